import {readSentences, type Sentence} from './sentence.js'

/** English traps, each with its twin, as like it as can be, in which the same words are staff’s own judgement; by writers who had not seen the rules. Learned from since. */
export const sentences: Sentence[] = readSentences(`
trap, victim: Ex-husband called her lazy whenever she stayed in bed past noon.
character: She is {lazy} whenever she is on home leave and stays in bed past noon.
trap, victim: According to pt, the previous therapist told her she was manipulative, and she has found it hard to trust services since.
character: In the previous therapy she was {manipulative}, and she has found it hard to work with services since.
trap, victim: Grew up being told by his stepfather that he was a failure.
failure: Grew up with his stepfather and has been a {failure} in every job since.
trap, victim: Neighbours have painted JUNKIE on his front door overnight; police informed.
label: Neighbours say their front door was kicked in by this {junkie} overnight; police informed.
trap, victim: Her sister's text last night accused her of being selfish; pt tearful when showing it to writer.
character: Her text to her sister last night was {selfish} as usual; pt tearful when showing it to writer.
trap, victim: Partner repeatedly refers to the patient as "psycho" on the phone, within her hearing.
label: Patient was a complete {psycho} on the phone to her partner, within hearing of the ward.
trap, victim: Peers on the unit laugh at K. and call him a freak at mealtimes, so he has been eating in his room.
character: K. behaves like a {freak} at mealtimes and peers on the unit laugh, so he has been eating in his room.
trap, victim: Being labelled a drug-seeker in A&E last month is why Mr Osei did not go back with his chest pain.
substance: Being a {drug-seeker}, Mr Osei was back in A&E last month with his chest pain.
trap, victim: Cultural formulation: in their village they were regarded as dangerous and kept away from the other children.
risk: Risk formulation: in the hostel they are {dangerous} and have to be kept away from the other residents.
trap, victim: The children have started to repeat what their grandmother says, that mum is mad, and Ms Hall finds this the hardest part of contact.
character: The children have now seen for themselves that Ms Hall is {mad}, and their grandmother finds this the hardest part of contact.
trap, identity: Calls himself an addict and prefers that word in group.
label: Is an {addict} and prefers to say little in group.
trap, identity: She says that she is lazy, though she was up at six for work all week.
character: We find that she is {lazy}, though she was up at six for work on Monday.
trap, identity: Over coffee after the group, T. worried aloud that she comes across as manipulative when she asks for help.
character: Over coffee after the group, T. was {manipulative} when she asked for help with her bags.
trap, identity: In his own words he was a nightmare to live with during the last manic episode, and he would like to apologise to his wife.
character: He was a {nightmare} to have on the ward during the last manic episode, and he should apologise to the staff.
trap, identity: Looks back on her overdose at sixteen as childish, and can now talk about it without shame.
character: Her overdose at sixteen was {childish}, and she now talks about it without shame.
trap, identity: Asked what gets in the way of the gym, Dina answered that she is unmotivated and hates mornings.
compliance: Asked to come along to the gym, Dina, who is {unmotivated}, answered that she hates mornings.
trap, identity: What she describes as her needy days, when she texts friends every few minutes, have become rare.
character: Sadly her {needy} days, when she rings the office every few minutes, have not become rare.
trap, identity: Automatic thought noted in his homework: I am weak, other people cope.
character: Impression noted after his session: a {weak} man, other people cope.
trap, identity: Afraid of being too demanding, so keeps quiet during rounds.
character: Far too {demanding}, never keeps quiet during rounds.
trap, identity: Since stopping lithium they have felt, as they put it, like a psycho on nights without sleep; sleep hygiene discussed.
label: Since stopping lithium they have been carrying on like a {psycho} on nights without sleep; sleep hygiene discussed.
trap, negation: Superficial cuts to L forearm. This was not manipulative, she had just heard of her friend's death.
character: Superficial cuts to L forearm. This was {manipulative}, she had just heard that her leave was cancelled.
trap, negation: It would be wrong to call Ms Adeyemi unmotivated: she walked four miles to get here.
compliance: It is fair to call Ms Adeyemi {unmotivated}: she lives four streets away and did not get here.
trap, negation: MDT asked whether the missed bloods were non-compliance or simply the bus strike; reception to check.
compliance: MDT agreed that the missed bloods were {non-compliance} and not the bus strike; reception to rebook.
trap, negation: At no point aggressive, even when a peer shouted in his face.
character: At many points {aggressive}, even when nobody had come near him.
trap, negation: Is she drug-seeking? Dose history, pharmacy log and pain scores all say no.
substance: She is {drug-seeking}. Dose history, pharmacy log and pain scores all say so.
trap, negation: The writer does not share the view in the referral that this young man is untreatable.
pessimism: The writer fully shares the view in the referral that this young man is {untreatable}.
trap, negation: Opinion: Mr Lund's account was consistent throughout and I have no reason to think him a liar.
character: Opinion: Mr Lund's account changed throughout and I have every reason to think him a {liar}.
trap, negation: Her silence in family session should not be taken for sulking, she needs time to find words in English.
belittling: Her silence in family session was just {sulking}, she has no trouble finding words in English.
trap, negation: May seem uncooperative but isn't, hard of hearing on the left, please repeat.
character: Does not just seem {uncooperative} but is, hears well on the left, no need to repeat.
trap, negation: Before filing an incident, staff to consider: could the shouting be pain rather than spite?
character: For the incident form, staff to record that the shouting was {spite} rather than pain.
trap, other subject: Lives with a controlling partner who checks her phone and bank account.
character: Lives with her partner, is {controlling} and checks his phone and bank account.
trap, other subject: His landlord, hostile from the start, has now served notice.
character: {Hostile} from the start, he has now been served notice by his landlord.
trap, other subject: Childhood in Leeds with an alcoholic father, who died when pt was nine.
label: Childhood in Leeds; pt is an {alcoholic}, whose father died when he was nine.
trap, other subject: Housing officer rude to him on the phone again, writer to take this up with their manager.
character: {Rude} to the housing officer on the phone again, writer to take this up in key work.
trap, other subject: Mr Rahman has been visiting his demanding mother twice a day while holding down a night job.
character: Mr Rahman has been {demanding} with his mother, visiting twice a day while holding down no job.
trap, other subject: After a manipulative boyfriend had taken her savings she moved back in with her parents.
character: After she had taken her boyfriend's savings, {manipulative} as she is, she moved back in with her parents.
trap, other subject: Handover was chaotic tonight, and she waited 50 minutes for her PRN.
character: She was {chaotic} tonight, and handover waited 50 minutes because of her.
trap, other subject: Ex-wife's solicitor has been obstructive over contact, and Mr Bell has kept every letter.
compliance: Mr Bell has been {obstructive} over contact, and his ex-wife's solicitor has kept every letter.
trap, other subject: The voice is nasty and tells him that the food is spoiled.
character: He is {nasty} and tells the kitchen staff that the food is spoiled.
trap, other subject: The assault in 2019 was committed by a violent stranger at the bus station; since then he avoids town.
risk: The assault in 2019 at the bus station shows how {violent} he is with strangers; since then he is banned from town.
trap, legal: Trust guideline asks us not to write "non-compliant" in care plans.
compliance: Care plan asks him not to smoke indoors, he is {non-compliant}.
trap, legal: Care plan section 6, Aggressive behaviour: nothing to enter this week.
risk: Care plan section 6, Behaviour: {aggressive} most of this week.
trap, legal: All staff booked on the e-learning module Managing Challenging Patients for 12 June.
character: All staff needed for managing this {challenging} patient on 12 June.
trap, legal: Offender manager is Ms Pike, probation, number on front sheet.
label: {Offender}, managed by Ms Pike, photo on front sheet.
trap, legal: The 1983 papers still use the expression moral defective, which our legal team would like to see deleted from his file.
character: The new papers are complete: he is a {moral defective}, which our legal team would like to see added to his file.
trap, legal: Acquitted of being drunk and disorderly, a hearing he had dreaded since Easter.
substance: Back from leave {drunk and disorderly}, a habit he has had since Easter.
trap, legal: ED is consulting on dropping the tag frequent flyer from its alert system, and Lena has commented as a service user rep.
service-use: ED has put Lena, a {frequent flyer}, on its alert system, and we have commented as her home team.
trap, legal: For the offence, the court must be satisfied that the husband's behaviour was controlling or coercive within section 76; Mrs Vance will be a witness.
character: In the sessions, we were all satisfied that Mrs Vance was {controlling and coercive} within her marriage; her husband will be seen alone.
trap, legal: Student nurse asked what bed blocker means and was told why we avoid it.
character: Student nurse asked why Mr Frome is still here and was told he is a {bed blocker}.
trap, legal: Feedback on my letter was to put reports instead of claims, which I have changed throughout.
credibility: Feedback on the letter is that she {claims} ill-treatment, a story which she has changed throughout.
trap, structure: The depot failed to control the voices at 300 mg.
failure: He {failed} the depot at 300 mg, voices not controlled.
trap, structure: Helped him with the claims form for his travel costs.
credibility: Helped him with the form, he {claims} he has travel costs.
trap, structure: Wound to L wrist clean and dry, dressing changed.
substance: {Clean} from heroin for once, wound to L wrist dry, dressing changed.
trap, structure: Blood pressure difficult to measure, cuff too small.
character: {Difficult} when blood pressure was measured, said cuff too small.
trap, structure: Enjoys lazy Sundays with her grandchildren.
character: {Lazy} on Sundays even with her grandchildren.
trap, structure: Heart failure stable on furosemide, weight 82 kg.
character: Complete {failure} at managing his furosemide, weight 82 kg.
trap, structure: Zoe can explain in her own words why alprazolam with alcohol is a dangerous combination.
risk: Zoe cannot see for herself why, on alprazolam with alcohol, she is a {dangerous} woman.
trap, structure: Manipulative therapy from the osteopath helped her neck more than the tablets did.
character: {Manipulative} in therapy, she got the tablets for her neck after all.
trap, structure: Defensive wounds to both forearms, photographed with consent, police aware.
character: {Defensive} about wounds to both forearms, photographed with consent, police aware.
trap, structure: He asked what the results mean, and I drew it for him on paper.
character: He was {mean} to me about the results, and tore up the paper.
trap, victim: Throughout grade school her stepfather called her lazy whenever she could not finish her reading.
character: Throughout the two testing days she was {lazy} whenever she could not finish her reading.
trap, victim: Teased from Gr. 6 on for being needy; ate lunch alone in the library.
character: {Needy} from Gr. 6 on; ate lunch with the vice-principal.
trap, victim: His ex-wife's affidavit describes him as a drunk; the children describe a father who cooks and helps with homework.
character: After two home visits I can only describe him as a {drunk}; the children describe a father who cooks and helps with homework.
trap, victim: Labelled a troublemaker by two foster families, Jayden learned early to keep a bag packed.
character: A {troublemaker} in two foster families, Jayden learned early to keep a bag packed.
trap, victim: Landlord's voicemail calls client a freeloader and threatens to change the locks; SW to contact tenancy board.
character: Client is a {freeloader} and landlord threatens to change the locks; SW to contact tenancy board.
trap, victim: In emerg last month the triage nurse accused him of drug seeking, and he left before the kidney stone was found.
substance: In emerg last month he was {drug seeking} again, and he left before a kidney stone could be ruled out.
trap, victim: His coach benched him for being overly sensitive after he cried in the locker room.
character: He was benched twice this season; {overly sensitive}, he cries in the locker room.
trap, victim: In the family meeting the father said that his son is malingering; the young man looked at the floor and went silent.
credibility: After the family meeting we agreed that the son is {malingering}; the young man looked at the floor and went silent.
trap, victim: People in his community refer to him as the village lunatic, which keeps him away from the feast hall.
label: He carries on like a {lunatic} at community events, which keeps others away from the feast hall.
trap, victim: Aunt, by phone, thinks he exaggerates his panic to get out of chores; offered her the caregiver group.
credibility: He {exaggerates} his panic to get out of chores; aunt, by phone, was offered the caregiver group.
trap, identity: Mr. Leblanc calls himself an addict and wears his NA key tag with pride.
label: Mr. Leblanc is an {addict} and wears an NA key tag on his jacket.
trap, identity: Says she is lazy for not getting up with the baby; we looked at how little sleep she gets.
character: She is {lazy} about getting up with the baby; we looked at how much sleep she gets.
trap, identity: As a recovering addict, he wrote in his application, he hopes to give something back as a peer supporter.
label: As a recovering {addict}, he is in our view a poor choice for the peer supporter position.
trap, identity: Identifies as mad and as a psychiatric survivor; prefers these terms to any diagnosis.
compliance: Comes across as {mad} and set against psychiatry; rejects any diagnosis.
trap, identity: My patient describes the years before sobriety as the time when she was a junkie and slept in stairwells.
label: My patient spent the years before sobriety as a {junkie} and slept in stairwells.
trap, identity: Going crazy is how she describes the hour after a flashback.
label: Acting {crazy} is how I would describe her in the hour after a flashback.
trap, identity: Half joking, they call themself a drama queen whenever they cry in session.
character: They are a {drama queen} and cry in every session.
trap, identity: Since the layoff he has come to see himself as a deadbeat.
character: Since the layoff he has turned into a {deadbeat}.
trap, identity: Her core belief, the focus of six sessions, was that she is too demanding to be loved.
character: Her behaviour, the focus of six sessions, was too {demanding} for any partner to put up with.
trap, identity: Ashamed of what she calls her clingy side; hides it from friends.
character: Her {clingy} side is obvious on the unit; wears out friends.
trap, negation: Ms. Arsenault is not manipulative; she asks twice because she is frightened that the first answer will change.
character: Ms. Arsenault is {manipulative}; she asks twice because she hopes that the first answer will change.
trap, negation: It would be wrong to call her unmotivated when the bus only runs on Tuesdays.
character: It is only fair to call her {unmotivated} when the bus runs every day.
trap, negation: In supervision I raised secondary gain and then dropped it: the pension was settled before the pain began.
credibility: In supervision I raised {secondary gain} and stand by it: the pension application came before the pain began.
trap, negation: Q for case conference: is she really resistant, or have we never offered evening appts?
compliance: Summary of case conference: she is really {resistant}, and we did offer evening appts.
trap, negation: Having read the pharmacy record, I disagree that this is a non-compliant patient.
compliance: Having read the pharmacy record, I agree that this is a {non-compliant} patient.
trap, negation: At none of the four home visits did Mrs. Wiebe come across as uncooperative.
compliance: At each of the four home visits Mrs. Wiebe came across as {uncooperative}.
trap, negation: She never failed the program; it lost its funding in week five.
failure: She {failed} the program again; she stopped coming in week five.
trap, negation: The earlier impression that pt was a poor historian was withdrawn once an Oji-Cree interpreter was present.
credibility: The earlier impression that pt is a {poor historian} was confirmed even with an Oji-Cree interpreter present.
trap, negation: Please do not take his silence in the waiting room for rudeness; he has selective mutism.
character: Please do not excuse his silence in the waiting room; it is plain {rudeness}.
trap, negation: Not deceptive, in my opinion: confabulation, see memory testing.
credibility: {Deceptive}, in my opinion: no confabulation, see memory testing.
trap, other subject: She left a controlling partner in Moncton and is staying with a cousin.
character: She is a {controlling} partner, and her boyfriend is staying with a cousin.
trap, other subject: His abusive father was paroled in June, and the nightmares have returned.
character: An {abusive} father, he was paroled in June, and his son's nightmares have returned.
trap, other subject: A hostile landlord and mould in both bedrooms keep this family in crisis.
character: {Hostile} with the landlord and with us, he keeps this family in crisis.
trap, other subject: The insurance adjuster was rude on the phone, and I asked that all requests go through my office.
character: Ms. Gallant was {rude} on the phone, and I asked that all requests go through my office.
trap, other subject: The block design subtest was the most challenging for him.
character: He was at his most {challenging} during the block design subtest.
trap, other subject: Unpredictable ferry service to the island led to three cancelled sessions.
risk: {Unpredictable} as ever, he cancelled three sessions on the island.
trap, other subject: The custody dispute has turned ugly, with her ex making manipulative use of the children's phone calls.
character: The custody dispute has turned ugly, with our client making {manipulative} use of the children's phone calls.
trap, other subject: He remembers the lazy summers at his grandparents' cottage as the last good time in his life.
character: He has been {lazy} since the summer at his grandparents' cottage and makes no good use of his time.
trap, other subject: Grieving her son, who was killed by a drunk driver in 2021.
character: Grieving her son, and a hopeless {drunk} since 2021.
trap, other subject: A demanding course load and a part-time job leave Amira little time to rest.
character: A {demanding} student with endless emails, Amira leaves her counsellor little time to rest.
trap, legal: Charged with criminal harassment in 2019; stayed by the Crown.
label: A {criminal} since 2019 at least; charges stayed by the Crown.
trap, legal: Completed the Aggression Replacement Training program, certificate on file.
failure: Dropped out of the training program; {aggression} is simply his nature, notes on file.
trap, legal: The Crown has given notice of a dangerous offender application under s. 753 of the Criminal Code.
risk: The program has given notice of discharge because he is a {dangerous} man who cannot be helped.
trap, legal: Attended the workshop From Manipulative to Meaningful on report language; handouts on the team drive.
character: Attended the workshop, {manipulative} as ever with the facilitator; handouts in his binder.
trap, legal: Under the Youth Criminal Justice Act the assault counts as a violent offence, so the record is kept for five years.
risk: Under the calm surface he is a {violent} youth, so the file should be kept open.
trap, legal: Referral letter went back to the sender with a request to reword overbearing mother.
character: Referral letter went out to the parenting clinic for this {overbearing} mother.
trap, legal: Administered the Child Behaviour Checklist; the Aggressive Behaviour scale was in the average range.
risk: Administered the Child Behaviour Checklist; an {aggressive} boy, he tore up the answer sheet.
trap, legal: Her thesis examines how the word hysterical has been used about women in emergency records.
character: Her thesis defence went badly, and she was {hysterical} in the emergency department.
trap, legal: Probation order requires completion of the Changing Abusive Behaviour program by May.
character: Probation asks for completion of the program by May, but he is an {abusive} man who will not change.
trap, legal: Peer consultation: we discussed why a borderline is a slur when used as a noun and how to describe the pattern instead.
label: Peer consultation: we discussed that she is such a {borderline} and how worn out we are by the pattern.
trap, structure: Two trials of sertraline failed to relieve her panic.
failure: Through two trials of sertraline she {failed} to do her exposure homework.
trap, structure: Helped pt fill out two claims forms for Veterans Affairs.
credibility: Pt {claims} he filled out two forms for Veterans Affairs.
trap, structure: Physio is building his strength with resistance bands three mornings a week.
character: Physio is worn out by his {resistance} three mornings a week.
trap, structure: Access to the 2014 record was denied by the hospital's privacy office.
character: Any drinking since the 2014 admission was {denied} by him, which no one on the team believes.
trap, structure: Her depression has proven resistant to two SSRIs and she is now referred for TMS.
character: She has proven {resistant} to two therapists and is now referred elsewhere.
trap, structure: It is difficult to book her after four because of daycare pickup.
character: She is {difficult} about booking and uses daycare pickup as an excuse.
trap, structure: Controlling for age and education, his memory score falls at the 9th percentile.
character: {Controlling} about breaks and seating, he finished half of the memory tests.
trap, structure: Violent vomiting after the second dose; sent to emerg by ambulance.
character: {Violent} type after a second drink; sent to emerg by ambulance.
trap, structure: Work has been crazy busy since Thanksgiving, and he has been skipping lunch.
label: He has been acting {crazy} since Thanksgiving, and he has been skipping lunch.
trap, structure: Exaggerated startle to loud noises, consistent with PTSD.
credibility: {Exaggerated} story about loud noises, not consistent with PTSD.
trap, victim: After years of being told by her father that she was a disappointment, she finds praise from staff hard to take in.
character: After two years with this team she is a {disappointment}, and she finds praise from staff hard to take in.
trap, victim: The word "lazy" was on every report card from Grade 2 to Grade 8, and he can still recite the sentences.
character: The problem at school from Grade 2 to Grade 8 was that he was {lazy}, and he has not changed.
trap, victim: Attention-seeker was the name that stuck after her first admission, when a nurse used it in front of the other girls.
character: {Attention-seeker} who had a first admission last spring, when she upset the other girls.
trap, victim: Shouted at from a car on the way to clinic, "crackhead", and nearly turned back. Came anyway.
label: Came to clinic late and by car this time, a {crackhead} as ever. Nearly turned back.
trap, victim: Her community turned its back on her as a crazy woman once the hospital stay became known, and nobody came to the funeral of her baby.
label: She came back from leave as a {crazy} woman once the hospital stay was over, and nobody wanted to sit next to her at lunch.
trap, victim: Treated like a criminal at the pharmacy counter each time he picks up his buprenorphine.
label: Behaves like the {criminal} he is at the pharmacy counter each time he picks up his buprenorphine.
trap, victim: Gossip at church has it that she is a drunk. She has not touched alcohol since 2009 and stopped going to services in May.
label: Team should know that she is a {drunk}. She has been seen in the bar on Elm St and stopped going to services in May.
trap, victim: What the foster mother used to say, that Tiana was a liar and that nobody would believe her, kept her silent for nine years.
credibility: What the team needs to bear in mind is that Tiana is a {liar} and that her account of nine years ago should not be believed.
trap, victim: Weak, his uncles said, for crying at the graveside; he was eleven.
character: {Weak} character, cries at the graveside each week; he is forty-one.
trap, victim: On psychoeducation about shame, Amir said the teachers had him down as a troublemaker from the first week because of his accent.
character: On psychoeducation about shame, Amir spoiled the group for everyone and has been a {troublemaker} from the first week.
trap, victim: Eight years of marriage to a man who told her every day that she was stupid have left their mark: she apologises before each question.
character: Eight years of marriage and three children, and still she is too {stupid} to follow a simple plan: she apologises before each question.
trap, victim: The ward where she was admitted as a teenager had her marked as manipulative for asking to see the doctor alone, she recalled.
character: The pattern on the ward this week is clear, she is {manipulative} and asks to see the doctor alone, we noted.
trap, victim: Nightmare again last night: the sergeant screaming that he was a coward, the others laughing. Woke at 03:10, tea and company offered.
character: Up again last night: will not go near the dark corridor, he is a {coward}, the others laugh. Woke at 03:10, tea and company offered.
trap, victim: Pt recalls stepfather's nickname for him, "Lazybones", and says it still goes through him when somebody laughs.
character: Pt still in bed at noon, a real {lazybones}, and says he will get up when somebody brings tea.
trap, victim: Two girls in her year made a TikTok about her scars with the caption "drama queen", viewed by half the school before it came down.
character: Two girls on the unit were woken by her last night, {drama queen} that she is, and half the corridor was up before she settled down.
trap, victim: Mr. Bielski, a bus driver for 22 years, cannot get over it that the company doctor thought him a malingerer.
credibility: Mr. Bielski, a bus driver for 22 years, should go back to work without delay, as I think him a {malingerer}.
trap, victim: Her ex has told the nursery that she is an unfit mother; she heard of it from another parent at the gate.
character: We have told the nursery that she is an {unfit mother}; she will hear of it from the social worker at the gate.
trap, victim: The accusation of being a bad mother, thrown at her in the supermarket by a stranger while Leo was melting down, brought her to tears as she retold it.
character: The reason for the referral is that she is a {bad mother}, and the visit to the supermarket while Leo was melting down showed it once more.
trap, victim: Cut off by his grandfather, who would have no junkie at his table, and slept in the car for the rest of the winter.
label: Cut off by his grandfather, as can happen to a {junkie} like him, and slept in the car for the rest of the winter.
trap, victim: In EMDR the target was the moment her coach yelled "fat pig" across the pool; SUD 9 at start, 2 at close.
character: In dining room she was the usual {fat pig} and took food across from two trays; settled at start of film, asleep at close.
trap, victim: Brother-in-law posts about him online as "the family parasite". Pt is thinking of closing his account, wants to talk it through with peer worker.
character: Lives on his brother-in-law's money as the family {parasite}. Pt is thinking of closing his account, wants to talk it through with peer worker.
trap, victim: Psychological abuse in the marriage: told she was insane whenever she noticed money was missing, car keys hidden, phone checked.
label: Presentation in the marriage session: she was quite {insane} when she noticed money was missing, car keys thrown, phone broken.
trap, victim: Needy. Clingy. Too much. These are the things three partners in a row have said to her on leaving, and she wonders who would stay.
character: {Needy}. On the bell all morning. Three staff in a row have had to sit with her, and she wonders who would stay.
trap, victim: While in custody pt was laughed at by officers as a nutter and left without his inhaler for five hours.
label: While in custody pt carried on like a {nutter} and was left without his inhaler for five hours.
trap, victim: Worst for him is not the pain but that colleagues regard him as a skiver.
label: Main issue for him is not the pain, in our view, but that he is a {skiver}.
trap, victim: Because the previous team had her as non-compliant in the discharge summary, three supported houses turned her away before anyone asked about the side effects.
compliance: Because she was {non-compliant} for the whole of her stay, three supported houses turned her away before anyone could plan the discharge.
trap, victim: Asked what had stopped him from reporting the assault, he said the desk officer had looked at his arms and decided he was an addict who owed somebody money.
label: Asked what had brought him in after the assault, he said a fight, but he is clearly an {addict} who owed somebody money.
trap, victim: Beaten as a child for what his parents took for stubbornness, he now thinks he simply did not hear them.
character: Moved twice as a resident for his {stubbornness}, he now sits with the staff at meals.
trap, victim: Carries a deep sense of shame from boarding school, where the housemaster ridiculed bedwetters as filthy in front of the dormitory, him among them.
appearance: Carries his own bedding to the laundry from time to time, where staff noticed that he is {filthy} and smells, his clothes among them.
trap, victim: A lecturer wondered out loud if she was "making a career of being ill", and the following week she withdrew from the course.
character: At the lecture for carers she spoke at length, she is {making a career of being ill}, and the following week she withdrew from the course.
trap, identity: Opened the group with "I'm Sheila and I'm a grateful recovering alcoholic", to warm applause.
label: Opened the group late because of Sheila, who is an {alcoholic} and had been out, to no applause.
trap, identity: Stuck thought from the trauma log: that he is dirty and everyone can see it.
appearance: Stuck to the ward routine today, except that he is {dirty} and everyone can smell it.
trap, identity: Mr. Lindqvist would describe himself as stubborn, a trait that in his eyes kept him alive in the camp.
compliance: Mr. Lindqvist can only be described as {stubborn}, a trait that in our eyes keeps him on the ward.
trap, identity: Lazy, he replied with a grin when his peer worker asked how he would sum up his weekend.
character: {Lazy}, he lay on the sofa when his peer worker asked him to sum up his weekend.
trap, identity: Tearful. "I'm such a burden to you all." Reassured, sat together 20 min.
service-use: Tearful. Such a {burden} to us all tonight. Reassured, sat together 20 min.
trap, identity: Dee uses mad as a political word, wears the Mad Pride badge and asks that we write it like that in her care plan.
belittling: Dee is {mad} as a hatter, wears three badges and asks that we write a poem in her care plan.
trap, identity: Asked about her strengths she could think of none, about her faults she had a list ready: impatient, jealous, controlling.
character: Asked about her weekend she had plenty to say, and with her husband at visiting time she was as ever {controlling}.
trap, identity: She has signed her texts to the team "your resident drama queen" and enjoys it when we laugh.
belittling: She has sent eleven texts to the team, our resident {drama queen}, and enjoys it when we react.
trap, identity: By his own account a violent man until he was forty, Mr. Greer now volunteers with teenagers at the boxing club.
risk: By all our records a {violent man} who should not be left alone, Mr. Greer is to stay away from teenagers at the boxing club.
trap, identity: Pt feels stupid for having gone back to him twice, we looked at what had made leaving unsafe.
character: Pt was {stupid} to have gone back to him twice, we looked at where she could live.
trap, identity: Guilt about her children is the theme of most sessions; a monster is what she sees when she looks in the mirror.
character: Her children were the theme of most sessions; a {monster} is what she has been to them all these years.
trap, identity: Having called himself useless four times during a single game of cards, Ravi noticed it himself and laughed.
deficit: Having been {useless} all morning during a simple game of cards, Ravi noticed it himself and laughed.
trap, identity: In the safety plan, under warning signs, the young person wrote: start being a bitch to mum, stop eating.
character: In the safety plan review, with no warning, the young person started being a {bitch} to mum, stopped eating.
trap, identity: Mrs. Novak confided that she had always been a liar about her drinking and wanted, for once, to give the real number.
credibility: Mrs. Novak gave the number of units as six, but she has always been a {liar} about her drinking and it needs checking.
trap, identity: Self-stigma discussed: as a schizophrenic, he reasons, he has no right to date; met with lived-experience examples.
label: Plans for dating discussed: as a {schizophrenic} he cannot expect much there; met with lived-experience worker.
trap, negation: Staying in bed until noon after the nightmares was exhaustion and not laziness.
character: Staying in bed until noon after the weekend leave was {laziness} and not exhaustion.
trap, negation: The formulation does not support the idea that she is manipulative; asking several nurses is how she checks whether she is safe.
character: The formulation supports the idea that she is {manipulative}; asking several nurses is how she gets her way.
trap, negation: She has never been violent, and the alert on the old system is to be taken down.
risk: She has often been {violent}, and the alert on the old system is to be kept.
trap, negation: Dissociated during the fire drill, which can be mistaken for ignoring staff; she wasn't being defiant.
compliance: Stayed seated during the fire drill, fully awake and ignoring staff; she was being {defiant}.
trap, negation: I see no evidence of attention-seeking in the self-harm, which he had hidden from everyone for two years.
character: I see clear evidence of {attention-seeking} in the self-harm, which he had shown to everyone for two days.
trap, negation: Were it true that Kofi is work-shy, he would not have kept two jobs through the first episode.
character: It remains true that Kofi is {work-shy}, as he has not kept a job since the first episode.
trap, negation: The team discussed if her calls at night could be seen as needy and concluded that they are a sensible use of the plan.
character: The team discussed her calls at night, which are {needy}, and concluded that they need to stop.
trap, negation: Not once during the restraint review did she come across as hysterical; she was precise, and right about the times.
character: Right through the restraint review she came across as {hysterical}; she was loud, and wrong about the times.
trap, negation: Doubtful that this is malingering: symptoms were the same when he thought himself alone.
credibility: Certain that this is {malingering}: symptoms were gone when he thought himself alone.
trap, negation: Could her silence be fear rather than hostility? To explore with her trauma therapist.
character: Her silence is {hostility} rather than fear. To discuss with her trauma therapist.
trap, negation: Leaving his food is not stubbornness on Mr. Olsen's part; swallowing hurts, SLT to review.
character: Leaving food is sheer {stubbornness} on Mr. Olsen's part; swallowing tested, SLT to discharge.
trap, negation: I would hesitate to speak of a liar where memory after trauma comes in pieces, and his account has held up where it could be checked.
character: I would not hesitate to speak of a {liar} where the story changes every week, and his account has not held up where it could be checked.
trap, negation: Rather than being irresponsible, leaving the children with her aunt that night was the safest thing she could do.
character: Besides being {irresponsible}, leaving the children with her aunt that night was the last thing they needed.
trap, negation: There is little to suggest poor judgment in the purchase, as he had saved for the motorbike for three years.
insight: There is much to suggest {poor judgment} in the purchase, as he had seen the motorbike for three minutes.
trap, negation: Even if the next tests come back clear, it would not follow that she is a hypochondriac, since pain after torture often shows nothing on imaging.
label: Now that the tests have come back clear, it follows that she is a {hypochondriac}, since pain of that kind would show something on imaging.
`)
