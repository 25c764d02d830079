import {readSentences, type Sentence} from './sentence.js'

/** English sentences of core wording from reports, teams and general care, by writers who had not seen the rules; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
substance: FAMILY HISTORY: Positive for hypertension, stroke, and {drug and alcohol abuse} on the maternal side.
othering: He comes from a {broken home}, completed the tenth grade, and was in the Army for three years.
deficit: Before this admission he was already {demented} and dependent for all activities of daily living, per the nursing facility.
compliance: EMERGENCY DEPARTMENT COURSE: The patient {adamantly refused} a rectal examination, and stool guaiac could not be obtained.
compliance: She was {only partially compliant} with lactulose, taking it when her daughter was in town.
substance: The patient has a history of {alcoholism}, with two admissions for detoxification, and peripheral neuropathy on that basis.
service-use: This is one of numerous {unnecessary visits} for this gentleman, who has been seen in this department eleven times since January.
insight: She {has no insight into her illness}, and her sister manages the pill organizer.
insight: The patient demonstrates {poor judgment} in that she continues to drive despite two seizures this spring.
credibility: Although the patient {claims} that the pain is ten out of ten, he was walking in the hallway when I arrived.
substance: The father had {a drinking problem}, and the patient was raised largely by his grandmother in Toledo.
character: She was {splitting staff} during the last hospitalization, and for this reason one attending will follow her.
substance: The patient was {high} on methamphetamine at the time of the crash, per the police officer at the bedside.
failure: She has {failed multiple antidepressants}, including sertraline, venlafaxine, and bupropion, and is here to discuss ECT.
label: SOCIAL HISTORY: Lives with her mother; father is {an addict} who lives in Ohio.
risk: With his {propensity for violence}, he was evaluated with an officer in the room, and he answered each question politely.
suffering: {Wracked with} rheumatoid disease since age 30, she has nonetheless raised four sons and run a bakery.
compliance: The patient was {uncooperative} with the neurologic examination, and formal visual field testing was deferred.
substance: Patient requested IV Benadryl with her morphine, and {narcotic-seeking} was suspected by the night resident.
othering: She is an {illegal immigrant} from Honduras who cleans offices at night and has no insurance.
suicide: The patient {contracted for safety} and was discharged in the company of her roommate at 2 a.m.
compliance: The patient {resists} all care in the mornings, whereas the evening aide has no trouble with his bath.
substance: DISCHARGE DIAGNOSES: 1. Community-acquired pneumonia. 2. Hypokalemia. 3. {Marijuana abuse}.
substance: He was jailed for possession in 1998, {fell off the wagon} twice, and has now been abstinent for nine years.
failure: This young man {dropped out of treatment} in August and has lived in his car since.
pessimism: PROGNOSIS: {Poor}, given the number of prior admissions and the absence of family support.
character: IMPRESSION: Conversion reaction in a {hysterical} female, with normal MRI of the brain and cervical spine.
coercion: The patient was {committed} to the state hospital by his wife in 1987 and again in 1992.
compliance: The patient is {reluctant} to begin a statin, citing her mother's myalgias, and wishes to try diet first.
insight: He {cannot see} that his drinking and his pancreatitis are related, and changes the subject to his work.
othering: Unlike our {regular} patients, this {transient} has no address to which results can be mailed.
credibility: The examinee is a {poor historian} and could not give the dates of his three lumbar injections.
compliance: Apparently, the patient {never bothered to fill} the prescription for clopidogrel after his stent, and he now has in-stent thrombosis.
label: This {non-compliant diabetic} returns with a necrotic second toe and a glucose of 412.
label: As a {diabetic}, he should have had annual eye examinations, and the last one on file is from 2017.
character: The patient is anxious and extremely {needy}, calling the office up to five times a day about her biopsy.
compliance: The {recalcitrant} patient was seen jointly with Dr. Abiola, and a reduced regimen of one pill daily was agreed upon.
coercion: The patient {eloped} from the emergency department before the head CT could be read.
credibility: The history is obtained from the chart, as the patient is an {unreliable historian} when febrile.
pessimism: {Hopeless case}; family meeting was held and the sister agrees with long-term placement.
credibility: He {contends} that the tremor started with the solvent exposure and not before.
risk: He has been {physically aggressive} in the nursing home, striking an aide on June 3 during a transfer.
risk: He has a history of being {combative} with paramedics while postictal, and a quiet bay was prepared.
compliance: It should be recorded that he was {told repeatedly} not to bear weight and {ignored our instructions}.
coercion: On the third day he {escaped} from the unit through the laundry and was returned by sheriff's deputies.
failure: The patient {failed outpatient treatment} with cephalexin and is admitted for intravenous vancomycin for left leg cellulitis.
suffering: He is a 66-year-old {cancer victim} who lives with his partner and three cats outside of Asheville.
pessimism: He has been through detox nine times, is {beyond help}, and no further inpatient program will accept him.
credibility: He {denies any wrongdoing} in connection with the altercation that led to his present injury.
othering: His sister is {the normal one} in the family, says the intake note, and she will accompany him to surgery.
insight: MENTAL STATUS EXAMINATION: Speech is soft, thought process is linear, and {insight is poor}.
risk: IMPRESSION: Intermittent explosive disorder in a {dangerous} individual with access to hunting rifles.
credibility: The worker's {subjective complaints are out of proportion} to the objective findings on MRI and electrodiagnostic testing.
credibility: She {still insists} the stool is black, but two guaiac cards were negative.
suffering: {Suffering from} what he terms nerves, Mr. Pruitt has not been to church since the funeral.
suicide: REASON FOR ADMISSION: {Failed suicide}, status post jump from second-floor balcony, with L1 burst fracture.
compliance: Mr. Baptiste {refuses to wear} his ankle-foot orthosis, since it rubs against the fifth metatarsal head.
substance: PAST PSYCHIATRIC HISTORY: Significant for depression, generalized anxiety, and {polysubstance abuse} beginning at age 15.
suicide: The patient's mother {attempted to commit suicide} when he was eleven, and he was the one who found her.
suicide: He survived a {failed suicide attempt} by hanging in his garage, with a brief anoxic period and subsequent memory problems.
appearance: The patient is a {malodorous} 61-year-old male with long hair and bilateral lower extremity edema.
label: Her roommate on the unit, {a manic}, kept her awake, and she was moved to a single room.
suffering: The decedent's brother was also {afflicted with} multiple sclerosis and died at age 52.
label: Mr. Tran is a {paranoid schizophrenic} who has done very well on clozapine and takes classes at the community college.
substance: ALLERGIES: None. HABITS: Tobacco one pack per day, {recreational drug abuse} in college, none since.
disability: The {crippled} right hand rests in flexion, and he eats with the left.
risk: He {became threatening}, at which time the interview was terminated and he was escorted to the lobby by his uncle.
disability: The twins are {learning disabled}, and both have had tympanostomy tubes.
compliance: She is {unmotivated} with therapy and prefers to remain in bed until her family arrives in the afternoon.
suffering: The patient has been {struck down by} Guillain-Barre syndrome and spent five weeks on the ventilator.
compliance: The patient has been {fairly compliant} with her home exercise program, though not with the nightly splint.
suicide: AXIS IV: Death of brother by {successful suicide}, unemployment, and pending eviction.
coercion: She {went AWOL} while on a supervised outing, telephoned from a bus station, and returned on her own.
substance: {Tobacco abuse}, ongoing, 60 pack-years; cessation counseling was given and he accepted patches.
substance: Her ex-husband was arrested for {cocaine abuse} and has supervised visitation with the two children.
label: The transcript of the referral call says only that this was {a psych case} and that a bed was needed before midnight.
substance: After a positive cotinine, the patient was told that he had {failed his drug test} and that surgery was off.
appearance: The patient is a {fat} man with short neck and Mallampati IV airway, scheduled for awake intubation.
credibility: There is a {nonorganic overlay} with positive Waddell signs, and I would not recommend further surgery.
appearance: {Unkempt} and {foul-smelling}, he was nevertheless alert and gave a good account of the chest pain.
disability: EDUCATION: {Slow learner}, {retarded} per school records, left school in ninth grade to help on the farm.
deficit: Functionally, the patient is {low level}, and a trial of speech therapy was at first withheld.
appearance: Dentition is poor; {hygiene is terrible}; nails are long and thickened.
character: Her affect was {theatrical}, and she described the headache as being like an axe in the skull.
deficit: The patient has {severe deficits}, {cannot do anything for himself}, and the wife is asking for an aide.
coercion: He {signed out AMA} from the cardiac step-down unit the day before his scheduled catheterization and returned today by private vehicle.
label: One roommate is {a junkie} in the words of the intake worker, and the patient is looking for a quieter place.
failure: Multiple surgeries have been performed, and the patient, having {failed conservative therapy}, elected to undergo spinal cord stimulator trial.
disability: The patient's twin is {brain damaged} from birth anoxia and resides at home with a full-time nurse.
coercion: The patient {absconded} prior to discharge paperwork, IV still in place, and police did a welfare check.
belittling: The nurse wrote that the patient was {acting like a child} when his smoking pass was cancelled.
label: This is a 58-year-old {alcoholic} with cirrhosis, who was brought in by ambulance after a fall from standing height.
appearance: GENERAL: A {disheveled}, thin male sitting on the edge of the gurney, in no acute distress.
appearance: He is a cachectic gentleman, {filthy}, with matted hair and maggots in the left heel wound.
failure: SURGICAL HISTORY: Status post L4-L5 laminectomy; patient also {failed pain management}.
label: The {schizophrenic} son lives in the basement and helps his father with groceries and yard work.
character: The patient's {poor attitude} toward therapy was discussed with the team at Wednesday's conference, and his wife will join next week.
compliance: The boy {refuses to take} his stimulant on weekends, and the father does not press the issue.
failure: HISTORY OF PRESENT ILLNESS: Mrs. Doyle {failed medical management} of her reflux and was referred for consideration of fundoplication.
compliance: {Non-adherent} to apixaban; found to have a left atrial appendage thrombus on TEE.
character: Boundary work: {clingy} with male nurses, particularly after her dad's visits.
suffering: She {struggles with} her schizophrenia and {battles} anxiety, as well as two school runs a day.
belittling: She {had a meltdown} over the wrong colour of cup and was given time to herself.
appearance: On the home visit he was {filthy}, the kitchen had no working light and the cat was unfed.
failure: {Lost to follow-up} after moving from Regina to Saskatoon, reappeared at the shelter in June.
credibility: Although he {admits} hearing voices at night, he does not find them distressing now.
credibility: {Malingering?} Court date next week and symptoms began on Thursday.
suffering: Support plan for a man who is {a victim of schizophrenia} and a keen angler.
belittling: Writer reminded her that {big girls} use the call bell rather than shouting.
risk: {Assault risk}: male workers only at the trailer.
risk: {Assaultive} toward LPN during evening care on the 12th; no injuries.
substance: House rules: any resident {caught getting high} on site is given notice.
compliance: Client seems {ambivalent and unmotivated} for change, asked twice about welding school.
compliance: On the last four visits he has {not been cooperative}, spoke through the letterbox.
credibility: The injury is {apparently} from a fall, or so she {claims}; fracture clinic on Tuesday.
pessimism: Permanently {disabled by} her illness, she is {not a candidate for} recovery services.
compliance: Attended OT kitchen assessment but was {uncooperative} with the written part.
insight: {Lacking insight}, he drove to the lake at night, and his wife hid the keys.
suffering: The flat upstairs is let to a woman {plagued by} voices and her elderly father.
risk: Described by his former hostel as {a risk to women}, no incidents recorded.
compliance: Attends groups but {does not participate}, doodles through most sessions.
failure: The client has {burned his bridges} with three housing providers in the region.
label: Email from housing: we cannot take another {mental health patient} in that block.
compliance: He was {talked into} taking the lorazepam after forty minutes and did so in the garden.
substance: Nurse in charge found him {stoned} in the smoking shelter, obs stable, slept it off.
substance: He has been {clean} for nine months and now volunteers at the food bank in Moss Side.
compliance: {Treatment refuser}; goes to sweat lodge and sees an Elder, team to ask about a joint visit.
deficit: OT screen: {poor motivation}, {limited abilities}, enjoys baking and knows her recipes by heart.
coercion: Not to be {let out} before the AMHP has seen her.
compliance: Has been {resistant to} every offer of supported employment since referral.
substance: Grandad was a {drunk}, so she avoids the pub and meets her friends at the library.
disability: {Confined to a wheelchair} since the overpass jump, he coaches the basketball team on Fridays.
coercion: {Marched} from the dining hall by two staff, no incident form found.
service-use: {Well known to services}, brought in by ambulance with chest pain and asked for the liaison nurse.
substance: Formulation: trauma, loss of work, {alcohol misuse}, and a strong bond with his gran.
credibility: {Alleges} that night staff laughed at her, PALS form given.
character: Described in referral as a {manipulator} with a {charming} manner, and she was early to our first meeting.
compliance: {Questionable adherence} to lithium, level 0.3, ran out while visiting Goose Bay.
character: Became {hysterical} after the visit was cancelled; took up her knitting and was calm by tea.
insight: He {does not accept} that he is ill and has asked the tribunal to discharge him.
belittling: Pt was {spoken to about} his {naughty} behaviour in the dining room and apologised.
coercion: {Discharged against medical advice}, form signed at the desk, script for a week, cab home.
coercion: {Forced} to move from supported living when funding ended; his belongings are in storage.
coercion: Restarted on Form 1, {taken to} seclusion after ongoing shouting, reviewed q15min.
failure: {Failed to attend} x3 outpatient appts, letter sent to last known address.
suicide: Denis has made several {suicide threats} to the out-of-hours team this month.
deficit: {Low functioning}, needs prompting for meals, laundry and appointments.
compliance: Medication: {covertly non-compliant}, tablets found in plant pot.
substance: She is in recovery but still {hangs around with users} outside the Co-op.
othering: OT goal: help Martin to live among {normal people} and use the leisure centre.
compliance: Keeps {breaking the rules} on candles in rooms, fire officer to visit.
suicide: Third presentation with {deliberate self-harm} this week, {not genuinely suicidal} per triage.
suffering: Both parents were {victims of} alcoholism and she was raised by an aunt in Cardiff.
pessimism: Her illness is {intractable}, says the transfer letter from Lakehead.
character: Found to be {splitting staff} between the day team and bank nurses regarding her leave.
compliance: Aims: to improve {treatment compliance} and for Stella to get to her nephew's christening.
pessimism: This gentleman has a {chronic} schizophrenia and is {unlikely ever to} live without 24-hour support.
character: Seemed {sarcastic} and {dismissive} in the CPA meeting, left early to catch the Bolton train.
character: Carer says that he is {lazy and ungrateful}; he says that he is worn out by the tablets.
compliance: Client remains {treatment resistant} despite eighteen months of assertive follow-up, and the family are tired.
label: The waiting list has three {anorexics} and {a bulimic}, all under twenty-five.
risk: Gender-specific staffing since he is {sexually inappropriate} with female carers.
risk: Team leader: this client {has a history of violence}, see alerts tab.
coercion: He may be {permitted} home leave if the urine is {clean}.
character: Very {guarded} on review with the locum, and answered only about the football.
character: Handover: up most of night, {intrusive}, in and out of bed bays, offered warm milk and PRN.
label: ?admit {PD} pt overnight, HTT full until Wednesday.
belittling: Has been {a good boy} today with his fluids, 1.8 L on chart.
label: Housing form, box 6: applicant is {an ex-addict} on OAT, seeks a ground-floor unit.
substance: Asked to {drop} weekly at the clinic, and misses because of the bus strike.
credibility: Patient is {adamant} that he was discharged from section last week; MHA office to confirm dates.
character: Tends to be {over-dramatic} about blood tests; prefers to lie down with her headphones.
label: Spoke with landlord, who says he will not rent to {addicts}, and explained the rent supplement.
character: The duty worker found her {obnoxious} and ended the call.
suffering: Helen, {stricken with} depression after the stillbirth, has asked to see the bereavement midwife.
label: Referral states she's {a known cutter} and {a runner}; no dates given.
pessimism: Prognosis is {poor}, and the panel may wish to consider a longer placement.
deficit: Client is {unable to cope} with the demands of independent living, per landlord's letter.
insight: Client's {insight is superficial}; she repeats what the psychiatrist said in group.
substance: Partner {still using}, and she finds it hard to keep away from the house.
coercion: Sit with her at meals, to lose {privileges} if food hidden.
substance: {Drug-seeking}: asked the duty doctor for diazepam by name and dose.
substance: Ex-{junkie} himself, the volunteer now hands out kits with the outreach nurse.
label: Referral for a 29F, {borderline}, self-harm by cutting, asks for DBT.
character: 1545 {pacing, agitated and threatening}, PRN offered and taken, talked about his court date.
coercion: Pt not {allowed} visitors until {compliant} with the ward's mobile phone rule.
credibility: No one else saw the intruder he {purports} to have met on the stairs.
insight: He {lacks awareness of} his needs around diabetes but does know when he is hypo.
deficit: Step-down panel turned her away as {too low functioning} for a self-contained flat.
coercion: {Escorted back} to the unit by security in restraints, Form 3 explained by charge nurse.
disability: Mr Gill {is disabled} and {mentally handicapped}, according to his housing file from 1994.
coercion: {Eloped} from ED before psych could see; RCMP found her at the Esso.
character: Was {rude} to the pharmacist when told the methadone script had not come through.
substance: {Relapsed} on crystal after her daughter's apprehension, wants a bed at the women's detox.
coercion: All sharps and belts {confiscated} on arrival, receipt in the notes.
label: Bed state: 18 occupied, {two schizophrenics} for transfer to rehab and one lady for home.
risk: Please note client may become {combative} if approached before noon.
pessimism: Given the length of illness, there is {little hope of} further improvement and a residential placement is sought.
risk: Ward 3 asked for a side room since he is a {high-risk} patient with a forensic history.
credibility: {Purportedly} assaulted on the Number 9 tram; bruise to left cheek seen and drawn on body map.
character: {Difficult patient}, spent most of the visit on parking and wait times, BP 148/90 on repeat.
compliance: Patient {refused to be weighed} and asked that numbers not be read aloud.
insight: Impression: uncontrolled asthma, mother has {little insight} into triggers, two cats in the bedroom.
credibility: I reviewed the diary; eight migraines a month {if she is to be believed}, Botox approved.
compliance: Resident {refused} her shower again this evening; bed bath offered and accepted.
coercion: RN to MD: pt {threatening to leave AMA} if not fed by noon.
risk: Security on standby since husband {has a violent streak} according to the postpartum nurse.
risk: {A danger to staff} when his sugars are low; glucose gel at bedside.
coercion: AMA form signed after the hospitalist {would not allow} her a pass for her niece's christening.
pessimism: Discussed with family that rehab is {hopeless} at this point given the second bleed.
belittling: Please remind {the old dear} to keep her oxygen on when she walks to the washroom.
compliance: Physio x 2 today: {does not cooperate} with bed exercises, back pain cited, heat applied.
substance: Urine was {clean} at both visits, so carries went up to six.
compliance: Discharge summary: LOS 9 d, complicated by {refusal of} physiotherapy and {refusal of} heparin shots.
suffering: Nephew, 19, {is a victim of} cerebral palsy and lives in the group home on Elm.
character: Pt {manipulative}, told evening staff that days had agreed to a second sandwich.
suffering: The patient {has been plagued by} migraines since her teens and topiramate helps a little.
risk: Code white 2115, resident {combative}, required five staff for a brief change.
substance: Maternity triage: positive for {drugs of abuse}, cord segment sent, SW aware.
insight: Toe is black; he {has poor insight} and thinks a new one will grow, per vascular fellow.
insight: He {fails to appreciate} the severity of his aortic stenosis; echo repeated.
pessimism: Wound nurse: {unlikely ever to} heal given that he keeps walking on it, change q2d.
label: Room 212 is the {hip fracture}, room 214 the {drunk} from last night.
credibility: {Questionable} back pain, wants two weeks off, straight-leg raise negative on both sides.
compliance: Dietitian: {non-compliance} with phosphate binders, PO4 2.4, says they taste of chalk.
compliance: Poor glycemic control 2/2 {noncompliance with diet} and missed endocrine visits.
substance: HIV/HCV co-infected {IVDU}, {actively using}, wants Epclusa, fibrosis F2.
othering: Kitchen sent {ethnic food} from home back; daughter hurt, apology made by unit manager.
label: The partner is a {crack user} and may not be alone with the infant until CAS has visited.
failure: He {failed} his trial of void this morning, Foley reinserted, 640 mL out.
deficit: PT/OT joint: {overstates} her abilities, {poor historian}, and {poor safety awareness}, bed alarm on.
suffering: 5F {victim of} leukemia, in for LP and IT methotrexate, mom and grandma present.
suicide: Social hx: widowed since 2019, husband {completed suicide}, two grown kids in Alberta.
appearance: Came to the dental clinic {unkempt} with gross caries on 36 and 46, extraction booked.
failure: Physio: {failed to progress} with the walker and {failed to} do her home exercises, d/c from program.
credibility: Patient {admits to} skipping her prenatal vitamins and to one glass of wine at a wedding.
substance: Social: lives with partner, two cats, {drug of choice} is crystal, last use Sunday.
substance: Hepatology: cirrhosis from {alcohol abuse} and HCV, US q6mo, nadolol 40 mg.
risk: Flagged in the EMR as {potentially violent}, no incident described, purple dot on wristband.
compliance: {Defaulted} on TB meds in week nine; public health nurse now bringing them daily.
disability: She has been {wheelchair-bound} for six years with MS and wants to try hand controls.
character: Long-standing {somatizer} whose workup has been negative to date, MRI lumbar spine normal.
compliance: Med rec shows she takes eleven of fourteen drugs; {noncompliance} flagged by the hospital pharmacist.
appearance: {Poorly groomed} with long toenails, podiatry referral sent by fax.
pessimism: Prognosis: {bleak}, nothing further to offer from a surgical standpoint.
deficit: Summary: 69F, {chronic failure to cope}, {socially isolated by choice}, LTC crisis list.
compliance: Hep C clinic: pt has {poor adherence} with q4wk bloodwork, SVR12 not yet drawn.
substance: On arrival his tox screen {was dirty} for fentanyl and benzos, so the take-home doses were held.
label: EMS handoff: 40ish male, {homeless}, {drug addict}, GCS 12 after naloxone 0.8 mg.
risk: Handover: {flight risk}, {biter}, likes music and chocolate pudding.
credibility: {Pt believes} the generic is weaker than the brand, and {is adamant} about it; coverage form filled.
substance: Four days post CS she {was caught using}, baby formula fed, methadone dose split.
othering: {Those people} often bring traditional medicines, so check for herbals in his bag.
deficit: Nutrition: BMI 17, {cannot manage on her own}, {poor self-care}, lives on tea and crackers.
belittling: Night report: {she's being a baby} about the IV start, EMLA would be worth a try.
deficit: SW: {burnt all her bridges} with family, {unable to cope}, rent in arrears, food bank card given.
credibility: Mother {denies any knowledge} of how the bruise got there and {keeps changing her story}.
service-use: {Yet another visit} for the same headache, CT done twice already this year.
character: {Non-cooperative} and {sarcastic} during the foot exam, pulses palpable bilaterally.
risk: Alert for home care: two large dogs and {aggressive} son, visits in pairs.
suicide: PMHx: depression with {two unsuccessful suicides}, hypothyroid, G4P3.
othering: Diet teaching done with an interpreter; these foods are {not what normal people eat}, so handouts were of little use.
compliance: Blood sugars 4.2 to 22, {noncompliance} vs. insulin storage issue, new vials given.
insight: CKD stage 4, {burying his head in the sand}, cancelled modality class and access consult.
substance: Oncology pain clinic: unexpected UDS, {narcotic abuse} suspected, pill count next visit.
credibility: Wants a note for work; {states that he supposedly} threw up all night, abdomen benign.
disability: Has been {an invalid} since the second stroke and her sisters take turns staying over.
compliance: Triage level 4, {left AMA} yesterday, back with the same cellulitis, now to the knee.
failure: Pt {failed to show} for colposcopy for the second time, letter sent.
compliance: Oncology RN call: {has not been compliant} with mouth care, grade 2 mucositis.
disability: Her {handicapped} daughter needs sedation for any dental work, booked at Sunnybrook.
character: Pt {whiny} about the cold in the dialysis unit; extra blanket x 2.
appearance: Looked {like a bag lady}, yet well nourished, with clear speech and steady gait.
character: For a man so {ungrateful} and {foul-mouthed} he was polite to the chaplain, pain 3/10.
substance: Dx: alcoholic hepatitis; {continues to abuse alcohol}, Maddrey 41, pred started.
compliance: Tx session 4/12: {poor effort}, {noncompliant with} home stretches, ROM knee 5-95.
pessimism: Honestly {a lost cause} from a vascular point of view, amputation will be offered.
character: {Paranoid} about the flu shot and {difficult to reason with}, info sheet left in Punjabi.
risk: PSW reports he is {violent} when approached from behind, splint left off tonight.
deficit: IADLs: {dysfunctional} household, meals irregular, bills handled by a neighbour.
compliance: Wt down 6 lb, {a compliant patient} who logs her sugars and brings them in each time.
compliance: Home visit: insulin pens unopened in fridge; {adherence poor}, says needles scare her.
substance: Post-op day 1, pain 7/10, {opioid abuser} at baseline per family so PCA limits lowered.
compliance: Pt {was again advised} to wear stockings, {remains noncompliant}, ulcer 3 x 2 cm.
coercion: After ethics consult pt {was forced to} accept feeds and then {let} go home on his birthday.
substance: Dental: meth mouth in a {recovering addict}, full clearance and dentures planned.
compliance: Podiatry: offloading boot in closet, pt {disregards medical advice}, wound probes to bone.
credibility: Dental: pain reported as constant in tooth 36, yet {I am not convinced} as percussion test was negative.
belittling: When her son leaves she {pouts} and {sulks} until tea, then joins the bingo table.
insight: Son is {in complete denial} re mom's dementia, wants her to keep the stove.
credibility: Mrs. Roy {reinsists} that the drain was emptied by the evening nurse, output sheet blank.
label: Walk-in note: {chronic pain patient} new to area, seeking a family MD, on duloxetine 60.
label: Postpartum day 1, {teen mom}, {drug-abusing} boyfriend, lactation to see before noon.
credibility: Complaint: numb hands at night; {dubious} account of a work injury, Tinel pos on R.
label: She cares for her {bipolar} husband and their twins, here with palpitations, ECG sinus tach.
credibility: Telehealth: {vague historian}, unable to give pill names, will bring bottles in on Wednesday.
belittling: {Dirty old man} jokes again at bath time, aide laughed it off, two-person bath from now on.
label: 55 y.o. {obese} female, T2DM, OSA, here to discuss semaglutide.
credibility: Husband {claimed} the fall was witnessed, but homemaker says she was alone until ten.
character: Pt is {demanding} and wants the Dilaudid pushed on the hour, vitals 118/72, HR 84.
`)
