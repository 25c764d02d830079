import {readSentences, type Sentence} from './sentence.js'

/** English sentences of all kinds of notes, written by somebody who had not seen the rules, and learned from since. */
export const sentences: Sentence[] = readSentences(`
credibility: The patient {claims} that the pain began when she lifted a box at the warehouse, and she {insists} nothing else happened that day.
credibility: He is a {poor historian}, and most of the following was taken from the EMS run sheet.
credibility: {Alleges} chest pain x 3 days, ECG unchanged from last month.
credibility: Mr. Tran {would have us believe} that the bottle of lorazepam was stolen from his locker.
credibility: Pt {admits to} eating dessert at supper, CBG 16.2.
credibility: Reported 10/10 back pain, {yet was seen laughing on the phone} ten min later.
credibility: Ms. Okafor {supposedly} fainted twice on the bus, although nobody witnessed either event.
credibility: {So-called} migraine again this a.m., asked for dark room.
credibility: Neurology was consulted for these {pseudoseizures}, which tend to occur {conveniently} around the time of discharge planning.
credibility: Her account of the assault is {vague and inconsistent}, and I have {doubts as to its veracity}.
credibility: Res. {c/o} noise from hallway all night, staff heard nothing, {story doesn't add up}.
credibility: He {minimizes} his drinking, which according to his wife is closer to a bottle of rye daily.
credibility: On further questioning she {finally confessed} that she had stopped the sertraline in August.
credibility: {Unreliable informant}; will call pharmacy for med hx.
credibility: There is a strong {functional overlay}, and the weakness {does not appear genuine}.
credibility: Says mother died last wk, {?true, third death this year}.
credibility: She {professes} to hear her late brother speaking, but was not observed to respond to internal stimuli at any point in the interview.
credibility: Client {swears up and down} he paid the rent.
credibility: The patient {purports} to have an allergy to every analgesic other than hydromorphone.
credibility: {Exaggerates} sx when MD on unit, fine w/ nursing.
credibility: In my opinion the reported voices are {likely fabricated in order to secure a bed for the night}.
credibility: He has been {malingering} since the WSIB file was opened, and imaging is entirely normal.
credibility: Writer told by client he had "one beer"; {writer is not convinced}.
credibility: {Self-serving version} of the altercation provided at intake, police narrative to be obtained.
credibility: This is a 52-year-old woman who {complains of} multiple {vague} aches, none of which fit an anatomic distribution.
credibility: Refill hx reviewed w/ pt, {changed her story} x2.
credibility: His {purported} service in the Navy could not be confirmed and may be another {tall tale}.
credibility: The patient was {evasive} about her alcohol intake and {grudgingly conceded} to four glasses of wine a night.
credibility: Bed 12 {crying wolf} re SOB again, sats 98% RA.
credibility: {Faking} sleep at 0200 and 0300 rounds.
credibility: Symptoms are {all in her head} as far as the surgical team can determine.
credibility: Pt {maintains} he took a.m. clozapine, {unlikely} given level.
credibility: She {denies} any alcohol, {though I find this difficult to believe} with a GGT of 310.
credibility: Reports {alleged} abuse by foster father, {take w/ grain of salt}.
credibility: The history is {embellished}, in particular the number of hours he says he goes without sleep.
credibility: Per client, case mgr never called. {Doubtful}.
compliance: The patient was {non-compliant} with her insulin regimen over the long weekend and presented in DKA.
compliance: {Refused} HS meds, {refused} vitals, {refused} to discuss why.
compliance: He has a long history of {treatment resistance and medication noncompliance}, for which a depot was begun in 2019.
compliance: {Uncooperative w/ care}, a.m. wash not done.
compliance: Ms. Beaulieu was {a difficult examination as she would not follow commands}, and the remainder of the neurologic examination was deferred.
compliance: Pt {noncompliant w/ fluid restrict.}, found w/ jug at bedside.
compliance: Unfortunately he {signed out against medical advice} before the second troponin could be drawn.
compliance: Res {resistive to care} x2 PSW at bath time.
compliance: Despite repeated counselling, she {stubbornly declines} to have the colonoscopy.
compliance: {Won't take} lithium, says it makes her shake.
compliance: This gentleman {does not listen to advice} regarding his salt intake, and I have told him that {he has only himself to blame}.
compliance: Client {disregarded} tx plan, slept through 9 a.m. check-in, {no effort made} to reschedule.
compliance: {Poor medication compliance} has been the main driver of each of her five admissions.
compliance: {Cheeking} olanzapine again, switch to ODT.
compliance: {Non-adherent} diabetic foot care; ulcer now 3 cm.
compliance: The mother {was told to} bring him back in 48 hours but {did not bother}.
compliance: {Did not comply} w/ request to stay in room during count.
compliance: I had a lengthy talk with the patient, who remained {obstinate} and {would not budge} on the question of antipsychotic treatment.
compliance: Wd care nurse visited, pt {rebuffed} dressing chg.
compliance: Mr. Singh {has repeatedly ignored medical recommendations} to wear his CPAP.
compliance: Attends grp only {when it suits him}.
compliance: {Breaks house rules} re curfew, 3rd time this mo., written warning.
compliance: She was seen by dietitian in May and {defied} every element of the meal plan that had been laid out for her.
compliance: {Unwilling to engage} w/ OT, stayed in bed.
compliance: The patient is {nonadherent} and, in all likelihood, {will stop the medication again as soon as he leaves}.
compliance: {Not following orders} for NWB, up to BR on L foot.
compliance: He was {fully compliant} with the mental status examination and {obeyed} every request.
compliance: Family {refusing} LTC placement, {being very difficult}.
compliance: {Poorly motivated}, skips physio, states too tired.
compliance: {Refuses to accept} CTO conditions, needs constant {chasing} by ACT staff for injection.
compliance: She had been {instructed} to keep a sleep diary; however, she {neglected to do so}.
compliance: A trial of CBT was offered, but the patient was {resistant to treatment} and attended just the first two sessions.
compliance: {Delinquent} w/ bloodwork since Oct, clozapine held.
compliance: Once again the patient {chose not to comply} with his post-transplant regimen.
substance: Past history is significant for {alcohol abuse}, with the last drink reported as the evening prior to arrival.
substance: UDS {dirty} for cocaine and fentanyl.
substance: Ms. Hartley has now been {clean} for eleven months and works part time in a bakery.
substance: {Drug-seeking} again tonight, asked x4 for Dilaudid.
substance: The patient is an {IV drug abuser} who was found unresponsive in a parkade stairwell.
substance: Client {fell off the wagon} after funeral, drank 26 oz vodka.
substance: He supports a {crack habit} of roughly eighty dollars a day.
substance: Known {EtOHer}, CIWA started.
substance: Social history reveals that she {abuses} marijuana on a nightly basis and {drinks like a fish} on weekends.
substance: Came back from pass {drunk}, sent to room.
substance: {Relapsed} on meth ×2 days, back to detox Mon.
substance: The infant was {born addicted} to opioids and was transferred to the neonatal unit for withdrawal scoring.
substance: {Needle tracks} both arms, {shooting up} daily per partner.
substance: This forty-year-old man with {polysubstance abuse} came in requesting something for sleep.
substance: Screen {clean} today, carries now at level 3.
substance: He has been on {opioid replacement} for six years, which in my view merely {substitutes one addiction for another}.
substance: {High as a kite} at front desk 1540, asked to leave.
substance: On examination the patient {reeked of alcohol} and was {intoxicated out of his mind}.
substance: {Drug of choice}: crystal, smokes 2 pts/d.
substance: Her brother is said to {use recreationally}, and she herself has been {hooked on} zopiclone since nursing school.
substance: {Junk} found in rm 4 under mattress, RPN notified, {user} paraphernalia bagged.
substance: The plan was discussed at length and includes no further narcotics given his {opioid-seeking behaviour}.
substance: {Misuses} Gravol, 20 tabs/d.
substance: The patient was {strung out} on arrival and could not be interviewed until the following afternoon.
substance: Hx {EtOH abuse}, {sober} since Jan.
substance: She is a {former addict} who is now {drug free}, and she has regained custody of both children.
substance: {Tweaking} all night, pacing, picking at arms.
substance: {Binge drinker}, wknds only, no DTs.
substance: He went through a {fifth of whiskey a day like water} before his wife moved out, and he continues to {indulge}.
substance: Got into {bad dope}, Narcan ×3 by staff, {OD'd} again 2 h later.
substance: I am told by the pharmacist that he is a well-known {doctor shopper} with prescriptions from four different clinics.
substance: {Pot smoker}, {pack-a-day habit}, lives w/ roommate.
substance: Wants to {get off the stuff} but {cravings get the better of him}.
substance: Mr. Whitefeather {succumbed to temptation} on day nine of his residential stay and was discharged the same day.
substance: {Using} again; pupils pinpoint, nodding at supper table.
character: The patient is {manipulative} and attempts to {play} the night staff against the day staff.
character: {Staff-splitting} ++, went to 3 RNs for same PRN.
character: She was {attention-seeking} throughout the interview, crying loudly whenever the door was opened.
character: {Demanding} and {entitled} re smoke breaks.
character: I found this gentleman to be {rude, arrogant and dismissive}, and he terminated the interview after ten minutes.
character: {Behaviours} all shift, on call bell q5min.
character: Her mother is an {overbearing, intrusive} woman who answered most of the questions on her behalf.
character: {Lazy}, in bed till noon, no chores done.
character: Mr. Kowalczyk, who was {less than pleasant} in the department, {demanded} to know why he had not been seen.
character: Client {plays the victim} in every conflict w/ roommates.
character: There was a {hysterical} quality to her presentation that made me reluctant to pursue further tests.
character: {Needy}, follows writer around unit.
character: {Acting out} after phone call w/ dad, threw slipper.
character: He is a {bully} toward co-residents and {sulks} when redirected.
character: In summary, a {difficult patient} with {a chip on his shoulder}, whom three family physicians have discharged from their practices.
character: {Gamey} re discharge date, {pushing limits} w/ casual staff.
character: The personality structure is {immature}, and she {thrives on drama}.
character: Pt {sneaky} w/ food, wrappers hidden in pillowcase.
character: {Dramatic} response to venipuncture, {made a scene}.
character: During the consultation he became {childish} and {petulant}, folded his arms, and turned to the wall.
character: {Ungrateful} despite hrs of work on housing app.
character: She has a {victim mentality} and {blames everyone but herself} for losing the apartment.
character: {Inappropriate} w/ female staff, {flirtatious}, redirected.
character: Writer met w/ son, {hostile and argumentative}, wants to see chart.
character: This is an {unpleasant} sixty-year-old man in no acute distress.
character: {Bad attitude} in grp, rolled eyes, left early.
character: The patient's {histrionics} subsided promptly once his girlfriend left the treatment room.
character: {Know-it-all} re her meds, prints things off internet.
character: {Passive-aggressive} w/ cook, "lost" the sign-up sheet.
character: He is {clingy} with his key worker and {jealous} of the time she gives other residents.
character: Over the course of the admission she proved {cunning}, obtaining two off-unit passes from the covering resident.
character: {Pathological liar} per group home.
character: {Selfish}, took last 3 yogurts, {doesn't care about others}.
character: As is typical of these presentations, there is a good deal of {secondary gain} in the sick role, and she is {milking it}.
character: {Lippy} w/ security, {looking for a reaction}.
label: Thank you for referring this 34-year-old {schizophrenic}, whom I saw with his sister present.
label: {Brittle diabetic}, {COPDer}, {ex-con}, lives in rooming house.
label: She is a {borderline} with multiple prior attendances for superficial lacerations.
label: {Alcoholic} ×20 yrs, liver clinic f/u.
label: The {bipolar} in room 6 has not slept since Tuesday.
label: {Cutter}, forearms, last wk w/ razor.
label: This {demented} woman was brought from her retirement residence by ambulance after a fall.
label: {Psychotic} on arrival, talking to vent.
label: He was a {hoarder}, and paramedics had trouble getting the stretcher past the front hall.
label: Two {anorexics} and one {bulimic} at supported meal, finished 75%.
label: As a {depressive}, she tends to do worse from November through March.
label: {Cluster B} through and through, {PD traits} ++.
label: The patient is an {obese diabetic} with poorly healing sores over the left shin.
label: {Paranoid} re food trays, ate only sealed pudding.
label: Mr. Lavoie is a {known epileptic} and {heroin addict} who was last seen in this department in March.
label: {Wanderer}, {feeder}, {diaper change} q4h.
label: He has been {homeless} and {mentally ill} since his early twenties and is a {sex offender}.
label: {Self-harmer}, sharps check done at intake.
suffering: The patient {suffers from} generalized anxiety disorder and {is plagued by} intrusive thoughts of contamination.
suffering: Res {afflicted w/} PD ×12 yrs, freezing in doorway.
suffering: She {has been a victim of} bipolar illness since adolescence.
suffering: {Stricken w/} MS at 29, uses walker.
suffering: This {unfortunate} gentleman, {crippled by} social phobia, has not left his basement suite in two years.
suffering: {Battling} depression, stays in rm, eats 50%.
suffering: He {fell prey to} opioids following a knee replacement in 2016.
suffering: Stroke {sufferer}, L hemi, 2-person transfer.
suffering: Her father was similarly {tormented by} obsessions, and both brothers {succumbed to} the same illness in their thirties.
suffering: {Ravaged by} yrs of drinking, looks older than 50.
suffering: Client {struggling with the burden of} schizoaffective d/o, case conf Thurs.
belittling: This is a {sweet little old lady} who comes in with her daughter for review of memory.
belittling: {Good girl} today, ate all her lunch.
belittling: He threw a {temper tantrum} when the nicotine inhaler could not be located.
belittling: {Pleasantly confused}, {no trouble} overnight.
belittling: The patient, {like a toddler}, required frequent reminders to remain on the stretcher.
belittling: {Fussy eater}, pushed tray away, {pouting}.
belittling: Mrs. Chow is {cute as a button}, and I was happy to let her {chatter on} about her cats.
belittling: Put in {time out} in quiet rm 20 min after swearing.
belittling: He was {scolded} for leaving his walker in the dining room.
belittling: {Whining} re cold coffee, {babyish} voice.
belittling: She carried on with her {silly} ideas about electromagnetic waves, at which point I {humoured} her and moved on.
belittling: {Behaved himself} on outing to mall, earned {treat}.
belittling: Res. had {meltdown} over TV remote, staff gave her {dolly} to {settle her down}.
appearance: On mental status examination he was {disheveled} and {malodorous}, with fair eye contact.
appearance: {Unkempt}, same clothes ×4 d.
appearance: A {morbidly obese} female appearing {much older than her stated age} was seated on the edge of the bed.
appearance: {Dirty}, {smelly}, shower offered.
appearance: Ms. Petrenko was dressed {provocatively} in a short skirt and wore {garish} makeup.
appearance: {Scruffy} beard, {greasy} hair, nails long.
appearance: {Bizarre-looking} gentleman with a {vacant stare} and {filthy} parka.
appearance: Came to breakfast {looking a mess}, housecoat on inside out.
appearance: She is a {plain}, {overweight} woman with {rotten} teeth who spoke in a monotone.
appearance: Apt visit: {stinks} of cat urine, client {slovenly}.
appearance: The patient was {poorly groomed}, and his general appearance was that of a {street person}.
insight: {Insight is nil} and {judgment is grossly impaired}, as evidenced by his decision to stop risperidone.
insight: {Lacks insight} into need for LTC.
insight: The patient remains {in denial} about the extent to which alcohol has affected her marriage.
insight: {No insight}, thinks he's fine, wants d/c.
insight: Unfortunately, Mr. Roy {fails to appreciate} that he is ill and attributes his admission to a plot by his landlord.
insight: {Poor judgement}: lent bank card to rm-mate.
insight: She {refuses to acknowledge} her diagnosis, citing a spiritual awakening as the cause of these experiences.
insight: {Clueless} re stroke deficits, tries to get up alone.
insight: His {understanding of the illness is superficial at best}, and he {cannot see} the need for maintenance treatment.
insight: {In denial} re gambling, "just for fun."
insight: There is {a complete want of insight}; she holds that her weight of 36 kg is healthy.
insight: Team feels client {oblivious} to impact of yelling on neighbours.
insight: {Insight: poor. Judgment: poor.} Declined depot, prefers tabs.
deficit: He is a {low-functioning} individual who {is incapable of} managing his own money.
deficit: {Decompensated} after move, 2 wks off sleep.
deficit: The patient presented in an acutely {decompensated state} after his group home closed.
deficit: {Can't do anything for herself}, total care.
deficit: Her {mental age is that of} a six-year-old, and {she has nothing in the way of coping skills}.
deficit: {High functioning} for this house, cooks own meals.
deficit: Collateral history depicts a {dysfunctional family} and a {damaged} young man {with few redeeming strengths}.
deficit: {Poor coper}, calls crisis line when sister away.
deficit: {Regressed} since Friday, incont. ×2, thumb in mouth.
deficit: The patient has {limited intellectual resources} and is {not a candidate for} insight-oriented psychotherapy.
deficit: {Impaired} by illness, {unable to work in any capacity}, {lacks motivation} for day program.
deficit: Client {weak} in budgeting, {deficient} in social skills, goals carried over.
pessimism: Given the {chronicity} of her illness, I am of the opinion that she {will never live independently}.
pessimism: {Chronic pt}, {no rehab potential}.
pessimism: The prognosis for sobriety is {dismal}, and further residential treatment would be {a waste of resources}.
pessimism: {Same old same old}, {nothing changes} w/ this client.
pessimism: I have {little hope} that a third mood stabilizer will accomplish what the first two did not.
pessimism: {Burnt out} schizophrenia, maintain current meds.
pessimism: {Hopeless case} per day staff; {will be back within the wk}.
pessimism: He has {reached his ceiling} from a vocational standpoint, and his ambition to return to carpentry is {unrealistic}.
pessimism: {Lifer}, {not going anywhere}, move bed to back hall.
pessimism: Mrs. Arsenault's illness is {intractable}, and {there is nothing more that psychiatry can offer}.
pessimism: Wants own apt, {not realistic}, {doomed to} lose it by Xmas.
pessimism: {Treatment-refractory} young man with {irreversible} negative symptoms, {destined for} institutional care.
pessimism: {Pointless} to refer to supported employment, {he'll only quit}.
failure: She {failed} trials of citalopram, venlafaxine and bupropion before ECT was suggested.
failure: {Failed} swallow screen and {failed} TOV.
failure: The patient was {lost to follow-up} between 2018 and 2022.
failure: {No-showed} ×3, {failed to attend} intake.
failure: After having {flunked out of} two treatment centres, Mr. Desjarlais was accepted at a third.
failure: {Failed d/c}, back from apt in 5 d.
failure: Clozapine {failure}, augmenting w/ aripiprazole.
failure: He {fails to maintain} employment, has {a failed marriage}, and is currently residing with an aunt.
failure: {Dropped out} of DBT wk 3.
failure: A {failed community placement} precipitated this, his fourth, admission to our unit.
failure: Res {did not meet goals} this qtr, {no progress}.
failure: The family reports that every attempt at living alone {ended in failure}, which {is hardly surprising}.
failure: {Unsuccessful discharge} from program d/t pos UDS.
failure: {Could not hack} the PHP schedule, stopped coming Feb 6.
suicide: Family history is notable for a maternal uncle who {committed suicide} in 1994.
suicide: {Suicidal gesture} last p.m., 6 Tylenol.
suicide: The patient made a {failed suicide attempt} in June by hanging, from which a neighbour cut her down.
suicide: {Contracted for safety}, q30 checks resumed.
suicide: I regard the ingestion as a {cry for help} rather than a {serious attempt}.
suicide: {Threatening suicide} if d/c'd to shelter.
suicide: There was one prior {unsuccessful attempt}, by carbon monoxide, while he was living in Moose Jaw.
suicide: {Completed suicide}, cousin, 2021; client went to funeral.
suicide: Cut wrist, superficial, {not a real attempt}, steri-strips ×3.
suicide: She uses talk of overdose as {emotional blackmail} toward her boyfriend, and I view it as {parasuicidal manipulation}.
suicide: {Successful suicide} of co-res, debrief held 1500.
suicide: Told ambulance crew he wanted to die; {chronically suicidal}, baseline.
suicide: {Suicide threats} ×2 by phone to ACT, {all talk}.
suicide: The wife found him after he had {attempted unsuccessfully to take his own life} with insulin, and he {was able to contract for safety} by the next morning.
suicide: {Half-hearted} OD on ibuprofen after breakup, d/c from ED w/ mom.
suicide: It was learned that her roommate had {killed herself}, and there is concern that she will {do something stupid}.
coercion: She is not {permitted} to leave the unit, and her telephone {privileges} were withdrawn on Sunday.
coercion: {Absconded} from smoke pit 1410, RCMP notified.
coercion: The patient was {placed on} a Form 1 and {put in} four-point restraints without further discussion.
coercion: {Eloped} ×1, back with police 2105, {put in} gown.
coercion: Following review I will {allow} him one hour unaccompanied on the grounds.
coercion: {Chemically restrained} w/ loxapine 25 + lorazepam 2 IM, {made to} stay in rm.
coercion: He was {brought under control} with five security guards and an intramuscular injection.
coercion: {AWOL} since supper, bed held till 2300.
coercion: Client {must} attend a.m. grp or {lose privileges}.
coercion: Ms. Friesen was {taken down} in the corridor and {dragged} into seclusion {for her own good}.
coercion: {Let her have} cell phone ×15 min, {confiscated} after.
coercion: The intention is to {keep him in line} by means of a community treatment order.
coercion: {Escaped} via fire door, found at Tim Hortons, back 0120 w/ two staff.
coercion: Res. {not allowed} in kitchen, {grounded} from outing.
coercion: A {runner}, shoes {taken away} at desk.
risk: The patient is {dangerous} and {unpredictable}, and I would not see him without security in attendance.
risk: {Aggressive} w/ a.m. care, PSWs to go in pairs.
risk: He became {combative} in the ambulance bay and struck the triage nurse on the forearm.
risk: {Violent} hx, flag on chart.
risk: She has {a propensity to violence} when intoxicated, and she {went after} her brother with a broom handle in April.
risk: {Assaultive}, {volatile}, no single-staff visits.
risk: Mr. Dubois was {agitated and threatening}, hence the use of haloperidol.
risk: {Ticking time bomb} per eve staff.
risk: {Predatory} toward younger female clients, move to 2nd floor.
risk: This is a {menacing} individual of large build with a {short fuse}.
risk: {High-risk client}, {explosive}, visits at office only.
risk: Res {out of control} at 2030, kicked door, {went ballistic} when told no smoke.
risk: In the waiting room he was {verbally abusive} and {belligerent}, shouting that he had been there since six.
service-use: This {frequent flyer} returned by taxi for the third time this week with abdominal pain.
service-use: {Bed blocker}, ALC day 112.
service-use: He is {well known to the department} for {inappropriate use of} emergency services.
service-use: {Revolving door}, 4th detox since Aug.
service-use: She is a {high utilizer} whose visits {clog up} the walk-in clinic on Mondays.
service-use: {Here for a bed and a sandwich}, triaged CTAS 5.
service-use: The patient is one of our {regulars} and {uses the emergency room as his family doctor}.
service-use: {Back again}, {third time's the charm}, admitted to obs.
service-use: {Abuses} crisis line, 11 calls since midnight.
service-use: {System-dependent}, goes ED to ED, {shops around for} beds.
service-use: I suspect a {social admission}, as he {turns up whenever his disability cheque runs out}.
disability: The patient is {wheelchair-bound} following a diving accident in his teens.
disability: {Bedridden}, turn q2h.
disability: She is {mentally retarded} and attends a sheltered workshop three days a week.
disability: {Deaf and dumb}, wrote answers on pad.
disability: Her son, who is {handicapped}, uses the {handicapped} entrance on the Dundas Street side.
disability: Client {confined to} w/c, ramp ordered for group home.
disability: {Hearing-impaired}, {defective vision} L eye, needs lg print menu.
disability: This {paraplegic} gentleman was admitted under Dr. Nowak with urosepsis.
disability: He has {special needs} and was educated in a class for {slow learners}.
disability: {Severely autistic}, {in his own little world} at circle.
othering: Unlike {normal people} of her age, she spends her evenings sorting bottle caps.
othering: {These people} never call ahead.
othering: He belongs to {that population} that seldom sees a family physician, and {such patients} are best managed elsewhere.
othering: {Typical addict}, lost health card again.
othering: {The mentally ill} on 4B to have lunch after staff.
othering: The patient is a {typical borderline}, {they all} do this ahead of a long weekend.
othering: {One of those} east-end clients, {you know the type}.
othering: She was advised that {regular folks} pay their hydro bills on time.
othering: New adm from reserve, {as is common with this group} late for appt.
othering: {The homeless} in the ED corridor were moved out by six, this gentleman among them.
`)
