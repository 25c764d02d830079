import type {Proof, Rule} from '../../rule.js'

/** People counted by how often they come. */
export const frequentFlyer: Rule = {
  id: 'en.service-use.frequent-flyer',
  severity: 'strong',
  match: [
    '(tie~|tying) up (the|our)? (phone|phones|lines|staff|nurses|desk|triage|ambulance+)',
    '(well-known|known well) to (us|police|crisis|(the|this|our)? (mobile|{ward}|department|dept|facility|clinic|staff|services|team|system|society|police|crisis))',
    'well-known to (ems|paramedics|security|cas|triage|outreach)',
    '^ known to (us|police|security|ems|crisis|(this|our|the)? (service+|team|ed|mental|psych|triage))',
    '(overuse~|abuse~|misuse~|monopolize~) (the|his|her|our)? (on-call|out-of-hours|after-hours|emergency|info|distress|care|unit|ward|health|call|nurse|nursing|prn|crisis|help|desk)? (home care)? (line|phone|bell|time|button|desk|pager|number|buzzer)',
    '(team|staff|we|unit|nurses|triage) {be}? [(tired|fed up|weary|exasperated)] (of|with) (his|her|their|this|him|the (visits|calls|behaviour|behavior|demands))',
    '(frequent|repeat)-(flyer+|flier+|hitter+|presenter+|attender+)',
    '^ (frequent|repeat) (visitor+|customer+)',
    '(repeat|regular) customer+ (at|in) (the|this|our)? (pain|foot|clinic|{ward})',
    '(chronic|repeat) caller+',
    '(revolving-door|high-utilizer+|super-utilizer+|gaming the system|abuse~ the system|bounce-back (admission+|visit+|readmission+))',
    '^ bounce-back from (last|previous)',
    '(drain on|burden (on|to)) (resources|staff|services|(the|our) (system|unit|team|staff|taxpayer+))',
    'waste of (an|a|our|my|staff) (ot|bed|referral|visit|consult|resources|time)',
    '(abuses|abusing) (the)? (ed|er|911|crisis|ambulance)',
    '(frequent|repeat) - (flyer+|flier+|hitter+|presenter+|attender+|customer+)',
    '(inappropriate|excessive) (use|use of) (of)? (the)? (emergency|er|ed|crisis|services|911)',
    '(waste of|burden on|burden to)',
    '(chronic|regular) (customer+|visitor+|caller+|presenter+)',
    '(second|third|fourth|fifth|another|multiple|repeated|frequent|weekly|monthly) [bounce-back+] ($|this|in|since|from|within|to|for)',
    'bounce-back+ (from|to) (the)? (hospital|unit|ward|ed|er|emerg|medicine|psych)',
    '(his|her|their) [(repeated|frequent|recurrent|constant) presentations] ($|to|here|with|for)',
  ],
  except: [
    '(report|note|notes|chart|record|letter|file|summary) (calls|called|labels|labelled|describes) (her|him|them) (as)? (a)? frequent-flyer+',
    '(box|template|policy|audit|training|review) (for)? : frequent-flyer+',
    'frequent-flyer (points|miles|card)',
    'revolving-door (at|in|of the (hospital|building)|entrance|stuck|out)',
    '(feel~|felt|worry~|fear~|like) ... burden',
    'frequent-flyer (points|miles)',
    '(feel~|felt|feeling|worry~|fear~|like) ... burden',
    'presentations (at|in|on|of|to (the)? (class|board|committee|school|group|conference|students|team))',
  ],
  guards: {negation: true},
  message: 'This counts visits and leaves out the need.',
}

export const proof: Proof = {
  sources: ['uofl', 'goddu'],
  flags: [
    'Frequent flyer, third visit in May.',
    'Well known to the unit.',
    'Third bounce-back since May.',
    'Well known to this department.',
    'He abuses the out-of-hours line.',
  ],
  passes: [
    'He used his frequent flyer points.',
    'The bus driver is a frequent guest.',
    'Her grandson is a frequent visitor.',
    'Drain on the left side put out 20 mL.',
    'Her frequent presentations to the board went well.',
  ],
}
