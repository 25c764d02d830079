import {readSentences, type Sentence} from './sentence.js'

/** English sentences of core wording from reports, teams and general care, by writers who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: I was asked to evaluate this {psych patient} for medical clearance prior to transfer.
suffering: The patient, who {has been suffering with} bipolar illness for most of her adult life, teaches second grade.
character: She is {attention-seeking}, crying loudly when the team rounds on the other bed.
deficit: This {low-functioning} young man with Down syndrome is accompanied by his father, who provided the history.
label: With {depressives} such as this lady, somatic preoccupation can obscure a cardiac diagnosis.
othering: Compared to {normal people} his age, the patient walks slowly and uses the rail on the stairs.
label: I understand that the brother is {mentally ill} and that he lives with the parents in Fresno.
credibility: She {purports to} have eighteen allergies, among them saline, steroids, and most antibiotics.
insight: Insight {fair to poor}, memory 3/3, calculations intact.
character: He exhibits a {bad temper}, and the vocational counselor suggests outdoor work.
deficit: He is a {poorly functioning} individual who, per his case worker, cannot manage money.
pessimism: The family was told that, as a {chronic schizophrenic}, he should not expect to return to work.
deficit: The patient {decompensates} rapidly whenever risperidone is reduced below 4 mg, and the dose was left unchanged.
substance: Mother used during pregnancy, and the infant was {born addicted}, spending three weeks in the NICU.
suicide: The overdose was {attention-seeking} rather than a {serious attempt}, in the view of the referring physician.
service-use: The patient {abuses the ambulance service}, calling as often as four times a week, mostly at night.
suffering: Having {endured the ravages of} Parkinson disease for fifteen years, he is evaluated today for deep brain stimulation.
credibility: She {swears up and down} that she took nothing other than her thyroid pill, but the serum salicylate level is 48.
failure: After the patient {failed rehab} for the third time, his employer declined to hold his position at the mill.
compliance: I had hoped to obtain flexion-extension views; however, the patient {flatly refused}.
substance: He has used {dirty needles} in the past and wishes to be tested for HIV.
insight: The patient remains {in denial} about the extent of his liver disease and wants to return to tending bar.
substance: The girl's stepfather {has a habit}, and the grandmother has asked whether the child may stay with her.
substance: The patient was {drunk} at intake, and the remainder of the evaluation was deferred until morning.
suicide: Several years ago the patient took an overdose of diphenhydramine, which I would regard as a {manipulative suicide gesture}.
label: The consult service was asked to see this {substance abuser} for recommendations regarding perioperative buprenorphine.
suicide: FAMILY PSYCHIATRIC HISTORY: A paternal uncle {committed suicide} in the 1990s, and a sister is treated for depression.
failure: He was subsequently {lost to followup} until he presented last week with a draining sinus at the lateral incision.
compliance: The patient has had {issues with compliance} in the past, chiefly because of the cost of rivaroxaban.
credibility: In my opinion, to a reasonable degree of medical certainty, the claimant is {malingering} and can return to full duty.
service-use: This {high utilizer} had 34 emergency visits in the fiscal year, and a care plan is posted in the record.
credibility: The patient is a {vague and poor historian}, and dates of onset were reconstructed from outside records.
failure: Since he {failed fentanyl} and then {failed methadone} as well, the family asked about other options for sedation and pain.
coercion: He was {forced to} accept the injection under the court order, after which his wife was telephoned.
risk: The mother fears her son, describing him as {explosive} and {dangerous to be around} since the head injury.
label: He identifies his biological mother as {a crack addict} and was adopted at the age of two by his present parents.
risk: Described in the referral as a {perpetrator} of domestic violence, the patient is separated and lives with his brother.
character: She was described to me as {a troublemaker} by the outgoing team; she gave a clear and detailed history.
belittling: {Good girl} today, ate all her lunch and took her medicine with pudding.
character: On the unit the patient was {intrusive}, went into other patients' rooms, and slept about three hours.
insight: Judgment: {Poor}. Insight: {Limited}.
insight: When asked about his voices he smiled and looked away; he {lacks insight} as to the need for treatment.
othering: He is from {the ghetto}, was shot twice as a teenager, and now counsels young men at his church.
compliance: {Lack of compliance} on the part of this very busy truck driver makes adjustment of his CPAP settings difficult.
compliance: He {will not listen to reason} about the need for amputation and asks that his brother be called from Detroit.
failure: Given that the patient {failed} TNF inhibitor therapy on two occasions, a switch to vedolizumab was recommended.
compliance: PLAN: 1. Resume carvedilol. 2. {Emphasize compliance}. 3. Return in two weeks for basic metabolic panel.
substance: The young woman {shoots up} in the groin because her arm veins are gone, and there is a pulsatile mass there today.
failure: FOLLOWUP: She was a {no-show} for her colposcopy times two, and a certified letter was mailed.
credibility: The pain {allegedly} began when he lifted a transmission at work, and there were no witnesses.
credibility: Patient {not forthcoming} regarding recent drug use; girlfriend states that they both used on Friday.
deficit: Without structure this man {falls apart}, said the group home manager, and the day program was extended to five days.
character: The patient was {irrational} about the bill and would not leave until the supervisor came down.
insight: It is the examiner's opinion that she exhibits {poor insight} into the role of stress in her abdominal pain.
suicide: His wife's {completed suicide} last August preceded the onset of the chest tightness by some three weeks.
belittling: When told that the MRI would be delayed he {sulked} and {pouted} for the remainder of the visit.
suicide: His {parasuicidal} behavior began at 14 and consists of superficial cuts to the forearm.
othering: She lives in a {bad neighborhood} and {like many in this population} does not have a primary care physician.
credibility: He is {supposedly} allergic to codeine but has been taking Tylenol No. 3 from his wife's supply.
credibility: {So-called} fibromyalgia was diagnosed by her previous rheumatologist in 2012.
service-use: She {doctor-shops}, and the state monitoring program shows prescriptions from five providers.
suffering: This {unfortunate} 72-year-old {sufferer} of rheumatoid arthritis has had both hips and both knees replaced.
coercion: He was {put on} a 72-hour hold by the county sheriff after calling the crisis line from a motel.
label: The grandmother was {insane} and died in the state hospital at Milledgeville.
substance: Tox screen came back {clean}, and his mother agreed to take him home from the emergency room.
insight: As regards driving, his {judgment is questionable}, and a road evaluation was ordered through occupational therapy.
compliance: Patient {AMA x2} this month, {noncompliant} with IV antibiotics for endocarditis.
compliance: I reiterated that if she {does not comply}, the transplant team will likely remove her from the list.
suicide: DISPOSITION: Since the patient was able to {contract for safety} with her husband present, she was released home.
character: She is {overly dramatic} in describing the whiplash injury of last May.
belittling: The patient is a {delightful} lady, {spry for her age}, who presents with an incidental lung nodule.
compliance: Her asthma would be well controlled were she {compliant with} her inhaled steroid, but she stops it whenever she feels better.
compliance: In short, we have a {noncompliant} gentleman with end-stage renal disease, a hemoglobin of 7.1, and a potassium of 6.8.
character: Patient {very entitled}, wants private room and attending only.
deficit: Mr. Greer is a {high-functioning} man with autism who drives and works part-time at a library.
risk: On the basis of her past record she is {high risk} and {unpredictable}, and a one-to-one was started.
coercion: Four-point restraints were applied after the patient {was warned} twice about pulling out his line.
insight: The patient is {oblivious to} his deficits following the right parietal stroke and tries to stand without help.
insight: His {insight is nil}, his memory is intact to three objects at five minutes, and his fund of knowledge is average.
failure: He {washed out of} three inpatient programs before finding one that would take his dog.
compliance: {Noncompliance with dialysis} was the precipitant, as he had skipped Tuesday and Thursday because of transportation.
risk: NURSING: {Aggressive} and spitting at 0300, given olanzapine 10 mg IM with good effect.
risk: The adolescent has been {violent} toward property, most recently breaking a windshield with a bat.
compliance: This 17-year-old is {defiant} about her meal plan at home and {refuses} to be weighed in front of her mother.
substance: She relates that she {got clean} in 2018 after the birth of her daughter and moved in with her aunt.
suicide: She states this was {just a cry for help} in the doctor's words, while she herself recalls wanting to die.
credibility: HPI: {Claims} he cannot feel his legs.
belittling: A {feisty} nonagenarian was admitted after a syncopal episode in her tomato patch.
substance: He states that he has never {abused} steroids, and liver function tests are within normal limits.
substance: It was the feeling of the pain service that he is {addicted to} Dilaudid and that the pump should be weaned.
compliance: He was {disobedient} with respect to bed rest following the femoral sheath removal and developed a groin hematoma.
insight: The patient {shows little insight}, believing that the tumor can be treated with prayer and diet.
suicide: The resident phoned to say that the patient had made a {suicidal threat} to the dialysis technician.
risk: Do not see alone: {abusive} to female staff in the past.
substance: The patient, who reports no intravenous use, has a longstanding history of {crack cocaine abuse} and a positive hepatitis C antibody.
character: The mother states that he has always been {lazy}, and the teachers describe a boy who stays in at recess.
character: Personality-wise, he has always been a {difficult} man according to his daughter, who visits every Sunday.
compliance: The child's mother has been {noncompliant with appointments}, and a letter has gone out to the pediatrician.
substance: A urine sample on the 14th {was hot for} amphetamines, which he attributes to a decongestant.
credibility: He {maintains} that he was sober when he fell, despite an ethanol level of 260.
service-use: As the social worker put in her note, he is a {bed blocker} awaiting a nursing facility that accepts tracheostomies.
compliance: The patient {defied medical advice} by flying to Denver four days after his pneumothorax.
suffering: The patient is {plagued by} panic attacks on the freeway and now takes surface streets to work.
compliance: Blood pressure is elevated today at 186/104, the patient having {neglected to take} his lisinopril.
credibility: He {admits having} three alcoholic drinks on most days and smokes a cigar when he plays golf.
label: The patient, a {convicted felon} on parole since June, presents with a two-day history of hematemesis.
compliance: The patient has been {resistant to} the idea of a walker, although he has fallen three times since Easter.
label: The unit presently has three {borderlines}, and group therapy has been split into two sessions.
label: His aunt is {an obsessive-compulsive}, and a cousin has Tourette syndrome.
character: The patient continues in his {self-destructive lifestyle}, in spite of two myocardial infarctions.
credibility: On multiple occasions the patient {lied about} her insulin doses, and the endocrinologist has asked for a pump download.
character: The gentleman was {rude} to the technician during nerve conduction studies and asked that they be stopped.
failure: Unfortunately, she {has failed every treatment} this office has to offer, and I am sending her to the university headache center.
deficit: In the last two weeks she has {deteriorated}, is {unable to cope}, and the children are with their grandmother.
appearance: An {attractive}, {well-groomed} 33-year-old female, alert and oriented, who appears her stated age.
service-use: Mr. Ortiz is a {frequent flyer} in our emergency department, most often for alcohol withdrawal and minor head injury.
substance: She is a {former abuser of} benzodiazepines, having been weaned over eight months at the pain clinic.
character: She has a {dependent}, {immature} personality, and her husband answers most of the questions on her behalf.
coercion: He {is to be kept} on the locked ward until his mother can be reached, per Dr. Vance.
pessimism: I told the parents that the boy has {little hope of recovery} and that schooling should be adapted accordingly.
label: Her ex-boyfriend is a {dealer}, she told me, and her brother is a {user}, so she is not going back to that apartment.
service-use: {Revolving door} admissions for COPD exacerbation; the current one is the sixth since last winter.
credibility: Although she {professes} to follow a gluten-free diet, her transglutaminase antibody remains elevated.
substance: We will begin {opioid replacement therapy} with buprenorphine, as he has been {clean} from fentanyl for 36 hours.
suicide: The gentleman's father and grandfather both {committed suicide} with firearms, and there are none in the house at present.
credibility: The patient {admitted} that he had stopped his phenytoin ten days before the seizure in order to drink at a wedding.
risk: He is described by the group home staff as {assaultive}, and two residents have asked to change rooms.
character: She is quite {manipulative} with staff, telling the night nurse that Dr. Lindqvist had already approved a second dose.
suffering: She has {suffered from depression} on and off since adolescence and has been on fluoxetine for the last eight years.
substance: The patient's three years of abstinence ended with {a slip} at his brother's wedding; he called his sponsor the next day.
substance: Dr. Pell asks whether this gentleman, with his {substance misuse}, is a suitable candidate for liver transplantation.
label: Mrs. Nowak is {a hypochondriac} in her husband's view, but the anemia is real and requires endoscopy.
substance: The patient's {drug of choice} is crystal methamphetamine, last used two days prior to admission.
service-use: {Frequent flier} for chest pain; EKG unchanged; two troponins negative; discharged home with primary care followup.
substance: {SUBSTANCE ABUSE}: Cocaine in his twenties, none at present; alcohol rarely.
label: The patient is {bipolar} and has been on lithium since her early twenties with good effect.
coercion: Patient {was made to} change into paper scrubs and hand over her cell phone on arrival to the behavioral health pod.
disability: The patient is {wheelchair bound} secondary to spastic paraplegia and lives in a ground-floor apartment with his wife.
compliance: The wound dehiscence is in part {self-inflicted by noncompliance}, as he smoked throughout the postoperative period.
substance: Her employer reports that she {smelled of booze}, and a random screen was requested.
label: {Known IV drug user}, presents with fever, new murmur, and right-sided pleuritic chest pain.
label: The patient is {psychotic} and cannot give consent at this time; two-physician emergency documentation was completed.
suicide: She has had two prior {suicide gestures}, both by ingestion, neither of which required intensive care.
compliance: The patient {would not cooperate} for funduscopic examination on account of photophobia.
substance: He was dismissed from our practice for {abusing his pain medications} and now sees a physician in Bowling Green.
risk: Staff on 4 West found him {menacing}; he paced the corridor and struck the vending machine.
pessimism: This is a {treatment-resistant} {chronic} patient for whom {nothing further can be expected} from medication.
credibility: He {finally confessed} to skipping his warfarin on weekends so that he could drink.
substance: REVIEW OF SYSTEMS: Negative except as above. PSYCHIATRIC: Anxiety, insomnia, {drug abuse}.
character: {Clingy} and tearful with the evening nurse, sleeping by midnight.
character: During the examination Mr. Hale was {argumentative}, interrupted the interpreter, and asked that the door be left open.
belittling: Nursing reports that she {threw a fit} when her tray arrived cold and that she later apologized to the aide.
character: Throughout the stress test the patient was {whiny}, yet he completed nine minutes of the Bruce protocol.
credibility: He is {rather inconsistent} in his account and {tends to embellish}, as noted also by Dr. Schultz in 2019.
character: Mr. Ames was his usual {cantankerous} self, but he consented to the joint aspiration.
label: The ward is presently caring for two {diabetics} with foot osteomyelitis, and this patient was moved next to the nursing station.
substance: ASSESSMENT: Acute on chronic pancreatitis secondary to {ETOH abuse}, improving on fluids and bowel rest.
character: I found the patient to be {excessively preoccupied} with her bowels, and two hours were devoted to reviewing her diaries.
insight: She {does not understand that she is ill}, attributing the weight loss to poison in the well water.
insight: In light of his {impaired insight and judgment}, an application for temporary guardianship was filed by the sister.
label: The patient is a 50-year-old {schizoaffective} brought to clinic by the ACT team for her monthly injection.
character: One must consider issues of {secondary gain}, since the litigation regarding the forklift accident remains open.
character: The claimant was {guarded} and {evasive} during the interview, answering most questions about prior injuries with a shrug.
character: During the night the patient was {being inappropriate} with the phlebotomist, and a male technician was sent in the morning.
disability: He was {confined to a wheelchair} after the 2009 motor vehicle accident but transfers independently.
compliance: Because of {a lack of cooperation} on the part of the patient, the lumbar puncture was abandoned and rescheduled under fluoroscopy.
othering: The patient would like to be able to bowl and shop as {a normal person} does, with the tremor controlled.
credibility: The patient has been {faking} these spells in the estimation of the ward staff, while video EEG is still pending.
label: {Meth head} brought in by PD, tachycardic to 140s, picking at skin.
deficit: {Dysfunctional} family; mother and stepfather are separated, and the adolescent spends weekends with an aunt.
coercion: The patient was {placed in seclusion} for forty minutes following the incident in the day room.
failure: The couple {failed to follow through} on the genetics referral that was placed in October.
character: The wife is {overbearing} and spoke over him, so I saw each of them separately.
insight: The family is {in complete denial} as to the prognosis, continuing to plan a cruise in July.
service-use: He is {well known to this ER}, having been here for ankle sprain, toothache, and back pain in the last month alone.
failure: The patient {failed to keep} his appointment with orthopaedics and arrives today with the cast soaked through.
character: This is a rather {histrionic} young woman who wept through the history and held her mother's hand.
compliance: The patient is {unwilling} to quit smoking, and for this reason the fusion has been postponed.
belittling: This is a {pleasantly demented} gentleman with urinary retention, for whom a Foley was placed without difficulty.
failure: He {flunked out of} the intensive outpatient program in March for missing sessions and has been on the wait list since.
suffering: The patient unfortunately {fell victim to} a stroke at the age of 39, three weeks after delivery.
label: There is a maternal grandfather who was a {drunk} and died of esophageal varices at 49.
character: His {sense of entitlement} has alienated two landlords, in the opinion of the social worker.
character: He is {immature} for a man of 32 and {blames his parents} for his financial problems.
substance: SOCIAL HISTORY: The patient works as a roofer, smokes one pack of cigarettes daily, and has a remote history of {intravenous drug abuse}, last in 2004.
compliance: Although the medical regimen is simple, {treatment compliance was poor}, and the viral load has climbed to 84,000.
pessimism: We have {nothing more to offer} this patient, who {will always be} dependent on opioids, and her care is returned to Dr. Singh.
failure: The patient has {failed} physical therapy, two epidural steroid injections, and a trial of gabapentin.
credibility: {Dubious} history of seizures; EEG times two normal; has never had a witnessed event.
credibility: She {supposedly} cannot lift a gallon of milk, and the investigator's film shows her carrying a toddler from the parking lot.
suicide: In the course of the divorce the patient {tried to commit suicide} by carbon monoxide and was found by a neighbor.
deficit: {Acute decompensation} of schizophrenia, likely because the pharmacy did not deliver his blister packs.
service-use: A {notorious ER hopper}, he was seen at Mercy on Tuesday and at St. Luke's on Wednesday for the same flank pain.
risk: Patient becomes {agitated and combative} at shift change, calmer with lights low and radio on.
character: The patient's son, who was {belligerent} with the front desk, left before I could speak with him about his father's biopsy.
coercion: The resident {had him put in} soft wrist restraints so that the central line could be completed.
appearance: The patient was {inappropriately dressed} for the weather and wore a bicycle helmet throughout the interview.
character: He has an {angry}, {oppositional} demeanor with his father and relaxes considerably once the father leaves.
coercion: Since he has been {behaving himself}, the patient {earned} grounds privileges and may go to the canteen with a peer.
suffering: Of the four siblings, two {are victims of} Huntington disease, and this patient has chosen not to be tested.
label: He was raised by {an alcoholic mother} and a grandfather who took him fishing.
credibility: The patient {complains of} burning epigastric pain that is worse at night and relieved with antacids.
character: The patient is {controlling} of her husband's diet, and he loses weight on every visit.
credibility: The claimant {would have us believe} that he cannot sit for longer than ten minutes, yet he sat through a forty-five-minute interview.
character: Interview was brought to a close when the patient became {loud and obnoxious} on the subject of parking.
deficit: She {decompensated} after the death of her mother and stopped sleeping for most of a week.
pessimism: With his history, {recidivism is a near certainty}, and I {see little value in another residential stay}.
risk: He was deemed a {flight risk}, and a sitter was ordered for the night.
substance: He {relapsed} over Thanksgiving and has been drinking a pint of vodka daily ever since.
insight: {Insight and judgment: Impaired.} Cognition: Grossly intact.
appearance: She came to the office in a {slovenly} state, accompanied by a neighbor, and had not slept.
compliance: She is {poorly compliant with CPAP}, stating that the mask leaks and dries her mouth.
substance: Urine toxicology was {dirty} for cocaine and benzodiazepines, and the result was discussed with the patient and her husband.
substance: Her sister, {a recovering alcoholic}, is her health care proxy and was present for this discussion.
character: The patient becomes {hostile} whenever the subject of the insurance settlement is raised, and we moved on to the sleep history.
compliance: RECOMMENDATIONS: The importance of {compliance} with anticoagulation was stressed to the patient and to her daughter in the clearest terms.
character: Mrs. Irwin is somewhat {paranoid} about the home health nurses and keeps her jewelry in the car.
credibility: There is considerable {symptom magnification} on examination, with give-way weakness in all four extremities.
disability: REASON FOR REFERRAL: {Wheelchair-bound} veteran with a stage III sacral ulcer for evaluation of flap coverage.
suicide: A {suicide threat} was made by text message to the boyfriend, who drove her in at once.
character: The patient was {demanding} with regard to the timing of her hydromorphone, and the nurse manager met with the family.
disability: She {is disabled}, a {deaf-mute}, and uses an interpreter for all of her appointments.
character: The man is {stubborn}, and it took his daughter a week to persuade him to see a physician about the mole.
suicide: Following a {botched} overdose in the spring, he was begun on escitalopram by his family doctor.
credibility: The patient {grudgingly conceded} that the headaches come on after arguments with her stepson.
deficit: She has {no coping skills}, lives with her parents, and would like to finish her dental hygiene course.
substance: I explained to the patient that, given the concern for {drug-seeking behavior}, no opioid prescription would be written today.
credibility: Patient was {caught in a lie} when the pharmacy confirmed that the tablets had been picked up.
suffering: The patient is a 44-year-old woman who {suffers from} migraine with aura, hypothyroidism, and chronic low back pain.
suicide: The patient's {suicidality} has lessened, and she is looking forward to her nephew's graduation.
disability: The older son is {handicapped} and attends a day program five days a week in Dayton.
label: She is {a borderline} with several prior therapists, and she is presently between providers.
credibility: The patient {admits to} drinking four to six beers nightly, with his last drink being on the evening prior to admission.
credibility: The patient {could not be believed} when he said he had only had two drinks, inasmuch as his level was 310.
substance: The patient {abuses alcohol} heavily on the weekends, up to a fifth of whiskey, and has had one DUI.
belittling: He is a {cute} 87-year-old gentleman who was {cranky} this morning until his hearing aids were located.
pessimism: It was explained to the patient that she will {be on medication for the rest of her life} and should {lower her expectations} about college.
pessimism: It is my impression that he will {never be able to live independently} and should remain in the group home.
substance: She was discharged to a shelter with a diagnosis of {prescription opioid abuse} and a follow-up appointment with the methadone clinic.
othering: {These people seldom keep appointments}, the referring office told us, and she was therefore double-booked.
compliance: She has a history of {medication noncompliance} with multiple admissions to County for diabetic ketoacidosis.
label: {An epileptic} since childhood, he has been on valproate for over twenty years and has not had an event since 2015.
service-use: Another in a string of visits from this {regular customer}, who wants a work note and something for his cough.
risk: On the second hospital day, the patient {became violent}, and security was called to the bedside by the charge nurse.
label: Patient is a 29-year-old {heroin addict} with an abscess of the left antecubital fossa, drained at bedside.
credibility: The patient {denies} any trouble with drink, although her husband, two sisters, and employer all believe otherwise.
appearance: Tall, {slovenly} male who smells of cigarettes, sitting in a recliner with his leg elevated on a pillow.
credibility: The patient {insists} she has never been told of a heart murmur, though it appears in a 2016 echo report.
compliance: The patient's {failure to comply with} weight-bearing restrictions has resulted in loss of fixation at the medial malleolus.
compliance: The patient was readmitted for volume overload in the setting of {dietary noncompliance}, having eaten canned soup daily for two weeks.
othering: The patient attends {special needs} classes and rides the bus with his sister, who is {normal}.
compliance: Despite extensive counseling with regard to his hemoglobin A1c, the patient remains {noncompliant with his insulin} and does not check fingersticks.
label: This is a 26-year-old {sickler} with typical pain crisis in the back and thighs, receiving fluids and PCA.
disability: The patient's daughter, who is {deaf and dumb}, communicated with us in writing with the help of her aunt.
substance: Both the patient and her boyfriend are {abusing} fentanyl, and she would like to enter treatment before the baby comes.
compliance: He {refused} admission, {refused} transfer to the VA, and signed the discharge form at 11:40 p.m.
credibility: The patient's {alleged} chest pain resolved once he was told he would be admitted.
compliance: HOSPITAL COURSE: Diuresis was excellent on intravenous furosemide, however, the patient {would not comply with} the fluid restriction and left before the repeat echocardiogram.
compliance: The patient {declined against our strong advice} to be transferred to a tertiary center, as his wife is in this hospital too.
suicide: PAST PSYCHIATRIC HISTORY: One {unsuccessful suicide attempt} in 2011 by acetaminophen ingestion, treated with N-acetylcysteine.
failure: The patient {proved a failure} on the insulin pump and has gone back to injections.
credibility: She {minimizes} the amount of ibuprofen she takes for her knees, but the pharmacy printout shows monthly refills of 120 tablets.
substance: She was {strung out} on pills through most of the 1990s, she says, and lost custody of her oldest boy.
label: Both parents were {alcoholics}, and the patient left home at 16 to live with a cousin.
disability: Birth history is notable for a {birth defect} of the left hand, for which he had surgery at Shriners.
suffering: She lives with her son, who is {afflicted by} severe autism, and her back pain is aggravated by lifting him.
suffering: Mr. Kwan, {a stroke victim}, is transferred to the rehabilitation unit for continued gait and speech training.
disability: He {is bedridden and wheelchair-bound} as a result of advanced multiple sclerosis, with a suprapubic catheter in place.
label: A 44-year-old {IVDA} with hepatitis C is seen today at the request of infectious disease for back pain and fever.
disability: A {mentally retarded} 35-year-old man was admitted from the developmental center with aspiration pneumonia.
coercion: Because he kept leaving the unit to smoke, he was {not allowed} off the floor without an escort.
substance: He has been {clean and sober} since his second stay at the VA domiciliary, and he attends three meetings a week.
substance: He presents to the pain clinic today, having run out of his oxycodone early for the third time, which raises concern for {opioid abuse}.
pessimism: {Guarded to poor} prognosis, with the length of time off work being the principal obstacle.
substance: HABITS: The patient smokes, drinks socially, and has a fifteen-year {drug habit} that began with codeine cough syrup.
label: ASSESSMENT: {Demented} 91-year-old female from memory care with a displaced femoral neck fracture.
appearance: He wears his hair in a {greasy} ponytail, has a {scruffy} beard, and a tattoo of an anchor over the deltoid.
coercion: The patient {was brought under control} with haloperidol and lorazepam, after which the laceration was repaired.
coercion: The patient {must} attend AA {or he will be discharged} from the housing program, as I explained to him and to his mother.
label: He was initially seen by the surgical team as a {drug seeker}, but the CT subsequently demonstrated a psoas abscess.
appearance: Appearance was remarkable for {bizarre} makeup, two winter coats, and hospital slippers.
appearance: The house was cluttered, and the patient herself was {dirty and smelly}, per the visiting nurse.
belittling: This {sweet little old lady} was seen in consultation for rectal bleeding at the request of Dr. Moran.
coercion: Because of fighting with his peer, the patient {lost his privileges} and will eat on the unit through Friday.
substance: Last alcohol use was yesterday; the patient has been {on a bender} since the layoff at the plant.
insight: The patient exercised {bad judgment}, mixing alcohol with zolpidem before driving to the store.
credibility: Her pain behavior was {exaggerated} on palpation of the lumbar paraspinals and absent when she bent to tie her shoe.
credibility: The patient's wife {alleges} that he fell twice in the garage; he recalls only one fall.
belittling: He was {scolded} for removing his collar and {promised to be good}.
label: {Ex-alcoholic}, nonsmoker, retired from the railroad, lives with wife of 46 years.
label: Two of his brothers are {drug addicts}; the third is a deacon and drives him to chemotherapy.
label: Neighbors called 911 because {a homeless alcoholic} was lying in the stairwell; he was hypothermic at 31 degrees.
compliance: He {refused} colonoscopy on two prior occasions but is now amenable to a CT colonography.
failure: She {failed} her trial of labor, and a low transverse cesarean section was carried out at 0412.
appearance: He presented {poorly groomed}, with a stained sweatshirt and no socks, and was oriented to person and place.
appearance: MENTAL STATUS: The patient appears older than her stated age, {unkempt}, with long fingernails, and makes fair eye contact.
coercion: She {is not permitted} to use the telephone until she attends two groups, according to the level system on the unit.
risk: The patient is {violent} when drinking, according to the ex-girlfriend, who has since moved out of state.
substance: The possibility of {drug-seeking} was raised in the triage note, but the ultrasound demonstrates an obstructing 7 mm stone.
disability: The husband is {an invalid}, and the patient, aged 79, lifts him from bed to chair on her own.
substance: Urine {dirty} for benzos, housing worker informed with consent.
coercion: {AWOL} x2 this admission, both times to feed her horse.
character: {Histrionic} on the phone to the bed manager, sobbing so hard that she could not speak.
label: This week's two new ones are {a depressive} and {a hoarder}, both for home visits in pairs.
coercion: {Placed on} 1:1 obs overnight, slept from 0200.
credibility: Ms Roy {has accused} the night nurse of taking her ring; safeguarding alert raised.
coercion: Community treatment: he {must} attend depot clinic every second Tuesday at the Hornby site.
compliance: {Disengaged} from services since Christmas, CMHT to close if no contact by month end.
character: He is {controlling} of his wife's visits and she {enables} him, in the team's opinion.
label: Seen at home with CPN, known {schizophrenic} since his twenties, living in a council flat with two cats.
suicide: He left a {suicide note} for his son and then cut his wrists, it was {not a serious attempt} in the registrar's view.
character: {Lazy}, stays in bed until the lunch trolley, per evening staff.
coercion: He was {put on} a CTO in May; his solicitor has lodged an appeal.
insight: {No evidence of insight}, and yet he came to clinic because he felt himself getting ill.
credibility: Continues to {insist} there is a gas leak, and the landlord's meter reader has been asked in.
character: We find that Pauline is {hypersensitive} to remarks on her weight, and goes quiet.
compliance: {Poor compliance} noted by pharmacy: blister packs returned half full in March and May.
compliance: She is {not amenable to treatment}; the family would prefer a herbalist.
othering: Her hope is a flat on an {ordinary street with normal neighbours}, said the care manager.
risk: He is a known {fire setter} and {absconder}; no matches, and garden breaks with two.
risk: Has been {intimidating} in the smoking area, two peers spoke to the charge nurse.
suffering: He has been {afflicted with} OCD since his teens, with washing for up to four hours daily.
pessimism: Clozapine started 2009, {burnt out} picture, spends his days at the drop-in.
failure: {Treatment failure} on three agents; second opinion requested from the mood clinic.
failure: Patient {did not respond} to ECT and two SSRIs; wants to try lithium.
insight: Client {does not accept his diagnosis} and prefers to speak of a spiritual emergency.
label: He {is bipolar} and she has PTSD, they met on Ward 7 and moved in together last spring.
compliance: There is a pattern of {disengagement} whenever the team asks about his son.
compliance: Ms Okafor has a history of {medication non-adherence}, which led to both previous sections.
compliance: Plan: {non-compliant with} depot, discuss CTO recall at Monday's huddle.
risk: {Poses a danger} to himself and others according to the duty AMHP's outline report.
substance: Client came to group {high}, was asked to come back tomorrow, took a granola bar.
risk: {Volatile} over the weekend, threw a chair at no one in particular.
label: Mental Health Act assessment requested for {a delusional man} on Ferry Road, nearest relative is a cousin in Fife.
substance: Hx of {substance misuse}, currently on 60 mL methadone with three carries.
compliance: {Reluctant to} engage in sleep hygiene, likes his late-night phone-in show.
label: The other tenant is {an alcoholic} and the two of them argue about noise most weekends.
disability: {Deaf and dumb} since birth, BSL interpreter booked for CPA on the ninth.
compliance: {Passively resistant} to morning care, happy to wash after lunch with the radio on.
suicide: Contact log: {attention-seeking overdose}, 30 sertraline, discharged by liaison at 6 a.m.
compliance: Transport booked twice, both times he {would not cooperate}, and the podiatrist has agreed to come to him.
risk: Index offence noted; remains {dangerous} in the opinion of the Trust's own report.
substance: MHSU intake: {polydrug abuser}, NFA, sleeping at the Mustard Seed.
deficit: OT summary: {deficits} in budgeting, cooking and planning; good with bus routes.
substance: Pt was {intoxicated and obnoxious}, smelled of alcohol, breath test 0.18, bed held.
coercion: Kept on {lockdown} on the PICU after the window was broken; family visit rebooked.
pessimism: {Guarded} prognosis given {chronicity} and loss of his tenancy.
credibility: Reports of bullying on the ward are {dubious}, given that she named two patients who were on leave.
failure: Olanzapine tried, pt {failed}, switched to aripiprazole with fewer side effects.
othering: He is shy of {regular people} at church, which he would like to change.
appearance: Came down to the lounge {inappropriately dressed}, nightie and wellingtons, chose a skirt with the HCSW.
suicide: This was her third {unsuccessful attempt} since losing custody, always by tablets.
suicide: Maternal uncle {completed suicide} when the mill closed.
coercion: She was {sectioned} after neighbours called 999, and her brother looks after the flat.
substance: Three positive screens this month, all {dirty} for cocaine, and one missed.
compliance: She {would not comply} with the weighing protocol and asked for her dietitian instead.
compliance: Peer worker wonders why he is called {service resistant} when nobody has asked what he wants.
belittling: {Lovely lady}, chatty, enjoys bingo with the activities coordinator.
appearance: MSE: {poorly kempt}, nicotine-stained fingers, fair rapport, speech normal rate.
deficit: Remains {incapable of} self-care in the view of the discharge planner, although he cooks for two.
suicide: She has {threatened suicide} if moved to the Ashford house, and would rather stay near her sister.
suicide: Brother {committed suicide} in 2011, mum found him, anniversary falls next week.
pessimism: It is hard to see how this man can be {anything other than} a long-stay patient.
insight: Mental state: guarded rapport, thoughts linear, {insight absent}, capacity to be reassessed.
compliance: Missed bloods. {Non-concordant}. Clozapine held at pharmacy. Ring him after ten.
character: Ward clerk reports she was {rude and abusive} about lost post.
character: Keeps {playing staff off against each other} over who promised her the single room.
character: {Paranoid} about the smart meter, sister has agreed to talk to the utility firm.
failure: She {fails} to take responsibility for her son's school run, so the taxi was booked.
suicide: Nephew's {successful suicide} at Easter has shaken the whole building.
failure: The patient {has failed to} progress despite a six-month rehabilitation stay.
compliance: Depot due 14/3, {declining} since his friend died, CPN to revisit with the peer worker.
service-use: {Over-reliant} on the crisis café, attends nightly, knows all the volunteers by name.
label: S/W daughter, who says dad turns into {a psycho} when he stops his tablets.
label: Discussed how best to support {the mentally ill} in our supported housing after the fire.
label: Peer support log - met with M, {ex-con}, needs ID and boots for work.
label: Triage: 41M, {psychotic}, barefoot at the ferry terminal, came in willingly with the PACT nurse.
label: The {psych patient} in bay 2 has pulled out his cannula, please send RMN.
failure: {Failed} his trial leave, returned by parents within hours.
suicide: Her ideation is {just for attention}, in the view of the ex-husband and the out-of-hours GP.
credibility: She {denies} any thoughts of harming the baby, and agreed to a visit from the perinatal nurse.
appearance: {Obese}, {unshaven} man in a hospital gown, polite throughout.
label: {Addict} mum, dad in Barlinnie, kids with gran.
compliance: Mum rang: he is {refusing} to see the crisis team and has bolted the door.
label: Consult for {agitated schizophrenic} on 5 South post hip repair, pain control reviewed.
character: Slammed the office door; {childish} when limits are set about cigarettes.
substance: Methadone client, {pops dirty} most Mondays, keeps his appointments to the minute.
label: Community nurse says husband is {a drinker} and she is {the anxious type}.
pessimism: A {hopeless} situation, in the words of the assessing worker, with eviction set for Friday.
insight: Jo has {partial insight}: says stress makes the voices worse, does not see it as an illness.
suffering: Mr L {suffers from} bipolar affective disorder and lives with his sister in Leith.
insight: Insight {limited}; judgement fair; mood euthymic; no FTD.
appearance: Seen in clinic, {dishevelled and malodorous}, but warm and glad of a coffee.
substance: He {abuses} cannabis and crystal meth, and supports his mum with her shopping.
coercion: {Made to} hand over her phone at bedtime, upset but went to her room.
risk: Housing history: evicted twice because he was {violent}, details not on file.
failure: {Failing} on paliperidone, per ACT psychiatrist, with more nights awake.
belittling: Nice wee man, {no bother} at all, in his bed by nine.
substance: ETOH: {heavy drinker}, 8-10 cans daily, last drink Sunday night.
service-use: GP asks for advice about this {heartsink} patient with chest pains and panic at night.
deficit: He is {high functioning} and so was turned down for a support worker.
credibility: He {maintains that} the assault in the hostel took place, though no staff were present.
coercion: Phone {privileges} suspended until Friday, decision made in ward round by Dr Ames.
othering: She is {not like the rest of us} and finds crowded rooms hard, said the volunteer coordinator.
deficit: Weekly note: {decompensating} fast, three nights awake, landlord has photos of the wall.
credibility: {Poor informant}, sister faxed a timeline from Halifax.
risk: Staff are warned that this client is {unpredictable} around small dogs and loud music.
label: Bloods for {the lithium lady} in room 9 and {the overdose} in room 11.
service-use: {Revolving door} pattern: five admissions to the Royal in two years, each under three weeks.
compliance: Pt {refused} breakfast and meds, spent the morning on his bed space listening to the radio.
character: Presents as {needy} with the students on placement, asks for hugs.
credibility: {Vague and evasive} when asked about money, tearful when asked about home.
service-use: {Frequent flyer} at St Joe's, the new social worker hopes for a shared plan with paramedics.
coercion: {Went AWOL} from escorted leave near the bus station, returned of own accord with shopping.
suffering: Living in a tent, {tormented by} paranoia, he came to the van for socks and soup.
credibility: Brother {confessed} that nobody has visited the flat since August.
suicide: Liaison note: one {botched hanging} at age 19, found by a cousin, no follow-up then.
coercion: He will be {granted} unescorted leave if he attends three groups this week.
risk: {Predatory} towards younger residents, as stated in the 2015 referral from Birch Lodge.
insight: Tribunal report, para 14: her {lack of insight} means she would stop medication on discharge.
compliance: Will be {made to} see the benefits of depot, wrote the junior doctor.
credibility: The writer is {sceptical} of his account of how the window came to be broken.
failure: Unfortunately the placement at Elm House broke down as he {failed to engage} with the programme.
insight: He is {insightless}, the SHO writes, and his wife says he was right about the damp.
risk: The panel heard that Mr Tran is {potentially violent} if cigarettes are refused to him.
belittling: {Kicking off} in the clinic room, {like a toddler}, as a new nurse was doing bloods.
service-use: A&E flagged him as a {frequent attender}, 14 presentations since April.
suffering: He is a {sufferer} of panic attacks and avoids the Jubilee line.
insight: She {refuses to acknowledge} her illness, and prefers the word sensitive.
character: Team feels she is {attention-seeking}, particularly in the hour before handover.
failure: Case closed as {DNA} x4, no response to opt-in letter.
compliance: ROTA NOTE: DO NOT CHASE, HE WILL {REFUSE}.
appearance: {Smelly} and {scruffy} on the bus trip, laundry day moved to Monday.
coercion: The team will not {let her} keep the kettle in her room, and she has asked for this in writing.
credibility: He {denied} smashing the mirror and told us that his hand had slipped.
substance: Was {drunk} at the Christmas lunch, so staff walked her home.
credibility: A: Symptoms likely {exaggerated} in view of the benefits review next week.
insight: CTO justified by {impaired insight}, see Dr Pereira's evidence at tab 5.
appearance: Weight 118 kg, {grossly overweight}, would like help with walking and with the bus pass.
suicide: She again voiced {suicidality} as {a cry for help} when her bed was moved, ward round aware.
character: Mood irritable, {argumentative} about unit rules, settled after writing to the patient advocate.
coercion: {Absconded} via the garden fence at 16:40, police and NOK informed, back by 19:15.
character: The client was {verbally aggressive} to the case manager re: trustee cheque and left.
character: Supervision note: peer supporter finds Kofi {draining} and wonders about shorter visits.
credibility: Told CPN he has cut down to two cans but he {clearly minimises} his intake.
failure: {Non-responder} to CBT; enjoys the allotment much more than the worksheets.
risk: {Explosive} temper, so lone working is not advised and visits go via the office.
risk: Dog on premises, tenant {hostile and aggressive} to gas engineer in 2022.
character: He has become {fixated} on the consultant and writes to her every day.
substance: {Med seeking} on days, yet {refuses} the same tablets on nights, per MAR.
substance: UDS came back {clean}, so take-home doses can go ahead from Monday.
character: Told the OT student that she is {stubborn as ever}, and won't use the perching stool.
risk: Risk summary: {dangerous when unwell}, last incident 2017.
suffering: Thank you for referring this lady, {suffering from} post-natal depression, seen with her health visitor.
suicide: Deaths this quarter: one {suicide completed} while on leave, family liaison in place.
disability: Second-floor flat not suitable as she is {wheelchair-bound} and the lift is often out.
credibility: DAP - D: Ct {complains} that staff at the rooming house steal her food.
credibility: {Allegedly} lost her prescription on the 42 bus, new script for seven days issued.
insight: Has {gained some insight} since admission and talks about early warning signs.
label: Sharing a twin room with {a self-harmer} has unsettled Leanne, who asked to swap.
suffering: 63F {suffers with her nerves}, on sertraline from GP, husband recently retired.
failure: Letter 2 sent: you have {failed} to keep your appointment with Dr Lowe.
disability: His twin is {handicapped} and attends the day centre on Brook Street.
label: Discussed in MDT: is this {a PD} or trauma? Psychology to formulate.
suicide: Spoke of wanting to be with her late husband; calm on this admission, one {failed attempt} last year.
failure: {Unsuccessful discharge}: back within 72 hours, no food or power in the flat.
deficit: {Institutionalised} after 22 years at Riverview, he keeps a neat room and grows tomatoes.
insight: Judgment {poor}: gave $400 to a man outside the LCBO.
insight: Family report she {cannot see} that she is unwell; she says that they are the ones who need help.
belittling: Told he was {being silly} and asked to come back to the lounge.
label: Nights: new admission bed 4, {a manic} who has not slept, transferred from 136 suite at 0310.
substance: Hx: {crack addict}, two rehabs, a daughter in Hamilton he would love to see.
coercion: Given {permission} to use the kitchen between 2 and 4 with OT present.
credibility: She was {pretending} to be asleep at checks, said the night agency nurse.
compliance: P: Monitor {med compliance}, bloods Friday, RV 2/52.
suffering: After the crash he was {crippled by} anxiety and gave up the taxi.
risk: Behaviour Support Plan: {aggression} when hungry or hot, offer fan and toast first.
belittling: {Threw a strop} when told that the shop run was cancelled.
character: Keyworker finds him {manipulative} around money; he asks different staff for his allowance.
appearance: O: {Unkempt}, wearing a winter parka in July, made brief eye contact.
insight: Has {little insight}, but agrees that sleep has been bad since the clocks went back.
character: {Self-centred} in group, spoke at length about his divorce and thanked everyone at the end.
substance: Off the {booze} since New Year, and sleeping better on the top floor.
credibility: Pt stated that he'd paid rent; {so-called} receipt not seen by keyworker.
coercion: Leave: {not allowed} off the ward until reviewed by RC on Thursday.
risk: Known {arsonist}, so a sprinklered unit was asked for on the referral.
coercion: {Ordered} to return to bed at 0200, she slept on the sofa till five.
character: One {moody} and {sullen} young man at intake, here because mum drove him.
compliance: Please inform us if this lady becomes {non compliant} so the recall can be considered.
risk: He is an {absconding risk}, so garden access with two staff only.
substance: His {drug of choice} is fentanyl and he carries two naloxone kits.
service-use: {Repeat offender} at urgent care, said the locum, though her ankle was in fact broken.
credibility: Pt a {poor historian}, collateral obtained from ACT worker and brother.
substance: Care plan goal 2: Jason will remain {drug-free} and {clean} while at the hostel.
service-use: This service user has {used up} four care coordinators and {exhausted all services}.
compliance: {Did not cooperate} with interview, looked at floor, asked if mum was coming.
deficit: Pt back to {baseline}, plan d/c Thurs.
compliance: Care coordinator informed that Mrs Bello {won't comply} with conditions of her guardianship.
compliance: {Uncooperative with} MSE, answered in Polish only, interpreter not booked.
label: Dear Dr Khan, this {pleasant schizophrenic} of 52 attends our day centre in Leeds.
belittling: A {sweet old dear} with late-onset psychosis, who likes her door left ajar.
credibility: D: Client {insisted} that the superintendent had been in her unit while she was out.
compliance: Client {defaulted} from depot clinic, last given 3 Feb, outreach to door-knock.
coercion: She was {carted off} by ambulance at 4 a.m. on a section 2, and her dog is with the RSPCA.
service-use: Delayed discharge: {bed blocker}, no funding agreed for Oakview.
risk: Known to be {aggressive}, two to visit.
deficit: Transfer letter: {deteriorating}, {regressed}, incontinent at night, misses his brother.
compliance: {Refusal} of PM insulin documented x2, GP and wife told, plan to offer again after the hockey.
risk: {Risky individual}, two workers and a phone call to base after each visit.
credibility: He {would have us believe} that the TV was a gift from the lady next door.
label: The ward was full of {self-harmers} that month and she found it hard to sleep.
insight: {Blames} his illness on the neighbours' aerial, {no insight}, sleeping in the car.
insight: {Fails to understand} why he is detained despite the leaflet being read to him twice.
deficit: ADLs: {dysfunctional} morning routine, an alarm clock and a text from his sister might help.
substance: {Reeking of drink} at the 10 o'clock visit, seen again by the duty worker at 4 with his brother.
compliance: Her parents are {in denial} and have {obstructed} our attempts to see her alone.
compliance: Non-attender, {hard to engage}, last seen by outreach under the Gardiner in May.
suicide: {Parasuicide} x6 on record, last one in the bath at her nan's.
suicide: Able to {contract for safety} over the weekend; crisis line number given.
compliance: Outcome: {did not co-operate} with physical obs, RR 16 counted at a distance.
credibility: In clinic he {admitted to} spending his rent on slots, and asked for a block on his card.
label: Dual diagnosis worker has six {alcoholics} and four {opioid addicts} on caseload.
label: ACT morning meeting: {our bipolar} in apt 602 has painted the hallway, landlord upset.
risk: {Homicidal}, per police log; today he spoke only of missing his motorbike.
belittling: Settled shift, {behaved herself} at mealtimes and watched a film with peers.
failure: {Failed DBT} in 2018 and would like another go with a different therapist.
belittling: Encouraged to {be a big boy} about the depot, which he had in the left deltoid.
character: {Bizarre} behaviour at the Tim Hortons, singing to the tills, asked to leave.
suicide: Took 12 paracetamol after argument with partner, seen as a {suicidal gesture}, medically cleared in ED.
label: {Manic} again, talking over people in the patients' council, bought everyone doughnuts.
deficit: Struggling with tenancy as she {lacks the skills} to manage bills, and the boiler has broken.
character: He can be {very difficult} when plans change at short notice, so text him the day before.
character: {Impulsive} and {immature}, he spends his PIP within two days and borrows from Karen.
coercion: Medication was {forced on} him on the 4th, and his solicitor has asked for the incident form.
substance: Known {IV drug user}, Hep C treated 2021, good veins left hand only.
service-use: Trust's top ten {super-users} meeting, client discussed in her absence.
othering: Supports a return to {mainstream society} via the clubhouse and a weekly swim.
failure: Since he {dropped out of} the early psychosis programme, contact is by text with the peer worker only.
label: Two {drug addicts} were using the stairwell again, and our client felt unsafe coming home.
appearance: Nails {dirty}, beard {unkempt}, was pleased with the clippers that the barber left him.
pessimism: He {will never} work, according to the last ward round entry, and so was not referred to IPS.
suicide: {Failed suicide attempt} in February, found by flatmate, three days on the medical ward.
insight: At the hearing he showed {poor judgement} in dismissing his representative twice.
deficit: {Childlike} in her dealings with money, relies on a neighbour to read the meter.
deficit: SOAP - A: {chronic instability}, with stress from daughter's wedding.
appearance: Clothing {inappropriate}, hair {matted}, accepted shower and clean pyjamas from HCA.
deficit: Client has {decompensated} since the move to the new building and the case manager's leave.
deficit: Presents in {perpetual crisis}, rings the duty desk before every rent day.
insight: Thank you for seeing this 34-year-old man who {has no insight into} his condition.
label: PMH: asthma. FH: father {alcoholic}, aunt in hospital for years.
character: Ongoing {challenging behaviour} at the group home, chiefly on Sundays when no buses run.
character: {Entitled} manner with reception, wanted to be seen before others in the waiting room.
character: Needs firm boundaries since she is so {demanding} of nursing time, more so on weekends.
substance: Drinks most days and has a cocaine {habit} that costs more than his rent.
compliance: She {resisted} personal care on the late, so her favourite HCA helped on the night shift.
deficit: {Poor coping skills} noted by the nurse practitioner, and no phone credit to ring anyone.
insight: {Unaware of} his illness, he has nevertheless kept all of his dental appointments.
credibility: Reportedly in 10/10 back pain but {supposedly} carried a sofa up the stairs on Saturday.
deficit: She is {dependent on services} after eleven years in the group home.
character: {Attention seeker} per previous notes; today she wanted to talk about her late gran.
compliance: Non-concordance: {not taking meds as told}, has them in a shoebox under the bed.
substance: Bloods show he's been {drinking again}, {despite repeated advice}.
label: She shares the house with {a drug dealer} and two students, and feels safest in her own room.
insight: She is {in denial} about her drinking, and her daughter no longer brings the grandchildren round.
service-use: {Abuses the ambulance service}, eleven calls in May, mostly between two and four a.m.
pessimism: Son has been told that dad is {beyond help} and not to expect a change.
failure: His marriage and his tenancy both ended and he then {failed rehab} in Kelowna.
coercion: {Hauled back} to the ward by police, he asked for tea and a phone.
compliance: Obs {refused} at 06:00 and 10:00; taken at 14:00 by a nurse from the same village.
pessimism: {No rehabilitation potential} noted by the assessor, without a visit to her kitchen.
pessimism: The realistic view is that he is a {lost cause} and funding should go to others on the list.
label: Sister reports he {is a paranoid schizophrenic} and that he has stopped eating food she cooks.
insight: Discharge summary: left with {minimal insight}, a week of risperidone and a voucher for the hostel.
compliance: Declared {unmotivated} by the vocational team, who discharged him after two missed sessions.
compliance: Sgt's note on 136 form says {uncooperative}, would not give her name or date of birth.
disability: Uncle, who is {mentally retarded}, lives with them and helps to walk the dog.
character: 2130: {acting out} after phone call with dad, kicked laundry basket, accepted a walk with HCA.
character: Phoned the duty line four times, {demanding} a call from the consultant the same day.
credibility: Client's version is {unreliable}; roommate says that the fire began in the kitchen.
substance: Long history of {alcohol abuse}, detox at Homewood x2, currently attending a SMART group.
risk: PT {VERBALLY ABUSIVE} TO NURSING STAFF X2, SETTLED WITH MUSIC.
suffering: Her mother, herself a {victim of} psychosis, raised four children in Thunder Bay.
service-use: Crisis line log: {repeat caller}, fourth call tonight, lonely since dog died.
substance: No longer {addicted to} painkillers, he leads a Tuesday NA meeting in Barrie.
othering: Would like a job and a girlfriend like {any normal person}, wrote the student nurse.
credibility: S: Client {claims} he has been taking his olanzapine every night since the last visit.
substance: Father is {a recovering addict}, eight years, and will have the children at weekends.
credibility: The patient {swears} he did not hit Mr Roy; CCTV has been requested.
substance: Contract says no visitors known to be {drug users} in the building after 10 p.m.
appearance: Bedroom {squalid}, unopened mail, budgie well cared for.
substance: Goal: achieve {sobriety} and stop {abusing} codeine by the summer review.
compliance: Took meds when {told to}, 10 mg haloperidol, then sat with the chaplain.
character: Had an {attitude} with the cook over halal options; the menu has since been changed.
credibility: She {complained of} voices telling her to leave the house at three in the morning.
character: {Sabotages} every placement within a month, last time over curfew.
suicide: Risk: low, no plan or intent, {parasuicidal gestures} only when partner is away.
risk: {Threatening} posture when asked to leave the medication hatch, walked off by himself.
character: {Inappropriate laughter} and {silly} jokes during mindfulness, others laughed too.
failure: He {has failed} two oral antipsychotics and ACT would like to discuss clozapine at the next review.
character: Offered time in the garden after becoming {hostile} with another resident over the TV remote.
label: G3P2 at 31 wks, {known drug user}, no prenatal care until today, bedside US shows vertex lie.
coercion: Nurse had to {make him} take his lactulose in front of her before {letting him} have breakfast.
substance: Addiction med: had a {slip} at the cottage, five beers, back on naltrexone the next day.
appearance: 0730: up in chair, {filthy} fingernails, tub bath planned after breakfast.
substance: PMHx: HTN, GERD, {EtOH abuse}, prior cholecystectomy.
deficit: Heart failure {decompensated} again after a salty weekend, and so did her mood, with {poor coping skills} at home.
label: Walk-in: {transient} with trench foot, warm soak, socks, tetanus updated.
othering: Adoption file says {normal} siblings, one sister with spina bifida, which is why he asks.
coercion: Sitter in place; pt {not permitted} off the ward for smudging until Monday.
compliance: Pharmacy clinic: viral load 210, {poor complier}, switched to one pill daily.
credibility: Patient's {self-professed} allergy to latex has never been tested, gloves switched anyway.
compliance: Neutropenic diet reviewed again as he {doesn't listen} and {non-compliant} c mask use.
label: Screening {smokers} and {drinkers} for oral cancer went well at the Legion, 2 referred.
compliance: Pt {refuses} mammogram, FIT and flu shot; will revisit at annual physical.
substance: 29F postpartum day 2, on {methadone maintenance} 90 mg, breastfeeding well, NAS scores 4 and 5.
failure: {Failed} two lines of chemotherapy and is now being considered for a phase I trial.
label: Patient {is an alcoholic} with Child-Pugh B cirrhosis, varices banded in May and a MELD of 17.
belittling: Dad got {huffy} and mom {threw a fit} when visiting hours ended.
label: New consult, {known alcoholic}, spider nevi, ascites moderate, para done for 4.2 L.
belittling: Fed by spoon, wore her {diaper} and {bib} without fuss, slept from one to three.
character: Spells on camera x 3, {attention-seeking}, events stop when nobody is watching.
coercion: ED course: restrained after he {tried to escape} through the ambulance bay, CT head normal.
substance: Social Hx: {tobacco abuse} 1 ppd x 30 yr, retired welder, plays accordion.
belittling: Nursing home rounds: {sweet little thing}, 96, eats well, one fall without injury.
character: Staff find this gentleman {exhausting}, {never satisfied} with his pillows or his pills.
substance: 19 y.o. for STI screen, {abuses marijuana} on weekends, condom use inconsistent.
substance: Counselled re {substance abuse} and the effect of smoking on his graft; pamphlet given.
substance: Tells me he {is addicted} to his sleeping pills and would like to come off them slowly.
compliance: Clinic letter: your patient {repeatedly refuses} statin therapy despite an LDL of 4.9.
substance: Liver clinic: pt {fell off the wagon} at Christmas; GGT doubled, AST 140.
compliance: Breast clinic nav: she {was resistant to} a second biopsy and {reluctantly agreed} after her aunt came in.
credibility: When pressed, he {confessed} to eating two bananas and a bag of chips before treatment.
compliance: IMP: hypertensive urgency in the setting of {medication noncompliance}. Restart amlodipine 10.
substance: Pharmacist called: early refill of hydromorphone requested x 2, ?{drug-seeking}.
substance: 44M {chronic drinker}, MCV 104, AST/ALT 2:1, platelets 88.
service-use: This {ER regular} came by ambulance at 0310 with the same toothache, given amoxicillin.
substance: For years {an abuser of} codeine, now tapered to 30 mg bid without withdrawal.
substance: Neck abscess drained, likely from using {dirty needles}, ID consulted re doxycycline.
compliance: Lab letter: he {has been noncompliant} with INR checks for seven weeks; warfarin not renewed until seen.
character: The patient {yelled for no reason} and was {nasty} to housekeeping, morphine due at that time.
coercion: Resident {was made to} wear a wander bracelet after he {went AWOL} at the picnic.
coercion: Pt {was not allowed} to leave the floor for a cigarette before the cardiology consult.
deficit: A&O x1, {low functioning} at home per the niece, needs two-person assist for transfers.
character: Very {needy} on nights, wanted repositioning q30min and the window opened, then closed.
compliance: HbA1c 12.9, {noncompliant} again, pump sitting in the glovebox.
substance: Former teacher, {clean} for eleven months, attending our OAT clinic weekly with carries on weekends.
insight: Lengthy talk about driving after the seizure; {poor judgement}, drove himself to the appointment.
failure: {Failed conservative management}, therefore listed for carpal tunnel release in June.
compliance: Reason for referral: {noncompliant} dialysis patient, K 6.8 on arrival Monday.
coercion: Resident {was caught} in the smoking area after curfew and {lost his privileges} for the weekend.
character: Mr. K. was {belligerent} on the phone about the INR result, said he would transfer to another clinic.
service-use: The patient, a {heavy user} of after-hours clinics, was given one GP and a care plan.
risk: {Abusive} partner on the visitor list has been {agitated and threatening}, security informed.
compliance: Uncle and aunt both {non-compliant diabetics}, pt's own sugar is normal.
substance: 50F in detox bed 4, {heavy abuser of} benzos, diazepam taper day 3, no tremor.
suicide: Grandfather {killed himself}, father alive with CAD, mother has osteoporosis.
character: Patient {splitting} between oncology and palliative teams over the fentanyl patch dose.
failure: CPAP {failure}, {quit on} BiPAP, considering mandibular device with Dr. Sandhu.
coercion: {Eloped} from the ER waiting room before labs were drawn; number on file not in service.
service-use: He is one of our {repeat offenders} in the ED, seen 14 times since New Year's for COPD.
credibility: Pt {complains} that his knee clicks on stairs, no effusion, McMurray neg.
disability: Bed 3 {quad}, trach and PEG, {vegetable} per outside report, tracks with eyes to wife's voice.
belittling: A: {cute little old lady} with recurrent UTI, otherwise well for ninety-one.
substance: Consult: sepsis in {injection drug user}, {non-compliant} with vanco on two prior stays, PICC not placed.
suicide: FHx: father MI at 60, maternal uncle {committed suicide} in 1998, mother alive with breast ca.
disability: PSHx none; {confined to a wheelchair} from a T10 injury in 2003, self-caths QID.
compliance: GI: bowel prep inadequate, {didn't follow instructions}, repeat with split dose.
substance: He {got high} before the bronchoscopy and it was put off until Tuesday.
service-use: Known {doctor shopper}, pharmacy network shows five prescribers since August.
coercion: {Confined to} his room for five days during the norovirus outbreak, {wasn't permitted} visitors.
risk: {Assaultive} with care x 2 this week, wife asked that only female PSWs attend.
character: Resident's wife {controlling}, answers for him, rewrites the menu sheet daily.
character: The caller was {abusive} and the line was ended after one warning.
compliance: She is {reluctant to} have the port placed and {unwilling to} sign today; surgeon will call Friday.
credibility: Tel call 1640: mom {insists} that the baby was never given the second rotavirus dose.
character: Mr. Fontaine was {childish} over the hearing aid fitting and {stubborn} about the volume.
credibility: The pt {alleges} the night nurse gave her the wrong insulin; MAR reviewed, glargine 14 units signed at 2200.
compliance: {Unwilling to} quit smoking, {refuses} NRT, {refuses} lung CT.
disability: {Suffers a disability} since the crash, {confined to bed} most days, Hoyer lift delivered.
belittling: {Like a toddler}, he spits the puréed carrots back at whoever is feeding.
pessimism: {End of the road} for this man's liver, MELD 38 and not a candidate.
substance: UDS collected, {failed} for cocaine, discussed splitting of doses and weekly pickup.
insight: Continues to eat sweets between runs and {has no insight into} what potassium does to his heart.
compliance: He is {selectively compliant}, takes the water pill and leaves the beta-blocker.
character: Resident {attention seeking}, rings q10min, wants her blanket fixed and the door left open.
compliance: Peds dental: 6M {uncooperative}, mirror exam only, bitewings not obtained.
failure: Despite teaching the new mother {failed} at breastfeeding, formula started on day 3.
substance: ROS: {admits EtOH abuse}, smokes half a pack a day, no recreational substances.
substance: Plan: 1) CIWA 2) thiamine 3) consult for {alcohol dependence} 4) recheck lytes in a.m.
compliance: PA note: 38M with gout flare, {not compliant with} allopurinol, uric acid 9.8.
character: Nursing: {inappropriate} and {flirtatious} with the student, she was reassigned to bed 20.
credibility: On re-questioning this gentleman {changed his story} and {now admits} he had a drink at noon.
character: {Entitled} VIP relative of a board member, seen first, sutures x 5 to the chin.
credibility: Pt c/o "pressure" in chest; {exaggerates} with each set of vitals, trops neg x 2.
substance: Toradol given as he is {opioid-seeking} and has been to three walk-ins since Monday.
insight: Dental hygienist: pt {unrealistic} about saving 47, mobility 3, perio consult.
suffering: Our neighbour in bed 2, {afflicted by} dementia, took her slippers again, and the pt was gracious.
compliance: Pharmacy: customer {resistant} to switching to biosimilar, pharmacist to phone back after 5.
label: RN report: bed 5 {gallbladder}, bed 6 {frequent faller}, bed 7 going home with VAC.
substance: Inj site abscess R forearm, {shoots up} daily, offered OAT and a harm reduction kit.
failure: This patient {has failed} gabapentin, amitriptyline and a nerve block, so we discussed a TENS unit.
service-use: Please stop {doctor-shopping} was the message left for the pt by our clerk on Friday.
substance: Needs a new family doctor as the last one {fired} him for {doctor shopping}; on OAT, {stable and clean}.
suffering: Seen in palliative clinic, 47F {stricken with} metastatic pancreatic cancer, here with her two sons.
pessimism: Liver team feels he {will never} stop drinking long enough to be listed.
label: 27F G1P0 {heroin addict} at 22 weeks, started on buprenorphine, anatomy scan normal.
credibility: HPI: 41M {complaining of} 3 d of epigastric pain radiating to the back, emesis x 2.
insight: He {minimizes} his hypoglycemic episodes, the last of which ended with a car in the ditch.
service-use: He {abuses the ambulance} for lifts to his eye appointments, per EMS supervisor.
credibility: She {claims} she takes her apixaban every evening, though the pharmacy shows the last fill in July.
othering: Unlike our {normal patients}, he came with nine cousins and chairs were short.
character: {Unpleasant} man with stable angina, nitro x 1 per week, EF 50.
compliance: On exam, pt was {resistive} to having her dressing changed, premed with 1 mg HM next time.
credibility: {Poor historian}; meds reconciled from the blister pack and a call to his sister.
credibility: Her {story doesn't add up}: burn pattern is on the back of the hand, xeroform applied.
character: {Hypochondriac} with 14 negative tests in the past year, asking for a PET scan.
label: She is {a borderline} who is also followed here for Crohn's, on infliximab q8wk.
character: Son is {aggressive and intimidating}, filmed the nurse while she hung the antibiotic.
insight: {Limited insight} into his renal disease, thinks dialysis will be for a month or two.
failure: Weaning: {failed} SBT Monday, {failed} Tuesday, passed Wednesday with NIF of -31.
character: The pt was {hostile} toward the female resident and polite with the attending.
coercion: After the fall she {is confined to} her chair with a lap belt and {not to be given} her walker.
belittling: He is {spoiled} by the night aides and {cranky} when days won't bring a second coffee.
label: Two {junkies} in the waiting room, one with endocarditis for PICC removal.
label: Roommate is a {psych patient}; asked about moving this lady to bed 3 before her C-section tomorrow.
risk: Transfer sheet: {Violent}. Allergies nil. Diet pureed. Last BM Sat.
substance: Transplant psych: six months {sober and clean} needed before listing can be reconsidered.
coercion: LPN note: resident {absconded} through the kitchen door, found at the bus stop, no injury.
suicide: Widower 81, PHQ-2 pos., {threatened suicide} on the phone to the home care scheduler.
appearance: Gen: thin, {disheveled} male in no acute distress, afebrile.
insight: Geriatrics: {impaired insight}, keeps asking when she can drive again, MoCA 17.
compliance: Gestational diabetes: {cheating on her diet}, fasting 6.1, NPH 8 units hs added.
suffering: Dad uses a walker and {suffers with} gout too; pt fit and well, vaccines up to date.
suicide: PMH incl. {suicide gesture} with Tylenol at 16, appendectomy, mild asthma.
label: Four {schizophrenics} and a {manic} from the boarding home due for hep B shots on Friday.
failure: Diabetes ed: mother and teen both {failed to attend} the carb-counting class in Barrie.
appearance: Exam: {well-groomed}, appears older than stated age, gait steady with cane.
label: Newly arrived from Moncton, a {hemophiliac} and {recovered alcoholic}, needs factor VIII before his root canal.
character: PHYSIO D/C NOTE: {lazy}, {poorly motivated}, met 1 of 4 goals, cane supplied.
failure: Pt {failed} nitrofurantoin and TMP-SMX, switched to fosfomycin 3 g x 1.
pessimism: {Poor candidate} for hep C treatment in my opinion as he {is likely to relapse} anyway.
character: Sister {overbearing} on the phone and answers all the questions meant for the pt.
compliance: CD4 180, VL 64,000; {medication non-adherence} is the likely explanation, genotype sent.
suicide: Nurse practitioner note: sister's {suicide was successful} on the third try, anniversary is next week.
substance: Maternal hx: G2P1, {polysubstance abuser}, HCV Ab+, infant rooming in, Finnegan 6.
service-use: Nurse line: {chronic caller}, fifth call today about bowel movements, offered a visit at 2.
substance: Opioid use disorder vs. {bad habit}, as per the referral; we started the buprenorphine patch.
substance: {Strung out} on arrival, warmed up and fed, wound packing done, seen by peer worker.
service-use: Hospitalist: fourth {bounce-back} this quarter for the same CHF, wt up 5 kg.
credibility: Pt was found on the bathroom floor and {would have us believe} she climbed down to rest.
character: Speech {loud and obnoxious} in the waiting area, settled once taken to room 3.
insight: Pt w/ {poor insight and judgment} re low sodium diet, brought ramen to the unit.
substance: Dr. to review as the husband {is hooked on} oxys and the counts on her bottle are short by 22.
compliance: Missed three HD runs in October, {noncompliance} discussed with pt and wife at chairside.
label: Called by the ED re a 33F {IV drug abuser} with a new murmur and fever of 39.1.
character: Family {difficult}, want everything done, goals of care meeting set for Thursday with Dr. Osei.
label: A {schizophrenic} in for his foot check, seen with group-home staff, monofilament 3/10 on the right.
deficit: Per CCAC, spouse is {overwhelmed and not coping}, and pt himself {low-functioning} at the best of times.
othering: Not {a typical white-picket-fence family}, two moms at the bedside, baby latching well.
character: Charge RN called as the brother was {confrontational} at the desk over parking passes.
deficit: 83M from LTC, {confused}, foley in situ, {feeder}, here with hip pain after a fall.
insight: MSE brief: alert, mood "fine", {insight nil}, judgment fair; MoCA 19/30.
substance: {Relapsed} in June after his mother's death, back on Suboxone 16/4, no cravings now.
compliance: Continues to be {resistant to} starting insulin despite four visits with the diabetes educator.
credibility: Discharge call day 2: pt {asserted} nobody gave her the wound sheet, copy mailed today.
insight: Although the surgeon explained it twice she {still doesn't get} why the leg must be elevated.
compliance: Oral surgery: {refused} LA, {refused} nitrous, so extraction deferred to GA list.
label: An {epileptic} since age 9, on levetiracetam, last event in the spring, licence suspended.
label: 62 y/o {diabetic} with a non-healing ulcer over the left fifth metatarsal head, referred by home care.
service-use: Charge nurse to flag as {super-utilizer}, 31 ED visits over 12 mo, sickle cell crises.
compliance: Husband says she is {poorly compliant} with CPAP, mask comes off around 2 a.m.
label: Respirology consult on a 71M {lunger}, {ex-drunk}, in on BiPAP with a pH of 7.28.
service-use: Triage: known to dept, {frequent flyer}, third visit this week for abdominal pain, vitals stable.
suffering: The twins' mother {suffered a bout of} hyperemesis and now {suffers} from reflux, on famotidine.
compliance: Diabetic eye clinic: {no-showed} again, {noncompliant}, PDR in the right eye untreated.
belittling: RN: {good girl} with her insulin today, drew up 12 units herself with no prompting.
credibility: Night call: wants more lorazepam, {allegedly} dropped the last bottle down the sink.
pessimism: {Low rehab potential}, {plateaued}, {will never} walk again without someone at her side.
othering: Interpreter needed; {as is typical for this culture}, husband spoke first, pt asked about pain after.
label: Admitting dx pneumonia in a {demented} gentleman from Maple Lodge, DNR form on chart.
appearance: Hair matted, {poor personal hygiene}, states shower at shelter has no lock.
failure: Lost 4 kg then regained it, so she {failed} diet and exercise, bariatric referral made.
credibility: The mother {denies} missed feeds, baby down 12% from birth weight, supplement 30 mL q3h.
compliance: {Uncooperative with} the swallow exam, pushed the spoon away x 4, SLP will reattempt after lunch.
suffering: {Suffering from} end-stage COPD, on home O2 3 L, two admissions this winter.
credibility: Rates pain at 10/10 while scrolling on her phone, {appears to be exaggerating}, ketorolac 15 mg given.
credibility: {Complaining of} headache 9/10 but {seems far too comfortable} for that, Tylenol 1 g.
insight: {Lacking in insight}, the patient asked to go home and shovel the driveway two days post CABG.
compliance: Awake all night, {would not} take her Risperdal or let us check a sugar, {defiant} at 0500.
label: Palliative home visit: pt comfy, grandson {a dealer} per neighbour, lock box for the hydromorphone.
label: HIV clinic intake: 36M, undetectable, {ex-con}, housing through Fife House, likes gardening.
coercion: Midwife note: {made to} stay in bed on the monitor from 0300 despite asking to walk.
risk: Spouse {has a history of violence} on the old chart, flagged {perpetrator}, midwife to see her alone.
pessimism: {Nothing more can be done}, so pt to be sent home with hospice, family told at 1500.
deficit: {Decompensated} at home within a week of each discharge, {revolving door} since August.
disability: Pre-school hearing check, older sibling {suffers from autism} and dad {is deaf-mute}.
label: Brother an {addict} and sister well; pt herself has never smoked.
credibility: He {adamantly denies} any alcohol, PEth came back at 410.
compliance: He {won't comply with} the 1.5 L fluid restriction and gained 3.8 kg between treatments.
failure: Catheter leaked twice and then pt {failed} peritoneal dialysis, so AVF creation was booked.
character: {Overreacting} to a simple blood draw, mother had to be called in from the hall.
deficit: Family mtg: pt {has no coping skills} and daughter says she cannot take her home.
disability: {Deaf and dumb} from birth per the old chart, lip-reads well and brings her own ASL interpreter.
suicide: Pt jumped from a bridge in 2009 ({botched suicide}), bilateral ankle fusions, now new pain L.
belittling: Resident {had a meltdown} at supper when her tray came without tea.
compliance: Pt {non-adherent to} tamoxifen owing to hot flashes, last dispensed 11/02.
disability: 78F, {wheelchair bound} since her stroke, brought in by her son for a pressure injury on the sacrum.
substance: Smell of {pot} on the caregiver; nebulizer teaching done; {druggie} friends asked to step out.
belittling: Sats 94% on 2 L, {feisty} this morning, would like her hair set.
character: {Pleasant} 70-year-old man with stable CLL, seen with his wife, counts unchanged.
risk: Resident in 14B {can be aggressive} during peri care, so approach with two staff.
credibility: ? {malingering}: grip strength varies, drops the phone but ties his laces.
insight: {Oblivious to} the danger of smoking on oxygen, fire department has been to the home.
compliance: BP above target at 172/96, no pills taken this week, {compliance remains an issue}.
risk: He {is unpredictable} and {a risk to other residents}, table moved near the nursing station.
character: Anxious and {over-sensitive}, cried at the word biopsy, husband held her hand.
suicide: Chart review shows a {failed suicide attempt} in 2011 by hanging, followed by Dr. Mehta until 2015.
credibility: The man {is faking} the weakness, in my opinion, Hoover's sign positive, neuro to see.
service-use: Bed 9 medically cleared since Tuesday, now a {bed blocker} awaiting LTC placement.
appearance: He arrived {scruffy} and {reeking of alcohol}, yet was on time with his log book.
credibility: Insurance letter drafted; in my view there is an element of {secondary gain} in his ongoing back pain.
belittling: RPN 0400: {acting like a child}, call bell hidden in the drawer by her own hand.
label: {Sickler} in bay 3 asking for IV Benadryl, Hgb 68, retic 12%.
character: Pt {argumentative} re sliding-scale insulin and wanted to see the order in writing.
disability: Hx: 40M {mentally retarded}, trisomy 21, now w/ dysphagia and weight loss.
othering: Given that he is {not from here} and {backward about} vaccines, nurse spent extra time on consent.
character: Daughter was {rude} to the receptionist when told that the doctor was running forty minutes behind.
suffering: {Crippled with} arthritis for years, now bilateral knee replacements at the Royal Columbian.
character: A {lovely} woman of 58 with stage II breast cancer, ER+, here to talk about radiation.
character: Nsg: {clingy} with the student, follows her on rounds and asks for hugs.
risk: Pharmacist note: {aggressive customer}, asked for his Percocet two days early, left when told no.
failure: Trial of low-dose prednisone {failed}, and he {failed} NSAIDs before that, so infliximab was requested.
insight: The couple {lack understanding of} how sick this baby is, NICU consult asked for tonight.
compliance: IMPRESSION: brittle asthma, {questionable compliance} with Advair; spacer technique reviewed.
credibility: Reports ten days of cough; {claims to have} quit cigarettes at Easter, CO reading 3 ppm.
compliance: S: 54M here for diabetes recheck, A1c 10.2%, {non-compliant with metformin} since his shifts changed in March.
character: She was {catty} with her roommate, and the roommate {whined} until moved to 118.
deficit: She is {very dependent on} her daughter for everything and has {poor coping}, OT to see.
suicide: OD on acetaminophen eight years ago, thought to be a {cry for help}, LFTs normal since.
substance: SUBSTANCE HX: {prescription drug abuse} remote, nil since back surgery in 2016.
failure: Nsg: insulin self-injection teach-back {failed}, {could not be bothered to} practise, VON set up.
othering: {Our regular Canadian patients} do not ask for this, but a female technician was found.
credibility: Patient {swears} she has not been eating before lab work, fasting glucose 14.6.
suffering: Patient {unfortunately suffers from} lupus nephritis, class IV, now on mycophenolate.
risk: {Dangerous} on stairs with his walker, so {exit seeker} bracelet applied by RPN.
coercion: Unit rule explained: showers {are granted} after morning meds, pt {instructed to} stay in gown.
appearance: {Slovenly}, with beard untrimmed, but cheerful and joking through the whole wound change.
deficit: Caregiver says he is {useless around the house} since discharge, {lazy} per the same caregiver.
credibility: Left shoulder pain for which he {insisted on} an MRI, although the films were unremarkable.
appearance: {Malodorous}, clothing soiled with urine, skin intact apart from a groin rash.
compliance: Tele-derm: applied cream two days then stopped, {non adherent}, photos attached.
appearance: O: {foul-smelling}, calm affect, oriented x3, chest clear.
failure: {Failed} D/C Friday as no one picked her up, transport rebooked for Monday.
label: Three {diabetics} and one {asthmatic} still to be seen before noon clinic closes.
appearance: Neat blouse, lipstick on, {inappropriately dressed} for the weather, temp 36.4.
credibility: Allergies: {claims allergic} to everything but Demerol; Epic lists penicillin rash only.
othering: Grew up in the {inner city}, poor dentition, first cleaning in years today.
belittling: Had her {little tantrum} about the low-salt soup and then ate all of it.
coercion: {Permitted} to sit out for meals only, {must earn} his trips to the garden.
suffering: Now 24 and {burdened with} type 1 diabetes since kindergarten, pump plus Dexcom.
suffering: Mrs. Tran {suffers from} rheumatoid arthritis and uses built-up cutlery at meals.
disability: Son, 34, is {mentally handicapped} and attends a day program while she comes for dialysis.
compliance: {Did not comply} with NPO instructions, had toast at 0600, scope rebooked.
credibility: Physician assistant: low back strain, {symptom magnification}, return to modified duties Monday.
credibility: Historian {unreliable}, so collateral was taken from the granddaughter by phone.
failure: {Failed outpatient management} of cellulitis, admit for IV cefazolin.
appearance: Neuro: CN II-XII intact. Gen: {ill-kempt}, mid-50s, in hospital gown.
failure: {Failed} extubation on day 3 and was trached on day 9, now on room air.
disability: {Crippled} by polio as a child in Kerala, now new weakness in the right leg.
belittling: {Bless her heart}, she tries to help with the other residents' trays, care plan updated.
label: Long-time {smoker}, 44 pack-years, spirometry shows FEV1 52% predicted.
pessimism: Not a rehab candidate: {poor prognosis}, {no motivation}, {no potential}.
failure: S/P {failed} back surgery x 2, here for repeat epidural, walks the dog daily.
coercion: She {was placed on} comfort care over the weekend by the covering team.
failure: D/C planning: {failed placement} at two retirement homes, family looking at a third in Guelph.
compliance: As usual she {declines to cooperate with} neuro checks after midnight, pupils equal when awake.
coercion: The PSW {had him put back to bed} at 1830 and {would not let} him watch the hockey game.
character: {High-maintenance} family, three calls before lunch re the same blood result.
credibility: He {maintains that} his wife gave him all his pills, while the dosette from last week is still full.
credibility: Child's rash {purportedly} began at daycare, dad {insistent} that it be called scabies.
label: Hx obtained from {the mother, a hoarder}, as toddler has lead of 0.48.
compliance: Post-dates clinic: she {is refusing} induction at 41+3, NST reactive, plan Thursday.
compliance: {Refusing} all p.o. intake incl. Ensure, MD aware, subcut fluids at 60 mL/h.
suffering: 66M {afflicted with} ALS, BiPAP at night, PEG in situ, wife primary caregiver.
failure: Methotrexate {failure}, start adalimumab 40 mg q2wk, TB skin test neg.
coercion: Swallow precautions: he {is only allowed} nectar-thick fluids and {is forbidden} toast.
character: Chats with physician but {manipulates} the aides into bringing extra desserts, A1c up to 8.8.
suicide: Depression screen PHQ-9 of 18; pt {contracted for safety} and will be phoned on Monday.
compliance: Both parents {anti-vaxxers}, {refusing} vitamin K, midwife left the leaflet.
appearance: Dialysis tech: access arm {grimy}, washed x 2 before cannulation, flows 380.
credibility: Chest pain {supposedly} began while shovelling, ECG unchanged from September, trop pending.
coercion: {Put on} a 1200 mL fluid restriction and {told he must} eat in the dining room with the others.
deficit: OT kitchen assessment: {poor problem-solving}, {unable to follow through}, burner left on twice.
insight: Wife tearful; pt {in denial} about how far the tumour has spread and is planning a trip for spring.
character: She became {hysterical} when told the biopsy was positive, husband stayed with her, social work paged.
appearance: Presented for her Pap in stained sweatpants, {poor hygiene}, hx obtained in Tagalog by phone.
belittling: O2 off again, {naughty}; she was {told off} and the nasal prongs were taped.
suicide: One friend lost to a {successful suicide}, pt herself sleeping six hours, appetite fair.
character: PT note: participated for 10 min only, {unmotivated}, returned to bed with call bell within reach.
credibility: Nephrology: home BP log all 120/80, {suspiciously perfect}, 24-h monitor to be fitted.
`)
