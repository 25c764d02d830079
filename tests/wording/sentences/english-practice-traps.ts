import {readSentences, type Sentence} from './sentence.js'

/** English traps and clean sentences of a working week, by writers who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
trap, diagnosis: DIAGNOSES: 1. Attention-deficit/hyperactivity disorder, combined presentation. 2. Oppositional defiant disorder, mild.
trap, negation: There is nothing in the pharmacy record to suggest doctor shopping, and all four prescriptions came from this clinic.
trap, identity: He introduces himself at every meeting as a grateful alcoholic, twenty-six years in, and wishes the team to use that word too.
trap, quotation: The patient described the months after the layoff in her own words: "I turned into a lazy slob, I let the house go, I let myself go."
trap, quotation: On the feeding chart the daughter has written in pencil: "Dad was grumpy and difficult at lunch, ate the custard though."
trap, diagnosis: Alcohol abuse, uncomplicated, F10.10, is what the claim form needs; in conversation we speak of his drinking.
trap, name: Reads in the evenings, at present Dostoyevsky's The Idiot, and likes to talk about it.
trap, word sense: Gesture copying intact on both sides, no apraxia.
trap, victim: He was manipulated by an online acquaintance into sending nearly nine thousand dollars and feels ashamed to tell his sons.
trap, legal: A juvenile petition alleging incorrigibility was dismissed in May, and school has been told.
trap, negation: This was neither a tantrum nor a behavior problem; the ear was bulging and red, and the crying stopped forty minutes after ibuprofen.
trap, other subject: Chaotic rhythm on the monitor turned out to be a loose lead.
trap, meta: Thursday teaching, 12:30, seminar room: why we no longer write "bed blocker," with two residents presenting.
trap, quotation: "I was a full-blown junkie by twenty-two," he told the group, and went on to speak about the sponsor who had met him at the bus station.
trap, name: FOLLOW-UP: The patient will be seen at the Failure to Thrive Clinic at Children's on the 14th, parents have the address.
trap, quotation: He grinned: "Frequent flyer miles ought to get me the window bed by now." Window bed given.
trap, diagnosis: Pseudobulbar affect secondary to ALS, trial of dextromethorphan-quinidine from Monday.
trap, meta: A reminder from the records committee that adjectives such as "pleasant" or "belligerent" say more about the writer than about the person.
trap, word sense: Clean catch specimen to lab 08:15.
trap, other subject: An unruly seton was trimmed in clinic without sedation.
trap, victim: Coerced by a recruiter into signing away his passport; the anti-trafficking unit has it back as of this morning.
trap, negation: Was she careless with her insulin? No. The pen was found to be faulty and has been returned to the maker.
trap, victim: Bite mark, R forearm, from co-resident who lashed out at table. Cleaned, dressed, tetanus up to date.
trap, word sense: Habit tic of the thumb has left a washboard nail, harmless, he was pleased to hear it.
trap, name: Watched Girl, Interrupted and then A Beautiful Mind with the film group; chose Psycho for next week by a show of hands.
trap, meta: The resident was given feedback on his dictation: rather than "patient refuses," say what was offered, what the patient chose, and why.
trap, identity: Queer is how Sam describes themself; pronouns they/them, entered on banner.
trap, legal: Advance directive signed and witnessed, including the clause on refusal of blood products, page 2.
trap, legal: Under the Act an "absent without leave" notice lapses after 28 days; the tribunal clerk confirmed the date by fax.
trap, identity: Took the label of hoarder for her own on a podcast last year; she finds it funny and true, and says we may write it.
trap, legal: The restraining order lists the ex-partner as the "violent party," expires 30 June, and a copy is held at reception.
trap, diagnosis: Ovarian failure, premature, E28.310; oestradiol patch begun.
trap, victim: She was raped at a party in March; kit collected, prophylaxis given, advocate stayed throughout.
trap, diagnosis: F60.3 emotionally unstable personality disorder, recorded 2018, under review with her at her request.
trap, legal: The probation conditions, as printed: "shall abstain from the abuse of any intoxicating substance." He has brought the paper along and wants help in meeting them.
trap, name: Enrolled in the Deadbeat Dads comedy workshop at the community college, says it gets him out on Tuesdays.
trap, legal: The tenancy agreement forbids "nuisance and offensive behaviour," and the housing officer has agreed in writing that the piano is neither.
trap, other subject: The lock on the medication trolley is defective; reported to estates, ref 4471.
trap, quotation: Asked what he wanted written in the plan, Mr. Okonjo answered, "Put down that I'm stubborn as a mule and I'll do the stairs my way."
trap, legal: Consent-to-treatment certificate T3 applies where a patient "is not capable or has refused"; the second-opinion doctor ticked the first and explained it to her.
trap, negation: Mr. Adeyemi is not bedbound; he sits out for meals and takes a dozen steps with the frame.
trap, identity: Kevin would rather be called a diabetic than "a person living with"; noted on the front sheet.
trap, victim: Her first husband was controlling with money and read her mail, and she left him with the help of a shelter in 2017.
trap, other subject: Heart failure nurse visit: weight down 1.2 kg, ankles soft, slept on one pillow.
trap, negation: After two hours of conversation I found no paranoia, and her account of the landlord's letters was confirmed by the legal aid office.
trap, meta: Student asked whether "obese" is an acceptable heading in the letter to the patient; advised to ask each person which word they prefer.
trap, name: Scored 4 on the Drug Abuse Screening Test; we went over the answers together.
trap, legal: Form W-7, box 3, "Non-compliant with order (state date)": left blank, does not apply.
trap, diagnosis: Mild intellectual disability (F70), supported employment since June.
trap, name: His new GP registration came through the Special Allocation office, still listed in the trust directory as the Violent Patient Scheme, because the surgery in his postcode had closed.
trap, quotation: When the dose was explained she laughed and said "so I flunked the small pill and now I get the big one," then agreed to start tonight.
trap, negation: Neither the patient nor her sister was demanding; they asked once for the result and waited in the day room.
trap, other subject: The left ventricle is poorly compliant, E/e' 15, atrium mildly enlarged.
trap, diagnosis: Morbid (severe) obesity due to excess calories, E66.01, required by the bariatric program's preauthorization.
trap, identity: Self-describes as disabled, wants "disabled woman" and not "woman with a disability" in her letters.
trap, other subject: The insurer refused the second MRI and we have appealed with the orthopedist's letter.
trap, meta: She read her old chart with me and asked what doctors mean by "borderline"; we spent the session on where the word came from and what she would say in its place.
trap, meta: Please note that in our coding sheet "failed appointment" has been replaced by "did not attend, reason unknown."
trap, word sense: Gave a demanding ninety-minute recital on Saturday, hands held out well, no tremor.
trap, quotation: She reports that the voice is male, comes from the left, and tells her "you are pathetic and worthless" mostly at bedtime.
trap, meta: Amended at the patient's request under the records policy: the term "histrionic" in the 2014 note has been struck and replaced by a description of what took place.
trap, identity: She and her friends in the signing community say Deaf with a capital D, never hearing-impaired.
trap, victim: Bullied at work. Supervisor aggressive in emails, has kept printouts, union rep meeting Weds.
trap, quotation: "They had me committed like a lunatic in '88," said Mr. Pruitt, who would like this admission to go differently and has named his niece as his contact.
trap, meta: Template change request to IT: remove the tick box labelled "attention-seeking" from the nursing assessment, nobody uses it.
trap, legal: CPS report number taken; the statute's definition of "neglectful caretaker" was read to me by the screener, who did not open a case.
trap, other subject: HOSPITAL COURSE: The wound proved resistant to closure by vacuum dressing, so that on day nine plastic surgery placed a flap, which has taken well.
trap, legal: Social work: helped complete the child support affidavit in which an absent parent is termed the "delinquent parent."
trap, negation: MENTAL STATUS EXAMINATION: The patient was not disheveled, not malodorous, and was dressed for the weather in a wool coat and boots.
trap, other subject: Dirty dressing removed, wound bed pink, redressed with foam.
trap, other subject: Landlord is evasive about the mold, will not put a date on the repair; letter from us may help, environmental health copied in.
trap, victim: Mrs. Osei was neglected at the previous home: grade 3 sacral sore on arrival, dehydration, safeguarding referral made.
trap, negation: No evidence of malingering on effort testing; scores hold up across both sessions.
trap, legal: The court's order, served on the hospital Friday, uses the statutory words "incapacitated person" and names the elder son as guardian.
trap, meta: Searching the record for "uncooperative" returned three entries, all of them from the imported 1997 microfilm.
trap, negation: At no time during the transfer was Mr. Lindqvist combative, and no restraint was applied.
trap, identity: Names herself a voice hearer; the word psychotic she leaves to others.
trap, identity: She likes "bipolar girl," it is on her mug, and she brought the mug to group.
trap, meta: Mr. Haddad pointed out, rightly, that the word "demented" on his wife's wristband list was old software wording, and the ward manager has had it taken out.
trap, negation: Contrary to the handover sheet, he had not absconded: he was in the chapel, as agreed with the charge nurse.
trap, quotation: Seen with mother. Mum: "he's being a brat because he hates the nebuliser mask." Offered him choice of mask, picked the dragon.
trap, negation: I would not describe the missed doses as noncompliance, since the mail-order supply did not arrive until the ninth.
trap, negation: The wandering mentioned in the referral was not seen here: each time he left his room he was looking for the toilet, and a sign on the door has solved it.
trap, quotation: His brother telephoned from Tulsa and stated, "He can be very manipulative with our mother about money," and we asked what he had seen; he could cite one loan in 2019.
trap, identity: SOCIAL HISTORY: She is active in a Mad Pride group, calls herself a madwoman with evident relish, and edits its newsletter.
trap, name: The Dangerous Drugs Cupboard key log was signed at 07:00 and 19:00.
trap, other subject: Fax machine failed twice; summary handed to the daughter in person.
trap, diagnosis: Differential includes delusional disorder, somatic type, against true infestation; scrapings sent.
trap, meta: Policy group minutes, item 4. Agreed that "contracted for safety" disappears from all forms by March.
trap, diagnosis: Z59.0 homelessness entered as a social code so the respite bed can be funded.
trap, quotation: Discussed contraception. "I'm hopeless with pills, I'd forget my own head." Prefers implant, booked Thursday.
trap, victim: Mugged at knifepoint Saturday. Sleep poor since, jumps at footsteps.
trap, word sense: Labile blood pressure overnight, 98 to 171 systolic, steadier since the bisoprolol was split.
trap, legal: HABEAS HEARING: Judge Ostrowski asked whether the criterion "persistently or acutely disabled" was met, and counsel for the patient argued it was not.
trap, meta: In the staff workshop on stigma the actors' script used the slur "crackhead" once, and people were told beforehand.
trap, meta: Spelling: the letter should read "abulia," not "abusive" as autocorrect had it; corrected copy sent to GP.
trap, quotation: CHIEF COMPLAINT: "My blood sugars have been lousy and I've been a terrible patient about it."
trap, meta: The audit of forty discharge letters counted the word "claims" in nine of them and "alleges" in two; results go to the quality board.
trap, word sense: Depressed skull fracture, left parietal, elevated in theatre without complication.
trap, identity: Identifies as a psychiatric survivor, gives talks on it, happy for us to say so.
clean: Three falls since New Year, all on the back step, all at dusk; grab rail and sensor light ordered.
clean: He says that the injections make him feel flat, and would rather take tablets with his breakfast.
clean: He asked why his door had been checked hourly, and I told him what had been decided, by whom and until when.
clean: Newborn check normal, hips stable, red reflex present both eyes, mum has midwife's number.
clean: Drain output 40 ml serous, for removal tomorrow.
clean: Quetiapine lowered to 150 mg at night because of morning drowsiness while driving.
clean: Potassium back at 5.9, ECG unchanged, calcium gluconate not needed, repeat at 14:00.
clean: Fundi normal, visual fields full to confrontation.
clean: Ivan shouted in the hallway for about a minute at 15:20, after learning that his leave had been moved, and then accepted an offer of tea in the garden.
clean: At her request the door is kept ajar at night.
clean: Art room: drew the harbor from memory in charcoal, would like it framed for the hallway.
clean: He struck the wall with his fist once at 18:05 upon hearing of his uncle's death; X-ray clear, hand iced.
clean: Grip strength 24 kg left, 31 right, can now open jars.
clean: Boots and rail fitted, next week trial of the car transfer.
clean: MENTAL STATUS: The patient wore jeans and a green sweater, spoke softly at an even pace, and described her mood as "better than Tuesday."
clean: Saw the housing panel with him; he explained in his own way why the third floor suits him.
clean: Kitchen assessment done at home. Made an omelette, used the perching stool, turned the gas off unprompted.
clean: Knee flexion 0-95, quads lag nil, one flight of stairs with rail.
clean: Joint visit with health visitor. Twins gaining, mum says the evenings are long, sister to come Mondays.
clean: Child played with farm set on floor, looked to father often, named eight animals.
clean: Housing: letter of support sent to the council, copy given to client, decision expected by the 20th.
clean: Eczema in elbow creases better on the stronger ointment, parents confident with wet wraps.
clean: Toe pressures were obtained bilaterally and, as the left was 28 mmHg, vascular surgery has kindly agreed to see him this week.
clean: Wound swab sent, flucloxacillin started, outline marked with pen.
clean: Cognitive screen 24/30 with points lost on recall; says names have been slipping since the spring.
clean: Catheter out at 06:00, passed 250 ml by 09:40, bladder scan 30 ml.
clean: DISPOSITION: The patient was discharged to home in the company of her husband with instructions to return for fever, increasing pain, or any concern.
clean: Discussed HRT. Preference patch over gel. Review 3/12.
clean: IV cannula R hand day 2, VIP score 0.
clean: She did not come on the 3rd because the clinic letter went to her old flat; the new address is now on the system.
clean: Nadia drew up her own timetable: swimming, two shifts, rest on Fridays.
clean: Cast off, skin dry, begin gentle range of motion.
clean: She said the voices are quieter when she knits, so we looked for a yarn shop near the bus route.
clean: He uses a power chair outdoors and furniture at home.
clean: The team and Mr. Farrow see the cause of the tremor differently, and both views are set out below.
clean: Neighbour lets the home care team in with her key on Wednesdays.
clean: No new lesions on follow-up CT of the thorax as compared with the study of last October.
clean: Fit note to 12 May, phased return agreed with employer, mornings only at first.
clean: Smoking cessation: down from 20 to 6 a day, using the 4 mg gum, quit date his birthday.
clean: The couple came to the session together for the first time since the miscarriage and each lit a candle.
clean: Colonoscopy reached the cecum, two polyps of 4 mm removed from the sigmoid, no complications, and she was driven home by her neighbor.
clean: The social worker confirmed with the patient that her children may be collected by their godmother.
clean: Rang at 10, no reply; texted, answered by return: at work, will call at lunch.
clean: Thinks the weight gain came from mirtazapine; agrees with me that the timing fits.
clean: Reports four drinks on Saturday, none in the week, and is pleased with that.
clean: Sertraline 50 to 100 mg; it has helped with the dread, less with the checking.
clean: Swallowed all tablets with yoghurt.
clean: Discharged home with her cat carrier, a week of tablets, and the number of the night line.
clean: Urine drug screen was negative for all substances tested; buprenorphine present as prescribed.
clean: Had hoped to see his solicitor today, rescheduled to Friday, room 4 booked.
clean: Fasting glucose 6.1, HbA1c 44; invited to the prevention course, keen, evening group best.
clean: Lunch half eaten, says the fish was cold; toasted sandwich brought.
clean: Worked through the ABC sheet about the staff canteen, and he arrived at a thought he half believes: people were looking at the clock above me.
clean: Asked for something stronger for his back as the tablets wear off by four; long-acting form started tonight.
clean: Uncertain what led to the fall, as no one saw it and he has no memory from the kettle to the floor.
clean: Physical examination reveals a well-developed man, sitting upright, in no acute distress, with clear lungs and a soft systolic murmur at the apex.
clean: Mr. Thibault told me that he stopped the sertraline in August because it took away his interest in sex, and he would like to hear about other options.
clean: ASSESSMENT: Panic attacks, about two a week, most often on the freeway; she would like therapy first and medication only if that is not enough.
clean: Home visit. Heating on, fridge stocked, post opened and sorted into two piles by the client.
clean: Prosthesis worn for four hours, small red patch at the patellar tendon faded within ten minutes.
clean: Uses oxygen 2 L at night and on the stairs.
clean: Walked to dining room with one stick and stand-by from physio.
clean: Talked about stopping insulin for a week in July: she could not pay for it, and the assistance program has since been set up.
clean: Foster carer notes bedtime is easier with the landing light and a story about trains.
clean: Lorazepam 1 mg by mouth offered and accepted at 21:30 as she felt her chest tighten.
clean: He has been without a fixed address since November and stays with a cousin on weekdays.
clean: Mother at cot side for cares, changed nappy through portholes, skin-to-skin 70 minutes.
clean: Skin tear left shin 3 by 1 cm, edges brought together, silicone dressing.
clean: Ambulated 180 feet with rolling walker, heart rate to 104, no dyspnea.
clean: Occupational goals in his words: back to the allotment, cook for Grace, carry the shopping.
clean: With her agreement I phoned the school, and they will let her use the side entrance until half-term.
clean: The patient stated that the staff had not told her about the room change, which was correct, and the charge nurse went over it with her.
clean: He has had two seizures since May, both on waking; levetiracetam raised and driving rules gone over with him.
clean: Troponin flat at 0 and 3 hours, chest pain likely from the chest wall, naproxen with food.
clean: During Ramadan he takes the long-acting tablet at sunset, as worked out with the diabetes nurse.
trap, identity: Speaks of himself as an old hippie and an ex-con who made good, and is glad to have both in his story for the recovery college.
trap, other subject: Parathyroid gland hyperactive, calcium 2.81, surgeons to see.
trap, negation: Far from being unmotivated, she has walked to the gym on eleven of the last fourteen days.
trap, victim: As a child she was locked in a cellar by an abusive stepfather, and small rooms without windows still make her sweat.
trap, name: ADL support visit. Went with client to see the local team play; the Hooligans lost 3-1, he had a good time.
trap, name: Lives at 18 Cripplegate Lane, ground floor flat, two steps to front door.
trap, word sense: CT shows pleural plaques, an old asbestos insult to the lung lining from the shipyard years, unchanged since 2019.
trap, diagnosis: Kleptomania, F63.2, in remission three years.
trap, other subject: The tumor's erratic growth over three scans led the board to recommend biopsy, which he wants.
trap, meta: The leaflet for relatives explains why one says "died by suicide" and no longer "committed suicide."
trap, word sense: She is retired from the phone company, manipulates clay with great skill, and sells her pots at the Saturday market.
trap, victim: Threatening calls from a debt collector reached him on the ward; phone number blocked with his consent.
trap, quotation: Teacher's email, copied here at parents' request: "Jonah was disruptive in math again and oppositional with the aide."
trap, negation: She was never hostile toward the night staff; the raised voice heard in the corridor came from a television.
trap, name: Cohen-Mansfield Agitation Inventory completed by day staff, total 31.
trap, legal: Plea of not guilty by reason of insanity was accepted by the Superior Court in 2009, and she has lived in the community since 2016.
trap, word sense: Low-grade fever, chronic otitis, drum dull, grommets discussed with both parents.
trap, victim: PAST HISTORY: The patient was sexually abused between the ages of six and nine by a coach who has since been sentenced, and she prefers a female examiner.
trap, other subject: A hysterical tabloid headline about the new vaccine had frightened her; we looked at the figures together and she had the shot.
trap, legal: Section 5150 of the code reads "a danger to self or others, or gravely disabled"; copy of the advisement given to the patient at 16:40 in Spanish.
trap, quotation: Wants her letter to the school to include the sentence she dictated to me: "I am not a drama queen, I have migraines."
trap, diagnosis: Coded as T43.222A, poisoning by SSRI, intentional self-harm, initial encounter; she is medically clear and talking with the liaison nurse.
trap, meta: Transcription query: dictation unclear at 2:14, heard either "evasive" or "invasive"; context is the breast biopsy, so invasive entered.
trap, other subject: Cultures grew an aggressive strain of Pseudomonas sensitive to meropenem only.
trap, victim: A neighbor with a grudge was harassing her for months, shouting insults through the wall, and the police log supports her dates.
trap, name: Sees Dr. Harold Lazy at the Pinehurst practice for his eyes.
trap, other subject: The infusion pump was uncooperative all night and was swapped at 05:20.
trap, name: Plays bass in a covers band named Manic Depressives Reunion; first gig since surgery on Friday.
trap, quotation: The husband's view, as he put it on the phone: "She's in complete denial about the driving." Her own view is that she is safe in daylight; road test booked.
trap, negation: The idea that he exaggerates his pain is not borne out by the MRI, which shows a sequestered fragment pressing on the S1 root.
trap, negation: He isn't treatment-resistant: the dose has only now reached the range in which a response can be expected.
trap, meta: Glossary handed to new starters lists "schizophrenic" and "wheelchair-bound" in the left column and what to write in the right.
trap, victim: Boys at the hostel called him filthy and took his shoes; he told his key worker on Sunday.
trap, victim: Grew up in a home where father drank and was cruel to all four children; he took the blows meant for the youngest.
trap, diagnosis: Chronic fatigue syndrome G93.32, pacing diary reviewed.
trap, legal: MHA s.2 papers scrutinised. AMHP box "failed to locate nearest relative" struck out, nearest relative is the sister.
trap, quotation: Ms. Delacroix opened the visit by saying, "I know you people think I'm a hypochondriac, but this pain wakes me at three every night."
trap, word sense: He is committed to walking his granddaughter to school each morning and times his insulin around it.
trap, word sense: IMPRESSION: Cervical incompetence at twenty-two weeks, cerclage in place, membranes intact.
trap, word sense: Cut her shin on a bag of refuse by the bins on Friday, kitchen waste mostly; washed out, four sutures, tetanus given.
trap, victim: The scalds on both forearms were inflicted by her caregiver, who has been removed from the home.
trap, identity: Prefers the term user, as in service user and user movement, of which he was a founder in the city.
trap, negation: O/E settled, good eye contact, not guarded, not suspicious, spoke freely about work.
trap, identity: My client is a little person, those are her words, and would be offended by any other.
trap, word sense: Eloped to Gretna Green with her sweetheart at nineteen, married fifty-one years, and the photograph stands on her locker.
trap, negation: It would be wrong to call the request for a second opinion splitting, as the team had in fact given her two different answers.
trap, meta: Group therapy, theme of the week: labels that stuck. Participants wrote words such as "crazy" and "weak" on cards and tore them up at the end.
trap, diagnosis: Problem list: nonadherence code Z91.14 removed, asthma J45.40 kept.
trap, name: Parents have asked for a place on the course that goes with the book The Explosive Child.
trap, quotation: Partner at bedside said "he went totally psycho coming round from the anesthetic," by which she meant he pulled at his line and shouted for about two minutes.
trap, negation: Not a poor historian at all; once the interpreter arrived he gave dates, doses and the name of the surgeon.
trap, identity: By his own choice he goes by Gimp, the road name his riding club gave him after the amputation, and has it on his jacket.
trap, name: Referred to the Hostile Attribution module of the social cognition course, start 6 May, with her agreement.
trap, identity: As a self-named crip and wheelchair athlete he asked for those two words in the press release about his transplant.
trap, name: Taking part in the Refusers to Reducers stop-smoking trial, arm B, contact number in the front sheet.
trap, name: The Positive and Negative Syndrome Scale and the Scale to Assess Unawareness of Mental Disorder were given in one sitting with a break for tea.
trap, name: The literature was drawn from the National Institute on Drug Abuse website and printed for the family.
trap, meta: Peer supervision. Talked about how hearing oneself called "low functioning" shapes what one dares to hope for.
trap, word sense: A suspicious lesion on the upper back, 7 mm, irregular border, was excised today with a 2 mm margin.
trap, victim: While in the county jail he was threatened with violence by a cellmate, slept sitting up, and lost eleven pounds.
trap, negation: Nil aggression, nil verbal abuse this shift. Slept 2300-0615.
trap, victim: He was assaulted on the number 12 bus by two strangers; fracture of left orbital floor, maxfax aware.
trap, legal: Coroner's finding, read to the family by the liaison officer: "suicide whilst the balance of mind was disturbed."
trap, diagnosis: Meets criteria for intermittent explosive disorder (F63.81); started on CBT with Ms. Yoon.
trap, legal: Patient's lawyer asked for the statement of "unfit to plead" from 1994 to be archived; medical records replied on the 3rd.
trap, victim: His ex-wife, he says, used to belittle him before guests and once broke his glasses; the court has given him full custody.
trap, diagnosis: The working diagnosis is illness anxiety disorder, the DSM-5 successor to hypochondriasis, and he found the explanation a relief.
trap, word sense: Chest wall splinting at the fracture site; splitting of the second heart sound normal.
trap, legal: He was charged in 2021 with aggravated assault and acquitted; the certificate of disposition is on file.
trap, word sense: Crack in the left heel, 2 cm, urea cream nightly, podiatry Tuesday.
trap, word sense: Needs a wheelchair-accessible bus; the airport-bound line stops at her corner.
trap, name: Transfer to Institute for Crippled Children, as the hospital was then called, in 1951 for polio surgery; tendon scars as expected.
trap, diagnosis: Conduct disorder, adolescent-onset type, from the school psychologist's report of 2020.
trap, name: He attends Narcotics Anonymous on Mondays and the Addicts Helping Addicts breakfast at St. Brendan's on Saturdays.
trap, other subject: Her dog is lazy, fat and fifteen, and she would like him boarded near enough to be brought on Sundays.
trap, victim: She learned at nineteen that the man who had been stalking her was a teacher, and it was the school that lied to her.
trap, meta: Journal club: a study in which the phrase "sickle cell frequenter" in a vignette changed how much analgesia students ordered.
trap, diagnosis: Antisocial personality disorder was considered by the 2011 evaluator under code 301.7 and ruled out.
trap, word sense: Minimizes sun exposure as dermatology advised: hat, long sleeves, shade at noon.
trap, word sense: Admits three days a week: the day surgery unit now takes planned admissions Mon, Wed and Fri only, and hers is for Wed.
trap, identity: Runs a blog as the Stubborn Epileptic and asked that the clinic letter greet her that way.
trap, name: Her lawyer at the Elder Abuse Prevention Project in Oakland will attend the discharge meeting by phone.
trap, diagnosis: Axis II in the 2006 summary: dependent personality disorder, 301.6.
trap, diagnosis: Severe major depressive disorder with psychotic features, F33.3, second episode, responding to ECT no. 5.
trap, quotation: Pt tearful on return from dialysis. "I'm just a burden on my kids." Sat with her 20 min, chaplain paged at her request.
trap, diagnosis: Congenital deformity of feet, Q66.89, bilateral, casts changed weekly.
trap, identity: Proudly fat, in her phrase, and a dancer; asks that weight be raised only where it changes treatment.
trap, victim: Deceived by a former partner about his HIV status, she tested negative at six and twelve weeks.
trap, other subject: A violent storm on Tuesday kept the visiting nurse from the valley, and he did his own dressing with advice by phone.
trap, other subject: Stubborn hiccups since the second cycle of cisplatin, eased by baclofen.
trap, word sense: Rash limited to the abdomen, an angry red at the edges, fading toward the navel.
trap, identity: Autistic is the word Theo picked for his passport; he finds "has autism" odd.
trap, legal: Life insurance form question 14b asks about "habitual use of narcotics"; answered no, GP signed.
trap, other subject: Skin irritable around stoma, two by three cm, barrier film started.
trap, legal: Disability benefit tribunal bundle p. 44: descriptor "cannot engage with other people," points awarded 8.
trap, other subject: The pathology report was vague about margins and a second reading has been ordered.
trap, identity: At intake Mr. Fontenot asked to be listed as a Vietnam vet and a drunk who quit, in that order, and this has been done.
trap, identity: Calls himself a recovering addict and chose that wording for the heading of his own wellness plan.
trap, quotation: HISTORY OF PRESENT ILLNESS: This is a 61-year-old roofer who says that since the fall he has been, and I quote, "a cripple in a recliner," and whose chief goal is to get back up a ladder by spring.
trap, quotation: Pain 7/10. Worried re asking for more: "the last place had me down as drug-seeking." Reassured, oxycodone 5 mg given 14:10, 3/10 at 15:00.
clean: Discussed statin: explained benefit as 4 fewer heart attacks per 100 people over ten years; he will think it over and phone.
clean: Ear syringed, drum seen, hearing back.
clean: PLAN: Continue lithium at the present dose, level in five days, and review the booklet on hydration before his fishing trip.
clean: The consultant apologised to Mrs. Yilmaz for the two-hour wait and she thanked him.
clean: Peer note: shared a little of my own first month home from hospital, Lou asked how I handled the quiet, we made a list.
clean: Safety plan updated with Joelle: warning signs, three people to ring, the crisis text line, and her brother to hold the spare medication.
clean: Parents differ on the school placement, and each has put their thoughts on paper for Thursday.
clean: Stoma pink and moist, bag changed by patient with nurse looking on, no prompts needed.
clean: Aripiprazole depot given left deltoid, next due 3 December, side of injection her choice.
clean: PAST SURGICAL HISTORY: Appendectomy in 1989 and cesarean section in 1996.
clean: Renal function steady, eGFR 52.
clean: Vaccines up to date incl. shingles second dose.
clean: BP 132/78 seated, pulse 64 regular, sats 97% on air.
clean: The patient has read about clozapine and came with a page of questions, of which we got through seven.
clean: The patient is a 47-year-old right-handed electrician who presents today for follow-up of his rotator cuff repair, now six weeks out, and who reports that he can reach the second shelf of the kitchen cabinet for the first time since the injury.
clean: Left hemicolectomy day 3, flatus passed, sips to soup.
clean: Went over the results letter line by line, and he underlined what he wants to ask the cardiologist.
clean: Mr. Aguilar preferred not to have the scan today, since the noise reminds him of the mine; open scanner requested in Billings.
clean: CLINICAL SUMMARY: This 34-year-old teacher was admitted voluntarily on March 2 after eleven nights of little sleep, and by the date of discharge she was sleeping seven hours and planning her return to the classroom with her principal.
clean: Night staff found him awake at 2, sat with him over cocoa, back in bed by 3.
clean: Lives with his mother and two lodgers above the bakery.
clean: Weight 61.4 kg, up 600 g on last week; she chose not to look at the number.
clean: Preferred language Punjabi, female clinician, vegetarian meals.
clean: Practised the bus to college twice; on the second run Eli asked me to sit at the back.
clean: Granddaughter is translating a recipe book with her, a page each visit.
clean: Dermatoscopy benign, photo taken, to return if it changes.
clean: Mr. Sorensen was offered the 8 am dose and said not yet; he took it at 9:15 after speaking with his wife.
clean: The interpreter, on video, was fluent in Tigrinya, and Mr. Berhane said that he understood the consent form.
clean: Mood diary shows five days at 6 or above.
clean: Spoke w/ pharmacy, inhaler now on formulary, script re-sent.
clean: After the argument about the phone charger both residents sat down with me and worked out a charging rota.
clean: The MRI of the lumbar spine, reviewed with the patient on the screen, shows a moderate disk bulge at L4-5 without nerve contact, and he told me that seeing it helped.
clean: He wishes to go on seeing Dr. Patel rather than transfer, and we have asked the commissioners for this.
clean: Mr. Nakamura heard his late wife speak during the night and found it comforting.
clean: She took twenty tablets of paracetamol at about 18:00 yesterday, wanting to die, and told her flatmate an hour later.
clean: Set up a dosette box with Mrs. Petrakis, who likes the lids in Greek.
clean: Mr. Castellano has lived with schizophrenia for thirty years and volunteers at the food bank.
clean: Came in by ambulance from the swimming baths, brother with him, alert on arrival.
clean: Epidural sited at 03:50, good block both sides, partner present.
clean: Both daughters hold power of attorney for health; a copy has been scanned.
clean: Carer's assessment offered to Mr. Lowe, who would welcome four hours off on a Thursday.
clean: Church friend visits Tuesdays, reads him the sports page.
clean: Spent the afternoon on the roof terrace with headphones, said music keeps the day moving.
clean: Methadone collected daily except Sunday (takeaway dose). He and the pharmacist get on well.
clean: Pressure areas intact, turned himself with the bed rail.
clean: Baby latched well on left, nipple shield on right, community midwife to visit tomorrow.
clean: Bisacodyl given, bowels open type 4.
clean: Blood transfusion discussed at length and, as one of Jehovah's Witnesses, she chose iron and erythropoietin.
clean: Eats best when sat by the window with Mrs. Crane.
clean: Family meeting held with parents, grandmother and school counselor; Maya spoke first and set the agenda.
clean: Tribunal on Monday at 2; advocate Ms. Bell has met him twice and he has his statement ready.
clean: Benefits form completed together; he will post it at the corner shop.
clean: Her sister will bring the hearing aid batteries on her way from work.
clean: Peak flow 410, best 450, technique good with spacer.
clean: Met with Ana at the library, where she filled in two job applications and asked me to look over the second.
clean: Gout flare in right great toe, colchicine 500 mcg twice daily, allopurinol carried on.
clean: Group had six members; Dev offered the breathing exercise from last week and led it himself.
clean: Cervical screening taken today with a small speculum at her suggestion, result in two to three weeks.
clean: The patient was in her usual state of health until approximately four days prior to arrival, when she noted the gradual onset of right flank pain radiating to the groin, for which she took acetaminophen with some relief.
clean: Orthostatic vitals were obtained: lying 128/70, standing 104/62 with lightheadedness, after which the evening doxazosin was held.
clean: I sat with Walter while he listened to the voicemail from his son twice over.
clean: Wishes to be called Bud.
clean: Tracheostomy inner tube changed, minimal secretions, speaking valve 40 min.
clean: Client set three aims for the quarter: a library card, a dentist, one Sunday lunch with her mother.
clean: Slept from eleven until six, woke once for the bathroom, and had porridge and two coffees at seven.
clean: Hearing aids in both ears today, joined in the quiz.
clean: ADHD review with mum and Felix: sleeps by ten, eats supper after seven, school pleased with reading.
clean: Plays chess with the porter at shift change.
clean: Told me that the pain clinic's pacing chart did not help, whereas the pool does.
clean: Dad walks in the garden twice daily, says the daughter, and names the roses.
clean: Two-week review of fluoxetine. Feels lighter in the mornings, some nausea, wishes to carry on.
clean: Speech therapy advises soft diet and mildly thick fluids, upright for thirty minutes after meals.
clean: Chemo cycle 4 went in over ninety minutes, cold cap worn, no reaction.
clean: Asked about thoughts of ending her life, Priya said she had them on Sunday evening, did not act on them, rang her aunt, and has had none since.
clean: REVIEW OF SYSTEMS: Positive for fatigue and intermittent palpitations, negative for chest pain, syncope, fever and weight loss.
`)
