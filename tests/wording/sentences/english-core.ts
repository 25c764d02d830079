import {readSentences, type Sentence} from './sentence.js'

/** English sentences of core wording as units, reports and community teams write it, by writers who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
substance: Long-standing {ETOH abuse}, last drink Sunday night per wife.
substance: PAST HISTORY: Hypertension, gout, {cocaine abuse}, and a hernia repair in 1998.
substance: He has been {clean} for eleven months and attends a men's group on Tuesdays.
substance: Known {IV drug abuse} with endocarditis x2, PICC line not sent home.
substance: Mr. Tran {relapsed} on alcohol within four days of leaving the detox unit.
substance: SOCIAL HISTORY: Divorced, two children, retired welder, {tobacco abuse} of 40 pack-years.
substance: Client reports she {fell off the wagon} after her sister's funeral.
substance: Pt {strung out} on arrival, sores on both forearms.
substance: She was started on methadone in March, simply {substituting one addiction for another} per family doctor.
substance: Came back from weekend pass {drunk} and smelling of vodka, vitals stable.
substance: Writer suspects {drug-seeking behavior}, as reported pain 10/10 and was texting in the waiting room.
substance: Has shared {dirty needles} with a cousin, so hepatitis C serology was sent.
label: {Polysubstance abuser}, mainly cannabis and fentanyl, seen at the request of the trauma service for withdrawal management.
substance: Remained {clean and sober} x 6 wks at the recovery house, roommate is supportive.
substance: This 52-year-old trucker {abuses alcohol} on his days off, six to eight beers at a sitting.
label: Retired ferry deckhand and {former alcoholic}, 12 years without a drink.
substance: Nurse noted pt {hooked on} lorazepam since the ICU stay.
credibility: HISTORY OF PRESENT ILLNESS: The patient is a {very poor historian}, and most of the information below was taken from the old chart.
credibility: She {alleges} that staff at the group home took her bank card, and the manager has been asked to look into it.
credibility: He {claimed to have} chest pain for three days before coming in, although serial troponins and the tracing were unremarkable.
credibility: After the alarm sounded, pt {finally admitted} smoking in his room.
credibility: He {adamantly denies} taking extra pills, but the blister pack is short by nine.
credibility: Mrs. Okafor {confessed to} skipping her insulin at lunch because she works the cash alone.
credibility: {Malingering} suspected, gait improved once he left the exam room.
credibility: {Feigning} seizure-like activity in the hallway per charge RN, no post-ictal period.
credibility: He was {vague and evasive} when I asked where the cash came from.
credibility: He {alleged that} his roommate had threatened him with a kitchen knife.
credibility: Reliability of the informant is {doubtful}, so dates were confirmed with his brother.
credibility: {Exaggerates} her symptoms whenever discharge is brought up.
credibility: {Lied} to the evening nurse about having had his PRN already.
credibility: {C/O} anxiety all shift, ++ requests to see the doctor.
credibility: On further questioning she {did admit} that she had stopped eating breakfast to lose weight.
credibility: Patient {adamant that} she was told her surgery would be Monday, {allegedly} by a resident.
compliance: Pt {refused} all HS meds again.
compliance: {Med non-compliance} led to current admission under the psychiatry service.
compliance: Resident {resistive to care}, two staff needed for a.m. wash.
compliance: The patient has been {refusing} bloodwork and vital signs since Thursday, and the physician on call has been made aware.
compliance: {Nonadherent} to Truvada since the move to Winnipeg.
compliance: {Resistant to} the idea of a depot, says needles remind him of jail.
compliance: Dressing change done w/ difficulty d/t pt {being difficult} and {unwilling to cooperate}.
compliance: {Refuses to engage} w/ OT.
compliance: {Disobeyed} unit rules by vaping in the stairwell.
compliance: {Oppositional} re: lights-out and {noncompliant w/} room search.
compliance: Insulin-dependent {diabetic} who is {habitually noncompliant}, presenting with her fourth episode of DKA this year.
compliance: The family reports that {compliance was an issue} even before he moved out at nineteen.
compliance: {Will not listen} to nursing re: fall risk, up to BR alone x4.
character: {Manipulative} with evening staff, asked three nurses for the same pass.
character: The patient was {demanding}, ringing the bell fourteen times before midnight.
character: Mr. Gagnon was {rude} and {entitled} toward the unit clerk about his parking.
character: Tends to {play games} with the on-call resident {to get what he wants}.
character: The teacher reports that he has been {acting out} at recess ever since his mother cancelled the December visit.
character: {Argumentative} with dietary re tray, calmed when offered toast.
character: He remained {guarded and suspicious} during the interview, answering in one or two words.
character: {Passive-aggressive} in family meeting, sighed and looked at his phone.
character: {Needy} +++ this evening, at desk q10min.
character: SUMMARY: He is a 22-year-old college student who is {immature} for his age and {self-centered} in his relationships with roommates.
character: BEHAVIORAL OBSERVATIONS: She presented as {sullen} and {uncooperative} and had to be prompted to answer.
character: {Selfish} re kids, went to the casino the night before access visit.
character: {Hateful patient}, cursed at registration clerk.
character: {Stubborn} elderly man, wants to do his own colostomy care.
character: {Inappropriate} with female peers, redirected.
character: She was {nasty} on the phone to her case manager and hung up before the housing form could be reviewed.
character: {Clingy} w/ 1:1, cried when writer went on break.
label: {Borderline} in room 6 wants to speak to the doctor.
label: Access was difficult as he is a known {addict}, and a midline was placed under ultrasound by the vascular team.
label: FAMILY HISTORY: Father was a {drug addict}, maternal aunt a {manic-depressive}.
label: Two {overdoses} and three {psychotics} waiting in the hall this morning.
label: She has been seen by our team since 2012 as a {chronic depressive}.
label: By the time the crisis worker arrived the patient {was floridly psychotic} and was speaking to the vending machine.
label: {Hoarder}, apartment failed fire inspection.
label: The client {is an autistic} with limited speech who lives with her grandparents.
label: {Drunk} from downtown, ethanol level 62, given a blanket.
label: {Druggie} friends visiting, bag searched.
label: {The mentally ill} on this ward need more time outdoors.
label: He is a {convict} on day parole who requires weekly urine collection.
coercion: {Placed on} a Form 1 at 1640 by ED physician.
coercion: The patient was {not allowed} to use the telephone until the treatment team had met on Monday morning.
coercion: He was {made to} change into hospital pajamas and his belongings were locked up.
coercion: The patient was {put in restraints} and {given a shot} after he pushed a chair over.
coercion: {Earned} off-unit {privileges}, level 3.
coercion: {Forced} to take oral risperidone or it would be IM.
coercion: Mr. Whitford was {instructed to remain} in the lounge and {was told he had to earn back} his shoes.
coercion: She {was not permitted to} attend her nephew's graduation because the team felt it was too soon.
coercion: {Took off} from group outing at the mall, back by own accord at supper.
coercion: He has been {locked up} on the forensic unit for two years and asks about a transfer closer to Kenora.
suicide: Pt had a {failed suicide attempt} by hanging last winter.
suicide: She denied any current plan, {contracted for safety} with the evening nurse, and was returned to her own room.
suicide: Hx of multiple {unsuccessful attempts}, last one in May.
suicide: He {threatened suicide} when told that there were no detox beds.
suicide: {Completed suicide} in a close friend two weeks prior to this presentation.
suicide: She {tried to kill herself to get attention} after her husband left, per paramedics.
suicide: Roommate {killed himself} in the building, client found the body.
suicide: {Suicidal} pt in bay 3, sitter requested.
risk: Per probation he can be {dangerous} when drinking, so outreach workers are asked to visit in pairs.
risk: Pt has a {history of violence}, use caution.
risk: He became {physically aggressive} and was escorted out by security at approximately 2230.
risk: She is {a danger to others} when off her clozapine, according to the residence.
risk: While in the emergency room the patient became increasingly {agitated and combative}, requiring 5 mg of haloperidol.
risk: {Out of control} on arrival, four officers at bedside.
risk: {Aggressive behaviours} ongoing on nights, DOS charting started.
deficit: Client {decompensated} after mother's death in November.
deficit: The patient {is unable to cope} with even minor stressors and has {poor coping skills}.
deficit: {Poor social skills}, sits alone at meals.
deficit: {Lacks motivation} and {lacks the ability to plan} beyond the day.
deficit: {Nonfunctional} at baseline, spends days smoking on the porch.
deficit: {Weaknesses}: budgeting, hygiene, temper.
appearance: {Unkempt}, in two winter coats, beard to chest.
appearance: The patient appeared {older than stated age} with {poor dentition} and {poor hygiene}.
appearance: GENERAL: Well-developed, {morbidly obese} female in no acute distress.
appearance: She wore heavy make-up and was {provocatively dressed} for the interview.
appearance: {Bizarrely dressed} in a bathrobe and ski goggles.
appearance: Hygiene {neglected}, body odour ++.
appearance: His grooming was {poor} and he {reeked} of cigarettes.
insight: Insight {nil}, judgement {impaired}.
insight: He continues to be {in denial} about his diagnosis of bipolar I and wants the label removed.
insight: I/J: {poor}/{poor}.
insight: {Refuses to accept} that she has an illness.
insight: {Unable to see} that his friends are using him; {judgment is lacking}.
belittling: {Sweet little old lady}, 91, here for a fall.
belittling: He was a {good boy} today and took his bath.
belittling: {Diapers} changed x3, {bib} on for supper.
belittling: Pt {pouting} in room after visit was cut short.
belittling: {Poor thing} has no family in the province.
belittling: {The girls} in room 12 (both in their 50s) were up chatting past midnight.
failure: After the clinic moved to the new building the patient was {lost to follow-up} until his wife called in September.
failure: {No-showed} x2 for intake, file closed.
failure: The patient {has failed multiple trials} of antidepressants and is referred for ECT.
failure: {Failed to attend} three of four anger management sessions.
failure: Client {failed placement} at two boarding homes, looking for a third.
pessimism: Prognosis {poor}, given {chronic} course.
pessimism: {Hopeless case}, reviewed at rounds.
pessimism: {Treatment-resistant} schizophrenia, {burnt out}, {goals limited to maintenance}.
pessimism: It was explained to the parents that their son will need medication {for the rest of his life} and that {expectations should be lowered}.
suffering: This retired corporal {suffers from} posttraumatic stress disorder related to his service in Kandahar and sees a counsellor monthly.
suffering: Her mother was {afflicted with} multiple sclerosis in middle age.
suffering: {Stricken with} polio as a boy in Saskatchewan, leg brace since.
suffering: {Crippled by} anxiety, hasn't left the apartment in 3 wks.
suffering: She is {plagued by} voices, mainly in the evening, and {battling} depression.
service-use: {Revolving door} pt, 5th adm since Jan.
service-use: {Well known to} this department with abdominal pain NYD.
service-use: {GOMER} from nursing home, sent for altered LOC.
service-use: {Social admission}, {nothing medical going on}, {dumped} by family before the long weekend.
disability: He has been {wheelchair-bound} since a motor vehicle accident in 2003 and lives in an accessible unit in Laval.
disability: The {handicapped} daughter attends a workshop on weekdays.
disability: The patient is {confined to a wheelchair} and relies on accessible transit for dialysis.
disability: {Crippled} hands from RA, needs lids opened.
disability: He was born with a {birth defect} and is {wheelchair bound} outside the home.
othering: {These people always} come in on cheque day, waiting room full by 1500.
othering: {Typical borderline} presentation, superficial cuts L forearm, cleaned and steri-stripped.
othering: Compared with {normal children}, he started to speak late and preferred to play alone.
label: 34 y/o male, {known schizophrenic}, brought in by TPS under MHA apprehension at 0315.
label: She {is a borderline} and has been on this unit four times since Easter.
label: Pt's mother {is bipolar} as well and currently inpatient at Homewood.
label: Two {addicts} in the waiting room sharing a blanket, both triaged CTAS 4.
label: Roommate in 14B is {an alcoholic} from Thunder Bay awaiting a detox bed.
label: Social hx: {ex-con}, rents a room off Hastings, sees probation q2weeks.
label: {Mentally ill} daughter lives in the basement and rarely comes upstairs, per husband.
label: Identified as {an IV drug user} by EMS, no tracks seen, Narcan not given.
label: Sister states he has been {manic} for nine days and gave away his truck.
label: Accompanied by her boyfriend, {a heroin user}, who waited outside with the dog.
label: Pt {very delusional} this shift, convinced the pharmacist swapped his pills.
label: {Recovering alcoholic}, attends AA in Moncton Tues and Thurs, sponsor called.
label: Bed request: female, 22, {anorexic}, medically cleared, needs telemetry x24h.
label: {Homeless drug addict} found asleep in the ATM vestibule, GCS 14, glucose 5.1.
label: The son is {autistic} and she worries about who will get him off the school bus.
label: Pt looked {crazy} to the bystanders who phoned 911, as he was directing traffic in socks.
label: Appears to be {a hypochondriac}; third visit for chest pain with normal troponins.
label: Pt is {depressive} by nature and keeps to her room, per day staff.
label: Partner phoned, says he's {a drunk} and won't be let back in the apartment.
label: Well-known {substance abuser} who usually presents with cellulitis; today it's the left calf.
label: Transferred from jail: {offender}, age 41, on q15 obs, cuffs removed on arrival.
label: Pt {is OCD} and washed hands approx 20 times before lunch, skin cracked, barrier cream given.
label: He is {a paranoid schizophrenic} who stopped seeing his shelter worker in August.
label: Nursing handover - bed 9, {the bipolar}, slept 2.5 h, ate most of breakfast.
suffering: This 56-year-old woman, {afflicted with} schizoaffective disorder, lives with her sister in Gander.
suffering: {Suffers with} anxiety, takes venlafaxine 150 mg, last dose yesterday AM.
suffering: He is {a victim of} bipolar disorder, as was his father before him.
suffering: Both brothers {suffer from} psychosis; the elder is on clozapine and the younger on nothing at present.
suffering: PMHx: HTN, GERD, {suffering from} PTSD following deployment, hernia repair 2009.
suffering: {Stricken with} early-onset dementia at 52, she was a school bus driver until last spring.
suffering: {Tormented by} her illness, she rang the crisis line nightly for most of October.
suffering: While {suffering} an episode of mania he drove to Winnipeg without telling anyone.
suffering: Children have watched their mother {battle} depression and now see the school counsellor.
credibility: Pt is {a poor historian}, collateral obtained from group home.
credibility: {Allegedly} assaulted by roommate last night, bruising to L orbit noted.
credibility: She {insists} that the voices started only after the new medication, and asked for it to be changed.
credibility: {Minimizes} alcohol intake, says two beers, BAL 48.
credibility: {Complains of} pain 10/10 but {observed laughing on her phone}.
credibility: Reason for visit as stated: {supposedly} robbed of his meds at the drop-in.
credibility: {Unreliable historian}; story changed between triage and MD.
credibility: ?{Malingering}, {wants a warm bed}, temp outside -28.
credibility: {Claiming} chest pain again, ECG NSR, trop neg x2.
credibility: {Exaggerates} symptoms when MD on unit and again when the phlebotomist came.
credibility: Pt {adamant} that she never received her evening quetiapine although MAR is signed.
credibility: Appears to be {feigning} seizure activity, eyes tightly shut, SpO2 99%.
credibility: {Confessed} to having skipped two injections because of weight gain and a sore hip.
credibility: {Purportedly} lost her prescription on the GO train; needs a five day supply.
credibility: He {will not admit} that he hears voices though seen whispering to the wall.
credibility: Father {claimed} the police were rough, and the patient {claims} her wrist was twisted, x-ray neg.
credibility: {Vague and evasive} when writer enquired about the knife, which security now holds.
credibility: Story {does not add up}: states fell on ice, but no snow since Tuesday.
compliance: {Refused} HS meds, offered again at 2230, same result.
compliance: {Poor compliance} with CPAP and with oral risperidone since moving out of the group home.
compliance: She remains {resistant} to any talk of medication and sleeps through groups.
compliance: Pt was {resistive} to care this AM, two staff needed for bath.
compliance: {Compliant} with meds, ate 75% at supper, visited by aunt.
compliance: {Unmotivated}, stays in bed until noon, missed OT kitchen group for the third time.
compliance: {Non-adherent} when home on his own, as last admission.
compliance: {Disobeyed} unit rules by lending his lighter to a co-patient.
compliance: Client {does not follow instructions}, redirected x4 from nursing station.
compliance: Still {unwilling} to engage with the addictions counsellor or the social worker.
compliance: Spat out meds on Sat, {compliance} to be checked with mouth checks BID.
compliance: ECT was offered and {refused}, consent form left blank in chart.
compliance: He and his brother were both {uncooperative} with security at the door, brother asked to wait outside.
compliance: {Won't comply} with fluid restriction, Na 128, drinking from the bathroom tap.
compliance: Has been {a no-show} for two depot appointments, nurse to call before lunch.
compliance: Pt is {nonadherent} to diet, ordered pizza in spite of the meal plan and shared it with 12A.
compliance: Left {against medical advice} before IV antibiotics finished, PICC removed.
compliance: Encouraged to attend community meeting, {refused as usual}, watched TV.
compliance: {Reluctant} to give urine, sample obtained at 0610 after juice.
compliance: The pt {complied} with room search; one lighter and 40 dollars secured.
character: Pt is {manipulative}, told each of three nurses a different reason for needing a pass.
character: {Needy}, at the desk x6 this shift, wants reassurance about bloodwork.
character: {Splitting} staff again, says only Karen listens to her.
character: {Pleasant} with docs, {rude} to nurses.
character: He was {difficult}, swearing at the registration clerk and asking for her supervisor.
character: {Hysterical} ++ on arrival, hyperventilating, settled with coaching and a paper cup of water.
character: {Intrusive} in dayroom, walks into other pts' conversations.
character: She and her husband both {loud} and {pushy} at the desk, so each was seen alone in the quiet room.
character: {Histrionic} presentation, threw herself on stretcher as MD entered.
character: {Belligerent} on arrival w/ police, calmer once cuffs off.
character: Pt {lazy}, leaves tray on floor, room untidy.
character: {Sneaky} re vapes; second vape found inside a hollowed bar of soap.
character: She can be {clingy} in the evenings once her mother has gone home, and paces near the phone.
character: Self-harm appears {attention seeking}, superficial scratches x3, no sutures needed.
character: Presents as {childish} and {immature} for 27, per resident's note.
character: {Guarded} and {suspicious} on approach, answered in single words.
character: Pt is {a troublemaker} and {plays nurses off against each other}; speak to one contact only.
character: Pt {angry} and {defensive} about the search, asked for patient advocate.
character: {Stubborn}, sat in hall for an hour rather than go into the interview room.
character: {Disruptive} in mindfulness group, facilitator asked her to step out at 1020.
character: Tends to {sabotage} her discharges by cutting the night before.
character: {Blames} everyone but himself for loss of the apartment.
character: Known to {play games} around meals, hides butter in napkins.
character: {Whiny} all night, up x5 for crackers, warm milk given at 0200.
character: {Confrontational} w/ CO-PT over TV channel, separated, both took PRN.
character: MSE: {grandiose}, rapid speech, states will run for premier.
character: A very {dependent} man who {takes no responsibility} for his meds.
belittling: Pt threw {a tantrum} when her pass was cancelled.
belittling: {Pleasantly demented} gentleman from LTC, wandered into three rooms.
belittling: {Good boy} today, took all meds and helped set tables.
belittling: {Pouting} in room since 1400 over snack being locked.
belittling: {Misbehaving} in line for meds, sent to the end.
belittling: Given a {time out} for yelling at housekeeping.
belittling: {Sulked}, {baby talk} with mother on phone, went to bed w/o snack.
belittling: {Sweet little lady}, 83, brought in by EMS from her seniors' apartment, confused x 2/7.
belittling: Had {a meltdown} in triage because the TV was off.
belittling: She {behaved herself} on the outing to the museum and bought a postcard.
belittling: Pt was {scolded} for taking a second dessert off the cart, then sat alone by the window.
belittling: {Feeder}, requires one staff at meals, likes peaches.
appearance: {Dishevelled}, wearing two coats, reports sleeping at the bus depot.
appearance: Looks {rough}; teeth missing upper left.
appearance: {Poorly groomed} male in hospital gown, eye contact fair.
appearance: {Reeks} of urine and cigarettes, feet macerated, dressings applied.
appearance: Hair {greasy} and matted, nails long.
appearance: General: {bizarre} dress, three ties and a bathrobe, alert, oriented x3.
appearance: {Hygiene poor}, declines assistance with bath.
appearance: {Well groomed} today w/ lipstick, first time out of gown.
appearance: Dressed {provocatively} for visit with boyfriend, asked to change before coming to the lounge.
appearance: {Ill-kempt} beard, food on shirt, but brightens when his sister comes with the baby.
insight: Pt {lacks insight} into need for the injection and asks daily when he can go home.
insight: {Insight nil}, judgement fair, sleep 6 hrs.
insight: Mother feels he has {no insight} since coming off lithium and spends his cheque in a day.
insight: {Limited insight} but agreed to stay until Monday.
insight: {Does not understand that he is ill}, asking to be discharged to cottage.
insight: {Impaired judgement} - left stove on, walked to Walmart at -20.
insight: Remains {insightless} despite psychoed with nurse and his cousin.
insight: {Still doesn't get} why the car keys were kept by her dad.
insight: He {refuses to accept} his diagnosis and quotes articles about thyroid disease to the team.
insight: {Poor judgment} AEB leaving hospital in slippers and a gown for coffee.
deficit: {Low functioning}, needs cueing for ADLs, meals on wheels x5/wk.
deficit: She has {decompensated} since her worker went on mat leave in September.
deficit: Functioning at {a low level}; shops for herself when list provided.
deficit: {Unable to function} without his mother, who does the banking and the laundry.
deficit: Noted by group home: {regressed}, not washing, eats with hands.
deficit: {Maladaptive} coping, bangs head when upset, helmet offered.
deficit: Pt {cannot cope} on her own and {will need to be looked after} by her sister.
deficit: Admitted from rooming house {decompensating} x 2/52, previous adm May.
deficit: Has {poor frustration tolerance} and {poor impulse control}, punched pillow after phone call.
deficit: {Acopia}, admit to medicine under psych consult.
deficit: The brother, also {low-functioning}, was unable to tell us which pharmacy she uses.
deficit: She {fails to} initiate conversation and sits alone by the fish tank.
pessimism: {Chronic} patient, {will never live independently}, ALC since 2022.
pessimism: {Hopeless case} according to previous team in Sudbury.
pessimism: Prognosis {poor} given age of onset and three {failed placements}.
pessimism: {Unlikely to ever work} again, ODSP forms given to brother.
pessimism: {Same old} presentation, nothing new to add to last week's note.
pessimism: {Treatment-refractory} and {beyond help}, in opinion of outpatient clinic.
pessimism: {Doubt that rehab is worth trying}, as he {always goes back to} drinking within days.
pessimism: It is {unrealistic} for her to want her kids home by Christmas, told so by CAS.
pessimism: {Not rehab material}, to remain on unit C until a nursing home bed opens.
pessimism: Discharge is {doomed to fail} per evening nurse, who has known her since 2009.
failure: {Failed} risperidone, aripiprazole and now paliperidone, for clozapine trial.
failure: {Lost to follow-up} after discharge from Day Hospital, letters unanswered.
failure: He {has failed} outpatient treatment, so inpatient detox at Renascent requested.
failure: Pt {dropped out} of DBT after week 3 because the bus route changed.
failure: {Failure to} attend clinic x2, COAST to visit on Thursday.
failure: {Treatment failure} on SSRI x 8 wks, adherence confirmed by pharmacy.
failure: {Blew it} with {failed discharge} last week, back by ambulance in 36 h.
failure: {Washed out} of residential program at day 10, mom drove him here.
failure: Pt {fails} to improve on current dose; MD to review Monday.
suicide: Brother {committed suicide} in 2011, anniversary approaching.
suicide: Pt {contracts for safety} at this time, q30 checks.
suicide: {Unsuccessful attempt} in June w/ Tylenol, NAC given at Foothills.
suicide: Overdose felt to be {a cry for help}, 6 tabs of Gravol taken in front of mother.
suicide: {Suicidal gesture} with plastic knife, skin unbroken.
suicide: Cousin and best friend both {completed suicide} within a year of each other in their community.
suicide: Able to {contract for safety}, belongings returned, partner will stay with her.
suicide: She {made a suicidal threat} over the phone to her ex, who called police.
suicide: Rates SI 6/10, {parasuicidal} behaviours daily, last cut Sunday night.
suicide: Told triage that her dad {suicided} when she was ten and that she found him in the garage.
suicide: {Manipulative use of suicide talk to get admitted}, per group home manager.
suicide: Roommate worries that he {will commit suicide}; he told her goodbye by text at 0230.
suicide: {Botched attempt}, superficial wrist lac, tetanus given.
suicide: Hx of {failed attempts} and one {completed suicide} in family (grandfather).
suicide: Will sign {no-suicide contract} before pass with dad on Sunday.
substance: {Drug-seeking}, asked for Dilaudid by name.
substance: Has been {clean} x 4 months until Saturday night, when she drank with her cousins.
substance: Long hx {alcohol abuse}, CIWA 14, diazepam 10 mg given.
substance: Pt {fell off the wagon} after funeral.
substance: Ongoing {drug abuse}, mother found foil in bedroom.
substance: {Crack habit}, $60/d, sits near the station.
substance: Presented {wasted}, unsteady, vomited in the waiting room x1.
substance: Pt {strung out} and crying, requesting methadone, last dose verified with pharmacy 3/7 ago.
substance: {Relapsed} on fentanyl, naloxone x3 by EMS.
substance: {Substance abuse} counsellor to see in a.m.
substance: {Tweaking}, picking at arms, cannot sit, given lorazepam and a sandwich.
substance: {Opioid abuse}, Suboxone start today, COWS 13.
substance: In the ED overnight, {drunk}, slept until 0730, ate, walked steadily to washroom.
substance: Urine {came back dirty}; pass cancelled.
substance: {High} on something on return from pass, pupils 2 mm, belongings searched.
substance: {Polysubstance abuser}, hep C pos, needs wound care to R forearm.
substance: Screen was {clean} today so weekend pass is on, sister to pick up at ten.
substance: Stays {off the junk} when living at his aunt's in Red Deer.
substance: {Addicted to} Percocet after MVC in 2016, now buys on street.
substance: PRN use: {med seeking}, {watches clock}, asked for Ativan q4h exactly.
coercion: Pt {eloped} from ED at 2115, police called.
coercion: {AWOL} since smoke break, code yellow called.
coercion: {Absconding} risk, hospital pyjamas only, shoes locked.
coercion: Pt {was made to} shower before dinner, cried throughout.
coercion: {Permitted} 15 minutes of phone time with her girlfriend if room is tidy.
coercion: Code white, {taken down} by security x4, IM given.
coercion: {Escaped} from the unit via the loading dock and was found by RCMP at his mother's in Surrey.
coercion: {Placed on} constant obs by charge nurse.
coercion: {Ran away} from group home Tuesday, brought by police.
coercion: He {was told he had to} take the injection, slept 5 h.
coercion: {Let out} for fresh air at 1300 with security, back w/o incident.
coercion: {Confined to room} during evening visit because of shouting.
risk: Pt {aggressive} in ambulance bay, spat at medic.
risk: {Combative} w/ EMS, soft restraints in place on arrival.
risk: Family finds him {unpredictable} and keeps the bedroom door locked when he is up at night.
risk: Became {assaultive} at med pass, code white.
risk: {Threatening} toward staff, stood at door with fists closed.
risk: Pt {abusive} to triage nurse, asked to wait in psych pod.
risk: {Verbally abusive} ++ after phone call with lawyer, took loxapine 25 mg po.
risk: Alert on chart: {VIOLENT}.
risk: Acted {aggressively} towards co-pt over a cigarette, no injuries.
risk: Known {biter}, wear gloves and long sleeves.
risk: {Volatile} mood, cries then shouts within minutes, no contact made with others.
risk: Escalated to {physical aggression}, see incident report filed 1655.
risk: Very {agitated} and {combative} during catheter insertion, then slept until supper.
risk: Remains {explosive} around discharge talks and tipped a chair on Wednesday.
service-use: Known to us, {a regular}, usually wants food and socks.
service-use: {Revolving door} admissions since closure of the rooming house on Barton.
service-use: {Bed blocker} in 22, waiting LTC since June.
service-use: Pt {abuses the system}, calls 911 for rides downtown.
service-use: {Inappropriate use of ED}, advised to see family doctor but she hasn't one.
service-use: {Well known to} department, 41 visits YTD.
service-use: Presents again w/ {the usual} voices, seen by crisis nurse at 0405.
service-use: {Frequent-flyer} status flagged in EMR by previous shift.
service-use: {Repeat customer}, turkey sandwich and juice given, dozed in chair.
service-use: {Social admission}, no acute psych issue, no beds at shelter.
service-use: Came in mainly for {three hots and a cot}, per security who know him.
service-use: A {high user} of inpatient beds, five admissions since Thanksgiving, care plan in red binder.
disability: {Wheelchair-bound} since MVC at 19, skin check done.
disability: Pt is {confined to a wheelchair}, needs accessible washroom.
disability: {Mentally retarded} brother lives with her, needs respite while she is here.
disability: {Crippled} by arthritis, uses walker, asks for help w/ buttons.
disability: {Deaf and dumb} male, ASL interpreter booked 1400.
disability: Bedroom shared w/ {a paraplegic} who knows the unit layout well.
disability: {Brain-damaged} following overdose in 2017, repeats questions.
disability: Uses {handicapped} washroom on 3 West with one assist, steady on feet otherwise.
disability: {Developmentally delayed} male, 24, brought by group home staff, punching own head.
disability: He is {slow}, needs things repeated, nods yes to every question.
disability: Daughter {is Down's}, aged 30, and the pt is her only caregiver.
disability: {Wheelchair bound}, from {a home for the handicapped}, came with no papers.
disability: {Demented}, up at dusk, bed alarm on.
disability: Seen with {special needs} child in stroller, CAS notified of admission, grandmother came.
othering: Advised that {normal people} sleep at night and eat at mealtimes.
othering: Pt is {one of those people who turn up on cheque day}.
othering: {Typical borderline behaviour} for {her type}, will settle by Thursday.
othering: {From the reserve}, brought in intoxicated, cousin in waiting room.
othering: {Street people} in vestibule, one with frostbite to toes, seen first.
othering: {Illegal immigrant}, no OHIP, works on a farm near Leamington.
othering: Goals: sleep 6 h, {normal} behaviour with peers, call wife daily.
othering: {Inner-city derelict} found in bus shelter, temp 33.8, warmed.
othering: His sibs are {normal}, both employed in Fort McMurray.
othering: {This population does not keep appointments}, so no f/u booked.
othering: Does not act like {a normal 16 y/o}, plays with dolls, sleeps with light on.
othering: {Vagrant}, no fixed address, carrying all belongings in cart, asked that it be kept in sight.
character: Slept from 2330 to 0500, woke asking for juice, was {demanding} with the float nurse about his phone, then returned to bed and slept again until breakfast trays came up.
label: Writer called the group home in Timmins, spoke with the day worker, who said the other resident, {schizophrenic} and in his fifties, had taken the patient's radio and that this set off the argument.
credibility: Brought by Halifax police after a neighbour heard glass breaking, calm in the cruiser, {claims} that the window was already broken, small cut to R palm cleaned and dressed.
substance: Mother arrived at 1630 with clothes and his inhaler, told us that he had been {clean} since his daughter was born in May, and asked to be called before any discharge.
insight: He ate well, played cards with two co-patients, spoke at length about his job at the mill, but {lacks insight} re the reasons for his admission and plans to leave Friday.
coercion: After the family meeting she went to the gift shop, {eloped} through the Gerrard Street doors, took the streetcar to her aunt's, and was brought back by the aunt at about 1900.
risk: Two residents of the same rooming house came in together, one with a scalp lac after a fall, the other {aggressive} at the door and asked by security to wait in the ambulance bay.
failure: Medication history reviewed with community pharmacist: {failed} sertraline and bupropion, venlafaxine stopped due to BP, mirtazapine helpful for sleep but gained 14 kg.
service-use: Triage RN notes that this 29-year-old, {a frequent flyer} at both city hospitals, walked in with a backpack and a sore throat, temp 38.4, and asked for the crisis worker.
appearance: Alert and oriented, {unkempt}, soft speech, describes mood as flat, no thoughts of harming self, wants help with rent arrears and a letter for his landlord.
pessimism: Team conference held with outreach and the housing worker; consensus was that he {will never manage} in an apartment of his own, and the long-term care application was started.
othering: Her roommate said that the unit is too loud, and was told that {patients like that} cannot help it and that ear plugs are at the desk.
disability: Transferred from the medical floor by porter, {wheelchair bound}, alert, carrying a photo album, bed lowered and call bell pinned to the pillow.
substance: Wife and patient interviewed together; she drinks wine at supper, he {abuses} alcohol and oxycodone, and both say that they would take counselling if the hours suited.
compliance: Phone call from pharmacy at 1010 to say that she picked up only two of four blister packs; {noncompliance} discussed with her, and she said the pills make her hands shake at work.
character: Pt asked about visiting hours, pass, laundry and the dietitian, seen as {needy} by evenings, all four questions answered on a written sheet that she kept.
credibility: Ambulance report says unwitnessed fall; he {denies} drinking, breath smells of mouthwash, and the daughter is bringing in the bottle for the doctor to see.
coercion: Has been well settled, completed the crossword with OT, and will be {allowed} a supervised walk to the Tim Hortons tomorrow if the weather holds.
risk: Pt's file from Kamloops describes him as {dangerous}, with no date or event given, whereas staff here saw him share his dessert and help carry chairs.
suicide: ED course: ingested 30 tabs of acetaminophen, NAC per protocol, level falling, her second {failed attempt} since the separation, psychiatry to see once LFTs are back.
insight: Family meeting notes: father hopes for a group home, pt hopes for her old flat, psychiatrist cites {poor insight and judgement}, social worker to look at both options.
compliance: Day 6: attends groups, {med compliant}, sleeping seven hours, phoning employer tomorrow.
service-use: Crisis team was told not to bring him before midnight since he is {a bed blocker} whenever the shelter is full, which the shelter manager disputes.
character: Mr. B was {rude and condescending} to the student nurse while his blood was being drawn, but apologized to her after lunch and thanked her for finding his glasses.
belittling: Staff noted that she {acts like a five-year-old} whenever the evening visitors leave, and settles with music and a warm blanket.
credibility: Pt {complaining that} night staff opened her door too loudly, door hinge checked by maintenance.
substance: PLAN: IV fluids, thiamine, {substance abuse} referral, recheck lactate at 2000, d/c with sister if steady on feet.
deficit: Lives with parents in Brandon; {low-functioning}; enjoys bowling, drawing, his nephew's hockey games; needs reminders for meals and meds.
coercion: Shift summary: one admission, two on passes, bed 7 {AWOL} from 1510 to 1740, one code blue drill, narcotic count correct.
character: BEHAVIOUR: up x3, {uncivil}, {foul-mouthed}, slept poorly, ate toast.
compliance: - vitals done, - weight done, - urine {refused}, - ECG booked for 1100.
risk: Reason for constant obs: {aggression}, one-to-one staff by the door, reassess in 24 h.
substance: The patient and his cousin were found in the washroom of the bus station; the cousin was GCS 3 and the patient, {stoned}, was holding her hand.
pessimism: Psychiatry consult sees {little hope of improvement}, suggests tapering the benzodiazepine and follow-up at the Saskatoon clinic.
disability: Next of kin is {a handicapped} brother in Rimouski, reachable evenings only, French speaking.
suffering: Admitted voluntarily on Sunday, {suffering from} postpartum depression, baby with grandmother, breast pump provided, lactation consultant to visit.
insight: Asked about the fire in the sink, he laughed, showed {no judgement} and {no insight}, and wanted to know when the canteen opens.
deficit: Neighbour describes a quiet man who {can't function} without his wife, she being in Spain until the tenth, meals brought in by church.
failure: Nutrition: intake 40%, {failed} meal plan, weight down 0.6 kg, dietitian to revise snacks with her.
suicide: Intake form, family section: one sister with epilepsy, one uncle {suicided}, parents well.
credibility: HISTORY OF PRESENT ILLNESS: This is a 52-year-old right-handed gentleman who {claims} that his low back pain began after lifting a case of tile at work in March.
credibility: She {admits to} drinking two glasses of wine with dinner, three to four nights a week, and has done so since her divorce.
credibility: The patient is a {poor historian}, and most of the following was obtained from the old chart and from the paramedics' run sheet.
credibility: SOCIAL HISTORY: Married, two grown children, retired machinist, {admitted to} smoking a half pack per day until his bypass.
credibility: The {alleged} assault took place, per the patient, on the evening of the 14th, after which she walked to the emergency department by herself.
credibility: Her reported pain score of 10/10 was {out of proportion to what one would expect} given that she was texting and eating chips, and I suspect {secondary gain}.
credibility: Neuropsychological testing was discontinued because of concern that the claimant was {malingering}.
credibility: Mrs. Odom {supposedly} took only four tablets of the hydroxyzine, according to what she told triage.
credibility: History is limited, as the patient is an {unreliable historian} and no family could be reached by telephone.
credibility: The veteran {exaggerates} his hearing difficulty when the examiner faces him, and his audiogram is near normal.
credibility: She {complains of} burning dysuria for three days, without fever or flank pain.
credibility: On direct questioning, he {finally admitted that} the insulin had been skipped on weekends.
credibility: REVIEW OF SYSTEMS: {Admits to} fatigue, constipation and hair thinning, otherwise negative in twelve systems.
credibility: The patient {purportedly} fainted in the shower on Tuesday, but no injury was found and the EKG was unremarkable.
credibility: {Allegedly} the oxycodone was stolen from her car, and she is here requesting an early refill.
credibility: The examinee's {complaints were felt to be exaggerated}, particularly those related to memory and concentration.
credibility: She is a {vague historian}, so dates of the previous surgeries could not be confirmed before transfer to Regina.
credibility: Pt {insists} she is allergic to everything but Dilaudid.
credibility: Although Mr. Beaudry {asserts} that he has stopped smoking, the cotinine was positive preoperatively.
credibility: He {would not admit to} any prior treatment for mood, even though two hospitalizations are documented at Sunnybrook.
credibility: CHIEF CONCERN: Abdominal pain; patient {claiming} 12 episodes of emesis, {none of which were witnessed}.
credibility: There is a strong {functional overlay}, and I am {not convinced} that her weakness is {real}.
credibility: Ms. Whitford has {underreported} her alcohol intake in the past and her word today should be {taken with a grain of salt}.
credibility: Her description of the seizure was {dubious}, and the postictal period lasted less than a minute.
credibility: PAIN: States that it is {"still" a ten}, {despite appearing comfortable} and watching television.
credibility: The worker {continues to claim} total disability eighteen months after an uncomplicated carpal tunnel release.
credibility: The patient {denied that} she had been struck by her partner, then {admitted} it to the social worker in private.
credibility: Mr. Osei {was caught lying about} his last drink, so CIWA was started late on the second hospital day.
credibility: The story as given by the boyfriend is {hard to believe}, and radiographs of both forearms have been ordered.
credibility: By her account the pills {"fell down the sink,"} an explanation I found {less than convincing}.
credibility: Son was {skeptical of} her reports of dizziness; he himself {admits} he has not been visiting often.
credibility: She was a {fair historian at best}, {embellishing} many of her symptoms in front of her husband.
compliance: DISCHARGE DIAGNOSES: 1. Diabetic ketoacidosis secondary to {medication noncompliance}. 2. Hypokalemia, resolved.
compliance: Mr. Sandhu has been {noncompliant with} his CPAP and uses it perhaps two nights a week.
compliance: She remained {uncooperative with} the examination, and the pelvic portion had to be deferred.
compliance: Her A1c has risen to 11.4 as a result of {poor compliance with diet}.
compliance: The patient was counseled at length, but she {remains unwilling to} quit smoking at this time.
compliance: Postoperatively, he {refuses to ambulate} and has used the incentive spirometer only once today.
compliance: {Noncompliant} dialysis patient, on the list for fistula revision, missed Saturday and Tuesday runs.
compliance: {Compliance has been spotty}; in fact, he has {a long history of noncompliance} going back to his transplant in 2009.
compliance: The adolescent was {oppositional with staff} and {refusing all} group programming for the first six days.
compliance: The plan was reviewed with Mr. Kowalczyk, who is {poorly motivated} and has done none of his home exercises.
compliance: IMPRESSION: Hypertension, above target, in a {non-adherent} patient.
compliance: He {left against medical advice, as usual,} before his second troponin was back.
compliance: Despite repeated teaching she {still does not follow instructions} and returned with the cast soaked for the third time.
compliance: Cystoscopy could not be completed because of {lack of cooperation}.
compliance: Therapy notes describe {resistance} in the first eight sessions, with long silences and late arrivals.
compliance: She was {non-compliant with follow-up} after her last Pap smear, which had shown a high-grade lesion.
compliance: Both parents were {reluctant to cooperate with} the home visit, while the grandmother welcomed the nurse.
compliance: He {failed to comply with} the bowel preparation, and the procedure has been moved to the 22nd.
compliance: PSYCHOSOCIAL: {Treatment-resistant attitude}, {unmotivated for change}, lives in supported housing in Hamilton.
compliance: Ms. Delacroix {does not want to work on any goals} in therapy and attends mainly to satisfy her employer.
compliance: The patient {self-discontinued her medications against advice} in July, after which her blood pressure went up to 190 systolic.
compliance: {Med noncompliance} is the likely precipitant, as refill records from the pharmacy show a 40-day gap.
compliance: He was a {reluctant} participant in occupational therapy, although he did complete the kitchen assessment.
compliance: It was explained to her that she must be {compliant with} nonweightbearing for six weeks.
compliance: Since the last visit he has been {med compliant} and has gained eleven pounds.
compliance: If he {continues to refuse} thickened fluids, a feeding tube will be discussed with the substitute decision maker.
compliance: She {does not adhere to} her seizure medication and {ignores our advice} about driving.
compliance: Anticoagulation clinic discharged Mr. Roy for {nonadherence} after his fourth missed INR.
compliance: The patient {stubbornly refuses} hearing aids, and her daughter has to write everything down.
compliance: Physiotherapy signed off because of {patient's unwillingness to participate}.
substance: PAST MEDICAL HISTORY: Hypertension, gout, {alcohol abuse}, and remote appendectomy.
substance: The patient has been {clean and sober} for fourteen months and attends meetings at a church near her home.
substance: She has a long history of {polysubstance abuse}, most recently methamphetamine by inhalation.
substance: He is clearly {drug seeking}, having asked for hydromorphone by name before the physician had sat down.
substance: After discharge from the program in Thunder Bay, he {fell off the wagon} within a week.
substance: The patient's {drug of choice} is heroin, though what is sold in this area is almost entirely fentanyl.
substance: {IV drug abuse} was the presumed source of the tricuspid vegetation.
substance: HABITS: No tobacco; {abuses alcohol} on weekends; no illicit drugs.
substance: Mr. Penner {relapsed} on alcohol in the context of his brother's death and presented with withdrawal tremor.
substance: She has been {hooked on} Percocet ever since the spinal fusion in 2016.
substance: The mother {tested dirty} twice during the pregnancy, and child protective services was notified at delivery.
substance: He arrived {high} on methamphetamine and had been awake for three days.
substance: SUBSTANCE HISTORY: {Marijuana abuse} since age 15, daily for the last ten years.
substance: His last {clean urine} was in April, and take-home doses have since been stopped.
substance: The patient {got drunk}, fell from a deck of about six feet and sustained the above fractures.
substance: Methadone was restarted at 30 mg because she had {gone back to her old habits} after leaving jail.
substance: RECOMMENDATIONS: {Relapse prevention} group, thiamine, and a referral to hepatology.
substance: It is suspected that the abscess resulted from {shooting up} with {dirty needles}.
substance: {Chronic alcohol abuse} with two prior episodes of pancreatitis, the last in Halifax in 2021.
substance: The donor's brother had a {drug problem} some years ago and was not considered further for transplant.
substance: He {failed his drug test} at the pain clinic, and the opioid agreement was terminated.
substance: {Substance misuse} was discussed with the patient and with his common-law partner, who also {drinks to excess}.
substance: At follow-up the patient remained {clean} and had returned to framing houses.
substance: The patient has {abused} laxatives and diuretics in an effort to lose weight.
substance: She asked for more oxycodone, which raises the question of {aberrant drug-seeking}.
substance: Ms. Holt was {drunk again} in the lobby of her building and brought in by Winnipeg police.
substance: Prior records note {ETOH abuse}, and LFTs are elevated in a 2:1 pattern.
substance: Because of the {potential for abuse}, the stimulant will be dispensed weekly by the pharmacy.
substance: {Tobacco abuse}, greater than 40 pack-years, counselled.
substance: DISPOSITION: To detox to {dry out}, then to his mother's home in Sudbury.
substance: The patient was on {opioid substitution} prior to incarceration and will be resumed on it in the morning.
character: The patient was {manipulative} with staff, asking the evening nurse for a pass that the day team had not approved.
character: During the interview he became {hostile} and walked out before cognitive screening was done.
character: She is a {demanding} woman who called the office eleven times in the week after surgery.
character: Much of her presentation was considered {attention-seeking}, and the superficial scratches did not require closure.
character: He has an {entitled} manner and came on Thursday without an appointment.
character: This {difficult} patient was seen in consultation at the request of Dr. Nguyen for chronic pelvic pain.
character: In the second week there was a good deal of {splitting} of staff and {playing one nurse against another}.
character: The wife was {hysterical} at the bedside and had to be taken to the family room.
character: He was {lazy} about his rehabilitation according to the therapist, and his knee remains stiff at 70 degrees.
character: There was marked {belligerence} on emergence from anesthesia, which settled with a small dose of dexmedetomidine.
character: The teenager is {defiant} at home, {disrespectful} toward her stepfather, and doing poorly in grade ten.
character: While on the ward the patient was {disruptive} in group, {intrusive} with female peers and slept poorly.
character: Ms. Arsenault was {defensive} when questioned about her weight and ended the visit early.
character: He has always been {irresponsible} with money, and his sister now manages his cheques.
character: She was {acting out} on the eve of discharge.
character: Throughout the assessment he was {evasive}, giving one-word answers to questions about his service in Kandahar.
character: Daughter is {overbearing} and answered nearly all of the questions for the patient, who seemed to be {a passive, dependent type}.
character: She is rather {dramatic} in describing her headaches, with much grimacing and holding of the head.
character: He {uses his illness to get out of} household chores, in the opinion of the wife.
character: This {high-maintenance} woman returned with a list of twenty-three questions, all of which were addressed.
character: Mr. Dufour was irritable and {nasty} on rounds, later telling the intern that he had not slept.
character: IMPRESSION: Somatic symptom disorder in a {histrionic} individual.
character: He was {sexually inappropriate} on several occasions while in the step-down unit.
character: Overall the claimant struck me as {a chronic complainer who would not be satisfied with any result}.
character: The surgical team found him {impossible to please}, though his wound healed nicely.
character: Her {bad attitude} was remarked upon by the residents, and she was transferred to another attending.
character: He is {a loner} with {no ambition}, who has lived in his parents' basement since high school.
character: Father is in jail; mother is {irresponsible}, {unpredictable} and, by report, often away overnight.
character: She was {suspicious} of the examiner and asked twice whether the room was being recorded.
character: Although initially {sullen}, he warmed up when hockey was mentioned and finished the testing in good spirits.
label: The patient is {a known schizophrenic} who was brought in by police from the bus station in Saskatoon.
label: This 44-year-old {alcoholic} presents with hematemesis and melena of one day's duration.
label: FAMILY PSYCHIATRIC HISTORY: Uncle is {bipolar}, and a maternal cousin takes medication for anxiety.
label: {Insulin-dependent diabetic} with a nonhealing ulcer over the plantar aspect of the left great toe.
label: Sputum was induced in this {IV drug user} with fever, weight loss and a cavitary lesion on chest film.
label: The roommate is {an ex-con} and {a junkie}, and the patient would prefer not to return there.
label: As a {former addict}, Mr. Tremblett was worried about being given morphine after his thoracotomy.
label: {Psych patient}, medically cleared, awaiting a bed in Brandon.
label: She worked for many years with {the mentally ill} before her own first episode.
label: On arrival he was {floridly psychotic}, talking to the ceiling tiles and {refusing to sit}.
label: The sister, herself {an anorexic}, was considered as a bone marrow donor.
label: Three {schizophrenics} were recruited through our clinic, as were their siblings.
label: The patient is {a chronic pain patient} and {a heavy user} of our walk-in clinic.
label: Eighty-eight-year-old {demented} female from a nursing home with a displaced femoral neck fracture.
label: He lives among {addicts and criminals} in a rooming house on the east side.
label: He is {an offender} with little schooling, {a drug addict} since his teens, and hepatitis C positive.
label: The ED physician described her as {a drug seeker}, and no imaging was done at that visit.
label: {Known epileptic}, off phenytoin for two weeks, with two witnessed convulsions this morning.
label: The gentleman in the next bed, {a paranoid schizophrenic}, shouted through the night, and our patient did not sleep.
label: {Homeless} male, approximately 50, found down with a core temperature of 29 degrees.
label: She thinks of herself as shy, but in session she was plainly {delusional} about her landlord.
label: SOCIAL: Single, {smoker}, wine on holidays, works nights at the mill.
label: A group of {substance abusers} had been using the stairwell where the patient was found.
suicide: His father {committed suicide} when the patient was eleven years of age.
suicide: Following this {failed suicide attempt}, Mr. Gauthier was ventilated for four days in our intensive care unit.
suicide: The patient was able to {contract for safety} and was therefore felt to be appropriate for outpatient follow-up.
suicide: PAST PSYCHIATRIC HISTORY: One {unsuccessful attempt} by hanging in 2014, no hospitalization since.
suicide: A paternal uncle {completed suicide} with a firearm, and a grandfather may have done likewise.
suicide: Patient is {suicidal} with plan, means at home, and no supports in the city.
suicide: He {threatened suicide} when told that his benefits had been denied, and was held overnight.
suicide: This was at least the fourth episode of {parasuicidal behavior} over the past year.
suicide: The cuts were superficial, and the attempt was {not serious} in the view of the surgical resident.
suicide: She had thoughts of {committing suicide} by jumping from the Burrard bridge but called her sister instead.
suicide: The ingestion, {merely a gesture}, was treated with charcoal and four hours of observation.
suicide: Mr. Whelan {verbally contracted for safety} before leaving on a weekend pass with his parents.
suicide: He left a {suicide note} on the kitchen table, which police have retained.
suicide: His risk is elevated given that a roommate in residence {killed himself} last winter and that he himself had {a failed attempt} in high school.
suicide: The patient reports that she {attempted suicide unsuccessfully} on two occasions in her twenties.
failure: The patient {has failed} physical therapy, bracing and two epidural steroid injections, and wishes to proceed with fusion.
failure: INDICATION: {Failed conservative management} of left knee osteoarthritis.
failure: Mrs. Bouchard was {lost to follow-up} after her lumpectomy and presents now with a chest wall mass.
failure: She {failed to keep} three appointments with endocrinology, and her levothyroxine has run out.
failure: {Having failed multiple antidepressants}, he was referred to our service for consideration of ECT.
failure: This is a {first-line chemotherapy failure} with new liver lesions, referred for a clinical trial.
failure: Mr. Nowak {no-showed} for his colonoscopy and {failed to call} the office.
failure: Placement in the group home {broke down because of his behavior}, and he has been on the unit since Easter.
failure: He {flunked} two previous detox stays, leaving on the second day each time.
failure: After the patient {failed extubation} twice, tracheostomy was discussed with the family.
failure: The patient was a {treatment failure} on interferon and is now a candidate for the newer agents.
failure: SURGICAL HISTORY: Lumbar laminectomy 2008, {failed back}, spinal cord stimulator 2012.
failure: The boy {failed the trial of} methylphenidate, and his younger sister is doing well on the same drug.
insight: He {fails to understand} why the leg cannot be saved, and vascular surgery will meet with him again.
failure: Patient {washed out of} cardiac rehab after the second session, citing the cost of parking.
insight: Insight and judgment are {poor}.
insight: INSIGHT: {Nil}. JUDGMENT: {Impaired}.
insight: The patient is {in denial} about his drinking, notwithstanding the esophageal varices.
insight: He showed {poor judgment} in driving home from the day surgery unit.
insight: {Limited insight} was noted by both the psychologist and the consulting psychiatrist, and testing was otherwise average.
insight: The family remains {in complete denial} regarding the prognosis and wants everything done.
insight: Mr. Abara {does not accept that he is ill} and would like to return to his apartment in Laval.
insight: He {fails to appreciate} the need for lifelong anticoagulation.
insight: Because of her {lack of insight}, the substitute decision maker was asked to consent to the depot injection.
insight: The patient {refuses to acknowledge} that he has bipolar disorder, which his wife finds very hard.
insight: COGNITION: Grossly intact. Abstraction: Concrete. Insight: {Superficial}.
insight: He has {no awareness of his illness} and {rationalizes} the voices as neighbours talking.
insight: Her judgment seems {questionable}, considering that she lent her bank card to a stranger.
suffering: The patient {suffers from} severe depression, for which he has been on venlafaxine since the spring.
suffering: A {stroke victim} with residual right hemiparesis, Mr. Lindqvist was transferred to rehabilitation on day 9.
suffering: Her mother was {afflicted with} multiple sclerosis and died in a long-term care home in Kingston.
suffering: He has been {plagued by} auditory hallucinations since his discharge from the army.
suffering: {Victim of} early-onset Alzheimer disease; wife is the main caregiver.
suffering: Ms. Yellowknee, who {has suffered with} chronic pain and anxiety, was accompanied by her two daughters.
suffering: Both the patient and his twin {suffer from schizophrenia}, but the twin works full time.
suffering: PAST HISTORY: {Suffered from} polio in childhood, wears a brace on the left leg.
suffering: She was {struck down by} psychosis in her second year at McGill.
suffering: The older sister, {a victim of mental illness}, lives in a group home, while the patient looks after their father.
suffering: In this {AIDS victim}, the new ring-enhancing lesion is most likely toxoplasmosis.
coercion: The patient {eloped} from the emergency department before the psychiatric consult could be completed.
coercion: She was {not allowed} to use the telephone for the first two days of her stay.
coercion: On the evening of the ninth he {went AWOL} from the unit, returning by taxi at 2300 hours.
coercion: The patient was {put on} constant observation, and her shoelaces were removed.
coercion: Mr. Pelletier {absconded} during a smoke break and was found at his cousin's place in Gatineau.
coercion: Following the incident, {privileges were revoked} for one week.
coercion: She was {permitted} to attend her grandson's baptism with a staff escort.
coercion: It was decided that she would be {made to} eat in the dining room, with trays kept for thirty minutes.
coercion: He {earned} off-unit passes by the third week and used them to visit the library.
coercion: The team {had him certified} when he asked to go home, and his brother was informed by phone.
coercion: She will be {kept in line} with a written schedule, a copy of which was sent to her family doctor.
coercion: Mother states she {had her son put away} at seventeen, after the second fire.
coercion: Quetiapine was increased {to keep him manageable} overnight.
risk: The patient is {dangerous} and must not be seen in the clinic without a second person present.
risk: In the recovery room he became {combative}, and the arterial line was lost.
risk: She has a history of being {violent} when intoxicated, with one assault charge in 2017.
risk: Mr. Stokes is considered an {elopement risk}; wander guard applied to the left ankle.
risk: ALERTS: {Violent patient}, latex allergy, difficult airway.
risk: The resident was {physically aggressive} with a co-resident over the television remote.
risk: The son is {abusive} and {has a violent temper}, and the patient does not wish him to have her new address.
risk: Because he is a {flight risk}, imaging was performed with two officers in the control room.
risk: The patient {assaulted staff without provocation}, according to the transfer summary.
risk: She is described in the transfer note as {explosive} and {volatile}, though she was quiet in our care.
risk: His neurologic exam was limited as he was {combative}, biting the collar.
risk: Given his {potential for violence}, discharge to the shelter was postponed.
risk: The patient was intermittently {assaultive} over the first 48 hours of alcohol withdrawal.
risk: He is {a predator} with a known {propensity for aggression}, and no roommate was assigned.
appearance: GENERAL: {Disheveled}, {malodorous} male in no acute distress.
appearance: She was {poorly groomed}, wearing two coats in spite of the warm weather.
appearance: Mental status: a thin man, {slovenly} in dress, with good eye contact and normal speech.
appearance: He was {dirty} on arrival, and was offered a shower and clean scrubs.
appearance: Her teeth are {in a disgusting state}, and extraction prior to valve replacement has been advised.
appearance: {Well groomed}, {attractive} female appearing her stated age, seated with legs crossed.
appearance: He came to the interview {unshaven and unwashed}, carrying his belongings in a garbage bag.
appearance: Ms. Crowe was {bizarrely dressed}, in a bathing cap and a man's suit, and gave her name as Victoria.
appearance: On inspection, {poor hygiene} with matted hair, long nails, and tinea between the toes.
appearance: APPEARANCE: {Sloppy}. BEHAVIOR: Calm, sat still, brief answers.
appearance: The patient, {a scruffy-looking man}, had walked eleven miles along the highway from Truro.
appearance: Wife is a schoolteacher and gave the history; husband is {filthy} and sat by the window.
deficit: He {decompensated} after his clonazepam was tapered and was readmitted within a month.
deficit: Psychological testing identified her {weaknesses} as working memory and processing speed.
deficit: ASSESSMENT: {Dysfunctional} family, parents separated, school attendance about 60%.
deficit: She is back to her {baseline}, knitting in the lounge and joking with the aides.
deficit: Since her last {psychotic break} she has been living with an aunt in Barrie.
deficit: A {high-functioning} young man with autism spectrum disorder, he drives and is studying drafting.
deficit: The patient {has poor coping skills} and came to hospital in March when the rent fell due.
deficit: He is {incapable of} managing money, per his trustee, but cooks well for himself.
deficit: DEVELOPMENTAL: Walked at 18 months, {slow} in school, {never amounted to much} in the words of the referring note.
deficit: It is my opinion that she {cannot function} outside of a structured setting.
deficit: Their mother {has limited parenting capacity} and is {in perpetual crisis}, so the paternal grandmother has custody.
deficit: The patient was {clinically stable} on paliperidone, for discharge to the boarding home.
deficit: {Poor social skills} and {inadequate personality} were mentioned in the 1998 assessment.
pessimism: PROGNOSIS: {Poor}, in view of the long course and the lack of family.
pessimism: She {will never} live independently, and the parents have been told so.
pessimism: This is {a hopeless case} from a psychiatric standpoint, and {only custodial care can be recommended}.
pessimism: I explained to the son that {nothing more can be done} for his father's addiction.
pessimism: He has {burned out} after a long illness and {is unlikely to improve}.
pessimism: Rehabilitation was not pursued, as Ms. Ens has {no potential}.
pessimism: {Chronically mentally ill} man with {no hope of recovery}, followed by the ACT team in Peterborough.
pessimism: She will {always be a revolving-door admission no matter what we do}.
pessimism: Further therapy would be {a waste of time} for this patient, in the surgeon's opinion.
pessimism: With regard to return to work, {she is a lost cause}.
pessimism: {Incurable} psychotic illness, {guarded} prognosis, wife aware.
belittling: The patient had a {temper tantrum} when his tray arrived without coffee.
belittling: He was {pouting} in his room for most of the afternoon because the pass had been cancelled.
belittling: This {poor fellow} has had five operations on the same ankle since 2013.
belittling: The patient {behaved like a child} during removal of the drain, and his wife apologized.
belittling: Ms. Amyotte, a {pleasantly confused} resident of the lodge, was brought in by her niece.
belittling: Patient was a {good girl} today, took all of her pills and had her bath.
belittling: He {sulks} after his brother leaves, but by evening was playing crib with the others.
belittling: Several {meltdowns} in the waiting room were reported by the clerk, and an earlier slot has been found for her.
belittling: The wife did most of the talking today, while the patient {carries on} about {every little ache and pain}.
belittling: {Feeder}, needs {diaper} changed q.4h., slept from 2200 to 0500.
service-use: He is a {frequent flyer} in this emergency department, with thirty-one visits since January.
service-use: The patient has become a {bed blocker}, medically ready since the 3rd but with no nursing home bed in the region.
service-use: {Well known to the service} for her {repeated presentations}, Ms. Lundgren was seen by the crisis worker at midnight.
service-use: She is {doctor shopping}, having seen four physicians for the same back pain since Labour Day.
service-use: REASON FOR VISIT: {Back again} with chest pain, third time this week.
service-use: His {overuse of} ambulance services has been brought to the attention of the county.
service-use: Patient is {a regular} on the psychiatric floor and knows most of the staff by name.
service-use: It is evident that he {abuses the emergency room in order to get a meal and a warm bed}.
service-use: {Social admission}; family {burden} has become too great and the daughter is expecting twins.
disability: He is {wheelchair-bound} following a diving accident at age 22.
disability: The patient, who has been {confined to a wheelchair} since 2005, presents with a stage III sacral ulcer.
disability: A {mentally retarded} man of 36 was brought for dental extractions under general anesthesia.
disability: BIRTH HISTORY: Term vaginal delivery, cleft palate, no other {birth defects}.
disability: Mr. Hiebert is {deaf and dumb}, and a sign language interpreter was arranged through the Calgary office.
disability: The oldest boy is {handicapped}, the middle one plays in a band, and the youngest was seen here for asthma.
disability: Her husband is {disabled} and unable to drive her to radiation, hence the request for lodging.
disability: He has been {an invalid} since the mining accident, and spends his days by the radio.
disability: {Learning disabled} since grade two, she is now in a community college bridging program.
disability: Ms. Orr is {housebound} on account of emphysema, {tied to} her oxygen tank, and seen monthly by the nurse.
disability: The left arm is weak, leaving him {a cripple} for purposes of his trade as a roofer.
disability: This {special needs} child with {Down's} was evaluated for recurrent otitis media and snoring.
othering: She went to school with {normal children} until the seizures began, after which she was moved to a small class.
othering: {These people} often present late, and Mrs. Okemaw's tumor was already fixed to the chest wall.
othering: The neighborhood is a {rough, inner-city} one, and home visits are made in pairs.
othering: {Patients like her} do poorly with joint replacement, so a brace was fitted and an injection given.
othering: The father is {an illegal immigrant} who works in construction; the mother is a cashier.
othering: He does as well as {any normal person} at the workshop, and the foreman would like him five days a week.
compliance: Home visit 10:15. Client has been {non-compliant with} her blister packs since the Thanksgiving weekend; four days still sealed.
credibility: He {claims} the landlord shut off his heat twice in January.
substance: Long hx of {substance abuse}, mostly crystal meth, since he moved to Kelowna.
label: Intake: 46 y.o. male, {known alcoholic}, staying at the Salvation Army since March.
failure: Client {failed} two intakes at the Fir Street treatment centre and is on the wait list for supportive housing.
service-use: ER staff at St. Paul's describe him as a {frequent flyer} and asked whether ACT could see him more often.
coercion: He {was allowed} to keep his room on the condition that he meets with me every Tuesday.
suicide: Brother {committed suicide} in 2011 in Thunder Bay; client keeps his jacket by the door.
appearance: {Unkempt}, wearing two parkas, carrying his mail in a Safeway bag.
pessimism: Honestly {there is little hope} that this tenancy will last past the new year.
deficit: Currently {low functioning}, needs help with laundry, banking and getting to the pharmacy.
suffering: Amandeep {suffers from} bipolar II and has been with our team for six years.
othering: Goal for spring: have him join activities with {normal people} at the Y.
belittling: When the food bank line closed early he {threw a fit} in the lobby and then walked home.
compliance: {Refused} bloodwork again today, {refused} to say why.
substance: Second {dirty urine} this month, carries on hold, to review with Dr. Lam.
character: Presents as {attention-seeking} on the warm line, calling four or five times each evening.
label: Referral states that she {is a borderline} and has had two counsellors since spring.
coercion: Client {absconded} from the detox at about 3 a.m., shoes left behind.
failure: {Lost to follow-up} after the clinic moved from Queen Street to the new site.
suicide: Hx: one {failed attempt} in 2018 (acetaminophen), one week in ICU.
appearance: He was {disheveled} and {malodorous}, and the driver would not let him on the bus.
deficit: {Decompensated} within a month of losing her basement suite in Scarborough.
compliance: The nurse practitioner notes {poor compliance with} metformin since the drug plan card expired.
character: Became {demanding} when told that the bus tickets had run out.
substance: Clt has been {clean} for 11 weeks and has moved to second-stage housing.
label: There are three {addicts} on the second floor sharing one kitchen.
service-use: {Classic revolving door case}: detox, shelter, ED, detox.
belittling: {Pleasantly confused} gentleman brought to clinic by his daughter for a B12 shot and form completion.
suffering: He is {a victim of} schizophrenia and has not worked since the mill closed.
credibility: Tenant {insists that} someone is coming into her unit at night and moving the cutlery.
compliance: {Resistant to} any talk of a trustee, though rent is two months behind.
character: {Hostile} toward the intern, {sarcastic} with me, settled after coffee.
label: Dad was {a drunk} and mom raised the four of them alone in Moncton.
coercion: {Went AWOL} from the stabilization unit on Friday, back on his own by Sunday supper.
suicide: GP letter mentions a {suicidal gesture} at age 16 after the breakup.
failure: Methadone {failed} her in 2015 and again in 2020, so the doctor would like to talk about Kadian.
risk: Please note that the client {can be aggressive} with male staff around cheque day.
appearance: Grooming: {poor hygiene}, long nails, nicotine staining; feet checked and dressed.
pessimism: He {will never be able to} live independently, according to the 2016 report.
othering: It is hard for {these people} to keep a fridge clean, so we do unit checks every second week.
credibility: {Poor historian}; most of the history came from Netcare and his sister.
substance: Walked in to the walk-in clinic {drug-seeking}, asking for T3s for his back.
character: {Entitled} attitude at the housing table; wants a one-bedroom downtown only.
label: {Schizophrenic} male in his fifties, well known to the Downtown Community Court workers.
belittling: {Acting like a child} over the no-guest rule, slammed the office door and went upstairs.
suffering: Mrs. Tran has been {suffering with} depression since her husband's stroke.
disability: Son is {mentally retarded} and lives in a group home in Red Deer.
compliance: Client {would not comply with} the guest policy and was issued a second written warning by building management.
insight: {Poor judgment}: lent her PIN to a man she had met at the bus loop.
coercion: {Was not permitted} to leave the sobering centre until 7 a.m.
substance: Known {IV drug abuse}; Hep C treated 2022, SVR confirmed.
risk: {Flight risk}, do not leave alone at the courthouse entrance.
failure: She has {failed to engage} with the concurrent disorders counsellor despite five calls and two letters.
appearance: Came to the office {dishevelled}, no socks, asking about his PWD cheque.
label: Self-referral from a 33-year-old {recovering addict} who is looking for a sponsor and a family doctor.
deficit: Axis of concern is his {chronic} mental illness with {poor coping skills} and no family in the province.
credibility: He {alleges} that staff at the shelter took his Dilaudid.
compliance: She {refuses to take} her quetiapine in the morning because it makes her miss the bus.
character: {Oppositional} with every suggestion, then asked for a ride.
label: Her partner, {a junkie} by all accounts, was asked to leave the building on Saturday.
credibility: Client {minimizes} his cannabis use; partner counts eight or nine joints a day.
compliance: PLAN: 1) nurse to reassess {med noncompliance} 2) call pharmacy 3) rebook psychiatry.
coercion: {Eloped} from the respite house with a peer, both found at Tim Hortons.
suicide: Nephew's {completed suicide} last spring has hit the whole reserve hard.
insight: Did not think she was unwell; {insight nil}.
service-use: {Bed blocker} on 4 West since May because no supportive housing will take a trach.
disability: {Handicapped} parking form completed for Mr. Oake, faxed to registry.
othering: Compared with {normal} kids her age she has had very little schooling.
appearance: {Dirty} and {smelly} on arrival to the drop-in; shower and clean clothes given.
belittling: {Whining} about the menu again at house meeting.
pessimism: Treatment at this point is {futile}, and the team should think about long-term care.
deficit: {Unable to cope} with the stairs, the noise or the neighbour's dog.
credibility: {Unreliable historian}, dates change from visit to visit, so timeline below was built from pharmacy records.
substance: Reports no {drug abuse} for six months and has picked up three keytags.
compliance: Housing worker reports that tenant is {unwilling to} clear the balcony before the fire inspection.
character: Pt was {rude} to the MOA and {argumentative} about the no-show fee.
coercion: {Placed on} a CTO in April; next CCB date July 9.
insight: {Refuses to accept} her diagnosis and calls the team her landlords.
risk: When evicted he {became combative} with the bailiff, and police attended.
credibility: The two stories do not match: she {claims} he hit her first, he {claims} that she was asleep.
failure: Client has now {failed} three housing placements under Housing First and is on the priority list again.
service-use: Dispatch calls her a {regular} and sends the ambulance without lights.
belittling: {Sulking} in his room after the budget talk, came out for supper.
othering: Other tenants in the building are {regular people} with jobs, so noise after ten is an issue.
label: {Hypochondriac}, on his sixth walk-in visit for chest pain since Labour Day.
character: {Lazy} about his dishes; mice seen behind the stove.
pessimism: {Unlikely ever to} work, so PWD renewal should be straightforward.
deficit: Weekly summary: {regressed} since the move, sleeping in clothes, two missed rent payments.
suffering: She {is suffering from} PTSD after the residential school hearings.
credibility: Neighbour phoned; tenant {denied} playing music but agreed to turn it down.
substance: {Polysubstance abuse}, stable on 90 mg methadone, some use on weekends.
character: The client's daughter answers texts the same day, but he is {stubborn} and {set in his ways} about the scooter.
label: SUBJECTIVE: 58 y.o. {diabetic} here for refill and ODSP form.
insight: {No insight} into the hoarding; sees every newspaper as useful to someone.
coercion: Client {must} attend group twice weekly {to earn} his overnight privileges.
risk: Escorted out by security after {violent outburst} at the needle exchange window.
failure: {Didn't follow through} with the ID clinic, so the subsidy application has stalled.
service-use: He {abuses} the crisis line, mostly between two and four in the morning.
credibility: {Supposedly} his wallet was stolen at the Mustard Seed on payday.
substance: Mom was {using} all through the pregnancy and the baby went to her aunt in Prince Albert.
character: Pt {angry}, {verbally abusive} on the phone, hung up twice, called back to apologize.
label: Our {psych patients} do better with the 9 o'clock slots before the waiting room fills.
disability: Has a {mentally handicapped} brother who stays with him on weekends.
othering: In a {normal} family someone would have driven her to dialysis.
deficit: Global: {dysfunctional} family system, {poor boundaries}, grandmother is main support.
pessimism: {Nothing more can be done} for him at the community level, referral to tertiary sent.
suffering: A {stroke victim} since 2020, he uses a tablet to talk.
compliance: Doctor asked for a urine drug screen; patient {refused} and left with his script.
character: {Acting out} since the worker changed, broke a lamp, skipped art group.
substance: Team meeting - J.B. says he has been {sober and clean} since Canada Day, plan to step down visits.
coercion: Warned that he would be {put on a form} if he did not come to the hospital on his own.
insight: Patient {does not understand that} he is sick, tells me the pills are for his wife.
risk: A {danger to others} according to the referral, though no incident is described.
failure: Hx of {treatment failure} with Suboxone, prefers Sublocade now.
service-use: {ER hopping} between the General and the Misericordia for IV Gravol.
belittling: Supper: {picky eater}, wants only toast and Boost.
character: {Impulsive} and {immature}; spent the clothing allowance on a skateboard.
compliance: This is the third week in a row she has {failed to attend} for her Invega.
substance: Grandfather's {drinking problem} came up again in the genogram.
credibility: She was {adamant} that the scale at the clinic is wrong.
compliance: Tenant support: {uncooperative}, would not open the door, spoke through mail slot.
character: Intake worker described him as a {troublemaker}, so the application was put to the bottom of the pile.
label: Seen today with her case manager: {paranoid schizophrenic}, 51, living in a licensed home in Trenton.
insight: Judgment {impaired}, insight {poor}, affect flat, no plan to harm himself.
coercion: We {let him} have his smokes back after he had apologized to the kitchen staff.
risk: {Aggressive} on the phone, {aggressive} at the wicket, fine once seated with water.
failure: Housing outcome: {unsuccessful}; client {blew} the placement in six weeks.
appearance: {Poor self-care}: hair matted, nails long, but he had ironed his shirt for the viewing.
pessimism: {Chronic and persistent} course; {recovery is not expected}.
suffering: The client {has suffered from} anxiety for most of her adult life and likes to knit through appointments.
disability: Two of the residents are {deaf and dumb} and the fire alarm has no strobe.
service-use: {Overuses} walk-in, eleven visits since June, three different names for the same rash.
belittling: Very {childish} response when I said that the outing was cancelled.
credibility: According to client the cheque {allegedly} never arrived, so a trace has been requested.
character: {Uncooperative} and {belligerent} when paramedics came, calmed with the peer worker's help.
substance: On exam: injection marks, weight down 6 kg, smells of alcohol, {appears strung out}.
label: Works nights with {the mentally ill} in Surrey, having been housed by our program himself ten years ago.
coercion: Pt {attempted to elope} at fresh-air break and was brought back by two staff.
suicide: Chart review for the new GP: OCD, migraine, {failed suicide} in 2003.
risk: Known {sex offender}, known {fire-setter}, refer to forensic outreach before any showing.
appearance: Denture missing, {filthy} clothes, in good spirits, ate two bowls of soup.
deficit: {Poor ADLs} and {poor life skills}, has been referred to OT for a kitchen assessment.
pessimism: With his history the {outlook is bleak}, but we will try one more landlord.
compliance: {Poor attendance} and {lack of motivation} noted at day program; bus pass ran out on the 12th.
character: Client is {needy}, phones between visits to ask what day it is.
substance: Housing ref letter: no arrears, no damage, {recreational drug user}, quiet.
disability: She is {an invalid} and her niece does everything for her.
othering: {Unlike normal} tenants he pays in coins.
suffering: Mr. Bear, {a sufferer} of chronic back pain, wants to go ice fishing again.
compliance: Has been {compliant} with his injection since the CTO, but {noncompliant} with the oral clozapine.
credibility: Brother {admitted} he had been holding her bank card since Easter.
character: {Attention seeking behaviour} x 2 this week: pulled fire alarm, called 911 from the hallway.
label: Sandra is {an addict} and her son is {an alcoholic}; both were home for the visit.
insight: Remains {in denial} that the lump needs to be looked at.
coercion: For safety reasons she {was made to} hand in her lighter at the front desk.
risk: Staff must carry a radio, this man is {unpredictable} and {explosive}.
service-use: Third {bounce-back} from hospital in a month for the same cellulitis.
failure: Naltrexone {was a failure}, disulfiram never started.
deficit: Client {decompensates} every November when the snow comes and his hours at the car wash are cut.
pessimism: Given his age, {not a candidate for} recovery-oriented programming, {custodial care} only.
credibility: {Vague and evasive} about where he slept last night.
character: In group she {monopolized} the talk and was {dramatic} about her cat.
substance: Not thinking about treatment at this point; still {abusing} Ativan and {abusing} alcohol, per partner.
label: Had a nice talk with the {crackhead} from unit 12, who wants to find his kids.
othering: As with most {street people}, mail has to go to the drop-in.
belittling: He was {sweet as pie} once he got his money.
suffering: {Victim of} long-standing mental illness, no fixed address, {afflicted with} epilepsy as well.
coercion: Found to have {escaped} from the seniors' floor through the laundry exit.
suicide: {Suicide threats} made to his ex by text; mobile crisis notified, he is safe at his cousin's.
risk: Large dog on site, {dangerous} client, two staff at all times.
failure: Despite four referrals he {never followed through}, file closed under policy 3.2.
service-use: This {heavy user} of the system has no family doctor, so a care plan is requested.
compliance: Pt {resistive} with dressing change, let me do left leg only.
substance: {Narcotic-seeking} noted by locum in March, none since.
label: {Bipolar} client stopped by without an appointment to show me her grade twelve certificate.
appearance: Pt {unkempt}, with a reddened fold under left breast, powder given.
pessimism: The psychiatrist's view is that she is {treatment-resistant} and {will always need} a group home.
credibility: Client {complains of} tooth pain on the left, dental voucher issued for Thursday.
insight: Still has {unrealistic} ideas about getting her children back by Christmas.
substance: {Fell off the wagon} at his cousin's wedding in Sudbury, called me on the Monday.
character: {Confrontational} about the new smoking area, raised it at every check-in.
credibility: On the form he {purports} to have no income, yet there are deposits on the statement.
coercion: Client was {taken off privileges} for swearing and {sent to} his room for the afternoon.
suicide: {Parasuicidal} behaviours since grade nine, mainly burning, none in the past year.
risk: {High-risk offender} released to our catchment; PO to call on arrival.
insight: Thinks her savings will last until spring, which shows {poor insight} into money.
service-use: The nurse at the shelter says that he {keeps coming back} for the same thing, {a real regular}.
appearance: Bedroom tidy; client himself {bedraggled} and {foul-smelling}, bath offered for tomorrow.
compliance: He {won't take} his insulin at the shelter as there is no place to put the sharps.
credibility: Asked about the missing meds, she {insisted} they had been thrown out by her roommate.
substance: Client smelled of cannabis and {was high} during the lease review, so we will redo it Wednesday.
label: The team in the north end follows about thirty {IVDUs} and does wound care from the van.
disability: Partner is {blind and crippled}, and the client is his only caregiver.
othering: {People like him} tend to do better in a structured setting outside the city.
suffering: {Crippled by} anxiety, she has not left the apartment since the break-in.
pessimism: She has been told there is {no chance} of a family reunification.
compliance: {Reluctant} to see psychiatry, says last one talked over her.
character: I found him {guarded} and {suspicious}, which is a change from last visit.
substance: Hx of {EtOH abuse}, stopped in 2012 after a seizure on the ferry.
coercion: Guardian and team decided that she {is not allowed to} have visitors after eight.
label: Met with Dwayne, {a recovering alcoholic}, and his sister, {a diabetic}, about the basement suite.
failure: The {patient failed} the cognitive assessment on Monday and feels down about it.
risk: In the van he was {threatening and abusive}, driver asked not to be paired with him again.
service-use: {Doctor shopping} flagged by PharmaNet, four prescribers since August.
deficit: Functioning is {below what would be expected of a normal adult} in most areas.
appearance: O/E: {slovenly}, no distress, chest clear.
credibility: Client {believes that} his trustee is keeping part of the cheque; ledger requested.
substance: Sister went back to {drugging} after the layoff and lost her unit in May.
character: Although she was {moody} and {snappy} at the start, by the end of the visit we had filled in the whole form.
compliance: Reason for referral: {medication non-compliance}, weight loss, phone cut off.
credibility: {Denies} use, {denies} SI, {denies} any trouble with the landlord.
label: A {homeless addict} was brought in from the bus shelter with frostbite to three toes.
substance: Discussed {relapse} after a good long stretch, used twice, went to a meeting the same night.
suicide: Since the {suicide attempt failed} he has been living with his aunt and working at the co-op.
coercion: Agreement: client {will be discharged} from the house {if he does not comply with} chores.
insight: {Blind to} the fact that the neighbours are scared of her dog.
failure: Has {washed out of} every program from here to Brandon.
service-use: Known {system abuser} in the eyes of the ambulance crew, who know his birthday by heart.
disability: He is {disabled} and she is {a cripple}, wrote the previous landlord in the reference.
othering: Encourage client to spend time with {normals}, not only people from the clubhouse.
belittling: {Threw a tantrum} at the pharmacy because the carries were locked up.
pessimism: Team consensus is that she has {no rehab potential}.
deficit: {Weaknesses}: reading, anger, money. Strengths: cooking, faith, her nieces.
compliance: {Refusal of} home support has put her discharge from transitional care on hold.
character: Client {guilt-trips} staff about Christmas, then laughs it off.
substance: His {drug of choice} is hydromorphone, and he gets safer supply at the Ottawa clinic.
label: Peer worker is a {former junkie} and runs our naloxone training.
insight: {Oblivious to} risk of leaving stove on, OT will try auto shut-off.
suicide: {Suicidal gesture vs. cry for help}: took six Gravol in front of her roommate.
risk: A {potentially violent} client with no calls to police in two years.
service-use: {Chronic caller}, crisis line has capped her at two calls a night.
appearance: Clothing stained and {reeking of} urine, new pants given.
compliance: Wife says he is {bad with his pills} and worse with his diet, good about walking.
character: Pt {irate}, {unreasonable}, threw referral in the garbage, took it back out.
substance: Rx: script held, pt gave another {hot} sample and would like to speak to the nurse.
label: The {manic} lady upstairs has been painting since Friday.
deficit: {Incapable} of making his own meals since the fall, per niece.
pessimism: {Burnt out}, {end-stage alcoholic}, {no point in} another detox.
compliance: It took three visits because the patient {was unwilling} to let anyone see the ulcer on her heel.
credibility: Says the dog ate the blister pack, {a likely story}, pharmacy will replace one week.
compliance: Weekly ACT note: seen x5, {med compliant} x4, one dose missed as van broke down.
character: Worker to set firm limits with this {clingy} young woman who waits at the door each morning.
label: Client's mother, {a hysteric} in the words of the family doctor, phoned twice about the dentist.
insight: {Insight: lacking}. Judgment: fair. Sleep: six hours.
coercion: {Given permission} to go to the powwow with his uncle for the weekend.
risk: He {gets violent} if you bring up his father.
failure: {Non-responder} who has {failed all} first-line antipsychotics, clozapine talk booked.
appearance: {Smelled bad} and had a {wild} beard, but his papers were in perfect order in a binder.
disability: Hit his head in a sled accident at 20 and has been {brain-damaged} since.
othering: Her cousin turned out {normal} and finished nursing school.
suffering: He has been {battling} schizophrenia and {suffering from} diabetes since his twenties.
pessimism: Family told {not to expect much} of him after the last admission.
deficit: {Not functioning} since the layoff, pacing at night, dishes piled up.
compliance: {Defaulted} on his TB meds when he went up to the camp, DOT to restart Monday.
character: {Drama queen} at community kitchen, cried over the onions and meant it.
substance: Needs to {get clean} before the ministry will look at overnight visits.
label: Now that {the schizophrenics} have moved to the east wing the lounge is quiet.
insight: Cheerful and friendly, {has no idea how sick} he is.
coercion: Ct was {brought back} to hospital {against her will}, and her cat is with the neighbour.
suicide: Screening: no current SI, hx {botched suicide} attempt at 19.
failure: {Dropped out} of anger management; {failed} to pay the fine.
service-use: Our {frequent flyers} get a purple sticker on the chart.
credibility: {Contradicts herself} about how many drinks, {not a reliable source}.
substance: Has been {clean and dry} since detox and is worried about moving in above {a drug dealer}.
label: Offered a ride to two {drug users} from the tent at the river, one took it.
deficit: {Poor frustration tolerance} seen when the bank machine kept his card.
appearance: Client {unwashed} again, laundry card topped up.
compliance: Goals not met due to {lack of cooperation} from client.
suffering: The couple {suffers from} addictions and would like to be placed together.
compliance: Asked to move her bike from the hall, tenant {flatly refused} and took the matter to the tenant board.
credibility: Patient was {less than forthcoming} about gambling, but did show me the lottery app.
character: {Unpleasant} at the start, {cheeky} throughout, shook my hand at the door.
label: {The borderline} in bed 3 wants to speak to a worker about her dog.
label: Both parents are {drug addicts}, and the children are with kin in Nanaimo.
insight: {Unaware of his limitations}, he wants to drive to Calgary alone.
suicide: She found her dad after he had {committed suicide} and has not slept in that house since.
suicide: Spoke with worker from detox: client {contracts for safety}, will stay the night.
risk: {Predatory} with younger women at the drop-in, team to discuss.
failure: Nicotine patches {failed}, would like the inhaler.
failure: Four weeks at Aventa, {did not complete}, {set up to fail} by leaving with no place to go.
service-use: {Repeat customer} at the sobering unit, ninth stay this year.
disability: Since the stroke he is {a vegetable}, as his wife was told by the first hospital.
othering: She stands out at church because she {does not behave like a normal person}.
othering: Told the landlord that {our kind of clients} need patience around rent day.
suffering: Grandson is {an autism sufferer} and stays with her after school.
belittling: He {made a scene} at the counter over a late bus pass.
belittling: The {old dear} in 2B forgot about our appointment, had been baking.
deficit: {Maladaptive} coping: stays in bed, orders in, lets the phone ring.
deficit: Seen with landlord, who feels the client {can't handle} a place of her own.
appearance: {Disheveled} again, third visit in a row, no hot water in the building.
character: Per shelter: {disrespectful} to staff, {disruptive} in dorm, barred seven days.
character: His requests for a new worker were seen as {manipulation} and set aside.
character: Overall an {anxious and overly dependent} woman who brings a list to every visit.
compliance: {Poorly compliant with} ART, viral load up, pharmacist suggests daily dispense with methadone.
compliance: Clinic intake: late, {unmotivated}, no ID.
credibility: It is {his contention} that the cheque was cashed by his uncle, {which seems unlikely}.
substance: Last {used} on Friday, has {slipped} twice since coming out of Last Door.
substance: Problem list: gout, {opioid abuse}, {tobacco abuse}, low vit D.
substance: Urine came back {clean} and he was able to get two carries for the trip to Gimli.
`)
