import {readSentences, type Sentence} from './sentence.js'

/** English sentences that may be read when a rule is written. */
export const sentences: Sentence[] = readSentences(`
label: 34 y/o single {schizophrenic}, well known to team, here for depot.
label: She is {a borderline} and limits must be kept firm by all staff.
label: Mother {is bipolar}, two uncles w/ ETOH
label: Group today: 3 {addicts}, 2 {psychotics}, one new intake
label: {The mentally ill} in this building tend to keep to themselves.
label, hard: {The overdose} in room 12 can come up to the ward once bloods are back.
label, hard: As {a cutter} since age 13 she knows every ED in town.
label, hard: Roomed with {another PD}, not a good mix
suffering: Pt {suffers from} depression and back pain.
suffering: Hx: {afflicted with} OCD since adolescence
suffering, hard: He has been {plagued by} voices for most of his adult life.
credibility: Pt {claims} the voices stopped 2 wks ago.
credibility: {Admits to} smoking cannabis x3 this week, no ETOH.
credibility: {Poor historian}; collateral from sister obtained
credibility: He {insists} he took every dose, levels are low.
credibility: Client {alleges} the night nurse was rude to her
credibility: {Supposedly} ate breakfast before coming down to the clinic
credibility, hard: Rates pain 9/10 {but laughing on the phone} in the lounge.
credibility, hard: Her {story keeps changing} depending on who asks.
credibility, hard: C/o {"unbearable"} back pain, walked to the smoking area x4.
credibility, hard: Tearful {on cue} when d/c was raised.
compliance: Pt {noncompliant with meds} x3d, {refusing} bloods too.
compliance: {Refused} shower and breakfast
compliance: {Uncooperative} w/ interview, answered yes/no only
compliance: {Resistive to care} this a.m., two staff needed for a.m. wash.
compliance: {Defiant} with staff around bedtime.
compliance: {Non compliant} w/ CPAP and diabetic diet since last visit.
compliance, hard: {Will not do what he is told} re: fluid restriction
compliance, hard: She still has not {bought into} the program.
compliance, hard: {Won't engage} with OT despite repeated offers
character: {Manipulative}, {splitting staff} since admission
character: {Attention seeking} on the unit this evening
character: {Demanding} at the nursing station, wanted PRN early.
character: Very {needy} this shift, at desk q15min
character: {Lazy}, stays in bed til noon
character: {Difficult patient}, {difficult family}.
character: He was {entitled} and dismissive with the residents.
character, hard: {Plays} staff {against each other} and then sits back to watch.
character, hard: {Knows exactly which buttons to push} w/ the younger nurses
character, hard: {Behavioural} this evening, settled after PRN.
character, hard: Cried {for effect} while mother was visiting
belittling: {Threw a tantrum} when the TV went off at 2300.
belittling: Pleasant {little old lady} in bed 2, no concerns
belittling, hard: {Good boy} today, ate all his supper.
appearance: {Unkempt} and {malodorous}, sits alone
appearance: {Disheveled}, wearing 2 coats indoors.
appearance, hard: {Looks rough}, teeth bad, older than stated age
insight: {Lacks insight} into illness and need for tx
insight: {Poor judgment} AEB spending the rent money
insight: Remains {in denial} re drinking.
insight, hard: {Refuses to accept} his diagnosis.
insight, hard: {Blames everyone but himself} for this admission
insight, hard: Insight: {nil}. Sleep: 4h. Appetite: fair.
deficit: {Low functioning}, lives in group home
deficit: {Decompensated} after stopping clozapine in May.
deficit: {Incapable of} living alone per OT
deficit: {Unmotivated}, sleeps through groups
deficit: From a {dysfunctional family}, limited supports.
deficit, hard: {Burnt out} schizophrenia, no active sx
deficit, hard: She {cannot be trusted with} her own meds.
pessimism: Prognosis: {poor}
pessimism: Given 20 yrs of illness he {will never} work again.
pessimism: Goals are {unrealistic} (wants to go back to university)
pessimism, hard: This is probably {as good as he is going to get}.
pessimism, hard: {Nothing more we can offer} her here; ?transfer to LTC
failure: {Failed} lithium, VPA and lamotrigine
failure: {Lost to follow-up} since March.
failure: Meds tried: ⏎ - quetiapine ({failed}) ⏎ - olanzapine (wt gain)
failure, hard: {Blew} his last placement within a week
failure, hard: {Dropped out of} DBT after session 4.
suicide: Brother {committed suicide} in 2016.
suicide: Admitted following {failed suicide attempt}, acetaminophen
suicide: {Suicidal gesture}: shallow cuts to L forearm
suicide: {Contracts for safety}, q15 checks d/c'd.
suicide, hard: {Uses SI to} stay in hospital
suicide, hard: Cutting felt to be a {cry for help} rather than true intent.
substance: ETOH {abuse}, quit 2019
substance: UDS {dirty} for cocaine. Was {clean} since Jan.
substance: {Drug seeking}: asked for lorazepam by name
substance: 37F {substance abuser}, couch surfing
substance: Trying to kick a long-standing {drug habit}.
substance, hard: {Fell off the wagon} at Christmas
coercion: Pt was {allowed} one phone call at 1900.
coercion: {Absconded} from smoke break, RCMP notified.
coercion: {Went AWOL} overnight, back by 0700 on own
coercion, hard: Has {earned} off-ward {privileges} for the wkd
risk: {Aggressive} and {combative} on arrival, see ED notes
risk: {Dangerous}, do not see alone
risk, hard: Went off on staff {for no reason}
service-use: {Frequent flyer} in this ED
service-use, hard: {Back again}, third time this month.
disability: {Wheelchair bound} since MVA in 2011.
othering, hard: {These patients} always want to leave before the weekend
compliance, quotation: Pt said, "My last doctor wrote that I was noncompliant and it hurt."
substance, quotation: "I've been clean six months and I'm proud of it," she told the group.
label, quotation: He described himself as "the schizophrenic of the family" and wants to talk about that.
risk, quotation: Mother on phone: “They told me he was dangerous and I should lock my door.”
insight, quotation: When asked about the admission he said "they say I lack insight."
character, quotation: Her ex called her “manipulative” and “crazy”; she brought this up twice today.
risk, negation: No aggressive behaviour this shift.
compliance, negation: Not uncooperative at any point; asked good questions about side effects.
character, negation: Open about what she wants; at no time was she manipulative or demanding.
risk, negation: There is no evidence that he is dangerous to others.
risk, negation: Never violent in 12 yrs of contact w/ this team
compliance, negation: Was not refusing meds - had been given the wrong dose and said so.
label, meta: Discussed with the team why we no longer write "frequent flyer" or "schizophrenic" in our notes.
insight, meta: The term "lack of insight" was removed from the care plan at his request.
character, meta: Peer worker asked that the label manipulative be taken off the whiteboard.
suicide, meta: Handout for family explains why we say "died by suicide" and not "committed suicide".
compliance, meta: In the old chart she is described as "noncompliant"; the reason (akathisia) was never recorded.
substance, meta: Student asked what "drug-seeking" meant; we talked about untreated pain.
substance, name: Referred to the Centre for Addiction and Mental Health, first visit 4 May.
substance, name: Attends Narcotics Anonymous and the Addicts to Athletes running club on Tuesdays.
disability, name: Letter sent to the Canadian Mental Health Association and the Handicapped Children's Fund re: grant.
substance, name: Called the Substance Abuse Program at St. Joseph's, wait is 3 wks.
label, name: Book club this month: Confessions of a Sociopath; she found it funny.
risk, name: Plays in a band called Violent Femmes Tribute, gig on Friday.
coercion, legal: Form 1 completed by Dr. Osei at 1420; criteria: danger to self (s. 15(1) Mental Health Act).
risk, legal: Charge: assault with a weapon, s. 267 Criminal Code; next court date 12 June.
insight, legal: Consent and Capacity Board finding: incapable with respect to treatment (HCCA s. 4).
risk, legal: Dangerous offender designation was struck down on appeal in 2008.
coercion, legal: Form 9 (Order for Return, absence without authorization) sent to police at 2210.
suicide, legal: Coroner's verdict: suicide. Family has received the certificate.
risk, victim: She was attacked by a violent ex-partner and now avoids the bus.
substance, victim: Disclosed sexual abuse by an uncle between ages 7 and 10.
risk, victim: Was assaulted on the street in April; face still numb on the L.
character, victim: Boyfriend is manipulative and controls her bank card; safety plan reviewed.
substance, victim: Hx of physical and emotional abuse in foster care
coercion, victim: His father would not allow him to see friends or use the phone.
compliance, other subject: Pharmacy refused to fill the rx as the form was unsigned.
credibility, other subject: Landlord claims the rent is 3 months behind; client has receipts for all three.
character, other subject: The insurer has been difficult and demanding about paperwork.
risk, other subject: A dog in the hallway was aggressive so we met in the lobby.
compliance, other subject: The school was uncooperative when asked for her records.
failure, other subject: The lift failed again, so the home visit was done in the courtyard.
failure, word sense: He failed his driving road test and will book again in spring.
credibility, word sense: Insurance claims were mailed, copy in chart.
substance, word sense: Apartment was clean, dishes done, two plants on the sill.
credibility, word sense: Admitted to 4 West at 2130 via ambulance.
compliance, word sense: Lungs clear; compliant chest wall, no distress.
coercion, word sense: Placed on the waiting list for supported housing, ~8 wks.
label, identity: Identifies as an addict in recovery and prefers that word (see "My words" section).
label, identity: Calls himself a psychiatric survivor and sits on the advisory board.
label, identity: Introduces herself as autistic; asked that we not write "with autism".
disability, identity: He is Deaf (capital D, his preference); ASL interpreter booked.
label, identity: Describes herself as proudly Mad and helps run Mad Pride.
label, identity: In AA he speaks as an alcoholic and says the word keeps him honest.
label, diagnosis: Dx: borderline personality disorder, PTSD
label, diagnosis: Started lamotrigine for bipolar disorder, type II, in 2021.
failure, diagnosis: Treatment-resistant schizophrenia (2 adequate trials), clozapine clinic referral made.
suicide, diagnosis: Columbia (C-SSRS): suicide attempt lifetime 1, interrupted attempt 0.
deficit, diagnosis: Chronic kidney disease stage 3, chronic obstructive pulmonary disease
compliance, diagnosis: F91.3 Oppositional defiant disorder, dx age 9, no longer met.
clean: Pt prefers not to take the morning dose as it makes him sleepy at work; moved to hs.
clean: Walked to the library w/ peer worker, borrowed two cookbooks
clean: She would like to see her daughter more often and will phone on Sunday.
clean: Slept 6h, ate lunch, called sister
clean: Threw a chair at the wall at 1420 after a visit was cancelled. No one hurt. Talked in the garden after.
clean: Lithium did not help enough; he and Dr. Lam will try quetiapine.
clean: Reports hearing two voices, one kind, one not. Music helps.
clean: Goal (own words): get back on the ice with the Thursday team.
clean: UDS positive for cocaine, negative for opioids; result shared with him.
clean: Father died by suicide in 2009.
clean: Uses a wheelchair outdoors, cane at home
clean: No contact since 3 Feb; two calls and one letter, will try her brother with her consent on file.
clean: Sees the diagnosis differently: thinks of it as grief.
clean: ECT #6 tolerated, headache 3/10 after, settled w/ acetaminophen.
clean: Rent paid, new bus pass, next appt 14 June 1030
clean: MSE: casual dress, good eye contact, speech normal rate, mood "okay", affect reactive.
clean: He left the unit at 1310 without telling staff and came back at 1500 with coffee for his roommate.
clean: Lives w/ schizophrenia, works 12h/wk at the bike shop
clean: Wellness plan reviewed; early signs: less sleep, more lists, spending at night.
clean: Asked for lorazepam before the MRI because of closed spaces; 0.5 mg given w/ good effect.
`)
