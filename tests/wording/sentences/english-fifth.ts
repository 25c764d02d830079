import {readSentences, type Sentence} from './sentence.js'

/** English sentences in the mix of the labelled ones, half dictated, of 29 November 2026, written by somebody who had not seen the rules; measured with, and not read when a rule is written. */
export const sentences: Sentence[] = readSentences(`
substance: SOCIAL HISTORY: He is a retired machinist, quit smoking in 1994, and has a remote history of {ethanol abuse}.
substance: PAST MEDICAL HISTORY: Hypertension, hepatitis C, {intravenous drug abuse}, and depression.
substance: She is a lifelong nonsmoker but her husband was a {heavy drinker} who died of cirrhosis.
substance: The patient has been {abusing OxyContin} and Percocet, obtained from friends, for approximately three years.
substance: He had been {clean and sober} for eleven months before the death of his brother.
substance: HABITS: {Tobacco abuse}, one and a half packs per day for 40 years.
substance: She {relapsed} on methamphetamine within a week of leaving the residential program.
substance: The patient {fell off the wagon} over the Christmas holidays and has been drinking a 26-ounce bottle of rum daily since.
substance: Urine toxicology was {dirty}, showing both opiates and cocaine metabolites.
substance: It was my impression that he came to the emergency room primarily {seeking narcotics}, as the abdominal examination was entirely benign.
substance: FAMILY HISTORY: Positive for {alcoholism} in the father and two paternal uncles.
substance: The patient {misuses} her zopiclone, taking two or three tablets a night and running out early.
substance: He has been {addicted to} cocaine since his early twenties and has been through detox four times.
substance: This 29-year-old male, a {known IV drug user}, presents with fever and a new murmur.
substance: He was brought in by ambulance {intoxicated} and smelling of alcohol, and the laceration was closed {once he sobered up}.
substance: PAST PSYCHIATRIC HISTORY: {Chemical dependency}, last treated in 2009, with a {longstanding cocaine habit} prior to that.
substance: He is a {recovering alcoholic} who has not had a drink since the birth of his daughter.
credibility: The patient {claims} that he has had chest pain every day for six weeks, although he did not mention it to his family physician.
credibility: He {admits} that he has not been checking his sugars.
credibility: She {adamantly denies} any possibility of pregnancy.
credibility: The patient is a {poor historian} and most of the information was obtained from the old chart.
credibility: She {complains of} diffuse joint pain, fatigue, and poor sleep, {none of which could be substantiated} on examination.
credibility: He {alleges} that the back injury occurred while he was lifting a pallet at work.
credibility: She {insists that} the rash is caused by mould in her apartment.
credibility: On direct questioning he {would not admit to} any suicidal ideation.
credibility: The patient {minimizes} the extent of her alcohol intake, reporting two glasses of wine on weekends only.
credibility: The examination was notable for {significant symptom magnification} and {give-way weakness} that was {nonphysiologic}.
credibility: Her pain appears to be {out of proportion to} the findings, and I suspect there is a {functional overlay}.
credibility: He {supposedly} fell down three stairs while carrying groceries.
credibility: She {confessed} that she had been skipping breakfast and vomiting after supper.
credibility: The patient {professes} to have no memory of the assault.
credibility: History from the patient is {unreliable} and {inconsistent}, and I have asked her sister to come in.
credibility: Although the patient {denies} it, he has likely been drinking, given the elevated GGT.
credibility: He {tends to exaggerate} his symptoms when his wife is in the room.
compliance: IMPRESSION: Diabetic ketoacidosis secondary to {insulin noncompliance}.
compliance: The patient has been {poorly compliant} with her CPAP and has gained 9 kg since the last visit.
compliance: He {refused} colonoscopy last year and again today, despite my recommendation.
compliance: She was {uncooperative} with the neurological examination and would not follow the finger.
compliance: The patient {has not been following orders} with respect to his fluid restriction.
compliance: Mr. Tran {signed out against medical advice} before his antibiotics were finished.
compliance: She stopped taking her olanzapine in March and subsequently became {noncompliant with follow-up appointments}.
compliance: The patient was {resistant to} the idea of physiotherapy and {would not even consider} injections.
compliance: He was counselled extensively but {continues to smoke against medical advice}.
compliance: His {nonadherence to dialysis} has led to three admissions for fluid overload this winter.
appearance: GENERAL: This is a {dishevelled}, {foul-smelling} male lying on the stretcher.
appearance: MENTAL STATUS EXAMINATION: She looked {older than her stated age}, was {obese}, and wore a {dirty} housecoat.
appearance: GENERAL APPEARANCE: A thin, {ill-kempt} woman with several missing upper teeth.
appearance: On examination, this {morbidly obese} gentleman is in no acute distress.
appearance: He was {malodorous} and wearing {inappropriate clothing} for the season.
appearance: She is an {attractive}, {provocatively dressed} young woman who made good eye contact.
character: During the interview he was {guarded}, {sarcastic}, and {evasive} when asked about his finances.
character: The patient is a {difficult} woman who is {very demanding} of nursing time.
character: He has always been {irresponsible} with money, and his mother pays his rent.
character: The patient was {histrionic} in her presentation and the tears seemed {somewhat contrived}.
character: She became {argumentative} when I explained that antibiotics were not indicated.
character: He is {lazy} by his wife's account and spends most of the day on the computer.
label: HISTORY OF PRESENT ILLNESS: This is a 54-year-old {schizophrenic} who was transferred from the group home with a bowel obstruction.
label: The patient is a {known diabetic} and {asthmatic}, followed by Dr. Fraser.
label: His mother is {bipolar} and his older brother is {an addict} living on the west coast.
label: ASSESSMENT: Depressed {borderline} with superficial lacerations to the left forearm, sutured.
failure: The patient {has failed} two SSRIs and an adequate trial of venlafaxine.
failure: She {failed outpatient management} with oral antibiotics and is admitted for intravenous cefazolin.
failure: He was {lost to follow-up} after his second chemotherapy cycle.
failure: Because he is a {treatment failure} on methotrexate, I have applied for coverage for a biologic.
deficit: The patient {decompensated} after his father's funeral and had to leave his position at the mill.
deficit: He is {barely able to function} outside of a structured setting and is considered {low functioning}.
suicide: The patient's uncle {committed suicide} by hanging in 2003.
suicide: This was her third {unsuccessful suicide attempt} by overdose in the last year.
risk: He became {combative} in the recovery room and required two milligrams of midazolam.
risk: There is a long history of {violent behavior}, and he should be regarded as {potentially dangerous} to female staff.
insight: JUDGMENT: {Poor}. INSIGHT: {Limited at best}.
insight: She {has no insight} into the severity of her eating disorder.
suffering: Mrs. Leblanc {suffers from} rheumatoid arthritis and has been {afflicted with} psoriasis since her teens.
pessimism: Overall, I think the {prognosis is poor} given his age and his {longstanding, intractable} depression.
coercion: He was {placed in seclusion} on two occasions and was not {permitted} off the ward.
label: Mom is {a psych patient} too, per neighbour.
label: New admit rm 4: 22F {anorexic}, NG feeds started.
label: Two {chronics} and one {first-break} waiting for beds.
label: Client is {a hoarder}, one path from door to bed.
suffering: 19 y/o {victim of} childhood abuse, referred by school.
suffering: Client has been {struck down by} MS and is {crippled by anxiety} on top of that.
suffering: Pt {battling} depression x 10 yrs.
credibility: C/o {"chest pain"} again, ECG normal, {eating chips in WR}.
credibility: {Apparently} someone stole his meds. Third time this month.
credibility: Pt reports 10/10 pain but {observed laughing on phone}.
credibility: Client {swears} she paid the rent; {no proof of this}.
compliance: Pt {refusing} AM care and breakfast.⏎{Non-compliant} c call bell.
compliance: {Cheeking} meds again, mouth checks q med pass.
compliance: Client {did not bother to} call to cancel her appt.
compliance: {Unwilling to engage} c OT, stayed in bed {despite encouragement}.
compliance: {Redirected multiple times} re: room change, {will not listen}.
character: Pt {attention-seeking} at desk ++, asking for PRN q15min.
character: Mr. B. {plays one worker against the other} to get bus tickets.
character: Mother is {overbearing} and {interfering} with care plan.
character: {Can be charming when she wants something}. {Entitled}.
character: {Very needy} this shift, on bell constantly.
belittling: {Sulking} in room {like a child} after phone call ended.
belittling: {Sweet little old man}, {no trouble at all}.
belittling: Pt had a {meltdown} over wrong dinner tray, given {time-out} in room.
belittling: {Good girl} today, ate all of her lunch and took her pills.
belittling: Resident in {diapers}, needs to be {fed} at all meals.
appearance: Client arrived {reeking of} urine, {filthy} clothes, no socks.
appearance: Apt is {disgusting}, dishes everywhere, cat litter not changed.
appearance: {Scruffy} looking male pacing in triage.
insight: {In denial} re: need for LTC placement.
insight: Pt {doesn't get} why he is here. {Zero insight}.
insight: Continues to make {bad choices} re: boyfriend and money.
deficit: Client {incapable of} managing her own money, trustee to continue.
deficit: Daughter {not coping}, {dysfunctional} family system.
deficit: Strengths: none noted.⏎Weaknesses: {poor coping skills}, {unmotivated}.
pessimism: {Will never live on his own} as per last team.
pessimism: {Chronic} and {treatment-resistant}, {not much more we can offer}.
pessimism: At {baseline}, {unlikely to improve} further. Plan is {custodial}.
failure: {No-show} x2, file to be closed if no contact by Friday.
failure: {Failed} placement at Maple St group home after 3 wks.
failure: Client {did not meet any of her goals} this quarter.
suicide: {Threatening suicide} if discharged to shelter.
suicide: Pt agreed to {no-harm contract} and moved to q30 obs.
suicide: Hx of {parasuicidal gestures}, last one in Aug, {superficial} cutting only.
substance: Smells of ETOH, {drunk again}, {put in} hallway bed to {sleep it off}.
substance: Housemates are {all users}, not a good environment for him.
substance: {Med-seeking}, asked for hydromorph before triage was done.
substance: Client {using again}, says only weekends.
coercion: {Not allowed} phone until after team mtg.
coercion: Pt {eloped} through ED ambulance bay at 0310, police aware.
coercion: {Privileges} pulled after she came back late from pass.
coercion: Resident {made to} sit at the table until meal finished.
risk: {Aggressive} c PSW during bath, swung at her x1.
risk: Pt is a {high risk} individual, {unpredictable}, do not see alone.
risk: {Assaultive} hx, sit near the door.
service-use: {Frequent flyer}, here 3x this wk for same thing.
service-use: Client is {well known to} our team and every other agency in town.
service-use: {Bounced back} 2 days post d/c, {misusing} ED for a warm bed.
service-use: ALC 140 days, {bed blocker} on med unit.
service-use: {High user} of crisis line, limit calls to 10 min.
disability: 61M {wheelchair-bound} post CVA, lives c sister.
disability: Brother is {mentally handicapped} and also lives in the home.
disability: Client {confined to} 2nd floor as no elevator and {crippled} c arthritis.
disability: {Deaf and dumb} since birth, interpreter booked for Tues.
othering: {These people} usually don't stay for the full workup.
othering: Lots of the {homeless} coming in tonight due to cold.
othering: Wants to have kids and a house like {normal people}, {unrealistic} at this point.
othering: Typical {street person} presentation, feet wet, cellulitis L leg.
othering: Our {addicts} group moved to Wed 1 pm.
compliance: Peer visit: he {needs to} start taking his injection on time or ACT {will not keep chasing him}.
character: {Passive-aggressive} comments to roommate in the kitchen, {won't take responsibility} for mess.
credibility: Pt {states she "can't"} walk but got up to BR when no one around.
insight: Mom {fails to see} how her drinking affects the kids.
deficit: {Slow}, needs everything repeated, gr 8 education.
substance: Pt came back from pass {high}, pipe found in bag.
trap, quotation: When asked why he came in, he said, "My wife thinks I'm an alcoholic and she told me to get help."
trap, quotation: CHIEF COMPLAINT: "I guess I'm just lazy, I can't get off the couch."
trap, quotation: The patient tells me, "I have suffered with this back for twenty years and I want it fixed."
trap, quotation: She described her adolescence as follows: "I was a manipulative kid because it was the only way to get fed."
trap, quotation: Sister on phone: "He's not crazy, he's grieving."
trap, quotation: Client said "I failed at everything I tried" and then listed two jobs he was proud of.
trap, quotation: "They treat us like junkies at that pharmacy," she told the peer worker.
trap, quotation: Pt to writer: "I'm not refusing, I just want to know what the pill is for."
trap, quotation: Asked what he wants from group, Mr. D. wrote "to feel like normal people do on a Friday night."
trap, negation: The patient was not combative or agitated on arrival and walked to the stretcher.
trap, negation: There was no evidence of malingering on either of the validity measures.
trap, negation: I do not find him to be an unreliable historian; his account matches the ambulance record closely.
trap, negation: She is not demented, and her Montreal Cognitive Assessment score was 28 out of 30.
trap, negation: Not aggressive at any time this shift.
trap, negation: No tantrums reported by daycare this month, mom pleased.
trap, negation: He has never been violent and has no police contacts.
trap, negation: Missing the appt was not noncompliance: the bus strike started that morning.
trap, negation: Skin clean and dry, not unkempt as in earlier note; he showers daily at the drop-in.
trap, meta: I have corrected the previous report, in which the phrase "suffers from" was used throughout.
trap, meta: The term "poor historian" in the referral letter has been removed at the patient's request.
trap, meta: We discussed why the clinic no longer writes "committed suicide" in its letters.
trap, meta: The older records use the word "retarded", which was standard terminology in 1968.
trap, meta: Student reminded to chart what was seen and heard rather than "attention-seeking".
trap, meta: Client asked that "non-compliant" be taken off her care plan; done.
trap, meta: In-service today on language: drug-seeking, bed blocker, frequent flyer and what to write instead.
trap, meta: Peer group talked about how the word "addict" can keep people from asking for help.
trap, meta: Template field labelled "Refusals" renamed to "Choices and reasons" as of Monday.
trap, name: He was seen by the Centre for Addiction and Mental Health in Toronto in 2015.
trap, name: She completed the Violence Risk Appraisal Guide with Dr. Singh as part of the court assessment.
trap, name: Results on the Alcohol Use Disorders Identification Test were in the low range.
trap, name: The patient was started on Antabuse 250 mg daily at her own request.
trap, name: He attends Narcotics Anonymous on Tuesdays and Adult Children of Alcoholics on Sundays.
trap, name: Watched "Crazy Rich Asians" with roommate in the lounge.
trap, name: Referral sent to the Schizophrenia Society of Ontario family program.
trap, name: Mom enrolled in the Difficult Conversations workshop at the Y.
trap, name: Overt Aggression Scale filled in at 1900, score 0.
trap, legal: He was found not criminally responsible and his disposition order was reviewed in April.
trap, legal: The patient is detained as an involuntary patient on a Form 3, which expires on the 14th.
trap, legal: She was found incapable of consenting to treatment under the Health Care Consent Act and her son is the substitute decision maker.
trap, legal: He has a prior charge of assault causing bodily harm, which was stayed in 2018.
trap, legal: Community treatment order renewed, rights advice given.
trap, legal: Court date for possession charge moved to Sept 9, legal aid aware.
trap, legal: Bail condition: must not be within 100 m of ex-partner's home.
trap, legal: Unauthorized absence form completed as per Mental Health Act, Form 9 to police 1530.
trap, legal: Refusal of treatment form signed and copy given to pt, see consent section.
trap, victim: The patient was violently assaulted by two strangers outside the arena and sustained a mandible fracture.
trap, victim: She disclosed that her stepfather was sexually abusive toward her between the ages of seven and eleven.
trap, victim: As a boy he was neglected and beaten by a foster parent, and he has flashbacks to this.
trap, victim: Her ex-husband was manipulative and controlled all of the bank accounts.
trap, victim: Client's roommate threatened her with a knife, safety plan made for tonight.
trap, victim: Elder abuse by grandson suspected, consult to SW.
trap, victim: She was called a retard at school and would like to change classes.
trap, victim: Pt punched by co-pt in dining room, ice applied, MD notified.
trap, victim: Drink was spiked at a party; she was confined to a basement for two days before getting away.
trap, other subject: Her claim for long-term disability was refused by the insurer in November.
trap, other subject: The left ventricle is failing and he has been referred to the advanced heart failure clinic.
trap, other subject: The employer's representative was uncooperative and did not send the job description.
trap, other subject: The pacemaker failed to capture on two occasions and the lead was repositioned.
trap, other subject: Landlord became hostile when asked about the broken furnace.
trap, other subject: WSIB denies that the injury happened at work, appeal in progress.
trap, other subject: Neighbour's dog is aggressive, home visits to use the side door.
trap, other subject: Bed alarm unreliable overnight, maintenance called.
trap, other subject: Pharmacy refused to fill early supply although the Rx was written for travel.
trap, word sense: Blood cultures grew a resistant Pseudomonas and the meropenem was changed.
trap, word sense: He had an aggressive squamous cell carcinoma of the scalp excised with clean margins.
trap, word sense: The patient was placed on telemetry and given 40 mg of furosemide intravenously.
trap, word sense: The lung is poorly compliant and peak pressures remain high on the ventilator.
trap, word sense: There has been no change in bowel habits, and the stool is positive for occult blood.
trap, word sense: Failed extubation trial x1, re-intubated 0440 without difficulty.
trap, word sense: Dirty utility room door propped open, closed.
trap, word sense: Wound clean, edges well approximated, dsg changed.
trap, word sense: He works as a case manager for a moving company and likes the demanding pace.
trap, identity: He introduces himself as an alcoholic, in keeping with his AA fellowship, and prefers that word.
trap, identity: She identifies as an autistic woman and asked that the report use identity-first language.
trap, identity: The patient, who calls himself a psychiatric survivor, gave a talk to the residents last month.
trap, identity: He is culturally Deaf and requested an ASL interpreter for the assessment.
trap, identity: Client identifies as disabled and queer and volunteers c a disability rights group.
trap, identity: Uses the word mad with pride and is part of planning for Mad Pride week.
trap, identity: Calls herself a recovering addict, 6 yrs in May, and wants that in her bio.
trap, identity: He refers to himself as bipolar and says the word has never bothered him.
trap, identity: Prefers to be called fat rather than any medical term, please respect this at weigh-in.
trap, diagnosis: AXIS II: Dependent personality disorder with histrionic traits, by history.
trap, diagnosis: DIAGNOSES: 1. Schizoaffective disorder, bipolar type. 2. Cocaine use disorder, in sustained remission.
trap, diagnosis: DISCHARGE DIAGNOSIS: Chronic obstructive pulmonary disease, acute exacerbation.
trap, diagnosis: She meets criteria for oppositional defiant disorder and for attention deficit hyperactivity disorder.
trap, diagnosis: Dx on referral: persistent depressive disorder, generalized anxiety disorder.
trap, diagnosis: Problem list: chronic kidney disease stage 3b, gout.
trap, diagnosis: Paranoid personality disorder queried in 2009, not confirmed.
trap, diagnosis: Avoidant/restrictive food intake disorder, dietitian following.
trap, diagnosis: Dx: delusional disorder, somatic type; on aripiprazole 10 mg.
clean: HISTORY OF PRESENT ILLNESS: This is a 47-year-old woman with schizophrenia who presents with three days of right lower quadrant pain.
clean: He reports drinking six to eight beers a day since his layoff in January.
clean: The patient takes her insulin about half of the time because she cannot afford the test strips.
clean: She did not respond to sertraline at 200 mg and had nausea with venlafaxine.
clean: MENTAL STATUS EXAMINATION: He wore a winter coat and sandals, his hair was uncombed, and his speech was slow.
clean: The patient declined the colonoscopy and would like to repeat the stool test instead.
clean: Mr. Okafor uses a power wheelchair and transfers with the assistance of one person.
clean: His father died by suicide when he was fourteen.
clean: She states that the pain began while she was shovelling and has not let up since.
clean: We discussed the risks and benefits of anticoagulation and she would like to think about it.
clean: The patient has had four visits to the emergency department since August, each for shortness of breath.
clean: He thinks the neighbours are listening to him through the vents and sleeps with the radio on.
clean: On examination, her weight was 118 kg and blood pressure was 142/88 with a large cuff.
clean: He left the hospital before the antibiotics were finished because he had no one to look after his dog.
clean: She took approximately 30 tablets of acetaminophen on Sunday and told her roommate an hour later.
clean: PLAN: Continue metformin, repeat the A1c in three months, and refer to the diabetes education program.
clean: The patient is right-handed, completed two years of college, and works part-time in a bakery.
clean: He remembers the ambulance ride but not the fall itself, and his daughter was able to give the rest of the history.
clean: Her last drink was on New Year's Eve, and she has kept in touch with her counsellor by phone.
clean: He has been on buprenorphine for fourteen months and has returned to roofing.
clean: Pt slept 6 hrs, up x1 to BR, ate 75% of breakfast.
clean: Client and writer looked at three apts on Main St; she liked the one near the library best.
clean: Threw a cup at the wall at 1640 after hearing pass was cancelled. Staff sat with her in quiet lounge, settled by 1700.
clean: Declined 0800 meds, said they make him too sleepy for work. MD paged to discuss timing.
clean: Mom tearful at mtg, asked for info on respite and was given two numbers.
clean: Missed Tues appt as had no minutes on phone; rebooked for Thurs, reminder by email.
clean: Pt left unit at 1305 without telling staff, back at 1420 with a coffee, said she needed air.
clean: Sleeping at the shelter since the 3rd, boots are wet, new socks given.
clean: Naloxone kit and new needles given, he showed writer how to use the kit.
clean: Client said he hears his uncle's voice mostly at night, it comforts him.
clean: Resident wears incontinence briefs at night, needs help with cutting food.
clean: Peer worker and client walked to the food bank, talked about her art show.
clean: Goal this month: call brother once, take the bus alone to the pool.
clean: Asked for something for pain 8/10 R hip at 2210, hydromorphone 1 mg given c good effect.
clean: Dad worried about her driving, she feels ready; both agreed to OT road assessment.
clean: Pt asked a lot of questions re: lithium levels, handout given.
clean: Cousins from Sandy Bay visiting, smudging arranged in the family room.
clean: Safety plan reviewed, he added his sponsor and the warm line.
clean: Awaiting LTC bed, first choice is Pine Grove, family visits daily.
clean: Kitchen has dishes on all counters and the sink is blocked; she would like help with the plumber first.
`)
