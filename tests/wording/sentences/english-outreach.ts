import {readSentences, type Sentence} from './sentence.js'

/** English sentences of outreach, housing, home care and services for disabled people, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: 46 yo {schizophrenic} housed through ACT since 2018, IM given at door.
label: New referral from shelter: {bipolar male}, 33, no ID, no health card.
label: Pt is {a borderline}, keep visits to 30 minutes and always go in pairs.
label: Mom is a known {addict} and the maternal gma is parenting by default.
label: Roommate is {an alcoholic} as well so the unit is not a good fit.
label: Third {diabetic} on my route today, glucometer strips left with spouse.
label: Mr. Tootoosis is a 71-year-old {amputee} and {smoker} who lives alone in a bachelor.
label: Spoke to the {hoarder} in 304 about the fire inspection on Thursday.
label: Client presents as {a classic narcissist}, tends to dominate house meeting.
label: {Drunk} in bed 9 asked for another blanket at 0200.
label: Drop-in was mostly {meth heads} tonight, two overdoses reversed.
label: She's {an epileptic} and {an FAS kid} grown up, requires 1:1 in community.
label: {Felon}, on probation until 2026, ISM worker aware.
label: Housing list: two {psychotics}, one {autistic}, one low-needs.
label: Resident in 12B is a {wanderer} and a {feeder}; assign regular PSW.
label: {The dementias} on the east wing were restless after supper.
label: This {obese} woman attends for renewal of her disability tax credit form.
label: He remains {an IV drug user} and is not a candidate for PICC at home.
label: Father is {a sex offender}, mother {a prostitute}, per intake screener.
label: {Hep C-er}, due for bloodwork, veins poor.
label: Known {PD}, so we set firm limits re phone calls.
label: Our {COPDer} on Dundas is out of puffers again.
label: Client self-presented with another {crackhead} from the encampment, both offered kits.
label: My impression is that this fellow is {a psychopath} more than anything treatable.
suffering: Mrs. Doiron {suffers from} vascular dementia and is cared for by her daughter-in-law.
suffering: I am writing in support of my patient, who {has been suffering with} fibromyalgia since 2014.
suffering: He is {a victim of} multiple sclerosis and can no longer prepare meals.
suffering: 50 F {afflicted with} cerebral palsy from birth, lives in a group home in Red Deer.
suffering: {Stroke victim}, L hemi, needs 2 PSWs for transfers.
suffering: The child is {crippled by} anxiety and has missed 31 days of school.
suffering: Ms. Achneepineskum is {stricken with} rheumatoid arthritis and unable to work.
suffering: The applicant, {a long-time sufferer of} depression, has had no income since March.
suffering: 63 M {plagued by} auditory hallucinations most of his adult life.
suffering: Palliative team has been consulted for this {AIDS victim} at the Carlton St. address.
suffering: {Poor soul} was found in the stairwell again, brought to the warming centre.
suffering: Client continues to {suffer the ravages of} alcohol.
suffering: Pt {is tormented by} voices and does not answer the buzzer on bad days.
suffering: {Heartbreaking case}: young mom, ALS, three kids under 8.
suffering: He {bravely battles} schizophrenia and still comes to clubhouse twice weekly.
suffering: She {lost her battle with} addiction in April; peer staff attended the service.
suffering: {Tragically} deaf since age 4, uses an interpreter for apts.
suffering: Jordan is {an inspiration} to the whole residence {despite his affliction}.
suffering: Twin sister {has been spared} but he {is burdened with} Huntington's.
suffering: The {unfortunate gentleman} had both legs removed below the knee in 2020.
suffering: Patient has been {struck down by} long COVID and EI has run out.
suffering: REASON FOR REFERRAL: ⏎ 49 yo F {suffering from} schizoaffective d/o x 20 yrs, on CTO, followed by ACTT 2.
suffering: She and the two boys were {helpless victims} of her partner, and were placed in second-stage housing.
suffering: Wt loss noted, {wasting away from} dementia as expected.
credibility: Client {claims} she lost her methadone carries on the bus.
credibility: {Alleges} that the landlord turned off the heat; no documentation given.
credibility: Mom {denies} using since access visit but was late and sweaty.
credibility: He {admits} he sold two of his Dilaudid last week.
credibility: {Insists} pain is 9/10, although he walked in on his own.
credibility: She {minimizes} how much she drinks, states 2 coolers/night.
credibility: Collateral from daughter was needed for the RAI as resident is {a poor historian}.
credibility: The reason given for the missed OW appointment was {a supposed} migraine.
credibility: Says he cannot work because of {"bad back"}, no imaging to support.
credibility: Resident {would have us believe} she has not had breakfast.
credibility: Tenant is {an unreliable informant} and the story of how the fire started has changed x3.
credibility: Father {finally conceded} that he had left the children alone.
credibility: Seen for a {purported} seizure at the shelter, bystander naloxone not given.
credibility: Client's account {lacks credibility} and she {is known to embellish}.
credibility: There is {no objective reason} for the fatigue he {professes}.
credibility: When pressed she {confessed to} smoking in the unit.
credibility: Here with {self-diagnosed} PTSD and wants a letter for a service dog.
credibility: He {maintains} he was never told of the inspection.
credibility: Pain {seems out of proportion} and likely {exaggerated for the benefit of} the ODSP form.
credibility: Youth {made allegations of} being touched by foster brother, {has lied before}.
credibility: Pt {swears up and down} that urine is his own.
credibility: Her chest pain is {probably just anxiety}, reassured and sent home by walk-in.
credibility: {Apparently} the wallet was stolen, {yet again}.
credibility: Son {questions whether} mom is really dizzy or {putting it on}.
compliance: Blister pack checked, six days untouched, so {non-compliant} again.
compliance: Client {refused} OTI this morning, will try tomorrow with RPN.
compliance: Forms were left blank and she was {uncooperative} when I offered to go over them.
compliance: Ongoing {resistance to} home supports on the part of the husband.
compliance: Mr. Szabo {remains resistive to} care, struck out during peri-care.
compliance: I explained to his niece that {non-adherence} to insulin is why the foot will not heal.
compliance: Legs 3+ to knee; as usual {fails to comply} with low-salt diet.
compliance: Mom {did not follow through} with any of the recommendations of the Society.
compliance: She {won't take} her water pills on bingo days.
compliance: Adherence {poor at best}, picks up every second week.
compliance: His {refusal of} the flu shot was noted for the third year.
compliance: Guest in room after 2300, {disobeyed} curfew, incident report done.
compliance: Client {must be reminded repeatedly} and still {does not listen}.
compliance: Family is {very difficult} and {obstructs} the bath schedule.
compliance: Needs to {do as he is told} re: compression stockings.
compliance: {Declining against advice} is a pattern with this resident.
compliance: She has been {unwilling to engage} with three different workers.
compliance: {Med-seeking one day and med-refusing the next}.
compliance: Since the transfer she has proven {hard to engage} and does not answer door or texts.
compliance: This {treatment-resistant} individual is on his third antipsychotic since transfer to ACT.
compliance: Mr. V. {defaulted} on his iOAT and the dose was lost after 5 missed days.
compliance: Was {instructed to} stop smoking near O2 and {flatly refuses}.
compliance: Day program reports he is {not motivated} to attend physio and prefers to sit.
compliance: Pt {only partially compliant} with wound VAC, disconnects to go out.
character: She is {manipulative} and will ask each worker separately for bus tickets.
character: Spouse {demanding} +++ re PSW start times.
character: {Attention-seeking} behaviours when other residents have visitors.
character: He is simply {lazy}, unit littered with takeout.
character: Client was {rude} and {entitled} on phone when told no food vouchers left.
character: Daughter is {a nightmare to deal with} and calls the unit hourly.
character: {Plays staff against each other}, rules to be posted in office.
character: {Needy} client, 11 voicemails over weekend.
character: Mom {has an attitude} with worker and rolled her eyes throughout.
character: Very {dramatic} about dressing change.
character: {Passive-aggressive} with roommate about dishes.
character: Got {argumentative} w/ pharmacist over carries, asked to come back at noon.
character: Resident {is a complainer}, nothing on the menu pleases her.
character: Hip sore, {whiny} this a.m., settled w/ tea.
character: He {milks the system}, has had three start-up allowances.
character: {Ungrateful} for the unit that was found for him.
character: {Sneaky} with lighters, check pockets at intake.
character: Broke by the 4th of each month as she is {irresponsible} with money.
character: Youth is {sullen}, {mouthy}, and {oppositional} in placement.
character: This {difficult patient} was discussed at FHT rounds.
character: Eighty-eight, a {stubborn old} farmer who will not have strangers in the home.
character: {Takes advantage of} the peer workers' good nature.
character: It was in my view a {selfish} decision to keep the baby despite concerns from CAS.
character: Discharge planning is slow because she is {overly dependent} on her case manager, some {learned helplessness} there.
belittling: Mr. Bouchard {throws tantrums} when his cigarettes are late.
belittling: ID: {sweet little old lady}, forgetful, loves her cat.
belittling: {Acting like a child} at lunch, would not come out of bathroom.
belittling: {Good girl} today, took all her pills without a fuss.
belittling: He {pouted} when we couldn't drive him to Walmart.
belittling: Told the unit was not available and his reaction was frankly {childish}.
belittling: Needs {diaper} change q4h, one assist.
belittling: Resident wears {a bib} and {is fed} at the {feeder table}.
belittling: {This cute couple} have been married 61 years and bicker constantly.
belittling: She is {a real character}, tells anyone who'll listen she was a dancer.
belittling: {Nice enough fellow}, not the sharpest.
belittling: Reassured re {silly} fears about the neighbours coming through the vent.
belittling: Client {has the mind of a five-year-old} and needs prompting for toileting.
belittling: {Mentality of a toddler}, functions best with routine.
belittling: Was {sulking} in room after family meeting.
belittling: {Our girl} was up at 3 again looking for her mother.
belittling: {Granny} in 7 pulled out her sub-q line.
belittling: The {boys} of the men's residence, ages 40-58, had a pizza night.
belittling: {Babysat} client at ODSP office x 2 hrs.
belittling: Worker explained in {very simple words even he could understand}.
belittling: Had {a little meltdown} over laundry.
belittling: {Bless her heart}, she thinks she is going back to work.
belittling: He was {sent to his room} until he could {behave}.
belittling: {Cranky} and {babyish} during foot care.
appearance: Came in {unkempt}, sleeping bag around shoulders, for harm reduction supplies.
appearance: {Foul-smelling}, offered shower and clean socks.
appearance: Answered the door {disheveled}, still in pyjamas at 1400.
appearance: House {is filthy}, cat feces in hallway, kids barefoot.
appearance: Client {malodorous} and other drop-in members have complained.
appearance: ADLs: ⏎ independent for dressing, {poor hygiene}, needs cues for teeth.
appearance: {Looks much older than stated age}, edentulous.
appearance: Mom {dressed provocatively} for the access visit.
appearance: {Reeks of} urine, PSW asked to leave window open.
appearance: Wearing the same {dirty} clothes as on the 3rd.
appearance: At the peer group he was {slovenly}, food down front of shirt.
appearance: {Looks like a street person} but has own apt on George.
appearance: {Morbidly obese} lady, takes up both seats in Wheel-Trans.
appearance: He is {a scruffy-looking} man covered in {jailhouse tattoos}.
appearance: {Bizarrely dressed} with three coats in July.
appearance: The apartment {is a pigsty}, housing support to be increased.
appearance: {Rotten teeth}, {typical meth mouth}.
appearance: She appears {emaciated} and {haggard}, scratching at arms.
appearance: Walked over in sandals and shorts, {inappropriately dressed} for the slush.
appearance: Came to income interview {looking rough}, smelled of smoke.
appearance: {Does not care for} her appearance, roots grown out, no makeup.
appearance: {Well-dressed with expensive nails} for someone on assistance.
appearance: Belongings were bagged at intake as client {unclean} and {lice-ridden}.
appearance: {B.O.} very strong, will raise at next home visit.
insight: Toured Extendicare; still {lacks insight} into need for LTC.
insight: {No insight}, says he moved here for the river view.
insight: Gave his PIN to a neighbour, which shows {poor judgment}.
insight: Wife {is in denial} re his dementia and will not hear about day program.
insight: Client {does not realize} how ill he is and stops LAI each spring.
insight: {Insight limited} to knowing the name of his pill.
insight: {Fails to appreciate} the impact of her drinking on the kids.
insight: {Refuses to accept} his diagnosis, tells peers he has trauma.
insight: {Poor insight and judgement}, SDM is brother.
insight: She {can't see that} the boyfriend is using her for housing.
insight: Mom {has little understanding of} her role in the apprehension.
insight: CTO renewed today; remains {insightless}.
insight: Patient {is unrealistic about} going home to a third-floor walk-up.
insight: Drives to Tim's daily, {unable to recognize} his own {deficits}.
insight: {Does not know what is good for him} re: feet.
insight: {Total lack of awareness} of how he comes across to tenants.
insight: {In complete denial} about overdose risk, uses alone.
insight: {Makes bad choices} around friends and payday.
insight: Lets the whole encampment use her shower; {questionable judgement} on her part.
insight: He seemed {oblivious} to the state of the kitchen.
insight: {Partial insight at best}, says meds are "for sleep".
insight: Father {has no concept of} what a toddler needs.
insight: His {denial of illness} remains the main barrier to housing.
insight: {Judgment is poor}, buys lottery tickets rather than groceries.
deficit: Needs meal prep and cueing, quite {low functioning} compared with others on the caseload.
deficit: In August she {decompensated} after her roommate moved out, re-admitted 4 days.
deficit: Infant placed with kin because mom was {unable to cope}.
deficit: {High-functioning autistic} who should be able to manage rent.
deficit: Comes from {a dysfunctional family}, three generations in the same co-op.
deficit: She is {incapable of} looking after a household.
deficit: Client {is not coping} in independent unit.
deficit: Mental state {deteriorated} as soon as the worker went on leave.
deficit: {Poor coping skills}, {poor frustration tolerance}.
deficit: {Weaknesses}: budgeting, hygiene, time, reading.
deficit: {Severely impaired} in all life domains and {unemployable}.
deficit: He {cannot manage} money, trustee in place.
deficit: Eviction prevention is involved with this {mentally unstable} tenant.
deficit: {Total care}, {does nothing for self}.
deficit: Staff feel that Wendell {has regressed} since the move to the third floor.
deficit: Is {not able to function} without daily ACT visits.
deficit: Marginal {ADL performer}, {dependent} for IADLs.
deficit: {Uneducated}, gr. 7, cannot read forms.
deficit: The applicant is {a broken man} since the plant closed.
deficit: {Fell apart} when CAS called.
deficit: With an IQ of 68 the mother {lacks the capacity to parent}, in my opinion.
deficit: {Inadequate} personality, {poor ego strength}.
deficit: {Falling to pieces} over the eviction notice.
deficit: {Deficits} listed on form: memory, mood, {lack of drive}.
pessimism: For the tax credit form: {chronic} schizophrenia, {no change expected}.
pessimism: {Hopeless case} as per previous shelter.
pessimism: He {will never} live on his own.
pessimism: Given the number of detox stays this is {a poor prognosis}.
pessimism: {Not a candidate for} recovery-oriented housing.
pessimism: Long-stay resident with {burnt-out} schizophrenia, sits and smokes.
pessimism: {End-stage alcoholic}, comfort only.
pessimism: {Nothing more can be done} at this point, for discharge from case management.
pessimism: Expected duration over 1 yr, {prognosis guarded} for return to work.
pessimism: {Lifelong} need for supervision, do not raise hopes re: job.
pessimism: {Chronically homeless} male, seventh intake.
pessimism: {No rehab potential}, PT discharged.
pessimism: Realistically she {is not going to get} her kids back.
pessimism: It is {only a matter of time} before he overdoses for good.
pessimism: I feel he is {doomed to fail} in scattered-site housing.
pessimism: {Permanently disabled} and {will not work again}, please approve.
pessimism: {Has reached her plateau}, further OT not indicated.
pessimism: {Beyond help}, according to brother and I would agree.
pessimism: Treatment {is futile} while he lives with the same crowd.
pessimism: {Bound to relapse} once cheque comes.
pessimism: {SPMI}, {incurable}, stable on Clopixol.
pessimism: {Career} shelter user, {unlikely to ever change}.
pessimism: {Lost cause} re smoking, did not bother with NRT today.
pessimism: {Gone downhill}, {there is no coming back from} this.
failure: OAT hx: {failed} Suboxone x2, now on Kadian.
failure: File closed, {lost to follow-up} after 3 missed counselling dates.
failure: Third time she is {a no-show} for her Pap.
failure: Prior to that, he {failed housing} in 2021 and again last winter.
failure: Bed given away owing to {failure to attend} the intake at Withdrawal Management.
failure: Client {did not bother to} call and cancel.
failure: {DNA'd} his peer support apt.
failure: File suspended as client {failed to} bring pay stubs.
failure: Mr. Janvier {dropped out} of day program after two weeks.
failure: Unfortunately she {relapsed} day 3 post treatment centre.
failure: Pt {was a no show} for depot, called and left msg.
failure: {Has failed every} placement since age 9.
failure: {Treatment failure} d/t own choices, discharged from OAT.
failure: {Flunked} the swallow screen, on puree.
failure: {Unsuccessful} in three group homes, {burned his bridges}.
failure: She {fell off the wagon} at her sister's wedding.
failure: {Missed appt. AGAIN}, letter sent.
failure: {Never follows up} with specialist.
failure: {Squandered} his last start-up benefit.
failure: Parenting course {not completed}, {gave up} by week 2.
failure: {Failed trial of home}, back on crisis LTC list.
failure: {Discharged for non-attendance}, three strikes policy.
failure: Pattern of {failed attempts at sobriety} since age 22.
failure: {Blew} her chance at the co-op by missing the interview.
suicide: Brother {committed suicide} in same building, client found him.
suicide: Psych hx: {failed suicide attempt} in Feb by OD on quetiapine.
suicide: House staff describe {a suicidal gesture} with a butter knife in the common kitchen.
suicide: No plan voiced, {contracts for safety} until Monday's visit.
suicide: {Threatens suicide} whenever discharge is mentioned.
suicide: One {unsuccessful} attempt by hanging in 2009, in custody.
suicide: {Successful suicide} of a housemate last week, debrief held.
suicide: {Superficial cuts}, {not a serious attempt}.
suicide: She becomes {parasuicidal} when CAS visits.
suicide: {Chronically suicidal} woman who calls mobile crisis nightly.
suicide: Arms covered in long sleeves; still {self-mutilates}.
suicide: Mother {killed herself} when he was 14, on cheque day.
suicide: {Cry for help} more than anything, husband present at time.
suicide: {Suicide threats} made to income worker over phone, police called.
suicide: {Attention-seeking overdose} of 8 Tylenol.
suicide: {Completed suicide} of a peer at the site, staff shaken.
suicide: {Signed a no-harm contract} at kitchen table.
suicide: {Uses SI to get} a bed at the shelter.
suicide: Resident {voicing wanting to die again}, {usual talk}.
suicide: {Botched} attempt with car exhaust, residual memory problems.
suicide: Crisis plan: do not send to ED for {manipulative SI} around rent date.
suicide: {Took his own life} by jumping, {a selfish act} per family.
suicide: {Slashed} wrist but {only scratches}.
suicide: {SI is just behavioural}, do not reinforce.
substance: Drinks mouthwash when out of funds, {alcohol abuse} longstanding.
substance: Remains {clean} since Labour Day, meetings x 3 weekly.
substance: Urine {dirty} for fentanyl x 3, carries pulled.
substance: Asked for T3s at the walk-in, appeared {drug-seeking} to the locum.
substance: {Crack habit} uses up most of his ODSP.
substance: Ms. F. is {an abuser of} benzos.
substance: Mom {is using again} and {hanging out with users}.
substance: Multiple abscesses in this {opioid abuser} of 14 yrs.
substance: Baby {born addicted}, NAS scoring at 12 hrs.
substance: {Crack baby}, now 17, in extended society care.
substance: After the WSIB injury he got {hooked on} Percs.
substance: {Got high} in washroom, safe room not used.
substance: {Replaced one addiction with another} on methadone.
substance: {Misuses} his hydromorph, found with extra.
substance: {Chronic drinker}, {pickled liver}.
substance: {Intoxicated as usual} on visit, postponed.
substance: {Shooting up} in stairwell, spoke to landlord.
substance: {Addicted to} cannabis and energy drinks.
substance: {Recreational} cocaine on weekends turned into {full-blown addiction}.
substance: Was {sober} at the meeting {for once}.
substance: {Boozer} all his life, now Korsakoff.
substance: {Doctor shops} between three walk-ins.
substance: {Hx of ETOH and drug abuse}, last drink Friday.
substance: {Diverts} his Safer Supply and {can't be trusted} with takeouts.
coercion: {Allowed} one smoke an hour if he behaves.
coercion: Was then {placed on} a CTO in May by Dr. Anand.
coercion: Was {made to} shower before dinner.
coercion: Foster agency says Tyrell is {AWOL} from group home since Sat.
coercion: At 1640 resident {eloped} from memory unit via kitchen, back in 20 min.
coercion: {Absconding} risk, WanderGuard on.
coercion: Visitor found in room, evening {privileges} withdrawn x 24h.
coercion: {Permitted} a phone call to her son on Sundays.
coercion: Client {was granted} an overnight stay.
coercion: {Not allowed} to keep kettle in room.
coercion: Advised by letter that he is {banned} from drop-in until the 15th.
coercion: {Police escorted} and {forced to} accept injection under CTO.
coercion: {Put to bed} at 1830, side rails x 4.
coercion: Worker {will not let her} see baby until screens are negative.
coercion: {Must} provide supervised urines or funding stops.
coercion: {Restrained in chair} for own good with lap belt.
coercion: {Removed from} her care for noncooperation.
coercion: Staff {had to} take away his phone {as a consequence}.
coercion: {Forbidden} to have overnight guests, house rule.
coercion: {Earned} grocery outing by taking meds x 7 days.
coercion: {Redirected} to room each time she {attempted escape}.
coercion: {Snuck out} after bed check and was {brought back}.
coercion: {Convinced} client to sign consent after much {pressure} from team.
coercion: Meds {hidden in} applesauce, {kept in} dining room until finished.
risk: {Dangerous}, two-person visit only.
risk: PSW reports she can be {aggressive} at bath time.
risk: Attempted brief change at 0300, {combative} with care, hit x1.
risk: {Violent} male, banned from two shelters.
risk: {Assaultive} hx, red-flagged in HIFIS.
risk: {Verbally abusive} to reception re bus pass.
risk: {Behaviours} ++ this evening shift.
risk: Placement meeting for this {high-risk youth}, now in staffed resource.
risk: {Threatening} posture when asked for keys.
risk: {Explosive}, {unpredictable}, keep between him and door.
risk: {Sexually inappropriate} w/ female PSWs.
risk: {Lashed out} at roommate over TV.
risk: {Went off} on the income worker and had to leave.
risk: {Agitated and aggressive} since antibiotic started.
risk: Police x 4 this year to the home, which is {volatile}.
risk: {Ticking time bomb}, ACT psychiatrist advised.
risk: Client {attacked} staff during dressing change.
risk: {Predatory} with younger women at drop-in.
risk: {Flight risk} from foster home.
risk: {Menacing} stare, no words.
risk: {Acting out} since visit with dad cancelled.
risk: {Biter}, wear sleeves.
risk: {Prone to violence} when {off his meds}.
risk: {Intimidating} because of his size, paired visit.
service-use: With 41 ED visits he is our top {frequent flyer} and goes to complex care table.
service-use: ALC day 212, labelled by the site as {bed blocker}.
service-use: It has been {a revolving door} between detox and shelter since the fall.
service-use: Called by superintendent about a tenant {well known to} mobile crisis.
service-use: Health Links referral made for {high user} of ambulance.
service-use: {Regular} at the sobering centre.
service-use: {Inappropriate use of} 911 for lonely evenings.
service-use: {Shelter hopper}, service-restricted at two.
service-use: He {overuses} the nurse line, mostly evenings.
service-use: {Familiar face} in the needle exchange and {the usual} requests.
service-use: Family {well known to the Society} through several generations.
service-use: {Heavy user} of crisis line, cap calls at 10 min.
service-use: {System abuser}, has exhausted all emergency funds.
service-use: {Repeat customer} at foot clinic, still no shoes.
service-use: {Drain on} team resources.
service-use: {Abusing} the on-call phone for rides.
service-use: {Occupying a bed} that another could use.
service-use: {Took up} most of my morning with her forms.
service-use: {In and out of} hospital, jail and shelter.
service-use: Was {dumped} at our door by ED at 0430.
service-use: {Social admission}, {failure to cope} at home, LTC papers started.
service-use: {Cycles through} shelters, never stays past cheque day.
service-use: {Back yet again} for dressing supplies he {could get elsewhere}.
service-use: {Unnecessary visit}, BP same as last week.
disability: Ground floor unit only as she has been {wheelchair-bound} since 2012.
disability: {Mentally retarded} brother lives in basement.
disability: Since the fall Mrs. Arsenault is {confined to} bed.
disability: Hoyer and air mattress in place for {bedridden} client.
disability: {Handicapped} washroom not available in the shelter.
disability: {Deaf-mute} gentleman, lip reads.
disability: {Special needs} child in grade 2.
disability: {Cripple} per old CAS file, crutches.
disability: {Crippled} hands, cannot open pill vials.
disability: {Slow} learner, {not all there}.
disability: {Mongoloid} features documented in chart from 1971, no genetics.
disability: {Spastic} quad, g-tube, day program 3x/wk.
disability: {Vegetative}, family still visits every Sunday.
disability: {Invalid} husband at home is her main worry.
disability: {The disabled} are given priority on the list.
disability: {Developmentally delayed} adult, 44, works at the bottle depot.
disability: {Physically challenged}, {differently abled} in mother's words, uses scooter.
disability: {Mental age of} six, SDM is aunt.
disability: {Mentally handicapped}, lives w/ elderly parents.
disability: L arm {deformed} from {birth defect}, opens jars with teeth.
disability: {Midget}, needs step stool for shower, OT to assess.
disability: NP visits at home, pt {housebound} by her size.
disability: {Suffers a handicap} but {overcame} it to finish high school.
disability: {Hearing-impaired} and {legally blind}, {poor thing}.
othering: {The homeless} congregate at the rear entrance, staff use front.
othering: {These people} rarely keep their units longer than a year.
othering: {Those types} come in only on cheque day.
othering: {The mentally ill} on our floor need a quieter building.
othering: Did not come; {Natives tend not to keep} appts in hunting season.
othering: As is {common in that culture}, the husband did all the talking.
othering: {The elderly} are like that with money.
othering: Unlike {regular tenants}, ACT tenants get weekly inspections.
othering: Newly assigned: {welfare mom} with {4 kids by 3 fathers}.
othering: Client would rather live {with his own kind} at the encampment.
othering: In my experience {addicts will say anything} for carries.
othering: {Borderlines} do poorly in shared housing.
othering: {Immigrant family}, {they don't believe in} depression.
othering: Lives in {the ghetto}, PSWs reluctant to go.
othering: Security called again for {street people} in lobby overnight.
othering: Speaks {broken English} but can make himself understood.
othering: Cares for her two children as well as {a normal mother} would.
othering: {The poor} will always find money for smokes.
othering: {Aboriginal} male, {likely intoxicated}, asleep at bus stop.
othering: {Our schizophrenics} enjoyed the bowling trip.
othering: {That population} doesn't do well with appointments.
othering: {Illegal} from Honduras, no OHIP, seen as courtesy.
othering: Lives the {homosexual lifestyle}, partner is contact.
trap, quotation: "I'm an addict, have been since I was fifteen," he told the group, and asked for a sponsor.
trap, quotation: Landlord's voicemail: "Get that junkie out of my building by Friday."
trap, quotation: She wrote in her goals: "Stay clean one day at a time, see my girls."
trap, quotation: Daughter said, "Mom has always been stubborn and I love her for it."
trap, quotation: Mr. Lachance: "I'm suffering, nobody is doing anything about this leg."
trap, quotation: He described his father as "a violent drunk who never said sorry."
trap, quotation: "They called me crazy at the shelter," she said, tearful.
trap, quotation: Resident shouted "I refuse, I refuse!" then agreed to a wash at the sink later.
trap, quotation: Youth's words: "My last foster mom said I was manipulative. That hurt."
trap, quotation: Husband on the phone: "She can't cope with the stairs any more."
trap, quotation: "I failed my kids," he repeated; we sat with that for a while.
trap, negation: No aggressive behaviour during any of the eleven visits this month.
trap, negation: He is not demanding of staff and thanks the PSW each morning.
trap, negation: She was neither combative nor withdrawn during the bath, hummed along.
trap, negation: Not unkempt; wearing a pressed shirt, said he had ironed it himself.
trap, negation: Nothing in the file suggests she was manipulative toward the foster parents.
trap, negation: There has never been a time when he was violent with his mother.
trap, negation: He did not refuse the injection; the pharmacy had sent the wrong dose.
trap, negation: Client is not a poor historian once the interpreter is on the line.
trap, negation: Without any threatening language, she told the clerk she would appeal.
trap, negation: We do not consider her noncompliant: the bus strike made the clinic unreachable.
trap, negation: Not dangerous in our experience, comes by for coffee and a chat.
trap, meta: Asked the agency to take "frequent flyer" off the face sheet before the file is shared.
trap, meta: The new documentation guide suggests "person who uses drugs" in place of "drug abuser".
trap, meta: Peer group talked about what it feels like to be called noncompliant in your own chart.
trap, meta: She requested an amendment to the 2017 note, where the word manipulative appears twice.
trap, meta: Team agreed we will stop writing "no-show" and note the reason the visit did not happen.
trap, meta: In-service for PSWs: why we no longer say feeder, bib or diaper.
trap, meta: He dislikes the term schizophrenic and prefers that we say he hears voices.
trap, meta: Reviewed with student why "committed suicide" has been dropped from our templates.
trap, meta: The drop-down still offers only "refused" or "given"; ticket sent to IT for a third choice.
trap, meta: Letter reworded with client: "wheelchair-bound" changed to "uses a wheelchair".
trap, meta: Discussed the history of the word retarded in the legislation with his sister, who sits on the council.
trap, name: Referral sent to the Schizophrenia Society of Ontario family group.
trap, name: Completed the Cohen-Mansfield Agitation Inventory with the day PSW.
trap, name: RAI-HC Aggressive Behaviour Scale 0, CPS 2, DRS 4.
trap, name: He volunteers with MADD, Mothers Against Drunk Driving, every December.
trap, name: She is rereading Girl, Interrupted and brought One Flew Over the Cuckoo's Nest back to the library.
trap, name: Bus goes past the Royal Canadian Legion to the Centre for Addiction and Mental Health on Queen.
trap, name: Form completed for the Assured Income for the Severely Handicapped, worker notified.
trap, name: Brief Substance Craving Scale and the Clinical Opiate Withdrawal Scale done before induction.
trap, name: Clean Works van brought naloxone and foil to the encampment at 2100.
trap, name: The Homeless Hub fact sheet on bank accounts was printed for him.
trap, legal: Found incapable of managing property under the Substitute Decisions Act; PGT is trustee.
trap, legal: Community treatment order (Form 45) expires June 3; rights adviser has been called.
trap, legal: Order of extended society care was made March 12 under the CYFSA.
trap, legal: The respondent mother is to have supervised access twice weekly per Justice Okafor's order.
trap, legal: Charged with assault, next court date is set for the 19th; duty counsel to attend.
trap, legal: Tribunal allowed the appeal and ODSP is to pay arrears from September.
trap, legal: Designated a dangerous offender in 1998, parole officer is copied.
trap, legal: Form 1 application signed by Dr. Haddad at 1540, grounds: serious bodily harm to self.
trap, legal: Consent to treatment refused by SDM in writing; application to the CCB is filed.
trap, legal: Bail terms: must reside at the shelter and may not possess weapons.
trap, legal: Probation order includes a condition to abstain from alcohol until January.
trap, victim: She was abused by a staff member of the residential school at age 7.
trap, victim: Was robbed at knifepoint in the ravine and lost his ID, phone and meds.
trap, victim: Her ex-partner threatens her by text; safety plan updated, numbers blocked.
trap, victim: He was assaulted by two men outside the drop-in and wishes to speak to police.
trap, victim: Disclosed that a former caregiver withheld food and locked her in the bedroom.
trap, victim: Son has been taking her pension; elder abuse line called with her consent.
trap, victim: Neighbours had been violent toward him because of the colour of his skin.
trap, victim: She witnessed her father's aggressive outbursts until he left in grade four.
trap, victim: Was called a junkie by a passer-by while waiting for the van; shaken.
trap, victim: A man manipulated her into handing over her bank card and PIN.
trap, victim: He spent two years confined to a basement room by his uncle before CAS came.
trap, other subject: The landlord was aggressive about the rent increase; legal clinic to write back.
trap, other subject: Ontario Works denied the special diet allowance; reconsideration due in 30 days.
trap, other subject: WSIB claims the injury happened off site; union rep has the file.
trap, other subject: Pharmacy refused to fill because the script had no date.
trap, other subject: Lift failed again in the building, so she could not get to dialysis.
trap, other subject: The housing provider has been noncompliant with the heat bylaw since October.
trap, other subject: The insurer admits it lost the first set of forms.
trap, other subject: Dog next door is violent on the leash and the PSW will use the side gate.
trap, other subject: Telus refuses to waive the deposit, so still no phone.
trap, other subject: The hospital failed to send a discharge summary and meds list; called twice.
trap, other subject: The apartment is filthy from the flood upstairs; restoration crew booked by the super.
trap, word sense: Clean catch urine sent, dip positive for nitrites.
trap, word sense: Dirty dressing placed in biohazard bag; new Mepilex on.
trap, word sense: Chronic kidney disease stage 3b, eGFR 41, stable since spring.
trap, word sense: MRSA is resistant to cloxacillin; doxycycline started by NP.
trap, word sense: His left ventricle is low functioning on echo, EF 35%.
trap, word sense: Failed AV fistula on the right arm, new line placed last week.
trap, word sense: He was placed on the waiting list for a one-bedroom at Greenbrook.
trap, word sense: Case manager demands little of her own schedule and can see him at 0700.
trap, word sense: Asked the vendor for compliance stickers for the sharps bins.
trap, word sense: Bowel habit back to daily since the prune juice.
trap, word sense: Grass stains on the habit worn by Sister Marie, laundry knows to soak it.
trap, word sense: Poor lighting in hallway, OT recommends night lights.
trap, identity: Peer worker shared that she calls herself Mad and proud, and runs the zine table.
trap, identity: He introduces himself as an alcoholic in recovery and asked that we use that word.
trap, identity: She is Deaf, uses ASL, and asks that we book an interpreter from her list.
trap, identity: Identifies as an autistic woman and prefers this to person-first wording.
trap, identity: Calls himself a crip and wears the badge from the disability march.
trap, identity: They use queer and disabled for themselves; noted on the intake form at their request.
trap, identity: Names himself a psychiatric survivor and sits on our advisory table.
trap, identity: He refers to himself as an ex-junkie in his talks to high school classes.
trap, identity: She describes herself as a voice hearer and a witch; both matter to her.
trap, identity: As a self-described drug user activist she edits the harm reduction newsletter.
trap, identity: Goes by Crazy Pete, a name he chose in the army and has kept.
trap, diagnosis: Dx list: schizophrenia, COPD, hepatitis C (treated 2022).
trap, diagnosis: Borderline personality disorder, diagnosed 2016, DBT group completed.
trap, diagnosis: Bipolar I disorder, most recent episode manic, in full remission.
trap, diagnosis: Oppositional defiant disorder queried by school psychologist, not confirmed.
trap, diagnosis: Chronic obstructive pulmonary disease and congestive heart failure on problem list.
trap, diagnosis: Fetal alcohol spectrum disorder with sentinel facial features, assessed at age 9.
trap, diagnosis: Form lists hoarding disorder, moderate, with excessive acquisition.
trap, diagnosis: Delusional disorder, persecutory type, since 2011; on paliperidone.
trap, diagnosis: Spastic diplegic cerebral palsy, GMFCS III, Botox due in May.
trap, diagnosis: Failure to thrive (R62.51) entered by pediatrics, weight curve attached.
clean: She met me at the library and we filled in the first six pages of the ODSP form together.
clean: Mr. Papatsie said the new room is quiet and he has slept five hours in a row.
clean: Wound 2.1 x 1.4 cm, pink base, scant serous drainage, client did own dressing Tues.
clean: He chose to take the injection in the left deltoid and asked about the needle size.
clean: She drank about six beers on Saturday and would like to cut back to three.
clean: Missed Thursday's visit: bus was rerouted. Rebooked for Monday at her request.
clean: Resident pushed the washcloth away twice; care was paused and offered again after tea.
clean: Mom and the boys baked bannock during the visit; the youngest fell asleep on her lap.
clean: He prefers not to take metformin because of cramps; NP to suggest the long-acting form.
clean: Uses a power chair outdoors and a walker in the apartment.
clean: Client lives with schizophrenia and works Saturdays at the bike co-op.
clean: Naloxone kit replaced; he taught two friends how to use it.
clean: She has been without housing since the fire in November and stays with a cousin.
clean: Peer supporter and client listed what helps on hard evenings: radio, tea, calling Deb.
clean: Blood pressure 134/82 sitting, weight 71.2, no swelling at ankles.
clean: He disagrees with the diagnosis and understands the hours as a result of grief.
clean: Daughter asks for an earlier PSW so she can get to work for eight.
clean: Hair uncombed, wearing a coat and slippers; said the hydro was cut off yesterday.
clean: She said she thinks about dying most mornings, has no plan, and will call if that changes.
clean: Fentanyl found on urine screen; he had expected only stimulants and was worried.
clean: Client returned to using after 40 days and came in the next morning to talk about it.
clean: Father completed seven of ten parenting sessions and has asked for the make-up dates.
clean: Needs one person beside her for the tub transfer, manages the rest on her own.
clean: He would like to move nearer his sister in Thunder Bay before the snow.
clean: Letter to income worker: Ms. Kaur is unable to stand for over ten minutes owing to spinal stenosis.
clean: Left the building at 1915 without telling staff, was met at the Tim Hortons, walked back with us.
clean: Her uncle died by suicide last spring; she lit a candle with the group.
clean: Voice raised during call with the clerk, asked for five minutes, then finished the application.
clean: Sertraline did not help after ten weeks at 150; we talked over other options.
clean: She communicates with a letter board and picked the blue curtains.
clean: He has been to the emergency department nine times since May, mostly for chest tightness at night.
clean: Reviewed the lease line by line with an interpreter in Tigrinya.
clean: Wants to go to the powwow on the weekend; respite hours moved to Saturday.
clean: Methadone 85 mg witnessed, next carries review on the 14th.
clean: Foster mom reports Kayden cried after the call and settled with his dog.
clean: She declined the flu shot after reading the sheet, may ask again in the fall.
clean: Awaiting a long-term care bed of his choice; second choice list reviewed with son.
clean: Kitchen counters covered in papers; he asked for help sorting before the inspection.
clean: Two falls this month, both at night on the way to the washroom; commode ordered.
clean: Client is proud of her six-month chip and keeps it on her key ring.
`)
