import {readSentences, type Sentence} from './sentence.js'

/** English sentences of core wording, with traps and clean ones, by writers who had not seen the rules; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
substance: {Drug seeker}, asked twice for hydromorphone before triage was finished.
substance: Urine came back {dirty} again, third time this month.
substance: The patient was {drug-seeking} throughout the visit, asking for Percocet specifically.
substance: Her partner also {abuses} crystal meth and they share a room at the motel.
substance: Supports a {heroin habit} through informal work, roughly two points a day.
substance: Found {getting high} in the bathroom with roommate at 0215.
substance: The patient has a history of {prescription drug abuse}, mostly benzodiazepines obtained from two walk-in clinics.
label: {Opioid abuser} x 10 yrs, currently on methadone 90 mg.
substance: {Abusing} her Adderall, script run out 9 days early.
substance: Has {misused} oxycodone since a back injury at the mill.
substance: Tox screen {clean} today except for prescribed gabapentin.
substance: Mother {abused drugs} during the pregnancy, baby scored with Finnegan q4h.
substance: Longstanding issues with {marijuana abuse}, four grams a day, wants to cut down before custody hearing.
substance: Brought by EMS after {shooting up} fentanyl, Narcan 4 mg nasal given at the shelter.
substance: Had two {dirty urines} in the program, so carries were pulled.
substance: Looked {stoned} at group, eyes red, left after fifteen minutes.
credibility: The patient {claims} he was never given the discharge instructions, and he returned this morning with the same dressing in place.
credibility: On the questionnaire she {admits to} two glasses of wine nightly, more on weekends when her sister visits from Buffalo.
credibility: {Unreliable historian}; collateral obtained from brother in Halifax.
credibility: The patient {insists} that her pain is worse at night, although she was sleeping when I entered the room.
credibility: {Minimizes} her drinking when husband is in the room.
credibility: {Supposedly} fell down the basement stairs; bruising to left flank.
credibility: Pt {purports to have} an engineering degree from McGill.
credibility: REVIEW OF SYSTEMS: She {complains of} palpitations, poor sleep and low appetite.
credibility: The client {maintains that} she paid the rent in full, landlord says otherwise.
credibility: {Not forthcoming} re: recent use, shrugged at most questions.
credibility: {Questionable historian}, med list taken from PharmaNet.
credibility: Her account of the voices is {not credible} and differs with each interviewer.
credibility: Patient {would have us believe} that he lost the prescription on the SkyTrain.
credibility: Pain behaviors {out of proportion} to exam findings; {thought to be faking}.
credibility: Collateral from his ex-wife contradicts the {so-called} panic attacks.
credibility: He {professes to} have quit cannabis in the spring.
compliance: This 61-year-old woman with congestive heart failure has been {noncompliant} with her diet and fluid restriction since returning from Florida.
compliance: The patient has been {non-compliant with} CPAP, using it on average ninety minutes a night.
compliance: MENTAL STATUS: The patient was {uncooperative}, turned to face the wall, and gave no answer to questions about orientation.
compliance: Ms. Leduc {was compliant with} her injections while on the ACT team caseload.
compliance: He {would not comply} with the request to come out of the shower.
compliance: Patient {did not follow dietary orders} and gained 4 kg between dialysis runs.
compliance: She {fails to take} her lithium as prescribed, last level drawn in February.
compliance: HOSPITAL COURSE: Initially {medication compliant}, the patient began {cheeking} his olanzapine on day six.
compliance: {Poor adherence} to follow-up was noted over the past year, with only two of nine scheduled appointments kept.
compliance: Was {cooperative and compliant} with bloodwork after father arrived.
compliance: He is a {non-complier} by history and his A1c is 12.4.
compliance: Pt {defiant} when asked to hand over lighter.
compliance: {Refused to be weighed}, {refused} Ensure, ate half a muffin at supper.
compliance: Discharge delayed as patient {would not agree to} home care and {refused placement}.
character: {Attention-seeking} behaviour at shift change, banging her water jug on the desk.
character: {Splitting} staff again, told writer that days had promised extra smoke breaks.
character: Described by the residence as {lazy}, since he stays in bed until noon and misses the breakfast program.
character: Her mood was labile and she was {overly dramatic} in describing the breakup.
character: This {difficult patient} has changed primary care providers four times in two years.
character: He has been {unmotivated} in physical therapy, attending four of ten sessions and leaving before the stairs were attempted.
character: Pt {whiny} and {childlike} with mother present.
character: Social work found her to be {histrionic} and {seductive} with male residents.
character: She is an extremely {dependent} person who {sabotages} each housing placement just before move-in.
character: Pt continues to {push boundaries} with student nurse, asking for her Instagram.
character: {Attention seeking} and {med-seeking}, per previous ED note.
character: Client can be {charming but manipulative}, so all requests should go through the primary nurse.
character: Presenting as {intrusive} at the nursing station, asking to use the phone.
character: Resident is a {complainer}; three concerns slips this week re noise.
character: He can be quite {cunning} when it comes to obtaining extra snacks.
character: In my opinion the patient is {weak-willed} and has {no backbone} when his friends come around.
label: 34 y.o. {schizophrenic} brought in by RCMP from a coffee shop.
label: The patient is an {alcoholic} with cirrhosis, last paracentesis two weeks ago.
label: FAMILY PSYCHIATRIC HISTORY: One sister {is bipolar}, a brother is well, and both parents died before she finished high school.
label: He is a 45-year-old {diabetic} and {chronic schizophrenic} who resides in a group home in Moncton.
label: {The homeless} gentleman in bed 9 was found in a parkade stairwell with a core temperature of 34.1.
label: {Anorexic} on meal support, 70% of lunch completed.
label: This is an {ex-con} who was released from Stony Mountain in August.
label: {Crackhead} per EMS report, quiet in rig.
label: Mom reports he {is OCD} about the dishes and {is ADHD} at school.
label: The consult concerns a retired teacher, a known {epileptic}, who had a fall at church.
label: {Inmate} is a {sex offender} and a {cutter}, seen today for wound care.
label: {Street person}, feet macerated, sleeps behind the arena.
label: {MICA} patient, waiting on a bed in Buffalo.
coercion: {Eloped} from dining room, found at bus stop.
coercion: At about four in the afternoon he {escaped} through the courtyard gate, and a code yellow was called overhead.
coercion: {Permitted} two smoke breaks today d/t {good behaviour}.
coercion: {Lost her privileges} for swearing in community meeting.
coercion: Client {AWOL} since 1900, police notified, next of kin called.
coercion: {Sent to} her room to calm down after the argument about the remote.
coercion: {Elopement risk}, {keep in gown}.
coercion: Family agreed to have him {committed} if he {acts up} again.
coercion: {Granted} a day pass for Sunday, back by 8 p.m.
suicide: Grandfather {committed suicide} on the farm in 1987.
suicide: The admission followed a {suicidal gesture} in which she took twelve Tylenol tablets after an argument with her boyfriend.
suicide: An uncle and a cousin {successfully committed suicide}, both by firearm.
suicide: {Parasuicidal} acts since age 14, superficial lacerations to thighs.
suicide: The ingestion was felt by the consultant to be {a cry for help}, and she was discharged with her mother the next morning.
suicide: Unable to {contract for safety}, so obs increased to q15.
suicide: PRIOR ATTEMPTS: Three, all {half-hearted} and {manipulative in nature}.
suicide: Signed a {no-suicide contract} with evening RN and was cleared for discharge.
suicide: The patient has {made suicidal threats} to her mother by text over the past 48 hours.
risk: {Combative} with care, grabbed PSW's wrist during peri-care.
risk: Since admission he has been {assaultive} toward male staff on two occasions, both at the time of the evening medication.
risk: {Threatening} and {volatile} at the pharmacy window.
risk: {Violent patient} flag added to chart.
risk: {Verbally abusive} to RT during neb.
risk: Known to be a {violent offender}; sits near door during sessions.
deficit: He is {low functioning} at baseline and needs cueing for bathing, dressing and meals according to the residence staff.
deficit: He is {high functioning} and should be able to hold a job.
deficit: COGNITIVE STATUS: {Mentally deficient}, reading at approximately a grade two level.
deficit: Began {decompensating} when Invega was spaced to q5weeks.
deficit: Resident is {total care}, a {feeder}, up in chair at 10.
deficit: She has {limited intellectual resources} and {cannot be expected to} parent on her own.
deficit: Acute {decompensation} of schizoaffective illness in context of missed Consta.
appearance: {Disheveled}-looking male in his fifties, pacing by the window.
appearance: {Dishevelled} and {malodorous} on admission, shower offered.
appearance: {Dirty} clothes, {filthy} fingernails, hair matted.
appearance: APPEARANCE AND BEHAVIOR: The patient was {poorly kempt} but polite, made good eye contact, and sat through the entire interview.
appearance: On examination he was {slovenly}, bearded and wearing a Jets cap.
appearance: {Attractive} young woman, casually attired, who cried when asked about her brother.
insight: The mental status examination was otherwise notable for {poor insight} and {poor judgment}, with intact memory for recent events.
insight: Client {lacks insight} into why she was evicted.
insight: {Limited insight} re need for depot, asks to stop q visit.
insight: The patient demonstrates {no insight whatsoever} into the effect of his drinking on his marriage.
insight: {Insightless}, believes neighbours are at fault.
insight: Insight is considered {partial at best}, as she attributes her voices to her ancestors.
belittling: Around suppertime she had a {meltdown} over a missing dessert and then spent the evening in her room with the radio on.
belittling: {Pleasantly demented} gentleman, oriented to self only.
belittling: Staff had to {babysit} him in the dining room until his ride came.
belittling: When told no, she {threw a fit} and {sulked} for the remainder of the shift.
belittling: The patient was {well behaved} on the ward for the most part.
failure: Pt {failed} sertraline, {failed} venlafaxine.
failure: He {failed outpatient treatment} and is being admitted for IV antibiotics and psychiatric assessment.
failure: She {has failed} residential treatment twice, most recently in Sudbury, where she stayed for nineteen of the planned twenty-eight days.
failure: {Treatment failure} on Suboxone d/t ongoing use, switched to Kadian.
failure: He {dropped out} of the partial hospitalization program after one week and resumed work at the tire shop.
pessimism: In the opinion of the examiner, the patient {will never} live independently or manage a household.
pessimism: This is a {chronic} patient who has {reached a plateau} with our program.
pessimism: {Not likely to ever} return to work per psychiatrist.
pessimism: {Unlikely to change} at his age.
pessimism: OUTLOOK: {Dismal}, with further deterioration {inevitable}.
suffering: 68F {suffering from} COPD and depression.
suffering: He has been {a victim of} schizophrenia since his university years.
suffering: The patient is a pleasant accountant who has {suffered from} panic attacks for about five years.
suffering: {Stroke victim} w/ left neglect, transfers x2.
service-use: {Frequent flyer}, third visit this wk.
service-use: Bed 14 remains a {bed blocker}, awaiting LTC.
service-use: Ms. Blais is a {high utilizer} of crisis services, with thirty-one calls logged in October.
service-use: {Overuses} the ED for {minor complaints}, advised to see her NP instead.
service-use: Caller is a {chronic caller}, limit to 5 min.
disability: {Mentally retarded} male living with his elderly parents in Sydney Mines.
disability: Her husband, who is {bedridden}, is cared for at home by two daughters and a visiting nurse.
disability: {Deaf and dumb} per transfer note, writes to communicate.
disability: Child is {low-functioning autistic} with {special needs}, aide at school.
othering: Doesn't act like a {normal person} would on the bus.
othering: She does better with her {own kind} at the drop-in than with {normal} peers.
othering: Missed clinic again, {like most of them from the reserve}.
othering: Family loud at bedside, {typical of that culture}.
label: Report from nights: {psychotic}, up pacing hall until 0400, finally settled with loxapine.
label: The {psych patient} in hallway 3 still needs bloodwork and an ECG before medical clearance.
label: We have three {schizophrenics} and a first-episode on the acute side tonight.
label: Known to CMHA as {a chronic schizophrenic}, followed by ACT since 2015.
label: Writer assigned to {the suicidal} in room 6 and {the overdose} in room 8.
label: Pt has become {floridly psychotic} over the weekend, talking to the sprinkler head.
label: Her uncle was {insane} and died at the old provincial hospital in Ponoka.
suffering: Pt has {suffered from} depression since the birth of her second child in 2018.
suffering: Longtime {sufferer} of panic attacks, ambulance called by coworker at Tim Hortons.
suffering: Client {plagued by} OCD for two decades, family very involved, brought list of rituals.
credibility: Pt {claims} he took eleven tablets, blister pack shows four missing.
credibility: Wife {alleges} he has not slept since Monday; chart from Sunnybrook requested.
credibility: He {finally admitted} he had been hearing his uncle's voice, mostly at night, for a year.
credibility: Pt's account is {dubious}, will call pharmacy in morning.
credibility: {Secondary gain} suspected as court date is Thursday.
credibility: Mother {accuses} unit staff of ignoring her calls; manager to phone her back.
compliance: Pt {non-compliant} with olanzapine x 3 weeks, per mom.
compliance: Hx of {medication noncompliance}; last LAI given in Lethbridge in March.
compliance: Although agreeable to the walk, he {refuses} to shower and has worn the same hoodie since Friday.
compliance: Clozapine clinic says {nonadherence} led to this readmission, ANC 3.2 today.
compliance: Pt {resistant to} discharge planning; says the shelter is not safe.
compliance: {Defiant} when asked to hand in vape, slammed locker door.
compliance: {Non compliant} w/ bld glucose checks, last reading 17.4 at breakfast.
character: Very {demanding} this evening: tea, phone, blanket, PRN, all within ten minutes.
character: Became {hostile} when told that the smoke shack was closed due to ice.
character: {Entitled}, expects own room and his own TV remote.
character: {Poor boundaries}, {inappropriate} with male staff, asked one for his number.
character: {Dramatic} about a small laceration that required only steri-strips.
character: {Acting out} since visit with father was cancelled.
character: Pt {moody} and {ungrateful} after the unit birthday cake, left table.
character: He is {selfish} with the phone and {sarcastic} when reminded that others are waiting.
character: {Passive-aggressive} toward primary nurse since pass was cut to one hour.
belittling: {Poor little thing} sat in the hall with her teddy and asked for her mom.
belittling: This {lovely old dear} fell in the bathroom, no LOC, hip film neg.
belittling: Pt {whining} that supper was cold, kitchen sent a second tray.
belittling: Wearing {diaper}, changed x2, skin intact.
appearance: On arrival {filthy}, clothing bagged, given scrubs.
appearance: {Obese}, {slovenly} woman in pyjamas who kept a suitcase on her lap throughout the interview.
appearance: Pt {looks like a street person}, though he has an apartment in Dartmouth and a cat.
appearance: {Disheveled} appearance, pressured speech, mood "great", affect labile.
insight: {In denial} re drinking, wife in tears at bedside.
insight: At time of assessment {insight was lacking} and a Form 1 was completed by Dr. Roy.
insight: Pt {unaware of his illness}, on CTO since January.
deficit: {High functioning} schizophrenia, works PT at Canadian Tire.
deficit: {Deficits}: {poor social skills}, {poor coping skills}, limited English.
deficit: {Dysfunctional} family, parents separated, both at bedside on alternate days.
deficit: Showing {decompensation} in setting of missed doses and grief for his dog.
pessimism: {Burnt out} schizophrenia, no active symptoms, for LTC.
pessimism: Pt has {plateaued} and {nothing more can be done} on acute unit, refer out.
pessimism: {Chronically mentally ill} woman with 23 admissions, likely {a lifer}.
failure: Pt {failed} her first weekend pass and returned Saturday by cab.
failure: After {failing} ECT in the spring she was referred for ketamine in Toronto.
failure: Multiple antidepressants trialled and {failed by pt}, augment with lithium?
suicide: {Failed suicide attempt} by hanging, found by landlord, neck CT clear.
suicide: {Threatened to commit suicide} if discharged before the long weekend.
suicide: FHx: paternal uncle, {successful suicide}.
suicide: Pt had {nearly succeeded} last year, ICU x 9 days.
suicide: {Threatening suicide to avoid eviction}, landlord on phone.
substance: UDS {dirty} for fentanyl and meth.
substance: {Abuses} crystal meth daily, last use 0200, HR 118.
substance: Partner supplies him; both have {cocaine habits} and share a tent behind the arena.
substance: Not {clean and sober} long enough for the housing program, reapply in January.
substance: Pt has {a drinking problem} and his wife has {a pill problem}, according to the neighbour.
substance: {Abusing} her Ativan, script meant for 30 days gone in nine.
substance: Smokes {marijuana} TID, no plan to cut back.
coercion: Lost {privileges} x 24 h for swearing.
coercion: Has {earned} grounds {privileges}, may go with staff to the gift shop at 1500.
coercion: Pt {must} attend two groups a day to keep his own clothes.
coercion: Told that if he does not take the pill he {will get the needle}.
risk: Hx of {dangerous} behaviour, details not available from the referring hospital.
risk: Potential for {aggression} is high as per previous chart.
risk: He has {a violent streak}, grandmother says, and once broke the kitchen window.
risk: Pt is {a danger} when drinking, mother reports, though has never hit anyone.
service-use: {Frequent flyer}, here twice this week.
service-use: Triage note: {yet another} visit for anxiety, vitals stable, CTAS 5.
service-use: Mr. K is {an ED abuser} and also {hospital shops}, seen at St. Paul's and VGH in same night.
service-use: She is {a heavy user} of crisis line and mobile team, 12 calls Saturday alone.
service-use: {Taking up a bed} on acute while awaiting a spot at Waypoint.
disability: {Handicapped} parking tag found among belongings, returned to spouse.
disability: {Disabled} son at home; neighbour staying with him tonight.
disability: {Bedridden} x 1/12, coccyx red, turned q2h.
disability: {Learning disabled}, cannot read consent form, read aloud by writer.
othering: {These patients always want to smoke} at shift change.
othering: She was {not like the rest of them}, went to university and speaks well.
othering: {Your typical welfare mom}, three kids, no family doc.
othering: {The homeless} usually come in after midnight when the warming centre is full.
compliance: Seen by Dr. Bouchard at 0930 with social work present, vitals stable, {refused} to discuss the community treatment order, agreed to meet again Wednesday with his mother on the line.
suicide: Pt tearful this evening after learning that a friend from her residence at Dal had {committed suicide}, sat with writer for half an hour, accepted tea and later phoned her sister.
deficit: According to the ACT nurse, she managed well all winter with twice-weekly visits, {decompensated} when her apartment flooded in April, and has been sleeping in her car since.
belittling: Up for breakfast in housecoat, {cute as a button}, asked twice for her late husband, walked to the lounge with one assist and watched the birds at the feeder.
suffering: Retired teacher from Antigonish who {has suffered from} bipolar illness for forty years, followed by the same family doctor throughout, lithium level 0.7 last week.
label: Referral from Nunavut by medevac: 17 y/o, {suicidal and psychotic}, accompanied by an interpreter and an aunt, both staying at the boarding home.
suicide: Cut L wrist with a soup can lid at 1845, pressure applied, five sutures by Dr. Singh, regarded by the on-call as {a gesture}, moved to a room by the desk.
label: Heard from co-patient that the new admission is {a junkie}, explained to both that health matters stay private, and moved their chairs apart at supper.
failure: With peer support, a bus pass and depot every four weeks in place, the pt {failed} in the community and was readmitted on day 12 via the Lions Gate ED.
appearance: MENTAL STATUS: {slovenly} dress, speech normal in rate, thought form organized, tearful when speaking of her dog.
label: Issues: 1. housing 2. {meth addict} 3. foot ulcer 4. probation appointment on the 12th.
othering: Writer reminded her that {people like her} need routine, gave a printed schedule and a pen.
service-use: Spoke to bed flow: {another revolving-door patient} from the shelter, stretcher 11, no acute beds in the region until Tuesday.
credibility: Resident was told by the patient, who {insists} on it, that a nurse took twenty dollars from her purse; valuables log shows twelve dollars and a ring.
credibility: When asked about the bruising on the left flank, Mr. Lavallee {insisted that} he had slipped on the ice outside the pharmacy.
credibility: He {minimizes} his depressive symptoms, although his wife describes him as being up most of the night and not eating.
credibility: Of note, he {would have us believe that} he was never told about the follow-up biopsy.
credibility: Ms. Trask was {adamant} that the rash preceded the lamotrigine, and she brought in photographs dated in June.
credibility: Today he {changed his story}, telling the resident that the fall occurred down the basement stairs and not from the ladder.
credibility: The mother {maintains, somewhat implausibly,} that the infant rolled off a couch at five weeks of age.
credibility: The father {confessed to} having missed the last two immunization visits when the family moved from Moncton.
credibility: He {proclaimed} that his vision was gone in the right eye, yet he tracked the examiner across the room.
credibility: Two observers considered his tremor to be {feigned}, since it disappeared while he was signing the consent.
credibility: Upon arrival at the unit, she {alleges} that the day nurse withheld her inhaler for over an hour.
compliance: The patient {refused} colonoscopy on three occasions, and Cologuard was mailed to his home instead.
compliance: HOSPITAL COURSE: He was {resistant to} the idea of starting clozapine, mostly because of the weekly blood draws.
compliance: Mrs. Fontaine {would not comply with} fluid restriction and was found drinking from the sink.
compliance: Warfarin was felt to be a poor choice because she {cannot be trusted to take her pills}.
compliance: The patient's {refusal to} take lithium was discussed at length with her parents.
compliance: Patient has been {disobeying} weight-bearing precautions, walking to the bathroom without the boot.
compliance: The nursing staff report that he {refused his evening medications}, his vitals and his bath.
compliance: Child {would not cooperate}, so testing was spread over two mornings with breaks for juice.
compliance: The claimant was {guarded and uncooperative} throughout, and several subtests of the WAIS had to be abandoned.
compliance: On day 3 the patient {became noncompliant}, pulling at his Foley and {refusing care}.
substance: Urine toxicology on admission was {dirty} for cocaine and benzodiazepines.
substance: FAMILY HISTORY: Father with {alcoholism} and cirrhosis; mother living, age 78, with osteoporosis.
substance: He supports his {cocaine habit} by selling scrap metal and, at times, his own prescriptions.
substance: There is no history of {drug or alcohol abuse} in the patient or in her siblings.
substance: The consult was requested for {narcotic-seeking behavior} on the orthopedic floor.
substance: He {misuses} his lorazepam, often finishing a month's supply in twelve days.
substance: She {denies being} {strung out}, yet pupils were pinpoint and respirations 8 on arrival.
substance: Known {opioid abuse}, on buprenorphine, with intermittent {slips}.
substance: He quit {his vices} cold turkey after the heart attack, including cigarettes and rye whisky.
substance: A sister died of a {drug overdose} and a brother is {addicted} to cocaine.
substance: He was {using again} by October and pawned his tools to support {his habit}.
character: MENTAL STATUS EXAMINATION: Alert, oriented x3, {argumentative}, with speech of normal rate and volume.
character: Mr. Greer was {verbally abusive} toward the clerk, and security was asked to remain in the waiting room.
character: She presented as {needy and dependent}, telephoning her parents twice from the office.
character: PERSONALITY: {Immature}, {self-centered}, with few lasting friendships outside of work.
character: The patient's {behavior was inappropriate} during the sponge bath, and two staff now attend.
character: The patient was {rude} to the anesthesiologist and {unpleasant} with everyone in the holding area.
character: Patient {threw a fit} when told that the MRI was postponed until Monday.
character: She was {agitated}, pacing between the nurses' station and the elevator for most of the night.
character: The patient was {testing limits} with evening staff, going to the kitchen after hours and asking for extra cigarettes.
character: Staff describe {angry outbursts} around mealtimes, with the patient being otherwise {cooperative}.
label: She is {a borderline} and has had some nine admissions since the age of nineteen.
label: He is {mentally ill} and should, in my opinion, be interviewed with his brother present.
label: His mother was {a manic-depressive} who spent several years in and out of the provincial hospital.
label: A {sickler} on chronic exchange transfusion, he came in with chest pain and a new infiltrate.
label: Ms. Cardinal is {an uncontrolled diabetic} whose mother and aunt both went on to dialysis.
label: By history the brother is {a recovering alcoholic}, working steadily, and very helpful to the patient.
label: He is a retired teacher, {a depressive} by temperament, and {a hypochondriac} of long standing.
suicide: She has made two previous {suicidal gestures}, the more recent with a small quantity of acetaminophen.
suicide: The ingestion was judged to be {a cry for help} rather than a wish to die.
suicide: Her brother's {successful suicide} in May was the first thing she mentioned.
suicide: Chronic {suicidality}, no change; safety plan reviewed with partner.
suicide: She is {a chronic self-harmer} and {a cutter}, with scars in various stages on both thighs.
failure: He {failed lithium} in 2011 and {failed valproate} the year after that.
failure: The patient {failed his trial of void} on the second postoperative day and went home with a catheter.
failure: She {failed} outpatient antibiotics for cellulitis and was admitted for intravenous cefazolin.
failure: {No-show} x4 this year; letter sent regarding our attendance policy.
failure: Ms. Chaykowski {dropped out of} the eating disorders program, which she {failed to complete} in 2018 as well.
insight: She {lacks insight} into the severity of her illness and sees no reason for continued medication.
insight: With respect to her eating disorder, Ms. Pruitt has {little or no insight}, attributing the weight loss to stress at law school.
insight: Judgment was {grossly impaired}, as she had left the stove on and gone out without boots in January.
insight: She has been making {bad choices} since moving in with the boyfriend, including leaving her job at the cannery.
suffering: This is a 61-year-old woman {suffering from} rheumatoid arthritis for the past 20 years.
suffering: As a longtime {sufferer of} migraine, she keeps sumatriptan in her purse, her car and her desk.
suffering: The child is {stricken with} a rare metabolic disorder, and the parents have joined a support network.
suffering: {Crippled by anxiety}, he has not left the house since Thanksgiving except to come to this clinic.
coercion: He was {placed on} a 72-hour hold and transferred to the county facility by ambulance.
coercion: DISPOSITION: {Committed} to the state hospital in the care of the sheriff's deputies.
coercion: Because the patient kept spitting, he was {taken down} by four staff and {given a shot of Haldol}.
coercion: Patient was {brought back} by security after an {elopement} and {put into seclusion}.
coercion: Staff {let her} have her own clothes back on Friday, {as a reward for good behavior}.
risk: {Aggressive behavior} was noted shortly after the change of shift, and lorazepam 2 mg was given.
risk: He remained {a danger to himself and others} in the opinion of the on-call psychiatrist.
risk: {Threatening} toward the resident physician, and calmer once his mother arrived from Red Deer.
risk: Unit staff regard her as {high risk} and {unpredictable}, and she was moved to a room by the desk.
appearance: The patient is an {unkempt} woman of 49 with a dressing over the right forearm.
appearance: This {grossly obese} gentleman was positioned in a beach chair on the operating table.
appearance: The abdomen is {fat} and soft, without masses, in this {morbidly obese} woman.
appearance: She was {inappropriately dressed} for a court-ordered evaluation and {overly made up}.
deficit: The patient is {low functioning} and requires reminders for most activities of daily living.
deficit: Mr. Wapachee is {unable to cope} on his own and should not return to his apartment until home care is arranged.
deficit: With each {decompensation} it has taken longer for the voices to fade.
deficit: He is {confused} and pulls at lines, his wife stays with him from noon on.
deficit: Functionally he has {deteriorated to the point of uselessness}, sitting in the same chair from breakfast to supper.
pessimism: The patient is {a chronic} with twenty-two years of institutional living behind him.
pessimism: The outlook for employment is {dismal}, although he did enjoy the greenhouse.
pessimism: He has {reached his plateau}, he {is not going to get better}, and the funding ends in March.
belittling: She is a {sweet little old lady} of 91 who broke her hip reaching for the cat's dish.
belittling: {Whining} about the hospital food, she nonetheless ate all of her supper.
belittling: It was explained to Mr. Janz {in terms even he could understand} that the toe would have to come off.
belittling: She {has been very naughty} about her salt intake over the holidays, with a ten-pound weight gain.
service-use: This {revolving-door} patient has had six admissions in eight months at two hospitals.
service-use: The gentleman was {dumped on} our unit by the transferring hospital without a single page of records.
service-use: Another {ER hopper}, seen at St. Joseph's on Monday and at the General on Tuesday, with a normal scan each time.
disability: She is {bedridden} and is turned every two hours by her sister and a hired aide.
disability: The {brain-damaged} patient in question cannot give consent, so both parents signed.
disability: An {amputee} for many years, he came in with a blister over the residual limb and a loose socket.
othering: In contrast to {normal people}, he does not seem to need much company.
othering: As is typical of {that population}, he had no primary care physician and no insurance card.
othering: {Borderlines of this sort are best kept at arm's length}, as I have written to Dr. Marchetti before.
character: She can be quite {manipulative} with new workers, so please check the file before handing out any grocery cards.
insight: Pt has {limited insight} into how her drinking is affecting the custody file.
risk: Two-person visits only: tenant {is dangerous} when he has not slept.
disability: Client is {wheelchair-bound} and the elevator in his building has been out for nine days.
credibility: Mother reports he skipped three doses, which he {denies}.
insight: {In denial} about the eviction notice; left it unopened on the counter.
risk: Known to be {violent} when intoxicated, per previous shelter.
credibility: She {admits to} drinking a mickey of vodka most days, less on the days her daughter visits.
pessimism: {Prognosis poor} given her age and number of admissions.
disability: Needs ground floor unit as she is {confined to a wheelchair}.
substance: Discharge summary lists {alcohol abuse}, COPD, hypertension and a healed rib fracture.
insight: {Lacks insight} re meds, states the voices come from the furnace.
deficit: Roommate is {high-functioning} but this client {cannot function} without daily prompts.
compliance: Missed two depot injections, {uncooperative} with outreach attempts at the encampment.
service-use: ED case conference for {high utilizers}: our client was third on the list with 61 visits.
credibility: Pt rates pain 10/10 but was seen laughing in waiting room, ?{exaggerating} for a refill.
character: Team finds him {difficult}, and workers rotate so that nobody has him two weeks running.
suicide: {Contracted for safety} until Monday's appointment; crisis line number given.
pessimism: {Hopeless case} as far as the private landlords in town are concerned.
substance: {Relapsed} on fentanyl the day after his mother's funeral and used alone in the SRO.
character: Kept {splitting} staff by telling day and evening workers different things about curfew.
risk: Alert on file: {assaultive}, last updated 2014, no details given.
failure: {Failed} CBT x2, {failed} sertraline, willing to try group.
suffering: Family is {afflicted with} addiction going back three generations, per grandmother.
label: {Chronic alcoholic} with two DUIs and a suspended licence.
substance: He tested {dirty} for benzos but said the fentanyl is cut with them.
suicide: {Unsuccessful suicide} at the Burnside bridge in 2009, has a limp since.
disability: {Crippled} by arthritis in both hips; waiting for home care OT.
compliance: After a year of good {compliance} she stopped the lithium on her own and moved in with her son.
appearance: MSE: {poorly groomed}, good eye contact, speech soft, mood "meh".
compliance: {Non-adherent} to CPAP, {non-adherent} to diet, comes faithfully for foot care.
suicide: At triage she {threatened suicide} if not given a bed for the night.
belittling: She {played up} her limp for the disability assessor.
compliance: {Refusing} all services except Meals on Wheels.
appearance: Although rent is paid on time he {looks homeless} and other residents stare.
credibility: Sleep "fine" per client, but this writer finds him {evasive} when asked about night-time use.
label: She's {bipolar}, he's {an alcoholic}, and the baby is thriving with public health support.
suicide: His fear is that his sister will {commit suicide} once he moves out.
credibility: Pt {swears} he took the antibiotics, but eleven capsules are left in the bottle.
label: He is {a hoarder} and the fire marshal wants the unit cleared by the 30th.
substance: {Habit} is up to a gram a day since the supply changed.
suicide: Two previous {suicide gestures}, both while waiting for a bed at CAMH.
deficit: Her {deficits} in budgeting mean that the trustee will keep handling rent.
othering: We do not usually take {that type of client} in the family building.
compliance: Staff tried x3 to give HS meds, client {resisted}, then took them from the night worker.
insight: {Fails to recognize} the effect of his yelling on the children next door.
failure: He {failed} to show for the lease signing and the unit went to the next person.
credibility: Tells me she is too sore to walk to the pharmacy, which is {doubtful} as she was at the mall on Sunday.
label: Two {users} in the stairwell when I arrived, both said hello, gave out kits.
belittling: {Crocodile tears} when the worker brought up the damage deposit.
substance: {Alcoholism} runs in the family on both sides, dad died of cirrhosis at 49.
suicide: Called by RCMP: former tenant had {successfully committed suicide} over the weekend.
appearance: Attended clinic {inappropriately dressed} for minus thirty; a coat was found in the donation bin.
compliance: Mr. Joseph {disregards medical advice} about salt, and his legs are swollen to the knee.
disability: Daughter (11) is {a Down's child} and loves the horses at the farm.
insight: Eviction plan reviewed with tenant, who shows {little understanding of} the consequences of his behaviour.
credibility: Knee pain for which no cause was found, ?{malingering}, work safe claim pending.
character: Landlord calls her {a handful}; I find her {challenging} but funny.
deficit: {Unable to function} in a shared house, needs a bachelor unit.
compliance: {Non-compliance} with probation (curfew) led to a breach on the 4th.
label: The new building houses {mental patients} from the closed wing, and neighbours have sent a petition.
failure: {Flunked out of} day treatment in week two over a missed urine.
deficit: Presenting problems: anger, grief, {inability to hold} a job.
character: {Passive-aggressive} notes left on fridge door for roommate.
belittling: {Poor thing} sat in the hallway with her suitcase until the office opened.
credibility: {Questionable} report of assault by roommate, no marks seen.
suicide: Dx depression; {attempted suicide unsuccessfully} in 2017, attends the loss group on Wednesdays.
insight: Client {fails to see} that the boyfriend is taking her rent money.
compliance: Outreach attempted daily; he is {treatment resistant} in that he walks away whenever meds are mentioned.
pessimism: Once {institutionalized} this long {they don't get better}, as the charge nurse put it in her handover.
character: {Controlling} about the med cupboard; wants to count every pill with the nurse herself.
risk: {Perpetrator} of DV, no contact order with ex, polite with staff to date.
appearance: {Scruffy}, tobacco on fingers, thanked me for coming.
suffering: Although he {suffers from his illness} every winter, he still runs the chess table.
credibility: I am {not convinced} that the fall happened the way he tells it.
coercion: {Forced to} take the bed in Hamilton, four hours from her mother.
failure: Since {failing} his trial leave at the apartment he has been back in the lodge.
credibility: {Would have us believe} that the TV fell by itself.
disability: School reports note he was {slow} and a {special ed kid}, left in grade eight.
belittling: {Pouting} at intake since his mother would not stay in the room.
substance: The tenant in 304 drinks a bit and the one in 306 has a {crack habit}; both came to the barbecue.
suicide: Lost her best friend to {a successful suicide} in February.
service-use: Primary care clinic will no longer book this {chronic no-show} in advance, only same day.
belittling: {Cute little old lady} who keeps eleven budgies, seen for flu shot.
credibility: Lab shows alcohol on board although client {maintains} she has had none since Sunday.
compliance: With the public health nurse he is fine; with us he is {obstinate} and {refuses all contact}.
risk: Intake flags: {arsonist}, {assaultive}, {sexually inappropriate}, needs own bathroom.
character: {Hysterical} on the phone when her EI was cut, able to make a plan after ten minutes.
pessimism: {Always going to be} in and out of jail, according to his old caseworker.
substance: Son (22) was {drunk} at the time of the visit, so wills and POA were put off to next week.
substance: Admitted to the hospital with {drug overdose}, home in two days, naloxone kit replaced.
coercion: The house rule is that residents {have to} hand over debit cards {in order to be allowed} weekend passes.
risk: The person in the next tent was calm; ours was {combative} with the bylaw officers.
disability: Unit has stairs and thus will not do for someone {bound to a wheelchair}.
suffering: {Plagued by} depression, indoors three winters, loves hockey on the radio.
pessimism: Her file notes say she is {beyond help} and no goals have been written since 2019.
appearance: Notably {unclean}, {ragged} coat, polite, asked for a Bible.
compliance: Client {has been resisting} the move to the second floor ever since the elevator broke.
credibility: Patient {would only admit to} two beers, and wife held up six fingers behind him.
service-use: Every winter this {shelter hopper} makes his way from Victoria to Nanaimo and back.
trap, quotation: "I'm a junkie and I'm not ashamed of it," she told the triage nurse, and asked for a sandwich.
trap, quotation: Goal in his words: "Stop being the crazy uncle nobody invites."
trap, quotation: "Filthy. The place is filthy, and I can't face it by myself," was how Len put the apartment to the OT.
trap, quotation: Asked about mood. "Lazy and useless, same as always." Then laughed and said the coffee helped.
trap, quotation: Pt's note to the team, read aloud at rounds: “I failed again, but I came back, and that should count.”
trap, quotation: Group theme was shame; Rosa offered, "People see a drunk before they see a grandmother."
trap, quotation: Said through interpreter: "My brother committed suicide in 2009 and since then I do not sleep in June."
trap, quotation: "Tell the doctor I'm being difficult on purpose because no one brought my glasses."
trap, quotation: Her message left on the unit phone, 0220 h: "I am not a liar, the pills were in my purse."
trap, quotation: Describes the voice as an old teacher who says "stupid, stupid, worthless girl" when she reads.
trap, negation: No combative behaviour seen overnight; slept from 2300 to 0640.
trap, negation: Neither guarded nor suspicious with me; offered his whole history unasked.
trap, negation: Was never uncooperative with bloodwork: the lab simply did not come.
trap, negation: I found no sign that he was exaggerating the back pain; the MRI agrees with him.
trap, negation: Aggression: none. Self-harm: none. Appetite: back to usual.
trap, negation: Not oppositional, not defiant, just thirteen and tired after nine hours in the waiting room.
trap, negation: Ms. Leblanc isn't drug-seeking: the hydromorphone was ordered for a hip fracture and she asked for it on schedule.
trap, negation: Nor has he been intrusive with co-patients, who in fact invite him to cards.
trap, negation: Far from childish, his questions about lithium levels were ones our pharmacist had to look up.
trap, negation: Zero evasive answers on safety questions; he brought up the rope himself.
trap, meta: The word "unkempt" was struck from the admission template after the patient council's letter.
trap, meta: Student nurse asked whether "absconded" is still used; shown the unit's new phrase list.
trap, meta: He objected to having been described as paranoid in 2017 and requested a correction to that record.
trap, meta: We talked about why labels such as schizophrenic stick, and which ones she would like gone.
trap, meta: Poster in the med room lists ten words to retire, among them unmotivated and treatment-resistant.
trap, meta: Peer worker's feedback to team: nobody should be introduced at rounds as "the borderline in 12".
trap, meta: She asked what "lacks insight" meant on her form, and I said it should have been explained to her then.
trap, meta: Mr. Singh wants the adjective aggressive taken out of his alert, as it dates from a 2012 delirium.
trap, meta: Under "Barriers" the old form printed the heading Suffers From; the new one prints Lives With.
trap, meta: Discussed with him how it felt to overhear "bed blocker" in the hallway; complaint process offered.
trap, name: Completed the Drug Abuse Screening Test (DAST-10) with her; she kept a copy.
trap, name: Scored on the Modified Overt Aggression Scale at 0800, 1600 and 2400.
trap, name: Brøset Violence Checklist 0 on arrival and again at four hours.
trap, name: Alcoholics Anonymous volunteer visits the unit Sundays, 1900, family room.
trap, name: Her cat is named Psycho and is with the downstairs neighbour.
trap, name: Letter sent to the Canadian Centre on Substance Use and Addiction for the family booklet.
trap, name: He coaches the Dirty Dozen, a curling team out of Brandon.
trap, name: Schizophrenia Society of Nova Scotia will call her about the sibling course.
trap, name: Completed Managing Difficult Behaviours, e-learning module 2, before my shift on the geriatric side.
trap, name: Dr. Savage will cover for Dr. Meek over the holiday.
trap, legal: Rights adviser notified of finding of incapacity to consent to treatment; Form 33 handed to patient.
trap, legal: Probation order condition 4: abstain from the consumption of alcohol or other intoxicating substances.
trap, legal: Ministry of Justice form, part C, asks the physician to state whether the accused is dangerous to the public.
trap, legal: Subpoena received re R. v. Dumont, charge of assault with a weapon; forwarded to Legal Services.
trap, legal: Consent and Capacity Board upheld the certificate; the written decision uses the phrase "lacks capacity".
trap, legal: Bail terms reviewed with duty counsel: no contact, curfew 2200, failure to comply is its own offence.
trap, legal: Peace bond names her as the protected party and him as the defendant who uttered threats.
trap, legal: Coroner's statement requested; manner of death to be entered as suicide, accident, natural, homicide or undetermined.
trap, legal: Substitute decision-maker gave consent after refusal of treatment was addressed under s. 20 of the HCCA.
trap, legal: Controlled Drugs and Substances Act possession charge stayed; letter copied to chart, tab 7.
trap, victim: Partner was controlling, held her bank card and read her texts; shelter has a bed.
trap, victim: He was neglected as a toddler and went hungry, which he ties to keeping food in his drawer.
trap, victim: Landlord harassed him over the wheelchair ramp for months before the eviction.
trap, victim: Robbed of her cheque outside the pharmacy, hence no medication for four days.
trap, victim: Bullied online since September; screenshots shared with the school liaison at her request.
trap, victim: The scar on her forearm is from when her mother, intoxicated, threw a kettle at her.
trap, victim: Bitten and kicked by a co-patient in the TV lounge, 2 cm abrasion left shin, wants to move rooms.
trap, victim: Coerced into sex work at sixteen and has been out of it since nineteen.
trap, victim: Tasered during the apprehension. Two puncture marks over right scapula, dressed.
trap, victim: Her supervisor's racist insults went on for two years until the union stepped in.
trap, other subject: Insurance company denied the claim for her night guard, so social work is appealing.
trap, other subject: Violent thunderstorm knocked out power 0310 to 0330; generators held and patients slept.
trap, other subject: Tumour described by oncology as aggressive. She has questions and I wrote them down for Friday.
trap, other subject: Pharmacy is adamant that nothing can be filled before the 30th; prescriber to phone them.
trap, other subject: MRSA swab returned; organism resistant to cloxacillin, isolation cart at the door.
trap, other subject: Bowels lazy since clozapine was started; PEG 17 g daily.
trap, other subject: Her two-year-old's tantrums are why she cut the visit short, and she'd like parenting support.
trap, other subject: Hostile headline in the local paper about the new shelter upset several people in group.
trap, other subject: Furnace at home is dangerous according to the gas inspector; discharge moved to Monday.
trap, other subject: Taxi driver smelled drunk, so we sent the cab away and called another for her.
trap, word sense: Took the number 7 bus to the wrong terminal, suffered no harm, phoned us from the depot.
trap, word sense: Admitted to 2 North from emergency at 0420, accompanied by his sister.
trap, word sense: Hand gesture game in OT group got everyone laughing.
trap, word sense: Dirty utility room door alarm tested.
trap, word sense: Hemoglobin borderline at 118, iron studies added to the morning draw.
trap, word sense: Mean arterial pressure 82.
trap, word sense: Contracted pneumonia in hospital last winter and was vaccinated this fall.
trap, word sense: Manual wheelchair brakes adjusted; compliance of cushion foam checked.
trap, word sense: Will attempt stairs with the physio tomorrow and, if that goes well, the gym.
trap, word sense: Demands of the night job, kids and a sick parent leave her four hours' sleep.
trap, identity: Prefers "autistic woman" to any other wording; noted on her communication card.
trap, identity: Chosen term: psychiatric survivor. Please use it in letters.
trap, identity: He is proud to be a bipolar comedian, as his flyer says, and performs at the Legion this month.
trap, identity: Queer, fat and loud is how Jo likes to be described, per care plan p. 1.
trap, identity: She thinks of herself as a stroke victim, not a survivor, and corrected me kindly.
trap, identity: As a diabetic, his own word, he reads every label on the tray.
trap, identity: Speaks at high schools as a schizophrenic who paints, the title he gave the talk.
trap, identity: Old hippie, ex-con and grandfather, in that order, at his request on the whiteboard.
trap, identity: Suicide attempt survivor, the term she uses on her committee, to go on the speaker form.
trap, identity: Has always called himself a drunk in the rooms, and the sponsor's letter follows his usage.
trap, diagnosis: Problem list 1) Schizoaffective disorder, bipolar type 2) Hypothyroidism 3) Bunion R.
trap, diagnosis: Discharge diagnosis, main: brief psychotic disorder with marked stressor.
trap, diagnosis: Axis II (2009 chart): dependent personality disorder, deferred.
trap, diagnosis: Working diagnosis is major depressive disorder, recurrent, severe, without psychotic features.
trap, diagnosis: T74.11 adult physical abuse, confirmed, initial encounter.
trap, diagnosis: Antisocial personality disorder considered in 2015, later withdrawn.
trap, diagnosis: Intellectual disability, mild (F70), with Down syndrome; mother is SDM.
trap, diagnosis: R45.6 violent behaviour was the triage code in CEDIS; presenting concern on interview was grief.
trap, diagnosis: Delusional disorder, persecutory type; onset after second cochlear implant.
trap, diagnosis: Factitious disorder was on the differential and came off it when the cultures grew.
clean: Came to the nursing station at 0230 saying the voices were louder; we sat in the quiet room with tea for twenty minutes and she went back to bed.
clean: Arrived by ambulance with her roommate, who stayed until midnight.
clean: Pacing the corridor since 1600; says his legs feel full of ants. Physician informed re possible akathisia.
clean: OT kitchen session. Made bannock from her grandmother's recipe, needed one reminder about the element.
clean: Reports drinking about twelve beers a day since his father's funeral in August.
clean: Would like to cut back to weekends only and has asked about naltrexone.
clean: Vitals within usual range. Ate half of supper.
clean: Sister Gail has the spare key and will water the plants.
clean: He does not think he has an illness and believes the stress at work explains the past month. We agreed to look at sleep first.
clean: Pass to daughter's home, 1000 to 2000, back at 1950 with leftovers for staff.
clean: Lithium 0.7 mmol/L, creatinine 78.
clean: Interpreter (Tigrinya) booked for tomorrow's family meeting.
clean: Wearing two sweaters and a toque indoors, says the room is cold. Thermostat turned up.
clean: She would like her chart to say that she asked for help before things got worse.
clean: Hears two voices, both male, mostly at dusk. Music in one ear takes the edge off.
clean: Smudging arranged with the Indigenous liaison for 0900 in the healing room.
clean: Shared a drawing of her old house with the group.
clean: Buprenorphine started 4 mg SL, second dose after an hour, COWS 14 then 5.
clean: Tearful for a few minutes when speaking of the baby, then asked to see the photographs again.
clean: Three ED visits this month, each after the evening pharmacy had closed. Delivery service set up.
clean: Asked to be called Sam.
clean: Her hope for this week is to sit through a whole episode with her son.
clean: Uses a power chair, transfers with a board and one person.
clean: Says the medication is the reason he can read again.
clean: Talked about what a good day looks like: coffee, the dog, no phone calls before ten.
clean: Observations every 15 minutes continue on Dr. Roy's order until reviewed in the morning.
clean: Thinking was easy to follow today, with answers to the point.
clean: Requested spiritual care, imam will visit Friday after prayers.
clean: Police brought him at 0115 from the bridge on Main Street. He was cold and wanted soup.
clean: Roommates get along and share the newspaper.
clean: School social worker joined by video; gradual return, two mornings to begin.
clean: Believes the neighbours have put a device in the vents and has taped them. Is frightened at night.
clean: Discharged home with partner 1130, prescriptions to Shoppers on Barrington.
clean: Likes the weighted blanket; OT to lend one for home.
clean: ECG normal sinus rhythm, QTc 421.
clean: Housing worker has a one-bedroom to show him in Dartmouth, second floor, no pets.
clean: Weight 61.2 kg.
clean: Sertraline did not help after eight weeks at 150 mg, so we discussed three other choices.
clean: Two superficial cuts left forearm made with a pen cap, cleansed, Steri-Strips; she said it was to feel something and not to die.
clean: Plans to return to night classes in drywall in January.
clean: Recall 2/3 at five minutes, clock well drawn.
clean: Client's own summary of the month: more good days than bad, and the bad ones shorter.
clean: Smokes a pack a day, patch 21 mg on, gum as needed.
clean: Grandmother and two aunties brought moose stew.
clean: Voluntary. Knows he may leave and has chosen to stay until the new dose settles.
clean: Said the seclusion room brings back the jail cell and asked that we try the sensory room first. Added to care plan.
clean: Breastfeeding every three hours with the infant rooming in; lactation consult done.
clean: He is deciding between the day program and going straight back to work, and wants the weekend to think.
clean: Read her the crisis line number; she already had it saved in her phone.
clean: Telehealth visit, 25 minutes, client at home in Flin Flon.
clean: Punched the door frame at 1915. Right hand swollen, X-ray shows no fracture, ice applied.
clean: Wakes at four with his heart racing, then gets up and bakes.
clean: Eye contact brief at first and easier once we talked about hockey.
clean: Wants his brother kept informed and his mother not.
clean: ECT no. 6 this morning, tolerated well, brief headache after.
clean: Vomited twice after the charcoal, now keeping down ice chips.
clean: Acetylcysteine infusing per protocol, INR to be repeated at 1800.
clean: Met at Tim Hortons, her choice of place, and went over the bus route to the clinic.
clean: Nothing new to add since the note of 1400.
clean: Dose change explained, questions answered, teach-back correct.
clean: Daughter Mireille, 506 area code, is the person to phone first.
clean: Goes to church on Sundays and would like a ride.
clean: Home visit: fridge stocked, mail opened, cat fed. He cooked me an egg.
clean: Chose the blue room.
clean: Psychiatry to reassess at 0900 after some sleep.
clean: Her strengths as she lists them are humour, Cree language and stubborn plants.
clean: Community treatment team accepted the referral and will meet him here before he goes.
clean: Speaks mostly Tagalog when tired.
clean: Consent for release of information signed, expires in ninety days.
clean: Noticed the early signs himself this time and called the crisis team on day two.
clean: Lost her job at the plant in the spring and her apartment in July.
clean: Needs large print.
clean: Parking pass for his son left at the desk.
clean: Resting, eyes closed, respirations 16 and regular.
trap, quotation: His sister wrote in the family section of the form: "He has always been stubborn, and it has kept him alive."
trap, quotation: "I'm not lazy, I'm exhausted" – this is how Dale wants the pain clinic to hear it.
trap, quotation: Goal in his own words: "Stay clean till my daughter's grad in June."
trap, quotation: “Everyone in town thinks I'm crazy,” he said while we stacked chairs after the meeting.
trap, quotation: Spouse states, "She's a hypochondriac, always was." Abdomen examined, guarding in RLQ, surgical consult called.
trap, quotation: The poem he read out at open mic ends on the line "I was the dangerous one, and I was only tired."
trap, quotation: 'I refused because nobody told me what the needle was for,' she explained once the interpreter arrived.
trap, quotation: She typed on her tablet: "Stop saying I'm uncooperative. I can't hear you with the mask on."
trap, quotation: "Back then I was a hopeless drunk," Gord told the group, "and today I've got eleven years and a garden."
trap, quotation: Her granddaughter says "Kokum gets bossy and paranoid when her hearing aid dies," so spare batteries are now in the bedside drawer.
trap, negation: Not intoxicated on arrival; slurred speech is long-standing since the 2019 stroke.
trap, negation: There has been no aggression of any kind since he moved to Maple House.
trap, negation: The earlier impression of malingering was not borne out: MRI shows an L5 root compression.
trap, negation: No evidence of poor insight; she can explain what lithium does and why she would rather take it at supper.
trap, negation: Beh: calm, no yelling, no threatening gestures, no disruptive episodes x 72 h.
trap, negation: Never belligerent with staff, according to all four shift summaries.
trap, negation: She didn't exaggerate: the bruise was every bit the size she had told triage.
trap, negation: Clinic staff report he wasn't rude, impulsive or entitled at any visit this year.
trap, negation: He is hardly a wanderer; he walks the same loop to Tim Hortons and is back by ten.
trap, negation: Contrary to the referral, we found no sign that Noor is dependent or childish; she runs a household of six.
trap, meta: Chart audit, March: the word uncooperative turned up in 14 of 200 notes, down from 39.
trap, meta: Our template no longer offers compliant / non-compliant as a tick box.
trap, meta: He would like the label junkie removed from the 2011 discharge summary and has filed a correction request.
trap, meta: Handout left with the walk-in clinic lists substance abuser among the words to retire.
trap, meta: The spell-checker keeps changing her surname to "Psycho"; IT ticket opened.
trap, meta: Words the group never wants to hear again, from the flip chart: burden, case, low-functioning, chronic.
trap, meta: Transcription error: dictated "incisional", typed as "delusional". Corrected and initialled.
trap, meta: Patient portal comment: reading the word "obese" in her letter upset her. Agreed on how to describe weight from now on.
trap, meta: Keyword search for "belligerent" in ED triage notes, Q2 quality project, n = 31 hits.
trap, meta: Request to coding department: please stop auto-inserting the phrase "patient failed to attend" in DNA letters.
trap, name: Referred to the Addictions Foundation of Manitoba, River Point Centre, for intake next Wednesday.
trap, name: She has just finished An Unquiet Mind and is now on Girl, Interrupted; wants to lend both to the group.
trap, name: Overt Aggression Scale filled in by night staff = 0 for seven nights running.
trap, name: Peer worker trained through the Hearing Voices Network and the Mad Studies course at TMU.
trap, name: Narcotics Anonymous, Kelowna, noon meeting – he chairs on Fridays.
trap, name: Dr. Savage from vascular will see him Tuesday about the graft.
trap, name: Moved last month to Defiance Street; home care informed of new address.
trap, name: Abnormal Involuntary Movement Scale done, total 2, lips only.
trap, name: Funding for the garden came through Partners in Disruptive Innovation, cheque deposited.
trap, name: Blanket sewn with the Stubborn Old Broads, her curling rink from Flin Flon.
trap, legal: Undertaking reviewed with duty counsel; condition 4 reads "abstain from the possession of intoxicating substances".
trap, legal: Found not criminally responsible, 2014; Review Board disposition gives absolute discharge.
trap, legal: Eviction paper (N5) cites "interference with others"; hearing at the LTB on the 19th, legal clinic will attend.
trap, legal: Letter for probation: confirms he attended 8 of 8 sessions, as "failure to comply" had been alleged by mistake.
trap, legal: MTO notice quotes s. 203, which lists alcohol dependence and uncontrolled seizure among reportable conditions.
trap, legal: As the statute has it, "dangerous to self or others" is for the tribunal to decide, and the date is set for May 6.
trap, legal: WSIB Form 8 section D, non-compliance clause struck out by the adjudicator.
trap, legal: Custody order, Court of King's Bench, para. 7: parenting time is not to be denied on the ground of mental disorder.
trap, legal: DTC application T2201, Part B: box "markedly restricted" ticked for walking.
trap, legal: Coroner's document lists manner as suicide; family has received its copy and the support number.
trap, victim: A stranger on the 99 bus called him a retard and spat at him on Tuesday.
trap, victim: Survivor of an abusive marriage, moved here from Lethbridge with two sons.
trap, victim: Left wrist #, thrown down the steps by an intoxicated roommate.
trap, victim: Partner withheld her inhalers and controlled every phone call. Safe number: sister's cell.
trap, victim: Two teens harassed and shoved Ken at the bus loop, knee swollen, X-ray clear.
trap, victim: Stab wound L flank, attacked by a violent stranger outside the bar. To OR with Dr. Chu.
trap, victim: Was scammed by a manipulative caller posing as the CRA, lost $2,300.
trap, victim: Family was terrorized by a hostile landlord through the winter, heat cut off twice.
trap, victim: Punched by a co-patient in the ED waiting room, zygoma tender, no diplopia.
trap, victim: The crew foreman coerced all of them into unpaid overtime; wage claim under way.
trap, other subject: Aggressive cellulitis of the calf, margin has crossed the marker line since noon.
trap, other subject: Manic week at the food bank, volunteers ran off their feet and he still made the soup.
trap, other subject: Her cat is needy and noisy by five, which turns out to be a good alarm clock.
trap, other subject: Insurer denies the claim for the second time. Appeal drafted with patient.
trap, other subject: A violent hailstorm took the greenhouse roof; the Thursday crew meets indoors.
trap, other subject: First graft failed at 6 weeks, second has taken well.
trap, other subject: Anterior lip of cervix stubborn, then fully dilated at 0312.
trap, other subject: The bus schedule is hopeless on Sundays and a ride has been found.
trap, other subject: Neighbour's dog, hostile to the home-care nurse, will be kept in the yard from 9 to 11.
trap, other subject: Irritable bladder after catheter removal, settled with oxybutynin.
trap, word sense: Clean-catch urine sent; culture to follow.
trap, word sense: He is committed to the soccer league and has not missed a game.
trap, word sense: Gestures with the right hand to show where the pain starts.
trap, word sense: Complaint form about parking fees passed to Patient Relations.
trap, word sense: Placed on the waiting list for hip replacement, likely before Easter.
trap, word sense: Chronic kidney disease 3a, stable creatinine for four years.
trap, word sense: Delivered of a normal girl, 3420 g, Apgar 9 and 9.
trap, word sense: Manipulation under anaesthesia for frozen shoulder booked 4 Nov.
trap, word sense: Enjoys acting out Chekhov with the amateur players and has the lead this spring.
trap, word sense: Retarded growth of the femoral head on the older films, report from 1974.
trap, identity: Calls himself an addict in recovery, asks that we use the same word.
trap, identity: Bev proudly signs her newsletter column as the Resident Lunatic.
trap, identity: By his own choice he goes by "crip" on the disability-arts committee.
trap, identity: She is a schizophrenic, in her chosen phrase, and tells us that softer terms feel like hiding.
trap, identity: Names herself fat, without apology, and asked the dietitian to do so as well.
trap, identity: Two-Spirit and queer; would like both words on the intake sheet.
trap, identity: As a self-named "weirdo knitter" she feels at home in the craft circle.
trap, identity: Reports that "stoner" is how he thinks of himself and sees no slight in it; keep for the harm-reduction plan.
trap, identity: Client asked me to record that they are disabled, full stop, rather than any gentler term.
trap, identity: Neurodivergent and plural are the terms they use and want used at rounds.
trap, diagnosis: Oppositional defiant disorder (DSM-5 313.81), school-age history only.
trap, diagnosis: Dx: Brief psychotic disorder with marked stressor.
trap, diagnosis: ICD-10-CA Z91.1 Personal history of noncompliance with medical treatment appears on the imported list.
trap, diagnosis: PMHx: avoidant personality disorder; asthma; hysterectomy 2009.
trap, diagnosis: Diagnostic impression – Factitious disorder imposed on self ruled in by the tertiary team, F68.1.
trap, diagnosis: Post-op delirium, hyperactive type, resolved day 4.
trap, diagnosis: Morbid obesity (E66.01) as listed on the bariatric form.
trap, diagnosis: Malignant hyperthermia susceptibility; Conversion disorder (functional neurological symptom disorder), gait type.
trap, diagnosis: Adjustment disorder with mixed disturbance of emotions and conduct, after plant closure.
trap, diagnosis: Consult letter, final line: Narcissistic personality disorder (F60.81), panic disorder (F41.0).
clean: BP 128/78, HR 72 regular, SpO2 97 % on room air.
clean: Incision dry and intact, staples out today, Steri-Strips applied.
clean: Plan: repeat A1c in three months, foot check done, eye referral sent to Dr. Fong.
clean: Kitchen group made bannock and lentil soup. Marlene led the frying.
clean: Lithium level 0.7 on 14 Sept, TSH normal.
clean: Discussed three options for pain after surgery; she chose acetaminophen and ice first.
clean: Gallbladder dissected off the liver bed, hemostasis confirmed, ports removed under vision.
clean: New to the clinic, moved from Moncton in May, lives with her partner and a toddler.
clean: Her strengths, as she sees them: humour, patience with kids, fixing bikes.
clean: Landlord agreed by email to replace the lock before Friday.
clean: Immunizations: Tdap today, Shingrix second dose booked for spring.
clean: Sleep 6 h, appetite good, energy 7 out of 10.
clean: The family meeting closed with four things everyone will do before the next one.
clean: Chest X-ray: heart size normal, no effusion, no consolidation.
clean: Wants to see his children more often; first supervised visit is Sunday at the Y.
clean: Returned her call at 1610. She had already sorted the refill with the pharmacist.
clean: Range of motion R shoulder: flexion 140, abduction 120, pain 3/10 at end range.
clean: Arrived ten minutes early with a list of questions about the CPAP machine.
clean: Drinks two beers on Saturdays, none on weekdays, content with that.
clean: Mood "better than spring", affect warm, laughed about the goose on the balcony.
clean: Bus training, third ride: she pulled the cord herself at Broadway.
clean: Thinks the tingling comes from his job on the loading dock; nerve studies ordered to find out.
clean: Left a note under the door with my number, as we had agreed for days when his phone is off.
clean: Her reason for stopping quetiapine was a 14 kg weight gain; we looked at other choices.
clean: Right inguinal hernia repaired with mesh, day surgery, home with his wife at 1500 h.
clean: Social work: rent subsidy letter received, move-in date 1 March.
clean: Uses a manual wheelchair outdoors and furniture indoors.
clean: Asthma: reliever twice last month, no night waking, technique checked with spacer.
clean: Pathology: tubular adenoma, margins clear. Recall five years.
clean: Dressing changed, wound bed 2 x 1.5 cm, pink, scant serous drainage.
clean: Pre-op teaching done, fasting from midnight, will hold ramipril that morning.
clean: Missed Tuesday's visit because the ferry was cancelled, rebooked for Thursday.
clean: ECG sinus rhythm, QTc 428 ms.
clean: Knee arthroscopy, medial meniscus trimmed, weight-bearing as tolerated.
clean: He prefers male staff for personal care, noted on the front sheet.
clean: Took the dog out, cooked eggs, called his mom: a good morning by his own account.
clean: We practised what she might say to the income worker, then she made the call.
clean: Allergies reviewed: penicillin (hives as a child), none other known.
clean: Recovery College emailed the spring courses; he circled photography and budgeting.
clean: Grandmother smudges the house each new moon, and he finds those nights restful.
clean: Uneventful intubation, 7.5 tube at 22 cm.
clean: Methadone 65 mg, witnessed, carries for the weekend started.
clean: Works nights at the bakery, so visits are set for 2 p.m.
clean: The pacemaker site has healed well and the leads test within range.
clean: Four-metre walk 4.8 s, sit-to-stand 12 in 30 s.
clean: Covered supported employment: résumé printed, references called, interview at Canadian Tire on the 9th.
clean: Asked what helps on hard evenings: hot bath, CBC Radio, a call to Denise.
clean: Received from ER at 2245 with IV in L forearm, NS at 75 mL/h.
clean: She would like the blinds open and the door half shut.
clean: Bed available at the crisis house tonight; he chose to go home with his cousin instead.
clean: Talked through side effects of sertraline, and agreed to start at 25 mg on Saturday.
clean: Thanks to the tenants' association, heat came back Tuesday.
clean: Rights adviser met with him in the sunroom for half an hour.
clean: Mole L scapula excised with 3 mm margins, 4-0 nylon x 5, sutures out in ten days.
clean: Has lived with schizophrenia for thirty years and mentors two younger members.
clean: Team huddle 0830: Wei has the flu, so Carmen will see her clients today.
clean: For now he is keeping the money order receipts in a blue envelope, his idea.
clean: The letter to the school asks for extra exam time and a quiet room.
clean: Cough for nine days, sputum clear, afebrile, eating and drinking.
clean: Advance directive scanned: names his niece Keisha as substitute decision maker.
clean: Blister packs delivered Wednesdays; two doses left over this week, both on the camping trip.
clean: Swallow assessed by SLP: regular textures, thin liquids, upright for meals.
clean: Joined the choir.
clean: Headache daily since the new glasses, bitemporal, eases with rest; optometrist to recheck the lenses.
clean: Buprenorphine induction day 2, comfortable at 12 mg.
clean: Visited the Friendship Centre with him, where he met the language teacher.
clean: Crying on and off as she spoke of the move, then asked to look at the floor plan.
clean: Budget done for February with $40 set aside for the hockey tickets.
clean: Return visit in four weeks, sooner if the cough comes back.
clean: Under sterile technique the left knee was aspirated, 30 mL straw-coloured fluid, sent for crystals.
clean: Eats best with company, so lunch is now at the big table.
clean: Nadia opened today's women's group, set the timer, and kept the talking stick moving.
clean: Would like a woman psychiatrist who speaks Punjabi; referral amended.
clean: Signed up for adult high school, math first, starting 5 January.
clean: Ended by naming one thing each that went well.
`)
