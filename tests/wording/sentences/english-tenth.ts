import {readSentences, type Sentence} from './sentence.js'

/** English sentences in which a few judging words stand in as many structures as two writers who had not seen the rules could think of, said of the person or harmless; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
character: He can be charming, attentive and, when the mood takes him, {manipulative}.
compliance: {Refused} meds x 2.
service-use: {Frequent flyer}, 14th visit this month.
risk: Please see this {aggressive} young woman at your earliest convenience.
label: She reports a bad back, but we are dealing with a {drug addict}.
character: Just plain {lazy}, this one!
character: Attempts at {manipulation} of the evening team by rm 8 have been many.
character: The ward round agreed with Sister Boyle: {manipulative}, and not in need of a longer stay.
service-use: Reason for visit: chest pain. Comments: {frequent flyer}.
label: Referring to you this unfortunate {drug addict} for hepatitis C work-up.
risk: Verbally {aggressive} to RN x 1; hands kept to self.
character: A sweet woman by day and a {difficult} one by night, as the sitter put it.
character: She's one of our more {difficult} ladies, so go in pairs.
failure: Client, when asked at intake, {failed} to disclose his cannabis use.
character: Nobody on days believes it, but on nights she {manipulates} everyone.
compliance: {Uncooperatively}, she turned her face to the wall.
character: In group: arrived late, {manipulated} discussion, left early.
failure: Physio: {failed} to do HEP.
credibility: Although {claiming} to be vegetarian, he ate the ham.
failure: We wrote twice, yet he {failed} to let us know.
character: No S/I, no H/I, no psychosis, but {manipulative} with HCAs.
risk: Do you have a plan for when he's {aggressive}, as he was again on Sunday?
compliance: Speech and language therapy attended at 10:00 and again at 14:00, finding the gentleman {uncooperative} both times.
character: PT {HOSTILE} ON ARRIVAL, SECURITY AT BEDSIDE.
character: Both Mr. Hale and the lift were {difficult} this morning.
character: B: up at 11:30, {lazy} with chores; I: reminder chart; R: nil; P: continue.
character: We were all {manipulated} by this young lady over the leave form.
credibility: Pain score: {claims} 9.
compliance: After discharge, at home and alone, became {noncompliant} again.
character: What we are seeing from this resident is {manipulative} behaviour, plain and simple.
credibility: {Claimed} chest tightness in the yard; officer attended; ECG NAD.
compliance: PMH: HTN, DM2, {noncompliant}.
failure: 52F w/ T2DM, {failed} metformin, {failed} glipizide, now on insulin.
service-use: I know, I know, a {frequent flyer}, but the trop is 4000.
service-use: Hello all, one for tomorrow's huddle: the {frequent flyer} in room 2 needs a PCP.
character: It was her {hostile} manner with the porter that made me call the charge nurse.
character: Strengths: humour, art. Challenges: {manipulative}, poor sleep, no fixed address.
character: so i went in to do the dressing and he was fine at first and then he just turned {hostile} and i left the room and told the doctor
compliance: Having been {uncooperative} with triage, then with the resident, then with me, Mr. Ng was asked what he wanted.
character: A: borderline traits, {manipulative}. P: limit setting, one staff contact per shift.
compliance: He is, and has long been, {noncompliant} with the fluid restriction.
character: He has a way of {manipulating} new grads.
risk: bed 22 = {aggressive}, two-person care
failure: {Failed} detox in 2021, again in 2022.
character: More {manipulative} than anxious, I would say, this lady.
character: Her being {difficult} about the gown held up the list by forty minutes.
risk: Unless given his tea first he is {aggressive}.
risk: Staff were struck by how {aggressive} her tone was when lunch came late.
credibility: S: {claims} dizzy on standing, {claims} no appetite.
character: Initially tearful, later {hostile}, finally asleep at 03:00.
compliance: 67M w/ CHF, {noncompliant} w/ Lasix, here w/ SOB.
character: If approached from the left she is {hostile}, so approach from the right.
character: O: A&Ox3, gait steady, {hostile} stance towards writer, cap refill < 2 s.
character: Dr. Banerjee finds him {hostile} and would like a second person in the room.
compliance: Dr. Osei's letter speaks of a {noncompliant} man with no wish to stop smoking.
character: I cannot help finding this young man {lazy}.
credibility: The pain is, he {claims}, worse at night.
compliance: ?Delirium ?UTI. {Uncooperative} either way.
character: 34F, G2P1, {hostile}++, declines VE.
character: She cries in order to {manipulate} us.
service-use: {Frequent flyer} that he is, Mr. Webb had his bag packed.
risk: Became {aggressive} when told that visiting was over.
compliance: Visual fields: unable to assess (pt. {uncooperative}).
character: The {difficult} one in the corner bed wants his window open.
character: Client known to our service since 2016; {manipulative}; CPN aware.
compliance: Mrs. Hall, after being shown the pamphlet and given an hour to think, {refused} the colonoscopy.
service-use: As {frequent flyers} go, this gent is a polite one.
character: Slept till ten, was {difficult} till noon, slept again.
credibility: Mr. Vance, 44 and off work, {claims} his back has hurt since the accident.
failure: Why did she {fail} to bring her log book again?
label: Is the {drug addict} in cubicle 5 still waiting for his X-ray?
character: Good luck with 12 tonight, he's being {difficult} again.
character: Once the sedation wore off he proved {difficult} and needed one-to-one.
compliance: Both poorly housed and {noncompliant}, this man needs more than we can offer.
label: He left AMA at 3; what can one expect of a {drug addict}?
compliance: Birthing person {refused} CTG; intermittent auscultation commenced.
compliance: pt {refuses} labs VS and breakfast will try again later
compliance: An {uncooperative} tenant has made the boiler check impossible.
character: How {lazy} she has become since the home care was increased was the main topic at review.
character: Hx: T2DM, CKD 3, anxiety, "{difficult}" – see alert.
character: Her roommate was cheerful and chatty; Mrs. Lund, by contrast, {hostile}.
character: Mrs. Achterberg was {difficult} during the transfer.
character: Teacher's comment: A bright boy, if {lazy}.
label: Social hx: lives alone, smoker, {drug addict}.
character: Is she always this {difficult}?
label: Patient, father of two and {drug addict} since 2009, works nights at the depot.
compliance: His {uncooperativeness} meant that the ECG took four tries.
failure: K.L. was, Dr. Marsh tells me, discharged for {failing} to keep up with the program.
risk: Known to be {aggressive} in drink.
label: She used to be a teacher; now she is a {drug addict}.
character: The accused presented throughout the interview as {hostile}, answering in single words.
failure: {Failed} to attend x 3.
compliance: Can someone find out why 16 {refused} his echo?
compliance: Chronically {noncompliant}, Mr. Baptiste has been lost to follow-up twice.
compliance: Bath – {uncooperative}; teeth – ok; nails – ok; hair – {uncooperative}.
character: Not only {hostile} but loud, she was asked twice to lower her voice.
risk: He {aggressively} demanded a cigarette.
compliance: It comes as no surprise that this lady is {noncompliant} with her diet.
risk: 60M, ETOH, {aggressive}, GCS 14.
credibility: Pt {claims} 10/10 pain, texting on phone.
failure: In bed 5 we have a 38M who is a three-time rehab {failure}.
character: Team feels pt. is being {manipulative} re: smoke breaks.
compliance: He flatly {refuses} to see the dietitian.
compliance: On her third admission of the year and no more {uncooperative} than on the first two, which is to say very {uncooperative}, Ms. Gale would not be weighed.
compliance: Influenza vaccine: offered/{refused}.
credibility: What she {claims} is that a neighbour pushed her.
character: Barriers to d/c: stairs at home, no carer, {laziness}.
compliance: Too {uncooperative} for spirometry.
character: Admittedly {difficult}, the client nonetheless keeps her appointments.
compliance: Supper {refused} by pt, fluids taken well.
failure: Discharged from caseload owing to his {failure} to engage.
credibility: The pupil is {claiming} a sore stomach again.
compliance: The child-protection worker noted that the youth was, for want of a better word, {uncooperative}.
compliance: Word from the day nurse is that the gentleman in the window bed has {refused} everything but ice cream.
character: How long are we going to let her {manipulate} the ward?
character: Seems {lazy} to me, but you know her better – thoughts?
character: Self-care – prompts x 3 – {lazy} – did eventually shower.
label: pregnant {drug addict}, 28/40, unbooked
compliance: Transplant list: deferred (age, weight, {noncompliant}).
credibility: Last seen by family doctor in June, or so she {claims}.
compliance: Client, though well dressed, oriented and in no distress, {uncooperative}.
service-use: Ms. Ruiz is well known as a {frequent flyer} in our ED.
credibility: No one saw the fall which she {claims} happened at supper.
service-use: Has turned into something of a {frequent flyer} since his wife died.
credibility: Is he still {claiming} he can't walk?
character: Even on good days, with the walker at hand and a nurse on either side, too {lazy} to get to the toilet.
character: Among the reasons given for ending the placement: smoking indoors, late nights, {difficult} attitude.
character: Is there anything we can do about our {frequent-flyer} lady with the COPD?
character: Although the pain had been brought down to 3/10 and the visitors had gone home, remained {hostile}.
compliance: {REFUSED} BIPAP ALL NIGHT. RT AWARE.
character: Never stops {manipulating} the team.
character: Behaviour log: shouting x2, {manipulating} peers x1.
character: Since the pupil is {lazy} rather than slow, no further testing is advised.
credibility: Per triage: {claims} LOC x 5 min.
character: V. {difficult} pt. Tolerated bloods in the end.
compliance: O/E comfortable. PR exam {refused}.
compliance: 0800 metformin {refused}, 1200 metformin taken.
character: Requests from 4A, of a {manipulative} sort, continue several times an hour.
risk: Less {aggressive} than last week but still {aggressive}.
compliance: Her sugars are poor for the simple reason that she is {noncompliant}.
character: Handover, bay C: bed 1 for theatre, bed 2 {manipulative}, bed 3 home after lunch.
character: Yet another {manipulative} phone call from the client came in to the duty desk at 16:55.
compliance: Rash | resolved || Meds | {noncompliant} || Next visit | 2/52
character: Threatening to leave, which is how she {manipulates} the crisis line, K. was put on hold.
label: Known {drug addict}, please avoid IV access in the neck.
character: Nothing if not {manipulative}, she had three different nurses bring her juice.
character: I'm sorry to say that, having spent an hour with him, I came away thinking him {manipulative}.
risk: From withdrawn to {aggressive} in the space of ten minutes.
character: Patient is too {lazy} to do his exercises between visits.
compliance: Seen with mother, who is lovely; pt himself {non-compliant}.
service-use: 999 call log: caller is the {frequent flyer} at No. 6.
label: Just another {drug addict} wanting a bed for the night.
compliance: Who was it that told us she {refuses} her pills at home as well?
risk: Quiet till supper. Then {aggressive}.
character: Per night staff: {hostile} x2, settled w/ warm milk.
risk: {Aggression} noted from resident during peri-care.
service-use: No new findings in this {frequent flyer}.
character: Considered {manipulative} by the previous placement, this youth arrives with a thick file.
label: {DRUG ADDICT} IN 4, WATCH YOUR BAGS
failure: It is the mother-to-be's {failure} to attend antenatal care that brings this to conference.
credibility: {Claims} (1) blurry vision, (2) numb feet, (3) no sleep for a week.
compliance: Resident {refuses} all care from male staff.
label: Mr. Cole, a {drug addict} from the shelter on Pine Street, came in with chest pain.
service-use: Pt. ({frequent flyer}) c/o HA x 2/7.
service-use: ED doc not convinced (pt being a {frequent flyer}) and has d/c'd.
service-use: Guess who? The {frequent flyer} from Elm Court, with his elbow this time.
character: Tenant of flat 3 has grown increasingly {hostile} since the rent letter went out.
character: I do worry that the teachers aren't seeing the pupil {manipulate} the younger ones.
label: To my mind D.W. is a {drug addict} first and a diabetic second.
character: What makes him so {difficult} is that he will only speak to the consultant.
compliance: MAR 2200: quetiapine – {refused}; melatonin – given
risk: Denies pain, denies nausea, {aggressive} on palpation of abdomen.
character: Unmotivated? Depressed? No: {lazy}, according to his key worker.
character: The service user's {manipulativeness} was discussed at length in the MDT.
character: Never anything but {hostile} with agency staff, this gentleman.
character: The tenant is polite on the telephone; in person, {difficult}.
character: {Lazy}, in short.
compliance: Although she nods at everything we say she's {noncompliant} the minute we leave.
compliance: Could we discuss Mr. Amari's {noncompliance} on Thursday?
risk: Restrained at 19:12 after turning {aggressive} in the dining hall.
trap, structure: To take morphine for cancer pain does not make one a drug addict, I explained.
trap, structure: For anyone in a wheelchair the old building is a hostile place.
trap, structure: "I'm so lazy," he joked, and then walked 40 m.
trap, structure: Neither hostile nor withdrawn at any point.
trap, structure: Noncompliant packaging led to the recall of her glucose strips.
trap, structure: Denies refusing food.
trap, structure: My veins are uncooperative, she told the phlebotomist with a laugh.
trap, structure: Refused? No, asleep.
trap, structure: Case review looked for a manipulative pattern and found none.
trap, structure: Aggressive fluid resuscitation started.
trap, structure: The policy on "uncooperative callers" was withdrawn in April.
trap, structure: His knees are uncooperative in the mornings, he says.
trap, structure: Osteopathic manipulative treatment x 3, neck ROM improved.
trap, structure: Field 7 of the old form ("Attitude: cooperative / hostile / other") is to be removed.
trap, structure: Research project: how the label "frequent flyer" delays diagnosis.
trap, structure: Heart failure, NYHA II.
trap, structure: Statement of claim served on the hospital, lawyer informed.
trap, structure: Hostility: none observed.
trap, structure: Had kept quiet about missing the bus lest we mark her noncompliant.
trap, structure: I saw no sign of a hostile attitude in the client.
trap, structure: The trial was retracted because its sponsor had manipulated the data.
trap, structure: "Don't treat me like a drug addict," she told the triage nurse.
trap, structure: Assertive, I would call it, and in no way aggressive.
trap, structure: The vendor's noncompliant invoice for the wheelchair was returned.
trap, structure: Wean the steroid slowly, as an aggressive taper caused the last flare.
trap, structure: Hand therapy: fine manipulative skills improving, now does buttons.
trap, structure: The word lazy tells the reader nothing; say what the person did.
trap, structure: She is afraid of being seen as an aggressive Black woman.
trap, structure: "They call me noncompliant but nobody told me," he said.
trap, structure: The coach who abused him told him daily that he was a failure.
trap, structure: Tripped over her suitcase, a frequent flyer with a broken wheel.
trap, structure: Aggressive thoughts: denied.
trap, structure: Don't write that a patient failed a drug: the drug failed the patient.
trap, structure: Risk factors for DVT: frequent flyer (Toronto–Delhi monthly).
trap, structure: Her complaint is that a clerk called her a frequent flyer.
trap, structure: Screening question: "Has anyone close to you been manipulative or controlling?" Answer: no.
trap, structure: Lives on Lazy Brook Lane with two cats.
trap, structure: He fears the ward will think him hostile if he asks for a chaplain.
trap, structure: Regulation 4 of the old order speaks of "a person who is a drug addict".
trap, structure: If a resident should ever seem manipulative to you, ask first what he needs.
trap, structure: The coach manipulated all the girls on the team, she disclosed.
trap, structure: "I don't want to turn into an aggressive man," he said.
trap, structure: "I never refused my pills," he said.
trap, structure: "Manipulates" is to be avoided in behaviour plans.
trap, structure: The chiropractor manipulated his neck two days before the stroke.
trap, structure: The park is full of drug addicts, he complains, and he would like to move.
trap, structure: Swallowing difficult w/ solids, SLP to see.
trap, structure: No aggression noted overnight.
trap, structure: Lazy Susan put on the table so that he can reach the salt.
trap, structure: Bruises from the aggressive bouncer who threw him down the steps.
trap, structure: A hostile crowd had gathered outside the clinic, and the patient used the back door.
trap, structure: Fatigue is from the thyroid and should at no point be taken for laziness.
trap, structure: PICC manipulated, flushes now.
trap, structure: Hearing aid difficult to insert, ear mould sent back.
trap, structure: She apologised for "being difficult".
trap, structure: "I was hostile because I was scared," she said.
trap, structure: Thursday's reading group chose In Praise of Lazy Days.
trap, structure: Her boss, who harassed her for years, told everyone that she was difficult.
trap, structure: What if my boss thinks I'm lazy, she wondered aloud.
trap, structure: Stiff, noncompliant left ventricle on echo.
trap, structure: The substitute teacher refused to let the pupil use his inhaler; complaint filed.
trap, structure: Anyone can look uncooperative with a glucose of 2, the trainer said.
trap, structure: We failed this man, the inquest found, and the system failed him.
trap, structure: The Home Office's hostile environment policy left him without papers for six years.
trap, structure: Visa form: Are you, or have you ever been, a drug addict? He ticked No.
trap, structure: Is worried she'll be thought uncooperative if she asks for a female doctor.
trap, structure: Manipulates small objects with R hand (OT).
trap, structure: Is the patient ever uncooperative with feeding? Never, says the aide.
trap, structure: Her trafficker refused to let her see a doctor.
trap, structure: He calls himself manipulative and wants to work on it.
trap, structure: Ice and snow made the home visit difficult.
trap, structure: The foster carer who beat him called him lazy, and that word still hurts.
trap, structure: Form said ( ) compliant ( ) noncompliant and I ticked neither.
trap, structure: Spirometry: good effort, no uncooperative behaviour.
trap, structure: Did the client fail to attend? No: the letter went to the wrong address.
trap, structure: Right to refuse treatment explained; client's signature obtained.
trap, structure: Was robbed by a stranger he describes as a drug addict.
trap, structure: The man who attacked her now claims to be sorry.
trap, structure: Graft failed at 3 months.
trap, structure: "I don't want to be difficult, but the soup is cold."
trap, structure: The syringes are for insulin, and the porter who took him for a drug addict has been told so.
trap, structure: Manipulating staff: no. Self-harm: no. Sleep: 7 h.
trap, structure: Her supervisor at the plant was manipulative, she told the counsellor.
trap, structure: Would a noncompliant person have kept such a diary?
trap, structure: New policy bans the term frequent flyer from the whiteboard.
trap, structure: The court found the trafficker's conduct toward her coercive and manipulative.
trap, structure: The leader of the sect she left was charming and manipulative.
trap, structure: Rehab less aggressive this week as platelets are low.
trap, structure: Do you ever refuse to take your medicine? Never [x] Sometimes [ ]
trap, structure: Visa refused in March; appeal pending.
trap, structure: Rapport easy; view of the fundi difficult owing to cataract.
trap, structure: Block found noncompliant with the fire code; tenant rehoused.
trap, structure: Difficult conversation about prognosis held with pt and daughter.
trap, structure: Sign in waiting room: Aggressive behaviour will not be tolerated.
trap, structure: Wound refuses to close despite VAC.
trap, structure: Never noncompliant, she brings an empty dosette every week.
trap, structure: First visit since 2004, so hardly a frequent flyer.
trap, structure: Nobody could say that he failed to engage.
trap, structure: Template drop-down still offers "noncompliant"; IT has been asked to delete it.
trap, structure: The pump refused to prime.
trap, structure: Has been reading The Manipulated Man.
trap, structure: All authors are asked to find another word than manipulative by Friday.
trap, structure: Works as a puppeteer, manipulates marionettes, now has tendonitis.
trap, structure: Pt upset on finding "drug addict" in her old records; correction requested.
trap, structure: It is untrue that she was uncooperative; she could not hear.
trap, structure: Retired from the navy, where he served eight months in hostile waters.
trap, structure: Has anyone ever manipulated you into giving them money? – No.
trap, structure: Finds stairs difficult.
trap, structure: Was never aggressive, whatever the transfer sheet may suggest.
trap, structure: Manipulation under anaesthetic of R knee, flexion now 110.
trap, structure: Did he seem manipulative to you? Not at all.
trap, structure: At no time was the patient uncooperative.
trap, structure: A drug addict broke into her car last month, she reports.
trap, structure: The talk on why "manipulative" should be struck from our notes is on Tuesday.
trap, structure: Pt says his coworkers are lazy and leave all the lifting to him.
trap, structure: Barotrauma in a sales director who is a frequent flyer (40 flights a year).
trap, structure: No, she isn't a frequent flyer.
trap, structure: It took her all day to ask for more pain relief, such is her dread of looking manipulative.
trap, structure: Exhaustion is what we see here, not laziness.
trap, structure: Sells his pots at The Uncooperative Potter on Main Street.
trap, structure: Was told years ago that she has a lazy bowel, takes senna.
trap, structure: He hates the thought of being seen as a frequent flyer, so he waited three days with the pain.
trap, structure: The ginger cat claims the best chair.
trap, structure: Has not refused any care.
trap, structure: Hernia reduced by gentle manipulation.
trap, structure: Passed the swallow screen without being drowsy, uncooperative or breathless.
trap, structure: Questionnaire item 14: Do you ever feel hostile toward others? Left blank.
trap, structure: "Am I being uncooperative?" he asked.
trap, structure: What the other driver claims, namely that the light was green, is for the police.
trap, structure: I don't think that she's manipulative.
trap, structure: Her frequent-flyer status with the airline lapsed while she was on chemo.
trap, structure: Leaflet: if treatment fails, surgery may be offered.
trap, structure: Fracture manipulated under sedation.
trap, structure: The band Frequent Flyer played at the day centre.
trap, structure: Manufacturer claims the device is MRI-safe.
trap, structure: She fears that staff will write that she "claims" pain.
trap, structure: Landlord claims that rent is unpaid; tenant has receipts.
trap, structure: Pt reports that customers at the call centre are hostile and that he dreads Mondays.
trap, structure: Dreads ending up, as he puts it, "a frequent flyer".
trap, structure: Staff module 2: Why "aggressive" is not an observation.
trap, structure: "I'm not trying to manipulate anyone," she said.
trap, structure: His printer, uncooperative as ever, ate the insurance form.
trap, structure: IV access difficult, US-guided x 1.
trap, structure: Her roommate's boyfriend, whom she finds manipulative, has moved out.
trap, structure: Stomach acid is hostile to most bacteria, as I explained to him.
trap, structure: Family wishes aggressive treatment to go on.
trap, structure: Prescribing by habit is lazy medicine, the pharmacist told the students.
trap, structure: Lost his frequent flyer card along with the wallet.
trap, structure: Broke his wrist at Frequent Flyers, the trampoline club.
trap, structure: BP machine uncooperative, manual cuff used.
credibility: I can only give you an approximate timeline, Mr Webb having been {a poor historian} for all of us in clinic.
character: It was felt by the team that Mr Pryce's {demanding} manner makes the breakfast round difficult.
risk: Left AMA at 0415, {impulsive} as always.
character: Her {childish} refusal of the meal tray was noted by two aides.
credibility: Stage of change: precontemplation – {in denial}
credibility: Finally {admitting to} having stopped the warfarin, Mr Sousa let us draw an INR.
compliance: Discharged from OT caseload as {unmotivated}.
credibility: Pt {admitted to} smoking marijuana on the way to the appointment.
character: Although pleasant, well dressed and on time, the service user remained {evasive} throughout.
credibility: Client has proved {unreliable}: 3 DNAs, 1 late, 1 wrong day.
compliance: He is thought to be less depressed than {unmotivated}.
compliance: {UNMOTIVATED}. Wt up 2.4 kg. A1c 9.1. Declines dietitian.
character: A {childish}, sulking man who looked older than his stated age.
character: Not so much unwell as {childish}, in the view of the registrar.
label: The deceased, a lifelong {alcoholic}, was last seen alive on the Friday.
compliance: Your patient was again, I regret, found to {lack motivation} for the pelvic floor exercises.
credibility: Visited today. Flat warm. Tenant {complaining of} damp in back bedroom; none found.
character: What I found {childish} was his hiding the inhaler from the charge nurse.
credibility: {In denial} re: dx.
character: The pupil was kept in at break on Thursday for {childish} behaviour during the fire drill.
compliance: Client {lacks motivation} to look for work, says adviser.
credibility: Mr. Lachance makes {a poor historian} but a cheerful one.
character: Mr. Beaulieu, so {entitled} that he treats the aides like maids, was reminded of the code of conduct.
character: An element of {attention-seeking} is unmistakable in how this client uses the crisis line.
credibility: Not suitable for self-administration of meds (reason: {unreliable}).
character: Thought by Dr Lindqvist to be {evasive}; I agree.
risk: More {impulsive} than last admission, less tearful, sleeping 4-5 h.
character: T/C from pt x6 re: Rx, {entitled} tone, advised 72 h turnaround.
character: Plan: low-stimulus room; do not reward {attention-seeking}; regular PRN review.
credibility: Student {lies} constantly, in the words of the homeroom teacher.
label: Smells of drink at 9 am – {an alcoholic} if ever I saw one.
credibility: Reliability of pt as informant: {unreliable}
credibility: I believe he is {lying} about the fall.
insight: Cognition ok but {no insight} = unsafe alone in kitchen
label: He is {an alcoholic} and lives in a rooming house.
character: Assessment limited by {evasiveness} on the client's part.
risk: The team's impression was of an {impulsive} person who regrets things afterwards.
character: Behaviour | {demanding}
credibility: {A poor historian}, he could not say which tablets he'd stopped.
character: S - "I'm fine." O - {evasive}, picking at sleeve. A - anxiety. P - review Mon.
risk: The housing officer was {threatened} by the tenant on the landing.
credibility: Peak-flow diary incomplete, inhaler technique poor, patient {unreliable}, plan as above.
credibility: The tenant {admitted} that the dog had been left alone.
risk: Resident was heard by two PSWs {threatening} to hit the cook.
risk: On being told no, he {threatened} the night nurse.
insight: Insight: {no insight}. Judgement: poor.
character: Tends to be {dramatic} about pain.
credibility: I would hesitate to act on anything said by this {unreliable} gentleman.
character: No need to send students in; he's {rude} to them.
character: She acts {entitled} when the kitchen is closed.
character: As {demanding} as ever on our visit of 3 March, the tenant asked for a new boiler.
character: In came Mr Doyle at ten past nine, {rude} and smelling of smoke.
compliance: A {lack of motivation} on the patient's part is the main barrier.
character: Always one to be {dramatic}, Mr Vasquez lay down in the corridor.
character: {Dramatic} on arrival, clutching chest, obs all normal.
character: Moved to a side room because {demanding} at mealtimes.
character: According to the clerk at the front desk, Mr Adeyemi was {rude} on the phone twice this week.
character: Pt's {dramatic} displays at shift change were ignored and stopped after 10 min.
risk: {Impulsive} she may be, but she has never missed a clozapine blood.
character: The overdose was felt by the on-call SHO to be {attention-seeking} in nature.
credibility: He {insists} his pain is 10/10.
compliance: So {unmotivated} was he that the session ended at 12 minutes.
compliance: Weight unchanged, steps/day 900, {lacks motivation} to exercise.
character: 19M, {childish} for age, brought in by campus police after a fall from a balcony.
credibility: Unable to clarify onset owing to pt being {a poor historian}.
compliance: Goal #1 – not met, client {unmotivated}; goal #2 – met; goal #3 – n/a
risk: Situation: 40F on 7N, upset re: bed move. Background: BPD, DM2. Assessment: {threatening} staff. Recommendation: please attend.
character: Superficial cuts L forearm, {attention-seeking}.
credibility: Pt {insisting} on going for a smoke with IV running.
character: There is an {evasive} quality to everything she says about the weekend.
character: Rated pain 10/10 while texting; seemed {dramatic}.
risk: Both {impulsive} and slow to ask for help, the resident got up unassisted at 2215 and slid to the floor.
credibility: Mr K, {in denial} over his eyesight, drove himself here.
compliance: Pt appears capable of but {unmotivated} to do own pericare.
credibility: She {lied}, as it turned out, about where she was staying.
credibility: After some prompting the pupil, who had first said he was at the dentist, {admitted to} being in town.
credibility: Having been {in denial} since the biopsy, she now asks about hospice.
credibility: Pt {complains of} 8/10 back pain.
compliance: Appetite fair, sleep fair, hygiene poor, {lacks motivation}
character: No doubt {dramatic}, but I'd still repeat the troponin.
credibility: Interpreter used; {poor historian} even so.
compliance: Because of {lack of motivation}, pt did not attend stop-smoking clinic.
character: How long are we going to put up with such {childish} conduct from bed 12?
credibility: Clearly {in denial}, pt asked when he could go back to roofing.
label: 58M {alcoholic} found down outside LCBO.
character: It is the {evasive} way he talks about his drug use that worries the team.
character: Ms B.'s replies grew {evasive} once the housing officer mentioned the subletting.
character: Several of us find the birthing parent in LDR 3 {entitled}.
credibility: To the chaplain alone has he {admitted to} feeling frightened.
credibility: She readily {admits to} being behind with the rent.
credibility: History from EMS and the shelter, the patient himself being {unreliable}.
character: Resident on floor beside bed at 13:20, no injury, {attention-seeking}, assisted back x2.
character: His {rudeness} towards the agency nurse has been discussed with him.
character: Struck me as {entitled} on first meeting, less so on the second.
credibility: {Insists} on seeing a doctor NOW.
character: Sat herself down in the corridor in full view of visitors in what was clearly an {attention-seeking} gesture.
insight: The board heard that the prisoner had, in the psychologist's opinion, {no insight} into the harm.
credibility: D: arrived late, {lied} about bus. A: avoidant. P: contract re attendance.
character: This is just {attention-seeking}, same as last week and the week before.
credibility: Tobacco: 1 ppd. Alcohol: {admits to} 2-3 glasses wine/d. Drugs: never.
compliance: Progress slow; {lacking in motivation}.
character: The accused answered the probation officer's questions {evasively} and left before the end of the interview.
risk: His {threats} of suicide are well known to this department.
credibility: Crew handover: fall ?time ?LOC, pt {poor historian}, GCS 15, BM 6.2
compliance: What looks like fatigue is, in the opinion of the rehab consultant, an {unmotivated} patient.
character: Per night staff, {childish} at meds.
risk: B: yelled, {threatened} to kill himself if moved. I: 1:1 x 30 min. R: calmer. P: q15 checks.
character: Alert on file: {RUDE} – TWO WORKERS FOR ALL VISITS
character: An {entitled} attitude toward the cleaners was observed on the part of this resident.
credibility: Before collapsing, the deceased had {complained of} chest tightness to his cellmate.
character: On no occasion was he other than {evasive} with me.
compliance: PT eval: MMT 4/5, balance fair, {unmotivated}
credibility: Past medical history (from chart, as patient {poor historian}): HTN, CKD3, gout
character: Without warning became {childish}, throwing his slippers at the curtain.
risk: Restraint discussed given the patient's {impulsivity} last night.
insight: pt has {no insight} pt has no phone pt wants taxi voucher
label: Known {alcoholic}, seizure on bus, postictal on arrival.
character: O/E: unkempt, guarded, {evasive} re: alcohol
risk: An {impulsive} young man, Kyle has had four foster placements in two years.
compliance: I've had Mr Singh on my caseload since Feb and he's been {unmotivated} from day one, so good luck!
risk: His was an {impulsive} discharge, made with one arm already in his coat.
insight: Formulation – a man of some charm, with {no insight} and a great many plans.
credibility: 41M {complains of} SOBOE x 2/52, no CP.
label: Not a smoker, but {an alcoholic}.
risk: {Threatens} staff one minute, hugs them the next.
character: Third attendance this week, {attention seeking} as before, no acute concerns.
character: PT {DEMANDING} AND LOUD IN WAITING RM, ASKED X3 TO SIT DOWN
character: Neither grateful nor patient, just {entitled}.
credibility: Woke at 3 {complaining} her legs hurt.
risk: Known to be {impulsive}, so bed alarm on and rails x2.
label: The transplant committee declined him on the basis that pt is {an alcoholic}.
credibility: {Lied} to time and again by this client, the agency has closed the file.
credibility: {Complains of} everything, that one, from the pillow up.
label: Mrs Lund, {an alcoholic} of some thirty years' standing, fell in the bath.
credibility: Why does he {insist} on sleeping in the chair when there's a perfectly good bed?
credibility: In the afternoon the pupil {complained of} stomach ache and was sent to the office.
credibility: Having been told of the rule twice, the resident again {insisted} on locking his door.
character: Came across as {childish} when told that the smoking area was closed.
label: She had become, by the time of the second eviction, {an alcoholic}.
character: Arrived 1320 with a lawyer's card in hand, {entitled} and loud.
risk: {Threatened} to leave AMA if not given Dilaudid.
compliance: Yr 9 pupil, bright, well liked, {unmotivated}.
character: I have rarely met a {ruder} patient.
character: ED triage 18:52: ambulatory, {evasive} w/ RN, abdo pain 2/7, vitals WNL.
character: Presentation: {childish}/tearful/clinging to bag
credibility: Long regarded in the department as {unreliable}, she was on this occasion quite right about the dose.
character: Removed from the practice list for having been {rude} to the receptionist.
insight: Lacking support at home and having {no insight} into her falls, she was kept in over the long weekend.
insight: It saddens me to report that {no insight} has been gained by this gentleman in eleven years of follow-up.
character: Barriers to discharge: stairs, no caregiver, {entitled}
trap, structure: "I lied to you about the pills, I'm sorry."
trap, structure: Rent arrears threaten the tenancy; referred to welfare rights.
trap, structure: Unmotivated? He has walked here every day with a cane.
trap, structure: The horse is young and impulsive, and threw her at the second fence.
trap, structure: If a patient is a poor historian, contact the pharmacy (standing instruction, back of form).
trap, structure: A man she owes money to threatened her at the bus stop.
trap, structure: CT gave no insight into the cause of the headaches.
trap, structure: Not a poor historian: needs a Punjabi interpreter.
trap, structure: Laughs that he was a poor historian at school but good at maths.
trap, structure: No impulsive behaviour seen this shift.
trap, structure: Ruled out: mania, impulsive self-harm, intoxication
trap, structure: Please avoid words such as demanding in your notes; describe what was asked for and how often.
trap, structure: Denies impulsive spending.
trap, structure: Threatened miscarriage at 9/40, FH seen.
trap, structure: Both parties to the lease are entitled to four weeks' notice.
trap, structure: States, "I've always been impulsive, that's how I ended up in Halifax."
trap, structure: Describes feeling "flat and unmotivated" since January.
trap, structure: She is anything but dramatic about her pain.
trap, structure: A letter from the gas company complains of a blocked meter cupboard in the common hallway.
trap, structure: Dramatic improvement in swelling after 40 mg Lasix.
trap, structure: The gym instructor, who in the residents' view was unmotivated, has been replaced.
trap, structure: Supervisor at the warehouse was demanding, and shifts were cut after the injury.
trap, structure: Count 2, that he threatened to cause death contrary to s. 264.1, was withdrawn by the Crown.
trap, structure: Identifies as an alcoholic, sober 11 years.
trap, structure: Her book club is reading a novel called The Unreliable Lodger.
trap, structure: Nothing dramatic to report: slept, ate, walked to the bathroom.
trap, structure: Her cat is old, deaf and demanding, and she wonders who will feed it.
trap, structure: Customers can be rude, and on bad days she hides in the stock room.
trap, structure: Fears he'll be thought unreliable if he asks for another day off for chemo.
trap, structure: "I'm sorry I was rude yesterday, I was in agony."
trap, structure: No one who heard him plan his funeral could say he is in denial.
trap, structure: The fracture line lies about midway along the femoral shaft.
trap, structure: "I know it's childish but I sleep with the light on."
trap, structure: Not in denial, simply hopeful.
trap, structure: Two years ago, with a perforated appendix, was called dramatic by a clinic doctor and still finds it hard to trust us.
trap, structure: The council is in denial about the damp in that block.
trap, structure: Use an alcoholic chlorhexidine wipe on the hub for 30 s.
trap, structure: If a caller becomes evasive about their location, keep the line open and alert the supervisor.
trap, structure: SpO2 reading unreliable d/t nail polish.
trap, structure: Was she impulsive before the injury? Never, according to the neighbour.
trap, structure: There's no evidence that she has no insight: she asked for the admission herself.
trap, structure: Is it attention-seeking? In our assessment, no.
trap, structure: Team-building day because the department lacks motivation after the merger.
trap, structure: The league's website says the squad lacks motivation; D. has not played since 2021.
trap, structure: Hospice admits on weekdays only.
trap, structure: Unreliable internet at the cottage, phone visits instead.
trap, structure: At no point did he insist on opioids.
trap, structure: On the bedside table: a thriller, In Denial, and his reading glasses.
trap, structure: A coworker at the plant complains of an identical rash; public health informed.
trap, structure: Option 'poor historian' deleted from the drop-down as of 1 June.
trap, structure: Self-report scale: "I am impulsive" – rarely/never
trap, structure: The contractor's evasive reply about the mould was forwarded to legal.
trap, structure: Over the past 2 weeks, how often have you felt unmotivated? 0 1 2 3
trap, structure: Entitled to 15 weeks of EI sickness benefit.
trap, structure: The whole town was in denial about the mine closing, he recalls.
trap, structure: The sunset was dramatic and he asked to have his bed turned to the window.
trap, structure: His coach used to tell him he was unmotivated and hit him with a skate guard.
trap, structure: "I'm a poor historian, doc, my wife keeps the list," he said.
trap, structure: As of Monday, Ward 6 admits to eight beds.
trap, structure: It's her personal trainer who lacks motivation, she laughs, not she.
trap, structure: I must insist that the bed not be given away before 1800.
trap, structure: At no time in the ninety-minute interview could he be described as evasive.
trap, structure: "I lack motivation in winter."
trap, structure: Has he ever threatened staff? No.
trap, structure: Attention-seeking: absent. Ligatures: none. Obs: general.
trap, structure: Rang the bell often but was in no way demanding: she needed the commode.
trap, structure: Field 12 (in denial Y/N) has been removed from the intake form.
trap, structure: Has a right to complain to the Ombudsman; form given.
trap, structure: Worried that the specialist will put her down as a poor historian because she stammers.
trap, structure: Words like evasive, guarded or cagey tell the next reader nothing about what was asked.
trap, structure: Dr. Patel does not consider her a poor historian.
trap, structure: Catheter tip lies about 2 cm above the carina.
trap, structure: Insurer's reasons are set out in denial letter dated 2/14; appeal filed.
trap, structure: Does she have no insight? On the contrary, she named every early sign.
trap, structure: We no longer write 'attention-seeking'; we write what the person did and what was needed.
trap, structure: Sign at entrance: Anyone who threatens staff will be asked to leave.
trap, structure: The lodger downstairs, not known to this service, is an alcoholic and the shouting keeps her awake.
trap, structure: We apologise for the rude manner in which you were spoken to by our call handler.
trap, structure: I reject the suggestion that Mr Osei is unreliable; he has kept every appointment since January.
trap, structure: Nothing childish about her manner.
trap, structure: Her supervisor at the bakery complains of the heat too, and two others have fainted.
trap, structure: The landlord was evasive when the client asked for the deposit back.
trap, structure: Under s.117 the patient is entitled to aftercare.
trap, structure: Does not lack motivation.
trap, structure: The audit log offers no insight as to which sample was swapped.
trap, structure: The recruiter lied about the hours: he was paid for twelve and worked sixty.
trap, structure: Some lads from the estate played a childish prank with the fire extinguisher; resident unharmed.
trap, structure: The neighbour in 3B complains of noise from the pipes.
trap, structure: She is afraid the surgeon will think it childish of her to be scared of the mask.
trap, structure: CRP has fallen dramatically since Tuesday.
trap, structure: Not an alcoholic.
trap, structure: Learned evasive driving in the army.
trap, structure: The company admits to having lost the wheelchair order.
trap, structure: Drivers who park across the ramp are entitled and selfish, she says; we have asked the council for bollards.
trap, structure: Nothing in the presentation suggests attention-seeking.
trap, structure: Not unmotivated: his shift ends at 6 am and class starts at 8.
trap, structure: "I was in denial for years," he told the group.
trap, structure: No dramatic change on repeat CT.
trap, structure: He says he's not an alcoholic, and an AUDIT-C of 2 bears him out.
trap, structure: Pt fears being seen as demanding and so does not ring for help.
trap, structure: Recall notice: manufacturer admits to a fault in batch 22C; pump swapped.
trap, structure: It was a rude awakening, she says, to see the electricity bill.
trap, structure: The tick-box 'Lacks motivation' has been taken off the referral form.
trap, structure: Tone of the leaflet is rather childish for adults; send feedback to comms.
trap, structure: "People will say I'm entitled because I asked for a bath," she whispered.
trap, structure: The union complains of short staffing on nights.
trap, structure: The clot threatens the limb: vascular aware, heparin running.
trap, structure: The previous agency's impulsive decision to close the file left him without a worker.
trap, structure: The words "poor historian" were removed from the 2019 summary at pt's request under the correction process.
trap, structure: The parrot's attention-seeking shrieks are the noise the neighbours hear.
trap, structure: Does not feel entitled to help: "others have it worse."
trap, structure: Jury direction: consider whether the arresting officer lied about the search.
trap, structure: An online challenge, attention-seeking by design, is going round the school.
trap, structure: Self-harm is not attention-seeking and will be taken seriously.
trap, structure: Do you find it hard to say no to demanding people? (Q9, answered "often")
trap, structure: The trust had shown no insight into its own failings, the coroner said.
trap, structure: Anyone detained is entitled to an advocate; leaflet given, rights read.
trap, structure: Pt was never rude to any of us.
trap, structure: A man unknown to the ward shouted outside the window, attention-seeking, and was moved on by security.
trap, structure: Guide for writers: replace "insists" with "says".
trap, structure: In rude health at 91, walks the dog two miles daily.
trap, structure: Evasive? Far from it.
trap, structure: He was told by the man who abused him that he was childish and that nobody would believe him.
trap, structure: Bed 4 demanding? No. The bell is broken and goes off by itself.
trap, structure: She fears the nurses think she's an alcoholic because of the tremor.
trap, structure: Gave her a pamphlet entitled Living With Heart Failure.
trap, structure: Policy 4.2: a visitor who is rude to another visitor may be asked to leave.
trap, structure: The co-defendant, who is not known to us, admits to the burglary.
trap, structure: "I admit to being scared," she said with a grin.
trap, structure: Stabbed in an unmotivated attack by a stranger on the tram.
`)
