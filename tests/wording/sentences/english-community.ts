import {readSentences, type Sentence} from './sentence.js'

/** English sentences of community, school, housing and family practice, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: Referred is a 34 y/o {schizophrenic} living with his mother in a two-bedroom apartment.
label: New intake: 27F, {a borderline}, transferring from the county ACT team.
label: She is {a known bipolar} who has been on Epival since her twenties.
label: Client is {an ex-con}, looking for work in construction.
label: Dad is {a recovering alcoholic}, mom works nights at the Metro.
label: Roommate described as {a druggie}, worker to look into a transfer.
label: This is a 52-year-old {diabetic} with a foot ulcer, followed by home care.
label: {Epileptic} since childhood, last seizure 2021.
label: Two {schizophrenics} on the third floor will be reviewed at Thursday's meeting.
label: Son is {autistic and ADHD}, foster placement pending.
label: She presents as {a typical BPD}.
label: Caseload currently includes nine {psychotics} and four {depressives}.
label: He is {a hoarder}; landlord threatening eviction.
label: Neighbour in 4B is {a crackhead} and visits at all hours.
label: 71M, {alcoholic}, in the seniors' building on Elm.
label: Mrs. Tran is {a brittle asthmatic} and {a worrier}.
label: Kid is {a runner}, put shoes away at night.
label: Old lady in bed 6 is {a wanderer}.
label: She is {a feeder} and needs to be cued to chew slowly.
label: {The hip in room 9} is ready for OT assessment.
label: Mother is {mentally ill} and father unknown.
label: He is {an anxious type}, always has been.
label: {Somatizer} with 14 visits to the family health team since spring.
label: {Cluster B} through and through, keep sessions short.
suffering: Mr. Lachance {suffers from} schizoaffective disorder and lives in a supervised apartment.
suffering: My patient {has suffered with} depression since the birth of her second child.
suffering: This 12-year-old {is afflicted with} Tourette syndrome.
suffering: She is {a victim of} multiple sclerosis and now needs a walker outdoors.
suffering: The late effects of the stroke have left him {stricken} and dependent on his wife.
suffering: He {has been battling} addiction for fifteen years.
suffering: {Plagued by} voices every evening around supper.
suffering: Child {is a victim of} cerebral palsy, GMFCS III.
suffering: Wife reports that he {lost his battle with} alcohol last spring.
suffering: She {struggles with} bipolar disorder and fibromyalgia.
suffering: Thank you for seeing this {unfortunate} 45-year-old woman with chronic back pain.
suffering: {This poor man} has been waiting for subsidized housing for six years.
suffering: Client {is suffering from a mental illness} and receives ODSP.
suffering: {Tormented by} obsessive thoughts about contamination.
suffering: {Sufferer of} chronic migraine, on topiramate.
suffering: She {was struck down by} psychosis in her first year at Concordia.
suffering: The family {is burdened by} his dementia.
suffering: He {fell prey to} crystal meth after losing his job at the mill.
suffering: {AIDS victim}, on HAART, followed at the clinic on Sherbourne.
suffering: {Tragic} case of a young mother with early-onset Parkinson's.
suffering: He {is riddled with} anxiety when the phone rings.
suffering: {Suffering from} PTSD, OCD and gambling, per referral.
credibility: Client {claims} he paid the rent in cash on the first.
credibility: She {claims that} her worker at the shelter lost her ID.
credibility: Teen {admits to} vaping daily at school.
credibility: Mom {admitted} she had not filled the Concerta prescription.
credibility: Pt {denies} drinking, but there were empties in the sink.
credibility: He {minimizes} the impact of gambling on the family.
credibility: {Poor historian}, collateral obtained from daughter.
credibility: {Alleges} that the roommate has been going into her room.
credibility: She {insists} the pain is 10/10 {yet} was seen chatting on the patio.
credibility: {Supposedly} has a cousin in Sudbury who will take him.
credibility: He says he "{cannot}" take the bus because of his "{panic attacks}."
credibility: The {alleged} assault at the shelter has changed her willingness to stay there.
credibility: Client {would have us believe} the cheque was stolen again.
credibility: {Unreliable historian} due to cognitive decline.
credibility: Story {keeps changing} re: how the window got broken.
credibility: {Purportedly} took all of her dosette, blisters were empty.
credibility: {Vague and evasive} about where he is staying.
credibility: She {swears} she called the office; no message on the machine.
credibility: Youth {confessed} to using cannabis over the weekend.
credibility: Complaints {seem exaggerated} relative to what is seen on home visit.
credibility: He {professes to} want treatment.
credibility: ?{Secondary gain}, as disability tax credit form was requested at the same visit.
credibility: {Malingering} cannot be ruled out; forms for CPP-D left incomplete.
credibility: Father's account {is not credible} to this writer.
credibility: He {maintains} that he never got the letter from the housing registry.
compliance: Patient {will comply} with all medications as prescribed by the team.
compliance: Goal #2: client {will be compliant with} blood work q4 weeks.
compliance: {Noncompliant with} CPAP, says mask leaks.
compliance: She {refused} home visit at 1000, would not open door.
compliance: Client {was uncooperative} during the intake and left after 10 min.
compliance: {Resistant to} services since transfer from FACT.
compliance: {Treatment-resistant} client, third program this year.
compliance: {Med non-adherent} x 3 weeks, blister packs found under sink.
compliance: {Refuses} showers on bath days.
compliance: He {was instructed to} attend the day program three times weekly.
compliance: {Unmotivated} in OT group, did not finish the birdhouse.
compliance: {Poor engagement} with case manager over the summer.
compliance: Patient {will follow rules} of the residence and {obey} curfew.
compliance: {Fails to follow} the diabetic diet despite teaching.
compliance: {Against medical advice}, he went home to feed the cat.
compliance: {Difficult to engage}; three outreach attempts this week.
compliance: Mother {is not following through} with the speech therapy homework.
compliance: {Won't take} his water pill because of the bus ride.
compliance: {Adherence issues} ongoing, consider LAI.
compliance: {Non-cooperative} with cognitive testing, MoCA stopped at item 4.
compliance: She {must accept} the treatment plan before a room is offered.
compliance: Offered counselling, {refused same}, chart closed.
compliance: {Pushed back on} every suggestion about budgeting.
compliance: {Cheeked} his olanzapine at breakfast.
compliance: {Stubbornly} declines the walker.
character: {Manipulative} with the weekend staff to obtain extra bus tickets.
character: {Demanding} on the phone, wants a call back same day.
character: {Attention-seeking} behaviours noted in after-school program.
character: She {plays the victim} in couple sessions.
character: {Lazy}, stays in bed until noon on days off from day centre.
character: He {is very entitled} about his housing options.
character: {Passive-aggressive} with roommate re: dishes.
character: {Needy} client, texts several times a day between sessions.
character: Tends to {split staff} when the primary worker is on vacation.
character: {Oppositional} at home and at school per mother.
character: {Hostile} to the visiting nurse, did not offer a chair.
character: Wife is {overbearing} and answers for him.
character: {Dramatic} presentation at walk-in, crying loudly.
character: {Overinvolved} mother, {enmeshed} with patient.
character: A {very difficult} family, meeting took 90 minutes.
character: {Help-rejecting complainer}, per last therapist.
character: {Irresponsible} with money, spends cheque in two days.
character: Is known to {sabotage} placements once she settles in.
character: {Guarded} and {suspicious} with new worker.
character: {Immature} for his age, {easily led} by peers.
character: {Rude} to reception, {used foul language}.
character: He {tests limits} with the relief staff.
character: {Narcissistic} traits make the group uncomfortable.
character: {Dependent} personality, cannot decide without her sister.
character: {Plays games} around appointment times.
character: Residents describe him as {a bully}.
belittling: Had {a meltdown} in the food bank line.
belittling: {Childish} response when told the outing was cancelled.
belittling: {Sweet little old lady}, lives alone with two budgies.
belittling: {Cute} 82-year-old gentleman, jokes with staff.
belittling: She {pouted} for the rest of the session.
belittling: {Temper tantrum} over the TV remote at the group home.
belittling: Needs to be {babied} through the morning routine.
belittling: {Diaper} changed at 0600 and 1000.
belittling: Wearing {a bib} at meals, {feeds self} poorly.
belittling: {Acting out} since dad's weekend visit.
belittling: He {behaved himself} at the barbecue.
belittling: She {was well behaved} during the home visit.
belittling: {Whining} about the bus pass again.
belittling: {Sulking} in his room since the house meeting.
belittling: {Granny} is a bit {dotty} but manages her tea.
belittling: {Silly} worries about the furnace were gently redirected.
belittling: He {has the mind of a five-year-old}.
belittling: {Mental age of} 7, enjoys colouring.
belittling: {Crocodile tears} when the worker mentioned CAS.
belittling: {Our little friend} in 12 was up all night.
belittling: Acts {like a spoiled teenager} when her sister visits.
belittling: {Babbling on} about the old days in Cape Breton.
appearance: {Unkempt}, wearing two coats in July.
appearance: {Foul-smelling}, other clients moved to the next row.
appearance: {Dishevelled} and wearing slippers outdoors.
appearance: {Poor hygiene}, reminded to shower before group.
appearance: {Malodorous} apartment, cat litter not changed.
appearance: {Filthy} bedding removed by the homemaker.
appearance: {Reeks of} cigarettes and beer.
appearance: {Obese} woman in {ill-fitting clothing}.
appearance: Came to session {provocatively dressed}.
appearance: {Bizarrely dressed}, with tinfoil bracelets.
appearance: {Dirty} fingernails, long beard.
appearance: Home {is a pigsty}.
appearance: {Covered in tattoos}, pierced lip.
appearance: {Smelly}, declines to change socks.
appearance: {Grossly overweight} 15 y/o, sits alone at lunch.
appearance: An {attractive} young woman with good eye contact.
appearance: {Overly made up} for a morning appointment.
appearance: {Slovenly}, shirt stained with soup.
appearance: Hair {greasy} and matted, nails yellow.
appearance: {Scruffy} but {presentable enough} for the viewing.
appearance: He {looks homeless}.
appearance: {Bag-lady look}, three carts.
insight: {Lacks insight} into need for supervised housing.
insight: {Poor insight} into budget difficulties.
insight: {In denial} about memory loss, still drives to Walmart.
insight: {Poor judgment} around who she lets into the unit.
insight: {No insight} re: diabetes control.
insight: Client thinks the cameras are real and {cannot be convinced otherwise}; he {cannot be reasoned with}.
insight: {Limited insight and judgement}, wishes to live alone.
insight: {Fails to appreciate} the seriousness of falls.
insight: Parents {refuse to accept} the diagnosis.
insight: {Unrealistic} goals, wants to be a pilot.
insight: {Judgment: poor}, gave bank card to friend.
insight: {Has yet to accept} that he has a mental illness.
insight: {Insight is superficial}, says what the team wants to hear.
insight: {Intellectualizes} and {avoids the real issue}.
insight: {Does not know what is good for her}.
insight: {Oblivious} to the state of the kitchen.
insight: {Makes bad choices} about friends.
insight: {Partial insight at best}; thinks stress caused the episode.
insight: {Insightless}, continues to ask for reduction of clozapine.
insight: {Refuses to see} how her drinking affects the kids.
insight: {Poor decision-making} resulted in another eviction notice.
insight: {Anosognosic}, no point in arguing.
deficit: {Low functioning}, needs prompting for all IADLs.
deficit: {Decompensated} after move to new boarding home.
deficit: {Unable to cope} with stairs and groceries.
deficit: {Poor coping skills}, calls crisis line nightly.
deficit: {Higher functioning} than the other tenants.
deficit: {Lower-functioning} clients will be offered the craft group.
deficit: {Cannot manage} own finances, trustee recommended.
deficit: {Incapable of} planning a meal for two.
deficit: {Dysfunctional family}, four children by three fathers.
deficit: {Deteriorated} quickly once PSW hours were cut.
deficit: {Poor social skills}, sits apart at drop-in.
deficit: {Impaired} ADLs, {deficits} in sequencing and initiation.
deficit: {Low frustration tolerance} during the cooking assessment.
deficit: {Unstable} since Christmas, family exhausted.
deficit: {Broken home}, raised by grandmother in Val-d'Or.
deficit: {Weaknesses}: reading, money, punctuality.
deficit: {Bad parenting} appears to be at the root of the sleep problem.
deficit: She {has poor boundaries} with coworkers.
deficit: {Fell apart} after the court date.
deficit: {Damaged} by years in care, trusts nobody.
deficit: {Unfit} to parent, per father.
deficit: {Not functioning} at grade level or anywhere else.
deficit: {Limited intelligence}, simple sentences only.
deficit: {Poor self-control} in the dining room.
pessimism: {Chronic} schizophrenia, twenty years in boarding homes.
pessimism: {Will never} live independently.
pessimism: {Poor prognosis} given age of onset.
pessimism: {Hopeless case}, said the last agency.
pessimism: {Unlikely to ever} hold competitive employment.
pessimism: {Nothing more can be done} from the family practice side.
pessimism: {Chronically suicidal} since adolescence.
pessimism: {Chronic mental patient} residing at the Parkview lodge.
pessimism: Prognosis for employment: {nil}.
pessimism: {Has plateaued}, discharge from OT.
pessimism: {Beyond help} at this point according to his brother-in-law, and I tend to agree.
pessimism: {Bound to relapse} once the CTO ends.
pessimism: {Permanently disabled} by anxiety, form completed.
pessimism: {Doomed to} repeat the pattern with the next partner.
pessimism: {Incurable}, and needs to be told so.
pessimism: {Burnt out} schizophrenic picture, mostly negative symptoms.
pessimism: {No rehab potential}, place in LTC.
pessimism: {Not a candidate for} therapy, too concrete.
pessimism: {Severe and persistent} problems, {expectations should be kept low}.
pessimism: {Lifelong} need for medication was explained to him firmly.
pessimism: {End-stage alcoholic}, supportive visits only.
pessimism: {It is only a matter of time} before she loses this apartment too.
pessimism: {Housing has been tried and is pointless}.
failure: {Failed} two SSRIs and CBT.
failure: {Failed placement} at the group home in Laval.
failure: {Lost to follow-up} after the September visit.
failure: {No-show} x 2, third letter sent.
failure: {No showed} for intake, file to be closed.
failure: Patient {failed to attend} the memory clinic.
failure: {Did not bother to} call to cancel.
failure: Has {failed outpatient} and needs a higher level of care.
failure: She {failed to respond} to sertraline.
failure: {Dropped out of} DBT at week five.
failure: {DNA'd} twice; discharged back to GP.
failure: {Washed out of} the supported employment program.
failure: {Missed yet another} appointment with the trustee.
failure: {Relapsed} over the long weekend and {blew} his rent.
failure: {Flunked out of} three residential programs.
failure: {Unsuccessful discharge} from transitional housing.
failure: {Failed to thrive} in the community and returned in ten days.
failure: {Kicked out of} shelter for smoking indoors.
failure: {Failure of} community placement, second in 12 months.
failure: {Neglected to} bring the dosette to the visit.
failure: {Fell off the wagon} on his birthday.
failure: {Treatment failure} on aripiprazole, restarted on paliperidone.
failure: {Burned bridges} with every shelter in town.
suicide: Brother {committed suicide} in 2012.
suicide: {Failed suicide attempt} in March, Tylenol.
suicide: {Suicide gesture} following argument with girlfriend.
suicide: {Contracted for safety} until next session.
suicide: {Threatens} to kill herself each time discharge is raised.
suicide: Mother {killed herself} when client was 14.
suicide: Superficial cuts to forearm, {for attention only}.
suicide: {Successful suicide} of a fellow resident last week; group offered.
suicide: {Unsuccessful attempt} at age 17, by hanging.
suicide: {Parasuicidal}, on the weekly list.
suicide: {Self-mutilates} when dad forgets the visit.
suicide: {Cries wolf} about ending it all.
suicide: {Suicidal threats} when told rent would be paid direct.
suicide: Signed a {no-suicide contract} and given crisis number.
suicide: {Half-hearted attempt}, told roommate right away.
suicide: {Uses suicidality} to avoid discharge planning.
suicide: {Tried to do himself in} after the farm was sold.
suicide: Two {non-serious} attempts as a teen.
suicide: Client {verbally contracts} not to self-harm until Tuesday.
suicide: {Self-inflicted}, so no crisis bed offered.
suicide: {Chronic SI}, {no change from usual}.
suicide: Family history notable for an uncle who {took the coward's way out} in the eighties.
substance: {Substance abuse} is the main barrier to housing.
substance: {Clean} for 60 days, chip shown proudly.
substance: {Dirty} urine at the methadone clinic.
substance: {Drug-seeking} at walk-in, asked for T3s.
substance: {Abuses} cannabis and over-the-counter sleep aids.
substance: Has {a cocaine habit}, about two grams a week.
substance: {Alcohol abuser}, 12 beers daily.
substance: Found {drunk} in the stairwell by the super.
substance: {Abusing} her mother's lorazepam.
substance: {Intoxicated again} on arrival at drop-in.
substance: {IV drug user}, needs vein care teaching.
substance: {Addicted} to his phone and to weed.
substance: {Crack baby}, adopted at 8 months.
substance: {Born addicted}, NAS protocol for three weeks.
substance: {Opioid addict} in remission, on {substitution therapy}.
substance: {Went on a bender} after the funeral.
substance: {Drug of choice}: crystal meth.
substance: {Recreational drug misuse} since grade nine.
substance: {Heavy drinker}, {boozes} with neighbours on cheque day.
substance: {High as a kite} at the 9 a.m. visit.
substance: {Doctor shopping}, per pharmacist.
substance: {Potheads} on either side of the unit are no help.
substance: {Stayed clean and sober} through detox.
substance: {Replacing one addiction with another} on methadone.
substance: Tox positive for amphetamines, {no surprise}.
substance: {Relapsing alcoholic}, detox bed requested.
coercion: {Allowed} one phone call to her sister per evening.
coercion: {Placed on} a CTO in August.
coercion: {Made to} attend anger management by the residence.
coercion: {Absconded} from respite bed overnight.
coercion: {Eloped} from memory unit, found at Tim Hortons.
coercion: Lost {privileges} for smoking in room.
coercion: {Permitted} to keep kettle in room.
coercion: {Not allowed} visitors after 9 pm.
coercion: {Has been told} he cannot return to the drop-in until he apologizes.
coercion: Client {will be required to} hand over bank card to worker.
coercion: {Escaped} from group home via bedroom window.
coercion: Stands at the desk to take meds, {subjected to mouth checks} after.
coercion: {Granted} a weekend pass to his sister's in Guelph.
coercion: {Grounded} from computer room until chores completed.
coercion: {Forced to} give up the cat before moving in.
coercion: {Earned} smoke breaks by attending OT.
coercion: {Take-down} in the lobby of the residence by staff x2.
coercion: {Chemically restrained} for the ambulance ride.
coercion: {Brought back} under Form 47 and {given his needle}.
coercion: Was {sent to} her room until calm.
coercion: {Put into care} at four years old.
coercion: {Consequences} given for not making bed.
coercion: {Needs firm limits}, and cigarettes held at the desk.
risk: {Dangerous} client, two workers at all times.
risk: {Aggressive} with PSW during bath.
risk: {Combative} during peri-care.
risk: {Violent} past, assault charge 1998, see flag.
risk: {Has a history of violence}; meet in office only.
risk: {Assaultive} in previous group home.
risk: {Physically aggressive} when redirected from kitchen.
risk: {Verbally abusive} toward intake worker on phone.
risk: {Threatening} stance in the hallway, fists closed.
risk: {Unpredictable}, do not visit alone.
risk: {Explosive} child, hits sibling.
risk: {High-risk} youth, {gang type}.
risk: {Predatory} with younger tenants.
risk: {Ticking time bomb}, per landlord; team concurs.
risk: {Agitated and menacing} in the waiting room.
risk: {Sexually inappropriate} with female PSWs.
risk: {Firesetter}, not eligible for our apartments.
risk: {Flight risk}, keep door alarm on.
risk: {A danger to} others when off risperidone.
risk: {Volatile} home, police flagged address.
risk: {Lashed out at} the recreation therapist for no reason.
risk: {Kicker and biter}, gloves on for care.
risk: {Escalated} when asked about rent, {had to be removed}.
service-use: {Frequent flyer} at the crisis centre.
service-use: {Well known to} this team since 2004.
service-use: {Bed blocker} awaiting LTC.
service-use: {Revolving door} client, six shelters in a year.
service-use: {Known to} police and CAS.
service-use: {High user} of ED, care plan requested.
service-use: {Heavy user} of the food bank and drop-in.
service-use: {Regular customer} at detox.
service-use: {Overuses} the after-hours line.
service-use: {Inappropriate use of} 911 for loneliness.
service-use: {Repeat offender} for walk-in visits on Fridays.
service-use: {Abuses the system}, has three workers already.
service-use: {Yet another} referral for this man.
service-use: {Frequent caller}, limit to 5 minutes.
service-use: {Super-utilizer}, flagged by Health Links.
service-use: {Thick chart} patient, see prior volumes.
service-use: {Social admission} from the retirement home.
service-use: {Dumped} at ED by the lodge.
service-use: {Taking up a bed} in respite.
service-use: {Familiar face} at Monday clinic, {always something}.
service-use: {Service-dependent}, should be weaned.
service-use: {Hospital-hopping} since May.
service-use: {Acopia}, return to GP.
disability: {Wheelchair-bound} since 2015, needs ramp.
disability: {Confined to a wheelchair}, applies for accessible unit.
disability: {Mentally retarded} brother also at home.
disability: {Bedridden}, overlay mattress ordered.
disability: {Bed-bound} x 6 months, PSW BID.
disability: {Crippled} by arthritis, enjoys bingo.
disability: {Deaf and dumb} tenant, use notes.
disability: {Handicapped} parking form completed.
disability: {Housebound}, meals on wheels three times weekly.
disability: {Retardation}, mild, on school file.
disability: {Special needs} child in grade 3.
disability: {Slow}, does not read, signs with X.
disability: {Invalid} mother relies on him for shopping.
disability: {Lame} left leg, uses cane.
disability: {The disabled} are picked up at the side door.
disability: {Blind as a bat} without glasses, {deaf as a post}.
disability: {Down's kid} in the integration class.
disability: {Chair-bound}, pressure cushion ordered by OT.
disability: {Demented}, wanders at night, wife is tired.
disability: {Senile}, thinks it is 1962.
disability: {A stroke patient} who is {wheelchair dependent}.
disability: {Spastic} boy, likes music.
disability: {Feeble} 90 y/o, {gone downhill}.
othering: Would do better living among {normal people}.
othering: {These people} rarely keep a lease for long.
othering: {The homeless} tend to gather by the back door.
othering: {The mentally ill} in this building need a buddy system.
othering: {Those types} usually end up at the mission.
othering: {Typical} of {this population}.
othering: {Normal} siblings, no concerns.
othering: Compared with {healthy people} his budget is chaotic.
othering: {The elderly} do not like change.
othering: {Addicts} are not eligible for this housing stream.
othering: {Natives} on the caseload are followed by the Friendship Centre.
othering: {Ghetto} neighbourhood, {welfare mom}.
othering: {Immigrant family}, {as one would expect} the father decides.
othering: {Vagrant} known to the librarians.
othering: {Street person}, no address.
othering: Speaks Tamil at home, {hard to work with}, like {most of them}.
othering: {One of those} clients who never answers.
othering: {In his culture}, men do not talk about feelings.
othering: {The chronics} have lunch at 11:30.
othering: {On welfare all his life}, as were his parents.
othering: {Regular folks} in the building have complained.
othering: {Girls like her} end up pregnant.
othering: Lives {off the taxpayer} and smokes.
character: {Ungrateful} for the furniture delivered by the charity.
compliance: Objective: Patient {will verbalize understanding of} need for medication by week 2.
compliance: Pt {will demonstrate compliance} with curfew 7/7 nights.
insight: STG: Client {will accept illness} and {will recognize irrational thinking}.
coercion: Plan: {Tell patient to} lose weight and {have her} see the dietitian.
credibility: "{Pain}" in the knee seems to come on when chores are assigned.
deficit: PROBLEM LIST: 1. {Dysfunctional coping}. 2. {Low self-esteem}.
compliance: Care plan goal: resident {will allow} care without striking out.
character: Sessions 4-8 dealt with {resistance} and her {pathological} need for reassurance.
compliance: {Therapy-interfering}: late again by 20 minutes, homework not done.
label: Thank you for seeing this {very pleasant} {somatic} lady with {multiple complaints}.
credibility: She {complains of} fatigue and low mood x 2 months.
credibility: 9 y/o {complaining of} tummy aches on school days.
credibility: {Chief complaint}: can't sleep.
failure: {Lost} his housing {due to his behaviour}.
deficit: {Unemployable} per ODSP adjudication form.
pessimism: {Guarded} outlook, as {he always ends up back here}.
compliance: Mr. Roy {did not cooperate} with the grocery shopping task.
character: {Inflexible} about which PSW comes.
risk: {Went after} co-tenant with a broom.
substance: {Fried} from meth, hard to follow.
substance: Mom's {drinking problem} came up in family session.
coercion: Worker {made her} sign the consent before handing over the voucher.
service-use: {Back again} on our doorstep after two weeks.
belittling: {Bless her}, she made the bed by herself.
appearance: {Skinny, toothless} man at the warming centre.
suicide: {Manipulative} overdose of eight Gravol, sent home.
disability: {Wheelchair patients} should arrive 15 min early.
othering: {Squeegee kids} hang about with him on Queen.
suffering: {Heartbreaking} story; {helpless} in the face of her illness.
compliance: {Reluctant} to leave apartment for the fumigation.
character: {Stubborn} old farmer, will not use the call bell.
insight: {Rationalizes} every slip.
credibility: {States} he ate, {however} fridge is empty, so {doubtful}.
credibility: {Self-reported} trauma, {unverified}.
deficit: {Inadequate} mother, {overwhelmed} by three under five.
label: He is {a chronic pain patient} followed with the Fraser Health clinic.
label: {Frail elderly} female, lives with cat.
risk: {Acted aggressively} at intake, file flagged red.
failure: {Couldn't hack} the sheltered workshop.
coercion: {Redirected} to her room x 4 this shift.
substance: {Nursing a hangover}, {as usual}, at group.
character: {Always late}, {always an excuse}.
label: I would appreciate your seeing this 29-year-old woman, {an anorexic} since high school, for assessment of her low potassium.
label: The tenant in unit 305 is apparently {an addict} and her boyfriend is {a dealer}.
label: His older brother is also {schizophrenic} and lives at the same lodge.
label: Group attendance was seven, mostly {bipolars} and one {agoraphobic}.
label: The building has become home to several {drug users} and {ex-cons} referred by the other agency.
suffering: Thank you for asking me to see this retired teacher, who {has long suffered from} recurrent depression.
suffering: The family tells me that their daughter {fell victim to} an eating disorder during the pandemic.
suffering: His wife, herself {suffering with} rheumatoid arthritis, can no longer help him with transfers.
suffering: Since the accident he has been {living in misery}, {a prisoner of} his own body.
credibility: When asked about food, she {admits that} she often skips supper so the children can eat.
credibility: According to the tenant, the heat has been off since Friday, {or so he says}.
credibility: He reports attending the NA meeting but {could produce no proof}.
credibility: The patient {adamantly denies} having given his PIN to anyone.
credibility: On direct questioning he {finally admitted} to stopping the escitalopram in January.
credibility: Her {so-called} service dog was present throughout the assessment.
credibility: She rated her pain as 9 {but did not appear to be in any distress}.
credibility: Grandmother, who {seems more reliable}, gives a different version.
compliance: If the patient {does not comply with} the injection schedule, he is to be brought to hospital.
compliance: Within six months the patient {will comply} with treatment of her hypertension at least 80% of the time.
compliance: The nurse attended twice on Wednesday and both times the patient {refused care}.
compliance: After much coaxing he {finally agreed to} let the homemaker in.
compliance: The OT recommended a raised toilet seat, which she {stubbornly refuses} to use.
compliance: Despite {repeated counselling} by this physician, Mr. Kowalski {continues to} smoke a pack a day.
compliance: The youth's {lack of cooperation} with family sessions was raised with his father.
compliance: Her INR is all over the place because of {poor adherence}.
compliance: Dad brought him to only two of eight visits and is considered {non-compliant with treatment}.
character: She has been {quite demanding} of the housing worker's time, with four calls on Tuesday.
character: Her daughter, who is {extremely difficult}, requests copies of every note.
character: In session he remained {sullen} and {uncommunicative} and looked at the floor.
character: The student was described by his teacher as {lazy and defiant}.
character: Much of the hour was spent on her {self-pity} over the divorce.
character: It was the impression of the team that he {was manipulating} the trustee for more cash.
belittling: At the lease signing she {threw a fit} about the laundry tokens.
belittling: When the iPad was put away he {had a tantrum} lasting 25 minutes.
belittling: This {adorable} 88-year-old was brought in by her niece for a memory check.
belittling: Staff gave her a doll to keep her {quiet and happy}, and she {is no trouble} now.
belittling: Asked to fold towels, he made {a big fuss over nothing}.
appearance: On home visit the client was found {in a filthy state} with dishes piled to the tap.
appearance: She arrived at the shelter {smelling of urine} and {looking a mess}.
appearance: Mental status: a {poorly kempt} man in his thirties with a parka and sandals.
appearance: The children were {grubby} and the baby had on yesterday's sleeper.
insight: The parents {have little insight into} their part in the school refusal.
insight: Although he is pleasant enough, his {judgment remains poor}, as shown by buying a second motorcycle.
insight: Prior to the next review the client must {come to terms with} his illness and {stop denying} it.
insight: Mrs. Arsenault, {lacking any insight}, plans to go back up three flights of stairs.
deficit: Without his mother he {would be unable to function}, and the apartment shows it.
deficit: The family appears {chaotic} and mother {does not cope well} with transitions.
deficit: He {decompensates} every spring when the snow melts and the trailer floods.
deficit: In the kitchen assessment the client {was incapable} of making toast.
pessimism: In my opinion this gentleman {will never work again} in any capacity.
pessimism: Her outlook is {bleak} unless she leaves the partner.
pessimism: After eleven years on the team, {little improvement can be expected}.
pessimism: He has a {long-standing and intractable} depression for which I have {nothing further to offer}.
failure: As he {failed to show} for three appointments, his name has been removed from our wait list.
failure: The patient {failed physiotherapy}, massage and two cortisone injections.
failure: She was accepted to the day program but {quit} after two mornings.
failure: Another {failed tenancy} will count against him with the registry.
suicide: His father {committed suicide} when the farm went under.
suicide: There was one {failed attempt} by overdose in 2008 and none since.
suicide: Before leaving the office she agreed to {contract for safety} through the weekend.
suicide: The foster mother says he {threatens suicide} whenever the Xbox is taken away.
suicide: A tenant on the sixth floor {succeeded in taking his life} on Sunday and neighbours are shaken.
substance: He was evicted because of {drug abuse} and late rent.
substance: She has been {clean} since Thanksgiving and is hoping for overnight visits.
substance: Family doctor suspects she is {drug seeking} and will no longer renew the Percocet.
substance: The mother's {abuse of alcohol} during pregnancy is documented in the adoption file.
substance: The room smelled of weed and the client was {stoned} for most of the visit.
coercion: As long as he takes his injection he {is allowed} to keep the apartment.
coercion: He {was placed in} a nursing home against the wishes of his son.
coercion: Two evenings a week the residents {are permitted to} stay up until midnight.
coercion: She {had to be made to} wash before the dentist appointment.
coercion: We will {let her} try the apartment for a month if she {behaves}.
risk: On the bus outing he became {verbally aggressive} with the driver.
risk: The son is {known to be violent} and workers should text before entry.
risk: She becomes {quite combative} if woken before eight.
risk: The boy is a {danger to his classmates}, writes the principal.
service-use: This 61-year-old woman is {well known to the service} and has had the same complaint since 2010.
service-use: At the regional table he was named as a {frequent flyer} by EMS, shelter and hospital.
service-use: He has been in and out of detox in a {revolving-door} fashion.
service-use: Our ALC patients are {blocking beds} needed for surgery.
disability: The applicant is {confined to bed} most days and her husband does the cooking.
disability: My patient, who is {wheelchair bound}, cannot use the second-floor office.
disability: He {is crippled with} back pain and has not driven since June.
disability: She cares for a {handicapped} son of forty.
othering: As with most of {the severely mentally ill}, rent is paid direct to the landlord.
othering: She is more comfortable with {her own kind} at the drop-in.
othering: He wants to do what {normal kids} do on weekends.
othering: {Like most borderlines}, she idealized the last therapist.
trap, quotation: Client stated, "My mom always called me lazy."
trap, quotation: "I'm a lost cause," he said, then laughed and asked for coffee.
trap, quotation: She told the group: "I refuse to be treated like a child."
trap, quotation: Daughter: "He's been a hopeless drunk since I was ten."
trap, quotation: Landlord's email reads: "This tenant is manipulative and rude."
trap, quotation: Per 911 transcript, caller said "he's gone crazy, he's dangerous."
trap, quotation: Goal, in her words: "Stop being so needy with my boyfriend."
trap, quotation: "They think I'm drug-seeking every time I go in," she said of the ED.
trap, quotation: Teacher's note home: "Another tantrum today at recess."
trap, quotation: He asked, "Am I a schizophrenic now?"
trap, quotation: Voice says "you are filthy" when he eats.
trap, quotation: She wrote in her journal, "I failed everybody."
trap, quotation: "I was clean for eight years," he recalls with pride.
trap, quotation: Husband phoned: "She's in denial and she won't listen to anybody."
trap, quotation: Asked what gets in the way, he replied, "Normal people look at me funny on the bus."
trap, quotation: Thought record, hot thought: "I'm a burden and a failure."
trap, negation: He is not aggressive and has never threatened staff.
trap, negation: No manipulative intent; she asked because the bus does not run on Sundays.
trap, negation: She was not refusing care, she was asleep.
trap, negation: There is no history of violence toward others.
trap, negation: Not drug-seeking: pain is from a documented compression fracture.
trap, negation: He is neither lazy nor unmotivated; the sedation lasts until noon.
trap, negation: Appeared clean and tidy, not dishevelled.
trap, negation: Nothing in the record suggests malingering.
trap, negation: This was not a tantrum but a response to pain, per OT.
trap, negation: Her absence was not non-compliance; the letter went to the old address.
trap, negation: She is not wheelchair-bound, she uses it for distances.
trap, negation: Without any combative behaviour since the catheter came out.
trap, negation: No one on the team considers him hopeless.
trap, negation: Never uncooperative in nine years with the team.
trap, negation: No suicidal gestures or attempts reported by either parent.
trap, meta: Asked the team to write "did not attend" rather than "no-show".
trap, meta: The word "committed" in the old template was replaced by "died by".
trap, meta: Client requests that "manipulative" be removed from his 2016 file.
trap, meta: Reviewed with student why we avoid "suffers from" in letters.
trap, meta: Correction request under PHIPA: disagrees with the term "aggressive".
trap, meta: Supervision: discussed how "lacks insight" shuts down conversation.
trap, meta: Referral used the term "frequent flyer"; writer called the sender about it.
trap, meta: The previous chart described her as non-compliant; no source for this was found.
trap, meta: In family session we spoke about what the word "crazy" means at home.
trap, meta: Being labelled a borderline in the ED is what keeps her from going.
trap, meta: Form still has a box marked "Refused"; writer used free text instead.
trap, meta: He finds the word addict hurtful and would rather not hear it.
trap, meta: Psychoeducation covered myths such as "people with schizophrenia are violent".
trap, meta: Language guide posted in office: say "uses a wheelchair", not "confined to".
trap, meta: She asked what "decompensated" means after reading her discharge summary.
trap, name: Referred to the Centre for Addiction and Mental Health for assessment.
trap, name: Attends Narcotics Anonymous at St. Mark's on Mondays.
trap, name: Completed the Barratt Impulsiveness Scale and the Overt Aggression Scale.
trap, name: He is reading The Body Keeps the Score and Prozac Nation.
trap, name: Watched One Flew Over the Cuckoo's Nest at film night.
trap, name: Called the Schizophrenia Society of Ontario for the family group.
trap, name: Substance Abuse Subtle Screening Inventory completed by youth worker.
trap, name: Applied to Homes for Special Care and to Homes First.
trap, name: Works part-time at Crazy Joe's Drapery on Saturdays.
trap, name: Violence Against Women shelter confirmed bed for tonight.
trap, name: Enrolled in Aggression Replacement Training through the school board.
trap, name: She volunteers with Mothers Against Drunk Driving.
trap, name: Mini-grant from the Society for Disabled Adults covers the scooter.
trap, name: Chronic Pain Self-Management Program starts in October.
trap, name: Took his grandson to see Despicable Me and Bad Boys.
trap, name: Medication Adherence Rating Scale 8/10.
trap, legal: Community treatment order (Form 45) issued April 3, expires October 2.
trap, legal: Probation order: must not attend within 100 m of the residence.
trap, legal: Charged with assault causing bodily harm; court date Nov 12.
trap, legal: Found incapable of managing property under the Substitute Decisions Act.
trap, legal: Landlord and Tenant Board hearing on allegations of non-payment.
trap, legal: Form 1 completed by family physician, Box A, danger to self.
trap, legal: Convicted of impaired driving in 2010, licence reinstated.
trap, legal: Recognizance requires him to abstain from alcohol.
trap, legal: Consent and Capacity Board confirmed involuntary status.
trap, legal: Temporary care and custody to the Society, access supervised.
trap, legal: Statement of claim filed against the trucking company.
trap, legal: Right to refuse treatment explained and pamphlet given.
trap, legal: Dangerous offender application was withdrawn by the Crown.
trap, legal: Child in need of protection finding made on consent.
trap, legal: Accused remained subject to ORB detention order with privileges up to community living.
trap, victim: She was physically abused by her stepfather between ages 6 and 10.
trap, victim: He was beaten by three men outside the shelter.
trap, victim: Client was called retarded at school for years.
trap, victim: Survived intimate partner violence; safety plan reviewed.
trap, victim: Her ex controlled her money and refused to let her see friends.
trap, victim: Was manipulated by an online scammer and lost $4,000.
trap, victim: Residential school survivor; speaks of abuse by staff there.
trap, victim: Financial abuse by nephew suspected, bank notified.
trap, victim: Bullied on the bus by older kids who call him psycho.
trap, victim: Police told him he was wasting their time.
trap, victim: He was handcuffed and shoved during the last apprehension and fears it happening again.
trap, victim: Criminal Injuries application as a victim of sexual assault.
trap, victim: Roommate threatened her with a knife on Saturday.
trap, victim: She was forced to sell her wedding ring by her partner.
trap, victim: The family was violently displaced from Homs in 2013.
trap, other subject: Landlord refused to fix the furnace.
trap, other subject: ODSP claims the form was never received.
trap, other subject: The insurer denied his long-term disability.
trap, other subject: The elevator failed again and he could not get out.
trap, other subject: Pharmacy was uncooperative about splitting the blister pack.
trap, other subject: Aggressive dog at this address, call ahead.
trap, other subject: The building is filthy and full of bedbugs; complaint filed with city.
trap, other subject: Property manager is demanding first and last in cash.
trap, other subject: School failed to hold the IPRC meeting on time.
trap, other subject: Worker was a no-show for the apartment viewing and apologized to the tenant.
trap, other subject: The bus never came, so he missed the lab.
trap, other subject: Superintendent admitted leaving the door unlocked.
trap, other subject: Employer ignored the accommodation letter and is being difficult about shifts.
trap, other subject: Our agency lost her file and did not follow through with the referral.
trap, other subject: Lymphoma has been resistant to second-line treatment.
trap, other subject: The neighbour's loud and childish pranks keep him awake.
trap, word sense: Hearing aid batteries are dead; new set ordered.
trap, word sense: Aggressive hydration advised over the heat wave.
trap, word sense: Wound is clean and dry, edges approximated.
trap, word sense: Dirty dressing removed, area irrigated.
trap, word sense: Failed graft on the left shin, plastics to review.
trap, word sense: Chronic kidney disease stage 3a, repeat creatinine in three months.
trap, word sense: Has a habit of reading two newspapers each morning.
trap, word sense: Compliance of the left ventricle reduced on echo.
trap, word sense: Resistance bands twice a day, yellow to red.
trap, word sense: Normal gait, normal tone, reflexes 2+.
trap, word sense: Joint manipulation by physio gave relief.
trap, word sense: Committed to walking her granddaughter to school each day.
trap, word sense: Contract signed with roofing company, starts work Monday.
trap, word sense: The abuse hotline number is on the fridge.
trap, word sense: Known to have a penicillin allergy.
trap, word sense: Rent supplement claims processed by the 15th.
trap, word sense: Abnormal bladder: decompensated valve on urodynamics.
trap, word sense: Demanding job at the call centre, ten-hour shifts.
trap, word sense: MRSA, resistant to clindamycin.
trap, word sense: Poor lighting on stairs, OT recommends a second switch.
trap, word sense: Gesture and picture cards used with the interpreter.
trap, word sense: Splitting wood and stacking it is his exercise.
trap, identity: She calls herself a recovering addict and leads the Thursday meeting.
trap, identity: Describes himself as disabled and proud.
trap, identity: He identifies as an alcoholic, sober since 1999.
trap, identity: Identifies as Deaf, uses ASL, interpreter booked.
trap, identity: Prefers to be called autistic, not "person with autism".
trap, identity: Considers himself a psychiatric survivor and writes a column about it.
trap, identity: Uses the word crip for herself with humour and asked that it be noted.
trap, identity: Introduces himself to everyone as a voice hearer.
trap, identity: She says that mad is the word she chooses, as in Mad Pride.
trap, identity: He refers to himself as an old drunk who made good; term is his.
trap, identity: Self-identifies as fat and asks staff to use that word.
trap, identity: Calls herself bipolar and likes it that way.
trap, identity: Client, who speaks of herself as a survivor and a junkie no more, will speak at the open house.
trap, diagnosis: Dx: schizophrenia, F20.9, first episode 2018.
trap, diagnosis: Oppositional defiant disorder queried by school psychologist.
trap, diagnosis: Alcohol use disorder, severe, in sustained remission.
trap, diagnosis: Borderline personality disorder, completed STEPPS.
trap, diagnosis: Major neurocognitive disorder due to Alzheimer disease, mild.
trap, diagnosis: Avoidant/restrictive food intake disorder, seen at Sick Kids.
trap, diagnosis: Hoarding disorder; decluttering coach weekly.
trap, diagnosis: Cocaine dependence (DSM-IV), 2006.
trap, diagnosis: Persistent depressive disorder, early onset.
trap, diagnosis: Chronic obstructive pulmonary disease and failure to thrive, query malignancy.
trap, diagnosis: Spastic diplegia, GMFCS II, botox in the spring.
trap, diagnosis: Intermittent explosive disorder, ruled out.
trap, diagnosis: Treatment-resistant schizophrenia by TRRIP criteria, on clozapine.
trap, diagnosis: Dependent personality disorder, provisional.
clean: She would like to find a one-bedroom near the library, budget $900.
clean: He goes to the community kitchen on Wednesdays and brings bread home.
clean: Attended 6 of 8 sessions; called ahead for the other two.
clean: Did not attend today; will call tomorrow to ask how she is.
clean: Has stopped the olanzapine because of weight gain and would like to discuss other options.
clean: Uses a manual wheelchair; ramp measured at 1:12.
clean: He says the voices are louder when he is alone in the evening.
clean: Tenant owes $640; repayment plan of $40 a month agreed with landlord.
clean: Goal: walk to the corner store and back three times a week by March.
clean: She wants to be able to lift her grandson into the car seat.
clean: Person-centred goal: cook one hot meal on Sundays with PSW.
clean: Mood 6/10, sleep 7 hours, appetite good.
clean: Reports no thoughts of suicide this week; has crisis line number on phone.
clean: She survived a suicide attempt in 2017 and is willing to talk about what helped.
clean: Returned to drinking in August after 14 months; wants to go back to group.
clean: Naloxone kit provided and use demonstrated.
clean: He shouted at the landlord and slammed the door; both agreed to meet Monday with worker.
clean: Struck out with his right hand when the washcloth touched his hip; hip is painful.
clean: Hair uncombed, wearing a winter coat indoors; heat was off.
clean: Three days without shower as tub grab bar is loose, OT to replace.
clean: Thank you for seeing Mr. Dubois, 67, for memory concerns of one year.
clean: Lives with his partner of thirty years and two cats.
clean: Mother asks for strategies for mornings before school.
clean: Child cried for ten minutes when iPad put away, settled with a story.
clean: Youth would rather meet at the skate park than in the office.
clean: Sertraline was not effective after eight weeks at 150 mg.
clean: We looked together at the pros and cons of the injection.
clean: He sees his difficulties as stress from the eviction rather than illness.
clean: Strengths: humour, carpentry, speaks three languages.
clean: She declined the walker as it does not fit the bathroom door.
clean: In session 5 we explored how grief shows up at work.
clean: PSW twice weekly for bathing, at her request in the evening.
clean: Blood pressure 142/84; she prefers to try walking before another pill.
clean: ADP form completed with client for a rollator.
clean: He moved from the shelter to a rooming house on May 1.
clean: Budget reviewed; bus pass and phone are his priorities.
clean: Family meeting Thursday with client, sister and trustee.
clean: Takes medication from a weekly dosette, missed two evening doses.
clean: ACT nurse to visit Tuesday with injection, client will make tea.
clean: Lunch with peer supporter, they talked about returning to school.
`)
