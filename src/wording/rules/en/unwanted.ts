import type {Proof, Rule} from '../../rule.js'

/** Visits and beds that are begrudged. */
export const unwanted: Rule = {
  id: 'en.service-use.unwanted',
  severity: 'suggest',
  match: [
    '(countless|innumerable|endless|umpteen|umpteenth|one of many|incessant|excessive|nth|number|string|stream) (of)? (previous|prior|past|recent|similar|unnecessary|er|ed|emergency|hospital|psychiatric|inpatient|crisis|ambulance|phone|911|ems|clinic|psych)? (visit+|admission+|presentation+|readmission+|call+|attendances|trips|hospitalization+|referrals|consults|workups|stays)',
    '(multiple|numerous|frequent|many|repeated|several|recurrent|constant|repeat|regular|daily|weekly|monthly) (ed|er|emergency|911|crisis|ambulance|emerg|ems|crisis line|walk-in)? (visit+|presentation+|call+|attendances|trips|admissions|readmissions|appearances) (for|with|re|over) (the same|same|similar|vague|minor|trivial|nothing|no|every|non-urgent|social|attention|trivialities|things that)',
    '(frequent|constant|habitual|serial|incessant|persistent|professional|perpetual|career|chronic|repeat) (caller+|texter+|complainant+|returner+|client|admission+|admit+|readmission+|readmit+|utilizer+|consumer+|shopper+|attendee+)',
    '(thick|fat|inch-thick|five-inch|massive|huge|voluminous|multi-volume|bulging|three-volume|phone-book) (chart+|file+) (patient|syndrome|client)?',
    '(chart|file) (is|was)? (inches|a foot|three volumes|volumes|as thick|the size of|thicker)',
    '(service|system|hospital|staff|clinic|worker|team|program|agency|institution|welfare|shelter|crisis|er|ed)-(hoppers|hopper|hops|dependent|reliant|dependency|dependence|savvy|wise|abuser+|addicted)',
    '(over-reliance|over-dependence|overdependence|reliance|dependence|dependency|unhealthy reliance) on (the)? (system|service+|hospital|staff|team|unit|clinic|crisis line|ed|er|us|inpatient|professionals|worker+|supports)',
    '(overutilization|overutilisation|over-utilization|overuse|over-use|misuse|abuse|inappropriate utilization|excessive utilization|poor use|wasteful use|high use|heavy use) of (the|our|health|emergency|ed|er|services|crisis|911|ambulance|hospital|acute|system|walk-in|health-care)',
    '(turf~|turfed|punt~|punted|foisted|palmed|pawned|offloaded|off-loaded|fobbed|shunted|shuffled|kicked|lateralled|unloaded|sloughed|dumped|dropped) (him|her|them|pt|patient)? (off|back|over)? (onto us|on us|on the|to (psych|medicine|us|ed|er|the|another|gen|ltc|shelter)|from (medicine|ed|psych|another|surgery)|by (medicine|ed|psych|the (group home|nursing home|shelter|facility)|(his|her|their) (group home|nursing home|shelter|facility|case manager)|ltc|police|group home|nursing home)|here|at our door|between services|around)',
    '(palm|palms|palming|palmed|fob|fobbing|pawn|pawning|foist|foisting|fobbed|pawned|foisted) (him|her|them|pt|patient|the patient|this patient) (off|on|onto)',
    '(is|s)? not (our|a (psych|psychiatric|psychiatry|medical|medicine|surgical|real|mental health|true|trauma|detox|crisis)) (patient|problem|pt|client|case|admission|responsibility|issue|mandate)',
    '(hot potato|pillar to post|pass the parcel|passed around from|someone else s problem|somebody else s problem|not our problem|does not belong (here|on (this|the|our))|no business being|no reason to be (here|in (ed|er|hospital))|nothing better to do|nowhere (else|better) to go|bored at home|on our doorstep|at our door again|back on our|back with us|back in our|(here|back) yet again|graces us|gracing us|granny dump|pop drop|orphan patient|social (admit+|bed+|stay+|dump+|hold+|visit+)|long-stayer+|squatter+|gomer|time-waster|frequent-fliers|regulars|needs no introduction|no stranger to|on a first-name basis|household name|old hand|seasoned (patient|client)|professional (patient|client)|career (patient|client)|cycle of admission+|churn~|lives at the hospital|lives in the (er|ed|waiting room)|second home|boomerang|bad penny)',
    '(just|only|simply|really|merely) (here|came|comes|in|wants|wanted|after|looking|coming|presents|attends) (in|here)? (for|to get|a|to)? (a|the|some|out of|get)? (free|warm|hot|turkey)? (sandwich|meal+|bed|warmth|food|shelter|roof|tv|cold|rain|shower|company|chat|snack+|bus tickets|taxi|ride|meds|juice|ride)',
    '(here|in|came|back|looking|comes|presents|wants) for (a|the|his|her)? (warm|free|hot|nice)? (bed and|sandwich|place to (sleep|crash)|roof over|turkey sandwich|handout+|three meals|warm place|cab voucher|taxi chit|free food|bus ticket+)',
    '(blocking|blocks|hog~|occupying|clog~|wasting|tying|ties|tied|taking|takes|took|filling) (up)? (an|a|the|our|valuable|precious|needed|scarce)? (acute|care|inpatient|needed|icu|psych|medical|monitored|trauma|ed|hospital|crisis|observation|good|surgical|rehab)? (care)? (bed|beds|stretcher|stretchers|resources)',
    '(drain~|eats|consume~|uses|burns|eating|sucking|takes|demands|monopolizes|occupies) (up)? (a|an|too|so|our|disproportionate|inordinate|considerable|excessive|undue|most)? (much|many|lot|amount|share)? (of)? (our|the)? (staff|nursing|team|clinic) (time|hours|resources|attention)',
    '(disproportionate|inordinate|unreasonable|unfair) (amount|use|share|number|proportion) of (time|resources|staff|services|our|visits|calls|the|nursing|team)',
    '^ (the usual|always something|same old) $',
    '^ (usual (story|complaint+|presentation|requests|drama|issues|concerns|nonsense|reasons|suspect+|spiel|visit|routine|self|pattern)|regular (in|at|of|to) (our|the|this)|repeat (client|pt|patient|offender+|admission)|another (night|day|visit|trip|stay|crisis|call|episode|round) (from|of|with|for) (our|the|this|his|her)|here again|again here|in again|back here|back in (ed|er|emerg))',
    '(usual|same|vague|various|myriad|endless|trivial|petty|multiple vague|laundry list of|litany of|list of) (complaint+|grievance+|requests|ailments|story|stories) (as|of|again|tonight|today|every|each)',
    '(er|ed|emergency|ambulance|911|visit+|call+|presentation+|police|ems|here|trip+) for (nothing|no (good|real|medical|apparent) reason|attention|trivial|minor things|every little|every ache|company|something to do|a chat|loneliness)',
    '(fixture|mainstay|regular|permanent resident|repeat guest|old friend|lifer|veteran|legend|celebrity|usual) (in|at|of|on|around) (our|the|this|many|local)? (ed|er|waiting room|unit|ward|department|dept|clinic|emerg|emergency|service|hospital|drop-in|system|shelter|triage)',
    '(well-known|familiar) (patient|client|pt|face|customer|name|figure|individual) (to|here|at|who)?',
    '(none|neither) of (whom|which|them) (has|have)? (satisfies|satisfied|please|pleases|pleased|satisfy|good enough)',
    'like (clockwork|a (boomerang|bad penny|yo-yo|homing pigeon))',
    '(annual|winter|seasonal|yearly|monthly) (pilgrimage|tune-up|vacation with us|holiday with us|respite)',
  ],
  guards: {name: false},
  except: [
    'dropped to the (80s|90s|70s|60s|floor|ground)',
    '(walked|came|drove|rode|went|walks|walk) back with us',
    '(stomach|tummy|gut|insides|belly) ... (churn|churning|churns)',
    '(tied|ties|tying) up ... (boat|horse|dog)',
    '(second home) (in|near|at the)',
    'regulars (at|in) the',
    '(gym|legion|pub|cafe|bar|diner|s) regulars',
    '(taking|takes|took) (a|the) (spot|room|space) that',
  ],
  message: 'This counts visits and beds, and leaves out the need.',
}

export const proof: Proof = {
  sources: ['uofl', 'stigmaguard', 'practice'],
  flags: [
    'Turfed to psych from medicine.',
    'Tying up a monitored stretcher again.',
    'Thick chart patient at triage.',
    'Countless ED visits in spring.',
  ],
  passes: [
    'He dropped off the form at the bank.',
    'Regulars at the legion sent a card.',
    'She has a thick sweater.',
  ],
}
