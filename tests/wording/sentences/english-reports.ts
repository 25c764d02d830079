import {readSentences, type Sentence} from './sentence.js'

/** English sentences of dictated reports, consults and evaluations, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
credibility: This 54-year-old male {claims} to have slipped on ice in the employer's parking lot on January 9.
credibility: She {admits to} two glasses of wine nightly.
credibility: HISTORY OF PRESENT ILLNESS: Mr. Tremblay is a {poor historian} and most of this was obtained from the wife.
credibility: The patient {adamantly denies} any alcohol use despite an elevated GGT.
credibility: There is clear {symptom magnification} on today's examination.
credibility: The claimant {alleges} that he can sit no longer than ten minutes.
credibility: She {insists} her pain is 10/10 while texting on her phone.
credibility: His {subjective complaints} are out of proportion to objective findings.
credibility: The patient {minimizes} the amount she smokes.
credibility: Pt {c/o} chest tightness x 2 days, worse lying flat.
credibility: Waddell signs 4/5 suggesting {non-organic overlay}.
credibility: She {endorsed} almost every symptom on review of systems and {appeared to be exaggerating}.
credibility: {Supposedly} fell down three stairs at her daughter's place.
credibility: He {states that he "cannot" lift} more than five pounds.
credibility: The examinee's {self-reported limitations are not credible} given the surveillance video.
credibility: {Questionable historian}; dates of surgery do not match the old chart.
credibility: There was {inconsistent effort} on grip testing and, in my opinion, {conscious exaggeration}.
credibility: Patient {swears} he took his furosemide all week.
credibility: This lady {would have us believe} that she has not slept since the accident.
credibility: I find his {story} difficult to reconcile with the radiographs.
credibility: CHIEF {COMPLAINT}: Low back pain.
credibility: {Complains of} headaches, photophobia and nausea after minor MVC.
credibility: Her {purported} inability to raise the arm was not seen when she removed her sweater.
credibility: Pain behaviours were {theatrical} throughout the examination.
credibility: The patient {denied} having missed doses, however her INR was 1.1.
credibility: He {finally admitted} that he had stopped his apixaban.
credibility: {Unreliable historian}, collateral to be obtained.
credibility: The {so-called} seizures occur only when the husband is in the room.
credibility: She {professes} to have no memory of the event.
credibility: There is {likely secondary gain} with the pending motor vehicle claim.
credibility: His symptoms are {most likely functional} and {embellished}.
credibility: Mom {claims that} baby has had a fever of 40 at home but afebrile here.
credibility: Ms. Singh {reportedly} "passed out" at work, unwitnessed.
credibility: She {maintains} that she was never told to stop her metformin before the CT.
credibility: Patient with "{severe}" abdominal pain, eating chips in the waiting room.
credibility: The patient {would not admit to} any history of trauma.
credibility: He is {vague and evasive} about how he injured his hand.
credibility: He {confesses} to eating poorly over the holidays.
credibility: {Allegedly} assaulted by boyfriend, seen with facial bruising.
credibility: The patient {feels} that her fibromyalgia prevents her from working, but {there is no objective basis for this}.
credibility: In summary, this gentleman's presentation is {contrived}.
compliance: The patient has been {noncompliant with his CPAP} since the fall.
compliance: Known CHF, {non-compliant with low-salt diet}, readmitted with volume overload.
compliance: She {refused} the pelvic exam today.
compliance: The patient was {uncooperative} with the neurological examination.
compliance: Mr. Lavoie remains {resistant to} starting insulin.
compliance: {Medication non-adherence} is felt to be the cause of this admission.
compliance: He {refuses to} quit smoking despite his COPD.
compliance: Signed out {AMA} after six hours in the department.
compliance: She left {against medical advice} before her troponin came back.
compliance: DM2, poorly controlled, {poor compliance}, A1c 11.2.
compliance: The patient {would not allow} me to examine the shoulder past 60 degrees.
compliance: The claimant {did not follow medical advice} and returned to hockey at four weeks.
compliance: He was {instructed to} remain non-weight-bearing and {failed to comply}.
compliance: {Refusal of} epidural noted, counselled by anesthesia.
compliance: {Noncompliant diabetic} with a left foot ulcer.
compliance: Pt {still won't} take her statin.
compliance: She is {not cooperating with} physiotherapy.
compliance: Her {lack of cooperation} made a full assessment impossible.
compliance: This woman {stubbornly declines} blood products.
compliance: He {ignored} my advice to go to the emergency.
compliance: The patient was {ordered} to stay on bed rest at 31 weeks.
compliance: {Compliance is a major issue} with this gentleman.
compliance: She has been {compliant with} her warfarin.
compliance: Declines vaccines again, {anti-vaxxer}, {waste of time to discuss}.
compliance: I {told her she must} lose 30 pounds before I refer her for knee replacement.
compliance: {Resists} any suggestion that stress plays a role.
compliance: The patient {was adamant} that she did not want a Caesarean section and {could not be reasoned with}.
compliance: He {self-discontinued} his antiplatelet and {predictably} occluded his stent.
compliance: The patient {would not consent} to lumbar puncture despite {repeated attempts to make him understand}.
compliance: He {takes his meds only when he feels like it}.
compliance: {Cheats} on her gestational diabetes diet.
substance: PAST MEDICAL HISTORY: Hypertension, {ETOH abuse}, gout.
substance: SOCIAL HISTORY: Remote history of {drug abuse}, works as a roofer.
substance: She is a known {IV drug user} with tricuspid valve endocarditis.
substance: The patient is {drug seeking} and I will not be refilling his hydromorphone.
substance: {Alcoholic} cirrhosis with {ongoing alcohol abuse}.
substance: The patient has a significant {opioid habit} following his disc surgery.
substance: Urine drug screen was {dirty} for fentanyl and benzodiazepines.
substance: He has been {clean} for eleven months.
substance: This patient is {addicted to} oxycodone since her hysterectomy.
substance: {Chronic alcoholic} brought in by EMS after a fall from standing.
substance: {Heavy drinker}, last drink yesterday morning.
substance: Past history of {cocaine abuse}, quit after his first infarct.
substance: G3P2 at 28 weeks, {crack user}, no prenatal care.
substance: Baby transferred to NICU as {drug-addicted newborn}.
substance: He {abuses} his girlfriend's clonazepam.
substance: {Intoxicated} male, {reeking of alcohol}, found in a snowbank.
substance: {Recovering alcoholic}, sober since 2009.
substance: There is a concern about {narcotic abuse}, and she has been asking for early refills.
substance: {Narcotic-seeking behaviour}, multiple EDs per the pharmacy network.
substance: HABITS: {Pot smoker}, denies anything harder.
substance: He was {switched to a substitute}, methadone 80 mg, for his {heroin habit}.
substance: The patient {fell off the wagon} after his wife's death.
substance: {Binge drinks} on weekends with the crew at camp.
substance: {Doctor shopping} confirmed through PharmaNet.
substance: He asked for {"the one that starts with D"} and was told no narcotics.
substance: {ABUSES TOBACCO}: 1 pack per day.
substance: {Tobacco abuse}, 40 pack-years.
substance: The patient {relapsed} on alcohol around Christmas.
character: This is a rather {demanding} 48-year-old woman who wanted an MRI.
character: The patient is {manipulative} and {plays one physician against another}.
character: He was {rude and abrasive} with my secretary.
character: She presents as {histrionic} and {overly dramatic}.
character: Very {difficult patient}, {long list of complaints} again today.
character: The claimant was {guarded and hostile} toward this examiner.
character: This gentleman has a {sense of entitlement} with regard to his WSIB benefits.
character: She is {lazy} and spends most of the day on the couch.
character: {Attention-seeking behaviour} with repeated breath-holding on the ward.
character: The husband was {overbearing} and answered for her.
character: He is {unmotivated} to return to work.
character: {Poor motivation} is the greatest barrier to his rehabilitation.
character: She is a {chronic complainer} and has been through four physiotherapists.
character: The patient's father is {overinvolved} and {hovering}.
character: {Anxious mother}, third visit this week for same viral URI.
character: Mr. O'Neill was {argumentative} about the need for a driver's reassessment.
character: {Heartsink} visit.
character: The patient became {belligerent} when a note for work was not provided.
character: He {blames his employer for everything} and takes no responsibility for his own recovery.
character: {Neurotic} woman in her thirties with multiple allergies.
character: The patient is {somewhat of a hypochondriac}.
character: {Passive-aggressive} in the interview, sighing at most questions.
character: She was {tearful and overly emotional} throughout.
deficit: He is {unable to cope} with his pain since the injury.
deficit: The patient is a {low-functioning} 29-year-old man with cerebral palsy.
deficit: This lady has {decompensated} at home over the past two weeks since her husband's admission to hospital.
deficit: {Poor coping skills} contribute to her chronic pain presentation.
deficit: {Failure to cope}, admitted under family medicine awaiting placement.
deficit: {Acopia}.
deficit: Limited English, {poor health literacy}, {unable to grasp} sliding scale.
deficit: Premorbidly, she was a {high functioning} schoolteacher.
deficit: He has {deteriorated} to the point where he {can no longer function} outside the home.
deficit: The claimant is {totally disabled} from any occupation.
deficit: She {lacks the capacity to cope} with even minor stressors.
deficit: He demonstrates {maladaptive pain behaviours} and {catastrophizing}.
deficit: There are significant {personality deficits} that impede rehabilitation.
deficit: Poor social supports, {limited coping reserve}, cries easily.
deficit: {Deconditioned and dependent}, needs someone to do everything for him.
deficit: The patient {cannot manage} her own insulin.
deficit: He has {minimal intellectual resources} with which to understand his condition.
deficit: {Dysfunctional family}, three siblings in foster care.
deficit: Patient {incapable of} following a simple wound care routine.
deficit: Prior cerclage. She has been {an inadequate mother} to her first two.
deficit: {Social admission}: 88F, not managing.
deficit: His {inability to tolerate} frustration was evident on the treadmill.
coercion: The patient was {placed in} four-point restraints for safety.
coercion: He was {allowed to} eat once his troponins returned negative.
coercion: She {eloped} from the emergency department prior to CT.
coercion: He was brought in by police in handcuffs and {made to} change into a gown.
coercion: She was {not permitted to} leave the unit to smoke.
coercion: Patient {absconded} overnight with IV in situ.
coercion: Weekend {pass privileges} were granted prior to discharge.
coercion: I {will let} her go home when her pain is managed orally.
coercion: She was {made NPO} for the day without explanation and {kept} in the hallway.
coercion: I {would not permit} him to return to driving.
coercion: The patient was {put on} a Form 1 and {transferred to psychiatry against his wishes}.
coercion: He has {lost his phone privileges} after calling the switchboard.
coercion: We will {have her} see psychiatry before any further opioids.
coercion: Pt {was made to} sign a narcotic contract today.
coercion: If he misses one more urine he {will be cut off}.
coercion: She was {convinced} to accept induction at 39 weeks.
coercion: {Consented} the patient for LSCS.
coercion: {Permitted} to shower with nurse at the door.
coercion: The patient was finally {talked into} having the biopsy.
failure: This 46-year-old has {failed conservative management} and is here to discuss fusion.
failure: She {failed trial of labour} and went for Caesarean section at 0340.
failure: {Failure to progress} at 7 cm after 14 hours.
failure: The patient has {failed multiple antidepressants}, including sertraline and venlafaxine.
failure: He was {lost to follow-up} after his second ablation.
failure: {No-show} x2 for pain clinic, discharged from the practice.
failure: The patient {failed to attend} his cardiac rehabilitation intake.
failure: Having {failed gabapentin and pregabalin}, he is a candidate for a spinal cord stimulator trial.
failure: He has {failed a return-to-work trial} on modified duties.
failure: She {failed outpatient therapy} with cephalexin and was admitted for IV antibiotics.
failure: {Failed VBAC} in 2018.
failure: {DNKA} nephrology again.
failure: {Treatment failure} due to the patient not completing the course.
failure: She {failed} her swallowing assessment and remains NPO.
failure: He {failed to respond to} two epidural steroid injections.
failure: Pt {failed to show up} for her 50 g glucose screen.
failure: Given that he {has failed all therapies}, I have nothing more to offer.
failure: {Did not bother to} cancel her appointment.
failure: {Missed yet another appointment}.
label: ID: 37-year-old {schizophrenic} from a group home with chest pain.
label: He is a {brittle diabetic} with multiple admissions for DKA.
label: This {obese} 42-year-old {female} presents with right knee osteoarthritis.
label: She is a {known borderline} with recurrent overdoses.
label: The patient is a pleasant 63-year-old {diabetic} with claudication.
label: {Epileptic} since age 12, well controlled on levetiracetam.
label: She is a {fibromyalgic} with poor sleep.
label: The {hip in room 4} is ready for transfer to rehab.
label: Past history: {bipolar}, on lithium.
label: {Elderly primip}, 41, IVF pregnancy.
label: Brother is {a drug addict}, mother {a manic depressive}.
label: The {migraineur} in question has been on eight preventives.
label: {Sickler} in crisis, wants IV morphine.
suffering: This unfortunate gentleman {suffers from} rheumatoid arthritis.
suffering: She {has been suffering with} migraines since menarche.
suffering: He is a {stroke victim} with residual left hemiparesis.
suffering: She is {afflicted with} multiple sclerosis.
suffering: The patient {suffered} a depressive episode after the accident.
suffering: This {unfortunate} 34-year-old lady lost the pregnancy at 19 weeks.
suffering: He has been {plagued by} low back pain for two decades.
suffering: Sister {a victim of} lupus.
suffering: Her mother is a {dementia sufferer}.
suffering: {Poor man} has been {stricken with} ALS at 47.
belittling: This {sweet little old lady} was brought by her neighbour.
belittling: He was {childish} during dressing changes.
belittling: The {girl} at 38 weeks wants a water birth.
belittling: She {threw a fit} when told there was a four-hour wait.
belittling: {Cute} 91-year-old, {pleasantly demented}.
belittling: He {whined} through the entire nerve conduction study.
belittling: He {sulked} after being told he could not have his second coffee.
belittling: Patient {behaved like a toddler} with the IV start.
appearance: GENERAL: {Unkempt}, {malodorous} male in no distress.
appearance: On examination, this {disheveled} man looks much older than his stated age.
appearance: She is {grossly obese} with a large pannus.
appearance: He {smelled of urine} and his nails were {filthy}.
appearance: {Morbidly obese} female, difficult habitus for ultrasound.
appearance: {Attractive}, {heavily made up}, {inappropriately dressed} for the interview.
appearance: The gentleman is {heavily tattooed} and {rough looking}.
appearance: {Poor hygiene}, teeth in {disgusting} state.
insight: She has {no insight} into the severity of her heart failure.
insight: {Limited insight} into her eating.
insight: The patient is {in denial} about his cancer.
insight: The patient shows {poor judgment} with respect to her pregnancy.
insight: He {does not appreciate} how sick he is.
insight: {Lacks insight} and {cannot see} that opioids are the problem.
insight: She {refuses to accept} that her pain has a psychological component.
insight: He {fails to recognize} that he can no longer drive.
pessimism: In my opinion he {will never} return to gainful employment.
pessimism: His outlook is {bleak} and I {do not expect} much from further therapy.
pessimism: Chronic pain {for life}; {nothing more can be done}.
pessimism: The prognosis for return to work is {extremely guarded}.
pessimism: {Hopeless} situation, will follow for palliation only.
pessimism: She is a {chronic} schizoaffective with {no realistic prospect} of independent living.
pessimism: {Not a good candidate} for any rehabilitation program, {beyond help}.
pessimism: He is {doomed to} be back in failure within the month.
suicide: His brother {committed suicide} in 2004.
suicide: She had a {failed suicide attempt} with acetaminophen.
suicide: {Suicidal gesture} with superficial lacerations to the forearm.
suicide: The patient {contracted for safety} and was sent home.
suicide: He {threatened suicide} when the taper was discussed.
suicide: She {made a half-hearted attempt} with six lorazepam.
suicide: {Successful suicide} in maternal uncle.
suicide: Past {parasuicide} x2, {superficial cutting}.
risk: The patient became {combative} and required haloperidol 5 mg IM.
risk: {Violent} when intoxicated, security at bedside.
risk: Known to be {dangerous}, do not see alone.
risk: He {can get aggressive}, door to be left open.
risk: She was {assaultive} toward the paramedics.
risk: {Threatening} toward staff over wait times.
risk: The patient {went off} when told no Percocet.
risk: {High-risk} behaviour, partner also {a concern}.
service-use: {Frequent flyer}, twelfth visit this year for abdominal pain.
service-use: Mr. Daigle is {well known to} this service.
service-use: This is a {well-known patient} with recurrent pancreatitis.
service-use: {Bounce-back} from last week, CHF.
service-use: She is a {heavy user} of the emergency department.
service-use: He has been {bed-blocking} on 4 West since April.
service-use: {Another} visit for chest pain, {same story as always}.
service-use: {Regular} in our department.
disability: He is {wheelchair-bound} from an L1 burst fracture.
disability: She has been {confined to a wheelchair} since 2015.
disability: The patient has a {mentally retarded} brother.
disability: She is {bedridden} following her second stroke.
disability: This {handicapped} lady lives in an adapted apartment.
disability: {Deaf and dumb}, writes notes.
disability: Baby has a {birth defect} of the left hand.
disability: He is {bed-bound} and {a two-person burden} for transfers.
disability: Twin A is {normal}, twin B is a {Down's baby}.
othering: {These patients} always ask for more.
othering: As {with many of this culture}, she was very vocal in labour.
othering: He is one of {the homeless} who come in when it gets cold.
othering: Most {normal people} recover from a sprain in six weeks.
othering: {Typical welfare} situation.
othering: She is from a {non-compliant population} up north.
credibility: On further questioning, {the story changed}.
credibility: The {alleged} back injury of March 4 was not reported until March 19.
credibility: Straight leg raise was positive lying but negative sitting, i.e. {she was caught out on distraction}.
credibility: {Downplays} his chest pain so that he can go home.
credibility: He {contends} that the light duties offered were beyond him.
credibility: The daughter {grudgingly admitted} that she had not been checking the dosette.
credibility: {Self-proclaimed} "chronic Lyme", no serology.
credibility: The patient {tells me} she has "{tried everything}" for her neck.
credibility: A {rather implausible} account of losing two prescriptions in one month.
credibility: {Pseudoseizure} witnessed in triage, no postictal phase, got up and asked for juice.
credibility: {Malingering} cannot be excluded.
credibility: He {could not or would not} give a coherent account of the collision.
credibility: The patient {overstated} her symptoms on the questionnaire.
credibility: She {purports to be} allergic to everything but Demerol.
credibility: {Vague historian}, poor eye contact, repeats herself.
credibility: {Denies} cocaine, {but I have my doubts}.
credibility: Work-up entirely negative; {it is all in her head}, gently explained.
credibility: {Admission of} past marijuana use on the intake form.
credibility: The examinee {was at pains to demonstrate} how little he could bend.
credibility: Her {excuse} for the missed injection was a snowstorm.
credibility: {There is nothing wrong with} this man's shoulder.
credibility: Neurologically intact, gait {bizarre and non-physiologic}, {give-way weakness}.
credibility: Says he "{can't}" urinate in front of staff for the drug screen.
credibility: He {conveniently} could not recall the name of his previous physician.
credibility: He {acknowledges only} the bare minimum with regard to his gambling.
credibility: The mother was {a poor informant}.
credibility: Pain {supposedly} relieved only by hydromorphone.
compliance: {Poorly adherent} to physiotherapy exercises at home.
compliance: He {defaulted on} his TB treatment twice.
compliance: {Persistent non-attendance} at prenatal classes.
compliance: The patient has {a history of noncompliance}, therefore not a transplant candidate in my opinion.
compliance: {Refusing} heparin shots, {difficult to reason with}.
compliance: He {disobeyed} his sternal precautions.
compliance: I {warned her} again about the cigarettes and {she pays no attention}.
compliance: Mother {refuses} induction, {insists on} waiting to 42 weeks.
compliance: Fluid restriction {flouted}, up 4 kg.
compliance: {Partial compliance} with the collar.
compliance: {Does as he pleases} with his insulin.
compliance: Family {obstructive} regarding discharge to long-term care.
compliance: {Non-cooperative} for fundoscopy.
compliance: He {balked at} the idea of a pacemaker.
compliance: {Not a compliant man}, wife dispenses the pills.
compliance: He is not {buying into} the self-management program.
compliance: {Against my recommendation}, she continued breastfeeding on the medication.
compliance: Has {run out of pills again} through {his own negligence}.
substance: The patient has {misused} her Tylenol 3 since the wisdom teeth.
substance: {EtOHic}, last drink 0600, CIWA started.
substance: He is {hooked on} zopiclone.
substance: {Drunk} again, {sleeping it off} in the hall, reassess at 0700.
substance: Wants her {fix} of IV Gravol before any bloodwork.
substance: {Opioid abuser} on buprenorphine, sublingual, 16 mg.
substance: {Problem drinker} by the wife's account.
substance: He {got high} prior to his stress test.
substance: {Speed addict}, new cardiomyopathy, EF 25%.
substance: Past {drug problem}, {nothing now so she says}.
substance: Four months without alcohol and then {slipped up}.
substance: She has been {using} again since her mother died, {track marks} on both arms.
substance: {Meth head}, picking at arms, query cellulitis.
substance: {Methadone patient} in bed 3 needs her dose verified.
substance: History is positive for {prescription drug abuse} and {alcoholism in both parents}.
substance: Urine positive for oxycodone, {so he lied} about stopping.
substance: Anaesthesia note: {chronic opioid abuser}, expect high requirements.
character: He was {cantankerous} but agreed to the echocardiogram.
character: The claimant presented as {an angry, bitter man} focused on his compensation.
character: {Pain-focused} and {fixated on} surgery.
character: She has {a chip on her shoulder} about doctors.
character: Her {controlling} nature made the delivery harder for all concerned.
character: He is {a bit of a character} and {full of himself}.
character: {Immature} personality, lives off his parents.
character: Patient {snapped at} the resident and {stormed out}.
character: {Litigious}; document carefully.
character: The daughter is {very difficult} and {has to be handled carefully}.
character: {Promiscuous} in her twenties.
character: He {exploits} his disability to avoid household work.
character: {Self-pitying} over the amputation.
character: She is {inflexible and obsessive} about her birth plan.
character: Rather {odd} fellow, {loner}.
character: {Uncaring} father, {more interested in his phone} than the birth.
deficit: There is {marked psychological fragility}.
deficit: The patient is {a failure to thrive adult}.
deficit: She is {of limited intelligence} and works as a cleaner.
deficit: {Poor rehab potential} owing to {weak character structure}.
deficit: Cannot {be relied upon to} check her sugars.
deficit: {Fell apart} after the divorce and {has been useless at} home since.
deficit: {Regressed} to {total dependence} on the husband.
deficit: {Functions at the level of a six-year-old}.
deficit: {Poor ego strength}, {inadequate personality}.
deficit: {Unfit mother} per previous worker, details not on chart.
deficit: {Psychiatric decompensation} on postoperative day 3, {could not handle} the ostomy.
coercion: {Escaped} from the emerg through the ambulance bay.
coercion: She {may} have her phone back once the forms are signed.
coercion: He was {subdued} by security and {given a chemical restraint}.
coercion: Off-ward {privileges revoked} owing to smoking.
coercion: {Kept in} overnight whether he likes it or not.
coercion: I have {given her an ultimatum}: taper or find another family doctor.
coercion: Will {grant} two more weeks off work but {no more than that}.
coercion: She was {sent to} addictions as a condition of refills.
coercion: He {was forced to} submit to catheterization for a specimen.
coercion: {Caught} leaving by the stairwell and {escorted back to bed}.
coercion: Boyfriend {permitted} at bedside {as long as they behave}.
failure: Second {failed induction}, {unsuccessful at} pushing.
failure: The patient has {fallen through} every treatment offered, {a non-responder}.
failure: {Failed detox} x4, family meeting Thursday.
failure: He {washed out of} the pain program at week two.
failure: Not reached by phone, {dropped out} of follow-up.
failure: She {failed breastfeeding} with the first and is anxious this time.
failure: {Did not keep} his EMG appointment and {offered no reason}.
failure: He {never showed}.
failure: {Refractory to everything}, i.e. {failed methotrexate, failed biologics}.
failure: Discharged from clinic as a {chronic no-shower}.
failure: {Poor responder} to IVF.
label: Consult requested for {difficult IVDU} with spinal abscess.
label: The {NSTEMI} in bed 9 wants to go home.
label: {Asthmatic smoker}, {an unwed mother} of one.
label: {Hypochondriacal} widow, age 70.
label: She is {anorexic} since grade nine and {a purger}.
suffering: {Tragically} left {a quadriplegic} by a diving accident.
suffering: {Ravaged by} diabetes, both feet gone.
suffering: {Battling} depression postpartum, {losing the fight}.
belittling: {Silly} fears about the epidural, reassured.
belittling: {The little guy} at 24 {pouted} in the corner.
belittling: {Feisty} 86-year-old, {has all her marbles}.
belittling: {Dear old soul}, rambles.
belittling: He was {like a big baby} about the Foley.
appearance: {Slovenly}, with a {foul odour} about the feet.
appearance: This {obese, sweaty} man filled the chair.
appearance: Wearing {dirty pyjamas} to an assessment.
insight: {Zero insight}.
insight: He {refuses to see} the link between his weight and his knees.
insight: {Has not come to terms with} the reality that she is not employable.
insight: {Foolishly} stopped her anticoagulant before the flight.
pessimism: {End of the road} from a surgical standpoint.
pessimism: She will be {permanently unemployable}.
pessimism: {Incurable} pain, {lifelong} opioids.
pessimism: {Little to be gained} from counselling at his age.
suicide: {Unsuccessful overdose}.
suicide: She {denies} SI, {signed a no-harm contract}.
suicide: {Cry for help} rather than true intent.
suicide: Uncle {killed himself}; aunt {completed suicide} in 2011.
risk: {Ticking time bomb} in my view.
risk: He {lashed out} at the phlebotomist, {unprovoked}.
risk: {Potentially violent} boyfriend, {criminal element}.
service-use: {Revolving door} with pancreatitis.
service-use: {Abuses} the emergency department for prescription refills.
service-use: Medically cleared, ALC day 31, {blocking a bed}.
service-use: The file shows {excessive} visits, {doctor-shopper} for imaging.
disability: A {spastic} diplegic boy, {mentally challenged}.
disability: He {was reduced to} using a walker.
disability: {Lame} since childhood polio.
othering: {People like this} do poorly after fusion.
othering: {Native} gentleman, {presumably} drinking.
othering: Cognition compared with {normals}: slower.
trap, quotation: She said, "My last doctor told me I was drug-seeking and I never went back."
trap, quotation: In his words, "I'm an addict and I know it."
trap, quotation: The patient wrote in her pain diary, "I failed again today."
trap, quotation: "I threw a tantrum like a two-year-old," he said, laughing.
trap, quotation: Asked about prognosis, she answered, "It's hopeless, isn't it?"
trap, quotation: Wife tells us, "He's stubborn as a mule but he took every pill."
trap, quotation: He described himself before the accident as "a lazy bum who finally found work."
trap, quotation: The discharge letter from 2014 reads "noncompliant with diet"; she would like this corrected.
trap, quotation: "They made me sign it," the claimant said of the return-to-work form.
trap, quotation: She told me, "I want to be normal people for one weekend."
trap, quotation: Voice memo from the mother: "he was combative with the ambulance guys because he couldn't breathe."
trap, negation: There was no symptom magnification on today's examination.
trap, negation: She was not drug-seeking and asked for no opioid.
trap, negation: No evidence of malingering on validity testing.
trap, negation: The patient was never aggressive or threatening during his stay.
trap, negation: Waddell signs 0/5.
trap, negation: He is neither unkempt nor malodorous, and was well groomed.
trap, negation: This does not represent noncompliance; the pharmacy was closed for nine days.
trap, negation: At no time did she appear manipulative or evasive to this examiner.
trap, negation: He did not abscond; he had been given the wrong gate for transport.
trap, negation: No poor effort was noted on dynamometry.
trap, negation: Without any hostility, he explained why he disagrees with the previous evaluator.
trap, negation: She is not in denial and spoke openly of the metastases.
trap, meta: I would ask that the term poor historian be removed from the problem list.
trap, meta: The word noncompliant was carried forward from an old template and has been deleted.
trap, meta: Residents were taught to write "uses a wheelchair" in place of wheelchair-bound.
trap, meta: We talked about why phrases such as clean and dirty urine hurt people on methadone.
trap, meta: The previous report calls her a frequent flyer; I do not find that description helpful.
trap, meta: He asked what failed conservative therapy means, and I explained that it is about the treatment.
trap, meta: The referral form still has a box labelled substance abuse; clerk will ask for a new version.
trap, meta: Committed suicide should be changed to died by suicide in the family history field.
trap, name: He goes to Narcotics Anonymous on Tuesdays at the church hall.
trap, name: Addiction Medicine consult service to see in the morning.
trap, name: Referred to the Rapid Access Addiction Medicine (RAAM) clinic.
trap, name: Pain Catastrophizing Scale 18, Tampa Scale 31.
trap, name: The Opioid Risk Tool and the Current Opioid Misuse Measure were completed.
trap, name: Overt Aggression Scale 0 through the admission.
trap, name: She attends Mothers Against Drunk Driving meetings since the loss of her son.
trap, name: Structured Inventory of Malingered Symptomatology administered, score within the expected range.
trap, name: Canadian Centre on Substance Use and Addiction handout given.
trap, name: The Minnesota Living with Heart Failure Questionnaire was scored at 42.
trap, name: Placed a referral with the Victim Quick Response Program.
trap, name: Self-referred to Al-Anon and Adult Children of Alcoholics.
trap, legal: Form 1 completed at 1640 under section 15 of the Mental Health Act; Form 42 given to the patient.
trap, legal: The claim was allowed by WSIB for the left shoulder only.
trap, legal: Statement of Claim filed March 2022, alleging negligence of the property owner.
trap, legal: Charged with assault causing bodily harm; trial date in September.
trap, legal: Found incapable with respect to treatment by the Consent and Capacity Board on the 14th.
trap, legal: Duty to report to the Ministry of Transportation discussed; licence suspended on June 2.
trap, legal: The insurer's independent medical examination is required under section 44 of the SABS.
trap, legal: Probation order forbids alcohol until 2025.
trap, legal: He meets the definition of catastrophic impairment under the Schedule.
trap, legal: Question 4: Is the claimant totally disabled from his own occupation as defined in the policy?
trap, legal: Dangerous driving conviction in 2009, since pardoned.
trap, victim: She was sexually abused by an uncle from age six to nine.
trap, victim: Childhood physical abuse by the stepfather, disclosed today for the first time.
trap, victim: Struck by a drunk driver at the intersection of Main and Third.
trap, victim: She has been a victim of intimate partner violence; safety plan reviewed.
trap, victim: Her ex-partner is violent, controlling and manipulative, and has access to her keys.
trap, victim: He was threatened with a knife by a co-worker, which is the index event.
trap, victim: The patient was refused service at a shop and called names.
trap, victim: Elder abuse by the nephew is suspected and she has agreed to a call to the hotline.
trap, victim: Bullied at school, where classmates called him retarded.
trap, other subject: The insurer denied her long-term disability application in May.
trap, other subject: The employer refused modified duties.
trap, other subject: The employer claims the job is sedentary; the job description lists lifting of 50 pounds.
trap, other subject: Landlord has been hostile since she asked for a ramp.
trap, other subject: The pharmacy failed to send the blister packs on Friday.
trap, other subject: Our clinic missed her appointment reminder; new date offered with an apology.
trap, other subject: Her dog is aggressive with visitors, so home care will call ahead.
trap, other subject: The elevator failed and he could not reach dialysis.
trap, other subject: The infusion pump was uncooperative, alarmed four times and was changed.
trap, other subject: CPP Disability refused the first application, reconsideration requested.
trap, other subject: The bank admits it lost the form.
trap, word sense: Acutely decompensated heart failure, NYHA III, treated with IV furosemide.
trap, word sense: Failed back surgery syndrome, L4 to S1.
trap, word sense: Reduced left ventricular compliance on echocardiogram.
trap, word sense: Admitted to cardiology for a rule out.
trap, word sense: She was admitted on the 3rd and discharged on the 7th.
trap, word sense: Aggressive hydration and aggressive lipid lowering were begun.
trap, word sense: Aggressive fibromatosis of the forearm, referred to sarcoma clinic.
trap, word sense: MRSA is methicillin-resistant and sensitive to vancomycin.
trap, word sense: Drug-resistant focal epilepsy, candidate for surgical work-up.
trap, word sense: The wound is clean, dry and intact.
trap, word sense: Clean catch urine sent for culture.
trap, word sense: Bowel habit regular.
trap, word sense: The hip was manipulated under anaesthetic and the reduction was stable.
trap, word sense: Failed free flap taken back to theatre on postoperative day 2.
trap, word sense: A stent was placed in the mid LAD.
trap, word sense: Cervical incompetence in a previous pregnancy; cerclage at 13 weeks.
trap, word sense: Violent vomiting after the meal, since settled.
trap, word sense: Gross motor skills are normal for age.
trap, word sense: Borderline cardiomegaly on the portable film.
trap, word sense: Resisted abduction reproduced the pain, power 4/5.
trap, word sense: Poor R wave progression in the anterior leads.
trap, word sense: The remainder of the examination was normal and allowed no doubt as to the diagnosis of carpal tunnel syndrome.
trap, word sense: Chronic kidney disease stage 3b, stable.
trap, word sense: Attending physician privileges at this hospital renewed, locum for July.
trap, word sense: Gestures on command were intact, with no apraxia.
trap, word sense: He works in insurance claims and commutes by train.
trap, identity: She calls herself a recovering alcoholic and is proud of nine years with her group.
trap, identity: He is a member of the Deaf community and identifies as Deaf; ASL interpreter present.
trap, identity: Describes herself as mad and proud, and edits a newsletter by that name.
trap, identity: He prefers to be called an autistic man and asked that we chart it so.
trap, identity: Identifies as a disabled veteran and volunteers at the Legion.
trap, identity: She asks us to use the word fat, which she has reclaimed.
trap, diagnosis: AXIS I: Alcohol use disorder, severe, in early remission (previously alcohol abuse, DSM-IV).
trap, diagnosis: Alcoholic hepatitis, Maddrey score 38.
trap, diagnosis: Borderline personality disorder, diagnosed in 2016 by Dr. Kaur.
trap, diagnosis: Oppositional defiant disorder, per developmental pediatrics.
trap, diagnosis: Intermittent explosive disorder, F63.81.
trap, diagnosis: Chronic pain syndrome with associated opioid use disorder, mild.
trap, diagnosis: Neonatal abstinence syndrome, Finnegan scoring every four hours.
trap, diagnosis: Failure to thrive, infant, weight below the third percentile.
clean: She reports sharp right-sided chest pain with deep breaths since Sunday.
clean: The patient was pleasant, made good eye contact and answered all questions fully.
clean: He takes bisoprolol on most days and skips it when it makes him dizzy; we lowered the dose.
clean: She declined the influenza vaccine today and will think it over.
clean: The claimant reports that he can sit for about thirty minutes before he needs to stand.
clean: Mr. Roy uses a manual wheelchair and transfers independently.
clean: She has tried physiotherapy, naproxen and two injections, none of which relieved her pain for long.
clean: Sertraline and venlafaxine did not help; she is interested in a trial of bupropion.
clean: Labour did not progress past 7 cm and a Caesarean section was performed with her consent.
clean: He drinks four to six beers on Fridays and Saturdays and smokes half a pack a day.
clean: He has not used heroin for eleven months and takes buprenorphine daily.
clean: Urine drug screen was positive for cannabinoids and negative for opiates.
clean: She did not come to her appointment on the 12th; she had no ride and has been rebooked by phone.
clean: The patient left before the second troponin, saying he had to pick up his children; I called him with the result.
clean: Wife provided collateral, as he has trouble recalling dates since the stroke.
clean: On examination, flexion was 60 degrees, extension 10, with reported discomfort at end range.
clean: He understands that he has heart failure and can name the signs that should bring him back.
clean: She sees the cause of her pain differently than I do, and we agreed on a shared plan.
clean: His brother died by suicide in 2004 and he finds November hard.
clean: She has thoughts of dying most evenings, no plan, and agreed to a safety plan with her sister's number on it.
clean: Hair uncombed, wearing two coats; he slept outdoors last night.
clean: He pulled his arm away during the IV start and said it hurt; topical anaesthetic applied.
clean: This 29-year-old woman with type 1 diabetes presents with two days of vomiting.
clean: The patient is a 63-year-old man living with schizophrenia, admitted for elective hernia repair.
clean: G2P1 at 34 weeks, normal fetal movement, BP 118/72, no swelling.
clean: A1c 8.1, down from 9.4; he credits evening walks with his son.
clean: Discharged home on apixaban 5 mg twice daily, follow-up with cardiology in six weeks.
clean: ECG showed sinus rhythm at 72 with no acute ST changes.
clean: She asked whether the nerve block could be repeated before her daughter's wedding in June.
clean: He became tearful when speaking of his wife and wished to go on with the interview.
clean: He raised his voice in the hall; he had waited nine hours for a bed.
clean: Grip strength varied between trials, which may reflect pain or fatigue.
clean: The examination today was limited by pain.
clean: She has visited the emergency department seven times this year with pancreatitis; a care plan was written with her.
clean: Return to work on graduated hours is reasonable from April 2, if she feels ready.
clean: He prefers to manage with acetaminophen for now and will call if the knee worsens.
clean: Interpreter on the line for the whole visit; she repeated the insulin steps back without difficulty.
clean: Strengths include steady friendships, a trade he enjoys and a supportive foreman.
clean: Baby girl born at 0412, Apgars 9 and 9, skin to skin with mother.
clean: Hx: migraine w/ aura, 3 per month, better on candesartan.
`)
