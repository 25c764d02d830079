import {readSentences, type Sentence} from './sentence.js'

/** English sentences written from the guides alone: what to flag, and notes with nothing to flag. */
export const sentences: Sentence[] = readSentences(`
label: 52F {known schizophrenic}, off clozapine since Easter.
label: Brother is {a bipolar}, mother {an alcoholic}.
label: {Psych pt} in hallway 3, medically clear.
label: Readmit, {chronic schizophrenic}, from boarding home.
label: Staff report that he is {psychotic} again and pacing.
label: Lives in a house with two other {drug addicts}.
label: {Ex-con}, on parole until March.
label: She was described as {mentally unstable} by the previous team.
label: {IVDU} x 12 yrs, hep C +.
label: He is {a diabetic} and {a smoker}.
label: 3 {borderlines} on the unit right now, staffing heavy.
label: Classic {hypochondriac}, in every week with something new.
label: Pt is {super manic}, up all night.
label: Father {an epileptic}, sister {mentally ill}.
label, hard: {The suicidal in 7} needs a sitter.
label, hard: Sister also {a psych patient}, known to this service.
suffering: She {suffers from} chronic pain and anxiety.
suffering: He has {suffered from} PTSD since his deployment.
suffering: {Afflicted with} schizophrenia from the age of 19.
suffering: {Victim of} mental illness for two decades.
suffering: Son {struggles with} bipolar disorder and {suffers} panic attacks.
suffering, hard: Her life has been {ravaged by} addiction.
credibility: {Claims} that he took his olanzapine this morning.
credibility: Pt {alleges} that staff took his wallet.
credibility: {Admits} using crack over the weekend.
credibility: She {admitted to} cutting last night.
credibility: {Poor historian}, chart reviewed instead.
credibility: {Insists} she is not hearing voices.
credibility: Vague and {unreliable historian}.
credibility: Pt {adamant} that he never missed a dose.
credibility: He {supposedly} lost his prescription on the bus.
credibility: Pain {allegedly} 8/10.
credibility: Sx likely {exaggerated} for housing letter.
credibility: ?{malingering}, wants bed for the weekend.
credibility: {Secondary gain} suspected re disability claim.
credibility: Patient {denies} it, but her sister says otherwise; {minimizes} drinking.
credibility: Pt {complaining of} low mood.
credibility: Writer is {skeptical} of the reported seizure.
credibility: He {maintains that} the meds were stolen.
credibility, hard: {Apparently} cannot walk, yet {seen strolling} to the vending machine.
credibility, hard: {According to her}, the abuse began at age six, no records found to confirm.
credibility, hard: Reports {"seizure"} in the waiting room.
credibility, hard: Pt's {version of events} differs from police report.
credibility, hard: {Conveniently} forgot his appointment with probation.
credibility, hard: Only {becomes tearful when} staff are watching.
compliance: {Noncompliant} w/ insulin and diet.
compliance: Pt {refusing meds} x3d.
compliance: {Refused} groups, {refused} vitals, ate in room.
compliance: {Nonadherent} to CPAP.
compliance: Client {resistant to} discharge planning.
compliance: Poor {compliance} with appointments since August.
compliance: {Unwilling} to discuss LAI.
compliance: {Uncooperative} with search on arrival.
compliance: He {does not comply} with unit routines.
compliance: Pt {non-cooperative}, turned face to wall.
compliance: {Reluctant} to accept supports.
compliance: {Unmotivated} for programming, lies on bed.
compliance: She {would not cooperate} with the nurse.
compliance: {Needs frequent redirection} to attend to ADLs.
compliance: {Left AMA} x4 this year.
compliance: {Med non-compliance} led to this admission.
compliance: {Oppositional} with bedtime routine.
compliance, hard: {Picks and chooses} which medications she will take.
compliance, hard: {Does what he wants} when he wants.
compliance, hard: Pt {argued about} every part of the plan.
compliance, hard: {Not invested} in treatment goals.
compliance, hard: Was {instructed to} return to his room and did so after the third prompt.
compliance, hard: {Took meds after much persuasion}.
character: {Attention-seeking}, yelling at desk.
character: {Manipulative} w/ family re: money.
character: {Splitting} staff on evenings.
character: {Demanding} and {entitled}, wants own room.
character: {Acting out} since roommate changed.
character: Very {needy} on nights.
character: She is {controlling} and {rude} with the residents.
character: {Childish} responses during interview.
character: {Disruptive} in community meeting.
character: {Argumentative} re: smoking times.
character: Pt is {sexually inappropriate} with female staff.
character: {Agitated} post visit, PRN given.
character: {Irritable}, {snappy}, slammed door.
character: {Hypersexual} and {intrusive} on the ward.
character: {Self-destructive} after each breakup.
character: {High maintenance}, on call bell q10min.
character: He is very {dramatic} about the blood draw.
character: {Unpredictable} and {volatile}.
character: {Lazy}, won't do chores.
character: {Passive-aggressive} with her key worker.
character: A {thief}, items went missing from the lounge.
character, hard: {Uses tears} to get out of group.
character, hard: {Plays one nurse off} against the other.
character, hard: {Loves the sick role}.
character, hard: {Hangs out with the wrong crowd} downtown.
character, hard: Enjoys {winding up} the other patients.
character, hard: {Poor me} attitude throughout session.
belittling: {Tantrum} at the med window.
belittling: {Sulking} in room since phone privileges reviewed.
belittling: {Sweet old lady} in bed 9.
belittling: {Whining} about the food again.
belittling, hard: Behaves {like a five-year-old} when told no.
belittling, hard: {Naughty} tonight, hid his pills.
belittling, hard: {Diapered} and {fed} at noon, no complaints.
appearance: {Dishevelled}, {malodorous}, flat.
appearance: {Unkempt} 40M, long nails.
appearance: {Poor hygiene}, same clothes x 5 days.
appearance, hard: {Smells of} urine and cigarettes.
appearance, hard: {Obese}, {covered in tattoos}, missing teeth.
insight: {Limited insight}, {poor judgement}.
insight: {Lacks insight} re need for hospitalization.
insight: Insight: {poor}. Judgment: {impaired}.
insight: Remains {in denial} about her drinking problem.
insight: {No insight}, wants to go home.
insight, hard: {Fails to recognize} that she is ill.
insight, hard: {Does not believe} she has a mental illness.
insight, hard: {Refuses to see} the impact of cannabis on his psychosis.
deficit: {Low functioning}, needs cueing for all ADLs.
deficit: {High functioning} autistic man.
deficit: {Decompensating} x 2/52.
deficit: {Unable to care for himself} or his flat.
deficit: {Acopia}, third visit this month.
deficit: Her {weaknesses} include poor planning.
deficit: {Cannot manage} in the community.
deficit: Has {no coping skills}.
deficit: {Dysfunctional} family, {chaotic} lifestyle.
deficit, hard: {Hit rock bottom} in the fall.
deficit, hard: {Regressed} since her mother's death.
pessimism: {Chronic} and {treatment resistant}.
pessimism: {Poor prognosis} given years of illness.
pessimism: {Will never} hold a job.
pessimism: {Hopeless case} per former team.
pessimism, hard: {Will need} hospital care {for the rest of her life}.
pessimism, hard: {Doomed to} repeat this cycle.
pessimism, hard: {Same old} presentation, {nothing new}.
failure: {Failed} two SSRIs and lithium.
failure: {Lost to follow-up} since May.
failure: {No-show} x3, file closed.
failure: {Failed} outpatient detox.
failure: {Dropped out} of the day program.
failure, hard: {Burned through} three group homes.
failure, hard: {Squandered} her chance at transitional housing.
suicide: Father {committed suicide} in 2001.
suicide: {Failed attempt} by hanging last winter.
suicide: {Suicide gesture} after argument with boyfriend.
suicide: {Contracted for safety}, q15 checks.
suicide: Uncle had a {successful suicide}.
suicide: {Suicidal threats} made to ex by text.
suicide: {Completed suicide} in the family.
suicide: Chronic {suicidality}.
suicide, hard: {Superficial} scratches, {not a real attempt}.
suicide, hard: Texted friend a goodbye, {a cry for help}.
suicide, hard: {Uses suicidal ideation to} stay in hospital.
substance: Hx {EtOH abuse} and {drug abuse}.
substance: {Drug-seeking}, asks for hydromorphone.
substance: {Clean} x 6 months.
substance: {Dirty} urine on Tuesday.
substance: {Substance abuse} counsellor paged.
substance: Marijuana {habit} since 15.
substance: {Relapsed} on fentanyl.
substance: On {opioid substitution}.
substance: Long hx of {alcoholism}.
substance: {Intoxicated again}, {drunk} at triage.
substance, hard: {Fell off the wagon} last Friday.
substance, hard: Knows the {names and doses} of every opioid he wants.
coercion: {Eloped} from ER at 0300.
coercion: {Allowed} 15 min fresh air.
coercion: {Placed in} seclusion for aggression.
coercion: {AWOL} since supper.
coercion: {Put on} constant observation.
coercion: {Not allowed} visitors.
coercion: Privileges {revoked}.
coercion: {Must} take meds to go home.
coercion, hard: {Given a choice of} oral or IM.
coercion, hard: {Escorted} back by security, settled {with hands-on}.
coercion, hard: {Brought in by police} kicking; {helped into} restraints.
risk: {Aggressive} and {violent}.
risk: {Assaultive} in ER.
risk: {Dangerous} to be around when drinking.
risk: {Threatening} toward co-patients.
risk: {Hx of violence}.
risk: {Combative} with EMS.
risk, hard: {Ticking time bomb} per shelter.
risk, hard: {Went off on} staff for no reason.
service-use: {Frequent flyer} to ED.
service-use: NKMI, {well known to service}.
service-use: {Bed blocker}, awaiting housing.
service-use: {Revolving door} admissions.
service-use, hard: {Back again}, third time this week.
service-use, hard: {Abuses} the crisis line.
disability: {Wheelchair bound} since MVA.
disability: {Mentally retarded} brother at home.
disability: He is {handicapped} and lives with his aunt.
disability: {Confined to} bed by COPD.
othering: {Normal people} would not react this way.
othering, hard: {These people} always ask for more.
othering: From the {inner city}, {welfare} family.
clean: Walked to the lake with her sister; slept seven hours.
clean: Says she has no pain today and would like to try the garden group.
clean: Prefers the morning dose because evenings make him groggy.
clean: We agreed on three things to try before Friday.
clean: Voices quieter since she moved; she uses headphones on the bus.
clean: Drinks about six beer on weekends, and wants to cut down.
clean: Threw a cup at 1410 after the call; staff stepped back, she sat down.
clean: PRN lorazepam 1 mg offered, he chose to take it at 2130.
clean: Not eating much since Tuesday; likes soup.
clean: Certified under the Mental Health Act, Form 3, rights advice given.
clean: BP 120/80, HR 72, afebrile, chest clear.
clean: She has tried three antidepressants; none helped enough.
clean: Housing worker visits Thursday; application is complete.
clean: He left the unit without telling staff and came back at 1700.
clean: Asked to speak with the chaplain about his brother.
clean: F/u in 2 wks, labs before, clozapine level.
clean: They enjoy drawing and would like to show their work.
clean: Mother visited; they played cards and laughed a lot.
clean: Describes hope as 6 out of 10, up from 3 in June.
clean: Her goal is to get her own place by spring.
`)
