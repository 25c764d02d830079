import {readSentences, type Sentence} from './sentence.js'

/** English sentences in everyday wording: a dictation, a crisis, monthly summaries, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
label: HISTORY OF PRESENT ILLNESS: This is a 34-year-old {schizophrenic} male, brought in by ambulance from his group home.
label: PAST PSYCHIATRIC HISTORY: {Known borderline}, four admissions to this hospital since 2018.
label: IDENTIFICATION: 52-year-old divorced {bipolar} on long-term disability.
label: PAST MEDICAL HISTORY: {Diabetic}, {hypertensive} and {morbidly obese}.
label: The patient {is a schizophrenic} who has been followed by our clinic for 12 years.
label: Thank you for asking me to see this unfortunate 61-year-old {alcoholic} with decompensated liver disease.
label: FAMILY HISTORY: Mother {was a manic depressive}; maternal uncle {a schizophrenic}.
label: This {chronic schizophrenic} was last admitted under my care in 2020.
label: The consult service was called for an {anorexic} in bed 4 with a potassium of 2.6.
label: She has been {a diabetic} since age 11.
label: 28F {BPD}, in again after fight with boyfriend.
label: Police brought {a psychotic} from the bus shelter, 2 officers in room.
label: {Psych patient} in 3, sitter needed.
label: {Form 1} in room 7 still waiting for a bed.
label: Two {overdoses} and {a schizo} in the waiting room tonight.
label: {Asthmatic}, {smoker}, and {an epileptic} per EMS sheet.
label: {EDP} found in traffic by officers, cuffed on arrival.
label: {Frail elderly}, 88, fall at home, daughter present.
label: Pt {is bipolar} and off meds x 3 wks.
label: {MHA} in room 2 wants to talk to crisis.
label: Client {is a hoarder}, second fire inspection this year.
label: Roommate is {an ex-con} and {a user}.
label: Most residents on this floor are {the mentally ill}.
label: He is one of our {heavy drinkers}; see monthly summary.
label: Met with {a cutter} who was referred by the school.
label: CARE PLAN: ⏎- {Mentally ill} male, 47 ⏎- {Homeless} x 6 yrs
label: {Depressive} with poor sleep and few friends.
label: Client was labelled {antisocial} in jail and it shows.
label: Brother is {autistic} and {a pothead}.
label: {Failure to thrive} in bed 9 to be seen by dietitian.
label: The {hip fracture} in 412 needs a sitter overnight.
label: She is {an OCD} and washes all morning.
label: My impression is that of {a borderline patient} in crisis.
label: The {schizoaffective lady} in 14B asked for her smokes.
label: He presents as {a paranoid schizophrenic} off medication.
suffering: The patient {suffers from} bipolar affective disorder, type II.
suffering: He {has suffered from} depression since his early twenties.
suffering: She {has been suffering with} chronic low back pain since the motor vehicle accident of 2014.
suffering: HISTORY: A 45-year-old woman {suffering from} panic attacks and agoraphobia.
suffering: The patient {suffered} a first psychotic break at the age of 19.
suffering: This {unfortunate} gentleman has multiple sclerosis and is followed by neurology.
suffering: He {is afflicted with} obsessive-compulsive disorder of early onset.
suffering: FAMILY HISTORY: Sister {stricken with} postpartum psychosis.
suffering: Dear Sir or Madam: My patient {is a victim of} severe depression and cannot return to work.
suffering: He {fell victim to} alcoholism following the loss of his business.
suffering: She {was struck down by} a major depressive episode in the fall of 2021.
suffering: This {poor woman} lost her son last year and has not slept since.
suffering: {Plagued by} voices on a daily basis, he seldom leaves his apartment.
suffering: He {is tormented by} intrusive thoughts of contamination.
suffering: IMPRESSION: {Stroke victim} with residual left hemiparesis.
suffering: She {has been battling} depression for the better part of a decade.
suffering: He {lost his battle with} mental illness in 2017, per his wife.
suffering: Pt {suffering} from etoh withdrawal, CIWA 18.
suffering: {Poor thing} has been in the hallway since 0300.
suffering: {Sad case}, mom died last month, no family left.
suffering: {Overdose victim} brought by EMS, Narcan x2 on scene.
suffering: {Sexual assault victim} in room 5, SANE nurse paged.
suffering: {Burn victim} transferred from Sudbury, also depressed.
suffering: Pt is {an AIDS sufferer}, on ARVs.
suffering: {Migraine sufferer}, here for Toradol.
suffering: Client {continues to suffer from} anxiety most days of the month.
suffering: Client has been {crippled by} anxiety since the eviction notice.
suffering: Daughter is {cursed with} the same illness as her mother.
suffering: {Tragically}, she has had schizophrenia since high school.
suffering: He is {a victim of his illness} and cannot be blamed.
suffering: Client is {a sufferer of} PTSD and lives on the third floor.
suffering: She {endures} depression as well as arthritis.
suffering: Client {is burdened with} a brain injury from a fall in 2009.
suffering: Mom {suffers} with her nerves, per client.
suffering: His {sufferings} began with a divorce, then the job loss.
credibility: The patient {claims to have} fallen down the stairs.
credibility: She {claimed} that the medication made her worse.
credibility: He {admits to} two or three beers a day; I suspect it is considerably more.
credibility: The patient {adamantly denies} any use of opioids despite a positive screen.
credibility: She {is a poor historian} and most of the history is from the chart.
credibility: The patient {alleges} that she was discharged without a prescription.
credibility: He {insists} that he has taken his insulin every day.
credibility: She {endorses} every symptom on the checklist, which raises the question of {exaggeration}.
credibility: He {minimizes} his alcohol intake.
credibility: There was considerable {minimization} of the events leading to admission.
credibility: {Allegedly} assaulted by a cousin, no charges laid.
credibility: The pain is {out of proportion to} findings and appears {embellished}.
credibility: VALIDITY: {Symptom magnification} was evident throughout the interview.
credibility: The claimant's account {is not credible} in several respects.
credibility: He {maintains} that he cannot sit for more than ten minutes, {yet} he sat for an hour in my office.
credibility: {Supposedly}, he was started on Effexor by a walk-in clinic.
credibility: The {so-called} seizures occur only when family is present.
credibility: She was {unreliable} as a historian.
credibility: {Vague historian}. Collateral will be required.
credibility: He {complains of} low mood, poor sleep and tiredness.
credibility: CHIEF COMPLAINT: {Complaining of} chest tightness x 2 days.
credibility: {Exaggerated} pain behaviour was seen on examination.
credibility: He {finally admitted} that he had stopped the olanzapine in March.
credibility: She {confessed to} drinking mouthwash the night before.
credibility: Pt {claiming} 10/10 pain, on phone and laughing.
credibility: {Denies} taking anything. Tox pending, {I don't believe him}.
credibility: {Faking} a seizure when officers took the cuffs off.
credibility: {Pseudoseizures} again x 2, eyes shut tight.
credibility: {States} she took "{30 pills}", bottle is nearly full.
credibility: Pt {says} she is {"suicidal"}, eating a sandwich.
credibility: {Lying} about how much he drank.
credibility: Pt {changes her story} each time a new nurse comes in.
credibility: {Story doesn't add up}, officers say no one called.
credibility: Pt {apparently} has {"anxiety"} and cannot wait in the hall.
credibility: ?{malingering} to avoid court in the a.m.
credibility: Client {swears} he paid the rent.
credibility: Client {was caught lying} about his whereabouts on Sunday.
credibility: He {tells tales} about his time in the army.
credibility: Client's {alleged} back problem prevents him from doing chores.
credibility: She {would have us believe} that her purse was stolen.
credibility: {According to her}, the super comes in at night.
credibility: He {reluctantly admitted} to smoking in his room.
credibility: Client's {lies} make it hard to plan anything.
compliance: The patient has been {noncompliant with} his CPAP.
compliance: {Medication noncompliance} was thought to be the precipitant.
compliance: {Compliance}: Poor.
compliance: He {is compliant} with blood work only.
compliance: She {refused} an MRI of the lumbar spine.
compliance: The patient {refuses to take} clozapine.
compliance: There was {refusal of} all oral medication for the first three days.
compliance: He was {uncooperative} with the mental status examination.
compliance: The patient was {resistant to} the idea of a group home.
compliance: {Treatment-resistant} patient with many medication trials.
compliance: He {did not comply with} fluid restriction.
compliance: She {has not followed} our advice regarding diet and {has only herself to blame}.
compliance: {Against medical advice}, he {signed himself out} at 22:00.
compliance: The patient {left AMA} before the echocardiogram.
compliance: She {was instructed to} stop smoking and lose weight.
compliance: {Lack of cooperation} limited the cognitive testing.
compliance: He {was advised in no uncertain terms} to stop drinking.
compliance: ATTITUDE: {Uncooperative} and {oppositional}.
compliance: The diabetes is poorly controlled owing to {dietary indiscretion} and {nonadherence}.
compliance: Despite {repeated warnings}, she {continues to} smoke.
compliance: The patient {disobeyed} his activity restrictions and popped two staples.
compliance: {Refusing vitals}, {refusing bloods}, {refusing to change} into gown.
compliance: {Won't} give urine.
compliance: {Non-cooperative} at triage, officers answered for him.
compliance: {Med refusal} x 2 this shift, MD aware.
compliance: Pt {more cooperative} once security at the door.
compliance: {Will not follow direction}, up and out of bed.
compliance: Pt {ignoring} staff when asked to sit down.
compliance: Pt {declined but was told she has no choice} re: bloods.
compliance: {Resisting} care, two staff to change linens.
compliance: Client {is not following the plan}.
compliance: Client {refused services} again this month.
compliance: {Non-engagement} with housing worker, third month.
compliance: {Unwilling to} work on budgeting goal.
compliance: GOALS: ⏎- Client {will comply with} meds ⏎- Client {will obey} house rules
compliance: Client {broke the rules} about guests twice.
compliance: He {resists} any suggestion I make.
compliance: She is {treatment avoidant} and {unmotivated}.
compliance: Client {doesn't listen}.
compliance: {Resistance} to change remains the main barrier.
compliance: Client {is hard to engage}.
character: ATTITUDE: The patient was {demanding} and {entitled} throughout the interview.
character: She was felt to be {manipulative}.
character: His {manipulation} of the house staff was the subject of a team meeting.
character: {Attention-seeking} behaviour was observed on the ward at mealtimes.
character: The patient was {guarded}, {evasive} and {irritable}.
character: She has {a difficult personality}.
character: This is {a very difficult patient} with a long list of grievances.
character: {Cluster B traits} were very much on display.
character: PERSONALITY: {Dependent}, {passive-aggressive} and {immature}.
character: He has been {argumentative} with the nurses with respect to visiting hours.
character: She is {overly dramatic} in describing her abdominal pain.
character: {Histrionic} presentation with tears on demand.
character: The patient is {angry}, {bitter} and {litigious}.
character: He is {lazy} and has {no interest in} working.
character: The daughter is {overbearing} and {a difficult family member}.
character: There is {secondary gain} in remaining off work.
character: The patient {manipulated} her husband into calling the office.
character: SPEECH: Loud, {rude}, interrupting.
character: She is {hypersensitive} to criticism from the team.
character: {Unpleasant} 50-year-old man who would not make eye contact.
character: Pt {being difficult}, wants to see a "real doctor".
character: {Attention seeking}, yelling out every 5 min.
character: Pt {acting out} since told about the wait.
character: {Verbally abusive} to triage RN and officers.
character: {Mouthy} with police.
character: {Behavioural}, no medical cause found.
character: {Demands} food and the phone, {demands to leave}.
character: {On the bell} constantly.
character: {Playing} the nurses against each other.
character: Pt {nasty} to registration clerk.
character: {Needs attention}, settles when someone sits with him.
character: {Selfish}, left kids with neighbour to come here.
character: Client is {unmotivated} and sleeps past noon.
character: Client {takes advantage of} the food bank.
character: {Manipulating} the system to get a bigger unit.
character: She {plays the victim}.
character: He is {stubborn} about the wheelchair assessment.
character: Client {has an attitude} with all female workers.
character: {Bad attitude} at the house meeting.
character: Client was {inappropriate} during outing.
character: {Intrusive} with other residents, in and out of rooms.
character: {Needy}, called me 14 times in April.
character: He {knows how to work the system}.
character: {Irresponsible} with money.
character: Client is {her own worst enemy}.
character: {Ungrateful} for all we have done.
belittling: She {threw a tantrum} when told she would not be discharged.
belittling: He {sulked} in his room for the balance of the day.
belittling: The patient is {childlike} in her dealings with staff.
belittling: BEHAVIOUR: {Infantile} and regressed.
belittling: {This pleasant little old lady} was admitted from home with pneumonia.
belittling: She is {a sweet old thing} who is no trouble at all.
belittling: He was {a good boy} and finished his tray.
belittling: {Cute} 90-year-old, sharp as a tack.
belittling: The patient had {a meltdown} at the bank.
belittling: {Childish} behaviour was seen on the unit when limits were set.
belittling: She {whines} about her roommate.
belittling: {Whining} was noted during the dressing change.
belittling: He {pouted} when the pass was cancelled.
belittling: {Temper tantrums} were reported by the wife.
belittling: He {behaves like a child} in the company of his mother.
belittling: {Feisty} 84-year-old, up with one.
belittling: Pt {having a fit} in the hallway re: wait.
belittling: {Crying wolf} again, third call to EMS.
belittling: Told pt to {use his words}.
belittling: {Settled like a baby} after Ativan.
belittling: {Diapered} and put to bed.
belittling: {Bib} on for lunch, {fed} by staff.
belittling: {Feeder}, 1:1 at meals.
belittling: Pt {in one of her moods}.
belittling: {Drama} between pt and girlfriend in room 6.
belittling: {Freaking out} about the needle.
belittling: Pt {huffy} when asked to wait.
belittling: {Sweetie} in bed 3 just wants her tea.
belittling: Client had {a hissy fit} about the laundry schedule.
belittling: {Our girl} did well this month.
belittling: He is {like a big kid} at bingo.
belittling: {Acts like a teenager} about curfew.
belittling: {Silly} reasons for missing group.
belittling: Client {stomped off} to her room.
belittling: {Babyish} voice when she wants a ride.
belittling: {Good girl} stickers were used to reward showers.
belittling: {The boys} in the house are in their sixties and {adorable}.
belittling: He {threw a fit} over the TV remote.
belittling: She is {the mental age of} a six-year-old.
appearance: APPEARANCE: {Unkempt}, {malodorous} male looking older than his stated age.
appearance: GENERAL: {Obese} female in no apparent distress.
appearance: She was {disheveled} with {greasy hair} and bitten nails.
appearance: He was {poorly kempt} and {unshaven}.
appearance: APPEARANCE: {Bizarrely dressed} in a winter coat and shorts.
appearance: The patient was {inappropriately dressed} for the season.
appearance: {Looks older than stated age}.
appearance: She is {an attractive} 29-year-old woman in good physical health.
appearance: {Grossly overweight} gentleman sitting on the edge of the bed.
appearance: DENTITION: {Terrible teeth}.
appearance: {Heavily tattooed} male with multiple piercings.
appearance: {Hygiene was poor}.
appearance: Grooming {left something to be desired}.
appearance: He was {well groomed for a change}.
appearance: {Overly made up}, with {provocative} clothing.
appearance: Thin, {unclean} and in hospital pyjamas at noon.
appearance: She had {let herself go} since the separation.
appearance: There was an {offensive odour} from the dressing and from the patient.
appearance: {Filthy}, covered in mud, officers wore gloves.
appearance: {Smelly} feet, boots bagged.
appearance: {Reeks of} etoh.
appearance: {Stinks}, put in shower before assessment.
appearance: {Dirty} clothes, {dirty} hands, nails long.
appearance: {Scruffy} male, 50s, found behind Tim Hortons.
appearance: {Rough-looking} friend waiting outside.
appearance: {Smells of urine}.
appearance: {Foul odour} from room, housekeeping called.
appearance: {Bad body odour}, other pts complaining.
appearance: {Looks like a mess}.
appearance: {Homeless-looking} male with cart.
appearance: {Messy} hair, {stained} sweater, barefoot.
appearance: Client's apartment was {disgusting}.
appearance: Unit is {a pigsty}, super has called twice.
appearance: Client {does not wash}.
appearance: {Poor personal hygiene} is a barrier to employment.
appearance: {Lack of hygiene} brought up by two neighbours.
appearance: {Neglects himself}.
appearance: {Squalid} living conditions, see photos.
appearance: Client came in {looking like a bum}.
appearance: {Skinny}, {haggard}, in the same shirt as last week.
appearance: {Dressed like a teenager} for a woman her age.
insight: INSIGHT: {Poor}. JUDGMENT: {Poor}.
insight: INSIGHT AND JUDGMENT: {Both limited}.
insight: Insight is {lacking}.
insight: The patient {has no insight} into the nature of his illness.
insight: {Judgment is impaired} as shown by recent spending.
insight: {Lack of insight} was evident from the outset.
insight: She {does not understand} that she is ill.
insight: He {is in denial about} his diabetes.
insight: {Denial} is prominent.
insight: The patient {fails to appreciate} the seriousness of his cardiac condition.
insight: He has {little insight}.
insight: {Partial insight} at best.
insight: {Anosognosia} explains his refusal.
insight: Because of {poor insight}, the patient was found incapable.
insight: She {refuses to accept} the diagnosis of bipolar disorder.
insight: He {does not believe he is sick}.
insight: {Insight: absent}.
insight: Her judgment is {questionable}, as she plans to move in with a man she met online.
insight: {Superficial insight} was noted, she says what we want to hear.
insight: {Limited insight} into her eating disorder.
insight: {Insightless}.
insight: {Zero insight}, thinks he is fine to go home.
insight: {Poor judgement}, walked out in -20 without coat.
insight: Pt {doesn't realize} how sick she is.
insight: {Unaware} of his own illness, thinks police made it up.
insight: {Clueless} as to why he is here.
insight: {Bad decisions} tonight, drank on Antabuse.
insight: Pt {not able to see} that meds help.
insight: {Irrational}, will not discuss transfer.
insight: {Can't be reasoned with}.
insight: Client {makes poor choices}.
insight: {Poor decision-making} around men.
insight: Client {never learns} from consequences.
insight: {Does not recognize} that she needs help with rent.
insight: {Unrealistic} goals, wants to be a nurse.
insight: {Unrealistic expectations} of housing.
insight: {Refuses to see} his part in the conflict.
insight: Client {thinks he knows best}.
insight: {Limited understanding} of why rules matter.
insight: He {is blind to} his own drinking.
deficit: The patient {decompensated} after his Consta was reduced.
deficit: {Acute decompensation} of a known schizoaffective disorder.
deficit: LEVEL OF FUNCTION: {Low functioning}.
deficit: She is {high functioning} and holds a job.
deficit: He {is unable to cope} with the loss of his wife.
deficit: The patient has {poor coping skills}.
deficit: {Poor frustration tolerance} and {poor impulse control} were noted.
deficit: {Dysfunctional} family of origin.
deficit: She {cannot function} without her mother.
deficit: The patient is {unemployable} at this time in my opinion.
deficit: He is {totally disabled} for any occupation.
deficit: {Impaired self-care}, {impaired social function}, sleeping 4 hours.
deficit: {Deficits} in self-care and {deficits} in judgment are ongoing.
deficit: He has {deteriorated} since discharge from our day program.
deficit: {Social deterioration} over ten years.
deficit: {Regressed} to the point that she would not leave the bed.
deficit: She had {a nervous breakdown} after the birth of her second child.
deficit: {Psychotic break} at age 21 in first year university.
deficit: The patient is {intellectually limited}.
deficit: {Limited} and {concrete}, with {below-average intelligence}.
deficit: {Not coping} at home, husband dropped her off.
deficit: {Decompensated} psych pt, no beds up.
deficit: Pt {lost it} when officers took his bag.
deficit: {Breakdown} at work, manager called 911.
deficit: {Unstable} pt, 1:1 started.
deficit: {Falling apart} since separation.
deficit: {Out of control} in the waiting room.
deficit: {Can't look after herself}, lives alone.
deficit: {Went downhill} since Tues.
deficit: {Needs to be reminded of} everything.
deficit: Client {is incapable of} managing money.
deficit: Client has {poor social skills}.
deficit: {Weaknesses}: budgeting, hygiene, follow-through.
deficit: {Dependent on} staff for all appointments.
deficit: CARE PLAN ⏎{Problems}: isolation, spending, sleep
deficit: Client {struggles} with the simplest tasks.
deficit: {Lacks} motivation, {lacks} life skills.
deficit: {Slipping} since his worker left.
deficit: Client is {not housing-ready}.
deficit: {Unable to live independently}.
deficit: He is {low-functioning} but friendly.
deficit: {Spiralling} again, same as last spring.
pessimism: The prognosis is {very guarded}.
pessimism: This is a {chronic}, {severe and persistent} mental illness.
pessimism: He {will never} return to gainful employment.
pessimism: She will require medication {for the rest of her life}.
pessimism: {Treatment-refractory} depression with {little hope} of remission.
pessimism: The patient {is unlikely to improve} any further.
pessimism: {No rehabilitation potential}.
pessimism: He has {plateaued} and further therapy would be of {no benefit}.
pessimism: {End-stage} alcoholism, there is {nothing more to offer}.
pessimism: {Chronic mental patient} with a downhill course.
pessimism: Prognosis for return to work is {dismal}.
pessimism: She has {little potential} for change given her age.
pessimism: {Permanently disabled}; no improvement expected.
pessimism: The patient is {incurable}, and this was explained to the wife.
pessimism: His recovery is {doubtful}.
pessimism: {Intractable} mood disorder.
pessimism: {Long-standing}, {unremitting} course; I am {not optimistic}.
pessimism: {Chronically suicidal}, nothing new.
pessimism: {Chronic} psych, at baseline.
pessimism: {Hopeless}, we will see him again tomorrow.
pessimism: {Same old}, nothing changes with this pt.
pessimism: Officers agree he is {a lost cause}.
pessimism: {Only a matter of time} before he ODs again.
pessimism: {No point} in referring to detox again.
pessimism: {Will be back}.
pessimism: {As good as she gets}.
pessimism: {Bound to} drink as soon as he leaves.
pessimism: {Chronic low self-esteem} and {chronic unemployment}.
pessimism: Client {will always need} staff support.
pessimism: {Not likely to change} at his age.
pessimism: {No progress} this month.
pessimism: {Little progress} on goals 1 to 4.
pessimism: {Burned all his bridges} with family and agencies.
pessimism: {Beyond help} in my view.
pessimism: Client is {a hopeless case}.
pessimism: {Nothing works} with this client.
pessimism: {Unrealistic to expect} him to work.
pessimism: He {has no future} in independent housing.
pessimism: {Doomed to} repeat the pattern with her children.
failure: The patient {failed} Prozac, Zoloft and Celexa.
failure: She {has failed multiple} antidepressants.
failure: {Failed trial of} venlafaxine at 225 mg.
failure: {Treatment failure} with two mood stabilizers.
failure: He {failed outpatient treatment} and was sent for admission.
failure: The patient {was lost to follow-up} after his second visit.
failure: {Failure to attend} the memory clinic.
failure: She {failed to keep} her appointment of May 9.
failure: He {dropped out of} the day hospital in week two.
failure: The patient {did not show} for her stress test.
failure: {Failed} a course of CBT in 2016.
failure: The patient was discharged from the clinic for {missed appointments}.
failure: He {failed to respond} to 12 sessions of ECT.
failure: {Unsuccessful} at three prior attempts at rehabilitation.
failure: {Failed discharge}, returned to hospital in 48 hours.
failure: She is {a treatment failure} on methadone.
failure: {Relapsed} two weeks after discharge from Homewood.
failure: He {never completed} high school and has a {failed marriage}.
failure: {Nonresponder} to clozapine.
failure: {No-show} for crisis follow-up this a.m.
failure: {DNA} x 2 at urgent clinic.
failure: {LWBS} at 0415.
failure: Pt {flunked} swallow screen, NPO.
failure: {Did not bother} to pick up Rx.
failure: {Broke} his bail conditions, officers to breach.
failure: Pt {failed detox} last week.
failure: {Failing at home}, son wants placement.
failure: {Never followed through} with referral to addictions.
failure: Client {no-showed} three visits in a row.
failure: {Missed} five of eight groups, no reason given.
failure: {Failed placement} at Maple House.
failure: {Closed for non-attendance}.
failure: Client {failed to meet} any of her goals.
failure: {Goals not met}, client {gave up} on the course.
failure: {Housing failure} number four.
failure: {Blew} his last chance with the landlord.
failure: {Lack of follow-through} on ODSP forms.
failure: {Quit} the work program after 2 days.
failure: Client was {kicked out of} shelter.
failure: She {is failing to} engage in service.
failure: {Dismissed} from practice after repeated {no shows}.
suicide: Her brother {committed suicide} in 2005.
suicide: There is a family history of {completed suicides}.
suicide: PAST PSYCHIATRIC HISTORY: Two {failed suicide attempts} by overdose.
suicide: He made {an unsuccessful attempt} on his life in January.
suicide: {Suicide gesture} by ingestion of ten Tylenol.
suicide: The patient {contracted for safety} prior to transfer.
suicide: She was {able to contract} and was granted passes.
suicide: {No-suicide contract} signed.
suicide: He {threatened suicide} when his wife spoke of leaving.
suicide: {Suicidal threats} were made to the family physician.
suicide: {Parasuicidal} behaviour since adolescence.
suicide: {Self-mutilation} of both forearms.
suicide: She has {superficial} cuts which are {not serious}.
suicide: He was {successful} in taking his life the following spring.
suicide: {Nearly succeeded} in hanging himself at the detention centre.
suicide: The father {killed himself} with a shotgun.
suicide: The {commission of suicide} by his cousin was a major stressor.
suicide: {Self-inflicted injury} felt to be {a cry for help}.
suicide: {Manipulative suicidality} in the context of discharge.
suicide: {Low-lethality gesture}, patient medically cleared.
suicide: {Threatening to kill herself} if sent home.
suicide: {Suicidal} again, same plan.
suicide: {Won't contract for safety}, so kept on 1:1.
suicide: {Attempted suicide for attention}.
suicide: {Half-hearted attempt}, called 911 herself.
suicide: {Slashed} wrists, sutured x 6.
suicide: {Jumper} on bridge, talked down by officers.
suicide: {Hanger}, cut down by roommate.
suicide: {Failed OD} last night, back today.
suicide: {Cutting for attention} per group home.
suicide: {Attempted to commit suicide} with insulin.
suicide: {Tried to off himself} in cells.
suicide: Client {uses suicide threats} to get housing moved up.
suicide: {Verbal contract} obtained, client {promised not to} hurt herself.
suicide: Co-tenant {suicided} last month.
suicide: {Successful suicide} of a former client shook the house.
suicide: Client {talks about suicide when she wants something}.
suicide: {Suicidal behaviour} has been {a habit} with her.
suicide: Incident report: {suicide gesture} in kitchen with a butter knife, staff took it.
suicide: {Fake attempt} per housemate.
suicide: {Self-harmer}, razor found in drawer.
substance: SOCIAL HISTORY: {Alcohol abuse}, 12 beers per day.
substance: {Drug abuse} since age 14.
substance: She {abuses} her lorazepam.
substance: He {has abused} cocaine and crystal meth.
substance: {Abusing} prescription opioids for several years.
substance: The patient is {an alcohol abuser}.
substance: {ETOH abuse}, in withdrawal on day two.
substance: {Opioid addict} on methadone 90 mg.
substance: He has been {clean and sober} for five years.
substance: {IV drug abuser} with endocarditis.
substance: {Intravenous drug user}, hepatitis C positive.
substance: Tobacco: {One-pack-per-day habit}.
substance: There is a question of {drug-seeking}.
substance: The patient exhibits {drug seeking behavior} and asks for Dilaudid.
substance: {Recreational drug use} on weekends.
substance: He is {a recovering alcoholic}.
substance: {Opioid misuse} was documented by his pharmacy.
substance: She is {addicted to} Percocet.
substance: {Former addict}, now in real estate.
substance: {Alcoholism} and {drug addiction} in the father.
substance: She is on {opioid substitution} at this time.
substance: {Narcotic-seeking} patient, well recognized by the pharmacy.
substance: {Drunk} and disorderly, in by police.
substance: {Intoxicated}, as usual.
substance: {High} on meth, picking at skin.
substance: {Stoned}, giggling, eating chips.
substance: {Wasted}, slept in hall bed till 0900.
substance: {Dirty urine}, denies.
substance: {Dirty needles} in pocket, officers took them.
substance: {Meth head}, no teeth.
substance: {Crackhead} in 9 wants his shoes.
substance: {Drinker}, regular.
substance: {Known drug user}, arms full of {track marks}.
substance: {Seeking} opioids x 3 this week.
substance: {Relapse} on payday.
substance: Client {fell back into} drinking.
substance: Client {stayed clean} all month.
substance: {Using} again.
substance: {Crack addict} in unit 12 comes and goes.
substance: {Replaces one addiction with another} on the methadone program.
substance: {Drug-addicted} mother, baby apprehended.
substance: {Drinking problem} since the plant closed.
substance: Client {smokes up} every day.
substance: She is {hooked on} her sleeping pills.
substance: {Substance abuser} group, Thursdays, attended x 2.
substance: {Boozing} with the men in the park.
substance: {Pill popper} per sister.
coercion: He was {allowed} off the unit for one hour per day.
coercion: {Privileges} were increased to grounds.
coercion: The patient {was placed on} a 1:1 observation.
coercion: She {was placed in} seclusion.
coercion: He {was made to} wear hospital pyjamas.
coercion: The patient {eloped} from the Emergency Department.
coercion: {Elopement} risk, room near desk.
coercion: He {absconded} on a pass and was brought back.
coercion: The patient {was forced to} take a depot.
coercion: She {was brought in against her will}.
coercion: {Was not permitted} to have her telephone.
coercion: He was {given permission} to see his children.
coercion: {Off-ward privileges revoked}.
coercion: We will {put her on} a community treatment order.
coercion: I have {ordered} the patient to stay in bed.
coercion: I {have decided that} he {is to} remain in hospital until he takes clozapine.
coercion: The patient {was started on} olanzapine and {was not given the choice}.
coercion: He {was transferred} to a locked unit as {a consequence}.
coercion: {Management} of the patient consisted of limit setting.
coercion: {Passes were withheld} until she attended group.
coercion: {Chemically restrained} with 5 and 2.
coercion: {Restrained} x 4 by security for swearing.
coercion: {Taken down} by officers and security.
coercion: {Put in restraints} until calm.
coercion: {Escaped} from room while officers at desk.
coercion: {AWOL} x 20 min, back by security.
coercion: Pt {told} she {has to} stay.
coercion: {Not allowed} to leave, form in place.
coercion: {Stripped} and gowned, belongings {confiscated}.
coercion: {Kept} in hall, {held down} for needle.
coercion: {Sent} to the quiet room.
coercion: {Let} him go for a smoke with officer.
coercion: {Given a time-out}.
coercion: Client {is not allowed} guests after 9.
coercion: {Earned} her phone back by doing chores.
coercion: {Smoking privileges} cut to 4 a day.
coercion: Staff {will permit} one overnight a month.
coercion: Client {was removed from} group for talking.
coercion: {Consequences} given for late return.
coercion: Client {must} see the doctor or lose her spot.
coercion: {Redirected} to his room.
coercion: {Taking off} without telling staff.
coercion: {Granted} a weekend leave.
coercion: He {ran away} from the residence Sunday.
coercion: {Supervised} showers, {monitored} phone calls.
risk: The patient became {combative} and required sedation.
risk: He is {potentially dangerous}.
risk: {Aggressive behavior} toward staff on two occasions.
risk: She was {assaultive} on admission.
risk: RISK: {High risk}, {violent}, {unpredictable}.
risk: There is a history of {violence}.
risk: {Dangerousness} was assessed as moderate.
risk: He was {threatening} and had to be escorted out.
risk: {Physically aggressive} with his wife during the illness.
risk: He {attacked} a co-patient.
risk: {Agitated} and {assaultive}; code white called.
risk: {Aggression} has been a long-standing issue.
risk: He has {violent tendencies}.
risk: She can be {explosive} when limits are set.
risk: She was {verbally aggressive} to housekeeping.
risk: {A danger to himself and others}.
risk: {A risk to staff} on nights.
risk: He is {a violent offender} with mental illness.
risk: {Volatile} mood, {volatile} temper.
risk: BEHAVIOUR: {Menacing}.
risk: {Intimidating} to the female residents.
risk: {Combative} w/ EMS, spit hood on.
risk: {Violent} pt, 4 officers.
risk: {Flagged violent} in Meditech.
risk: {Went off} on security.
risk: {Lunged} at RN, {swinging}.
risk: {Kicking off} again in 11.
risk: {Aggressive} towards officers in car.
risk: {Fighting} staff during catheter.
risk: {Out of nowhere} he {turned on} us.
risk: {Escalating}, security to bedside.
risk: {Threatens} staff with complaints.
risk: {Ready to blow}.
risk: {Dangerous male}, do not go in alone.
risk: {Scary} guy, big.
risk: Client is {a ticking time bomb}.
risk: {Safety risk}, two workers for all visits.
risk: {Aggressively} asked for his cheque.
risk: Client {got violent} with the vending machine.
risk: {Has a temper}.
risk: {Predatory} with younger women in the house.
risk: {Unsafe} client, meet in lobby only.
risk: He {flies off the handle} over small things.
risk: {Behaviours}: hitting, spitting, {aggression}.
service-use: This is {one of many} admissions for this {well-known} patient.
service-use: The patient {is well known to} our service.
service-use: {Well known to psychiatry}.
service-use: {Multiple ER visits} for trivial matters.
service-use: She is {a frequent attender} at this Emergency Department.
service-use: {Overutilization} of health care services was discussed.
service-use: He {overuses} the emergency department.
service-use: {High user} of hospital resources.
service-use: The patient {doctor shops}.
service-use: {Doctor-shopping} is suspected; five prescribers in one year.
service-use: He is {a bed blocker} awaiting long-term care.
service-use: {Social admission}.
service-use: {Inappropriate admission}, no acute issue.
service-use: {Readmitted yet again} for CHF.
service-use: {Revolving-door} admissions since 1998.
service-use: {Unnecessary} visits to the walk-in clinic.
service-use: {Repeat} offender in terms of DKA admissions.
service-use: {Multiple} specialists have been seen, none of whom {satisfies her}.
service-use: {Dependent on the hospital}.
service-use: {Institutionalized} after years in care.
service-use: {Frequent flyer}, 41 visits this yr.
service-use: {Frequent flier} to crisis line as well.
service-use: {Well known to us}.
service-use: {Known to police}, known to ED.
service-use: {Regular} in the dept.
service-use: {Back again}.
service-use: {Here for a bed and a sandwich}.
service-use: {Looking for a warm bed} d/t weather.
service-use: {Abuses} 911.
service-use: {Misuse of} ambulance.
service-use: {Dumped} by group home with no meds list.
service-use: {Nothing better to do} so came to ED.
service-use: {Taking up} a monitored bed.
service-use: {Chronic caller}, 9 calls overnight.
service-use: Client {calls constantly}.
service-use: {High-needs} client, takes most of my week.
service-use: {Heavy user} of crisis beds.
service-use: {Milking} the system.
service-use: {Drain on} the team.
service-use: Client has {been through every agency} in town.
service-use: {Repeat client}, fourth intake.
service-use: {Living off} the system for years.
service-use: He {cycles in and out of} hospital.
service-use: {System-dependent} family, three generations on assistance.
disability: PAST MEDICAL HISTORY: MS, {wheelchair-bound} since 2016.
disability: The patient {is confined to a wheelchair}.
disability: {Bedridden} for six months.
disability: {Bed-bound} 91-year-old female.
disability: She is {housebound} due to COPD.
disability: {Mentally retarded} brother in an institution.
disability: He has {mild retardation}.
disability: {Handicapped} since birth.
disability: {A paraplegic} with a stage 3 pressure ulcer.
disability: The patient is {an amputee}, left below knee.
disability: {Deaf and dumb} since infancy.
disability: He is {legally blind and helpless} without his wife.
disability: {Crippled} with arthritis.
disability: {Crippling} arthritis of both hands.
disability: {An invalid} cared for by his sister.
disability: {Senile} and unable to give a history.
disability: The {demented} patient in the next bed wandered in.
disability: {Birth defect} of the left hand.
disability: {Mentally challenged} since a childhood fever.
disability: {Physically challenged}, uses a walker.
disability: {Brain-damaged} from a car accident.
disability: He is {dependent upon} a walker and {oxygen-bound}.
disability: {Slow}, likely DD.
disability: {Special needs} adult, mom at bedside.
disability: {Deaf-mute}, no interpreter on nights.
disability: {Wheelchair pt} in 8, needs 2 for transfer.
disability: {Developmentally delayed} male, 33, hit his head.
disability: {Retarded} per officer, no file found.
disability: {Midget} in 4, use peds cuff.
disability: {Spastic} CP, non-verbal.
disability: {Blind} lady in hall, {can't do anything}.
disability: {Lame} in left leg.
disability: Client uses {handicap} parking.
disability: {Suffers from a disability}.
disability: {Stuck in a wheelchair}, so no outings.
disability: {Not all there} since head injury.
disability: {Simple}, works at sheltered workshop.
disability: {Special} bus picks him up at 8.
disability: {The disabled} tenants are on floor 1.
disability: {Inspirational} despite {her handicap}.
disability: {Differently abled} young man in day program.
disability: {Slow learner}, can't read the lease.
disability: {Low IQ}, explains the rent arrears.
othering: She would like to live like {normal people}.
othering: {These patients} tend to do poorly with surgery.
othering: {Such people} seldom keep appointments.
othering: {This population} is notoriously hard to treat.
othering: As with all {borderlines}, limits are needed.
othering: {Psychiatric patients} often overstate pain.
othering: {The mentally ill} require firm handling.
othering: {Addicts} do not tell the truth about dose.
othering: {The elderly} often refuse help.
othering: Typical of {the obese}, she eats at night.
othering: {That type of patient} benefits from a short stay.
othering: He is {not like the other schizophrenics}, he works.
othering: {Native} male, {typical} presentation.
othering: {Foreign} woman with {strange beliefs}.
othering: {Given his culture}, he does not respect female doctors.
othering: She {speaks no English} after 20 years in Canada.
othering: {Well-spoken for} a man from the shelter.
othering: {From a broken home} and {on welfare}.
othering: {Unwed mother} of three by different fathers.
othering: {Normal} siblings, all employed.
othering: {These people} never stay for follow up.
othering: {Street person}, no ID.
othering: {The homeless} come in when it gets cold.
othering: {Homeless guy} in hall 2.
othering: {Psych} in 5, {psych} in 6, one real patient in 7.
othering: {One of those} fibromyalgia ladies.
othering: {Typical borderline}.
othering: {Their kind} only respond to police.
othering: {Drunks} in the hall all night.
othering: {Vagrant}, brought by officers from the mall.
othering: {NFA}, {transient}.
othering: {Normal patients} had to wait because of him.
othering: {Refugee} family, {you know how they are} about appointments.
othering: {Illegal} with no OHIP.
othering: {The poor} in this building share cigarettes.
othering: {Those clients} cannot be trusted with keys.
othering: {Our schizophrenics} like the bowling trip.
othering: {Low-class} family, yelling in hallway.
othering: {Single moms} in this complex all call CAS on each other.
othering: Wants what {a normal person} has, a car and a wife.
othering: {Welfare recipient}, third generation.
othering: {The vulnerable} were moved to the first floor.
othering: {Marginalized} client, {at-risk}.
othering: {Regular folks} in the building are fed up with our clients.
othering: {People like him} should not live alone.
trap, word sense: The renal graft failed in 2019 and he returned to hemodialysis.
trap, word sense: Aggressive IV hydration was begun in the Emergency Department.
trap, word sense: Cultures grew a methicillin-resistant organism; contact precautions in place.
trap, word sense: Lung compliance improved after the effusion was drained.
trap, word sense: CARDIAC: Normal S1 and S2, no murmurs.
trap, word sense: Skin is clean, dry and intact; dressing changed.
trap, word sense: Clean-catch urine sent to the lab.
trap, word sense: The fracture was manipulated under conscious sedation.
trap, word sense: Bowel habits unchanged, no melena.
trap, word sense: Borderline cardiomegaly on chest x-ray.
trap, word sense: Heart failure with reduced ejection fraction, EF 30 percent.
trap, word sense: Placed on the right lateral decubitus position for the lumbar puncture.
trap, word sense: The catheter was placed in the left internal jugular vein under ultrasound.
trap, word sense: Depressed skull fracture ruled out by CT.
trap, word sense: The abdomen was soft, with no guarding or rigidity.
trap, word sense: Chronic kidney disease, stage 3b, stable creatinine.
trap, word sense: Chronic obstructive pulmonary disease, on home oxygen at 2 L.
trap, word sense: Superficial thrombophlebitis of the left calf, no deep clot.
trap, word sense: Inappropriate sinus tachycardia; Holter ordered.
trap, word sense: Protein-bound fraction of phenytoin is low with an albumin of 24.
trap, word sense: In case of fire, residents meet at the mailbox; drill went well.
trap, word sense: Insulin resistance was explained with a drawing.
trap, word sense: High-functioning furnace was put in by the landlord in May.
trap, word sense: She is paid to train dogs, including one stubborn husky.
trap, word sense: The demands of shift work leave him little time to cook.
trap, word sense: Roofing is demanding work and his shoulder is sore by Friday.
trap, word sense: Low-risk chest pain by HEART score, home with follow-up.
trap, word sense: Poor weather closed the road, so the home visit was moved to Friday.
trap, word sense: Poor R-wave progression on the electrocardiogram.
trap, word sense: Poor venous access, PICC line ordered.
trap, word sense: Gross hematuria has resolved.
trap, word sense: The wound edges were poorly approximated and were re-sutured.
trap, word sense: Cataract surgery on the lazy eye went well.
trap, word sense: Hostile abdomen from prior surgeries made the laparoscopy difficult.
trap, word sense: Spastic bladder, followed by urology.
trap, word sense: Growth retardation was seen on the 32-week ultrasound.
trap, word sense: Fire-retardant curtains were hung in his new unit.
trap, word sense: Abusing the hinge, he says, is why the fridge door broke.
trap, word sense: Violent coughing for two weeks, pertussis swab sent.
trap, word sense: The aggressive lymphoma responded to three cycles of R-CHOP.
trap, word sense: The abandoned house by the lake is where he likes to sketch.
trap, word sense: He refused to let the rain spoil the fishing trip and came back smiling.
trap, word sense: Household refuse was picked up Tuesday as planned.
trap, word sense: He committed the melody to memory and played it for us.
trap, word sense: The committee granted him a bursary for welding school.
trap, word sense: Blood pressure is high on home readings, 150 over 90.
trap, word sense: Track mark on the floor from the new walker is being cleaned.
trap, word sense: Attending a woodworking class on Mondays; he loves the smell of cedar.
trap, word sense: Alcohol swab used before injection.
trap, word sense: Drug allergy: sulfa, rash.
trap, word sense: Drug interactions between warfarin and metronidazole were reviewed by the pharmacist.
trap, word sense: She got a Regular coffee for the ride home, her treat after the bone scan.
trap, word sense: Regular rate and rhythm, no extra beats.
trap, word sense: Bicycle accident: handlebar injury, abdomen tender on the left.
trap, word sense: The case was adjourned to June 4 and duty counsel will attend.
trap, word sense: Discharge from the left ear is yellow and foul-smelling; swab taken.
trap, word sense: Wound drainage was malodorous on day three and cultures were sent.
trap, word sense: High potassium of 6.1, treated with calcium and insulin.
trap, word sense: Blind loop syndrome considered given her gastric surgery.
trap, word sense: He drinks two litres of water a day since the kidney stone.
trap, negation: He has no history of violence, and staff describe him as gentle.
trap, negation: There was no suicidal behaviour during this admission.
trap, negation: She was not demanding in any way and thanked the nurses.
trap, negation: No evidence of malingering on effort testing.
trap, negation: He has never abused alcohol or drugs, per his wife of 40 years.
trap, negation: Insight was not impaired at any time during the stay.
trap, negation: No manipulation or secondary gain was suspected by the evaluating psychologist.
trap, negation: She is not a danger to herself or to others.
trap, negation: The abdomen was not resistant to palpation.
trap, negation: No dysfunctional uterine bleeding since the ablation.
trap, negation: Patient is neither combative nor confused after anesthesia.
trap, negation: He was not unkempt; clothes were clean and pressed.
trap, negation: No poor wound healing was noted at six weeks.
trap, negation: Did not suffer any fracture in the fall on the ice.
trap, negation: He has not missed a dialysis session in three years.
trap, negation: No failed extubation in the previous surgery.
trap, negation: She was never noncompliant; the pharmacy was closed for the holiday.
trap, negation: No elopement, no restraint and no code white this month.
trap, negation: Officers noted he was not aggressive at any point and walked to the car with them.
trap, negation: There is nothing attention-seeking about her request for a commode.
trap, quotation: He told me, "They think I'm an addict, but I take it as the bottle says."
trap, quotation: "I was a real drunk in those days," he said with a laugh.
trap, quotation: Her son said on the phone, "Mom has always been stubborn about doctors."
trap, quotation: Client: "I failed at school, but I can fix any engine."
trap, quotation: Per patient: "My back is crippled after the night shift."
trap, quotation: He described his heart as "a lazy old pump".
trap, quotation: When asked about goals she answered, "Stop being so needy with my kids."
trap, quotation: "I can't cope with the noise upstairs any more," she told the super.
trap, quotation: Voices tell him "you are worthless and dangerous".
trap, quotation: The neighbour's letter reads: "He is a violent lunatic and must go."
trap, quotation: She said of the flu: "I suffered like a dog for a week."
trap, quotation: He wrote in the comment box: "Staff treat us like children."
trap, quotation: "I refused because the last needle left me stiff for days," he explained.
trap, quotation: Her husband reports she says "I'm hopeless at cards" and wins each time.
trap, quotation: The officer repeated the caller's words, "some psycho is on my porch".
trap, quotation: "I'm not a diabetic, I just have sugar," he told the dietitian.
trap, quotation: On pain: "It comes on violent, then quits."
trap, quotation: He signs his e-mails "your favourite frequent flyer" and asked us to keep the joke.
trap, quotation: Mother asked, "Is he going to be in a wheelchair for the rest of his life?"
trap, quotation: Patient stated, "I want to be normal again and go curling."
trap, meta: The word noncompliant was taken out of her problem list at her request.
trap, meta: At rounds we talked about saying person with schizophrenia rather than schizophrenic.
trap, meta: The template still has the heading Substance Abuse; IT has been asked to change it.
trap, meta: In-service on why committed suicide is no longer used on our unit.
trap, meta: He asked what the term decompensated means in his cardiology letter.
trap, meta: The old chart uses the expression drug-seeking, which he finds hurtful.
trap, meta: Student asked whether bed blocker should be said at the bedside; answer was no.
trap, meta: She objects to the label borderline and prefers to talk of trauma.
trap, meta: The new style sheet replaces wheelchair-bound by wheelchair user.
trap, meta: Poster in the staff room: avoid the words clean and dirty for urine tests.
trap, meta: He told the group how being called an addict kept him away from clinics.
trap, meta: We agreed to stop writing poor historian and to say what was missing.
trap, meta: The phrase failed treatment was discussed with the residents at noon.
trap, meta: Dictation error: the typed word demented should read dehydrated.
trap, meta: Dictation corrected, abuse should read a bruise on the left thigh.
trap, meta: The term morbid obesity in the bariatric referral was explained to her.
trap, meta: Patient Relations asked that the word difficult be removed from the file alert.
trap, meta: The teaching sheet explains that resistant hypertension does not mean a resistant person.
trap, meta: Care conference: family asked us to say brief instead of diaper.
trap, meta: She asked why her letter said complains of and we rewrote it together.
trap, name: He attends Narcotics Anonymous on Tuesdays at the church hall.
trap, name: Referred to the Centre for Addiction and Mental Health for an assessment.
trap, name: The Schizophrenia Society of Ontario family group meets monthly.
trap, name: Michigan Alcoholism Screening Test score was 4.
trap, name: Overt Aggression Scale completed at 0700 and 1900.
trap, name: She joined Al-Anon and the Adult Children of Alcoholics group.
trap, name: He enjoys the TV series Breaking Bad with his roommate.
trap, name: Watched A Beautiful Mind and then Crazy Rich Asians at movie night.
trap, name: Scheduled with the Congestive Failure Clinic at Toronto General.
trap, name: Her favourite book is Girl, Interrupted; second is The Idiot.
trap, name: The band Violent Femmes was playing in the common room.
trap, name: Crazy Eights tournament Friday, he came second.
trap, name: Beck Hopelessness Scale score down from 14 to 6.
trap, name: Drug: Antabuse 250 mg daily, taken at breakfast.
trap, name: He works nights at Stoned Wheat Bakery and walks home.
trap, name: Morisky Medication Adherence Scale was filled out with the pharmacist.
trap, name: The Disabled Sailing Association has a spot for her in July.
trap, name: Canadian National Institute for the Blind lent her a talking clock.
trap, legal: Form 1 completed under the Mental Health Act at 1640, rights information given.
trap, legal: Found incapable of consenting to treatment under the Health Care Consent Act; Form 33 given.
trap, legal: He is on probation for assault; next report date is the 12th.
trap, legal: Charge of uttering threats was withdrawn by the Crown.
trap, legal: Consent and Capacity Board upheld the finding on May 6.
trap, legal: Criterion met for admission: risk of serious bodily harm to another person.
trap, legal: Bail order says he shall not possess weapons or alcohol.
trap, legal: Failure to comply charge to be heard in court Monday.
trap, legal: Convicted of impaired driving in 2012, licence returned in 2014.
trap, legal: Dangerous offender hearing has been put off until the fall.
trap, legal: The WSIB file lists a permanent impairment award of 12 percent for the shoulder.
trap, legal: Elder Abuse Prevention consent form signed by the niece.
trap, legal: Community treatment order renewed with the consent of his substitute decision-maker.
trap, legal: He is a permitted driver again as of the Ministry of Transportation letter.
trap, legal: Child welfare court found grounds of neglect in 2019 and returned the children in 2020.
trap, legal: Refusal of blood products is set out in her signed advance directive.
trap, legal: Abandonment clause of the lease was explained by the legal clinic.
trap, legal: Allowable deductions on his tax form were reviewed at the free clinic.
trap, legal: The landlord's application claims arrears of $1,240 before the Board.
trap, legal: Warrant executed by officers, Form 2 signed by a justice of the peace.
trap, victim: She was sexually abused by a coach between the ages of 10 and 12.
trap, victim: His stepfather was violent with him and his mother.
trap, victim: He was attacked on the subway platform and needs dental care.
trap, victim: She was manipulated into signing over her pension cheque by a tenant.
trap, victim: Pt was threatened with a knife by a stranger, report number on file.
trap, victim: Her ex-partner refused to let her see a doctor for her asthma.
trap, victim: She was confined to the basement by her former employer for two days.
trap, victim: He suffered a broken jaw when he was mugged.
trap, victim: Financial abuse by the nephew was reported to the bank.
trap, victim: The boy was bitten by an aggressive dog and got four stitches.
trap, victim: Her boss called her crazy in front of the crew.
trap, victim: She was forced to leave her home by the wildfire.
trap, victim: He was hit by a drunk driver in 2011, fractured pelvis.
trap, victim: Abuse at residential school; prefers to speak with the Elder.
trap, victim: A neighbour broke his window and called him dirty names.
trap, victim: She was lied to by the contractor and lost her deposit.
trap, victim: Co-tenant had a tantrum, as he puts it, and threw her plates.
trap, victim: He was kicked by a horse, with three rib fractures.
trap, victim: She was abandoned at a gas station by her boyfriend at night.
trap, victim: He was neglected in the foster home and went hungry.
trap, other subject: The insurer denied the claim for the insulin pump.
trap, other subject: The landlord refuses to fix the heat.
trap, other subject: Elevator failed twice, so she missed the start of the cardiac class.
trap, other subject: The bank insists on two pieces of ID.
trap, other subject: His father abused alcohol and the home was unsafe for the children.
trap, other subject: The infusion pump failed to alarm; biomedical notified.
trap, other subject: The agency did not show for the bath visit and the family did the care.
trap, other subject: The hospital was noncompliant with the fire code on that floor.
trap, other subject: The left knee gives out and lacks full extension.
trap, other subject: ODSP claims the form was never received; copy sent by fax.
trap, other subject: The liver decompensated with ascites and a variceal bleed.
trap, other subject: Bedbugs are resistant to the spray used last spring.
trap, other subject: The crisis line hung up on her twice; complaint sent.
trap, other subject: The stairs at the duplex are dangerous in winter.
trap, other subject: The employer refused modified duties after the hernia repair.
trap, other subject: The dog is needy and sleeps on his feet, he tells us fondly.
trap, other subject: Telus was demanding payment for a phone he had returned.
trap, other subject: The ward clerk lost the file to a flooded storeroom.
trap, other subject: The wheelchair was bound for the repair shop and a loaner came.
trap, other subject: The chronic shortage of beds kept her in the hallway for 31 hours.
trap, identity: He introduces himself as an alcoholic in recovery and asks that we use that word.
trap, identity: She calls herself a psychiatric survivor and edits the newsletter.
trap, identity: He is a proud Deaf man and wants an ASL interpreter.
trap, identity: She identifies as autistic and prefers this to person with autism.
trap, identity: He describes himself as mad, and sits on the Mad Pride committee.
trap, identity: She speaks of herself as a disabled woman and an athlete.
trap, identity: He calls himself a junkie poet on his website and read a piece to us.
trap, identity: She says she is a diabetic and likes to say it straight.
trap, identity: He uses the word crip for himself with friends at wheelchair rugby.
trap, identity: She names herself a voice-hearer and a recovering perfectionist.
trap, identity: Self-described stubborn farmer, wants to go home for calving.
trap, identity: He says he is a bipolar comedian; it is on his posters.
trap, identity: She calls herself a cancer victim and does not care for the word survivor.
trap, identity: Identifies as Two-Spirit and as an addict in recovery, in those words.
trap, identity: He refers to himself as an old drunk who quit, and jokes about it at group.
trap, diagnosis: DIAGNOSIS: Schizophrenia, paranoid type, in remission.
trap, diagnosis: AXIS II: Dependent personality disorder, provisional.
trap, diagnosis: DISCHARGE DIAGNOSES: ⏎1. Alcohol abuse, episodic. ⏎2. Acute pancreatitis.
trap, diagnosis: Persistent depressive disorder with anxious distress.
trap, diagnosis: Oppositional defiant disorder diagnosed at age 8 by the school board psychologist.
trap, diagnosis: Intermittent explosive disorder, ICD code on the form.
trap, diagnosis: Chronic fatigue syndrome, onset after mononucleosis.
trap, diagnosis: Moderate intellectual disability, formerly coded as mental retardation, 318.0.
trap, diagnosis: Major neurocognitive disorder with behavioural disturbance.
trap, diagnosis: Histrionic personality disorder was considered and ruled out.
trap, diagnosis: Chronic pain syndrome and failed back surgery syndrome, per the pain clinic.
trap, diagnosis: Morbid obesity with hypoventilation, BMI 48, on BiPAP.
trap, diagnosis: Spastic diplegia, seen by physiatry every year.
trap, diagnosis: Treatment-resistant hypertension, renal Doppler booked.
trap, diagnosis: Delusional disorder, jealous type, since 2015.
clean: This is a 58-year-old man with type 2 diabetes who came to hospital with two days of chest pain.
clean: PAST PSYCHIATRIC HISTORY: Ms. Roy was diagnosed with bipolar disorder in 2012 and has had three admissions.
clean: SOCIAL HISTORY: He lives with his sister, works in a bakery and smokes ten cigarettes a day.
clean: MENTAL STATUS: Wearing a blue sweater and jeans, hair tied back, eye contact steady.
clean: MOOD: "Better than last week." AFFECT: Smiled when speaking of her grandchildren.
clean: He hears two voices, mostly at night, and plays the radio so that he can sleep.
clean: She stopped sertraline in April because of nausea and would like to discuss other options.
clean: Metformin was taken four days out of seven; cost was the main reason.
clean: He understands that the tablets are for blood pressure and does not think that he needs them.
clean: COURSE IN HOSPITAL: Olanzapine was increased to 15 mg with her agreement on day three.
clean: Escitalopram 20 mg for ten weeks did not relieve her symptoms.
clean: He attempted suicide by overdose in 2018 and was treated in intensive care.
clean: She has thoughts of dying on most mornings, with no plan; she keeps the crisis number in her phone.
clean: Safety plan written together; copy given to Mr. Singh and to his brother.
clean: ALCOHOL: About six drinks on Fridays and Saturdays, none on weekdays.
clean: Last use of fentanyl was yesterday at noon; buprenorphine explained and offered.
clean: Urine screen positive for benzodiazepines; lorazepam is prescribed.
clean: To Whom It May Concern: Mrs. Tran has major depressive disorder and can work four hours a day at present.
clean: He can lift ten kilograms, stand for twenty minutes and sit for an hour before the pain rises.
clean: The family meeting was held on Tuesday; his wife asked about home oxygen.
clean: She uses a wheelchair outdoors and a cane at home.
clean: He is blind in the right eye and reads with a magnifier.
clean: Plan: repeat lipids in three months, see in clinic in June.
clean: The reason for the biopsy, its risks and the alternatives were reviewed and he agreed.
clean: Lungs clear, heart sounds regular, legs without edema.
clean: She recalled two of three words at five minutes and the third with a cue.
clean: His thoughts moved quickly from topic to topic and he could be brought back to the question.
clean: He believes that his neighbours put a camera in the smoke alarm.
clean: Mr. Gagnon was admitted on an involuntary basis on March 4 and became voluntary on March 11.
clean: A language interpreter was booked for the Mandarin-speaking couple.
clean: Arrived 2240 with two officers; handcuffs removed at 2255 after nurse's request.
clean: Pt says he has not slept for three nights and wants help.
clean: Offered water, blanket and a quiet room; he took the blanket.
clean: Pacing in room, speaking loudly, stated he is scared of the officers.
clean: Officers asked to step outside the curtain during the exam, and they did.
clean: She threw a cup at the wall at 0110; nobody hurt; talked with RN after and sat down.
clean: Pain 8/10 left flank, ketorolac given, 3/10 at one hour.
clean: Left before being seen by the doctor at 0320; said her ride was leaving; phoned, will come back at noon.
clean: Declined blood work, said that needles bring back bad memories; will ask again after supper.
clean: Fourth visit this month for shortness of breath; has no family doctor.
clean: Cuts on left forearm, 3 cm, closed with strips; she said she felt numb after the call.
clean: Sister on the way with his glasses and phone charger.
clean: Naloxone kit given and use shown to friend.
clean: Ate half a sandwich, asked when the doctor would come, told about one hour.
clean: Soft restraints on at 0215 after he struck the nurse; off at 0240; debrief with him at 0600.
clean: Clothes wet from rain; dry clothes and socks from the cupboard.
clean: Slept 0300 to 0700, woke and asked for coffee.
clean: Spoke with crisis worker for 40 minutes and chose to go to the respite house.
clean: BP 132/84, HR 96, temp 36.8, sats 98 on room air.
clean: He asked that his mother not be called; wish respected.
clean: Met with Ms. Bell twice this month, once at the library and once at home.
clean: He attended three of eight groups; he prefers mornings and the bus comes late.
clean: Goal in her words: "Have my daughter over for supper."
clean: Dishes and boxes cover the kitchen counter and path to the door; she wants help on Saturday.
clean: He did not come to the last two visits; called and left a message, will try Thursday afternoon.
clean: INCIDENT: At 1515 two residents argued over the remote; one pushed the other; staff stood between.
clean: What helps: a walk, a text from his cousin, music with headphones.
clean: Rent is paid to the end of June and the ODSP review form has been mailed.
clean: She cooked chili for the house and taught two people the recipe.
clean: He left the residence Sunday evening and returned Monday at ten; he had been at his aunt's.
clean: Transferred to long-term care waitlist at family's request; she has visited two homes.
`)
