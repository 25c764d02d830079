import {readSentences, type Sentence} from './sentence.js'

/** English sentences in which a few other judging words stand as charts, letters, minutes and slides have them in a week, said of the person or harmless, by a writer who had not seen the rules; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
character: Peers are regularly {provoked} by this pupil.
credibility: Coping style: avoids, {blames others}, sleeps it off.
character: Still {bed-blocking}: no change, obs daily only.
character: Sat with arms folded, answering each question about the fire {defensively}.
character: Restricted to the unit for {acting out}, no phone, no canteen.
credibility: Missed four doses, {blamed} the pharmacy.
credibility: Knows all the forms and all the phone numbers - {playing the system}.
character: {Acting out} again after tea, so tea was cut short.
character: After contact on Saturday the child {acted out} at the foster home for two days, according to the supervising social worker.
character: Without any warning turned {defensive} and ended the call.
character: Rarely have I sat opposite so {defensive} a patient.
compliance: His {stubbornness} over the insulin pen cost us most of the morning.
character: MSE: well kempt, good eye contact, speech normal in rate, attitude {defensive}, mood "fine".
credibility: {Blames others} for his losses, as the group pointed out to him.
substance: Back pain, no red flags, walks normally when he thinks he is alone - so {drug-seeking} until proven otherwise.
character: Haddad remained {defensive} throughout and gave his employer's number only at the end.
service-use: Can SW please move our {bed blocker} in side room 2 before the weekend?
character: I have explained the visiting hours to the service user on several occasions and she continues to be {disrespectful} whenever the subject comes up.
compliance: Hygiene has gone downhill as he {resists} all help.
character: Written warning: Room 4B {disrespectful} towards night porter, 11/02.
service-use: Since the nursing home closed its doors to her, Mrs Amin has turned into a {bed blocker}.
compliance: Never met anyone so {stubborn}! Took three of us to talk him into the shower.
credibility: Having slept through two alarms, he {blamed} the support worker.
credibility: In front of the consultant Mrs Eze tends to {minimize}.
character: How {intrusive} she can be was seen again at handover, when she walked in and sat down among us.
character: From the moment he was booked in, so the custody sergeant tells us, the detainee was {disrespectful}.
compliance: What keeps her from rehab is less the hip than how {stubborn} she is.
character: 60M, ex-teacher, dry and {sarcastic} in manner, chest clear.
character: The more his mood lifts, the more {intrusive} he becomes.
character: Was {sarcastic} w/ the phlebotomist, then apologised.
insight: The incident was put down by the hostel manager to the client's {poor judgement}.
character: Likes to {provoke} the student nurses.
character: Her {immature} reaction to the diagnosis worries the transplant team.
insight: Oriented x3, mood euthymic, {poor judgement}.
character: Not violent, not threatening, but openly {disrespectful} when told to wait.
insight: Given his {poor judgement}, we do not support leave at present.
credibility: Pleasant, well dressed, on time, {minimizes}.
character: Over to you: bed 4 is the {needy} one, bed 5 you will hardly notice.
character: Hypomanic: talkative, {intrusive}, sleeping 3 h.
character: Noted by SW to be {defensive} re finances, and by us to be {defensive} re diet.
credibility: With a third sick note in as many months, Occupational Health suspects that this employee is {playing the system}.
deficit: We would sum this client up as friendly, literal-minded and {low functioning}.
coercion: The resident of Room 6 {absconded} to the shop and came back with milk.
coercion: Transferred to the locked unit after {absconding} from the open ward for the second time.
credibility: Limp {exaggerated} by pt when she knows we are watching
character: Seen twice this morning being {intrusive} at other residents' tables.
character: The tenant who {demands} a new kitchen every spring has written again.
insight: Left the oven on, went out in slippers, let in a salesman: {poor judgement} all round.
compliance: Care plan review: mobility down, continence same, {resistance to care} up.
character: It is when she feels ignored that she {acts out}.
character: Asked about alcohol. {Defensive}.
character: Whenever the day staff go off at eight she turns {needy}.
service-use: Known at the bed meeting, and not without reason, as "the {bed blocker} on Heron".
substance: 5th ED visit since March, ?{drug-seeking}
insight: When it comes to whom she lets into the flat, P. has, and the whole team says so, {poor judgement}.
character: Staff at the day centre feel that she is {disrespectful} of their time.
service-use: What we have in bay 3, in effect, is a {bed blocker} with a healed hip.
character: {Acting-out} behaviours x3 on late shift (see incident forms).
credibility: Gives an {exaggerated} account of every ache, beginning in 1987.
coercion: Voluntary pt, {absconded} before ward round, TTO still here.
character: His constant {demands} are wearing the team down.
character: The client struck both of us as lonely, anxious and - there is no kinder word for it - {needy}.
coercion: Found at the bus station, having {absconded} during smoke break.
credibility: {Blaming} her employer for the relapse, as is her way, Ms F. left before the end.
deficit: Though {low functioning}, Paul enjoys swimming and knows every bus route.
compliance: Dr Okafor, who has known him for twenty years, describes a proud and {stubborn} man who comes in only when he can no longer walk.
insight: Reason for referral: truanting; {poor judgement}; friends all older than self.
compliance: Turned to the wall, {resisting} the morning carer with both hands.
character: We do not think that these episodes are anything other than {acting out}.
character: S: "I feel alone." O: sat by station most of shift. A: {needy}. P: 1:1 time at 10 and 4.
character: Team view: this is {acting out}, not illness.
character: In the dayroom {provokes} other patients, alone is quiet.
insight: {Poor judgment} on the part of the patient led to this fall.
credibility: Expert at {playing the system}, the claimant has put off each of his four medicals.
deficit: I had expected somebody I could interview, but he turned out to be {low functioning} and we stopped after five minutes.
credibility: His arrests are never anything but somebody else's doing; he {blames others} and I told him so.
credibility: Mr Grant not only {minimises} the gambling but keeps the letters from us.
character: D: arrived late, {sarcastic} about the homework sheet. A: engaged for 20 min. P: shorten worksheet.
character: Social skills - stands too close; {intrusive}; looks to adults for help.
character: 19M, lives with grandparents, {immature}, nil current risk, GP f/u.
compliance: Wound unseen since Friday owing to the patient {resisting} dressing changes.
character: Became {needy} as soon as the new admission arrived.
substance: 34F sickle crisis, asked for IV hydromorphone by name, {drug-seeking}, given paracetamol.
coercion: 19M s.2 {absconded} via fire door, police informed
credibility: I can't help feeling that she {plays the system}.
character: In cell-shares has a habit of {provoking} cellmates.
character: It was felt by the panel that K.L. was not unintelligent, merely {immature}.
compliance: {Resistive to care} x2 this shift, skin not checked.
character: WR 3/6: consultant's impression "{immature} personality", for d/c to GP.
character: The {disrespectful} way in which she addressed Sister Maguire was discussed in supervision.
credibility: {Minimises} alcohol intake.
character: Not only tearful but {needy}, wanting somebody to sit with her until 3 a.m.
credibility: Could he be {exaggerating}? I think so; please see what you make of the straight leg raise.
substance: Labelled {drug-seeking} by ED at St Anne's, and our experience over the weekend has been the same.
deficit: The deceased, a {low-functioning} man in his fifties, had lived at the unit since 1994.
service-use: Bed 22 - {bed blocker}, awaiting POC since 3 May
insight: As so often, Ms Reyes used {poor judgement} in picking a flatmate.
character: This pupil, whose {disrespectful} attitude has been raised with home three times, is otherwise on track in English.
credibility: Continues to {minimise}, despite the probation officer's best efforts, his part in the robbery.
compliance: As {stubborn} as ever, the tenant in Flat 9 will not let the gas engineer in.
credibility: One learns with this gentleman to halve every figure, since he {exaggerates}.
character: Per night staff: awake till 4, {sarcastic}, two cups of tea, then slept.
coercion: At 2 a.m., drip still in, she {absconded}.
character: It is her {immaturity}, rather than her age, that concerns the fostering service.
substance: I would be surprised if there were not an element of {drug-seeking} to these admissions.
compliance: Mrs Dube, 88, dementia, {resists} washing and hair care but accepts a foot soak.
credibility: The offence is {blamed} by him on his co-defendants.
character: Her {defensiveness} about the missed scans was noted by both midwives.
character: In class he {acts out} whenever a supply teacher takes the lesson.
deficit: Dear colleague, Thank you for seeing this {low functioning} young lady with recurrent otitis.
substance: The lost-prescription story, the third since Easter, makes one think of {drug-seeking}.
character: If he {provokes} you, as he did me on Monday and Wednesday, walk away and come back in ten minutes.
deficit: Seemed {low functioning} to me, though I only met her for ten minutes.
deficit: 52M, group home, {low-functioning}, here w/ carer for dental pain
compliance: Resident {stubbornly} keeps her door locked at medication time.
credibility: Back on the wing from healthcare at teatime, no findings, {playing the system} as per usual.
substance: He may well have a stone; he is also, no doubt, {drug-seeking}.
character: Asked to score his pain from 0 to 10, the patient replied {sarcastically}, "About a million."
deficit: Two lads came up from the unit today, one for bloods and one ({low functioning}, doesn't talk) for his ears.
character: Good company unless {demanding} his vape.
character: He answered, {sarcastically} as always, that he would think about it.
character: Said good morning, took her tablets without prompting, went for breakfast, and then the {needy} behaviour started again.
character: There is an {immaturity} about him that makes independent living unlikely this year.
compliance: Hi Jo, is he being this {stubborn} with you at physio as well, or is it just us?
credibility: The patient, a retired nurse who {minimises} everything, walked in with a BP of 70/40.
substance: Please note before you see her: {DRUG SEEKING}, NO OPIATES FROM THIS SURGERY.
character: so I went in to do his dressing and he was fine with that but then he got {sarcastic} about the food and I just left him to it
credibility: Waddell 4/5, so {exaggerating}.
credibility: Her symptoms are real, but she {exaggerates} them.
service-use: Our so-called social admission in bay 1, 79M, is by now a plain {bed blocker}.
trap, structure: Checklist item 31, acting out: not observed.
trap, structure: We would not describe him as stubborn; he needs time to weigh up new information.
trap, structure: Open about her drinking, not defensive when we went through the diary.
trap, structure: 13M, skeletally immature, physis open, refer paeds ortho.
trap, structure: Neuropsych: no signs of disinhibition or poor judgement on the multiple errands test.
trap, structure: SLT advice: use exaggerated lip movements and short sentences.
trap, structure: Worried that staff see him as a bed blocker.
trap, structure: Reflexes exaggerated in both legs, clonus 4 beats.
trap, structure: Donates each Ramadan to needy families in his home town.
trap, structure: UL1 intrusive luxation 4 mm after fall from scooter.
trap, structure: The councillor apologised for having said "bed blockers" in the winter pressures debate.
trap, structure: A hospital does not get emptier by talking of bed blockers; it needs step-down places.
trap, structure: Please avoid labels such as "immature" in the EHCP; describe the skill and the support that helps.
trap, structure: Not immature for his age; plays well with classmates and follows the class rules.
trap, structure: Data protection: the new form minimises what we hold on each tenant.
trap, structure: The man who assaulted her has absconded from prison; MARAC called.
trap, structure: Care plan language: replace "resists care" by what happens, e.g. "turns away when the flannel is cold".
trap, structure: Ovarian mass R, histology immature teratoma grade 1.
trap, structure: No poor judgement noted; handled the kettle and the stove safely.
trap, structure: AV fistula immature at 5 weeks, not yet for needling.
trap, structure: Did not abscond while on unescorted leave.
trap, structure: Clonazepam 0.5 mg stopped the acting out of dreams within two weeks.
trap, structure: The triage template field "Drug-seeking? Y/N" was removed on 1 March.
trap, structure: You have a low functioning thyroid gland, which is why you feel so tired, and a tablet a day will put this right.
trap, structure: She would like to knock on the new neighbour's door but is afraid of being thought intrusive.
trap, structure: Audit finding: the word "needy" stood in 14 of 60 sets of notes; say instead what the person asked for.
trap, structure: Lesson from the complaint: our first reply was defensive, and the second one should apologise.
trap, structure: Paper for journal club: cocaine self-administration and drug-seeking in rats after forced abstinence.
trap, structure: Fears that, if the speech device is broken on the day, she will be put down as low functioning.
trap, structure: "They said I provoked him," she told the officer about the first time she rang.
trap, structure: Quiet room, dim lights to minimise triggers.
trap, structure: Not intrusive with peers this week.
trap, structure: Hyperventilation provokes 3 Hz spike and wave.
trap, structure: Was there any sign of the applicant playing the system? None.
trap, structure: Low-dose protocol used to minimise radiation.
trap, structure: The parish has a long tradition of giving coal to the poor and needy.
trap, structure: The housing officer got defensive when the tenant raised the mould, so I have asked for another officer.
trap, structure: The lock on the bathroom door of Flat 3 is stubborn and wants oiling.
trap, structure: Year 2 are acting out the Nativity on Thursday; Sam is a shepherd.
trap, structure: Has rehomed the dog, which was too needy for a first-floor flat.
trap, structure: Anaemia is probably to blame for the tiredness.
trap, structure: Intrusive images over the last month? None.
trap, structure: "I'm not exaggerating, it's like a knife."
trap, structure: At work she gets blamed for other people's mistakes.
trap, structure: "I don't blame others, it was me who stopped the tablets."
trap, structure: "People think I'm playing the system, but I can't stand for more than ten minutes."
trap, structure: Complaint upheld: two members of the night team were disrespectful to the patient.
trap, structure: Reporters at the gate have been intrusive; security informed.
trap, structure: Polite to everybody, never sarcastic, in the eight weeks she has been here.
trap, structure: Afraid of being taken for drug-seeking, she waited two days before coming in with the crisis.
trap, structure: BP stubborn at 172/96 on three agents, for ABPM.
trap, structure: Enjoys dry, sarcastic comedies and has asked for the Blackadder box set.
trap, structure: The builder absconded with her deposit; advised to ring Citizens Advice.
trap, structure: Calling a woman of 80 "sweetie" can be disrespectful; ask how she likes to be addressed.
trap, structure: She felt that the way she was examined was disrespectful.
trap, structure: He tells us that his old foreman used to call him stubborn for wearing ear defenders.
trap, structure: "Sorry, I'm being sarcastic," he added with a smile, and gave a pain score of 3.
trap, structure: Her line manager's disrespectful jokes about her stammer are set out in the grievance.
trap, structure: PAI: Defensiveness scale within normal limits, profile valid.
trap, structure: Webinar 18 May: Why autistic people object to "low functioning".
trap, structure: Physically demanding job, advise phased return.
trap, structure: Whiteboard key: remove "bed blocker", use "DToC".
trap, structure: Keeps bees and was sad that a swarm had absconded in May.
trap, structure: Cataract L still immature, review 6/12.
trap, structure: His wife describes him acting out his dreams about twice a week.
trap, structure: Student essay on the history of the phrase bed blocker, due Friday.
trap, structure: We run our debriefs as no-blame meetings.
trap, structure: L kidney low functioning (14 % on DMSA).
trap, structure: Final demand from the water company, £412, passed to money adviser.
trap, structure: Her ex-manager told her that she was needy when she asked for a chair with a back, and she still thinks of it.
trap, structure: House rule 3: No disrespectful language by staff or residents.
trap, structure: Bruising to both forearms, in keeping with defensive injuries, as she describes.
trap, structure: Significant event: poor judgement by the rota team in putting two new agency nurses on one shift.
trap, structure: Her niece was in tears: "They made her sound like a bed blocker."
trap, structure: Doesn't provoke others and walks away when teased.
trap, structure: The local paper exaggerated the number of cases on the ward.
trap, structure: Grievance upheld, the panel finding that the head of department had shown poor judgement in moving her desk.
trap, structure: Resisted abduction 3/5, painful.
trap, structure: Not to be recorded as absconded: he had s.17 leave until 18:00.
trap, structure: Avoids eye contact with elders because in her culture it would be disrespectful.
trap, structure: Role-play for induction: two volunteers acting out a ward handover.
trap, structure: Landlord has absconded, four households without heating.
trap, structure: "They said I was too immature to keep the baby," she told the midwife about her time in care.
trap, structure: "I used poor judgement and I'd like to put it right," he told the court.
trap, structure: Minimise time on feet for two weeks.
trap, structure: Would you say that you feel needy when your partner is away? - No.
trap, structure: He worries that his new friends find him needy.
trap, structure: Please take "drug-seeking" off the problem list: the pain was osteomyelitis.
trap, structure: The template wording "patient exaggerates" has been replaced by "patient rates pain at __".
trap, structure: She leaves half of it out because she fears that we will think she exaggerates.
trap, structure: PTSD: avoidance +, hyperarousal +, intrusive symptoms +.
trap, structure: His mother says that her hardest day was when a doctor called him low functioning.
trap, structure: Was the reply sarcastic? No, having played back the tape I think he meant it.
trap, structure: Style sheet: do not write drug-seeking; write "asks for X for Y".
trap, structure: Oxygen demand up with pyrexia, 2 L to 4 L.
trap, structure: Placenta small and low functioning, growth scans every two weeks.
trap, structure: She is not playing the system, and the officer's remark has been withdrawn.
trap, structure: SOCRATES prompt card: what provokes the pain, what eases it?
trap, structure: Arm B of the study recruits "low functioning" adults, defined as GAF below 40; our patient did not meet the criteria.
trap, structure: I found nothing to suggest that the claimant had exaggerated.
trap, structure: Absconding policy v3 attached for ratification.
trap, structure: Item 12: I worry that I am too needy in relationships (0-4). Score: 0
trap, structure: Takes his share of responsibility in group and never blames others.
trap, structure: As a child in the home she was told that she was acting out whenever she cried for her sister.
trap, structure: Minutes, 4.1: Dr Rees asked that the term bed blocker not be used at the huddle.
trap, structure: 31/40, lungs immature, two doses of betamethasone given.
trap, structure: The union blames ministers for the closure of the day centre.
trap, structure: Takes words literally, so please no sarcasm from supply teachers.
trap, structure: PDMP checked, one prescriber, one pharmacy; no concern for drug-seeking.
trap, structure: The plate resists bending until the bone has healed, so partial weight-bearing only.
trap, structure: The daughter says that her mum was "never needy, always the last person to ask for help".
trap, structure: "I feel like a bed blocker," Mr Lowe said, and I told him that the wait was ours to fix.
trap, structure: "They said I was acting out. I was six and I was hungry."
trap, structure: Immature platelet fraction 12 %, so the marrow is responding.
trap, structure: She fears that she sounded defensive at the tribunal.
trap, structure: Members asked whether developers were playing the system on affordable homes.
trap, structure: Open about the relapse and does not minimise.
trap, structure: Not needy: rang the bell once all night, for the commode.
trap, structure: CT head requested; I accept that this is partly defensive medicine on our side.
trap, structure: Please don't say bed blocker on the phone at the station, visitors can hear.
trap, structure: Post-mortem: no defensive injuries to hands or arms.
trap, structure: "I'm not clever enough to be playing the system, love," she joked.
trap, structure: Has resisted the urge to drink for 40 days and is proud of it.
trap, structure: Splint at night minimises contracture.
trap, structure: Write what he said about the crash, not "blames others".
trap, structure: Avoid "high" and "low functioning"; give the support need by domain.
trap, structure: She is worried that the nurses think her stubborn for wanting to walk to the toilet on her own.
trap, structure: Drug-seeking had been ruled out years ago, and the cause then was an infected hip.
trap, structure: At first the neighbours resisted the plan for a hostel.
trap, structure: Two defensive wounds to the ulnar border of the L forearm, photographed.
trap, structure: Does the client minimise use? [ ] Y [x] N
trap, structure: The article on restraint has provoked a debate in the staff room.
trap, structure: "I resisted having a carer for ages and now I wouldn't be without her."
trap, structure: The foam dressing minimises shear over the sacrum.
trap, structure: Makes no demands and rarely rings.
trap, structure: She told the police that she resisted and that he was stronger.
trap, structure: Karasek questionnaire: job demands high, control low.
trap, structure: FBC: immature granulocytes 0.08, ?reactive.
trap, structure: Her employer minimised the accident in the RIDDOR form.
trap, structure: "Last time they wrote drug-seeking on my chart and nobody looked at my appendix."
trap, structure: Investigators blame a faulty valve for the gas leak at the flats.
trap, structure: A nurse on another ward called her a bed blocker to her face, she tells us; complaint form given.
trap, structure: Pragmatics checklist - understands sarcasm: emerging; uses sarcasm: not observed.
trap, structure: Nobody on the team has found her needy, and the term should come out of the referral.
trap, structure: Fourteen eggs collected, three immature, nine fertilised.
trap, structure: "I hope I'm not being intrusive," he said at the office door.
trap, structure: Social story for today: how do we know when someone is being sarcastic?
trap, structure: Please take out the sentence about "playing the system" before the report is disclosed.
trap, structure: Trusts accused of playing the system on the four-hour target (HSJ, p. 4).
trap, structure: She tells us that she was called drug-seeking by a doctor in another town and has kept away from hospitals since.
`)
