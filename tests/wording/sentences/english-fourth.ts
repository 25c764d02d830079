import {readSentences, type Sentence} from './sentence.js'

/** English sentences in the mix of the labelled ones, half dictated, of 29 November 2026, written by somebody who had not seen the rules; measured with, and not read when a rule is written. */
export const sentences: Sentence[] = readSentences(`
substance: SOCIAL HISTORY: He smokes half a pack a day, works as a roofer and has {abused} crack cocaine on and off since his twenties.
substance: PAST PSYCHIATRIC HISTORY: Two detox admissions in 2014 for {ethanol abuse}, otherwise none.
substance: The patient is a 38-year-old male with a long history of {drug abuse}, who was brought in by EMS after being found in a stairwell.
substance: FAMILY HISTORY: Father died of cirrhosis at 54 and a maternal uncle {abuses alcohol}.
substance: The patient reports that she has been {clean for six months}, with the exception of one night in August.
substance: HISTORY: He {relapsed} in March after the death of his mother and has been drinking about a 26er a day.
substance: ASSESSMENT: Low back pain with {opioid-seeking behavior}; I will not be renewing the hydromorphone today.
substance: He gives a history of {heavy drug use} in his teens and early twenties, mainly LSD and mushrooms.
substance: PLAN: She was told that {opioid substitution} is available through the clinic but that she would have to attend daily.
substance: HABITS: {Abuses} over-the-counter sleep aids; coffee four cups a day.
substance: IMPRESSION: Cellulitis of the left forearm in an {IV drug abuser}, with possible endocarditis.
substance: Client's UDS {came back dirty} again, carries suspended.
substance: Partner says he has been {getting high} in the garage most nights.
substance: {Fell off the wagon} over Christmas, back at AA now.
substance: Found in bathroom with {dirty needles}, security called.
substance: Spent his whole GST cheque {on a bender}.
substance: Reports {crack habit} x 12 yrs, wants detox bed.
substance: {Intoxicated again}, told to come back when {sober}.
substance: {Pill seeking} in ER x2 this week, see alert.
substance: Mom worried re {marijuana abuse}, pt not concerned.
credibility: The patient {claims to have} had a seizure disorder as a child, although there are no records of this available.
credibility: She {admitted that} she had stopped the sertraline about three weeks before coming in.
credibility: He {alleges} that the pain began when a pallet struck his right shoulder at work in 2018.
credibility: The patient is a {poor historian} and most of the information was obtained from the chart.
credibility: REVIEW OF SYSTEMS: {Insists} that he is short of breath even though his oxygen saturations are 98% on room air.
credibility: He {minimizes} the extent of his drinking, stating he has only a couple of beers on weekends.
credibility: The claimant's {complaints were out of proportion to} the findings on examination and {symptom magnification} was suspected.
credibility: He {admits to} occasional marijuana and {admits to} having missed several appointments.
credibility: The patient {was not forthcoming} about her finances or her current living situation.
credibility: Pt {claiming} 10/10 pain but {laughing on her phone}.
credibility: {Supposedly} has an appointment with housing on Friday.
credibility: Says she has {"migraines"} and can't do chores.
credibility: {Unreliable historian}, collateral from sister needed.
credibility: Client {swears} he is taking his meds.
credibility: Resident {complains of} hip pain only when family is here.
compliance: The patient was {noncompliant} with his CPAP and had gained approximately 20 pounds since the last visit.
compliance: HOSPITAL COURSE: She {refused all medications} for the first four days and was subsequently found incapable of consenting to treatment.
compliance: The patient was {uncooperative with} the examination and formal cognitive testing could not be completed.
compliance: He is a 59-year-old type 2 diabetic with {poor dietary compliance} and a hemoglobin A1c of 11.2.
compliance: Despite {repeated counseling}, the patient {continues to smoke}.
compliance: She has been {resistant to} the idea of attending a day program.
compliance: {Refusing} supper, {will not} come out of room.
compliance: {Won't take} his meds unless watched.
compliance: {Non-adherent with} LAI since July, ACT team aware.
compliance: {Left AMA} at 0315, IV still in.
compliance: 2200 meds⏎{Cheeking} his Zyprexa x3 days, mouth checks started.
character: MENTAL STATUS EXAMINATION: He was cooperative but somewhat {evasive} when asked about his legal charges.
character: The patient was quite {demanding} with nursing staff and asked to see a different physician on two occasions.
character: She presented as {histrionic}, weeping loudly whenever her husband left the room.
character: His {manipulative behavior} was noted on several occasions, particularly around the time of medication passes.
character: ATTITUDE: {Guarded} and suspicious throughout the interview, with poor eye contact.
character: There was a strong sense of {entitlement} in the way that he discussed his disability claim.
character: The patient is a {very difficult} 47-year-old woman who has been through four family physicians in two years.
character: Cutting is {attention-seeking}, {ignore} and redirect.
character: {Rude} to triage nurse, {swearing for no reason}.
character: Pt {playing games} with staff re smoke breaks.
character: {Lazy}, in bed until noon, not motivated for job search.
character: {Drama} with roommate again, both spoken to.
character: {Whiny} this shift, on call bell q10min.
character: Mom very {overbearing}, answers all the questions for him.
label: HISTORY OF PRESENT ILLNESS: This is a 34-year-old {schizophrenic} who was brought in on a Form 1 by Toronto Police.
label: She is a known {bipolar} and has been off her lithium since the spring.
label: The patient is a 61-year-old {diabetic} with peripheral neuropathy and a nonhealing ulcer of the right great toe.
label: FAMILY HISTORY: Mother was {mentally ill} and spent several years in a provincial hospital.
label: This {morbidly obese} 52-year-old female presents with a two-day history of right upper quadrant pain.
label: {Borderline} in bed 4 wants to speak to the doctor.
label: 29 y.o. {meth addict}, NFA, brought in by RCMP.
label: New admit is a {self-harmer}, sharps count done.
label: {Psych patient}, medically cleared, awaiting bed.
label: Brother is a {drunk}, sister is {a hoarder}.
appearance: GENERAL APPEARANCE: A {slovenly} white male, appearing about ten years older than his stated age.
appearance: On presentation she was {malodorous}, with food stains on her blouse and several missing teeth.
appearance: Grooming and hygiene were {poor} and he wore a winter coat over hospital pajamas.
appearance: The patient is {unkempt}, with long {dirty fingernails} and a full beard.
appearance: {Reeks of} urine and smoke, refused shower.
appearance: {Looks rough} today, hair not combed.
appearance: Apt is {filthy}, garbage everywhere, cat litter not changed.
insight: INSIGHT AND JUDGMENT: {Poor}, as evidenced by her having left three jobs in the past year.
insight: He {has no insight} into the nature of his illness and believes that he was hospitalized in error.
insight: {Judgment was questionable} in that he spent his inheritance on a boat he does not know how to operate.
insight: {Doesn't get} that she is sick.
insight: Family {in denial about} dementia dx, still letting him drive.
deficit: FUNCTIONAL STATUS: He is {low functioning} and has {never been able to} hold a job for more than a few weeks.
deficit: Her {coping skills are poor} and she tends to withdraw to bed under any kind of stress.
deficit: The patient {decompensated} after his case manager went on leave and was readmitted in October.
deficit: {Unable to cope} at home, needs placement.
deficit: {Incapable} of managing money, PGT referral.
deficit: Has {no supports} and {no skills}, basement apt.⏎Plan: life skills group.
pessimism: PROGNOSIS: {Guarded to poor}, given the number of previous hospitalizations and the patient's age at onset.
pessimism: In my opinion this gentleman {will never return to} any form of competitive employment.
pessimism: {Chronic} client, baseline is {as good as it gets}.
failure: He {failed} trials of venlafaxine, bupropion and mirtazapine prior to being referred for ECT.
failure: The patient {has failed outpatient management} and is admitted for intravenous antibiotics.
failure: She was followed by Dr. Nowak until 2017 and was subsequently {lost to follow-up}.
failure: MHC note⏎{No-show} for depot, third time, d/c letter sent.
failure: {Treatment failure} x4, consider clozapine.
failure: {Dropped out} of DBT after 2 sessions.
suicide: FAMILY PSYCHIATRIC HISTORY: A paternal grandfather {committed suicide} in the 1970s.
suicide: She has had two prior {failed suicide attempts}, both by overdose of acetaminophen.
suicide: He {threatened suicide} when told that he would be discharged to the shelter, and the discharge was delayed.
suicide: She {was able to contract for safety} and was given a follow-up appointment in one week.
suicide: {Superficial cuts} to L forearm, {not a serious attempt}.
suicide: {Chronic SI}, {says it whenever she wants admission}.
coercion: The patient was {placed in} seclusion for approximately forty minutes and given loxapine 25 mg IM.
coercion: During the second week he {was allowed} day passes with his parents, which went well.
coercion: {Against my advice}, she elected to go home with her boyfriend.
coercion: {Eloped} from ER via ambulance bay, police notified.
coercion: {Privileges} revoked d/t smoking in bathroom.
coercion: {Made to} shower before breakfast, yelling throughout.
coercion: {Not permitted} phone until after rounds.
risk: He became {combative} with paramedics en route and was given midazolam 5 mg.
risk: The patient has a history of {assaultive behavior} on previous admissions, usually toward co-patients.
risk: He was {verbally abusive} to the respiratory therapist and was asked to lower his voice.
risk: Subject known to be {violent}, two officers to stay at bedside.
risk: {Acting out} at supper, threw tray, PRN given.
belittling: This is a {delightful little lady} of 88 who was admitted following a fall at her retirement home.
belittling: The patient was {rather childish} in her responses and giggled at a number of the test items.
belittling: {Pouting} in room because she lost the TV remote.
belittling: {Good girl} today, ate all her lunch, {diaper} changed x2.
suffering: The patient {suffers from} fibromyalgia and migraines, both of which were present before the accident.
suffering: He is a 44-year-old man {afflicted with} multiple sclerosis since 2009.
suffering: {Stroke victim}, R side weak, 2-person transfer.
service-use: This gentleman is {well known to our service}, with eleven admissions over the past three years.
service-use: {Frequent flyer}, here again with chest pain.
service-use: ALC since May, {bed blocker}, family {stalling} on LTC choices.
disability: The patient is {wheelchair-bound} secondary to a spinal cord injury at T6 and lives in an accessible unit.
disability: She has an older brother who is {mentally retarded} and resides in a group home in Sudbury.
disability: {Confined to bed} most days, PSW in BID.
othering: {These people} sell their carries as soon as they leave the pharmacy.
othering: He would do better living with {normal people} than in the shelter with {the homeless}.
trap, quotation: CHIEF COMPLAINT: "They say I'm noncompliant, but nobody asked why I stopped."
trap, quotation: When asked what brought her in, the patient replied, "My husband thinks I'm being dramatic."
trap, quotation: He stated, "I was a junkie for ten years and I'm not ashamed of it."
trap, quotation: His mother told the intake worker, "He was never violent until the police kicked in the door."
trap, quotation: Client: "I hate when staff say I'm attention-seeking, I was asking for help."
trap, quotation: She said, "I threw a tantrum in Walmart like a two-year-old, it was embarrassing."
trap, quotation: Voices told him "you are worthless and lazy," he turned up the radio and it helped.
trap, quotation: Per the neighbour: "that lady is nuts, she screams all night."
trap, quotation: Goal for this month in her words: "stop getting drunk on payday."
trap, quotation: The letter from her ex-husband read "unfit mother and an addict"; she brought it to show us.
trap, quotation: Asked about the future he said "it's hopeless, I'll never get out of here," and cried.
trap, negation: He was neither aggressive nor combative at any time during the transfer.
trap, negation: There was no suggestion of drug-seeking on review of the pharmacy profile.
trap, negation: She did not appear unkempt and her clothing was appropriate to the season.
trap, negation: The examiner found nothing to suggest symptom exaggeration or malingering.
trap, negation: Not manipulative; she asked for the same thing from two nurses because the first was called away.
trap, negation: No violence, no threats, no weapons on scene.
trap, negation: The patient has never been noncompliant, the pharmacy had been dispensing half the dose.
trap, negation: Mood low but not hopeless, no wish to die.
trap, negation: This does not look like denial; nobody had told him the biopsy result.
trap, meta: Replaced "refused" with "declined" in the care plan at the client's request.
trap, meta: Reviewed with the resident why we no longer chart poor historian.
trap, meta: Please remove the word manipulative from the alert banner; see patient relations file.
trap, meta: She read her old chart and was hurt by being called a borderline throughout.
trap, meta: In-service today on language: say died by suicide rather than committed suicide.
trap, meta: He asked what decompensated means and why it is in the discharge letter.
trap, meta: The triage template still has a tick box for frequent flyer; IT ticket submitted.
trap, meta: Peer group talked about how it feels to be called dirty or clean after a urine test.
trap, name: Attends Narcotics Anonymous on Tuesdays at the United Church.
trap, name: Referred to the Centre for Addiction and Mental Health for a second opinion.
trap, name: Children of Alcoholics group starts again in September.
trap, name: She scored 6 on the Alcohol Use Disorders Identification Test and 2 on the Drug Abuse Screening Test.
trap, name: Schizophrenia Society of Ontario family course, brother registered.
trap, name: HCR-20 and Violence Risk Appraisal Guide completed by Dr. Oyelaran, reports attached.
trap, name: Antabuse reviewed with pharmacist, client prefers naltrexone.
trap, name: Watched Girl, Interrupted and Crazy Rich Asians on movie night.
trap, name: Beck Hopelessness Scale 4, down from 11 in April.
trap, name: Took the bus to the Homeless Connect fair and got new boots.
trap, legal: Form 3 upheld by the Consent and Capacity Board on June 4.
trap, legal: He was convicted of assault in 2012 and completed his probation without incident.
trap, legal: Found incapable with respect to property under the Substitute Decisions Act, rights advice given.
trap, legal: The board set conditions that he abstain from alcohol and not possess weapons.
trap, legal: Dangerous driving charge withdrawn, client relieved.
trap, legal: Detained under section 17 of the Mental Health Act, handed over to ER staff at 0440.
trap, legal: QUESTION: Did the claimant's non-compliance with section 42 notice requirements affect the benefit period?
trap, legal: Undertaking has a no-contact clause and he may not leave the province.
trap, legal: CTO renewed six months, substitute decision maker consented.
trap, victim: SOCIAL HISTORY: She was physically and sexually abused by a stepfather between the ages of six and eleven.
trap, victim: The patient was the victim of a home invasion in 2020 and has had nightmares since.
trap, victim: He was assaulted at the shelter and lost two front teeth.
trap, victim: Emotional abuse by former partner disclosed, safety plan started.
trap, victim: She was manipulated into signing over her car by a man she met online.
trap, victim: Childhood: neglected, often locked out at night, taken into care at age 7.
trap, victim: Bullied at work, supervisor called her crazy in front of the crew.
trap, victim: Witnessed violence between his parents until they separated.
trap, victim: Elder abuse screen positive, grandson taking her pension.
trap, other subject: The landlord refused to fix the heat, bylaw called.
trap, other subject: WSIB claims manager has denied physiotherapy past twelve weeks.
trap, other subject: The insurer alleges that the policy had lapsed; legal clinic to assist.
trap, other subject: The infusion pump failed at 0200 and was replaced.
trap, other subject: The lab admits that the specimen was mislabelled.
trap, other subject: Next-door dog is aggressive, home visits now by the back door.
trap, other subject: Housing worker did not show, client waited two hours in the lobby.
trap, other subject: Employer very demanding, mandatory overtime every weekend.
trap, other subject: The shelter will not allow his service dog.
trap, other subject: The agency dropped out of the contract and her PSW hours stopped.
trap, word sense: HOSPITAL COURSE: He was treated with aggressive diuresis and lost 4 kilograms.
trap, word sense: IMPRESSION: Failed left total hip arthroplasty with loosening of the acetabular component.
trap, word sense: The organism was resistant to ciprofloxacin and sensitive to ceftriaxone.
trap, word sense: Lungs are clear, heart sounds normal, abdomen soft with poor bowel sounds.
trap, word sense: The wound is clean and dry with no surrounding erythema.
trap, word sense: ECG showed borderline left ventricular hypertrophy.
trap, word sense: Under manipulation, the shoulder was brought through a full range of motion.
trap, word sense: Reduced lung compliance on the ventilator, PEEP increased.
trap, word sense: He has chronic obstructive pulmonary disease and chronic atrial fibrillation.
trap, word sense: Body habitus is slender, habits include daily swimming.
trap, word sense: CT showed an acute infarct with a poor collateral supply.
trap, word sense: Dirty dressings go in the yellow bin, teaching done with spouse.
trap, identity: He introduces himself at meetings as an alcoholic and is proud of nine years.
trap, identity: She calls herself a mad woman and writes for a Mad Pride zine.
trap, identity: Identifies as autistic and prefers that to person with autism.
trap, identity: Goes by "Crazy Legs" at the drop-in, a dance nickname he chose himself.
trap, identity: He describes himself as a psychiatric survivor and speaks to nursing students about it.
trap, identity: She is Deaf, uses ASL, and asks that we not write hearing impaired.
trap, diagnosis: AXIS I: Alcohol abuse, in sustained full remission.
trap, diagnosis: AXIS II: Histrionic personality traits, deferred.
trap, diagnosis: DIAGNOSES: 1. Schizoaffective disorder, bipolar type. 2. Cannabis use disorder, mild.
trap, diagnosis: Oppositional defiant disorder queried by school psychologist, assessment pending.
trap, diagnosis: DISCHARGE DIAGNOSIS: Paranoid schizophrenia, chronic, with acute exacerbation.
trap, diagnosis: Intermittent explosive disorder (F63.81) per 2016 consult.
clean: HISTORY OF PRESENT ILLNESS: This is a 57-year-old woman who presents with three days of fever and productive cough.
clean: MENTAL STATUS EXAMINATION: He was dressed in jeans and a T-shirt, made good eye contact and spoke at a normal rate.
clean: She takes lithium 900 mg at bedtime; last level was 0.7.
clean: The patient tried venlafaxine for eight weeks with no benefit and it was stopped because of sweating.
clean: He missed his injection on Monday because the bus did not run; rebooked for Wednesday.
clean: She said the hospital gowns remind her of 2015 and asked to wear her own clothes.
clean: PLAN: Continue olanzapine 10 mg, repeat fasting glucose in three months, see again in four weeks.
clean: Walked to the library together, got a card, borrowed two graphic novels.
clean: He drinks six to eight beers on Fridays and Saturdays and would like to cut back to four.
clean: She hears her grandmother's voice at night and finds it a comfort.
clean: Slept 6 hrs, up at 0500, had toast and tea, read the paper.
clean: Uses a power wheelchair, transfers with one person and a board.
clean: She declined the evening dose because it makes her groggy for her morning shift; physician informed.
clean: He pushed the chair over, then went to his room and listened to music for twenty minutes.
clean: The patient denied chest pain or shortness of breath on exertion.
clean: Discussed naloxone kit, client already has two and has trained his roommate.
clean: ROM, strength and sensation normal in both lower extremities.
clean: He left the unit at 1910 without telling staff and phoned from his sister's at 1945 to say he was safe.
clean: Her wife would like to be part of the discharge meeting; consent signed.
clean: Thoughts of ending her life most evenings, no plan; she will call her aunt or 988 if they get stronger.
clean: Client is staying on a friend's couch and has an ID clinic appointment Thursday.
clean: He believes the upstairs tenant is recording him, and he has been sleeping in his car because of it.
clean: SOCIAL HISTORY: Married, two grown children, retired from Canada Post.
clean: Reviewed ODSP form with her, section 4 to be completed by the nurse practitioner.
clean: Met elder at the friendship centre, would like smudging arranged before surgery.
`)
