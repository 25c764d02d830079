import {readSentences, type Sentence} from './sentence.js'

/** English sentences of 29 November 2026, written by somebody who had not seen the rules: the half kept apart, that nobody reads. */
export const sentences: Sentence[] = readSentences(`
substance: 42M, known {addict}, brought in by EMS at 0215 after being found down in a stairwell.
label: Pt is a {schizophrenic}, off meds x 3 wks per the group home.
compliance: Client remains {non-compliant} with olanzapine despite repeated teaching.
label: 26F, {a borderline}, third admission this year via mobile crisis.
character: Behaviour is {attention-seeking}, superficial scratches to L forearm noted at 2130.
suicide: Father {committed suicide} in 2009; client found him.
suicide: Two {failed suicide attempts} in the past year, both by medication.
substance: UDS came back {dirty} on Tuesday; physician aware.
substance: Has been {clean} for 14 months and is proud of it.
suffering: {Suffers from} bipolar disorder and fibromyalgia.
disability: Resident is {wheelchair-bound} and needs a two-person transfer.
insight: {Lacks insight} into illness, will readdress on Monday.
substance: {Drug-seeking} presentation, asking for hydromorphone by name.
compliance: Treatment-resistant and {uncooperative} with assessment this a.m.
substance: Long history of {substance abuse} starting at age 15.
failure: Mr. T. {failed ECT} and two adequate trials of SSRI.
coercion: {Absconded} from the unit at 1640 through the east doors.
insight: The client is {in denial} about his drinking.
deficit: {Low-functioning} at baseline, needs prompts for all ADLs.
service-use: {Bed blocker} since Nov. 4, awaiting LTC placement.
risk: {Combative} during catheter change, code white called.
character: {Hysterical} on arrival; settled with lorazepam 1 mg SL.
appearance: {Unkempt} and malodorous, wearing the same clothes as Friday.
othering: Stable on meds, no longer a threat to {normal people} in the building.
failure: {Lost to follow-up} after the second appointment; file closed.
insight: {Poor judgment} as evidenced by spending his ODSP cheque in two days.
service-use: Known to all of us, this gentleman {treats the ER like a drop-in centre}.
credibility: Reported chest tightness only once the discharge papers were printed, {go figure}.
credibility: Pt's version of events {keeps changing depending on who is listening}.
character: {Plays the day shift against the evening shift} to get extra passes.
failure: Has {burned every bridge} with housing providers in the region.
failure: {Brought this on himself} by stopping his insulin over the holidays.
character: {Would rather lie in bed than help himself}.
failure: {Sabotages every plan} the team puts in place.
coercion: He {earned himself a weekend without passes} after Thursday's outburst.
belittling: Permitted one phone call tonight {if she behaves}.
belittling: {Good girl} today, ate all her supper and took her pills.
belittling: Had a {meltdown} at the desk because staff would not give her a second sandwich.
belittling: {Sweet little old lady, cute as a button}, pleasantly confused.
belittling: {Diapered} at HS and fed by staff.
belittling: At 58 he {has the mind of a six-year-old}.
pessimism: {Little hope of this client ever living on her own}.
pessimism: Realistically, {we do not expect him to hold a job}.
pessimism: It is {only a matter of time before she uses again}.
pessimism: {Too far gone} for CBT in this writer's opinion.
pessimism: {Burnt-out case}, little left of the person he was before onset.
service-use: A {revolving-door client} of both the detox and the shelter.
suicide: Cut himself again, nothing serious, {just a cry for help}.
suicide: Threatens to kill herself every time discharge is mentioned {to keep her bed}.
suicide: {Half-hearted attempt} on Saturday, eight Tylenol then called 911.
substance: Tox {came up hot} for fentanyl and meth.
substance: Pt is {a drunk} who turns up every cheque day.
substance: Got himself {hooked on} Percs following the workplace injury.
substance: {Born addicted}, this baby is day 3 of morphine wean.
substance: {Shops around for scripts}; three walk-ins visited this month.
credibility: Uses her trauma {as an excuse} to skip the morning group.
credibility: {So-called seizures} witnessed by roommate; none seen on unit.
credibility: {Supposedly} took all her doses while on leave.
credibility: Nurse remains {unconvinced by} the reported flashbacks.
credibility: Finally {came clean} about the benzos hidden in her sock.
credibility: {Confessed to} smoking cannabis on the weekend pass.
credibility: Hx given is {questionable at best}; pt tells people what they want to hear.
character: Histrionic on assessment, {Oscar-worthy performance} when BP cuff inflated.
character: {High-maintenance family}, daughter calls q shift.
character: Challenging individual who {wears out every worker assigned to him}.
appearance: Street person, no fixed address, {looks the part}.
appearance: Obese man with poor hygiene habits who has {let himself go} since the divorce.
suffering: {Crippled by} anxiety since the age of 12.
disability: Stricken with MS at 29, now {a burden to her spouse}.
coercion: We finally got him to {give in and accept the depot}.
coercion: Made to understand that she {has no say} in the CTO.
coercion: Released back to the street at 1400 with a bus ticket, {told to smarten up}.
trap, quotation: Client states, "I'm an addict and I want help before the baby comes."
trap, quotation: Pt told writer, "I'm just lazy, that's what my dad always said."
trap, quotation: In her own words: "I suffer from this thing every single day."
trap, quotation: He said he feels "like a lost cause" since losing the apartment.
trap, quotation: "I am not a danger to anyone," client repeated calmly.
trap, quotation: She describes herself as "clean and sober, thirteen years in May."
trap, quotation: Client asked that the note read: "I refuse the depot because it made me shake."
trap, negation: Client was not manipulative during the visit; she asked directly for what she needed.
trap, negation: No evidence of drug-seeking; pain plan reviewed with pharmacist.
trap, negation: This was not attention-seeking but a need for connection after her roommate moved out.
trap, negation: She should not be described as non-compliant: the pharmacy never received the script.
trap, negation: Nothing hopeless about his situation, in the team's view.
trap, negation: Never combative in our care over 14 months.
trap, negation: Missed visit was not a refusal; the elevator was out of service.
trap, negation: Not a difficult family at all; they asked for information in plain language.
trap, meta: Team discussed why the label "frequent flyer" hurts and removed it from the whiteboard.
trap, meta: In-service today on not writing "committed suicide".
trap, meta: Instead of "refuses meds", chart what was offered and what the person said.
trap, meta: Peer worker explained that "clean" and "dirty" are unhelpful terms for test results.
trap, meta: The word "schizophrenic" on the transfer sheet was corrected to person-first wording.
trap, name: Seen by Mr. Lazy, the covering social worker, at 0930.
trap, name: Moved to a bachelor unit at 218 Clean Street on Friday.
trap, name: Referral sent to the Centre for Addiction and Mental Health.
trap, name: She reads Addict Out Loud, a zine put out by her peer group.
trap, name: Drummer in a cover band called The Hopeless Cases; they rehearse on Tuesdays.
trap, name: Completed intake with the Substance Abuse Program at Sault Area Hospital.
trap, legal: Found Not Criminally Responsible on account of mental disorder in 2019; annual ORB hearing May 6.
trap, legal: Charge before the court: fail to attend court, s. 145 Criminal Code.
trap, legal: Client is the complainant and alleges theft in a Small Claims Court matter.
trap, word sense: Filed an insurance claim for the stolen bicycle; reference number in chart.
trap, victim: She was the victim of fraud, and police are investigating.
trap, victim: Survived intimate partner violence; the abuser is barred from the building.
trap, other subject: The wound failed to heal by week six; referred to vascular.
trap, other subject: The bed alarm failed to sound; maintenance notified.
trap, other subject: The lift battery was non-compliant with CSA standard and taken out of service.
trap, other subject: Her husband is lazy about shovelling, she laughs; they take turns now.
trap, other subject: Weather was miserable, walk replaced with a card game.
trap, word sense: Stage 3 chronic kidney disease, eGFR 41, followed by nephrology.
trap, word sense: Chronic pain clinic appointment confirmed for April 3.
trap, word sense: Hip manipulation under anaesthesia booked for Thursday.
trap, word sense: Refractory hypokalemia corrected after magnesium replaced.
trap, word sense: Dirty linen placed in the yellow bin, room terminal cleaned.
trap, word sense: Manual wheelchair fitted, client chose the blue frame.
trap, word sense: Dysfunctional uterine bleeding, Hgb 92, iron started.
trap, identity: Client prefers to be called a Deaf person, capital D.
trap, other subject: Denied by ODSP on the first application; legal clinic is filing the appeal.
clean: Client greeted writer at the door and offered coffee.
clean: Walked the hall x 4 with walker, steady gait, no SOB.
clean: States that the morning dose makes him sleepy and would like to move it to bedtime.
clean: Wrote his own wellness plan with the peer worker; copy on chart.
clean: Pt says the voices are quieter when he listens to music.
clean: Vitals stable, BP 118/72, HR 76, afebrile.
clean: Chose to skip group today to phone her lawyer; will attend tomorrow.
clean: Goal for May: cook supper twice a week with her daughter.
clean: Raised his voice at 1910 when told the phone was in use; settled after a walk with staff.
clean: Safety plan reviewed line by line; he added his cousin's number.
clean: Enjoys beading and brought her latest work to show the team.
clean: He did not come to his 10 a.m. appointment; left a voicemail offering two other times.
clean: Interpreter (Cree) present by phone throughout the assessment.
clean: Asked for space after the family meeting and returned to the lounge an hour later.
clean: Olanzapine did not relieve the voices; he and Dr. Roy are trying clozapine.
clean: Named walking the dog as the thing that gets him out of bed.
clean: Father died by suicide in 2009; anniversary is a hard week and she has planned for it.
clean: Client explained that the injection clinic hours clash with his job; moved to evening.
clean: Showered with set-up, picked out her own clothes.
clean: Elder visited at 1400; smudge held in the garden with permission from fire safety.
clean: Applied for the spring peer support course and got a call back.
clean: Next home visit Thursday at 1 p.m.; she will have her questions written down.
`)
