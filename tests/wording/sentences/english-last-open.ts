import {readSentences, type Sentence} from './sentence.js'

/** Every other English sentence of those kept to the last, that may be read when a rule is written since 28 November 2026. */
export const sentences: Sentence[] = readSentences(`
label: Pt is {psychotic} and well known to crisis team.
label: 19F {cutter}, presents w/ fresh wounds to thigh.
label, hard: This 36 y/o {personality disorder} is asking for another bed.
suffering: The patient {suffers} from longstanding anxiety and panic.
credibility: Client {purports} to have a job lined up.
credibility: {Vague historian}; timeline unclear.
credibility: Pt {minimizes} his alcohol intake.
credibility: Back pain {alleged}, nil found o/e.
credibility, hard: Says he was at work, {if that is to be believed}.
compliance: Has been {refusing} food and fluids x 2 days.
compliance: All lab work {was refused} by client.
compliance: Is pt taking meds as ordered? {Non-adherent}.
compliance: Ongoing {treatment refusal}, 2nd opinion requested.
compliance, hard: Had to be {talked into} her shower.
character: Can be quite {childish} when limits are set.
character: Superficially charming, {deceitful}.
character, hard: {Milking} his admission, discharge is overdue.
belittling: {Acting out} after visit from mom.
belittling, hard: Needed to be {put in his place} by charge nurse.
appearance: Appears {dirty} and {bedraggled}, clothes stained.
insight: She {has no insight} and is treatment incapable.
insight: Shows {impaired judgment} around money.
insight, hard: {Refuses to accept} her diagnosis.
deficit: Client is {dependent on} staff for everything
deficit: {Cannot be trusted} to manage own meds.
deficit, hard: {Barely} gets through a grocery list on her own.
pessimism: {No hope of} independent living.
failure: {Failed trial of} clozapine 2014, neutropenia.
failure: Did not complete program, {unsuccessful discharge}.
failure, hard: Treated {to no avail} with everything we have.
suicide: {Unsuccessful attempt} by hanging in 2017.
suicide: {Successful suicide} of an aunt when pt was 12.
substance: Was a heavy {drinker} and {drug user}.
substance: {Fell off the wagon} at Christmas.
substance, hard: Smells of drink, swears he has {only had two}.
coercion: Was {granted} accompanied grounds by Dr. Lam.
coercion: {Put on} a Form 3 yesterday.
coercion, hard: Phone taken away {as a consequence}.
risk: {Threatening} and {intimidating} to female staff.
risk: Known {sex offender}, flag on file.
risk, hard: {Has it in for} the night nurse.
service-use: {High utilizer} of crisis line and ED.
service-use, hard: {Wore out her welcome} at three shelters.
disability: {Crippled} by arthritis, uses walker.
othering: The {mentally ill} are hard to house in this town.
othering, hard: {They all} say that after a long weekend.
label, diagnosis: Schizotypal disorder F21 queried by referring MD.
label, name: Psycho (1960) is Friday's pick at film club.
label, quotation: "Don't let them write psycho on my file."
label, meta: Requests that the term addict be taken off her problem list.
label, identity: Calls himself a psychiatric survivor, speaks at the college.
suffering, other subject: Attendance at the clubhouse suffered over the holidays.
suffering, victim: Was victim of a break-in Sat, locks changed.
credibility, other subject: Crown alleges theft under $5000, duty counsel to meet him.
credibility, negation: No reason to doubt what he tells us, bruises match.
credibility, quotation: "Fine, I admit it, I miss my mom."
compliance, word sense: Urine grew E. coli resistant to ampicillin.
compliance, other subject: Daughter refused to get in the school bus, so visit was moved to 11.
compliance, negation: Never refused, was simply asleep at med time.
compliance, legal: Breach of recognizance: failure to comply, matter adjourned to Feb 2.
character, word sense: Joint manipulation by chiro gave relief.
character, other subject: Supervisor hostile at work, HR meeting next week.
character, name: Lazy Acres campground booked for August.
belittling, word sense: Acting class on Wed, playing Ophelia.
appearance, other subject: Room at the motel was filthy, CM found another.
appearance, negation: Neither unkempt nor malodorous; hair cut on Monday.
insight, word sense: Gave us insight into what shift work does to sleep.
insight, quotation: "I know I have poor insight on paper but I know me."
pessimism, diagnosis: Chronic kidney disease stage 3, nephro q6mo.
failure, word sense: Alarm clock failed, new battery put in.
failure, other subject: The ministry failed to post his cheque, called together.
failure, negation: The trial did not fail; she reached full dose and is sleeping.
suicide, word sense: Committed volunteer at the food bank, Wed and Sat.
suicide, meta: Family asked that obituary and chart not say committed.
substance, name: Sings Clean by Taylor Swift on the way to visits.
coercion, word sense: Allow 3 wks for the passport to come.
coercion, legal: CTO (Form 45) renewed, Form 49 notice given to client.
coercion, quotation: "They finally let me out of that room" – debrief offered.
risk, word sense: Aggressive lymphoma ruled out by biopsy.
risk, other subject: Upstairs tenant violent, police attended twice, transfer requested.
risk, victim: Emotionally abused by foster parents, does not wish to say more.
service-use, word sense: The gym's regulars saved him a spot at the bench.
disability, identity: Says "I'm disabled, not broken" and leads the access committee.
othering, word sense: TSH and B12 normal, mammo normal.
clean: Introduced myself and asked what would make today better.
clean: Wants to see her sons at Easter, first call planned Sunday.
clean: Mood "so-so", affect warm, speech normal rate.
clean: IM given R deltoid 1015, next due Apr 9.
clean: He reports hearing two voices, one kind.
clean: Strengths: humour, drawing, loyal to friends.
clean: Team mtg: client chaired, sister by phone.
clean: Talked about what hope looks like: a dog, a door that locks.
clean: Pain 4/10 after heat pack.
clean: Goal reviewed: swim once a week, done 3 of 4.
`)
