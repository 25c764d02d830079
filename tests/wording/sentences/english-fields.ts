import {readSentences, type Sentence} from './sentence.js'

/** English sentences of core wording from other fields: children, prisons, long-term care, rehabilitation, emergencies, family medicine; learned from since. */
export const sentences: Sentence[] = readSentences(`
character: Fourteen-year-old girl, known to the eating disorder day programme since March, was {manipulative} around weigh-in and drank 900 ml of water beforehand.
character: Self-harm on the ward this week felt by nursing to be largely {attention-seeking}.
compliance: Meal plan: {non-compliant} with the afternoon snack on four of the past seven days.
credibility: Mum {claims} she was never told about the safeguarding referral, and would like a copy of the letter.
substance: Reception screen at HMP: history of {substance abuse}, last heroin two days before arrest.
label: Dad is {an alcoholic} and has supervised contact every second Saturday at the family centre.
suicide: His older cousin {committed suicide} in custody in 2017, and he still has the newspaper cutting in his cell.
risk: Considered {dangerous} by the wing officers after the incident with the kettle, so seen at the hatch only.
coercion: {Absconded} from escorted leave at the garden centre; police informed at 15:10 and back on the unit by teatime.
insight: Mental state: thin, tired, bright affect, {no insight} into the seriousness of her low potassium.
failure: {Failed} two SSRIs and a course of CBT before referral to our team.
belittling: Had a {meltdown} in the dining room when the toast came buttered, and was taken to the low-stimulus room by her key nurse.
deficit: A {low-functioning} boy in a class of nine, who follows a visual timetable and likes the reading corner.
pessimism: With three placements ended in eighteen months the outlook for this young man is {hopeless}.
appearance: Arrived ten minutes late with his foster carer, {unkempt}, in last week's school uniform.
suffering: She has {suffered from} anorexia nervosa since the age of eleven and has been admitted twice to paediatrics for refeeding.
service-use: Third attendance this month, {frequent flyer} in the children's emergency department.
disability: Now {wheelchair-bound} after the fall from the multi-storey car park, he has a ground-floor cell and a man on the wing who brings his meals.
othering: Unlike the {normal children} in Year 4, he needs an adult beside him in the dinner queue.
character: The form tutor describes him as {lazy}, {rude} and always ready with an answer, although his attendance is 94 per cent.
compliance: {Refused} breakfast, {refused} supplement, NG feed given at 10:00 under the agreed plan.
credibility: Patient {denies} purging, {insists} the marks on her knuckles are from netball.
substance: Mandatory drug test {dirty} for buprenorphine, adjudication on Tuesday.
label: Young {offender} with ADHD, transferred from the secure training centre to our unit on a Friday evening.
suicide: Took eleven paracetamol after the argument with her boyfriend, regarded by the on-call doctor as a {suicidal gesture}.
character: During family therapy mother was {hostile} and {defensive} whenever the question of meal supervision came up.
risk: Since the move to the segregation unit he has been {verbally aggressive} at every unlock and two officers now attend.
coercion: Will be {allowed} home for Sunday lunch if she gains 500 g by Friday.
insight: He {lacks insight} into his offending and talks about the index offence as if it had happened to someone else.
credibility: The girl's account of the weekend is {unreliable}, so we rang the residential home for theirs.
compliance: School report, autumn term: Jaden is {uncooperative} in group work and prefers the laptop.
character: {Needy} with the younger staff at bedtime, asks for a story and for the landing light to stay on.
substance: Older brother is {clean} now and works at the car wash with their uncle.
label: The {anorexics} eat at the long table and the two boys with ARFID sit by the window.
failure: After she {failed} day treatment the MDT asked for an inpatient bed out of area.
compliance: Attends group but is {resistant} to any talk about rate of weight gain, and leaves when the dietitian comes in.
credibility: Under questioning by the youth justice nurse he {admitted to} smoking cannabis before school most days.
character: Staff team feel {split} by this {manipulative} young woman, who gets one answer from nights and another from days.
coercion: {Placed on} one-to-one after the ligature was found behind the radiator.
risk: Sixteen, looked after, {violent}, no fixed school place, seen with his social worker at the police station.
character: Whole session spent {playing the victim}, per the wing psychologist's note.
substance: {Drug-seeking} at the medication hatch again, asked for pregabalin by name and for an extra zopiclone.
compliance: {Poor compliance} with fluoxetine over half-term; tablets found in her pencil case.
credibility: {Poor historian}, mother did the talking.
label: He is {a schizophrenic} with two previous prison transfers under section 47, and his sister visits every fortnight.
suicide: Mother told the ward that two maternal uncles had {successfully committed suicide} on the farm.
insight: In spite of a BMI of 13.1 and a heart rate of 38 at night, she is {in denial} about needing admission.
deficit: He {decompensated} within three weeks of release, sleeping in a bus shelter and off his olanzapine.
appearance: {Dishevelled} and {malodorous} on reception, offered a shower and clean kit.
belittling: {Childish} behaviour on the phone to her consultant, hung up twice.
pessimism: Given the {chronic} course and eight admissions, {recovery is not a realistic goal} for this woman with bulimia.
service-use: {Revolving door} between the young people's unit, the children's home and police custody.
suffering: Her twin, {afflicted with} the same illness, is at university and doing her second year part time.
disability: Statement of needs: {mentally retarded}, uses some Makaton signs, loves the hydrotherapy pool.
othering: He comes from an {inner-city} family and the teacher thinks this explains the language he uses in class.
character: {Oppositional} and {defiant} at home and in lessons, but plays chess beautifully with the caretaker.
coercion: Lost his {privileges} for a week and was moved to basic regime after the adjudication.
risk: He remains {assaultive} towards other boys on the landing, most often around canteen day.
compliance: She {would not comply} with bed rest, standing by the window for most of the afternoon.
credibility: Father {alleges} the PE teacher grabbed his son by the hood, and the head has asked for a statement.
substance: Twelve-year {alcohol abuse} in the mother, who is now three months into a residential programme with the baby.
character: Clearly {acting out} since the new baby came, bites the table edge and throws his reading book.
failure: {Blew his bail conditions} and {failed} probation, back inside by Easter.
suicide: Two {failed suicide attempts} this year, the second by hanging in the young offender institution.
label: Group of six {drug addicts} and one {sex offender} in the Thursday relaxation class on B wing.
insight: Formulation: {poor judgement}, few friends, a mother who works nights, and a great love of motorbikes.
compliance: {Refusing} bloods since Monday, the phlebotomist has been asked to try with the play specialist.
credibility: The pupil {maintains} that he was in the library when the fire alarm went off, though nobody saw him there.
character: Has been {demanding} all shift, wants the dietitian, the doctor and her phone.
character: Girl of thirteen, {dramatic} in presentation, tearful within minutes of the door closing.
substance: His {habit} cost forty pounds a day before remand, paid for by selling bikes.
coercion: {Eloped} during fire drill, found at the chip shop with two other residents.
risk: The other parents see him as {a danger to} their children and have asked the governors for a permanent exclusion.
deficit: Psychology screening showed a boy with {significant deficits} in attention and no diagnosis to date, who can name every bird on the school field.
belittling: A {sweet little thing}, 34 kg, who brought her own blanket and two rabbits.
appearance: Looked {scruffy} and {dirty}, hair matted, no coat in January.
compliance: Mother {refuses to engage} with early help and has not opened the door to the family worker.
credibility: Reports feeling full all day but {exaggerates} her intake in the food diary.
label: She {is borderline}, cuts most evenings after visits, and keeps a list of things that help in her locker.
suicide: Custody nurse accepted a verbal {contract for safety} and reduced checks from four to two an hour.
character: The twin who was seen second was {sullen} and {evasive}; her sister chatted about guinea pigs.
character: Spring report, Year 9 ⏎ {Disruptive} in maths, {attention seeking} in French, no concerns in art.
compliance: CAMHS medication review: {non-adherent} to lisdexamfetamine on weekends, eats better then.
compliance: After a long conversation about ECG results she {still refused} to hand over the laxatives.
credibility: Has {complained of} chest pain four times since lock-up, ECG normal, GP list for Monday.
credibility: Mr D. {purportedly} swallowed a battery at 06:00; X-ray booked at the general hospital.
substance: The stepfather {abuses} alcohol and cocaine, and the children sleep at Nan's on Fridays.
substance: Grandmother brings him because both parents are {strung out} and there is no food in the flat.
label: Dad, a {known drug user}, waited outside while the health visitor weighed the baby.
label: The {psych patients} on the paediatric ward have their own nurse from the agency.
risk: Flagged on the school system as {high risk}, {aggressive}, two adults to any meeting with this pupil.
coercion: He went {AWOL} from the adolescent unit on Saturday night and came back by himself with a pizza.
coercion: She was {made to} finish the yoghurt before leaving the table, which took fifty minutes.
suicide: Tutor rang because there had been {suicide threats} in a class chat, screenshots attached.
insight: {Insight: poor}. Plan: weekly physical monitoring, school to send lunch record.
failure: The boy is a {treatment failure} from tier 3 and the family has been offered a tier 4 assessment.
character: Foster carers report {lying}, {stealing} and {sneaky} eating at night, mostly biscuits and cereal.
character: {Controlling} father, {passive} mother, a quiet girl who drew a horse throughout.
compliance: {Unmotivated} for treatment, came because her mum booked it.
compliance: Dietetic entry: {didn't comply with} supervision after meals and was seen walking up and down the stairs.
credibility: She {swears} she has not exercised in her room since the last ward round, but the HCA heard star jumps at 23:40.
credibility: Complainant {changes her story} each time, interview by specialist officer on Thursday at the child house.
substance: {Junkie} lifestyle before sentence, now working in the prison kitchen and putting on weight.
deficit: At the review the SENCO called him {low ability} and asked for a teaching assistant for ten hours.
pessimism: It was put to the tribunal that she {will never} be well enough to leave secure care.
appearance: {Poor personal hygiene}, nails bitten, wearing his father's fleece.
service-use: This family are {well known to services}, this being the fifth referral in two years.
suffering: Sixteen-year-old {suffering from} depression and school avoidance, plays bass, two close friends online.
belittling: She {sulked} in her bedroom until supper because the outing was cancelled.
othering: {These people} always want a letter for housing, the receptionist wrote on the message slip.
disability: The new pupil is {handicapped} and uses the lift by the science block.
character: Was {rude} to the escort, {abusive} to the dentist, and polite to the hygienist who let him hold the mirror.
risk: Can be {combative} in restraint and has hurt two officers' wrists, see incident log 14 October.
label: Brother {is bipolar}, sister well, paternal aunt treated for an eating disorder in the 1990s.
compliance: Appointment letters ignored, phone off, {poor engagement}, case to be discussed at Thursday's meeting.
suicide: Learned on the day of her GCSE physics paper that her godmother had {completed suicide}.
coercion: {Sectioned} last Wednesday after the fast reached day nine, she has asked for the tribunal form.
insight: Shows {limited insight} into how the restriction affects her little brother's meals.
substance: Weekly urines have been {clean} since he began buprenorphine depot in July.
credibility: Says that voices told him to hit the cell mate, {likely malingering}, forensic opinion awaited.
character: 03:15 awake, {hysterical}, wanting to phone mum; sat with for half an hour and slept after.
character: Chat with class teacher: {a troublemaker}, {bad influence} on the twins, good at rounders.
compliance: Because she {won't cooperate} with weighing in a gown, trends this month are hard to read.
compliance: Picks at food and is {obstructive} at every meal this week, apart from Wednesday's pasta with her aunt.
credibility: Solicitor's letter notes that the appellant {denied} any knowledge of the knife and {failed to} mention the second man.
credibility: Boy {supposedly} has a job waiting at his uncle's garage on release.
substance: Mother reports he came in from the park {high as a kite} and slept until noon.
substance: {Relapsed} into heroin within hours of the gate, hostel staff gave naloxone at 22:30.
label: {Addict} mother, father unknown, baby in the special care unit on day six.
label: Seen today, {a diabetic} with an eating disorder who leaves out her insulin before dances.
risk: Because he is {unpredictable} the team holds the meeting in the big room with both doors open.
coercion: Phone {confiscated} and outings {not permitted} until her weight is above 40 kg.
coercion: Six weeks {non-association} ordered; the young man {is not allowed} books from the library trolley.
suicide: Third {parasuicide} since Christmas, all after calls with her ex-partner.
insight: The lad {fails to understand} that his weight loss, not the hospital, has kept him out of football.
failure: He has {failed to respond to} risperidone, aripiprazole and a parent training course of ten weeks.
failure: {Failed foster placement} number four, now in a children's home twenty miles from his sisters.
character: Always {blames} the other lad, never his own temper, according to the unit manager.
character: {Stubborn} over the porridge, otherwise gets on with the nurses and helps the younger ones with homework.
compliance: {Refusal} of depot on 2 and 16 May, capacity assessed both times by the visiting psychiatrist.
compliance: She is {not engaging} with CBT-E and her parents wonder whether art therapy would suit her better.
credibility: This man {only reports} hearing voices when a move to another wing is due.
substance: Child protection conference, 9 June: parental {drug misuse}, both on methadone, pick-up daily from the chemist in town.
deficit: {Regressed} to {infantile} behaviour after the court date, sucking her sleeve and sitting under the desk.
pessimism: Personality structure {unlikely to change}; long-term segregation continues, with monthly review.
appearance: MSE: {bizarrely dressed}, three hoodies in June, eye contact fair, speech soft.
appearance: A {slovenly} youth with chipped black nail polish, who asked intelligent questions about the medication.
service-use: One of our {regulars}, he came to the custody suite on Friday and asked for the nurse by name.
suffering: Both the girl and her mother are {victims of} an eating disorder, and the meal at home lasts two hours.
suffering: Sadly {plagued by} intrusive images since the stabbing, he keeps the telly on all night.
belittling: {Good girl} today, finished the whole sandwich and half of the crisps.
othering: He finds it hard to mix with {ordinary kids} at the youth club and stands by the tuck shop.
disability: {Learning disabled} lad, 17, on remand, reads at about the level of a seven-year-old and asks for his mum.
character: On the exercise yard he was {provocative} and {goading} to the two men from D wing.
risk: A {predatory} individual in the view of the offender manager, who has shared no details with health.
substance: Sent home from his placement for being {drunk}, smelt of cider, mum collected him at eleven.
compliance: Not brought to three appointments, {parents non-compliant} with safety plan, knives still in kitchen drawer.
credibility: Her {alleged} panic attack in the exam hall ended when the invigilator opened a window.
label: {Emotionally disturbed} teenager, likes drumming, referred by his head of year for an urgent opinion.
character: The patient's sister was {overbearing} at ward round, the patient herself asked sensible questions about leave.
character: Likes to {push boundaries} and {test} new staff, so a single handover sheet was made for agency nurses.
character: In the head teacher's words to panel: an {arrogant} boy with a {chip on his shoulder}.
character: EHC plan, section B: {challenging} and {disobedient} outside structured lessons, calm with animals.
character: Ate half, then {theatrical} sobbing until her father left the dining room.
character: Became {argumentative} over the length of the visit and had to be asked twice to leave the hall.
compliance: Between weigh-ins the fluid rules were {not adhered to}, and sodium dropped to 128.
compliance: Known {noncompliance} with sertraline; tonight's dose given in front of two staff.
compliance: Lad {unwilling} to leave his cell for the psychology session, says the walk past the showers is the problem.
compliance: Parents have been {resisting} inpatient admission since August and prefer meals at home with support from the outreach nurse.
compliance: The {patient was told} she had to attend group, attended for five minutes.
credibility: {Apparently} bullied in the changing rooms, mother {adamant} that school knew.
credibility: {Not a credible} witness to his own intake, so weight and bloods will decide.
credibility: Her friend says one thing and she another; the patient {minimises} the vomiting, as she did in 2022.
credibility: He {professes} to have been asleep at the time of the fire in cell 14.
substance: Detention records, page 2: {alcoholism}, {drug dependency}, no fixed abode.
substance: When {using} he steals from his gran, when {clean} he paints her fence.
substance: Half the year group were {getting drunk} at the reservoir on prom night, she among them, and was carried home by her brother.
substance: Suspected {abuse} of laxatives and diet pills bought online with her cousin's card.
label: New on remand: two {psychotics}, one man with dementia, one in withdrawal from alcohol.
label: {Inmate} seen at door, ate lunch, says he is sleeping better since the move.
label: Both are {bulimics}, share a dormitory and have been asked not to use the same bathroom after tea.
label: Her mother, a {manic depressive}, stayed in the car during the assessment.
suicide: An {unsuccessful suicide} attempt in October led to referral to the crisis team, who saw him at school.
suicide: Nothing more than a {cry for help}, wrote the duty officer, and no ACCT was opened.
suicide: Old notes mention {suicidal gestures} by wrist cutting from age twelve, always at the end of the summer holidays.
risk: {Threatening} towards the tutor when she took away the vape, apologised in writing on Monday.
risk: {Physically aggressive} x3 since the weekend, each time in the corridor by the office.
risk: Background of neglect and four schools; {poses a risk} to younger residents and has the room nearest the staff.
compliance: {Discharged AMA} by his grandparents on Boxing Day, weight unknown, GP informed by phone.
coercion: Meals must be {earned back} before phone time, which the girl says reminds her of her stepfather.
coercion: The young people {have to} ask for the toilet key, and bathrooms stay shut for an hour after meals.
failure: Over two years she has {failed to gain weight} on three different meal plans.
failure: Transferred in after {failing} the step-down unit, where she lasted nine days.
insight: No real {insight into} his part in the assault is {evident} at this stage of the parole dossier.
insight: In reply to every question about weight she says she feels fine; {judgement impaired}.
deficit: {Socially inept}, sits alone at break with his Rubik's cube, one friend in the year below.
pessimism: Absent father, cannabis since eleven, no school since Easter: {poor prognosis}.
appearance: {Ghastly-looking} girl in three jumpers, polite, cold hands, pulse 42.
belittling: Was {being silly} at bedtime and had to be reminded about the noise.
service-use: {Bed-blocker} since February, ready for discharge, no residential school has a vacancy.
othering: The father is from a {rough estate} and nobody expected him to come to the parenting group, yet he has not missed a week.
disability: Sibling is {brain-damaged} and goes to the special school across the road.
suffering: Many girls here {suffer with} anxiety at mealtimes, and she is no exception; a quiet table by the hatch helps.
character: The adolescent was {guarded} and {suspicious} at first contact in the cells, then asked about his dog.
character: Two residents, one {bossy} and one tearful, had to be moved to separate tables.
character: There is a {secondary gain} to the fainting, since PE is always on Wednesday.
character: {Deceitful} about the scales, batteries sewn into the hem of her dressing gown.
character: On the trust's risk form the girl is called {cunning}, and the nurse asks for two staff at shower time.
character: {Not likeable}, {entitled}, forever quoting prison rules at the nurses on the medication round.
compliance: {Med-compliant}, eating on the wing, attending education three mornings.
compliance: Discharge letter to GP: {compliance with meal plan was variable}; please weigh fortnightly.
compliance: Mum, who had {refused} a home visit in June, let the nurse in on Tuesday and showed her the packed lunches.
compliance: Because of {persistent non-attendance} and {lack of motivation} he is closed to the drug service.
compliance: {Uncooperative with} cell search and strip search, both completed by 09:20, no injury.
credibility: The mother is an {excellent historian}, the stepfather is {vague} and looks at his phone.
credibility: {Feigned} sleep during the night check so as not to speak to the doctor.
credibility: Young person {would have us believe} that the bruising came from the trampoline.
credibility: She continues to {deny} that food was hidden, although three bread rolls were found in the piano.
substance: An ex-soldier with {alcohol misuse} and nightmares, now wing cleaner and listener.
substance: {Dirty} needles found in his rucksack by the school caretaker, police liaison aware.
substance: His mum has been {addicted to} codeine since her back operation and wants help from the same GP.
substance: Never {got clean} for longer than a month, though on the farm in 2020 it was nearly a season.
label: The ward is full of {self-harmers} this month, the manager told the bed meeting.
label: Her stepbrother is a {junkie} who sometimes shouts through the letter box.
label: Third-year pupil, {mentally ill} father, mother cleaning offices at night, grandma does breakfast.
suicide: At the time of his father's {successful suicide} he was on a school trip to Wales.
suicide: {Suicide attempt failed} because the branch broke, he walked to the petrol station and rang 999.
suicide: Staff felt she was {threatening suicide} so as to keep her place on the unit.
risk: Because of his {violent tendencies} the prison education block takes him alone, after lunch.
risk: {Fire-setter}, lives at present with an aunt who has taken the matches out of the kitchen.
coercion: Since the overdose he is {kept on} constant watch in the safer cell, light on all night.
coercion: Team decision: {loss of privileges} after hiding butter in her sleeve.
failure: Home leave {failed}, she was brought back on Saturday evening with a glucose of 2.9.
failure: {Lost to follow up} after the transition clinic at eighteen, re-referred at twenty by a dentist.
insight: Neither parent {has any insight} into the damage done by the diet talk at home.
insight: Talks of going straight back to ballet, {unrealistic} at this weight, physio to see her first.
deficit: Girl with {poor coping skills}, a long memory and a talent for languages.
pessimism: {Treatment-resistant} bulimia, {nothing more to offer}, care to go back to the GP.
appearance: {Filthy} trainers, {greasy} hair, no socks; looked cold and asked for tea.
belittling: Another {strop} about the seating plan, ended when the caretaker came in with the ladder.
character: Escort note ⏎ {Obnoxious} in the van, {foul-mouthed}, settled once the radio was on.
character: Observed at lunch to be {sly} with her potato, sliding it under the napkin.
character: The boy's file is thick with words like conduct, and today too he was {insolent} to the deputy head.
character: Spent the evening {stirring up} the other girls against the new meal supervisor.
character: {Immature} and {impulsive}, has sent photographs to a man she met in a game.
character: A {spoilt} only child in the opinion of the ward clerk, who had met the family once.
character: Her presentation is thought to be {behavioural} and the neurology appointment was cancelled.
character: With her mother she is {clingy}; with her father, who drives up on Sundays, she plays cards.
character: The young man gave a {hostile} stare through the observation panel, took his tablets and lay down again.
character: Governor's adjudication: {unrepentant}, fourteen days' loss of earnings, seen by nurse beforehand as fit.
compliance: Ate under protest, {grudging} with the dessert, weight up 300 g.
compliance: Because she was {refusing all food and fluids} the tube was passed at 18:45 with her aunt holding her hand.
compliance: {Defaulted} from the adolescent clinic twice, letter sent to both parents at separate addresses.
compliance: The probation officer wants to know why this man {does not comply} with his sex offender programme homework.
compliance: {Resistant attitude} noted, arms folded, hood up, asked when the session would end.
compliance: He was {persuaded to comply} with the depot after a chat about his canteen sheet.
compliance: Young person {disengaged}, worker {unable to engage} her in any of the worksheets.
compliance: Out on licence; {in breach} because he {would not attend} the anger group in the next town.
credibility: In supervision the trainee said that the girl {confabulates} for sympathy.
credibility: Somatic {complaints}: headache, tummy ache before school, better by ten o'clock.
credibility: The pupil {contends} that he only pushed back; CCTV requested by the behaviour lead.
credibility: Story given to the police nurse is {inconsistent} and {far-fetched}, photographs of both forearms taken.
credibility: {Admits to} hiding food, {denies} exercise, periods absent for seven months.
credibility: Mr T's pain, which is {out of proportion}, was put down to wanting a single cell.
credibility: Allergic to tomatoes ({so she says}), tolerated pizza on Friday.
credibility: When asked about the bruise he {conceded} that there had been a fight over vapes.
substance: Family history: {alcoholism} on the paternal side, eating disorder in one aunt.
substance: {Hooked on} spice since his first sentence, two collapses on the landing this month.
substance: {Failed} drug test on return from town visit, day release under review.
substance: Peers describe a {party girl} who {pops} her brother's ADHD tablets before exams.
substance: Reason for intervention: {cannabis abuse}, missed lessons, late-night gaming.
label: Two {delinquents} from the same street were interviewed separately by the youth offending nurse.
label: He used to be a {meth head}, says the referral from immigration detention, and now teaches others to cut hair.
label: For allocation: ten-year-old {ADHD kid}, twelve-year-old {OCD}, a sibling pair with selective mutism.
label: {The lifers} on E wing look after the newcomer, and one of them taught him dominoes.
label: {Anorexic} girl in bed 4 wants her mother told that Saturday is better than Sunday for visiting.
suicide: Sister's {attempt was unsuccessful}, she lives with their aunt and is learning to drive.
suicide: Could {contract for safety} until Monday; grandmother has the tablets, next call Saturday noon.
suicide: The coroner's letter of 4 February relates to a cell mate who is thought to have {committed suicide} in the shower block.
suicide: She is seen as {a low-level attempter} whose overdoses come in pairs.
risk: {Extremely dangerous man} on the escort form, though no violence has been recorded since 2009.
risk: One staff member on each side because of past {assaultiveness}, no incident in clinic today.
risk: Mother of the complainant and mother of the boy both came, and it was said again that he is {a predator}.
risk: Every visitor is told she is {a biter}, and a sign to this effect hangs over her bed.
risk: Has a {volatile} temper at home, has kicked three doors; at school none of this is seen.
coercion: {Non-contact} imposed by the ward after the {rule-breaking}, mother very upset on the phone.
coercion: {Put on report} for swearing at the nurse, a fortnight {behind the door}.
coercion: We {don't let} her have a window bed until BMI is over 15.
coercion: The lad was {put in} seclusion at 19:20, reviewed by the duty doctor at 20:05, out by nine.
coercion: {Granted} thirty minutes of garden time with her sister, came back with daisies.
coercion: On four occasions she {escaped} through the kitchen and was brought back by the cook.
failure: {Unsuccessful} with home tuition, {failed} at the pupil referral unit, now seen by outreach.
failure: Melatonin, sertraline and a weighted blanket: the boy has {failed them all}.
failure: Of the five in her intake group she alone {dropped out}, six sessions short of the end.
insight: On discussion of the index offence his {insight remains superficial}.
insight: Although well read on nutrition she {doesn't realise she is ill}, and sees the admission as a mistake.
insight: Exam: alert, orientated, euthymic; {insight nil}, {judgement poor}.
deficit: Transition to Year 7: {unable to cope} with main school, no interest shown so far in the farm placement.
deficit: IQ 68, {dysfunctional} home, {limited} in every domain, hugs the lunchtime supervisor.
deficit: School exam results put down to {poor intellectual endowment} by the previous psychologist, later found to need glasses.
pessimism: The girl is {damaged goods}, a manager said at handover, after so many foster homes.
pessimism: {Institutionalised}, {burnt out}, {will always need} the structure of prison.
pessimism: With this family there is {little hope of change}, and supervision was asked for by the key worker.
appearance: A {fat} twelve-year-old, asthma inhaler in hand, stopped to rest on the stairs.
appearance: {Inappropriately dressed} in a crop top for court; the usher found her a cardigan.
appearance: Tall, {smelly}, shy; won the chess cup in June and showed us a photograph.
suffering: He is one more {sufferer} of the same family illness, his nan and uncle being treated in the same town.
suffering: {Crippled by} fear of vomiting she ate only crackers during the school trip, and shared a room with her best friend.
belittling: {Bless him}, {poor lad} sat on the stairs for an hour waiting for a visit that did not happen.
belittling: {Whinging} about the porridge again, ate the toast with jam.
belittling: She was {naughty} on the minibus and had to sit beside Miss Okafor.
service-use: Name on the door: {one of our revolving-door patients}, remanded again on the same charge.
service-use: He {abuses} the out-of-hours line, eighteen calls in March, most of them about sleep.
disability: The visitor is {confined to a wheelchair}, so please book the downstairs room at the prison centre.
disability: {Deaf and dumb} brother, who signs beautifully, came to the family session with an interpreter.
othering: Travellers, {that sort of family}, so the midwife left no phone number.
othering: Not from a {decent home}, the deputy said, and this is why the blazer is never clean.
character: Both grandparents are {enabling} the restriction by buying rice cakes, with much love and a great deal of worry.
character: Aged seventeen, {promiscuous}, three partners since the summer, has an appointment for an implant.
character: Was {pleasant and cooperative} with the dietitian, {short} with the psychologist.
character: Girl with anorexia and {perfectionistic, rigid} personality, plays the harp, no friends named.
character: On B2 a long afternoon: visit cancelled, parcel late, and by four he was {belligerent} at the gate.
character: {Bullying} towards a smaller lad over tobacco, {cocky} at the hearing, tearful afterwards with the chaplain.
character: Mum comes across as {difficult}, forty emails since admission, most with a fair question in them.
character: Report to the exclusion panel: {wilful}, {aggressive} when corrected, a gifted sprinter.
character: {Plays staff off against each other} over snack portions, so portions are now weighed by the kitchen.
character: The patient in room 3 is {overly sensitive} to remarks about her plate, and her neighbour is {bitchy}.
character: His {antisocial} ways on the unit were raised at CPA, where his key worker spoke up for his cooking.
compliance: Parents have not followed advice, are {non-compliant with} the no-gym rule and drive her to the pool.
compliance: Pt {refuses meds}, {refuses obs}, will speak to pharmacist only.
compliance: While {cooperative} with the urine screen he {would not consent} to the blood-borne virus test.
compliance: {Poor attender}, came to two of nine sessions, bus fare now arranged by school.
compliance: It has been {impossible to engage} this lad, who does however text the worker pictures of his ferret.
compliance: {Compliant} on the ward, restricts at home, parents asked for a bridge of three dinners a week with staff.
compliance: She {has refused} to be weighed backwards, forwards or at all since her birthday.
compliance: Supervision log, week 3: {reluctant} to attend, {resistive} when prompted, enjoys the pottery.
credibility: Claimant of asylum, age disputed; {claims to be} sixteen, social workers to assess.
credibility: {Dubious} account of the missing biscuits, two versions in one breakfast.
credibility: His complaint of toothache was felt to be {put on} until the dentist found the abscess.
credibility: According to the handover she {pretended} to faint in assembly and the nurse was not called.
credibility: {Unreliable informant}; collateral from grandmother and from the Year 8 tutor obtained.
credibility: Pupil {would not admit} to the graffiti, his friend told the head of house all about it.
credibility: By her own {not very convincing} account she eats three meals at her dad's.
credibility: He {downplays} his drinking on the wing, hooch found under the sink on Saturday.
substance: Parents separated in 2015 owing to father's {drink problem}, regular phone calls on Sundays.
substance: Mother, {off her face} at parents' evening according to the school nurse, has since joined a day programme.
substance: {Polydrug abuser}, 19, released Friday, naloxone kit given at the gate.
substance: Sister reports that the patient sniffs glue and is a {stoner}, and that nobody at home knows.
substance: In September he {fell off the wagon} after eight months in the drug recovery wing.
substance: Bloods and urine: liver enzymes up, {urine dirty} for cocaine, hepatitis C antibody negative.
substance: When she has {relapsed} into laxative use the potassium has fallen within days; {relapse prevention} group from May.
substance: {Substance misuser} on a methadone script, asks every morning for ten minutes in the library.
label: A {mental case}, the taxi driver called him, and the escort wrote it in the log.
label: {Drug dealer}, 15, county lines, no fixed school, likes fishing with his grandad.
label: Present: consultant, social worker, the {schizophrenic} from Elm ward, his mother.
label: Allocated to dormitory with three {autistics} and a girl with OCD; earplugs given.
label: An {ex-con} who now mentors boys at the secure unit rang about Thursday.
label: First-time {absconder}, now back, tired, blisters on both heels dressed.
label: She is {a known self-harmer} and {a PD}, said the bleep-holder, so the wound was glued without a psychosocial assessment.
label: Cousins in the {loony} ward, as the teaching assistant put in her incident sheet.
suicide: Suicide risk: {attention only}, wrote the locum; the school nurse did not agree and rang us.
suicide: His {botched hanging} in reception was reviewed at the safer custody meeting with his father dialled in.
suicide: History: aunt {committed suicide} 2009, mother {attempted to commit suicide} 2014, no attempts in the patient.
suicide: The girl on the bridge was {not serious about it}, per the PC's entry, and was driven home.
suicide: {No-suicide contract} signed with the school counsellor before the Whitsun holidays.
suicide: Describes her overdose of March as {successful} in getting her moved; the team's own note calls it a {manipulative} act.
suicide: {Chronically suicidal} young woman, fourth ligature this week, settled after a call to her nan.
suicide: Prison chaplain told the family that their son had {committed suicide} at some time between the 03:00 and 04:00 checks.
risk: A {menace} on the school bus, now brought by taxi with an escort who likes the same football team.
risk: Nurse in charge does not want him at the barbecue, since he is {potentially violent} when hungry.
risk: {Sexually inappropriate} with the female tutor, moved to Mr Ahmed's group.
risk: Because of her {aggression} at meals, chairs were taken away and she ate standing.
risk: To the new placement: {fire risk}, {flight risk}, loves drawing trains.
risk: Mood low; risk to others: {dangerous}; sleeping four hours; wife visits Saturdays.
coercion: The unit {rewards} weight gain with phone time and {punishes} loss with bed rest.
coercion: Told that she would {be tubed} if the shake was not gone by half past, she drank it.
coercion: {Not allowed} off the ward, not even to chapel, until the bloods are back.
coercion: The boy was {made} to apologise in front of the whole dining hall, and his eating went backwards for a week.
coercion: Unplanned exit at 13:40: patient {absconding} over the tennis court fence, father brought her back.
coercion: Mum {permitted} to stay for the evening snack, as a one-off.
failure: {Failed to progress} on stage 2 of the meal plan, stays on stage 1 over the bank holiday.
failure: Three runs of family-based treatment {failed} by this girl, individual work requested by her GP.
insight: Father agreed the plan, mother wept, the patient, {insightless} as ever, asked about her Duke of Edinburgh hike.
insight: {Denial of illness}, {denial of} hunger, periods stopped in April.
insight: After eighteen months of the sex offender programme he {still has no understanding} of victim harm, in the tutor's view.
deficit: Now {back to baseline}, discharge Thursday, school taxi booked.
deficit: {Weaknesses}: spelling, sitting still, losing at games. Next meeting in the spring.
deficit: His mental state gets worse without structure, as {low-functioning} men often do on remand, wrote the visiting doctor.
deficit: Now in a bail hostel, {cannot function} without his mother, phones her at seven, noon and nine.
pessimism: {Burned-out} anorexia of thirty years, {palliative} in all but name, likes the quiet lounge.
pessimism: Second sentence at nineteen, and the report writer sees him as {beyond rehabilitation}.
pessimism: The tutor said in front of her that she {would never amount to much}, and she has not been to maths since.
appearance: {Immaculately made up} for a girl who says she cannot get out of bed, attended with her aunt.
appearance: General: {skeletal}, {lank} hair, cold blue hands, downy arms.
service-use: {Inappropriate attender}, brought by police for the third Friday in a row, home with mum at 02:00.
service-use: Children's ward asks us to move her on, calling her {a bed blocker} in the daily sitrep.
suffering: Pupil is {a victim of} ADHD and his parents' divorce, in the words of the tutor's report.
disability: Left arm weak since birth, {cripple} of the family according to the old notes, keen swimmer.
othering: {Their culture} does not talk about feelings, the trainee wrote after one meeting with the parents.
belittling: Being {a little madam} about her cardigan, calmed by the ward cat.
compliance: Resident {noncompliant} with thickened fluids again at lunch, found drinking tap water at the sink by the chapel.
compliance: Third dialysis run this month cut short; {non-compliant with} fluid restriction, up 4.8 kg from dry weight.
compliance: {Refused} shower x3 this week, bed bath given Thursday with daughter present.
compliance: Mrs. O was {uncooperative} during transfer training and sat back down twice before the belt was on.
credibility: He {claims} the night PSW never answered the bell, though the call log was not checked.
credibility: Resident {admits to} skipping her afternoon water pill when she has bingo.
credibility: {Poor historian}, collateral from niece who lives in Moncton.
credibility: Daughter {insists} that her father was walking without the frame up to Easter and wants PT restarted.
credibility: {Complaining of} left hip pain since the weekend, worse on stairs, Tylenol helps a bit.
credibility: Pt. {denies} falls, but the home support worker found a dent in the drywall beside the tub and a broken grab bar.
character: {Manipulative} around mealtimes, tells one aide she has eaten and the next that nobody brought a tray.
character: Known on our floor as {demanding}; rings eight to ten times between 2200 and midnight.
character: Very {attention-seeking} after her sister leaves, calling out from the geri chair until someone comes.
character: OT visit no. 3: client {unmotivated}, stayed in his dressing gown, said maybe tomorrow.
belittling: {Pleasantly confused} 91-year-old lady, enjoys the music group and her tea with two sugars.
belittling: Such a {sweet little old man}, helped with dressing and settled for the night at 2030.
belittling: She {threw a tantrum} when the recreation aide closed the jigsaw cupboard.
belittling: {Diapered} and repositioned q2h, skin intact over sacrum.
appearance: Home visit 0930: client answered the door {disheveled}, kitchen warm, cat fed, pill organizer half full.
appearance: {Unkempt}, with food on his cardigan and several days of beard.
insight: {Lacks insight} into fall risk and gets up at night without the walker.
insight: Family remains {in denial} about prognosis and keeps asking when he will go back to the farm.
deficit: {Low functioning at baseline}, needs two for all transfers and cueing to eat.
deficit: Has {decompensated} since the move from second floor, up most nights and off her food.
pessimism: {Poor rehab potential} given age and cognition, recommend LTC list.
pessimism: There is {nothing more we can do} for Mr. Dube, comfort measures discussed with his son.
failure: {Failed} his trial of void on day 3 and again on day 5, catheter back in, urology to see.
failure: She {failed home} with maximum supports and is now waiting for a placement bed.
suicide: Husband {committed suicide} in 1988, she raised the four boys alone and still keeps his photo by the bed.
suicide: {Unsuccessful suicide attempt} last fall with insulin, now on weekly visits from the geriatric outreach nurse.
substance: Past history: HTN, COPD, {alcohol abuse}, bilateral cataracts.
substance: Asking for the breakthrough hydromorphone every three hours on the dot, staff feel this is {drug-seeking}.
coercion: Resident {eloped} through the loading dock at 1615 and was met by the cook near the bus stop.
coercion: He is {not allowed} to have the kettle in his room any longer.
risk: {Aggressive with care}, two staff for peri-care at all times.
risk: {Combative} during the dressing change, hit the nurse's forearm with his open hand.
service-use: This lady is a {frequent flyer} of the ED for UTI and constipation, fourth transfer since September.
service-use: {Bed blocker} on the ALC list since June, family has turned down two homes.
disability: 67F, MS x 20 yrs, {wheelchair-bound}, lives in a ground floor apartment with an attendant mornings and evenings.
othering: On the stroke unit he eats in his room and avoids the {normal} patients in the lounge.
suffering: Mr. Kaur {suffers from} Parkinson's and has been freezing in doorways since the dose was lowered.
suffering: 82 y/o {stroke victim} admitted to slow stream rehab for gait and swallowing.
label: {Diabetic} with ESRD, left AVF, runs MWF evenings, no cramps on tonight's run.
label: Two {feeders} at table 6 and one more on trays in the room.
label: Placed near the nursing station because he is a {wanderer}.
label: Night report: 14 is {demented}, up at 0300 looking for her mother, warm milk given.
character: Family meeting held, son {difficult} throughout and daughter quiet.
compliance: Exercises reviewed; {poor compliance with} the home program over the last two weeks because of the heat and a sore shoulder.
compliance: Has been {refusing} all meds from agency staff but takes them from Josie in pudding.
compliance: {Resistive to care} in the mornings, better after breakfast and a cigarette.
compliance: Wife is {reluctant} to have the hospital bed in the living room, will revisit after the pain is under control.
compliance: Pt remains {resistant to} placement despite three meetings with the discharge planner.
compliance: Binder restrictions: {doesn't comply} with phosphate binders when he eats out, PO4 2.4 this month.
compliance: She {would not cooperate} with the swallow assessment, lips closed to the spoon, SLP to try again Monday.
compliance: {Non-adherent to} renal diet, had chips and tomato juice on the unit before going on.
compliance: {Unwilling} to use the commode at night, prefers the walk to the toilet with the light on.
credibility: {Alleges} that her rings went missing during the room change, inventory list attached to the chart.
credibility: The client {maintains} she had only one fall, son counts four since Thanksgiving.
credibility: He {tends to minimize} his shortness of breath when the palliative nurse is there and tells his wife something else at bedtime.
credibility: {Unreliable historian} due to memory loss; dates of surgery taken from the old chart.
credibility: {Supposedly} he fell reaching for the remote, nobody saw it and there is no bruise so far.
credibility: Grandson {admitted} giving her his own sleeping pills twice when she was crying at night.
credibility: Pain out of keeping with the x-ray, query {exaggerating} to stay longer on the rehab floor.
credibility: {C/o} nausea after each run, dry weight under review, Gravol with fair effect.
credibility: Rates pain 9/10 yet {was seen laughing} with the volunteers half an hour later.
character: {Argumentative} with the therapist about the knee brace, left the gym before the bike.
character: The daughter is {overbearing} and corrects staff on every turn, while the son lets us work.
character: {Lazy, wants everything done for her, could wash her own face if she tried}.
character: {Stubborn} gentleman, still climbing on a chair to change his own light bulbs.
character: He was {rude} to the evening staff and {hostile} towards his roommate over the window blind.
character: Likes to {play staff against each other}, please keep to one plan about the bath day.
character: {High maintenance} on nights: pillow up, pillow down, water, then the blind.
character: {Needy}, wants the nurse to sit with her whenever the machine alarms.
belittling: {Cute old gal} from Cape Breton, 4 kids, retired from the fish plant, here for hip precautions teaching.
belittling: Has been a {good girl} today, ate all her lunch and did her leg lifts.
belittling: Behaves {like a child} when asked to take her boots off, {sulking} in the corridor until supper.
belittling: {Bib} on for all meals, cut-up diet, likes to start with dessert.
appearance: {Dirty}, toenails long, referred to the foot care nurse for Wednesday.
appearance: {Foul-smelling} on arrival to the day program, driver mentioned it, spare clothes in the bag.
appearance: {Poorly groomed} on all three visits, says the tub is too high to step over.
insight: {No insight into} deficits post stroke, tried to stand on the neglected side twice in OT.
insight: {Poor judgment}: left the gas on and went to the neighbour's for the afternoon.
insight: {Limited insight} re his driving, still has both sets of keys, GP to send the medical form.
deficit: {Total care}, {unable to do anything for herself}.
deficit: {Weaknesses} noted at team conference: {poor coping skills}, no family nearby, two flights of stairs.
deficit: {Low-level} resident, not suitable for the gardening group.
pessimism: Prognosis {hopeless}, family advised.
pessimism: {Will never walk again}, explained to wife by the resident in the hall.
pessimism: He has {plateaued}, {no further gains expected}, PT to sign off on Friday.
failure: 2nd vascular access, {patient failed} peritoneal dialysis in 2021 after repeated peritonitis.
failure: {Failed conservative treatment}, listed for TKR, prehab class booked.
failure: {No-showed} for two physio visits, file to be closed after the next letter.
failure: Was {lost to follow-up} with the falls clinic when her niece stopped driving her.
suicide: PMH depression w/ {failed suicide attempt} 2009, on venlafaxine since, mood steady in the home.
suicide: Wheeled himself out to the road last night, charge nurse thinks it was a {suicidal gesture}.
suicide: Her twin {completed suicide} in the same month, chaplain visiting weekly.
suicide: {Contracted for safety} with the evening nurse and handed over his razor.
suicide: He has made {suicide threats} whenever placement comes up, last one on Sunday to his daughter-in-law.
substance: {Known alcoholic} in his sixties, liver cirrhosis, on the waiting list for a home with a smoking room.
substance: Social hx: widowed x 2, retired trucker, long {drinking habit}, quit tobacco 2015.
substance: Toxicology {clean} at admission so transplant work-up may go ahead.
substance: {Narcotic abuse} in the past after the back injury, pain clinic aware, patch count weekly.
substance: Nephew is a {drug addict} and visits on pension day, resident keeps her purse under the pillow.
coercion: {Placed on} a locked unit Tuesday, wife signed the papers, he asks daily for the door code.
coercion: {Permitted} one cigarette after each meal if he has had his wash.
coercion: {Put in} geri chair for supper because she kept getting up.
coercion: {Absconded} from the hospice garden in his slippers, brought back by the neighbour at 1900.
coercion: She was {made to} sit at the far table after throwing her cup.
risk: Resident is {violent} on evenings, three incidents charted since the Risperdal was stopped.
risk: {Dangerous} in the power chair, has hit two door frames and a linen cart.
risk: {Exit seeker}, wander guard on right ankle, photo at the front desk.
risk: {Flight risk}, do not leave alone in the lobby when waiting for HandyDART.
risk: {Physically abusive} to PSWs during the brief change, see the four incident reports.
service-use: {Revolving door} patient, in from home with heart failure every six weeks and never at dry weight.
service-use: Home care re-referral, {well known to} us, {usual story} with the leg ulcers.
service-use: {Uses up a great deal of nursing time}, {abuses the call bell} between midnight and three.
service-use: {Over-utilizes} the on-call palliative line, nine calls this weekend about the pump.
disability: {Confined to a wheelchair} since the T10 injury, hand controls fitted to the van by the March of Dimes.
disability: Her brother is {handicapped} and lives in the basement suite, she still cooks for him every day.
disability: {Bedridden} for two years, air mattress working, family turns him at night.
disability: {Crippled} with arthritis, opens jars with a wrench, OT will bring a proper opener.
disability: Oldest son is {mentally retarded} and attends a workshop, respite needed when she has her surgery.
othering: {These people} always want the whole family in the room when someone is dying.
othering: Unlike {normal} residents she sleeps in the armchair with her coat on.
othering: Diet: {ethnic}, won't touch the kitchen's food, wife brings rice twice a day.
suffering: A 58-year-old man {afflicted with} ALS, new to the home ventilation program, voice banking done.
suffering: {Victim of} polio as a child, now with post-polio fatigue, wants a lighter brace.
suffering: She is {suffering with} dementia and her husband does all the cooking.
label: This 77-year-old {schizophrenic} was transferred from a group home with aspiration pneumonia.
label: New {hip} in bed 4, weight bearing as tolerated, lives alone with stairs.
compliance: Although he slept well, took his breakfast in the dining room and chatted with the barber, Mr. Arsenault {refused} his insulin at noon and again at supper, and the physician on call was told at 1800.
compliance: {Refuses} to wear hearing aids, says they whistle, batteries changed by audiology volunteer.
compliance: Every attempt at range of motion met with {resistance}, right elbow now at 40 degrees.
compliance: Pt {has not been compliant} with hip precautions, crossing legs in bed, abduction wedge back on.
compliance: {Noncompliance} with CPAP discussed with patient and spouse, mask refitted.
compliance: ADHERENCE: {poor}, blister packs returned with 11 of 28 doses still in them.
compliance: {Unco-operative} on Berg today, scored what I could, total 21/56.
compliance: Heels red again as the resident {will not comply} with offloading boots, kicks them off within the hour.
compliance: Her son {won't listen to} advice re feeding at risk and brought in a bagel.
compliance: Walker at the bedside, she {failed to follow} instructions and was found on the floor by the closet, no injury.
compliance: {Declines everything}: physio, recreation, bath, chapel, and now his supper.
compliance: {Signed off early AMA again}, 2 h 10 of a 4 h treatment, K 6.1 pre.
credibility: States he walks daily, {which is doubtful} given the state of his slippers.
credibility: Patient {swears} she took her warfarin, INR 1.1.
credibility: Wife {accuses} night staff of leaving him wet, turning sheet shows rounds at 0100, 0300 and 0500.
credibility: {So-called} numbness in both hands during dialysis, no change on exam.
credibility: He {adamantly} says the pain patch was never put on, site check found it on the left scapula.
credibility: She {would have us believe} that she climbs fourteen stairs twice a day with groceries.
credibility: Symptoms seem {put on} when the physio enters, walks well to the smoking shelter.
credibility: {Alleged} fall in bathroom at 0515, unwitnessed, neuro vitals started.
credibility: {Vague and inconsistent historian}, daughter filled in the gaps on continence and diet.
credibility: No evidence of fracture on repeat films; {secondary gain} suspected with the WCB hearing coming up.
character: Client {paranoid} that home makers are stealing her teaspoons, list made with her and kept in the drawer.
character: {Sexually inappropriate} with young female staff during bath, two-person approach trialled.
character: {Agitated} +++ at sundown, pacing between the lift and the dining room, settled with a hand massage.
character: Sister is {controlling} and answers for him, patient himself says little.
character: Room 8 is a {screamer}, door closed after supper.
character: {Disruptive} at mass, removed to the sunroom by the volunteer.
character: {Acting out} since the roommate got the window side.
character: Very {dramatic} about needle insertion, EMLA on for 60 minutes, tolerated buttonhole in the end.
character: {Hysterical} when told of the amputation date, social worker sat with her until the brother came.
character: {Moody} and {sarcastic} on the rehab floor, says the parallel bars are for babies.
character: He can be {charming when he wants something}, otherwise {surly} with the male orderlies.
belittling: {Poor dear}, she waited by the lift all afternoon for a daughter who was not coming.
belittling: {Whining} through the whole stretching session, stopped at 15 minutes.
belittling: He is such a {baby} about his needles, nurse held his hand for cannulation.
belittling: Washed, and {put to bed like the other kiddies} on the wing by 1930.
belittling: Had a {meltdown} over the wrong jam at breakfast and would not speak to the dietary aide.
belittling: {Sweetie} in bed 2 ate 75% and had a visit from the therapy dog.
belittling: {Feisty} 96-year-old, walks with a cane, told the doctor he was too young.
appearance: General: {slovenly}, alert, oriented to person and place, fistula with good thrill.
appearance: Arrived by taxi for her run, {stinking of urine} and without her leg brace.
appearance: {Dishevelled}, thin man in a wet parka sitting on the edge of the bed, heater off, SpO2 88 on room air.
appearance: O/E {obese}, {filthy} feet, ulcer left heel 3 x 2 cm with slough, probe to bone negative.
appearance: Hygiene is {disgusting} according to the bath aide, who cut matted hair from behind the ears.
appearance: Mother {well presented}, daughter who drives her {slovenly and overweight}.
insight: Cannot be discharged as she {has poor insight} and sets off to her mother's to eat.
insight: Insight: {nil}. Judgment: {impaired}. Transfers: one assist with a pivot disc.
insight: The patient {does not appreciate the gravity of} skipping runs over Christmas.
insight: Both spouses {unrealistic} about returning to the third-floor walk-up, OT home visit booked anyway.
insight: {In complete denial} of her renal failure, wants the line out and a trip to Portugal.
insight: {Fails to recognize} his limits on the stairs, trunk forward, no hand on the rail.
insight: With his {lack of insight} he is bound to try the oven again, breaker switched off by the grandson.
deficit: Function: {high functioning} for this floor, sets tables and folds the napkins.
deficit: {Decompensating} at home, losing weight, newspapers to the ceiling, heating oil low.
deficit: {Dysfunctional family}, three siblings not talking, POA is the niece in Regina.
deficit: Client's {deficits} outweigh what the home program can cover, so referred back to the coordinator.
deficit: ADLs: {incapable of} self-care, hoist for all moves.
deficit: Her husband {can't cope}, she wanders at night and he has COPD himself.
deficit: {Misses appointments} with wound clinic whenever the snow is deep.
pessimism: Mrs. Sorensen {will never go home}, bed at Parkview accepted by the family on Tuesday.
pessimism: {Poor prognosis} for regaining speech at six months, therapy reduced to once weekly.
pessimism: Seizure-free on Keppra, left arm flaccid, {no hope} of function returning per the stroke fellow.
pessimism: At 88 she is {too old to} benefit from the day hospital program.
pessimism: {Beyond help}, says the covering doctor's note, continue scopolamine patch and mouth care.
pessimism: After six admissions he is {unlikely to ever} live without 24-hour supervision, trustee informed.
pessimism: {Not a rehab candidate}, dementia MMSE 14, send back to nursing home.
pessimism: {Hopeless case}, had every splint in the cupboard and still the hand is in a fist.
failure: {Has failed} three falls prevention programs and two types of hip protector.
failure: Bladder training {patient failed}, now on pads and a condom catheter overnight.
failure: {Treatment failure} with donepezil because he vomited each morning, stopped by geriatrics.
failure: Two placements {broke down because of him}, third home will take him on trial in April.
failure: {Failing} at home despite PSW BID, meals on wheels and a medical alert pendant.
failure: Allodynia since the cast: no relief from gabapentin, {failed} duloxetine, now trial of desensitization and mirror therapy.
failure: Discharged for {failure to attend} pulmonary rehab, three of eight sessions done.
failure: She {flunked} her swallow test, puree and mildly thick until the FEES.
suicide: Family history: father {suicided} in 1961, older sister with Parkinson's.
suicide: Roommate's death was a {successful suicide}, he is sleeping in the lounge with the TV on.
suicide: Stopped dialysis talk raised by the team; there is a remote {botched suicide attempt} with pills at 40.
suicide: Screening: no {suicidality}, does say he is ready to see his wife again.
suicide: Veteran, three tours, {tried to commit suicide} after the leg came off, prosthetist sees him Thursday.
suicide: Cutting food intake is seen as a {cry for help} by the unit, dietitian and psychologist both asked to see her.
suicide: Her grandson's {failed attempt} was mentioned while we did the tub transfer, she asked me not to tell her daughter.
suicide: Low mood, {manipulative suicide threats} to get his sister to take him home.
suicide: {Parasuicidal} behaviour x 2 in her fifties, none since, enjoys the knitting group.
substance: {Admits nothing} on direct question but {reeks of booze} at each morning visit, daughter finds empties in the shed.
substance: Cirrhosis from years of {abusing alcohol}, paracentesis every ten days at hospice day unit.
substance: {Back on the bottle} since Marjorie died, per home support.
substance: {Addicted to} sleeping pills since 1995, taper started at 1/8 tablet.
substance: Former {IV drug abuser}, access is difficult, tunnelled line right IJ.
substance: Stepson {high as a kite} in the visitors' lounge, security walked him out, resident upset for an hour.
substance: Urine {dirty} for cocaine at intake to the residential hospice.
substance: Stayed {clean} for eleven years, then the hip fracture and the Percocets.
substance: Daughter says Dad has a {drug problem}, found 40 Ativan in a sock, pharmacy now does weekly packs.
substance: {Substance misuse}: nil. Smoker 40 pack-years. Falls: 2.
substance: {Hooked on} his wife's fentanyl patches, hospice nurse to count at each visit.
substance: {Heavy drinker}, ?{wet brain}, B1 given IV then po, unsteady heel to toe.
substance: Post-op she was {narcotic-seeking} in front of every shift, pain team changed to long-acting BID.
coercion: {Not allowed out} on the terrace until the wheelchair belt has been fixed.
coercion: {AWOL} from rehab day pass, came back Sunday night with his laundry and a bruise on his shin.
coercion: {Tricked into} taking his tablets in jam because he spits them.
coercion: {Kept in} bed with rails x 4 until the day staff came on.
coercion: {Privileges} to go to the tuck shop taken away for a week.
coercion: Resident went {missing without permission}; found at the library reading the car magazines.
coercion: He {was told to} stay in his room until the norovirus signs came down, tray left at the door.
coercion: Per the team she is {to be kept} in the secure garden only, daughter not at the meeting.
coercion: The aide {let her} have a second coffee since she had done her arm bike.
coercion: {Must} be in bed by 2000 as night staffing is one to thirty.
coercion: {Eloping} behaviour since the clocks changed, door alarm set from 1500.
coercion: Bath {enforced} with four staff, she cried throughout and asked for her sister.
risk: {Assaultive}: slapped PSW x 2 and pulled the curtain off its track.
risk: {Threatening} with his cane when the cleaner touched the newspapers.
risk: {Aggressiveness} up since constipation day 4, enema given with good result.
risk: {Predatory} towards female residents per the handover, has entered room 19 twice this month.
risk: {Potentially violent client}, do not send lone workers after dark.
risk: History of {violence}, chart flagged with a purple dot since the last home.
risk: Two residents fought over a chair: Mr. A is {aggressive}, Mr. B was frightened and has a skin tear.
risk: A {menace} on his scooter, clipped the pharmacist's ankle outside the lift.
risk: Hit out twice this week and is {a danger to staff} at peri-care, bathe in the afternoon.
risk: {Unpredictable}, may strike out when the lift sling goes under the left thigh.
risk: Watch her, she is {a biter}, use the soft sponge for mouth care.
service-use: {Frequent faller and frequent flyer}, EMS know the stairs by heart.
service-use: {Social admission}, no acute issue, daughter went to Florida.
service-use: {Abuses} the on-call home care number for company, usually Sunday evening after the hockey.
service-use: {Bed-blocking} since 4 May, application to three homes sent.
service-use: Geriatric clinic: {heart-sink} patient, six pages of symptoms, none of them new.
service-use: {Dumped} in Emerg by the retirement residence on a Friday afternoon with no med list.
service-use: GP calls him a {regular customer} at the fracture clinic, Colles this time.
service-use: Zarit done with the wife; he is described as a {burden on the family} according to the son-in-law's email.
service-use: {Acopia}, back from home in under 24 h, ALC again.
service-use: Referral sent back: {granny dumping} before the long weekend.
service-use: {Doctor shopping} for a stronger patch, three walk-in clinics in two weeks.
disability: {Wheelchair bound} resident enjoys the bus outings and wants one to the cenotaph.
disability: L-sided {hemiplegic}, previously {able-bodied} and {normal}, worked in forestry till June.
disability: She is an {invalid} and her husband does all of the lifting.
disability: Son with Down's is a 45-year-old with {the mind of a six-year-old}, he holds her hand during the run.
disability: {Chairbound}, pressure map done, Roho ordered through the program.
disability: {Housebound} and {crippled up} by rheumatoid, cannot manage taps or buttons.
disability: Now {deaf and dumb} since the second stroke, picture board on the tray table.
disability: {Lame} in the right leg from childhood, raised shoe, walks two blocks.
disability: {Brain-damaged} from the 1979 logging accident, brother visits daily and shaves him.
disability: {Vegetable} since the arrest, PEG at 60 ml/h, turned q2h, music on.
disability: {Physically challenged} client requests ceiling track from bed to bath.
disability: Uses bus for the {handicapped} on clinic days.
disability: Modified Ashworth 3 in both legs, {a quad} for thirty years, teaches chess online.
othering: Wants a healer in, {their kind} don't believe in morphine.
othering: {Those farm families never} ask for help until it is far too late.
othering: Language barrier ++, {foreign}, shouts at staff in Polish.
othering: Comes from a {bad area}, bring a second worker for the hospital bed set-up.
othering: {Gypsy} family, sixteen visitors at the bedside and candles on the sill.
othering: Cree grandmother, {as usual with this population} no phone and no fixed plan for dialysis transport.
othering: {Bag lady} brought by outreach, frostbite to four toes, happy to have a bath and soup.
othering: Seated by the door as the {odd one out}, the {regular folk} at table 4 do not care for his jokes.
suffering: 74F {suffering from} end-stage COPD, on home O2 3 L, wants to be at the lake in July.
suffering: {Stricken with} Guillain-Barre in March, walking in the bars by August.
suffering: {Dialysis sufferer} for nine years, grafts on both arms, enjoys crosswords while on the machine.
suffering: A {victim of} his own heart, EF 15%, cannot lie flat, palliative referral sent.
suffering: Mother {suffered with} schizophrenia all her life and he was raised by nuns.
suffering: {Plagued by} tremor, she eats with weighted cutlery and is proud of her clean blouse.
suffering: He has been {tormented by} phantom pain, mirror box twice a day.
suffering: Alzheimer's {victim}, retired teacher, sings every hymn by heart.
suffering: Wife {suffers} with her nerves and cannot be left with the oxygen tanks.
suffering: One of our {cancer sufferers}, pain well controlled, daughter staying over this week.
label: The {dementias} are to be seated away from the door at the concert.
label: This {epileptic} has had no seizures since Dilantin was replaced.
label: Tuesday PM shift: two {fistulas}, one {graft} and a {permacath} who bled at the exit site.
label: Assessed this {bipolar} woman at home with the case worker present, stairs steep, bath bench needed.
label: She is {senile}, writes her daughter's work number on the bathroom mirror.
label: {Amputee} in 204 wants his shrinker changed before the barber comes.
label: {Hemi} for gait training at 1030, {the TBI} at 1100, {total knee} after lunch.
label: A {COPDer}, three pillows, uses the portable tank for church.
label: {Vascular dement} with a sweet tooth, dessert first gets the rest of the meal in.
label: {Borderline} in her seventies, known to psychogeriatrics, likes the same nurse for her catheter change.
label: {Psych patient} on the palliative unit, Clozaril level and WBC due Monday.
label: He is a {hoarder} and the care coordinator cannot get the lift through the front hall.
label: The {mentally ill} sister lives upstairs and brings down his meals at odd hours.
label: {Two-person assist} in 7 is hungry, {the feeder} in 9 has had hers, the daughter of 11 called.
label: {Elderly hypochondriac} with a drawer full of inhalers, chest clear, sats 96.
label: Problem list: 1. {Brittle diabetic}. 2. Heel ulcer. 3. Lives with a cat who trips her.
label: As a {chronic}, he knows the lifting team by first name and saves them the comics.
label: Walked 40 m with rollator; remains {psychotic} at night per the sitter, sees cows in the yard.
label: {Sundowner}, needs company from 1600, likes to sort the buttons.
compliance: Despite teaching by the vascular access nurse, the renal dietitian and his own sister-in-law, who used to run a clinic herself, he {continues to refuse} a fistula and will stay with the catheter.
compliance: {Med non-compliance} led to this admission per ER; wife says the blister pack was impossible to open with his hands.
compliance: Ms. Pruneau {was told} to use the reacher {but won't}, bent down for the cat dish and slid off the chair.
compliance: {Did not comply} with NPO, had toast, swallow study moved to Thursday.
compliance: Repeatedly {refusing care} from male staff, no one has asked her why.
compliance: The resident's brother {disobeyed} the feeding plan and gave thin soup, coughing for an hour after.
compliance: {Challenging to engage}, {poor participation} in group balance class, sits by the window.
credibility: {Denies} pain when asked by the doctor but {admits} it to the night nurse, so the scale is now done at 0200 as well.
credibility: Mother {claimed} that the home care aide had dropped her, aide {insisted} she lowered her to the mat.
credibility: No bowel movement in six days, or {so she says}.
credibility: He {purports} to have been a surgeon in Damascus, hands very steady in the woodworking group.
credibility: Client {confessed} to having a second helping of ham and a bottle of pickles before her run.
credibility: Tingling in the feet that {she believes} comes from the new dialysate, monofilament 10/10.
credibility: Left knee gives way {only by his own account}, not seen in therapy, stairs still on hold.
credibility: Pt {feigning} weakness on the right, Hoover's sign pos, physio to continue as per plan.
credibility: {Changes her story} each time about how the skin tear came about, walker brake or bed rail.
credibility: Cough x 2 wks, {complains} the heater is full of dust, filter changed by her nephew.
credibility: {Somatizing}, says the on-call, although the hip film from the weekend has not been read yet.
credibility: Husband {unreliable} re intake and output, sheet left on the fridge for the aides.
character: {Angry and belligerent} at the change of chair time, swore at the charge nurse, later apologized and brought her a muffin.
character: {Defensive} about the empty fridge, daughter-in-law {nosy} and opening cupboards.
character: {Childish and spiteful} with her tablemates, moved to table 3 by the window.
character: The family is {difficult}: son calls at 0700, 1300 and 2100 and writes down each answer.
character: Her husband {enables} her by doing the buttons, OT to meet him alone.
character: Social: retired miner, {cantankerous}, feeds the birds, no children.
character: {Passive-aggressive} about the stretching program, nods and then leaves the theraband in the drawer.
character: Got {worked up over nothing} when told the lift was out, breathing 28, sat with tea.
character: {Ungrateful} for the ramp the Legion built, wanted it on the other side of the house.
character: {Restless and clingy} from 1500, follows staff to the utility room, folding towels helps.
character: {Dependent personality}, wants to be pushed in the chair when she can self-propel.
character: Patient is {a liar} about his fluids, 5.2 L over and ice chips on the tray.
character: {Malicious} remarks toward the new aide, {spoiled} by his wife for fifty years.
character: {Suspicious} of the thickener, watches the cup being mixed, then drinks it all.
belittling: {Old girl} did well on the stairs today, five up and five down with the rail.
belittling: A {delightful little lady, no trouble at all}, knits for the premature babies.
belittling: {Grandpa} was {cranky} before his bath, his wife was in earlier with the mail.
belittling: {Potty trained} to the commode again after the catheter came out.
belittling: Plays {silly games} with her tablets under the tongue, mouth check after each pass.
belittling: {Adorable} couple in 301, married 66 years, he {fusses} when she goes to the hairdresser.
belittling: Physio corrected him for rushing the turn and he {pouted} for the rest of the session.
belittling: {Naughty} again at the tea trolley, had three tarts with a sugar of 19.
appearance: {Dirty and malodorous} man of 70 brought from the rooming house, right foot black to the ankle.
appearance: {Well-groomed for her age}, rouge on, wants the nails done before her sister's visit.
appearance: Skin: {grossly obese}, folds moist, nystatin powder bid, turning schedule needs four staff.
appearance: {Bizarrely dressed} in two housecoats and a tie, oriented to the building, lost on the way to lunch.
insight: {Does not understand that she is ill}, hangs up on the memory clinic and drives to Sobeys.
insight: Daughter has {little insight} into the work involved, patient herself {oblivious} to the weak side.
insight: Anosognosic for the left arm, and {in denial} about the rest, wants his truck back by deer season.
deficit: {Unable to cope}, {poor supports}, sister {no better} and in a nursing home herself.
deficit: Returned to {baseline} which is {low}, sits out two hours, feeds herself the first half of the plate.
pessimism: End-stage dementia, {waste of therapy time}, ROM by the aides only.
pessimism: Prognosis: {guarded}. Dry weight: 61 kg. Next run: Saturday.
pessimism: {Chronic and intractable}, he will be {a lifer} on this floor.
failure: {Non-responder} to botox x 2, fingers still in the palm, splint from the hand clinic on at night.
failure: Conservative management {has been failed by the patient}, uremic and itching, start on Tuesday's list.
failure: {Dropped out} of cardiac rehab when the parking went up, file closed.
failure: Trial discharge {unsuccessful because she would not try}, back on the ward by Monday noon.
suicide: No {suicidal threats} this shift, ate his fish, asked for the hockey on TV.
suicide: Stopped eating after the move, {not a serious attempt} according to the covering physician.
suicide: Note in old chart: neighbour {committed suicide} on the property and it was she who found him.
suicide: She {took the coward's way} in 1974 and survived, per her brother on the phone, walks with a frame since.
substance: Sister is a {drunk} and must not be given the house key, PSW to use the lock box.
substance: Hx {EtOH abuse} and {polysubstance abuse}, now 79 and in need of help with stairs, bath and bills.
substance: {Relapsed} after the funeral, walker left at the Legion, brought home by the bartender.
substance: In the hospice he is a {pot smoker} and his wife {abuses} her own Xanax.
substance: Found {intoxicated as usual} by the meals on wheels driver, burn on his left thigh from the soup.
substance: {Clock-watching for} morphine, on the bell at 3 h 55 each time.
substance: {Alcoholism} in both parents; resident himself never drank, coached curling for years.
substance: Wound care slow, client a {crack user}, nurse to meet him at the drop-in instead of the room.
coercion: {Forced} to stay up in the wheelchair until the therapist's rounds though she asked twice to lie down.
coercion: Resident {was not permitted} to attend the funeral since there was no escort.
coercion: She {ran away} from the day centre at coat time and walked to her old school.
coercion: {Drugged up} for the shower day, sleepy until supper.
coercion: The son has {put her in} a home against her wishes, she packs her bag every afternoon.
risk: {Physically aggressive} when woken, so turn on the light first and say who you are.
risk: Resident 3B is {homicidal} when the TV channel is changed, per report.
service-use: {Frequent attender} at the falls clinic, no new findings, discharged to his family doctor.
service-use: {Takes up the time} of two nurses per run, {a drain on} the evening shift.
othering: {The elderly like her always} think the aides are stealing.
othering: Cantonese-speaking, {your typical matriarch}, {runs the ward} from her recliner.
compliance: S: slept poorly. ⏎ O: BP 168/90, edema to knees. ⏎ A: fluid overload, {dietary noncompliance}. ⏎ P: extra run Thursday.
character: Met with resident and POA re bathing plan; POA reasonable, resident {obstinate} and {unwilling to compromise} on the hour.
credibility: During a ninety-minute home assessment that covered transfers, the bath, the stove, the stairs to the laundry and who brings the groceries, she {would only admit to} one near miss on the porch.
substance: ID: 63M, RHD, carpenter. ⏎ Hx: L BKA, DM2, ex-{wino}, 30 pack-yr. ⏎ Goal: prosthetic gait, back to his shop.
label: PT caseload this week: four {strokes}, two {parkies}, the {wrist} from clinic and a new resident for seating.
deficit: Conference summary: sits unsupported ten minutes, swallow improved, left neglect persists, {limited capacity to learn}, family asking about Easter.
coercion: Because the daughter has the cold and the ramp is iced over, he has been {ordered to} remain on the unit for the long weekend and {is to earn} his next pass with three good therapy days.
risk: Handover to night staff ⏎ Bed 5: {can turn violent}, keep the lamp on ⏎ Bed 6: oxygen 2 L, likes the window open.
substance: Hx: HTN, {alcohol abuse}, gout, remote appendectomy.
credibility: Seen for refill; {claims} the last bottle fell in the sink, pharmacy confirms dispensed on the 4th.
credibility: 54F, chest pressure since 0300, {admits to} cocaine at a party about six hours before onset.
compliance: T2DM, A1c 11.2, {non-compliant with insulin} for most of the winter, feet intact, urine ACR pending.
compliance: Pt {refused} c-collar, vitals x2, transported in position of comfort.
label: 42M, {known alcoholic}, found on sidewalk by passerby, GCS 14, BGL 5.1.
label: {Brittle diabetic}, three DKA admissions this year, on MDI.
failure: {Failed gabapentin, duloxetine and two rounds of physio}; here today to discuss ketamine infusion.
service-use: EMS called again to this address, {frequent flyer}, short of breath, sats 91 RA.
substance: UDS {dirty} for fentanyl, discussed at length, carries moved to daily witnessed.
appearance: G4P3 at 22 wks, {unkempt}, no prenatal care to date, FHR 148.
character: Couple in room 3, both anxious; she is {demanding} an early induction because her mother flies home Friday, he mostly keeps quiet.
credibility: {Poor historian}. Hx from daughter by phone.
suffering: Mr. Loewen {suffers from} chronic low back pain following a workplace fall in 2016.
risk: Scene: PD on site, pt {combative}, four-point restraint by PD, midazolam 10 IM at 2214.
insight: Plan: start empagliflozin. Pt {has no insight into} how high his sugars run.
suicide: Dispatch: 19F, OD acetaminophen, ?{suicide gesture}.
coercion: Was {not allowed} to leave until cardiology had seen him.
disability: 71M, MS, {wheelchair bound}, sacral ulcer stage 2, home care in daily.
pessimism: Prognosis {poor}; he {will never} get off opioids in my view, so aim is dose stability.
deficit: Social: {low functioning}, lives w/ sister, who runs the glucometer.
belittling: Called back to bay 6 as she was {throwing a tantrum} about the wait for CT.
othering: Explained that unlike {normal people} his pancreas makes no insulin at all.
substance: {Drug-seeking behaviour} noted at triage: asked for hydromorphone by name, allergies listed to ketorolac and tramadol.
label: PHx: {IVDU}, hep C tx'd 2021, endocarditis, ORIF L ankle.
credibility: Pain {allegedly} 10/10, HR 72, sats 98.
compliance: Has been {poorly compliant} with CPAP and {refuses} to bring in the data card.
failure: {Failed} methadone x2, then buprenorphine; now asking about slow-release oral morphine.
suffering: {Stroke victim}, L side weak, LSN 0640, CT-A called ahead.
character: Mother of the patient {hostile} toward registrar, wanted explanation of why VBAC was off the table; father calm, asked good questions about recovery time.
substance: Social: {clean} x 14 months, works nights at the mill, one child at home.
credibility: She {insists} her LMP was in March although dating scan puts her at 31+4.
compliance: A/P: CHF exacerbation secondary to dietary {noncompliance}; IV lasix, daily weights, dietitian.
label: Passenger is an {epileptic}, one seizure en route, terminated on its own after 90 sec.
service-use: This is her ninth visit since Canada Day and staff describe her as a {regular}, always migraine, last CT in May.
appearance: {Disheveled} and {malodorous} male, approx 50, sitting on curb, shivering, temp 34.9 tympanic.
risk: Alert on file: {violent patient}, attend with two crew.
suicide: FHx: brother {committed suicide} 2009, mother breast ca at 61.
insight: Still {in denial} about his neuropathy though monofilament absent to mid-shin bilaterally.
coercion: Triage note says she {absconded} from the waiting room with the IV lock in.
deficit: Depression had been steady on sertraline until he {decompensated} after the layoff; PHQ-9 today 21.
pessimism: {Hopeless case} per previous pain clinic, opioid rotation tried thrice.
character: {Manipulative}; {splits the day and evening nurses} over PRN timing.
belittling: {Whiny}, flat abdomen, eating chips, no guarding.
substance: Imp: chronic pancreatitis 2° to {EtOH abuse}, pain control, NPO.
substance: Told him tramadol has less {abuse potential} than oxycodone and that we would review in four weeks.
credibility: Pt {denies} any fall but bruising to R flank and neighbour {insisted} she heard a crash.
compliance: Unable to obtain BP, pt {uncooperative}.
label: Reason for visit: new pt, {diabetic}, needs scripts, prior MD retired.
failure: Missed three foot clinics, {failed to attend} the retinal screening too, letter sent.
failure: {No-showed} x4, discharged from the pain program per policy.
compliance: 38+2, GDM, diet controlled on paper, {does not comply with} QID testing, EFW 92nd centile.
risk: Became {aggressive} when told no more lorazepam would be given tonight, security paged 0130.
suffering: Two of the kids {are afflicted with} asthma, mother has T1DM, dad healthy.
credibility: {Supposedly} took two Percocet; pupils pinpoint, RR 8, responded to naloxone 0.4.
label: The {addict} in bed 11 wants to talk to the doctor before his methadone.
disability: Daughter {confined to a wheelchair} since the crash, he is her sole caregiver and asks for respite hours.
appearance: O/E: {poor hygiene}, dentition broken, chest clear, abdo soft.
character: Pt {argumentative} re: flu shot; partner accepted hers without question.
substance: She has had a pretty heavy {cannabis habit} since high school and wonders whether that is behind the vomiting, which settles only under a hot shower.
suicide: Previous {failed suicide attempt} by hanging, 2014, seen at the Royal.
coercion: {Placed on} a Form 1 at 1640 and moved to the secure side.
insight: Lives alone, still driving after two hypos at the wheel: {very poor judgment}.
othering: {These people wait too long} to bring their babies in; mother from the reserve, RSV positive, sats 89 RA.
service-use: Known {doctor shopper}; DPIN shows five prescribers since May.
credibility: Nurse reports pt {exaggerates} limp when observed.
compliance: Fluids offered, {refusing} po, IV 20g L AC, NS 500 bolus.
label: 29F, {borderline}, superficial lacs L forearm, closed with glue, tetanus UTD.
failure: Pt has {failed outpatient therapy}, cellulitis spreading past the marker line, admit for IV cefazolin.
suffering: Ms. Achterberg, who {suffered from} hyperemesis in both earlier pregnancies, is 7 weeks and already down 3 kilos.
substance: Urine came back {clean}, so take-home doses may resume next Monday.
deficit: Caregiver says his dementia makes him {unable to do anything for himself}, assessment for PCH requested.
pessimism: {Chronic non-healer}, will likely lose the foot; vascular aware.
character: Requested fourth second opinion. {Difficult patient}. Long visit.
belittling: 16F, type 1, skipping boluses at school, {childish attitude} during teaching, mother tearful.
risk: {Flight risk}, sitter at door, shoes removed.
credibility: Pain 8/10, {complaining of} back, hips, hands, head; exam unremarkable.
compliance: Reviewed options again, {resistant to} starting basal insulin because his uncle went blind after he began it.
label: Three {sicklers} in the department tonight, one boarded in hall 4 on a PCA.
substance: PMHx incl. {polysubstance abuse}, MRSA, DVT (line-related).
insight: Judgement and insight: {limited}. Offered crisis line card.
coercion: Pt {eloped} at 2105, PD and next of kin informed.
suicide: {Contracts for safety} tonight, brother will stay with her, GP appt Thursday.
credibility: Father {admitted} he had left the insulin pen in the truck at minus thirty.
compliance: {Med noncompliance}: warfarin, metoprolol, INR 1.1.
substance: Pt is a 33 y/o G2P1 on methadone who {relapsed} at 18 weeks, wants to go back up on her dose, and has her own mother staying with her until the birth.
label: Crew advised caller is a {psych patient}, off meds, PD to stage first.
appearance: {Filthy} apartment and clothing, cat carriers stacked in hallway, pt prone beside bed.
character: She was {rude} to the sonographer and later wept, saying no one had told her about the cyst.
failure: {Failed trial of labour}, to OR at 0412, live male, Apgars 8 and 9.
suffering: {Burn victim}, 18% TBSA, parkland started, burn unit accepted.
credibility: History {unreliable}, several versions of how the hand got cut.
risk: Pt known to be {dangerous} when intoxicated; approach with caution.
compliance: Advised admission. {Refuses}. AMA form signed, understands risk of MI and death.
disability: {Mentally retarded} adult male from group home, choked on sandwich, object cleared by staff PTA.
othering: A1c is fine considering {their kind of diet}, dietitian booked anyhow.
label: Under "problems" list: obesity, {smoker}, prediabetes.
character: Reads as {entitled}: wants name-brand sensor, wants it couriered, wants it this week.
substance: Came by cab, smells of alcohol, {drunk}, small occipital lac, CT head neg.
credibility: Wife {alleges} he stopped ramipril in July; he thinks it was later.
deficit: {Coping poorly}, {dysfunctional} household, three kids under five, no phone.
pessimism: {Nothing more can be done} for the knee pain; f/u prn.
coercion: Husband {was permitted} to stay for the epidural only.
belittling: {Cute little old lady} from the lodge, hip # L, NV intact.
insight: He {doesn't get it}: keeps bolusing after meals and correcting every hour.
service-use: {Well known to this ED}, 22 presentations in 12 months, all abdominal pain.
suicide: Coroner's note: pt's ex-husband {completed suicide} in April; she has not slept properly since.
compliance: {Non-adherent} to pelvic floor program; continues to leak with running.
credibility: {Questionable pain complaint}, walked to the vending machine without difficulty and then {claimed} he could not bear weight.
label: Neighbour, a {schizophrenic}, called it in; our pt was alert on arrival, BGL 2.3, glucagon given.
failure: {Lost to follow-up} after 6-week postpartum check, IUD strings never confirmed.
substance: S: wants early fill. O: calm, no withdrawal signs. A: opioid {misuse}. P: weekly blister.
appearance: Looked {older than stated age} and {slovenly}, answered questions readily.
character: {Attention-seeking} per day staff; collapses only when observed.
suffering: A {victim of} fibromyalgia for twenty years, she paces well and swims.
compliance: Intermittently {compliant with} metformin, GI upset the main reason.
risk: {Assaultive} toward medic during transfer, spit hood applied.
credibility: No witness; pt {purportedly} fell off ladder.
label: She {is bipolar}, lithium stopped at conception, OB med to follow.
substance: Admitted for SSTI, {IV drug abuser}, PICC discussed with ID, plan for oral step-down.
compliance: Would {not cooperate} with the FAST exam, tried again after fentanyl with better luck.
credibility: Headache 3/7, {vague historian}, neck supple, no rash.
failure: Third cycle; pt {failed letrozole}, RE referral placed.
substance: Told triage his {drug of choice} is crystal, last used yesterday noon.
label: Bed 2: {overdose}. Bed 3: MVC, stable. Bed 4: peds croup.
label: We have two {diabetics} and one {asthmatic} on the evening home visit list.
character: Husband {overbearing}, answered for her throughout; seen alone at end of visit.
coercion: {Sectioned} overnight by the liaison team, bloods and ECG normal.
suicide: Third {unsuccessful suicide attempt} since January, all by ingestion, poison centre called.
insight: {Lacks insight} into gestational diabetes and skipped her growth scan, though she did bring the log book.
risk: Hx of {violence}, keep exit clear.
service-use: Dispatch flagged as {repeat caller}; lift assist only, no injury.
pessimism: {Guarded prognosis} given age and bone stock.
deficit: Cognition declining, {poor coping skills}, daughter does pills.
appearance: {Obese}, {poorly groomed} gentleman, NAD, ambulates w/ cane.
belittling: {Frequent dramatics} in the hallway, settled once seen by MD.
othering: Counselled that most {normal women} feel movement by 20 weeks, anterior placenta explained.
disability: Lives w/ {handicapped} son, no other supports, so she wants to go home tonight.
suffering: Pt's sister, who {suffers with} lupus, donated the glucometer and strips.
substance: FHx: father {alcoholism}, PGF {alcoholism}, mother DM2.
credibility: {Denies} drinking despite EtOH of 48 mmol/L and wife's account.
compliance: Dressing changes q2d, {uncompliant with} off-loading boot, wound now probes to bone.
label: {Chronic pain patient}, new to practice, on 180 MEQ, willing to look at taper.
substance: {Narcotic seeking}?, asked nurse whether Dilaudid was ordered yet.
character: Very {needy} antenatally, phones the clinic line twice a day, mostly about baby's movements, always reassured by NST.
credibility: Pt {adamant} there is glass in the foot, x-ray neg, explored under local, nil found.
failure: {Failed} to improve on naproxen and has {failed physiotherapy}; MRI requested.
compliance: Left before sutures. {Refused to wait}.
risk: Partner described by neighbours as {abusive} and a {troublemaker}; PD attended before us.
label: Pt is a 61yo {COPDer}, home O2 2L, tripod, sats 84.
substance: He says he has {kicked the habit} and has not touched oxy since Thanksgiving.
insight: Attends weekly, {poor insight} re: alcohol and neuropathy, B12 normal.
suffering: {Stricken with} polio at age 5; post-polio fatigue now main concern.
coercion: {AWOL} from medicine ward since 1900, cannula in situ, temp 38.4 when last checked.
suicide: Took 12 zopiclone after an argument, {cry for help}, asleep now, QTc 430.
character: Seen with interpreter. {Evasive} when asked about home.
credibility: The {alleged} assault was reported to RCMP by the patient herself, photos taken with consent.
compliance: Glucose log: blank. {Unmotivated}. Return 3/12.
substance: Paramedic crew found {works} on night table, pt apneic, BVM, naloxone x2.
deficit: Pt is {incapable of} managing her sliding scale, son {useless} with numbers as well.
credibility: Onset of labour unclear as she {is a poor historian} and no one else was home.
compliance: Carb counting class attended once; {poor adherence to diet} since.
substance: Neonate: mother {abused} oxycodone in T1, NAS scoring q4h, mum rooming in.
label: Per handover he is a {junkie} from the Main with a groin abscess and a temp of 39.1.
character: {Lazy}. Says knees hurt too much for the walking group.
failure: Patient {failed to bring} his meter, his pump download or his med list.
suicide: Found by roommate; {suicide attempt was unsuccessful}, charcoal given at 0250.
insight: Seems {oblivious to} the risk of DKA on an SGLT2i with the keto diet.
risk: Behaviour flag: {can turn violent} w/o warning, esp. male staff.
suffering: Patient has been {suffering from migraines} since menarche, aura in about a third.
coercion: Restrained and {put on} a 72-hr hold, then CT.
service-use: {Frequent attender}, {this time genuine}: trop 812, anterolateral ST dep.
appearance: GCS 15, {dirty-looking}, matted hair, no trauma seen.
disability: Pt has been {bedridden} since her spinal surgery and the pain team visits at home.
pessimism: COPD, CHF, CKD4: {no hope of improvement}, goals of care C.
deficit: {Failing at home}, {can't cope with} the pump, niece calls the clinic for her.
belittling: Told her it's {all in her head}, scan normal, naproxen prn.
othering: She and her boyfriend live {in the projects}, third floor, no elevator, carried down by stair chair.
compliance: Second visit with elevated BP; {admits} {noncompliance} with labetalol because of scalp tingling.
credibility: Says the rash came on with amoxil, though she {seems an unreliable source} for her drug allergies.
substance: {Substance abuse} screen: neg. Smoking: 5/day. Folate: started.
label: The {drug seeker} protocol was printed and put on the front of his chart.
character: Son threatening to call the paper, {irrational}; spouse tearful, holding pt's hand.
compliance: Hypoglycemia resolved w/ D10. Wanted to stay home, {stubborn}, ate toast, wife to watch.
failure: She has {failed} nerve blocks, lidocaine infusions and pregabalin, works part time, and would like a letter for her employer.
risk: {Threatening} on arrival of EMS. Calmed when dog was secured.
suffering: {Unfortunate} 48M with T10 paraplegia and neuropathic pain, pump refill today.
substance: Previously {addicted} to morphine after burns, off x 6 yrs.
insight: {No insight}. Plan of care reviewed w/ mother instead.
credibility: Triage RN {skeptical of} pain score.
label: Booking visit: {teen mom}, 17, lives with aunt, EDD 11 June.
compliance: {Non-cooperative} with speculum exam, deferred, cultures by self-swab.
character: Comes across as {passive-aggressive} in group pain class, arms folded, rarely speaks.
substance: He has {slipped} twice at the shelter and so asks for daily observed dosing.
suicide: Dispatched for {suicidal threats} by text, pt met at door, calm, walked to unit.
credibility: Mother of pt {says she "fell"}, SW consulted.
coercion: Pt {not permitted} to go for a smoke while on telemetry.
appearance: Elderly, {ill-kempt}, TUG 31 s.
service-use: Back {yet again} with abdo pain, CT x3 this year normal, amylase sent.
compliance: Statin discussed: {refused}. Vaccines: {refused}. Colonoscopy: will think.
label: Her dad is an {alcoholic}, her mum has thyroid disease, and there is no diabetes in the family.
credibility: Pain out of proportion to findings, suspect {malingering}.
substance: He {fell off the wagon} in August and his triglycerides are 14.
compliance: Went home {against advice} at 0600 because nobody else could feed the horses.
failure: Pt did {not show} for her NST or for the repeat GTT, RN to call.
character: Phone call: patient {angry} and {belligerent} over the renewal, hung up twice.
insight: Husband understands DKA sick-day rules well; patient herself {is in complete denial}.
risk: Pt is a {known biter}, gloves and face shield.
suffering: Family of four, {stricken} by carbon monoxide, all to hyperbaric.
deficit: DM2, {weaknesses}: reading, memory, money.
disability: 33F G1P0, {deaf and dumb} since birth, ASL interpreter booked for labour.
pessimism: {Chronic relapser}. Detox bed requested anyway.
belittling: Sore throat x 1 day, {drama queen}, strep neg.
othering: Unlike the {regular folks} in our practice he has no fridge for insulin.
suicide: Grief visit; her eldest, who had type 1, {committed suicide} with insulin at 22 and she cannot look at her own pens.
coercion: {Made to} stay in gown until psychiatry arrived.
appearance: {Bizarrely dressed}, in parka and shorts, tachy at 118, T 40.1.
service-use: {ED abuser}, referred to complex care plan committee.
substance: Wants help getting off a two-year {fentanyl habit} before the baby arrives in spring, COWS 14.
credibility: States she never missed the pill; {doubtful}. bHCG 4,200.
compliance: Hates finger pokes, {reluctantly agreed} to sensor trial.
label: Crew report: two {drunks} on the bench, one with facial lac.
character: {Controlling} boyfriend answers phone, requests copies of her labs.
failure: Epidural resited, good block T8; she then {failed to progress} past 7 cm and went for section at 0518.
insight: Thinks cinnamon will cure his diabetes, {poor understanding and poor judgment}.
compliance: {Incompliant w/ fluids restriction}, 4.6 kg over dry weight.
substance: Meds at home: gabapentin (?{diverting}), clonidine, quetiapine 50 hs.
risk: Resp to code white; {out-of-control} male in fast track, knee pain, waited 7 h.
credibility: Per medics pt {faking} seizure: eyes shut, sats normal, prolactin sent.
suffering: Wheeled in by son, {crippled with} arthritis, CRP 64.
label: Third trimester {methadone patient}, dose 85, wants split dosing.
character: She's {overly sensitive} to cervical exams, offered gas.
deficit: Has {decompensated} at the shelter, not eating, feet wet x days, trench foot stage 1.
compliance: Warned re: driving post-seizure, {unwilling} to surrender licence, MTO form sent.
substance: Social hx: {recreational drug user}, mostly weekends, festival work.
credibility: Reviewed the pump upload with him, which shows two boluses a day whereas he {maintains} that he boluses for every meal and snack.
pessimism: Weight will {never come off}, but BP ok, continue.
failure: {Flunked} second OGTT, start NPH 8 u hs.
insight: Pt {blind to} how sick he is, discussed w/ SDM.
character: {Pleasant} 80F, walks w/ rollator, here for B12.
label: 50-ish male {transient}, unresponsive at bus shelter, pinpoint pupils, RR 4.
compliance: ROS neg. Meds: as listed. {Compliance}: {poor}.
credibility: Mom {swears} he had no access to her metoprolol, yet pill count is six short.
substance: Shift note: pt {tweaking}, picking at arms, HR 140, benzo given with effect.
character: He has been {verbally abusive} toward the clerk about parking and then quite tearful about his toe.
risk: Poss. {danger to staff}. No sharps on table.
suicide: HPI: 26M w/ {nonfatal suicide} by GSW 2018, R facial pain since, carbamazepine helpful.
coercion: Midwife informed that client was {not allowed} to eat in labour by the resident.
suffering: His wife, {a diabetes sufferer}, is on the same sensor and they compare graphs over breakfast.
suffering: T21 male, 24, {suffers from Down syndrome}, brought for ear pain by his mum.
service-use: Bed situation: 2 {bed blockers} awaiting PCH, 5 admits in ED.
appearance: Drowsy, {unwashed}, rectal temp 39.8, lactate 5.
insight: Drinks 4L pop a day, {refuses to see} the connection with his A1c.
belittling: {Hysterical} mother, afebrile toddler, popsicle tolerated.
othering: {That culture tends not to value} prenatal classes, so none were offered; BP 110/70, FHR 140.
label: {Heroin addict}, 31, G5, wants tubal after this one.
failure: Palliative transfer: bowel obstruction, {failed PO opioids}, now on CADD at 4 mg/h.
substance: Opioid agreement reviewed: {failed} two urine screens since April.
compliance: IV x3 pulled out, {resisting} care, mitts ordered by MD.
credibility: {Claiming} weakness in both legs, power 5/5. Pt {convinced} it is MS.
character: {Dramatic} presentation, hyperventilating, pCO2 24, settled w/ coaching.
deficit: {Cannot cope}, {cannot learn} the injection technique, home care to give.
substance: Transferred from lockup, {high} on something, dilated pupils, hyperthermic.
compliance: Counselled x 20 min, still {non-compliant w/ prenatal vitamins}, ferritin 6.
label: Dad was {a heavy drinker and a gambler}; she herself has never touched alcohol.
pessimism: {End of the road} for her analgesic options.
credibility: Wants note for work, {vague complaints}, exam normal.
suffering: Cord prolapse, and this {poor woman} has already lost two.
risk: Reported {homicidal tendencies} by ex; none voiced to us.
insight: {Judgment impaired}: mixes insulin types in one syringe to save needles.
coercion: {Kicked out of} pain program in June for missed visits, GP left to prescribe.
character: Neighbours tell medics he is lonely and {attention seeking}; found with R hip externally rotated.
substance: OAT intake: {hardcore user} per referral, in fact 2 points a day, smoked.
service-use: {Abuses the 911 system}, community paramedic referral made.
failure: Neuropathic pain, {nortriptyline failure}, {duloxetine failure}, try topical capsaicin.
compliance: Pt's cousin took every dose of her TB meds under DOT while pt himself {defaulted} after week five.
label: Pt {morbidly obese}, bariatric stretcher and second crew requested.
suicide: ?{parasuicidal} act vs. dosing error, 60 u rapid insulin, D10 running.
appearance: Came in pajamas, {looking a mess}, but engaged well and knew her ratios.
credibility: She {conceded} that vaping had continued past the first trimester.
substance: CC: wound check. ⏎ PMH: {drug abuse}, asthma. ⏎ Meds: salbutamol, Suboxone 16.
credibility: On the phone she {asserted} that the pharmacy shorted her by ten tablets; pharmacist will recount the vial and call us Tuesday.
compliance: Impression: ⏎ 1. DKA, mild ⏎ 2. {Insulin noncompliance} ⏎ 3. UTI
label: ID/CC: 44M {paranoid schizophrenic} with chest wall pain after a fall on ice, accompanied by his support worker, who knows him well.
failure: After having {failed} triptans, topiramate and Botox in turn, she is keen to hear about the CGRP class and brought a diary with 19 headache days.
suicide: Prior {suicidal gestures} noted in the old paper chart, last in 2003, none since she moved in with her partner.
risk: While the CT tech was positioning him he became {violent}, received ketamine 250 mg IM, and was scanned without further trouble.
insight: She knows every carb count by heart, but her partner {lacks any insight} into how a low looks and once left her asleep at 1.9.
character: Our first visit in the home was short because the grandfather was {difficult} and {suspicious of} the crew, although the grandmother let us check her sugar.
coercion: {Hauled in} by police on a Form 10, vitals stable, no meds given en route.
deficit: Since the stroke he is {totally dependent} and {useless} around the farm, so OT to see.
pessimism: Not a pump candidate now or {ever}, given {her track record}; will carry on with premix bid.
appearance: The patient was {foul-smelling} and {unshaven}; lungs had crackles to mid zones, JVP 6 cm.
belittling: {Precious} and {babyish} about needles, so bloods done lying down with EMLA on.
othering: {Inner-city} patient, no health card as is {typical of them}.
disability: The {invalid} upstairs was carried down by stair chair, her husband, 88, rode up front.
suffering: Patient is {plagued by} cluster headaches every October, O2 at 12 L helps within minutes.
service-use: One of our {heavy users}: 61 calls, mostly falls, no injuries in the last 50.
substance: Prenatal clinic. She has been {clean and sober} since the positive test and has not smoked either.
credibility: Was {caught lying} about her fasting status, anesthesia delayed the section by four hours.
compliance: BP meds taken on and off, {compliance issues} again raised by pharmacist at the med review.
label: No prior visits. {Illegal immigrant}, no coverage, 34 weeks, BP 162/104, urine 3+.
failure: He {failed to follow} the taper and ran out on day 20, with sweats, cramps and no sleep since.
character: Mr. Tran thanked the team; his ex-wife was {confrontational} in the corridor and was asked to wait downstairs.
substance: Lab called: urine {dirty for benzos}, clonazepam was in fact prescribed by her neurologist.
compliance: Pt {declines to comply} with spinal precautions, walked to stretcher by himself.
credibility: Chest pain x 2 h, story {not believable}, ECG and trops neg x2.
label: 17F {anorexic}, K 2.7, QTc 510, monitored bed.
risk: Addr. hx of {aggression} x2 toward EMS, staged three minutes for RCMP.
suicide: Mother asks about the {suicide note}; police hold it, victim services number given.
insight: A) GDM, {limited insight} P) RN teaching w/ her mother-in-law, who cooks.
coercion: {Forced} to have NG after third day of not eating; feeding plan under review with youth and family.
failure: Hep B vaccine series never finished, {failed appts} Oct, Nov, Jan.
deficit: {Low-functioning autistic} male, nonverbal, ?appendicitis, mother at bedside reads his cues.
character: Day 2 post-section, {unreasonable} about wanting to leave before the bilirubin is back, though she did agree to stay until noon.
substance: Long-standing {alcohol dependence and abuse}, last drink 18 h ago, CIWA 22, diazepam 20 po.
appearance: Gen: {looks like he lives on the street}, clear breath sounds bilat.
compliance: Pt seen for the fourth time about eye drops, {forgetful and noncompliant}, IOP 31.
credibility: {Insisting on} a kidney stone despite clear urine, bedside US shows mild hydro after all.
label: The other driver, a {known drug abuser}, was pronounced at scene; our pt has seat belt sign and a sore wrist.
compliance: Never once {complied} with kick counts, yet came in at once when the baby went quiet, and the strip was reactive.
credibility: Per EMS, the roommate {claims} no ingestion; the patient herself was too drowsy to say.
substance: {Drugs of abuse} panel sent with the lytes, lactate and tox levels.
label: Please see this {ex-addict}, a roofer, for trigger point injections, no opioids wanted.
suffering: GTPAL 31021. Last pregnancy: baby {afflicted by} gastroschisis, repaired, thriving at three.
failure: Three {failed inductions} listed, though one was in fact stopped at her request.
character: Doc-to-doc: {high maintenance}, likes to record visits on her phone.
risk: Care plan for intox pts: this man is {unpredictable} and {explosive}; two-person approach.
suicide: {Threatened suicide} when the hydromorphone was not renewed; seen same day by crisis team, means at home discussed, wife holds the blister packs.
insight: Not aware of lows, {minimal insight}, glucagon Rx'd to roommate.
substance: Two-week washout, then {replacement therapy with methadone}; he would rather go straight to bup.
coercion: {Escaped} through the ambulance bay with O2 tubing on, found by security at the bus stop, SpO2 86.
compliance: {Refusal of care} form done. Laceration cleaned w/ saline only.
appearance: 66M, {scruffy}, lives rough by the river, frostbite to 3 toes, tPA discussed with plastics.
deficit: Low back pain 9 yrs, deconditioned and {dependent}, husband dresses her.
belittling: L&D, 19F, {silly} questions about the monitor, 4 cm, intact.
pessimism: {Incurable} opioid dependence listed as dx 1; continue current dose indefinitely.
othering: We see this a lot with {those kinds of families}, dad absent, formula not mixed right.
service-use: He is a {revolving-door} patient: DKA in, DKA out, housing worker now involved.
disability: Brother is {wheelchair-bound}, she lifts him daily and has CTS in both wrists.
label: RN note ⏎ {Chronic alcoholic}, ascites, para 6 L, albumin given.
substance: Parent of child in room 7 {drunk}, child well, croup score 2, aunt on her way.
credibility: Nitro spray {apparently stolen}, replaced.
compliance: Given her {nonadherence}, BG testing cut back from 7 to 2 times daily.
character: Wanted antibiotics, {pushy}; viral picture, explained red flags.
failure: PE on apixaban = {DOAC failure} or {non-compliance}, anti-Xa sent.
label: {Crackhead}, abscess R AC, I&D under sedation, no complications.
compliance: He turned down admission, {uncooperative with} telemetry, and his brother, who drove him in, signed as witness.
risk: Post-ictal, {combative} w/ crew x 10 min, then oriented and apologetic.
credibility: Pt is an {inaccurate historian}, last tetanus not known.
substance: Since he {got clean} his sugars have come down by half, foot ulcer closed.
suffering: Rear-ended in March; {has been suffering} with whiplash for 8 months, sleeps in recliner.
insight: She {won't accept} that she has diabetes, since nobody in the family does; repeat A1c 8.4.
character: {Uncaring} mother per note; formula brought, diaper bag full, infant 4.2 kg.
coercion: Asked to go outside for air and was {granted permission} by the charge nurse for five minutes.
suicide: Two {failed attempts} on Tylenol, one on a friend's amitriptyline.
label: Pt = {hypochondriac}, health anxiety inventory 31, CBT waitlist.
failure: CRPS R hand, has {failed everything} bar the stimulator trial.
compliance: Prefers cash to Pharmacare since switch; {stopped his statin against medical advice}.
substance: In the past she {doctor-shopped} for T3s, and disclosed it to us on her own.
credibility: The cut, she {admits}, came from punching the windshield of her ex's truck.
credibility: Dizziness, {she claims}, only on standing; orthostatics positive by 28 systolic.
credibility: He {minimizes} his drinking, his partner puts it at a twelve-pack, and the GGT is 410.
credibility: Post-op day 1: {complains constantly of} gas pain, ambulating, voiding.
credibility: {Alleging} a bad reaction to every opioid but one, she brought the allergy letter with her.
compliance: Medication {non compliance} x 2/52 → seizure → here.
compliance: Bolus dosing {erratic and noncompliant}, CGM 31% TIR.
compliance: Ms. Okemow hasn't been {compliant}, bus pass expired, and would take a weekly injection if covered.
compliance: Both parents {refuse} vitamin K for the newborn; father also {refuses} eye ointment.
compliance: {Unwilling to engage} w/ diabetes educator x2, sees the elder on Tuesdays.
substance: PMD notes {ETOH abuser}, last sz 2022, no home meds.
substance: Previous C/S x2, {substance misuse} (crystal), CFS aware, housing pending.
substance: Had been {using and abusing} T4s from a cousin for her sciatica.
substance: Says a {slip} on payday cost him his carries.
substance: Pt {strung out}, pacing the clinic lobby, seen first.
disability: A&O x3, {paraplegic}, lives in a block with working elevator.
label: {Schizo} on 4th floor per caller; on arrival, man with a BGL of 1.8.
label: She {is an addict} and he {is a dealer}, according to what the school told the public health nurse.
label: Mandatory report made; mother {mentally unstable}, infant well and gaining.
label: 3/7 post lap chole, {obese female}, drain out, T 37.2.
failure: Having {failed diet}, started metformin 500 bid at 29 weeks.
failure: This {treatment failure}, bed 9, has now had two months of fever-free days on dapto.
failure: {Dropped out of} cardiac rehab in week three, once his father went into hospice.
failure: Was to self-refer to dietitian, {failed to do so}, will book for him today.
character: {Sexually inappropriate} w/ female medic during 12-lead; partner took over.
character: {Irresponsible} with her sensor supplies, according to the clerk, although three had been lost in a house fire.
character: Reason for transfer of care: {personality clash}, pt {argues about everything}.
character: {Secondary gain}? WCB file open, MRI shows L5 compression.
risk: Bystander, {aggressive}, kept away by fire crew so that compressions could go on.
risk: Ward round: {high-risk, violent and unpredictable} pt moved to room by desk.
suicide: Survivor of {attempted but unsuccessful suicide}, trach 2012, recurrent pneumonia.
suicide: Was able to {contract for safety}, d/c to mother, f/u mobile crisis.
insight: MSE: mood low, no SI, thought form normal, insight {nil}, judgment {poor}.
suffering: {Suffers} frequent nocturnal lows, alarm too quiet, wife wakes him.
coercion: Back 40 min late from the pharmacy; {passes revoked} until pain team sees her.
deficit: Since the TBI {cannot function}, mother gives his Lantus, day program on hold.
disability: {Brain-damaged} after arrest in 2019, trach and PEG, caregivers skilled and present.
appearance: {Unclean}, with long nails, on walker; BGL HI, ketones 4.2.
service-use: GP-to-GP note: {heartsink} patient, {fat file}, try to see her monthly.
pessimism: Pain is {permanent and untreatable}, disability form completed.
`)
