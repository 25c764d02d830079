import {readSentences, type Sentence} from './sentence.js'

/** English sentences in which a few other judging words stand as charts, letters, minutes and slides have them in a week, said of the person or harmless, by a writer who had not seen the rules; learned from. */
export const sentences: Sentence[] = readSentences(`
insight: Her {poor judgement} with money is the reason for this application.
credibility: There is marked {minimisation} by this young woman of how little she eats.
character: Why does he have to be so {sarcastic} with the students?
credibility: By ringing 111 instead of us she gets seen the same day, which is {playing the system}.
character: Has been {acting out} since the visit was cancelled.
character: "Thanks for coming so quickly," he said in his usual {sarcastic} tone.
character: Moved to the side room since {needy} and keeping the bay awake.
substance: Pain 10/10 but on phone, laughing with friend, query {drug-seeking}.
character: Settled in the garden; indoors, {provoking} all and sundry.
character: Just for the reaction, it would seem, he {provokes} his key worker.
compliance: {Resisted care} from agency staff, took it from Maria.
character: Rang the surgery six times before noon with {demands} for a home visit.
character: On the subject of his weight he is {defensive}, on everything else open and funny.
character: Spoke {disrespectfully} to the interpreter and had to be reminded that she was there to help him.
credibility: The extent of the self-harm was {minimised} by the patient.
credibility: {Exaggerates} pain, per PACU nurse.
compliance: At 0600 {resisted} being changed, linen left wet.
character: Placed on 1:1 owing to {intrusive} behaviour on the female corridor.
character: The impression on the phone was of a {needy} young man who rings whenever his support worker is on leave.
service-use: Would you be able to take him? He is pleasant, continent, self-caring and, I'm afraid, a {bed blocker}.
credibility: Don't let him tell you that he has nowhere to go; he is {playing the system}.
character: PT {DEMANDING} TO SEE DR NOW
coercion: The birthday tea went well until, the cake not yet cut, our guest of honour {absconded}.
character: She can be charming; she can also be {sarcastic}, as the agency nurse found out.
character: To put it mildly, Mr Novak was {disrespectful}.
character: {Demands} cigarettes hourly.
character: Transferred from Unit 2 ({disrespectful} to officers, two adjudications).
insight: Is it not simply {poor judgement} on her part to go back to work a week after the section?
credibility: Substance use: THC daily, ETOH {minimized}, nicotine 10/d.
credibility: Drinks "a couple" at weekends ({minimizing}).
credibility: The plaintiff, in my opinion, {exaggerates} her disability.
service-use: S - 84F MFFD. B - admitted with UTI. A - {bed blocker}. R - chase brokerage.
character: 34F G2P1 28/40 seen with interpreter {immature} in clinic today giggling all the way through the scan explanation will try again next week
credibility: As far as the night team can tell she is {exaggerating} the insomnia.
credibility: I am left with the impression that Mrs P. has {exaggerated}, perhaps for many years, how little she can walk.
character: Bay C: bed 3 {intrusive}, bed 4 sleeping, bed 5 for theatre.
character: There followed, after the phone call, the predictable {acting out}.
character: Ms Tran, normally so self-contained, has grown {needy} since the stroke.
coercion: Did not have his depot as {absconded} before clinic.
coercion: Has {absconded} three times this admission.
character: Her {neediness} is taking up the whole of each group session.
compliance: Incontinent of urine, {resists care}, two staff needed.
insight: Showed {poor judgement} in driving himself home after the sedation.
character: Known {drug seeker}, ran out of tablets early, will not be seen by me again today.
compliance: Too {stubborn} to ring the bell, Mr Adeyemi was again found halfway to the toilet without his frame.
character: Client became {defensive} when asked about school attendance.
substance: In my view this is {drug-seeking} behaviour and she should be kept to one prescriber.
character: I found her, frankly, a bit {defensive}; could you see whether you get further?
service-use: Mr Price, one of our two {bed blockers}, ate well and sat out for lunch.
credibility: For the failed tenancy she {blames} everyone but herself.
character: When told that the trip was off, the young person, who had until then been helping in the kitchen, started {acting out}.
insight: The panel heard that Mr D., sober and rested, had nevertheless exercised {poor judgement} in lending out his fob.
compliance: The longer one explains, the harder she {resists care}.
character: At the hostel he is said to be friendly but {intrusive}.
credibility: Prone to {exaggeration}, so take the seizure count with caution.
deficit: Because {low functioning}, not offered the group programme.
credibility: Asked how often, she said now and then; she is {minimising}, in Dr Shah's opinion.
compliance: AM care: given. PM care: {resisted}.
insight: Displays at 17 the {poor judgement} one would expect at 12.
character: Even allowing for the long wait, Mr Byrne behaved {immaturely} at the front desk.
character: Pt {sarcastic} t/o assessment
credibility: Talked at length about the divorce and {blamed others} for everything that went wrong in it.
deficit: Considered by the previous placement too {low functioning} to hold a key.
credibility: {Minimising} the incident as "a bit of a shove", the accused said he saw no need for a programme.
character: Mr Lyle {provokes} and then steps back to watch.
character: {Intrusive} with co-patients, needing frequent redirection.
character: 03:20 at desk {demanding} zopiclone.
character: The inmate, having been told twice to return to his cell, made a {sarcastic} remark and went in.
character: I have no doubt whatever that C. {provoked} the other boys, and the playground camera bears me out.
service-use: Basically a {bed blocker} now, medically fit x 19 days.
character: Not so much anxious as {defensive}, the birthing parent answered every question with a question.
coercion: Alert on file: known {absconder}.
character: Deliberately {provoked} bed 3 at lunch.
compliance: Cannot be weighed ({resisting care}).
character: Room 7: obs stable / eating well / {needy}
character: If she were less {immature} we would have listed her for home dialysis by now.
deficit: Adaptive skills: {low functioning}. Communication: single words.
credibility: "Ten out of ten" while eating crisps = {exaggerating}
credibility: Weakness R arm, non-anatomical, grip normal with coat on: {exaggerated} for our benefit.
character: His {sarcasm} in the group on Tuesday put two members off returning.
substance: Discharged at 4 as {drug-seeking}.
character: 22:00 settled. 23:15 {intrusively} questioning the new pt about her reason for admission.
character: No sooner had we settled bed 9 than bed 10, our 70F with the ankle, was {demanding} a commode.
character: BIRP - B: {disrespectful} to peers at check-in. I: redirected x2. R: left room. P: go over group rules.
deficit: She is {low functioning} at baseline and could not give us a history.
credibility: Off work since January with "stress" and, in the eyes of HR and myself, {playing the system}.
coercion: Young person {absconded} from placement overnight; back 07:10 wet and tired.
character: Bell x14 since midnight, {needy}, no change in obs.
character: The fight, which she herself {provoked}, was over in seconds.
character: Mrs Lindqvist goes from table to table asking after everybody's illness, {intrusive} without meaning to be.
compliance: PT {STUBBORN} WONT USE WALKER
service-use: Another day, another ward round past the {bed blocker} in 14.
credibility: Yet another appeal! He is {playing the system} and everyone in the office knows it.
character: 16F on CAMHS unit, {acting out} at bedtime, settled w/ PRN
credibility: Both the prison GP and I believe the man to be {playing the system}.
substance: The locum wrote that he was "clearly {drug-seeking}", and I am inclined to agree.
character: Emotionally {immature}, the accused followed his co-accused into the shop without any plan of his own.
credibility: Always someone else's fault: {blames} staff, {blames} the bus, {blames} the weather.
coercion: Was it you who was on when she {absconded}?
character: Ate half, slept two hours, {provoked} his neighbour, ate the other half.
credibility: Mr Kowalski was quick to {blame} the physiotherapist when he fell.
character: Compared with the other girls in Year 9 she comes across as {immature}.
compliance: Fell 02:40 because {stubborn} about the bed rail.
credibility: He'll say it's nothing, he {minimizes}, so do check the foot.
deficit: Of the four residents in the house, T. is the most {low functioning}.
character: Two things stood out on the placement: his punctuality, which was excellent, and his manner with female staff, which was {disrespectful}.
character: Mr Osei {demanded}, in front of the whole waiting room, that his file be handed to him.
character: Nothing if not {intrusive}, he had read the name over every bed by lunchtime.
credibility: Tenant has, according to the previous landlord, been {playing the system} for years.
character: Known to officers as someone who {provokes}.
coercion: {Absconded} from ward 1545.
character: Did not bring his glucose diary and gave an {immature} shrug when asked why.
character: Any mention of the rent arrears is met by the tenant with a {defensive} silence.
character: Sent out of maths for being {disrespectful}.
compliance: Resident known for {resisting care} at bedtime; try after the news.
credibility: Nothing on X-ray to explain the leg; suspect {playing the system} for a ground-floor flat.
character: Presents as {immature} for a woman of 26.
character: Less {intrusive} than yesterday, still loud at mealtimes.
credibility: The tendency of this pupil to {blame others} came up at each of the reviews.
compliance: Bed 12 - 81F - #NOF day 4 - {stubborn} - not yet mobilised.
compliance: The pupil is bright, well liked, musical and, once he has made up his mind, {stubborn}.
character: {Demanded} transfer, {demanded} a second opinion, {demanded} the manager.
character: On arrival IV morphine was {demanded} by the patient.
character: Superficial cuts to L forearm, {acting out} over discharge date.
character: Up early, dressed, {demanded} her breakfast before the others, then slept.
compliance: Behaviour: {stubborn} | Sleep: 5 h | Appetite: fair
character: A very {demanding} lady, this, and I do not envy you.
credibility: A man who has always {played the system}, Mr K. has now applied to a fourth council.
service-use: Not for escalation, not for rehab, {bed blocker}.
credibility: Insight - nil, {blames others}
trap, structure: Code of conduct, para 9: disrespectful treatment of a service user is a disciplinary matter.
trap, structure: Her rabbit absconded from the garden and she was upset all morning.
trap, structure: The contractor blames the supplier for the delay to the wet room; tenant told.
trap, structure: "I'm as stubborn as a mule, always was," she says with a laugh, and shows us her new frame.
trap, structure: The trafficker demanded her passport on arrival.
trap, structure: The inquest found that poor judgement by the ferry company had led to the capsize.
trap, structure: Headline in the Gazette today: "Bed blockers cost hospital £3m".
trap, structure: Chest pain provoked by stairs, relieved by rest.
trap, structure: Is it disrespectful to bring fruit to the bedside during the fast? The chaplain says no.
trap, structure: Book club in the lounge, Thursday 2 pm: "Stubborn Twig" by Lauren Kessler.
trap, structure: Was picked on at school by a sarcastic PE teacher.
trap, structure: Exaggerated lumbar lordosis, hamstrings tight.
trap, structure: There is no suggestion that he is playing the system; the form was right.
trap, structure: The benefit interview was intrusive, she told us, and she cried afterwards.
trap, structure: She is afraid of coming over as immature at the college interview.
trap, structure: Carer checklist (please tick): [ ] forgets appointments [ ] shows poor judgement with money [ ] repeats questions
trap, structure: No acting out since admission.
trap, structure: Misses her cat, a needy old thing that slept on her pillow.
trap, structure: Aberrant use checklist, item 9, drug-seeking: absent.
trap, structure: TheraBand resists elbow flexion, 3 x 10, home sheet given.
trap, structure: Talked about her donkey, Nelson, who is getting old and stubborn.
trap, structure: She is afraid that people see going back to work so soon as poor judgement.
trap, structure: Two boys from another class provoked him by hiding his hearing aids.
trap, structure: The home care agency has been playing the system by billing fifteen-minute calls as thirty.
trap, structure: To minimise the chart window click the arrow, not the red cross.
trap, structure: Nobody who is waiting for oxygen at home is a bed blocker.
trap, structure: Methacholine provoked a 22 % fall in FEV1.
trap, structure: Trust style guide: "delayed discharge", never "bed blocker".
trap, structure: He expects to be blamed for the fall; reassured.
trap, structure: Does not blame anyone for the accident.
trap, structure: He is not low functioning, he had no access to his talker that day.
trap, structure: Training slide 6: instead of "stubborn", write what was offered and what the person said.
trap, structure: Charge 2: resisting a constable in the execution of his duty, contrary to s.89(2) Police Act 1996.
trap, structure: Write "asked for" instead of "demanded".
trap, structure: Let us pick the least intrusive option, a door sensor rather than a camera.
trap, structure: His pain is not exaggerated; the scan shows cord compression.
trap, structure: "I know I get defensive when people talk about my weight."
trap, structure: Does your child show poor judgement in traffic? No.
trap, structure: The loan shark demands £50 a week from him; police aware.
trap, structure: Drama therapy: spent the hour acting out a scene from The Tempest.
trap, structure: Keep demands low before lunch: one instruction at a time, choice of two tasks.
trap, structure: Bail Act 1976 s.6 sets out the offence of absconding by a person released on bail.
trap, structure: Please replace "absconded" by "left the ward" for informal patients.
trap, structure: This is not drug-seeking, it is sickle cell disease.
trap, structure: Acting out dreams, punches in sleep, ?RBD, refer sleep clinic.
trap, structure: He recalls that the home wrote "absconded" in his file the night he ran from the beatings.
trap, structure: "I don't want to be needy," she said, "but could you sit for a minute?"
trap, structure: Ear wax stubborn, olive oil for a further week, then rebook.
trap, structure: Explained that the transvaginal scan is more intrusive and that she could say stop at any time.
trap, structure: No minimising of the offence in interview.
trap, structure: No exaggeration on effort testing (TOMM 50/50).
trap, structure: Do not write "acting out"; say what happened before, during and after.
trap, structure: The dog that bit her had been provoked by fireworks.
trap, structure: Unprovoked DVT, refer haematology.
trap, structure: She is not a bed blocker; the council has no carer for her village.
trap, structure: An application has gone to the Fund for Needy Seamen for a winter grant.
trap, structure: A volunteer at the food bank told her that she was playing the system, and she has not gone back.
trap, structure: Bitten on R hand by a neighbour's dog that was defensive over her litter.
trap, structure: The boss is sarcastic in meetings and this is when the panic starts.
trap, structure: Notes workshop: "minimises" tells the reader that we do not believe the patient; quote instead.
trap, structure: In her last job the manager was immature, she says, and threw pens across the office.
trap, structure: Completed a defensive driving course after the crash.
trap, structure: Startle response exaggerated, in keeping with PTSD.
trap, structure: Afraid it will look as though she minimises her drinking, she asked us to correct the figure from 10 to 14 units.
trap, structure: He thinks he may have come over as sarcastic on the phone and rang back to say that he had not meant it.
trap, structure: In mitigation it was said that the accused had been provoked by racist shouting from two men.
trap, structure: The alarm on the new pump is intrusive at night, earplugs supplied.
trap, structure: Leaflet, p. 2: in frontotemporal dementia, poor judgement can be an early sign.
trap, structure: Not once disrespectful in four years at this school.
trap, structure: Transfer form, section C. Has the young person ever absconded? Y / N
trap, structure: The email from the letting agent is sarcastic in tone and I would not forward it to the tenant.
trap, structure: No resistance to care on any shift this week.
trap, structure: Cozen's positive, pain on resisted wrist extension.
trap, structure: Winter demand for beds was well above supply.
trap, structure: An apology is due from us: the receptionist's sarcastic reply to Mrs Ngo was heard by the whole waiting room.
trap, structure: MDS 2.0, E4e Resists care: 0, not exhibited in last 7 days.
trap, structure: Survey item 4: Were any of our staff disrespectful to you? No
trap, structure: Some landlords are playing the system by serving notice just before an inspection.
trap, structure: He is ashamed to apply for PIP as others might say that he was playing the system.
trap, structure: Mattress cover resists fluids, wipe down daily.
trap, structure: RIPA 2000 s.26: authorisation for intrusive surveillance is not sought in this case.
trap, structure: Cold air provokes the cough.
trap, structure: Write what each person said, not who "provoked" whom.
trap, structure: If the pain comes through, the pump gives you an extra dose on demand.
trap, structure: Better to record the decision and what was known at the time than to write "poor judgement".
trap, structure: Don't chart the tone ("sarcastic"), chart the words.
trap, structure: Her attacker blamed her, and she has started to see that this was not so.
trap, structure: Dose stable for two years, no drug-seeking behaviour.
trap, structure: Board review: the safeguarding subcommittee had been low functioning for a year.
trap, structure: Stubborn hiccups day 3, trial of chlorpromazine.
trap, structure: Please take shoes off at the door, as he regards shoes indoors as disrespectful.
trap, structure: Seminar, Thursday 5 pm: "Acting Out and Working Through", Dr Feld.
trap, structure: Intrusive memories of the fire most nights.
trap, structure: The drop-down "low functioning / high functioning" has gone from the ASD template.
trap, structure: Play room: acting out a trip to the dentist with the dolls, laughing.
trap, structure: The referee's poor judgement was the talk of the dayroom.
trap, structure: Self-report, item 18, "I blame others when things go wrong": disagree.
trap, structure: A stubborn fog held up the air ambulance by fifty minutes.
trap, structure: Dad asked whether his boy will be seen as drug-seeking if he asks for Oramorph; reassured that he will not.
trap, structure: The rider in front showed poor judgement on the bend and she came off trying to avoid him.
trap, structure: Feeding: immature suck pattern at 33 weeks, NG top-ups continue.
trap, structure: Panel training: "playing the system" is an opinion, not a finding.
trap, structure: The apple trees in the sensory garden are still immature and need staking.
trap, structure: No hx of absconding.
trap, structure: Plays defensive midfield for the county and is keen to be back by August.
trap, structure: In supervision we looked at how easily a tired staff team ends up acting out its own anger.
trap, structure: Moro reflex exaggerated, baby jittery, BM 1.8.
trap, structure: High heels exaggerate the forward tilt of the pelvis, so flat shoes for work.
trap, structure: Dix-Hallpike to R provokes rotatory nystagmus.
trap, structure: The landlord's demand for six months' rent in advance was unlawful, and we have written to him.
trap, structure: Q7. Do people tell you that you are stubborn? often / sometimes / never
trap, structure: Acting out was ruled out once the EEG came back: these were frontal seizures.
trap, structure: She feels that the first GP minimised her bleeding.
trap, structure: "I used to minimise it; I'd say two pints when it was ten."
trap, structure: If a patient is suspected of drug-seeking, policy 4.2 asks for a second clinician to review.
trap, structure: "I don't want to be demanding," he said, "but is there another pillow?"
trap, structure: "I didn't mean to be disrespectful, doctor, I just wanted to know."
trap, structure: The photos in the brochure exaggerate the size of the rooms.
trap, structure: Told by the priest at nine that she was exaggerating, she did not speak of it again for thirty years.
trap, structure: Per his wife he is "a gentle man, not a sarcastic bone in him".
trap, structure: Her son tells us that she is not stubborn at all, only hard of hearing.
trap, structure: "At my old school I was in the low functioning group," she typed.
trap, structure: Reflective note: poor judgement on my part, I should have called the registrar at 02:00.
trap, structure: Blames herself for the miscarriage; told that nothing she did had caused it.
trap, structure: His band, Playing the System, has a gig at the Red Lion on the 14th and he would like leave for it.
trap, structure: SLT: finds it hard to tell whether a speaker is sarcastic or sincere (TASIT part 2, 9/20).
trap, structure: Finds half-hourly checks intrusive, so hourly by agreement.
trap, structure: Low-functioning port, tPA dwell given, good return after 2 h.
trap, structure: Relaxed, arms by his side, no defensive body language.
trap, structure: The door closer resists so strongly that she cannot open it from her chair.
trap, structure: Poor judgement is not what happened here: she took the tablets exactly as the label said.
trap, structure: Vineland: in no domain low functioning, all scores above 85.
trap, structure: Did not resist care, enjoyed the bath.
trap, structure: Grand round, Tues 12:30: "From 'drug-seeking' to undertreated pain".
trap, structure: The old sign, "Handicapped entrance", is disrespectful and is coming down this week.
trap, structure: "I didn't abscond, I went to get a paper."
trap, structure: The press blames junior doctors for the waiting times.
trap, structure: Breast-feeding on demand, weight gain good.
trap, structure: Provoking factors: heat, loud noise, lack of sleep.
trap, structure: Teaching point 3: telling a parent that they are being "defensive" closes the conversation.
trap, structure: Slide 3: What does a person hear when we say "bed blocker"?
trap, structure: Stubborn venous ulcer L gaiter, now 14 weeks, reviewed by TVN.
trap, structure: Y-BOCS 24: intrusive thoughts of contamination, 3 h a day.
trap, structure: He was anxious that it might be disrespectful to ask for a second opinion.
trap, structure: Form tutor's note: quiet today, not disrespectful, tired after the swimming gala.
trap, structure: The papers write of people playing the system; our own figures show that a third of those entitled never apply.
trap, structure: Volunteers on Saturdays at the shop, which collects toys for needy children.
trap, structure: The report should not have said low functioning and a corrected one is enclosed.
trap, structure: The treasurer of the tenants' association absconded with the Christmas fund.
trap, structure: Metabolic demands of the burn put at 35 kcal/kg.
`)
