import {readSentences, type Sentence} from './sentence.js'

/** English sentences of wards, emergency and shift reports, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: 34M {schizophrenic} brought by EMS, found walking on the highway shoulder.
label: Bed 7 is {a borderline}, please keep interactions brief.
label: Pt is a {known bipolar} off lithium since August.
label: 51 y.o. {alcoholic} with epigastric pain x 2 days, vitals stable.
label: Mother was {an addict}, raised by grandparents in Thunder Bay.
label: {Forensic patient} transferred from the minimum secure unit, settled in room 3.
label: Two {schizophrenics} and one {overdose} in the back hall awaiting beds.
label: He is a {sex offender} on a warrant of committal, to be nursed in single room.
label: {Psych patient} in hallway stretcher, CIWA not started.
label: The {suicidal} in room 4 needs a sitter tonight.
label: Typical {BPD girl}, third visit this month.
label: This 28-year-old {heroin addict} came for an abscess of the left forearm.
label: Pt is a {chronic paranoid schizophrenic} residing in a group home.
label: {Anorexic} refusing breakfast, 1:1 at meals continued.
label: He presents as a {psychopath} with {superficial charm}.
label: Roommate is {a depressive} who keeps to herself.
label: {Crackhead} female in triage asking for a sandwich.
label: Brother is {a manic depressive} living in Moncton.
label: Known {inmate} from the detention centre, two officers at bedside.
label: She is {a hoarder} with cats, apt condemned by the fire department.
label: {Dual diagnosis patient}, on methadone 85 mg.
label: {Detoxer} in bed 2 sweating and shaky, CIWA 18.
label: The patient is an {antisocial} who {enjoys provoking} the younger nurses.
label: {Diabetic} and {hypertensive} female with acute mania.
label: {Meth user}, picking at arms, pupils 6 mm.
label: 19F {self-harmer}, superficial lacs to L thigh, steri-strips applied.
label: Labelled a {pyromaniac} since the fire at the residence.
label: {Autistic} male, 22, held in the quiet area with noise-cancelling headphones.
suffering: She {suffers from} schizoaffective disorder and has had four admissions.
suffering: Pt {suffering from} auditory hallucinations since the weekend.
suffering: 46F {afflicted with} bipolar disorder, Form 1 expires at 2310.
suffering: He {has been battling} addiction since he was 15.
suffering: {Victim of} alcoholism, now on day 4 of detox.
suffering: Patient is {plagued by} voices at night, PRN loxapine given.
suffering: She {fell victim to} opioids after her back surgery.
suffering: {Stricken with} dementia in his late fifties, now on geri-psych.
suffering: He is a {tortured soul}, cries in the dark most evenings.
suffering: Patient {suffers} with chronic paranoia and insomnia.
suffering: {Crippled by} anxiety, could not enter the dining room.
suffering: Long {struggle with her demons}, as family puts it to staff.
suffering: He is {tormented by} command hallucinations and paces the hall.
suffering: {Poor thing} has been in the system since age 8.
suffering: 61M {burdened with} depression for thirty years, ECT #5 this morning.
suffering: She {is a victim of} her illness and of her upbringing.
suffering: Client {suffered a} psychotic break in first-year university.
suffering: {Unfortunate} 25-year-old man with {treatment-resistant} illness.
suffering: {Sufferer of} panic attacks, three in the waiting room.
suffering: He {lost his battle with} addiction in April, per sister.
suffering: {Ravaged by} years of drinking, liver enzymes pending.
suffering: Pt {struggles with} schizophrenia and {suffers from} diabetes as well.
suffering: {Sadly}, this young mother is {consumed by} her eating disorder.
credibility: Pt {claims} she took only four tablets.
credibility: {Admits to} drinking a 26er daily, last drink 0300.
credibility: {Denies} taking anything else, though pill bottles found empty.
credibility: {Poor historian}, collateral from sister to follow.
credibility: {Minimizes} events leading to the code white.
credibility: He {alleges} that security twisted his arm.
credibility: Says he hears voices but nil observed by staff, ?{secondary gain}.
credibility: Patient reports {"severe"} anxiety while watching hockey and laughing.
credibility: {Supposedly} slept two hours, observed asleep at all checks.
credibility: {Insists} he was given the wrong pill again.
credibility: She {purports to be} pregnant, beta-hCG pending.
credibility: {Unreliable} informant, {story changes} each shift.
credibility: ?{Malingering} to avoid court Tuesday.
credibility: Pt {swears up and down} he did not cheek his olanzapine.
credibility: {Complains of} headache, Tylenol 650 given at 2115.
credibility: {Feigning} seizure activity on dayroom floor, eyes tightly shut.
credibility: Voices {conveniently} worsen when discharge is mentioned.
credibility: {Finally admitted} that she had hidden a razor in her shoe.
credibility: Patient {maintains} that his roommate started the fight.
credibility: {Allegedly} assaulted at the shelter, no marks seen.
credibility: He {would have us believe} that he has not used in a month.
credibility: {Exaggerates} pain when nursing staff enter the room.
credibility: {Embellishes} the trauma history with every telling.
credibility: Patient {confessed to} smoking in the washroom.
credibility: She {professes} to be safe and asks for grounds.
credibility: {So-called} flashback after being told no to a phone call.
credibility: {Vague and evasive} when asked re ligature found in room.
credibility: Patient {is lying about} last use.
credibility: Presents with {what he calls} panic, HR 76, laughing with co-pts.
compliance: {Non-compliant} with clozapine, last level undetectable.
compliance: {Refused} vitals x 2.
compliance: Patient {refused} HS meds despite much encouragement.
compliance: {Uncooperative} with triage assessment, turned face to wall.
compliance: {Resistive} to care at 0630, incontinent pad left on.
compliance: {Resistant to} redirection from nursing desk.
compliance: Pt {med seeking} at 2200, then {non-adherent} with regular meds in a.m.
compliance: {Refusing} to come out of room for group, {isolating}.
compliance: {Fails to follow} unit rules around lighters.
compliance: {Does not comply with} community treatment order.
compliance: {Won't take} her risperidone unless crushed in pudding.
compliance: {Compliant} with meds and meals this shift.
compliance: {Cheeking} suspected, mouth checks q med pass.
compliance: {Needs constant prompting} to shower.
compliance: {Oppositional} when asked to turn TV down.
compliance: {Would not cooperate} with search on return from pass.
compliance: {Poor cooperation} with CIWA scoring overnight.
compliance: {Ignores} staff direction and walks off.
compliance: {Disobeyed} doctor's orders to remain on unit.
compliance: {Treatment-refusing}, CCB hearing Thursday.
compliance: {Poorly adherent} outpatient, {chooses not to} attend depot clinic.
compliance: Patient was {unwilling} to engage in safety planning at this time.
compliance: {Stubbornly} declined bloodwork for the third morning.
compliance: {Against medical advice}, she left before her troponin came back.
compliance: {Violated} the smoking contract x 1.
compliance: {Disregarded} fluid restriction, Na 124.
compliance: He was {instructed to} return to his room and eventually {obeyed}.
compliance: {Breaking} the {behaviour contract} daily per charge nurse.
character: {Manipulative} on evenings, asks each nurse in turn for PRN.
character: Very {demanding} at the desk during handover.
character: {Attention-seeking} scratches to forearm, no treatment required.
character: {Splitting} staff re pass time.
character: {Entitled} attitude toward dietary aides.
character: {Intrusive} and {needy} all shift.
character: {Irritable and rude} with lab tech.
character: {Sarcastic}, {condescending} to the student nurse.
character: {Difficult patient}, two staff at all times.
character: She is {very dramatic} about a small blister.
character: {Lazy}, stays in bed until lunch.
character: {Immature personality} with {poor boundaries}.
character: {Testing limits} with new grad on nights.
character: {Playing} one parent against the other on family visit.
character: {Sneaky} around the med cart, watch closely.
character: Pt {guarded} and {suspicious} on admission interview.
character: {Seductive} with male staff, dressed in tank top.
character: {Passive-aggressive} re the broken kettle, slammed cupboard.
character: {Entirely self-centred}, does not ask about her children.
character: {Antagonizing} co-patients in line for meds.
character: {Litigious}, always writing to the Ombudsman.
character: {Chronic complainer}, patient relations already aware.
character: {Bossy} with peers in the kitchen, redirected x 3.
character: He remains {defiant} and {argumentative} following removal of phone.
character: {Whiny} on approach.
character: {Unmotivated}, sat through relapse-prevention group with arms crossed.
character: {Controlling} husband and {enmeshed} mother at bedside.
character: {Narcissistic} presentation, asked for the head of psychiatry.
character: {Paranoid} about the food tray, took sealed items only.
character: {Vindictive} toward the security guard after the restraint.
belittling: {Temper tantrum} at 1915 when TV turned off.
belittling: {Childish} behaviour at snack time, flicked crackers at co-pt.
belittling: {Acting out} since mother left the unit.
belittling: Having {a meltdown} in the hallway re lost slippers.
belittling: {Sweet little old lady} in bed 9, dementia unit bed pending.
belittling: {Good girl} today, took all her pills.
belittling: {Behaved himself} on evening shift.
belittling: {Pouting} in her room after limit set.
belittling: {Sulking} since privileges reviewed at rounds.
belittling: She was {scolded} for swearing and sent for a {time-out}.
belittling: {Cute} 84-year-old man who wanders and hums.
belittling: Patient was {fed} by HCA and wore a {bib}; {diaper} changed at 2000.
belittling: {Silly} and giggling in med lineup.
belittling: {Whining} for a smoke q 15 min.
belittling: {Like a two-year-old} when told the kitchen is closed.
belittling: {Cried wolf} again re chest pain, ECG normal.
belittling: {Carrying on} about the missing twenty dollars.
belittling: {Babbling} to self at the window.
belittling: {Threw a fit} over his coffee being decaf.
belittling: {Non-stop rambling} about the CIA, staff unable to follow.
belittling: {Hissy fit} in the seclusion anteroom, lasted ten minutes.
belittling: {Our favourite} is back in bed 14.
belittling: She {was a delight} once she had been given her {treat}.
belittling: {Rewarded with} a chocolate bar for coming to group.
belittling: {Pacified} with a warm blanket and juice.
belittling: The 67-year-old {boy} in room 8 wants his mother.
appearance: {Unkempt}, wearing hospital gown over jeans.
appearance: {Foul-smelling} male, triage 3, c/o foot pain.
appearance: {Malodorous}, shower offered on arrival to unit.
appearance: {Disheveled}, hair matted, eye contact fair.
appearance: {Filthy} clothing bagged and sent to laundry.
appearance: {Dirty} fingernails and {greasy} hair, declined tub bath.
appearance: {Bizarrely dressed} in three toques and a bathrobe.
appearance: {Poor hygiene}, peers complaining at table.
appearance: {Obese} female lying on the dayroom couch, no distress.
appearance: {Looks older than stated age}, {missing teeth}.
appearance: {Reeks of} alcohol, gait steady.
appearance: {Inappropriately dressed} for the weather, sandals in -20.
appearance: {Heavily tattooed} man with shaved head, cuffed to stretcher.
appearance: {Stinks}, window opened.
appearance: {Scruffy} beard and {soiled} pants; items replaced from clothing room.
appearance: {Slovenly} at the table, food down front.
appearance: {Provocatively dressed} for visiting hours.
appearance: {Garish} make-up, bright dress, pressured speech.
appearance: {Poor self-care}, ADLs prompted x 4.
appearance: {Strong body odour} noted in interview room.
appearance: {Dishevelled and smelly}, brought in by RCMP under s. 28.
appearance: {Homeless-looking} man asleep in the ambulance bay.
appearance: {Emaciated}, {haggard} woman with {track marks} on both arms.
appearance: {Odd-looking} fellow with staring eyes.
appearance: {Lives in squalor} as per mobile crisis team.
insight: {Lacks insight} into need for hospitalization.
insight: {Poor insight and judgment}, Form 3 completed.
insight: {No insight}.
insight: {In denial} re alcohol use despite AST 210.
insight: {Limited insight} into the events that led to seclusion.
insight: Judgement {grossly impaired}, insight {nil}.
insight: {Does not accept} that he is ill.
insight: {Refuses to acknowledge} her diagnosis at treatment team.
insight: {Fails to see} how her drinking affects the children.
insight: {Partial insight}: agrees to pills but not to the word psychosis.
insight: {Insightless} on admission, unchanged at day 10.
insight: {Poor judgment} shown in giving his bank card to a co-patient.
insight: {Unable to appreciate} why he is on constant obs.
insight: He {takes no responsibility for} the index offence.
insight: {Oblivious to} the effect of his pacing on others.
insight: Client {rationalizes} his relapse as stress from court.
insight: {Externalizes blame} onto police and ex-wife.
insight: {Does not know what is best for} himself at present.
insight: Patient {doesn't get} that he cannot go home on the weekend.
insight: {Remains unaware of} her illness, {irrational} when spoken to.
insight: {Superficial insight}, {says what the board wants to hear}.
insight: {Has not learned from} previous admissions.
insight: {Unrealistic} plans to move to Alberta and drive truck.
insight: {Makes bad choices} re friends when on pass.
insight: {Clueless} about his medications and what they are for.
deficit: {Low functioning} male from group home, requires cueing.
deficit: {Decompensated} after depot was delayed ten days.
deficit: {Unable to cope} in community, brought back by ACT.
deficit: {Cannot care for himself}, needs LTC.
deficit: {Higher functioning} than most on the unit, helps set tables.
deficit: {Poor coping skills}, cuts when upset.
deficit: {Incapable} of managing money, spends it all by the 3rd.
deficit: {Poor impulse control} in the med line.
deficit: {Lacks motivation} for programming.
deficit: {Dysfunctional family}, mother calls ward daily.
deficit: {Totally dependent} on staff for structure.
deficit: {Limited intellect}, simple commands only.
deficit: {Poor social skills}, stands too close to peers.
deficit: {Has no coping strategies} other than drinking.
deficit: {Cannot function} outside of hospital.
deficit: {Deteriorating} daily since lorazepam stopped; {broken} by the divorce.
deficit: {Fragile} and {emotionally unstable}, {cries without reason}.
deficit: {Maladaptive} behaviours continue on nights.
deficit: {Weak-willed} when friends offer crystal.
deficit: {Nonfunctional} in the mornings, {a zombie} until noon.
deficit: {Burnt out} by years of solvents, {not much there}.
deficit: {Poor parenting}, CAS aware.
deficit: {Concrete thinker}, {slow}, needs instructions repeated.
deficit: {Fell apart} on weekend pass, returned early by cab.
pessimism: {Chronic schizophrenic} illness, {unlikely to improve}.
pessimism: {Hopeless case}, per previous unit.
pessimism: {Will never} live on his own.
pessimism: {Poor prognosis} given number of relapses.
pessimism: {Chronically suicidal}, at her baseline.
pessimism: {Nothing more we can do} from a nursing perspective.
pessimism: {As good as he gets}, discharge to shelter.
pessimism: {Treatment-resistant} patient, here for the long haul.
pessimism: {Bound to} relapse the day he gets his cheque.
pessimism: She is {beyond help} according to night staff.
pessimism: {No rehab potential}, refer to chronic ward.
pessimism: {A lost cause}, in and out of detox since 1998.
pessimism: {Lifelong} illness, patient told he {will always need} the injection.
pessimism: {Incurable} and {permanently disabled} by psychosis, ODSP forms signed.
pessimism: {Doomed to} repeat the pattern of his father.
pessimism: {Only a matter of time} before he is back.
pessimism: {Severe and persistent} patient, {burnt-out} phase.
pessimism: {Not a candidate for} recovery programming.
pessimism: {Little hope of} employment at this stage.
pessimism: {Futile} to attempt groups with this man.
pessimism: {Plateaued}, no further gains expected.
pessimism: {Institutionalized}, {cannot survive} elsewhere.
pessimism: Outlook {bleak}, family told to expect {the worst}.
pessimism: {Refractory} to everything we have tried; {untreatable}.
failure: {Failed} clozapine trial in 2017, olanzapine now at 30.
failure: {No-show} for depot x 2, ACT notified.
failure: {Lost to follow-up} after last ED visit in March.
failure: He {failed} residential treatment twice.
failure: Patient {failed to} return from smoke break at 1930.
failure: {DNA} at concurrent disorders clinic again.
failure: {Failed the} three-day pass, brought back intoxicated by brother.
failure: {Failed outpatient treatment}, readmitted through ED.
failure: {Relapsed} two hours after leaving detox.
failure: {Never followed through} with referral to RAAM clinic.
failure: {Did not bother to} call for her intake appointment.
failure: {Fell off the wagon} at Christmas, admitted with DTs.
failure: {Dropped out of} day program after a week.
failure: {Unsuccessful} with housing because of his behaviour; {burned his bridges} with every landlord.
failure: {Flunked} the breathalyzer at return from LOA.
failure: {Blew} his chance at the transitional unit.
failure: {Missed} appointments without calling, {discharged for non-attendance}.
failure: {Failed placement} at two group homes.
failure: {Slipped up} on day 12 of program.
failure: {Did not respond to} our best efforts and {gave up} on group.
failure: {Failed all first-line agents}, ECT consult requested.
failure: {Wasted} his bed at the treatment centre.
failure: {Failed discharge}, back within 36 hours.
failure: {Treatment failure} on methadone, {back to square one}.
suicide: Brother {committed suicide} by hanging when pt was 14.
suicide: {Failed suicide attempt} by OD on sertraline, medically cleared.
suicide: {Suicide gesture} with shoelace in bathroom, no marks on neck.
suicide: {Contracted for safety} with writer at 2130.
suicide: {Threatening suicide} if discharged.
suicide: {Unsuccessful attempt} last spring, walked off the ice.
suicide: {Parasuicidal} behaviour x 3 this week, wrist cuts not deep.
suicide: {Threatened to kill herself} when cigarettes were locked up.
suicide: {Successful suicide} of co-patient last night; unit debrief held.
suicide: {Tried to off himself} with antifreeze, nephrology following.
suicide: {Cry for help} overdose, eight ibuprofen.
suicide: {Verbally contracts} not to harm self until morning.
suicide: {Superficial} cutting only, {not serious about it}.
suicide: {Half-hearted attempt} with plastic knife at supper.
suicide: Patient says she does not plan to {commit suicide} at this time.
suicide: Aunt died by suicide, {a selfish act} that the family has not forgiven.
suicide: {Self-mutilating} with staples removed from a magazine.
suicide: {Uses suicidal threats} to prolong stay.
suicide: {Botched} hanging, transferred from ICU day 6.
suicide: {Completed suicide} in family: paternal uncle and cousin.
suicide: {Nonfatal gesture} made in front of her boyfriend; {suicide threats} by text.
suicide: {Signed a no-harm contract} before going on pass.
suicide: {Playing the suicide card} to get admitted.
suicide: {Suicide attempter} in bed 11, q15 checks.
suicide: {Conditional} suicidality: says he will jump if {he doesn't get his way}.
substance: {Substance abuser} with psychosis NYD.
substance: Hx of {cocaine abuse}, last used Friday.
substance: {Drug-seeking} at triage, asking for hydromorphone.
substance: {Dirty} urine on return from pass, passes on hold.
substance: {Clean} for 60 days.
substance: {Clean and sober} since admission.
substance: {Drunk} on arrival, GCS 14.
substance: {Abuses} Gravol and cough syrup.
substance: {EtOH abuse}, thiamine and CIWA ordered.
substance: {IV drug abuser} with endocarditis on PICC, watch the line.
substance: {High as a kite} on admission, settled by midnight.
substance: {Crystal meth habit}, up to a gram per day.
substance: Going through {DTs from his boozing}; lorazepam 2 mg q1h.
substance: {Med-seeking}: wanted PRN Ativan before it was due.
substance: {Drug of choice}: fentanyl, smokes and injects.
substance: {Replaces one addiction with another} on methadone.
substance: {Hooked on} Percocet since MVC.
substance: {Misuse} of inhalants since childhood; {huffer}.
substance: {Wino} from downtown, brought in off a bench, temp 34.1.
substance: {Pot-head}, {stoned} most days before school.
substance: {Chronic alcoholism} with three seizures.
substance: {Dabbles in} crack and {parties} on cheque day.
substance: {Got dirty} on weekend pass, {admitted it} Monday.
substance: {Shooting up} in the third-floor washroom, found with rig by housekeeping.
substance: {Under the influence} and {sloppy} in the waiting room.
substance: {Opioid addiction} with {chronic benzo abuse}, taper begun.
substance: {Recreational drug abuse} in teens.
substance: {Crack baby}, now 24, first admission.
coercion: {Allowed} 15 minutes of yard time with two staff.
coercion: {Placed on} constant observation.
coercion: Was {made to} hand over her cell phone.
coercion: {Absconded} via the fire door in pyjamas.
coercion: {Eloped} from ED at 0245, police notified.
coercion: {Privileges} revoked for 24 h.
coercion: {Lost his smoking privileges} after incident.
coercion: {Put in} seclusion at 1640 {for own good}.
coercion: {AWOL} since noon.
coercion: {Permitted} one call to girlfriend after supper.
coercion: {Taken down} by security in hallway, IM haldol 5/ativan 2.
coercion: {Escaped} over courtyard fence.
coercion: {Not allowed} visitors until seen by Dr.
coercion: {Chemically restrained} x 2 overnight with good effect.
coercion: {Kept in} pyjamas until {trustworthy}.
coercion: {Forced to} take shower with two HCAs.
coercion: {Sectioned} last night, {locked up} in PICU.
coercion: {Given consequences} for foul language, room time x 1 h.
coercion: {Compelled} to attend AA as condition of staying on unit.
coercion: {Earned} level 2 grounds.
coercion: {Granted} unaccompanied pass {for good behaviour}.
coercion: {Went missing} on escorted walk, {recaptured} by police at mall.
coercion: {Must} remain in room until {calm and apologetic}.
coercion: {Snuck out} with visitor group at shift change.
coercion: {Level dropped} {as punishment} for spitting.
coercion: {Ordered} back to bed x 4 through the night.
coercion: {Committed} by ER doc, {shipped} to us without belongings.
risk: {Aggressive} on approach, staff withdrew.
risk: {Combative} with EMS, soft restraints applied.
risk: {Violent} patient, do not enter alone.
risk: {Dangerous} to staff when denied cigarettes.
risk: {Assaultive} x 2 this week.
risk: {Verbally aggressive} with triage nurse.
risk: {Verbally abusive} on phone to lawyer.
risk: {Physically aggressive} toward mother in car.
risk: {Threatening} posture at the nursing station.
risk: {Unpredictable} and {explosive}, keep exits clear.
risk: {Volatile} on evenings, meds increased.
risk: {Agitated and belligerent}, code white called.
risk: {Menacing} stare at male RN during med pass.
risk: {Known to be violent}, alert flag on chart.
risk: {High-risk patient}, {predatory} with younger females.
risk: {Escalating} without trigger, {out of control} within minutes.
risk: {Went off} on the clerk at registration.
risk: {Intimidating} size, 6'4, paces.
risk: {Attacked} staff {for no reason}.
risk: {Lashed out} at HCA during pericare.
risk: {Flew into a rage} when meal tray was cold.
risk: {Homicidal} when drinking, {a ticking time bomb}.
risk: {Abusive} to roommates, moved to single.
risk: {Kicking and screaming} through to the seclusion room.
risk: {Disruptive}, {hostile}, and {rageful} at community meeting.
risk: {Perpetrator} in unit incident, charges pending.
risk: {Aggression} ++ with care at bedtime.
service-use: {Frequent flyer} in ED, 14 visits since June.
service-use: {Bed blocker} awaiting LTC x 210 days.
service-use: {Revolving door} patient, third stay this year.
service-use: {Well known to} this service.
service-use: {Well-known} to ED staff, {usual story}.
service-use: {Known to police} and to every ED in the city.
service-use: {Regular} in our department, {the usual}.
service-use: {Heavy user of} crisis services.
service-use: {High utilizer}, care plan on file.
service-use: {Inappropriate use of} 911 x 4 this week.
service-use: {Back again} with same complaint.
service-use: {Yet another} presentation for SI.
service-use: {Repeat customer}, triaged to waiting room.
service-use: {Uses the ED as} a hotel on cold nights.
service-use: {Looking for three hots and a cot}, social work paged.
service-use: {Doctor shopping} across three walk-in clinics.
service-use: {Familiar face}, {no new concerns}, back to shelter.
service-use: {Abuses} the crisis line on nights.
service-use: {Countless} ED visits for {nothing}.
service-use: {Taking up} an acute bed.
service-use: {Frequent visitor}, knows how to {work the system}.
service-use: {Over-uses} ambulance, {social admission} again.
service-use: {Turfed} to psych from medicine, {not our patient}.
service-use: {Boomerang} admission, out Tuesday and in Thursday.
disability: {Wheelchair-bound} since fall from balcony in 2015.
disability: {Retarded} brother lives in same home.
disability: {Confined to a wheelchair}, transfers x 1 assist.
disability: {Mentally retarded} male with mood swings, MR since birth.
disability: {Handicapped} washroom used with supervision.
disability: {Mentally challenged}, needs simple words.
disability: {Deaf and dumb} man brought by police, no interpreter.
disability: {Bedridden} x 3 weeks with catatonia.
disability: {Mental age of} 6 as per group home staff.
disability: {Special needs} patient, one-to-one for meals.
disability: {Brain-damaged} after hanging attempt, impulsive.
disability: {Afflicted by} Down syndrome and now depression.
disability: {Fetal alcohol} kid, 19, placed in adult unit.
disability: {Deformed} left hand from old burn, {crippled}.
disability: {Invalid wife} at home, he is sole caregiver.
disability: {Feeder}, puree diet, on geri-psych.
disability: {The blind lady} in bed 5 needs help with tray.
disability: {Dements} in the back hall settled with music.
disability: {Birth defect} with {mental handicap}, guardian is PGT.
disability: {Brain-injured}, {vegetative} since overdose in May.
disability: {Bound to} walker and {housebound}, referred by home care.
disability: {Spastic} young man, CP, admitted for mood.
disability: {Epileptic} on the unit, padded rails up.
disability: {Incontinent patient}, {a two-person lift}.
othering: {Normal people} do not react this way to a room change.
othering: {These people} always want a sandwich before discharge.
othering: {The homeless} fill the waiting room from November on.
othering: {The mentally ill} are kept on the north side of the ED.
othering: {Addicts like him} will say anything for a script.
othering: {That type of patient} does better on 4 West.
othering: {Our chronics} went on the bus outing today.
othering: {Typical borderline} stuff after boyfriend's visit.
othering: {Those patients} should not be mixed with the depressed ones.
othering: {His kind} do not stay in treatment.
othering: {Natives} on the unit asked for a smudge; they {were told to} wait.
othering: {Street people} in lobby, security moved them along.
othering: {Unlike the rest of us}, she has never held a job.
othering: {Vagrant} found asleep in stairwell, brought to triage.
othering: {The psychs} had pizza night.
othering: {Illegal} with no OHIP, psychosis NYD.
othering: {The schizophrenic population} smokes heavily, NRT ordered.
othering: {Foreign} lady wailing loudly, {as they do}, in corridor.
othering: {A real character}, not {like regular folks}.
othering: {Welfare} patient on {the dole}, lives off his mother.
othering: {Transient} male, NFA, wants bus fare.
othering: {The forensics} get the gym from two to three.
othering: {Sane} roommates asked to be moved away from him.
othering: {You know how they are} when the cheques come out.
trap, quotation: Pt shouted, "I am not a junkie, I am a father."
trap, quotation: He told the nurse, "You people think I'm crazy."
trap, quotation: Mother on the phone: "He's always been lazy, just like his uncle."
trap, quotation: When asked about mood she answered, "Hopeless, same as yesterday."
trap, quotation: He said the voices call him "a dirty drunk" and "a failure."
trap, quotation: Patient stated, "I threw a tantrum, I'm sorry, I was scared."
trap, quotation: "I suffer every single night," he told the chaplain.
trap, quotation: She asked writer, "Am I a bad mother because I relapsed?"
trap, quotation: Per police report the caller said "there is a violent schizo in the lobby."
trap, quotation: Client wrote in his journal: "I will never get better" and asked to share it with the doctor.
trap, quotation: "They treated me like an addict in emerg," she said, tearful.
trap, quotation: When the tray came late he called out, "This place is a nuthouse!"
trap, quotation: Son said on arrival, "Dad refused to come until I promised him a Tim's."
trap, quotation: Asked what helped last time, he said, "Being allowed to have my music."
trap, quotation: "I failed," she repeated through the night; writer sat with her until 0400.
trap, quotation: Co-patient yelled "psycho" at him in the dining room; staff stepped in and he was offered a quiet space.
trap, quotation: Reports the voice says, "Nobody wants you, you are disgusting and dirty."
trap, quotation: His advance statement reads: "When I am manic I get demanding, please be patient with me."
trap, quotation: She said, "My ex is manipulative and I don't want him visiting."
trap, quotation: In group he told the others, "Normal people have no idea what withdrawal is like."
trap, quotation: Pt laughing at shift change: "Tell them the frequent flyer says thanks for the tea."
trap, negation: No aggression or threats this shift.
trap, negation: He was not combative with vitals, tolerated BP cuff well.
trap, negation: No evidence of malingering on the structured interview.
trap, negation: Has never been violent toward staff or co-patients.
trap, negation: No AWOL risk identified at rounds.
trap, negation: Not unkempt: showered, shaved and in his own clothes.
trap, negation: No history of substance abuse in pt or family.
trap, negation: She was neither hostile nor guarded during the interview.
trap, negation: No drug-seeking behaviour; the dose requested matches his outpatient prescription.
trap, negation: Without agitation or combativeness on emergence from anesthesia.
trap, negation: He does not lack insight; he names his early signs and his triggers.
trap, negation: There was nothing manipulative in her request to change nurses.
trap, negation: No noncompliance with fluid restriction noted.
trap, negation: Did not appear disheveled or malodorous on arrival.
trap, negation: No foul-smelling discharge from the incision.
trap, negation: Absence of grandiose or paranoid content x 72 h.
trap, negation: Neither dangerous items nor contraband found on room search.
trap, negation: Not considered an elopement risk; unaccompanied grounds started.
trap, negation: No delusional content elicited today, speech organized.
trap, negation: Patient is not refusing treatment; he asked for time to read the leaflet.
trap, meta: Reminded at handover that we write "did not take" rather than noncompliant.
trap, meta: Please remove the word manipulative from the care plan, team agreed it is not helpful.
trap, meta: Education: why commit suicide is no longer used in documentation.
trap, meta: Patient asked that the term borderline be taken off the whiteboard.
trap, meta: Chart audit found drug-seeking in four of ten triage notes; huddle planned.
trap, meta: Discussed with student how attention-seeking hides distress, suggested connection-seeking.
trap, meta: He read his old chart and was hurt by the words hostile and unkempt.
trap, meta: The violence flag wording was revised after the family objected to dangerous.
trap, meta: Unit council voted to replace privileges with levels of access.
trap, meta: Policy review: frequent flyer and bed blocker are not acceptable in shift report.
trap, meta: Correction to note of 0830: for refused read declined.
trap, meta: She told the peer worker that being described as low functioning cost her a job placement.
trap, meta: In-service on recovery language; staff listed clean, dirty and abuser as words to retire.
trap, meta: The term failed attempt was crossed out by the physician and initialled.
trap, meta: Debrief: writer acknowledged that saying difficult patient at report set the tone for the shift.
trap, name: Centre for Addiction and Mental Health called re bed, none until Friday.
trap, name: Substance Abuse Subtle Screening Inventory completed by counsellor.
trap, name: Attended Narcotics Anonymous on the unit at 1900.
trap, name: Overt Aggression Scale total 2, down from 11.
trap, name: Broset Violence Checklist 0 at 0700 and 1500.
trap, name: Dynamic Appraisal of Situational Aggression scored daily by night RN.
trap, name: Watched Girl, Interrupted and A Beautiful Mind at movie night, good discussion.
trap, name: Referred to the Schizophrenia Society family group.
trap, name: HCR-20 and Violence Risk Appraisal Guide on file from forensic service.
trap, name: Listens to Crazy Train on headphones when the unit is loud.
trap, name: Columbia-Suicide Severity Rating Scale done at triage.
trap, name: Adult Children of Alcoholics meeting, Wednesday, by Zoom.
trap, name: Sister works for Mothers Against Drunk Driving in Halifax.
trap, name: Dirty Dancing was on in the dayroom; he sat with two peers.
trap, name: Michigan Alcoholism Screening Test left in chart for the doctor.
trap, name: Transferred from the Royal Hospital for Incurables building, now the rehab campus.
trap, name: Reading Sane New World, says it makes her laugh.
trap, name: Linked with the Partner Abuse Response program intake line.
trap, name: Insight and Treatment Attitudes Questionnaire done with research nurse.
trap, legal: Form 1 signed 1412 by ED physician; Form 42 given to patient.
trap, legal: Found incapable of consenting to treatment; SDM is sister.
trap, legal: Dangerous offender application withdrawn by the Crown.
trap, legal: Detention order with privileges up to community living, per ORB disposition of May 4.
trap, legal: Involuntary status confirmed by the Consent and Capacity Board.
trap, legal: Charged with assault causing bodily harm, court 1000 Monday by video.
trap, legal: Remand order for fitness assessment expires on the 19th.
trap, legal: Seclusion order renewed q4h; Form 10 started.
trap, legal: Unauthorized absence, Form 9 sent to police at 2205.
trap, legal: Significant threat to the safety of the public is the test at the annual hearing.
trap, legal: Community treatment order renewed, rights adviser notified.
trap, legal: Convicted of impaired driving in 2009, licence back in 2012.
trap, legal: Four-point restraint authorized by Dr. at 0312, released limb by limb from 0350.
trap, legal: Mandatory duty to report to CAS completed by RN, mother told beforehand.
trap, legal: Victim impact statement will be read at disposition.
trap, legal: Absolute discharge granted, no conditions.
trap, victim: She was assaulted by a roommate at the shelter; SANE nurse paged.
trap, victim: He was robbed of his meds and wallet at knifepoint Saturday.
trap, victim: Childhood sexual abuse by a coach, disclosed to night nurse.
trap, victim: Her partner has been violent toward her and controls her bank card.
trap, victim: Was neglected and locked in a room as a child, seclusion to be avoided.
trap, victim: Survivor of a residential school where he was beaten for speaking Cree.
trap, victim: Co-patient was verbally abusive to her at breakfast; she asked to move tables.
trap, victim: Stepfather was aggressive and drank; patient hid with her brothers.
trap, victim: He was exploited by dealers who took over his apartment.
trap, victim: Elder abuse by a neighbour suspected, patient consented to referral.
trap, victim: Bullied at school for his stammer, called retarded by classmates.
trap, victim: Strangled by boyfriend in April, voice still hoarse.
trap, victim: She was threatened with a knife by a man on her street.
trap, victim: Attacked by a dog on pass, 3 punctures R calf, tetanus given.
trap, victim: He was tricked by a manipulative recruiter into signing two phone contracts.
trap, other subject: Pharmacy refused to fill the script without a new Special Authority form.
trap, other subject: Insurer claims the program is not covered.
trap, other subject: Landlord denies receiving the rent cheque.
trap, other subject: The med cart lock is resistant, maintenance called.
trap, other subject: Security guard was rude at the door, patient relations informed.
trap, other subject: The family doctor failed to send the clozapine bloodwork.
trap, other subject: Bed alarm failed twice overnight, replaced.
trap, other subject: The elevator is temperamental again, use the stairs for escorts.
trap, other subject: Group home is resistant to taking him back without a meeting.
trap, other subject: IV pump would not comply with the rate set, swapped out.
trap, other subject: The shelter lost his paperwork and refused him a bed.
trap, other subject: Escort was a no-show so the dental visit was rebooked.
trap, other subject: The bank is uncooperative about replacing his card.
trap, other subject: Consultant on call was demanding with the clerk over the phone.
trap, other subject: Heart is decompensating: new crackles, furosemide doubled.
trap, other subject: Kidneys failing, creatinine 410, nephrology aware.
trap, word sense: Aggressive bowel regimen started with clozapine.
trap, word sense: Dirty linen bagged and sent for infection control.
trap, word sense: Clean catch urine sent at 0715.
trap, word sense: Chronic kidney disease stage 3, lithium held.
trap, word sense: Borderline QTc 459, repeat ECG in a.m.
trap, word sense: Hypertension resistant to three agents, renal Doppler booked.
trap, word sense: Committed to finishing his welding ticket.
trap, word sense: Low functioning thyroid, TSH 14.
trap, word sense: Patient complaint form filed with patient relations about the noise.
trap, word sense: Failed IV x 2 L arm, 22G placed R hand.
trap, word sense: Violent coughing spell at supper, SLP to see.
trap, word sense: MRSA swab shows a resistant organism, contact precautions.
trap, word sense: Lung compliance reduced on the ventilator.
trap, word sense: Insight timer app used at bedtime for relaxation.
trap, word sense: Demanding job at the mill, 12-hour nights.
trap, word sense: Allowed rest after ECT, obs q15 until alert.
trap, word sense: Privileges for the locum were approved by the medical staff office.
trap, word sense: Bound foot with tensor wrap, elevated on pillow.
trap, word sense: Refuse pickup moved to Tuesday, unit kitchen notified.
trap, word sense: The risk of falls was reviewed, non-slip socks on.
trap, word sense: Spastic bladder, oxybutynin started.
trap, word sense: Hostile environment complaint at his workplace settled last spring.
trap, word sense: Odd-numbered rooms get vitals first.
trap, word sense: Poor R wave progression, cardiology to review.
trap, word sense: Manipulated the closed fracture under sedation, cast applied.
trap, identity: He introduces himself as a recovering alcoholic, 11 years, and sponsors two men.
trap, identity: She says she is proud to be an autistic woman and asked that her chart say so.
trap, identity: Calls herself a mad activist and edits a survivor newsletter.
trap, identity: He prefers addict over any other word, it is how NA taught him to speak.
trap, identity: Patient identifies as Deaf, ASL interpreter booked for rounds.
trap, identity: Describes himself as a voice hearer, not a patient.
trap, identity: Identifies as a psychiatric survivor and asked for the peer advocate.
trap, identity: She asks to be called a cutter in recovery when she speaks in group, says it is honest.
trap, identity: He calls himself bipolar and wears the T-shirt from the walk.
trap, identity: As an ex-con, he says, he wants to mentor the young men on the unit.
trap, identity: Crip is the word she uses for herself and her wheelchair basketball team.
trap, identity: Says that being a drunk in recovery is the truest thing he knows of himself.
trap, diagnosis: Schizophrenia, multiple episodes, currently in partial remission.
trap, diagnosis: Alcohol use disorder, severe, in early remission in a controlled environment.
trap, diagnosis: Intermittent explosive disorder queried by school psychologist.
trap, diagnosis: Oppositional defiant disorder in childhood, per old records.
trap, diagnosis: Delusional disorder, persecutory type.
trap, diagnosis: Factitious disorder ruled out by consult-liaison.
trap, diagnosis: Major neurocognitive disorder due to Alzheimer disease, with behavioural disturbance.
trap, diagnosis: Opioid withdrawal, COWS 14.
trap, diagnosis: Persistent depressive disorder, late onset.
trap, diagnosis: ICD-10 code F60.2, dissocial personality disorder.
trap, diagnosis: Disruptive mood dysregulation disorder, age 11.
trap, diagnosis: Hysterical neurosis, 1978 chart, recoded as conversion disorder.
trap, diagnosis: Chronic obstructive pulmonary disease, on puffers x 2.
trap, diagnosis: Histrionic personality disorder was considered and not supported.
clean: Slept 6 hours, up x 1 for water.
clean: Took 0800 meds after asking what each was for.
clean: He asked for PRN lorazepam at 2140 for shakiness, CIWA 12, 1 mg given, 6 at recheck.
clean: Seclusion ended 1755; he accepted juice and talked about what had led up to it.
clean: Offered food, fluids and toilet q1h while in restraint; circulation checked, intact.
clean: She declined supper and said the smell of fish made her nauseated; sandwich given.
clean: Struck the door with an open hand twice, then asked for headphones.
clean: Triage: 29F, cut to L forearm, self-inflicted, 4 cm, bleeding controlled, says she feels alone.
clean: Patient said he did not want the injection today because of stiffness; MD informed.
clean: Walked out through the main entrance at 1310, returned with his brother at 1345.
clean: He reports using fentanyl by inhalation 3 to 4 times a day, last at 0600.
clean: Naloxone kit given and use demonstrated, he showed it back.
clean: Enjoys cribbage and is teaching two others.
clean: She hears two voices, worse when the unit is loud, softer with music.
clean: Shirt stained with coffee; clean clothes offered and taken.
clean: Met with rights adviser at 1100 in the interview room.
clean: Wife visited for an hour, they walked in the courtyard.
clean: He told writer that night checks with a flashlight frighten him; plan changed to hall light.
clean: Methadone 90 mg witnessed at 0905, no sedation at 1 h.
clean: Debrief held with patient and two staff; he would like to be told sooner when passes change.
clean: She said she has thoughts of dying, no plan, and agreed to come to staff if they get stronger.
clean: He yelled and threw a cup at the wall at 1620; no one was hurt.
clean: Returned from pass at 1900 as planned, brought cookies for the unit.
clean: Lithium stopped because of tremor and creatinine 128.
clean: Olanzapine did not reduce the voices after eight weeks; changed to paliperidone.
clean: Uses a wheelchair outdoors and a walker on the unit.
clean: Did not come to the 1400 appointment; telephoned, bus was cancelled, rebooked for Thursday.
clean: Has been in hospital for 94 days while waiting for a supportive housing unit.
clean: Fourth ED visit this month, each after a night outside; housing worker called.
clean: Patient and team agree on a trial of two hours without constant observation.
clean: He disagrees with the diagnosis and explains the experiences as spiritual.
clean: Police brought her at 0215, calm, handcuffs removed at the door.
clean: Blood alcohol 41 mmol/L, speech slurred, gait unsteady, assisted to stretcher.
clean: Asked three times about his discharge date; answer written on his whiteboard.
clean: Lives with a friend in Sudbury and works seasonally on the roads.
clean: Tearful after phone call with daughter, accepted tea and talked for 20 minutes.
clean: Eating half portions, weight 58.2 kg, dietitian seen.
clean: Urine drug screen positive for amphetamine and negative for opioids.
clean: Spoke quickly and changed topics often, could be followed with pauses.
clean: His goals for the week are to call his sister, attend woodworking and sleep without PRN.
clean: Sat apart from others at lunch, joined the card game in the evening.
clean: She wants her sweetgrass kept at bedside, arranged with the Elder.
label: The patient is a 39-year-old single male, {a chronic schizophrenic}, who was transferred to us from the regional jail on a Form 1.
label: We have three {alcoholics} withdrawing on the unit, so please keep an eye on the lorazepam count.
suffering: This is a 58-year-old woman who {has suffered from} recurrent depression since the birth of her second child.
suffering: He is {at the mercy of his illness}, a {victim of circumstance} with little family contact.
credibility: The patient {adamantly denies} alcohol use, however empty bottles were found in her knapsack.
credibility: When confronted about the missing spoon, he {would not admit} that he had taken it.
credibility: Her account {is not credible}, as she {keeps changing her story} between the triage nurse and the physician.
credibility: He {stated that he "cannot" sleep}, but he was snoring at 0100, 0200 and 0300.
credibility: It is {hard to believe} that he was sober, given the smell on his breath.
compliance: The patient {refused to answer} any questions and {would not participate in} the assessment.
compliance: He {has been compliant} with his oral medication but {remains resistant} to the long-acting injection.
compliance: She {did not comply with} the request to return her tray and {was noncompliant with} room search.
compliance: Despite multiple attempts, the patient {would not follow} simple directions from security.
character: She {plays the victim} when limits are set and tries to {pit} day staff {against} night staff.
character: Patient was {extremely demanding} throughout the evening, ringing for blankets and then for juice.
character: He can be {charming when he wants something}, but becomes {nasty} when told no.
character: The patient {knows exactly what she is doing} and her presentation is {purely behavioural}.
belittling: After some {coaxing} he finally came out of his room {like a good boy} for his needle.
belittling: She {stomped off} to her room and slammed the door because she {did not get her own way}.
belittling: Staff had to {babysit} him in the smoking area for most of the shift.
appearance: On examination he was a {grossly unkempt} man with long {grimy} nails who looked {much older than} 44.
appearance: She came to the interview wearing {far too much} make-up and a {skimpy} top.
insight: The patient {has very little insight} and {continues to blame} the police for his admission.
insight: It was explained to him again that he is ill, but he {just does not want to hear it}.
insight: Her {judgment remains poor}, as shown by her wish to return to her boyfriend.
deficit: He {is unable to manage} in the community and {requires} a highly structured environment.
deficit: The patient {has no supports}, {no skills} and {no structure} to his day.
deficit: Over the past week she {has been decompensating} and was found pacing in the parking lot.
pessimism: In my opinion the patient {will likely be back} within the month whatever we put in place.
pessimism: The {prognosis is very poor} in view of his {long-standing} illness and drinking.
pessimism: Family were advised that he {has reached his ceiling} and {should not expect} to work again.
failure: The patient {has failed multiple trials} of antidepressants, including venlafaxine and bupropion.
failure: He {was discharged for non-compliance} from the methadone program after three {missed} doses.
failure: She {did not keep} her appointment with the psychiatrist and {never bothered} to rebook.
suicide: His father {had committed suicide} by gunshot in the barn when the patient was eleven.
suicide: She {made a suicidal gesture} by tying a sock loosely around her neck in front of staff.
suicide: The patient {was able to contract for safety} and was therefore moved to q30 checks.
suicide: He {threatened to hang himself} if he was not given his cigarettes.
substance: The patient {has been abusing} crystal methamphetamine and was {high} when she presented.
substance: He {has a long history of drug abuse} and {claims to be clean} since leaving detention.
substance: She {came up dirty} for opiates, which she {blames on} poppy seed bagels.
substance: He appeared {intoxicated and obnoxious} at the desk, {demanding} a {fix}.
coercion: The patient {was escorted} to seclusion and {was not permitted} out until she had settled.
coercion: He {was allowed} to keep his radio because he {had been good} over the weekend.
coercion: She {eloped from} the department before she could be {formed}.
coercion: Because of his behaviour his {smoke breaks were taken away} until further notice.
coercion: The patient {was medicated} against her wishes and {had to be restrained} by five staff.
risk: He {became violent} without warning and {had to be wrestled to the floor} by security.
risk: The patient is considered {dangerous when off his medication} and {is well over six feet tall}.
risk: She was {combative and spitting} during transfer to the stretcher, so a spit hood was applied.
service-use: He {is well known to the emergency department}, {where he comes when he has spent his cheque}.
service-use: The patient {is blocking} a bed on our unit until a nursing home will accept him.
service-use: She {keeps coming back to} emergency with the same {vague complaints}.
disability: Mr. G. is {confined to bed} with a {useless} right arm after his stroke and cries easily.
disability: The patient {functions at the level of a five-year-old} and {should be spoken to accordingly}.
disability: His sister is {severely handicapped} and lives in an institution.
othering: We do not mix {forensic people} with {regular patients} in the dining room.
othering: Like {most addicts}, he {will tell you whatever you want to hear}.
othering: {Individuals like this} do not do well with open visiting hours.
`)
