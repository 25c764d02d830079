import {readSentences, type Sentence} from './sentence.js'

/** Harmless English sentences and traps, written by somebody who had not seen the rules; measured with, and not read when a rule is written. */
export const sentences: Sentence[] = readSentences(`
clean: Slept from 2300 to 0540, up once for water.
clean: Pt up and about by 0700, poured her own coffee and sat by the window with the crossword.
clean: Says the new dose leaves him foggy until about ten in the morning.
clean: Asked if he could have his guitar brought in; brother will drop it off Saturday.
clean: Mood "a bit lighter," rates 5/10, up from 3 on Monday.
clean: She has been walking the dog along the canal every evening since the thaw.
clean: BP 128/82, HR 76, afebrile, wt 71.4 kg.
clean: Ate half her toast and all of the oatmeal; says the eggs tasted of cardboard.
clean: Lithium level drawn at 0815, 12 h post dose, result pending.
clean: Told writer that his landlord is putting the rent up by ninety dollars in March.
clean: Discussed naloxone; kit given, he showed how he would use it.
clean: Daughter starts kindergarten next week and he plans to be at the gate.
clean: Reports hearing two male voices, mostly at night, softer with headphones on.
clean: He finds the voices easier to put up with when he hums.
clean: Client and CM went over the lease line by line at the kitchen table.
clean: Seen at Tim Hortons on Barton St. at her suggestion, as the office makes her jumpy.
clean: We agreed to cut the clonazepam by 0.125 mg every two weeks and to stop whenever she wants to.
clean: Wrote out his own week on the whiteboard: laundry Mon, gym Tues, Mom Thurs.
clean: OT kitchen session: planned, shopped for and cooked a lentil soup for four.
clean: Needed one prompt to turn off the burner.
clean: Hands trembled while pouring; switched to a lidded mug with good effect.
clean: No SI today, no plan, no intent; last had thoughts of dying on Sunday night after the phone call.
clean: Safety plan reviewed: sister first, then the distress line, then come in.
clean: Has handed his spare tablets to his roommate for now, his own idea.
clean: Caller is parked outside the pharmacy and would like to talk until her breathing settles.
clean: Stayed on the line 35 min; by the end she had eaten a granola bar and phoned a cab.
clean: Mobile team met him on the porch, two staff, no uniform.
clean: Wants to know why he was not told about the weight gain before starting olanzapine.
clean: A1c 6.1, up from 5.7; reviewed metformin, she'd like to read up on it first.
clean: Last drink Nov 12. Counting days on a fridge calendar his niece drew.
clean: Cravings worst at 5 pm when the shift lets out; drives the long way home now to bypass the bar.
clean: UDS negative for all substances tested.
clean: Methadone 85 mg witnessed at 0910, no drowsiness, next carry Friday.
clean: Missed two doses because the bus strike left her stranded in Milton.
clean: Restarted at 40 mg per protocol after four days without.
clean: Returned to use over the long weekend after his uncle's funeral, reached out Tuesday, wants to get back on Suboxone.
clean: COWS 9 at 1400, 6 at 1800.
clean: Received warm blanket, ginger ale and loperamide.
clean: Laughed out loud at the movie and stayed until the credits.
clean: Played cribbage w/ co-pts x 1h, won twice.
clean: Quiet this shift; kept to her room with a paperback, came out for meals.
clean: Pacing the hall from 1500 to 1540, said the noise of the floor polisher was getting to him.
clean: Offered the quiet room; took it, put on the weighted blanket and napped.
clean: He raised his voice at the nursing desk, said he had waited an hour for his smoke break, then went out with staff.
clean: Team apologized for the delay.
clean: Speech quick, jumps from topic to topic, can be followed with effort.
clean: Thought form linear and goal-directed.
clean: Eye contact brief, which she says is how she was raised to behave with elders.
clean: Wearing a Blue Jays cap, hoodie and work boots; came straight from the yard.
clean: Hair newly cut, pleased with it.
clean: Affect broadened when he talked about the hens.
clean: She says the upstairs neighbour is piping gas through the vents and has taped over two of them.
clean: He sees his troubles as a spiritual emergency rather than an illness and wants a chaplain more than a pill.
clean: Both views were written into the plan side by side.
clean: Interpreter (Dari) on the phone throughout, ID 40217.
clean: Grew up on a dairy farm outside Peterborough, the fourth of seven.
clean: Father drove truck, mother ran the post office out of their front room.
clean: Left school in grade 10 to help pay the mortgage; went back at 34 and finished.
clean: Came to Canada in 2011 with one suitcase and a cousin's phone number.
clean: Retired from the mill after 31 years; the days now feel "long as a week."
clean: Widowed in May. Still sets out two cups.
clean: Their marriage has hit a rough patch since the layoffs, and they've started sleeping in separate rooms.
clean: Kids are with their dad every other weekend.
clean: Her teenage son taught her to use the bus app, and she made it here on her own today.
clean: He misses the band, the van and the bad motel coffee.
clean: Taking up beadwork again w/ the Elder on Wednesdays.
clean: Smudging offered at 0930 in the courtyard, six attended.
clean: Would prefer the injection in the left deltoid, as the right is sore from shovelling.
clean: Paliperidone 150 mg IM given L deltoid 1020, site clean and dry.
clean: Next injection due Dec 22; she has put it in her phone.
clean: No stiffness, no restlessness, AIMS 0.
clean: Some lip-smacking noted by his wife over the past month; AIMS 4, neurology e-consult sent.
clean: ECG: QTc 438.
clean: Clozapine 275 mg qhs, ANC 3.1, drooling at night, using a towel on the pillow.
clean: Bowels moved x1, soft.
clean: Constipation easing with PEG and prunes.
clean: PHQ-9 14 (was 21), GAD-7 11.
clean: Sleep still broken: drops off at midnight, wide awake by three.
clean: We talked through stimulus control and she will try getting up and folding laundry when sleep won't come.
clean: Has cut down from six coffees to two.
clean: Energy is picking up; mowed the lawn in one go for the first time since spring.
clean: Appetite so-so. Lives on soup and crackers when the panic flares.
clean: Panic on the subway between Bloor and Wellesley, got off, sat on a bench, boarded the next train.
clean: Exposure step 4 done: rode two stops alone at rush hour.
clean: Homework half filled in; the part she did sparked a good talk about her boss.
clean: She was not able to do the thought record as the baby had croup all week.
clean: Shift work makes groups at 10 am tough; moved him to the evening stream.
clean: GP to GP: please carry on with sertraline 100 mg, recheck sodium in 2 wks.
clean: Renewed escitalopram x 3 mo. RTC Feb.
clean: Form for ODSP filled out together, signed and faxed.
clean: Cheque held up at the ministry, so the food bank letter went out today.
clean: Fridge had milk, eggs, a tray of lasagna from next door.
clean: Tap in the bathroom drips; superintendent called, coming Thursday a.m.
clean: Bedbug treatment booked; staff helped bag clothing and strip the bed.
clean: Lost his keys on Friday and got let in by the caretaker.
clean: Banked $40 toward the bicycle.
clean: Wants to move closer to his church.
clean: Viewed a bachelor unit on Ottawa St., liked the light, disliked the stairs.
clean: Moved in on the 1st with a mattress, a kettle and his cat, Pickles.
trap, quotation: He said, "I'm just a junkie to them down at that hospital."
trap, quotation: Mother on the phone: "She's so manipulative when she wants the car."
trap, quotation: "I was being noncompliant on purpose because nobody asked me," she told the group, laughing.
trap, quotation: Pt states "I'm a failure and a burden on everybody."
trap, quotation: Per wife: "He's been clean since Easter and we're proud of him."
trap, quotation: When asked about the scar he answered, "That was when I tried to commit suicide in '09."
trap, quotation: His brother describes him as "crazy stubborn, like our grandfather."
trap, quotation: "They treat me like a frequent flyer," he said, and asked that this be written down.
trap, quotation: Asked what worries her most: "That I'll end up chronic like my aunt."
trap, quotation: Roommate told the worker "he threw a tantrum over the remote, then he bought us pizza."
trap, negation: He was not aggressive at any point on this shift.
trap, negation: At no time was she uncooperative w/ the search of her bags.
trap, negation: I do not see the repeated calls as attention-seeking; she was alone with chest pain.
trap, negation: Nothing manipulative in the request, he was simply out of bus tickets.
trap, negation: Never combative, even when woken for bloods at 5.
trap, negation: It would be wrong to call him unmotivated: he walked 6 km to get here.
trap, negation: This was not drug-seeking; the tooth was abscessed.
trap, negation: No hostile or threatening behaviour seen x 72 h.
trap, negation: There is no reason to think she is exaggerating her pain.
trap, negation: Not a poor historian by any means; gave dates, doses and names.
trap, meta: The in-service covered why "noncompliant" and "refused" have been dropped from our flowsheets.
trap, meta: Student asked to swap the word "addict" for "person who uses drugs" in her care plan.
trap, meta: Chart audit Oct: the phrase "failed attempt" turned up in 3 of 40 notes.
trap, meta: Pt read his old records and asked that "borderline" be struck from the summary; request sent to Health Records.
trap, meta: At the workshop we talked about how the label "difficult patient" shapes the next shift's care.
trap, meta: The drop-down still offers "unkempt" as an option and the vendor has been asked to take it out.
trap, meta: She hates the expression "high functioning" and told us why.
trap, meta: Peer worker's handout lists "attention-seeking" among terms to leave behind.
trap, meta: Terms such as "frequent flyer" no longer appear on the ED whiteboard.
trap, meta: We do not write "lacks insight" in this clinic; we write what the person thinks is going on.
trap, name: Referred to the Centre for Addiction and Mental Health on Queen St.
trap, name: Completed the Drug Abuse Screening Test, score 3.
trap, name: Enrolled with the Schizophrenia Society of Ontario family group, starts Jan 8.
trap, name: Intake at Addicts Helping Addicts on King is booked for Monday at 2.
trap, name: Reading Girl, Interrupted and An Unquiet Mind this month, both from the ward shelf.
trap, name: Voice mail left with the Substance Abuse and Mental Health Services Administration helpline for his cousin in Buffalo.
trap, name: Attends Narcotics Anonymous at St. Luke's on Tuesdays.
trap, name: Plays bass in a band called Psycho Barn and has a gig Friday.
trap, name: Overt Aggression Scale 0 at 0800 and 1600.
trap, name: Score on the Michigan Alcoholism Screening Test was 4 in 2019.
trap, legal: Form 1 signed 1420 by Dr. Osei; Form 42 given and read aloud to her.
trap, legal: Found not criminally responsible on account of mental disorder, ORB hearing Mar 4.
trap, legal: Section 20(5) wording: "suffering from mental disorder of a nature or quality that likely will result in serious bodily harm."
trap, legal: The court order names him as "the accused" and sets out a treatment order under s. 672.58.
trap, legal: Pleaded guilty to assault causing bodily harm in 2016, sentence served.
trap, legal: Form 9 (Order for Return, "absent without authorization") cancelled at 1810.
trap, legal: Consent and Capacity Board upheld the finding of incapacity with respect to treatment.
trap, legal: Charge of failure to comply with a probation order was withdrawn on Tuesday.
trap, legal: Community treatment order, Form 45, expires Feb 11.
trap, legal: Duty counsel told him the dangerous offender application has been dropped.
trap, victim: She was sexually abused by a coach between the ages of 11 and 14.
trap, victim: Threatened with a knife by a stranger at the shelter in August.
trap, victim: Her ex was violent toward her and has since moved to Moncton.
trap, victim: Grew up w/ emotional abuse in the home, per pt.
trap, victim: He was assaulted in the stairwell on Thursday; police report filed.
trap, victim: Co-workers called him a psycho and a freak after his leave, which is why he quit.
trap, victim: Was manipulated by a lender into signing over his pension.
trap, victim: Bullied at school for his stammer, beaten up twice.
trap, victim: A former landlord harassed and intimidated her for months over the deposit.
trap, victim: As a child he was neglected and often locked out of the house in winter.
trap, other subject: The printer failed again, so the handout was written by hand.
trap, other subject: His kidneys have tolerated lithium well but the old fridge is dangerous and leaks.
trap, other subject: The insurer denied the claim for the third time.
trap, other subject: Her neighbour's dog is aggressive, so we met at the library.
trap, other subject: Stubborn rust on the bike chain came off at last in workshop.
trap, other subject: Weather was erratic and the outing was put off.
trap, other subject: The pharmacy claims it never got the fax.
trap, other subject: Wound on L shin slow and resistant to closing; VAC dressing changed.
trap, other subject: The bus schedule is unreliable on Sundays, so he takes the 0810.
trap, word sense: Bathroom is clean, floor mopped, he did it himself.
trap, word sense: Admitted to 5 South at 2215 from the ED.
trap, word sense: She is committed to finishing her welding ticket by June.
trap, word sense: Chronic kidney disease stage 2, stable.
trap, word sense: Dirty dishes in the sink were washed together as the first step of the session.
trap, word sense: Claims for dental work go through the drug plan as of Sept.
trap, word sense: Resistant hypertension, on three agents; renal U/S ordered.
trap, word sense: Wears an alarm bracelet that he can press for help if he falls.
trap, word sense: He is drawn to demanding music, mostly Bach and late Coltrane.
trap, word sense: Has an aggressive lymphoma and sees oncology Thursdays.
trap, identity: Identifies as autistic and asks that we say so that way.
trap, identity: She calls herself a recovering alcoholic and would like the plan to say the same.
trap, identity: Deaf since birth, culturally Deaf, ASL interpreter booked.
trap, identity: Introduces herself as a proud Mad woman and edits a Mad Pride zine.
trap, identity: He goes by "addict" in his home group, says the word keeps him honest, and wants it used.
trap, identity: Describes himself as a psychiatric survivor.
trap, identity: They use "crip" of themselves and sit on the board of a disability arts collective.
trap, identity: Prefers "bipolar" as an adjective for herself, same as left-handed, she says.
trap, identity: Chosen term on the intake sheet: "voice hearer."
trap, identity: Self-identifies as an ex-con and mentors young men coming out of Collins Bay.
trap, diagnosis: Dx: borderline personality disorder (F60.3), PTSD.
trap, diagnosis: Schizophrenia, paranoid type, per 1998 discharge summary; ICD-9 295.30.
trap, diagnosis: F10.20 alcohol dependence, in sustained remission.
trap, diagnosis: Hx: persistent depressive disorder, chronic migraine, GERD.
trap, diagnosis: Antisocial personality disorder listed on the 2003 referral, diagnosis since removed.
trap, diagnosis: Intermittent explosive disorder (F63.81) on problem list from previous clinic.
trap, diagnosis: Delusional disorder, persecutory type (F22), seen in second-opinion clinic Nov 19.
trap, diagnosis: Attention-deficit/hyperactivity disorder, inattentive presentation, since age 9.
trap, diagnosis: Z91.14 coded automatically by the billing software; under review.
clean: First night on the unit; shown the laundry, the phone and where the tea is kept.
clean: Belongings listed and locked up: wallet, 2 rings, pocket radio, $31.25.
clean: Rights advice given by phone at 1600, she has the adviser's number on a card.
clean: Handoff: settled eve, mom visited, PRN x0, likes the door left ajar.
clean: PRN lorazepam 1 mg po at 2130 at his request, asleep by 2215.
clean: Woke from a nightmare about the fire, sat up with staff until it passed.
clean: Grounding w/ ice and peppermint helped, "brought me back into the room."
clean: He'd rather we knock twice and wait.
clean: Scratches to L forearm, superficial, cleaned and covered; she told staff within the hour.
clean: She cut her arm to "get the noise out," with no wish to die.
clean: Took 20 acetaminophen tablets at 0200 hoping not to wake up; rang her aunt at 0230.
clean: Acetaminophen level below treatment line, repeat at 8 h.
clean: Her cousin died by suicide two years ago this week.
clean: The bridge is on his way to work; for now a friend drives him.
clean: Firearms already with the RCMP since September.
clean: Reasons for living, in her own order: the boys, her students, spring.
clean: Mother feels out of the loop and asked for a call every Friday; pt agrees.
clean: Family meeting, 5 present, 50 min; the dishes came up more than the illness.
clean: Sister brought tamales, shared round the table.
clean: Passes: 2 h Sat with husband, went to the market, back at 1555, happy w/ the day.
clean: Voluntary status from noon; he chose to stay until the weekend.
clean: Left the unit at 1310 to buy smokes, came back on his own at 1345.
clean: D/c home Thurs w/ week's meds in blister pack.
clean: Bridging appt within 7 days, transport arranged.
clean: Nervous about going home, mainly the quiet.
clean: Follow-up call day 2: eating, sleeping, found the cat in good health.
clean: Did not come to the 10:30; texted at noon that her car battery had died. Rebooked Weds.
clean: Three calls this month, each after a night shift at the bakery.
clean: Comes to the ED when the chest tightness builds, as his walk-in clinic closed in June.
clean: Prefers texts to calls and mornings to afternoons.
clean: Video visit froze twice; we finished by phone.
clean: Seen with her service dog, who slept under the desk.
clean: Uses a wheelchair; the ramp at the side door was iced over, so we met in the lobby.
clean: New hearing aids in. Says birds are louder than he remembers.
clean: Left-sided weakness after the stroke in 2020; buttons shirts one-handed with a hook.
clean: MoCA 22/30, points off for recall and clock.
clean: She lost the thread twice and picked it up again when shown her notes.
clean: Large-print calendar works better than the phone.
clean: Living w/ dementia at home with his partner of 40 yrs, day program twice a week.
clean: Hums along to Vera Lynn during care.
clean: Pulled his arm away when the water ran cold; warmed it, carried on.
clean: Said no to the bath tonight, would like a shower in the a.m.
clean: Chose not to take quetiapine: "it makes my legs jump." MD paged, iron studies added.
clean: Not taking the evening dose because it clashes with his security job.
clean: Pills set out in a Sunday-to-Saturday box by his niece.
clean: Stopped mirtazapine herself in July on account of the weight; mood held up until October.
clean: Lamotrigine didn't help after 12 wks at 200 mg, tapered off.
clean: Venlafaxine raised his pressure, so we switched.
clean: Of everything tried since 2015, bupropion plus morning light has done the most good.
clean: ECT #6, bitemporal, seizure 38 s, woke clear, ate a muffin.
clean: Some memory gaps around the week of the move.
clean: TMS starts Monday; she went to see the machine beforehand.
clean: Ketamine clinic wait is four months.
clean: Thyroid normal, ferritin 11, started on iron every second day.
clean: 14 wks pregnant, staying on quetiapine after a long talk about pros and cons.
clean: Baby latched well, weight up 210 g.
clean: EPDS 9; her mother-in-law takes the 4 a.m. feed.
clean: Scary thoughts of dropping the baby on the stairs, which horrify her; no wish to act on them.
clean: Checks the stove around 20 times before leaving, down from 50.
clean: ERP: touched the doorknob, held off washing for eleven minutes.
clean: Hoping to eat in a restaurant by her birthday.
clean: Meal plan 6/6 at lunch with support from the dietitian.
clean: Weight 46.2, blind weigh as she asked.
clean: Dad plates supper now and the arguing has died down.
clean: Purged once since last visit, after the staff potluck.
clean: K 3.4, replaced orally.
clean: Residential house meeting: chore wheel redrawn, taco night voted in.
clean: Took his turn at the snow shovel without being asked, and did the neighbour's walk too.
clean: Overnight staff heard him talking on the phone with his sister until about 0100.
clean: Quarrel over the thermostat between two housemates; each cooled off and they split the difference at 20.
clean: Taught the new fellow how the washer works.
clean: Room check 2200, smoke detector beeping, battery changed.
clean: Bought a bus pass, shampoo and a Christmas cactus.
clean: Her budget came out $12 ahead this month.
clean: He keeps his cash in a coffee tin and wants help to open an account.
clean: Photo ID came in the mail at last.
clean: Owes Bell $260; we rang them and set up $20 a month.
clean: CPP-D approved, back pay to follow.
clean: Sat w/ her through the two-hour wait at Service Ontario, played gin rummy.
clean: Taxes done for 2023 and 2024 at the free clinic.
clean: Went with him to probation; officer pleased, next report Jan 14.
clean: Wants his record suspended so he can drive school buses.
clean: Spoke to the housing worker re top of the list, maybe spring.
clean: Sleeping in his truck behind the arena; has a good bag and a camp stove.
clean: Outreach van brought socks, hand warmers and two coffees.
clean: Passed up the shelter bed as dogs are not let in; took the warming centre list instead.
clean: Foot care at drop-in: blister L heel dressed.
clean: Wound on forearm draining less, packing changed, he is keeping it covered.
clean: Picks up sterile supplies on Thursdays, returned a full sharps bin.
clean: Uses fentanyl by smoking, two to three times a day, mostly with a friend in the room.
clean: Test strip showed benzos in Monday's supply, so she is using less at a time.
clean: Poisoning on Oct 3, brought round with two doses of nasal naloxone by a bystander.
clean: Thinking about withdrawal management after the holidays; no bed date asked for yet.
clean: CIWA 12 at 0200, diazepam 20 mg, 7 by 0400.
clean: Thiamine 100 mg IM x3 days.
clean: Hands steadier, kept down soup and half a bagel.
clean: He wrote his ex-wife a letter, read it aloud in group, and tucked it back in his binder.
clean: Day 9 in program. Misses his truck and his mother's perogies.
clean: Picked up a 90-day chip last night to a lot of hooting.
clean: Sponsor takes him fishing.
clean: SMART Recovery suits her better than twelve steps.
clean: Cannabis most nights, 1 g, helps her drop off.
clean: Weighing up whether to switch from joints to oil.
clean: Quit smoking Oct 1, patch 14 mg, chewing through a lot of cinnamon gum.
clean: Gambles online after the kids go to bed; has signed up for self-exclusion.
clean: Handed the credit card to his wife, who froze it in a block of ice.
clean: Naltrexone 50 mg started, mild nausea.
clean: Acamprosate tid is hard to fit around roofing, going to try alarms.
clean: LFTs back down to twice normal.
clean: Sublocade 300 mg SC abdomen, tender lump size of a grape, no redness.
clean: Carry doses kept in a lockbox on top of the china cabinet.
clean: Sees recovery as "having people over again."
clean: She is the one her whole street turns to when a pipe bursts.
clean: Sharp with numbers, did payroll for twenty years.
clean: Can fix any small engine you put before him.
clean: Draws every day; sketchbook shared with writer, mostly herons.
clean: Sings alto in the Portuguese choir.
clean: Goals: get licence back, see Lake Superior, sleep through.
clean: Faith keeps him going; prays five times daily, prayer mat supplied.
clean: Fasting for Ramadan, so evening meds moved to after iftar.
clean: Asked for a female nurse for the ECG, arranged.
clean: Name on health card differs; goes by Rowan, they/them, wristband reprinted.
clean: Hormones continued on admission, estradiol 4 mg.
clean: Came out to his parents over Thanksgiving; mom hugged him, dad went out to rake leaves.
clean: Homesick for Kugluktuk, misses char and her little cousins.
clean: Grandmother went to residential school and seldom spoke of it.
clean: Sixties Scoop survivor, met his birth brother last year.
clean: Refugee claim heard Nov 6, still waiting on word.
clean: Cannot sleep on the side of the bed nearest the door since Aleppo.
clean: Startles when carts bang; staff have oiled the wheels.
clean: EMDR session 3, worked on the highway memory, distress 8 down to 4.
clean: Flashbacks down to one or two a week and shorter.
clean: Veteran, two tours, Kandahar 2006 and 2009.
clean: Fireworks on Canada Day were rough; he went up to the cottage.
clean: Firefighter off work since April, hopes to ease back with half days.
clean: WSIB case manager asks for functional abilities form by the 15th.
clean: Lifts up to 10 kg, stands 30 min, concentrates approx 45 min.
clean: OT: energy diary shows a dip after lunch; plan rest at 1330 then one task.
clean: AMPS done making a grilled cheese and a fruit salad.
clean: Used the pill crusher on the second try.
clean: Handwriting small but legible, signs own forms.
clean: Noise-cancelling headphones and a fidget ring let him stay for the full hour.
clean: Sensory room 20 min: rocking chair, lava lamp, lavender.
clean: Built a birdhouse in woodshop, sanded it, wants to give it to his nephew.
clean: Baked banana bread x2, measured and set the timer by himself.
clean: Grocery trip: compared prices, stuck to list, forgot the bags and carried it all in his arms.
clean: Crossed at the lights, read the bus sign, pulled the cord a stop early and walked.
clean: Volunteer at cat rescue Tues/Thurs, boss would like her for more hours.
clean: Job coach visited the greenhouse and worked out a quieter corner for him.
clean: First paycheque in nine years, bought boots.
clean: Laid off on Friday along with thirty others.
clean: Her boss moved the desk next to the copier and she can't hear herself think.
clean: Term paper due Monday, prof gave an extension to the 9th.
clean: Dropped organic chem, keeping the other three.
clean: Accommodations letter done: extra time, private room, notes.
clean: Roommates throw parties until all hours, so she's been napping at the library.
clean: Age 15, lives one week with mom, one with dad, and is sick of packing.
clean: School attendance up to three days out of five.
clean: Stomach aches on Sunday nights and before swimming.
clean: Likes Minecraft, slime and her gecko.
clean: Draws a volcano when asked how anger feels.
clean: He threw his shoe at the wall when told the visit was cancelled, cried, then let his CYW sit next to him.
clean: Parents on the same page about screens off at nine.
clean: Methylphenidate ER 36 mg: teachers notice, appetite down at lunch.
clean: Wt 31 kg, 40th percentile, same curve.
clean: Mom worn out, has had no evening to herself since August; respite hours applied for.
clean: S: "I feel like a wrung-out rag." O: teary, sipping tea, answers after long pauses. ⏎ P: check in hourly.
clean: D: Up to BR x1. A: toast, juice. R: back to sleep.
clean: Mood: low. Sleep: 4-5 h. Appetite: ok. SI: none today. ⏎ Plan: walk w/ peer worker 1400.
clean: VSS. Ambulating indep. Voiding. No pain.
clean: Pt not hungry at breakfast, had a banana at ten.
clean: Attended goals grp, today's goal = phone landlord. Done by 1115.
clean: Q15 obs overnight, resps regular, turned x3.
clean: RN sat on floor beside him, low voice, lights dimmed, settled in 10.
clean: Hit the window with his open palm twice at 1645 after the call with his lawyer; no injury; agreed to take a walk with PSW.
clean: Kicked the door, then asked for help.
clean: Restraint not used this shift.
clean: Seclusion ended 0915 after 40 min, debrief done with him and peer support; he would like music next time and a blanket sooner.
clean: He says what set it off was being talked over.
clean: Tearful ++ after visit, leaned on nurse, wanted chamomile.
clean: Voice soft, had to bend in to catch it.
clean: Replies in one or two words this a.m.; more talkative by supper.
clean: Lying under the covers, turned to the wall, nodded yes to tea.
clean: Sat w/o speaking for most of the hour, thanked me at the end.
clean: Holding one arm in the air for minutes at a time; BFCRS 17, lorazepam 2 mg IV, score 6 at one hour.
clean: Drinking through a straw again.
clean: Awake 36 h, has reorganized the kitchen by colour and started three businesses on paper.
clean: Spent $3,400 on kayaks in a weekend and has since sent two back.
clean: Feels sharp, quick and very much alive; her partner is the one who is worried.
clean: YMRS 24 on adm, 11 today.
clean: Shows me pages of equations which he says will end world hunger.
clean: Thinks the lady on the news is sending him hints; less sure of this than last week.
clean: She covers the TV with a bedsheet at night.
clean: We both put our own explanation of the buzzing on the board and agreed to keep looking.
clean: Understands that dehydration can push lithium up and carries a bottle.
clean: Teach-back done; named three early signs, rushing, bright colours, skipping lunch.
clean: Able to say in his own words what the drug is for, what it may do to him, and what happens without it.
clean: Capable re treatment decisions as of today.
clean: SDM is eldest sister, Marlene, tel on file.
clean: Advance directive: no haloperidol, call Auntie first, feed the fish.
clean: Copy of plan given, second copy on her fridge.
clean: He'd like the word "recovery" left out, "getting on with it" is more his style.
clean: Read his note together on screen, fixed the year of the divorce.
clean: She asked for a second opinion and I've sent a letter to Dr. Vasquez.
clean: Complaint about the food passed to the manager, who came up to see him.
clean: I was late, she waited, I said sorry.
clean: 20-min visit, phone only. Doing alright. Nothing new. Scripts sent.
clean: Here for flu shot, mentioned in passing that she has not slept well since the flood.
clean: Also wants a mole looked at.
clean: Knee pain 6/10, worse on stairs, better w/ heat; it keeps him from the allotment.
clean: Back went out lifting drywall; hydromorphone 1 mg x 10 tabs, no repeats, follow up Tues.
clean: Takes two more than prescribed on days he has to climb ladders; we talked over other options.
clean: Headache most afternoons since Thanksgiving, throbbing, with dots in her vision.
clean: Chest clear, abdo soft, no edema.
clean: Pap done, chaperoned, she set the pace and we stopped once for a breather.
clean: Colonoscopy prep sheet gone over, rather dreads it.
clean: Hot flashes, drenched at night, crying at ads; FSH not needed, discussed HRT.
clean: Snores like a chainsaw per hubby, sleep study ordered.
clean: CPAP mask leaves a groove on his nose; trying nasal pillows.
clean: Cramps with metformin, split dose.
clean: Runs 5 k on Sundays w/ sis-in-law.
clean: BMI 31; she'd like to leave weight alone for now and work on sleep.
clean: Son overseas, speaks w/ him on WhatsApp nightly.
clean: Caring for husband with ALS, up at 2 and 5 to turn him.
clean: Told her boss to take the job and shove it, slept like a log that night, then the bills came in.
clean: On the outs with her sister over the will.
clean: He and his stepdad have buried the hatchet.
clean: Fell head over heels for a fellow in the chess club.
clean: The breakup knocked the wind out of him; he's staying on a buddy's couch.
clean: Caught in the middle of a custody fight, hearing on the 18th.
clean: Separation papers came by courier on her birthday.
clean: Says Christmas is the hardest stretch, plans to work through it.
clean: Feels she is walking on eggshells at home.
clean: He can't shake the feeling he left something undone for his dad.
clean: Lost twin boys at 22 wks in 2018, lights a candle each June.
clean: Scattered the ashes off Point Pelee with her cousins.
clean: Grief group ran over, nobody wanted to leave.
clean: Bottled things up for years and is now finding it a relief to talk.
clean: Nightly phone calls with his mother wind him up; he might go to every second day.
clean: Butterflies before the talk, went through with it, got a card from the class.
clean: Blushing and a dry throat in meetings, keeps camera off.
clean: Put herself on the list for the improv course.
clean: Took the ferry to the island and back just to feel the wind.
clean: He binned the lottery tickets and took up sourdough.
clean: Planted garlic in October.
clean: Caught two perch, let them go.
clean: Watches the Leafs w/ volume off as announcers set his teeth on edge.
clean: Learning Ojibwe from an app and from her kokum.
clean: Hockey bag's been in the hallway since the concussion, he is itching to get back on the ice.
clean: Post-concussion: light hurts, sunglasses on, blinds half down.
clean: Tinnitus high and thin, masks it with a fan.
clean: Phantom pain in L foot on cold mornings, mirror box helps.
clean: Seizure-free 14 mo.
clean: Functional seizures x2 this wk, each under 3 min; staff stayed beside her, pillow under head.
clean: CBT-I wk 4, sleep efficiency 84 %.
clean: DBT skills: used TIPP on Saturday, walked out of the argument, called coach.
clean: Diary card in, urges 2-3 most days, 5 on Thurs.
clean: Chain analysis of Thursday went from missed lunch to the text to the bathroom.
clean: ACT: passengers-on-the-bus exercise landed well.
clean: Therapist on leave till Feb; she picked who would cover.
clean: Ended therapy today after 18 sessions. Brought me a pot of rosemary.
clean: Wonders if he'll fall back into old ruts; wrote a list of what to do if so.
clean: Group: 7 present, theme loneliness, he spoke for the first time.
clean: Music therapy - picked Gordon Lightfoot, tapped along.
clean: Yoga in chair x 25 min.
clean: Pet visit: golden retriever put her head in his lap; smiled, asked when she'd be back.
clean: Crisis bed booked x3 nights, bring own pillow and meds.
clean: Text line: person typing from a dorm bathroom, roommates asleep, wants to write rather than speak.
clean: Caller wished to remain nameless and we left it at that.
clean: Cold feet about going to Emerg; talked through what happens at triage and who could tag along.
clean: Police left after five minutes, crisis worker stayed an hour and made pancakes with him.
clean: Neighbour had rung 911 on hearing shouting, which turned out to be rehearsal for a play.
clean: Transported by EMS, sat up front, chatted about the Raptors.
clean: Triage 1905, CTAS 3, seen by psych RN 2040.
clean: Hallway stretcher 14; asked for a quieter spot, moved to room 6 at midnight.
clean: Given a sandwich, charger and slippers.
clean: Collateral from partner with consent: off food since Tuesday, giving away records, up pacing.
clean: She wants to sleep and not have to think; would not act, as the cat depends on her.
clean: Passive thoughts of not waking up, most mornings, gone by lunch.
clean: Bought rope on Saturday, gave it to his brother on Sunday, told us on Monday.
clean: What held him back was the sound of his daughter practising the recorder.
clean: Means: meds dispensed weekly for now, she suggested it.
clean: Plan sheet folded in her phone case.
clean: Thirty-minute gap between calls, then he picked up, voice steadier, kettle on.
clean: Closing the file as goals met; she can ring us straight back, no new referral needed.
clean: We have not heard from him since Nov 4; letter and text sent with drop-in hours.
clean: Two missed visits, both on snow days.
clean: Reached via his aunt, he's working up north at camp until the 20th.
clean: Phone cut off, so writer leaves notes with the front desk of the rooming house.
clean: Knocked, he called through the door that he had the flu; left soup and crackers on the mat.
clean: ACT team: daily drop-off of meds moved to after 11 as he works bar close.
clean: Drove her to the lab; she closed her eyes, counted backward, done.
clean: Dentist pulled two molars Tuesday, on soft food and salt rinses.
clean: New glasses, can read the paper again.
clean: Dentures rub, liner ordered.
clean: Shaved, put on a tie and went to his hearing.
clean: Has worn the same parka since Friday as the heat in the building is off.
clean: Shower chair in place, washed by herself, back done by HCA.
clean: Skin intact, heels floated.
clean: Nails trimmed and painted teal by volunteer.
clean: Toast burnt, alarm went off, everyone out on the lawn in housecoats, back in by 0820.
clean: One-to-one walk round the pond, saw a muskrat.
clean: Puzzled over the bingo rules, then got a full card and a chocolate bar.
clean: Put her name down for Friday's pottery.
clean: Phoned the bank by herself from the alcove.
clean: Went over side effects w/ pharmacist, picked the wafer form.
clean: Risperidone 2 mg hs swapped for aripiprazole 5 mg on account of prolactin.
clean: Restless legs on aripiprazole, "like ants," propranolol 10 mg bid begun.
clean: Benztropine made his mouth dry, holds sugar-free mints.
clean: Level 0.7, creat 78, TSH 2.4.
clean: Valproate off, since she and her wife hope to conceive.
clean: Trazodone 50: sleeps six hours, groggy till coffee.
clean: Prazosin titrated to 3 mg, dreams duller, no dizziness on standing.
clean: Rx for nabilone lapsed, bridging supply x 7 d.
clean: Drug plan covers the generic only; special authority sent.
clean: Melatonin 3 mg, magnesium, and a shelf of teas from her mom-in-law.
clean: St. John's wort stopped before starting fluoxetine.
clean: Traditional medicine from home kept in the med room fridge, labelled.
clean: Held AM dose for SBP 88, rechecked 104 at noon.
clean: Fell in BR 0315, slid off edge of toilet, no head strike, neuro vitals x 4 h normal.
clean: Walker adjusted two notches.
clean: Bruise L hip plum-sized.
clean: Bladder scan 420 mL, in/out cath with her ok.
clean: COVID swab neg; off isolation, glad to see the hall.
clean: Chart reviewed, not seen today as at dialysis.
clean: Case conf. 12/3: client chaired, brought donuts, set the agenda.
clean: He crossed out "independent living" and put "own place, own couch, own rules."
clean: Wants staff to quit waking him for a 0600 pressure; order changed to 0900.
clean: Would like less fuss at med time.
clean: If things go south, he would rather be told straight.
clean: She'll take it one step at a time and see where she is at New Year's.
clean: Sees a counsellor through the union, six visits left.
clean: Elder Rosalie visited with tea and bannock.
clean: Jail nurse faxed MAR; last dose Nov 23 0800.
clean: Released with a bus ticket and a paper bag, got to us by supper.
clean: Spent the night on a bench by the rink, feet white and numb, rewarmed.
clean: Tent and papers went in the encampment clearance; replacing birth certificate.
clean: Dog, Biscuit, boarded free for a fortnight by the SPCA program.
clean: Harm reduction worker on site Fri w/ pipes, foil, wound kits.
clean: Went three weeks on two drinks a night, his target, six at the wedding, two again since.
clean: Drinks about 12 beer on Sat, none Mon to Thurs.
clean: Blackout after the stag, which scared him.
clean: Mouthwash and vanilla moved out of shared bathroom at his request.
clean: Crystal use on payday weekends, then sleeps two days.
clean: Snorted a line at the cottage, heart raced, sat in the lake until it slowed.
clean: Contingency draw: won a $5 Timmies card.
clean: Teen vapes in the washroom between classes; would quit for lacrosse.
clean: Nicotine lozenge q1h, no smokes since adm.
clean: She sees her use as the only thing that takes the edge off her shoulder and her nights.
clean: Pain and OAT clinics now share one visit.
clean: Hep C cured, SVR12 confirmed, high-fived the nurse.
clean: HIV VL undetectable.
clean: Abscess R thigh lanced, stayed for IV abx with hydromorphone 4 mg q3h for withdrawal and pain.
clean: Went outside to use, came back to finish the vanc.
clean: Left before IV course ended, took oral abx with him, wound clinic Wed.
clean: Mom on speakerphone from Manila during rounds.
clean: Cousin and he run a snowplow business, busy till April.
clean: Pension cheque late, so rent is short by $85.
clean: Hoping the arbitration comes through.
clean: Lawyer wants letter by noon Fri.
clean: Jury summons, note written.
clean: Tenant board gave him until Jan 31.
clean: Wants to be buried next to her first husband and has told the boys so.
clean: Palliative pt with long-standing low mood, likes the window ajar for the chickadees.
clean: His partner climbs in beside him in the afternoon for a snooze.
clean: Mind wanders to the war when the furnace kicks in.
clean: Late-day restlessness eased with a jigsaw and the hallway lamp.
clean: Looks for his late wife at supper; we sit down with the wedding album.
clean: Grabbed the rail and PSW's sleeve during transfer, frightened by the lift; slower w/ two staff next time.
clean: Called out "help me" x 20 min, needed the commode.
clean: Pills in applesauce w/ her knowledge, swallows better that way.
clean: Delirium clearing: knows the month, asks for the sports page.
clean: Strolling the garden loop after lunch, humming, hat on.
clean: Swapped hospital gown for own sweatpants.
clean: Night light left on.
clean: Door code given, comes and goes.
clean: Fire drill 1400, he led the way.
clean: Student nurse co-led relaxation, five came.
clean: Wrote haiku on the paper placemat, pinned up in lounge.
clean: Can't stand the smell of the disinfectant, makes him gag; unscented used.
clean: Two pts both wanted the last pudding, shared it in the end.
clean: Staff short by one, outing cut to 20 min, told pts why.
clean: Vending machine ate her toonie, swore at it, laughed about it after.
clean: Peer support told his own story; she said it was the first time she felt understood here.
clean: Moved to tears by the card from his old foreman.
clean: Has made up her mind to sell the house.
clean: In two minds about going back to nursing.
clean: Neither of them wants to raise the subject of the drinking at dinner, so we practised how to begin.
clean: Sharing custody of the parrot.
clean: Signed up as a crossing guard for the fall.
clean: Passed his G2 on the third go, whooped in the parking lot.
clean: Coached peewee until his knees gave out.
clean: Took a leave from the choir as standing makes her light-headed.
clean: Seen in barn, client mucking out while we talked.
clean: Roads closed, visit by landline.
clean: Bear in the yard, so meeting was cut short!
clean: Walk-in, no appt, fit in at 4:10.
clean: Interested in research study, handed consent to read at home.
clean: Next: bloods Fri, OT home visit Mon, call sis Weds.
clean: Looks forward to the solstice bonfire.
clean: Sorted his old hockey cards on the bed all evening, picked out three to frame.
`)
