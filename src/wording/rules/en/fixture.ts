import type {Proof, Rule} from '../../rule.js'

/** Coming back, made light of. */
export const fixture: Rule = {
  id: 'en.service-use.fixture',
  severity: 'suggest',
  match: [
    '(come~|comes|came|in|here|presents) (in|to (ed|er|emerg|us))? (just|only)? for (a|the|his|her|some)? (warm|free|hot|sandwich|taxi|bus ticket+|blanket|meal|place)',
    '(get|be done|seen|obtain|access|find|managed) elsewhere',
    'usual (requests|demands)',
    '^ regular (in|at) crisis',
    'sandwich and (home|out|bus|gone|go|left)',
    '^ another (ed|er|crisis|emerg)? (visit|presentation|trip|call) (for|with|re|about|from)',
    '(took|takes|taking|take|eats) up (most|much|half|a lot|all|hours|so|too|the whole) (of|much)? (my|our|staff|the|of|time)',
    '(yo-yo|ping-pong|boomerang|revolving) (admission+|readmission+|visit+|stay+|discharge+|pattern)',
    '(treat~|use~|using|uses|sees|treats) (the|our)? (ed|er|emergency|hospital|unit|ward|clinic|crisis line|ambulance|911|service+|inpatient) (department|room)? (like|as) (a|an|his|her|their) (hotel|motel|hostel|shelter|drop-in|restaurant|cafeteria|walk-in|club|home|flophouse|taxi|spa|holiday|vacation|gp|doctor|babysitter|resort|lounge|inn|hangout|free|personal|second|own|social|family|revolving)?',
    "(cannot|can't|can not|could not|couldn't|unable to|never) (seem to)? (stay|keep) (away|out of (hospital|er|ed|jail))",
    '(permanent fixture|part of the furniture|season ticket|our old friend|old friend of|usual suspect+|repeat offender|regular as clockwork|knows the drill|back for more|in and out of (hospital|er|ed|psych|jail|detox|the)|back so soon|another admission|familiar to (us|all|staff|ed|police)|comes and goes as|out of the cold|like a hotel|warm bed|free meal+|three squares|hotel stay|vacation here|respite from (life|the street)|over-utiliz~|overutilizes|overutilizer+|high user+|super user+|chronic user+|system user+|time-waster+|wasting (our|staff|er|time))',
    '(overuse~|overutilize~|over-utilize~|misuse~) (the|of|our)? (emergency|er|ed|crisis|ambulance|services|service|system|911|line|hospital|acute)',
    '(unnecessary|inappropriate|needless|frivolous|repeated|excessive|pointless) (er|ed|emergency|911|crisis|hospital|ambulance)? (visit+|call+|use|presentation+|admission+|attendance+|request+|consult+)',
  ],
  except: [
    'away from (the|his|her)? (bathroom|washroom|toilet|crowds|alcohol|drugs|work|people|stress|smoke)',
    'repeated (visit+|call+|request+) (to|from|by|for) (the|her|his|a)? (pharmacy|landlord|school|family|insurer|bank|office|lab|odsp|mother|son|daughter|sister|interpreter)',
    '(in and out of) (the)? (pool|water|chair|bed|sleep|afib|car|house)',
    'old friend of (his|hers|theirs|him|her)',
    'unnecessary (use of|call+ to) (antibiotics|plastic)',
  ],
  message: 'This counts visits and leaves out the need.',
}

export const proof: Proof = {
  sources: ['uofl', 'practice'],
  flags: ['Treats the ED like a walk-in clinic.', 'She cannot seem to stay away.'],
  passes: ['An old friend of hers drove her in.', 'In and out of the pool all afternoon.'],
}
