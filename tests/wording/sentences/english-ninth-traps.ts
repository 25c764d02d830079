import {readSentences, type Sentence} from './sentence.js'

/** English traps, the hardest that writers who had not seen the rules could think of, and clean sentences; kept apart: nobody who writes rules reads them. */
export const sentences: Sentence[] = readSentences(`
trap, identity: Hoarder is the term Mr. Pell uses about himself with a grin; he has asked the home-support team to stop saying "collector".
trap, identity: Would rather be called a patient than a consumer, and a lifer rather than a long-stay resident.
trap, identity: The word loony is hers; she founded the Loony Choir and asks staff to say its full name.
trap, identity: Self-styled drama queen, he directs the seniors' theatre in Moncton.
trap, identity: The client's zine, Notes from a Bad Patient, is in its fourth issue; she brought one for the writer.
trap, identity: Stubborn as a mule is the compliment he likes best; his grandmother gave him the title.
trap, identity: Cutter is the word she uses in her peer blog about her own past and has approved for the referral.
trap, identity: Spoken-word name Lunatic Fringe; under it she has run the Wednesday open mic for six years.
trap, identity: Calls her eating disorder Bossy Ed and likes staff to ask what Ed has been saying.
trap, identity: Online handle is DirtyNeedle77, which he asked us to record so the peer worker can find the forum.
trap, identity: Crackhead Café is what he named the coffee cart he runs; "addict-owned" is on the sign by his design.
trap, identity: Retard is a slur he hears on the bus; "slow" is what he says of himself and what he wants on his profile.
trap, identity: Self-identified hermit; says the cabin and the quiet suit him.
trap, identity: Goes by "Psycho" in the roller derby league and has it on her jersey.
trap, identity: Their podcast persona, the Paranoid Android, reviews sci-fi; episode 40 was taped on leave.
trap, identity: Told the student nurse, "I'm a nutter, love, always have been, put it on the birthday cake," and so it was iced.
trap, identity: Asked how he wishes to be introduced at group, he answered "Lazy Larry, same as on the radio."
trap, identity: In her memoir, Dalia calls herself a professional difficult patient and wants a copy kept in the OT room.
trap, identity: Bag lady, she tells people, because of the handbag stall; she wants that and not "vendor" as her occupation.
trap, identity: Proud ex-con, he says, and mentors others leaving custody under that banner.
trap, identity: Identifies as noncooperative by nature, a joke he makes about his years in the housing co-op, and asked to have it noted.
trap, identity: Under preferred description the resident had written, in block capitals, OLD AND BLIND AND STILL DANCING.
trap, identity: HOW I WANT TO BE DESCRIBED ⏎ Schizophrenic. She has asked the team not to correct her on this.
trap, identity: Performs stand-up as Hysterical Helen on the second Thursday of the month.
trap, identity: Refers to her depression as the Black Dog and to anxiety as Needy Nora; both names used here at her request.
trap, identity: Nana prefers "senile" to "dementia", finds it funnier, and asked that the family use it in front of her.
trap, identity: Pronouns they/them. Identifies as disabled first, artist second, and is firm about that order.
trap, identity: Miss Chen signs her paintings "the Bipolar Bear" and two have sold.
trap, identity: Known in the chess club, by his own choosing, as the Aggressor, for his openings.
trap, identity: Tova has reclaimed "hag" and signs her emails to the team that way.
trap, identity: Queer and slutty, as xe puts it with delight; sexual health teaching was tailored to that openness.
trap, identity: He thinks of himself as a failed priest and a happy gardener, and chose both for the biography on his memory box.
trap, legal: Title of offence: criminal harassment (stalking). Status: stayed.
trap, legal: DoLS: standard authorisation for 28 days; condition 2 covers physical restraint in personal care.
trap, legal: Nearest relative displaced by county court, ground (c), unreasonable objection.
trap, legal: MHA s. 3 renewal, H5: "the patient is unwilling" is pre-printed; RC struck it through as not applicable.
trap, legal: ABH and affray, spent convictions, not disclosable for the volunteer role.
trap, legal: Reported to the College as required by the Act: sexual abuse of a patient by a member.
trap, legal: Victim impact statement due the 30th; OT to help with printing.
trap, legal: Community sentence with alcohol treatment requirement (ATR), 9 months, made at Leeds Magistrates.
trap, legal: Incident reported to police as required: occurrence type "aggravated assault", number 26-4471, complainant is staff.
trap, legal: He was sentenced in 2011 for manslaughter and his parole officer attends the care conference by phone.
trap, legal: Parole Board decision sheet received; "escape risk: low" is a mandatory field.
trap, legal: CTO renewed for six months. Criterion (c), history of non-compliance, is printed on the form and cannot be edited.
trap, legal: Probation condition 4: abstain from the consumption of alcohol and non-medical drugs.
trap, legal: Will contested on grounds of undue influence and delusion; solicitor asks for dates of admission only.
trap, legal: Fitness assessment ordered by Justice Amari. Question put by the court: unfit to stand trial?
trap, legal: Peace bond (s. 810) signed; abusive language toward the neighbour is listed among the prohibited acts.
trap, legal: Charged under s. 264.1, uttering threats; next appearance 9 March, courtroom 5.
trap, legal: Form 1 signed at 14:20 on the ground of serious bodily harm to another person; Form 42 given and explained.
trap, legal: Affidavit sworn today re the landlord's lawsuit for malicious damage; notary came to the ward.
trap, legal: Bail terms, for reference: keep the peace, be of good behaviour, remain in Alberta.
trap, legal: Psychopathy evidence excluded by the trial judge on a Charter motion; transcript with defence.
trap, legal: DUI diversion programme, week 6 of 12; clerk needs a letter confirming attendance.
trap, legal: Discipline panel finding against the former carer was theft from a vulnerable adult.
trap, legal: Ulysses agreement filed; clause 2 says who may be called if treatment is "resisted", term taken from the template of the Nidus registry.
trap, legal: Coroner's verdict on his late cousin was read aloud in the family meeting: death by suicide while of unsound mind.
trap, legal: Jury duty deferral letter written; the form asks whether the juror is "mentally infirm" and this was left blank at her request.
trap, legal: The Crown proceeded summarily on the mischief charge.
trap, legal: Jordan's Principle appeal is with the Tribunal; the Crown's factum calls the request "excessive".
trap, legal: Absconding is the statutory term under s. 64 and appears only on the return-of-patient form, now cancelled.
trap, legal: Tribunal adjourned; the panel wants an updated risk-of-violence report from the RC by the 12th.
trap, legal: Warrant for failure to appear was withdrawn after counsel filed proof of admission.
trap, legal: Sec. 5(2), "such a degree as to warrant detention", lapsed at 16:00; informal since.
trap, victim: Racially abused on the number 7 bus by a hostile passenger; driver gave a statement.
trap, victim: Her first husband was controlling and kept her bank card for nine years.
trap, victim: Ex-partner accused her of being an unstable mother; the family court threw this out.
trap, victim: Stalked by a former tenant for two years; the tenant was deceitful about who he was.
trap, victim: Sold by traffickers in two provinces; one of them was a relentless liar about where they were headed.
trap, victim: Forced to marry at 17. Husband's mother was vindictive, hid her passport.
trap, victim: Threatened with a machete by a roommate in psychosis; the roommate has since moved.
trap, victim: As a child she was neglected, left hungry and dirty by the adults charged with her care.
trap, victim: Growing up, dad's rages. Plates thrown, doors kicked, mother shoved.
trap, victim: Hit by an impaired driver in 2020, left leg fractured in three places.
trap, victim: Sterilized without consent in 1971 after a board termed her feeble-minded.
trap, victim: Foster parent refused him food as a penalty, he told the youth worker.
trap, victim: Gaslit by a partner who insisted she was imagining things and lacked insight.
trap, victim: The officer who took her statement was sarcastic and wrote that she "changed her story".
trap, victim: Burned with cigarettes by mom's boyfriend, a mean drunk.
trap, victim: Put out of the family home for being, in his uncle's phrase, a disgrace.
trap, victim: Sister describes how their father, a jealous and possessive man, followed the patient to choir.
trap, victim: The previous group home restrained her face down and charted it as time out for defiance.
trap, victim: Bitten by an aggressive dog on her paper route, hence the fear of the courtyard.
trap, victim: Conversion therapy at sixteen; the pastor told them they were deviant.
trap, victim: His brother's intimidation has gone on since the will was read.
trap, victim: Partner's coercion about pills: he would count them, withhold them, and taunt her that she was mental.
trap, victim: Dumped at the ED door by a boarding home operator who found her too demanding.
trap, victim: Strangers on the SkyTrain yelled at the patient to stop acting crazy and spat.
trap, victim: For years was dismissed by GPs as a hypochondriac, until the MRI.
trap, victim: Found his mother when he was eleven, after her third suicide attempt.
trap, victim: Outed by a spiteful roommate in first year, then lost the bursary.
trap, victim: An ER doctor in 2015 wrote her off as drug-seeking; the appendix burst that night.
trap, victim: Teacher said he would never amount to anything. He is 40 now and still hears that sentence before exams.
trap, victim: Tortured in detention, and told by his captors that he was weak.
trap, victim: What happened to me (her heading) ⏎ Parents unpredictable, moody, quick with the belt.
trap, victim: In the last relationship he was the one being hit. She was explosive, and he hid the bruises under long sleeves.
trap, negation: Nothing evasive about her answers to the insurer's questions.
trap, negation: None of the informants saw her as entitled.
trap, negation: 24 h tally ⏎ Impulsive acts: nil ⏎ Elopement: nil ⏎ Self-injury: nil
trap, negation: Denied boarding? Not so. He did not go AWOL either; the pass had been extended by phone.
trap, negation: Review of the tape shows he did not threaten the porter.
trap, negation: Reviewed for secondary gain and found not to apply.
trap, negation: I would not call this treatment resistance; the drug was given at half the usual dose.
trap, negation: No foul odour, no soiled clothing, nails trimmed.
trap, negation: NOT PRESENT TODAY ⏎ Agitation ⏎ Delusions ⏎ Catatonia
trap, negation: In no way uncooperative during the cast change.
trap, negation: Never a danger to anyone in his 30 years with this service.
trap, negation: Hx: no suicide attempts, no fire-setting, no cruelty to animals.
trap, negation: Splitting? We looked at this and the two shifts had simply been told different things by us.
trap, negation: Entry by the day staff of "intoxicated" is in error: glucose was 2.1.
trap, negation: Careless? No. The dosette was filled twice because the pharmacy sent two.
trap, negation: Cleared of the suspicion that he was diverting his carries; count exact on three spot checks.
trap, negation: Neither hostile nor guarded with the new team.
trap, negation: Was she belligerent with EMS? The crew say she was not.
trap, negation: Zero incidents of disruptive behaviour, 1 to 30 September.
trap, negation: Far from manipulative, the letter set out plainly what she needs and by when.
trap, negation: Binges: nil for the whole of the follow-up year, per his own calendar.
trap, negation: Not a flight risk in the view of RN, MD and family.
trap, negation: Not inappropriate affect, as noted at intake; he was told a joke by the clerk.
trap, negation: Assessment does not support antisocial traits.
trap, negation: Insight not impaired; judgment not poor.
trap, negation: Did not refuse the 08:00 dose, as first entered; the drawer was empty.
trap, negation: There has been no question of his being violent, and the flag was removed from the banner.
trap, negation: No evidence of psychosis at any point in the interview.
trap, negation: She isn't being difficult; the consent form was in a language she does not read.
trap, negation: Unmotivated is not what the OT saw: she finished two cushions and began a third.
trap, negation: Nobody on nights found him verbally abusive, and three staff were asked.
trap, negation: MSE: well kempt, not dishevelled, good eye contact.
clean: School meeting by video. Teacher, mother and Theo agreed on a shorter day until Easter.
clean: Bank appointment went ahead; he set up his own direct debit for rent.
clean: Wants to cut down from ten cigarettes to five by month's end, patch 14 mg started.
clean: Asked that her sister not be told of the admission for now; respected and flagged on the contact sheet.
clean: Mr. Tremblay's daughter phoned; with his agreement an update was given.
clean: Weight 71.4 kg, steady over a month.
clean: Preferred to skip group today, saying she was tired from the dental visit.
clean: Would like to know more about clozapine before deciding; leaflet given, questions to be taken up with Dr. Haddad tomorrow.
clean: Wound on left shin 2 x 1 cm, pink, dry, new dressing applied.
clean: Reports hearing two voices, quieter than last week, and uses headphones when they come.
clean: Raised his voice at 16:05 when told the phone was in use; sat with staff, phone free at 16:20, call made.
clean: Informal status. Leave to the village 10:00 to 12:00, back at 11:45.
clean: Paced the corridor for half an hour before supper, then accepted the offer of a walk outside.
clean: Told me she has not used cocaine for 46 days and is proud of the count.
clean: Learned box breathing, found counting aloud more useful than the app.
clean: Slept from 23:00 to 06:30, woke once for water.
clean: Took lead in the kitchen group and taught four others to roll samosas.
clean: Chose to take the evening tablet after supper because it settles better with food.
clean: Housing application sent with income proof and two references.
clean: Walked to the library and back with OT, managed the crossing lights on his own.
clean: Speech soft, slow, easy to follow; smiled when speaking of his grandson.
clean: Transfers bed to chair with one-person assist and a gait belt.
clean: Long talk about hope. He pictures a flat with a south window and a cat.
clean: Painted for two hours in studio, chose blues and greys, titled the work Harbour.
clean: Goals for this week, in order of his choosing: phone sister, finish résumé, try the pool.
clean: Likes to be called Bea; hearing aid in left ear, battery changed.
clean: Returned from overnight leave at 18:30, said the visit with his sons went well.
clean: Met with peer support worker for 40 min; they talked about returning to work part-time.
clean: Consent to share information with the GP signed, copy to chart.
clean: Says the medicine is for sleep and that the voices are her ancestors; agreed to talk further with the cultural liaison.
trap, other subject: Hip prosthesis: component defective, recall notice from the maker shared and read with him.
trap, other subject: Left knee unstable on the lateral side, brace fitted by physio.
trap, other subject: Fridge in the med room decompensated overnight: 11 °C at 06:00, vaccines discarded per protocol.
trap, other subject: A stranger online was threatening toward several members of her knitting forum; the moderators have banned that account.
trap, other subject: Thyroid: right lobe sluggish on scan, endocrinology to see.
trap, other subject: Supper tray came up cold and unappetizing, kitchen called, second tray sent, ate all of it.
trap, other subject: Pharmacy admits it sent the wrong strength. Correct blister pack delivered 16:15.
trap, other subject: She is fostering a stray. It was unkempt and thin when it came, and she is proud of how its coat shines now.
trap, other subject: The insurer claims it never got the form; fax receipt of Oct 3 placed in chart.
trap, other subject: The new scheduling system is resistant to any change under 24 h, so her visit stays at 10:30.
trap, other subject: Kidneys have tolerated lithium well but the parathyroid is misbehaving, Ca 2.71, referred.
trap, other subject: Ms. Lam's supervisor is passive-aggressive in e-mails to the whole floor. We role-played two short replies.
trap, other subject: Her landlord's furnace is non-compliant with the fire code; letter written with her to the city.
trap, other subject: The blood pressure cuff in room 6 is unreliable and has been tagged for biomed.
trap, other subject: The group's rescue horse is anxious, shies from hats and will not be caught in rain; he waited with her at the fence till she came.
trap, other subject: Left ventricle mildly impaired, EF 48 %, repeat echo in a year.
trap, other subject: Jackhammers next door were disruptive, so group met in the library.
trap, other subject: Wound clean, edges well joined, dressing dry.
trap, other subject: School board lacks insight into what the bus change costs families, says the mother, and she will speak at its next meeting.
trap, other subject: The elevator is the frequent flyer of our repair log, 14 entries since June.
trap, other subject: Her sister's employer was abusive to its staff, it came out in the news, and the family has been talking about it.
trap, other subject: Municipal water here is noncompliant for lead, bottled water supplied to the group home.
trap, other subject: Budget of the day program is in denial of what bus passes cost, our manager told the board, and she got the extra $4,000.
trap, other subject: Colon redundant and lazy on imaging; fibre and fluids discussed with dietitian.
trap, other subject: The court's video link was erratic, so the hearing was put over to Thursday with everyone's agreement.
trap, other subject: We talked for an hour about Iago, whom he finds manipulative but funny, and how he once played him in school.
trap, other subject: Cat scratched the visiting nurse; owner says it is moody with strangers, and shut it in the bedroom.
trap, other subject: Intake phone line chaotic all morning; three callers asked to try again after lunch.
trap, other subject: Talked about the raccoon that is a repeat offender at the compost bin behind the residence.
trap, other subject: He laughed as he described the crow at the gate: aggressive, nosy, and there every morning at 7.
trap, other subject: His truck has failed inspection twice, so he will take the train to his appointments this month.
trap, other subject: Bad infusion pump. Alarmed without cause, stubborn after reset, swapped for another at 22:05.
trap, word sense: Double-blind arm of the trial ended in May, he has the letter with his result.
trap, word sense: The Depression years were her father's, on a farm near Swift Current, and she is writing them down.
trap, word sense: Baking class. Beat the eggs till stiff, punch the dough down, whip the cream; she led the table of six.
trap, word sense: Invalid health card at check-in, new one issued at ServiceOntario and scanned.
trap, word sense: Chest: borderline cardiomegaly, unchanged since 2021.
trap, word sense: Plays the victim in the theatre group's murder mystery; opening night Nov 21.
trap, word sense: Claims adjuster by trade, she goes back to work half days on the 8th.
trap, word sense: Using a walker indoors and poles outdoors.
trap, word sense: Admitted 14:20 to 5 South from emerg, oriented to room by RPN.
trap, word sense: OCD lesion of the talus on MRI, osteochondral, ortho consulted.
trap, word sense: Violently pink is the shade she chose for her room; the paint was bought at cost.
trap, word sense: Difficult airway: see anesthesia alert, grade 3 view in 2019.
trap, word sense: Intoxicating smell of lilac in the courtyard, where most of the session was held.
trap, word sense: Restrained palette, fine brushwork: her watercolours go up in the lobby on the 4th.
trap, word sense: Moved in with his partner in May; he is committed to the lease and to her.
trap, word sense: High on the ridge above Canmore she took forty photos, and one of them is now our calendar page for March.
trap, word sense: Spoke with the nun who visits him; her habit is blue, her order Carmelite, her hours Tues 2 to 3.
trap, word sense: Refuse is collected Mondays and Thursdays; he has put the bins on his calendar.
trap, word sense: Dependent edema to mid-shin, legs raised on two pillows.
trap, word sense: Blunt and sharp dissection, sponge count right x2.
trap, word sense: Aggressive wound edge debridement by plastics, graft take 95 %.
trap, word sense: Compliance of the lung is reduced on the right, RT to review settings.
trap, word sense: Chronic venous changes both shins, stockings renewed.
trap, word sense: Her claim with WSIB was opened on the 9th, number in the contacts tab.
trap, word sense: Discharge scant and serous, no odour.
trap, word sense: Acting manager in her shop since Monday, with a raise of two dollars an hour.
trap, word sense: Transfer bench is stored by the tub, and its clean side, marked green, faces the wall.
trap, word sense: Insulin: short-acting at meals, long-acting at bedtime.
trap, word sense: Non-productive cough x 4 days, afebrile.
trap, word sense: Contract for the one-bedroom signed 10:15, keys in hand by noon.
trap, word sense: Inadequate sample, lab asks for 3 mL more; redrawn 09:15.
trap, word sense: Splitting wood on weekends keeps his back strong.
trap, meta: Journal club: Goddu 2018, narcotic dependent versus sickle cell disease, same vignette, two wordings.
trap, meta: Translating the pamphlet, we found no French for treatment-resistant that the families liked.
trap, meta: To the ward clerk: bed blocker is not a code. Use ALC.
trap, meta: Trainer will collect examples of the euphemism challenging, which the group felt says nothing.
trap, meta: Does the word relapse help or hurt? Panel of three with lived experience, Nov 19, theatre B.
trap, meta: Human resources has dropped crazy busy from its recruiting ad after a note from the peer team.
trap, meta: Her thesis counts claims, insists and alleges in 4,000 discharge letters, and she presented it at rounds.
trap, meta: Flyer wording was checked by the tenants; clean and sober became recovery housing.
trap, meta: Could registry rename the field Substance Abuse Hx? Ticket 40718, open.
trap, meta: Teaching point at handover: behaviour first, adjective never. Example used was sarcastic.
trap, meta: Policy 4.12 forbids the heading Behaviour Problems; use What helps.
trap, meta: The term psychotic will be glossed in the family handbook, p. 6.
trap, meta: Drop-down in the old EMR offered unkempt or neat and nothing between. Change request filed.
trap, meta: Librarian pulled three articles on the label superutilizer for the outreach team.
trap, meta: When the algorithm sees overdose it offers drug poisoning; site lead to decide on this setting.
trap, meta: Accreditation asked to see how we teach alternatives to contracted for safety; binder 2, tab C.
trap, meta: What does splitting mean, where did it come from, who is harmed by it? Lunch and learn, Room 210.
trap, meta: History lecture for learners covered lunatic, idiot and imbecile as they stood in the 1886 Act.
trap, meta: Preceptor feedback to learner: you charted what you saw, and never once reached for inappropriate.
trap, meta: Note to transcription, the macro "/unmot" expanded to unmotivated. Retired Nov 2.
trap, meta: The family council would like the word placement out of the brochure and home in.
trap, meta: Template cleanup. Old stem: Patient was allowed to ___. New stem: Patient chose to ___.
trap, meta: Nursing students sorted cards: fact pile, judgement pile. Lazy went left, slept till 11 went right.
trap, meta: Quality report, table 2, words per 1,000 notes: argumentative 3.1, belligerent 0.8, noncooperative 0.2.
trap, meta: Reflective journal, week 5. I learned what the adjective childlike does to a reader.
trap, meta: Peer worker led the workshop; manipulative was the first term the table crossed out.
trap, meta: Checklist for charting by exception, line 8, do not use adjectives like hysterical; describe.
trap, meta: His poem turns on one word, worthless, which he took from a coin catalogue.
trap, meta: Debate at grand rounds: is the term personality disordered beyond repair? Motion carried 41 to 22.
trap, meta: Voice recognition hears a bipolar where I say at Bio Polar Lab. Sent the error to the vendor.
trap, meta: Exit survey item 3, as worded, used the noun junkie; ethics board asked for a new stem and has it.
trap, meta: She edits our newsletter and caught afflicted with in a headline before it went to print.
trap, name: Cut flowers bought from Stubborn Mule Farm for the memorial table.
trap, name: Hamilton Tiger-Cats tickets won in the draw; going with his nephew, who backs the Rebels of Red Deer in hockey.
trap, name: The Insight Centre called: her bursary for the pottery course is approved.
trap, name: Barratt Impulsiveness Scale mailed with a stamped envelope.
trap, name: Buss-Perry Aggression Questionnaire completed online before the visit.
trap, name: Finished Les Misérables in English. Next, The Idiot.
trap, name: Trains with the Ottawa Outlaws wheelchair basketball club and made the travel squad.
trap, name: Community legal clinic will argue under the Vagrancy Repeal Act, copy in legal tab.
trap, name: Columbia-Suicide Severity Rating Scale done at intake and at 72 h, both in flowsheet.
trap, name: Novaco Anger Inventory done in two sittings, each 20 min.
trap, name: Plays left wing for the Mighty Moaners rec team, Sundays 9 p.m., rink 2.
trap, name: Birchwood Insight Scale: 10 of 12.
trap, name: Reading Crazy Rich Asians and lending it round the unit.
trap, name: Referred to Violence Against Women Services Elgin County, intake Thursday.
trap, name: Bus 22 to Cape Disappointment, picnic, back by 17:00.
trap, name: Conners scales, teacher form, Oppositional subscale T 52.
trap, name: Read aloud from The Taming of the Shrew in English class, as Grumio.
trap, name: URICA and the Medication Adherence Rating Scale to be repeated in spring.
trap, name: Modified Overt Aggression and Brøset Violence Checklist, both 0, sent with transfer package.
trap, name: Overt Aggression Scale entered q shift, total 0 x 9 shifts.
trap, name: Apathy Evaluation Scale (informant) mailed to son in Moncton.
trap, name: Dysfunctional Attitude Scale, form A, left with him to fill in over the week.
trap, name: Hare checklist not indicated. Rosenberg Self-Esteem Scale 24.
trap, name: Book on tape: The Man Who Mistook His Wife for a Hat; before that, Girl, Interrupted.
trap, name: Elder Abuse Prevention Ontario webinar attended with her sister.
trap, name: Consult to SAMHSA (Substance Abuse and Mental Health Services Administration) toolkit lead re: housing model.
trap, name: Listening to Radiohead's Creep on repeat while painting, and the canvas is nearly done.
trap, name: Drives a grain truck out of Peculiar, Missouri, home on weekends.
trap, name: Going to see One Flew Over the Cuckoo's Nest at the Grand with drama group.
trap, name: Beck Hopelessness Scale 3, was 7 in August.
trap, name: Tickets for Slackers at the repertory cinema, two, one for his cousin.
trap, name: Adult Suicidal Ideation Questionnaire scanned 11-04.
clean: Team meeting with client, guardian and landlord. Agreed that rent goes by direct deposit from December.
clean: RT asked what he enjoyed before he was ill: curling, cribbage, fixing radios. Radio bench set up.
clean: Interpreter (Dari) present for the whole visit.
clean: Pain 3/10 at rest, 6/10 on stairs; ice and acetaminophen helped.
clean: He pays his own bills and keeps the receipts in a shoebox; wants to learn the bank app.
clean: Vaccines up to date, flu shot given left arm today.
clean: Tapered off diazepam over five months with pharmacist support, sleeping six to seven hours.
clean: Lives with schizophrenia since his twenties and volunteers at the clubhouse three mornings a week.
clean: SW: ODSP reporting done online together, confirmation number saved in his phone.
clean: In hospital for the second time this year, the first for pneumonia.
clean: Chose to have his depot in the left deltoid; given 10:05, no swelling at 10:20.
clean: Spoke with parents by video, 35 min, consent on file to 2027.
clean: Arrived 09:50 for 10:00, had coffee in the waiting room, greeted staff by name.
clean: Lithium 0.7 mmol/L, creat 81, TSH 2.4. Results shared by phone.
clean: MSE: oriented x3, thought form linear, mood as she puts it "all right, a bit flat."
clean: Nurse practitioner changed sertraline to mornings at the person's request.
clean: Takes naltrexone each morning with breakfast and marks it on the fridge calendar.
clean: Goal in her words: to sing in front of people by spring.
clean: BP 128/76, HR 72, wt 81.4 kg.
clean: Psychology: session 7 of 12, worked on the ladder of feared places, now at the bakery step.
clean: Safety plan reviewed: warning signs, three things that help, sister's number, 9-8-8. Copy in her wallet.
clean: Slept 23:30 to 06:15, up once to void, back to sleep in ten minutes.
clean: S: tired, feet sore. ⏎ O: shoes worn at the heel. ⏎ P: voucher for new shoes, see podiatry.
clean: O: affect bright, speech normal rate and volume, answers at length.
clean: Attended morning walk, four laps, talked with two peers about the World Series.
clean: Shouted in the hallway at 14:10 for about two minutes after a call from his bank. Went to the quiet room by choice, ate a muffin, and joined us at 14:40.
clean: Asks that staff knock and wait. Sign placed on door.
clean: PHQ-9 of 8, down from 15 at intake, and she credits the swimming.
clean: Uses a power chair; ramp at the east door is clear of snow.
clean: Paced the corridor from 19:00 to 19:25 with fists closed, said his visitor was late. Phone offered and used.
`)
