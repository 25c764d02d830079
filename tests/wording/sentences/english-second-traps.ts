import {readSentences, type Sentence} from './sentence.js'

/** English sentences written with those of english-second: words that are harmless where they stand. */
export const sentences: Sentence[] = readSentences(`
character, quotation: The note from 2009 reads, "manipulative and lazy"; she would like it corrected.
compliance, quotation: "If I refuse, will you be angry?" he asked.
label, quotation: Her brother shouted “you're a psycho” before he left.
suicide, quotation: “I thought of committing suicide in May,” he told me quietly.
substance, quotation: "I've been clean nine weeks", she said with a smile.
credibility, quotation: His wife says, “he's always exaggerating”.
deficit, quotation: He calls that year 'the time I fell apart'.
risk, quotation: The police called him “dangerous”; he found that hurtful.
insight, quotation: "You people say I lack insight," he said, "but I know my body."
pessimism, quotation: "There's no hope for me," she whispered.
coercion, quotation: He asked, "am I allowed to call my lawyer?"
disability, quotation: “Wheelchair bound is what my mother says,” he laughed.
character, negation: He was at no time aggressive, demanding or rude.
risk, negation: There have been no violent or threatening incidents.
compliance, negation: She hasn't refused a single dose.
credibility, negation: There is nothing to suggest malingering.
character, negation: Nothing manipulative about this request.
insight, negation: Insight is not impaired.
character, negation: No longer hostile toward staff.
compliance, negation: Not resistant to care; he wants it later in the day.
character, negation: He is far from lazy.
pessimism, negation: Prognosis is not poor.
coercion, negation: Never secluded or restrained during this stay.
compliance, meta: We talked about why "noncompliant" is not a word she wants to read.
label, meta: Staff education: what to say instead of addict.
character, meta: The word attention-seeking came up in rounds and was challenged.
label, meta: She asked us to take the label borderline off her file.
substance, meta: In this clinic we no longer say clean or dirty.
service-use, meta: Poster at the desk: words such as frequent flyer hurt.
insight, meta: He asked what the expression poor insight means.
suicide, meta: The workshop explained why people avoid committed suicide.
label, name: The Alcoholics Anonymous meeting is at seven.
substance, name: Completed the Substance Abuse Subtle Screening Inventory.
disability, name: Volunteers at Easter Seals and the Society for Crippled Children archive.
risk, name: Brøset Violence Checklist 0 on each shift.
label, name: Early Psychosis Intervention Program intake.
suicide, name: The Canadian Association for Suicide Prevention sent a booklet.
character, name: Watched Difficult People on television with her roommate.
compliance, name: Drug Adherence Work-up (DRAW) done by the pharmacist.
coercion, legal: Under the terms of his disposition he must reside in the approved home.
compliance, legal: Breach of probation: failed to comply with curfew, per the court.
risk, legal: The judge found him dangerous under the Criminal Code.
coercion, legal: Form 2 issued by a justice of the peace; police brought her in.
insight, legal: Treatment incapacity finding under appeal at the board.
label, legal: Youth Criminal Justice Act record sealed.
coercion, legal: Seclusion order renewed at 14:00 under policy 4.2.
risk, legal: Peace bond in place after the assault charge.
risk, victim: Her partner was physically abusive for years.
suffering, victim: He is a survivor of childhood sexual abuse.
risk, victim: He was robbed and beaten near the station.
character, victim: A manager who bullied her still works there.
risk, victim: She is afraid of her violent ex.
character, victim: His stepmother manipulated and belittled him.
coercion, victim: Her ex would not let her work.
suffering, victim: Suffered burns in the apartment fire.
credibility, victim: She was accused of lying by her supervisor, wrongly.
compliance, other subject: Her landlord refused entry to the plumber.
credibility, other subject: The airline claims the bag was delivered.
compliance, other subject: His employer was resistant to modified duties.
character, other subject: Her teenage daughter is moody and argumentative, she says.
risk, other subject: Another patient was violent in the hallway.
failure, other subject: The elevator failed again.
compliance, other subject: The city denied the permit.
credibility, other subject: A witness alleges the driver ran the light.
character, other subject: Her mother-in-law is controlling.
character, other subject: The new manager can be abrasive.
deficit, other subject: His car broke down on the highway.
compliance, other subject: The agency declined to renew the contract.
character, other subject: A child nearby was whining on the bus.
compliance, word sense: Water-resistant dressing.
substance, word sense: Clean catch urine sent.
substance, word sense: Clean bill of health from the dentist.
failure, word sense: Failed IV attempt, restarted in left arm.
failure, word sense: Liver failure ruled out.
suicide, word sense: The commitment she made to her sister matters to her.
coercion, word sense: Placed a call to the housing office.
coercion, word sense: PICC line placed under ultrasound.
risk, word sense: Aggressive tumour on imaging.
risk, word sense: Violent storm last night; windows rattled.
character, word sense: The dramatic arts teacher wrote a reference.
character, word sense: Irritable bowel, follows a diet.
character, word sense: Challenging behaviour therapy homework, he likes a challenge.
pessimism, word sense: Chronic obstructive lung disease.
label, word sense: Borderline hypertension.
label, word sense: Manic episode in 2015, well since.
substance, word sense: High tea with her aunt on Sunday.
substance, word sense: Dirty dishes bother her.
credibility, word sense: Complaints procedure explained.
credibility, word sense: He lies down after lunch.
credibility, word sense: Denied boarding at the airport, rebooked.
disability, word sense: Homeward bound by ferry.
belittling, word sense: Child care subsidy approved.
appearance, word sense: She works as a dog groomer.
othering, word sense: Normal saline at 75 mL/h.
service-use, word sense: Revolving credit paid off.
deficit, word sense: Low functioning thyroid, on replacement.
compliance, word sense: Declining kidney function.
label, identity: He proudly calls himself an addict in long-term recovery.
label, identity: They describe themselves as a Mad artist.
label, identity: She identifies as a person who uses drugs, and as a mother.
disability, identity: Identifies as a disabled woman.
label, identity: Prefers the word alcoholic, as in her AA group.
label, identity: She speaks of herself as schizophrenic and finds strength in it.
label, diagnosis: Diagnoses: bipolar I disorder, alcohol use disorder in remission.
character, diagnosis: Dx: antisocial personality disorder.
substance, diagnosis: Dx: cocaine abuse, in full remission (305.62).
label, diagnosis: F31.9 bipolar affective disorder, unspecified.
pessimism, diagnosis: Dx: chronic schizophrenia, per 1998 classification.
deficit, diagnosis: Impression: mild intellectual disability.
clean: Mental status: alert, oriented x3, affect blunt, mood "low", speech slow and soft, thought form linear.
clean: Affect labile, tearful when speaking of her father.
clean: Abdomen soft, bowel sounds hyperactive, no guarding.
clean: Right leg weak since the stroke; uses a cane.
clean: Neck rigid, LP planned.
clean: Gait slow, balance good.
clean: She felt strange after the new pill and called the pharmacist.
clean: Family history: mother depression, brother alcohol use disorder.
clean: Allergies: penicillin (rash). Meds as listed.
clean: He works nights at the bakery and sleeps from 9 to 3.
clean: Discussed risks and benefits; she will think about it.
clean: High fever overnight, cultures sent.
clean: Drunk driving was discussed on the news; he found it upsetting.
clean: She would rather not talk about the accident today.
clean: He was told to fast before bloodwork.
clean: Took his medication with supper.
clean: Low mood for three weeks, wakes at four.
clean: She has been using cannabis daily for sleep.
clean: The team met with Mr. Roy and his daughter to plan the move.
clean: He cannot climb stairs because of his knee.
clean: She needs help with the form and will bring it Monday.
clean: Never smoked. Two glasses of wine on Saturday.
clean: Placed an order for new glasses.
clean: He let his sister know that he is here.
clean: They put on music and cooked.
clean: She lost her job in May and her apartment in June.
clean: He was made to feel welcome by the peer group.
clean: Security deposit returned by landlord.
clean: Pain controlled with acetaminophen; sleeping better.
clean: He is anxious about the interview and practised answers with us.
clean: She refers to the voices as neighbours.
clean: Behaviour: sat with arms folded, looked at the window, answered in short sentences.
clean: He hit the door with his fist at 1600 and then asked for ice.
clean: Reports thoughts of suicide most days, no plan; safety plan reviewed together.
clean: Brought in by her sister after she took thirty tablets of acetaminophen.
clean: The injection was given at 10:00 with her consent.
clean: He has a history of seizures, last in 2019.
clean: Her father died by suicide in 2008.
clean: She asked for more time before deciding.
clean: Returned from pass at 2000, on time.
clean: He stays up late to play chess online.
clean: We will call the court liaison about the date.
clean: Dependent edema both ankles.
clean: Poor appetite, lost 3 kg.
clean: Slept poorly because of the roommate's snoring.
clean: The clinic is hard to reach by bus.
clean: He used to drink heavily; no alcohol since 2020.
clean: Wants to see her children more often.
clean: Feels hopeless at night and better by noon.
clean: Cried while talking about her dog.
`)
