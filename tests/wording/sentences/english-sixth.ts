import {readSentences, type Sentence} from './sentence.js'

/** English sentences in the mix of the labelled ones, of 29 November 2026, written by somebody who had not seen the rules; measured with, and not read when a rule is written. */
export const sentences: Sentence[] = readSentences(`
substance: SOCIAL HISTORY: Divorced roofer with two grown children who smokes a pack a day and {abuses alcohol} on weekends.
substance: PAST MEDICAL HISTORY: Hypertension, gout, {ETOH abuse}, remote appendectomy.
substance: He has a 15-year history of {intravenous drug abuse}, complicated by tricuspid valve endocarditis treated in 2017.
substance: ASSESSMENT AND PLAN: 1. Left forearm cellulitis in the setting of {meth abuse}; start cefazolin.
substance: Since the knee replacement the patient has been {abusing} her oxycodone, taking up to eight tablets a day.
substance: I spoke with him at length about his {drinking habit} and offered naltrexone.
substance: FAMILY HISTORY: Father died of cirrhosis after years of {alcohol abuse}; mother alive at 81 with type 2 diabetes.
substance: The infant was {born addicted to opioids} and needed a morphine wean over 19 days.
substance: MEDICATIONS: Ramipril 5 mg daily, metformin 500 mg b.i.d., and {opioid replacement therapy} with methadone 85 mg.
substance: She {got hooked on} Percocet after her Caesarean section in 2014 and has since been treated with buprenorphine.
substance: DISPOSITION: Transfer to a {substance abuse} program once the INR has settled.
substance: Wknd was hard, sister's funeral, {fell off the wagon}, 6 coolers/night since.
substance: Urine {came back dirty} for fentanyl; prescriber aware, take-home doses on hold to Mon.
substance: 11 mos {clean} next week, wants to mark it w/ cake at group.
substance: Asking for IV Dilaudid, tells triage nothing else touches the pain. {?narc seeking}.
substance: Back from pass {high as a kite}, speech slurred, VS q1h x4 and settled by 0300.
substance: {Drug of choice} meth, smokes approx 0.2 g/day, last use yesterday noon.
substance: {Doctor shopping} - PharmaNet shows 4 prescribers since Aug.
substance: Wants Suboxone, {just trading one addiction for another}; GP to call back.
substance: Outreach found him {shooting up} in the parkade stairwell, stayed until he felt OK to walk.
substance: Collects bottles to {feed his habit}; bike was stolen so income is down.
substance: Unable to complete intake, {wasted}, rebooked for tomorrow 1000h.
credibility: HISTORY OF PRESENT ILLNESS: This 58-year-old man {claims} to have had crushing chest pain since breakfast, radiating to the jaw.
credibility: Unfortunately the patient is a {very poor historian}, and most of the details come from the EMS record.
credibility: On direct questioning she {admitted to} skipping her insulin when she works nights.
credibility: Pain behaviour during palpation of the lumbar spine appeared {exaggerated}.
credibility: The patient {minimizes} his alcohol intake, reporting three beers a day against an MCV of 108.
credibility: She {alleges} that the orthopaedic surgeon never went over the risk of nonunion.
credibility: His account of the fall is {questionable}, and the wife gives a different sequence of events.
credibility: She {confessed} that she had stopped the anticoagulant in March.
credibility: The patient {insists} that the fentanyl patch came off in the shower.
credibility: Neurology was consulted for her {so-called seizures}, three this week, and an EEG is booked.
credibility: The gentleman {would not admit to} any stressors at work or at home.
credibility: Says he was jumped on Dundas St, {story keeps changing}.
credibility: {Supposedly} has a counsellor at Family Services, will call to confirm.
credibility: {Purports to be} a retired anaesthetist and names several agents.
credibility: {Feigning sleep} when writer came with HS meds.
credibility: {Claiming} 10/10 pain {yet laughing with co-pts at the desk}.
credibility: {Unreliable historian}; collateral to be sought from AA sponsor with consent.
credibility: {Not being honest} re where the rent money went.
credibility: {Faking chest pain to get out of court} this a.m., trop and ECG neg.
credibility: {Self-proclaimed} ADHD, asking for stimulant assessment.
credibility: {Complaining that} roommate moves her belongings at night.
credibility: Abdo pain probably {all in her head}, US ordered to r/o stones.
compliance: The patient has been {noncompliant} with CPAP and salt restriction, and weight is up 6 kg.
compliance: {Poor compliance with warfarin} led to a subtherapeutic INR of 1.3 on arrival.
compliance: He {adamantly refused} colonoscopy and is aware that a lesion could be missed.
compliance: PLAN: Long-acting injectable preferred in view of {medication non-compliance} and three admissions within a year.
compliance: Despite repeated teaching by the dietitian she {will not follow} a diabetic diet.
compliance: Progression of the curve was attributed to {noncompliance with brace wear}.
compliance: NEUROLOGIC: Cranial nerves II to XII grossly intact, the patient {uncooperative} with power testing.
compliance: The patient was {compliant with his postoperative exercises} and flexion has reached 110 degrees.
compliance: pt {refusing} meds x3d, MRP paged
compliance: {Resistive} to a.m. care, 2 staff, settled w/ music.
compliance: {Disobeyed} unit vaping policy twice on days.
compliance: {Had to be told four times} to go back to her room.
compliance: {Unwilling to engage} w/ CM, door not answered x2 home visits.
compliance: {Did not comply with curfew} Fri or Sat, back at 0130 both nights.
compliance: OAT clinic: {non-compliant}, missed 3 consecutive witnessed doses, restart at 30 mg.
compliance: {Resistant to all suggestions} re day program.
character: On the ward he was {demanding and rude} with the nursing staff, particularly around meals.
character: The patient comes across as {self-centred} and speaks over her husband throughout the interview.
character: Two linear scratches on the left forearm were felt to be {attention-seeking} in nature.
character: MENTAL STATUS: Alert, fully oriented, speech normal in rate, attitude {sarcastic and contemptuous}.
character: While her mood was elevated last spring there was a period of {promiscuity}.
character: She impresses as an {immature, dependent personality} who has lived with her parents since the divorce.
character: Tries to {manipulate} weekend staff for extra smokes.
character: {Entitled}, wants his tray before everybody else's.
character: {Just being lazy}, stayed in bed til noon, missed group.
character: {Argumentative} at med window re generic brand.
character: {Difficult daughter}, phones unit q2h re bloodwork.
character: Not psychosis, {purely behavioural}, can go back to group home.
appearance: GENERAL: {Slovenly} man in stained sweatpants, in no acute distress.
appearance: The patient is a thin woman who {looks a good deal older than her stated age}.
appearance: MENTAL STATUS EXAMINATION: Tall, {dishevelled}, with intermittent eye contact and soft speech.
appearance: ORAL CAVITY: {Rotten teeth} throughout, with fluctuant swelling over the left lower molars.
appearance: {Reeks of urine}, shower and clean clothes offered.
appearance: {Provocatively dressed} for appt w/ male worker.
appearance: {Filthy} on arrival to shelter, clothing bagged, feet soaked and dressed.
appearance: {Bizarrely dressed} - parka and swim goggles in the dining room.
appearance: {Scruffy}, needs a prompt to change his shirt.
label: This 34-year-old {schizophrenic} was brought in by the RCMP from a motel parking lot.
label: She is a 52-year-old {diabetic} with a non-healing ulcer of the right heel.
label: The patient is a {known epileptic} on levetiracetam 1 g twice daily.
label: Thank you for referring this {unfortunate alcoholic} with painless jaundice.
label: New admit from ED, 29F, {a bipolar}, slept 2h in 3 nights.
label: {Borderline} in obs room 2, cut L thigh, 9 sutures.
label: Mom is a {crackhead}, kids with kokum since Sept.
label: Two {anorexics} on unit so meal support x2 staff at lunch.
failure: Over the years she has {failed} two SSRIs and venlafaxine.
failure: Cellulitis, {failed outpatient antibiotics}, admitted for IV cefazolin.
failure: Colon cancer resected in 2016, {lost to follow-up} after the second surveillance scope.
failure: The patient {failed to respond} to eight sessions of right unilateral ECT.
failure: {Failed to attend} intake x2, file closed per policy.
failure: Has {burned through} 4 placements in 2 yrs.
failure: {Failed} Housing First, back at the Mission since the 9th.
insight: INSIGHT AND JUDGMENT: {Both poor}.
insight: He remains {in denial} about the severity of his cardiomyopathy despite an ejection fraction of 20%.
insight: Thought content is as above; {insight is markedly impaired}, and she attributes the admission to a mix-up at the bank.
insight: {No insight} into why neighbours are upset re music at 3 a.m.
insight: {Poor judgement} - walked home from ED in -22 w/out a coat.
insight: {Doesn't realize how sick she is}, asked for d/c again at 0900.
deficit: The patient appears to be of {low intelligence} and answered mostly in single words.
deficit: Over the past decade he has {decompensated} each winter, with admissions in January 2018, 2019 and 2021.
deficit: FUNCTIONAL HISTORY: She is {incapable of holding down a job} and receives a provincial disability benefit.
deficit: {Low functioning}, needs 24h facility.
deficit: {Poor coping skills}, calls line nightly around 2300.
deficit: {Can't be trusted} to cook w/out staff present.
pessimism: The long-term outlook for this young man is {bleak}.
pessimism: In my opinion he {will never} return to any form of gainful employment.
pessimism: {Nothing more we can do for him}, d/c to shelter Mon.
pessimism: {Hopeless case} per last team, ACT referral sent anyway.
suicide: FAMILY HISTORY: A maternal aunt {committed suicide} in 1998.
suicide: He had an {unsuccessful suicide attempt} by hanging at age 22, with a brief ICU stay.
suicide: The ingestion of ten Gravol tablets was considered {a gesture rather than a serious attempt}.
suicide: {Threatening suicide} if not given a bed tonight.
suicide: {Able to contract for safety} til seen by crisis in a.m.
service-use: This 47-year-old woman, {all too familiar to our department}, returns with recurrent flank pain.
service-use: This was essentially a {social admission}, as his wife could no longer lift him.
service-use: {Frequent flier}, 31 ED visits since Jan.
service-use: {Bed blocking} since Oct, on LTC wait list, 1st choice Maple Grove.
service-use: {Abuses the ambulance} for rides downtown, EMS case conf Thurs.
risk: The patient was {combative} with paramedics and received midazolam 5 mg intramuscularly en route.
risk: PAST PSYCHIATRIC HISTORY: Schizoaffective disorder since age 20, {violent and unpredictable} when off clozapine.
risk: {Assaultive}, 2 staff at all times.
risk: {Can turn on you}, keep door open during visits.
risk: {Explosive} when told no, x2 on eves.
othering: As is {typical of that culture}, eight relatives were at the bedside.
othering: When medicated he functions almost like {a normal person}.
othering: On the 4th floor with {the mentally ill}, family asking for a transfer.
othering: {These people} don't show for morning appts, book p.m.
othering: Would do better in a house with {her own kind}; CM to look at options.
coercion: He was {placed on} an involuntary hold overnight and seen by Psychiatry at 0730.
coercion: The patient {eloped} from the emergency department before the CT could be completed.
coercion: {Not allowed} phone until 1600.
coercion: Grounds {privileges} cut to 15 min.
coercion: {Was made to} shower before breakfast.
belittling: Thank you for asking me to see this {sweet little old lady} with aortic stenosis.
belittling: The patient was {a good boy} today and ate all of his puréed lunch.
belittling: {Sulking} in room because outing was cancelled.
belittling: {Whining} re cold supper, tray reheated.
belittling: {Feeders} to dining rm for 1130, others 1200.
suffering: This 41-year-old teacher {suffers from} migraine with aura, about four attacks a month.
suffering: Her late husband was {afflicted with} multiple sclerosis, and she cared for him for 12 years.
suffering: {Stroke victim}, L side weak, 1-person transfer w/ walker.
suffering: {Plagued by} voices x 20 yrs, headphones help.
disability: The patient is {wheelchair-bound} following a T10 spinal cord injury in 2011.
disability: BIRTH AND DEVELOPMENT: Term delivery; one older sister is {mentally retarded} and lives in a group residence.
disability: {Deaf and dumb}, ASL interpreter booked for 1400.
disability: {Bedridden} x 2 mos, HCA for turns q2h, coccyx intact.
suffering, quotation: She told the resident, "I have suffered with this hip long enough, please just fix it."
label, quotation: "Once a junkie, always a junkie, that's what my dad says," he said, and cried for several minutes.
character, quotation: Mother on phone: "He's so lazy lately, he used to be up at six for hockey."
substance, quotation: Goal on his plan: "stay clean till my daughter's grad in June."
character, quotation: PRESENTING CONCERN: "I'm going crazy from the itching."
belittling, quotation: She said of the last ward, "They treated me like a bad girl who needed a time-out."
compliance, quotation: Writes in the feedback box: "I'm not refusing, I just want to know what's in the needle."
failure, quotation: Talked about losing the apartment: "I failed again, same as always."
disability, quotation: Daughter explained, "Dad would hate to be called wheelchair-bound, he plays basketball in that chair."
risk, negation: At no point during the eleven-day stay was he violent or threatening.
credibility, negation: Validity indicators were within expected limits, and there was no evidence of malingering.
coercion, negation: Did not abscond: told desk he was off to Tim's, back 1515 as planned.
substance, negation: This is not drug-seeking; the pharmacy shorted her by 12 tablets and has confirmed this.
compliance, negation: She has never been noncompliant with her antiretrovirals; the viral load rose because of a drug interaction.
suicide, negation: Not a failed attempt or a gesture of any kind: she took her morning pills twice by mistake and called Poison Control herself.
character, negation: Calling the line was not attention-seeking, it is step 2 of her crisis plan.
appearance, negation: APPEARANCE: Neither unkempt nor malodorous; wore a pressed shirt and a tie.
label, negation: Contrary to the transfer note, he is not an alcoholic and has not had a drink since his wedding in 2003.
service-use, meta: Staff meeting: agreed to drop "frequent flyer" from the handover sheet.
compliance, meta: Student asked why we no longer write "noncompliant"; handout on reasons people stop meds given.
substance, meta: A chart audit counted the word "abuse" in 14 of 60 discharge summaries.
disability, meta: In-service Wed 1300, topic: replacing terms like wheelchair-bound and bedridden in care plans.
suicide, meta: The style sheet asks dictating physicians to avoid the phrase "committed suicide."
character, meta: Peer group discussed how being written up as manipulative shapes what nurses expect.
credibility, meta: Transcription will query the author when "poor historian" is dictated.
insight, meta: He read "lacks insight" in his old records and asked that a correction statement be attached; request sent to Health Records.
label, meta: Resident teaching covered why "schizophrenic" as a noun was removed from the admission template.
label, name: Attends Narcotics Anonymous at the church hall Tues and Fri.
label, name: Sister goes to Adult Children of Alcoholics and gave him the meeting list.
substance, name: Given the SAMHSA (Substance Abuse and Mental Health Services Administration) booklet on sleep.
risk, name: Overt Aggression Scale charted q-shift as ordered, total 0.
insight, name: The Beck Cognitive Insight Scale was completed in twenty minutes.
character, name: Lives on Crazy Horse Road, second house past the school.
label, name: Reading "I Hate You, Don't Leave Me: Understanding the Borderline Personality" with her therapist.
substance, name: Michigan Alcoholism Screening Test score was 2.
substance, name: Job interview at Dirty Apron cooking school Mon 0900, bus route printed.
risk, legal: The Crown did not pursue a dangerous offender application.
credibility, legal: Alleged offence theft under $5,000, first appearance Apr 14 at Old City Hall.
coercion, legal: Unauthorized absence form (Form 9, Order for Return) faxed to police services 1840, copy on chart.
compliance, legal: "Refusal of Blood Products" form signed by the patient and witnessed by the chaplain.
suffering, legal: Victim Impact Statement due Friday; she would like the social worker to read it with her.
deficit, legal: The probate court found her gravely disabled under section 5350 and named her brother conservator.
risk, legal: ORB disposition continues: significant threat to the safety of the public, s. 672.54 of the Criminal Code.
coercion, legal: Rights adviser visited after Form 3 (Certificate of Involuntary Admission) was completed.
insight, legal: Found incapable with respect to treatment under the Health Care Consent Act; hearing before the Consent and Capacity Board on the 22nd.
substance, victim: SOCIAL HISTORY: She was sexually abused by an uncle between the ages of six and nine.
character, victim: For years her husband manipulated her into signing over her pay.
substance, victim: Nephew has been abusing him financially, APS report made with his consent.
risk, victim: Her ex was violent toward her during both pregnancies.
coercion, victim: Trafficked at 16, kept in a motel and not allowed to call home; linked with the survivor team.
credibility, victim: Her supervisor accused her of faking the back injury and cut her shifts.
belittling, victim: The foster father locked him in the shed and called him a baby whenever he cried.
appearance, victim: Teased all through grade 8, kids called her dirty and ugly; does not want to return to that school.
suffering, victim: He was beaten and robbed at the bus loop, with a displaced nasal fracture.
risk, other subject: Pathology confirmed an aggressive large B-cell lymphoma.
compliance, other subject: Pulmonary compliance fell to 24 mL/cmH2O overnight and the PEEP was raised.
failure, other subject: The building's boiler failed Thurs; extra blankets given out on both floors.
substance, other subject: Gravel washed out of a dirty wound over the right knee.
risk, other subject: Violent thunderstorm at 0200, most of the unit awake, tea made.
compliance, other subject: Urine grew a resistant E. coli, so nitrofurantoin was started.
character, other subject: Misses his cat, says she is needy and sleeps on his chest.
credibility, other subject: Bus to the clinic is unreliable in winter, taxi voucher x4 provided.
character, other subject: A stubborn stone in the distal ureter was fragmented with the holmium laser.
credibility, word sense: The patient was admitted to the stroke unit at 2215.
credibility, word sense: WSIB claims adviser will call her Tues re the second form.
suicide, word sense: Very committed to the choir, hasn't missed a practice since New Year.
substance, word sense: A clean-catch midstream specimen was sent for culture.
compliance, word sense: Resistance bands left in room, does 2 sets after breakfast.
credibility, word sense: Bed lowered and mats placed to minimize injury if she rolls out.
substance, word sense: Cut his finger on a crack in the sink, housekeeping notified, Band-Aid applied.
credibility, word sense: The insurer denied coverage of the insulin pump, and an appeal has been drafted.
coercion, word sense: Closing the shunt allowed the pulmonary pressure to fall to 32 mmHg.
label, identity: Identifies as an alcoholic in long-term recovery and asks that we write it that way.
disability, identity: He is Deaf with a capital D, a word he is proud of, and prefers a Deaf interpreter.
label, identity: The patient describes herself as autistic, prefers this to "person with autism," and works as a software tester.
label, identity: Asked what he'd like to be called in the care plan: addict in recovery, his choice, noted on page 1.
othering, identity: Runs the Mad Pride table each July and uses "mad" for herself by choice.
suffering, identity: She has chosen to call herself a victim of cancer, says survivor skips over what it took, and wants her word used.
label, identity: He wants the word schizophrenic kept in his story, says he reclaimed it years ago.
disability, identity: Calls herself a crip artist, a term she chose and uses on her posters; has a show in May.
label, identity: Prefers "diabetic" over "living with diabetes," finds the long form fussy, so diabetic is the term we use with her.
label, diagnosis: DIAGNOSIS: F60.3 Borderline personality disorder.
character, diagnosis: DSM-5-TR: Oppositional defiant disorder, mild, reassessment at age 12.
substance, diagnosis: ICD-9 code on the 2009 face sheet: 305.00, alcohol abuse, unspecified.
risk, diagnosis: Dx intermittent explosive disorder (F63.81), made 2020 at youth clinic.
compliance, diagnosis: Billing: Z91.148, Patient's other noncompliance with medication regimen for other reason.
failure, diagnosis: 1. Acute on chronic systolic heart failure (I50.23), improving with furosemide.
deficit, diagnosis: Referred to Geriatrics with major neurocognitive disorder, formerly coded as dementia in Alzheimer's disease, F00.1.
character, diagnosis: AXIS II: Histrionic personality disorder, by history.
label, diagnosis: Final diagnosis: brief psychotic disorder, F23, resolved.
clean: The patient is a 63-year-old retired welder seen for exertional dyspnea over the past three months.
clean: PAST MEDICAL HISTORY: Hypothyroidism, asthma, and a laparoscopic cholecystectomy in 2008.
clean: He drinks four to six beers on Fridays and Saturdays and has had no withdrawal symptoms.
clean: She takes her metformin most mornings and misses the evening dose when she works a double shift.
clean: On examination the abdomen was soft, with mild tenderness in the right lower quadrant and no guarding.
clean: The patient has lived with schizophrenia since 1994 and works two days a week at a garden centre.
clean: Sertraline and escitalopram did not relieve her low mood, and she would like to hear about bupropion.
clean: MENTAL STATUS EXAMINATION: He wore a grey sweatshirt, spoke softly and looked at the floor for most of the hour.
clean: She was able to give a detailed account of the headaches, which began after the birth of her second child.
clean: The risks and benefits of carotid endarterectomy were reviewed, and he would like a week to think it over.
clean: FAMILY HISTORY: Her brother died by suicide in 2011; her mother has atrial fibrillation.
clean: He uses a power wheelchair and transfers with a sliding board.
clean: Postoperative day two: pain 3 out of 10 with movement, tolerating fluids, drain output 40 mL.
clean: The history was obtained through a Punjabi interpreter, with the patient's son present at his request.
clean: She injected fentanyl daily until last August and now takes buprenorphine-naloxone 16 mg.
clean: He does not share the view that he has bipolar disorder and explains his energy as a response to the new job.
clean: PLAN: Echocardiogram this week, continue apixaban, and follow up in clinic in six weeks.
clean: The patient described five nights of little sleep, faster thoughts and spending 3,000 dollars on bicycles.
clean: Wound edges are well approximated, with no erythema, and sutures will come out on Thursday.
clean: The lithium level was 0.7 mmol/L, creatinine is unchanged, and she has noticed a fine tremor when writing.
clean: Slept 2300-0530, up x1 for water, no PRN used.
clean: Chose not to take HS quetiapine, says it leaves him foggy for work; will raise w/ MD Tues.
clean: Walked w/ peer worker to the library, got a card, plans to go back Fri.
clean: Hit the wall twice w/ R fist at 1410 after call from landlord, ice applied, no swelling.
clean: Tearful at supper, talked about son's birthday, phoned her sister after.
clean: Voices louder since Sun, tells her to stay inside; music and pacing help some.
clean: Missed Mon and Wed visits, text sent, says bus pass ran out; pass dropped off.
clean: Safety plan updated together, copy on her fridge, sister is first call.
clean: Left unit 1420 without telling staff, police notified 1435, returned on own 1610.
clean: UDS positive for cocaine, negative for opioids, result shared w/ client.
clean: Asks for more pain relief before dressing changes, hydromorphone 1 mg PO given 0930 w/ good effect.
clean: Housing application in, needs 2 pieces of ID, birth certificate ordered today.
clean: BP 148/92, HR 88, temp 36.7, denture cleaned, ate half of breakfast.
clean: Took 20 tabs acetaminophen at 2100 intending to die, called roommate at 2130, NAC started.
clean: Third ED visit this month for foot pain, sleeping outside, podiatry and shelter nurse looped in.
clean: Wants to cook his own supper, did pasta tonight w/ OT beside him for the stove.
clean: Clopixol 200 mg IM given L ventrogluteal at 1030, next due Dec 3, she picked the side.
clean: Says the meds help w/ sleep but not the worry, would like to try the CBT group.
clean: Wearing same clothes since Thurs, says laundry card is empty; card topped up.
clean: Family meeting 1400: client led, asked parents to knock before coming in, all in favour.
`)
