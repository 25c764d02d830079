import {readSentences, type Sentence} from './sentence.js'

/** English sentences of control and of setting people apart, each with another word, and traps of the same words, by a writer who had not seen the rules; learned from. */
export const sentences: Sentence[] = readSentences(`
coercion: Team feel she has been settled enough to be {allowed} her own phone charger from tomorrow.
coercion: Pt is {permitted} two cigarettes after lunch, nil after 20:00.
coercion: Night staff {let her have} the light on until midnight as she was frightened.
coercion: After the spillage he {was made to} mop the dining room floor before returning to the lounge.
coercion, hard: OT {had him tidy} his bed space before the session could start.
coercion: Cut to L forearm dressed with Steri-Strips, {placed on} 1:1 obs, consultant informed.
coercion: 03:20 – kicked office door x3, {put in seclusion}, reviewed by duty SHO at 04:15.
coercion: Mr T was {restrained} by four members of staff while lorazepam 2 mg IM was drawn up.
coercion: She was {secluded} for a total of 6 hrs 40 over the weekend.
coercion: Has been {specialled} since Monday because of ligatures found in the en suite.
coercion: He was {sectioned} in March following a fortnight of sleeping in the car.
coercion: This 44-year-old teacher was {committed to} the unit by her brother's petition on 9/4.
coercion: The ED {had him detained} after he asked to go outside for air.
coercion: It took three of us; he was {held down} for the depot, L gluteal, no complications.
coercion: {Confined to her room} for the afternoon, meals taken in on a tray.
coercion: As oral intake remained nil, patient was {forced to} accept NG feed at 18:00.
coercion, hard: With some work from the key nurse he was {persuaded into} staying informally.
coercion: Became loud at the hatch ++, {talked down} by senior HCA, went to bed 23:10.
coercion: Threw cup at window and was {taken down} by the response team in under a minute.
coercion, hard: Approached from behind and {brought to the floor} in the corridor, supine, 3 mins.
coercion: Visitor upset by events so pt was {frogmarched} back to the high-care area.
coercion: Vape and two lighters {confiscated} on return from the garden.
coercion: {Removed from} group by facilitator at 10:40 because she was talking over others.
coercion: Pudding {withheld} until main course finished, as per meal plan.
coercion: Grounds access {revoked} by Dr on call after late return from shop.
coercion: Fifteen y/o inpatient has been {grounded} to the unit for the weekend after Friday's argument.
coercion: MDT have {granted} Ms P one hour in the courtyard.
coercion, hard: He has {earned} a trip to the cinema with three days of calm.
coercion: Swore at housekeeping; {lost her privileges} till the next community meeting.
coercion, hard: Agency nurse {got him to take} the olanzapine at the third time of asking.
coercion: Pacing and shouting at telly, {given PRN to settle}, asleep by 01:30.
coercion: Declined tablets at 0800 hrs so was {given the jab} before handover.
coercion: Patient {absconded} from escorted walk near the bus stop at 14:05; mother and Gardaí told.
coercion: Known {absconder}, photo and description left at the front desk.
coercion: Resident {eloped} via the loading dock during the fire drill; found at Tim Hortons, unharmed.
coercion: Yellow wristband applied, {elopement risk}, bed near the nursing station.
coercion: Went {AWOL} from Sat 15:00, returned Sun of own accord with a bag of chips for the ward.
coercion, hard: The clozapine bloods are {non-negotiable} and this has been made plain to him.
coercion, hard: Situation in day room escalated and we had to go {hands-on}.
coercion: Discharge will hinge on his {compliance with} the depot and the curfew.
coercion: {Dropped to Level 1} after the row with room-mate, reassess Thurs.
coercion: {Bumped down a level} for missing two morning meetings.
coercion: Remains {on restrictions}: no laces, no visitors, no garden.
coercion, hard: Phone time {will be reinstated} once behaviour on the unit merits it.
coercion, hard: She came to the office for her inhaler and was {made to wait} until the end of report.
coercion: Charge nurse {ordered him} to his bedroom, he went at the second prompt.
coercion: {Told to} get out of bed for breakfast x4, up at 09:50.
coercion: Client was {instructed to} hand over her belt and hair ties on arrival.
coercion, hard: I {warned him} that another outburst would mean PICU.
coercion, hard: It was explained to Callum that lateness {would not be tolerated} by the clinic.
coercion, hard: Offered {tablet or needle}; tablet swallowed 21:15.
coercion: She is {threatened with the injection} each evening and then takes her orals.
coercion: Police {5150'd} him from the parking structure and he arrived here at 0210.
coercion: {Baker Acted} by the urgent care physician at 16:40; transferred in by deputy.
coercion: Seen in emerg, {Form 1'd}, waiting for a bed upstairs.
coercion: Was {pink-slipped} by the counselor at the shelter on Tuesday night.
coercion, hard: Pt was {formed} overnight by the resident; sitter in place.
coercion: {Scheduled} by the GP and brought up from Wagga by ambulance.
coercion, hard: After two late depots he was {pulled back in on recall} and is now on Ash Ward.
coercion, hard: Alarm pulled 22:12 and patient {brought under control} by 22:20.
coercion: So far the team has managed to {contain her} on an open ward.
coercion, hard: Currently {managed in the extra care area} with the door shut; he has asked twice to come out.
coercion: 84-yr-old gentleman {chemically restrained} with haloperidol so that the CT could go ahead.
coercion: {Snowed} with quetiapine on nights, family found him hard to wake at visiting.
coercion: {Locked in} bedspace between 2 and 4 while the corridor was cleaned.
coercion, hard: Nothing acute on exam but she was {kept in} over the weekend as her husband preferred it.
coercion: {Sent to her room} for using bad language at supper.
coercion: 10 mins' {time out} given after he tipped over the board game; rejoined peers calmly.
coercion: {Strip searched} on return from the chemist, nothing found.
coercion: {Patted down} on the door by two male staff, tobacco only.
coercion: {Four-pointed} at 0115, released one limb at a time from 0240.
coercion, hard: Gran pulled at her cannula all night so {mitts tied on}, cannula intact this a.m.
coercion: {Strapped to} the trolley by the crew for the journey from Ballina.
coercion: {Wrestled} to the mattress by security, small graze R elbow cleaned.
coercion: Nurse and two HCAs {pinned him} against the wall until the key was found.
coercion: Security {overpowered} the patient in CT waiting; scan done at 05:00.
coercion: Mr D was {subdued} before the on-call doctor got there.
coercion: {Bundled into} the secure transport in her dressing gown at 6 am.
coercion: {Marched back} from the smoking shelter by two nurses.
coercion: He was {dragged} along the corridor to the clinic room, body map completed.
coercion, hard: {Steered back to bed} six times between 0100 and 0400.
coercion: Standing by exit in her coat asking for the bus home, {redirected}.
coercion, hard: Residents were {rounded up} for the flu vaccine after elevenses.
coercion, hard: Police {picked him up} at the quay and he was {handed back to us} at teatime.
coercion: {Escaped} through the laundry window at approx 19:00, back by taxi 22:30.
coercion, hard: {Did a runner} from outpatients with the cannula still in.
coercion, hard: {Legged it} across the car park while staff were signing the leave form.
coercion, hard: {Slipped her escort} at the dentist's and was next seen on the 46A.
coercion: Takeaway on Friday as {a reward for} good behaviour.
coercion, hard: Radio switched off for the evening {as a consequence} of the shouting.
coercion, hard: Her phone was {taken off her} at ten, she cried for some time after.
coercion, hard: {Visits stopped} by nurse in charge until he apologises to the domestic.
coercion: Tobacco is {rationed} by the ward, one roll-up an hour.
coercion, hard: We have given Mr O a {final warning}, after which he forfeits his place on the programme.
coercion, hard: Tenancy worker and I put an {ultimatum} to him: weekly swabs or he moves out.
coercion, hard: Risperidone liquid {slipped into} his yoghurt at breakfast, taken with no fuss.
coercion, hard: Fed by tube {under restraint} b.d., heels bruised, tissue viability to see.
coercion, hard: {Stripped of} her own clothes and {put into} a rip-proof gown.
coercion: {Banned from} the kitchen since the toast incident.
coercion: {Barred} from the drop-in for six weeks following the disagreement about the pool table.
coercion, hard: Best {kept on a short leash} for the first fortnight on the rehab unit.
coercion, hard: Consultant {pulled her leave} at the eleventh hour; aunt already on the train.
coercion, hard: {Talked round} by daughter and myself, has signed for the nursing home.
coercion: With patience he can be {cajoled} to the bathroom for a shower.
coercion: {Bribed} with a second biscuit, she let us check BP 138/82.
coercion, hard: Crisis team {leaned on him} to accept admission, came in informally at 5 pm.
coercion, hard: A {show of strength} by six staff sufficed and he walked to the quiet room.
coercion, hard: I {laid down the law} with regard to bedtimes and he has kept to them.
coercion: As of today she is {required to} eat in the presence of staff.
coercion, hard: Where he lives after this is {not up to him} and the panel will choose.
othering: In my experience {these people} settle once the benefits are sorted.
othering: Would suggest a single room, as {those people} tend to have lots of visitors.
othering: Has fallen in again with {that lot} from the hostel.
othering: Sticks with {his own kind} in the smoking area.
othering: We see {her sort} every bank holiday.
othering: Depot is the sensible option with {this population}.
othering: {Such patients} are best seen in pairs and late in the day.
othering: He is the {type} who rings at five on a Friday.
othering: {Typical borderline}, warm with me and frosty with the registrar.
othering: {One of our regulars}, in with chest pain, trop neg, home with GP letter.
othering: {The bipolar in bed 4} is for bloods at six.
othering: {Our schizophrenics} do well with the walking group.
othering: In {that culture} the husband does all the talking.
othering: {Foreign} lady, came up from surgical with abdo pain.
othering: Shares a house with other {illegals} near the docks.
othering: Clinic is popular with {the homeless}, of whom he is one.
othering: Unlike {normal people} he keeps the curtains closed by day.
othering, hard: Asked to wait while we saw to the {real patients}.
othering, hard: Neighbours and staff alike regard him as {not one of us}.
othering: Our service was never meant for {the likes of} Mr W.
othering, hard: Came with eleven relatives and a pot of stew, {as they do}.
othering: {These families} seldom read the leaflets so I explained it twice.
othering, hard: {People like her} need firm limits from the first appointment.
othering, hard: Moves in {a certain crowd} down at the bus station.
othering: Would rather he were not placed with {that element} on the second floor.
othering: He and others {of that ilk} meet at the bookie's every morning.
othering: {A different breed} to our usual day-hospital members.
othering: Another of the {self-harm brigade}, wound closed with glue.
othering: She is well in with the {methadone fraternity} at the chemist.
othering, hard: Not the {class of patient} we are used to at this surgery.
othering, hard: Saturday night, the {usual suspects}: three in by midnight incl. Mr K with a scalp lac.
othering, hard: {Old faithful} back in bay 2 with his chest.
othering, hard: {One of those} who will only talk to the consultant.
othering: {Classic PD}, split the day shift from the night shift by lunchtime.
othering: {Textbook alcoholic} with the red nose and the stories.
othering, hard: {Your average drinker} would be shaking by now, he was not.
othering: We have four {PDs} on the ward and she is the newest.
othering: {The psychs} go to the far end of the department, incl. this lad with the sprained wrist.
othering: {The detoxers} get their vitamins at 22:00, he was late for his.
othering: {The dements} were fed first, Mrs H took half a bowl.
othering: Sat with {the wanderers} in the sunroom till tea.
othering: Bed 9 is on the list of {feeders}, 240 ml of Ensure taken.
othering: Shares a dorm with {the cutters}.
othering: {The anorexics} have their snack at 10:30 and Mia joined on time.
othering: {The overdose in cubicle 3} needs a second paracetamol level at four.
othering: {The 136} wants a blanket and a call to her sister.
othering: {Psych patient}, c/o SOB, sats 91% on air, PE to be excluded.
othering: Comes of a {traveller family}, so expect a crowd at visiting.
othering: The {gypsy} boy with the femur is for theatre at two.
othering, hard: Wailing at the bedside, {as Asian families tend to}.
othering: Held various {exotic} ideas about what had caused the stroke.
othering: Mother's {primitive beliefs} about spirits complicate the plan for his epilepsy.
othering, hard: Village {superstition} rather than psychosis, I think, accounts for her fear of mirrors.
othering, hard: {Where he comes from} women are not usually in charge, so male keyworker given.
othering, hard: {In her country} they shout at doctors, I am told, hence the noise at reception.
othering, hard: {Fresh off the boat}, housed with cousins, cough for six weeks.
othering: {Broken English}, consent taken with gestures and the help of a cleaner.
othering: {No English}, examined quickly, tummy soft.
othering: Bed 12, {an immigrant}, is for MRI.
othering: {The asylum seeker} in side room 1 has a TB screen due.
othering: Shows a {refugee mentality} and keeps bread in the locker.
othering, hard: Likely an {economic migrant}, PTSD screen positive all the same.
othering: Undocumented {alien}, dialysis through the ER only.
othering: Total body pain in keeping with {Mediterranean syndrome}.
othering: {Hot-blooded Latin} temperament noted by the evening nurse.
othering, hard: Bore the dressing change with the {stoicism of her race}.
othering, hard: {Benefits type}, second generation out of work, sleeps till noon.
othering: From a {welfare family} in the north end, four kids, one income.
othering, hard: {Typical council estate} set-up with two large dogs and the telly on.
othering, hard: Comes from a {rough part of town}, which goes some way to explaining the tattoos.
othering: Part of the local {underclass}, three generations known to the practice.
othering: Teenage {chav}, knuckle fracture, buddy strapped.
othering: {Trailer park} upbringing, left school in grade nine.
othering, hard: {Project kid}, asthma, third neb this week, grandma at bedside.
othering: {Street person} found on the grate at King and Bay, temp 34.1.
othering: {Vagrant}, approx 60, foot ulcer, photo taken for podiatry.
othering: Goes about with the {rough sleeper crowd} behind Lidl.
othering: Another of the {hostel types}, scabies treated, clothes bagged.
othering, hard: {Single mums like this one} often bring the baby in for reassurance.
othering: Product of a {broken home}, lives with nan.
othering: Discussed sexual health in view of his {homosexual lifestyle}.
othering: {Transgendered} patient awaiting side room.
othering: The ward has had {a transgender} before and managed well.
othering, hard: Presents as female but is {really a man}, so put in bay B.
othering: {Sexual preference}: men. Bloods for syphilis sent.
othering: Lives in the village with {the gays} and works in a bar.
othering: Went over to some {sect} or other and wears the scarf now.
othering, hard: {Religious type}, beads in hand throughout the interview.
othering: One of {those Jehovah's}, Hb 71, iron infusion given.
othering: {Native} male, 38, in with cellulitis, from the {reserve} of course.
othering: {Aboriginals} often go home before rounds and so did she, antibiotics not finished.
othering: {Coloured} gentleman of 70, BP 182/96.
othering: {Half-caste} lad with sickle trait, sore throat three days.
othering, hard: Rather {ethnic} household, lots of cooking, grandmother sleeping in the front room.
othering, hard: The patient, though not his {normal siblings}, was sent to a school out of county.
othering, hard: It remains to be seen how he would manage {in the real world}.
othering, hard: {Decent families} in the same road do not have social workers calling three times a week, as hers does.
othering, hard: {Surprisingly articulate for} a man with his diagnosis.
othering, hard: Flat was spotless, {which one does not expect of} a methadone client.
othering, hard: Quite bright {for one of them}, does the crossword daily.
othering: Her fellow {inmates} on Rowan gave her a card for her birthday.
othering, hard: {Our friend} from the canal bank is here with his leg again.
othering, hard: {Yet another} from the refugee hotel, headache and poor sleep.
othering, hard: {You know the sort}: roll-ups, greyhound, three mobile numbers.
othering: It is a long-held wish of {the mentally ill}, this man among them, to live in town.
othering, hard: Moved out of the lounge so as not to upset the {regular residents}.
othering: Two {Downs kids} on the list today, she is second, teeth x 4.
othering: {The autistics} get first slot in dental clinic, he came at 8:40 with headphones.
othering: Came through care like most {care kids}, eleven placements, one good school.
othering: Shares transport with {the LDs} from the day centre, drops off at half three.
trap, structure: Mrs Q has the right to a second opinion and was allowed all the time she wanted to decide.
trap, structure: She has allowed us to speak with her sister, consent form on file.
trap, other subject: Her landlord has not allowed the engineer in, so there is still no hot water.
trap, word sense: Weather permitting, the gardening group will plant the beans on Thursday.
trap, structure: He let me see the letters from his son and asked me to read one aloud.
trap, structure: I was made to feel very welcome by Mr and Mrs F on this first home visit.
trap, word sense: PICC line placed R arm under ultrasound, tip position confirmed on CXR.
trap, word sense: Student social worker Priya is on placement with us until June.
trap, other subject: The oxygen machine was placed on the left of the bed at her request.
trap, word sense: Sara puts her own tablets in the dosette on Sundays.
trap, word sense: Seat belt restraint syndrome considered, FAST scan negative.
trap, negation: No restraint was used at any time in this admission.
trap, negation: Staff sat with him on the floor for an hour and seclusion was never considered.
trap, word sense: Caesarean section x 2, last in 2019, scar well healed.
trap, legal: Detained under section 3 of the Mental Health Act 1983, s132 rights read and a copy given.
trap, legal: Form 6 completed under the Mental Health Act 2001; Tribunal to sit within 21 days.
trap, word sense: He is committed to his recovery group and chairs it every second Tuesday.
trap, word sense: Held his wife's hand during the lumbar puncture and thanked the team.
trap, other subject: The parcel was detained by customs, which is why her hearing aid batteries are late.
trap, word sense: Tumour confined to the mucosa, margins clear, no further surgery.
trap, word sense: Forced vital capacity 2.9 L, 81% predicted.
trap, structure: MI session 3: my job is to listen for his own reasons for cutting down and persuade him of nothing.
trap, name: Watched The Great Escape with two friends in the family room and knew every line of it.
trap, word sense: Sutures removed from scalp, wound dry, may wash hair from tomorrow.
trap, victim: Says that in the last hospital he was put in seclusion for two days and still dreams of it.
trap, victim: As a girl she was forced to marry a man twice her age.
trap, victim: His former carers confiscated his passport and wages; safeguarding referral sent with his agreement.
trap, victim: She told us how being held down for an injection in 2011 put her off hospitals.
trap, quotation: "They took away my privileges like I was ten," she said of the old unit.
trap, quotation: In his own words: "I absconded because nobody would tell me when I was going home."
trap, meta: Teaching today on why we write "left the ward" and no longer "absconded" or "AWOL".
trap, meta: Care plan template amended, with "observation level" in place of "specialled" and "privileges" struck out.
trap, meta: Student asked to rewrite "given PRN to settle" and say what the person asked for and what helped.
trap, word sense: Baby S to have the MMR jab at 13 months, mum will bring the red book.
trap, word sense: Lithium level 0.7, TSH normal, repeat in three months.
trap, word sense: On maternity leave until November and enjoying it.
trap, other subject: Dr A is on annual leave, cover is by Dr N.
trap, word sense: He was granted a bursary for the access course and rang to tell us.
trap, other subject: The council has revoked the neighbour's licence, so the nights are quieter for her.
trap, word sense: Earned £140 from her first market stall and is saving for a kiln.
trap, word sense: Grounding techniques practised: five things seen, four heard, and she felt better by the end.
trap, word sense: Reduced lung compliance on the ventilator, PEEP up to 10.
trap, structure: Staff must ring the family within the hour of any fall.
trap, other subject: Nurses are required to complete life support training every year.
trap, legal: Community treatment order conditions as written in Form CTO1: to make himself available for examination under section 20A.
trap, structure: If ever restraint were thought of, his advance statement asks that his brother be rung first.
trap, other subject: His dog escaped on Sunday and he walked the estate until he found her.
trap, identity: She jokes that she is a "serial escape artist" and is proud of getting to every garden in the grounds.
trap, structure: Could anything have been done so that nobody felt forced to take tablets? To be asked at the debrief.
trap, structure: Her privilege, she said, was to be the one who cut the ribbon at the new day centre.
trap, legal: Policy 4.2, Missing Persons and Patients Absent Without Leave, reviewed and signed off at governance.
trap, structure: Helen chose to hand in her lighter for safe keeping and may have it back whenever she asks.
trap, other subject: These people from the food bank have been very kind to him, he says, and bring a box each Friday.
trap, structure: Names four friends; these people are the ones he would ring in a crisis.
trap, word sense: Those patients randomised to placebo had more relapses at week 24 (journal club).
trap, word sense: This population study of 3,000 adults found a rise in vitamin D deficiency north of Galway.
trap, diagnosis: Type 2 diabetes, HbA1c 58, feet checked, pulses present.
trap, diagnosis: Typical absence seizures on EEG, valproate discussed with both parents.
trap, word sense: Blood culture negative at 48 hrs, antibiotics stopped.
trap, structure: Wishes her Yoruba culture to be noted; would like Sunday visits from the elders of her church.
trap, structure: Keeps Ramadan and has asked us to move the evening dose to after iftar.
trap, structure: Tom describes himself as Irish Traveller and wants that recorded on the front sheet, which I have done.
trap, identity: "I'm a proud Cree woman," she told the group, and offered to lead the smudge.
trap, identity: Calls himself a regular at the men's shed and is teaching two others to turn bowls.
trap, word sense: Heart sounds normal, regular rhythm, no murmur.
trap, word sense: Foreign body in L ear, a bead, removed with a hook, drum intact.
trap, word sense: The kind porter stayed with her until the lift was mended.
trap, victim: At school he was told that "your kind don't belong here", and he has not forgotten it.
trap, victim: Strangers shouted at her to go back to where she came from; hate crime reported, crime no. given.
trap, victim: She felt the clerk treated her as one of those people who are only after a bed.
trap, quotation: Brother on phone: "He's not like normal people, never was."
trap, meta: Handover audit: say the name, not "the bipolar in bed 4" or "the hip in six".
trap, meta: Peer worker led a session on how "these people" creeps into our letters.
trap, name: Referred to Crisis at Christmas, part of The Homeless Hub at St Brigid's, by the outreach nurse.
trap, legal: Assessed under the Homelessness Reduction Act 2017, personal housing plan issued.
trap, legal: Claim made under the Immigration and Asylum Act 1999 s95; solicitor wants a letter by Monday.
trap, other subject: It is his neighbour who says that lot across the road keep him awake, and Mr V gets on with everybody.
trap, negation: There is nothing typical about her story and we would not put her with any type.
trap, structure: Goal: to be one of the regulars at the chess café by Easter.
trap, structure: People like Joan make the ward round worth attending, and her questions have changed our leaflet.
`)
