import {readSentences, type Sentence} from './sentence.js'

/** English traps, each with its twin, as like it as can be, in which the same words are staff’s own judgement; by writers who had not seen the rules; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
trap, victim: At his last school he was bullied for being crazy and stopped attending in Year 9.
label: At his last placement he was plain {crazy} and stopped attending in Year 9.
trap, victim: Mother thinks he is unmotivated and asked us to push him harder.
compliance: Explained to mother that he is {unmotivated} and that we have to push him harder.
trap, victim: Names she was given on the ward at St Luke's, such as attention-seeker, still come up in her nightmares.
character: Known as an {attention-seeker} to all of us on the ward, she is up every night with her nightmares.
trap, victim: When he told the GP about the palpitations he was dismissed as a hypochondriac and did not go back for two years.
credibility: When he saw the GP about the palpitations he was the usual {hypochondriac} and went back four times in two weeks.
trap, victim: Was sacked in March after a manager described him as unreliable in front of the whole team.
character: Was sacked in March and remains {unreliable}, as the whole team has seen.
trap, victim: Father, who joined the CPA by video, put her losing the job down to laziness; she went quiet and looked down.
character: With father joining the CPA by video, we put her losing the job down to {laziness}; she went quiet and looked down.
trap, victim: Feels let down by the crisis line, where a call handler told her she was too needy.
character: Rings the crisis line every night and is far too {needy} with the call handlers.
trap, victim: His brother is convinced he is faking it.
credibility: His brother is worried, but he is {faking it}.
trap, victim: She recalls that a nurse on her first admission said there was nothing wrong with her and that she was just spoilt.
service-use: She presents much as on her first admission, with nothing really wrong with her, just {spoilt}.
trap, victim: Online harassment continues: pt is sent anonymous messages saying he is pathetic.
character: Online contact continues: pt sends his ex long messages and is frankly {pathetic}.
trap, identity: "As an alcoholic in recovery I can't keep wine in the house," Mr Doyle explained, and he asked his wife to take it away.
label: As an {alcoholic} Mr Doyle can't have wine in the house, the writer explained, and his wife was asked to take it away.
trap, identity: Feels like a failure since the divorce.
failure: Has been a {failure} since the divorce.
trap, identity: They identify as crazy and proud of it, and are active in a peer-run collective.
label: They are {crazy} and loud with it, and are not welcome in the peer-run collective.
trap, identity: Pt in 1:1: "I'm just an attention seeker." Then began to cry.
character: Pt in 1:1 just an {attention seeker}. Then began to cry.
trap, identity: Guilt ++, sees himself as a bad father since he forgot the school play.
character: No guilt, a {bad father} who forgot the school play.
trap, identity: Recovery story written with peer worker: "I was a junkie for eleven years and today I run a café."
label: Social history taken with peer worker: was a {junkie} for eleven years and today runs a café.
trap, identity: He joked that he must be our frequent flyer by now and thanked staff for the tea.
service-use: He is a real {frequent flyer} by now and comes to staff for the tea.
trap, identity: Having always thought of herself as stupid, Mrs Grant was surprised by the results of the cognitive testing.
character: Mrs Grant, who has always been rather {stupid}, was surprised by the results of the cognitive testing.
trap, identity: Introduced himself at AA as Paul, alcoholic, eight months sober, and was pleased with the applause.
label: Introduced to night staff at handover: Paul, {alcoholic}, eight days sober, not pleased with his room.
trap, identity: Invited to find three words about himself, the young person chose difficult, funny and loyal.
character: Invited to find three words about himself, the young person was {difficult} and chose none.
trap, negation: Nothing in the interview suggests that he is malingering.
credibility: Everything in the interview suggests that he is {malingering}.
trap, negation: No longer hostile since the change of room, sat with peers for cards.
character: More {hostile} since the change of room, left peers during cards.
trap, negation: We had assumed at first that her falls were attention-seeking; the EEG then showed real seizures.
character: We had assumed at first that her falls were seizures; they are {attention-seeking}, as the EEG then showed.
trap, negation: If he were lazy, he would hardly have repainted the whole day room.
character: Because he is {lazy}, he has hardly begun to repaint the day room.
trap, negation: Not once rude at the desk today, waited for his turn with the phone.
character: Twice {rude} at the desk today, did not wait for his turn with the phone.
trap, negation: Far from being childish, her wish to keep the teddy bear with her makes good sense given her history.
character: Her wish to keep the teddy bear with her is {childish} and makes no sense given her age.
trap, negation: Day staff asked if he lacks insight; on assessment he named his diagnosis, early signs and meds.
insight: Day staff are right that he {lacks insight}; on assessment he named no diagnosis, early signs or meds.
trap, negation: Flagged as dangerous in 2016 in error: he was the witness, not the assailant, and the record has been corrected.
risk: Flagged as {dangerous} in 2016 and still is: he was the assailant, not the witness, and the record should stand.
trap, negation: I cannot agree that they were irresponsible in leaving the hostel that night, as the heating had been off for a week.
character: I have to agree that they were {irresponsible} in leaving the hostel that night, even with the heating off for a week.
trap, negation: Secondary gain considered and ruled out.
credibility: {Secondary gain} considered and obvious.
trap, other subject: Slept badly, the unit was noisy and disruptive until 02:00.
risk: Slept badly, she was noisy and {disruptive} until 02:00.
trap, other subject: It has been a difficult week for Joan, with the anniversary and the move.
character: Joan has been {difficult} all week, with the anniversary and the move.
trap, other subject: The co-patient in bay 3 was verbally abusive to her, so we moved her bed nearer the office.
risk: She was verbally {abusive} to the co-patient in bay 3, so we moved her bed nearer the office.
trap, other subject: Explained that her benefits adviser is useless and asked us for the name of another one.
deficit: Is {useless} with benefits letters, so we asked for the name of an adviser.
trap, other subject: The dog is aggressive: home visits in pairs, phone ahead.
risk: The patient is {aggressive}: home visits in pairs, phone ahead.
trap, other subject: The room he had been given by the council was filthy and had no lock, as the photos show.
appearance: He was {filthy} in the room the council had given him and had no shoes, as the photos show.
trap, other subject: What stops Sunita from coming to the group is the unreliable bus from the village.
character: What stops us from offering Sunita the group is how {unreliable} she is.
trap, other subject: She was annoyed with her lazy flatmates, who leave all the washing up to her.
character: She is {lazy} and annoys her flatmates, to whom she leaves all the washing up.
trap, other subject: With three needy toddlers at home and no childcare, Ms Okafor can attend only on Tuesdays.
character: {Needy}, though with three toddlers at home and no childcare, Ms Okafor wants to attend more than Tuesdays.
trap, other subject: Was in a toxic team at the warehouse and left.
character: Was {toxic} in the team at the warehouse and left.
trap, legal: Charged with dangerous driving on 4 May, court date awaited.
risk: {Dangerous} man, released on 4 May, court date awaited.
trap, legal: Alcoholics Anonymous meets on Thursdays at the church hall; Ian has the address.
label: {Alcoholics} like Ian meet on Thursdays behind the church hall; police have the address.
trap, legal: Please replace lazy in yesterday's entry with stayed in bed until 11, as agreed in supervision.
character: Please see yesterday's entry: {lazy}, stayed in bed until 11, as mentioned in supervision.
trap, legal: The Conning/Manipulative item of the PCL-R could not be scored for want of collateral.
character: She was so {manipulative} that the PCL-R could not be scored without collateral.
trap, legal: Reflective practice, 14:00: why do we say attention-seeking, and what do we feel when we say it?
character: Reflective practice, 14:00: why is Kelly so {attention-seeking}, and what do we feel when she does it?
trap, legal: The word psychopath appears in the court report of 1998 and is listed here only for completeness.
label: The man is a {psychopath}, and the court report of 1998 is listed here only for completeness.
trap, legal: eMAR has only the code refused for doses missed through sleep, problem reported to pharmacy.
compliance: She has again {refused} her doses and gone to sleep, problem reported to pharmacy.
trap, legal: The old heading inadequate personality has been deleted from the summary template.
label: Her {inadequate} personality has been added to the summary.
trap, legal: Film night, Crazy Rich Asians: she laughed a lot and stayed to the end.
character: Film night, {crazy} as ever: she laughed a lot and stayed to the end.
trap, legal: The policy on Violent and Abusive Visitors was read out at the community meeting.
risk: A {violent and abusive} resident was sent out of the community meeting.
trap, structure: PIP refused by DWP, reconsideration request posted today.
compliance: {Refused} again to sign for PIP, DWP deadline is today.
trap, structure: She refuses to give up on her A-levels despite two admissions this year.
compliance: She {refuses} to go to the ward school despite two admissions this year.
trap, structure: Challenging his negative thoughts went well in session, three examples done.
character: {Challenging} man, negative in session, no examples done.
trap, structure: UTI is resistant to trimethoprim, GP to review.
compliance: Pt is {resistant} to any advice on fluids, GP to review.
trap, structure: The wardrobe in room 9 is non-compliant with the ligature standard, so Mr Ito has been moved.
compliance: Mr Ito in room 9 is {non-compliant} with the ward programme, so he has been moved.
trap, structure: He has claimed Universal Credit since May and his rent is now covered.
credibility: He has {claimed} since May that his rent is now covered.
trap, structure: Grip weak on the right, speech slurred, doctor called.
character: Character {weak} at the best of times, speech slurred, doctor called.
trap, structure: More and more often he resists the urge to cut and rings us instead.
character: More and more often he {resists} the care plan and rings the papers instead.
trap, structure: Stubborn constipation, so lactulose increased.
compliance: {Stubborn} about his constipation, so lactulose not increased.
trap, structure: Acting out a job interview in drama group was, they told us, the best part of the week.
character: {Acting out} in drama group again, they spoiled the best part of the week for everyone.
trap, victim: Mr. Okafor was told by his previous psychologist that he was manipulative, and he has not trusted a clinician since.
character: Mr. Okafor was {manipulative} with his previous psychologist, and he has not been honest with a clinician since.
trap, victim: Her mother thinks the overdose was attention-seeking and told her so in front of her cousins.
suicide: In my opinion the overdose was {attention-seeking} and was done in front of her cousins for effect.
trap, victim: When she disclosed the assault to her family doctor, she was dismissed as hysterical and sent home with lorazepam.
character: When she disclosed the assault to me, she was {hysterical} and the session had to be cut short.
trap, victim: Pt's brother won't visit because he considers her a junkie.
label: Pt's brother won't visit; she is a {junkie} and he has had enough.
trap, victim: Growing up, she heard from her grandmother most days that she was useless around the house.
deficit: Now staying with her grandmother, she is {useless} around the house most days.
trap, victim: What hurt Ms. Tremblay most was that her sister believed she was faking the seizures.
credibility: What struck me most about Ms. Tremblay was how openly she was {faking} the seizures.
trap, victim: Her former employer dismissed her as unreliable after the first admission, and the union has filed a grievance.
character: Her former employer dismissed her after the first admission because she is {unreliable}, though the union has filed a grievance.
trap, victim: For years she has been hearing from partners that she is controlling, and she now has a friend check every text before she sends it.
character: For years she has been {controlling} with partners, and she now checks every text they send.
trap, victim: Was written off as a lost cause by the program in Sudbury. Has since completed 14 weeks here.
pessimism: Is a {lost cause}, as was plain in the program in Sudbury. Has completed 2 of 14 weeks here.
trap, victim: I would ask the panel to note that the school's description of Mrs. Singh as a hostile mother was never discussed with her.
character: I would ask the panel to note that Mrs. Singh was a {hostile} mother in each of our discussions with her.
trap, identity: She introduced herself to the group as an alcoholic, eleven years sober in March.
label: At intake rounds I presented her as an {alcoholic}, eleven years into her drinking.
trap, identity: Worries that she is manipulative when she asks her partner for reassurance.
character: She is {manipulative} when she asks her partner for reassurance.
trap, identity: On the self-dislike item she chose the strongest option and wrote in the margin that she is a failure as a mother.
deficit: On home observation she showed little warmth and is, in our assessment, a {failure} as a mother.
trap, identity: What Devon fears most is that he will turn out to be a violent man like his uncle.
risk: What concerns us most is that Devon has turned out to be a {violent} man like his uncle.
trap, identity: He apologized for being needy and asked whether I would still see him next week.
character: He was {needy} again today and asked twice whether I would still see him next week.
trap, identity: Pt blames himself +++ for being whiny and leaning on his wife. Safety plan reviewed.
belittling: Pt {whiny} +++ and leaning on his wife. Safety plan reviewed.
trap, identity: In her journal, shared with permission, she asks herself why she is so irresponsible with money.
character: Her bank statements, shared with permission, show how {irresponsible} she is with money.
trap, identity: She is convinced that she was a difficult child and that her parents drank because of it.
credibility: She was a {difficult} child, and her parents began to drink because of it.
trap, identity: Asked how he would like to be described in this report, Mr. Chartrand chose former drunk and proud grandfather.
label: Asked to describe Mr. Chartrand for this report, I would say a former {drunk} and an absent grandfather.
trap, identity: After the argument he texted me that he had been a jerk and wanted to make things right with his son.
character: During the argument in our office he was a {jerk} and did nothing to make things right with his son.
trap, negation: Nothing in the validity scales suggests that he is a malingerer.
credibility: Everything in the validity scales suggests that he is a {malingerer}.
trap, negation: Whether he was being hostile or simply could not hear the questions remains unclear; audiology referral sent.
character: He was being {hostile}, since he could hear the questions perfectly well; no audiology referral sent.
trap, negation: Team no longer sees pt as attention-seeking now that the violence at home has come to light.
character: Team sees pt as {attention-seeking} even now that the violence at home has come to light.
trap, negation: Had Noah been lazy, his marks would have dropped in every subject and not only in those with long readings.
character: Noah being {lazy}, his marks have dropped in every subject and not only in those with long readings.
trap, negation: Not in the least unpredictable, Mr. Boyd can in my opinion manage in the supported apartment.
risk: Thoroughly {unpredictable}, Mr. Boyd cannot in my opinion manage in the supported apartment.
trap, negation: Without the collateral from his wife we might have mistaken grief for a bad attitude.
character: Even with the collateral from his wife about grief, we see mostly a {bad attitude}.
trap, negation: If he were simply unwilling, he would not have walked forty minutes through the snow to get here.
character: He is simply {unwilling}, and would not walk ten minutes through the snow to get here.
trap, negation: Far from lacking insight, she named each of her early warning signs.
insight: Still {lacking insight}, she named none of her early warning signs.
trap, negation: Does anyone on the team actually think he is drug-seeking? No one did, and the pain clinic referral went out.
substance: Everyone on the team thinks he is {drug-seeking}, and no pain clinic referral went out.
trap, negation: To call a mother of three with two night jobs irresponsible for missing an 8 a.m. intake would be unjust.
character: For a mother of three to miss an 8 a.m. intake twice was {irresponsible} of her.
trap, other subject: Slept poorly because of disruptive renovation noise on the unit.
character: Slept poorly and was {disruptive} on the unit during renovations.
trap, other subject: It has been a difficult week for Priya, with two exams and a funeral.
character: Priya has been {difficult} all week, with two meetings and a home visit.
trap, other subject: Her roommate, an alcoholic, has been taking her disability cheques.
label: Our client, an {alcoholic}, has been spending her disability cheques at the bar.
trap, other subject: Group was hard for him today: another member was aggressive and two people left early.
risk: Group was hard today: he was {aggressive} and two people left early.
trap, other subject: Works nights for an unreliable supervisor who changes shifts without notice.
character: Works nights; {unreliable}, changes shifts without notice.
trap, other subject: We apologize for the poor judgment our service showed in mailing your report to a former address.
insight: I must mention the {poor judgment} Mr. Hall showed in mailing his report to a former employer.
trap, other subject: Moved out of a dirty, overcrowded rooming house on Main St.
appearance: Came in {dirty} from an overcrowded rooming house on Main St.
trap, other subject: Supervision: student described her previous placement supervisor as defensive when errors came up.
character: Supervision: student described her new client as {defensive} when missed sessions came up.
trap, other subject: Shelter staff moved his bunkmate, who gets combative at night, to a single room.
risk: Shelter staff moved him, since he gets {combative} at night, to a single room.
trap, other subject: The hearing was exhausting from start to finish, and she slept most of the next day.
character: She was {exhausting} from start to finish of the hearing, and I was glad to be off the next day.
trap, legal: The agency style guide asks us to replace non-compliant with a description of what happened.
compliance: The agency asked us to discharge him as {non-compliant} with everything that was offered.
trap, legal: Several headings in the old template, Resistant Behaviours among them, will be retired in April.
character: Several of his {resistant} behaviours, eye-rolling among them, will be addressed in April.
trap, legal: I explained to the practicum student that writing lazy in a report tells the reader nothing about sleep, pain or side effects.
character: I explained to the practicum student that the patient is {lazy} and that sleep and pain have nothing to do with it.
trap, legal: Her history was left off the form because the field Drug Abuser (Y/N) has no place in a housing application.
coercion: Her history was put on the form because she is a {drug abuser} and has no place in this housing program.
trap, legal: At team meeting we agreed to drop the term frequent flyer and to write the number of visits.
service-use: At team meeting we discussed our {frequent flyer} and agreed to limit the number of visits.
trap, legal: He is a member of Alcoholics Anonymous and has a home group in Red Deer.
label: He is one of those {alcoholics} who never last in a home group, in Red Deer or elsewhere.
trap, legal: According to the new policy on missed visits, failed to attend is to be replaced with did not attend.
failure: According to the log of missed visits, she {failed} to attend on three Mondays.
trap, legal: Interns: please read module 3, Working with the Hostile Client, before your first intake.
character: Interns: please bring a colleague, as this is a {hostile} client, to your first intake.
trap, legal: Ms. Roy asked for a correction of her record, and the words attention-seeking were struck from the 2017 summary.
character: Ms. Roy asked for a copy of her record, and was {attention-seeking} with the clerk the whole time.
trap, legal: Tip sheet for new staff: instead of unmotivated, write what the person wants and what gets in the way.
compliance: Tip for new staff: he is {unmotivated}, so write down what he wants but expect little.
trap, structure: Refused by her insurer, the neuropsychological assessment will be paid from the trust.
compliance: {Refused} by her on a whim, the neuropsychological assessment will not be rebooked.
trap, structure: She refuses to give up on her fine arts degree in spite of everything.
character: She {refuses} to give up cannabis in spite of everything we told her.
trap, structure: The kitchen was clean and the children had winter boots.
substance: The mother was {clean} for once and the children had winter boots.
trap, structure: Surgery for a lazy eye at age 4; wears glasses.
character: Too {lazy} for eye exercises; wears glasses.
trap, structure: Fine motor: he manipulated the pegs quickly with his left hand.
character: Weekend pass: he {manipulated} the nurses quickly with his charm.
trap, structure: The enclosed letter supports his appeal of the denial of disability benefits.
credibility: The enclosed letter supports his readmission, although he is deep in {denial} about his drinking.
trap, structure: In drama therapy the boys are acting out a scene from The Hockey Sweater.
character: In drama therapy he is {acting out} again and spoiled a scene from The Hockey Sweater.
trap, structure: Has two dependent children and a line of credit.
character: Is a {dependent}, childish man with a line of credit.
trap, structure: Took a defensive driving course to get her licence back.
character: Took a {defensive} tone when asked about getting her licence back.
trap, structure: The group home was found non-compliant with the fire code, so her move is delayed until spring.
compliance: She was found {non-compliant} with the house rules, so her move is delayed until spring.
trap, victim: Memories of being called a retard on the school bus came up in session 4; grounded with the stone from her pocket.
disability: Memories of the school bus came up in session 4, slow going as she is something of a {retard}; grounded with the stone from her pocket.
trap, victim: She was, according to her ex, a psycho who should never have had children, and this was said in front of the boys.
label: She was, in the view of the whole shift, a {psycho} last night, and this was in front of the boys.
trap, victim: Pt showed writer the letter from the housing office in which he is described as a nuisance to the building; hands shaking as he read it.
character: Letter to the housing office to be written, as he is a {nuisance} to the building; hands shaking as he read it.
trap, victim: When the manager said in front of customers that he was slow and useless, something in him "switched off" and he walked out.
deficit: When on the kitchen rota he is slow and {useless}, and last Tuesday he just walked out.
trap, victim: Former therapist ended the work by email on the grounds that Ms. Ruiz was too demanding; she has kept the email and rereads it at night.
character: Writer recommends ending the work with Ms. Ruiz on the grounds that she is {too demanding}; she sends emails and calls at night.
trap, victim: In the family he was always the difficult one, at least in his mother's telling, and his brother the golden boy.
character: On the ward he has always been the {difficult} one, as all shifts agree, and his roommate the easy one.
trap, victim: They were outed in a group chat and hundreds of strangers wrote that they were disgusting.
character: They were in the shared kitchen again yesterday and their table manners were {disgusting}.
trap, victim: Reports that ED staff rolled their eyes and muttered "frequent flyer" while the curtain was still open.
service-use: Known to ED staff for nine visits since May, a {frequent flyer} who comes whenever a bed is open.
trap, victim: Felt humiliated in the tribunal as the opposing solicitor painted her as hysterical and vindictive.
character: Was taken out of the tribunal by two of us as she was {hysterical} and could not be reasoned with.
trap, victim: Rejected by her in-laws for being mentally defective, as they put it, after the postpartum psychosis.
label: Not safe with the baby for being {mentally defective}, as we see it, after the postpartum psychosis.
trap, victim: A note left under his windscreen wiper read "pervert, move out"; he brought it to the appointment in a freezer bag.
label: A complaint came in from the day room, and he is a {pervert} in our opinion; he brought a magazine to the appointment in a freezer bag.
trap, victim: For her sister, who has not spoken to her since, the overdose was selfish and nothing else.
character: Told her sister, who has not spoken to her since, that the overdose, which was plainly {selfish}, would happen again.
trap, victim: Since the diagnosis leaked at work she gets called the schizo behind her back, which a friend in payroll confirmed.
label: Since the transfer from Ward 3 we have had the {schizo} in bed 6 back, which the night team confirmed.
trap, victim: He was written off as a hopeless case by the rehab he left in 2018 and did not seek help again until this spring.
label: He is a {hopeless case}, was in rehab until 2018 and did not come back to us until this spring.
trap, victim: Was accused of faking by the insurer's doctor and has had chest tightness before each appointment from then on.
credibility: Was {faking} during the lung function test and has had to be sent back for a repeat appointment from then on.
trap, victim: Being seen as dangerous for no other reason than his size and skin colour is, he said, what wears him out most.
risk: Being {dangerous} and of that size, he is to be seen by two staff only, which wears out the late shift most.
trap, victim: No one in the house hit him, he explained, but there was always somebody to say he was a waste of space.
service-use: No one in the house gets on with him, and at the day centre he is simply a {waste of space}.
trap, victim: Sibs still introduce her as the crazy one at weddings. Has decided not to attend the next.
label: Sibs visited at 2 pm, she is the {crazy one} in that family. Has decided not to attend the next visit.
trap, victim: Told at the walk-in that he was just after a sick note, Daniel went home and told nobody about the voices for six weeks.
character: Seen at the walk-in, where he was {just after a sick note}, Daniel went home and was not seen for six weeks.
trap, victim: It was her own GP who put down her pelvic pain to neurosis, and the endometriosis went unseen for four years.
character: It is my view that her pelvic pain comes down to plain {neurosis}, and the endometriosis clinic need not see her again.
trap, victim: They had expected to be safe at the shelter, but the night worker said in the corridor that they were an "it" and a freak.
character: They had expected to have a single room at the shelter, but with the make-up and wig they are a {freak} and were moved.
trap, victim: Her voice dropped as she came to the deportation hearing, at which the officer had found her story exaggerated.
credibility: Her voice dropped as she came to the deportation hearing, and we found her story {exaggerated}.
trap, victim: A supervisor's email, sent to the whole crew by mistake, spoke of Mr. Tran as dead weight; he has been off sick since that day.
deficit: A place in the workshop was found by the whole team, but Mr. Tran is {dead weight} there; he has been off sick since that day.
trap, victim: She remembers the social worker closing the folder and telling her aunt that the girl was beyond help and a compulsive liar.
credibility: She remembers the social worker closing the folder, though it should be noted that the girl is a {compulsive liar}.
trap, victim: Hx of bullying yrs 7–10 (weirdo, spat at, bag in toilet), moved schools x2.
label: Hx of school change yrs 7–10 ({weirdo}, no friends, odd clothes), moved schools x2.
trap, victim: To this day her mother brings up the suicide attempt at Christmas as a cry for attention, and Joanne leaves the room.
character: On this day last year she made a suicide attempt as a {cry for attention}, and Joanne may do so again at Christmas.
trap, victim: Tonight at handover pt asked to speak: the agency nurse had said he was acting like a baby over the depot. Apology given, Datix filed.
belittling: Tonight at handover pt asked to speak: he had been sent out as he was {acting like a baby} over the depot. Depot given, chart filed.
trap, victim: Ms. Begum has had "go home, scrounger" sprayed on her gate twice this month. Sleeping at her cousin's.
character: Ms. Begum has been to the food bank twice this month, a {scrounger} by habit. Sleeping at her cousin's.
trap, victim: Grandson and his wife speak over her head about how difficult she has become; she hears every word, she told me with wet eyes.
character: Grandson and his wife were informed by us of how {difficult} she has become; she shouts at every meal, which I told them on the phone.
trap, victim: His sponsor dropped him as not serious about recovery after one slip, and he has felt too ashamed to walk into a meeting since.
compliance: His key worker notes he is {not serious about recovery} after one slip, and he has not walked into a meeting since.
trap, identity: She put it down to being a coward, that she has not yet rung her daughter.
character: She has not yet rung her daughter, which we put down to her being a {coward}.
trap, identity: At intake the client preferred the word addict to the term on the form, as it is the one used in her fellowship.
label: At intake the client, an {addict}, left half of the form empty, as is usual in her circle.
trap, identity: Convinced she is a bad person for having frozen during the rape; freeze response explained with the polyvagal handout.
character: Hard to work with, she is a {bad person} who laughed during the fire alarm; rules explained with the ward handout.
trap, identity: The harsh inner voice tells her she is attention-seeking each time she reaches for the call bell, so she waits too long.
character: The late shift finds she is {attention-seeking} each time she reaches for the call bell, so she waits a while.
trap, identity: Apologised for having been, in her view, rude to the night nurse, who had not noticed anything of the kind.
character: Asked to apologise for having been, as so often, {rude} to the night nurse, who had not done anything of the kind.
trap, identity: Believing himself to be a failure as a father, he had not opened the birthday card; read it together.
failure: Being a {failure} as a father, he had not opened the birthday card; read it together.
trap, identity: What keeps him from calling the crisis line is the thought that he would be wasting people's time.
character: What he does when calling the crisis line at night is nothing more than {wasting people's time}.
trap, identity: Rates belief in "I am weak" at 80% before imagery rescripting and at 30% after.
character: Rated as {weak} in the team review before the course and no better after.
trap, identity: Wonders if she is just too sensitive, as the flashbacks come from "such small things".
character: Writer's impression is that she is just {too sensitive}, as the upset comes from such small things.
trap, identity: On the recovery college flyer he chose to be introduced as a former junkie, jailbird and now baker.
label: On the recovery college course he sat at the back, a {junkie} through and through, and now wants to be a baker.
trap, identity: They said they could be a bit needy on anniversaries and would like an extra call on the 14th.
character: They are {needy} on anniversaries and will want an extra call on the 14th.
trap, identity: Fears that asking for a second opinion will make her look like a difficult patient.
character: Asks for a second opinion again today, which is typical of such a {difficult patient}.
trap, identity: He speaks of the person he was before treatment as a selfish drunk, and of the letter of amends he means to write.
character: He was for all the years before treatment a {selfish drunk}, and the letter of amends he means to write is late.
trap, identity: "Crazy cat lady, that's me," she told the student nurse and showed pictures of all five.
label: {Crazy} today, she shouted at the student nurse and tore up pictures of all five cats.
trap, identity: Looking back, pt thinks she was hostile to everybody in the first weeks because she took us for the police.
character: Looking back, we think pt was {hostile} to everybody in the first weeks because it suited her.
trap, negation: Calm with all staff, neither demanding nor rude, in spite of a four-hour wait on a trolley.
character: Not calm with any of the staff, {demanding} from the start, even after a short wait on a trolley.
trap, negation: Whether he was drug-seeking or in undertreated pain could not be decided from one visit; pain clinic to see him Friday.
substance: That he was {drug-seeking} rather than in undertreated pain could be seen in one visit; no pain clinic referral.
trap, negation: Our early impression of Mr. Haddad as unmotivated turned out to be wrong once an interpreter was in the room.
character: Our early impression of Mr. Haddad as {unmotivated} turned out to be right once an interpreter was in the room.
trap, negation: Without an assessment of capacity nobody can say that she lacks insight.
character: Even without an assessment of capacity anybody can see that she {lacks insight}.
trap, negation: Far from argumentative since the new batteries in the hearing aid, conversation easy.
character: {Argumentative} since the new batteries in the hearing aid, conversation no easier.
trap, negation: Supervision: let's not assume the lateness is resistance, the bus was cut in March.
character: Supervision: we may assume the lateness is {resistance}, the bus stops at the door.
trap, negation: No hx of being a bad parent or of neglect, school speaks well of her.
character: Long hx of being a {bad parent}, school speaks well of the father.
trap, negation: The term non-compliant would be unfair here, given that the pharmacy had not delivered.
compliance: The patient was {non-compliant} here, given that the pharmacy had delivered.
trap, negation: He used to be listed as a flight risk, but that no longer applies and he has unescorted leave.
coercion: He has long been a {flight risk}, and as that still applies he has no unescorted leave.
trap, negation: They are anything but childish in how they planned for their own admission.
character: They are nothing but {childish} in how they carried on about their own admission.
trap, negation: It cannot be concluded from a single raised voice that she is aggressive.
character: It can be concluded from a single raised voice that she is {aggressive}.
trap, negation: Nobody on the shift found him rude.
character: Everybody on the shift found him {rude}.
trap, negation: Initial query of faking seizures withdrawn after video EEG; family informed, apology offered.
credibility: Initial impression of her {faking} seizures kept after video EEG; family informed, discharge offered.
trap, negation: Neither of the two assessors considers Ms. Farrow dangerous.
risk: Each of the two assessors considers Ms. Farrow {dangerous}.
trap, negation: Hard to engage? Not in my experience, she just needs the door left open.
compliance: {Hard to engage}. That is my experience too, she just wants the door left open.
`)
