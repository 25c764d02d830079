import {readSentences, type Sentence} from './sentence.js'

/** English sentences kept to measure with: do not read them when you write a rule. */
export const sentences: Sentence[] = readSentences(`
label: 52M, {chronic schizophrenic}, NKDA, smokes 1 ppd
label: Seen w/ {depressive} sister in waiting room; both {anxious types}.
label: Room 9 is {an anorexic}, bathroom locked x1h post meals
label: He is a known {alcoholic}, last drink Sat.
label: Three {bipolars} on the caseload this month, no room for more
label, hard: {The eating disorder} in bed 6 did not finish her Ensure.
label, hard: The intake is {very borderline}, expect calls after hours
label, hard: Has {a touch of the Axis II} about her
suffering: 44F {suffering from} PTSD after the fire
suffering: Pt is {a victim of} severe mental illness.
suffering: The client, who {has suffered with} anxiety since college, came alone.
suffering, hard: {Struck down by} a second psychosis in his final year.
credibility: States no part in the fight, {but we all know better}.
credibility: She {maintains} that she was never given a pamphlet; {would have us believe} nobody called.
credibility: {Confessed to} skipping two doses
credibility: {Vague historian}, {evasive} about cannabis
credibility: Pt {purports} to have a degree in engineering
credibility, hard: Reports "{allergies}" to all antipsychotics except the one he wants
credibility: {Unreliable} historian, {exaggerates} sx
credibility, hard: Told me there was {"no way"} he could make a 0900 appt.
credibility, hard: Seizure-like episode stopped {as soon as} nobody was looking
credibility, hard: {Selective memory} for the events of Sat night
credibility, hard: {Somehow always} has a headache when chores come up
compliance: {Non-compliance with} depot led to this admission.
compliance: Pts on this unit who {refuse} groups lose points. Mr. T {refused} again.
compliance: {Oppositional} with redirection, {argumentative}
compliance: Fighting every order, {stubborn}++
compliance: Mr. K {failed to comply with} blood work x2
compliance: Cooperative? {No}. {Resists} assessment of any kind
compliance: {Obedient} and quiet, took all po meds
compliance, hard: {Had to be told three times} to get out of bed
compliance, hard: {Disregards} medical advice, eats what he likes
compliance, hard: Sister got him to {see reason} about the injection.
compliance, hard: Staff {got her to take} PO after a long standoff.
character: {Hostile} and {sarcastic} during rounds
character: {Childish} behavior in group, sulked in the corner
character: {Immature}, {dependent} personality traits, clings to mother.
character: {Intrusive} and {pestering} peers for cigs all evening
character: {Rude} to dietary staff
character: {Passive-aggressive} w/ primary nurse
character: {Drama queen} per night staff; {histrionic} ++
character, hard: {Enjoys the sick role}
character, hard: Tends to {wrap new staff around her little finger}
character, hard: Tested limits all day, {wanted what he wanted when he wanted it}
character, hard: {Secondary gain} suspected: has court Monday
character, hard: Whatever is offered is {never good enough}.
belittling: {Whined} about the food, then ate two trays
belittling: Cute {old fella}, loves his crosswords
belittling, hard: Had a {meltdown} over a missing sock.
belittling, hard: {Toileted and put to bed}, no fuss
appearance: {Filthy} clothes, {smells} of urine
appearance: {Slovenly}, hair greasy, nails long
appearance, hard: {Morbidly obese} female {squeezed into} a tank top
insight: {Little insight} into how her drinking affects the kids
insight: {Insightless}, {refuses to believe} he has a mental illness
insight: I/J: {poor/poor}
insight: Judgement is {impaired} AEB leaving a good job
insight, hard: {Under the illusion that} she can manage without meds.
insight, hard: Pt {does not appreciate how sick} he is
insight, hard: {Rationalizes} every setback
deficit: {High-functioning} but brittle, {lower functioning} roommate
deficit: Pt is {unable to cope} w/ basic ADLs, {useless} in the kitchen
deficit: {Decompensating} again, sold his furniture
deficit: {Poor coping skills}, limited strengths
deficit, hard: {Regressed to} a childlike state when dad left.
deficit, hard: Cannot be left: {doesn't have the wits to make a sandwich}
pessimism: Course is {chronic and deteriorating}, expect LTC
pessimism: {Hopeless} case, palliative approach to his psychosis
pessimism: {Beyond help} according to previous team
pessimism, hard: {Will always need} someone to run his life
pessimism, hard: {Rehab potential: nil}
pessimism, hard: Mother hopes he will go back to school; {gently reality-tested}.
failure: Patient {failed} outpatient treatment, {failed} day hospital
failure: Client {non-responder} to 3 SSRIs, then {defaulted}
failure: {Flunked out of} the concurrent disorders program in wk 2
failure, hard: {Couldn't hack} the group home
suicide: Aunt {completed suicide} at 50
suicide: {Successful suicide} of a roommate last fall weighs on him
suicide: 3rd {suicide threat} this wk, {no-suicide contract} signed
suicide: {Unsuccessful} hanging 2018, {parasuicidal} since
suicide, hard: {Only} took 6 pills and called 911 herself
suicide, hard: Holds suicide {over our heads} whenever discharge comes up
substance: Long hx polysubstance {abuse}
substance: Urine came back {clean}, so day pass restored. Prev two were {dirty}
substance: Local {junkie}, {user} of anything available
substance: {Abuses} OTC sleep aids, {drunk} on arrival
substance, hard: Looking for {his next fix} of hydromorphone
substance, hard: Asks for "the one that starts with D", {knows the drug names a bit too well}.
coercion: Pts {permitted} to keep phone until 2200
coercion: {Eloped} through the kitchen, found at the bus loop
coercion: {Escaped} from unit 0310
coercion: Was {put in} seclusion and given IM {for own good}
coercion, hard: Lost {level 2} for swearing, {must earn} it back
coercion, hard: {Allowed} back in the common room once he {had shown he could behave}
risk: {Assaultive}, {explosive}, needs 2:1
risk: Hx: {violent}. {Threatening} manner.
risk, hard: {Loose cannon}; keep a clear path to the door
service-use: {Revolving door} pt, {repeat offender} in our ED
service-use: {High utilizer}, {social admission}
service-use, hard: {Knows the system} and how to get a bed
disability: {Confined to a wheelchair} and {mentally handicapped}, lives w/ aunt
disability, hard: {Has the mind of a six year old}
othering, hard: Not the {kind of people} who keep appointments
compliance, quotation: “They wrote refused. I was asleep,” he told the ombudsperson's office in the call we made together.
suicide, quotation: Her words: "when my dad committed suicide nobody would say the word."
deficit, quotation: He opened with "I'm not low functioning, I'm bored."
service-use, quotation: Client overheard "here comes the frequent flyer" at triage and left.
substance, quotation: 'I was an addict and a liar, now I make soup for forty people,' he said, laughing.
character, quotation: Reads to me from her journal: "lazy, needy, difficult. Who decided that?"
character, negation: Asked clearly for what she needs; neither demanding nor hostile.
risk, negation: Without any threatening or combative behaviour since admission
insight, negation: He does not lack insight; he disagrees with us about the cause.
compliance, negation: Nobody has found him resistant; he wants a different prescriber.
risk, negation: Not assaultive, not self-injuring, attending walks.
credibility, negation: Nothing to suggest she is exaggerating or malingering.
compliance, meta: In-service on words: swap "refused" for the reason the person gave.
risk, meta: Flag "VIOLENT" from 2004 has been removed from the banner after review with him.
suffering, meta: Style note for the newsletter: write lives with, not suffers from.
credibility, meta: We agreed that "poor historian" says more about our hurry than about her memory.
coercion, meta: He asked what eloped means in a hospital. Explained, apologised, corrected to left.
label, meta: Wrote to records to amend the phrase a borderline in the 2012 summary.
substance, name: Dry Drunk Club potluck on Fri; he brings the bread.
compliance, name: Defiant Gym has given him a free month.
risk, name: Intake call w/ Violence Prevention Network (Mon) and Dangerous Dan's diner for a job trial
label, name: Sees Dr. Madden and SW J. Crazybull weekly.
substance, name: Clean Slate Housing Co-op interview, 3 pm
suicide, name: Gave number of Suicide Crisis Helpline 9-8-8 and the Canadian Association for Suicide Prevention leaflet
coercion, legal: Detained under s. 22 Mental Health Act (BC), Form 4.1 signed at 0915; rights read in Punjabi.
risk, legal: NCR finding 2015 (assault causing bodily harm); absolute discharge by Review Board in 2022.
compliance, legal: Community treatment order, clause 4(b): "failure to comply may result in an order for examination".
label, legal: Under the statute he is a "mentally disordered person"; the wording is theirs.
substance, legal: Probation condition 3: abstain from the possession or use of a controlled substance; breach hearing adjourned.
coercion, legal: Elopement code (Code Yellow) policy 4.12 reviewed with new staff
character, victim: Grew up with a father who was explosive and cruel.
substance, victim: Elder abuse reported to the PGT w/ her consent
risk, victim: Threatened w/ a knife by a roommate, moved to shelter
credibility, victim: Stalked by a former supervisor who still claims they were friends.
suicide, victim: Her abuser used suicide threats to keep her from leaving.
coercion, victim: Kept locked in a room as a child; seclusion would bring this back (see advance directive).
compliance, other subject: Wi-Fi uncooperative, switched from video to phone.
failure, other subject: The group home failed its inspection, so he needs somewhere else by July.
credibility, other subject: Employer alleges theft. Union rep is helping her answer.
character, other subject: Neighbours upstairs are rude and noisy, she sleeps 3h.
compliance, other subject: ODSP refused the application; appeal letter written together.
risk, other subject: Tumour described by oncology as aggressive; he wants the numbers.
substance, word sense: Clean catch urine sent, dressing clean and dry.
compliance, word sense: Refuse bin chute on 3rd floor is broken, smell bothers him.
deficit, word sense: Chronic knee pain, physio Thursdays
insight, word sense: Her insight into what helps (rhythm, cold water, Bach) guided the plan.
suicide, word sense: Committed to coming every Tuesday, and has.
coercion, word sense: Escaped gas at work in 2019 left him w/ a cough
label, identity: Uses "crip" and "bipolar babe" in her zine; wants both in her chart bio.
label, identity: He says schizo, with a grin, of himself. His word, not ours.
label, identity: Prefers voice hearer to patient; goes to Hearing Voices on Mon.
disability, identity: Writes of himself as a disabled artist and wants no person-first wording.
substance, identity: Chairs an NA meeting: "Hi, Jo, addict", per his own intro on the unit poster.
label, identity: Self-describes as a psych patient rights radical
label, diagnosis: Axis II: 301.83 borderline PD (by hx)
substance, diagnosis: Alcohol withdrawal delirium 2017 (F10.4), alcoholic hepatitis resolved
character, diagnosis: Histrionic personality disorder was ruled out by Dr. Wu.
character, diagnosis: Dependent edema both ankles, furosemide started
suicide, diagnosis: T39.1X2A intentional self-harm, initial encounter; SIQ-JR scored
disability, diagnosis: Mild intellectual disability (DSM-5) with adaptive supports in place
clean: Did not want blood drawn today; veins sore from yesterday. Will try Fri.
clean: Played euchre w/ 3 co-pts, laughed often
clean: She left at 2 pm to feed the cat and phoned at 4 to say so.
clean: Long-acting injection given L deltoid, site OK, next 28 d
clean: Hopes for a one-bedroom near the river within the year.
clean: Says the tremor is the reason he stopped; dose halved
clean: Shouted and hit the table twice at 1105 when told that the pass was cancelled; sat w/ peer worker until 1130.
clean: Peer support note: we walked, we talked about his garden. He chose the topic.
clean: Drinks 2-3 beers on wkds, wants to keep it at that
clean: Had 14 visits to the ED this year, most of them for panic at night when alone.
clean: Wt 71 kg, BP 118/74, fasting glucose 5.2
clean: Two earlier attempts (2012, 2019), both by ingestion, both when living alone.
clean: We see this differently. She believes that rest will be enough; I worry re: sleep. We agreed to meet in 3 days.
clean: Clothes stained, same as Mon; says the washing machine takes coins he does not have. Given tokens.
clean: Cancelled OT x2 as bus is not running; OT will go to her
clean: A: anxiety easing. P: cont sertraline 100, choir on Wed, call PRN
clean: Held under Form 3 from 2 to 9 May, then stayed by choice.
clean: Feels watched at work, less so at home. Sunglasses help
clean: Brother is an ally, comes to family night
clean: Has not used opioids since 11 Jan. Naloxone kit renewed.
`)
