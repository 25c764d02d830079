import {readSentences, type Sentence} from './sentence.js'

/** English sentences of dictated reports, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: HISTORY OF PRESENT ILLNESS: This is a 34-year-old {known schizophrenic} brought in by ambulance from a coffee shop.
label: The patient is a 52-year-old {diabetic} male with a 10-year history of foot ulcers.
label: PAST MEDICAL HISTORY: She is {a known asthmatic} and {hypertensive}, otherwise healthy.
label: FAMILY HISTORY: Father was {an alcoholic}, mother is alive and well at 71.
label: The patient is an {obese}, pleasant 47-year-old woman who appears her stated age.
label: This is a {morbidly obese} 39-year-old female who presents for consideration of gastric bypass.
label: She is {bipolar} and has been on lithium since 1998.
label: IMPRESSION: {Borderline} with superimposed depression.
label: The 61-year-old {epileptic} was found by his wife on the kitchen floor.
label: SOCIAL HISTORY: He is an {ex-addict}, living with his sister in Moncton.
label: The {sickler} in bed 4 is asking for hydromorphone again.
label: This 29-year-old {IV drug abuser} presents with fever and a new murmur.
label: He is a {brittle diabetic} who has had four admissions with ketoacidosis this year.
label: The patient is a 19-year-old {anorexic} with a heart rate of 38.
label: This is a 77-year-old {vasculopath} with rest pain in the left foot.
label: ASSESSMENT: {Chronic pain patient}, on high-dose opioids.
label: The mother is described by her own sister as a {depressive}, and the claimant takes after her.
label: He is a {smoker} and {a drinker} and has no family physician.
label: The patient, a {hemophiliac}, was struck in the thigh during a hockey game.
label: She is a {paranoid schizophrenic} who has been on clozapine for eleven years.
label: This is a {crack baby}, born at 35 weeks by spontaneous vaginal delivery.
label: The patient is an {autistic} boy of seven who was brought by the foster mother.
label: The consult was for a {failed suicide} on the medical floor, bed 311.
label: CHIEF COMPLAINT: 44-year-old {ESRD'er} with clotted fistula.
label: Our impression is that she is {a somatizer} with multiple prior negative workups.
label: He is a {sociopath} by any measure, in the opinion of this examiner.
suffering: The patient {suffers from} rheumatoid arthritis and hypothyroidism.
suffering: This gentleman {has suffered from} migraine headaches since the age of 14.
suffering: She was {afflicted with} polio as a child and walks with a brace.
suffering: PAST MEDICAL HISTORY: He is a {stroke victim} with residual right-sided weakness.
suffering: The claimant {is stricken with} multiple sclerosis and has not worked since March.
suffering: This {unfortunate} 36-year-old lady {fell victim to} Guillain-Barre syndrome following a flu-like illness.
suffering: The child {suffers} seizures approximately twice monthly.
suffering: HISTORY: This {unfortunate} 58-year-old gentleman was diagnosed with ALS two years ago.
suffering: She is {a cancer sufferer} now receiving palliative radiation.
suffering: The patient {is plagued by} intrusive thoughts of contamination.
suffering: He {was a victim of} childhood leukemia and received cranial irradiation.
suffering: The patient has {lost her battle} with ovarian cancer, and the family has been notified.
suffering: She continues to {battle} depression and {crippling} anxiety.
suffering: The infant is {tragically affected} with trisomy 18.
suffering: {Poor Mrs. Lalonde} has been through a great deal with her Parkinson disease.
suffering: He is {tormented by} voices and {suffering with} insomnia.
suffering: REASON FOR REFERRAL: 12-year-old girl {suffering from} selective mutism.
suffering: This is a {burn victim} transferred from Thunder Bay with 30 percent involvement.
suffering: The patient, {a long-time sufferer of} Crohn disease, is admitted for resection of the terminal ileum.
suffering: Her brother is {cursed with} the same tremor.
suffering: The patient is {burdened with} type 1 diabetes since age 6.
suffering: She {succumbed to} her depression in the autumn and took leave from her teaching position.
credibility: The patient {claims} that the fall occurred on a wet floor in the stockroom.
credibility: She {claims to have} a penicillin allergy, but cannot describe the reaction.
credibility: HISTORY OF PRESENT ILLNESS: The patient {alleges} that his back pain began while lifting a tire.
credibility: He {admits to} drinking six beers on weekends.
credibility: She {admitted to} missing several doses of her levothyroxine.
credibility: The patient is a {poor historian} and no family was available.
credibility: The patient is an {extremely poor historian} and most of this history was obtained from the old chart.
credibility: The patient {minimizes} the effect of his temper on the children.
credibility: He {adamantly denies} any alcohol use despite an elevated GGT.
credibility: The claimant {insists that} she cannot sit for longer than ten minutes, yet she sat through the interview.
credibility: She has {supposedly} been taking her metformin.
credibility: Pain is {reportedly} 10 out of 10, {although she is texting and laughing}.
credibility: The patient {complains of} burning pain in both feet, worse at night.
credibility: He was {purportedly} struck by a forklift in 2007.
credibility: The examiner found her {a less than reliable informant}.
credibility: The father {maintains that} he has never raised a hand to the children, {which is difficult to believe}.
credibility: She states that she is {"allergic"} to everything except Dilaudid.
credibility: He states he {"lost"} his prescription on the bus.
credibility: There was considerable {symptom magnification} on range-of-motion testing.
credibility: The patient's {complaints} are {out of proportion to} the objective findings and {embellishment is suspected}.
credibility: He {would have us believe} that the fracture occurred while stepping off a curb.
credibility: Mother {swears} that she gives the inhaler daily.
credibility: Pain behaviour was {theatrical} and {nonorganic}, with positive Waddell signs.
credibility: She {professes} to have no memory of the collision.
credibility: The patient {finally confessed} that he had been smoking in the bathroom.
credibility: She {denies} being pregnant, {but} a quantitative beta-hCG was sent {anyway}.
credibility: The history is {vague and inconsistent}, and changes with each interviewer.
credibility: His {subjective complaints} of numbness {have no basis} on electrodiagnostic studies.
credibility: The patient {tends to exaggerate} her limitations when benefits are discussed.
credibility: The patient {endorses} weird sensations all over the body, {none of which make sense anatomically}.
credibility: {Questionable historian}, changing the date of the accident three times.
credibility: He {contends} that his lawyer told him not to return to work.
compliance: The patient has been {noncompliant} with dialysis.
compliance: PLAN: I have stressed the importance of {compliance} with the CPAP machine.
compliance: He has a {long history of medical noncompliance}.
compliance: The child was {uncooperative} with the ear examination.
compliance: She {refused} the Pap smear.
compliance: The patient is {refusing} blood products and repeat hemoglobin.
compliance: The patient {was resistant to} the idea of insulin.
compliance: {Noncompliant diabetic} with hemoglobin A1c of 13.2.
compliance: He {left against medical advice} before the second troponin.
compliance: The patient {has not been adherent to his diet}, in spite of repeated dietary counselling.
compliance: DISCHARGE DIAGNOSIS: Hypertensive urgency secondary to {medication noncompliance}.
compliance: She {would not cooperate} with the mental status examination.
compliance: The mother {refuses to vaccinate} any of the children.
compliance: The patient {disobeyed} weightbearing precautions and returned with hardware failure.
compliance: Despite being {repeatedly told} not to drive, he continues to do so.
compliance: The patient {ignored medical advice} and flew home on postoperative day 4.
compliance: {Treatment-resistant} and {unmotivated} in group.
compliance: He is {poorly compliant} with his eye drops.
compliance: Prenatal care was complicated by {poor compliance} with glucose monitoring.
compliance: She {rejected} all of our suggestions regarding physiotherapy.
compliance: {Uncooperative} patient, unable to complete pulmonary function tests.
compliance: He {stubbornly declines} to consider a walker.
compliance: The patient {was instructed to} lose 40 pounds prior to any hernia repair.
compliance: He was {medically noncompliant} for years before the first infarct.
compliance: She {broke her pain contract} and has been discharged from this clinic.
compliance: The family is {not following orders} with respect to thickened fluids.
compliance: The teenager was {strongly advised} to comply with bracing 23 hours a day and {failed to comply}.
compliance: The claimant {put forth suboptimal effort} on grip testing.
character: Throughout the stay the patient was {manipulative} and {demanding} of nursing time.
character: She is {very demanding} and {insists upon} seeing the attending.
character: The patient's cutting is {attention-seeking} in nature.
character: He was {hostile} during the interview, giving one-word answers.
character: PSYCHOSOCIAL: {Difficult patient} with a {difficult family}.
character: The father presented as {controlling} and {narcissistic}, and interrupted the evaluator repeatedly.
character: The mother is {overbearing} and answers all questions for the boy.
character: She was {histrionic} in describing the delivery.
character: Personality style is {dependent and passive-aggressive}.
character: The patient was {argumentative} about the dose of oxycodone.
character: This is a {rude and abrasive} gentleman who did not want to be examined by the resident.
character: He is {lazy} by his own wife's account and spends the day on the couch.
character: The claimant was {evasive} when asked about side jobs.
character: The patient was {guarded and suspicious}, and {refused to give} the name of his employer.
character: She has been {splitting staff} since transfer from the ICU.
character: The patient is {needy}, ringing the call bell every ten minutes.
character: BEHAVIORAL OBSERVATIONS: He was {sullen} and {oppositional} during testing.
character: She was {seductive} with the male examiner.
character: The patient {plays the victim} in all of her relationships.
character: He is {entitled} and expects to be seen without an appointment.
character: The patient appears to be {motivated by secondary gain}.
character: Strong suspicion of {malingering} for disability income.
character: She {whined} about the food and the pillows throughout rounds.
character: He has {a chip on his shoulder} regarding the worker's compensation board.
character: The wife was {hysterical} at the bedside and had to be asked to step out.
character: The patient is a {real character} and a {chronic complainer}.
character: The young man was {cocky} and {disrespectful} to the school nurse.
character: {Paranoid} about the IV pump and accusing the aides of tampering with it.
character: She is {fixated on} getting an MRI.
belittling: The toddler's mother was {acting like a child herself} in the waiting room.
belittling: The patient had a {temper tantrum} when the PCA was discontinued.
belittling: She was {childish} and giggled during the cognitive testing.
belittling: This is a {cute little old lady} of 91 who fell in her bathroom.
belittling: {Pleasantly demented} female from the nursing home, at baseline.
belittling: The patient {threw a fit} when told there was no bed.
belittling: He was {a good boy} and took all of his pills this morning.
belittling: {This sweet little lady} underwent cataract surgery without difficulty.
belittling: He {pouted} after the cardiologist restricted his salt.
belittling: She was {behaving like a spoiled teenager} about the feeding tube.
belittling: The patient was {scolded} for getting out of bed without the call bell.
belittling: Patient was {redirected} several times and {told to behave himself}.
belittling: {Mom} is {a bit of a worrywart} and brings him in with every sniffle.
belittling: The {girl}, age 46, works as a bookkeeper and has had neck pain since the accident.
belittling: He is a {harmless old fellow} who {wanders} at night.
belittling: She was {in diapers} and {had to be spoon-fed} on arrival from the lodge.
belittling: {Childlike} in her understanding of the illness, she nods at everything.
belittling: He was {sulking} in his room and did not come out for supper.
belittling: {Feeder}, bed 6, ate half of her puree.
belittling: The patient {acted out} in the waiting room and was given a {time-out}.
belittling: She is a {drama queen} per the triage nurse.
belittling: The {old dear} was a bit muddled after her hip pinning.
belittling: He {behaves immaturely for his age} and needs {babysitting} on the ward.
appearance: GENERAL: {Unkempt}, thin male in no acute distress.
appearance: The patient was {disheveled} and {malodorous}.
appearance: GENERAL APPEARANCE: {Foul-smelling} elderly male with {filthy} clothing.
appearance: APPEARANCE: {Poor hygiene}, {dirty fingernails}, otherwise alert.
appearance: She is a {heavily tattooed} woman with {garish} makeup.
appearance: MENTAL STATUS EXAMINATION: The patient was {dressed inappropriately} in a short skirt.
appearance: The patient was {obviously overweight} and {slovenly} in dress.
appearance: Appears {older than his stated age} and {weather-beaten}.
appearance: She is an {unattractive}, {heavyset} woman with poor dentition.
appearance: He was {scruffy}, with a long beard and {reeking of alcohol}.
appearance: The patient {smelled of urine} and {stale cigarettes}.
appearance: The mother was {poorly groomed} and the infant's bottle was {dirty}.
appearance: {Grossly obese} abdomen, making the examination {very difficult}.
appearance: Thin, {sickly looking} woman lying on the stretcher.
appearance: Hygiene was {marginal} and grooming {left much to be desired}.
appearance: He was {bizarrely dressed} in two winter coats and sandals.
appearance: She {looked like she had slept in her clothes}.
appearance: The claimant was {neatly dressed and attractive}, with manicured nails, {not in keeping with} severe depression.
appearance: {Unshaven} and {unwashed}, he came to the clinic directly from the shelter.
appearance: {Odd-looking} child with low-set ears.
appearance: {Funny-looking kid} noted at the two-week visit, refer to genetics.
appearance: He has {rotten teeth} and a {greasy} ponytail.
appearance: {Body odor} was {offensive} and the examining room had to be aired.
insight: INSIGHT AND JUDGMENT: {Poor}.
insight: The patient {lacks insight} into the severity of her eating disorder.
insight: Insight is {limited} and judgment is {impaired}.
insight: She remains {in denial} about her cirrhosis.
insight: He {has no insight whatsoever} into his illness.
insight: Judgment: {Grossly impaired}, as evidenced by leaving home in slippers in January.
insight: The mother shows {poor judgment} in her choice of partners.
insight: MENTAL STATUS: {Insight is nil}, judgment is {very poor}.
insight: The patient {does not appreciate} the gravity of his heart failure.
insight: He {fails to grasp} the relationship between his drinking and the pancreatitis.
insight: The patient {does not believe that she is ill} and {cannot be reasoned with}.
insight: Her {denial} of the pregnancy persisted into the third trimester.
insight: He is {unaware of his deficits} and {overestimates his abilities}.
insight: {Insight: lacking.}
insight: The claimant is {unrealistic} about returning to long-haul trucking.
insight: The father {refuses to accept} the diagnosis of autism.
insight: This is {a woman of limited insight} with a grade 8 education.
insight: He {rationalizes} his gambling and {externalizes blame}.
insight: {Questionable judgment} was shown in leaving the infant with a neighbour.
insight: {Partial insight at best}; he agrees he was stressed, not that he was ill.
insight: She is {oblivious to} the impact of the separation on the boys.
insight: The patient has {superficial insight} and {faulty judgment}.
insight: He is {deluding himself} about the amputation.
deficit: The patient is {low functioning} and lives in a group home.
deficit: She {decompensated} after the death of her cat.
deficit: The patient is {unable to cope} with the demands of four small children.
deficit: He has been {nonfunctional} since the accident.
deficit: Father is of {limited intelligence} and did not finish high school.
deficit: She is {mentally unstable} and on leave from the post office.
deficit: He {cannot manage} his own finances or medications.
deficit: {Acute psychiatric decompensation}, admit to 6 West.
deficit: The patient has {poor coping skills} and {few inner resources}.
deficit: {Inadequate personality} with {low frustration tolerance}.
deficit: {High functioning} autism was diagnosed at another centre.
deficit: The patient {is a poor candidate} for psychotherapy, being {concrete} and {not psychologically minded}.
deficit: This {frail}, {dependent} 88-year-old is {total care}.
deficit: The mother is {incapable of parenting} without support.
deficit: Cognitively, he is {slow} and {dull}.
deficit: {Poor protoplasm}, not a candidate for the operating room.
deficit: {Defective} social judgment and {deficient} abstract reasoning were observed.
deficit: Her parents were both {weak-minded} and provided little structure.
deficit: {Low-functioning} adult with Down syndrome, here for dental extractions under general.
deficit: He is {falling apart} since his wife moved out.
deficit: She {broke down mentally} following the stillbirth.
deficit: The patient had {a nervous breakdown} in 1991 and spent three weeks in hospital.
deficit: He is {unemployable} in the open market.
pessimism: PROGNOSIS: {Poor}.
pessimism: AXIS I PROGNOSIS: {Very guarded} in view of his age.
pessimism: This is a {hopeless case} as far as sobriety is concerned.
pessimism: She {will never} return to gainful employment.
pessimism: This is a {chronic} mental patient who has been ill since his teens.
pessimism: He is {unlikely to ever live independently}.
pessimism: There is {nothing more to offer} this lady from a pain management standpoint.
pessimism: The {prognosis is dismal}, and she is {beyond help}.
pessimism: In my opinion he has reached a plateau and {no further improvement can be expected}.
pessimism: He is {doomed to} repeat his father's pattern.
pessimism: The patient is {a lost cause} with regard to weight loss.
pessimism: {Prognosis for change is bleak}, given the long-standing nature of her pathology.
pessimism: The patient is {permanently and totally disabled} and {will not get better}.
pessimism: {Incurable} schizophrenia, {burned-out} type.
pessimism: {End-stage alcoholic}, {no point in} further detox.
pessimism: Relapse is {inevitable} once she leaves the structure of the hospital.
pessimism: {Longstanding, intractable} somatic preoccupation.
pessimism: The chance that this mother will ever regain custody is {slim to none}.
pessimism: {Care is futile} and this was explained to the sons.
pessimism: He has {no rehabilitation potential}.
pessimism: Her {refractory} depression {has defied} every treatment we have tried.
pessimism: The infant {will be a vegetable}, the parents were informed.
failure: The patient {failed} outpatient antibiotics and is admitted for IV vancomycin.
failure: She {has failed} physical therapy, NSAIDs and epidural injections.
failure: He {failed conservative management} and elects to proceed with arthroscopy.
failure: The patient was {lost to follow-up} after the second trimester.
failure: {No-show} times three at the diabetes clinic.
failure: He {failed to keep} his appointment with hematology.
failure: She {failed Prozac}, Paxil and Effexor.
failure: {Failed trial of labor}, taken for repeat low transverse cesarean.
failure: The patient {failed to follow up} with the surgeon as directed.
failure: She {flunked out of} cardiac rehabilitation after two sessions.
failure: He {has been a failure} at every job he has held.
failure: The couple had a {failed marriage} that lasted 18 months.
failure: {Failure to progress} in therapy was discussed at the case conference, and it was felt that {she is not trying}.
failure: The patient {did not bother to show up} for her stress test.
failure: {Failed detox} x4, most recently in April.
failure: He {dropped out} of treatment for hepatitis C at week 6.
failure: She {fell off the wagon} and {was unable to maintain} her sobriety past Christmas.
failure: The patient {failed extubation} twice and went on to tracheostomy.
failure: Having {failed at} toilet training, the boy was referred to us.
failure: {Chronic no-shows}; the clinic will send a discharge letter.
failure: He {washed out of} the methadone program in Hamilton.
failure: The patient {has failed all forms of treatment} for her pelvic pain.
failure: She {neglected to} pick up her prenatal vitamins.
suicide: FAMILY HISTORY: Maternal uncle {committed suicide} in 1984.
suicide: A cousin is said to have {committed suicide} by hanging.
suicide: The patient made a {suicidal gesture} with a handful of Tylenol after an argument.
suicide: She had two {failed suicide attempts} in adolescence.
suicide: He is able to {contract for safety} and will be discharged to his brother.
suicide: The patient {contracted for safety} with this examiner.
suicide: She {threatened suicide} when the boyfriend packed his bags.
suicide: PAST PSYCHIATRIC HISTORY: One {unsuccessful attempt} by overdose in 2003.
suicide: His grandfather {successfully completed suicide} with a shotgun.
suicide: The overdose was felt to be {a cry for help} rather than a {serious attempt}.
suicide: She {threatens to kill herself} whenever discharge is mentioned.
suicide: He {denies being suicidal}, {but cannot be trusted} given the note that was found.
suicide: The patient has superficial scratches, a {parasuicidal gesture}.
suicide: {Half-hearted} attempt with six Gravol.
suicide: Patient is {a chronic suicider} and well known to psychiatry.
suicide: A {botched} hanging attempt in the police cells last winter.
suicide: The brother {killed himself} over gambling debts.
suicide: He was on the ventilator for two days following a {near-successful} overdose.
suicide: {No-harm contract} signed, copy on chart.
suicide: {Self-mutilator} with multiple scars over both forearms.
suicide: She {refused to contract for safety} and so was certified.
suicide: She {superficially cut} her wrists {for effect}.
suicide: The patient {used suicide as leverage} in the custody dispute.
suicide: The aunt {took her own life} and {it was a selfish act} in the words the family uses now.
substance: SOCIAL HISTORY: {Heavy drinker}, half a pack per day of cigarettes.
substance: HABITS: Negative for {drug abuse}.
substance: PAST HISTORY: Significant for {alcohol abuse} and hepatitis C.
substance: He has a history of {cocaine abuse} and {crack use}.
substance: Exhibiting {drug-seeking behavior} in the emergency department.
substance: Urine toxicology was {dirty} for opiates and benzodiazepines.
substance: The patient has been {clean and sober} since 2001.
substance: He has been {clean} for eight months by report.
substance: She is {addicted to} Percocet and obtains it from several physicians.
substance: The patient is {an admitted user} of methamphetamine.
substance: He has a {20-beer-a-week habit}.
substance: The mother {abused} Fioricet during the pregnancy.
substance: She has a {heroin habit} of one gram a day.
substance: {Doctor shopping} is suspected; the pharmacy profile shows seven prescribers.
substance: TOBACCO: {Smokes like a chimney}; {needs to quit}.
substance: He {fell back into} drinking after the layoff, on a {binge} of two weeks.
substance: He is a {recovering alcoholic} with 14 years of sobriety.
substance: {Substance abuser}, currently homeless, with left arm abscess.
substance: The patient was {intoxicated} and {sleeping it off} in hallway bed 2.
substance: She is {hooked on} sleeping pills.
substance: {Drunk} again, found on the sidewalk, GCS 13.
substance: He is on {medication-assisted treatment}, {replacing one drug with another} in the opinion of his family physician.
substance: The baby was {born addicted} and scored 11 on the withdrawal scale.
substance: {Opioid abuser} with pinpoint pupils on arrival.
substance: He {misuses} his gabapentin and {sells} the remainder, we suspect.
substance: {Narcotic-seeking} female with kidney stone complaints and a normal CT.
substance: The patient is {a pothead} and forgets his appointments.
coercion: The patient was {placed on} a 72-hour hold by the ED physician.
coercion: She was {allowed to} shower with supervision.
coercion: He {absconded} from the emergency department with the IV in place.
coercion: The patient {eloped} prior to discharge paperwork.
coercion: He was {made to} sit in the hallway until he calmed down.
coercion: She will {earn} her {off-unit privileges} by attending group.
coercion: The patient was {not permitted} to smoke.
coercion: He was {put in restraints} for pulling at his Foley.
coercion: The patient was {taken down} by security and {given a shot of} Haldol and Ativan.
coercion: {Privileges} were revoked following the incident with the lighter.
coercion: He {escaped} from the locked ward at the age of 15.
coercion: She was {forced to} accept the nasogastric tube.
coercion: The patient {was committed} to the state hospital for six months.
coercion: {Patient may have} visitors {if he cooperates}.
coercion: The patient was {brought under control} with a chemical restraint.
coercion: She was {sectioned} while visiting family in London.
coercion: Parents were told they {must} bring him to every session {or the file would be closed}.
coercion: {We do not let him} have his cellphone after nine.
coercion: The patient was {confined to} her room pending review.
coercion: He {was ordered to} stay on the unit and {to take} the injection.
coercion: The patient {went AWOL} during the smoke break.
coercion: Her cigarettes were {confiscated} and she was {denied} her evening pass.
coercion: {Non-negotiable}: no double portions at supper.
risk: The patient became {combative} in the CT scanner and required sedation.
risk: He is {a danger to himself and others}.
risk: The patient was {physically aggressive} toward the paramedics.
risk: She was {verbally abusive} to the registration clerk.
risk: HISTORY: {Violent} man with multiple assault charges.
risk: The patient was {agitated and threatening} on arrival.
risk: {Combative}, {spitting} and {kicking} as the line was placed.
risk: This child is {a danger to} his siblings and {dangerous} to have in a classroom.
risk: Has a {history of violence} when he is off his pills.
risk: He is {a ticking time bomb}, in the view of the evaluator.
risk: {Assaultive} behavior toward female residents of the nursing home.
risk: The patient has {violent tendencies} and an {explosive temper}.
risk: She {attacked} the lab technician during venipuncture.
risk: {High-risk patient}, do not see alone.
risk: He {went berserk} when his belt was removed.
risk: {Belligerent} and {swinging} at staff coming out of anesthesia.
risk: The patient was {out of control} and it took five people to hold her.
risk: The boy is a {predator} on the unit, and younger peers are kept apart.
risk: {Unpredictable} and {volatile} since the head injury.
risk: He was {menacing} in posture throughout the interview.
risk: He is {prone to violence} like {most of his kind}.
risk: The mother {lashed out} at the custody evaluator by telephone.
risk: She is a {fire-setter} and a {biter}.
service-use: The patient is a {frequent flyer} in this department.
service-use: This 43-year-old is {well known to this service} and to every ED in the region.
service-use: She is {well known to} our emergency room for abdominal pain.
service-use: HISTORY: {Multiple ED visits} for the same complaint, {again} here tonight.
service-use: {Bed blocker} awaiting long-term care, medically clear since June.
service-use: It has been a {revolving door} of admissions with DKA.
service-use: The patient is a {repeat customer} at the pain clinic.
service-use: He {bounced back} two days after discharge with the same cellulitis.
service-use: She {overuses} the emergency department and {should see her own doctor}.
service-use: {Inappropriate use of the ED}; advised to try a walk-in.
service-use: {Social admission}; no acute medical issues.
service-use: The patient {has been through every program} and {returns like clockwork} when the cheque is spent.
service-use: {High utilizer}, 41 visits this year.
service-use: She is an {acopia} from assisted living, family will not take her.
service-use: The patient is {a fixture} in the waiting room and {a drain on resources}.
service-use: {Failed discharge} x2, {dumped} here by the nursing home.
service-use: This gentleman {keeps coming back} with chest pain despite a clean catheterization.
service-use: He uses the hospital as a {hotel} when it is cold.
service-use: {Yet another} presentation for headache.
service-use: She is {familiar to us} from {countless} previous admissions.
service-use: {Chronic ER abuser}, care plan on file.
service-use: {Placement problem}; disposition remains the only issue.
service-use: {Super-user} per the utilization committee.
service-use: The GP has {palmed him off} on the specialists, and he {makes the rounds} of them all.
disability: The patient is {wheelchair-bound} secondary to spina bifida.
disability: He is {confined to a wheelchair} following a T6 injury.
disability: PAST MEDICAL HISTORY: {Mentally retarded} since birth, cerebral palsy.
disability: She is {bedridden} and fed by gastrostomy.
disability: This is a {severely handicapped} 15-year-old boy with contractures.
disability: The patient is {legally blind and crippled} with arthritis.
disability: He is {deaf and dumb} and an interpreter was not available.
disability: {Bed-bound} female transferred from the nursing home for wound care.
disability: The {Down's child} was seen with his grandmother.
disability: The patient is an {invalid} and has not left the upstairs since 2005.
disability: She {has the mental age of} a four-year-old.
disability: Sibling is {normal}, patient is the {handicapped} twin.
disability: The patient is a {quadriplegic} for 12 years with a sacral decubitus.
disability: {Paraplegic} male with neurogenic bladder, here for catheter change.
disability: He was born {deformed}, with club feet and a {harelip}.
disability: He is {mute and vegetative} after the anoxic insult.
disability: She is {tied to} her oxygen tank and {housebound}.
disability: The patient has {special needs} and attends a {special} class.
disability: He is a {spastic} and does not tolerate stretching.
disability: This {brain-damaged} man was the passenger in a rollover.
disability: {Lame} since childhood, she ambulates with two canes.
disability: {Midget} of average intelligence, seen preoperatively by anesthesia.
disability: She is {a prisoner in her own body} with locked-in syndrome.
disability: {Cripple} from the war, uses a prosthesis on the left.
othering: {These patients} rarely follow through with physiotherapy.
othering: He was found living among {the homeless} under the bridge.
othering: She wishes to live like {normal people} do.
othering: {The mentally ill} do poorly on this protocol.
othering: {Drug users like him} do not complete a six-week course of antibiotics by PICC.
othering: {This population} is notoriously hard to follow.
othering: The patient is {a Native} and, {as is common with them}, has diabetes.
othering: {Those people} on welfare tend to present late in pregnancy.
othering: SOCIAL HISTORY: {Welfare mother} of four by three fathers.
othering: {Illegal immigrant}, no insurance, spoke {no English}.
othering: She comes from {a bad part of town} and a {broken home}.
othering: {Homeless} {derelict}, brought in by police with frostbite.
othering: {Fibromyalgia types} take up most of the Thursday clinic.
othering: He is a {street person} who does not have a health card.
othering: {The elderly} do not tolerate this drug, and {they} forget what they are told.
othering: The patient is a {product of} a {dysfunctional} reserve household.
othering: {Borderlines} do this when a therapist is on vacation.
othering: {Teen mothers} of this sort do not breastfeed.
othering: {The disabled} in the building have their own entrance.
othering: {Addicts} will say anything for a refill.
othering: Speech was {ghetto} in style and hard to follow.
othering: He is the {typical} workers' compensation patient, {out for} a settlement.
othering: {Convict}, shackled, with two guards, seen for hernia.
trap, word sense: PREOPERATIVE DIAGNOSIS: Failed right femoral-popliteal bypass graft.
trap, word sense: Wound cultures grew a resistant Pseudomonas sensitive only to colistin.
trap, word sense: Aggressive hydration was started with normal saline at 200 mL an hour.
trap, word sense: Pathology showed an aggressive basaloid tumor with perineural invasion.
trap, word sense: The bladder is of poor compliance on urodynamics, with a capacity of 180 mL.
trap, word sense: Static lung compliance had improved by the third day of proning.
trap, word sense: The surgical site was clean, dry and intact.
trap, word sense: DESCRIPTION OF PROCEDURE: The knee was manipulated under anesthesia to 120 degrees of flexion.
trap, word sense: Chronic obstructive pulmonary disease, on home oxygen 2 liters.
trap, word sense: Chronic kidney disease stage III, creatinine stable at 1.7.
trap, word sense: The patient was placed on the operating table in the supine position.
trap, word sense: She was placed on telemetry and ruled out by three sets of enzymes.
trap, word sense: The skin edges were allowed to granulate by secondary intention.
trap, word sense: Local anesthetic was infiltrated and allowed to take effect.
trap, word sense: Echocardiogram shows normal systolic function with borderline left ventricular hypertrophy.
trap, word sense: Babies with failure to thrive are weighed weekly in this clinic, and he is now on the 10th percentile.
trap, word sense: Acute decompensated heart failure, improved with diuresis.
trap, word sense: Strength is 5/5 against resistance in all four extremities.
trap, word sense: HABITUS: Tall and slender, with arachnodactyly.
trap, word sense: The bowel habits have been regular since the fibre was added.
trap, word sense: Intractable seizures, now reduced to one a month on the ketogenic diet.
trap, word sense: The tympanic membrane was dull with a poor light reflex.
trap, word sense: Visualization was poor because of bleeding, and the scope was exchanged.
trap, word sense: There was poor R-wave progression across the precordium.
trap, word sense: The plantar spaces were explored and the abscess in the first web was drained of dirty brown fluid.
trap, word sense: High-risk HPV was positive and colposcopy is booked for the 14th.
trap, word sense: This is a high-risk pregnancy in view of twins and a short cervix.
trap, word sense: Troponins were drawn on admission to the coronary care unit.
trap, word sense: ADMITTING DIAGNOSIS: Right lower lobe pneumonia.
trap, word sense: CHIEF COMPLAINT: Abdominal pain for two days.
trap, word sense: The wheelchair was fitted with a pressure-relief cushion.
trap, word sense: He is a retired case manager and enjoys woodworking.
trap, word sense: A normal-appearing appendix was found at laparoscopy.
trap, word sense: Motor vehicle accident, restrained driver, air bag deployed.
trap, word sense: Growth is normal for age, and he is at the 50th percentile.
trap, word sense: Hysterectomy and hysteroscopy were both discussed at length.
trap, word sense: Splitting of the second heart sound was physiologic.
trap, word sense: The stool was foul-smelling and she was tested for Clostridium difficile.
trap, word sense: A foul-smelling discharge came from the sinus tract when the packing was pulled.
trap, word sense: The fetus was in a frank breech presentation.
trap, word sense: There was significant tissue insult to the ulnar nerve at the elbow.
trap, word sense: ASSESSMENT: Refractory hypokalemia secondary to low magnesium.
trap, word sense: The alcohol swab was used to prep the skin over the deltoid.
trap, word sense: Substance P antagonists were considered for the postoperative emesis.
trap, word sense: The prescription was written for a controlled substance and a counter-signature obtained.
trap, word sense: He works as a security guard at the mall and walks four miles each shift.
trap, word sense: GAIT: Dependent edema to the shins limits his walking to one block.
trap, word sense: The old infarct in the left occipital lobe is unchanged.
trap, word sense: The hostile abdomen with dense adhesions was entered through the left upper quadrant.
trap, word sense: A short neck and hostile aortic anatomy precluded an endovascular repair.
trap, word sense: The cyst wall was weak and ruptured on traction.
trap, word sense: Bilateral crackles at the bases with mild use of accessory muscles.
trap, other subject: The pacemaker lead failed to capture at maximal output.
trap, other subject: The insurance company denied the request for home oxygen.
trap, other subject: The adjuster claims that the physiotherapy was not preauthorized, and the receipt has been resent.
trap, other subject: Her landlord refused to repair the furnace, and the pipes froze in January.
trap, other subject: The right kidney failed acutely after contrast and has since recovered.
trap, other subject: The opposing driver was intoxicated and ran the red light.
trap, other subject: The infusion pump was noncompliant with current alarm standards and was sent to biomedical engineering.
trap, other subject: The neighbour's aggressive dog bit him on the left calf.
trap, other subject: The insurer's reviewer was resistant to approving biologics before methotrexate.
trap, other subject: Her employer refused modified duties and she has filed a grievance.
trap, other subject: The elevator is unreliable, and he has been late for two visits because of it.
trap, other subject: The airline would not cooperate with the request for portable oxygen.
trap, other subject: The right coronary artery is dominant and the left circumflex is rudimentary.
trap, other subject: The hip prosthesis failed at the cement interface and was revised.
trap, other subject: The pension board has been unresponsive to three letters from this office.
trap, other subject: Our fax machine failed to transmit the requisition, so the ultrasound was never booked.
trap, other subject: The supervisor had been demanding double shifts through the winter.
trap, other subject: The heart rate refused to come down with metoprolol, and diltiazem was added.
trap, other subject: The school was resistant to providing an aide until our letter arrived.
trap, other subject: The outpatient pharmacy was uncooperative about blister packs, and another was found.
trap, other subject: The union denied her appeal in May.
trap, other subject: The landlord was threatening eviction over the service dog.
trap, other subject: The specialist's office lost the referral twice and has now booked him for the 9th.
trap, other subject: The graft failed to take over the lateral malleolus.
trap, other subject: His liver is decompensating, with new ascites and asterixis.
trap, diagnosis: AXIS I: Alcohol abuse, in full sustained remission.
trap, diagnosis: AXIS II: Borderline personality disorder, provisional.
trap, diagnosis: DISCHARGE DIAGNOSES: 1. Schizophrenia, paranoid type. 2. Hypothyroidism.
trap, diagnosis: AXIS I: Cannabis dependence; schizoaffective disorder, bipolar type.
trap, diagnosis: DSM-IV AXIS II: Dependent personality disorder.
trap, diagnosis: DIAGNOSES: Oppositional defiant disorder, combined with reading disorder.
trap, diagnosis: AXIS I: Bipolar I disorder, most recent episode manic, severe with psychotic features.
trap, diagnosis: AXIS I: Adjustment disorder with mixed anxiety and depressed mood, chronic.
trap, diagnosis: FINAL DIAGNOSIS: Chronic pain disorder associated with both psychological factors and a general medical condition.
trap, diagnosis: AXIS II: Mild mental retardation, by history of testing in 1986.
trap, diagnosis: POSTOPERATIVE DIAGNOSIS: Morbid obesity with obstructive sleep apnea.
trap, diagnosis: IMPRESSION: Fetal alcohol spectrum disorder, with sentinel facial features.
trap, diagnosis: DX: Antisocial personality disorder, conduct disorder by history.
trap, diagnosis: ADMISSION DIAGNOSIS: Alcoholic hepatitis with coagulopathy.
trap, diagnosis: AXIS I: Delusional disorder, persecutory type.
trap, diagnosis: FINAL DIAGNOSES: Failure to thrive, resolved; gastroesophageal reflux.
trap, diagnosis: AXIS II: Histrionic personality traits were considered and are not diagnosed.
trap, diagnosis: PREOPERATIVE DIAGNOSIS: Congestive heart failure, New York Heart Association class III.
trap, diagnosis: AXIS I: Polysubstance dependence in early full remission.
trap, diagnosis: IMPRESSION: Treatment-resistant depression; eligible for the rTMS program.
trap, diagnosis: DISCHARGE DIAGNOSIS: Intermittent explosive disorder.
trap, diagnosis: AXIS I: Malingering (V65.2) was ruled out.
trap, negation: There was no symptom magnification on examination.
trap, negation: She was not manipulative or attention-seeking at any time during the stay.
trap, negation: No evidence of malingering was noted on the validity scales.
trap, negation: The child was neither defiant nor oppositional during testing.
trap, negation: He is not a poor historian, his dates matched the old records.
trap, negation: She has never been violent or assaultive.
trap, negation: He is not wheelchair-bound, he walks with a rollator.
trap, negation: There is no history of noncompliance.
trap, negation: He was not combative on emergence from anesthesia.
trap, negation: No drug-seeking behavior was observed over the past year in this clinic.
trap, negation: She did not appear unkempt or malodorous.
trap, negation: He has never been regarded as dangerous by his treatment team.
trap, negation: The patient is not an alcoholic, and the tremor is essential.
trap, negation: There is no indication that either parent is manipulative.
trap, negation: He has not failed any previous medication.
trap, negation: Absent any aggressive or hostile remarks, the interview lasted 90 minutes.
trap, negation: Nothing in this evaluation suggests that she lacks insight.
trap, negation: I saw no evidence of secondary gain.
trap, quotation: She states, "I am not some crazy lady, my stomach really hurts."
trap, quotation: CHIEF COMPLAINT: "I can't cope anymore."
trap, quotation: The patient said, "My ex called me a junkie in front of the kids."
trap, quotation: When asked why he came, he replied, "My wife says I'm a drunk."
trap, quotation: The daughter told the evaluator, "Dad isn't violent, he's just loud."
trap, quotation: "I fell off the wagon in June," he stated, and he asked about naltrexone.
trap, quotation: The mother remarked, "The last doctor wrote that I was difficult."
trap, quotation: Reason for visit in the patient's words: "I'm a failure as a mom and I want help."
trap, quotation: He stated, "They locked me up for no reason."
trap, quotation: She said her goal is "to feel like normal people feel."
trap, victim: She was physically abused by her stepfather between the ages of 6 and 9.
trap, victim: He was assaulted by two men outside the tavern and sustained a jaw fracture.
trap, victim: ABUSE HISTORY: Sexual abuse by an uncle, disclosed at age 15.
trap, victim: The former husband was violent toward her and she has a peace bond in place.
trap, victim: She was threatened with a knife by a coworker in the parking lot.
trap, victim: The elderly gentleman was neglected and financially abused by a nephew.
trap, victim: The baby was shaken by a babysitter who has since been charged.
trap, name: The patient was given the Brief Symptom Inventory and the Test of Memory Malingering.
trap, name: He attends Narcotics Anonymous in the church basement on Tuesdays.
trap, name: The CAGE and the Michigan Alcoholism Screening Test were both completed.
trap, name: SUBTEST: Childhood Trauma Questionnaire, Emotional Abuse scale.
trap, name: She was referred to the Centre for Addiction and Mental Health in Toronto.
trap, name: On the Overt Aggression Scale he scored 2.
trap, name: Insight was rated on the Scale to Assess Unawareness of Mental Disorder.
trap, legal: The claimant applied for Social Security disability in 2004 and was denied at reconsideration.
trap, legal: The patient was served with notice of involuntary admission under the Mental Health Act.
trap, legal: Mother was granted sole custody by order of the court on June 3.
trap, legal: The charge of aggravated assault against him was withdrawn by the Crown.
trap, legal: Allowed conditions in this claim are lumbar strain and L5-S1 disc herniation.
trap, legal: The administrative law judge found her mother's testimony credible.
trap, meta: The old chart uses the phrase poor historian, which I have removed from the problem list.
trap, meta: We discussed with the resident why noncompliant is not a helpful word in the letter.
trap, meta: The term borderline was explained to her as an outdated name.
trap, identity: He describes himself as an alcoholic in recovery and prefers that word.
trap, identity: She identifies as autistic and asked that the report say so.
trap, identity: He calls himself a proud Deaf man and signs in ASL.
clean: HISTORY OF PRESENT ILLNESS: This is a 42-year-old woman who comes in with three days of right upper quadrant pain after meals.
clean: The patient is a 67-year-old gentleman who has lived with type 2 diabetes for 15 years and checks his sugar each morning.
clean: He uses a power wheelchair and transfers with one person.
clean: She decided against the epidural after talking over the risks with anesthesia.
clean: The patient lives with schizophrenia and works 20 hours a week at the library.
clean: He has not been able to take the furosemide because of its cost; a coverage form was completed today.
clean: Appearance: Wearing jeans and a parka, hair combed, eye contact steady.
clean: She drinks two glasses of wine on Fridays and has no interest in changing this.
clean: His last use of fentanyl was on Sunday, and he carries naloxone.
clean: FAMILY HISTORY: A brother died by suicide at the age of 22.
clean: LABORATORY DATA: Hemoglobin 11.8, white count 7.4, platelets 210, creatinine 82.
clean: She stopped sertraline in May because of sweating and would like to try something else.
clean: He missed two appointments in March when the bus route was cut; visits are now by telephone.
clean: The child cried when the otoscope was brought out and settled on his father's lap.
clean: DISPOSITION: Home with spouse, follow up with Dr. Okafor in two weeks.
clean: The patient says the pain is 8 out of 10 and keeps her from lifting her son.
clean: Thought form was linear, and speech was of normal rate and volume.
clean: He told me that he thinks often of dying and has no plan; we reviewed what has kept him safe.
clean: She took 20 tablets of acetaminophen at about 9 p.m. and called her sister an hour later.
clean: The infant was delivered vaginally at 39 weeks with Apgars of 8 and 9.
clean: Sertraline 100 mg did not help her mood after eight weeks, so it was changed to venlafaxine.
clean: He pushed the tray away and swore at the nurse, then apologized about ten minutes later.
clean: EXTREMITIES: No clubbing, cyanosis or edema; pulses 2+ throughout.
clean: She believes that her phone is being monitored and has stopped using it.
clean: The father reads to both boys each evening and knows the names of their teachers.
clean: Testing took four hours with two breaks, and she worked steadily throughout.
clean: He left the department at 0210 before the results were back; a message was left with the number to call.
clean: The patient has an L2 spinal cord injury and drives with hand controls.
clean: Reflexes are 2+ and symmetric, toes are downgoing.
clean: She has visited the emergency department nine times this year for sickle cell pain.
clean: He would like to cut back on cigarettes before his surgery and chose the patch.
clean: The patient does not think that he has an illness and says the tablets make him drowsy.
clean: PLAN: We agreed to begin physiotherapy twice weekly and to meet again in a month.
clean: Her memory of the accident is incomplete; the ambulance record was used for times.
clean: The incision is healing well and the staples were removed today.
clean: The patient prefers to be called Jo and uses they and them pronouns.
clean: He stays at the shelter on King Street and keeps his medication with the staff there.
clean: The mother asked good questions about feeding and plans to breastfeed for six months.
clean: ALLERGIES: Penicillin, which caused hives in 1999.
clean: Full recovery of hand strength is expected over the next three to six months.
`)
