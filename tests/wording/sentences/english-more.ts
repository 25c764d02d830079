import {readSentences, type Sentence} from './sentence.js'

/** English sentences of another writer, that may be read when a rule is written. */
export const sentences: Sentence[] = readSentences(`
label: 52M {paranoid schizophrenic} x 30 yrs, lives in boarding home.
label: She is a {known bipolar}, stopped lithium in Aug.
label: Handover: bed 4 is {the borderline}, bed 6 new admit, bed 7 d/c today.
label: Caseload review: two {schizophrenics}, one {depressive}, one file to close.
label, hard: This is {the hoarder} on Elm St, CM to do apt visit w/ fire dept.
label, hard: Group was mostly {PDs} so kept check-in short.
suffering: He has {suffered from} schizophrenia since his early 20s.
suffering: 29F {suffering with} PTSD following MVA
suffering: Client is {afflicted by} severe OCD.
suffering, hard: Has {battled} depression all her adult life.
credibility: Pt {claims} he took all his meds this am.
credibility: {Claiming} voices tell her to stop eating.
credibility: Client {admits to} using cannabis daily.
credibility: Pt {alleges} that night staff took her phone.
credibility: {Poor historian}, collateral obtained from mother.
credibility: {Insists} pain is 9/10, had Tylenol at 1400.
credibility: She {maintains that} she never received the discharge papers.
credibility: {Unreliable informant}, hx taken from ER record
credibility, hard: {Supposedly} in pain but walking to smoke pit without difficulty.
credibility, hard: C/o {"chest pain"} again when asked to attend group.
credibility, hard: His story {does not add up}, dates keep changing.
compliance: Pt {noncompliant} w/ olanzapine x 2 wks.
compliance: {Non-compliance} with CTO conditions reviewed at ACTT rounds.
compliance: {Refused} HS meds, writer to reapproach.
compliance: Client {refuses to} participate in group.
compliance: {Uncooperative} w/ bloodwork this am, lab will retry tomorrow
compliance: {Resistive to care} during am ADLs, 2 assist.
compliance: Hx of {poor compliance} with LAI, two late injections since spring.
compliance: {Defiant} when redirected to room.
compliance: Plan: 1) bloods 2) monitor {med compliance} 3) d/c Fri
compliance, hard: Told x3 to stay in room, {does not follow rules}.
compliance, hard: {Chronic no show}, missed 4 of last 5 appts.
compliance, hard: Client {must comply} with unit expectations or passes will be cancelled.
character: {Manipulative} w/ staff around smoke breaks.
character: Very {attention seeking} today, at desk q10min.
character: Pt has been {splitting staff} re weekend pass.
character: {Demanding} and {entitled} when asked to wait for PRN.
character: A {difficult patient} to interview, one-word answers.
character: {Lazy}, stays in bed till noon.
character: Immature and {needy}, calls CM 5x/day.
character, hard: {Playing games} with staff around pm meds.
character, hard: {Knows exactly what she is doing} when she scratches her arms.
belittling: Had a {tantrum} when phone time ended.
belittling: {Whining} about the food again at supper
belittling: Was a {good girl} today and ate all of her supper.
belittling, hard: Spent most of visit {going on about} her neighbours.
appearance: {Disheveled}, {malodorous}, wearing several layers.
appearance: {Unkempt} male who looks older than stated age.
appearance, hard: {Reeks of} cigarettes, hair matted.
insight: {Poor insight} into illness.
insight: {Limited insight} & {judgement}, sees no need for meds.
insight: He {lacks insight} into need for LAI.
insight: Remains {in denial} about her drinking.
insight: MSE: mood low, affect flat, thought form linear, {insight nil}.
insight, hard: {Does not realize that he is ill}; family worn out.
insight, hard: {Fails to appreciate} the seriousness of her symptoms.
deficit: {Low functioning} client, needs prompting for all ADLs.
deficit: {Decompensated} rapidly after stopping clozapine
deficit: {Poor coping skills}, cuts when stressed.
deficit: {Unmotivated}, in bed most of shift.
deficit: {Incapable of} living on her own per OT.
deficit, hard: Will need {hand-holding} to get to housing appt.
pessimism: {Poor prognosis} given length of illness.
pessimism: He {will never} be able to work.
pessimism: {Hopeless case} as per previous team.
pessimism, hard: Goals are {unrealistic}, wants to return to nursing school.
failure: Pt {failed} risperidone and quetiapine.
failure: {Failed to attend} appt w/ Dr. Roy x 2.
failure: {Lost to follow-up} since June.
failure: 2 {failed placements} in group homes, now in shelter.
failure, hard: Detox x4, {none of it stuck}.
failure, hard: {Burned his bridges} with every group home in the region.
suicide: Brother {committed suicide} in 2011.
suicide: PPHx: two {failed suicide attempts}, 2015 & 2019.
suicide: {Suicidal gesture} last wk, superficial cuts to L forearm.
suicide: {Contracted for safety} until am.
suicide, hard: {Threatening suicide} if not admitted.
suicide, hard: {Not serious about} dying, took only 6 tabs.
substance: {Drug seeking}, asks for Ativan by name.
substance: Hx of {ETOH abuse}, last drink Sunday
substance: {Polysubstance abuser}, last use Friday.
substance: {Clean} x 6 mo, attends NA.
substance: UDS {dirty} for fentanyl.
substance: 41M, {addict} since his teens, here for housing letter.
substance: Her {drug habit} costs $80/day.
substance, hard: {Just wants} his benzos, {not interested in} talking.
substance, hard: {On the bottle} again since wife left.
coercion: Pt {allowed} 15 min fresh air break.
coercion: {Placed on} close obs after SIB.
coercion: {Eloped} from unit at 1420, police called.
coercion: {AWOL} from pass since 2100.
coercion: {Placed in} 4 pt restraints, MD aware.
coercion, hard: Has {earned back} phone {privileges}.
coercion, hard: Offered PO, {told it would be IM otherwise}.
risk: {Aggressive} and {assaultive} toward staff at 0600.
risk: {Violent}, see alert on chart.
risk: {Combative} in ED, security x3.
risk: He is {dangerous} when unwell.
risk: Became {verbally abusive} at med window.
risk, hard: {Ticking time bomb} without his depot.
service-use: {Frequent flyer}, 11 ED visits this yr.
service-use: {Revolving door} pt, third admission since Jan.
service-use: ALC since March, {bed blocker}.
service-use, hard: {Back again}, same story as last week.
disability: {Wheelchair bound} since 2009.
disability: Sister is {mentally handicapped}, lives with parents.
disability, hard: 24F with {mental age of 8}, mother present for interview.
othering: Wants a job and apartment like a {normal person}.
othering, hard: {These patients} do not do well in groups.
othering, hard: Behaviour is typical {of that population}.
label, word sense: ECG: QTc borderline at 448, repeat Monday.
label, word sense: Non-alcoholic drinks served at the potluck.
label, diagnosis: Dx: F60.3 Borderline personality disorder, per Dr. Ng.
label, diagnosis: Paranoid schizophrenia (F20.0) per 2009 d/c summary.
label, name: Put on a Manic Street Preachers record with volunteer.
label, quotation: Pt: "I'm a schizophrenic, so what, I still want to work."
label, meta: Asked us not to call him a schizophrenic; prefers his name.
label, meta: She objects to the word borderline and would like the DSM name spelled out.
label, identity: Identifies as Mad, runs the Mad Pride reading circle.
label, identity: Autistic adult, asks for low light in the interview room.
suffering, word sense: Car suffered hail damage, sister drives her to work this week.
suffering, other subject: The choir suffered a loss of members; he is recruiting.
suffering, legal: Victim Services worker met with her at 1300.
suffering, name: Reads about the Suffering Servant with the chaplain Wed.
suffering, quotation: "I have suffered enough," she said, and asked for a new plan.
credibility, word sense: Dental claims form given, CM to help fill it in.
credibility, word sense: Admitted to 3 East via ED at 0320.
credibility, word sense: She maintains a garden plot with two neighbours.
credibility, word sense: Baggage claim at the airport is what she dreads, rehearsed it today.
credibility, other subject: Insurer claims the form was late; appeal sent.
credibility, other subject: School alleges truancy, CM to attend the meeting w/ family.
credibility, other subject: Employer denies owing overtime, legal clinic to write.
credibility, other subject: Police claim his car was speeding; court Sept 9.
credibility, other subject: ODSP denied the benefit, internal review requested.
credibility, legal: Statement of Claim served on the landlord by legal aid.
credibility, quotation: He writes in his journal: "Nobody believes me, they say I'm lying."
credibility, quotation: "I'll admit I was scared," she said about the first night.
compliance, word sense: Swab: resistant staph, started on doxycycline.
compliance, word sense: PHIPA compliance training done by all RNs in March.
compliance, word sense: Theraband resistance increased to blue, 10 reps x 2.
compliance, word sense: Refuse bags taken from hallway by superintendent.
compliance, other subject: Landlord refuses to fix heat, tenant board form filled in together.
compliance, other subject: Pharmacy refused the refill, blister not due till Fri.
compliance, other subject: Bank refused to open an account w/o 2 pieces of ID.
compliance, other subject: Taxi company uncooperative re lost bag, CM wrote to them.
compliance, negation: Did not refuse anything today, ate full lunch.
compliance, negation: Not resistant to the idea of day program, asked for a tour.
compliance, negation: She has never been noncompliant; the depot was on backorder.
compliance, meta: Team teaching: write what was not taken and why, rather than noncompliant.
compliance, legal: Charge: failure to comply with probation, court Jan 12.
compliance, diagnosis: Past dx of oppositional defiant disorder (F91.3) at age 9.
compliance, quotation: "I refuse to be drugged like last time," reports sedation on 20 mg.
character, word sense: Ortho manipulated the shoulder under sedation.
character, word sense: Manipulates buttons and zips w/ L hand, fine motor better.
character, word sense: Physically demanding job at the warehouse, 12 h shifts.
character, other subject: Her ex was manipulative and she left him in 2020.
character, other subject: Boss is demanding unpaid overtime, union called.
character, negation: Not attention seeking: asked once, quietly, for a talk.
character, negation: Nothing manipulative in the request, he wants to see his son.
character, name: Lunch w/ peers at Mr. Lazy's Pizza.
character, name: Needy Families Fund will pay the hydro bill.
character, quotation: "My dad says I'm lazy but I just can't sleep."
character, meta: Hurt at reading "manipulative" in her old chart, correction request filed.
belittling, other subject: Her toddler has tantrums at daycare, parenting group helps.
belittling, word sense: Had a baby girl in May, good weight gain.
belittling, quotation: "They treat me like a child here," wants own key.
appearance, word sense: Wound malodorous, swab sent.
appearance, other subject: City by-law letter about the unkempt lawn next door.
appearance, negation: Not disheveled, shaved and dressed for court.
insight, other subject: Denial letter from WSIB received, appeal due Jun 3.
insight, name: Writes for Insight magazine, second poem printed.
insight, legal: HCR-20 item C1 (Insight) to be scored at case conference.
insight, negation: No lack of insight: names early signs and whom to call.
insight, quotation: "People tell me I'm in denial. I'm grieving."
deficit, diagnosis: Attention deficit hyperactivity disorder (F90.0) dx in Gr 4.
deficit, diagnosis: Decompensated cirrhosis, followed by hepatology.
deficit, word sense: Tablet unable to load the form, paper copy used.
deficit, other subject: Housing co-op runs a deficit, rents up in the fall.
pessimism, word sense: Chronic pain clinic referral accepted, visit in Oct.
pessimism, quotation: "They told my mother I would never get better. I graduated."
pessimism, other subject: The Leafs are hopeless again this season, we laughed.
failure, word sense: Fax to pharmacy failed x2, script phoned in.
failure, word sense: Video call failed at 10:15, visit finished by phone.
failure, diagnosis: Heart failure clinic Thurs 0900, transport booked.
failure, other subject: Shelter failed to hold her bed, complaint sent.
failure, other subject: The agency failed him twice, apology given by manager.
failure, quotation: "I'm a failure as a mother" – talked about what her kids say of her.
suicide, word sense: Committed to finishing Grade 12 by June.
suicide, word sense: Gestures widely when telling stories, laughing.
suicide, name: Suicide Squad poster up in his room at his request.
suicide, meta: Taught students to write died by suicide, not committed suicide.
substance, word sense: Wound clean and dry, dressing changed.
substance, word sense: Apt clean & tidy, groceries in fridge.
substance, word sense: Dirty dishes done together as her cooking goal.
substance, word sense: Got into the habit of walking to the lake each morning.
substance, name: Dirty Dancing is her comfort film, watched w/ peers.
substance, legal: DAST-10 (Drug Abuse Screening Test) score 2.
substance, identity: Introduces himself as an addict in recovery, his own word.
substance, quotation: "I've been clean nine years and I'm proud of it."
substance, victim: Sexually abused by an uncle as a child, would like trauma tx.
coercion, word sense: PICC line placed by radiology Fri.
coercion, word sense: Eloped to Niagara with her husband in 1998, anniversary next wk.
coercion, word sense: Placed second in the baking contest!
coercion, other subject: School placed her son in French immersion.
coercion, legal: Form 1 completed 1420, Form 42 given and rights advice offered.
risk, word sense: Aggressive bowel protocol started, BM x2.
risk, other subject: Hostile work environment lawsuit settled in May.
risk, other subject: Neighbour's dog is aggressive, new walking route planned.
risk, negation: Not aggressive or threatening, joked w/ staff.
risk, negation: Never combative during this admission.
risk, legal: Broset Violence Checklist 0 at 0800 and 2000.
risk, victim: Assaulted by co-pt at 1300, ice to cheek, incident report done.
risk, victim: Threatened by dealer over debt, now staying at sister's.
risk, victim: Partner violent, shelter bed found for her and kids.
service-use, word sense: Frequent flyer points paid for her trip to Halifax.
service-use, word sense: Revolving door at main entrance out of order.
disability, word sense: Phone disabled after 5 wrong passcodes, reset at kiosk.
disability, identity: Deaf (ASL), interpreter booked for all visits.
othering, word sense: ECG normal, normal saline lock removed.
othering, victim: Classmates called her crazy and hit her, school meeting set.
clean: Met at her kitchen table, reviewed her goal of calling her brother.
clean: Slept 7 h, ate breakfast w/ co-pts, attended music.
clean: VSS. A&O x3. Bright on approach.
clean: Took lithium 900 mg at HS, level due Mon.
clean: He chose to skip group and walk instead, said the noise tires him.
clean: Reports voices quieter since the headphones.
clean: Plan: ⏎ - CM visit Tues ⏎ - bus pass ⏎ - call to library re volunteering
clean: Wants to cook for himself three times a week.
clean: Peer worker shared her own story, they talked for an hour.
clean: Mother visited 1400–1530, both report a good visit.
clean: Reviewed side effects of paliperidone; she would like a lower dose.
clean: Says the hardest time is 4 am and the radio helps.
clean: ODSP forms signed, copy given.
clean: D/c home w/ 7 days of meds, f/u with Dr. Roy Mar 4.
clean: Two coffees with neighbour this week, goal 3/10 → 5/10.
clean: Describes low mood most mornings, better after work.
clean: OT kitchen: made soup from his grandmother's recipe.
clean: Safety plan updated with her, copy in wallet.
clean: Asked for spiritual care, referral sent.
clean: BP 122/78, wt 81 kg, labs drawn.
`)
