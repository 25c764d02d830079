import type {Proof, Rule} from '../../rule.js'

/** Coming back, made light of. */
export const fixture: Rule = {
  id: 'en.service-use.fixture',
  severity: 'suggest',
  match: [
    '(comes|came|here|presents) (in|to (ed|er|emerg|us))? (just|only) for (a|the|his|her)? (warm|free|hot|sandwich|taxi|blanket|meal)',
    '(he|she|they) (could|should) (get|obtain|access|find) elsewhere',
    'usual requests $',
    '^ regular (in|at) (crisis|emerg|ed|er|our)',
    'sandwich and (home|bus)',
    '^ another (ed|er|emerg|crisis) (visit|presentation|trip|call)',
    '(took|takes|taking|take|use~|eat~|ate|soak~) up (most|much|half|all|a lot|hours|the whole|so much|too much) (of)? (my|our|staff|nursing) (morning|afternoon|shift|day|time|evening|hour|session)',
    '(yo-yo|ping-pong|boomerang|revolving) (admission+|readmission+|discharge+)',
    '(treat~|use~) (the|our)? (ed|er|emergency|hospital|unit|ward|clinic|ambulance|911|service+) (department|room)? (like|as) (a|an|his|her|their) (hotel|motel|hostel|shelter|drop-in|restaurant|cafeteria|walk-in|club|flophouse|taxi|spa|vacation|gp|babysitter|resort|lounge)',
    'seem to (stay|keep) away',
    '(cannot|can t|can not|could not|couldn t|unable to|never) (seem to)? (stay|keep) out of (hospital|er|ed|jail)',
    '(permanent fixture|part of the furniture|our old friend|repeat offender|in and out of (er|ed|psych|jail|detox|hospital : jail)|high user+|super user+|time-waster+|wasting (our|staff) time)',
    'comes and goes as (he|she|they) (pleases|likes)',
    '(looking for|wants|wanting|after|here for|seeking) (a)? (warm bed|free meal+|three squares)',
    '(over-use~|over-utilize~|misuse~) (of)? (the|our)? (emergency|er|ed|crisis|ambulance|911|hospital|acute|service+)',
    '(unnecessary|inappropriate|needless|frivolous|excessive|pointless) (er|ed|emergency|911|crisis|hospital|ambulance)? (visit+|admission+|presentation+|attendance+)',
    '(unnecessary|inappropriate|excessive) use of (the|an|our)? (acute|er|ed|911|emergency|crisis|ambulance|hospital|service+)',
    '(treat~|use~|using|uses|sees|treats) (the|our)? (ed|er|emergency|hospital|unit|ward|clinic|crisis line|ambulance|911|service+|inpatient) (department|room)? (like|as) (a|an|his|her|their) (hotel|motel|hostel|shelter|drop-in|restaurant|cafeteria|walk-in|club|home|flophouse|taxi|spa|holiday|vacation|gp|doctor|babysitter|resort|lounge|inn|hangout|free|personal|second|own|social|family|revolving)?',
    '(season ticket|old friend of|regular as clockwork|knows the drill|another admission|comes and goes as|like a hotel|warm bed|free meal+|three squares|hotel stay|vacation here|respite from (life|the street)|over-utiliz~|overutilizes|overutilizer+|system user+|wasting (our|staff|er|time))',
    '(unnecessary|inappropriate|needless|frivolous|repeated|excessive|pointless) (er|ed|emergency|911|crisis|hospital|ambulance)? (call+|use|request+|consult+)',
    '(take~|took|use~|eat~|ate|soak~) up (most|much|half|all|a lot|a great deal|a good deal|hours|so much|too much|an inordinate amount|the) (of)? (the|our|my)? (nursing|staff|nurses|team|aide|psw|clinic|counsellor|worker|time of (the|our|two|three|four|one|several|a)? (nurse+|staff|aide+|worker+|team|rn+|psw+))',
    '(inappropriate|habitual|persistent|serial) (attender+|attendee+|presenter+|caller+|user+ of)',
    '(a|such a|real|huge|big|constant|major|heavy) drain on (the|our)? (day|evening|night|nursing)? (shift|unit|ward|team|staff|system|service+|nurses|nursing|department|er|ed|clinic|program)',
    '(granny|grandma|grandpa|elder|pop|gran|geriatric)-(dump~|drop|dump+)',
    '(staff|nurses|triage|team|we|ed|ward|medics|paramedics) ... (describe~|call~|know~|regard~|see~) (him|her|them) as (a|one of our|our) (regular+|local|frequent)',
    '(family|parental) burden ($|is|was|has|too|and|high|noted)',
  ],
  except: [
    'user fee+',
    '(avoid~|prevent~|reduce~|spare~|save~) ... (visit+|admission+|presentation+|attendance+)',
    '(emr|epic|software) super user',
    'away from (the|his|her)? (bathroom|washroom|toilet|crowds|alcohol|drugs|work|people|stress|smoke)',
    'repeated (visit+|call+|request+) (to|from|by|for) (the|her|his|a)? (pharmacy|landlord|school|family|insurer|bank|office|lab|odsp|mother|son|daughter|sister|interpreter)',
    'old friend of (his|hers|theirs|him|her)',
    'unnecessary (use of|call+ to) (antibiotics|plastic)',
    '(charting|documentation|paperwork|report+|meeting+|computer|phone|admissions|audits|travel) ... (take~|took|use~|eat~) up',
  ],
  message: 'This counts visits and leaves out the need.',
}

export const proof: Proof = {
  sources: ['uofl', 'practice'],
  flags: [
    'Treats the ED like a walk-in clinic.',
    'She cannot seem to stay away.',
    'Uses up a great deal of nursing time.',
    'Inappropriate attender.',
    'Staff describe him as a regular.',
  ],
  passes: [
    'An old friend of hers drove her in.',
    'In and out of the pool all afternoon.',
    'Staying with her aunt, out of the cold and the rain.',
    'A drain on the left was removed; charting takes up most of the nursing shift.',
  ],
}
