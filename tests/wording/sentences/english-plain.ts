import {readSentences, type Sentence} from './sentence.js'

/** Plain English notes of every kind, in which there is nothing to flag, of 29 November 2026, written by somebody who had not seen the rules; learned from since. */
export const sentences: Sentence[] = readSentences(`
clean: 54F here for BP f/u. Home readings avg 128/76 over 3 wks, well controlled on perindopril 4 mg. Cuff at the drugstore gave an error twice so she bought her own. Recheck lytes in 6 mo.
clean: Annual visit. Borderline TSH at 4.9, free T4 normal, no symptoms. Discussed options and she would like to repeat in 3 mo before considering Rx.
clean: Cough x10d, dry, worse at night. Chest clear, SpO2 98% RA, no wheeze. Likely post-viral. He will call if fever returns or if he is short of breath shovelling snow.
clean: Pap done today, speculum exam unremarkable. First sample was unsatisfactory at the lab in May because of a labelling error. Results in about 3 wks by phone.
clean: T2DM, A1C 7.1% down from 8.3%. He credits the walking club and switching from juice to water on the truck. Feet: monofilament intact bilat, one callus L heel. Continue metformin, f/u 3 mo.
clean: Here with R heel pain x6 wks, worst with first steps in the morning. Stands on concrete all day at Canadian Tire. Tender at medial calcaneus, no swelling. Stretching sheet given, heel cups, review in 6 wks.
clean: Form completed for insurer, who denied the first physio claim because a date was missing. Copy to chart. She was relieved to have it done before the weekend.
clean: Migraine without aura, 4 attacks a month, each about 8 h. Triggers are red wine, skipped lunch and bright screens. Rizatriptan aborts most attacks within the hour. Interested in a preventive, started candesartan 8 mg.
clean: Mole on L forearm, irregular border, 7 mm, darker since summer. Punch biopsy done under local, hemostasis with one suture. Suture out in 10d, pathology to follow.
clean: Poor sleep since the upstairs neighbour got a drum kit. No snoring, no daytime naps, mood good. Reviewed earplugs, wind-down routine and the tenant board complaint process. No medication wanted at this point.
clean: IBS, mixed type. Bowel habit more regular since cutting back on sorbitol gum. No blood, no weight loss, CBC and CRP normal. Happy with present plan.
clean: Ear syringing both sides, large plug of wax removed on the R. Tympanic membranes intact afterward. Hearing back to usual, he said the clinic fan was suddenly very loud.
clean: Vaccine visit: Tdap and influenza given L and R deltoid. No reaction after 15 min. She is leaving for Portugal on Saturday and asked about hep A, which will need a travel clinic appt.
clean: Asthma reviewed. Using salbutamol about once a week, mostly in cold air at the rink. Inhaler technique good, spacer cracked and replaced today. Action plan updated, copy for his coach.
clean: Gout flare R great toe, onset Sunday after a long drive from Sudbury. Joint red, hot, exquisitely tender. Colchicine 0.6 mg BID x5d, then discuss allopurinol once settled.
clean: Shingles rash L T6 dermatome, day 2. Started valacyclovir 1 g TID x7d. Grandson is 3 wks old, so advised to keep lesions covered and wait until crusted before holding him.
clean: Lipids: LDL 3.6, Framingham intermediate. Talked through statin vs diet for 6 months, decision aid used. He prefers to try diet and cycling first, recheck in Nov.
clean: Headings: S - dysuria x2d, no fever, no flank pain. O - afebrile, abdo soft, dip leuk 2+ nitrite pos. A - uncomplicated UTI. P - nitrofurantoin 100 mg BID x5d, culture sent.
clean: Last culture grew a resistant E. coli, sensitive to fosfomycin only. Single dose given Tues. She feels well and has stopped getting up at night.
clean: Well visit for a 71-year-old retired welder. Grip strength good, gait steady, drives in daylight. Wife manages the garden, he manages the tomatoes. FIT kit given, bone density ordered.
clean: TIA f/u. Brief attack of R arm weakness on Mar 3, fully resolved in 20 min. CTA neck no significant stenosis, Holter pending. On ASA and clopidogrel x21d, then ASA alone.
clean: Letter for employer re: sit-stand desk. Low back pain x3 mo, no red flags, neuro exam normal. He is keen to keep working full hours if the desk comes through.
clean: Iron deficiency, ferritin 8. Heavy periods since IUD came out, 7 days with clots. Oral iron every second day, pelvic US booked, gyne referral sent.
clean: Quit smoking 4 months ago using patches and the provincial quit line. Saving the money in a jar for a trip to Cape Breton. Congratulated, spirometry repeated and stable.
clean: Warfarin visit, INR 2.4, target 2-3. No bleeding or bruising. He travelled with the lab req in his wallet and had one check done in Kelowna. Same dose, repeat 4 wks.
clean: R shoulder pain after painting the ceiling. Positive Neer, full passive range, strength 5/5. Likely cuff tendinopathy. Rest from overhead work, topical NSAID, physio referral.
clean: Eczema flare both hands in a hairdresser. Skin cracked, weeping at R index. Betamethasone valerate BID x2 wks, cotton liners under gloves, and she will ask the salon to change the dish soap.
clean: 62M brought by EMS, crushing chest pain x40 min onset while splitting wood. ECG inferior STEMI, ASA 160 mg given en route. Cath lab activated 14:12. Wife Carole called and on her way.
clean: Fall on ice outside Tim Hortons, FOOSH L. Deformity at distal radius, NV intact. Closed reduction under hematoma block, post-reduction films acceptable. Sling, # clinic Thurs.
clean: First intubation attempt failed owing to blood in the airway, second successful with video laryngoscope and bougie. ETT 7.5 at 23 cm, ETCO2 confirmed. Sats 99%. RT to accompany to CT.
clean: 34F restrained driver, rear-ended at a light on Hwy 7. Airbags did not deploy. C-spine cleared clinically, midline nontender, full ROM. Discharged with soft-tissue advice.
clean: Sepsis ?pneumonia source. Lactate 4.1, aggressive hydration with 30 mL/kg RL, ceftriaxone and azithro within the hour. BP responded to 108/62. ICU aware.
clean: Dog bite R calf, neighbour's dog, vaccinated. Dirty wound with gravel, irrigated 1 L NS, left open. Amox-clav x5d, Td updated, public health form faxed.
clean: 28M with known seizure disorder, single GTC 2 min witnessed by roommate. Back to baseline by arrival. Levetiracetam level sent, missed two doses when the pharmacy was closed for the storm. Dose given, d/c with Rx.
clean: Abdo pain RLQ x18h, anorexia, vomiting x2. Guarding at McBurney's, WBC 15.2. CT: uncomplicated appendicitis. Surgery consulted, NPO, IV started.
clean: Allergic reaction to cashew at a school potluck. Hives, lip swelling, one episode vomiting. Epi IM 0.3 mg at 18:20 with dramatic improvement. Observed 6 h, new auto-injector dispensed.
clean: Hypertensive crisis, 228/126 with headache and blurred vision. Labetalol 20 mg IV x2, then infusion. CT head negative for bleed. Admitted to step-down.
clean: Syncope in the lineup at the bank, prodrome of warmth and nausea. Orthostatics negative, ECG normal, troponin neg x2. Likely vasovagal. Ate a sandwich and walked the hall without symptoms.
clean: Renal colic L, 8/10 settled to 2/10 with ketorolac 30 mg IV. CT 4 mm stone at UVJ, no hydro. Strainer, tamsulosin, urology f/u. Pain controlled at d/c.
clean: Ankle inversion at soccer. Unable to WB 4 steps, tender post. lateral malleolus. XR neg #. Grade 2 sprain, ankle unstable on drawer, so air cast and crutches.
clean: Carbon monoxide exposure, family of 4, furnace vent blocked by snow. COHb 12-18%. High-flow O2 x4h, repeat under 3%. Fire dept will not clear the house until the furnace is repaired; Red Cross arranging a motel.
clean: Laceration L thumb from a mandoline, 2.5 cm, clean edges. Tendon function intact through full range. 5 x 4-0 nylon, tetanus UTD. Sutures out 10d at family MD.
clean: COPD exacerbation. BiPAP 12/6, pH 7.28 to 7.36 in 2 h. Weaned to 2 L NP by morning. Steroids x5d, RT reviewed puffers.
clean: Eye: metal FB R cornea after grinding without goggles in place. Removed with burr under slit lamp, small rust ring left. Erythro ointment, optho tomorrow 0900.
clean: Demand ischemia in setting of rapid AF, trop peaked at 64. Rate controlled with diltiazem. No chest pain since 0300. Cardiology to see in AM.
clean: 19F, first panic attack during exams, palpitations and tingling. ECG sinus tach, lytes normal. Sat with nurse, grounding helped. She would like the campus wellness number and has a friend driving her home.
clean: Opioid poisoning, found by a friend who gave naloxone 4 mg IN x2. RR 14 on arrival, alert. He accepted a new kit, and chose to start bup-naloxone with RAAM clinic f/u tomorrow 10:00.
clean: Hand caught in a snowblower, amputation tip D3. Washed out, digital block, revised by plastics in ED. Ancef 2 g IV, referral to hand therapy.
clean: Epistaxis R anterior, on apixaban. Pressure failed, TXA-soaked packing successful. Hb 128. Pack out in 48 h, saline gel BID.
clean: 88F, hip pain after tripping on the cat; R leg short and externally rotated. XR: displaced femoral neck #. Fascia iliaca block by anesthesia, pain 3/10 after. Daughter Lise at bedside.
clean: Hypothermia, temp 31.4, canoe overturned on Lake Nipissing. Warm IV fluids, Bair Hugger, monitored for arrhythmia. Temp 36.1 by 22:00. Friend treated in next bay.
clean: DKA, pH 7.11, glucose 31, gap 24. Insulin pump failed overnight, site kinked. Insulin infusion, K replaced. Pump rep contacted for a loaner.
clean: Triage: 45M back pain x1 wk after moving a piano. No saddle anesthesia, bladder fine, PVR 20 mL. Reflexes symmetrical. Acetaminophen/naproxen, heat, walk as able.
clean: Burn R forearm from a pressure cooker with a bad seal, 2% TBSA, partial thickness. Cooled 20 min, blisters left intact, non-adherent dressing. Burn clinic Mon.
clean: POD 2 lap chole. Tolerating DAT, passing gas, pain well controlled on PO. Incisions clean and dry. Home today with daughter, no lifting over 10 lb x4 wks.
clean: L TKA POD 1. Dressing intact, drain 80 mL. Quads firing, SLR with lag of 10 deg. Up to chair x2, dizzy on first stand, better after fluids.
clean: OR note: difficult dissection due to dense adhesions from prior surgery. EBL 300 mL. No bowel injury. Transferred to PACU stable.
clean: ORIF R ankle at 6 wks. XR shows hardware in good position, early callus. Progress to partial WB in boot. He hopes to be back on the ferry crew by June.
clean: Non-union of tibial shaft # at 9 mo. CT confirms hypertrophic pattern. Discussed exchange nailing vs bone stimulator, he chose nailing. Consent signed, pre-op booked.
clean: Wound check day 10 post hernia repair. Small seroma, not infected, edges well approximated. Staples out, steri-strips on. Back to desk work Monday.
clean: Vac dressing changed, wound bed red and granulating, 6 x 4 x 1.5 cm. Suction alarm overnight from a leak at the groin crease, resealed. Next change Fri.
clean: Failed hardware L hip, lag screw cut-out on XR. Revision to THA booked Tues. Anesthesia aware of the prior difficult airway. Family meeting held with surgeon.
clean: Post-op ileus, NG to low suction, 600 mL bilious. Abdo distended, quiet. Ambulating x4/d, K corrected to 4.0. Family told it usually resolves in a few days.
clean: Consult: 39F recurrent R shoulder dislocation, unstable in abduction and ER. MRI Bankart lesion. Volleyball is important to her and she would like repair after the season ends.
clean: Breast clinic. Core bx invasive ductal, grade 2, ER pos. Tumour board Wed. She came with her sister and a list of questions, all answered; nurse navigator contact given.
clean: Thyroidectomy POD 1, Ca 2.05 borderline low. Voice a little hoarse, no stridor. Started Ca carbonate, recheck 1800. Home tomorrow if stable.
clean: Manipulation of stiff R knee under anesthesia, flexion 70 to 115. No complications. CPM machine and physio same day. Ice and elevate.
clean: Pre-op clinic: ASA 2, METs over 4, climbs three flights with groceries. Hold ramipril morning of surgery. Ride home arranged with brother-in-law.
clean: Ostomy teaching #2. Stoma pink, moist, 28 mm. He emptied the pouch on his own and cut the flange with a template. Supplies form sent to ADP.
clean: Carpal tunnel release L, local only. Median nerve well decompressed. Awake, chatting about curling throughout. Sutures 12d, no heavy grip x4 wks.
clean: Incompetent valves L great saphenous on duplex. Aching legs by end of shift on the bakery line. Compression 20-30 mmHg first, ablation if not better at 3 mo.
clean: ICU day 4 post AAA repair. Weaned from the ventilator at 0930, extubated to 40% FM. Lung compliance improved, CXR clearing. Following commands, asked for his glasses.
clean: Cast clinic: SAC wet after tubing in a hotel pool. Skin macerated but intact. Cast changed, XR alignment maintained. Four more weeks, he picked green.
clean: Septic arthritis R knee, washout x2. Cultures MSSA, cefazolin via PICC to finish Apr 22. CRP 180 down to 22. Pain at rest gone.
clean: Dictated: The patient returns one year after lumbar decompression. He walks 5 km with his dog most days and no longer has leg pain. Residual numbness in the left foot is unchanged. No further follow-up needed unless symptoms return.
clean: Bilateral inguinal nodes, FNA nondiagnostic. Excisional bx discussed, risk of lymphedema and infection reviewed. She wishes to proceed, date to be set after harvest.
clean: Trauma svc: 3 rib # L, small PTX, stable on repeat film. PCA plus epidural, IS 1500 mL. Pain 3/10 with cough. Boss called, snowmobile at impound.
clean: Bunion surgery cancelled x2, first for bed shortage, then power failure. Apologized to pt. New date Sept 9, she has kept her mother's visit for that week.
clean: Amputation R BKA POD 5. Residual limb well shaped, incision dry. Phantom sensation explained, gabapentin 300 mg HS helps. Prosthetist visit Thurs, he asked to meet a peer from the Amputee Coalition.
clean: Hb 78 post-op, transfused 1 u PRBC, no reaction. Post 89. Less light-headed, walked to the bathroom with one assist.
clean: G2P1 at 28+3. FHR 142, SFH 28 cm, BP 112/70. GDM screen borderline at 7.9, so 2 h test booked. Feeling lots of kicks, sleeping on side.
clean: IOL 41+0, Bishop 4, cervidil in at 2100. Contractions irregular by 0300, coping well in the tub. Partner and doula present.
clean: SVD of live girl 3420 g, Apgars 8/9. 2nd degree tear repaired with 3-0 Vicryl. EBL 350. Skin to skin 90 min, latched by 40 min.
clean: C/S for arrest of descent after 3 h pushing, OP position. Spinal topped up, good block. Baby boy 4010 g, cried at once. Mom holding baby by closure.
clean: PP day 3 home visit: fundus firm, lochia mod. Nipples cracked, deep latch practised in football hold. Feeding on demand, 6 wet diapers. Mother-in-law cooking, which is a great help.
clean: PPROM 33+2, afebrile, clear fluid. Betamethasone x2, ampicillin and azithro started. NST reactive. NICU consult done, parents toured the unit.
clean: Bleeding at 9 wks, US shows no cardiac activity, CRL 7 mm. Options reviewed: waiting, misoprostol, aspiration. She and her partner would like a few days to decide. Grief support card given, call line explained.
clean: Postpartum mood check, EPDS 7. Tired but enjoying baby, naps when her mom visits. Supports good. Repeat at 6 wks.
clean: Newborn day 2, wt down 6%. Bili 188 at 40 h, low-intermediate zone. Feeding well q2-3h. Recheck tomorrow in clinic, car seat checked.
clean: 4 mo well-baby. Growth along 40th percentile, rolling front to back, smiles, coos. Vaccines given, cried briefly, settled with breastfeeding.
clean: 3-year-old with barky cough since 0200, stridor at rest. Dex 0.6 mg/kg PO and epi neb, stridor gone in 30 min. Observed 3 h, home with dad.
clean: Febrile seizure, 18 mo, 90 s, temp 39.6. Alert, playful on exam, R AOM. Parents shaken, teaching on first aid done. Amoxicillin, f/u 2d.
clean: 7F, elbow pain after falling off monkey bars. Supracondylar # Gartland II, pulse present. Ortho to pin in AM. Stuffed rabbit went to OR with her.
clean: 10M, T1DM, new pump. TIR 68%. Dad learned site changes, school nurse has glucagon. He wants to keep hockey on Tuesdays, so temp basal set for practice.
clean: Preterm infant, DOL 22, cGA 32 wks. Off CPAP, weaned to low flow 0.1 L. Full feeds by NG, gained 28 g. Kangaroo care twice today.
clean: Constipation in a 5-year-old, withholding since starting kindergarten because the school washroom door jams. PEG 3350 daily, footstool, regular sit after supper. Mom will write to the principal about the door.
clean: IUGR at 34 wks, EFW 7th percentile, dopplers normal. BPP 8/8 twice weekly. Mom off work from the warehouse, note to employer sent.
clean: 15F, irregular menses, acne. Seen alone then with mom by her choice. Labs sent, topical retinoid started. HEADSS: plays clarinet, good friends, feels safe.
clean: Bronchiolitis day 3, 6 mo. RR 48, mild indrawing, SpO2 94% RA. Suction before feeds, taking 75% of usual volume. Stay overnight, reassess AM.
clean: 2-year-old swallowed a button battery at 1540, witnessed by aunt. XR: battery at T2. Honey given, GI called in, removed at 1710 with mild mucosal burn. NPO overnight.
clean: Cholestasis of pregnancy, bile acids 46. Itch worse on palms at night. Ursodiol BID, IOL planned 37 wks. Oatmeal baths help some.
clean: ROP in 8-week-old, stage 1, zone III. Repeat exam 2 wks. Parents travel from Moosonee, flights booked through NIHB, Ronald McDonald House confirmed.
clean: PPH 900 mL, atony. Oxytocin, TXA, carboprost, fundal massage. Bleeding controlled at 20 min, Hb 92. Debriefed with pt and partner afterward.
clean: Well-child 18 mo: 15 words, points, walks, climbs everything. Nipissing screen passed. Likes fruit more than vegetables, growth steady. Dentist list given.
clean: 12M with sickle cell disease, vaso-occlusive crisis, back and legs 9/10. Morphine within 20 min of arrival, PCA, hydration. Down to 4/10 by noon, playing cards with child life.
clean: TOLAC at 39+5, spontaneous labour, 6 cm. FHR cat 1. Epidural working well on both sides after catheter pulled back 1 cm. Midwife Anouk present.
clean: 9F broken front tooth at recess, fragment kept in milk. Dentist rebonded same day. No loss of consciousness, no other injury. Soft diet x2d.
clean: Home visit 1015. Venous ulcer L gaiter 3.2 x 2.1 cm, moderate exudate, no odour. Hydrofibre and two-layer wrap. Client tolerates wrap well, toes warm.
clean: Visit delayed 40 min by freezing rain, client phoned ahead. PICC flushed, brisk return, dressing changed. Ceftriaxone infused over 30 min without problem. Two doses left.
clean: Pilonidal wound packing, 3 cm deep, clean base. Premed with acetaminophen, 4/10 at worst. Partner observed and will try weekend change with phone support.
clean: Palliative visit. Pain well controlled on hydromorph contin 6 mg BID, 1 breakthrough/d. Appetite small, enjoys popsicles. Wishes to stay at home by the window, EDITH form on fridge.
clean: CHF program: wt 81.2 kg, up 1.8 kg in 3d. Ankles 2+, dependent edema to mid shin. Called NP, furosemide doubled x3d. Ate takeout twice when the stove broke, element now replaced.
clean: Catheter blocked, bypassing. Irrigation failed, catheter changed 16 Fr, 400 mL cloudy urine. Comfortable after. Spare kit left in closet.
clean: Meds in blister pack, all of last week's taken. BG log 6-9 fasting. Client keeps pack beside the coffee maker and finds that works. Next visit Wed.
clean: Diabetic foot ulcer R plantar, 1.4 cm, callus debrided. Probe to bone negative. Offloading boot strap broke, orthotist to replace. Client chose to keep weight off by using kneeling scooter.
clean: Wound dirty with garden soil under the lifted dressing. Cleansed with NS, redressed with waterproof film. No redness or warmth. Client pleased the beans are in.
clean: Hospital bed delivered, wrong mattress. Vendor refused pickup until Monday, manager called and it was swapped same day. Heels floated, skin intact.
clean: TPN hooked up 2000, pump alarm occlusion x1, line unkinked. Temp 36.7. Wife independent with disconnect. Lab req for Thurs left.
clean: First visit post d/c for COPD. O2 2 L, concentrator noisy so moved to hallway. Puffers reviewed, taught pursed lip breathing. He would like to get back to the card club.
clean: Insulin teaching visit 3. Client drew up 14 u and injected abdomen with good technique. Worried about needles at first, now says it is quicker than making toast. Sharps bin supplied.
clean: Suprapubic site red, scant discharge. Swab sent, barrier film applied. Brother helps with leg bag at night. NP to review if fever.
clean: Visit cancelled by client, grandson's graduation. Rebooked tomorrow 0900. Dressing is dry per phone, extra supplies on hand.
clean: Nephrostomy dressing changed, tube secure, urine amber 500 mL in bag. Flank sore only with reaching. Bag strap worn out, new one ordered through medical supply.
clean: Home safety: one loose stair tread, landlord notified in writing. Nonslip mat in tub. Client prefers to keep the hall rug that was her mother's, so gripper pad put under it.
clean: PSW reports client ate half of lunch, new ill-fitting lower denture. Sore L gum 3 mm. Denturist appt Thurs, soft foods meanwhile. Wt stable.
clean: Pressure injury stage 2 sacrum 1 x 0.8 cm, was 2 x 1.5. Foam dressing, turn schedule followed by family. Air mattress pump failed overnight, rental company brought another by noon.
clean: B12 injection IM R deltoid. Client in good spirits, showed photos of new calves. Next dose Nov 14.
clean: Chest tube (PleurX) drained 450 mL straw fluid. Mild cough at end, resolved. SOBOE better after. Neighbour drives her to oncology Tues, insurer refused the ride.
clean: Bowel care as per plan, good result. Skin check clear. Client directs own care and has asked that visits start 30 min earlier on work days. Scheduler agreed.
clean: Telehome monitoring: BP 168/90 flagged x2. Called client, had run up from the basement as the sump pump was flooding. Repeat seated 132/78. No change.
clean: Radiation dermatitis R breast, moist area 2 cm in fold, weeping. Silver dressing, loose cotton. Client continues to teach mornings by choice. Photo sent to cancer centre.
clean: Dressing supplies short, courier left box at the wrong building. Used stock from bag. Agency to reship, order number recorded.
clean: Evening visit: restless with itch, dose of hydroxyzine given with relief. Spouse tired, respite hours reviewed and accepted, 4 h Sat. Dog secured for visit, thank you.
clean: JP drain out at clinic. Site closed, scant serous on gauze. Range in arm good, hair washing done alone. Discharge from service, client has our number.
clean: Physio initial: R TKA 3 wks. AROM 5-95, quads 4-/5, gait with cane, antalgic. Goal: kneel to garden by August. HEP given, f/u 2x/wk.
clean: OT home ax. Tub transfer bench fits, grab bar needs blocking in wall, landlord agreed. Client able to shower with setup only. Long-handled sponge helpful.
clean: SLP: dysphagia screen passed for minced/thin, trial of soft next visit. Two coughs with mixed consistency soup. Wet voice nil. Wife shown strategies.
clean: Stroke rehab day 12. L neglect less, finds items on left of tray with cue. Walks 40 m w/ quad cane, 1 min assist. His aim is to climb to his own bedroom.
clean: Hand therapy, zone II flexor repair wk 5. Out of splint for exercises, fist to 2 cm from palm. Scar adherent, massage taught. Back to guitar chords next month if tendon glides well.
clean: Balance: BBS 46/56, up from 39. Single-leg stance 6 s R, 4 s L. Practised curbs outside in the wind. Walking poles preferred over walker for the trail.
clean: Wheelchair clinic. Front caster bearing shot, wheel wobbles at speed. Loaner set up, cushion re-inflated, pressure map even. He uses his chair for basketball twice weekly, so stronger casters quoted.
clean: Concussion rehab wk 3. Symptoms provoked by screen over 30 min, HR threshold 135. Buffalo treadmill protocol started. Teacher to give printed notes.
clean: Cervical manipulation not indicated given dizziness; gentle mobilization and DNF work instead. ROM rotation R 55 to 65 after. Ergonomics for dual screens reviewed.
clean: Pulm rehab session 9. 6MWT 380 m, Borg 4. SpO2 nadir 88%, 2 L with exertion. Group is planning a lunch after session 12 and he offered to bring fishcakes.
clean: WSIB report: lumbar strain, lift capacity 12 kg floor to waist. Modified duties offered by employer on tool crib. Client keen on graduated hours, 4 h x2 wks.
clean: Spinal cord rehab, T10 AIS A. Wheelies taught, transfers level independent. Skin checks with mirror done by self. Discussed hand controls and funding with March of Dimes.
clean: Vestibular: Dix-Hallpike R positive, upbeat torsional. Epley x2, negative on recheck. Some nausea, settled in 10 min. Ride home with spouse.
clean: Energy conservation with MS fatigue, relapsing-remitting type. Client mapped her week, best hours are morning. Will shift choir prep to after breakfast and order groceries online.
clean: Frozen shoulder L, ER 15 deg, stiff capsular end feel. Post-injection wk 2 with better sleep. Pulley and stick exercises, pain stays under 4/10.
clean: Prosthetic gait: socket loose, 5-ply sock added. Stance control good on ramp. Skin blanchable red at fibular head resolved 10 min. Fishing from the dock is his target for July.
clean: Cognition OT: MoCA 24/26 last. Uses phone alarm for stove. Trial of bus route with OT went well, one prompt at transfer. Second trip Thurs on own with phone on.
clean: Pelvic floor: leak with jump and cough. Strength 3/5, endurance 6 s. Knack technique learned. Wants to return to trampolines with the kids.
clean: CPM unit at home tripped the breaker, swapped to another outlet. Flexion 100. Swelling mild, ice after. No calf tenderness.
clean: Return to drive: on-road with instructor 45 min, satisfactory. Missed one shoulder check, corrected on repeat. Report to MTO with physician copy.
clean: Aquatic therapy #4, 30 min chest depth. Pain 2/10 during, 3 after. Pool closed next week for a broken pump, land program sent home.
clean: Session cut short by fire alarm. Completed 2 of 4 exercises, stairs done during evacuation w/ rail, safe. Rescheduled Fri.
clean: Parkinson's LSVT BIG wk 2. Step length 58 cm, freezing at doorways x2. Metronome cue helpful. He dances with his wife in the kitchen as homework.
clean: Splint (resting hand) fabricated L, MCP 60, IP ext. Tone MAS 2. No pressure areas after 30 min. Wear at night, call if red.
clean: Achilles repair 10 wks, single heel raise 4/10 reps. Gait symmetrical in shoes. Poor contact with the force plate so test repeated. Jog start at 14 wks.
clean: Ramp quote arrived, over funding cap. Family fundraising with the Legion, Lions Club covers lumber. OT to send drawings 1:12 slope. Meanwhile portable ramp on loan.
clean: Work hardening wk 4. Carries 20 kg x 15 m, ladder x10, pain stable 3/10. Foreman visited, pleased with plan. Return to roof work trial in 2 wks, weather permitting.
clean: Geri clinic. 84F, independent in ADL, help with taxes from niece. TUG 11 s. Deprescribing reviewed: lorazepam taper 0.25 mg q2wk at her request.
clean: LTC: Resident enjoyed accordion concert, sang along. Ate 75% supper. Settled 2100 with warm milk. No PRN given.
clean: Delirium screen CAM pos Tues after UTI, now neg. Glasses and hearing aids on, clock visible. Daughter stayed evenings. Walking to dining room again.
clean: Care conf. with Mr. O., son and team. Wants comfort focus, no hospital transfer unless fracture. MOST form updated. Likes his door open and hockey on.
clean: Fall unwitnessed 0540, found sitting by bed, bare feet. No injury, neuro vitals x72h normal. Said he was looking for slippers. Slippers now at bedside, night light fixed.
clean: Resident called out during care, hand on sore shoulder. Acetaminophen given 30 min before next care with much better comfort. Two staff, slow approach, Portuguese greeting. Care plan updated.
clean: Wt loss 2.1 kg/mo. Prefers rice congee to toast, kitchen informed. Family brings soup Sun. Dietitian to f/u.
clean: Hearing aid battery dead, replaced. Conversation much easier, took part in bingo and won a mug. Spare batteries at nurse station.
clean: ACP visit. She would want a trial of antibiotics, no feeding tube. SDM is nephew Kofi, contact confirmed. She has thought about it since her sister's illness.
clean: Osteoporosis, T -2.9, wrist # last winter. Zoledronic acid infused, mild flu-like ache day 1. Vit D continued, tai chi on Weds.
clean: Memory clinic: MMSE 22, was 23. Donepezil tolerated. Husband attends Alzheimer Society group. She still plays piano every afternoon and would like more visitors.
clean: Skin tear L forearm from wheelchair brake, 2 cm, flap in place. Silicone dressing. Brake lever padded by maintenance. Family notified 1420.
clean: New resident day 3. Brought quilt and budgie, settled in room facing the river. Prefers bath at night as worked shift for 30 yrs. Table mate found who speaks Cree.
clean: Bladder: voiding trial successful, PVR 60. Toilet schedule q3h by his choice, urinal in reach. Dry overnight x2.
clean: Resp outbreak on 2 East, influenza A. Resident asymptomatic, oseltamivir prophylaxis x10d started. Meals in room, window visit with granddaughter arranged.
clean: Lift sling torn at leg strap, tagged out of service. Transfer done with spare medium sling, two staff. Resident comfortable throughout.
clean: Pain rounds: OA knees, topical diclofenac QID plus warm pack. PAINAD 1, was 4. Sits through whole church service now.
clean: Orthostatic drop 28 mmHg, lightheaded on standing. Amlodipine cut to 2.5 mg. Rises slowly with count of ten, no near falls this week.
clean: Podiatry round: nails trimmed, thick R hallux. Pulses faint, skin intact. Shoes one size small, family to bring the brown pair.
clean: End of life: breathing easy, mouth care q1h, scopolamine patch on. Son played fiddle tunes. Died peacefully 0412 with family at bedside. Coroner not required.
clean: Ethics consult on request of family: brothers disagreed about PEG. Reviewed her written wishes together. All accept hand feeding for comfort. Chaplain to visit.
clean: Day program: arrived by DATS bus, late due to snow. Joined woodwork, sanded birdhouse. Ate well. Wife reports he naps less since starting.
clean: Cataract surgery R yesterday. Shield in place, drops TID. Sees the clock again and is delighted. No heavy bending x1 wk.
clean: Resident sad on wedding anniversary, spoke of late wife. Volunteer sat and looked at album. Took tea, joined evening cards. Will mark date in plan.
clean: Polypharmacy review, 14 to 9 meds. PPI stopped, no rebound so far. Resident glad of fewer pills at breakfast. MAR checked by two.
clean: Room move done at his request, nearer the garden door. TV remote lost in the move, found in laundry. Slept 7 h.
clean: Comm. MH visit at client's apartment. Mood 7/10, sleeping 7 h, voices quieter with headphones and music. Goal this month is the library volunteer post, interview Tues. Next visit with peer worker Dan.
clean: Safety plan reviewed together. Warning signs, swimming and calling sister remain top steps. Thoughts of suicide less often, no plan or intent. 988 and crisis line numbers in phone.
clean: LAI given L glut, aripiprazole 400 mg. She chose injection over pills as it suits her shift work. Some stiffness, discussed options, prefers to wait a month. AIMS 1.
clean: Inpt progress: Attended both groups, chose art in pm. Day pass with mother went well, brought back takeout for roommate. Asks for d/c Fri, team agrees. WRAP plan on chart.
clean: Bipolar I disorder, euthymic x5 mo. Li 0.7, Cr 82, TSH borderline at 4.6. He tracks sleep on his watch and calls when under 5 h. Renewed x3 mo.
clean: Intake: 31M living with PTSD since house fire. Startles at alarms, avoids kitchens. Strengths: firefighter friends, humour, two dogs. Would like EMDR, referral sent.
clean: Client decided to lower dose of quetiapine because of morning grogginess. Reviewed pros and cons, agreed 200 to 150 with weekly check. Roommate knows early signs to watch for, at client's request.
clean: Voluntary admission, low mood x6 wks after layoff at the mill. Eating little, sleep 3-4 h. Hopes to get back to coaching. Sertraline started, checks q30 min explained and agreed.
clean: OCD: ERP session 8. Touched bus pole without washing x2 h, anxiety 70 to 30. Proud of it. Homework: library book, then eat sandwich.
clean: ACT team: helped with tax forms and laundry machine that ate his coins. He cooked chili and shared it. Budget has $40 left for the week, food bank Thurs.
clean: Peer support grp: shared her experience of hearing voices at work. Others thanked her. Plans to co-lead in spring. Supervisor at bakery has given Tues pm off.
clean: ED clinic: meal plan followed 5 of 7 days, supper hardest. HR 58, orthostatic ok. She asked for weight to be blind, agreed. Sister joins for Sunday meals.
clean: ECT #6, seizure 42 s, good quality. Recovered quickly, mild headache. Mood brighter, reading again. Husband drove home.
clean: CTO review with rights adviser present. Mr. T. disagrees with the order and has applied to the CCB, form helped. Meanwhile chooses Thurs injections with nurse he knows.
clean: Alcohol use: 2 drinks on weekend, down from 30/wk in Jan. Naltrexone 50 mg helps urges. Goal of dry April for his son's visit. Liver enzymes improved.
clean: Methadone 85 mg, 3 carries. UDS consistent with Rx. Back on the roofing crew and saving for a truck. ECG QTc 438.
clean: Panic: exposure to subway, 3 stops with peer, 1 alone. Fear peaked 6/10 and came down. Next, rush hour. Bought a good book for the ride.
clean: Discharge mtg. What helped: quiet room by own choice, music, talk with nurse Ines. What she would change: noise at night. Copy of crisis plan to pt, f/u 7 d.
clean: Psych consult on medicine: low mood after stroke, tearful at physio. PHQ-9 14. Mirtazapine 7.5 HS, appetite better. He wants his dog to visit, unit agreed to Sat.
clean: Clozapine wk 20, ANC 3.4. Drooling at night, towel and ipratropium help. Back at pottery class 2x/wk. Sedation less since all at HS.
clean: Clubhouse update: works cafe till Weds and Fri. Wages paid by direct deposit. Nervous on first shift, manager patient. Would like to learn the espresso machine, which leaks.
clean: Grief counselling #4 after brother's death by suicide. Found the box of letters, read two. Goes to work half days. Survivor group info accepted.
clean: ADHD adult, methylphenidate ER 36 mg. Finishes tickets at work, fewer late bills. BP 124/80, appetite low at noon so packs smoothie. Renew.
clean: Perinatal MH: intrusive thoughts about baby falling, distressing and unwanted, no intent. Normalized, CBT started. Sleeps 5 h stretch as partner does 2 am feed. EPDS 15 to 11.
clean: Phone check: storm knocked power out, client stayed with neighbour, had meds in bag. Mood steady. Freezer food spoiled, OW replacement request made with worker.
clean: Family session: mother and client spoke on curfew and noise. Agreed music off at 11, rent on the 1st. Both said meeting was useful. Next in 3 wks.
clean: SW: Client received N4, rent arrears $620. Rent bank application done on the spot. Landlord refused a payment plan by phone, legal clinic to write. Hearing date Aug 12.
clean: Moved to supportive unit at Cedar House on the 3rd. Keys, lease and intake done. Bed frame broken on arrival, replaced by furniture bank. Cat Miso came too.
clean: Complaint to the landlord re: mould and dead furnace filed in writing, photos kept. City inspector visit booked. Asthma letter from NP attached.
clean: ODSP application pkg complete, DAR signed by MD. Denied once in 2022 for late form. Client would like copy of everything in a blue folder, given.
clean: Shelter outreach: J. staying in tent near tracks, -18 tonight. Offered warming centre and he chose to go after feeding his dog, dogs welcome. Sleeping bag, socks, hot soup given.
clean: Met with Ms. A. after leaving her partner. Safety plan reviewed, phone location off, code word set with sister. VAW shelter has space for her and two kids. Police report is her decision, info given.
clean: ID clinic: birth cert. ordered, health card next. Wallet stolen at bus stop in March. Letter of residence from drop-in accepted by ServiceOntario.
clean: Hydro account in arrears, disconnection stopped with LEAP grant. Client arranged equal billing. Pleased to keep the fridge on for insulin.
clean: Discharge plan: stairs at home x14, no elevator, building under repair. Short stay at sister's main floor until Sept. Equipment moved by cousin's van.
clean: CAS worker called re: respite. Mother asked for help on night shifts, aunt approved as kin support. Children at same school. Review in 30 d.
clean: Unit infested with bedbugs, heat treatment Fri. Helped bag clothes, dryer tokens from agency. Client staying with friend 2 nights. Mattress cover ordered.
clean: EI claim held up, ROE missing. Former employer refused to issue, Service Canada asked to step in. Bridge with food card $100. Client checks My Account daily.
clean: Newcomer family, day 10 in Winnipeg. Arabic interpreter by phone. School forms, winter coats, MH card done. Father is a baker and hopes for work, linked with Manitoba Start.
clean: Guardianship inquiry by nephew. Client is capable of managing her money and prefers a joint account with bank limit. POA lawyer appt made at her choice.
clean: Tenant mtg, noise dispute between 302 and 304. Both heard. Agreed on carpets and quiet after ten. Peer mediator to check next week.
clean: Income tax clinic: 3 yrs filed, GST credit and CWB owed approx $2,400. He plans to buy winter tires and work boots. T4 from 2021 still missing.
clean: Client's roof leaked on bed, super put bucket. RTB application for repair and rent reduction sent. Motel 3 nights from emergency fund. Parrot at friend's.
clean: Housing First visit 6. Rent paid, kitchen stocked. Lonely evenings, would like a chess partner. Community kitchen Thurs, will go with worker first time.
clean: Funeral costs: OW covers basic. Widow wishes burial in Timmins, band office helping with transport. Time off letter to her employer sent.
clean: Bus pass application refused for lack of signature, resubmitted. Client walks 3 km to work meanwhile, knee holding up. Loan of bike from shop co-op.
clean: Eviction stopped at LTB by consent order. Client to pay $75/mo on top of rent via direct payment. He said first good sleep in weeks. Next contact 1st of month.
clean: Veterans Affairs: hearing claim approved, pension retro. Client intends new furnace and trip to Dieppe. OSI peer group starts Oct 5.
clean: Storage unit lapsed, auction notice. Agency paid $90 to hold 30 d. Family photos and tools inside. Friend with truck on Sat.
clean: Court support: client attended as witness, Victim Services met at door. Judge allowed breaks. She felt heard. Taxi home, debrief by phone pm.
clean: Subsidized list: moved to #14 at Birch Co-op. Two-bedroom, accessible bath, near school. Landlord ref from present super is good. Client told, cautiously hopeful.
clean: Rooming house closed after fire, electrical fault. Eleven tenants at community centre, Red Cross on site. Client lost glasses and meds, pharmacy gave emergency supply, optical voucher issued.
clean: MedsCheck: 11 Rx, 2 OTC. Drug interaction clarithro/simvastatin flagged, statin held x7d with MD ok. Pt repeated plan correctly. List printed in large type.
clean: Fax to MD: amlodipine on back order, suggest felodipine 5 mg. Reply OK. Pt informed, pick up 5 pm. Old bottle expired, returned for disposal.
clean: Warfarin to apixaban switch, start when INR under 2. CrCl 62. Drug plan needed special code, approved. Counselled on missed dose.
clean: Vanco trough 22, above target. Dose 1 g q12h to 750 mg q12h, Cr 118. Level before 4th dose. Team paged 0945.
clean: Dietitian: wt 68 kg, usual 74. Intake approx 1100 kcal/d, nausea on chemo. Small cold meals, ONS BID, ginger tea. Likes pierogi, daughter will make them.
clean: TPN day 6, TG 4.2 so lipid reduced. PO4 0.6 replaced. Refeeding risk past peak. Trial of clears tomorrow per surgery.
clean: Celiac dx new, tTG over 200. Label reading taught with pantry photos. Shared toaster is a source, will buy second. Support group flyer given.
clean: Tube feed 1.5 kcal at 65 mL/h, tolerated. Pump battery failed in transit, feed paused 2 h. Residual no concern. Total 1560 mL.
clean: Opioid rotation: morphine 60 mg/d to hydromorphone 9 mg/d, 25% reduction. Pain control better, less itch. Bowel regimen senna 2 HS. Naloxone kit dispensed, partner trained.
clean: GDM nutrition: BG fasting 5.1, 2h 6.4. Carb spread 3+3. Loves mango, half at lunch with nuts fits well. No insulin at this stage.
clean: Delivery returned, courier refused to climb icy steps. Pharmacist called, neighbour took parcel with consent. Next deliveries at side door.
clean: Renal diet: K 5.4, PO4 1.9. Potatoes double boiled, cola swapped for ginger ale. Binder with meals, he keeps a strip in lunch box. Recheck 2 wks.
clean: Inhaler technique: 4/6 steps, after teaching 6/6. Counter on device was at zero. New device issued, old recycled. Spacer washed in dish soap.
clean: Penicillin allergy ax: rash age 4, no anaphylaxis. Low risk, oral challenge amox 250 mg passed. Label removed from all records. Letter to dentist.
clean: Ozempic start 0.25 mg weekly. Nausea expected, smaller meals. Insurance asked for prior auth, sent. Coverage approved in 3 d, copay $30.
clean: Lithium and new ibuprofen for knee, interaction explained. Acetaminophen instead. Level booked Mon. Pt grateful call came before first dose.
clean: Iron infusion 1 g, no reaction. BP stable q15. Home by bus with a friend. Repeat ferritin 8 wks.
clean: Peds nutrition: 14 mo milk 1.2 L/d, Hb 98. Cut to 500 mL by cup, iron drops with orange. Mom finds bedtime bottle hardest, plan for story first. F/u 4 wks.
clean: Blister pack error: two tablets metoprolol in Tues am. Caught by client before dose, thanked. Incident filed, pack redone. Tech and RPh reviewed process.
clean: Protein goal 80 g/d for wound healing. Eggs, lentils, canned salmon within budget of $70/wk. Good food box from community centre Weds. Wound down 20%.
clean: Phenytoin 62, albumin 26, corrected high. Ataxic yesterday, hold one dose, resume 200 mg. Neurology agrees. Level Fri.
clean: Heart failure: Na 2 g diet. Soup cans main source, rinse beans, use dill and lemon. Wife's pickles kept for Sundays. Entresto titrated 49/51, K 4.6.
clean: Vaccine clinic: 42 given, fridge temp out of range 20 min, power failure. Public health advised stock stable. Log completed.
clean: Thickener trial level 2. Client says coffee is fine but water tastes of paste. Free water protocol discussed with SLP. He decided to try after mouth care.
clean: Naloxone and needle kits restocked at front. Chat with regular client re: abscess care, clean water and warm soaks. He will see street nurse at 2. Socks given.
clean: Lactose trial x2 wks, bloating halved. Ca via fortified soy 300 mg/cup. Hard cheese tolerated, which pleased her. Breath test not needed.
clean: School SW: grade 9 student came by own choice. Stress about math and moving between homes. Good at drums, two close friends. Plan: tutor Tues, check-in Fri.
clean: IEP mtg. Reading up two levels, audio text helps. Wants seat by window. Parents and student agreed goals for term 2. Laptop hinge broken, IT loan.
clean: Youth hub: 17, staying with aunt since Sept. Looking for part-time job, resume done, applied to 3 stores. Sleep 8 h. Next week driver's handbook.
clean: School RN: Epi-pen expired, parent called and new one in by noon. Staff refresher done. Peanut-free table kept by student's choice with friends.
clean: Gr 4, speech: /r/ 70% in sentences. Enjoys hockey cards as reward. Dad practises in car. Hearing screen passed.
clean: Student told coach about bullying online, screenshots saved. Principal met both families. She wants to stay in class and sit with Maya. Daily check with CYW x2 wks.
clean: Attendance 62% to 85% since breakfast program and bus route change. Bus broke down twice. Student proud of the streak on the calendar. Teacher called home with praise.
clean: Psychoed report: strong verbal reasoning, slower processing speed. Extra time 50%, fewer copied notes. Student says that fits. Copy for parents in Punjabi.
clean: Youth outreach: L., 19, staying with friends, back with mom Sun. Has bag, ID, phone charged. Wants trade school, carpentry open house Thurs. Tokens x4.
clean: Concussion return to learn stage 3, half days. Headache 2/10 by noon. No gym. Quiet lunch in library with friend.
clean: Play tx #6: built tower, knocked it down laughing, then rebuilt with bridge. Named sad and mad cards. Foster mom reports easier bedtimes. Visit with sister Sat.
clean: Group home log: D. cooked tacos, burned first batch, smoke alarm rang. All fine, window opened. Phoned grandmother, homework done by 9.
clean: Gr 11 disclosed cutting last month, none since. Listened, safety plan made together, she chose to tell mom with SW present. Razor out of room by own idea. Clinic appt tomorrow 4 pm.
clean: OT school: pencil grip slant board, legible 8/10 words. Wobble cushion popped, new one ordered. Noise-cancel headphones used in gym. He asks for breaks with card.
clean: T1 student low 3.2 at recess, juice x1, 5.1 in 15 min. Back to class. Mom texted. Snack box refilled.
clean: Trans youth group: M. uses they/them at school, name updated in SIS. Teacher slip-ups less. Drama club lead role. Family dinner went better than feared.
clean: Youth justice worker: community hours 32/40 at animal shelter. Dog named Biscuit follows him. Supervisor offers summer job. Curfew end May 1.
clean: Dental screen K: 3 referrals, one urgent abscess. HSO form done with parent. Dentist today 3:30, cab paid by program.
clean: Vaping talk by student's request, down to weekends. Track tryouts the reason. Quit app loaded, gum plan. Check 2 wks.
clean: Lice noted by teacher, private note home, class letter general. Mom treated, comb borrowed. Student back next am, no fuss.
clean: Language: arrived from Eritrea Aug, ELL step 2. Great at soccer, made team. Boots and snow pants from closet. Interpreter for parents' night booked.
clean: Vision: failed chart at 20/60 L, optometry done, glasses blue frame. Reads board now. One arm of the frame snapped at recess, optician replaced it free.
clean: Alt ed: 6 credits done, 2 to go. Works at garage am, boss flexible. Prom suit loan from closet. College fee waiver sent.
clean: Youth clinic: OCP renewed, BP 108/66, no migraine w/ aura. STI screen urine sent. Condoms given. Plans travel with cousin in July, pack x6 mo.
clean: School breakfast log: toaster blew the breaker, cereal and bananas served instead. 38 students fed. Storm day tomorrow, bags of oatmeal and apples sent home with everyone who wanted one.
clean: Referral to orthotics for unstable ankle after third sprain on uneven pasture. Peroneals 4/5, talar tilt positive. She plans to keep milking and will use a lace-up brace in the barn.
clean: Femoral neck DEXA report amended, first scan was poor quality because of a metal button. Repeat T-score -1.6. No Rx needed, repeat in 3 yrs.
clean: Dialysis run cut by 30 min, machine alarm for high conductivity, moved to chair 6. UF 2.1 L, BP dropped to 92/50 then 118/64 after 200 mL NS. Pt read his paper and felt fine at end.
clean: CPAP download shows mask leak from a torn cushion. AHI 2.1 with the new one, average use 6.8 h. He wakes rested and no longer needs coffee for the night drive to Truro.
clean: Pt with heart failure, EF 35%, weight steady 74 kg x2 wks. Walks the mall with two friends each morning. Defib clinic check normal, no shocks delivered.
clean: Violent vomiting x6h after church supper, three others ill. Ondansetron 8 mg, RL 1 L, K 3.4 replaced. Tolerating ice chips and broth, public health notified.
clean: Kidney stone clinic. Stubborn 9 mm stone, first lithotripsy failed to fragment it. Options reviewed, he picked ureteroscopy in Feb once calving is over. Fluids 2.5 L/d.
clean: Rehab d/c summary: met 4 of 4 goals, walks to the mailbox, cooks perogies seated, manages the back steps with rail. Remaining fatigue after 4 pm. Community stroke group starts Jan 8, ride by volunteer driver.
clean: Client missed appt, phone line cut off. Outreach left note, client called from drop-in next day. Bus fare was the barrier, tickets provided. Rebooked for Monday.
`)
