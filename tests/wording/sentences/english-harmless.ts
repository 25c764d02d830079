import {readSentences, type Sentence} from './sentence.js'

/** Harmless English sentences and traps of all kinds of notes, written by somebody who had not seen the rules, and learned from since. */
export const sentences: Sentence[] = readSentences(`
clean: Slept 6 h, up once to use the washroom, back to bed by 0330.
clean: Joyce asked whether the new tablets can be taken with grapefruit; I told her not with this one.
clean: He wants to be home for his daughter's graduation on the 14th and asked what would need to happen before then.
clean: Her car broke down on the 401, so we moved the visit to Thursday.
clean: Ate half of lunch, all of supper, drank two cups of tea.
clean: The voices have been quieter since Monday; she can now follow a whole TV show.
clean: Tyrell chose not to take the evening dose because it leaves him groggy at work; we talked about moving it to bedtime.
clean: The dental insurer turned down the claim and we are helping him appeal.
clean: Mom called at 1915 to say he got home safely.
clean: Circulation in both feet is poor, pulses faint on the left; vascular referral sent.
clean: Reports three drinks on Friday and none since.
clean: She returned to using fentanyl after eleven weeks, told us the same day, and asked to restart Suboxone.
clean: Bus passes are gone until the first; gave him two taxi chits instead.
clean: Asked about thoughts of suicide: says they come most evenings, without a plan, and that his dog keeps him here.
clean: BP 142/88, HR 76, afebrile, SpO2 97% on room air.
clean: Ms. Oyelaran would like a female nurse for the injection, which has been arranged.
clean: We agreed to meet at the Tim Hortons on Barton Street because the office feels too much like the hospital.
clean: Weight up 3.2 kg since starting olanzapine; he is unhappy about this and wants to look at other choices.
clean: Pt up and about this a.m., made own toast, watched hockey highlights w/ peers.
clean: Kwame missed the bus and walked forty minutes in the snow to get here.
clean: Her landlord has not fixed the furnace and the baby's room sits at 14 degrees.
clean: After the second contraction she asked for the epidural, and anaesthesia came within 20 minutes.
clean: Reviewed the pros and cons of clozapine, including weekly blood work; he would like the weekend to think it over.
clean: Peer worker shared her own story of hearing voices and Anton asked to come again next week.
clean: Rent is $1,150 and ODSP leaves her with $158 for the rest of the month.
clean: Said he feels flat, like the colour has gone out of things.
clean: Naloxone kit given, use demonstrated, partner practised on the trainer.
clean: The school moved his math class to the morning, when he has more energy.
clean: Daughter holds power of attorney for property; there is none yet for personal care.
clean: Found sitting on the floor beside her bed, no injury seen, said she slid while reaching for the remote.
clean: Writer knocked twice, no answer, left a card with the crisis number under the door.
clean: He raised his voice and hit the desk with his open hand when told the pass was cancelled, then sat down and talked with Marco.
clean: Took all scheduled meds at 0800 and 2200; asked for and got lorazepam 0.5 mg at 1420 with good relief.
clean: Two sessions in, she can name what sets off the panic and leave the store without abandoning the cart.
clean: The twins are staying with their aunt in Moncton until the end of June.
clean: Ivan says his neighbour has wired the ceiling; he sleeps in the bathtub because it feels safer there.
clean: Discharge planned for Wednesday at 11, brother driving.
clean: Lithium level 0.7, creatinine steady at 82.
clean: Noor would rather do the groceries alone next time and phone us if she gets stuck.
clean: Calls to the line have dropped from five a night to one or two since the day program started.
clean: He lost his father in March and has not been back to the cabin since.
clean: Dressing changed, wound edges pink, scant clear drainage.
clean: Grandmother says he was a quiet baby who walked late and loved trucks.
clean: Court date moved to Oct 3; duty counsel will call him the day before.
clean: Wants his clozapine in blister packs because bottles get mixed up with his roommate's.
clean: Hands shaking less today, able to hold a full cup.
clean: We broke the form down into three short sittings.
clean: Spoke little at breakfast, more at lunch, laughed at Denise's joke about the soup.
clean: Pain 7/10 in the right hip, 4/10 an hour after acetaminophen.
clean: Estelle wants to know who will feed her cats while she is here; neighbour confirmed she has a key.
clean: Offered a bed at detox; he wanted to finish his shift first and will come at 4.
clean: The fridge quit over the weekend and his insulin got warm, so pharmacy replaced two pens.
clean: On exam the abdomen is soft, not tender, bowel sounds present.
clean: She has been a seamstress for thirty years and is proud of it.
clean: Sertraline 100 mg did not help after nine weeks; venlafaxine started today at 37.5 mg.
clean: Asked Renée what a good week would look like: swimming twice, sleeping till seven, one call with her son.
clean: OT tried a raised toilet seat and a tub bench; both fit.
clean: Last drink was 36 hours ago, CIWA 11, diazepam 10 mg given.
clean: His sister drove from Sudbury to sit in on the meeting.
clean: Phones were down from 10 to noon, so two callbacks were made late.
clean: She does not want her ex-husband told that she is here.
clean: Gait steady with the four-wheeled walker, stairs not tried.
clean: Bilal worries that the diagnosis will cost him his trucking licence.
clean: The group talked about how to say no to a friend who wants to borrow money.
clean: Feeding every three hours, latch better on the left, mom napping between.
clean: Dr. Fung explained the right to apply to the Consent and Capacity Board and gave the phone number of rights advice.
clean: Left school in Grade 10 to look after his brothers and would like to finish.
clean: Thoughts come fast, speech quick and hard to interrupt, sleeping three hours and not tired.
clean: Paid his fine in instalments, last one cleared Tuesday.
clean: Likes to be called Skip.
clean: Mr. Petrakis forgot the stove twice last week; an automatic shut-off has been ordered.
clean: Youth wants to go back to living with Dad; Dad needs a two-bedroom before that can happen.
clean: Toothache since Sunday, swelling along the jaw, emergency dental clinic booked 0900.
clean: Spent the evening knitting at the desk with night staff.
clean: Interpreter (Dari) by phone for the whole visit.
clean: He asked us to keep his bike in the shed because two were stolen from the rack.
clean: Walked off the unit at 1310 without telling staff, phoned at 1345 from the mall, back by 1430 with a new charger.
clean: Long silence, then she said she was afraid of going to sleep in case she did not wake up.
clean: Sodium 128, fluids limited to 1.2 L, repeat in the morning.
clean: The team from the shelter says he shares his food and helps stack chairs.
clean: Reason for visit: needs a note for work and a refill of her inhaler.
clean: Hana took the bus alone for the first time since August.
clean: Methadone 85 mg witnessed, three carries picked up.
clean: Told staff that being touched on the shoulder from behind scares him; added to the care plan.
clean: She would fight the ticket but has no one to watch the kids on court day.
clean: Ambulance called 2208, left with crew 2231, son following in own car.
clean: Energy better, appetite back, still no interest in the guitar.
clean: The lease is in both names, so she needs legal advice before moving out.
clean: Dreams about the fire most nights; wakes sweating at about three.
clean: Given a choice of tablet or liquid, he picked the liquid.
clean: Attended smudging with the Elder and stayed to help clean up.
clean: Mother asks that we not phone before ten since she works nights.
clean: Glasses broken in the fall, optometrist can see her Friday.
clean: Feels the tablets have taken the edge off but also the fun.
clean: Rec'd pt from ER at 0415, oriented to unit, offered sandwich + shower, settled by 0530.
clean: Wound up sleeping on a friend's couch after the rooming house was sold.
clean: Luis has three weeks left of parental leave and dreads going back to the plant.
clean: Every demand on her time at work has doubled since the layoffs.
clean: Engine failed on the ferry and the whole group got back two hours late.
clean: The pharmacy would not fill it without the prescriber's signature; faxed again at 1500.
clean: She asked me to write down the name of the medication so she could look it up herself.
clean: Complete heart block on ECG, cardiology at bedside, transferred to CCU.
clean: Has used a power chair since 2011 and gets around the neighbourhood on his own.
clean: Police brought him in under section 17 after he was seen walking along the tracks; he told them he was on his way to see his mother.
clean: When the alarm went off he covered his ears and rocked; moving to the quiet room helped within ten minutes.
clean: Cut her left forearm with a pencil sharpener blade last night, two shallow cuts, no stitches needed; said she wanted the noise in her head to stop.
clean: He plans to hand his rifle over to his cousin this weekend and cousin has agreed.
clean: Gail's goal is to bake for the church sale again.
clean: He misses hockey more than he misses drinking.
clean: Fentanyl test strip showed positive; he threw the batch out.
clean: Urine drug screen positive for cocaine and negative for opioids.
clean: Took 20 tablets of acetaminophen at about 2100 intending to die, then called her roommate at 2140.
clean: The insurer keeps asking for the same form and Brian is fed up, understandably.
clean: Physio says she can bear weight as tolerated.
clean: Prefers Cree at home, English with us.
clean: Worked a double on Saturday, came in with swollen ankles, furosemide raised to 40.
clean: Safety plan gone over line by line; added his uncle's number and took off the ex-girlfriend's.
clean: Nothing in the house but rice and ketchup, hamper delivered at 1400.
clean: Would you like the window open, I asked; he nodded and moved his chair closer.
clean: Dad calls her the boss of the family and she grinned at this.
clean: No beds at the Salvation Army tonight, Out of the Cold has a mat for him.
clean: It has been a hard winter and she misses her mother's cooking.
clean: Moves slowly, long pauses before each answer, eyes on the floor.
clean: Could not get comfortable on the mattress; second pillow helped.
clean: Phoned the bank together and the hold on the account was lifted.
clean: CPS worker will supervise the visit from 2 to 4 at the library.
clean: The infant is gaining 30 g a day and mother is pleased.
clean: Drop-in was crowded, so we talked on the back steps.
clean: Knows the side effects, has weighed them, and would rather live with the voices than with the weight gain.
clean: Lives with schizophrenia and works part time at a garden centre.
clean: Remembers two of three words at five minutes.
clean: Her knees will not take the stairs any more, so the bed is now in the front room.
clean: Asked staff for the third time about his cigarettes, which arrived with the 1600 delivery.
clean: Transfer to long-term care is waiting on a TB test.
clean: Amadou's work permit runs out in February and he needs a letter from us before then.
clean: He cried when he spoke of the brother he has not seen since the war.
clean: Repeat troponin unchanged, chest pain gone, home with GP follow-up.
clean: Ten-minute chat in the hallway about the Raptors; he brought up moving out on his own.
clean: Kept her appointment with the diabetes nurse and brought her log book.
clean: Sheets changed after he was incontinent overnight; he asked that nobody mention it at breakfast.
clean: The probation officer agreed to phone check-ins while he is in hospital.
clean: Two-year-old bites when other children take his blocks, mostly before nap.
clean: Mrs. Laframboise calls out at night, more often when her hearing aids are out.
clean: Peers on the unit threw him a small party with cake.
clean: Vape found in his desk at school and returned to mother.
clean: Her faith matters to her; chaplain visited and they prayed.
clean: Sorted three months of mail, found the tax slip, booked the free tax clinic.
clean: Started with half a tablet because the whole one made him dizzy last time.
clean: Says the ward is noisy and that she rests better with earplugs.
clean: Seen with medical student, who took most of the history with his permission.
clean: Ran out of test strips on day 20, new Rx for 100.
clean: The dog bit the mail carrier and must be kept on a leash now.
clean: Wishes he had been told sooner about the dry mouth.
clean: Nausea settled once she took it with food.
clean: Crisis line caller, male, thirties, on a bridge; stayed on the phone 26 minutes until officers arrived, and he walked to them.
clean: Stayed in her room at supper, tray left at the door and eaten by seven.
clean: The hearing lasted twenty minutes and the board upheld the certificate.
clean: He has stopped going to his own church and has not found another.
clean: Long-standing trouble with the upstairs plumbing is now before the tenancy board.
clean: Rating on PHQ-9 fell from 19 to 8.
clean: Vitals q4h, neuro checks q2h, call if drowsy.
clean: Caught the flu at Christmas and never quite got her strength back.
clean: Refers to herself as a night owl and would like late appointments.
clean: Had a good cry, then a good laugh, and went out for a smoke with Bev.
clean: The ACT team visits daily at 10 to bring meds and see how the day looks.
clean: Finds the bright lights in the clinic hard on her eyes; we dimmed them.
clean: Dose held at 0900 for HR 48; Dr. Singh aware.
clean: We did not finish the interview as he was tired, will go on tomorrow.
clean: Thinks of her stillborn son every day and keeps his blanket by the bed.
clean: School reports that he stands up for smaller kids at recess.
clean: Not eating meat during Lent; kitchen told.
clean: A friend from the union hall is helping with the EI forms.
clean: Told me she had skipped the last two injections because she could not get a ride.
clean: Family meeting ran long; brother and father see the move differently and will talk again Sunday.
clean: Reddened heel, offloading boot on, turn q2h.
clean: Offered PRN; preferred to walk the hall and did so for half an hour with Winston beside her.
clean: Left arm in sling, fingers warm and moving.
clean: The voices tell him to step into traffic; he stays back from the curb and hums to drown them out.
clean: He is on the waitlist for supportive housing, number 212.
clean: Needs help with buttons and shoelaces, does the rest himself.
clean: Her English teacher noticed the change first.
clean: With Farah's agreement, I phoned her husband and went over the warning signs.
clean: Coughing since Tuesday, chest clear, no fever, fluids and rest.
clean: Brought his own kettle, checked by maintenance, now in the kitchen.
clean: A bad tooth, a cold room and no phone: that was his list for today, and we made a start on each.
clean: Snow closed the clinic, all visits done by video.
clean: Lost her purse at the Walmart and with it her health card.
clean: Consented to blood work after we explained what each tube is for.
clean: He can tell when he is getting unwell: sleeps less, writes on the walls, stops answering his sister.
clean: Rain leaked through the ceiling tile in room 9; resident moved across the hall for the night.
clean: At 36 weeks, blood pressure creeping up, protein trace, repeat Thursday.
clean: Turned 80 on Sunday and danced at the party.
clean: Would like to cut back from a pack a day to ten and has picked a start date.
clean: The pain clinic will see her in nine months, which she says is far too long.
clean: Hospital issued a Form 3 at 1100; notice given in writing and explained aloud.
clean: Teo draws dragons when the class gets loud and rejoins when he is ready.
clean: Broke up with his boyfriend on the phone last night and has not slept.
clean: Prescription sent to Rexall on Main; to be picked up by cousin.
clean: Her hearing is poor on the right, so sit to her left.
clean: States mood is so-so, a 5 out of 10, which is up from 3.
clean: Pushed another resident's chair out of the way, no contact with the resident; later said sorry on his own.
clean: Hungry at bedtime again; dietitian added an evening snack.
clean: With the sale of the farm he lost both home and job.
clean: I phoned three times, reached voicemail each time, and mailed a letter with our hours.
clean: Not seen since the June visit; phone out of service, letter returned, outreach to try the drop-in.
clean: Ankles swollen to mid shin, weight 91.4.
clean: The neighbours complain about the music, so he bought headphones.
clean: Marisol's first question was whether she could still breastfeed on this drug.
clean: He likes order: same chair, same mug, same walk at four.
clean: Had planned to quit the job, slept on it, and decided to ask for fewer hours.
clean: RN to call lab re: missing CBC.
clean: Spoke with a lawyer from Legal Aid for 40 minutes by phone, door closed.
clean: Mouth dry, tongue coated, pushing fluids.
clean: She keeps the blinds down because she feels watched from across the street, and sits with her back to the wall.
clean: The battery in the smoke detector was dead and has been replaced.
clean: Can cook, shop and pay bills; wants a hand with taxes.
clean: Used twice this week, both times alone; talked about using with someone near and about phoning NORS first.
clean: Bus driver was kind and let her ride for free.
clean: Skin intact, nails trimmed by foot care nurse.
clean: Youth came in with Mom, spoke with me alone first, then chose what to share with her.
clean: Forgot his lunch so we shared mine.
clean: There is no family doctor in town and the walk-in shuts at five.
clean: Says he does not see himself as ill and thinks stress at the mill explains the past month.
clean: Her view is that the tablets, not the illness, caused the fog.
clean: Transferred with one assist and a belt.
clean: The judge gave a conditional discharge with twelve months of probation.
clean: Aunt Verna will bring moose stew on Saturday.
clean: Chart shows four ER visits since May, each for chest tightness at night; sleeping in his car was the common thread.
clean: Settled on Tuesday evenings for the couples sessions.
clean: The tenant upstairs fought with the super and the police came, which set Rowena on edge.
clean: Catheter draining clear yellow, 450 mL.
clean: Woke at four, worried about money, could not drop off again.
clean: Writes poems, read one aloud to the group, and people clapped.
clean: Back pain flares after shovelling; heat helps.
clean: Asked to stay one more night because the apartment has no heat until Friday.
clean: Staff drove him to the barber and he came back whistling.
clean: The fall happened at 0610 near the nursing station, witnessed.
clean: Both parents work shifts and the grandparents do school pick-up.
clean: It took three tries to draw blood and she was patient about it.
clean: Took the stairs, got short of breath at the second landing, rested, carried on.
clean: Suggested a sleep log; he would rather use his watch.
clean: Client texts that she is running late, will be in by 10:20.
clean: Left the group early to catch the last bus to Orillia.
clean: Since the stroke his words come slowly, and he likes to be given time.
clean: The lump was benign and she is relieved.
clean: Wants a priest, not a psychologist, and we called Father Okafor.
clean: Ravi set up the pill organizer on his own, no errors.
clean: Felt dizzy on standing, lying 128/74, standing 102/60.
clean: Her plan for cravings: call Jo, walk the dog, chew ice.
clean: Eleven months without alcohol as of today.
clean: The scholarship fell through and she is weighing a year off.
clean: Swore at the clerk, then told me his foot was killing him; toe is red and hot, likely gout.
clean: Wife notices he hides the car keys and then looks for them.
clean: Bed by the window, at his request.
clean: Rights adviser met with Mr. Hollis at 1330.
clean: Miscarried at nine weeks in May and has told only her sister.
clean: He would sooner sleep outside than go back to that shelter, where his boots were stolen.
clean: Tablets crushed in applesauce on SLP's advice.
clean: Pulled out the IV in her sleep, restarted in left hand.
clean: His cousin owes him $600 and he would like it back before the first.
clean: Temp 38.4, cultures drawn, ceftriaxone started.
clean: Chose tea over the quiet room, and tea did the job.
clean: Kid brother got hit by a car in 2019 and she was the one who found him.
clean: Speech therapy every second Monday, mother practises with him at bath time.
clean: No thoughts of harming the baby; frightening pictures of dropping her come into her mind and she puts her down in the crib until they pass.
clean: Asked what she wanted from today: a refill, a flu shot, someone to listen.
clean: Went over how to reach us after hours.
clean: The roommate's guitar keeps him up.
clean: Foster mother says bedtime takes an hour and two stories.
clean: Restraints not used this shift.
clean: Physical restraint for four minutes at 2017, ordered by Dr. Tremblay after he struck a nurse on the arm; debrief with him at 2100.
clean: Said it was the holding down that was worst, and that he would like a warning next time.
clean: Nobody has asked him about the residential school before, and he chose to talk for an hour.
clean: A1C 9.1, up from 7.8; she has been living on toast and juice since the move.
clean: Has keys, wallet, phone, and a ride.
clean: Reads lips well, please face her and do not cover your mouth.
clean: ASL interpreter booked for all three days.
clean: Up to the desk every half hour asking when the doctor would come; given a time, she went to rest.
clean: On the drive over we passed her old school and she told me about band.
clean: Last seen by psychiatry in 2021 in Regina, records requested.
clean: He is the oldest of six and still sends money home.
clean: Hot flashes all night, fan helps.
clean: Filled in the DTC form with Paulette and mailed it registered.
clean: Some weeks he eats at the mosque, some weeks at the mission.
clean: Her balance is poor in the dark, night lights put in.
clean: Quetiapine moved from 2200 to 2000 so that mornings are easier.
clean: Wondered aloud whether life is worth it, then said the question itself was new and scared her.
clean: Cut down from eight cans of cola to three.
clean: Spent his whole cheque in a day on gifts for strangers and now has no rent.
clean: Speaks to someone unseen at his left, breaks off to answer me, goes back.
clean: Niece is the substitute decision-maker and agreed to the CT.
clean: We missed each other twice, her in Lot B and me in Lot D.
clean: Gave the floor a good sweep and asked for another job.
clean: Eyes red, lids heavy; said he had two joints at noon.
clean: Hard day, lots of tears, a bit of hope near the end.
clean: Pt. request to speak w/ chaplain, page sent 1120.
clean: Could read the label once the lamp was on.
clean: The nurse who knows her best is off until Monday and she would rather wait.
clean: Ten stitches out, healed well.
clean: One son does the driving, the other the worrying, as she puts it.
clean: Aripiprazole LAI given right deltoid, next due Dec 9.
clean: Wore a winter coat in July heat and said he was cold; thyroid tests ordered.
clean: The manager cut her hours after the sick leave and she has filed with the labour board.
clean: I asked if he wanted the door open or shut, and he said open.
clean: Kayleigh likes the trampoline, the fish tank, and being first in line.
clean: Hearing adjourned because the lawyer was ill.
clean: Hit a deer outside Kenora, no injuries, truck written off.
clean: Would take the pill if someone would explain why it changed colour; pharmacist did, and she took it.
clean: Belongings: 1 backpack, 2 hoodies, $41.35 in safe.
clean: The move from crib to bed went smoothly.
clean: Not ready to talk about the assault; she knows where to find me.
clean: Denture lost between ER and ward, search under way.
clean: Refuse goes out Tuesday night and recycling Friday; he does both for the house.
clean: He asked twice about going home, and the second time we drew up a list together of what would make home work.
clean: Her daughter, an ICU nurse, had sharp questions and we took them one by one.
clean: Mental health court diversion accepted by the Crown; first check-in Jan 12.
clean: Runs a small Etsy shop from her kitchen.
clean: Needs a letter for the landlord saying the cat is a support animal.
clean: The ringing in his ears drives him up the wall by evening.
clean: After lights out, sat up sketching, asleep by one.
clean: The kettle is broken, the tap drips and the lock sticks; the list went to the super.
clean: Cold sores, tired, nothing else new.
clean: Stopped the lithium in May on her own to see how she would do, and told us at the next visit.
clean: Third week without a cigarette, going through gum by the pack.
clean: He and his wife sleep in separate rooms because of the nightmares.
clean: Patient's own words guide this plan, and she has signed it.
clean: Uses a cane outdoors, nothing indoors.
clean: The apartment is clean, warm, and close to the bus.
clean: Swimming lessons paid by Jumpstart.
clean: Sunil dropped two courses to keep up with the other three.
clean: The ferry strike means no visits from the island this week.
clean: Hoarse after shouting at the game.
clean: She put the knife down when asked and let go of the door.
clean: Holds a commercial licence, forklift ticket and first aid.
clean: Would prefer not to have students in the room.
clean: Left a message w/ ODSP worker, awaiting call back.
clean: Feels safest with the hall light on.
clean: Ontario Works denied the special diet allowance and she has 30 days to ask for a review.
clean: Allergies: penicillin (hives), latex.
clean: The group home has a new cook and breakfast is a hit.
clean: Lost 4 kg over six weeks without trying; chest film and bloods ordered.
clean: Discussed driving: agreed to hold off until the sedation wears off.
clean: A poor night for the whole floor because of the fire alarm at 0240.
clean: Wanted to hang up, stayed on, and by the end had made tea.
clean: Father's drinking was never named at home, she said.
clean: Not here at 9:00; phoned at 9:20, he had the flu, rebooked.
clean: Stood at the window humming for most of the morning.
clean: ECT #6 today, woke with a headache, ate well by noon, says the fog lifts by supper.
clean: The letter from Immigration came and it is good news.
clean: Ears clear, throat red, swab sent.
clean: Tried the breathing exercise, found it silly, liked the cold water better.
clean: Her brother pays the phone bill so that she can call home.
clean: His number one fear is the needle; numbing cream helped.
clean: Neighbour heard shouting and called 911; officers found him alone, frightened, talking about poison in the vents.
clean: Walks to the lake and back, 5 km, most days.
clean: Spilled coffee on his hand, cool water at once, no blister.
clean: Pays attention to the weather and dresses for it.
clean: Sat with him until the shaking passed.
clean: The bank froze the account after the scam, $2,900 gone.
clean: City hall refused the permit, so the porch ramp will have to wait until spring.
clean: Pharmacist counts 11 tablets left out of 30, which fits with the days she was at her mother's without them.
clean: Prefers that we text; calls at work get her in trouble.
clean: Dialysis M/W/F, runs 4 h, dry weight 68.
clean: We do not yet know what happened between leaving the bar at one and waking in the park at six.
clean: Mother and teacher give different accounts of the morning; both are written below.
clean: Bought a used bike and rode it here.
clean: Toe amputated in 2020, diabetic shoes worn daily.
clean: Room searched under unit policy with him present; a lighter was found and put in his locker.
clean: She wants a second opinion and we gave her two names.
clean: Ordered pizza for the floor out of his own pocket.
clean: A burst pipe closed the day program, lunch went out by van.
clean: By noon the tremor, sweats and cramps had eased, COWS 6.
clean: Tells a good story, and the table fills up when he starts.
clean: Held the pen in his fist, copied a circle, could not copy the cube.
clean: Breath sounds equal, trachea midline, GCS 15.
clean: Claims adjuster is coming Monday to look at the flood damage in her basement.
clean: Compliance officer from the housing co-op came to test the sprinklers, and he asked that we be there.
clean: Housing worker viewed two units with Desmond; he liked the one over the bakery.
clean: He gave notice at the warehouse on Friday and starts at the greenhouse in two weeks.
clean: Fluoxetine 20 mg stopped after a rash on day 4.
clean: Once the fan was off, she could hear the questions and answered every one.
clean: Twice since Sunday he has walked to the bridge and turned around; his wife now has the car keys and he is staying with his in-laws.
clean: Contact dermatitis on both wrists from the bracelet.
clean: Threat of frost tonight, so she wanted to be home by five to cover the tomatoes.
clean: Asks that meals be halal.
clean: Went through the whole consent form at her pace, with breaks.
clean: The heater in the van gave out halfway to Thunder Bay.
clean: Keeps a list of questions on the fridge and brought it.
clean: Lost track of time in the garden, came in sunburnt and happy.
clean: Potassium 3.1, replaced orally.
clean: He was in foster care from 4 to 17, eleven homes in all.
clean: Had words with her supervisor about the schedule and expects a warning letter.
clean: Each of us wrote down one thing that went right this week.
clean: Hears the radio speak her name, turns it off, and the feeling fades.
clean: Trach care done, suctioned x2, small amount white.
clean: Sleeps in her clothes to be ready to leave; this goes back to the years with her ex.
clean: No heavy lifting allowed until the six-week check.
clean: Told the group he was trans and was met with warmth.
clean: Uses they/them; label on the door changed.
clean: To bring: health card, list of meds, slippers.
clean: Missed supper because of the MRI, sandwich kept in the fridge.
clean: If the dose goes up again she will want a blood test first.
clean: Grief comes in waves, he says, and the anniversary is next week.
clean: Plan: ⏎ - bloods Monday ⏎ - see dietitian re: low appetite ⏎ - call son before discharge
clean: A demand letter came from the collection agency; the credit counsellor will answer it.
clean: The client's cell was cut off for $38; paid from the emergency fund.
clean: He broke two toes kicking the dresser and laughs about it now.
clean: Read the certificate aloud, left a copy at the bedside.
clean: Spends mornings with the horses and swears by it.
clean: Chest x-ray: no acute disease.
clean: Mr. Abara wants his wife told everything, and his mother nothing.
clean: Felt let down by the last team, and said so plainly.
clean: Threw up once at 0200, kept ginger ale down after.
clean: Failing eyesight in both eyes from the cataracts, surgery in February.
clean: Sitting on the edge of the seat, knee bouncing, twisting a tissue, said she was waiting for bad news.
clean: Warrants checked by police, none outstanding.
clean: New diagnosis of MS in April; she is reading what she can and skips the forums.
clean: Grade 8, likes science, gets picked on for his stutter.
clean: Both hearing aids in, batteries good.
clean: They split the childcare, he does nights.
clean: His view of what happened: the cook bumped him, he bumped back, the plate broke.
clean: The plan if he cannot sleep three nights in a row is to phone Lena, take the extra 25 mg, and come in.
clean: Resistance bands three times a week with the kinesiologist, left shoulder looser.
clean: Cannot abide the smell of bleach, which takes him back to the prison laundry.
clean: Came by without an appointment, waited an hour with a magazine, and was seen.
clean: Lochia light, fundus firm, up to shower.
clean: We will revisit the curfew in a month, with her and her mom at the table.
clean: Works as a welder in Fort McMurray, two weeks in, one week out.
clean: The cheque bounced through no fault of his.
clean: One good meal, two naps, no tears today.
clean: Speech clear, thoughts easy to follow, mood she calls decent.
clean: Her cat died on Sunday and she would like to talk about that and nothing else.
clean: S: tired, legs ache, asks for less milk in the porridge. ⏎ O: ate 75%, walked hall x2. ⏎ P: warm pack hs.
clean: Dose doubled in error at 0800; physician told, patient told, vitals q1h x 6, incident form done.
clean: He turned the offer of a peer worker over in his mind for a week and then said yes.
clean: The children's aid file closed in September.
clean: A fight over the TV remote between two others upset him and he went to his room until nine.
clean: Likes a firm handshake and a straight answer.
clean: Having control of her own money is what matters most to her.
clean: Stayed in bed till noon, got up for the music therapist, played the drums for forty minutes.
clean: Tells me that cocaine helps her stay awake at night when the street feels unsafe.
clean: Asked for something stronger for the pain; ketorolac given, down from 9 to 3 within the hour.
clean: Could we meet somewhere without fluorescent lights? he asked, and the library worked well.
clean: Picked at the salad, finished the pie.
clean: The eviction notice gives until the 30th; tenant clinic booked for the 18th.
clean: Knows the date, the place, the prime minister and the score of last night's game.
clean: Wheelchair ramp built by the Lions Club.
clean: First drink in five months on Saturday; he poured out the rest, called his sponsor, and was at a meeting by eight.
clean: After a good stretch she went back to smoking crystal meth when the housing fell through, and she has asked for a bed at the Withdrawal Management Centre.
trap, quotation: Her words on arrival: "I am a hopeless junkie and nobody can fix me."
trap, quotation: Father told the nurse, "He's just attention-seeking, he was like that as a boy."
trap, quotation: Asked why he left, he said “they treated me like a frequent flyer so I walked.”
trap, quotation: "I failed at everything, even at dying," she said, and wept.
trap, quotation: He laughed and said "yeah, I was totally noncompliant with that one, it made me drool."
trap, quotation: Roommate shouted "you're crazy, you're a psycho" through the door, and he turned up the radio.
trap, quotation: "My mother committed suicide when I was nine" was the first thing he told the group.
trap, quotation: Sister over the phone: "she's manipulative, always has been, don't lend her money."
trap, quotation: Wrote in her journal, “I refuse to be the difficult patient again,” and showed me the page.
trap, quotation: When asked about last week he answered, "I've been clean nine days, and I want ten."
trap, quotation: His wife's letter ends, "I cannot live with an alcoholic any longer."
trap, quotation: "Wheelchair-bound? I'm wheelchair-freed," he joked to the new physio.
trap, quotation: Neighbour to police: "That guy is dangerous, he belongs in a nuthouse."
trap, quotation: She put it this way: "I was in denial about the drinking till the baby came."
trap, quotation: 'Borderline, that is all they see,' she said of the old clinic.
trap, quotation: "I suffer from my nerves," he explained, one hand on his chest.
trap, quotation: Teacher's note reads: "Lazy today. Had a tantrum over the worksheet."
trap, negation: He was at no time combative during the transfer.
trap, negation: Not aggressive, not threatening; sat on the bench and waited.
trap, negation: Nothing about her account suggested malingering.
trap, negation: There was never any manipulation on her part, only a plain request for a room change.
trap, negation: Neither hostile nor guarded, she spoke freely for half an hour.
trap, negation: Without being demanding, he let us know the pain was back.
trap, negation: I did not find him evasive.
trap, negation: She isn't treatment resistant: the dose was simply never high enough.
trap, negation: Far from uncooperative, Mr. Dubé held the lamp for the nurse.
trap, negation: No poor judgment seen in how he handled the landlord.
trap, negation: The earlier visit notes agree that she was not drug-seeking.
trap, negation: Nobody on the night team saw any violent behaviour from him.
trap, negation: He has never been noncompliant with dialysis.
trap, negation: At no point was she intrusive, loud or disruptive.
trap, negation: Wasn't attention-seeking; he had a broken rib.
trap, negation: The reviewer found no evidence that he is unmotivated or lazy.
trap, meta: Today's huddle was about why we no longer write that a person is noncompliant.
trap, meta: The audit counted how often the word "manipulative" turns up in night notes.
trap, meta: Asked the transcription service to replace the phrase poor historian in our template.
trap, meta: Workshop handout lists "frequent flyer" and "bed blocker" as terms to retire.
trap, meta: Please note that the earlier label of drug-seeking was removed from the chart at her request.
trap, meta: In supervision we talked about what the term treatment-resistant does to hope.
trap, meta: She asked what "lacks insight" means and why someone had written it about her.
trap, meta: The style guide says died by suicide, not committed suicide.
trap, meta: He has asked for a correction of the sentence calling him aggressive in the 2018 discharge summary.
trap, meta: Students were shown how a note with "claims" reads differently from one with "says".
trap, meta: The drop-down still offers Uncooperative as a choice; IT has been asked to change it.
trap, meta: We discussed the words addict and alcoholic, and which ones she would like us to use.
trap, meta: Research club: a paper on the use of "combative" in emergency notes.
trap, meta: Instead of "refused meds" the new form has a box for the person's reason.
trap, meta: The poster in the staff room crosses out schizophrenic and puts person with schizophrenia.
trap, meta: Being called a bipolar in the hallway hurt her, and the team has apologized.
trap, name: Scored 14 on the Drug Abuse Screening Test.
trap, name: Works at Crazy Horse Bar and Grill on weekends.
trap, name: She is reading Addict in the Family and has marked pages for her husband.
trap, name: The Borderline Symptom List was filled in at intake and again at week 12.
trap, name: He volunteers with the Schizophrenia Society and with Narcotics Anonymous.
trap, name: Attends the Centre for Addiction at 33 Russell, second floor.
trap, name: Overt Aggression Scale done by the evening nurse, total 0.
trap, name: Grew up on Crazy Creek Road, east of Sicamous.
trap, name: Volunteers twice a month with the American Foundation for Suicide Prevention and the Canadian Association for Suicide Prevention.
trap, name: Watched One Flew Over the Cuckoo's Nest at film night and had plenty to say about it.
trap, name: The Treatment Resistant Depression Clinic at Sunnybrook has a spot in May.
trap, name: Addiction Severity Index repeated, see scan.
trap, name: Goes to Adult Children of Alcoholics on Wednesdays.
trap, name: Their band is called Psycho Killers and they have a gig on the 9th.
trap, name: Dr. Savage and Ms. Crook-Wilde will both be at the case conference.
trap, name: Referred by the National Institute on Drug Abuse trial team.
trap, legal: Found not criminally responsible on account of mental disorder, s. 16 of the Criminal Code, on 4 March 2017.
trap, legal: Form 1, Box A: has threatened or attempted or is threatening or attempting to cause bodily harm to himself.
trap, legal: Charged with assault with a weapon and failure to comply with a release order; next date Nov 2.
trap, legal: Form 9, Order for Return: the patient is absent without leave from the facility named below.
trap, legal: The Review Board found that he no longer meets the test of significant threat to the safety of the public.
trap, legal: Counsel filed to have the dangerous offender application dismissed.
trap, legal: Failure to attend court, count 2, withdrawn by the Crown.
trap, legal: The community treatment order under s. 33.1 of the Mental Health Act was renewed and a copy of Form 45 given.
trap, legal: Convicted in 2009 of criminal harassment, pardon granted 2018.
trap, legal: Statement of claim served on the hospital by her solicitor.
trap, legal: Application to the Board by an involuntary patient, Form 16, handed in at the desk.
trap, legal: As per the Act, "apparently incapable of consenting to treatment", ticked on the Form 3 by Dr. Yuen.
trap, legal: Lease terminated for breach of clause 8; tenant refused entry to inspector is the ground cited in the N5.
trap, legal: Section 117 order: weapons prohibition until 2029.
trap, victim: Her stepfather abused her from the age of six until she left for college.
trap, victim: He was assaulted by a combative stranger on the subway and has not ridden it since.
trap, victim: As a girl she was manipulated by a coach into keeping it secret.
trap, victim: Survivor of emotional abuse, now ten years out.
trap, victim: Was threatened with a knife outside the shelter, gave up his phone.
trap, victim: The nurse at the old home shoved and swore at him, and a report of abuse went to the ministry.
trap, victim: Her ex is violent and has broken the no-contact order twice.
trap, victim: She was lied to by the agency about the wages.
trap, victim: Kids at school called him lazy and stupid for years, and he still hears it.
trap, victim: Elder abuse suspected: nephew has been taking her pension.
trap, victim: Bullied online by someone who made hostile posts under his name.
trap, victim: Sexual abuse history disclosed for the first time today, at her own pace.
trap, victim: An aggressive pimp took her ID and her earnings.
trap, victim: He was held in an abusive boarding school until he was fifteen.
trap, victim: The trafficker kept her locked in and she got out through a window.
trap, other subject: The landlord refuses to fix the lock and denies getting our letters.
trap, other subject: Grafted skin failed at the lower edge, back to theatre Monday.
trap, other subject: Culture grew a resistant strain of E. coli, antibiotic changed.
trap, other subject: Decompensated heart failure on echo, EF 25%.
trap, other subject: The insurer claims the policy lapsed, and her union is looking into it.
trap, other subject: Aggressive tumour, grade 3, oncology to see her this week.
trap, other subject: His old truck is unreliable, so he takes the bus to clinic.
trap, other subject: The IV pump was uncooperative all night and biomed took it away.
trap, other subject: Manager at the store is hostile and demanding, and she is looking for other work.
trap, other subject: Stubborn cough since March, chest film clear.
trap, other subject: Violent storm overnight, power out from 0200 to 0500.
trap, other subject: The lungs are poorly compliant, peak pressures 34.
trap, other subject: Needle phobia made worse by difficult veins; ultrasound used.
trap, other subject: Mosquitoes vicious at the lake, everyone home early.
trap, other subject: The neighbour's dog is dangerous and off leash, so visit in pairs with a call ahead.
trap, other subject: The school refuses to take him back without a plan and his mother wants us at the table.
trap, word sense: Sharps and refuse to be bagged separately.
trap, word sense: Admitted to 5 South at 0230 from the emergency department.
trap, word sense: He is committed to his daughters and has not missed a recital.
trap, word sense: Wiped the site clean, then applied the patch.
trap, word sense: Dirty dishes in the sink, he washed them before we sat down.
trap, word sense: Filed a WSIB claim for the crushed finger.
trap, word sense: Good habit: a glass of water with every coffee.
trap, word sense: She commits the bus times to memory each Sunday.
trap, word sense: Normal saline 100 mL/h, normal sinus rhythm.
trap, word sense: The chronic disease clinic on Elm has free parking.
trap, word sense: Lost to the Blazers 4-2, but he scored his first goal of the season.
trap, word sense: Using a gesture for pain, he pointed at his ear.
trap, word sense: Placed on the shelf by the sink: her watch, ring and teeth.
trap, word sense: Elopement wedding in Niagara last June, parents invited to the party after.
trap, word sense: Laughed at a hysterical clip of goats her niece had sent.
trap, word sense: His fantasy hockey team is dead last and he wants to trade his goalie.
trap, word sense: Crack in the tub filled, weed and grass cut out front, speed bump added at the gate.
trap, identity: Calls himself a recovering alcoholic, at his home group and with us, and asks that we do too.
trap, identity: Autistic, and prefers that to person with autism.
trap, identity: She identifies as Mad and helped plan the Mad Pride week.
trap, identity: Deaf since birth, proud member of the Deaf community, uses ASL.
trap, identity: Describes herself as a voice hearer and a poet.
trap, identity: He likes the word addict for himself because it keeps him honest.
trap, identity: Goes by crip in her art and on her T-shirt, her choice.
trap, identity: Introduces herself as a psychiatric survivor and wants that on her peer worker bio.
trap, identity: As a self-described stubborn old goat, Mr. Kerr will do the stairs his own way.
trap, identity: Self-identifies as disabled and speaks on it at city hall.
trap, diagnosis: Dx: F60.3 Borderline personality disorder.
trap, diagnosis: ICD-10 F20.0 Paranoid schizophrenia, in remission.
trap, diagnosis: Axis II: dependent personality disorder (per 2004 report).
trap, diagnosis: DSM-5: oppositional defiant disorder, mild, home only.
trap, diagnosis: F10.1 Harmful use of alcohol; F17.2 Nicotine dependence.
trap, diagnosis: Discharge diagnosis: Bipolar I disorder, current episode manic.
trap, diagnosis: 305.00 Alcohol abuse, carried over from the old billing system.
trap, diagnosis: Problem list: intermittent explosive disorder, asthma, psoriasis.
trap, diagnosis: Meets criteria for treatment-resistant schizophrenia (TRRIP), clozapine offered.
trap, diagnosis: Histrionic personality disorder was queried in 1998 and not confirmed.
trap, diagnosis: R41.0 Disorientation, unspecified; F05 Delirium due to UTI.
trap, diagnosis: Chronic obstructive pulmonary disease, GOLD 2.
clean: Walked to the nursing station and back twice after lunch, holding the rail on the way home.
clean: She grew up on a dairy farm outside Lindsay, the fourth of seven, and still gets up before five.
clean: BP 128/76, HR 82 and regular, RR 16, SpO2 97 % on room air.
clean: Mother, 61, well; father died of a stroke at 58; one sister has celiac disease.
clean: Dressing to left heel changed, scant serous drainage, edges pink, no odour.
clean: Thank you for sending me this 47-year-old bus mechanic, whose right shoulder has bothered him since he put up a fence in April.
clean: He drives a school bus in the mornings and fixes lawn mowers out of his garage the rest of the day.
clean: Latched well on the right breast, sleepy on the left; 20 minutes in total, three wet diapers since midnight.
clean: Tolerated half a bowl of congee and two spoonfuls of applesauce.
clean: Daughter Priya will bring in his hearing-aid batteries and the good slippers tomorrow.
clean: Slept from 2300 to 0430, up once to the commode with one person beside her.
clean: Pain 3/10 at rest and 6/10 when she turns onto the left hip; hydromorphone 1 mg given at 1015 with relief by 1045.
clean: We talked over what the biopsy showed, drew a picture of the breast, and left time for questions.
clean: He asked whether he could still go ice fishing in January, and we worked out how to keep the dressing dry.
clean: Fundus firm at umbilicus, lochia rubra moderate, perineum intact.
clean: The twins share a room with their grandmother, who minds them while both parents work nights at the bakery.
clean: Discharged home in the company of her son with a walker, a raised toilet seat and a week of pills in blister packs.
clean: Chest clear to the bases, no wheeze, good air entry throughout.
clean: Plan: CBC and ferritin in six weeks, then phone visit to go over the numbers.
clean: She manages the stairs one at a time, leading with her good leg, and rests on the landing where she keeps a chair.
clean: Reports waking three or four nights a week with a burning feeling behind the breastbone, eased by sitting up and sipping milk.
clean: Speaks Tagalog at home; interpreter Ms. Reyes took part by phone for the whole visit.
clean: Enjoys crosswords, the CBC noon show and arguing with her brother about hockey trades.
clean: Foley removed 0600, voided 250 mL at 0935, bladder scan 40 mL after.
clean: He quit smoking eleven years ago, the week his granddaughter was born, and has not bought a pack since.
clean: Cap refill under two seconds, skin warm, alert and reaching for the penlight.
clean: Her biggest worry today is who will feed the cats if the surgery runs late.
clean: Wound vac holding seal at 125 mmHg; canister emptied of 60 mL.
clean: Seen with his husband, who takes notes on his phone and keeps the spreadsheet of blood sugars.
clean: Mr. Okafor would like to be called Chidi, and to have the door left open at night.
clean: Right knee flexion 95 degrees, up from 80 on Monday; extension lacks 5.
clean: She ran out of metformin while visiting family in Kerala and picked up a similar tablet there.
clean: CT of the abdomen shows an uncomplicated appendicitis with a 9 mm appendix and no collection.
clean: NPO since midnight, consent signed, IV 20 g in left forearm, antibiotics on call to the OR.
clean: The family gathered around six, sang two hymns, and he squeezed his wife's hand during the second.
clean: Breathing settled with the fan on low and the head of the bed at 45 degrees.
clean: Lives in a second-floor walk-up over a shoe repair shop, fourteen steps, railing on the right going up.
clean: Wears reading glasses only; last eye exam two years ago at the mall.
clean: Immunizations up to date including second MMR; booklet photocopied.
clean: She'd rather take the liquid because the tablets stick on the way down.
clean: Drew bloods from the port without trouble on the first go.
clean: Speech-language pathology saw her at noon: minced diet, mildly thick fluids, upright for thirty minutes afterward.
clean: Stopped his blood thinner five days ahead, as the pre-op sheet asked.
clean: Says the new inhaler tastes like chalk, so she rinses and has a peppermint.
clean: Apgars 8 and 9, cord clamped at one minute, baby straight to mother's chest.
clean: He tripped over the garden hose while watering tomatoes and landed on his outstretched hand.
clean: X-ray left wrist: distal radius fracture, dorsally tilted, ulnar styloid intact.
clean: Four bowel movements today, the last one formed; stool sample off to the lab.
clean: Wife asked what to do if the pump beeps overnight; we went through it together and she did a dry run.
clean: Tinnitus for about a year, like a kettle in another room, louder when the house is quiet.
clean: Retired from the post office in 2014; carves loons and sells them at the Saturday market.
clean: Up in chair for breakfast and again for the ball game.
clean: Referred to Dr. Lam for a second look at the mole on the calf, 7 mm with a notched border.
clean: Parents are using a timer with stickers for the drops, and Theo now puts his own head back.
clean: On examination the abdomen is soft, with tenderness in the right upper quadrant and no guarding.
clean: He has cut his salt by switching from canned soup to his neighbour's homemade borscht.
clean: Chemo cycle 3 of 6 went ahead on time; neutrophils 2.1.
clean: Tingling in the fingertips makes it hard to do up buttons and thread a needle.
clean: She hums while she works on the pegboard and laughed when the tower toppled.
clean: INR 2.4 today, same dose, recheck in two weeks.
clean: The church ladies have set up a rota for casseroles through the end of the month.
clean: Skin tear on right forearm 3 x 1 cm, flap eased back with saline and covered with silicone mesh.
clean: Temp 38.4 at 1600, cultures x2 drawn, ceftriaxone hung at 1640.
clean: He goes by streetcar to dialysis and brings a paperback and a thermos of ginger tea.
clean: Ordered a lightweight chair with elevating leg rests; vendor will measure on Thursday.
clean: Sutures out on day ten, steri-strips laid across, scar flat.
clean: Would like to be home in time for the first day of kindergarten.
clean: Pulses palpable at both ankles, calves soft and equal.
clean: Headache came on in the checkout line, built up over half an hour and left her queasy by supper.
clean: Uses a magnifier lamp for the mail and an audio player for novels.
clean: Grandfather on the father's side had colon cancer at 52; genetics booked.
clean: Lasix 40 mg IV at 0800, out 1.9 L by 1500, weight down 1.3 kg.
clean: His boots were two sizes too big, borrowed from the bunkhouse, and the blister came from those.
clean: She asked for the curtains closed, the lamp on, and somebody to sit with her until her cousin got in.
clean: Fetal heart 145, good variability, two accelerations in twenty minutes.
clean: Occupational therapy kitchen visit: made scrambled eggs and toast, remembered the burner, wiped down the counter.
clean: Colour, warmth, movement and sensation of the toes checked hourly, all as before.
clean: Owns a cocker spaniel called Biscuit who is staying with the superintendent.
clean: Knows the name of each pill and what it is for; keeps them in a cookie tin by the kettle.
clean: Hemoglobin 84 from 79 after one unit; no reaction during the transfusion.
clean: The rash began around the ankles on Sunday and had crept up to the knees by Wednesday.
clean: They met at a curling bonspiel in 1968 and have been married fifty-five years.
clean: Epidural topped up at 0210; comfortable, able to lift both legs.
clean: Bus pass form filled in and faxed; she should hear back inside ten business days.
clean: Oral mucosa moist, two small ulcers under the tongue; magic mouthwash before meals.
clean: He sets three alarms for the eye drops and his roommate teases him about it.
clean: Advance care planning: wants comfort first, music in the room, and her sister Joan to speak for her.
clean: Could hear the phone ring but not make out words on the left.
clean: Gait steady with cane on level floor, slower over the carpet edge.
clean: Works the line at a cabinet shop; wears ear plugs and a half-mask respirator.
clean: Nausea is worst just after the smell of frying onions from downstairs.
clean: Catheter teaching finished; she did the last three on her own with a mirror.
clean: No known allergies apart from hives with penicillin as a child.
clean: ECG sinus rhythm, axis normal, no ST change from March.
clean: Her sons take turns driving in from Sudbury on weekends.
clean: Talked about bath seats, grab bars and moving the scatter rug off the landing.
clean: Cast dry and snug, room for one finger at the cuff.
clean: He picked at lunch but polished off the rice pudding.
clean: Weight 14.2 kg, 50th percentile; height keeping to its curve.
clean: Menarche at 12, cycles every 28 to 30 days, bleeding for five.
trap, quotation: "I'm such a klutz, I failed my driver's test twice because of this foot," she said with a grin.
trap, quotation: His brother says, "He was always the stubborn one, he had that from our dad, and I miss it."
trap, quotation: "Call me a junkie for black licorice," he told the dietitian when the potassium came back low.
trap, quotation: Asked how she feels about dialysis, she answered, "I refuse to let a machine run my summer."
trap, quotation: "My hip has been a real pain in the neck and I've been a difficult old bear about it," he said.
trap, quotation: Her daughter wrote on the board: "Mom is a fighter, not a victim of cancer."
trap, quotation: "I was an addict for ten years and I'm proud of where I've got to," he told the pre-op nurse.
trap, quotation: "I look like a disheveled mop without my hairdresser," she joked as the aide brushed her hair.
trap, quotation: Mr. Lund: "I'm not the lunatic in this family, that's my brother with the homemade submarine."
trap, quotation: The mother said, "He's the laziest nurser of all my four, bless him."
trap, quotation: "I'm non-compliant with broccoli and that's where I draw the line," he told the dietitian.
trap, negation: He did not refuse the transfusion; the lab had sent the unit back because of a labelling mix-up.
trap, negation: At no point during the dressing change was she aggressive or combative.
trap, negation: The missed doses were not noncompliance: the pharmacy was shut for the flood.
trap, negation: There was nothing dramatic or childish in how she asked for the pump to be looked at; the line had in fact come loose.
trap, negation: She was never uncooperative with the halo vest fitting, as the earlier entry has it; she could not hear the instructions.
trap, negation: He is not a poor historian; his hearing aids were in the other jacket.
trap, negation: Nothing attention-seeking was seen in the call bell use, which matched the timing of her bladder spasms.
trap, negation: She has not been manipulative or demanding; she asked twice for the bedpan and waited forty minutes.
trap, negation: The day team did not find him demanding or rude; he had rung because the ice pack leaked.
trap, negation: Not a suicide attempt: he mixed up the morning and evening rows of the dosette.
trap, meta: At the lunch talk we practised writing "took half the dose because of nausea" in place of "noncompliant".
trap, meta: The old template still offers a tick box for "failure to thrive", and the committee has asked the vendor to take it out.
trap, meta: Chart audit for 6 North counted the word "refused" 42 times in September and 11 in October.
trap, meta: Student asked why we say "bed blocker" less than we used to; discussed at rounds.
trap, meta: Please correct the transferred problem list, where "frequent flyer" was typed as a diagnosis.
trap, meta: The ward newsletter has a piece on why "suffers from arthritis" became "has arthritis".
trap, meta: Removed the sticker reading "difficult patient" from the cover of the paper chart at her request.
trap, meta: Resident's draft said "complains of"; we changed it to "reports" together before signing.
trap, meta: Poster by the copier lists "drug seeker", "addict" and "abuser" under the heading Words We Left Behind.
trap, meta: In the privacy review he pointed to the phrase "poor historian" in a 2009 letter and asked that it be struck.
trap, name: Completed the Abuse Prevention of Older Adults Network e-module with the new hires on Tuesday.
trap, name: Sings baritone in a tribute band called Manic Street Sweepers, rehearsals on Thursdays.
trap, name: Enrolled in the Heart Failure Clinic at St. Mary's; first visit is on the ninth.
trap, name: She is reading A Confederacy of Dunces aloud to her roommate after supper.
trap, name: Her band, The Borderline Angels, played the hospital foundation lawn party.
trap, name: He lives at 44 Lunatic Lane, off Dead Horse Creek Road, second driveway past the feed store; home care has the gate code.
trap, name: Bloodwork sent to the Disabled Veterans Wing lab, as the main one was on downtime.
trap, name: Attends Narcotics Anonymous on Tuesdays at the United Church and makes the coffee.
trap, name: The Dangerous Goods depot in Moncton, where he drives a forklift, will hold his job until March.
trap, name: Her book club is on Crazy Rich Asians this month, and she would like the large-print copy.
trap, legal: Form 1 of the workers' board reads "the claimant alleges an injury in the course of employment"; section C filled in by me.
trap, legal: Refusal of Treatment form, signed and witnessed, filed behind the blood product consent.
trap, legal: Mandatory report made under the child and family services act, box 4, "suspected abuse or neglect".
trap, legal: His lawyer asked for records for the civil suit; the statement of claim names the ladder manufacturer.
trap, legal: Disability Tax Credit certificate, part B, "markedly restricted in walking", completed and handed to her.
trap, legal: Discharge Against Medical Advice form was explained and then torn up, as he chose to stay for the scan.
trap, legal: Ministry of Transportation medical condition report sent; the form's own heading is "Alcohol or drug dependence: no".
trap, legal: The coroner's office closed the file with the finding "accidental"; the box for "suicide" was left blank.
trap, legal: Substitute decision-maker confirmed under the act, which uses the phrase "incapable with respect to treatment".
trap, legal: Subpoena received for the emergency record of 4 May; the charge is "aggressive driving" and she is listed as a witness.
trap, victim: She was physically abused by a foster parent as a girl and asked that a woman do the pelvic exam.
trap, victim: He was attacked by an aggressive customer at the gas bar and came in with a split lip.
trap, victim: As a teenager she was called retarded by classmates because of her stutter, and still avoids the phone.
trap, victim: Assaulted on the night bus by a man who refused to let him off; police file number given to social work.
trap, victim: Her former partner controlled the bank cards and threatened her when she went to prenatal class.
trap, victim: Sexual abuse by a coach at age 12, told to the nurse today for the first time; she would like counselling close to home.
trap, victim: Knocked down by a violent passenger on the subway stairs; wrist splinted, a witness stayed with her.
trap, victim: He was scammed out of his savings by a caller claiming to be his grandson.
trap, victim: She was beaten at residential school for speaking Cree and wishes to have an elder at the bedside.
trap, victim: Bitten on the calf by a vicious stray while delivering flyers; rabies series started.
trap, other subject: The infusion pump failed twice overnight and was swapped for one from the ICU.
trap, other subject: His insurer denies that the brace is covered and claims it never got the letter.
trap, other subject: A stubborn hinge on the locker kept her from reaching her clothes; maintenance came by at two.
trap, other subject: The left kidney is low functioning, 18 % on the renal scan, and the right makes up the difference.
trap, other subject: The weather has been crazy up north, so the medevac flight is put off to Friday.
trap, other subject: Her cat is demanding at breakfast, which is how she slipped on the kibble.
trap, other subject: Urine culture grew an E. coli resistant to ampicillin; switched to nitrofurantoin.
trap, other subject: The lazy elevator on the east side means porters should allow ten extra minutes for his scan.
trap, other subject: An aggressive sourdough starter burst its jar, and she cut her thumb on the glass.
trap, other subject: The graft failed at the distal end on ultrasound, with no flow past the knee.
trap, other subject: The car would not start, the battery being dead and the garage hopeless, so they took the train to clinic.
trap, word sense: Lung compliance improved on the ventilator after the position change.
trap, word sense: Admits are up this week, so the day-surgery bay is open as overflow until Sunday.
trap, word sense: Refuse from the isolation room goes in the yellow bags.
trap, word sense: Clean margins all round on the final pathology, which he heard today with his sister.
trap, word sense: Bound for Gander by wheelchair van at noon, with her lunch packed and a rug over her knees.
trap, word sense: She works at a claims desk for a crop insurer and types most of the day.
trap, diagnosis: Impression: labile hypertension, I15 range under review; renal artery Doppler booked.
trap, word sense: Contracted for the snow clearing of three parking lots, he lifts and shovels from four in the morning.
trap, word sense: Placed on the left side with a pillow between the knees, as she finds that easiest.
trap, word sense: He committed to the choir's spring tour before the diagnosis and hopes to sing the first half.
trap, word sense: Dirty dishes were what she was reaching for when the back spasm struck.
trap, diagnosis: Dx list: drug-resistant epilepsy, focal; migraine with aura; iron deficiency anemia.
trap, identity: She calls herself a Deaf woman, capital D, and asks that the chart say so.
trap, identity: He is autistic, the word he uses, and likes the lights dimmed before a needle.
trap, identity: Describes herself as a proud crip and an organizer of the accessible Pride float.
trap, identity: Introduces himself as a recovering alcoholic, nineteen years in the fellowship, and asked that the letter say it that way.
trap, identity: She prefers "disabled person" to "person with a disability" and asked us to write it that way.
trap, identity: Self-identifies as a fat activist and would like the larger gown and cuff brought without comment.
trap, identity: Calls himself a diabetic of forty years' standing and asked the student to use that word.
trap, identity: They go by Mad Pat at the drop-in, a name they picked, and signed the consent that way.
trap, identity: A wheeler and a gimp, as he likes to introduce himself, and he has the T-shirt from his sledge-hockey team.
trap, diagnosis: Dx: acute decompensated heart failure, NYHA III on admission, II at discharge.
trap, diagnosis: E10.9 Type 1 diabetes mellitus without complications; I10 essential hypertension.
trap, diagnosis: Pathology: high-grade serous carcinoma, platinum-resistant, stage IIIC.
trap, diagnosis: Problem list: chronic obstructive pulmonary disease, GOLD 2; osteoporosis; cataract, right.
trap, diagnosis: R62.51 Failure to thrive (child), entered by the referring clinic; weight now back on the 15th percentile.
trap, diagnosis: Discharge diagnosis: opioid use disorder, severe, in sustained remission; cellulitis of the left hand, resolved.
trap, diagnosis: Chronic kidney disease stage 3b, albuminuria A2, per nephrology letter of 12 May.
clean: He learned to swim at fifty and does laps at the Y before the mall opens.
clean: Glucose 6.8 before breakfast, 9.1 two hours after; no lows this week.
clean: Rolled from supine to sitting using the bed rail and a count of three.
clean: Her own mother had all her babies at home in Cap-Pelé with the same midwife.
clean: Nephrostomy tube draining clear amber, site dry, bag switched to leg bag for the day.
clean: Splinter of cedar removed from the thumb under ring block; tetanus given.
clean: We went through the side effects one by one, and he wrote down the number of the nurse line.
clean: Bakes bannock on Sundays and sends the first round next door.
clean: Small bruise over the left brow, pupils equal and brisk, GCS 15.
clean: The move from the farm to the seniors' building is set for the long weekend; nephew has a truck.
clean: Her appetite has come back enough for perogies with extra onions.
clean: Milk came in on day three; pumping four times a day and freezing the surplus.
clean: Palliative performance scale 40 %, mouth care every two hours, family at the bedside in shifts.
clean: Thank you for letting me take part in the care of this retired seamstress with a six-week history of hoarseness.
clean: Practised car transfers in the parking lot with the seat pushed all the way back.
clean: He'd pulled an all-nighter getting the harvest in before the rain and had eaten nothing but gas-station jerky.
clean: Knee swollen, warm, 40 mL straw-coloured fluid aspirated and sent for crystals.
clean: Her granddaughter braids her hair each evening and they watch Jeopardy with the captions on.
clean: No fever, no chills, no night sweats; weight the same as at Thanksgiving.
clean: Two blocks on the flat before the calf tightens, then a minute against a lamp post and off again.
clean: Orthotics collected; to break them in an hour a day and work up.
clean: Settled in his mother's arms once the toast and the stuffed rabbit turned up.
clean: Code status discussed with him and both daughters: full code for now, to be revisited after the scan.
clean: Off oxygen since 1100, sats 94 to 96 % sitting up.
clean: Has a bucket-list trip to the Cabot Trail pencilled in for September and would like chemo dates to work around it.
clean: Fasting lipids drawn; statin carried on as before.
clean: She swapped shifts with a co-worker so she could make this appointment.
clean: Bilateral ear wax softened with drops and syringed; hears the clock tick now.
clean: Brother donated a kidney to their cousin in 2016 and is doing fine.
clean: Nasal prongs make his ears sore, so foam sleeves were slipped over the tubing.
clean: Cervix 6 cm, fully effaced, station minus one, membranes intact.
clean: Partner rubbed her back through contractions and kept the ice chips coming.
clean: Took the first shower since the operation, seated, with the hand-held nozzle.
clean: The dog walker found him on the path and waited until the ambulance came.
clean: Troponin flat on three draws; stress test as an outpatient next Tuesday.
clean: Neighbour picks up groceries on Fridays and hauls the bins to the curb.
clean: Ostomy nurse marked two sites with her sitting, standing and bending over.
clean: Pours the kettle with both hands now that the grip is back.
clean: They keep hens, and the eczema flares when it is his turn to clean the coop.
clean: Stool softener added with the opioid; prunes at breakfast by request.
clean: Read the consent aloud at her request, then she signed with the thick pen.
clean: Left eye 20/40 with correction, right 20/25; drops burned for a minute.
clean: A cousin in Winnipeg had the same kind of thyroid cancer and sent her a long email about it.
clean: He is itching to get back on his motorcycle and asked how many weeks until he can grip the clutch.
clean: PICC flushed, cap changed, arm circumference 28 cm as at insertion.
clean: Reminded the team that he fasts from dawn to dusk this month; evening doses moved to sunset.
clean: Baby gaining 32 g a day, fontanelle flat, hips stable on both sides.
clean: Bumped into the coffee table on the way to the washroom; shin grazed, no swelling.
clean: She has a soft spot for Elvis, and the porter sang her to radiology.
clean: Hb A1c 7.1 from 8.4 in the fall; he puts it down to swapping pop for soda water.
clean: Night sitter booked for Wednesday so that his wife can get a full sleep.
clean: Drain 1: 35 mL serosanguinous. Drain 2: 10 mL, removed.
clean: Physio worked on sit-to-stand from a lower chair; five reps without using the arms.
clean: Her shop closes in August, which would be the best month for the bunion surgery.
clean: Spoke with the pharmacist at the corner store, who will drop off the blister packs Mondays.
clean: Sore throat, fever and swollen glands since the sleepover; rapid strep positive.
clean: Prefers to be washed by a woman and to keep her headscarf on until the door is shut.
clean: He keeps the pill list folded behind his driver's licence.
clean: Menu choices circled: cream of wheat, banana, tea with two milks.
clean: Flew in from Iqaluit yesterday with her auntie as escort; staying at the boarding home.
clean: Spinal cord stimulator interrogated, battery at 60 %, settings left alone.
clean: Sees best out of the corner of the eye, so we sat to her left.
clean: Father shovelled through two feet of snow to get the truck out and bring her in.
clean: Serum sodium 131, up from 127, on a litre and a half of fluid a day.
clean: Would rather skip the sleeping pill and try chamomile and the rain sounds first.
clean: A pea-sized lump, mobile, two centimetres from the nipple at ten o'clock.
clean: Plays second fiddle, literally, in a kitchen-party band and wants to keep the finger joints limber.
clean: Rehab goals this week: climb a curb, butter toast, phone his sister.
clean: Mr. Singh's turban was kept on, and the scan was done with the cloth loosened.
clean: Wakes up stiff as a board; a hot shower and half an hour of pottering loosens things.
clean: Respite week at Maple Lodge booked for the second half of July.
clean: Blood cultures no growth at 48 hours; stepped down to oral cephalexin.
clean: He turned eighty on the ward yesterday, and the kitchen sent up a cupcake.
clean: Burn to the dorsum of the hand from hot bacon fat, 2 %, blistered, cooled under the tap for twenty minutes at home.
clean: Missed the first bus because of the parade detour and was seen at 1130 in place of 1030.
clean: Colposcopy: small acetowhite area at six o'clock, one biopsy taken.
clean: She puts the phone on speaker so her son in Dubai can listen in.
clean: Tummy time three times a day on a quilt in front of the aquarium.
clean: Gastroscopy booked; told to hold iron for a week beforehand.
clean: Ears popping since the flight back from Cuba.
clean: Writes left-handed since the stroke and signed the Christmas cards herself.
clean: Cousin carried out the woodstove, so the cough at night has let up.
clean: Two-person assist with the sliding sheet; heels floated on a pillow.
clean: Antibiotic ointment to the lid margin at bedtime, warm cloth ten minutes before.
clean: He wanted the results straight, without sugar-coating, and with his brother in the room.
clean: The scale at home reads two pounds heavier than ours; we wrote both down.
clean: Cough brings up about a tablespoon of yellow phlegm each morning.
clean: Allergic to shellfish: lips swell within minutes; carries two auto-injectors.
clean: Choir practice leaves her winded by the third verse.
clean: Spoke through the options for birth control; she leans toward the IUD and will call back.
clean: Line dancing on Wednesdays, aquafit on Fridays, poker whenever there are four at the table.
clean: Heart sounds normal, soft systolic murmur at the left sternal edge, as in last year's note.
clean: Paternal aunt and two cousins carry BRCA2; cascade testing offered.
clean: Took his first steps with the new prosthesis between the bars and grinned from ear to ear.
clean: Up to date on mammogram, due for bone density next spring.
clean: Runs a food truck with her sister-in-law, jerk chicken and festival, May to October.
clean: Eyes follow the mobile to midline and past.
clean: Has been living out of a suitcase since the basement flooded.
clean: IV site clean, dry and intact; no redness or puffiness along the vein.
clean: Bowel sounds in all four quadrants, passed gas at 0400.
clean: Her hand therapist made a resting splint in lilac, the colour she picked.
clean: The farrier's anvil slipped off the tailgate onto his foot around ten this morning.
clean: Second and third metatarsals broken, skin whole; boot fitted and crutches shortened two notches.
clean: Feeds: 60 mL of expressed milk by bottle every three hours, paced, side-lying.
clean: He hopes to walk his niece down the aisle on the twelfth and would like a chair waiting at the front.
clean: Smear up to date; periods lighter since the coil went in.
clean: Sister phoned from Thunder Bay at supper and they talked for the best part of an hour.
clean: Thinks the new mattress is too soft and sinks her hips; swapped for the firmer one.
clean: Peripheral smear shows target cells; hemoglobin electrophoresis pending.
clean: Took in 1,450 mL by mouth and passed 1,100 since midnight.
clean: Her late husband did the driving, and she is taking lessons with a retired constable from the parish.
clean: Steroid injection into the subacromial space under ultrasound, done without hitch.
clean: The toddler pointed to the balloon, said "boon", and handed it to the nurse.
clean: Dry cough since starting ramipril; changed to candesartan.
clean: Gets a lift to radiation from volunteer drivers and knits toques for them in return.
clean: Wound edges together, staples out, a little clear ooze from the lower end.
clean: Right-handed framer, off the tools since February, doing estimates from the truck for now.
clean: Likes his tea steeped till it's black and asked that the bag be left in.
clean: Nausea let up after ondansetron; kept down crackers and ginger ale.
clean: Great-grandmother to nine; their school pictures are taped along the bed rail.
clean: The tremor comes out when he lifts a full cup, so a lidded mug was tried.
clean: Hears better with the amplifier on the table than with either aid in.
clean: Pelvic floor exercises shown with the model; she will do a set at each red light.
clean: Pressure area on the sacrum 2 x 2 cm, blanching, foam in place, turned every two hours.
clean: Goals of care form from the lodge came along in the transfer envelope.
clean: She was stung while clearing out the eavestrough, and by the time she got down the ladder her tongue felt thick.
clean: Epinephrine 0.5 mg IM in the lateral thigh at 1412; voice back to usual by 1425.
clean: Eats lunch in the truck most days, a sandwich and whatever is on at the drive-through.
clean: Mother brought the epilepsy diary: two spells in May, one in June, none since.
clean: Prefers morning visits, since her ride works afternoons.
clean: Reflexes brisk and equal, toes downgoing, sensation to pinprick full.
clean: Took off her rings before they got tight and gave them to her niece to hold.
clean: Moved here from Aleppo in 2016 with three kids; the eldest is now in nursing school.
clean: Sits up with a boomerang pillow and dozes off over the newspaper.
clean: Hydrotherapy twice this week, water to chest height, ten lengths hand over hand along the wall.
clean: He switched the salt shaker for lemon and dill and says fish has never tasted better.
clean: Vaginal bleeding about a pad a day, bright red, no clots, at eleven weeks by dates.
clean: Ultrasound: single live intrauterine pregnancy, crown–rump 42 mm.
clean: Dad lay down on the MRI table first to show her how it slides.
clean: Asked about alcohol: a glass of wine with Sunday dinner, champagne at weddings.
clean: Grew up in foster homes around Brandon, found his birth sister online two years ago, and they now talk weekly.
clean: The stitch by the eyebrow tugs when she laughs.
clean: Palpable cord in the left calf; Doppler shows superficial thrombophlebitis only.
clean: Comes in once a month to have his toenails cut and to catch up on the fishing reports with Doreen at the desk.
clean: Port-a-cath accessed with a 20 gauge needle, brisk return.
clean: The night shift bent over backwards to find a vegetarian tray at two in the morning.
clean: Seen jointly with the dietitian; she will blend soups and freeze them in muffin tins.
clean: Rates the itch at 8 out of 10 at bedtime and 2 after the oatmeal bath.
clean: Vertigo on rolling to the right, lasting some twenty seconds; Epley done twice.
clean: His bandsaw slipped on a knot of maple and caught the pulp of the index finger.
clean: Homework help at the library on Mondays, cadets on Thursdays, paper route at dawn.
clean: Growth plates open, bone age eleven.
clean: Bladder training chart shows gaps of two and a half hours, up from one.
clean: The sling rubs her neck, so we padded the strap with sheepskin.
clean: Since the layoff he has been driving for a ride app, mostly airport runs.
clean: Meconium passed at four hours, red reflex present in both eyes.
clean: She set out her own pills for the week and we checked them against the list.
clean: A nephew in the trade is putting in the ramp at cost.
clean: Tongue coated white; nystatin swish four times daily.
clean: Quiet evening, listened to the hockey game on the transistor with his roommate.
clean: Would like the priest called if things take a turn overnight.
clean: Oxycodone cut back from four tablets a day to two; bowels moving daily.
clean: Left the brace off for the dance recital and paid for it with a sore back the next day, she told us, laughing.
clean: Peak flow 410, her best this year.
clean: Eyedrops are hard to squeeze with her knuckles; a dropper aid was ordered.
clean: The hospital barber came by, and he asked for a buzz cut before the hair starts to thin.
clean: Both parents carry the gene for sickle cell; baby's screen is back as trait only.
clean: Works the reception desk at a vet clinic and lifts nothing heavier than a beagle.
clean: Bit her lip when the seizure began; it lasted ninety seconds by the teacher's watch.
clean: Saturations dip to 88 on the stairs and are back above 92 within a minute of sitting.
clean: Takes ibuprofen for cramps, two at a time, maybe six in a month.
clean: Hospice volunteer read him the last two chapters of the Western he had on the go.
clean: Two-month needles given in the thighs, sugar water beforehand, bandages with dinosaurs.
clean: The roommate snores, and earplugs from the gift shop did the trick.
clean: Her late-night snack is usually toast with molasses.
clean: Lumbar puncture: opening pressure 14, clear fluid, first pass.
clean: Sat on the edge of the bathtub to catch her breath, then called her neighbour by banging on the wall.
clean: Cataract surgery on the left went well; shield off in the morning.
clean: Sends money home to his parents in Oaxaca; picks apples here from July to Halloween.
clean: Knuckle pads of callus from the plow harness, nails trimmed short.
clean: Home visit: kettle within reach, phone by the bed, smoke alarm chirping for a battery, which we changed.
clean: She has a knack for languages and taught the night nurse to say good morning in Inuktitut.
clean: Radiation tattoo dots in place; skin pink like a mild sunburn.
clean: Met with the team at ten: home on Friday, nurse on Saturday, physio Tuesday.
clean: Puts on her compression stockings with rubber gloves, a trick from the lady in bed two.
clean: He has a cabin near Kenora with no running water and would like the bag system simple enough to manage there.
clean: Blood type O negative; Rh immune globulin given at 28 weeks.
clean: Swallowing is easier with the chin tucked, and he reminds himself out loud.
clean: Stitches snipped, nail bed healing, fingertip pink.
clean: Cares for her dad, who has Parkinson's, before and after her shift at the cannery.
clean: Social work dropped off the forms for the drug plan and sat with her to fill them in.
clean: On the phone this morning she said the fever broke around four and she'd slept like a log since.
clean: Pads every two hours through the night, tapering off by dawn.
clean: Hip precautions posted above the bed; long-handled shoehorn issued.
clean: The smell of the ward floor cleaner brings on her migraine, so a different product is used in her room.
clean: Two healed laparoscopic scars, one at the umbilicus and one on the right flank.
clean: Teaches Grade 4 and loses her voice by Thursday.
clean: Asked his barber to keep an eye on the spot behind the ear; it had grown, and so he came.
clean: Nothing to eat since the soup at noon; last sip of water 1500.
clean: Snowshoed the back forty with his daughter on Sunday without stopping for breath.
clean: Chest tube out at 1320, film clear, up walking by three.
clean: S: "A bit better than yesterday." ⏎ O: afebrile, abdo soft, drain 20 mL ⏎ A/P: clamp drain, diet as wished, labs a.m.
clean: FHx: MGM breast ca at 70, PGF MI at 64, sibs x3 alive and well.
clean: SHx: married, two teens, pipefitter in Fort McMurray two weeks on and one off, ex-smoker, beer on the weekend.
clean: Meds on d/c: apixaban 5 mg BID, bisoprolol 2.5 mg daily, vit D 1000 IU, acetaminophen prn.
clean: Pt resting, eyes closed, resps even, call bell by R hand.
clean: Amb x1 assist w/ 2WW 40 m, one seated rest, HR 104 after.
clean: G3P2, 36+4, cephalic, FM felt, no bleeding, no leak of fluid.
clean: Dtr at bedside, updated by Dr. Bouchard, all her questions written on an envelope.
clean: Neuro vitals q4h ⏎ GCS 15 ⏎ PERL 3 mm ⏎ strength 5/5 all limbs
clean: ROS otherwise unremarkable.
clean: Follow-up: fracture clinic 10 days, out of plaster films, bring the sling.
clean: To do: fax script to Shoppers on Barrington; ring the son; book Holter.
clean: 1900–0700: settled, turned q2h, no prn needed.
clean: K 3.4 ⏎ KCl 40 mmol po x1 ⏎ recheck with morning bloods
clean: The paramedics carried her down three flights in a stair chair, with the landlord holding doors.
clean: His father-in-law taught him to smoke salmon, and he'd like to know how much of it fits on a low-sodium plan.
clean: She plans to put in potatoes on the May long weekend, kneeling bench and all.
clean: A hairline crack in the old denture was rubbing the gum; the lab is making a new one.
clean: He nodded off during the film and woke up as the credits rolled.
clean: Both hands ache after a day of shucking oysters, the right thumb most of all.
clean: Finkelstein's test brought on the pain; spica splint for three weeks.
clean: Rocked on the porch swing with her great-grandson through most of the visit.
clean: The trach was changed to a size 6 cuffless, and he said his first words since April, to his wife.
clean: Swing-shift work has him eating supper at breakfast time, so insulin was timed to meals and not to the clock.
clean: Nosebleed stopped after fifteen minutes of pinching and a cold cloth.
clean: Her tax clinic runs flat out until the end of April, and she would like the scope after that.
clean: A moving van door came down on the hand, and the ring had to be cut off.
clean: Tested the waters with half a cup of coffee; no palpitations.
clean: Keeps bees; stung about once a fortnight with only local swelling.
clean: Lip balm, lavender cream and her own quilt are on the bed, as she asked.
clean: The chaplain brought a smudge kit, and the fire panel in the room was switched off for the ceremony.
clean: Four-year-old with barky cough since midnight, stridor only when crying, drinking well.
clean: Dexamethasone by mouth, spat a little, the rest stayed down.
clean: The umbilical stump came off in the bath on day nine.
clean: The blue tablet and the green look alike to her in dim light, so we put an elastic around one bottle.
clean: The cleft was repaired at ten months in Saskatoon; speech therapy ever since.
clean: He'd saved up his vacation days for the knee, and the foreman is keeping his locker.
clean: Loves anything on wheels and rode the ward tricycle the length of the hall.
clean: Her cane had worn through its rubber tip; a new one was fitted on the spot.
clean: Rib belt off, deep breaths to 1500 on the spirometer.
clean: The ferry was tied up with wind for two days, which pushed her infusion to Thursday.
clean: Likes to chew the fat with the ward clerk over the curling scores.
clean: Varicose veins on both legs, worse by closing time at the deli.
clean: Came off the mountain bike at the bottom of the trail, helmet split, remembers the whole thing.
clean: She can thread beads, turn a key and fasten her bra, and is working on jar lids.
clean: Rehab gym: twelve minutes on the arm bike to Motown.
clean: Two of his pals from the regiment come by on Tuesdays with doughnuts.
clean: Home oxygen tank delivered, tubing run along the baseboard, stove switched from gas to electric.
clean: First pregnancy, planned, nauseated from six weeks, better on doxylamine.
clean: Feels the baby most after orange juice and in the bath.
clean: Her nana had "sugar" and lost a toe; she has had her own feet checked every six months since.
clean: Monofilament felt at ten of ten sites.
clean: The lump under the jaw comes up at mealtimes and goes down within the hour.
clean: Sialogram booked; lemon drops in the meantime.
clean: Wears a medic-alert bracelet with the valve model on the back.
clean: Asked to hold off on the flu shot until after her wedding on Saturday.
clean: He bought a secondhand treadmill and has worked up to a mile during the six o'clock news.
clean: The grandkids painted his cast with tractors.
clean: Cut back on gluten on her own last year and feels less bloated; serology sent while eating bread.
clean: Spent the winter in Arizona and had stitches put in there after a cactus mishap.
clean: Records requested from the clinic in Yuma.
clean: A bit wobbly on the first stand, steady on the second; sat down when the room spun.
clean: Lying BP 142/80, standing 118/70 at one minute, 130/76 at three.
clean: Her compost bin lid jammed and she wrenched her back prying it loose.
clean: Straight leg raise 70 degrees both sides, ankle jerks present.
clean: Stays with his aunt during the week to be near the dialysis unit and heads back to the reserve on weekends.
clean: Fistula thrill felt, bruit heard, needle sites rotated.
clean: Her roommate from college is the one she wants phoned first.
clean: Bloated and gassy since the antibiotics; yogurt helps a bit.
clean: The hair that came in after chemo is curly, and she is tickled by it.
clean: Lymphedema sleeve fits snugly; arm down 1.5 cm at the forearm.
clean: He is the go-to guy for small engines on his street, and people drop by the shed with snowblowers.
clean: Chipped a front tooth on a popcorn kernel; dentist on Monday.
clean: Stirrups lowered, speculum warmed, and she put it in herself.
clean: The school nurse keeps a spare inhaler in the top drawer.
clean: Wakes with a dead arm that comes back after a shake; night splints to try.
clean: Nerve conduction: median slowing at the wrist, mild on the right.
clean: He wants to eat at the table with the others, so his tray goes to the sunroom.
clean: Three wet cloths, a fan and acetaminophen brought the temperature to 37.6.
clean: Her knitting circle made octopuses for the preemies and dropped off a bag of forty.
clean: Baby is on 21 % oxygen, kangaroo care with Dad from two to five.
clean: Head circumference 31.5 cm, cranial ultrasound normal at day seven.
clean: Parents have a room at Ronald McDonald House and a bus pass for their older boy.
clean: We agreed on a trial of nortriptyline at bedtime for the shingles pain, starting low.
clean: Crusted lesions along T6 on the left; covers them with a soft undershirt.
clean: Fell out with her landlord over the heat, and has been sleeping in two sweaters.
clean: Wrote a letter to the housing authority about the damp, with peak flows attached.
clean: He juggles two jobs, nights at the warehouse and a Saturday stall of used records.
clean: Snores loudly, according to the dog, he jokes; sleep study arranged.
clean: The mask leaves a mark on her nose, and a smaller cushion is on order.
clean: The auctioneer in him can't go a day without talking, so the voice rest was a tall order, and he carried a slate.
clean: Vocal cords move well; small polyp on the left.
clean: Uses a scooter for distances and walks indoors.
clean: Picked out a turquoise walker and hung a bicycle bell on it.
clean: Pack of peas on the eye, swelling down by half since morning.
clean: Took one on the cheekbone from a line drive at slo-pitch.
clean: Facial films show no fracture; bite lines up.
clean: Her two budgies chirp through every phone visit.
clean: I will see her again in three months with a fresh TSH, and sooner should the neck feel full.
clean: With kind regards, and thanks for the clear notes that came with him.
clean: Consult: Gen Surg re: gallstones ⏎ Seen 1415 ⏎ OR list Thursday ⏎ clear fluids after midnight Wednesday
clean: Interpreter phone on hold ten minutes, then Amharic on line; visit ran to fifty minutes.
clean: Stool chart: Bristol 4, once, after breakfast.
clean: He asked for a spot near the window so he can keep tabs on the construction cranes.
clean: Last tetanus 2017. Last Pap 2022. FIT kit handed out today.
clean: Her boss has moved her from the loading dock to the scheduling desk until the hernia is fixed.
clean: Hernia reduces lying down; cough impulse felt.
clean: Eats at the Sally Ann on weekdays and cooks on a hot plate on weekends.
clean: Foot soak, nails filed, moisturizer between the heels and arches, none between toes.
clean: Dry socks handed out, three pairs.
clean: Has his eye on a used canoe and plans to portage it come June.
clean: Rotator cuff: full-thickness tear of supraspinatus, 1.4 cm.
clean: Chose physio first and surgery only if the paddling still hurts by fall.
clean: Sips of thickened cranberry, no cough, voice dry.
clean: Her dentures, rosary and phone charger went up to the ward with her in a labelled bag.
clean: His son asked how long; we spoke of days to a week, and sat with them.
clean: Scopolamine patch behind the ear; the rattle softened.
clean: Died at 0512 with his wife and brother beside him, window open as he'd asked.
clean: Family have chosen Greenwood Funeral Home; wedding band left on.
clean: Bereavement call made at six weeks: she has joined the walking group and sleeps on his side of the bed.
clean: Kindergarten hearing screen came back with a dip at 4 kHz on the right; repeat in June.
clean: Grommets in place, both open.
clean: Mashes peas with a fork, holds a spoon with an overhand grip, drinks from a straw cup.
clean: Bottom shuffles at a good clip and pulls to stand at the sofa.
clean: Mum is back at work part time, and Grandpa does daycare pickup on his bike.
clean: Itchy scalp for a week; live lice seen behind the ears; lotion and comb sent home.
clean: Wart on the heel frozen for the third time, now the size of a lentil.
clean: He got caught in a downpour on the golf course and the dressing came off in the wet.
clean: Fresh dressing applied, spare pack in his golf bag from here on, he says.
clean: Moved the bed against the other wall so she gets up on her stronger side.
clean: Stroke day 5: right grip 3/5, smile evening out, naming nine of ten pictures.
clean: Found the word "harmonica" after a pause and a hum.
clean: Aphasia group at eleven; he led the toast to the new year with a card.
clean: Her wish is to hold the baby without help by the christening.
clean: Set up a nursing pillow and a stool; she lifted the four-kilo doll ten times.
clean: Rosacea calmer since she gave up hot tubs.
clean: Moles mapped with photographs; nothing new since last summer.
clean: Forty-one years in the smelter, last seven as safety rep; lead level 0.2.
clean: Pulmonary function shows mild restriction, same as 2021.
clean: The bakery dust sets him off; a better mask and a fan by the mixer were suggested.
clean: Brother-in-law put in a second banister over the weekend.
clean: She is over the moon about the scan and took a printout for the fridge.
clean: A handful of palpitations a week, each lasting as long as a TV commercial.
clean: Holter: 412 atrial ectopics, no runs.
clean: Cut down from six coffees to two and noticed fewer flutters.
clean: He'd put off the visit until calving was done.
clean: Scabbed spot on the ear, 6 mm, shave biopsy under local.
clean: Bring the old pill bottles, brown-bag style, next time.
clean: Her English class meets at the library, and she wrote the symptom list as homework.
clean: Period pain bad enough to curl up on the bathroom floor; heat pad and naproxen take the edge off.
clean: MRI pelvis: 3 cm endometrioma on the left.
clean: We laid out the choices side by side: hormones, surgery, or wait and watch.
clean: She wants a few weeks to sleep on it and talk with her partner.
clean: Knee brace hinges squeak; vendor oiled them.
clean: Has a standing Friday date with his sister for fish and chips.
clean: Ate 75 % of supper, left the beets.
clean: Dietitian: add peanut butter, full-fat milk, an egg at lunch; weigh Mondays.
clean: The scarf her mother wove is tied to the IV pole.
clean: Bronchoscopy done under sedation; gag back at ninety minutes, then jello.
clean: Lavage grew nothing.
clean: He plays chess by mail with a man in Norway and is up a rook.
clean: Fell asleep to the audiobook around ten, lights dimmed, bed low, both rails as she likes them.
clean: Had her bunions done in the nineties and has danced on them since.
clean: The well water was tested after the spill and came back fine.
clean: Giardia seen on the second sample; the whole household to be treated.
clean: Portage guide by trade, drinks from lakes.
clean: Grade 2 ankle sprain, talar tilt slight; wobble board from next week.
clean: Vision went grey for a second when she stood up from weeding.
clean: Fluids pushed, bisoprolol halved, shade hat recommended by her sister.
clean: The bus strike means home visits for the time being.
clean: Visiting nurse Tuesdays and Fridays for the packing; wound 4 cm deep, down from 6.
clean: Asked for a mirror, looked at the scar, and said it was smaller than she'd pictured.
clean: Thanks to the crew on 5 East, he went out the door with boots on and lunch in hand.
clean: Cord blood gas 7.29, base excess minus 3.
clean: Placenta complete, three vessels, estimated loss 300 mL.
clean: Skin-to-skin with the other mother while the repair was done.
clean: Their five-year-old picked the name, Juniper.
clean: Bilirubin below the line; out in time for the grandparents' flight.
clean: Cradle cap loosened with mineral oil and a soft brush.
clean: Granny square blanket washed in fragrance-free soap after the rash.
clean: He rents out the upstairs to a student who checks in on him after class.
clean: Reads lips and likes people to face him and lose the mask when they can.
clean: Clear masks stocked in the drawer outside his room.
clean: Calcium 2.71, PTH pending; hold the chewable antacids.
clean: Took up the ukulele to keep her fingers nimble after the tendon repair.
clean: Flexor tendon, week six: makes a full fist, extends to minus ten.
clean: Would be glad of a lighter lunch and a nap before therapy.
clean: He mends nets on the wharf in the off-season and wears fingerless gloves for the Raynaud's.
clean: Her hearing came back on the right as soon as the bead was out.
clean: Mulled over the offer of a pacemaker for a weekend and rang on Monday to say yes.
clean: Gout flare in the big toe after a lobster supper; sheets held off the foot with a cardboard box.
clean: Three puffs through the spacer, counting to ten like a rocket launch.
clean: His locker holds a deck of cards, a shoehorn and a jar of his wife's pickled herring.
clean: She chairs the tenants' association and had the meeting moved to the family lounge so she could run it.
clean: Creatinine 96, down from 140 after two litres of Ringer's.
clean: Slid on black ice outside the credit union and sat down hard; tailbone tender, no numbness.
clean: A doughnut cushion in the car makes the commute from Orillia bearable.
clean: Wants to learn to give the needle herself before her cousin goes back to Manila.
clean: Practised on an orange, then on her own thigh, with the nurse talking her through it.
clean: Met with Darnell at the Tim Hortons on Barton Street; he bought his own double-double and we went over the lease line by line.
clean: She has been sleeping on her sister's pullout couch since the fire in September and would like a place of her own by Christmas.
clean: Goal in his words: "Get my kids for a whole weekend, not just two hours at the library."
clean: Called the landlord about the broken radiator; he will send someone Thursday between 9 and noon.
clean: Peer worker Yolanda went along to the food bank and they carried back potatoes, oats and a bag of diapers.
clean: He hears his late uncle's voice most evenings and finds it comforting, like a radio left on in the next room.
clean: Voices quieter this week; she puts it down to humming while she does the dishes.
clean: Group opened with a check-in round: one thing you ate, one thing you saw on the way over.
clean: Six people came to the WRAP group; two were new and said they would be back.
clean: Client reports four hours of sleep a night, mostly between dawn and ten.
clean: ACT team visit at 08:30, long-acting injection given in the left deltoid, no soreness afterward.
clean: Miguel's interview at the hardware store went well; they want him to start Monday in the paint aisle.
clean: She asked for the 2 p.m. slot instead because her son gets off the school bus at three.
clean: Her cat, Biscuit, had to stay with a neighbour during the hospital stay and came home a bit rounder.
clean: We role-played the phone call to Ontario Works until he felt ready, and he then made it on speaker.
clean: Rent is $780, ODSP shelter portion covers $582, and the housing supplement makes up the difference.
clean: He told me he proposed to Corinne on the ferry and she said she would think it over.
clean: Caller was outside a laundromat in Red Deer, cold and tearful; we stayed on the line until her cousin pulled up.
clean: Talked through the pros and cons of switching from the evening dose to the morning one; he will try mornings for two weeks.
clean: Mother, father and older brother attended; each had five minutes to say what they had noticed since the move.
clean: Attends mosque on Fridays again and says the walk home with the other men is the best part of the week.
clean: Bus pass ran out on the 24th, so we mailed the worksheet and did the session by phone.
clean: Staff at the Mission held his bed for two nights while he was at his grandmother's funeral.
clean: Would like to learn to drive stick so she can take the delivery job with her brother-in-law.
clean: Has gone eleven weeks without a drink and keeps the count on a whiteboard by the fridge.
clean: Buprenorphine/naloxone 16 mg daily, taken at the pharmacy Monday to Saturday with a carry for Sunday.
clean: He used fentanyl twice last week, both times with a friend nearby and a naloxone kit on the table.
clean: Reviewed how to test a sample at the drop-in and where to pick up new pipes.
clean: Spent most of the hour on the letter from the Landlord and Tenant Board, which is due by the 17th.
clean: Neighbours upstairs run the washing machine at midnight; she has bought earplugs and written them a polite note.
clean: He wants to patch things up with his daughter before her wedding in June.
clean: First paycheque came in: $412.60. He took himself out for pho and put fifty aside.
clean: We looked at three rooming houses; the one on Sherbourne has a lock that works and a window facing the tree.
clean: Says prayer steadies her hands before she rides the subway.
clean: Job coach sat in on the first shift, then stepped back to the break room by ten.
clean: Anxiety rated 7 of 10 before the group and 4 after.
clean: The dog needs a vet visit before the shelter can take them both; Paws for Hope will cover the shots.
clean: Client and writer drew a map of the people he can call after dark, starting with his barber.
clean: Feeling worn out by the paperwork, she asked if we could do only one form per visit. Agreed.
clean: He described the breakup as "a slow leak" and cried for a while, then asked for tea.
clean: PHQ-9 today 12, down from 19 in August.
clean: Thoughts of suicide came twice this week, without a plan; both times he texted his sponsor and went for a walk.
clean: She died by suicide in 2014; he lights a candle for his mother each March.
clean: Safety plan updated: added the night-shift nurse's number and took out the ex-roommate.
clean: Duty counsel moved the matter to January 9 and asked for a letter about his attendance at day program.
clean: Mental health court worker met us at the side door so that he would not have to pass the crowd.
clean: Probation reporting is now monthly, by phone, because of his new work hours.
clean: Planted garlic with the garden group and told the others how her father did it in Calabria.
clean: Two of the men in group swapped fishing spots on the Grand River.
clean: The step for this week is small: open the mail pile and sort it into three heaps.
clean: Opened every envelope; threw out the flyers, kept two bills, and brought in the one from Revenue Canada.
clean: She figures the tax refund will be enough for a used mattress and a winter coat.
clean: Came to the office soaked from the rain, hung his jacket on the heater and picked a seat by the door.
clean: Writer was twenty minutes late and apologized; we used the time left to finish the budget.
clean: Children's Aid will drop to visits every six weeks, and she was beaming when she told me.
clean: Her foster mother still sends a birthday card with a ten-dollar bill tucked inside.
clean: Nightmares about the boat are down to one a week since starting prazosin.
clean: Rides his bike to the methadone clinic even in February, with plastic bags over his socks.
clean: Lithium level 0.7; kidney and thyroid numbers fine.
clean: Prefers to be called Mx. Laurier; chart and name tag corrected today.
clean: He and his partner argue about money on the 20th of each month like clockwork, then make up over card games.
clean: Crisis line call lasted 38 minutes; she went from pacing the kitchen to sitting on the back step with a blanket.
clean: Asked what had helped in the past, she named her aunt's bannock, cold water on the face, and old westerns.
clean: The housing worker from Woodgreen will join us next Tuesday to talk about pest control.
clean: Bedbugs came back; treatment booked, and we borrowed bins from the church so that the clothes could be bagged.
clean: He lost his ID when his backpack was stolen at the shelter, so we ordered a new birth certificate.
clean: Talks with his mother in Manila every Sunday at seven, which is Monday morning for her.
clean: The psychiatrist explained both options; Aaliyah picked aripiprazole because it is less likely to make her sleepy at school.
clean: Weight up 3 kg since starting olanzapine. He is bothered by it and would like to talk about a change.
clean: Blood drawn at home by the ACT nurse, who also admired the new curtains.
clean: He taught the group how to fold a paper crane and had everyone laughing over the lopsided ones.
clean: Says the meds take the edge off but dull his guitar playing.
clean: Reduced the dose together after he explained that he could not feel his fingers on the strings.
clean: Her roommate moved out without paying hydro, leaving a bill of $310.
clean: Utility agreed to a payment plan of $40 a month starting in November.
clean: Supported employment: applied to three openings, heard back from the greenhouse.
clean: Interview tomorrow at 10:15; blazer on loan from Dress for Success, shoes her own.
clean: The manager let him swap the cash register for stock work, which suits him better.
clean: Gave notice at the car wash after finding a steadier job at the bakery on Hastings.
clean: Would rather tell his boss about the bipolar disorder himself, when the time feels right.
clean: In session she traced the panic back to the elevator at her old job.
clean: Stood at the foot of the escalator for ten minutes, rode it once, and high-fived the writer at the top.
clean: Homework: write one page to the younger self, not to be mailed.
clean: He brought the page, read it aloud, folded it, and said he felt lighter.
clean: Session 6 of 16, CBT for psychosis. Agenda set by the client: the neighbour, the whispering, the job fair.
clean: Told me that the neighbours pipe messages through the vents, which has worried him for about a month.
clean: We wrote down what he has seen and heard, and what else could explain the rattling.
clean: The superintendent found a loose damper and fixed it with a screwdriver.
clean: Elder Margaret opened with a smudge and spoke about her own path from the streets of Winnipeg.
clean: Hopes to go back to Moose Factory for the goose hunt in spring.
clean: Band office will pay for the train if we send the letter by Friday.
clean: Attending AA at St. Luke's and a women's meeting on Thursdays; chairs the coffee table at both.
clean: Drank three coolers on Saturday at a cousin's baby shower; called her sponsor from the driveway.
clean: Looked at what led up to it: no supper, an old flame in the room, and a long wait for the bus.
clean: Next time she wants to eat first and bring her own iced tea.
clean: The withdrawal management centre had a bed at 4 p.m., and her brother drove her there.
clean: CIWA 6 on arrival, 3 by bedtime.
clean: Ate two bowls of soup and asked for the hockey score.
clean: Lives in a second-floor bachelor with a hot plate, a record player and a view of the rail yard.
clean: Wants the bathtub grab bar put in before the cast comes off.
clean: Uses a scooter for distances and a cane indoors; the building's ramp is iced over and the super has been told.
clean: Wheel-Trans pass renewed through March; application copied to the file.
clean: He is seeing someone from his choir and wonders when to bring up his diagnosis.
clean: They met on a dog-walking app and have been to the aquarium twice.
clean: She misses being touched and said so plainly.
clean: We talked about dating, consent, condoms and what makes a good first date on eleven dollars.
clean: Grieving her budgie of nine years; she buried him under the lilac with the upstairs kids.
clean: Raised his voice at the front desk when told the cheque was late, then sat down and asked for water.
clean: On the way home he told me he had not eaten since the day before; we stopped for a sandwich.
clean: Intake done over two visits, as he grew tired after forty minutes.
clean: Referral received from the Royal; first visit offered for the 5th.
clean: Three calls and a letter since May without reply; his aunt says he is up north tree planting until August.
clean: Will keep his spot open and call again when the season ends.
clean: Discharged from the team by mutual agreement after four years, with cake.
clean: He gave each of us a hand-carved spoon.
clean: Knows he can ring the intake line if things get rough again.
clean: Step-down to the clinic planned for spring, at a pace she sets.
clean: Took the wrong bus, ended up in Surrey, and phoned to move the appointment.
clean: Spoke with the pharmacist about blister packs with bigger print.
clean: He has trouble reading the labels since breaking his glasses; optical voucher requested.
clean: Dental pain kept her up. The walk-in dental night at Carleton Place is Wednesday.
clean: She would love to have her front tooth fixed before the family photo.
clean: Blood pressure 128/82, pulse 76.
clean: Hemoglobin A1c 7.1, discussed swapping pop for soda water and lime.
clean: Smoking about half a pack a day and thinking about the patch after the holidays.
clean: Vapes now rather than smokes, says his wallet and his singing are better for it.
clean: Cannabis most nights to sleep, a gram or so; he has noticed that the voices are louder the next day.
clean: He wants to see what two weeks without it would be like, and has asked his buddy to hang on to the grinder.
clean: Used crystal meth on Friday after nine days without; came to group Monday and talked about it.
clean: Urine screen negative for opioids, positive for THC.
clean: Bought a used keyboard from the pawnshop and is picking out hymns by ear.
clean: Takes the number 7 bus to her daughter's piano recital, third row, flowers from the corner store.
clean: Grandson turned four; she knitted a tuque with bear ears.
clean: Access visit took place at the EarlyON centre: they built a train track and shared a banana.
clean: The boy fell asleep on her shoulder, and she said it was worth every form she had filled in.
clean: Kinship worker asked for proof of a second bedroom.
clean: We measured the den; at 72 square feet it meets the rule.
clean: His ex wants the exchange to happen at the police station parking lot, and he would sooner use the library.
clean: Mediation set for the 28th with a Tigrinya interpreter.
clean: Interpreter by phone, line poor; key points repeated back and confirmed.
clean: He speaks Dari at home, gets by in English, and writes his journal in Urdu.
clean: Came to Canada in 2017 by way of Brazil, on foot through the Darién with a cousin.
clean: Refugee hearing is put off again; the waiting wears on him more than anything.
clean: She does piecework for a tailor at home and dreams of a shop with her name on the glass.
clean: Small-business grant application is half done. Next: two quotes for a serger.
clean: Credit score came back at 540, and we set up one secured card with a $200 limit.
clean: He feels swamped by the student loan calls, so we requested repayment assistance together.
clean: Public guardian has been sending the allowance on Wednesdays; he would like Fridays and has written to ask.
clean: Trustee approved $90 for a phone so that he can be reached by the temp agency.
clean: Phone dead, no minutes; left word with the corner store owner, as he has asked us to do.
clean: Knocked twice at 10:00, heard music, no answer. Left a card under the door with tomorrow's time.
clean: At the second visit he opened right away and said he had been in the shower.
clean: Kitchen has a kettle, a pan and two plates; on his wish list are a can opener and a sharp knife for onions.
clean: Made chili with the cooking group and took home three portions in margarine tubs.
clean: Everybody pitched in on cleanup; the fellow with the sprained wrist dried cutlery one-handed.
clean: One member said the group is too loud for her; we agreed on a chair by the window and a signal to step out.
clean: Feedback on the Seeking Safety group: more breaks, fewer handouts, keep the grounding stones.
clean: He sat out the drumming and kept the beat with his foot.
clean: Hearing Voices group meets in the upstairs room with the mismatched armchairs.
clean: Told the circle that his voices began the winter his father's mill shut down.
clean: Another member nodded and said hers comment on her cooking.
clean: He wonders if the voices are ancestors, and plans to ask the elder.
clean: The chaplain and he read Psalm 88 together, at his request.
clean: Left the church of his childhood at nineteen and is thinking of trying the Quakers.
clean: Fasting for Ramadan; clonazepam and quetiapine moved to after iftar with Dr. Osei's okay.
clean: Keeps kosher, so the shelter cook sets aside tuna and paper plates.
clean: Up by five, feeds the pigeons on the ledge, back to bed until eight.
clean: Sleep log shows bedtime drifting later each night since the clocks changed.
clean: Tried the weighted blanket, found it too hot, and handed it on to her niece.
clean: Lamp on at seven, coffee on the stoop, no naps after three: these are the three things she picked.
clean: Naps with the hound on his feet.
clean: Rang in at 02:10 because of a nightmare and wanted only to hear a voice; talked about tomatoes until 02:30.
clean: Caller said he had a rope in the garage; he agreed to have his wife lock the garage and sit with him while mobile crisis drove over.
clean: Mobile team arrived at 23:50, stayed an hour, and left a plan on the fridge with a magnet.
clean: Follow-up call next day: slept some, ate toast, wife at home with him.
clean: Cut her forearm on Tuesday after the custody call, said it was to stop the numbness and not to die.
clean: Wound closed with strips at the walk-in; healing, dressing changed today.
clean: Has put the blades in a jar and given the jar to her aunt.
clean: She took 20 tablets of sertraline in 2019 intending to die, and was found by her roommate.
clean: Says that what keeps her here now is her nephew and the novel she is halfway through writing.
clean: Chapter nine is giving her grief.
clean: Poetry night at the clubhouse: he read two pieces and stayed to stack chairs.
clean: Clubhouse front desk trained her on the switchboard, and she covered lunch alone on Thursday.
clean: Volunteer hours at the humane society: six this week, mostly rabbits.
clean: Wants to get certified as a peer supporter and has sent for the reading list.
clean: Graduated from the ten-week course with perfect attendance and a borrowed tie.
clean: Now co-leads the Wednesday walking group along the canal.
clean: In supervision we talked about how to keep a friend's secret and when not to.
clean: The agency sent a cab instead of a van, and he was fine with it.
clean: She is unhappy with our agency over the change of worker, the third in a year, and wrote a two-page letter to the director.
clean: Director phoned her back the same day and said sorry.
clean: He asked for his file and read it in the quiet room; two dates and a job title needed fixing.
clean: Correction added at his request: he was a welder for twelve years, not a labourer.
clean: Plan of care read over together, signed by both, copy in his knapsack.
clean: What I want: a door that locks. First step: view the unit on Pape with Sandeep. Second step: write down three questions for the owner.
clean: Where do you see yourself next fall? "On a combine, like before."
clean: He has farmed since he was twelve and can back up a trailer with one hand.
clean: Brother will let him run the swather if the seizures stay away until July.
clean: Last seizure was in October; neurologist in Saskatoon to see him on the 3rd.
clean: Drove out to the acreage, 70 km each way, road good.
clean: Drank coffee at the kitchen table with both parents while he finished chores.
clean: Dad worries about the rifle; it is now at the uncle's, bolt removed, key with Mum.
clean: Parents have been to two evenings of the NAMI Family-to-Family course and swapped numbers with another couple.
clean: His sister feels left with most of the driving and asked the others to split the weeks.
clean: They settled on a roster, pinned to the corkboard: Gord has Mondays, Elaine has clinics, Tess has groceries.
clean: Wife said she jumps whenever the phone rings after ten.
clean: Husband has returned to the bedroom after three months in the den.
clean: Couple would like an evening a week with no talk of illness, and they picked curling.
clean: Teenager took part by video from her bunk, camera off for the first half.
clean: She told her dad she wants him to ask before coming in.
clean: Mother-in-law drops off casseroles on Sundays and takes the twins to the rink.
clean: Told me a good joke about a priest and a parking meter.
clean: Laughed when the parrot interrupted our call.
clean: Mood "decent, like a Tuesday." Appetite back.
clean: Speech quick, moving from the job to the moon landing to his shoes; easy to follow when asked to slow down.
clean: Looked toward the corner several times, and when asked said that a woman was speaking to her there.
clean: Oriented to day, place and the reason for the visit.
clean: Wore a green parka and two scarves; it was minus 26.
clean: Seemed more tired than last week, with longer pauses before answering.
clean: Spoke so softly that we moved the chairs closer.
clean: Hands shook while pouring; tremor began after the dose went up. Message left for Dr. Pereira.
clean: Propranolol 10 mg added for the shaking, to be looked at in ten days.
clean: She stopped the injection in May because of the cramps in her jaw, and feels clearer without it.
clean: We agreed on what would tell us that she needs more help: three nights awake, covering the mirrors, giving away her rings.
clean: Sister will watch for the mirrors.
clean: Crisis card in her purse now lists who should feed the turtles.
clean: Advance directive signed on March 2, witnessed by the librarian.
clean: Would choose the Victoria crisis house over the hospital, if there is a bed.
clean: Stayed five nights at the Gerstein house, did a lot of jigsaw puzzles, came home rested.
clean: Went to Emergency by cab on the 8th for chest pain; heart tracing normal, home by supper.
clean: He has gone to the ER nine times since January, mostly on nights when the heat was off.
clean: Heating fixed after the city inspector called; no ER visits in the three weeks since.
clean: Property standards order posted: owner has fourteen days to replace the furnace.
clean: Landlord handed him an N12 saying that the owner's son is moving in.
clean: Tenants' association on the third floor has a lawyer coming for cookies and questions.
clean: She stood up at the tenants' meeting and spoke about the elevator; people clapped.
clean: Two weeks' notice, no reason given; legal clinic thinks it will not hold.
clean: Waitlist number 418 for a one-bedroom; last year it was 733.
clean: Offered a unit on the ninth floor. She is scared of heights and asked to wait for something lower.
clean: Accepted the basement suite after seeing that the garden door opens onto a patch of mint.
clean: Moved in on the 1st with two hockey bags, a lamp and a ficus.
clean: Furniture bank truck came at noon with a table, four chairs and a bed still in its wrapping.
clean: First night alone in seven years; he left the hall light on and slept till six.
clean: Rather liked the silence, then missed the snoring.
clean: Asked to go back to the shelter for supper now and then to see the boys.
clean: Housing First visit weekly, more often if he flags it.
clean: Spent last winter in a tent by the Don with his partner and a husky named Moose.
clean: Outreach brought propane, socks and a charged battery pack.
clean: City crew is clearing the camp on Monday, and she needs somewhere for the bikes.
clean: Bikes stored at the co-op till the 30th.
clean: He'd sooner sleep outside than share a room with strangers, after what happened in Kelowna.
clean: Found a single room at the Salvation Army for nineteen nights.
clean: Warming centre log: in at 21:40, soup, mat by the radiator, out at 07:00.
clean: Traded shifts with another guest so that the elderly gentleman could have the lower bunk.
clean: Locker 22, key on a shoelace.
clean: Mailing address is now care of the drop-in, window two.
clean: Cheque day is the 29th; he gives his aunt the rent in an envelope before anything else.
clean: Owes $60 to a fellow down the hall, who has been knocking at night. We talked about who could go with him to pay it.
clean: Paid up, shook hands, done.
clean: Bank froze the account over a mix-up with his middle name.
clean: Branch manager sorted it out in ten minutes once we brought the passport.
clean: Lottery group at work won $1,200 between eight of them, and he is thrilled with his share.
clean: Bought steel-toed boots on sale and broke them in around the block.
clean: Started as a flagger on the highway crew; the early start suits him.
clean: Foreman praised how she handled the lineup of trucks.
clean: Called in sick twice, told the supervisor it was migraine, and would like help asking for a later shift.
clean: Accommodation letter sent to HR: start at ten, breaks by the loading dock, written instructions.
clean: Fell out with a coworker over the radio station; they now take turns.
clean: Laid off with the rest of the night crew when the plant closed.
clean: EI claim filed on the 12th; record of employment still to come from the plant.
clean: Feels adrift without the routine, and plans mornings at the Y to fill it.
clean: Swimming again, twenty lengths, counts them in Portuguese.
clean: Joined the chess tables in the park and beat a retired judge.
clean: She paints lighthouses on driftwood and sold two at the market for $35 apiece.
clean: Bingo on Tuesday nights with his aunties, ten-dollar cap.
clean: He spent $900 on scratch tickets in March and has asked the corner store to stop selling to him.
clean: Signed the self-exclusion form at Casino Rama, photo taken, good for two years.
clean: Debt counsellor sees him on the 14th, wife coming along.
clean: Wife handles the cards for now, an idea he came up with himself.
clean: Shopping online at three a.m. was, for her, the first clue; nine parcels came in a week.
clean: Returned six of the nine, kept the kayak.
clean: Energy up, sleeping three hours, feels wonderful and has signed up for four courses; partner is uneasy.
clean: Agreed to see Dr. Lamontagne on Monday and to hold off on the courses till then.
clean: Valproate raised to 1,000 mg at night.
clean: By Thursday he was sleeping six hours and had kept one course, pottery.
clean: Mug glazed blue, handle a touch crooked, now his favourite.
clean: Postpartum visit at home: baby latching, Mum tearful in the late afternoon, Grandma here until the 20th.
clean: Scary thoughts about the stairs come and go; she knows that she would not act on them and holds the rail.
clean: EPDS 15. Perinatal clinic has an opening on Friday.
clean: Partner takes the 2 a.m. bottle so that she gets one long stretch.
clean: Baby smiled at the writer's lanyard.
clean: Older girl drew us all with very long arms.
clean: School called: he aced the spelling test and shared his lunch.
clean: Pulled out of his hockey league in the fall and hasn't said why; his dad would like to know but is giving him room.
clean: At sixteen she wants to see the counsellor by herself, and that is how we'll do it.
clean: Texts are easier for him than calls, and anything before ten is out.
clean: Bullying has eased since the switch to the arts school.
clean: Walked to school alone three days out of five, up from none.
clean: OCD work this week: touch the mailbox, wait five minutes, then wash once.
clean: Managed it on four days; on the fifth the mail carrier was there and she felt shy.
clean: Fear ladder redone, with public washrooms moved from step eight to six.
clean: Flashback in the parking garage, set off by a diesel smell; named five blue things and it passed.
clean: EMDR session 4, target: the hallway. Distress went from 8 to 3.
clean: Left the session a bit foggy, sat in the lobby for fifteen minutes with ginger ale, then took the streetcar.
clean: He served two tours, one in Bosnia and one in Kandahar, and doesn't care for fireworks.
clean: Veterans Affairs approved the claim for PTSD at 40 percent.
clean: Operational stress clinic will share notes with his written okay.
clean: Release of information signed for the lawyer, the aunt and the shelter, not for the employer.
clean: Withdrew consent for us to talk with her mother; noted at the front of the chart.
clean: She asked that we not phone at work. Mobile only, after four.
clean: Voicemail left with first name only, per her wishes.
clean: Court date: Nov 19, courtroom 102, charge of mischief under $5,000.
clean: Diversion offered; he would do twenty hours at the community garden and see us weekly.
clean: Crown withdrew the charge on the 6th.
clean: Bail conditions: live at the given address, keep away from the plaza on Main.
clean: He has to cross the plaza to reach his bus, and counsel is asking for a variation.
clean: Spent forty days at Maplehurst and came out without his winter coat or his meds.
clean: Same-day bridging prescription faxed to Shoppers on King.
clean: Released at 22:00 on a Friday; we had a room and a ride lined up.
clean: Officer Bhatti brought him to the crisis centre rather than to the station, and waited till he had eaten.
clean: On Sunday he threw a mug at the wall after the phone call with his brother. No one was in the room.
clean: Swept it up himself and offered to pay.
clean: Later he said that the call had been about the family land.
clean: Probate is dragging on, and the cousins in Halifax have hired a lawyer.
clean: Inherited a piano that won't fit up the stairs.
clean: Two movers and a peer worker got it in through the balcony.
clean: Hums the bass line while the kettle boils.
clean: Tenants like to hear it before nine.
clean: Bylaw officer came by about the noise and ended up requesting a tune.
clean: Says the city has been good to her, apart from the raccoons.
clean: Raccoons got into the compost, so she is rigging a bungee cord.
clean: Spends hours on ham radio and has spoken with Tasmania.
clean: Repaired the drop-in's toaster with a paper clip and a dime.
clean: He has the knack for engines; the small-motors course at Georgian starts in January.
clean: Application fee waived.
clean: Got 81 on the math placement, to his surprise.
clean: Reading at about grade five, he figures, and would like to read the paper without help.
clean: Literacy tutor Wednesdays at the Carnegie library, second floor.
clean: Read his first whole book, a western, and passed it to his bunkmate.
clean: Her memory for names is slipping, which scares her because of her mother's Alzheimer disease.
clean: MoCA 26 of 30; lost points on the cube and two words.
clean: Geriatric clinic thinks that it may be the lorazepam, and is tapering by a quarter tablet a fortnight.
clean: OT looked at the stove: automatic shut-off to be put in on the 9th.
clean: Burned a pot of rice, laughed it off, aired the place out.
clean: PSW comes mornings for the stockings and a chat about soaps.
clean: Would like a woman worker for bathing, and the agency has one on Tuesdays and Saturdays.
clean: Meals on Wheels brought shepherd's pie, too salty for her liking.
clean: Daughter in Calgary video-calls at supper so that they eat together.
clean: Gave up her licence last summer and misses the drives along Lake Erie.
clean: Seniors' van will take her to the cemetery on their anniversary.
clean: Bereavement group, week 3: brought his wife's recipe box and told a story about the rum cake.
clean: Cried at the line about the empty chair, as did most of the table.
clean: He still sets out two cups some mornings.
clean: Deaf since birth; ASL interpreter booked for all meetings, and she likes Renée best.
clean: Lip-reading is tiring under fluorescent lights, so we met in the courtyard.
clean: Autistic; asks for the agenda a day ahead and a seat away from the fan.
clean: Gave a splendid talk on the signal systems of the London Underground.
clean: Noise-cancelling headphones made the dentist doable.
clean: Changed the plan at short notice, which threw him; next time we will text the day before.
clean: Living with schizophrenia for twenty-two years, and married for nineteen of them.
clean: "I'm a lifer with this thing, but I'm also a darn good pastry cook," he told the student nurse.
clean: The clozapine clinic moved to Mondays; neutrophils 4.2.
clean: Drooling at night bothers him; two towels and a raised pillow help some, and the doctor is thinking over drops.
clean: Constipation for four days. Added PEG and prunes, will ring if no change by Thursday.
clean: Belly settled.
clean: Lost ten pounds since the shelter began serving breakfast with eggs.
clean: Hopes to run the 5K at the Sally Ann picnic.
clean: Ran it in 34 minutes with his case manager puffing behind.
clean: Medal hangs on the doorknob.
clean: Told her story to a class of police recruits, at her own suggestion, with slides.
clean: Honorarium of $75 paid by cheque.
clean: She took questions for half an hour and handled a blunt one with humour.
clean: Wary of new doctors since being held down in 1998; wants to know ahead of time who will be in the room.
clean: We wrote the names and faces on a sheet.
clean: Brought her own mug and sat nearest the exit.
clean: Said after twenty minutes that it was going better than she'd pictured.
clean: Form 1 ended Thursday at 14:20; stayed on as a voluntary patient by choice until the weekend.
clean: Rights adviser explained the CTO and he signed after two days of thinking it over.
clean: CTO renewal is up in May, and he would like to let it lapse; team to discuss with him on April 11.
clean: At the review board hearing he spoke for himself for ten minutes.
clean: Board found him capable of deciding about treatment.
clean: Uncle named as substitute decision-maker, should he want one.
clean: He is of two minds about the injection: steadier, yes, but it hurts and makes him hungry.
clean: On a scale of readiness from 1 to 10, he gave quitting smoking a 4 "and a half on Sundays."
clean: What made it a 4 and not a 2? The price, and his girl's asthma.
clean: Set a quit date of February 1, the day of the cold moon.
clean: Harm reduction kit given: foil, straws, two naloxone sprays, a snack.
clean: Reversed a friend's drug poisoning in the alley behind the Regent with her kit; paramedics came in six minutes.
clean: Shaken since then and sleeping with the TV on. Debriefed for an hour and she will see the counsellor Friday.
clean: Lost four friends to the toxic supply this year; she recited their names.
clean: Memorial wall at the drop-in now has her drawing of a heron.
clean: iOAT twice a day, on time on all but two mornings this month.
clean: Nurse at the clinic knows her order at the coffee cart.
clean: Hep C treatment finished; virus undetectable at twelve weeks.
clean: Danced a little in the hallway at the news.
clean: He has cut back from a mickey a day to three beers, on his own, over the summer.
clean: Managed alcohol program pours hourly from eight, and he skips the two o'clock to go bowling.
clean: Liver enzymes a little better than last time.
clean: Residential treatment in Thunder Bay from April 3 to May 15; bus ticket arranged through the health access centre.
clean: Packed photos of her girls, slippers, and a tin of Labrador tea.
clean: Phoned from day nine: homesick, eating well, sick of volleyball.
clean: Came back with a sunburn and a binder of plans.
clean: Aftercare Tuesdays by Zoom, and her cousin lends the tablet.
clean: Sweat lodge on the full moon, with her grandmother's permission to bring a friend.
clean: He follows the Wim Hof videos and sits in the creek to his waist.
clean: Meditates on the balcony and counts the streetcars going by.
clean: In therapy we kept coming back to the summer he was ten.
clean: Silence for some minutes; then she spoke of her twin.
clean: Dreamed about a house with no back wall and wanted to stay with the image.
clean: He noticed that he apologizes before every sentence, and tried a few without.
clean: She wondered aloud whether I was annoyed about last week; we talked about how that felt on both sides.
clean: Ending therapy in eight sessions; sad, proud, and a bit relieved, she says.
clean: Brought a list of things to keep: the notebook, the walks, saying no to Saturday shifts.
clean: DBT skills: he used opposite action on the bus and got off at his stop.
clean: Diary card filled out in purple ink, five of seven days.
clean: Phone coaching at 19:20; held ice, walked the dog, urge passed from 9 to 5.
clean: Diagnosis of borderline personality disorder reviewed; she finds that some of it fits and some of it doesn't.
clean: She prefers to speak of "big weather" and her skills as an umbrella.
clean: Team meeting attended by client, mother, job coach and writer; the client chaired.
clean: Her first item was the broken coffee machine.
clean: Next came the plan for the holidays, when the office shuts from the 24th to the 2nd.
clean: Holiday plan: crisis line magnet, church supper on the 25th, skating with Lou on Boxing Day.
clean: Skated three laps holding on to a milk crate.
clean: Christmas is hard since his boy went overseas; he'll keep busy with the hampers.
clean: Packed 140 hampers alongside the Rotary folks.
clean: Turkey voucher from the union hall.
clean: Sent his ex a card, nothing fancy, and felt good about having done so.
clean: No word back so far, and he's all right with that.
clean: She has decided to look for her birth mother and registered with the adoption reunion office.
clean: Letter came with a name and a town in New Brunswick.
clean: We talked about how much to hope for.
clean: They spoke for an hour; same laugh, she says.
clean: Coming out to his parents went more gently than he'd feared; his dad made perogies.
clean: Trans women's night at the 519 is her favourite two hours of the week.
clean: Name change papers are filed, fee covered by the kit fund.
clean: Hormone visit moved to the 22nd.
clean: Voice lessons by app, practised in the stairwell for the echo.
clean: Binder was giving him rib pain, so he picked up a larger size.
clean: Quarrel with the building manager over the bird feeder: it comes down, the suet stays.
clean: He feels on edge around the worker at the income office and would like someone along on the 4th.
clean: Went along; worker was short with both of us at first, and softened after the forms turned out to be complete.
clean: Appeal of the ODSP decision heard by phone, 55 minutes, result in the mail.
clean: Approved, with back pay of $6,300.
clean: He wants to fix his truck, pay back his sister and take his mum to Niagara.
clean: Made a pie chart of it.
clean: Mum picked the wax museum.
clean: Funeral for her stepfather on Saturday; mixed feelings, and she'll sit at the back.
clean: Left after the second hymn and ate fries in the car with her niece.
clean: Brother saved her a seat, which touched her.
clean: She would have liked an apology while he was alive.
clean: Beaten by a former boyfriend in 2021; the no-contact order runs until next June.
clean: Moved through the women's shelter network to a city where he has no kin.
clean: New locks, new number, a whistle on her keys.
clean: The kids have settled at school under their middle names.
clean: Sleeps better with the dresser against the door; we'll ask the super for a chain.
clean: Chain is on.
clean: Tomorrow: ID clinic at 9, lunch at Sanctuary, budget at 2.
clean: Missed Monday because of the transit strike; we met by phone at four.
clean: Running late, caught up over the phone while he waited for the 29.
clean: Third visit in a row at the aquarium shop, since fish are what he likes to talk about.
clean: His tank holds nine neon tetras and a catfish called Gordie.
clean: While feeding the fish he told me about the voices for the first time.
clean: They say his name, mostly, and sometimes the weather.
clean: He does not want them gone altogether.
clean: Agreed that our aim is for him to be able to watch a whole hockey game in peace.
clean: Watched two periods, Leafs up 3–1, turned it off before they could blow it.
clean: Case conference by phone, 20 min: housing stable, work going fine, next injection due the 16th.
clean: Handover to evening: worried about his rabbit, who is off her food; might ring.
clean: Rang at nine. Rabbit ate parsley.
clean: Rang off in good spirits.
clean: Text from client at 07:12: on the bus, window seat, wish me luck.
clean: Wished her luck.
clean: Her first court support as a peer; she brought mints and a spare pen.
clean: Man she supported thanked her in the corridor.
clean: Wrote up her own note, which I co-signed.
clean: Strengths he named: early riser, honest, good with old people, can whistle two notes at once.
clean: Hard things he named: crowds, brown envelopes, the week of his birthday.
clean: People in my corner: Auntie Dot, Father Mike, the guy at the bottle depot.
clean: Collects empties along the seawall, about $18 on a sunny day.
clean: Got his cart back from the city pound with a fair bit of haggling.
clean: Tarp, bungees, a bell.
clean: Foot care nurse trimmed nails and dressed a blister on the left heel.
clean: New insoles; he walked up and down the hall like a model.
clean: Shower, laundry and haircut at the drop-in today, as he'd planned before the interview.
clean: Barber charged nothing and talked politics.
clean: He'd vote if he knew where; polling station looked up, ID in order.
clean: Voted for the first time since 1993.
clean: Citizenship test on the 27th; knows the provinces cold, mixes up the prime ministers.
clean: Passed with 18 of 20.
clean: Took the oath in her grandmother's shawl.
clean: Flu and COVID shots given in the lounge.
clean: Sore arm, nothing else.
clean: Fan and cold packs dropped off ahead of the heat warning; quetiapine makes her sweat.
clean: Power out on his block, so he spent the afternoon in the mall.
clean: Smoke from the wildfires kept the walking group indoors; they did trivia.
clean: Evacuated from Yellowknife with two bags, staying at a hockey arena cot in Grande Prairie.
clean: Prescriptions filled out of territory with help from the Red Cross desk.
clean: Plywood over the broken pane till the glazier can get there on Wednesday.
clean: He tallied up his good days on the calendar with gold stars: seventeen in November.
clean: Asked what she'd like us to know about her, she said that she was once a trapeze artist.
trap, quotation: "I'm just a junkie to them," she said about the waiting room, and asked whether we could sit outside.
trap, quotation: His brother wrote: "He was always the black sheep and a bit of a drama queen, but we love him."
trap, quotation: Goal, in her words: "Stay clean till my baby's christening."
trap, quotation: He said, "They had me down as noncompliant because I missed one shot in a blizzard."
trap, quotation: "I must be crazy to want that job back," she laughed.
trap, quotation: Mother told us, "He tried to commit suicide in grade eleven and nobody talked about it."
trap, quotation: Asked how the week went: "Manipulative boss, lousy pay, great soup."
trap, quotation: “My old man was a drunk and I swore I wouldn't be,” he told the group.
trap, quotation: The voice tells him "you're lazy, you're filthy, you're a failure," and he answers it by singing.
trap, quotation: Landlord's text, copied here: "your tenant is a psycho and I want him out by friday".
trap, negation: Not aggressive at any point during the move, even when the couch got stuck.
trap, negation: He has never been violent toward staff or other residents in his four years here.
trap, negation: There was nothing attention-seeking about the calls; each one led to a concrete step.
trap, negation: Earlier summary corrected: she was not hostile at intake, she was freezing and had been up all night.
trap, negation: No manipulation seen here, only a mother asking for more hours with her sons.
trap, negation: The shelter log shows that he did not abscond; he had signed out for his cousin's graduation.
trap, negation: She isn't in denial about the drinking and has spoken openly of it since the first visit.
trap, negation: Team does not see him as treatment-resistant, since no trial has lasted more than three weeks.
trap, negation: He was neither uncooperative nor rude at the ODSP counter, according to the worker who went along.
trap, negation: Nothing to suggest drug-seeking: he asked for something for the tooth, and any kind would do.
trap, meta: Peer advisory group asked staff to stop writing "frequent flyer" on the handover board.
trap, meta: He read the word "malingering" in an old file and would like a correction note beside it.
trap, meta: At lunch we had a workshop on why "committed suicide" is being dropped from our templates.
trap, meta: She would like us to talk about how the label "difficult" followed her from shelter to shelter.
trap, meta: The new charting guide lists "refused", "unkempt" and "poor insight" among the terms to replace.
trap, meta: Audit of twenty charts: the term "addict" came up twice, both in referral letters from outside.
trap, meta: In session he looked at what the word "failure" has meant to him since his father used it.
trap, meta: Family night topic: how to move away from saying "suffers from" when we talk about our relatives.
trap, meta: Heading "Noncompliance" has been taken out of the care plan form at the clients' council's request.
trap, meta: We discussed the difference between "manipulative" as a judgment and saying what the person asked for.
trap, name: Referred to the Centre for Addiction and Mental Health for the day program, start date the 9th.
trap, name: DAST-10, the Drug Abuse Screening Test, filled out together: score 3.
trap, name: He is reading Junky by William Burroughs and wants to talk about it on Thursday.
trap, name: Takes the bus to Narcotics Anonymous at the Dangerfield Street church hall.
trap, name: SAMHSA, the Substance Abuse and Mental Health Services Administration, has a free booklet that she liked.
trap, name: The Schizophrenia Society of Ontario runs the Saturday family group that his parents attend.
trap, name: Plays bass in a cover band called The Dirty Addicts, two gigs lined up for May.
trap, name: Watched One Flew Over the Cuckoo's Nest at the clubhouse, followed by a lively chat.
trap, name: She copied out a line from The Idiot by Dostoevsky and pinned it above her desk.
trap, name: Met at Crazy Al's Furniture on Dundas to pick out a bed frame under $150.
trap, legal: Form 9, Order for Return, was cancelled at 11:05 when he came back to the unit by himself.
trap, legal: Found not criminally responsible on account of mental disorder in 2016; absolute discharge granted by the Board in 2022.
trap, legal: Detained under section 2 of the Mental Health Act (Alberta) until the hearing on the 14th.
trap, legal: Disposition of the Ontario Review Board: the accused may live in the community in approved housing.
trap, legal: Notice N6 cites "illegal acts or misrepresenting income"; the clinic lawyer will answer it.
trap, legal: Form 2 sworn before a justice of the peace on March 1 by his father.
trap, legal: Charge of aggravated assault was stayed; counsel's letter is on file.
trap, legal: Under Criminal Code s. 753 the Crown had considered a dangerous offender application in 2009 and did not file it.
trap, legal: The eviction order reads "tenant refused entry to the landlord on two dates"; she has the photos to answer it.
trap, legal: Guardianship papers use the statute's phrase "incapable of managing property"; he has asked for a new assessment.
trap, victim: Was emotionally abused by the deacon who ran the residential school dorm.
trap, victim: Her ex manipulated her into signing over the car, and legal aid is looking at it.
trap, victim: He was assaulted in the shelter washroom by a stranger in February and now showers at the Y.
trap, victim: Survived years of domestic abuse and left with two garbage bags and the children.
trap, victim: Bullied and called a psycho by classmates all through grade nine.
trap, victim: As a boy he was put down daily by a stepfather who drank.
trap, victim: She was threatened with a knife by a roommate in May; police took the statement.
trap, victim: Sexual abuse by a coach between ages 11 and 13; he told his wife this winter for the first time.
trap, victim: Elder abuse by the nephew, who emptied her account, was reported to the Public Guardian.
trap, victim: A staff member at the group home was verbally aggressive toward him in 2019 and was let go.
trap, other subject: Landlord refuses to fix the stairwell light and claims that the city has cleared the building.
trap, other subject: The raccoon on the fire escape is aggressive, so she keeps the window shut.
trap, other subject: Wind was so violent on the bridge that they got off and walked the bikes.
trap, other subject: Bank denies any error with the deposit; we have asked for it in writing.
trap, other subject: Her new puppy is needy, stubborn and clingy, and she would not trade him for the world.
trap, other subject: The insurer was uncooperative on the phone and cut us off twice.
trap, other subject: Bedbugs were resistant to the first spray, so a heat treatment is booked.
trap, other subject: The staircase is dangerous in winter and the handrail has come off.
trap, other subject: Transmission failed on the highway, which made him two hours late.
trap, other subject: Stove is not compliant with the fire code, and the owner has till Friday.
trap, word sense: He scrubbed the place clean and set out a bowl of oranges for the viewing.
trap, word sense: Admitted to the withdrawal management centre at 15:40 with her guitar and one bag.
trap, word sense: Committed to coaching the Saturday ball team until the end of August.
trap, word sense: Abuse of the elevator by movers has been raised with the building board.
trap, word sense: Her claim for back pay has gone to the Ministry, file number noted.
trap, word sense: Prefers the dirty chai at the corner place, two shots, oat milk.
trap, word sense: Picked the low-functioning microwave apart and got it humming.
trap, word sense: Letter goes to the attention of Ms. Boyle, seeking a refund of the deposit.
trap, word sense: Demanding hike up the Grouse Grind with the outdoors group, and he came second.
trap, word sense: Out of habit she turned left at the mill and found a nicer road past the orchards.
trap, identity: Introduces himself in meetings as an addict in recovery and asked that his goal sheet say the same.
trap, identity: She is a proud Mad woman and helps to put on Mad Pride every July.
trap, identity: Calls herself bipolar, prefers it to "a person with", and has asked us to use it.
trap, identity: Identifies as a psychiatric survivor and sits on the survivors' archive committee.
trap, identity: He describes himself as a voice hearer and facilitates the Wednesday circle.
trap, identity: Autistic is the word that she wants in the chart, not "on the spectrum".
trap, identity: Identifies as disabled and is active in the disability arts collective.
trap, identity: By her own choice she goes by alcoholic at her home group, 14 years in May, and wants the chart to say so.
trap, identity: He likes to be known as a consumer-survivor and wrote this on his peer support application.
trap, identity: Refers to herself as crip and runs a crip poetry night; asks staff to keep the word when writing about it.
trap, diagnosis: Dx: F60.3 Emotionally unstable personality disorder, borderline type, given in Manchester in 2015.
trap, diagnosis: Listed on the transfer sheet: DSM-IV 305.00 Alcohol Abuse, in full remission.
trap, diagnosis: ICD-10 F20.5, residual schizophrenia, carried over from the 2011 record.
trap, diagnosis: Oppositional defiant disorder (F91.3) was entered by the school clinic when he was eight.
trap, diagnosis: DSM-5 301.6 Dependent Personality Disorder: under review with the client and Dr. Hsu.
trap, diagnosis: Axis I: 304.20 Cocaine Dependence; Axis II: none.
trap, diagnosis: Dx at discharge: F10.1, harmful use of alcohol.
trap, diagnosis: Brief psychotic disorder (F23) was the diagnosis in 2018; none since.
trap, diagnosis: Reason for disability benefit, as coded: F33.2 Major depressive disorder, recurrent severe without psychotic features.
trap, diagnosis: Chronic post-traumatic stress disorder, ICD-10 F43.12, is the term on the Veterans Affairs form.
`)
