import {readSentences, type Sentence} from './sentence.js'

/** English sentences of several kinds of writer, of 29 November 2026; written before any rule was looked at, then learned from. */
export const sentences: Sentence[] = readSentences(`
label: Bed 9 is {a known schizophrenic} with a foot ulcer, dressing changed at 0200.
label: She presents as {a typical borderline}.
label: The accused is {a pedophile} and {a sociopath}, in the view of the officer.
label: Caseload now 14: {the depressives} are seen monthly.
label: {Hoarder}, lives alone, fire inspection pending.
label, hard: He is {just another addict}.
label, quotation: “I am not a schizophrenic,” she told the nurse.
label, other subject: They watched a film about a bipolar painter in group.
label, diagnosis: Bipolar disorder, type II, in partial remission.
suffering: I had the pleasure of seeing Mr. Ali, who {is afflicted by} obsessive thoughts.
suffering: She has been {battling} depression since her twenties.
suffering: Mr. Roy, {a victim of} anxiety, did not attend.
suffering, word sense: He suffered a fall on the stairs at 0430.
credibility: Pt {alleges} staff took his phone.
credibility: {Insists} she took her meds despite blister pack being full.
credibility: Her account is {questionable}.
credibility: He {purports} to be working full time.
credibility: {Story keeps changing} each time he is asked.
credibility: She {would have us believe} that she slept three hours.
credibility, hard: Pain {out of proportion to} what is seen; laughing with peers.
credibility, hard: {So-called} panic attack in the lobby.
credibility, legal: The claim was denied by the insurer on June 3.
credibility, quotation: Mother said: "He always lies about his meds."
compliance: Pt {refusing} all PO meds tonight, team aware.
compliance: {Would not cooperate} with the mental status exam.
compliance: {Fails to follow} the treatment plan as instructed.
compliance: He is {anything but cooperative}.
compliance: {Defiant} when asked to return to his room.
compliance: {Poor adherence} to follow-up and {poor attendance}.
compliance: {Does not listen} to staff.
compliance, hard: {Picks and chooses} which meds to take.
compliance, negation: She was not uncooperative at any time.
compliance, other subject: The landlord refused to repair the heating.
compliance, other subject: The pharmacy refused to refill early.
character: Very {demanding} on nights, call bell x12.
character: {Plays staff against each other}.
character: She is {needy} and {clingy} with her worker.
character: He can be {childish} and {lazy}.
character: {Entitled}, wants everything done at once.
character: She thrives on {drama}.
character: {Intrusive} and {argumentative} on the unit.
character: Client is {rude} and {dismissive} of the student nurse.
character, hard: She {knows how to push buttons}.
character, hard: {Always has an excuse}.
character, negation: There was nothing manipulative about his request.
character, other subject: The work is demanding and she likes it.
character, word sense: She is entitled to legal aid.
belittling: {This poor man} has no one.
belittling: {The old lady} in 12 rang again, {sweet as can be}.
belittling: Acting {like a toddler} when told no.
belittling: He {threw a fit} at supper.
belittling, word sense: The toddler was with his mother in the waiting room.
appearance: {Dirty} and {malodorous} on arrival, clothes soiled.
appearance: {Looks older than his stated age}, {poorly groomed}.
appearance: {Sloppy} dress, {greasy hair}.
appearance, word sense: Dirty dressing removed, wound cleaned.
insight: She {has no insight} into her illness.
insight: {Unaware of} how ill she is.
insight: {Does not appreciate} the severity of her illness.
insight: He {makes bad choices} with money.
insight, legal: The Board found that he was unable to appreciate the consequences of refusing treatment.
deficit: {Cannot manage} on her own in the community.
deficit: {Incapable of} holding a job.
deficit: {Unmotivated}, stays in bed until noon.
deficit: {Very low functioning} at baseline.
deficit: She {decompensates} whenever rent is due.
deficit, word sense: The clinic cannot manage more referrals this month.
pessimism: {Prognosis is poor}.
pessimism: He {will always need} supervision.
pessimism: {There is nothing more we can do} for her.
pessimism: {Unlikely to ever} live independently.
pessimism: {Beyond help} in the opinion of the last team.
pessimism, negation: It is not hopeless, she said, and the team agrees.
failure: He {failed} three antidepressants.
failure: She {failed out of} the day program.
failure: {Treatment failure} x2, now on clozapine.
failure: {No-showed} again.
failure, word sense: Heart failure, followed by cardiology.
suicide: Uncle {committed suicide} in 2011.
suicide: Two {unsuccessful attempts} last year.
suicide: {Suicidal gesture} with Tylenol, {attention seeking}.
suicide: {Threatened suicide} when discharge was raised.
suicide: {Cry for help} rather than real intent.
suicide, word sense: He committed to the plan and signed it.
substance: {Drug abuser} x20 yrs, {clean} for 3 months.
substance: {Dirty urine} on Monday.
substance: {Drunk} in the ED again.
substance: {Junkie} friends visit on payday.
substance: {Drug of choice} is crystal meth.
substance: Back {on the wagon} since Easter.
substance, victim: She was sexually abused by an uncle.
substance, word sense: Clean linen given at bedtime.
coercion: Pt {was allowed} to use the phone.
coercion: {AWOL} from unit at 2115.
coercion: {Placed in seclusion} for shouting.
coercion: {Given permission} to smoke.
coercion: {Privileges revoked} after the late return.
coercion, legal: Detained under section 17 of the Mental Health Act.
coercion, other subject: Her boss did not allow her time off.
risk: {Aggressive} toward staff, {dangerous} when off meds.
risk: {Combative} in the ED, 4-pt restraints.
risk: {Potential for violence} is high.
risk: {Unpredictable} and {volatile} on evenings.
risk, victim: Her ex-husband was violent and she fled.
service-use: {Frequent flyer}, ED x9 this year.
service-use: {Well known to} crisis services.
service-use: {Revolving door} patient.
service-use: {Overuses} the ED.
service-use: {Back again} with the same complaint.
service-use, word sense: She is well known to her neighbours for her baking.
disability: {Confined to a wheelchair} since the crash.
disability: {Handicapped} brother lives with her.
disability: {Mentally retarded} per old chart.
disability, word sense: He uses the handicapped parking sign she printed.
othering: {Those people} always come at the end of the month.
othering: He does not act like {a normal person}.
othering: {Our psych patients} eat later.
othering, word sense: Those people who brought food were thanked.
clean: Slept well, ate breakfast, walked with peer worker at ten.
clean: Ms. Tran chose to stop olanzapine because of weight gain; we discussed options.
clean: He says that he wants to see his daughter before Christmas.
`)
