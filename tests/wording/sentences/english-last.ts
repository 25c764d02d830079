import {readSentences, type Sentence} from './sentence.js'

/** English sentences of another writer, to measure with at the end: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
label: Worked w/ {bulimics} and {anorexics} in the day program this am.
label: Spoke w/ dad, also {a manic depressive}.
suffering: He is {stricken with} major depression.
suffering, hard: {Plagued by} voices since adolescence
credibility: When confronted pt {finally admitted} she had not slept.
credibility: {Continues to deny} that anything is wrong.
credibility: He {confessed to} skipping his pm dose.
credibility, hard: Symptoms {conveniently} worsen on day of discharge.
compliance: D/c'd for {non compliance} w/ program rules
compliance: She is {oppositional} w/ evening staff.
compliance: {Not compliant} w/ CPAP or diet.
compliance: Client {disobeyed} curfew again last night.
compliance, hard: {Does as he is told} when approached by male staff.
character: Pt presents as {hostile} and {guarded}, poor eye contact.
character: {Histrionic} presentation, tearful and loud in triage.
character: Known to {exaggerate} when anxious.
character, hard: Cries {whenever it suits her}.
belittling: {Poor thing} sat by the door all day waiting for her ride.
appearance, hard: 47F {who has let herself go} since the divorce.
insight: {Insight poor}, {judgment poor}.
insight: {Partial insight} only; attributes voices to neighbours.
insight, hard: {Blind to} the effect of his drinking on the kids.
deficit: {Deteriorated} since discharge, not opening mail.
deficit: Problem list: {poor social skills}, {poor hygiene}, {poor sleep habits}
pessimism: {Chronic} patient, on the ward since 2006.
pessimism, hard: This is {as good as he is going to get}.
failure: Pt has {failed outpatient treatment}.
failure: {Dropped out} of DBT after 3 sessions.
suicide: Her partner {completed suicide} two yrs ago.
suicide: Long hx of {parasuicidal} behaviour
suicide, hard: OD of 10 ibuprofen was {a cry for help}.
substance: {Substance abuse} x 15 yrs.
substance: {Opioid seeking}: third visit for Percs.
substance: Mother was {an alcoholic}, father unknown.
substance, hard: Tox screen {came back hot}
coercion: {Absconded} during fire drill.
coercion: Pt {is not permitted} belts or laces.
coercion, hard: Agreed to oral meds {to avoid the needle}.
risk: Pt is {unpredictable} and {assaultive}, enter in pairs.
risk: {Agitated} and {belligerent} on arrival
risk, hard: Do not turn your back {on this one}.
service-use: One of our {regulars}, well known to triage.
disability: Son is {retarded}, attends day program.
disability, hard: {Confined to} a scooter outside of home
label, name: Mad Max marathon w/ roommate on the weekend.
suffering, quotation: In her words: "I don't suffer from voices, I live with them."
credibility, other subject: Landlord insists on cash, told of her rights.
credibility, other subject: Airline denied boarding, refund being pursued.
compliance, word sense: Building not compliant w/ fire code, inspector coming.
compliance, other subject: Hospital refused her request for records, privacy office contacted.
compliance, negation: At no point uncooperative, thanked staff.
compliance, meta: Would rather we say "chose not to" than refused; care plan updated.
character, word sense: Spreadsheet manipulation is a skill she would like to use at work.
character, negation: Was neither hostile nor guarded, offered us tea.
character, quotation: "My mother calls me a drama queen," laughing.
belittling, other subject: Granddaughter, 3, was acting out at the dinner; pt stayed calm.
appearance, word sense: Air filter dirty, landlord to change.
insight, negation: Judgement not impaired: called cab, took meds along, phoned sister.
deficit, word sense: Dependent children: two, ages 4 and 7.
deficit, diagnosis: Neurocog: visual field deficit after L occipital stroke.
deficit, other subject: Road surface has deteriorated, scooter route changed.
pessimism, quotation: "I used to think I would never laugh again."
failure, diagnosis: Acute renal failure in 2019 on lithium, resolved.
suicide, word sense: Attempted the bus alone twice, succeeded the second time.
suicide, name: Survivors of Suicide Loss group Tues 1900, sister attends too.
substance, word sense: Clean linen on bed, shower taken.
substance, legal: AUDIT 4. NIDA (National Institute on Drug Abuse) handout for staff.
substance, identity: As an NA member he says "I'm Joe, an addict", seven years.
coercion, word sense: Order placed for new glasses.
coercion, other subject: Court allowed her appeal, rent arrears waived.
risk, word sense: Threatened miscarriage at 9 wks in 2016, son now 8.
risk, negation: No threats, no violence, no weapons at home.
risk, victim: Mugged and beaten Jan 3, stitches to brow.
risk, legal: ORB: found not to be a significant threat, absolute discharge.
disability, word sense: Golf handicap is 14, back on course in May.
othering, other subject: Movers come at 0900; these people also take donations.
clean: Sat with him until the shaking stopped, tea offered.
clean: Ate 75 % of dinner. Fluids 1200 mL.
clean: Prefers evening visits because of her shifts.
clean: CM drove client to bank, new card mailed.
clean: She decided to wait with the dose change until after exams.
clean: Wrote a letter to his younger self in group.
clean: Up at 0700, showered, out to work by 0800.
clean: Next visit: Thurs 1330 at the library.
clean: Interpreter (Tamil) present throughout.
clean: Labs: Na 139, K 4.1, Li 0.7.
`)
