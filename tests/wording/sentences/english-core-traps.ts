import {readSentences, type Sentence} from './sentence.js'

/** English traps that hold the words of guides, and clean sentences, by writers who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
trap, quotation: Asked why he left the last shelter, Mr. Okafor said, "They told everybody I was violent, so I packed."
trap, quotation: Mother by phone: "He gets so manipulative with his sister when rent is due."
trap, quotation: She opened the meeting with, "You people all wrote noncompliant and never asked about the shakes."
trap, quotation: Husband wrote on the intake sheet, "Hysterical since Tuesday, not eating."
trap, quotation: "My dad refused to take me to a doctor," she said of the winter she was eleven.
trap, quotation: He signed the craft-room wall "The Frequent Flyer, Bed 6" and asked staff to leave it up.
trap, quotation: "She's just attention-seeking" is what the school had told Ava's aunt, who did not agree and brought her in.
trap, quotation: Nephew at bedside: "Uncle's been delusional about the neighbours before, it goes when he sleeps."
trap, quotation: On returning from pass he announced, "Clean nine months today," and showed his key tag.
trap, quotation: "Needy, that's what my ex called it; I call it wanting supper together," said Priya.
trap, negation: Has not been hostile toward anyone on the unit since arrival.
trap, negation: At no time this shift was Mr. Tran threatening, and he thanked both porters.
trap, negation: Nothing in today's interview suggests malingering.
trap, negation: Grooming: not dishevelled, hair braided by her cousin yesterday.
trap, negation: Without being argumentative, she asked twice for the reason the pass had been shortened.
trap, negation: Contrary to the transfer sheet, she is not resistive to care and washed with set-up only.
trap, negation: Entitled? I saw none of that; he waited his turn and held the door for others.
trap, negation: There was no outburst at supper, and the extra staff were sent back to 5 East.
trap, negation: Earlier entry to be corrected: she was never belligerent and no IM was given.
trap, negation: Body odour absent, clothing fresh, nails trimmed.
trap, meta: Huddle topic Thursday: what we could write in place of "poor historian".
trap, meta: Reviewed my own March notes and replaced demanding with what was actually asked for.
trap, meta: Chart audit, 40 records: splitting 6, sabotaging 2, neither after the teaching in May.
trap, meta: Apologized to Ms. Ferreira for the term drug abuser in her old discharge summary; amendment filed.
trap, meta: In-service on charting: the facilitator crossed out "refuses to engage" and asked what had been offered.
trap, meta: Dictation software turned "compliance aid" into "complaints aid"; corrected 14:10.
trap, meta: Policy draft 3 no longer contains the expression failed suicide attempt.
trap, meta: Drop-down field still offers "low functioning" as a choice; IT ticket opened to have it removed.
trap, meta: Journal club compared notes that say "claims" with notes that say "reports".
trap, meta: Resident was taught to avoid clingy, whiny and immature, and to record what the child did.
trap, name: Referred to Narcotics Anonymous, Wednesday meeting at the Friendship Centre.
trap, name: Reading Loud in the House of Myself and Girl, Interrupted; wants The Madness of King George for movie night.
trap, name: Follow-up booked, Crazy Horse Road walk-in, May 14.
trap, name: Brother works at Lazy Daze Campground near Huntsville and can take him from Friday.
trap, name: Columbia–Suicide Severity Rating Scale repeated before the weekend pass.
trap, name: Enjoys the podcast Terrible, Thanks for Asking and the band Simple Minds.
trap, name: Insight and Treatment Attitudes Questionnaire given as part of the clozapine study.
trap, name: Transferred from the Violence Prevention Clinic list to the Tuesday group at his request.
trap, name: Beck Hopelessness Scale 9, down from 15.
trap, name: Wears his Chronic Offenders jersey (slo-pitch) most days and tells the story of the 2014 final.
trap, legal: Form 1 signed 2145 h, box B: "is apparently suffering from mental disorder of a nature or quality that likely will result in".
trap, legal: Under s. 34 he is detained as an involuntary patient until the review panel sits on the 9th.
trap, legal: Court-ordered assessment on the question of not criminally responsible on account of mental disorder, due in 30 days.
trap, legal: CTO issued; statutory criterion (iii), "substantial deterioration", read to her line by line.
trap, legal: Justice of the peace issued Form 2 on the father's sworn information that she "has behaved violently".
trap, legal: AWOL order (Form 9) cancelled at 1815, police informed by fax.
trap, legal: Mental Health Act (BC), Form 4.1, section 2: mental disorder that "seriously impairs the person's ability to react appropriately".
trap, legal: The Review Board's disposition lists "significant threat to the safety of the public" as the test to be met next October.
trap, legal: Child welfare report made per duty under the Act (child "in need of protection, neglected").
trap, legal: Fitness to stand trial: disorder must render the accused unable to instruct counsel; report mailed today.
trap, victim: Was sexually abused by a coach between ages nine and twelve; disclosed for the first time tonight.
trap, victim: Beaten by two strangers at the bus loop, facial CT clear, police report taken at his wish.
trap, victim: Ex-husband stalked her to the last address. Unit number must not be given to callers.
trap, victim: Grew up with a stepfather's rages and learned to sleep in her shoes.
trap, victim: Residential school survivor; speaks of the cruel treatment there when the chapel bell rings.
trap, victim: Found that his roommate had been exploiting him for his disability benefit.
trap, victim: Manipulated into signing a loan by a man she met at the food bank; public trustee called.
trap, victim: SANE nurse attending: choking by boyfriend Saturday, voice still hoarse.
trap, victim: Was lied to about where the van was going, he says, and still tenses up at transfers.
trap, victim: As a boy he saw his father assault his mother, and he hid his sisters in the shed.
trap, other subject: IV pump on strike again; the machine refused every battery we had.
trap, other subject: Left kidney failed in 2020, transplant 2022, followed at St. Paul's.
trap, other subject: The shower drain in 14 is disgusting and has been reported twice to housekeeping.
trap, other subject: Stubborn wound edge on the heel, packed daily, granulating at last.
trap, other subject: Fax line temperamental as ever, three pages lost; sent by courier.
trap, other subject: His dog, a rescue, is clingy and growls at men, so the neighbour feeds it through the gate.
trap, other subject: Hip refuses to bend past 80 degrees, per PT; raised seat ordered.
trap, other subject: Ward computer slow, erratic, then dead. Late entry for 2100 h.
trap, other subject: Heart rate poorly controlled on metoprolol 25; cardiology to see.
trap, other subject: The city bylaw officer was rude and dismissive with him, and he kept his temper.
trap, word sense: Bed linens clean and folded, room ready at 1500.
trap, word sense: Chronic care beds are on the third floor, take elevator C.
trap, word sense: Rash on trunk, discrete papules, no drainage, does not bother her.
trap, word sense: Splitting headache since noon, acetaminophen 650 mg with good effect.
trap, word sense: Sister Agnes, in her grey habit, brought him the parish bulletin.
trap, word sense: Committed to her art show in June and has eleven canvases done.
trap, word sense: Poor light in the hallway at night: asks for a lamp by the bathroom.
trap, word sense: Abdomen soft, guarding absent on palpation, bowel sounds heard in all quadrants.
trap, word sense: Blood sugar crashed after the long wait, juice and crackers, 4.9 on recheck.
trap, word sense: Labile BP overnight, 98/60 to 164/92, nephrology aware.
trap, identity: Introduces himself as a recovering alcoholic and wants it written that way.
trap, identity: Calls herself Mad, capital M, and facilitates the Mad Pride reading circle.
trap, identity: Deaf, signs ASL, and does not consider herself to have an impairment or hearing loss.
trap, identity: Self-identifies as a crip artist and asked us to drop the softer phrases.
trap, identity: Ex-addict is the word Darnell chose for his peer-support badge.
trap, identity: Wishes to be known as a voice hearer; does not use hallucinations for her experience.
trap, identity: Identifies as disabled and asks that we not write "differently abled".
trap, identity: By her preference, consumer rather than patient throughout this plan.
trap, identity: Likes the nickname Wheelie and signs as a wheelchair punk.
trap, identity: Asked pronouns and terms: they/them, neurodivergent, "a bit of a weirdo" with friends only.
trap, diagnosis: Dx: Borderline personality disorder (F60.3), made 2018, to be reviewed at her request.
trap, diagnosis: ICD-10-CA F20.0 paranoid schizophrenia carried over from the Halifax record.
trap, diagnosis: Oppositional defiant disorder queried by school psychologist and not confirmed here.
trap, diagnosis: Intermittent explosive disorder, F63.81, per the neuropsychology report.
trap, diagnosis: Coded Z91.14, patient's other noncompliance with medication regimen, by Health Records; cost was the cause.
trap, diagnosis: Persistent depressive disorder (formerly dysthymia), early onset, now in partial remission.
trap, diagnosis: Final: F10.2 mental and behavioural disorders due to use of alcohol, dependence syndrome.
trap, diagnosis: Treatment-resistant depression by protocol definition (two adequate trials), eligible for rTMS.
trap, diagnosis: Histrionic, narcissistic and avoidant personality disorders ruled out on SCID-5-PD.
trap, diagnosis: Anosognosia after right parietal stroke, I69.8, followed by neurology.
clean: Slept about six hours and woke once for water.
clean: Mr. Boudreau chose to skip breakfast because the smell of eggs makes him nauseated. Toast kept for later.
clean: States mood is 4/10, up from 2 on Monday.
clean: Peer support: we walked two laps of the courtyard and he told me about fishing on Lac La Ronge.
clean: Safety plan written together, copy in her wallet and one on the chart.
clean: CIWA-Ar 6 at 2200, tremor mild, no sweats.
clean: Told me she had thought of ending her life most evenings this week, had no plan, and wanted someone to know.
clean: Spoke quickly and moved from subject to subject; I could follow with a few questions.
clean: Seen with Dr. Ahluwalia and the social worker; discharge target is Thursday.
clean: Prefers her olanzapine at bedtime as the morning dose made her drowsy in class.
clean: Raised his voice at the desk when told the phone was in use, then sat down and waited.
clean: Found the group long and left at the break, which was fine with the facilitators.
clean: Declined the evening quetiapine tonight, saying it gives him a dry mouth; will talk to the pharmacist.
clean: GP letter: thank you for seeing this 34-year-old carpenter with six weeks of low mood and early waking.
clean: Income support application faxed, confirmation number given to client.
clean: No injuries noted on arrival.
clean: Unsteady on rising, BP lying 132/80, standing 108/70. Reminded to sit at the edge of the bed.
clean: Has used fentanyl daily for two years; last use this morning at about seven.
clean: Take-home naloxone kit given and its use practised with his girlfriend.
clean: Wanted the window blind down all day.
clean: Threw a cup at the wall after the call with his lawyer. No one was hurt. He helped sweep up.
clean: Reviewed side effects of sertraline and gave the printed sheet in Punjabi.
clean: Fasting bloods drawn 0615, one attempt, left arm.
clean: Missed two clinic dates in May as the clinic was a ninety-minute drive and the truck was off the road.
clean: Left the unit at 1320 without telling staff; phoned from his mother's at 1410 and came back by taxi.
clean: PRN lorazepam 1 mg PO at 2105 at her request, calmer by 2140.
clean: She and I disagree about the dose. Both views recorded here; second opinion requested.
clean: Hair wet from shower, own jeans and T-shirt.
clean: Pain right knee 7/10 on stairs, 3/10 at rest, ice and naproxen help some.
clean: Drank from a bottle of hand sanitizer at 0500, about 30 mL by his estimate. Poison Control called, obs hourly.
clean: Worked on the crossword with the night aide till she felt sleepy.
clean: MSE: alert, oriented to place and month, speech quiet, affect sad, future plans include a haircut.
clean: Father died by suicide when she was fifteen, and the anniversary is next week.
clean: Restraint on left wrist released 0212, skin intact, debriefed with him at 0900 about what would have helped sooner.
clean: Triage, CTAS 2. Chest tightness and tingling fingers for an hour after an argument at work.
clean: Explained Form 3 and her right to a review. She phoned the rights adviser from the office.
clean: Did not want to talk with me this morning and said "later, maybe." Came and found me at two.
clean: Family meeting lasted fifty minutes. Parents learned of the voices for the first time and asked what they could do.
clean: Ate with others in the dining room, first time since Sunday.
clean: Enjoyed pet therapy with Biscuit the spaniel.
clean: Asked me three times what time the doctor would come. I wrote it on the whiteboard and that helped.
clean: Glasses found in the ED locker and returned.
clean: Injection site rotated, right deltoid, paliperidone 100 mg, next due the 22nd.
clean: Worried about his rent. Called the landlord with him on speaker and got two more weeks.
clean: The unit was loud this evening, so she took her meal in the garden room.
clean: Blood glucose 9.1 before lunch.
clean: Bath with assist of one, lotion to elbows.
clean: Gave verbal consent to contact her family doctor in Iqaluit.
clean: Transferred to medicine for IV fluids, sodium 124.
clean: Sits near the window with a sketchbook most afternoons.
clean: Has been taking half the tablet since the pharmacy changed brands. Now clarified.
clean: Learned box breathing and taught it to the man in the next bed.
clean: Legal aid intake done by phone from the family room.
clean: Thanked the evening team for staying with her during the fireworks.
clean: Nursing handover at bedside with patient taking part.
clean: Seen in consultation for poor sleep, nine days postpartum, with thoughts racing and little need for food.
clean: Prefers female staff at night because of past events she need not explain again.
clean: She took about thirty acetaminophen tablets at noon, hoping not to wake, and then texted her cousin.
clean: One-to-one through the night. We played cribbage until one; he won four of five.
clean: Rates anxiety 8 before the MRI and 3 afterward.
clean: Hearing aids charged overnight and in by 0730.
clean: Thinks the diagnosis fits in some ways and not in others, and brought a page of notes about it.
clean: Restless in the waiting area, moved to a cubicle with the lights lowered.
clean: Urine drug screen positive for cocaine and negative for opioids; result shared with him.
clean: We reviewed what led up to Tuesday and what each of us might do next time.
clean: Swallowing assessed by SLP, minced diet for now.
clean: Arms crossed and few words during rounds; told me afterward there were too many people in the room.
clean: Tetanus updated.
clean: Wife says he has been up since Friday repainting the garage.
clean: Stayed in his room until supper, reading; joined bingo after.
clean: Has stopped risperidone twice before because of weight gain, and would accept another drug that is kinder that way.
clean: Temperature 37.9, throat red, swab sent.
clean: Staying at the Salvation Army, bunk held until Saturday.
clean: Sister circle tonight, six attended, topic was asking for things.
clean: Asked for extra blankets, a charger and the Bible from his bag, all given.
trap, quotation: Opened our walk along the seawall with "I was a right nightmare to live with back then," and laughed.
trap, quotation: Asked what brought her to the drop-in, she answered, "My landlord called me filthy and I believed him for a year."
trap, quotation: Mother on the phone: "He's being so manipulative lately, I don't know what to do with him." Offered her the Thursday family group.
trap, quotation: Ms. Okafor remembers being told at 19 that she was “attention-seeking”; she would like this visit to go differently.
trap, quotation: Pt: "I blew it with the insulin this week, total failure." Reviewed pump download together; 3 missed boluses, all on night shift.
trap, quotation: On the voicemail left at 0740: "Tell Priya I'm sorry I was so hostile at the pharmacy yesterday."
trap, quotation: He describes his uncle's view as "you're a bum until you get a job," and says it still stings.
trap, quotation: When I asked about sleep: "like a demented raccoon, up at three, eating crackers."
trap, quotation: Reason for visit as entered online by patient: "cranky gallbladder, cranky me, noncompliant with low fat diet lol"
trap, quotation: Neighbour quoted in the housing letter as saying "unkempt yard, poor judgment about parking"; client wants help to answer it.
trap, negation: At no time during the home visit was she argumentative, guarded or hard to follow.
trap, negation: I saw nothing sullen about him, and he joined the card game within minutes.
trap, negation: Pt was neither combative nor withdrawn in PACU. Followed commands, asked for ice chips.
trap, negation: Nobody on the team has found Mr. Tran demanding. He asks clear questions and writes the answers down.
trap, negation: Without a trace of sarcasm he thanked the porter.
trap, negation: It would be wrong to call this resistance; he could not afford the dressing supplies.
trap, negation: Hygiene: not disheveled or malodorous. Shaved, wearing his Oilers jersey.
trap, negation: Denies nothing on the checklist and is far from evasive; went through each item aloud with me.
trap, negation: Was not pushy or impatient at the counter; asked whether physio could come before tramadol.
trap, negation: Speech fluent, coherent, not rambling or nonsensical post-op day 2.
trap, meta: Lunch-and-learn for the ACT team: why we stopped writing "treatment-resistant" in handover.
trap, meta: Peer council asked that the term "frequent flyer" be taken off the whiteboard; done today.
trap, meta: In team meeting we talked about how "splitting" gets used and what each of us really means by it.
trap, meta: Resident feedback: replace "complains of" and "poor historian" with what the patient told you.
trap, meta: Explained to the student that we don't chart "crisis junkie", even in jest.
trap, meta: Policy 4.12 (revised) advises staff to avoid expressions such as bed blocker, wheelchair-bound and committed suicide.
trap, meta: Supervision. Discussed why I had first written obstinate, and what I had actually seen.
trap, meta: The older notes speak of "secondary gain" without saying what was observed, so this heading is left blank here.
trap, meta: Library display for Mental Health Week traces the history of lunatic, idiot and moron as medical terms.
trap, meta: At the recovery college she co-taught the session on where "toxic" and "needy" come from and who gets called that.
trap, name: Saturday matinee with the outing group: Psycho at the ByTowne, six members came.
trap, name: Scored 3/10 on the Drug Abuse Screening Test at today's physical.
trap, name: Attends the Crazy Quilters on Mondays, St. Andrew's basement.
trap, name: Lives above the Mad Hatter Café, buzzer 4, entrance from the lane.
trap, name: Suicide Crisis Helpline (9-8-8) number put in her phone under "H".
trap, name: Beck Hopelessness Scale repeated: 5, was 9 in April.
trap, name: Quit plan uses the book Dirty Work and the Smokers' Helpline texts.
trap, name: Canadian Centre on Substance Use and Addiction toolkit given to the parents' circle.
trap, name: Cheers on his nephew's hockey team, the Cornwall Maniacs.
trap, name: Next of kin: Wayne Moody, brother, Thunder Bay.
trap, legal: Form 1 (Mental Health Act, Ontario), Box A: the test asks for reasonable cause to believe the person "has behaved violently" or is doing so.
trap, legal: CTO criteria under s. 33.1 were read aloud at his request, including the wording on substantial mental or physical deterioration.
trap, legal: Client charged with assault, s. 266 Criminal Code. First appearance 12 Feb, courtroom 3, bus ticket arranged.
trap, legal: The Substitute Decisions Act uses the phrase incapable of managing property; the assessor explained it line by line.
trap, legal: Certificate of incapacity rescinded today, copy to patient and rights adviser.
trap, legal: Offered Form A-4: "Refusal of Blood Products". Signed, witnessed, scanned under Advance Directives.
trap, legal: Peace bond under s. 810 in place till October; neighbour named on it, route to the clinic planned around his street.
trap, legal: Against Medical Advice form – explained, signed 1420 h, given prescription and return instructions.
trap, legal: She wishes to appeal the finding of "treatment incapable" and asked me to fax the CCB application (Form A).
trap, legal: Under the Trespass to Property Act the mall had barred him; the ban lapsed in August and he has the letter.
trap, victim: Between ages 8 and 12 she was beaten and belittled by a foster parent.
trap, victim: Mr. Lavoie's savings were taken by a nephew through threats; report of financial abuse made with his consent.
trap, victim: She was stalked by an ex-coworker all winter, and the police file number is in her wallet.
trap, victim: He was bullied at residential school, punished as disobedient for speaking Cree.
trap, victim: At the shelter last night someone aggressive took his boots; new pair found in donations.
trap, victim: Previous employer accused her of lying and faking the back injury, which a tribunal later found unfounded.
trap, victim: The man who raped her is known to the family; she prefers a female examiner and the door ajar.
trap, victim: Her stepfather used to threaten to have her committed whenever she cried.
trap, victim: Neglected as a toddler and left with strangers, he came to his grandmother at four.
trap, victim: On the ward in 1987 he was restrained and mocked by staff, and this is why a closed door frightens him.
trap, other subject: The elevator refused to budge, so we held the visit in the lobby.
trap, other subject: Lazy left eye since childhood; patching tried at age 5.
trap, other subject: The wound is dirty with gravel, irrigated with 2 L saline.
trap, other subject: Colon poorly prepared and tortuous, uncooperative at the splenic flexure; scope withdrawn and rebooked.
trap, other subject: Noncompliant left ventricle on echo, EF preserved.
trap, other subject: The old walker is unsafe and unsteady, rear leg bent, swapped for a loaner.
trap, other subject: Brother-in-law claims the truck is his; ownership papers say otherwise and she has them.
trap, other subject: Bizarre potassium of 9.1 on a haemolyzed sample, repeat 4.2.
trap, other subject: Adherent bowel loops freed by sharp dissection, one deserosalization oversewn.
trap, other subject: Pharmacy's automated line insisted there were no refills, although four remain.
trap, word sense: Difficult airway cart brought to room 6 as a precaution.
trap, word sense: Lungs clear, chest wall excursion normal, abdomen benign, no abnormal masses.
trap, word sense: Admitted to General Surgery under Dr. Hawley with cholecystitis.
trap, word sense: Borderline low ferritin at 28, oral iron every second day.
trap, word sense: E. coli resistant to ampicillin, sensitive to nitrofurantoin; script changed by phone.
trap, word sense: Attention: seeking volunteers for the Harvest Supper, see Lise at the front desk.
trap, word sense: Wants to try the Whole30, mostly to get off processed sugar, and has a habit tracker on the fridge.
trap, word sense: Dependent oedema to mid-shin, better by morning.
trap, word sense: Inappropriate ADH secretion considered, Na 124, fluid restricted.
trap, word sense: Drug-seeking dog at the airport startled him, nothing more came of it.
trap, identity: Wishes to be introduced as a Mad person and poet; pronouns they/them.
trap, identity: Identifies as autistic (not "with autism") and has put this at the top of the care plan.
trap, identity: Deaf, uses ASL; interpreter booked for the pre-op visit.
trap, identity: Self-describes as a psychiatric survivor, and has spoken to our students under that name since 2006.
trap, identity: Prefers "alcoholic": it is the word he says each Tuesday at AA and he wants it here.
trap, identity: The facilitators' bios, written by themselves: Jo, voice hearer; Sam, ex-patient; Lu, bipolar bear enthusiast.
trap, identity: Mr. Deschamps uses the word blind for himself, white cane user since 1998.
trap, identity: Chosen wording (see Preferences tab): aspie. Sensory room helps.
trap, identity: Likes being known as the Bag Lady of Barton Street, the title of her one-woman show.
trap, identity: Old hippie, ex-con, grandfather: the three words Ray picked for his peer profile.
trap, diagnosis: F60.3 Borderline personality disorder, made at the 2017 consult and under review.
trap, diagnosis: Problem list: 1. Opioid use disorder, severe, in sustained remission. 2. Hepatitis C, treated.
trap, diagnosis: Major neurocognitive disorder due to Alzheimer disease without behavioural disturbance.
trap, diagnosis: Bipolar II disorder, current episode hypomanic per psychiatry letter of 8 Jan.
trap, diagnosis: Premenstrual dysphoric disorder and irritable bowel syndrome, both stable on current meds.
trap, diagnosis: Disruptive mood dysregulation disorder in the pediatric file, closed at 18.
trap, diagnosis: T43.2 code, Intentional self-harm poisoning, entered by Health Records for the June stay.
trap, diagnosis: Intermittent explosive disorder: not met at reassessment, removed from Axis I.
trap, diagnosis: Reason for referral: clarify schizoaffective disorder, depressive type, against PTSD.
trap, diagnosis: Antisocial personality disorder is carried over from a 1996 report, no recent assessment.
clean: Met Arjun at the library; we filled in the ODSP renewal and he mailed it on the way home.
clean: She says the new evening dose leaves her groggy until ten and would like to try it at supper.
clean: Shared my own story of the first month back at work, as he had asked how I managed it.
clean: OT home visit: grab bars fitted at tub and toilet; practised transfers twice, steady both times.
clean: The patient was brought to the operating room and placed supine, general anaesthesia induced without event.
clean: He told me that voices are louder on days without sleep and quieter when he plays guitar.
clean: Phone call from daughter, with his consent, to arrange a ride for Monday's echo.
clean: Wellness plan updated: early signs are skipping meals and leaving texts unanswered.
clean: Depot given R deltoid at 1015 h, next due 13 December.
clean: Colonoscopy to cecum, two 4 mm polyps removed from the sigmoid and sent to pathology.
clean: Asked directly about thoughts of suicide; he has had none since August, and knows whom to call.
clean: We walked to the food co-op, compared prices, and she kept to the list she had written.
clean: Rash started Sunday on both forearms after gardening, itchy, no fever.
clean: Mr. Beaulieu would rather have his injection at the pharmacy than at the office, and this has been set up.
clean: Vaginal delivery at 39+2, intact perineum, mother and baby skin to skin for an hour.
clean: Naloxone kit renewed, and he showed his roommate how to use it.
clean: Peer drop-in, 11 people, topic chosen by the room: telling a new boss.
clean: Reviewed the community treatment plan with him and gave him his own copy.
clean: Estimated blood loss 150 mL. Counts correct x 2.
clean: Elder Agnes opened the circle with a smudge; those who wished took part.
clean: He took metformin for two years, had diarrhea with it, and is now on empagliflozin.
clean: Tolerated clear fluids at 0800, full fluids by lunch, passing gas.
clean: Income: part-time at the greenhouse, 12 h a week, plus CPP disability.
clean: Abd soft, mild tenderness LLQ, bowel sounds present.
clean: Birthday card signed by the whole clubhouse and handed to Mustafa at coffee.
clean: Goal for the month is two swims a week; she has the pool schedule on her phone.
clean: Interpreter (Tigrinya) on the line throughout, 40 minutes.
clean: Consent for release to Fraser Health signed; expires in one year.
clean: He asked for time alone after the phone call, and came out to the porch twenty minutes later.
clean: Speaks of her brother's death in 2020 for the first time with our team.
clean: Present: Theo, his aunt, Dr. Wall, myself. ⏎ Agreed: same dose, check-in by text on Fridays.
clean: Read over this note together; he added the line about his dog.
clean: Cleaning the apartment in steps: counters this week, hallway next.
clean: Heard about the trade program from another member and would like help with the application.
clean: Partner reports snoring and pauses in breathing; sleep study requisition faxed.
clean: MSE: alert, speech even, thoughts organized, hears a murmuring voice at bedtime which she finds company.
clean: Pap done, cervix normal in appearance, results in two weeks.
clean: Post-op day 1, ambulated to the nursing station with one assist.
clean: Housing viewing on Ellice Ave; he liked the light and the quiet stairwell.
clean: Warfarin held five days, INR 1.1 this morning.
clean: She and I wrote down three people she could phone at night, with her sister first.
clean: Requested a copy of the MRI disc, given.
clean: Hearing aids in, glasses on, conversation easy.
clean: Dietitian visit focused on iron-rich foods he already likes, mainly moose, beans and spinach.
clean: Told us she is proud of the scarf she sold at the craft table.
clean: His view is that the pills help with worry but not with the voices.
clean: Urine dip negative; culture not sent.
clean: Both breasts soft, latch good on the left, nipple shield on the right.
clean: Psychiatric consult (telehealth, Whitehorse) attended from the health centre with his aunt beside him.
clean: CT head without contrast: no acute bleed, old lacune in the left thalamus.
clean: Cataract extraction OD with lens implant, drops qid.
clean: Foot care clinic q6 weeks, nails trimmed, skin intact, pulses palpable.
clean: Smokes five a day, down from fifteen; patches picked up.
clean: Came with her support person, Lorna, who took notes.
clean: Recreation: bowling Friday, two lanes, pizza after.
clean: Reported a fall in the shower Monday, no loss of consciousness, bruise over left hip.
clean: Weight 81.4 kg, up 0.6.
clean: Ultrasound shows a single live fetus, 20 weeks 3 days, anterior placenta.
clean: Stopped by her own garden plot to show me the first tomatoes.
clean: Trauma history is known to the team and need not be gone over again at intake, at her request.
clean: Total hip, left, spinal anaesthetic, cemented stem, drain out on day 1.
clean: He went over the safety plan with his roommate and taped it inside the cupboard.
clean: Mental health court worker confirmed that the matter is closed.
clean: Child and parent seen together, then separately, with an agreed signal to stop.
clean: Power of attorney papers picked up, questions to go to the seniors' law clinic.
clean: Tympanic membranes pearly, throat pink, nodes not enlarged.
clean: Cast off at six weeks; physio to begin Monday.
clean: Discharge summary sent to GP and to the patient by MyChart.
clean: Pacing the hall from 0200 to 0330, said his legs were jumpy; warm milk and a walk with staff, asleep by 0415.
clean: Cell phone top-up covered by the brokerage fund.
clean: What matters most to him this winter is a warm room and the Wednesday chess.
clean: Transferred to rehab by non-urgent ambulance with belongings list, dentures and photo album.
clean: Postpartum check at home: fundus firm, lochia light, partner doing the night bottle.
clean: Skin warm, cap refill under two seconds, no edema.
clean: Spirometry before and after salbutamol, FEV1 up 14 %.
trap, quotation: Asked what brought him to the RAAM clinic, Mr. Desrosiers said, "I'm a drunk and I'm tired of it, that's the whole story."
trap, quotation: "My mother's been a hoarder since Dad died," the son told me at the door in Moncton, before showing me the path through to the kitchen.
trap, quotation: Client's words on arrival: "Don't write me up as difficult again, I just want my methadone on time."
trap, quotation: Daughter phoned at 0915: "She's being stubborn about the walker, can you talk to her?"
trap, quotation: He laughed when I asked about the bruised knuckles and said, "Temper tantrum at the toaster."
trap, quotation: Per Ms. Ofori, "I was a junkie for eleven years and then my granddaughter was born."
trap, quotation: "I must be a burden to you girls, coming out in this snow" — reassured that the visit is what we are here for.
trap, quotation: Goal in the client's own words: "quit being so lazy and get back to curling."
trap, quotation: On the Rapid Access form, under reason for visit, he printed "crackhead needs a hand."
trap, quotation: The husband's note on the fridge, which he asked me to copy into the communication book, reads: "Doris is confused and demanding after supper. Call me, not 911."
trap, quotation: When I asked how the weekend had gone, she shrugged. "I relapsed, I lied to my sponsor, I came here. That's about it."
trap, quotation: "Crazy as a loon, that's what they called my dad," he recalled, describing the years on the farm near Yorkton.
trap, quotation: IN HIS WORDS: ⏎ "Got sloppy, stopped shaving, ate out of cans."
trap, quotation: Wife's message on the nursing line, transcribed: "He threatened to throw the nebulizer in the lake. He was joking. Mostly."
trap, quotation: Resident to OT, smiling: "I'm no invalid, dear, I was on skis at eighty."
trap, quotation: "They'll say I'm drug-seeking if I ask for more," she told the resident, and so had gone two nights with a pain score of 9 before anyone knew.
trap, quotation: Mrs. Pelletier describes her late brother as "a mean drunk" and would like her own drinking looked at before it gets that far.
trap, quotation: "You think I'm senile," he said, and I answered that I did not and that I had come about the dressing.
trap, quotation: Asked to rate the past month, client wrote "hopeless, but less hopeless than March."
trap, quotation: Neighbour, who holds the spare key, said in the hallway, "He's always been a bit odd, but he'd give you the coat off his back."
trap, negation: At no time during the four-hour wait was Mr. Sinclair abusive toward staff.
trap, negation: Grooming: hair combed, shirt pressed, not dishevelled.
trap, negation: The earlier note of drug diversion is not borne out; pharmacy counts, blister packs and the client's own log all agree.
trap, negation: I saw nothing combative in her behaviour during personal care; she held my forearm because the floor was wet.
trap, negation: Writer found no evidence of malingering, and the nerve conduction study from Kingston fits the weakness he describes.
trap, negation: Despite the heading on the transfer sheet she is not bedridden; she was up at the window when I came in.
trap, negation: It would be wrong to read his silence as apathy, since he hears almost nothing without the pocket talker.
trap, negation: Neither intoxicated nor sedated at time of assessment.
trap, negation: Has never been violent, in this home or in the last one, according to both families and twelve years of notes.
trap, negation: Ms. Tootoosis was in no way evasive about her use, and gave amounts, days and routes without being asked twice.
trap, negation: This was not doctor shopping: her GP retired, the walk-in closed, and she then called the only clinic taking new people.
trap, negation: Absence from group on Tuesday was excused (funeral in Sept-Îles) and should not be counted as poor attendance.
trap, negation: The home was tidy and the care worker's report of squalor was not confirmed.
trap, negation: Nothing inappropriate was said to the bath aide; she has corrected her incident form accordingly.
trap, negation: Judgment is not impaired with respect to money; he explained his pension, his rent and the reverse mortgage he turned down.
trap, negation: On review with the pharmacist, we do not consider her non-adherent, as the refill gap matches her three weeks in hospital.
trap, negation: No aggression, no calling out, slept from 2200 to 0540.
trap, negation: He had not eloped: the front desk found him in the chapel with the volunteer.
trap, negation: I wouldn't call him suspicious; he asked for my badge number, as the police pamphlet for seniors tells people to.
trap, negation: Speech was organized throughout, never rambling, even when we turned to the accident.
trap, meta: Team huddle: agreed to drop "frequent flyer" from the handover sheet and to write the number of visits instead.
trap, meta: Attended the CAMH webinar on stigma; the slide on "clean" versus "negative" urine screens will be shared with the floor.
trap, meta: Chart audit, February: the word "refused" appeared in 31 of 60 home care notes, down from 48.
trap, meta: Please remove the term "wanderer" from the door card, as the family council requested last spring.
trap, meta: At Mr. Ahenakew's request the 2016 entry was amended, and the adjective "belligerent" replaced with a description of what took place.
trap, meta: Explained to the student why we no longer write "bed blocker" when someone is waiting for a long-term care place.
trap, meta: The template still offers "poor historian" in its drop-down; ticket sent to informatics.
trap, meta: Lunch-and-learn for the geriatric outreach team: why "sundowner" tells the next nurse so little, and what to put in its place.
trap, meta: In supervision we talked about how the label "attention-seeking" had followed this woman through three hospitals.
trap, meta: Peer worker pointed out that "substance abuser" is still printed on our intake brochure, which dates from 2009.
trap, meta: Style note for all report writers: avoid "committed suicide"; write "died by suicide."
trap, meta: The resident had dictated "manipulative"; I asked what she had seen, and the sentence now says that he asked two nurses for the same pass.
trap, meta: Search of the EMR for "brittle diabetic" returned nine letters, all to be reworded by their authors.
trap, meta: Ms. Bhatt read her own file under PHIPA, was hurt by "uncooperative" and would like a statement of disagreement attached.
trap, meta: Workshop handout lists "toxic," "needy" and "entitled" as words about people that tell a reader nothing.
trap, meta: Reminder from practice lead: "acting out" is to be replaced by what the resident did, where and when.
trap, meta: Our new dictation software autocorrects "unsteady" to "unsavoury," so kindly proofread all gait reports.
trap, meta: Accreditation feedback praised the unit for retiring "feeder" and "total care" from its whiteboards.
trap, meta: We debated whether "compliance" or "adherence" belongs on the DOT log and settled on "doses taken."
trap, meta: The daughter asked what "decompensated" meant in the discharge summary, and I went through it with her line by line.
trap, name: Referred to the Substance Abuse Program for African Canadian and Caribbean Youth, intake Thursday.
trap, name: Attends Narcotics Anonymous at St. Luke's on Mondays and carries his Addicts in Recovery keychain.
trap, name: Screened with the Drug Abuse Screening Test (DAST-10), score 3.
trap, name: He lives on Crazy Horse Crescent, second house past the grain elevator; the buzzer sticks.
trap, name: Brought in her copy of "The Difficult Patient Myth" and lent it to the social worker.
trap, name: Elder Abuse Prevention Ontario will send a speaker to the caregivers' evening in June.
trap, name: Cohen-Mansfield Agitation Inventory completed by evening staff, total 34.
trap, name: Her book club in Antigonish is reading "Rebellious Daughters," and she is two chapters ahead.
trap, name: Letter cc'd to the Chronic Disease Management Clinic, Victoria General site.
trap, name: RAI-HC: Aggressive Behaviour Scale 0, CPS 1, DRS 2.
trap, name: His old band, The Delinquents, is playing the Legion hall in Truro and he hopes for a day pass.
trap, name: Attended the Dementia Society's Minds in Motion class with his wife.
trap, name: The Schizophrenia Society of Saskatchewan has a family group in Swift Current; number given to the sister.
trap, name: Took the bus to the Vulnerable Seniors Desk at Edmonton Police Service to hand in the fraud forms.
trap, name: Montreal Children's kept the chart under the Failure to Thrive Clinic, closed since 1994; records sent for.
trap, name: Reads to her cat, whose name is Menace, every evening before the insulin.
trap, name: Violence Risk Screening-10 not indicated for this visit, item left blank as per protocol.
trap, name: Rides with the Wheelchair Bound for Glory basketball club out of Red Deer, Saturdays at nine.
trap, name: Under publications, Dr. Achterberg's CV lists "Noncompliance in Renal Care" (1988).
trap, name: She has stayed at Homeless Connect's overflow site on Bad Boy Hill Road since the fire.
trap, legal: Form 1 signed 1410; the box "is suffering from mental disorder of a nature or quality" is the Act's wording and is reproduced here as required.
trap, legal: The probation order, condition 6, requires Mr. Leduc to "abstain from the consumption of intoxicants"; copy on file.
trap, legal: Subpoena received from the Court of King's Bench, Winnipeg, in the matter of the caregiver charged with criminal negligence.
trap, legal: Certificate of Incapacity (Form 21) cancelled today after reassessment of his finances.
trap, legal: Under the Long-Term Care Act we reported within 24 hours, naming the section on improper or incompetent treatment.
trap, legal: Hearing before the Consent and Capacity Board set for Friday; the statutory test is whether she is "unable to appreciate the reasonably foreseeable consequences."
trap, legal: The daughter's lawyer sent notice of default on the power of attorney for property.
trap, legal: He was found not criminally responsible in 2011 and received an absolute discharge from the Review Board in 2018.
trap, legal: WSIB Form 8 completed, with "permanently disabled: no" ticked.
trap, legal: The insurer's exclusion clause mentions "intentional self-inflicted injury," and he asked me to explain whether it touches his claim.
trap, legal: Warrant was for a different man of the same name, born 1971; the constable apologized and left.
trap, legal: British Columbia Form 4.1, criterion (c)(i): "to prevent substantial mental or physical deterioration," completed in full by Dr. Yuen.
trap, legal: Driving: Ministry of Transportation report submitted under the heading "Uncontrolled Substance Use Disorder," the only one the form offers.
trap, legal: Her tenancy file shows the N5 for "interfering with others" withdrawn by the landlord on consent.
trap, legal: WORDING TAKEN FROM THE MOTION ⏎ Sworn affidavit of the grandson attached; the words "wilfully disobeyed" come from the motion, not from us.
trap, legal: Disability Tax Credit (T2201) filled in, with the line "markedly restricted" supported by the gait study.
trap, legal: The Adult Guardianship and Trusteeship Act speaks of an "assisted adult," formerly a "dependent adult," and the old order uses the latter.
trap, legal: Police occurrence number recorded; count two, uttering threats, was stayed by the Crown before he came to us.
trap, legal: Bail terms require residence at the treatment house, and the form uses "surrender" and "custody" throughout.
trap, legal: Section 25 of the Controlled Substances regulations cited on the pharmacy letter about "traffickers"; general mailing to all prescribers.
trap, victim: Mrs. Haddad was assaulted by her tenant in January; the bruising on both wrists is photographed on page 4.
trap, victim: WHAT WAS DONE TO HIM ⏎ As a boy at residential school he was starved, strapped and called dirty by the men in charge.
trap, victim: She was manipulated into signing over her house by a nephew who has since moved to Alberta.
trap, victim: Client was robbed of his carries outside the pharmacy; police report and pharmacist's letter seen, replacement doses approved.
trap, victim: The previous agency's worker was verbally abusive to her, and she asks that the same person not be sent again.
trap, victim: Two men had lied to Mr. Gagnon on the telephone about his grandson's arrest, and so cheated him of nine thousand dollars.
trap, victim: Her first husband used to threaten her with the deer rifle; she has slept with a light on ever since.
trap, victim: Neglected by the paid caregiver for most of the holiday weekend, he was found by the Meals on Wheels driver on Tuesday.
trap, victim: Was stalked in 2019, changed her number twice, and prefers that we leave no voice mail.
trap, victim: The bruises date from the night he was restrained face down at another facility.
trap, victim: Hostile graffiti was painted on her door the week her name appeared in the paper; the super has covered it.
trap, victim: She describes having been belittled, and once spat upon, by a supervisor at the plant in Oshawa.
trap, victim: Someone drugged his drink at the wedding in Laval, which is the reason for the single positive GHB result.
trap, victim: In the camp outside Kigali her brothers were murdered, and she herself was left for dead.
trap, victim: Financial exploitation by the live-in boarder was disclosed today, and with her agreement I called the bank.
trap, victim: The scar is from a childhood beating with a violent stepfather's belt, he told me while I changed the dressing.
trap, victim: Racist, hateful things were shouted at Mrs. Osei by another rider on the 97 bus, and she would rather take a taxi to dialysis this week.
trap, victim: Kept isolated by a controlling partner until last August, Ms. Kaur is now getting to know her street.
trap, victim: The pension cheques he told us about in May had been stolen; the thief, a former superintendent, pleaded guilty.
trap, victim: She has carried since 1962 the memory of an uncle who was sexually inappropriate with her, and spoke of it for the first time today.
trap, other subject: The wound on the left heel is stubborn, and after six weeks of Aquacel we will try negative pressure.
trap, other subject: Visit moved to Friday because of a violent storm off the Northumberland Strait.
trap, other subject: His landlord refused to fix the ramp until the city wrote to him.
trap, other subject: The neighbour's dog is aggressive; use the side gate and ring twice.
trap, other subject: Pacemaker failed its remote check on Monday and the device clinic in Halifax has him in at ten tomorrow.
trap, other subject: Old lift unreliable, motor replaced by vendor 3 March.
trap, other subject: The scheduling app was uncooperative all morning, hence this late entry.
trap, other subject: Dressing came away dirty along its lower edge, cleansed with saline, periwound intact.
trap, other subject: Heart failure is compensated, lungs clear, weight 71.2 kg, no change to furosemide.
trap, other subject: Air conditioner at the day program is noisy and disruptive, so she sits by the library shelves.
trap, other subject: Non-compliant left ventricle on echo, diastolic filling pattern grade 1.
trap, other subject: The evening agency is disorganized this month, with three no-shows by its own staff, and Mr. Roy managed his supper alone each time.
trap, other subject: Sleep is poor on nights when the furnace acts up; otherwise seven hours.
trap, other subject: The insurance form is needlessly demanding, so we filled in its nine pages together over tea.
trap, other subject: Bladder irritable since the catheter came out, scan 40 mL, pads offered.
trap, other subject: A treatment-resistant Enterococcus grew from the second sample and infectious diseases was called.
trap, other subject: That pharmacy's fax line is hopeless; phone Priya at the counter.
trap, other subject: His hearing aids have been erratic since they went through the wash.
trap, other subject: The pain clinic rejected our referral for want of a single signature, and it has been resent.
trap, other subject: Floor filthy after the sewage backup downstairs; the housing authority's crew arrives at one, and she is at her sister's until then.
trap, word sense: He used to work in collections for the hydro company and is proud of never having missed a deadline or a bad debt.
trap, word sense: Lungs clean, no adventitious sounds, chest film from Tuesday unchanged.
trap, word sense: Enjoys a good argument about hockey, and claims adjusting was his trade for thirty years.
trap, word sense: Hospital to admit her on Thursday for the left hip.
trap, word sense: She has a habit she took as a novice with the Grey Nuns, folded in the cedar chest.
trap, word sense: Resistance training with the yellow band, two sets of ten, for shoulder abduction.
trap, word sense: Blood pressure well controlled on amlodipine 5.
trap, word sense: We reviewed normal values for creatinine, and she wrote hers on the calendar.
trap, word sense: An old trapper, he can tell you what attracts a fisher, a marten or a crazy-legged hare.
trap, word sense: For his own interest he committed the whole ferry timetable to memory over the winter, and recited it during the cognitive screen's five-minute delay.
trap, word sense: Low-dose naltrexone trial, drinks per week now four, craving for sweets noted after supper.
trap, word sense: Transfer board placed on the left side of the bed, and he slid across without help.
trap, word sense: Needs the high shelf lowered by a hand's breadth to reach the kettle in the new kitchen.
trap, word sense: Elbow flexors weak at 4/5, grip 18 kg, OT to order a built-up spoon.
trap, word sense: Wife is a seasoned manipulator of marionettes and is putting on a show for the residents at Christmas.
trap, word sense: Abdomen soft, no guarding; bowel sounds normal.
trap, word sense: Poor Clares' parish hall hosts the Wednesday lunch, and he helps with the soup.
trap, word sense: He treats his own maple syrup as a controlled substance, as he jokes, and rations it through to April.
trap, word sense: We placed his name on the list for supportive housing in Lethbridge with his signed consent.
trap, word sense: Calls his sister in Corner Brook every Sunday without fail.
trap, identity: Introduces himself as a recovering alcoholic, nineteen years in May, and asks that we use that word.
trap, identity: Ms. Lavigne identifies as Mad and belongs to the Mad Pride collective in Toronto.
trap, identity: She calls herself a psychiatric survivor and signs her letters so.
trap, identity: Proud Deaf man, prefers "Deaf" with a capital, ASL interpreter booked through CHS.
trap, identity: As a self-described autistic person rather than a person with autism, he has asked every writer in this chart to follow suit.
trap, identity: Crip is the word she uses for herself and for the dance company she founded; on her instruction it stands in her care plan.
trap, identity: He prefers "old drunk made good" on the card at his birthday, and the peer group obliged.
trap, identity: Chosen term, recorded at intake: schizophrenic; he finds "lives with" too soft.
trap, identity: At her own wish we write "amputee," the name of her support group and of her hockey team.
trap, identity: The client, who sits on the advisory council of a drug users' union, refers to himself as a user and wants it written that way.
trap, identity: Mr. Beaulieu says he is a stroke victim and no survivor, that the word is his to pick, and I have kept it.
trap, identity: Two-Spirit, Cree, and a former junkie, in that order, as they put it when asked how they wished to be introduced.
trap, identity: Identifies as disabled, identity-first, and edits a newsletter by that name.
trap, identity: Known to himself and everyone on the wharf as Crazy Eddie; answers to Edward at the clinic and Crazy Eddie at home, likes both.
trap, identity: She has chosen "person with borderline" in talks with outsiders and "borderline" among peers, and this note for her peer group follows the second.
trap, identity: His own name for his voices is "my lunatics," and in his WRAP plan he has kept it for all to use.
trap, identity: Prefers to be called a senior, not elderly; her sister on the same unit prefers elderly, having earned it.
trap, identity: Ex-con is how he wants to be introduced at the reintegration circle, because it saves explaining.
trap, identity: In keeping with her wishes we speak of her as an epileptic, a word she reclaimed in her twenties through poetry.
trap, identity: Peer support worker describes himself as a former street alcoholic on his name tag, by his own design.
trap, diagnosis: Alcohol dependence syndrome, ICD-10-CA F10.2, in sustained remission.
trap, diagnosis: Axis of the old report reads 305.00, Alcohol Abuse (DSM-IV-TR).
trap, diagnosis: Discharge coding: Z91.1, personal history of noncompliance with medical treatment, entered by health records.
trap, diagnosis: Dx: Oppositional defiant disorder (F91.3), childhood, recorded by paediatrics in Sudbury.
trap, diagnosis: Working diagnosis is major neurocognitive disorder due to Alzheimer's disease, with behavioural disturbance, mild.
trap, diagnosis: Chronic obstructive pulmonary disease, GOLD 2, inhaler technique reviewed.
trap, diagnosis: Hoarding disorder, 300.3, with a referral to the Vancouver group under way.
trap, diagnosis: Problem list: 1. Intermittent explosive disorder (F63.81). 2. Hypertension.
trap, diagnosis: Psychotic disorder due to another medical condition (F06.2) resolved once the sodium was corrected.
trap, diagnosis: After the neurologist's letter the code was changed to Conversion Disorder, 300.11, now called functional neurological symptom disorder.
trap, diagnosis: Borderline personality disorder, diagnosed 2014, F60.3; completed DBT in St. John's.
trap, diagnosis: Adult failure to thrive, R62.7, on the hospital's face sheet.
trap, diagnosis: Meets criteria for dependent personality disorder according to Dr. Okonjo's consult of 9 May.
trap, diagnosis: Histrionic personality disorder was queried in 1998 and not carried forward, code 301.50.
trap, diagnosis: Delirium superimposed on dementia (F05.1), cause found: urinary retention.
trap, diagnosis: Schizoaffective disorder, depressive type, stable on paliperidone.
trap, diagnosis: Suicidal behaviour disorder, condition for further study in DSM-5, was considered by the consultant.
trap, diagnosis: Refractory anaemia with ringed sideroblasts, transfused 2 units, tolerated well.
trap, diagnosis: Antisocial personality disorder, F60.2, is listed in the 2003 forensic summary only.
trap, diagnosis: Cannabis-induced anxiety disorder, mild use disorder; R45.851 not coded.
clean: Seen at home in Wolfville with his wife present; tea was offered and we talked at the kitchen table.
clean: She reports drinking four glasses of wine on most evenings since retirement and would like to get down to weekends.
clean: Left calf wound 2.1 x 1.4 cm, granulating, scant serous drainage, redressed with foam.
clean: Mr. Moreau takes buprenorphine-naloxone 16 mg daily and tells me the cravings have been quiet since the dose went up.
clean: Dear Dr. Kowalchuk, thank you for asking me to see this 81-year-old retired teacher regarding her memory.
clean: Urine drug screen positive for fentanyl and negative for benzodiazepines; results gone over together.
clean: Timed Up and Go 14.2 s with four-wheeled walker.
clean: The client chose to wait on the shingles vaccine until she has spoken with her pharmacist about the cost.
clean: Daughter lives in Gander and calls most nights around eight.
clean: Peer worker met Ms. Laframboise for coffee before her first SMART Recovery meeting, and she asked to go in alone.
clean: He uses a power wheelchair outdoors and a rollator in the apartment.
clean: We discussed naloxone, and she took two kits, one for the house and one for the truck.
clean: BP 128/74 sitting, 116/70 standing, no dizziness.
clean: Asked what a good day looks like, Mr. Nakamura described feeding the chickadees, a hot lunch and the crossword.
clean: Supper meds given 1735 with applesauce, as she prefers.
clean: Grab bars to be installed beside the tub on the 14th; the building manager has agreed in writing.
clean: He has gone 62 days without alcohol, which he marks on the calendar from the credit union.
clean: The family meeting lasted an hour, and by the end of it all three siblings had settled who would cover which weekend.
clean: Cognition: MoCA 22/30, with points off for delayed recall and clock hands.
clean: She would like to be called Betty, not Elizabeth.
clean: I met with Mr. Thibodeau twice in October at the withdrawal management centre, where he had asked for help with sleep and with telling his employer.
clean: Weight up 1.3 kg since Monday, ankles 1+ oedema, NP notified.
clean: The personal support worker heard her singing in Ukrainian during the bath and wrote down the song for the next person.
clean: Reason for referral: home safety after two falls in the bathroom.
clean: He told the nurse that the metformin upset his stomach, so he had stopped it in August; we agreed to try the extended-release tablet.
clean: Lives alone on the second floor, elevator, laundry in the basement.
clean: Ms. Stonechild asked for smudging before the family conference, and spiritual care arranged the room.
clean: Vision 20/60 right, 20/40 left; cataract consult in Brandon in six weeks.
clean: The methadone was witnessed at 0910 without incident, and the carries were placed in his lock box.
clean: Her sleep improved once the dog was back on the bed, according to her own diary.
clean: Spoke to pharmacist at 1140, blister packs to start Monday.
clean: Client and writer walked to the mailbox and back, 210 metres, one rest on the bench.
clean: She heard a man's voice on three evenings this week, telling her to check the stove, and found that the radio helped.
clean: Mrs. Arsenault's understanding of the tremor is that it comes from the years at the cannery, and she would like the neurologist to hear about them.
clean: Oral intake: half of breakfast, all of lunch, tea and a muffin at three.
clean: In summary, Mr. Fontaine is a 67-year-old former longshoreman with alcohol use disorder, hypertension and a strong wish to see his grandson graduate.
clean: He agreed to a follow-up phone call on Wednesday and gave his sister's number as a second contact.
clean: No falls since last visit.
clean: The bus does not run on Sundays, which is why she attends the Saturday group instead.
clean: Reviewed low-risk drinking guidance with client, who set a goal of two per week.
clean: After the third visit he showed me the photographs of the boat he built with his father in Lunenburg.
clean: Physiotherapy recommends stairs with the rail on the left and someone one step below.
clean: Acetaminophen 650 mg at 0800 and 1400; pain went from 6 to 3.
clean: Her nephew, who holds power of attorney for personal care, would like a copy of the care plan.
clean: We completed the safety plan together, and it now sits in her wallet behind the health card.
clean: He has used cocaine on two weekends since discharge, both after a call from his former roommate, and is thinking about changing his number.
clean: Hearing aids in, glasses on, oriented to person and place, unsure of the date.
clean: Mrs. Bouchard prefers a female worker for bathing, and the agency has confirmed Nadia for mornings.
clean: The ferry was cancelled, so the visit took place by video at 1330.
clean: Foley changed, 16 Fr, clear amber return, next due in four weeks.
clean: I explained the risks and benefits of gabapentin; she decided against it for now and may revisit this in the new year.
clean: Enjoyed the accordion player in the lounge and stayed for both sets.
clean: The OT brought three long-handled sponges to try, and Mr. Dhaliwal settled on the bent one.
clean: He thinks of the detox stay as the week that gave him his mornings back.
clean: INR 2.4, warfarin unchanged, recheck in 14 days.
clean: Her brother drove in from Flin Flon with groceries and a carton of frozen pickerel.
clean: The team wondered with her whether the evening restlessness might be thirst or pain, and a trial of scheduled analgesia starts tonight.
clean: Skin ⏎ Intact over sacrum and both heels.
clean: Client phoned ahead to say the road was washed out, and the appointment was moved to Thursday.
clean: Mr. Ouellet asked whether sublocade would mean fewer trips to town, and I answered his questions about timing and site.
clean: Dentures relined Tuesday and she is back to eating apples.
clean: The social worker and Ms. Chartrand filled in the Guaranteed Income Supplement form, and it was mailed this afternoon.
clean: At rest O2 saturation 94% on room air, 91% after the hallway.
clean: He spoke of missing his late wife most at the hour when she used to put the kettle on.
clean: Gait steady with cane over carpet, slower on the tile.
clean: She went back to using in June after her housing ended, called us herself in July, and has been on slow-release morphine since the ninth.
clean: Recommendation: repeat ECG before any increase in methadone above 100 mg.
clean: Mr. Petrov wept while speaking about his daughter, then asked that we carry on with the questions.
clean: Door code changed; new one in the lock box, ask office.
clean: She is teaching the student nurse to knit, one square per visit.
clean: The geriatrician met the couple in their home and spent most of the hour on what each of them would like from the coming year.
clean: Bowels moved x1, formed.
clean: He would like to move nearer the Sikh temple, and the housing worker is looking at two buildings in Surrey.
clean: Overdose on 4 April, reversed with naloxone by his roommate; stayed in emergency overnight and came to us the next morning.
clean: Needs reading glasses for the insulin pen, spare pair now taped inside the cupboard.
clean: Her strengths, as her sons listed them: humour, four languages, and knowing everyone in the building.
clean: Ambulated to the dining room for breakfast with one person alongside.
clean: He decided to leave the program on the Friday, told staff why, and took the outpatient number with him.
clean: Peer group tonight had seven people, and the topic was holidays with family.
clean: Creatinine 98, eGFR 52, potassium 4.4.
clean: Mr. Wapachee's first language is Cree, and an interpreter joined by phone from Chisasibi.
clean: The niece wondered about respite in March, and I gave her the dates the hospice house has open.
clean: Awake from 0200 until 0345, had warm milk, talked about the war years, went back to bed.
clean: She answered the door herself, wearing a blue cardigan and her good earrings, since she was expecting the priest later.
clean: Influenza vaccine given left deltoid, lot number in the immunization record.
clean: Over the past eight weeks he has attended six counselling sessions, found work at the tire shop and begun paying his sister back.
clean: Client set the pace for the transfer and counted to three aloud.
clean: The pressure-relief cushion arrived; seating checked with feet flat and hips at ninety.
clean: Mrs. MacIsaac would rather have her nails done on Wednesdays, before bingo.
clean: When the smoke alarm went off during the visit, she fanned it with a tea towel and carried on with her story.
clean: Started naltrexone 50 mg daily; liver enzymes drawn today.
clean: The paramedic's sheet gives a glucose of 3.1 at the scene and 7.8 on arrival.
clean: He was born in Shawinigan, worked forty years in pulp and paper, and has five grandchildren.
clean: On the Geriatric Depression Scale she scored 4 of 15.
clean: Mr. Gill hit the bed rail twice with his open hand at 2115 when the call bell had not been answered for twenty minutes; he was dry and settled by 2140.
clean: Continue present plan, review in three months or sooner if she calls.
clean: The rural outreach van parks behind the arena on alternate Mondays, and she will pick up supplies there.
clean: Swallowing: minced and moist diet, thin fluids, upright for thirty minutes afterward.
clean: He has thought about dying on and off this month, has no plan, and says the cat and the Tuesday choir keep him going.
clean: Home oxygen provider to deliver portable unit before the wedding.
clean: The grandson set up a tablet with large icons so that she can ring him in Iqaluit.
clean: For the past two years Ms. Doucette has stayed with friends or in her van, and she is first on the list for the new building on Gottingen Street.
clean: PICC flushed, dressing dated, arm circumference 31 cm.
clean: He remembered two of the three words and asked with a smile for another go.
clean: I have not been able to reach Mrs. Szabo by phone on 3, 5 and 8 November and will stop by on Monday.
clean: Nicotine patch 14 mg, down to six cigarettes.
clean: The choice of long-term care home is hers, and she has ranked three after visiting each with her cousin.
clean: Both knees stiff in the morning for about half an hour, easier after the shower.
clean: Thank you for involving me in the care of this thoughtful man, whom I will see again at the Sherbrooke clinic in the spring.
clean: She keeps a list of questions on the back of an envelope, and we worked through all nine.
clean: Caregiver shown how to use the sit-to-stand lift, return demonstration done.
clean: His landlord signed the form for the stair lift.
clean: Ms. Papadakis drinks less on days when she gardens, so the plan includes the allotment and a lift there on Tuesdays.
clean: Tremor fine, both hands, pulse 96, CIWA 7 at noon and 4 by evening.
clean: Snow was cleared from the ramp before I arrived.
clean: He and his wife would like to stay in the house as long as they can, and both understand what that will take.
clean: Mood described by her as fairly bright, with a dip around four in the afternoon.
clean: The Elder visited at two, and the family brought bannock.
clean: Left hip precautions reviewed, raised toilet seat in place.
clean: He arranged his own ride to the hepatitis C clinic and came home with twelve weeks of tablets.
clean: Report to Veterans Affairs completed and sent with Mr. Hutchings's signature.
clean: Mrs. Tran puts her pills in the rice bowl her mother left her, and we kept it as the place for the morning set.
clean: Two-person assist for the car transfer, one person for the chair.
clean: The pharmacist noticed that both the family doctor and the cardiologist had ordered bisoprolol, and the second order was cancelled.
clean: She spent the morning sorting buttons by colour with the recreation therapist.
clean: Since the medication was lowered he is more awake at lunch and has taken up cribbage again.
clean: Blood drawn left antecubital, first try.
clean: Her daughter-in-law asked for plain words about the scan, so I drew the vessels on the back of the requisition.
clean: Asked about cannabis, he said he vapes a little before bed, bought from the government store, for his back.
clean: Eats well when someone sits down with her.
clean: The treatment centre in Thunder Bay has a bed on the 19th, and he will travel by coach with his cousin.
clean: Foot care done: nails trimmed, callus reduced, monofilament felt at 8 of 10 sites.
clean: My impression is of mild cognitive impairment, most likely vascular, in a woman who manages her days with lists, alarms and a very good neighbour.
clean: Client would like the curtain open at night to see the harbour lights.
clean: He thanked the group for the card and read aloud the letter from his son.
clean: Next visit: Tuesday, a.m., bring the smaller blood pressure cuff.
clean: Mr. Bélanger and I went over the lab results, and he asked how long a liver takes to mend.
clean: The requisition went to the wrong desk at first and reached imaging by noon.
clean: The night sitter noted that he reached for the rail each time the corridor light went out, and a lamp now stays on.
clean: She is considering a trial stay at the seniors' lodge in Olds in April.
clean: Pain in the right shoulder 4 of 10 when reaching overhead, 1 at rest.
clean: Housekeeping two hours every second Friday, paid by the veteran's program.
clean: He tells me he feels safe at home and that his brother has moved out.
clean: We talked about what recovery means to her, and she wrote three words on the whiteboard: trout, sleep, Amélie.
clean: Vital signs stable, afebrile.
clean: Her choice to stop dialysis was discussed with the nephrologist, the chaplain and both sons over three meetings, and comfort care begins on Monday.
clean: Wrist splint fits, straps shortened.
clean: He brought his empty bottles in a bag so that we could count the week together, and there were nine.
clean: Consent for sharing information with the day program reviewed and signed.
clean: The home is warm, the cupboards are stocked and the path to the bathroom is lit.
trap, victim: Seen with CAS worker present: Keisha, 9, was beaten by an abusive stepfather until he was removed from the home in May.
trap, victim: Bruise over left scapula, 4 cm, where an older student shoved her into a locker; school has a safety plan for the hallway.
trap, victim: He was bullied daily in Grade 6, tripped on the stairs and called names over his hearing aids.
trap, victim: Mom said that her ex-partner was controlling with money, kept her bank card and read her texts throughout the pregnancy.
trap, victim: Resident was neglected at her nephew's apartment before admission here, sometimes a full day without food or a brief change.
trap, victim: Denise was assaulted by a cellmate on range 3 on Sunday and asked for a unit transfer, which the manager approved this morning.
trap, victim: Fourteen-year-old brought by aunt; an adult coach groomed and sexually exploited her over two seasons.
trap, victim: Her labour at the previous hospital left her frightened: staff refused her an interpreter and nobody explained the forceps.
trap, victim: SOCIAL HISTORY ⏎ Placed in residential school at 6. Punished for speaking Cree. Went hungry most winters.
trap, victim: Reports that the landlord harassed and threatened her after she complained about mould in the children's bedroom.
trap, victim: Was manipulated by an online contact into sending photographs; police cybercrime unit has the device.
trap, victim: Grandson stole her pension cheques for eleven months and yelled when she asked for groceries.
trap, victim: She was strangled by her husband on the 14th, lost consciousness briefly, and came to ER for a CT angiogram of the neck.
trap, victim: During the 2019 stay he was secluded for nine hours without a bathroom; he has asked that we never use that room with him.
trap, victim: Her father lied to her for years about where her mother was living, and she is now writing to her mom through the worker.
trap, victim: Infant shaken by the babysitter; retinal hemorrhages documented by ophthalmology; parents at bedside and holding her.
trap, victim: Kyle was punched, spat at and robbed of his canteen during the lockup; x-ray of orbit requested.
trap, victim: What she remembers of the birth is being dismissed: two nurses ignored her calls for an epidural.
trap, victim: Trafficked at 15 by a man who posed as a boyfriend; now 17, in second-stage housing and finishing Grade 11.
trap, victim: A driver who was drunk hit the family's van in August; Priya still startles at brakes and avoids the 401.
trap, victim: He lost two fingers when an aggressive dog got loose on the trail; hand therapy Tuesdays.
trap, victim: Ms. Oduya was humiliated in front of the dining room when a visitor mocked her accent, and has taken meals in her room since.
trap, victim: Age 11, disclosed to the guidance counsellor that an uncle molested her two summers ago.
trap, victim: Prior foster home was hostile toward him: locked fridge, no door on his bedroom, belongings in garbage bags.
trap, victim: Evacuated from Gaza in 2024 after soldiers shelled the apartment block; two cousins killed.
trap, victim: As a newcomer in Grade 9 she was taunted and excluded by a group of girls who later pulled off her hijab.
trap, victim: Lorne described how the guards dragged and degraded him at the old training school; class-action counsel has his statement.
trap, victim: Her partner sabotaged her birth control and forced her to hand over her phone. She has a Legal Aid certificate and a new number.
trap, victim: Reason for visit: dental fracture. Cause as given by teen: pushed off the bus by an attacker he did not know.
trap, victim: She was coerced into signing the house over to her brother; Public Guardian and Trustee notified with her agreement.
trap, other subject: Wound over the sacrum: dressing dirty and lifting at the lower edge, changed, bed clean and pink.
trap, other subject: Breast pump failed overnight; loaner from the NICU supplied at 0210 and 60 mL expressed.
trap, other subject: The elevator to the secure unit was non-functional until noon, so school was held on the range.
trap, other subject: Bladder remains irritable post catheter removal; oxybutynin reviewed with pharmacy.
trap, other subject: IV pump unreliable x2, swapped, tagged for biomed.
trap, other subject: Baby's left hip is unstable on Ortolani; Pavlik harness fitted and father shown the straps.
trap, other subject: Weather hostile all week (-41 with wind chill), so yard time moved to the gym.
trap, other subject: Insurance refused the second pair of orthotics; social work drafting an appeal with Mom.
trap, other subject: Fever resistant to acetaminophen at 6 h, came down to 37.9 with ibuprofen, child drinking and playing.
trap, other subject: Culture grew a stubborn Pseudomonas; ID suggests a further seven days of ciprofloxacin drops.
trap, other subject: The wheelchair's right brake is weak and lazy to catch; vendor visiting Friday.
trap, other subject: Neighbour's dog is vicious, per Mom, so home visits will use the back lane.
trap, other subject: Lungs non-compliant on the ventilator at 0400, plateau pressure 34, surfactant repeated with good effect.
trap, other subject: Bus company has been difficult to reach; left a third message about the seat for Amir's walker.
trap, other subject: Aggressive tumour on pathology. Family meeting Wednesday at 1500 with oncology and the Elder.
trap, other subject: The court form was incomplete and inappropriate for a youth under 16, returned to the registry.
trap, other subject: Lights on B wing dysfunctional since the storm; residents offered flashlights and escorted to supper.
trap, other subject: Right ventricle decompensated after the transfer flight, milrinone started by PICU.
trap, other subject: School's internet is hopeless on Mondays, so the virtual speech session has moved to Thursday.
trap, other subject: Pump history shows the glucose sensor gave false readings between 0200 and 0500.
trap, other subject: Grandmother's house is cluttered and has no smoke alarm, which the fire department will install at no charge.
trap, other subject: Uterus boggy and uncooperative after twins, firm with second dose of oxytocin, EBL 650 mL.
trap, other subject: Nasogastric tube was misbehaving, coiled on x-ray, replaced by RN Tran.
trap, other subject: The ceiling lift was abandoned mid-transfer when its battery died; two staff completed the transfer with the manual Hoyer.
trap, other subject: Peanut allergy is severe and the reaction was violent; EpiPen given by the lunch monitor at 1212.
trap, other subject: Foley draining poorly, sediment thick and foul, flushed with 30 mL saline.
trap, other subject: Stray cat at the group home is needy and scratched his wrist; cleaned, tetanus up to date.
trap, other subject: Old transfer belt frayed and deficient, discarded, new one labelled with resident's name.
trap, other subject: Toy sensor demanding new batteries each session, OT to order a plug-in switch.
trap, other subject: Liver enzymes abnormal but improving, ALT 96 from 210; next bloods in two weeks.
trap, word sense: Admits under Dr. Leblanc today, bed 12, for elective tonsillectomy; parents rooming in.
trap, word sense: Frequent feeds advised: every two hours by day until back at birth weight.
trap, word sense: Substance of the conversation with the principal was the start date and the EA hours.
trap, word sense: Urine clean-catch collected with Dad's help, sent to lab 0915.
trap, word sense: Low lighting, weighted lap pad and noise-reducing headset trialled; Theo stayed for the whole of circle time.
trap, word sense: Claims form for the hearing aid mailed to NIHB with the audiogram.
trap, word sense: The violent purple of gentian stains, so family were warned about sheets.
trap, word sense: Committed to memory all four verses for the Christmas concert, and sang them twice for the nurses.
trap, word sense: Refusal skills lesson 4 of 6 in health class: the Grade 7s acted out turning down a vape at a party.
trap, word sense: Chart refuse bins on the unit emptied at 1500 by the shredding contractor.
trap, word sense: Drug-seeking dogs will be on range 2 Thursday; inform anyone with a dog phobia beforehand.
trap, word sense: Cleared for contact sports. Tackle football in the fall, aggressive in-line skating with a helmet.
trap, word sense: Poor box at the chapel paid for the family's parking.
trap, word sense: Resident enjoys the garden and spent the afternoon dividing the hostas and deadheading the stubborn old peonies.
trap, word sense: House rule the children wrote suffers no exceptions: shoes off at the door.
trap, word sense: Escaped air noted around the chest tube site; occlusive dressing reinforced.
trap, word sense: Breakdown of skin at left heel, 1 cm, offloaded with a foam boot.
trap, word sense: Father asked about a failure mode of the apnea monitor; biomed explained the alarm sequence.
trap, word sense: Habit reversal training, session 3: Noor used the competing response for six of eight hair-pulling urges.
trap, word sense: Dependent edema to both ankles, 1+, legs up after lunch as he prefers.
trap, word sense: Crisis line number added to the fridge magnet at the request of both daughters.
trap, word sense: Acting class, Fridays after school: she has the role of Anne and is acting out the slate scene this week.
trap, word sense: Lost a tooth at recess, very pleased, tooth in envelope for home.
trap, word sense: Wanders the library stacks for pleasure on Saturdays; favourite section is trains.
trap, word sense: Complained-of item on the repair ticket: loose rail, bed 4. Closed by maintenance.
trap, word sense: Challenging crossword finished with her tablemate before lunch, both asked for another.
trap, word sense: Fetal engagement: head not engaged at 37 weeks, plan to reassess Tuesday.
trap, word sense: Discharge poor in volume from the right ear today, drops to finish Sunday.
trap, word sense: Clinic runs a walk-in shot day; two flu shots given without event, one sticker each.
trap, word sense: Newborn correctly restrained in a five-point rear-facing car seat at discharge, checked by RN.
trap, identity: Introduces himself at group as an addict, seven years clean, and would like the chart to say it that way.
trap, identity: Calls herself Autistic, capital A, and asks teachers not to write "with autism".
trap, identity: River identifies as Mad and is speaking at the Mad Pride week panel on campus.
trap, identity: Prefers "junkie" for her memoir and for herself, she told the prison writing circle; we follow her choice.
trap, identity: Self-identifies as a crip dancer and asked OT for pads that suit floor work.
trap, identity: Mr. Doiron has been an alcoholic, his own word, since he joined AA in Moncton in 1988.
trap, identity: Deaf, not hearing-impaired: that is how this family describes all four of them; ASL interpreter for every visit.
trap, identity: He wishes to be known as a schizophrenic and proud of it, same as on his podcast.
trap, identity: Chooses the term psychiatric survivor over patient; note made on the front sheet at her request.
trap, identity: Lena is a bipolar, she says, and corrects anyone who says "person with".
trap, identity: Describes herself as queer and a troublemaker, which is also the name on her activist jacket.
trap, identity: Uses the word convict for himself in the lifers' group and asked the chaplain to do likewise.
trap, identity: In this file we write "dwarf", as Jonah, 13, told us he does.
trap, identity: Her chosen words are "fat and healthy"; she has asked that obese be kept out of the prenatal record.
trap, identity: Wants to be called the cranky old broad of 4 West, has it embroidered on a cushion, laughs each time.
trap, identity: Sam is, by own account, a weirdo and glad of it; drew the word in bubble letters for the door of the playroom.
trap, identity: Identifies as a recovering crackhead in her peer support profile and had us print it unchanged.
trap, identity: Terry is an ex-user and survivor of the Scoop, two names Terry picked for the family wellness plan.
trap, identity: Goes by "Gimp" with his sledge hockey team and signed his consent for the team photo with it.
trap, identity: A blind man, he likes it said plainly, and no "visually challenged" please.
trap, identity: She considers herself a borderline who got better and put that in the title of her talk for residents.
trap, identity: The mother refers to herself as a hoarder and named her own goal sheet The Hoarder's Way Out.
trap, identity: Asked which term to use, Malik said disabled, never special needs; IEP wording updated.
trap, identity: Proud spaz is how Eli, 16, with CP, signs his comics; he has given leave to quote the name.
trap, identity: Has taken the title of psychotic for his band and for himself, and asked us to use it when we talk about voices.
trap, identity: Mrs. Kaminski styles herself a stubborn Ukrainian and would like that on her All About Me poster.
trap, identity: ADHDer is the word she picked. "Lazy" she has dropped; "chaotic" she keeps and wears on a T-shirt.
trap, identity: She has reclaimed slut from the boys who used it and is on the SlutWalk organizing committee.
trap, identity: Wishes to be written of as a stoner, finds "cannabis user" comical; smokes on weekends, none during nursing.
trap, identity: For the powwow committee bio he picked drunk turned dancer, and it is his bio we have copied into this section.
trap, quotation: "I was a holy terror at supper," Mrs. Gaudet told the evening nurse, smiling, and asked for her pie after all.
trap, quotation: Dad, by phone from Fort McMurray: "He's just being lazy about his puffers, same as I was."
trap, quotation: Jaden's words on the feelings chart: "I am bad and stupid and everybody knows it."
trap, quotation: "They say I'm manipulative, but I only wanted to call my kids" (Ms. Whitford, at the case conference).
trap, quotation: On the pain: "It's killing me, worse than when I broke my leg." Ketorolac IM 1420, 8 to 4 by 1500.
trap, quotation: Asked how the week at her dad's went, Chloe wrote "boring, toxic, whatever" and drew a cat.
trap, quotation: Mother tearful on day 4: "I feel like a failure, I can't even feed her."
trap, quotation: Wife said at the door, "Don't let him fool you, he's a faker when it's bath day." ⏎ Bath offered at 1900, he chose Thursday.
trap, quotation: "My brother's gone off the deep end again," said the caller, who is the sister and lives in Sudbury.
trap, quotation: He put his goal in one line: "Stop being a hothead with the COs."
trap, quotation: Teen's text to the worker, shown with permission: "im crazy lol dont come today, come fri"
trap, quotation: "Nobody wants a cripple on the team." Said by Dev about tryouts; we talked about the para hockey open ice.
trap, quotation: Birth story in her own hand: "I screamed like a maniac and then there he was."
trap, quotation: Gran's account of the morning: "She threw a tantrum over the socks, a real doozy." Seams turned out, socks on, bus caught.
trap, quotation: Asked what helps at count time, he said "not being treated like an animal."
trap, negation: At no time during the transfer was Mr. Singh combative; he held the rail and counted with us.
trap, negation: Not one missed insulin dose since September, so "non-adherent" on the old problem list has been deleted.
trap, negation: Behaviour at school this term has been neither disruptive nor defiant, per both teachers.
trap, negation: We found nothing evasive in her account; dates match the school record.
trap, negation: The ER did not consider his request for pain relief to be malingering, and treated the fracture.
trap, negation: Kayla was never intoxicated on the unit: breath sample 0, and the slurring was from the dental freezing.
trap, negation: No self-harm, no threats, no property damage in the 90 days since he moved to the cottage program.
trap, negation: Far from being disengaged, Dad attended all eight visits and asked the lactation nurse for two more.
trap, negation: She isn't sundowning. Delirium screen positive, urine sent, daughter called.
trap, negation: Without any hint of entitlement, he asked whether the second blanket was someone else's.
trap, negation: Room search 1000 h: no contraband, no weapons, nothing hoarded.
trap, negation: This was not a suicide gesture or an overdose; she took two of her sister's cetirizine by mistake.
trap, negation: Hardly a loner: Finn ate with four classmates and was picked first for dodgeball.
trap, negation: Neither parent appeared drug-affected or neglectful at the home visit; bottles were sterilised and the crib clear.
trap, negation: It would be wrong to call Rosa incompetent: capacity assessed today, she understands and weighs the options for her hip.
trap, meta: In-service for LTC staff, 1400: why we no longer write "feeder" or "total care" on the whiteboard.
trap, meta: Chart audit found the word "attention-seeking" in 11 of 60 youth files; coaching to follow.
trap, meta: Replace "unwed mother" with "parent" in the perinatal intake template, per equity committee.
trap, meta: The term "offender" is retired from health notes on our ranges as of June 1; use the person's name.
trap, meta: She asked what "poor historian" in her 2016 ER record meant, and we wrote a correction together.
trap, meta: Workshop handout, left column "frequent flyer", right column "has come to emergency six times for pain".
trap, meta: Removed at family's request: the sentence with "promiscuous" in it, dated 2009.
trap, meta: Student nurse and I discussed how "elderly primigravida" sounds to a 36-year-old; she rewrote her note.
trap, meta: Spell-checker keeps turning "Moncrief" into "maniac"; IT ticket opened, surname corrected on the wristband.
trap, meta: The drop-down still offers "uncontrollable child" as a reason for referral. I chose "other" and typed what Mom asked for.
trap, meta: Peer review comment: avoid the adjective "histrionic", give what you heard and saw.
trap, meta: Guideline read aloud at huddle: never chart a resident as "a wanderer" or "an eloper".
trap, meta: Vocabulary on the Grade 5 spelling list this week: obnoxious, spoiled, ungrateful. Nine of ten right.
trap, meta: Glossary for interpreters: how to render "delusional" in Tigrinya with no insult attached.
trap, meta: Why did the label "problem child" follow him through three schools? Topic for Thursday's team reflection.
trap, name: Referred to the Centre for Addiction and Mental Health youth day program, Queen Street site.
trap, name: Reading "The Boy Who Was Raised as a Dog" with his clinician's co-therapist; chapter 3 next.
trap, name: Aberrant Behavior Checklist completed by the EA, irritability subscale 9.
trap, name: Dinner theatre outing, "The Taming of the Shrew", six residents, bus back by 2130.
trap, name: Overt Aggression Scale scored each shift, zero since Monday.
trap, name: Her book club is on "Girl, Interrupted" and then "Crazy Rich Asians".
trap, name: Attends Narcotics Anonymous in the chapel Wednesdays at 1900, escorted by Officer Bell.
trap, name: Bus route for visits: get off at Dead Man's Flats, shuttle to the family house.
trap, name: Alcohol Use Disorders Identification Test 3, no follow-up needed in pregnancy.
trap, name: Will attend the Strong Families, Stubborn Hearts evening at the Friendship Centre with both aunties.
trap, name: Pain Catastrophizing Scale, child version, 14 today from 31 at intake.
trap, name: Plays bass in a band named Hostile Takeover, first show at the high school on the 22nd.
trap, name: Mothers Against Drunk Driving speaker booked for the Grade 11 assembly.
trap, name: Movie night pick was Dirty Dancing, popcorn for those on regular texture.
trap, name: PHQ-A and Suicidal Ideation Questionnaire-JR done on the tablet; both below cut-off.
trap, legal: Form 1 signed 2215 by Dr. Amar; Form 42 given and read aloud to him.
trap, legal: Per section 16 NCR finding, he remains under the Review Board and is "not criminally responsible" in the wording of the Code.
trap, legal: Order under the Child, Youth and Family Services Act: child found to be in need of protection, s. 74(2), next date June 9.
trap, legal: YCJA extrajudicial sanction for mischief completed; file to be sealed.
trap, legal: Convicted of assault causing bodily harm, 2017, as shown on the certified record in the sentence-management file.
trap, legal: Dangerous Offender designation under Part XXIV lapsed on appeal; health file updated by records clerk.
trap, legal: Bail condition 4: abstain absolutely from the possession or consumption of alcohol. Copy on file for the prescriber.
trap, legal: Consent and Capacity Board upheld the finding of incapable with respect to antipsychotics, decision dated 3 Feb.
trap, legal: Statutory heading reads "Involuntary Patient, Certificate of Renewal"; rights adviser notified 1030.
trap, legal: Probation breach, failure to comply with curfew, withdrawn by Crown on the 11th.
trap, legal: Mandatory report made under the Fixing Long-Term Care Act, s. 28, category "abuse by anyone"; ref number in binder.
trap, legal: Subpoena names the proceeding as "In the matter of an alleged delinquent"; health services to produce vaccine record only.
trap, legal: Absent Without Leave form (Mental Health Act, Form 9) cancelled at 1805 on his return with his sister.
trap, legal: Restraining order, para 2, forbids "harassing or molesting" the mother; copy given to the school.
trap, legal: Truancy petition under the Education Act adjourned; attendance counsellor to meet family at the library.
trap, diagnosis: Dx: oppositional defiant disorder, F91.3, made by Dr. Osei in 2022; review booked.
trap, diagnosis: Problem list: 1. Failure to thrive, R62.51, weight now on 3rd centile. 2. Eczema.
trap, diagnosis: Antisocial personality disorder (301.7) recorded by the institution psychologist in 2011.
trap, diagnosis: Intermittent explosive disorder, DSM-5-TR criteria reviewed with the teen and both parents.
trap, diagnosis: Discharge codes: O99.32 drug use complicating pregnancy; Z37.0 single live birth.
trap, diagnosis: Chronic obstructive pulmonary disease, GOLD 3, stable on tiotropium.
trap, diagnosis: Attention-deficit/hyperactivity disorder, predominantly inattentive presentation; methylphenidate 18 mg with breakfast.
trap, diagnosis: Major neurocognitive disorder due to Alzheimer's disease, with behavioural disturbance, per geriatric consult.
trap, diagnosis: Impression: brief psychotic disorder with peripartum onset, mother-baby unit bed requested.
trap, diagnosis: Congestive heart failure NYHA II, furosemide with lunch at her choosing.
trap, diagnosis: Reactive attachment disorder queried by previous team, not confirmed on our assessment.
trap, diagnosis: Irritable bowel syndrome, mixed type, since age 12; low FODMAP sheet sent to the kitchen.
trap, diagnosis: Borderline intellectual functioning (V62.89) on the 2020 psychoeducational report, reading supports in place.
trap, diagnosis: ICD-10-CA X44, accidental poisoning; toddler ate grandmother's iron tablets, level falling.
trap, diagnosis: Fetal alcohol spectrum disorder, without sentinel facial features, diagnosed at the Glenrose clinic.
clean: Slept 2130 to 0615, woke once for water, back to sleep with the hall light on.
clean: OT in Grade 2 classroom: Mateo cut along a curved line with spring-loaded scissors and glued all six shapes.
clean: Latch comfortable both sides after repositioning; baby swallowing audibly; nipple shield no longer needed.
clean: Met with Tyler at the range office. He would like to restart carpentry and asked for the form.
clean: Mrs. Belanger walked to the dining room with her two-wheeled walker and one stop at the fish tank.
clean: Triage 0342: 6 y, barking cough since midnight, SpO2 97%, drinking juice, dexamethasone given.
clean: Family meeting by video. Present: Mom, Kokum, the school's Indigenous liaison and me.
clean: Amina said mornings are hardest because her brother needs the bathroom first, and we worked out a schedule.
clean: Fundus firm at umbilicus, lochia moderate, perineum intact.
clean: Peer worker note: we shot hoops and talked about his audition; he picked the song.
clean: Vaccines due at 4 months given, left and right thigh, held by Dad throughout.
clean: Resident's daughter brought photographs from Lunenburg. He named the boats and the men on them.
clean: GP: ear canals clear, right drum pink, no effusion. Return if fever past Thursday.
clean: Naloxone kit given at release with a short practice; he showed me each step.
clean: Phoned the vice-principal, with Nadia's consent, about a quiet place to write exams.
clean: Edinburgh score 9. She says evenings are long when Marc is on night shift; her mother will come Tuesdays.
clean: Asked about his sleep, Devon said he hears the gate and lies awake until about two.
clean: Sertraline 50 mg, week 3. Fewer morning stomach aches, has been to class on eight of ten days.
clean: Left wrist x-ray shows a buckle fracture. Removable splint, school note, cheerful goodbye.
clean: Prefers her bath before breakfast and the door closed; added to the care plan.
clean: Social work: housing application sent, letter of support enclosed, worker at Nunavut housing will call Monday.
clean: Weight 3410 g, up 45 from yesterday. Six wet diapers, three yellow stools.
clean: Mr. Pham ate half of his supper and asked for congee tomorrow. Dietary notified.
clean: He chose not to take the evening quetiapine because it makes the 0600 work shift hard; psychiatrist asked about an earlier dose.
clean: Speech-language: uses 40 signs and about a dozen words, now joining two, "more bubbles".
clean: Came to emergency by bus with his cousin. Chest pain for one hour, ECG normal, troponin pending.
clean: Visited Grade 9 homeroom to explain the seizure plan; Jordan answered most of the questions herself.
clean: Hearing aids in by 0800, batteries changed.
clean: Sukhi told the group she has gone 41 days without drinking and that calls with her sister help.
clean: Discussed pain relief options for labour. She would like to start in the tub and keep the epidural open.
clean: Care conference, annual: resident, two sons, RN, recreation, dietitian. Goals reviewed and signed.
clean: At 1640 Ray struck the wall with his open hand after the phone line cut out, then sat with the chaplain for twenty minutes.
clean: Supervised access visit: Dad brought a puzzle, sat on the floor with the twins, and packed up with them.
clean: Blood glucose 5.8 before lunch. He counted his own carbs and dialled 6 units.
clean: Discharge teaching done with an Arabic interpreter by phone; both parents repeated the signs to come back for.
clean: Hip precautions reviewed, raised toilet seat at home, first physio visit on the 19th.
clean: Mackenzie drew her house with a large window and told me that is where she reads.
clean: Prescriber visit, Fraser Regional: buprenorphine 16 mg, no cravings this week, mouth check brief.
clean: No fever overnight. Parents took turns at the bedside.
clean: Sandra would like the chart to use they and them. Changed at registration, door sign updated.
clean: Fall at 0455 beside the bed. Said he was reaching for his glasses. No injury, vital signs normal, wife informed at 0700 as agreed.
clean: School nurse: inhaler with spacer before gym, technique good.
clean: Reviewed the safety plan with Isla: first step is the dog, second is her aunt, third is texting 9-8-8.
clean: Counselling session 5. He talked about his grandfather's trapline and what he would like to show his son.
clean: Parents have decided against circumcision; note sent to the family doctor.
clean: Palliative visit: breathing easy, mouth moist, hand held by granddaughter. Hydromorphone 0.5 mg at 2200.
clean: Bilirubin 188 at 60 h, below the line, repeat tomorrow at the community clinic.
clean: Teacher writes that Omar led the science table on Tuesday.
clean: Uses a power wheelchair, drives with the left hand; new joystick knob fitted.
clean: Ms. Francis wants to know the result before her shift on Friday. I will call her cell after four.
clean: Asleep in Mom's arms at time of assessment, rash blanching, cap refill two seconds.
clean: Intake at the youth centre: arrived 1810 with sheriff, ate two sandwiches, showered, phoned his nan.
clean: Doula present. Pushing began 0312, birth at 0351, skin to skin for ninety minutes.
clean: Recreation: twelve at bingo, Mr. Arsenault called the numbers in both languages.
clean: Psychiatry, follow-up: she hears her uncle's voice most evenings, finds it kind, and wants to keep the present dose.
clean: Stitches out, wound dry, may swim from Saturday.
clean: Both parents asked how long the cast stays on. Told five weeks, with an x-ray at three.
clean: Called the pharmacy in Iqaluit; blister packs go out on tomorrow's flight.
clean: Noah counted to ten with me, squeezed the putty and returned to math after six minutes.
clean: Oral care done with a soft brush and warm water; she hummed.
clean: Health request slip received Tuesday, seen Wednesday: athlete's foot, clotrimazole, dry socks supplied.
clean: Adoption worker visited. Child showed her the bean plant and the loose tooth.
clean: NST reactive at 34+2, mother feels plenty of movement.
clean: Prefers to be called Coach. Door card made.
clean: CTAS 3. Abdominal pain since supper, vomited once, tender right lower quadrant, surgery consulted.
clean: Housing worker and I went with Cody to see the room on Barton Street. He liked the light and asked about laundry.
clean: Swallow assessment: minced texture, thin fluids by cup, upright thirty minutes after meals.
clean: Says he will think about the group and let me know Monday.
clean: Foster parents describe two calm weeks, with nightmares on the nights after visits.
clean: Pumped 70 mL at 0300; labelled and in the NICU fridge.
clean: Met in the library at lunch. Zoë is behind in two subjects since her surgery and wants a tutor for chemistry.
clean: TB skin test read at 48 h, 0 mm.
clean: Went outdoors with a volunteer, came in with cold hands and a story about the crows.
clean: Bereavement call to the family, day 10. Son grateful for the handprints.
clean: Elder visited at 1000; smudge in the courtyard, four people took part.
clean: Pain 3 of 10 at rest and 6 when walking; he would like to hold off on more medication until after physio.
clean: Went home at 0520 as the wait was long; called at 0900, he is well and has an appointment with his own doctor.
clean: Learning plan updated: extra time, laptop, seat near the door.
clean: Partner cut the cord. Placenta complete at 0409.
clean: Resident asked to sit with her friend from 3 East at meals. Seating changed from today.
clean: Kindergarten screening: hops on one foot, draws a person with five parts, knows his address.
clean: Opened her own mail and asked me to read the small print about the pension.
clean: Migraine since noon. Dark room, metoclopramide IV, home at 1900 with her roommate driving.
clean: Dietitian: iron-rich snacks he likes are beef jerky and hummus.
clean: Transferred from segregation to the therapeutic range at 1115; he has his radio and his letters.
clean: Antenatal class, week 3. Eleven couples, two grandmothers, many questions about car seats.
clean: Mobile crisis with RCMP member waiting outside. Leah and her mom agreed on a bed at the youth stabilization house.
clean: Toenails trimmed by foot care nurse.
clean: Mom was late because the ferry was held for fog, so we met by phone at two.
clean: Ate porridge, banana and half a boiled egg by himself with the built-up spoon.
clean: Lithium level 0.7, creatinine steady, thirst the same. He wants to stay on it through exams.
clean: Chaplain note: talked about Ramadan meals and the timing of his medication; nurse will bring it at sunset.
clean: Two-year-old fell from a kitchen stool. Cried at once, one vomit, alert and playing after four hours of watching.
clean: Attended Girls' Group, listened for most of it, spoke at the end about changing schools.
clean: We measured the doorway for the bath chair: 68 cm.
clean: Cervix 6 cm, membranes intact, fetal heart 140, partner rubbing her back.
clean: Mrs. Nakamura called out in Japanese around 0300. Her son, by phone, said she was asking for her sister; he spoke with her and she went back to sleep.
clean: Release plan: ride with his uncle, appointment at the clinic on Day 2, thirty days of tablets in hand.
clean: New glasses. Reads the third line from the bottom.
clean: She would rather not have students in the room. Sign placed.
clean: Trauma-focused CBT, session 8: Hannah read the second chapter of her story to her foster mom.
clean: Blood pressure 146/92 in triage, 132/80 after rest; urine protein negative; home cuff lent.
clean: Principal offered a shortened day for two weeks. Parents will decide after talking with their son.
clean: Drank 300 mL with tablets. Mouth dry, lip balm left within reach.
clean: Peer supporter met Alain at the gate at 0830 and rode with him to the shelter on Main.
clean: Skin intact. Turned at 0200, 0400, 0600.
clean: Asked to speak to a woman doctor; Dr. Chahal saw her at 1350.
clean: Social worker's visit to the apartment: heat is back on, crib assembled, neighbour has lent a stroller.
clean: Peak flow 310, his best this month.
clean: After the assembly fire bell, Ben covered his ears and went to the reading tent; back at his desk in time for gym.
clean: Wound nurse reviewed photos from the camp nurse; continue foam every three days.
clean: Family council raised the noise of the 0500 floor polisher. Manager will move it to ten.
clean: Explained naltrexone and acamprosate. He picked acamprosate and wants to start after the weekend.
clean: Alert, answering in full sentences, collar off after CT.
clean: Twins' corrected age six months: both roll, one sits with hands forward.
clean: Says the new roommate snores and that earplugs help.
clean: Guidance appointment: looked at three college programs, bookmarked the one in Thunder Bay.
clean: Hydroxyzine 25 mg at his request at 2110, asleep by ten.
clean: Great-granddaughter, 8 days old, placed on her lap. She stroked the baby's ear and sang.
clean: Grief group for teens begins on the 4th; Sasha wants to come with a friend.
clean: Hep C treatment finished, SVR12 drawn, result to be given in person.
clean: Mom and midwife agree to wait another hour before the oxytocin.
clean: On arrival he asked whether the police would be told. I explained what we must report and what stays private.
clean: Swallowed a coin yesterday; film shows it in the stomach; parents to watch stools.
clean: OT kitchen session: Leonard made pancakes seated, turned off the stove without a reminder.
clean: Gave permission to share the plan with her hockey coach, not with her stepbrother.
clean: Chest clear, heart sounds normal, abdomen soft.
clean: Youth worker and Emeka cooked jollof for the unit. Seconds all round.
clean: Her husband died on Sunday. She wishes to stay in their room for now and to keep both chairs.
clean: Parole hearing moved to the 26th. He has slept poorly since the letter came and would like to see psychology before then.
clean: Nasal swab positive for RSV. Suction before feeds, oxygen 0.25 L.
clean: Reviewed formula mixing with Grandpa, who will do the night bottles.
clean: Audiology in the north: next clinic in Cambridge Bay is in March; waitlisted with travel form complete.
clean: Miriam cut her forearm last night after the call with her dad, four shallow lines, cleaned and covered. She said she wanted the feeling to stop and did not want to die.
clean: Restorative circle held at the school with both students, one parent each, and Mr. Lau.
clean: Took all evening medications whole in applesauce, her preferred way.
clean: Code White called 0233, ended 0241. Patient had thrown a chair toward the window after learning of the cancelled visit; nobody hurt; he agreed to talk in the quiet room.
clean: Dentist on site Monday, booked for a cracked molar.
clean: Kangaroo care with Papa from 1400 to 1610, saturations steady.
clean: Asked what a good day looks like, she said tea, the obituaries, and somebody to argue with about hockey.
clean: Student self-referred to the wellness centre. Panic on the bus three times this month, taught paced breathing, next visit booked.
clean: Tetanus given, left deltoid.
clean: Aunt has kinship placement until spring; the cousins share a bunk and a night light.
clean: Methadone carried to the floor by two nurses, witnessed, 80 mg.
clean: She is hoping for a vaginal birth after her caesarean and has read the leaflet; consultant visit on the 30th.
clean: Ambulance crew report: found sitting on the curb, speaking clearly, ankle swollen.
clean: Resident declined the flu vaccine, as in past years, because of a sore arm in 1976. He will think about it with his son.
clean: Hair braided by her sister during visit, photographs taken for the wall.
clean: Phone review with father: soft poo daily on one sachet, keep going until summer.
clean: Wants his name said as Jun-ho, both parts, and wrote it on the board for us.
`)
