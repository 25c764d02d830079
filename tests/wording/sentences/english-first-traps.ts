import {readSentences, type Sentence} from './sentence.js'

/** English sentences written from the guides alone: words that are harmless where they stand. */
export const sentences: Sentence[] = readSentences(`
character, quotation: She said "my brother thinks I'm manipulative and lazy."
compliance, quotation: Client: “I'm not refusing, I just want to know what's in it.”
label, quotation: He told the group, "I was a junkie and now I bake bread."
credibility, quotation: Mother stated, “He lies about everything.”
substance, quotation: Goal in his words: “stay clean for my daughter”.
risk, quotation: "They wrote that I'm dangerous," she said, and asked to see the note.
insight, quotation: Says the last doctor told him 'you lack insight' and he still thinks about it.
suicide, quotation: "My uncle committed suicide when I was ten," he offered.
belittling, quotation: “Don't talk to me like a child,” she asked the nurse.
pessimism, quotation: He recalled hearing "you will never work again".
deficit, quotation: "I fell apart, I decompensated, whatever you call it," he wrote.
failure, quotation: She laughed: "I failed every pill they make."
coercion, quotation: "I'm not allowed to do anything in here," he said; passes reviewed with him.
service-use, quotation: He heard a triage nurse say "here's our frequent flyer".
appearance, quotation: “I look disgusting,” she said before the visit.
othering, quotation: "Normal people get to sleep in," he joked.
suffering, quotation: "I've suffered from this since I was a kid," she said
label, quotation: « I'm crazy » is how she opened the conversation; she wants to talk about that word.
disability, quotation: Patient's sign reads "handicapped and proud".
character, quotation: Pt states "I know I'm needy
compliance, quotation: Wrote on the whiteboard: 'I refuse to give up.'
credibility, quotation: Asked what hurts most, he answered “that nobody believes me, they say I'm faking”.
risk, negation: No aggression or violence this admission.
risk, negation: Pt was not aggressive at any time.
character, negation: She is not manipulative; she asks two people because answers differ.
credibility, negation: No evidence of malingering or secondary gain.
compliance, negation: He has never been noncompliant with treatment.
character, negation: Neither hostile nor guarded on interview.
character, negation: Calm, no longer agitated or irritable.
risk, negation: Denies violent thoughts, no threats to staff.
character, negation: Was not demanding, and waited for his turn.
insight, negation: She does not lack insight.
compliance, negation: Pt isn't resistant to the plan.
character, negation: Without any attention-seeking or acting out.
character, negation: Not intrusive or disruptive in group.
credibility, negation: I do not think that he is exaggerating.
character, negation: At no point was she rude, loud or argumentative.
deficit, negation: Not dysfunctional; the household runs well.
risk, negation: No hx of assaultive or threatening behaviour.
pessimism, negation: This is not a hopeless situation, and we said so.
character, negation: never lazy; worked two jobs until the fall
insight, negation: No impairment of judgment or insight noted.
compliance, meta: Care plan reworded: "noncompliant" replaced by his reasons.
label, meta: The word addict is one she would rather not see in her chart.
character, meta: We avoid writing attention-seeking in this clinic.
service-use, meta: Orientation for residents: the label frequent flyer harms care.
credibility, meta: Please use says instead of claims in the summary.
label, meta: He asked what the term borderline means.
character, meta: Discussed with team how calling someone manipulative changes what we see.
substance, meta: The terms clean and dirty are not used in our lab reports.
compliance, meta: In supervision we talked about the word refused.
insight, meta: The phrase lacks insight was removed from the template.
suicide, meta: Media guidelines ask to avoid the phrase committed suicide.
label, meta: She was labelled as schizophrenic at 17 and wants that reviewed.
character, meta: Reviewed stigmatizing terms (hysterical, combative, difficult) with students.
failure, meta: Letter amended: the expression failed treatment was taken out.
risk, meta: Handover changed, no more writing dangerous as a one-word summary.
label, name: Attends Narcotics Anonymous and Adult Children of Alcoholics.
substance, name: Referred to the Substance Abuse and Mental Health Program, Ward 4.
label, name: He volunteers with the Schizophrenia Society of Ontario.
substance, name: Completed the CAGE and the Michigan Alcoholism Screening Test.
risk, name: HCR-20 and the Violence Risk Appraisal Guide were reviewed.
suicide, name: Columbia Suicide Severity Rating Scale done at 0900.
disability, name: Works at the Handicapped Children's Centre gift shop.
pessimism, name: Beck Hopelessness Scale 4.
suffering, name: Connected with Victim Services of Peel.
compliance, name: Medication Adherence Rating Scale sent home with him.
character, name: Overt Aggression Scale charted q shift.
label, name: The Psychotic Disorders Clinic moved to the third floor.
risk, name: Enrolled in the Partner Assault Response Program.
substance, name: Drug Abuse Screening Test score 2.
label, name: He likes the band Crazy Town and the song Manic Monday.
coercion, legal: Form 1 completed; likely to suffer serious bodily harm criteria met, 20(1.1).
coercion, legal: Community Treatment Order: must attend monthly and take medication as set out in the order.
risk, legal: Found to be a danger to others under s. 15 of the Act.
insight, legal: Found incapable with respect to treatment, Consent and Capacity Board hearing Friday.
label, legal: Not criminally responsible, Ontario Review Board annual hearing.
coercion, legal: Placed on a Form 3 on June 2; rights adviser notified.
coercion, legal: Involuntary status, restraint record completed per policy.
risk, legal: Charged with assault causing bodily harm, trial in May.
compliance, legal: Bail conditions: shall comply with house rules and not possess alcohol.
compliance, legal: Signed the informed refusal form after discussion of risks.
coercion, legal: Court ordered assessment under s. 672.11.
substance, legal: Impaired driving charge withdrawn.
label, legal: Sex Offender Information Registration Act obligations explained by his lawyer.
credibility, legal: Statement of claim filed against the former landlord.
compliance, legal: Duty counsel explained his right to refuse to answer.
risk, legal: Section 16 assessment, dangerous offender application dismissed.
suffering, victim: She suffered sexual abuse as a child.
risk, victim: He was assaulted by a stranger at the bus stop.
risk, victim: Her ex was violent and threatened her with a knife.
risk, victim: Threatened by a neighbour, she now sleeps at her sister's.
suffering, victim: Victim of a home invasion in 2018.
substance, victim: Survivor of emotional abuse and neglect.
character, victim: Her father was controlling and called her stupid.
credibility, victim: Lied to by his former employer about his pay.
risk, victim: Witnessed violence between her parents.
character, victim: He was manipulated into signing over his pension.
coercion, victim: Was not allowed to see friends by her husband.
risk, victim: Victim of assault, photos taken with consent.
suffering, victim: Suffered a concussion when he was attacked.
risk, victim: She fled an abusive partner in March.
character, victim: Bullied at school for years, he still avoids crowds.
credibility, victim: Disclosed that her uncle had been inappropriate with her.
suicide, victim: Her stepfather threatened to kill himself if she left.
risk, victim: Patient was hit and kicked by another resident.
compliance, other subject: The pharmacy refused to fill the script without a fax.
compliance, other subject: Landlord refuses to fix the heat.
credibility, other subject: ODSP claims the form never arrived.
credibility, other subject: The insurer insists on a second assessment.
compliance, other subject: School was uncooperative about the modified schedule.
character, other subject: Her boss is demanding and rude.
compliance, other subject: The shelter would not allow his dog.
failure, other subject: The program failed to call her back.
credibility, other subject: The police report alleges a noise complaint by the tenant below.
character, other subject: The neighbour's dog is aggressive.
risk, other subject: He lives on a dangerous street and asks for a move.
compliance, other subject: His insurance denied the coverage for dental work.
character, other subject: Her sister can be difficult with the staff at the bank.
credibility, other subject: The ministry admits that the letter was late.
compliance, other subject: The bank declined his loan.
appearance, other subject: The apartment was filthy when she moved in; she cleaned it in a day.
failure, other subject: The clinic lost his file.
compliance, other subject: Her roommate refuses to do dishes.
risk, other subject: A co-resident was aggressive and he stepped away.
credibility, other subject: The newspaper claims the bridge will close.
character, other subject: Construction noise was very disruptive to her sleep.
compliance, other subject: The lock resists the key; maintenance called.
compliance, word sense: Drug-resistant TB ruled out.
compliance, word sense: Resistance bands used in physio.
substance, word sense: Clean, dry dressing applied.
substance, word sense: She likes a clean kitchen and bakes on Sunday.
substance, word sense: Dirty laundry taken home by his son.
failure, word sense: Chronic heart failure, EF 40.
failure, word sense: Renal failure work-up.
failure, word sense: His phone failed, so he missed our call.
suicide, word sense: She is committed to her recovery and to the choir.
coercion, word sense: IV placed in left forearm.
coercion, word sense: The dog was placed in foster care while she is here.
risk, word sense: Aggressive hydration started.
risk, word sense: Dangerous drug interaction flagged by pharmacy.
character, word sense: A dramatic drop in sodium.
character, word sense: Manipulated the puzzle pieces with both hands.
pessimism, word sense: Chronic kidney disease, stage 3.
pessimism, word sense: Hopeful about the new flat, with reason.
insight, word sense: Gained insight from the peer group.
label, word sense: Borderline potassium, repeat in a.m.
label, word sense: Manic laughter in the movie scared her; we talked about it.
substance, word sense: Wound habitually dressed on Mondays.
substance, word sense: High blood pressure since 2015.
substance, word sense: He slipped on ice outside the clinic.
substance, word sense: Old habits: walks the dog every morning.
service-use, word sense: He is well known in the choir for his bass voice.
deficit, word sense: Muscle weakness on the left side.
deficit, word sense: Baseline ECG done.
appearance, word sense: Groomed trails make her walks easier.
belittling, word sense: Baby shower for her niece; she baked.
belittling, word sense: Her child had a tantrum in the store and she handled it well.
disability, word sense: Bound for Halifax on the noon train.
disability, word sense: Invalid postal code on the form.
compliance, word sense: Lung compliance decreased on imaging.
compliance, word sense: Declined slope of the wheelchair ramp measured.
coercion, word sense: Allowed two weeks for the form to be processed.
coercion, word sense: Parking privileges at work were renewed.
credibility, word sense: Complaint filed with the ombudsman, with our help.
credibility, word sense: Insurance claims mailed.
credibility, word sense: Lying on her left side eases the pain.
character, word sense: Enjoys challenging crosswords.
character, word sense: Needy Families fund gave a voucher.
character, word sense: Splitting headache since dawn, relieved by rest.
othering, word sense: Normal sinus rhythm.
othering, word sense: Normal gait, normal tone.
label, identity: He describes himself as an alcoholic in recovery and wants that word used.
label, identity: She identifies as autistic.
label, identity: Identifies as Mad and asks us to use it.
disability, identity: They call themselves a cripple, with pride, in their art.
label, identity: As a self-identified addict she speaks at NA.
label, identity: He introduces himself as a schizophrenic and says it is his word.
disability, identity: Deaf, uses ASL; asks not to be called hearing impaired.
label, identity: She prefers bipolar to any longer phrase and calls herself that.
label, identity: Says he is a proud ex-con who mentors youth.
disability, identity: Prefers to be called disabled rather than person with a disability.
label, identity: Refers to herself as a survivor and a user of services.
label, identity: Self-described junkie poet; gave us a signed book.
suffering, identity: Calls herself a survivor of psychiatry.
label, diagnosis: Dx: schizoaffective disorder, bipolar type.
label, diagnosis: Diagnosis: borderline personality disorder (2014).
substance, diagnosis: Impression: alcohol abuse, unspecified (F10.10).
label, diagnosis: DSM-5: oppositional defiant disorder by history.
label, diagnosis: Axis II: histrionic personality disorder.
label, diagnosis: ICD-10 F20.0 paranoid schizophrenia.
failure, diagnosis: Diagnosis: heart failure with preserved EF.
deficit, diagnosis: Dx: major neurocognitive disorder due to Alzheimer disease.
character, diagnosis: Dx: intermittent explosive disorder; reviewed with him.
character, diagnosis: Impulse control disorder, unspecified, noted in 2012 discharge.
character, diagnosis: Diagnoses: narcissistic personality disorder (provisional).
label, diagnosis: Psychotic disorder NOS on the 2009 list.
pessimism, diagnosis: Chronic post-traumatic stress disorder, in remission.
pessimism, diagnosis: Treatment-resistant depression, referred for ECT opinion.
`)
