import {readSentences, type Sentence} from './sentence.js'

/** English sentences written before the rules were seen to miss them, in whole sentences as well: what to flag, and clean notes. */
export const sentences: Sentence[] = readSentences(`
label: As {a recovering alcoholic}, Mr. Dube finds weddings hard.
label: The patient is {a 29-year-old schizophrenic} referred by his family doctor.
label: Two of her siblings are {bipolars}.
label: This {mentally ill} gentleman was found wandering on the highway.
label: She has always been {a cutter}, per her aunt.
label: Our {opioid addicts} are seen on Tuesdays.
label: {Known drug user}, picked up downtown by outreach.
label: He presented as {a psychiatric patient} with no fixed address.
label: The team sees her as {a classic borderline}.
label: Partner is {a convicted felon}.
label: {Substance abusers} are not accepted at that residence.
label: He was {insane}, according to the transfer note.
label, hard: {The hip fracture with dementia} is calling out.
label, hard: Treated {like a psych} by the surgical team.
suffering: Mr. Levy {suffers from} obsessive thoughts.
suffering: She is {afflicted by} recurrent depression.
suffering: A long-time {sufferer} of panic.
suffering: Her mother, {a stroke victim}, lives next door.
suffering: He {continues to suffer from} voices at night.
suffering, hard: Schizophrenia has {robbed him of} his twenties.
suffering, hard: {Tortured soul}, writes dark poems.
credibility: The patient {claims} to have a degree in physics.
credibility: He {alleges} mistreatment on the previous unit.
credibility: Mrs. Chen {admitted} that she had skipped her dose.
credibility: She {denied} having argued, {although the chart says otherwise}.
credibility: He is considered {a poor historian}.
credibility: Client {insisted} that the bus was late.
credibility: Her complaints of pain appear {exaggerated}.
credibility: Was {untruthful} about his drinking.
credibility: The {alleged} fall was not witnessed.
credibility: {Purports} to have a job offer.
credibility: There may be an element of {malingering}.
credibility: It is {doubtful} that he took the medication.
credibility: Pt {swears} he hasn't used.
credibility: She {tends to minimize} how much she gambles.
credibility: {Questionable} hx of seizures.
credibility: He {confessed to} stopping his pills.
credibility: {Reportedly} cannot sleep.
credibility, hard: Slept through the night {despite reporting} insomnia.
credibility, hard: {We have only his word} for it.
credibility, hard: Patient {states "anxiety"}, appears settled.
credibility, hard: Her symptoms {come and go to suit her}.
credibility, hard: He {would have us think} he is deaf.
compliance: Ms. Ouellet has been {non-adherent} to follow-up.
compliance: He {refused to} take his evening dose.
compliance: She is {resistant} to the idea of a group home.
compliance: {Not compliant} with dietary advice.
compliance: The resident {refuses} all care on nights.
compliance: He {failed to follow} the safety plan.
compliance: {Poorly motivated} for therapy.
compliance: Remained {uncooperative} throughout the interview.
compliance: {Does not follow directions}.
compliance: {Treatment refusal} x 2 this week.
compliance: She was {reluctant to} engage with peer support.
compliance: {Oppositional and defiant} with every request.
compliance: {Stubborn} re: bathing.
compliance: He was {ordered to} stay in his room.
compliance: {Disengaged} from services since spring.
compliance: Has {poor adherence}, pillbox still full.
compliance, hard: {Thumbs his nose at} the rules.
compliance, hard: She {only comes when she wants something}.
compliance, hard: {Has to be pushed} to shower.
compliance, hard: {Plays by his own rules}.
compliance, hard: {Digs in her heels} whenever discharge is raised.
character: He can be {manipulative} in order to get extra medication.
character: Her {attention-seeking behaviour} escalates on weekends.
character: The patient was {rude and demanding} to the clerk.
character: Remains {hostile} and {sarcastic}.
character: She is quite {immature} for her age.
character: {Emotionally labile and dramatic}.
character: {Difficult} to deal with on the phone.
character: He is {impulsive} and {irresponsible} with money.
character: {Intrusive}, invades others' space.
character: Pt {verbally abusive} to writer.
character: {Belligerent} on arrival, security present.
character: {Self-absorbed} and {unpleasant}.
character: {Splits} the team by telling each a different story.
character: She {lies}, steals and {manipulates}.
character: {Angry} and {abusive} at discharge.
character: Appears {paranoid} and {guarded}.
character: His {aggressive} tone frightened the student.
character: {Whiny}, {clingy}, follows staff.
character: {Entitled}: wants meals brought to her.
character: {Antisocial} traits, no remorse.
character: He {provokes} his roommate.
character: Patient {threw herself on the floor} {for attention}.
character: {Poor frustration tolerance}.
character: {Inappropriate} laughter and {bizarre} behaviour.
character, hard: {Thinks the rules don't apply} to him.
character, hard: {Pushes every button} she can find.
character, hard: {Milks} every appointment.
character, hard: {Can turn on the charm} when it suits.
character, hard: {Never satisfied} with anything we offer.
character, hard: {Wears out} every worker assigned to him.
character, hard: {Stirs the pot} among co-patients.
belittling: Mrs. Singh had {a tantrum} when lunch was late.
belittling: He was {pouting} after the visit.
belittling: {Cute little lady}, sings all day.
belittling: She behaves {like a child}.
belittling, hard: {Told off} for leaving the table.
belittling, hard: Was {a good girl} and took all her tablets.
appearance: {Disheveled} male, {looks older than stated age}.
appearance: {Poorly groomed} with {body odour}.
appearance: She arrived {unkempt}, wearing pyjamas.
appearance, hard: {Toothless}, {filthy}, and {reeking of} smoke.
appearance, hard: {Scantily dressed} for the weather.
insight: She has {little insight} into her condition.
insight: His {judgment is poor}.
insight: {Impaired insight} and {judgement}.
insight: {Lack of insight} makes discharge risky.
insight: He remains {in denial of} his illness.
insight: {Poor insight} w/ regard to alcohol.
insight, hard: {Unable to see that} his behaviour pushes people away.
insight, hard: He {thinks there is nothing wrong with him}.
insight, hard: {Does not appreciate} how unwell she is.
deficit: He is {low-functioning} and needs supervision.
deficit: She {decompensates} whenever she is alone.
deficit: {Unable to cope} with day-to-day life.
deficit: {Incapable of} managing finances.
deficit: {Poor coping skills}.
deficit: A {dysfunctional} upbringing.
deficit: {Totally dependent on} her parents.
deficit: Functioning {at a low level}.
deficit, hard: {Has nothing going for him}.
deficit, hard: She is {a shadow of her former self}.
deficit, hard: He {can't do anything right} at the workshop.
pessimism: {Treatment-resistant} patient with {little hope of} change.
pessimism: {Prognosis poor}.
pessimism: She will {never be able to} live alone.
pessimism: {Unlikely to improve}.
pessimism: He is {chronically ill} and {beyond help}.
pessimism, hard: {At this stage there is not much point in} rehab.
pessimism, hard: We {do not expect} him to change.
pessimism, hard: {A lifetime of} institutions {awaits} her.
failure: The patient {failed} trials of sertraline and venlafaxine.
failure: He {failed} rehab three times.
failure: She was {lost to follow up}.
failure: {Failed to attend} her appointment.
failure: {Failed to complete} the program.
failure: {Noncompliance and missed appointments}, discharged from clinic.
failure, hard: {Kicked out} of three shelters.
failure, hard: {Sabotages} every discharge plan.
suicide: His cousin {committed suicide}.
suicide: {Unsuccessful suicide attempt} in 2020.
suicide: She made {a suicidal gesture} with a plastic knife.
suicide: He {threatened suicide} when asked to leave.
suicide: She {contracted for safety} with the nurse.
suicide: His brother's {completed suicide}.
suicide: {Parasuicidal} behaviour noted.
suicide, hard: The overdose was {for show}.
suicide, hard: He {says he is suicidal whenever} rent is due.
substance: A history of {substance abuse}.
substance: He is now {clean and sober}.
substance: Her {drug abuse} started at 14.
substance: {Drug-seeking behaviour} was noted in triage.
substance: The urine was {dirty}.
substance: He {abuses} alcohol.
substance: She {relapsed} last month.
substance: {Addicted to} crystal meth.
substance: {Narcotic-seeking}, multiple prescribers.
substance: On {methadone maintenance}.
substance, hard: {Drinks like a fish}.
substance, hard: {Came in looking for} pills.
coercion: She {eloped} from the unit.
coercion: He {was placed in} restraints.
coercion: {Allowed} to make one call.
coercion: She was {put in} seclusion for two hours.
coercion: He {absconded} while on a pass.
coercion: {Permitted to} smoke with staff.
coercion: {Sent to} her room.
coercion: Passes {withheld} until he attends groups.
coercion, hard: {Talked down} and {persuaded to} accept the needle.
coercion, hard: {Made to understand that} leaving is not an option.
risk: He is {violent} when psychotic.
risk: She has {a history of aggression}.
risk: Patient is {a danger to staff}.
risk: {Dangerous individual}, two staff at all times.
risk: {Physically aggressive} during care.
risk, hard: {Can snap} at any moment.
risk, hard: {Not someone you want to be alone with}.
service-use: She is {a frequent flyer} at our emergency department.
service-use: {Well known to} the mobile crisis team.
service-use: {Revolving-door patient}.
service-use: He {overuses} emergency services.
service-use, hard: {Treats the ED like} a walk-in clinic.
service-use, hard: {Cannot seem to stay away}.
disability: He is {wheelchair-bound}.
disability: She is {confined to a wheelchair}.
disability: {Mentally handicapped} daughter.
disability: A {retarded} man in his forties.
othering: {Normal patients} would have left by now.
othering, hard: What can one expect {from that neighbourhood}.
clean: Mr. Dube told us that he slept better after the walk and would like to keep the same routine.
clean: She decided against the injection today; her reason is the stiffness it gave her last month.
clean: We do not know yet where he spent the night; he says at a friend's.
clean: Ate half of breakfast, two cups of tea, no nausea.
clean: She hears two voices, one of them kind.
clean: He used the breathing exercise and then joined the table.
clean: Wound 2 cm, edges clean, dressing changed.
clean: He has lived with depression since his twenties and works part time.
clean: Plan: call the sister with her consent, book the dentist, review on the 9th.
clean: Yelled "leave me alone" twice and closed the door; came out after ten minutes for water.
clean: What helps, in her view: music, her cat, and being told what comes next.
clean: The family meeting took place by phone; everyone spoke.
clean: He reports two drinks a day and four on Saturday.
clean: Her peer worker will come along to the housing office.
clean: Lithium 0.7, creatinine 82, TSH 2.1.
`)
