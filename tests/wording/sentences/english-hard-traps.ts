import {readSentences, type Sentence} from './sentence.js'

/** English traps, the hardest that writers who had not seen the rules could think of, and clean sentences; learned from since. */
export const sentences: Sentence[] = readSentences(`
trap, identity: Her names for the voices ⏎ The Demanding One ⏎ The Whiner ⏎ Uncle
trap, identity: Her name for the illness is the Liar, and she asked that the safety plan say so.
trap, identity: Signs in each morning as "Your Hostile Witness" and hands round the crossword.
trap, identity: Drag name: Manny Pulative. Show tickets on the fridge for any staff who would like one.
trap, identity: When asked which word to use, Mr. Oyelaran picked "cripple" over "person with a mobility impairment" and laughed at the second.
trap, identity: Spaz is off limits but "twitchy" is hers: Ellie named her tics that herself and would like nurses to say it too.
trap, identity: Autistic, not "with autism": Jules has said this twice and it is now on the care passport.
trap, identity: Wants "survivor of psychiatry, non-compliant and thriving" as the first line of the About Me page, in her own wording.
trap, identity: Borderline and not ashamed of it, to use Sasha's own phrase for who she is.
trap, identity: Crip is the word Marnie has chosen; she chairs the campus Crip Collective.
trap, identity: Band is called Danger to Self; he plays bass and has a gig on Friday.
trap, identity: Vagabond by vocation, Mr. Sauvé says; he has walked to Gaspé twice and turned down an apartment for that reason.
trap, identity: A fat woman, by her own stated preference; asks us to drop "larger-bodied".
trap, identity: Likes to be known on the unit as the Bum of Barrington Street, a nickname from his busking years he is fond of.
trap, identity: A user, in his words, of drugs and of services; he sits on the board in the user seat.
trap, identity: Deaf and mute is how Grandpa Elio describes himself in sign and he has asked for it on the door card.
trap, identity: Wears a T-shirt she printed herself, NEUROTIC AF, on art days.
trap, identity: Wheelchair-bound is the title Kofi gave his travel blog, about touring Wales by ramp.
trap, identity: Mad, with a capital M, is how Rowan identifies; they organise the Mad Pride picnic each July.
trap, identity: Tags his murals as Unkempt; two of them are booked for the hospital corridor this spring.
trap, identity: Nickname of choice since school: Slob. Uses it in signing off every text.
trap, identity: Answers to Cranky; it was her call sign in the Air Force and she would rather we used it than Mrs. Dufour.
trap, identity: As a self-described control freak, Priya would like the discharge checklist a day ahead.
trap, identity: Head case, in his vocabulary, is a term of affection for himself and his brother.
trap, identity: Says the right word for him is drunk, not "person with AUD", and would we please write it.
trap, identity: Ms. Achebe wishes to be described as a victim, not a survivor, and explained why at some length.
trap, identity: Identifies as a quitter since she stopped smoking; wears the badge.
trap, identity: Pt calls his low spells "my useless days" and uses that heading in his mood diary by choice.
trap, identity: Describes himself with pride as an old junkie ten years into recovery and asks that we use that word on his crisis card.
trap, identity: On the intake form, under "In three words I am", the youth put weird, feral, kind.
trap, identity: Chose "troublemaker" from the list of strengths cards and put it at the top.
trap, identity: For the pamphlet bio she sent: "Anorexic, aunt, archer."
trap, identity: He is an alcoholic, his own word since his first AA meeting in 1998, and he would like it left in the plan.
trap, legal: Restraining order in place to June 2027: no contact, direct or indirect, and no harassing communication.
trap, legal: Registered as a vexatious litigant by order of the Superior Court, 2019; he brought the order for the social worker to read.
trap, legal: Immigration hold: detainer lists "habitual drunkard" under the old act; attorney has challenged it.
trap, legal: RIGHTS ADVICE ⏎ Form 33 ⏎ Reason on form: incapable of managing property ⏎ Adviser attended 13:30.
trap, legal: Juvenile petition sustained: incorrigible minor, an old WIC 601 ground; counsel is asking for it to be sealed.
trap, legal: Treatment authorization from the Quebec Superior Court covers three years; para. 7 uses the Code's term, categorical refusal.
trap, legal: Statement of claim lists the cause of action as negligent discharge; lawyer to contact Health Records.
trap, legal: Custody of the children: temporary order, grounds "unfit parent", under appeal with Legal Aid.
trap, legal: Worker's compensation appeal: insurer's ground for denial is "malingering", hearing on 22 May.
trap, legal: Duty to report explained. CAS notified at 10:05 of suspected neglect, file number taken.
trap, legal: Completed the MTO report (medically unfit driver) under s. 203; copy given to Ms. Lavoie.
trap, legal: Order of the bench: costs against the tenant for frivolous motion; social worker to help set up instalments.
trap, legal: LEGAL STATUS ⏎ Detained, s. 2, papers scrutinised; both medical recommendations in order.
trap, legal: CCB upheld the finding of incapable with respect to treatment; appeal period ends Friday.
trap, legal: Drug court, phase 3. A sanction for a dirty specimen is defined in section 6 of the participant handbook issued by the court.
trap, legal: Adult guardianship, Part 3 report of abandonment, taken by the designated agency at 11:15.
trap, legal: Extreme risk protection order served by sheriff; firearms surrendered the same day.
trap, legal: Served with an eviction notice, N5, reason code "substantially interfered with others"; LTB hearing booked.
trap, legal: Baker Act initiated by law enforcement, CF-MH 3052a on file, refusal of voluntary examination box checked by the officer.
trap, legal: Box C ticked on the petition: "gravely disabled".
trap, legal: The wording of the statute is "dangerous to self or others" and the court clerk asked that it be copied exactly.
trap, legal: Guardian ad litem appointed. Petition uses the term "incompetent", which is the heading of that Kentucky form.
trap, legal: ORB disposition: detention order, general forensic unit, with indirectly supervised privileges.
trap, legal: The judge lifted the clause on drunk and disorderly conduct, so only the curfew remains.
trap, legal: APS referral made, category self-neglect, intake worker B. Hollis.
trap, legal: HRTO application accepted. Respondent hospital must answer the allegation of punitive seclusion by June.
trap, legal: Section 136 record: time of removal 02:10, place of safety suite 1, conveyed by ambulance.
trap, legal: Her lawyer plans to argue diminished responsibility.
trap, legal: Coercive control, s. 76 Serious Crime Act, is the charge her ex-husband now faces.
trap, legal: Found NCR on one count of assault with a weapon, disposition hearing pending.
trap, legal: Indictment reads "possession of a controlled substance, to wit, heroin"; trial date not set.
trap, legal: Letter from ODSP tribunal: "substantial impairment" test met, appeal allowed.
trap, legal: Absent without leave, s. 18: AWOL return paperwork retained in the legal file as the Act requires.
trap, victim: Lived through the siege of Aleppo and a crossing with smugglers who were ruthless and intoxicated.
trap, victim: She was blamed by in-laws for the miscarriage and told she was negligent.
trap, victim: TRAUMA HX ⏎ Residential school. Punished for speaking Cree, called dirty, locked in a cellar.
trap, victim: Police told him he was being combative while he was having a seizure; complaint lodged.
trap, victim: Elder abuse by grandson, including verbal insults such as "useless old bat".
trap, victim: Survived sexual abuse by a coach; the disclosure was made to her sister first.
trap, victim: Robbed at knifepoint outside the shelter in May and has slept lightly since.
trap, victim: Ignored at triage for eleven hours; the clerk is said to have muttered "frequent flyer".
trap, victim: What the nurse at the camp did to her: slapped her, called her ungrateful, took the blanket.
trap, victim: Was beaten by a stepfather who was violent when drinking; left home at 15.
trap, victim: Schoolmates called him a freak and a retard from grade 4 until he changed schools.
trap, victim: Hx of being scapegoated at home: every broken dish was put down to his clumsiness and bad attitude.
trap, victim: Lost two brothers to shootings within a year and was called a coward for leaving town.
trap, victim: Evicted on false grounds: the agent lied about arrears.
trap, victim: Family shunned him after he came out, his aunt calling it a perverse phase.
trap, victim: Ward neighbour has been intrusive at night, opening Mr. Obi's curtain; Mr. Obi moved to bay 4 at his request.
trap, victim: Colleagues gossiped that he was lazy after the concussion, and someone left a pillow on his desk.
trap, victim: Cousin introduced her to fentanyl at 14, then sold her to his dealer, a greedy and callous man.
trap, victim: Landlord, abusive and often drunk, changed the locks on Christmas Eve.
trap, victim: Assaulted while sleeping rough. The two men were high and belligerent.
trap, victim: Peers at the old job mocked the stammer and made him the butt of childish pranks.
trap, victim: Raised by grandparents because both parents were using; mother would disappear for weeks.
trap, victim: Attacked on the ward in 2017 by a man who was agitated and had not slept.
trap, victim: Whole village burned; she walked for nine days and buried an infant on the way. The militia were savage, she says.
trap, victim: Carries the memory of a father who drank himself to death and a mother too broken to speak of it.
trap, victim: Groomed from age 12 by a neighbour who was charming to her parents and cruel to her.
trap, victim: Catfished; the stranger turned nasty, threatened to post the photos.
trap, victim: Swarmed by teenagers who thought he was homeless and filmed themselves kicking him.
trap, victim: Was a hostage in the 2009 bank siege; the gunman was erratic and sweating, and she can still smell it.
trap, victim: Caregiver fraud: aide helped herself to the pension and was careless with the pills as well.
trap, victim: He was manipulated by an online scammer and sent $14,000.
trap, victim: Manager bullied her for months, labelled her hysterical in front of clients, then cut her shifts.
trap, victim: Mocked as a fatty in PE and nicknamed Blob by the coach.
trap, negation: At no time was the gentleman rude to reception.
trap, negation: Hardly a poor historian; he gave dates, doses and the name of each prescriber.
trap, negation: Homicidal thoughts: none. Intent: none. Plan: none.
trap, negation: Thought form: neither tangential nor bizarre.
trap, negation: Non-engagement would be the wrong conclusion, given that all four letters went to his old address.
trap, negation: It was a misreading to chart him as withdrawn, since he had laryngitis.
trap, negation: The notion that he is lazy does not hold: up at 05:00 for two paper routes.
trap, negation: It would be incorrect to say that Noor lacks capacity for this decision.
trap, negation: Exaggerating her pain? Imaging says otherwise.
trap, negation: Nothing to suggest malingering on either validity scale.
trap, negation: Not once did he yell, curse or slam a door.
trap, negation: Forgetful? No more than the rest of us: MoCA 28/30.
trap, negation: Doubt about honesty unfounded: the bus was indeed cancelled.
trap, negation: Lack of effort excluded: heart rate 168 on the treadmill.
trap, negation: Could not find a single note in which he had been seductive or overfamiliar with staff; alert deleted.
trap, negation: Rather than being resistive, Mrs. Kaur was cold, and took the bath gladly once the heater was on.
trap, negation: Denial is not at issue. He read the biopsy report aloud to his wife and asked about surgery dates.
trap, negation: Nor was there anything grandiose in how he spoke of the promotion, which his boss confirmed.
trap, negation: The parents were not overbearing, neglectful or obstructive in any session observed.
trap, negation: Paranoid thinking not elicited.
trap, negation: Without any aggression on the unit, day or night.
trap, negation: The team found her anything but passive at the planning meeting, where she chaired item 3.
trap, negation: We cannot agree that she was argumentative. She asked the same question twice because nobody had replied.
trap, negation: Noncompliance ruled out by serum level.
trap, negation: Screen negative, so the earlier entry that she had relapsed was wrong and has been struck out.
trap, negation: Nothing childish or regressed about wanting a night light on a strange ward.
trap, negation: Suicidal ideation absent since the second week.
trap, negation: By no means low functioning, he ran the tuck shop accounts all winter.
trap, negation: Lithium has not failed. Level was 0.3 because of the interaction.
trap, negation: The overdose was ruled out by toxicology; he had fainted from the heat.
trap, negation: Nor is this a false belief, as first charted; the neighbour told the super that he does tap on the wall.
trap, negation: Not drug-seeking: the pain team confirmed a fracture that the first film missed.
trap, negation: She is no attention-seeker; she rang the bell because the drip had run dry.
clean: Safety plan reviewed together. She added her neighbour Joan as a contact and the dog park as a place to go.
clean: Baby feeding every three hours, latch comfortable, mother resting between feeds.
clean: Foot care done, nails cut, new socks from the clothing room.
clean: Prefers female staff for personal care; noted on the door and in the handover.
clean: Uses a power chair, needs the lowered counter in the pharmacy.
clean: Asked for PRN lorazepam at 21:10 for worry about tomorrow's review; 1 mg given, calmer by 21:50.
clean: Said the new dose leaves her mouth dry; sugar-free gum and sips of water suggested, pharmacist to review Thursday.
clean: Spent the afternoon in the garden, planted garlic, washed up and joined supper.
clean: Strengths noted by the team: humour, patience with younger residents, a good ear for music.
clean: BP 128/76, HR 72, RR 16, afebrile.
clean: CADSS reviewed with pt, scores shared and explained on the screen.
clean: Read back the discharge summary with the nurse and corrected two dates.
clean: Tremor of both hands at rest, R more than L, first noticed Sunday.
clean: Partner visited 14:00–15:30; both looked relaxed and played cribbage.
clean: Naloxone kit given, use shown and practised.
clean: Lives with bipolar I disorder; has worked as a paralegal since 2012.
clean: Knee pain 3/10 at rest, 5/10 on stairs; ice and acetaminophen helped.
clean: Expressed sadness on the anniversary of her mother's death, lit a candle in the chapel.
clean: Has a job interview at the garden centre on Tuesday; we rehearsed three questions.
clean: Mood described as 6/10, up from 4 on Monday.
clean: Speech therapy: thickened fluids level 2, upright for 30 min after meals.
clean: Paliperidone 150 mg IM R deltoid at 10:20, lot and expiry recorded, tolerated well.
clean: Discharged home 11:00 with two weeks of medication and a crisis line card; first community visit tomorrow.
clean: Spirit-led smudge held at 09:00 with Elder Marie; he asked to attend again next week.
clean: Ate half of breakfast, all of lunch; prefers porridge without milk.
clean: Interpreter (Tigrinya) booked for the family meeting on the 18th.
clean: PHQ-9 today 11 (was 17).
clean: Plan: bloods Friday, ECG same day, see in two weeks.
clean: Home visit. Fridge stocked, heating on, pathway cleared of snow by his nephew.
clean: Missed the 13:00 appointment as the bus was late; seen at 14:15 instead.
trap, other subject: Old heating pipes moan and complain at night in this wing; he asked for and got a room on the south side.
trap, other subject: Spoke at length about a film whose villain is a psychopath in a clown suit; he preferred the score to the story.
trap, other subject: The neighbour's rooster is demanding from 4 a.m. on; we discussed ear plugs and a fan for sleep.
trap, other subject: The housing registry is evasive about wait times; worker will write to the ombudsman with him.
trap, other subject: Gardening group. The rhubarb patch is out of control and Mr. Osei has offered to divide it.
trap, other subject: Wheelchair: left brake weak, tires bald, frame sound. OT has ordered parts.
trap, other subject: She finds the choir's new conductor rude and entitled, and has joined another choir across town.
trap, other subject: The stairwell to the clinic is dangerous when icy; suggested that she use the Elm Street door.
trap, other subject: Bathroom on 2 West malodorous from the drain, plumber booked, residents offered the one on 2 East.
trap, other subject: The app is attention-seeking, he says with a grin, with its pings every ten minutes; he has switched notifications off.
trap, other subject: Laundry: dryer 2 uncooperative again, he carried his wet things to 3 North and got them done there.
trap, other subject: Our crisis bed program is overwhelmed and turned away two calls, neither from this caseload.
trap, other subject: In the novel she is writing, the aunt is a hoarder of letters, and one of them changes everything in chapter 4.
trap, other subject: Smoke detector oversensitive, triggered by toast x3 this week.
trap, other subject: Printer on the unit has a temper and a habit of eating prescriptions, so two copies were printed.
trap, other subject: The bus company refused his student card, so we phoned them together.
trap, other subject: The river trail is treacherous since the flood, so walking group met at the mall.
trap, other subject: On the ward TV a politician ranted about taxes; several people asked for the hockey instead and it was changed.
trap, other subject: His dog eloped through the side gate on Sunday and came home by supper.
trap, other subject: Reads Dickens; says Miss Havisham is bitter, dramatic, and the best thing in the book.
trap, other subject: Pt walked to group in spite of hostile wind and -31 on the thermometer.
trap, other subject: The referral form is needy, nine pages, three signatures, and we filled it in over two visits.
trap, other subject: The rental market here is hopeless at that price, per housing worker; widening search to the county.
trap, other subject: Our software is a poor historian: it drops every allergy entered before 2015, so he was asked again and the list is now full.
trap, other subject: The spare reflex hammer is useless, its head comes off, and central supply will send another.
trap, other subject: Windows in the visiting room are dirty; work order sent.
trap, other subject: Ferry unreliable in November. Telehealth agreed for the next two visits.
trap, other subject: The hospital denied her parking appeal, she paid the $38 and has kept the slip.
trap, other subject: Weather violent overnight, power out 02:10 to 03:40, all persons checked with flashlight and well.
trap, other subject: A passer-by was belligerent at the bus stop; she moved away, phoned her brother and felt proud of that.
trap, other subject: The old intake policy was punitive and confusing. It has been replaced, and people may now bring a friend.
trap, other subject: CPAP: mask leaks, hose noisy, humidifier lazy. Vendor to come Tuesday.
trap, other subject: Bees in the community plot are docile, wasps combative; he now gardens in long sleeves.
trap, word sense: Irritable bowel, low-FODMAP trial begun with dietitian.
trap, word sense: The crew meets at the drug store on Main, where he has been a cashier since spring.
trap, word sense: Served in the infantry as a combat engineer 1988 to 2004.
trap, word sense: Hostile takeover of the company that holds his pension: letter read with him, payments go on as before.
trap, word sense: Works at the rope factory, where lines take plenty of abuse from salt and sun before they come back to be tested.
trap, word sense: Cautery: bipolar, 30 W.
trap, word sense: Skin breakdown at the heel, 1 cm, offloading boot on.
trap, word sense: Electronics bench: he now tells a bipolar transistor from a MOSFET by its markings alone.
trap, word sense: Engine idle rough, so the outing van went to the shop and we walked.
trap, word sense: Relapsing fever serology drawn on return from Ethiopia.
trap, word sense: Band practice: a dramatic pause in bar 12, then two takes of his own song.
trap, word sense: Manipulation under anesthesia of the left shoulder booked for Jan 12.
trap, word sense: High-functioning washing machine bought with her first pay, seven cycles and a timer.
trap, word sense: Hooked rugs, four this year, sold at the farmers' market.
trap, word sense: Depression of the tongue with a spatula, tonsils grade 2, no exudate.
trap, word sense: Laid refractory brick for thirty years and still has the trowel.
trap, word sense: Lives at the dead end of Pine Road, blue door, buzzer 4.
trap, word sense: Took the bus alone for the first time, an attempt he had planned all week, and got there.
trap, word sense: Hx of hysterectomy 2008, nil else surgical.
trap, word sense: Bed 12 blocked by the bariatric lift; moved, and the bed is ready.
trap, word sense: Nonverbal reasoning 63rd percentile, processing speed 58th.
trap, word sense: Inappropriate sinus tachycardia on Holter, cardiology to see.
trap, word sense: ECG: failure to capture on pacer check, lead revised the same day.
trap, word sense: Stubborn stain on the choir gown came out with vinegar, and she wore it Sunday.
trap, word sense: Lazy Susan from the thrift store, six dollars, now holds his spices and his dosette.
trap, word sense: Will bring a clean shirt and his résumé to Friday's interview.
trap, word sense: Normal saline 500 mL over 4 h, then lock.
trap, word sense: Trade program: pt can splice an eye and whip a rope; showed us where to cut out a failed strand.
trap, word sense: Poor man's pudding, her grandmother's recipe, went over well at the potluck.
trap, word sense: Fixation of the ankle with two screws, cast off in six weeks.
trap, word sense: MRSA: resistant to clindamycin, sensitive to doxycycline.
trap, word sense: Shoots up fast, the bamboo on his balcony, and he logs each 10 cm on the wall.
trap, word sense: Family owns a junk removal firm and pays him weekly.
trap, meta: Please remove frequent flyer from the whiteboard legend, and from every legend, by Friday.
trap, meta: In-service 13:00: why we retired the word addict, and what charts say in its place.
trap, meta: Consent form, plain-language pass: mentally incompetent deleted, grade level now 6.
trap, meta: Essay she wrote for college, on how newspapers use crazed, got an A minus.
trap, meta: Term of the week on the bulletin board: low-functioning. Alternatives were pinned up by six people.
trap, meta: Autotext review, nursing. Entries with poor historian: 2. Both gone as of today.
trap, meta: Simulated patient script has been rewritten, since in the 2009 version the stage direction read whiny.
trap, meta: Under Definitions the bylaw lists vagrant, transient and squatter, all struck in the 2023 text.
trap, meta: Chart-wording rounds, 2 h. We mapped sneaky, entitled and needy to the facts that lay behind each.
trap, meta: Style sheet now says died by suicide; committed suicide was taken out on page 2.
trap, meta: Interpreter noted that Tagalog has no neat match for denial, so the leaflet gives an example.
trap, meta: On the quiz, question 9: which is the better verb, refused or declined, and when is neither?
trap, meta: New staff sign that they have read the glossary, A (absconded, abuser) to W (wheelchair-bound).
trap, meta: Poster for the staff room: five things to write in lieu of attention-seeking.
trap, meta: Committee minutes. Item 4: lacks insight, the phrase, its history and its cost. Deferred to January.
trap, meta: Form 88 still has a tick box for malingering; records is reprinting it without.
trap, meta: Audit of 200 notes found "non-compliant" in 31; results to staff meeting.
trap, meta: Spelling: schizophrenic has no t. The transcription pool has been told.
trap, meta: Guide, third edition, index: paranoid 14, pleasant 15, psychopath 15, resistive 17.
trap, meta: Inter-rater drill: each coder marked dangerous, aggressive and assaultive in the same ten mock notes.
trap, meta: Old ledgers in the archive room are headed Inmates; the exhibit label explains how that noun was used.
trap, meta: He sits on our language panel, where this month's entry is decompensate.
trap, meta: A macro typed failed trial of wherever the pharmacist picked code 7; IT has deleted it.
trap, meta: The student asked why suicide gesture has gone from the template, and we read the 2018 guidance together.
trap, meta: Bill's amendment swaps one noun, drunkard, for a phrase.
trap, meta: Reading circle took up an essay on how labels such as hostile travel from one chart to the next.
trap, meta: The tribunal's plain-words guide has an entry on dangerousness.
trap, meta: Dictionary of abbreviations: LTFU (lost to follow-up), AMA (against medical advice), both marked do not use.
trap, meta: The chaplain gave a talk on the word suffering in four faiths, eleven attended.
trap, meta: The crossword in Activities had slang for heavy drinker, five letters (lush), and was swapped for another.
trap, meta: Linter pilot on 3 West: top hit was tantrum, next was delusional, third a false alarm.
trap, meta: Find-and-replace list, draft 3: uncooperative, combative, difficult. Owner: nursing informatics.
trap, meta: Slide 14 compares drug-seeking with asks for pain relief and has the class vote.
trap, name: Sings Patsy Cline's Crazy at karaoke and got a standing ovation from 4 South.
trap, name: Employed at Nuts & Bolts Hardware since June, full time since Sept.
trap, name: Hiked Mount Misery on the long weekend with the Alpine Club.
trap, name: Attends Narcotics Anonymous on Tuesdays, St. Mark's basement, coffee duty this month.
trap, name: Young Mania Rating Scale 4 today.
trap, name: SOCRATES 8D and the Severity of Alcohol Dependence Questionnaire scored by addiction RN.
trap, name: Counsel cited the Controlled Drugs and Substances Act and asked for a letter of attendance, provided.
trap, name: Likes Diary of a Wimpy Kid; has read six.
trap, name: Tattoo of the Bad Brains logo healing well, aftercare sheet reviewed.
trap, name: Her stall, Hot Mess Ceramics, has a place at the Christmas market.
trap, name: Picked up his cheque from Grumpy's Towing, banked it the same day.
trap, name: Cohen-Mansfield Agitation Inventory, day 1 of 14, by RPN.
trap, name: Cruel Summer was the song, her phone the speaker, and six people sang.
trap, name: The Manic Street Preachers concert is on the 12th; evening meds moved to 18:00 that day at her wish.
trap, name: Works Saturdays at Dirty Laundry Vineyard in the tasting room.
trap, name: Team for trivia night: The Usual Suspects. They placed second.
trap, name: Zarit Burden Interview with daughter 11/88.
trap, name: Grant for the outing came from the National Institute on Alcohol Abuse and Alcoholism partner fund.
trap, name: Cornell Scale for Depression in Dementia: 6.
trap, name: Internalized Stigma of Mental Illness, Alienation subscale, down from 2.8 to 1.6.
trap, name: Consents on file for Addictions Foundation of Manitoba and Klinic.
trap, name: Walked the Burden Street loop, 2.4 km, with poles.
trap, name: Physio at Troublemaker Climbing Gym, who give our clients the first month free.
trap, name: Obsessive Compulsive Inventory–Revised 12, shared with him on screen.
trap, name: Job coach from the Fail Forward co-op meets him at the Sloth & Sons café.
trap, name: Scored 9 on the Drug Abuse Screening Test (DAST-10), reviewed together.
trap, name: Pub quiz winnings from The Drunken Duck went to the food bank.
trap, name: Hospital library has ordered An Unquiet Mind and The Psychopath Test at his suggestion.
trap, name: Lives at 14 Devil's Elbow Road, past the Lazy Acres sign.
trap, name: Her roller derby name is Anna Tagonistic, her team the Belligerents, and the bout is on Saturday.
trap, name: Donation to Mothers Against Drunk Driving made in her late brother's memory.
trap, name: Film club: Rebel Without a Cause, then tea.
trap, name: Was in the audience for Dirty Dancing at the Princess of Wales, his first night out since surgery.
clean: Reported no thoughts of ending her life today or in the past week.
clean: Naloxone kit given, use shown back to me with the trainer.
clean: Son (16) has an IEP, and meets with the guidance counsellor every second Wednesday.
clean: Police drove him in at 21:15; he was cold, accepted a blanket, and told the triage nurse his name and band number.
clean: OT kitchen assessment: planned the menu, used the stove safely, one prompt for the timer.
clean: Out on the grounds 13:00 to 14:00 with brother. Returned with a pumpkin.
clean: Peer support: shared our stories of going back to work. He will bring his résumé next time.
clean: Met with Mr. Tran and his wife in the kitchen. They want help with the wait list for supportive housing and chose two buildings.
clean: She hears a man's voice in the evenings and finds that music with headphones quiets it.
clean: Dietitian: set a target of two snacks per day, she picked yogurt and almonds.
clean: Drinks two beers on Fridays, none on other days, content with that.
clean: Smudged with the Elder in the ceremony room, then attended the sharing circle.
clean: End of shift: reading in bed, door ajar at her wish, no concerns voiced.
clean: She disagrees with the diagnosis and has asked for a second opinion, referral sent to Dr. Bello.
clean: Discharge meds reconciled with community pharmacist, blister packs weekly, delivery Mondays.
clean: Found the group too loud and left at 10:20. Would like to try the smaller one.
clean: 02:00 awake, watching the snow from the lounge. Herbal tea, chatted, to bed 02:40.
clean: Had a shower and shaved before his interview; wore the grey jacket his brother lent him.
clean: Mother of two, lives with her partner in Red Deer, teaches grade 4.
clean: Hearing aids in, glasses on, breakfast in the dining room at the window table.
clean: Voluntary stay, day 6. Weekend pass planned with mother.
clean: Ate half of lunch and all of supper. Likes the lentil soup.
clean: His understanding is that stress and lack of sleep brought this on, and he would like the team to start there.
clean: Form 30 given and explained 15:00; rights adviser phoned, will see him tomorrow at 11.
clean: He would sooner wait a week before deciding on the clozapine. Pamphlet left with him, questions written on the back.
clean: Missed Tuesday's visit as the bus did not come; rebooked for Thursday at home.
clean: Wounds on left forearm cleansed, steri-strips applied; she talked with me while I worked and asked for her sketchbook.
clean: Urine screen negative for all substances on the panel.
clean: Says the new dose leaves her mouth dry; sugarless gum and water bottle tried, will report Friday.
clean: Plan: (1) bus training Wed with OT (2) call bank re: joint account (3) see in 2 wk.
`)
