import {readSentences, type Sentence} from './sentence.js'

/** English sentences of 28 November 2026, written before the rules of that day were touched: measured with before and after; only the kinds of what was flagged wrongly were looked at. */
export const sentences: Sentence[] = readSentences(`
label: 27 y/o {bipolar} male brought in by EMS, settled by 0300.
label: Intake: two {alcoholics} and one {schizo} waiting since the morning.
label: He is {a narcissist} and expects the team to come to him.
label: {The psych patient} in bay 4 still needs a bed.
label, hard: Another {BPD} on the list for Dr. Roy this week
suffering: Mr. Leduc {has been suffering from} panic attacks for about six months.
suffering: Her cousin is {stricken with} schizophrenia too.
credibility: Client {claims} she called the crisis line and nobody picked up.
credibility: Pt {swears} he has not used since Monday; UDS pending.
credibility: {Allegedly} fell in the shower, no bruising seen.
credibility: She is {not a reliable historian}, chart reviewed instead.
credibility: Reports 10/10 pain {yet was seen} eating chips and laughing.
credibility, hard: {According to him} the pills “just disappeared”, third time this year.
credibility, hard: Tells {a different story} to every shift.
compliance: {Non-adherent} with lithium since discharge, levels undetectable.
compliance: {Refused} bloods, {refused} vitals, {refused} to get up for breakfast.
compliance: Pt was {uncooperative} during the MSE and would not sit down.
compliance: {Resistive} with AM care, two-person assist used.
compliance: She {does not follow} the treatment plan and {ignores advice}.
compliance, hard: {Won't take no for an answer}, asked for PRN x5 before lunch.
compliance, hard: Needs to {get on board with} the plan before passes are discussed.
character: {Manipulative} behaviour noted around med times, splits day and night staff.
character: She is {demanding} and {entitled}, wants everything now.
character: Pt is {needy} today, at the nursing station q10min.
character: Very {dramatic} on the phone with her sister.
character: {Argumentative} and {rude} when told the smoke break was over.
character: He can be {childish} and {stubborn} about the shower schedule.
character, hard: {Plays the victim} whenever limits come up.
character, hard: {Knows how to push buttons}; new staff beware.
belittling: {Sweet old lady}, pleasantly confused, no complaints.
belittling: {Threw a fit} because the TV was turned off at 2300.
belittling, hard: {Like a toddler} when he has to wait his turn.
appearance: {Disheveled} and {malodorous} on arrival, clothes soiled.
appearance: Looks {slovenly}, hair greasy.
insight: {Poor insight} and {limited judgement}, wants to go home.
insight: Mrs. Ahmed {has no insight into} her illness.
insight: He {doesn't think he is sick} and {is in denial} about the voices.
insight, hard: {Can't see that} the drinking is the problem.
deficit: {Low functioning} at baseline, needs cues for everything.
deficit: {Decompensated} again after two weeks in the community.
deficit: She {cannot manage} her money and {is incapable of} living alone.
pessimism: {Prognosis is poor}, {will never} hold a job.
pessimism: {Treatment-resistant}, {nothing works}, consider long-term placement.
pessimism, hard: This is {as good as it gets} for him.
failure: {Failed} two SSRIs and one trial of lithium.
failure: {Failed to show} for her Tuesday appointment; third {no-show}.
failure, hard: {Blew} his second chance at the group home.
suicide: Uncle {committed suicide} in 2009.
suicide: Two {unsuccessful suicide attempts} in her teens, one {parasuicidal} episode.
suicide: Made {a suicide threat} when d/c was mentioned, likely {for attention}.
substance: Long history of {drug abuse}, {clean} for three months now.
substance: {Drug-seeking} at triage, asking for Ativan by name.
substance: Urine came back {dirty} on Friday.
coercion: Pt was {put in restraints} at 2140 after code white.
coercion: {Allowed} one phone call after supper, must earn the second.
coercion, hard: {Was made to} stay in his room until he apologized.
risk: Known to be {violent} and {unpredictable}; do not see alone.
risk: {Assaultive} hx, {aggressive} with staff last admission.
service-use: {Frequent flyer}, {back again} with the same complaint.
service-use, hard: {Treats the ED like a hotel} in the winter months.
disability: {Confined to a wheelchair} since the accident.
disability: {Mentally retarded} brother lives at home with the parents.
othering: Should live with {people like him} and not in a {normal} building.
label, quotation: She said “I'm just a crazy addict to them” and cried.
character, quotation: Sister told us he is "lazy and manipulative", and that she is tired.
compliance, quotation: Last summary reads “non-compliant, refused meds”; he disagrees with it.
credibility, quotation: He wrote 'they say I'm lying' in his journal.
risk, quotation: States 'I am not violent, I was scared'
risk, negation: No violent or aggressive behaviour since admission.
character, negation: She was not demanding or hostile at any point.
compliance, negation: He has never refused a dose.
insight, negation: Does not lack insight; explains her early signs well.
risk, negation: Denies being dangerous to himself or others.
label, meta: We talked about why the word “schizophrenic” hurts her.
compliance, meta: Please avoid terms such as noncompliant in letters.
substance, meta: The course covers stigmatizing language, e.g. drug abuse and dirty urine.
label, name: Attends Alcoholics Anonymous on Thursdays.
disability, name: Referred to the Society for Disabled Sailors.
substance, name: Works at the Centre for Substance Abuse Research as a peer.
risk, legal: Charged with assault causing bodily harm; next court date 4 May.
coercion, legal: Bail conditions: not allowed within 100 m of the address.
compliance, legal: The Board found that he breached a condition of his probation order.
risk, victim: Her ex-partner was violent and controlling for years.
substance, victim: Disclosed sexual abuse by a coach at age 12.
risk, victim: Was assaulted at the shelter on Friday and has not slept there since.
character, other subject: Her landlord is rude and demanding about the rent.
compliance, other subject: The pharmacy refused to fill the script early.
credibility, other subject: The insurer claims the form came late.
risk, other subject: The neighbour's dog is aggressive, so she avoids the stairs.
failure, other subject: The furnace failed again and the house is cold.
substance, word sense: Wound is clean and dry, dressing changed.
failure, word sense: Heart failure clinic on Monday, weight stable.
deficit, word sense: Prefers low-impact classes at the pool.
label, word sense: Manic laughter in the film scared her, she left early.
compliance, word sense: Bladder compliance normal on urodynamics.
coercion, word sense: Put on the kettle and made tea for the group.
suffering, word sense: Suffered a fall on the ice, wrist in a cast.
risk, word sense: Took an aggressive approach to paying off her debts.
character, word sense: The crossword was difficult but she finished it.
failure, word sense: Missed the bus, walked instead and came on time.
label, identity: Identifies as autistic and is proud of it.
label, identity: Calls himself an addict in recovery, his own word at NA.
disability, identity: She prefers “disabled woman” to other terms.
label, diagnosis: Dx: bipolar disorder type II, in partial remission.
deficit, diagnosis: Diagnosis: intellectual disability, mild (F70).
clean: Walked to the market with her neighbour, bought plums and bread.
clean: Slept 7 h, ate half of breakfast, went to group at 10.
clean: BP 128/76, HR 72, afebrile. Labs pending.
clean: Reviewed the crisis plan together; she added her aunt's number.
clean: He would like a job with fewer night shifts and asked for help with his CV.
clean: Depot given L deltoid at 1015, next due 12 Dec.
clean: She said no to the increase today and wants to think about it until Friday.
clean: Heard two voices this week, used music and a walk, found both helped.
clean: Family meeting at 14:00, interpreter booked.
clean: Mother visited, they played cards and laughed.
clean: Did not come on Tuesday; texted that the car broke down.
clean: Enjoys the woodworking shop and is teaching a newer member.
clean: Tremor in both hands since Sunday, lithium level drawn.
clean: He chose to stop quetiapine because of weight gain; Dr. Wong aware.
clean: Rent is paid until March, food bank card renewed.
`)
