import {readSentences, type Sentence} from './sentence.js'

/** English sentences of psychiatric units, crisis, forensic and youth, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: 41M {schizophrenic}, brought in by EPS on Form 1, settled by 0200.
label: Roommate in 4B is {a known borderline}, please keep them apart at meals.
label: This is a 19 y/o {anorexic} transferred from peds, BMI 13.8 on adm.
label: Two {bulimics} on the unit this wk, bathroom locked x1h post meals.
label: Night note: all {the manics} up by 0400, dayroom opened early.
label: Mr. D. is {a bipolar} who stopped his lithium in March.
label: Pt is {a chronic schizophrenic} on clozapine 350 mg hs.
label: Writer met w/ {the NCR} in 12 re his passes.
label: Mom is {a depressive} herself, on Effexor since the divorce.
label: 16F, {cutter}, superficial lacs L forearm cleaned and dressed.
label: Two {self-harmers} roomed on opposite pods for the weekend.
label: OT kitchen group: 3 {psychotics}, 1 {addict}, all knife counts correct.
label: Police bringing in {a jumper} from the viaduct, ETA 15 min.
label: ED handover: {the overdose} in bed 6 is medically cleared.
label: We have {an OCD} coming up from short stay, needs a private bathroom.
label: {Pedophile}, not to be housed on the youth side of the building.
label: Youth presents as {psychotic}, muttering at the wall during intake.
label: He is {a sex offender} with LD, on 1:1 for all community outings.
label: {Alcoholic} father, {drug addict} mother, pt raised by nana.
label: Transferred from Central North; {sociopath} per previous team.
label: The young lady is {very BPD} today, in and out of the nursing station.
label: {Our EDs} all {refused} dessert at supper.
suffering: She {suffers from} anorexia nervosa, binge-purge type, onset at 12.
suffering: Gentleman {suffering with} voices for twenty-odd yrs.
suffering: 15 y.o. male {afflicted with} Tourette's and anxiety, attends day school on unit.
suffering: Has {suffered} three psychotic breaks since high school.
suffering: Longtime {sufferer} of panic, uses paper bag technique.
suffering: {Victim} of childhood sexual abuse by a coach; CAS aware.
suffering: Pt is {a victim of her illness}, per psychiatry resident.
suffering: He was {stricken with} schizophrenia in 2nd yr university.
suffering: Client {battles} bulimia and low mood, seen by RD on Tues.
suffering: {Struggling with her demons} again this evening, PRN given.
suffering: Family very sad to see him {ravaged by} the illness.
suffering: The {poor thing} cried through her entire supper.
suffering: She has {been plagued by} intrusive thoughts since Feb.
suffering: Ongoing {sufferings} from trauma discussed w/ chaplain.
suffering: Mr. K., {tormented by} command hallucinations, asked for his PRN at 0310.
suffering: Sister likewise {suffers} from bipolar, lives in Moncton.
suffering: He {fell victim to} crystal meth while living at the Y.
suffering: Lost four years of school {to the ravages of} her eating disorder.
suffering: {Incest victim}, prefers female staff for PE.
suffering: She {is in the grips of} ED, RD to step up meal support.
suffering: Has been {suffering} from insomnia x 2/52, trazodone trialled.
suffering: Pt {crippled by} anxiety, did not leave her room until 1500.
credibility: {Claims} he slept 2 h; rounds show 6.
credibility: Pt {denies} purging but bathroom smells of emesis, RN {not convinced}.
credibility: {Admits to} hiding toast in her sleeve at breakfast.
credibility: {Alleges} that night staff took his tobacco.
credibility: {Poor historian}, collateral from group home requested.
credibility: Hx {unreliable} d/t intoxication, will repeat interview in a.m.
credibility: Has "{chest pain}" whenever court date comes up.
credibility: {Insists} she ate the whole snack, wrapper found behind radiator.
credibility: {Supposedly} hearing voices, noted laughing w/ peers five min later.
credibility: Youth {confessed} to cheeking his Concerta since Monday.
credibility: {Minimizing} the extent of restriction, labs tell another story.
credibility: Mr. T. {would have us believe} the bruise came from the bed rail.
credibility: She {feigned} sleep when MD rounded.
credibility: {Swears up and down} that he didn't touch the roommate's radio.
credibility: Pt {maintains} he was never told about the Form 3.
credibility: {Complains of} "{severe}" anxiety yet {appeared comfortable} watching hockey.
credibility: SI {not genuine}, in our view, {for secondary gain}.
credibility: States he is diabetic; {this is doubtful}.
credibility: Tearful in interview, tears {seemed put on}.
credibility: {So-called} flashbacks reported at bedtime, always before meds.
credibility: {Finally owned up to} laxatives, 20 tabs/day.
credibility: Story {keeps changing}; police and pt versions differ.
credibility: {Exaggerates} sx in front of psychiatry, bright w/ peers.
compliance: {Refused} hs meds x2, states will take in a.m.
compliance: {Non-compliant} w/ meal plan, 40% of lunch only.
compliance: {Med non-compliance} led to this admission, per CTO team.
compliance: Pt {uncooperative with} vitals and weight.
compliance: {Refusing} to come out for group, lying facing the wall.
compliance: Persistent {refusal} of NG feeds, security at door.
compliance: He was {compliant} w/ search on return from pass.
compliance: {Treatment-resistant} attitude noted by OT student.
compliance: {Won't} get up for school, third time this wk.
compliance: {Would not} give his name to triage, prints done by police.
compliance: Needs {frequent redirection}, {does not follow direction}.
compliance: {Defied} writer's request to sit at the table.
compliance: Took depot {without a fight} today.
compliance: Mouth checks d/t {suspected cheeking and poor adherence}.
compliance: {Nonadherent} to fluid restriction, found at tap x4.
compliance: She {flatly declined} supplement and {was warned} re NG.
compliance: {Failing to comply} w/ bathroom supervision.
compliance: Pt {did as he was told} and went to his room.
compliance: {Adamantly refuses} bloodwork, clozapine clinic notified.
compliance: {Will not engage} in OT assessment, third attempt.
compliance: Mom {resistant to} family-based treatment, cancelled two sessions.
compliance: {Fights staff on} every bite, meal took 75 min.
character: {Attention-seeking} via superficial scratching w/ a staple.
character: {Very demanding} at desk from 1900 to 2130.
character: {Manipulates} new staff for extra smokes.
character: {Splits} the team, asks each RN the same question.
character: {Sly} and {manipulative} around weigh-ins, found w/ batteries in bra.
character: {Entitled}, wants double portions and his own TV.
character: {Lazy}, slept through both OT groups.
character: {Pushing boundaries} w/ male RN, redirected x3.
character: {Testing limits} again after lights out.
character: {Acting out} after phone call w/ stepdad.
character: {Dramatic} presentation, sobbing on floor of triage.
character: {Deceitful} about food intake, as {the ED personality} always is.
character: He is {a real charmer}, {don't be fooled}.
character: {Cunning}; has talked two students into lending him phones.
character: {Histrionic}, fell to the ground as MD walked by.
character: {Unmotivated} for day program, prefers bed.
character: {Oppositional} w/ teacher, left the classroom twice.
character: {Sneaky} around the med cart.
character: Ms. R. {plays staff off against each other}.
character: {Pleasant today for a change}.
character: Mother is {overbearing} and {enmeshed}, calls q shift.
character: {Whining} about the mattress all evening.
character: {Suspicious} of everyone, {guarded}, short answers.
belittling: {Temper tantrum} at 1630 when tablet time ended.
belittling: {Childish} behaviour at supper, blowing bubbles in milk.
belittling: {Good girl}, finished all of her Boost.
belittling: {Sulking} in room after {privileges} reviewed.
belittling: {Pouting} re no weekend pass.
belittling: {Little old lady} on bed 9 paced w/ her purse till 0300.
belittling: 52M, {behaves like a two-year-old} when told no.
belittling: {Immature} for her age, plays w/ dolls in OT.
belittling: Needs {babysitting} at meals.
belittling: {The boys} on forensic were {well behaved} for the movie.
belittling: {Naughty} again at quiet time, books thrown.
belittling: Had {a meltdown} over the colour of her slippers.
belittling: {Sweetie}, {cute} on approach, likes having her hair braided.
belittling: {Pampers} changed x2 overnight on Mr. J.
belittling: {Hissy fit} at the pharmacy window.
belittling: Was {sent to his room} until he could {behave himself}.
belittling: {Feisty little thing}, five foot nothing, needed four guards.
belittling: {Harmless old fellow}, talks to the plants.
belittling: {Regressed}, sucking thumb and {using baby talk} w/ evening RN.
belittling: {Acts like a spoiled brat} when dad visits.
appearance: {Unkempt}, matted hair, same hoodie x4 days.
appearance: {Malodorous}; shower offered and taken.
appearance: {Dishevelled}, shoes on wrong feet, no coat at -20.
appearance: {Foul-smelling} male in triage 3, gowned by security.
appearance: MSE: {emaciated}, {skeletal}, lanugo on cheeks.
appearance: {Obese} middle-aged woman, {older than stated age}.
appearance: {Dirty} fingernails, nicotine stains, clothes ripped.
appearance: {Poor ADLs}, {slovenly} room, food under bed.
appearance: {Filthy} on arrival from shelter, belongings bagged.
appearance: {Inappropriately dressed} for the weather, shorts and sandals.
appearance: {Provocatively dressed} for a 14 y.o., asked to change.
appearance: {Reeks of} cannabis, eyes injected.
appearance: {Looks like a street person} but gives a Rosedale address.
appearance: {Bizarre} makeup, lipstick to the nose, tinfoil in hat.
appearance: {Scrawny} kid w/ a {sloppy} haircut and nose ring.
appearance: {Attractive} blonde F, well groomed, good eye contact.
appearance: Hygiene {deplorable}, prompted for shower x3.
appearance: {Heavily tattooed} and {rough-looking}, on a Form 1 from Barrie PD.
appearance: {Greasy} hair, {bad teeth}, flat affect.
appearance: {Thin as a rail} and {swimming in} her clothes.
insight: {Lacks insight} into need for depot.
insight: {No insight}, wants to be discharged today.
insight: {Poor judgement} aeb walking on the 401 at night.
insight: {Insight and judgment limited}; Form 3 completed.
insight: {In denial} re weight, sees no need to gain.
insight: {Does not accept} his dx.
insight: {Fails to recognize} the effect of his behaviours on peers.
insight: MSE: thought form tangential. Insight {nil}. Judgement {poor}.
insight: {Limited insight} at times, says voices are real.
insight: {Refuses to acknowledge} that the index offence was linked to psychosis.
insight: {Little understanding of} why she can't exercise in her room.
insight: {Does not see that} she is ill.
insight: {Impaired judgment}, spent rent on lottery tickets.
insight: {Denial} remains strong, ED thoughts +++.
insight: {Partial insight} per Dr. L., cont. CTO.
insight: {Unaware of how sick he is}.
insight: {Unrealistic} plans for d/c, wants own apt and a dog.
insight: {Has no clue} why police were called.
insight: {Makes bad decisions} whenever boyfriend is around.
insight: {Blind to} the pattern of restricting after mom's visits.
insight: {Thinks there is nothing wrong with him}, declined intake.
deficit: {Low-functioning} pt, ADLs w/ cues x5.
deficit: {Decompensated} after Modecate d/c'd.
deficit: {Unable to cope} w/ noise on unit, retreats to room.
deficit: OT cognitive screen: {deficits} in planning, {unable to} sequence a grilled cheese.
deficit: {Incapable of} living alone, per ACT team.
deficit: {Decompensation} likely w/out supervised meds.
deficit: {High functioning} ASD, in gr 9 mainstream.
deficit: {Cannot manage} money, PGT involved.
deficit: {Poor coping skills}, self-harms when upset.
deficit: {Poor frustration tolerance} in woodworking.
deficit: {Not capable of} meaningful participation in group.
deficit: {Limited intellectually}, keep instructions to one step.
deficit: {Baseline is low}, {don't expect much} from ADL program.
deficit: {Inadequate parenting}, mom {can't set limits}.
deficit: {Marginally functional} in the community between admissions.
deficit: {Decompensates} every fall around the anniversary.
deficit: {Lacks} basic life skills, {can't even} do laundry.
deficit: {Dysfunctional} family, three sibs in care.
deficit: {Coping poorly} w/ bed rest protocol.
deficit: {Deteriorated} to the point of {being unable to care for himself}.
deficit: {A slow learner}, OT to repeat bus training.
deficit: {Socially inept} w/ peers, eats alone.
pessimism: {Chronic} pt, here since 2009.
pessimism: {Hopeless case} per night charge.
pessimism: {Will never} live outside of hospital.
pessimism: {Poor prognosis} given duration of AN.
pessimism: Px {guarded}, rehab potential {minimal}.
pessimism: {Chronically suicidal}, no change from usual.
pessimism: {Severe and enduring}, {not going to get better}, palliative approach raised.
pessimism: {Institutionalized} after 14 yrs on forensic, {can't be placed}.
pessimism: {Burnt out} schizophrenia, sits by window.
pessimism: {Unlikely to} benefit from DBT.
pessimism: {There is nothing more we can offer} this young lady.
pessimism: {It's only a matter of time} before he is back.
pessimism: {Lifelong} illness, parents told {to lower their expectations}.
pessimism: {Treatment refractory}, ECT consult {as last resort}.
pessimism: {No rehab potential}, OT closing file.
pessimism: {Same old}, no change x 3 mo.
pessimism: {Doomed to} repeat mother's path if she stays in that home.
pessimism: {Dismal} outlook, tox results pending.
pessimism: {Will always need} supervision for meds.
pessimism: {Incurable} illness explained to siblings.
pessimism: {Not a candidate for} recovery-oriented programming at this time.
pessimism: {Waste of} an OT referral, pt left after 5 min.
failure: {Failed} olanzapine, risperidone and Abilify.
failure: {No-show} for day hospital intake x2.
failure: {Lost to follow-up} after last d/c.
failure: {DNA} for OT appt at 1300.
failure: {Failed to return} from unaccompanied pass, AWOL policy started.
failure: {Treatment failure} w/ FBT, referred to residential.
failure: {Failed placement} at group home, third since Sept.
failure: {Dropped out of} DBT after four sessions.
failure: {Failed to gain} wt this wk, -0.3 kg.
failure: {Unsuccessful} in recovery so far.
failure: {Flunked out of} day program.
failure: {Failing} outpatient care, re-referred for admission.
failure: {Relapsed} w/ purging on first weekend home.
failure: {Didn't bother to} show for family meeting.
failure: {Violated} the sobriety contract and was discharged from bed.
failure: {Missed} three depot appts, {his own doing}.
failure: {Fell off the wagon} over Xmas pass.
failure: {Failed to attend} ORB prep w/ SW.
failure: {Poor attendance} at school program.
failure: {Non-responder} to SSRIs.
failure: {Did not follow through} w/ housing application.
suicide: Uncle {committed suicide} on same date 2012.
suicide: {Suicide gesture} w/ shoelace, no marks seen.
suicide: {Contracts for safety} until a.m.
suicide: Verbal {no-harm contract} obtained, to obs q15.
suicide: {Failed attempt} by OD, 40 Tylenol.
suicide: {Threatening} suicide if sent back to foster home.
suicide: {Threatened to kill herself} when NG mentioned.
suicide: {Unsuccessful suicide} in cells at 0315, cut down by guard.
suicide: Pt's father {successfully} hanged himself in 2001.
suicide: {Cry for help} OD, per psych resident.
suicide: {Parasuicidal} again tonight, 6 scratches R thigh.
suicide: {Self-mutilation} to both arms, sutures x11.
suicide: Not a {serious} attempt, left note where mom would see.
suicide: {Suicidal threats} on Snapchat, school called police.
suicide: {Superficial} cutting {for attention}, Steri-Strips.
suicide: Friend from remand {completed suicide} last wk.
suicide: {Playing the suicide card} to stay over the weekend.
suicide: Was {unable to contract}, so moved to obs room.
suicide: {Self-inflicted} OD, hx of same, {manipulative SI}.
suicide: Grandfather {took his own life} on the farm.
suicide: {Multiple failed attempts} since age 13.
suicide: {Promised not to do anything stupid} overnight.
substance: {Substance abuser}, last use fentanyl 0600.
substance: UDS came back {dirty} after weekend pass.
substance: {Clean} x 4 mo on Sublocade.
substance: {Drug-seeking}, asking for Ativan q1h.
substance: {Pill-seeking} in ED x3 this wk.
substance: EtOH {abuse}, last drink 2200, CIWA 14.
substance: {Crack habit}, $100/d, funds by panhandling.
substance: {Laxative abuse} disclosed to RD.
substance: {Known IVDU}, abscess L AC.
substance: {Meth head} roommate gave him the pipe.
substance: {Drunk} on arrival, urine ++ on stretcher.
substance: {Stoned} after pass, giggling, ate 3 sandwiches.
substance: {High as a kite}, pacing, stripped in triage.
substance: {Heavy drinker}, 26er/day.
substance: {Misuses} his Adderall, sells rest at school.
substance: {Recovering alcoholic}, AA sponsor visits Thurs.
substance: {Drug of choice}: crystal. {Abuses} GHB on weekends.
substance: {Under the influence} of something, {would not provide} a UDS.
substance: {Diet pill abuse} since gr 8.
substance: {Addicted to} benzos thanks to GP.
substance: {Fell back into using}, mom found foil in bedroom.
substance: {Tweaker}, picked up by transit police.
coercion: {Allowed} 15 min courtyard w/ staff.
coercion: {Placed on} constant obs at 1940.
coercion: {Eloped} through fire exit on B wing, Code Yellow.
coercion: {Absconding} risk, shoes kept at desk.
coercion: {Privileges} revoked x 48h d/t contraband.
coercion: {Level 2 privileges} restored after team mtg.
coercion: {Made to} sit in dining room until tray done.
coercion: {Went AWOL} from dental escort, police aware.
coercion: Pt {is not permitted} phone after 2100.
coercion: {Taken down} by security x5, IM given.
coercion: {Put in} seclusion {for own good} at 0110.
coercion: {Chemically restrained} w/ 5 and 2.
coercion: {Was ordered} back to bed.
coercion: Youth {was not allowed} to call girlfriend until school work done.
coercion: {Forced} to shower after 4 days.
coercion: {Has to earn} his outings by attending OT.
coercion: {Granted} a day pass for brother's wedding.
coercion: Bed rest {enforced}, bathroom door kept open.
coercion: {Escaped} through ceiling tile, found in stairwell.
coercion: {Brought in against her will} by mom and two uncles.
coercion: {Wrestled to floor} and {jabbed} by night team.
coercion: {Locked up} on forensic since Nov.
risk: {Violent} offender, cuffs stay on in ED.
risk: {Aggressive} w/ staff, IM Haldol given.
risk: {Combative} w/ paramedics, spit hood on.
risk: {Dangerous} male, never see alone.
risk: {Assaultive}, flagged on chart w/ purple dot.
risk: {Unpredictable}, keep exit clear.
risk: {Volatile} after visits w/ bio dad.
risk: {Agitated} and {threatening} at desk 2015.
risk: {Escalating}, pacing, fists clenched.
risk: {Verbally abusive} to guard, called him names.
risk: {Attacked} evening RN {for no reason}.
risk: {Predatory} around younger females in dayroom.
risk: {Explosive} when woken.
risk: Hx of {aggression}, {menacing} stare.
risk: {Out of control}, kicking door, 4 pts applied.
risk: {Blew up} in OT, scissors removed from table.
risk: {Potentially violent}, two-person approach.
risk: {Physically aggressive} 9 y.o., bit EA x2.
risk: {Intimidating} build and tone, security standby for meds.
risk: Police state {ultra-violent}, hx of assaults on peace officers.
risk: {High-risk} individual, {danger to everyone} on the pod.
service-use: {Frequent flyer}, 31 ED visits this yr.
service-use: {Well known to} police and PES.
service-use: {Revolving door} admission, last d/c 9 d ago.
service-use: {Bed blocker}, ALC x 212 d.
service-use: {Regular} in crisis, {sandwich and home}.
service-use: {Known to us}, see prev notes.
service-use: {Repeat offender} w/ mobile crisis, fifth call in June.
service-use: {Overuses} PRN line and desk time.
service-use: {Hospital-hopping} between Civic and General.
service-use: {Back again} w/ SI, 4th time this month.
service-use: {Inappropriate use of} ED, should see GP.
service-use: {Doctor shopping} for stimulants.
service-use: {Wants to stay for three hots and a cot}.
service-use: {Super-user}, care plan on file.
service-use: {Familiar face} at PES, {usual presentation}.
service-use: {Abuses} 911, 6 calls overnight.
service-use: {Dumped} here by group home on a Friday.
service-use: {Yo-yo} admissions since age 11 for refeeding.
service-use: {Treats the unit like a hotel}.
service-use: {Social admission}, kicked out by stepmom.
disability: {Wheelchair-bound}, needs bar. room on forensic.
disability: {Mentally retarded} since birth, parents guardians.
disability: {Confined to} bed on medical protocol, HR 38.
disability: {Retarded} per old school report, now 17.
disability: {Deaf and dumb} male, writes notes to staff.
disability: {Handicapped} stall used for supervised bathroom.
disability: {Special needs} youth, 1:1 EA.
disability: {Mentally challenged}, comic books given.
disability: {Simple}, follows peers around.
disability: {Brain-damaged} in MVC 2014, {wheelchair bound}.
disability: {Crippled} L hand, needs built-up spoon from OT.
disability: {Bedridden} since fall, PT consult sent.
disability: {Nonverbal} and {slow}, mental age of 4.
disability: {Has the mind of a child}, group home worker with him.
disability: {Invalid} mother at home, pt is caregiver.
disability: {Suffers from} Down's, {a Down's} adult.
disability: {Midget}, adjust bed height.
disability: {Deaf-mute}, ASL interp booked for 1400.
disability: {Feeble-minded} brother lives in same home.
disability: {FAS kid}, {impulsive}, likes Lego.
disability: {Low IQ}, {slow}, use pictures.
othering: {These people} always ask for double trays.
othering: {Normal people} don't sleep till noon, pt was told.
othering: {The homeless} come in when it is cold.
othering: {The mentally ill} on pod C watched the game.
othering: {Eating disorder girls} all hide food, check napkins.
othering: {Those kids from the reserve} stick together in class.
othering: {Natives} in group sat apart.
othering: {You know how borderlines are}.
othering: {His kind} {don't do well} in shared rooms.
othering: {That population} {needs firm rules}.
othering: {Immigrant} family, {typical of that culture} to hide illness.
othering: {Addicts} like her {will say anything}.
othering: {Street kids} on the unit this wk, count cutlery.
othering: {A welfare family}, {5 kids, 3 dads}.
othering: {Illegal} worker, no OHIP.
othering: {Biologically male} but wants to be called Jess.
othering: {Preferred pronouns} they/them, {real name} Kyle.
othering: {Transgendered} youth, private bathroom.
othering: {Criminals} and civil pts share the yard.
othering: {People like that} end up back in jail.
label: This 28-year-old gentleman is {a paranoid schizophrenic} who was found not criminally responsible in 2018 and has been living on our secure unit since then.
label: The mother told the crisis worker that two of her brothers were {manic-depressives} and that one had been {an inmate of} a provincial hospital.
suffering: The patient is a 17-year-old girl who {has been suffering from} restrictive eating since grade nine, with two medical admissions.
suffering: He comes from a family in which three members {are afflicted by} psychosis, and he is {yet another victim of} cannabis.
credibility: Although the constables found him on the ledge, the patient now {would like us to think} that he was only looking at the view.
credibility: When asked about restricting she {became evasive}, and only {after much prodding} did she {acknowledge} skipping breakfast and lunch.
compliance: The patient {has been poorly compliant} with his community treatment order and {resisted} all attempts by the ACT team to give the injection at home.
compliance: On the second day she {was still refusing to cooperate with} meal support and {had to be reminded} of the protocol.
compliance: RN tried x3, pt still {nonadherent with} CPAP, machine on floor.
character: Throughout the assessment he was {haughty} and {dismissive}, {only answering what suited him}.
character: The patient's mother was {difficult} at the family meeting and {hostile toward} the dietitian when portions were discussed.
belittling: Our {little princess} does not like it when she is told that her tray is not finished.
belittling: After the movie was turned off {the kids} on the adult side {got cranky} and {had to be put to bed}.
appearance: He presented as a {grubby}, {ill-kempt} man in a parka that {had clearly not been washed} in weeks.
appearance: On mental status she was a {painfully thin} teenager wearing {far too much} makeup and a crop top.
insight: The patient's {insight into her eating disorder is very poor} and she {cannot be made to see} that her heart rate is unsafe.
insight: He {has yet to come to terms with} his diagnosis and {stubbornly believes} that the medication caused the voices.
deficit: Since his transfer from the remand centre Mr. F. has {gone downhill} and {can no longer function} in the shared dining room.
deficit: OT home visit: client {is incompetent in} the kitchen and {lacks the ability to} plan a meal.
pessimism: I am afraid the {outlook for this young man is bleak}, as {no treatment has ever worked}.
pessimism: Parents were advised that {full recovery is not realistic} with an illness of this duration.
failure: She {has failed} three inpatient refeeding programs and {flunked} residential in Ontario.
failure: Pt {blew his} absolute discharge by using on the May long weekend.
suicide: The patient's girlfriend left, after which he {made a suicidal gesture} with a butter knife in front of the police.
suicide: She agreed {to contract for safety} with the evening nurse but {threatened} to hang herself when the light was turned off.
substance: He has {abused} everything from glue to ketamine since age 12 and remains {hooked on} Dilaudid.
substance: Constables report that he was {strung out} on the bus and that his UDS in cells was {not clean}.
coercion: The patient {was held down} by four guards so that the tube {could be put in}.
coercion: She {was stripped of} her grounds pass for walking laps, and {will only get it back if} she gains 500 g.
risk: When told he would not be leaving, this {large} man {turned nasty} and security was called.
risk: Police handed over a {highly dangerous} male who {had to be subdued} with a taser.
service-use: She {keeps turning up} at triage with the same concerns, and the on-call team {is tired of} the visits.
service-use: As he is {one of our regulars}, no new history was taken.
disability: She {is bound to a wheelchair} after the jump and {suffers} from a spinal cord injury.
disability: This is a {profoundly retarded} adolescent who was brought from his group home by two workers.
othering: Staff were reminded that {the eating disordered} are {not like} {regular} teenagers on 4 West.
othering: {Patients of this type} {will often turn one nurse against another}.
trap, quotation: Pt stated to writer, "I'm not crazy, I just want my shoes back."
trap, quotation: "They treat me like a junkie every time I come here," he told the triage nurse.
trap, quotation: She said in group, "My eating disorder is manipulative, it lies to me."
trap, quotation: Youth yelled "I hate this retarded place" and went to the quiet room on his own.
trap, quotation: In his words: "I blew up because nobody told me the pass was cancelled."
trap, quotation: Mom on phone: "I feel like a failure as a parent." Support offered.
trap, quotation: Pt asked, "Am I a lost cause?" Time spent, hope discussed.
trap, quotation: Wrote in journal, shared w/ OT: "I will never be normal and maybe that is fine."
trap, quotation: Constable's words at handover: "He's a frequent flyer, you know him." Full assessment done.
trap, quotation: "I was drunk and stupid," pt says of the night on the bridge.
trap, quotation: He asked the peer worker, "How did you get clean?"
trap, quotation: "Dad says I'm just attention-seeking," she told the CYW.
trap, quotation: Pt's note to team reads "please stop writing that I refused, I was asleep".
trap, quotation: Client describes the first admission as "being locked up like an animal".
trap, negation: Not violent at any time during escort, cuffs off at 1105.
trap, negation: No self-harm, no suicide attempts since last admission.
trap, negation: At no time was pt uncooperative w/ search.
trap, negation: No elopement attempts x 30 days.
trap, negation: No evidence of purging or laxative abuse on ward.
trap, negation: Never been combative with staff, per sending unit.
trap, negation: She was neither hostile nor demanding on the phone.
trap, negation: Not noncompliant: pharmacy did not deliver the blister pack.
trap, negation: No seclusion or restraint used on nights.
trap, negation: Judgment not impaired at time of interview.
trap, meta: Huddle: use "left without being seen by staff" rather than absconded.
trap, meta: Please do not write drug-seeking in the handover sheet.
trap, meta: Student nurse asked why we no longer chart "contracts for safety".
trap, meta: Peer worker led a talk on how the word borderline gets used on this unit.
trap, meta: Error in charting: "combative" struck out, replaced with description of event.
trap, meta: Privacy request: pt asks that "manipulative" be removed from 2019 note.
trap, meta: In-service on language: "committed suicide" vs "died by suicide".
trap, meta: Discussed w/ family what clinicians mean by "lacks insight" in the Form 3 rationale.
trap, meta: Template still has a heading "Compliance"; IT ticket sent to rename it.
trap, meta: Poster in staff room lists alternatives to "refused".
trap, meta: The team agreed that the tag "high risk" on the door sign should come down.
trap, name: Attends Overeaters Anonymous online Sunday nights.
trap, name: Violence Risk Appraisal completed: HCR-20 V3 filed under assessments.
trap, name: Broset Violence Checklist 0 at 0700, 0 at 1500.
trap, name: Referred to Schizophrenia Society of Alberta family group.
trap, name: Dynamic Appraisal of Situational Aggression (DASA) = 1.
trap, name: Bed offer from Centre for Addiction and Mental Health, Queen St site.
trap, name: Watched Girl, Interrupted in film group; good discussion.
trap, name: Beck Hopelessness Scale 6, down from 11.
trap, name: Pt borrowed One Flew Over the Cuckoo's Nest from the library cart.
trap, name: Linked w/ MADD victim support group after the crash.
trap, name: Suicide Prevention line 9-8-8 card given.
trap, name: Enrolled in Aggression Replacement Training through youth justice.
trap, name: Listens to Violent Femmes on headphones for grounding.
trap, legal: Form 1 signed 1610 by ED MD, Form 42 given to pt.
trap, legal: ORB disposition: detention order with privileges up to community living.
trap, legal: Found unfit to stand trial, treatment order 60 d.
trap, legal: Charge of assault peace officer, next court date Sept 4.
trap, legal: Long-term offender designation hearing adjourned.
trap, legal: Warrant of committal received from court, copy on chart.
trap, legal: Form 9 order for return issued at 2215, police notified.
trap, legal: Consent and Capacity Board confirmed finding of incapacity re antipsychotics.
trap, legal: Dangerous offender application withdrawn by Crown.
trap, legal: Youth on probation w/ no-contact condition re complainant.
trap, legal: Uttering threats charge stayed; lawyer to call at 1300.
trap, legal: CTO renewed, rights adviser saw pt.
trap, legal: Victim impact statement read at hearing, SW present.
trap, victim: Pt was assaulted by a co-patient in the yard, seen by MD, no injury.
trap, victim: She was abused by a foster father from 7 to 9; CAS report on file.
trap, victim: Stabbed in a robbery in 2020, victim of crime compensation in progress.
trap, victim: Youth was bullied and threatened online by classmates.
trap, victim: Hit by an aggressive driver while crossing, ankle in boot.
trap, victim: Ex-partner was violent toward her, safety plan in place.
trap, victim: Peer shouted racial slurs at Mr. N.; peer moved.
trap, victim: He was robbed and beaten at the shelter, police file opened.
trap, victim: Pt's phone was taken by a manipulative acquaintance, fraud line called.
trap, other subject: Insurer denied coverage for residential ED program.
trap, other subject: Door mag lock failed at 0340, maintenance on site.
trap, other subject: Feeding pump alarmed, battery failed, switched out.
trap, other subject: Landlord refused to hold his room past the 1st.
trap, other subject: Police scanner was down, handover by phone.
trap, other subject: Brother's dog is aggressive, home visit done in yard.
trap, other subject: School refused to send work until form signed.
trap, other subject: Group home dumped his belongings in garbage bags, SW following.
trap, other subject: Kidneys decompensating on labs, nephro consult.
trap, other subject: Cab company would not allow w/c in vehicle, other cab booked.
trap, word sense: Aggressive bowel routine while on clozapine.
trap, word sense: Dirty linen sent down, clean bedding given.
trap, word sense: Clean dressing applied to L forearm.
trap, word sense: Sensitive to gluten, resistant starch discussed by RD.
trap, word sense: Blood culture: resistant organism, isolation sign up.
trap, word sense: NG placed R nare, placement confirmed on xray.
trap, word sense: Bowel habits regular; voiding well.
trap, word sense: Chronic kidney disease stage 3, lithium stopped.
trap, word sense: Poor venous access, PICC team called.
trap, word sense: Lung compliance improved on vent after OD transfer.
trap, word sense: Deficit of 1.2 L on intake and output chart.
trap, identity: Introduces himself as an alcoholic at AA and prefers that word.
trap, identity: She calls herself Mad and proud, part of Mad Pride week.
trap, identity: Identifies as a person in recovery and as an addict, his own term.
trap, identity: He uses "schizo" for himself in his rap lyrics; team does not.
trap, identity: Pt identifies as autistic and asks staff to use identity-first language.
trap, identity: Calls herself a survivor of psychiatry, runs a zine.
trap, identity: Describes self as Deaf, ASL first language, interpreter booked.
trap, identity: He prefers to be called a crip artist, per OT intake form he filled in.
trap, diagnosis: Dx: anorexia nervosa, restricting type; refeeding risk moderate.
trap, diagnosis: Borderline personality disorder, DBT referral accepted.
trap, diagnosis: Schizoaffective disorder, bipolar type, stable on paliperidone.
trap, diagnosis: Oppositional defiant disorder queried by school psych, not confirmed.
trap, diagnosis: Axis II hx: dependent personality disorder (2004 report).
trap, diagnosis: Alcohol use disorder, severe, in early remission.
trap, diagnosis: Treatment-resistant schizophrenia criteria reviewed; clozapine started.
trap, diagnosis: Intermittent explosive disorder ruled out.
trap, diagnosis: Conduct disorder, childhood onset, per 2015 assessment.
trap, diagnosis: Avoidant/restrictive food intake disorder (ARFID) dx by peds.
clean: Slept 2300-0615, resps even on q15 checks.
clean: Ate 75% of supper, left the rice; said her stomach felt full.
clean: Said he did not want the 2100 quetiapine as it makes him groggy; MD informed.
clean: Pt pacing hall 1900-2000, asked for music, settled in room by 2030.
clean: Made banana bread in OT kitchen, shared w/ peers.
clean: HR 44 lying, 78 standing. MD aware, to stay on telemetry.
clean: Threw a cup at the wall at 1710, no one hurt; talked w/ writer after.
clean: Asked for lorazepam 1 mg for anxiety 8/10, given 1412, 4/10 at 1500.
clean: Left unit through stairwell door at 1345, returned w/ security 1402.
clean: Police: found on overpass by passerby, spoke w/ MCIT, came by car.
clean: Told writer he still thinks about dying, no plan tonight, agreed to come to desk if it gets worse.
clean: Youth finished two math sheets and built a Lego car.
clean: Wearing two sweaters, hair tied back, said she feels cold.
clean: Phoned sister, smiled and laughed during call.
clean: Hears two voices, one kind, one not; uses earbuds to drown them out.
clean: Spoke w/ lawyer by video re review board, private room.
clean: RD sat w/ pt for snack, 20 min, completed w/ encouragement.
clean: Smokes six a day, would like the patch.
clean: Seclusion ended 0430 once calm x 30 min; debrief offered, she asked to do it in a.m.
clean: Dad visiting till 2000, brought slippers and a crossword book.
clean: Drinks a mickey of vodka most days, last at 0900 yesterday; CIWA 6.
clean: Shirt stained and torn after the fall, clean clothes from donation closet.
clean: Handover to night RN: pt awake, watching hockey, no PRNs used.
clean: Searched by security with consent, lighter and keys stored.
clean: Did not come to coping skills group; was on phone w/ housing worker.
clean: Has tried sertraline and venlafaxine, neither helped; wants to hear about ECT.
clean: Walks w/ cane, uses chair for long hallways.
clean: Mother asked three times when the MD would call; call arranged for 1600.
clean: Spoke Tigrinya, phone interpreter used for intake.
clean: Banged on nursing station window, asking for his smokes; given at break time.
clean: Returned from weekend pass on time, reports two good meals w/ family.
clean: Moved to bed by the window at her request.
clean: Cut R thigh w/ broken pencil, 3 cm, cleaned, no sutures needed.
clean: He disagrees with the diagnosis and thinks stress explains what happened.
clean: OT bus training: took the 7 and the 14 with one verbal cue.
clean: Weight 46.2 kg, up 0.4 from Thurs.
clean: Fourth visit to PES since June, each after his rent was raised; tenancy support called.
clean: Asked peers to turn down TV, then went to read in the sunroom.
clean: Cousin died by suicide in spring; she wears his watch.
clean: Lives at shelter on George St, would like own place near his church.
`)
