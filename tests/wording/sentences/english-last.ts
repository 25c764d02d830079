import {readSentences, type Sentence} from './sentence.js'

/** English sentences of another writer, to measure with at the end: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
label: Pt is {psychotic} and well known to crisis team.
label: Worked w/ {bulimics} and {anorexics} in the day program this am.
label: 19F {cutter}, presents w/ fresh wounds to thigh.
label: Spoke w/ dad, also {a manic depressive}.
label, hard: This 36 y/o {personality disorder} is asking for another bed.
suffering: The patient {suffers} from longstanding anxiety and panic.
suffering: He is {stricken with} major depression.
suffering, hard: {Plagued by} voices since adolescence
credibility: Client {purports} to have a job lined up.
credibility: When confronted pt {finally admitted} she had not slept.
credibility: {Vague historian}; timeline unclear.
credibility: {Continues to deny} that anything is wrong.
credibility: Pt {minimizes} his alcohol intake.
credibility: He {confessed to} skipping his pm dose.
credibility: Back pain {alleged}, nil found o/e.
credibility, hard: Says he was at work, {if that is to be believed}.
credibility, hard: Symptoms {conveniently} worsen on day of discharge.
compliance: D/c'd for {non compliance} w/ program rules
compliance: Has been {refusing} food and fluids x 2 days.
compliance: She is {oppositional} w/ evening staff.
compliance: All lab work {was refused} by client.
compliance: {Not compliant} w/ CPAP or diet.
compliance: Is pt taking meds as ordered? {Non-adherent}.
compliance: Client {disobeyed} curfew again last night.
compliance: Ongoing {treatment refusal}, 2nd opinion requested.
compliance, hard: Had to be {talked into} her shower.
compliance, hard: {Does as he is told} when approached by male staff.
character: Pt presents as {hostile} and {guarded}, poor eye contact.
character: Can be quite {childish} when limits are set.
character: {Histrionic} presentation, tearful and loud in triage.
character: Superficially charming, {deceitful}.
character: Known to {exaggerate} when anxious.
character, hard: {Milking} his admission, discharge is overdue.
character, hard: Cries {whenever it suits her}.
belittling: {Acting out} after visit from mom.
belittling: {Poor thing} sat by the door all day waiting for her ride.
belittling, hard: Needed to be {put in his place} by charge nurse.
appearance: Appears {dirty} and {bedraggled}, clothes stained.
appearance, hard: 47F {who has let herself go} since the divorce.
insight: {Insight poor}, {judgment poor}.
insight: She {has no insight} and is treatment incapable.
insight: {Partial insight} only; attributes voices to neighbours.
insight: Shows {impaired judgment} around money.
insight, hard: {Refuses to accept} her diagnosis.
insight, hard: {Blind to} the effect of his drinking on the kids.
deficit: {Deteriorated} since discharge, not opening mail.
deficit: Client is {dependent on} staff for everything
deficit: Problem list: {poor social skills}, {poor hygiene}, {poor sleep habits}
deficit: {Cannot be trusted} to manage own meds.
deficit, hard: {Barely} gets through a grocery list on her own.
pessimism: {Chronic} patient, on the ward since 2006.
pessimism: {No hope of} independent living.
pessimism, hard: This is {as good as he is going to get}.
failure: Pt has {failed outpatient treatment}.
failure: {Failed trial of} clozapine 2014, neutropenia.
failure: {Dropped out} of DBT after 3 sessions.
failure: Did not complete program, {unsuccessful discharge}.
failure, hard: Treated {to no avail} with everything we have.
suicide: Her partner {completed suicide} two yrs ago.
suicide: {Unsuccessful attempt} by hanging in 2017.
suicide: Long hx of {parasuicidal} behaviour
suicide: {Successful suicide} of an aunt when pt was 12.
suicide, hard: OD of 10 ibuprofen was {a cry for help}.
substance: {Substance abuse} x 15 yrs.
substance: Was a heavy {drinker} and {drug user}.
substance: {Opioid seeking}: third visit for Percs.
substance: {Fell off the wagon} at Christmas.
substance: Mother was {an alcoholic}, father unknown.
substance, hard: Smells of drink, swears he has {only had two}.
substance, hard: Tox screen {came back hot}
coercion: Was {granted} accompanied grounds by Dr. Lam.
coercion: {Absconded} during fire drill.
coercion: {Put on} a Form 3 yesterday.
coercion: Pt {is not permitted} belts or laces.
coercion, hard: Phone taken away {as a consequence}.
coercion, hard: Agreed to oral meds {to avoid the needle}.
risk: {Threatening} and {intimidating} to female staff.
risk: Pt is {unpredictable} and {assaultive}, enter in pairs.
risk: Known {sex offender}, flag on file.
risk: {Agitated} and {belligerent} on arrival
risk, hard: {Has it in for} the night nurse.
risk, hard: Do not turn your back {on this one}.
service-use: {High utilizer} of crisis line and ED.
service-use: One of our {regulars}, well known to triage.
service-use, hard: {Wore out her welcome} at three shelters.
disability: {Crippled} by arthritis, uses walker.
disability: Son is {retarded}, attends day program.
disability, hard: {Confined to} a scooter outside of home
othering: The {mentally ill} are hard to house in this town.
othering, hard: {They all} say that after a long weekend.
label, diagnosis: Schizotypal disorder F21 queried by referring MD.
label, name: Psycho (1960) is Friday's pick at film club.
label, name: Mad Max marathon w/ roommate on the weekend.
label, quotation: "Don't let them write psycho on my file."
label, meta: Requests that the term addict be taken off her problem list.
label, identity: Calls himself a psychiatric survivor, speaks at the college.
suffering, other subject: Attendance at the clubhouse suffered over the holidays.
suffering, quotation: In her words: "I don't suffer from voices, I live with them."
suffering, victim: Was victim of a break-in Sat, locks changed.
credibility, other subject: Landlord insists on cash, told of her rights.
credibility, other subject: Crown alleges theft under $5000, duty counsel to meet him.
credibility, other subject: Airline denied boarding, refund being pursued.
credibility, negation: No reason to doubt what he tells us, bruises match.
credibility, quotation: "Fine, I admit it, I miss my mom."
compliance, word sense: Urine grew E. coli resistant to ampicillin.
compliance, word sense: Building not compliant w/ fire code, inspector coming.
compliance, other subject: Daughter refused to get in the school bus, so visit was moved to 11.
compliance, other subject: Hospital refused her request for records, privacy office contacted.
compliance, negation: At no point uncooperative, thanked staff.
compliance, negation: Never refused, was simply asleep at med time.
compliance, legal: Breach of recognizance: failure to comply, matter adjourned to Feb 2.
compliance, meta: Would rather we say "chose not to" than refused; care plan updated.
character, word sense: Joint manipulation by chiro gave relief.
character, word sense: Spreadsheet manipulation is a skill she would like to use at work.
character, other subject: Supervisor hostile at work, HR meeting next week.
character, negation: Was neither hostile nor guarded, offered us tea.
character, quotation: "My mother calls me a drama queen," laughing.
character, name: Lazy Acres campground booked for August.
belittling, other subject: Granddaughter, 3, was acting out at the dinner; pt stayed calm.
belittling, word sense: Acting class on Wed, playing Ophelia.
appearance, word sense: Air filter dirty, landlord to change.
appearance, other subject: Room at the motel was filthy, CM found another.
appearance, negation: Neither unkempt nor malodorous; hair cut on Monday.
insight, word sense: Gave us insight into what shift work does to sleep.
insight, negation: Judgement not impaired: called cab, took meds along, phoned sister.
insight, quotation: "I know I have poor insight on paper but I know me."
deficit, word sense: Dependent children: two, ages 4 and 7.
deficit, diagnosis: Neurocog: visual field deficit after L occipital stroke.
deficit, other subject: Road surface has deteriorated, scooter route changed.
pessimism, diagnosis: Chronic kidney disease stage 3, nephro q6mo.
pessimism, quotation: "I used to think I would never laugh again."
failure, word sense: Alarm clock failed, new battery put in.
failure, other subject: The ministry failed to post his cheque, called together.
failure, diagnosis: Acute renal failure in 2019 on lithium, resolved.
failure, negation: The trial did not fail; she reached full dose and is sleeping.
suicide, word sense: Attempted the bus alone twice, succeeded the second time.
suicide, word sense: Committed volunteer at the food bank, Wed and Sat.
suicide, name: Survivors of Suicide Loss group Tues 1900, sister attends too.
suicide, meta: Family asked that obituary and chart not say committed.
substance, word sense: Clean linen on bed, shower taken.
substance, name: Sings Clean by Taylor Swift on the way to visits.
substance, legal: AUDIT 4. NIDA (National Institute on Drug Abuse) handout for staff.
substance, identity: As an NA member he says "I'm Joe, an addict", seven years.
coercion, word sense: Allow 3 wks for the passport to come.
coercion, word sense: Order placed for new glasses.
coercion, other subject: Court allowed her appeal, rent arrears waived.
coercion, legal: CTO (Form 45) renewed, Form 49 notice given to client.
coercion, quotation: "They finally let me out of that room" – debrief offered.
risk, word sense: Aggressive lymphoma ruled out by biopsy.
risk, word sense: Threatened miscarriage at 9 wks in 2016, son now 8.
risk, other subject: Upstairs tenant violent, police attended twice, transfer requested.
risk, negation: No threats, no violence, no weapons at home.
risk, victim: Mugged and beaten Jan 3, stitches to brow.
risk, victim: Emotionally abused by foster parents, does not wish to say more.
risk, legal: ORB: found not to be a significant threat, absolute discharge.
service-use, word sense: The gym's regulars saved him a spot at the bench.
disability, word sense: Golf handicap is 14, back on course in May.
disability, identity: Says "I'm disabled, not broken" and leads the access committee.
othering, word sense: TSH and B12 normal, mammo normal.
othering, other subject: Movers come at 0900; these people also take donations.
clean: Introduced myself and asked what would make today better.
clean: Sat with him until the shaking stopped, tea offered.
clean: Wants to see her sons at Easter, first call planned Sunday.
clean: Ate 75 % of dinner. Fluids 1200 mL.
clean: Mood "so-so", affect warm, speech normal rate.
clean: Prefers evening visits because of her shifts.
clean: IM given R deltoid 1015, next due Apr 9.
clean: CM drove client to bank, new card mailed.
clean: He reports hearing two voices, one kind.
clean: She decided to wait with the dose change until after exams.
clean: Strengths: humour, drawing, loyal to friends.
clean: Wrote a letter to his younger self in group.
clean: Team mtg: client chaired, sister by phone.
clean: Up at 0700, showered, out to work by 0800.
clean: Talked about what hope looks like: a dog, a door that locks.
clean: Next visit: Thurs 1330 at the library.
clean: Pain 4/10 after heat pack.
clean: Interpreter (Tamil) present throughout.
clean: Goal reviewed: swim once a week, done 3 of 4.
clean: Labs: Na 139, K 4.1, Li 0.7.
`)
