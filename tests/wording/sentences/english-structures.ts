import {readSentences, type Sentence} from './sentence.js'

/** English sentences in which a few judging words stand in as many structures as two writers who had not seen the rules could think of, said of the person or harmless; learned from. */
export const sentences: Sentence[] = readSentences(`
compliance: So {noncompliant} has she been that we've stopped ordering the brace.
service-use: A {frequent flyer} if ever there was one.
character: In my opinion the overdose was a {manipulative} gesture on her part.
compliance: Tenant {refused} entry to gas engineer 14/2, 21/2.
label: It would appear we have a {drug addict} on our hands in Mr. Keane.
failure: The tenant has repeatedly {failed} to answer the door.
character: As usual {manipulated} his way to a single room.
character: Of the four residents at the table only Arthur was {lazy} about feeding himself.
character: From what Kelly told me at report, 4B has been nothing but {difficult} since admission.
label: Because of her life as a {drug addict} the veins are poor.
character: Mobility: independent with ZF, {lazy} about using it after lunch.
character: The OT wonders whether low mood explains it; the nurses think she is simply {lazy}.
character: Feels to me like we're being {manipulated} by Mrs. Orr.
character: It was felt by the rehab team that her slow progress was down to her being {lazy}.
compliance: Remains {uncooperative}.
compliance: Had he been less {uncooperative} we would have finished by noon.
character: Behaviour | {hostile} | Appetite | fair | Sleep | broken
risk: The pupil's {aggressive} conduct in the corridor has been logged.
label: 29M, {drug addict}, abscess L forearm.
compliance: Grew {uncooperative} toward the end of the fitting, pulling at the straps.
character: Why is bed 9 so {hostile} today – has anyone checked his bladder?
character: The impression was of a {hostile} young man with little interest in the assessment.
character: Physio note: could do stairs but {lazy}.
service-use: She isn't sick, just a {frequent flyer}.
character: Pleasant, sleeps well, {manipulates} HCAs.
credibility: The client {claimed} not to have got our letter.
failure: Probation | {failed} to report 2 of 4 | letter sent
character: Did not eat, did not sleep and was {hostile} at the 6 a.m. round.
failure: However pleasant in clinic, at home he {fails} to check his sugars.
character: {Difficult} patient, long history, see old chart vol. 3.
character: Fed up with being {manipulated} by bed 3, night staff ask for a firm plan.
compliance: As I'm sure you know, Mr. Petrov {refuses} dialysis.
compliance: {Noncompliant}? Very.
character: That she is {manipulative} there can be no doubt.
character: Skilled at {manipulating} the system, Mr. Boyd has had three crisis loans.
character: The deceased had, according to the hostel log, been {difficult} with staff on the evening before his death.
label: I took him for a {drug addict} and the urine screen bears me out.
failure: INDICATION: OBESITY, PT {FAILED} DIET AND EXERCISE
label: The tenant (a {drug addict}) has let two other people sleep in the hall.
compliance: The interview, which lasted barely ten minutes, was cut short as the accused was {uncooperative}.
character: Weight up 4 kg since March owing to {laziness} rather than to the steroid.
compliance: Readmitted in DKA, {noncompliant} as usual.
character: Met every question of ours with open {hostility}.
character: FYI all: the lady in 7 gets {manipulative} around med time, don't get drawn in
character: Staff, one after another and without ever noticing, get {manipulated} by her.
credibility: Having {claimed} for a week that he could not lift his arm, he was seen combing his hair.
compliance: Offered bath; {refused}.
character: Lying in bed all day, {lazy} and unwashed, he rang for every little thing.
label: Whoever comes on next should know that bed 30 is a {drug addict}.
failure: In spite of reminders by text, by post and by phone, {failed} to come for her smear.
compliance: {Uncooperative} with care this shift: Doyle, Renner, Wu.
risk: Seldom calm and often {aggressive}, Ms. Vickers is best seen in the morning.
compliance: Exam limited – {uncooperative}.
label: Once a nurse herself and, for the last six years, a {drug addict}, the client knows the system.
service-use: School nurse here: pupil is a {frequent flyer} in my office before maths.
character: 0340 – w/o warning became {hostile}, pulled off leads.
credibility: His {claim} that he takes his pills every day does not fit the level.
credibility: She {claims} that she lost her prescription.
character: Pt making himself {difficult} re: NPO status
label: Being a {drug addict}, tolerance is high.
character: Staff describe T.B. (room 11, ground floor) as sleepless, tearful and {manipulative}.
compliance: Tech reports: pt moved throughout, {uncooperative}, images suboptimal.
credibility: Home meds – {claims} none.
credibility: 28F, {claims} nil alcohol since Friday.
service-use: Care plan needed for E.D., who after nine visits in as many weeks counts as a {frequent flyer}.
character: Since (a) she's {difficult} and (b) we're short, two to assist.
risk: In the van, on the ramp and at the door he was, the crew tell us, {aggressive}.
character: With the birthing parent exhausted and, frankly, {difficult}, we paused the examination.
compliance: Keeps {refusing} the collar!
character: It's our view that the inmate {manipulates} health care staff for time out of cell.
failure: Both first- and second-line agents were {failed} by this patient before referral.
label: Like most {drug addicts}, she knows her doses better than we do.
character: pt {lazy} ++ wont turn self
failure: Neither phoned nor wrote and {failed} to collect his prescription.
label: Police inform us that the deceased was a {drug addict} of no fixed address.
character: {Manipulates} staff to get extra snacks.
compliance: When {noncompliant}, as at present, her seizures return.
character: No less {manipulative} for being ninety, Mrs. Crabtree got her second pudding.
credibility: Service user {claims}, without proof, to be owed back pay.
compliance: The pharmacist counted the blister packs, added up the gaps, and concluded that M.S. had been {noncompliant} since May.
service-use: Called to the flat of a {frequent flyer}, 71F, who had slipped in the shower.
risk: Because {aggressive}, nursed in side room with door open.
compliance: Impression: 1) cellulitis 2) {noncompliance} 3) obesity.
character: Pt {manipulating} nurses for pain meds.
character: Occupational health found no physical cause and put the absences down to a {lazy} streak in Mr. Doyle.
character: {Hostile} when woken, {hostile} at breakfast, {hostile} again by noon.
label: Given that he's a {drug addict}, no opioids on discharge.
compliance: The offender has been {noncompliant} with curfew and with the programme.
character: Has always been {lazy} about her insulin.
character: Dr. Ellery has, I gather, been {manipulated} by the patient into another week's supply.
character: His favourite trick for {manipulating} us is the nosebleed.
character: The resident's tears at shift change struck the writer as {manipulative}.
failure: Pt {failed} outpatient treatment.
failure: Non-smoker, {failed} to lose weight as advised.
service-use: By 2 a.m. we had two traumas, a stroke and Mr. Jessop, the usual {frequent flyer}.
failure: DNA 12/9, {failed} to rebook.
compliance: Remains {non-compliant} with CPAP despite teaching.
compliance: Thanks for the heads-up, Priya – yes, {uncooperative} with us too.
character: I was warned by the outgoing GP that Miss Tran could be {difficult}, and so she was.
character: He smiled (rather {manipulatively}) and asked for the other doctor.
compliance: Despite, or perhaps because of, the interpreter, {uncooperative} all through the assessment.
compliance: Would describe him as quiet, pale and {uncooperative}.
compliance: Ambulated in hall x 1, {refused} x 2.
character: Goal 2: client will stop {manipulating} roommates for money.
compliance: No fever, no cough; {noncompliant} with antibiotics though.
character: Never an easy man, Mr. Sorensen became downright {difficult} after the catheter went in.
character: Mr. P. got {lazier} as the week went on.
compliance: The prisoner {refused} transfer to hospital on three occasions.
character: If you say no he goes to the next nurse and {manipulates} her.
credibility: Allergies: {claims} penicillin, codeine, latex.
character: The {laziest} client on my caseload by a long way, J.R. had again not opened his mail.
compliance: Pt {uncooperative} w/ CXR, repeat in a.m.
label: Dr. M. Falk on rounds: "{drug addict}, no interest in change, discharge."
character: MSE: appearance unkempt; eye contact poor; attitude {hostile}; speech pressured.
credibility: An assault, {claimed} by the patient to have taken place on the bus, was mentioned at intake.
risk: S – calling re: Hobbs, rm 6. B – day 2 post THR. A – confused, {aggressive}. R – please attend.
risk: It is with regret that we inform you that Mr. Lal, having been {aggressive} towards our receptionist, will be removed from the list.
compliance: It was only after {refusing} twice that she let us do the swab.
character: Could it be that Dr. Frayne hasn't noticed how {manipulative} this inmate is?
character: BMI 41, {lazy} lifestyle, snacks at night.
character: Found to be {hostile} by the paramedics, K.T. was brought in under escort.
compliance: Neither ate her lunch nor got up, and {refused} her afternoon pills.
character: Was there ever a more {difficult} inpatient than M.?
failure: Hx of {failing} programs.
character: Ms. Okafor is a {manipulative} woman, so please keep all promises in writing.
compliance: Did you know that your patient was {uncooperative} with our phlebotomist on all three visits?
service-use: Charge nurse says he's a {frequent flyer} so no rush on the CT.
character: {Difficult} – there is no other word for this gentleman.
character: He isn't weak, he's {lazy}.
compliance: Since he {refused} the splint, the fracture has shifted.
character: Personality: {difficult}.
failure: On no fewer than four occasions did the client {fail} to produce a urine sample.
risk: The evening was marked by an {aggressive} outburst on the part of the service user.
risk: No longer sleepy, pt {aggressive} by 0400.
compliance: Pt in pain and therefore {uncooperative} with log roll.
credibility: {Claims} to have fallen down the stairs.
compliance: Nor was he any less {uncooperative} with the second technician.
service-use: Flag on file: {frequent flyer}/lives w cats/no phone
credibility: In answer to my question about cannabis the tenant {claimed} never to have touched it.
character: 1500h: in recliner, {lazy} this p.m., skipped bingo.
label: The patient is a {drug addict}.
compliance: They had her down as {uncooperative}, and I can see why.
credibility: pt now {claims} shes allergic to the tape too
label: Not a drinker, not a smoker, but a {drug addict}.
service-use: Abdo pain again – {frequent flyer} – bloods normal.
compliance: {Refusing} to be weighed, she walked back to her room.
failure: Dear Ms. Hughes, our records show that you {failed} to attend the diabetic clinic on 3 May.
service-use: Such a {frequent flyer} is she that the porters know her by name.
compliance: Patients like this one, {noncompliant} from the start, do poorly.
failure: She has {failed} two SSRIs and CBT.
risk: The inmate, though shackled at the ankle and accompanied by two officers, carried on being {aggressive}.
compliance: Another {noncompliant} diabetic for the foot clinic.
risk: {AGGRESSIVE}!!! DO NOT APPROACH ALONE
compliance: D – missed 3 of 5 doses. A – {noncompliant}. P – pillbox.
label: As a {drug addict} she will need a larger induction dose.
character: Mr. Adeyemi, who came up from the ED at 22:00 with two broken ribs and a chest drain, was as {hostile} as ever.
compliance: Neuro: CN II–XII grossly intact, motor exam limited by {uncooperative} patient.
credibility: As for the missing tablets, J.F. {claims} they fell in the sink.
character: Moved to rm 214B because {hostile} and loud overnight.
character: Chest pain/{manipulative}/?discharge today
compliance: Tx plan: daily INR, as pt {noncompliant}.
character: Beware – {manipulative} (see note 12/03).
service-use: Thanks for seeing Colin, one of our {frequent flyers}, with what may be a real PE.
character: Dear Dr Whitcombe, thank you for seeing this well-groomed but {hostile} 58-year-old farmer with knee pain.
character: Whether from boredom or habit, has been {manipulative} all week with the students.
compliance: Resident's {refusal} of wound care documented, MD aware.
compliance: Problem #4 – asthma, poorly controlled, {noncompliant} with ICS, spacer given.
failure: The student {failed} to follow the asthma plan and used no spacer.
service-use: Our {frequent flyer} is back.
character: Would appreciate your help with this {difficult} lady.
character: The student nurse, whom he had {manipulated} into fetching cigarettes, was debriefed.
character: PT STILL {MANIPULATING} STAFF FOR LATE SMOKES, HOLD FIRM
character: Rarely have I seen a pupil so {hostile} over a changed seat.
risk: According to the outreach worker the man we know as Tiny has been {aggressive} around the soup van.
failure: Having {failed} methadone, Mr. Singh was tried on buprenorphine.
character: Resident tried to {manipulate} the night float into a transfer.
compliance: Hardly a day passes without his {refusing} his insulin.
risk: Risk – self: low; others: {aggressive}; absconding: low.
service-use: EMS radio: "you've got your {frequent flyer} coming, ETA 5."
service-use: Triage 4, {frequent flyer}, can wait.
trap, structure: Discharge planning difficult because there are no beds in the county.
trap, structure: IV failed, resited.
trap, structure: Fears being accused of manipulating staff whenever she cries.
trap, structure: Not hostile, not guarded, good eye contact.
trap, structure: We read together a website which claims that the vaccine contains metal.
trap, structure: Contractor cited as noncompliant with asbestos rules at the site where he worked.
trap, structure: Please stop using the tick box marked Uncooperative.
trap, structure: Never fails to bring his diary.
trap, structure: Labour: difficult forceps delivery, shoulder dystocia 2 min.
trap, structure: Training reminder: do not write "hostile" when you mean that someone spoke loudly.
trap, structure: Describes herself as lazy since the chemo began; fatigue handout given.
trap, structure: Landlord refuses to fix the heating.
trap, structure: Actor, 41M, plays a drug addict in the new series; hurt wrist on set.
trap, structure: Not aggressive at any time.
trap, structure: He was told by his abuser, day in and day out, that he was manipulative.
trap, structure: Webinar: Beyond "Noncompliant" – Talking About Missed Doses.
trap, structure: Saw a play called The Drug Addict at the Playhouse with her sister.
trap, structure: Is not, and never has been, manipulative.
trap, structure: Not uncooperative, hard of hearing.
trap, structure: Neighbour claims he heard shouting; patient was in hospital at the time.
trap, structure: Quiz night with her team, the Hostile Takeovers, went well.
trap, structure: ABI 1.4, calcified noncompliant vessels.
trap, structure: PHQ item 6, feeling that you are a failure: 0, not at all.
trap, structure: No drinker, no smoker, no drug addict.
trap, structure: The air ambulance, a frequent flyer over this valley, brought the patient at noon.
trap, structure: The uncooperative witness in the case was a passer-by.
trap, structure: Drummer in a band called Failed State.
trap, structure: Landlord uncooperative re: mould.
trap, structure: Awaits trial on a charge of market manipulation.
trap, structure: Does not manipulate staff.
trap, structure: The guard who beat him had put him down as uncooperative.
trap, structure: Hostile? No.
trap, structure: I've claimed my mileage for the home visit.
trap, structure: Claims Universal Credit and housing benefit.
trap, structure: Bitten by an aggressive dog in the park.
trap, structure: Word of the month for all shifts is "declined", which replaces "refused".
trap, structure: It isn't laziness; her Hb is 68.
trap, structure: The nursing home was noncompliant with staffing ratios on the night he fell.
trap, structure: The WSIB claims adjuster called for the forms.
trap, structure: Please replace "drug addict" by "person who uses drugs" in all templates.
trap, structure: Insurance claims sent.
trap, structure: Her tears weren't manipulation; her friend had died that morning.
trap, structure: Hasn't failed to attend a single session.
trap, structure: The collection agency has been aggressive, with up to ten calls a day.
trap, structure: The man who assaulted her called her a drug addict in front of the children.
trap, structure: The courier failed to deliver the insulin.
trap, structure: Manipulative: N. Impulsive: N. Sleep: OK.
trap, structure: Works in sales and says the new manager is hostile toward anyone over fifty.
trap, structure: Witnessed an aggressive argument between two strangers on the bus.
trap, structure: Occupation: airline clerk, frequent flyer programme.
trap, structure: The shelter refused him entry as it was full.
trap, structure: Nothing suggests that Mr. Roy is a drug addict.
trap, structure: Farmer, low in mood since the crops failed in the drought.
trap, structure: Agency respite worker failed to turn up, so client had no lunch.
trap, structure: Uncooperative [ ] Cooperative [x]
trap, structure: Is reading a novel called The Manipulative Moon and enjoys it.
trap, structure: "I must be your frequent flyer," she laughed.
trap, structure: Cat is lazy and sleeps on his oxygen tubing.
trap, structure: It would be lazy of us as a team not to call the old pharmacy.
trap, structure: Insurance refused cover for the MRI.
trap, structure: Far from manipulative, she asks for help plainly.
trap, structure: Spent a lazy Sunday in the garden with her sister.
trap, structure: No refusals this shift.
trap, structure: Was refused a taxi because of her guide dog.
trap, structure: Difficult airway, grade 3 view, bougie used.
trap, structure: Eyesight failing since spring.
trap, structure: A visitor to the next bed got aggressive, and Mrs. Low was moved to a quiet room.
trap, structure: Mr. Tam's employer remains noncompliant with the accommodation order.
trap, structure: Upstairs neighbour is difficult and plays music till 3.
trap, structure: L kidney failed 2019.
trap, structure: Has had a difficult year since the fire.
trap, structure: Fell at the baggage claim in Pearson.
trap, structure: Claims processing delay: bed rails not yet paid.
trap, structure: He was afraid that he would lose his place in the queue if he refused the student.
trap, structure: Self-rating, item 3, "I am a lazy person": strongly disagree.
trap, structure: The study claims a 30 % drop in falls with hip pads.
trap, structure: How difficult have these problems made it for you to do your work? – Somewhat difficult.
trap, structure: A frequent flyer with Air Canada for work; compression stockings advised.
trap, structure: The nickname "drug addict" was given to him by the boys who beat him.
trap, structure: Cook at the Miner's Claim, a pub in Dawson.
trap, structure: Restless: 1/4; aggressive: 0/4; pacing: 0/4.
trap, structure: Court 9 Sept on a charge of failing to stop at the scene.
trap, structure: Dreads failing her driving test.
trap, structure: Write "reports", not "claims".
trap, structure: Not a drug addict.
trap, structure: The contractor was too lazy to fix the ramp rail, tenant says, and that is how she fell.
trap, structure: It took him years to see how the cult had manipulated him.
trap, structure: Is there anything that makes you feel aggressive? "No, nothing," he answered.
trap, structure: Urodynamics show a noncompliant bladder.
trap, structure: Denies that he felt hostile toward the night team.
trap, structure: Book club: Difficult Women, by Roxane Gay.
trap, structure: The newspaper wrongly reported that he was a drug addict.
trap, structure: To stop driving was the most difficult decision of his life.
trap, structure: Asked about noncompliance with any meds, pt says no.
trap, structure: Introduces himself at NA as a drug addict, nine years clean.
trap, structure: "I'm a drug addict and I need help," she said.
trap, structure: No attempts to manipulate peers or staff seen.
trap, structure: Never once hostile in twelve years with this practice.
trap, structure: Weather uncooperative: helicopter could not land.
trap, structure: Consent sheet, general risks: in a patient who is noncompliant with the drops, the graft may be lost.
trap, structure: There is nothing manipulative about his request for a second opinion.
trap, structure: Please don't say "frequent flyer" at the desk.
trap, structure: "Everyone says I'm manipulative," she said through tears.
trap, structure: We must not ourselves manipulate residents with promises of cigarettes.
trap, structure: L lazy eye, patched 2 h/day.
trap, structure: Works as night porter at a hostel for drug addicts.
trap, structure: Turned away by a GP surgery that refused registration without proof of address.
trap, structure: Cat refuses to get off the bed.
trap, structure: Hearing-aid battery failed.
trap, structure: The flood claimed the lives of two of his friends.
trap, structure: The Crown applied to have its own witness, the landlord, declared hostile.
trap, structure: Between 2001 and 2010 taught woodwork to drug addicts in a charity shop.
trap, structure: Does the patient count as a "frequent flyer" under the old definition? He does not.
trap, structure: Letter from Qantas Frequent Flyer read out to resident as asked.
trap, structure: Insurer uncooperative; third appeal sent on his behalf.
trap, structure: Has never claimed that anyone pushed him.
trap, structure: It is difficult to say which drug caused the rash.
trap, structure: Under the Health Care Consent Act a capable person may refuse treatment.
trap, structure: Neither meds nor meals refused.
trap, structure: He is not difficult to look after.
trap, structure: The man who held her captive used to call her hostile whenever she cried.
trap, structure: Lung noncompliant, plateau pressure 34.
trap, structure: Noncompliance was considered and ruled out by a serum level.
trap, structure: Was manipulated over the phone by a caller posing as her bank.
trap, structure: The pigeon on the sill, a frequent flyer, cheers him up.
trap, structure: Anything but lazy, he was up at five doing his exercises.
trap, structure: Ticketed under the aggressive panhandling by-law; wants legal aid.
trap, structure: Can't afford the inhaler, so I would not call her noncompliant.
trap, structure: No one here believes that Mr. Tull is lazy.
trap, structure: Item 9: Has anyone made claims about you that were untrue?
trap, structure: Afraid people will take him for a drug addict because of his tremor.
trap, structure: The preceptor crossed out noncompliant and had the student write what was missed and why.
trap, structure: In the pharmacist's view the drug company's claims are thin.
trap, structure: Delirium protocol: if a patient becomes aggressive, call the team.
trap, structure: Workshop: There Are No Difficult Patients, Only Difficult Situations, room 3, noon.
trap, structure: Late for clinic because the lift had failed.
trap, structure: Photo of pupil manipulated and posted by bullies.
trap, structure: Charged with refusing to provide a breath sample, trial in May.
trap, structure: Failed back surgery syndrome, s/p L4–5 fusion.
trap, structure: Does her gait practice against the current in the lazy river at the pool.
trap, structure: Feels that his lawyer is uncooperative.
trap, structure: The neighbour's dog was hostile to the home-care nurse at the gate.
trap, structure: Path: aggressive B-cell lymphoma.
trap, structure: To call her difficult would be quite wrong.
trap, structure: With night shifts the timing of the tablets proved difficult.
trap, structure: Wants to use his frequent flyer miles to visit his son in Perth.
trap, structure: The scammer's manipulative emails cost the client $4,000.
trap, structure: No evidence of noncompliance on pill count.
trap, structure: "I feel like I've failed," he said.
trap, structure: Small Claims Court date is 5 June.
character: MSE: dress flamboyant; affect labile; manner {dramatic}; thought form intact.
compliance: It isn't strength he wants for; he {lacks motivation}.
risk: You'll remember Mr Boyce, the man who {threatened} Angela over the methadone.
character: Rm 214-2: {demanding}, first wants door open, then wants door closed.
credibility: 21:00 {insisting} there is a man in the closet; reoriented with little effect.
credibility: Still {in denial} about her drinking, Ms. Poirier was given the AA leaflet.
compliance: Remains {unmotivated} despite encouragement x3.
credibility: {Lied} about his drinking.
character: {Dramatically} threw herself onto the stretcher when EMS came through the door.
character: Did not sleep, did not eat and was {demanding} of the HCAs all shift.
character: Not only {rude} but loud with it, the tenant followed our surveyor down to the car.
credibility: {Admits to} 6 beers nightly.
insight: Has {no insight} into her illness.
credibility: Tenant, although polite, is {unreliable} with access appointments.
character: Mr. Tran (56, T2DM, L BKA) responded {childishly} to the news that his weekend pass was cancelled.
credibility: Both of us on the visit thought Mr Haddad was {in denial} about the state of the kitchen.
credibility: Limited Hx – {poor historian}
character: {Evasive}? Yes, from the minute the social worker sat down.
character: Of all our residents he's the most {entitled}.
credibility: This lady {complains}, chiefly at night, of burning in the soles.
character: Any tips for making bed 6 a bit less {demanding} when you're on your own at night?
credibility: Not ready for rehab b/c {in denial}.
credibility: Weight up 4 kg since Monday; has been {lying} about fluids.
insight: {No insight} whatsoever, wants to go home and drive.
label: Bed 3 is our {alcoholic}, bed 4 the hip.
compliance: An otherwise {unmotivated} young woman came alive at the mention of horses.
credibility: {Lying} about allergies to get Dilaudid, per ED attending.
compliance: Declined gym session again; {unmotivated}.
risk: Client stood up, {threatened} worker, walked out, slammed door.
risk: {Threatens} suicide whenever discharge is raised.
character: Behaviours: {attention-seeking}, pacing, calling out
character: If he gets {demanding} again this evening, which he will, page the house officer rather than security.
credibility: Walked 20 m with frame, then {complained of} dizziness and sat.
credibility: Every morning, rain or shine, Mr Petrov {insists} on walking to the shop unaided, and every morning we chart it.
credibility: Since he is {unreliable} with his tablets, blister packs have been ordered.
credibility: Only when the nurse had left the room did he {admit to} using a friend's oxycodone.
risk: Bed 9 Hargreaves – #NOF day 3 – {impulsive} – 1:1 when up
credibility: {In denial} is how the whole team would describe Mrs Flynn.
credibility: Though the scan was normal, and two neurologists have said so, the patient {insists} that there is a tumour.
credibility: Patient is {a poor historian} and no family is at bedside.
credibility: Ms. Doucet, ambulating well with 2WW, {insists} on a wheelchair for the hallway.
compliance: Jayden is capable of a grade 8 but {lacks the motivation}.
compliance: Ax: deconditioned, {lacks motivation}. Rx: sit-stand x10.
character: You will meet, I'm afraid, an {entitled} man who writes to the chief executive.
credibility: HPI: 72M, {poor historian}, presents w/ SOB x 3 d.
compliance: The impression of the vocational team is that Ms Gill {lacks motivation} rather than ability.
character: Eye contact poor, speech normal in rate and tone, answers {evasive}.
character: Hi Priya, just a heads up that your 2 pm is {demanding} and will want a letter on the spot. Thanks, Jo
credibility: It's no use booking Mr Kaur for 8 am, {unreliable} as he is.
label: Being {an alcoholic}, was started on CIWA and thiamine.
credibility: Denies drugs, {admits} EtOH.
credibility: Thank you for seeing this pleasant lady, who is {a poor historian}, with six months of dizziness.
credibility: Don't take his word for the insulin, he {lies}.
credibility: {Lies} about her blood sugars.
compliance: Therapy on hold until less {unmotivated}.
character: I found this 44-year-old joiner {evasive} on the subject of his income.
insight: Mood "great", affect elated, {no insight}, CPN to see daily.
risk: Seeing me busy with the next bed, he {impulsively} pulled out his NG tube.
character: Patient was very very {rude} to me today!!
label: Would you kindly see this {alcoholic} with deranged LFTs?
character: Never anything but {childish} in group, D. was again asked to leave at 10:40.
risk: She is, and the sitter will tell you the same, {impulsive}.
credibility: On direct questioning she {admits to} missing doses.
label: Treat the tremor as withdrawal: it's {an alcoholic} we have here, not a Parkinson's patient.
character: the lady in 4 is ok with transfers but {rude} dont take it personally
credibility: UDS + cocaine, so pt {lied}.
credibility: Ms. Whitehorse continues to be {unreliable} in keeping her dressing-change visits.
credibility: I can't help thinking she's deep {in denial}; could palliative talk to her?
character: She described in her usual {dramatic} fashion how the ceiling had come down.
compliance: Medically fit for home, {lacks motivation}, TOC meeting Thurs.
character: Staff report that pt has been, at times, {rude}, at other times, charming.
credibility: Among the things he {complains of} are wind, itching and the government.
credibility: {Complaining of} nausea since 0600, Gravol 50 mg IV given.
credibility: Wound clean, no exudate, yet she {insists} it is infected.
character: How {rude} she was when I brought the bedpan!
credibility: No relief from Tylenol; still {complaining of} headache, MD aware.
character: Handover from Sam: bit {dramatic}, this one, obs stable, home tomorrow.
insight: She shows little remorse and {no insight}.
insight: There is {no insight} on his part into how the neighbours experience the noise.
credibility: Constantly {complains about} the food, the bed, the noise.
credibility: Dr Rosen's letter of 12/04 calls him "pleasant but {unreliable}", which matches what we see here.
credibility: Caught {lying} about having taken the pills – cheeked x3.
credibility: That she {lied} about her address came out at the case conference.
credibility: It is on the window seat that she {insists}, and on no other.
credibility: Psychosocial: retired welder, widowed, two cats, {in denial}.
character: The deceased had been {rude} to the paramedics that morning and declined transport.
risk: History of self-harm, of fire-setting and of {threatening} staff.
character: Very {entitled}, expects a private room on ward-level coverage.
character: The prisoner's so-called collapse was {attention-seeking} and he was returned to his cell.
character: Mrs. Okafor, whose hip was replaced on Tuesday and who by the physio's account walks well, has been {demanding} since the move to a shared room.
character: 34F G2P1 19/40, {dramatic} at triage, settled with Entonox.
credibility: As {a poor historian}, this patient would benefit from a written med list.
credibility: Collateral needed as pt {unreliable}.
character: Ignore the screaming, it is {attention-seeking}.
credibility: Pain all over, {poor historian}, labs pending, signed out to Dr Ng.
credibility: While {in denial} the client cannot, in our view, make use of the programme.
risk: She has {threatened} suicide three times this month, always by text, always on a Friday.
character: A: alert, oriented x3, {demanding}. P: continue obs q4h.
character: FYI the pt in 22 (the {entitled} one) is asking for the manager again.
credibility: Five weeks after the amputation and {in denial} as much as on day one.
character: she sat on the floor and wouldn't move and honestly it was just {childish} so we left her to it and came back with the hoist
insight: Remains on s.3, {no insight}, compliant with depot.
character: The inmate's {childishness} over the canteen order was addressed at the morning meeting.
compliance: {Lacks motivation} for rehab.
risk: Falls risk: high ({impulsive}, poor eyesight, IV pole)
credibility: ROS: unobtainable, {poor historian}.
credibility: Would not say how much, but {admits} he drinks.
credibility: {Admits to} low mood, poor sleep and anhedonia; PHQ-9 17.
credibility: The claimant had {lied} about his mobility to the previous assessor.
credibility: {Insisted} on by the patient, the referral is enclosed, though I doubt it will help.
character: Being {demanding} by nature, the client rang the duty line five times before noon.
credibility: She's {a very poor historian} so ring the pharmacy.
label: PMHx: COPD, {alcoholic}, appy 1988
label: Social: divorced, {alcoholic}, on ODSP.
character: The offender's {entitlement} was plain in the way he spoke to the escort officers.
credibility: Was {insistent} on having the brand name.
character: RN Castillo feels pt is being {dramatic} and would like psych to see.
credibility: 27F, LMP ?, {admits to} unprotected intercourse ×1, requests EC.
credibility: Per counsellor's note of 14:10, client {admits to} skipping group.
character: Spoken to about being {rude} in the dining room, resident walked out.
character: The resident can be sweet with the volunteers and {demanding} with us.
character: Believed by most of the nursing team to be {attention-seeking}, she has her fits only in the day room.
credibility: He has metastatic disease, he has had it explained by three consultants, and he is {in denial}.
risk: {Threatened} staff with a fork at 17:45, code white called.
insight: If only because she has {no insight}, the CTO should be renewed.
character: {Rude} to reception on arrival, apologised later.
credibility: {Unreliable} though she is, we would support a trial of the insulin pump.
character: Pressed buzzer 30 times for {attention-seeking} reasons.
risk: Does anyone know what makes her so {impulsive} on Sundays?
credibility: CC: {complains of} "spinning"
credibility: Substance use hx: 26 oz rye/day x 20 y; {in denial}; no prior detox
character: Whether from pain or boredom, she has been {attention-seeking} all afternoon.
credibility: {Complained of} cold feet; socks given.
character: He skips the queue, he uses the staff kettle, he calls the HCAs "girl": in a word, {entitled}.
character: Can someone please explain to the {dramatic} lady in 11 that a cannula is not an operation?
compliance: Since the stroke she {lacks all motivation}, and the physios have all but given up.
risk: Do not visit alone – has {threatened} staff.
credibility: {Insists} that she took her meds.
credibility: Patient {lied} to the triage nurse re: last meal.
risk: Student acts {impulsively} and then blames the substitute.
compliance: Given that Mr Oyelaran is {unmotivated}, would a shorter programme be kinder?
character: 0230 – {demanding} ++ with night staff, call bell x14, settled w/ tea.
credibility: We consider the young person an {unreliable} narrator of events at the residence.
character: The more visitors there are, the more {dramatic} he becomes.
character: Nothing if not {dramatic}, the birthing parent announced to the whole of triage that she was dying.
insight: With {no insight} and a flat full of newspapers, Mr Bell was referred to the community team.
character: When asked about the bruise on the left forearm, {evasive}.
character: J.M. (rm 8) – vitals stable – ate 75% – {attention-seeking} at HS
compliance: Would a peer worker help, given how much this young man {lacks motivation}?
credibility: Refused generic, {insisted} on Percocet, left without Rx.
trap, structure: The GP she had at the time was, she feels, in denial about the side effects.
trap, structure: Works nights as a carer for an alcoholic in the next building.
trap, structure: Pupil was upset after older boys from another school made rude gestures at the bus stop.
trap, structure: Rate each: full insight / partial / no insight / not assessed
trap, structure: Avoid "poor historian"; write why the history could not be taken.
trap, structure: Says the cashier was rude to her because of her accent.
trap, structure: "Your receptionist was evasive with me," he writes in his letter of complaint.
trap, structure: Advised that she is entitled to a second opinion.
trap, structure: States that a co-worker lied about her to HR.
trap, structure: Is reading Big Little Lies.
trap, structure: "I don't like to complain," he says each time.
trap, structure: Why does the insurer insist on a fourth X-ray?
trap, structure: Screening question 7 asks whether the pupil is impulsive; the teacher circled 0.
trap, structure: Her sister told us, "She isn't dramatic, if she says it hurts, it hurts."
trap, structure: Has had an alcoholic drink in past 24 h? N
trap, structure: The surgery admits it sent the letter to the wrong address.
trap, structure: Write what the patient says, never what she "complains of".
trap, structure: Not an unreliable witness, in the court's finding.
trap, structure: Took evasive action on the A14 and hit the barrier; airbag deployed.
trap, structure: Were a client to be unmotivated on account of low iron, treating the iron would come first.
trap, structure: In his complaint he objects to the phrase no insight, and we agree it should go.
trap, structure: The school insists that pupils bring a doctor's note.
trap, structure: Slide 9: when we say a patient lacks motivation, what have we failed to ask?
trap, structure: Despite five hours in the corridor on a trolley he was not once rude.
trap, structure: Teaches dramatic arts at a CEGEP.
trap, structure: The Act insists on two medical recommendations.
trap, structure: Dramatic weight loss, 14 kg in 3/12, for urgent OGD.
trap, structure: Were you ever in denial about your gambling? (Session 3 worksheet)
trap, structure: For years a stalker told everyone on the street she was an alcoholic.
trap, structure: "My name's Ray and I'm an alcoholic."
trap, structure: Dr Amin admits under gastro, not gen med.
trap, structure: Before the takeover there were unmotivated staff at the group home, the inspectors wrote.
trap, structure: Item 14: I sometimes behave in a childish way. Never / Sometimes / Often
trap, structure: The new clinic door admits a standard scooter but not the bariatric chair.
trap, structure: Template asks "Patient admits to:"; we have asked IT to change it to "Patient reports:".
trap, structure: The weigh scale on 5 West has been unreliable since the move.
trap, structure: The bystander who called 911 was a poor historian and had left by the time EMS asked again.
trap, structure: Was the caller evasive, hesitant or confused? Tick all that apply.
trap, structure: Nobody could say she lacks motivation.
trap, structure: Says of himself that he lacks motivation since retiring.
trap, structure: I disagree with the earlier entry that calls her evasive: she is deaf in the left ear.
trap, structure: The printer complains of a paper jam; discharge letter to follow by fax.
trap, structure: She doesn't appear to be in denial about the prognosis.
trap, structure: Not sure whether tenant is entitled to the extra bedroom allowance.
trap, structure: Not demanding at any point overnight.
trap, structure: Neither impulsive nor restless on the ward today.
trap, structure: Outing booked for the 9th to see a play entitled "The Weir".
trap, structure: Describes himself as impulsive in money matters.
trap, structure: Patient says she feels unmotivated and tired in the mornings.
trap, structure: Storm threatens to close Hwy 1; discharge moved up.
trap, structure: Teaching point for students: the poor historian is the clinician who does not ask.
trap, structure: Her sponsor speaks openly of having been in denial himself.
trap, structure: A lecturer at his college complains of poor attendance across the whole year group.
trap, structure: BP cuff: L arm unreliable, use R
trap, structure: Driver of the van admitted to police that he had been texting.
trap, structure: The puppy is attention-seeking and got under the walker.
trap, structure: Borrowed Memoirs of an Alcoholic from the book trolley.
trap, structure: Smoke alarm test overdue; a tenant two floors down, not our client, complains of fumes.
trap, structure: His daughter put it this way: "Dad's in denial."
trap, structure: Staff are reminded that 'childish' is not a clinical description.
trap, structure: Found the parking attendant rude and has written to the trust.
trap, structure: "The dealer threatened to kill my cat if I told anyone."
trap, structure: The label attention-seeking has been struck from the care plan at the request of the service user.
trap, structure: No evidence that she is an alcoholic; MCV raised from hypothyroidism.
trap, structure: She has not lied about her use; the UDS false positive was confirmed by GC-MS.
trap, structure: Bus service unreliable, so client asks for afternoon slots.
trap, structure: Landlord insists on cash, gives no receipts.
trap, structure: Thinks it would be rude to ask the doctor to repeat himself, so please check understanding.
trap, structure: The village where he grew up lies about an hour north of Sudbury.
trap, structure: It would be wrong to call her unmotivated.
trap, structure: Impulsive is the name of the salon where she works.
trap, structure: Do you lack motivation most days? Item 3, scored 0.
trap, structure: The letting agent lied about the gas certificate.
trap, structure: If anyone else at the party complains of the same symptoms they should ring 111.
trap, structure: Answered all questions openly and without being evasive.
trap, structure: The handwriting on the anonymous note left in the lobby was childish; police have it.
trap, structure: At the group home a night worker who hurt her used to say she was attention-seeking.
trap, structure: I must admit to a mistake in yesterday's entry: the dose was 2.5 mg.
trap, structure: Triage admits to AMU if NEWS ≥5.
trap, structure: The Rude Mechanicals (his theatre group) perform on Saturdays.
trap, structure: Nobody on the team finds him entitled.
trap, structure: Agency cover over Christmas was unreliable and two visits were missed by us.
trap, structure: The consultant insisted on a CT, and a good thing too: SAH.
trap, structure: Does the person express emotion in a dramatic way? 0 = not at all, 3 = very much
trap, structure: "I'm not attention-seeking, I'm scared."
trap, structure: The foreman who bullied her told HR she had no insight.
trap, structure: Is it that he lacks motivation? No: Hb 71.
trap, structure: Not evasive.
trap, structure: I don't believe that he lied about anything.
trap, structure: The car is unreliable and the nearest clinic is 60 km off.
trap, structure: Works in a demanding job (air traffic control), sleeps 5 h.
trap, structure: In-service Thurs: why "unmotivated" often means pain, fear or no bus fare.
trap, structure: The inspector's report provides no insight into staffing at night.
trap, structure: He's no poor historian; gave dates, doses and names.
trap, structure: Workshop title: "No insight" – whose view, and who decides?
trap, structure: Is he entitled to free prescriptions? Yes, until 2027.
trap, structure: Her former manager called her childish in front of customers.
trap, structure: Threatened preterm labour, nifedipine started.
trap, structure: Her worry is that the benefits panel will decide she lacks motivation.
trap, structure: Have you ever lied about how much you gamble? (Lie/Bet q.2) – No
trap, structure: Never threatened staff, never threatened suicide.
trap, structure: Childish Gambino poster on wall; likes music, plays bass.
trap, structure: The rehab programme is a demanding one, with three hours of therapy a day.
trap, structure: Do not write 'an alcoholic'; write 'person with alcohol use disorder'.
trap, structure: Fears that calling the crisis line will be taken as attention-seeking.
trap, structure: Dramatic scenes outside the courthouse, where a crowd had gathered, frightened the child.
trap, structure: She doesn't insist on a female doctor but would like one.
trap, structure: Do not chart that a person is unreliable; chart which account came from whom.
trap, structure: It can't be said that he has no insight.
trap, structure: Fears we think he lied about the fall.
trap, structure: It isn't that he lacks motivation; he lacks a ride.
trap, structure: The art room was repainted, as clients found the murals childish.
trap, structure: The driver of the other car made an impulsive turn across two lanes.
trap, structure: Sings alto with the Tamworth Dramatic and Operatic Society.
trap, structure: Helped client word an email to complain about the parking fine.
trap, structure: Genetics panel yields no insight here; VUS only.
trap, structure: Enjoys what he himself calls childish cartoons.
trap, structure: He says he was let down by an unreliable roofer.
trap, structure: She was threatened at gunpoint in her country of origin.
trap, structure: "They all think I'm demanding," she said, and cried.
trap, structure: Contrary to the transfer note, we did not find Mr Ali demanding.
trap, structure: The roommate's visitor insists on smoking at the window; pt moved to 306 at own request.
trap, structure: Infection control insists on gowns for this room.
trap, structure: Once hearing aids were in, it was plain that she was never a poor historian.
trap, structure: His employer insists that he lift 25 kg despite our letter.
trap, structure: Brought in a letter from the bank demanding £430.
trap, structure: "I don't want to insist," she said, "but my leg is cold."
trap, structure: "They wrote no insight because I disagreed with them."
trap, structure: She dreads being written up as unmotivated.
trap, structure: Being threatened with eviction by the landlord, client asks for a letter.
`)
