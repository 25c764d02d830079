import {readSentences, type Sentence} from './sentence.js'

/** English sentences of control, of setting apart and of other judgements, with traps of what others say, what people say of themselves and what is denied; by a writer who had not seen the rules; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
coercion: Pt {was made to} hand over his vape before going through to the garden.
coercion: {Earned his evening leave back} after three quiet days, NIC aware.
coercion: O/N: {specialled} 1:1 by bank HCA, slept from 0130, breakfast taken.
coercion: {Taken down} by four staff in the dining area at 1412, held under two minutes, debrief offered at 1600.
coercion: Phone {privileges removed} until Monday as agreed at MDT.
coercion: Marek {absconded} from the relatives' room at about 3 am; turned up at his mum's, safe and asleep.
coercion: She {is not allowed} past the double doors until the consultant is back on Thursday.
coercion: {Eloped} ×2 this admission, door code changed and photo at reception updated.
coercion: Lorazepam 2 mg IM {given to settle him}, asleep by ten to nine, resps 14.
coercion: {Got her to take} the depot in the end after an hour of talk about the cricket.
coercion: 19F, second-year vet student, {sectioned} last Tuesday, dad driving down every day from Carlisle.
coercion: {Put in seclusion} 2210–0145; fluids through the hatch, SHO reviewed twice.
coercion: {Placed on} a CTO in March and sees Deirdre for his injection in the village since.
coercion: Ms O'D {was permitted} one call to her children at teatime.
coercion: Lights out at 2230 is {non-negotiable} and he was told so again.
coercion: {Formed} by the ER doc at 0420, now on the psych side awaiting a bed upstairs.
coercion: Code white at 1625, {four-pointed} by 1630, limbs released one at a time from quarter past five.
coercion: {As a reward for showering we let him} go down to the canteen on his own.
coercion: Smoke breaks {withheld} for the rest of the shift following the business with the telly.
coercion: {Scheduled} by the ambos at home, in ED 1915, best mate came along with the dog.
coercion: {Will be forced to have} the IM if it is a no again at ten.
coercion: NG feed 0800, {had to be held down} by three HCAs, tearful afterwards, sat with her until nine.
coercion: Returned by Gardaí 18.20, {AWOL} since lunch, in good form and hungry.
coercion: Dad asked about the weekend. Told him Callum {can only go home if} he keeps his hands to himself, {those are the rules}.
coercion, hard: Put to her that {she could come the easy way or the hard way}; she packed a bag and came.
coercion, hard: {Given the choice of tablets or needle}, took the tablets.
coercion, hard: {Shoes kept in the office so that she stays put.}
coercion, hard: {Good as gold since his spell in the quiet room, so the message has sunk in.}
coercion, hard: Had {a bit of help from the haloperidol} to stay in his bed space overnight.
coercion, hard: Cigarettes {doled out} one an hour from the station, {on condition that bed is made}.
othering: {One of our regulars}, resus 2, chest tightness since six, trop neg.
othering: {The bipolar in bed 4} has been up since three; day staff please chase lithium level.
othering: Six relatives at the bedside wanting the boss, {very much that culture}.
othering: Daily pick-up advised, {these people} sell their pregabalin.
othering: {Typical borderline presentation}, superficial lacs L forearm, glued and dressed.
othering: Sleeps among {the homeless} under the flyover, has a good bag and a torch.
othering: {Our schizophrenics} do better with the early clozapine slot, so moved him to half nine.
othering: {Their sort} move on before the letter comes, no referral sent.
othering: Elderly {foreign} gentleman, no interpreter at this hour, pointing to RIF.
othering: Two {illegals} from the packing plant seen with cough, CXRs requested.
othering: {The PD in side room 2} wants the reg before the drug round.
othering: Might fit in better with {his own kind} at the Mill Road day centre.
othering: {Unlike normal people}, she sleeps by day and bakes at four in the morning.
othering: {The overdose in cubicle 6} is medically fit, liaison aware, boyfriend in waiting room.
othering: {Her lot} turned up at 2100 with a takeaway and were asked to come back tomorrow.
othering: I am of the view that {such patients} belong with the forensic service.
othering: Comes from {one of those families} that every social worker in the county knows.
othering: {The dements} all down by nine bar a lady looking for her bus.
othering: As with {most of these addicts}, veins poor; US-guided cannula L ACF.
othering: {Feeders} in bay C are 2, 5 and 6, please start them before the trolley goes round.
othering: Lights turned down for {the autistic in 3}, mum says it helps.
othering: {Council estate type}, pleasant, two whippets, here for his B12.
othering: {Oriental} lady in her seventies, here with her grandson, L wrist sore after a slip on ice.
othering: {MH patient, not one of ours}; site manager asked to find a bed elsewhere.
othering, hard: Missed the 0800 dressing, {gone walkabout as they do}.
othering, hard: {From the reserve, usual story}; brow lac sutured ×5, tetanus up to date.
othering, hard: Lives on the Hillview, {say no more}; three children under five.
othering, hard: Surprisingly {well spoken for someone under the service}, had brought a list of questions.
othering, hard: Kept the plan to three bullet points, {as one has to on this caseload}.
othering, hard: {Where he comes from the women do as they are bid}, so wife not asked for her view.
character: {Manipulative} on the phone to his sister, money again.
character: Lay down on the corridor floor outside clinic room. {Attention-seeking}. Stepped round as per plan.
character: {Bone idle}, in bed till gone eleven, room check nil found.
character: {Plays staff off} against one another about leave times.
character: {Difficult} lady, wanted the obs done her way, matron has spoken to her.
character: Very {demanding} this a.m., buzzer every ten minutes for the window, then the blind, then the window.
character: {Splitting} days from nights, please all give the same answer re the kettle.
character: {Histrionic} at triage, obs all in range, paracetamol 1 g given.
character: {Rude} to the ward clerk over the parking, later came and said sorry.
character: {Sulking} in his room since the round, did not come out for tea.
character: {Entitled} manner, expects to be seen the same day, offered Friday.
character: {Stubborn} old farmer, has been milking on a broken ankle for a week.
character: {Needy}: three calls to duty before noon, all about the bus pass.
character: Butter in napkin, cereal in sleeve. {Game-playing} around the meal plan continues.
character: {A heartsink}; fifteen problems in ten minutes, dealt with the knee and booked a double.
character: Mum {interfering}, answers for him, see him on his own next time.
character, hard: {Knows exactly what she is doing} when she ties something just after handover.
character, hard: {Can turn it on and off like a tap}; tears dry once the tea came.
character, hard: {Has the house officers round his little finger}, zopiclone charted for a fourth night.
character, hard: Slid to the floor, {waiting until there was an audience}; no injury, obs stable.
credibility: {Claims} two hours' sleep; hourly checks record eyes shut from midnight.
credibility: {Admits to} a bottle of vodka most nights since the redundancy.
credibility: {Poor historian}, wife's account used for the clerking.
credibility: {Allegedly} pushed down the stairs by her partner, bruising R flank, photos taken with consent.
credibility: {Insists} that someone told him in 2019 to stop the warfarin.
credibility: Headache {supposedly} 9/10, scrolling phone, lights on.
credibility: {Miraculously walked} once the taxi was booked.
credibility: {Confessed} that the olanzapine has been sitting in the drawer since Easter.
credibility: {Unreliable} as to her own intake, food chart started.
credibility: {Story keeps changing}: first a fall, then a door, then the dog.
credibility: {Purports} to be a retired marine engineer with two houses in Cork.
credibility: ?{Fake fit} in queue for phone, 40 sec, sats 99%, up and about straight after.
credibility, hard: {“Voices” tend to come on when the rent is due.}
credibility, hard: {Told me with a straight face} that he hasn't smoked since Sunday.
credibility, hard: Cannot recall, {rather conveniently}, who brought the bottle in.
compliance: {Noncompliant} with CPAP, mask in wardrobe, download shows 11 hrs in the month.
compliance: {Refused} bloods ×2, phleb to come back after lunch.
compliance: {Uncooperative} with MSE, turned to the wall, would nod to yes/no.
compliance: {Resistant} to a.m. cares; better with the radio on and just one carer.
compliance: Asthma review: {poor compliance} with brown inhaler, technique fine, PEFR 340.
compliance: {Failed to comply} with the fluid restriction, 2.1 L in by 1800.
compliance: {Would not cooperate} with physio, hoisted back to bed, to try stand-aid tomorrow.
compliance: {Refuses point blank} to see the dietitian.
compliance: {Defiant} over screen time, mum and stepdad at end of tether.
compliance: {Not engaging} with keyworker; two letters, one text, one cold call to the flat.
compliance: {Non-concordant} with compression, has cut the bandage off below the knee with kitchen scissors again.
compliance: {Obstructive} throughout the case conference, left before the child's views were read.
compliance, hard: {Won't be told} about salt; BP 178/96, ankles up.
compliance, hard: Elevation of the leg: {in one ear and out the other}.
label: 44M {schizophrenic}, lives with brother, drives a forklift, here for R inguinal hernia.
label: Known {alcoholic}, last drink 0600, CIWA 11.
label: New ref. is {a borderline} from Fermoy, I would suggest DBT intake.
label: {IVDU}, thirties, groin abscess 4 × 3 cm, for I&D on the emergency list.
label: {Anorexic} of six years' standing, BMI 15.1, bradycardic at 44.
label: Long-term {self-harmer}, both forearms, sees practice nurse for dressings.
label: Background: {epileptic}, last seizure Feb, on levetiracetam 750 bd.
label: {Depressive}, widowed, two sons in Perth, keeps bees.
label, hard: {Cluster B to the core}; keep to fifteen minutes and end on time.
label, hard: {One for the PD pathway if ever there was one}, letter to follow.
risk: {Dangerous} in drink, two-up visits only.
risk: {Aggressive} at triage, security stood by, given water and a seat away from the doors.
risk: Post-ictal and {combative}, rails padded, midaz drawn up and not used.
risk: {Violent} last admission, see alert, broke a nurse's thumb.
risk: {Kicked off} in the lounge after the match, chairs over, nobody hurt.
risk: {Volatile} lad, approach from the front and say your name.
risk: {Threatening} toward the pharmacist re: early release of weekend doses.
risk: Seen as a category 2. {Assaultive} with care aides at the lodge, esp. at bath time.
risk, hard: {Handy with his fists} once he has a few in him.
risk, hard: {Not a man you would want to be in a lift with}, please use room by the desk.
failure: {DNA'd} ×3, discharged back to GP in line with the access policy.
failure: {Lost to follow-up} when he moved to Leeds, re-referred by new practice.
failure: {Failed} two SSRIs and mirtazapine, wonders about lithium.
failure: Mrs K {failed to attend} memory clinic, daughter says the letter went to the old flat.
failure: {No-show} for intake, voicemail left, will hold slot one week.
failure: {Defaulted} from depot clinic since August, GP holding the scripts.
failure, hard: {Fell at the first hurdle} in rehab, home by Wednesday.
failure, hard: That makes {three foster homes he has got through} since the summer.
deficit: {Low functioning}, in Ms Daly's class, uses ten signs and a picture book.
deficit: {Cannot cope} on her own since Arthur died; OT kitchen assessment Tues.
deficit: {Incapable} of managing money, appointeeship to be looked at by finance.
deficit: {Poor coping skills}, limited supports, CBT waitlist is nine months.
deficit: {Unable to} hold a conversation for more than a minute or two, drifts to the window.
deficit: {Lacks motivation}, brought down to the gym, sat on the mat.
deficit, hard: {Would starve if left to himself.} Meals on wheels suggested, five days.
deficit, hard: Washing-up {is about her limit}, so kitchen group rather than the café.
service-use: {Frequent flyer}, fourteenth pres. this quarter, ECG unchanged.
service-use: {Bed blocker}, 61 days post MFFD, home of choice has no room until Nov.
service-use: {Revolving door} pt, in Jan, March, June, now back in the same bay.
service-use: {Inappropriate attender}: repeat script, sore throat, wants a letter for housing.
service-use: Crisis line: {repeat caller}, four calls since midnight, kept to ten minutes as care plan.
service-use, hard: {Practically has her own mug here}; tea, toast, home on the first bus.
belittling: {Tantrum} when asked to turn down the music, over in five min.
belittling: {Little old lady} from Ballina, off legs, UTI, sons en route.
belittling: Ate all her dinner like a {good girl}, weight 41.2.
belittling: {Like a child} with a new toy since the hearing aids were fitted.
belittling: {Cute} gentleman of 88, dances w/ the HCAs, needs one to mobilise.
belittling, hard: {Bless him}, he had on two different shoes and was off to see the bank manager.
pessimism: {Will never} live alone, and the parents should be told so.
pessimism: {Burnt out} illness, few positive symptoms, fills his days with jigsaws.
pessimism: {No hope} of getting back to the roofing at his age, suggest PIP form.
pessimism: {Chronic} patient, on the books since 1991, annual review only.
pessimism: {Nothing more to offer} from psychology, closed to us.
pessimism, hard: I suspect that {this is as good as it gets}; maintain and review in a year.
substance: Hx alcohol {abuse}, varices banded 2022, none since.
substance: {Dirty urine} Thurs, opi + benzo, take-homes to be discussed Monday.
substance: ?{Drug seeking}, asked for IV morphine by name, offered ketorolac.
substance: Cannabis {habit} of £20 a day, rolls with tobacco, wants to cut down for the baby.
substance: {Clean} eight weeks, back at the boxing gym, sleeping in own bed.
substance, hard: {On the sauce} again by the look of the recycling; BAL not done.
trap, victim: Was called lazy by two teachers before anybody thought to test her hearing.
trap, victim: The last hostel wrote him off as dangerous on the strength of one raised voice.
trap, victim: Her ex did not allow her a phone, a key or a bank card for six years.
trap, victim: Neighbours shout "junkie" at him from the balcony, has stopped using the front stairs.
trap, victim: As a boy at the residential school he was made to kneel on gravel for speaking his own language.
trap, victim: Felt that the A&E doctor had put her down as a drug seeker the minute he saw the scars.
trap, victim: Mother used to tell visitors that he was the difficult one.
trap, victim: Mocked at the day centre for being slow, and two of the lads call him handicapped.
trap, victim: Brother-in-law keeps saying she is only after attention and ought to be left to it.
trap, victim: Written up by his manager as uncooperative the week he asked for a later start.
trap, victim: Landlord refused him the flat once the support letter mentioned schizophrenia.
trap, victim: Told by a locum years ago that he would never work again, and believed it until now.
trap, victim: A passenger told her to go back with the other foreigners; she got off and walked the four miles home.
trap, victim: In care he was locked in a cupboard "until he behaved", twelve hours the longest.
trap, victim: Has been treated as a liar by the benefits assessor and brought the report to show us.
trap, victim: The aunt who reared him had him down for a simpleton, he recites her words still.
trap, victim: Cyberbullied since Sept: attention seeker, psycho, fat cow. School has screenshots.
trap, victim: Describes being branded noncompliant for asking what the tablets were for.
trap, victim: Husband hides her walking frame and tells the family she is putting it on.
trap, victim: Stepfather referred to both girls as manipulative little madams in front of the health visitor.
trap, victim: Was spat at outside the mosque and called an illegal; police ref given, hate crime form done.
trap, victim: Colleagues at the abattoir joked that he'd come back from the loony bin, hasn't been in since.
trap, victim: Partner forced her to sign the tenancy over and then had the locks changed.
trap, victim: Feels his old team regarded him as a hopeless case and is wary of meeting us.
trap, victim: Ridiculed by cousins as a cripple at the wedding, drank that night for the first time in a year.
trap, victim: The children's father tells the court that she is an unfit mother and an addict; her bloods and hair strand say otherwise.
trap, victim: Was accused by a flatmate of being violent; CCTV from the hall showed him at the bins.
trap, victim: Her GP surgery has her tagged as a frequent attender and she now rings nobody, even with the chest pain.
trap, victim: People cross the road, he says, since the paper printed that a dangerous patient lived there.
trap, victim: Schoolmates have nicknamed her Psycho Sue; she laughs along and then cries in the car.
trap, victim: Grandad was belted for tantrums and so was dad, and so, until last year, was Jayden.
trap, victim: Reports that on a previous unit her visits were taken away for a week for crying at night.
trap, victim: Sister's view, given in front of him, was that he plays everybody off against everybody. He looked at the floor.
trap, victim: Employer's occ health letter terms him unreliable, which has hurt him more than the dismissal.
trap, victim: Bouncers threw him out as a drunk during what the ambulance crew found to be a hypo, BM 1.9.
trap, identity: Introduces himself at the Tuesday group as an alcoholic, nineteen years in June.
trap, identity: "I'm a stubborn old goat," he said, and signed the consent.
trap, identity: Describes herself as a proud mad woman and edits the survivors' newsletter.
trap, identity: Calls his drinking "the habit" and wants us to use the same word.
trap, identity: Says she was a nightmare as a teenager, manipulative with everyone, and is mortified looking back.
trap, identity: Prefers "autistic", not "with autism", and has asked for the letter to be amended accordingly.
trap, identity: Reckons he is just lazy. We talked about how low mood can look that way from inside.
trap, identity: She has "addict" tattooed on one wrist and "recovering" on the other, likes people to ask.
trap, identity: On the phone: "I can't cope, I'm useless, I'm a burden on the lot of them." Stayed on line 40 min.
trap, identity: Sees himself as a hopeless case; scored 9 on BHS, down from 15.
trap, identity: Jokes that he is one of our regulars and should get a loyalty card.
trap, identity: Wrote on the intake sheet under Problems: bad mother, failure, drunk.
trap, identity: Tells me he is a dangerous man to love, then laughed and asked about the rugby.
trap, identity: Aoife goes by "the resident bipolar" in her comedy set and would rather we came to see it than worry.
trap, identity: Worries that he was rude to the nurse last night and hopes that she knows it was the pain.
trap, identity: Uses "cripple" of himself, with relish, and runs the Crip Choir on Wednesdays.
trap, identity: She herself puts the missed appts down to being "scatty and in denial".
trap, identity: Own words for the goal sheet: stop being such a pushover, stop being clingy, get a dog.
trap, identity: Feels like a child when the daughters talk over her head.
trap, identity: He thinks of himself as burnt out after thirty years of nights on the railway.
trap, identity: My client describes himself in his statement as having been an aggressive, jealous husband.
trap, identity: Said she felt like an inappropriate attender and nearly turned back at the door; thanked for coming.
trap, identity: "Us schizophrenics have to stick together" with an arm round his mate, both off to the bookies.
trap, identity: Believes she failed at therapy the first time round, since she stopped before the end.
trap, identity: Identifies as Deaf and mute, both in capitals, and has brought her own interpreter.
trap, identity: Feels he is being attention-seeking if he rings before 5 pm. Agreed that he may ring whenever.
trap, identity: Kev, peer worker, tells new lads straight off that he was sectioned four times and chaired the tenants' board after.
trap, identity: Considers that she overreacted on Sunday, "a full-blown tantrum at fifty-three", and would like to apologise to Bed 2.
trap, identity: In his poem for the ward magazine he is "the old bed blocker, king of Bay D".
trap, identity: Owns that he refused the scan out of fear, as his mother died in one.
trap, negation: I would not call her manipulative; she asks twice because the first answer was different.
trap, negation: No aggressive or threatening behaviour on any shift since admission.
trap, negation: He is not, and never has been, a danger to his children.
trap, negation: Nothing lazy about it: TSH 38.
trap, negation: At interview neither hostile nor guarded, offered me half of his scone.
trap, negation: Has not missed or refused a single dose since the switch to liquid.
trap, negation: This isn't drug seeking, it's a sickle crisis; morphine within 30 min please.
trap, negation: Far from being a frequent flyer, she hadn't seen a doctor since 1998.
trap, negation: Team does not regard the discharge date as non-negotiable and will move it if the ramp is late.
trap, negation: Restraint was not used, seclusion not considered, door left open.
trap, negation: Not a poor historian in the least, gave dates, doses and the name of the surgeon.
trap, negation: There was no tantrum. He put his hands over his ears because the alarm was going.
trap, negation: No longer under section, staying informally by her own choice.
trap, negation: Urine neg for everything, nil substance abuse past or present.
trap, negation: Cannot see any grounds for the word "noncompliant" in the transfer letter, as nobody had given her the script.
trap, negation: Sam was never absent without leave; the pass was in the diary under the wrong day.
trap, negation: Hardly a hopeless prognosis, with two years' work behind her and a wedding in May.
trap, negation: PRN not given, not wanted, walked the corridor with him instead.
trap, negation: Nil violent ideation, nil access to weapons, looking forward to the calving.
trap, negation: It'd be wrong to record this as a DNA when our own text gave the old address.
trap, other subject: Neighbour's dog is aggressive, ring before calling so that it can be shut in.
trap, other subject: Letting agent has been difficult and obstructive about the damp, EHO now involved.
trap, other subject: The infusion pump in 7 is unreliable and keeps failing its self-test, tagged for Biomed.
trap, other subject: Her brother is an alcoholic and she does his shopping on Fridays.
trap, other subject: Housing refused the transfer again and have lost the forms twice.
trap, other subject: Ex-husband violent, non-molestation order in force to February, not to be told the ward.
trap, other subject: Hoist uncooperative this morning, battery flat, bed bath instead.
trap, other subject: We failed to ring her back as promised on Monday; I have apologised.
trap, other subject: Taxi a no-show, hence late for the lithium clinic, seen at the end of the list.
trap, other subject: A stubborn old boiler and a draughty hall: fuel poverty form done with him.
trap, other subject: Grandson, 4, had a tantrum in the clinic; she hummed to him and carried on with the questionnaire.
trap, other subject: Roads dangerous past Clonbur with the ice, visit changed to a phone call at her suggestion.
trap, other subject: Finds the upstairs tenant demanding and rude, has asked the mediator in.
trap, other subject: The agency driver was lazy with the clamps and the chair rolled; incident form, no harm.
trap, other subject: Father was sectioned in the seventies and she remembers the ambulance on the lawn.
trap, legal: Detained under s.3 MHA 1983, renewed 04/02, s.132 rights read and understood.
trap, legal: Charge sheet: assault occasioning actual bodily harm, criminal damage ×2, plea hearing on the 19th.
trap, legal: Form 42 given, Form 1 expires Thurs 1410, rights adviser has been.
trap, legal: Convicted in 2014 of Threatening Behaviour contrary to s.4 Public Order Act, fine paid.
trap, legal: Tribunal found the criterion at s.72(1)(b)(iii), "dangerous manner", not made out and directed discharge.
trap, legal: Bail condition 4: not permitted to enter Moss Street or to contact the complainant.
trap, legal: Copy of the Seclusion and Long-Term Segregation Policy sent to the solicitor at her request.
trap, legal: Order of the Family Court names him as the "alleged father" pending the DNA result.
trap, legal: Assessed against s.2(1): unable to make the decision re residence at the material time because of an impairment of the mind or brain, see MCA2.
trap, legal: Seen under the Misuse of Drugs Act referral scheme, count 1 possession class B, conditional caution.
trap, structure: If he becomes aggressive, step back, lower your voice, offer the garden.
trap, structure: Query for ward round: is this really resistance, or has nobody explained the mask in Tigrinya?
trap, structure: Goal (hers): to be able to say no without being thought difficult.
trap, structure: Should she decline the tablet, do not press, note it and offer again at ten.
trap, structure: Before anybody writes "refused", check that his hearing aids are in.
trap, structure: To whoever is on nights: please don't make her ask permission for tea, the kitchen is open.
trap, structure: A wonderfully stubborn attitude to the parallel bars, twelve lengths today, physio in awe.
trap, structure: Alert to be set up only when violence has been witnessed by staff and the pt informed.
trap, structure: Were he to be recalled, his wish is for the Elms and for his sister to mind the cat.
trap, structure: Screening Q6, have you ever felt that you had failed or let your family down: 0.
trap, meta: Minutes, item 5: "bed blocker" to come off the whiteboard, replaced by planned date and what we're waiting for.
trap, meta: Student teaching, 20 min, on why "frequent flyer" and "manipulative" tell the reader nothing.
trap, meta: Audit of 40 discharge letters, "noncompliant" in 17 and "poor historian" in 9, feed back to F1s.
trap, meta: Service user forum asked that "allowed" be dropped from the leave sheet; agreed.
trap, meta: Correction to entry of 11/3: the heading read "absconded", should read "left at 1540 to catch her bus".
trap, word sense: Lung compliance poor on the vent, plateau 31, for proning.
trap, word sense: Chronic subdural on CT, 9 mm, neurosurgeons say to watch.
trap, word sense: Cultured MRSA, resistant to flucloxacillin, sensitive to doxy, moved to side room.
trap, word sense: Nun's habit sent to the laundry in error, convent informed, back by Friday.
trap, word sense: Difficult airway, grade 3, bougie first time; card given to carry in wallet.
clean: Slept well, up at seven, porridge and two teas.
clean: Home visit with Priya. Kettle, microwave and bath board all working, rail fitted to the left.
clean: Lithium 0.7, U&E and TFT in range, next due October.
clean: 0310 call, caller on a bridge in Hull, stayed on line until the police car drew up, she got in.
clean: Depot given R glut, no pain at site, next 14/6, chat about the allotment.
clean: Thank you for seeing this 52-year-old bus driver with four months of early waking and weight loss.
clean: Pain 3/10 after codeine, was 7.
clean: Has been hearing his late wife at about dusk, finds it a comfort, no wish to treat.
clean: Wound L shin 2 × 1.5, granulating, redressed, for Thurs.
clean: Mum and Nana both came to the school meeting, IEP signed, quiet lunch table to start Monday.
clean: Drinks 8 cans most evenings, would like to get it down to four by the christening.
clean: GCS 15, pupils 3 equal, no vomiting, head injury leaflet to wife.
clean: Feeling flat today. Sat together with the crossword, got six across.
clean: Tribunal: Ms Grant attended with her solicitor and spoke for about ten minutes about her flat.
clean: Reviewed on the PAWS round: bloods fine, sats 97 RA, plan home with rescue pack.
clean: Said goodnight to every patient in the bay and asked for the door ajar.
clean: Methadone 60 ml supervised at Boots, picks up Saturday for Sunday.
clean: Granddaughter would like a call after the MDT, number in front of file.
clean: OT: made beans on toast, one prompt to switch off the ring.
clean: Thoughts of ending her life most mornings, easing by noon; no plan, sister has the tablets, safety plan on fridge.
clean: Handover: bed 9 for theatre at 11, NBM since midnight, daughter aware.
clean: He has worked at the sawmill since leaving school and misses the lads.
clean: Cree-speaking Elder visited, smudge in the family room, fire panel isolated by maintenance.
clean: MMSE 24, lost points on date and recall, clock good.
clean: Would prefer a morning slot as the bus back stops at four.
clean: BP 132/78, HR 70 reg, chest clear, ankles fine.
clean: Left message with the arvo team re scripts, faxed to Coles chemist.
clean: Took both tablets with yoghurt, no cough.
clean: Peer support: walked to the lake and back, talked about what to tell the new boss.
clean: Ms B. asked for a woman doctor, Dr Ahmed will see her at two.
clean: Panic on the tram Tues, got off at the next stop, breathed it through, got the one after.
clean: PEG site dry, feed 75 ml/h overnight, wt 52.3.
clean: Believes the water board is watching the house; has moved to bottled water, wife brings it in.
clean: Baby feeding four-hourly, mum on 50 of sertraline, bonding well, HV to call Weds.
clean: Naloxone kit and training done w/ him and his partner.
clean: Bed made, window open, radio on Lyric.
clean: Agreed: blood test Friday, call from me Monday, nothing else for now.
clean: Transferred w/ one and frame, twelve metres, rested ×1.
clean: Voices quieter in the afternoon, uses headphones, choir on Wednesdays.
clean: Discharge summary to GP and to pt, blister pack in bag, taxi at three.
clean: Lives with husband and three teenagers on the edge of Guelph, teaches Grade 4.
clean: Missed Tuesday's group, bus strike, came Wednesday instead and caught up.
clean: No new concerns from school, sleeping in own room again.
clean: Catheter out 0600, passed 300 by ten, bladder scan 40.
clean: Reg explained the ECT, leaflet read with son, would like to think till the weekend.
clean: Weight up 0.6 this week, two snacks a day, says that the rice cakes are dull.
clean: Shift report: all eleven residents at the barbecue, home by eight.
clean: Chest pain from 0500, ECG sinus, trop 4 and 4, home with GP follow-up.
clean: Feels safer with the hall light on; asked nights to leave it.
clean: SW to apply for carer's allowance on behalf of the niece.
clean: Clozapine 350, ANC 3.1, bowels daily, dribbling at night, try pillow towel.
clean: Hearing voices since 17, works part time in a garage, medication helps him sleep.
clean: Teeth in the labelled pot, glasses on, paper read to her by the volunteer.
clean: Court liaison saw him in the cells at 0930, tired, oriented, asked for his inhaler.
clean: Told me about the fire, slowly, over two cups of tea.
clean: Referral received 3 May, triaged routine, letter with choice of two dates sent.
clean: Left-sided weakness since Sunday, swallow safe for level 5, SLT to review.
clean: Plans to paint the bedroom with Tom this weekend, sage green.
clean: Cut to R thigh, four Steri-Strips, says it was the anniversary; would like to see Jo tomorrow.
clean: CBT 6/12: thought diary kept on five days out of seven, hot thought found on the Thursday.
clean: Diazepam down to 8 mg, shaky first two mornings, fine since.
clean: Hb 88, one unit over three hours, obs stable.
clean: Asked for the priest. Fr Denis came at four, stayed for tea.
clean: Dad works away at the mines, two weeks on and one off, so calls by video.
clean: Went to the shop with her own list and came back with change.
clean: Loud voices in the corridor at midnight, came to the office, sat with us until it was quiet.
clean: Memory clinic: MRI shows moderate hippocampal volume loss, results given with wife present.
clean: Speech fast, many ideas at once, up since Friday, spent £900 on plants.
clean: Looking for a two-bed near the primary school, on the list since March.
clean: Toileted 0200 & 0530, skin intact, turned to L.
clean: Discussed driving, DVLA letter to be done together on Thursday.
clean: Steady on stairs with one rail, home visit not needed.
clean: Dexcom fitted, showed Liam how to scan it, mum has the app.
clean: Came off the bike at 15 km/h, helmet on, collarbone, sling and fracture clinic.
clean: Interpreter (Dari, by phone) for the whole hour, next one booked with the same man.
clean: Shaved himself, chose the blue shirt for the visit.
clean: Advance statement: music before tablets, no male staff at night, ring Carol.
clean: Low in mood since the redundancy, PHQ-9 16, starting sertraline 50 and the walking group.
clean: Weekly review by Teams, sound poor, finished on the phone.
clean: Family meeting, everyone spoke, home on Saturday with day hospital twice a week.
`)
