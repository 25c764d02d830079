import {readSentences, type Sentence} from './sentence.js'

/** English sentences of other kinds of writer, of 29 November 2026; written after the rules had been mended for the wide ones, and measured with once. */
export const sentences: Sentence[] = readSentences(`
label: Transfer from Kenora: {two schizophrenics}, one voluntary.
label: His file describes {an antisocial} with a long record.
label: 19F, {eating disordered}, restricting since August.
label, hard: The worker said {the paranoid one} was back on his feet.
label, identity: He calls himself an alcoholic and finds strength in that word.
label, other subject: Her favourite novel is about a schizophrenic detective.
suffering: Ms. Noel {has fallen victim to} depression since the layoff.
suffering: He {is tormented by} voices at night.
suffering, hard: {Crippled by} anxiety, she stays indoors.
suffering, victim: She was a victim of a robbery on Main Street.
credibility: He {maintains} that the neighbours broke in.
credibility: Her explanation {does not add up}.
credibility: Pt {feigning} sleep at 2300 rounds.
credibility: {Exaggerates} her symptoms for the doctor.
credibility, hard: Somehow the pain {disappears} when visitors come.
credibility, negation: There is no reason to doubt what she reports.
credibility, legal: Counsel for the Crown alleges a breach of his probation.
compliance: Writer reminded pt that he {must} take his pills.
compliance: {Unco-operative} w/ vitals x3.
compliance: {Ignores} staff direction.
compliance: {Disregards} medical advice and leaves.
compliance: {Skipped} her clozapine bloodwork {yet again}.
compliance: {Difficult to engage}, door not opened on three home visits.
compliance, hard: {Only takes} his meds {when watched}.
compliance, other subject: The school would not cooperate with our request.
compliance, word sense: The elevator is not compliant with the fire code.
character: He is {self-centred} and {impatient} with other residents.
character: She {exploits} the kindness of the volunteers.
character: {Moody}, {sulking} in room after visit cancelled.
character: Tends to {monopolize} the group.
character: {Two-faced} with the social worker.
character: {Dishonest} about where the money went.
character, hard: {Nothing is ever good enough} for her.
character, quotation: He wrote: “I was selfish and lazy for years.”
character, word sense: The choir sang a moody piece and she loved it.
belittling: {Such a sweet girl}, so sad to see her here.
belittling: {Throws a hissy fit} when the kitchen closes.
belittling: {Whining} about the food.
belittling, other subject: Her toddler throws tantrums at bedtime.
appearance: {Unwashed}, {foul-smelling}, nails long.
appearance: Looks {haggard} and {dishevelled}.
appearance: {Obese} woman with {bad teeth}.
appearance, word sense: The foul-smelling drain in the bathroom was reported.
insight: {Limited understanding} of his illness.
insight: She {remains unconvinced} that she is ill.
insight: {Impaired judgement} as shown by spending.
insight: {Rationalizes} his drinking.
insight, quotation: Sister states, "He has no insight at all."
deficit: He {struggles to grasp} simple instructions and is {slow}.
deficit: {Unable to function} outside hospital.
deficit: {Lacks the skills} to live alone.
deficit: {Not capable of} making decisions.
deficit, hard: {Little to offer} an employer.
deficit, negation: He is not incapable of living alone.
pessimism: {A lifelong patient}, will not {ever} work.
pessimism: {Treatment resistant} and {burnt out}.
pessimism: The family has been told {not to expect much}.
pessimism: {Poor chances} of staying well.
pessimism, word sense: The pain became chronic after the second surgery.
failure: {Unsuccessful} in three group homes.
failure: {Dropped out} of treatment twice.
failure: {Did not bother} to come to his appointment.
failure: {Missed} four appointments {without excuse}.
failure, word sense: The fax failed twice so we mailed the letter.
suicide: {Successful suicide} of a brother in 2019.
suicide: {Parasuicidal} behaviours weekly.
suicide: {Manipulative suicide threats} toward her mother.
suicide: {Superficial cutting}, {not serious}.
suicide, negation: She has not attempted suicide.
substance: {Boozing} since Thursday.
substance: Mother {is an addict} too.
substance: {High as a kite} at intake.
substance: Relies on {booze} and {dope}.
substance: {Fell back into old habits} after his cheque came.
substance, victim: He endured physical abuse in the group home.
coercion: {Permitted} one phone call after supper.
coercion: {Escorted back} against her will and {put in restraints}.
coercion: {Escaped} from the ward at noon.
coercion: {Made to} shower.
coercion: {Eloped} during smoke break.
coercion, word sense: They eloped to Niagara Falls and married in May.
coercion, legal: He is subject to a community treatment order issued by Dr. Bell.
risk: {Assaultive} with evening staff.
risk: {Explosive temper}, {threatening} posture.
risk: {A danger to} himself and {the public}.
risk: {Lashes out} without warning.
risk, victim: She was assaulted by a stranger in the park.
service-use: {A regular} in the ED.
service-use: {Takes up} a bed someone else could use.
service-use: {Bed blocker} awaiting placement.
service-use: Calls {incessantly}.
service-use, word sense: He plays cards with the regulars at the legion.
disability: {Wheelchair bound} and {deaf and dumb}.
disability: {Retarded} sister in a home.
disability: {Suffers from} a physical {handicap}.
disability, word sense: His golf handicap went down to twelve.
othering: {People like her} never pay their rent.
othering: {These types} are always first in line.
othering: He should be with {his own kind}.
othering, word sense: People like her cooking and ask for more.
clean: She asked for the smaller dose and the team agreed.
clean: He was born in Moncton, worked as a welder, and misses his shop.
clean: The bus was late, so the group started at ten past.
`)
