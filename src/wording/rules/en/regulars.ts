import type {Proof, Rule} from '../../rule.js'

/** Coming back, counted as a habit. */
export const regulars: Rule = {
  id: 'en.service-use.regulars',
  severity: 'suggest',
  match: [
    '(wore|worn|wears|wearing) out (her|his|their) welcome',
    '(outstayed|overstayed) (her|his|their) welcome',
    'yet again',
    '^ back again (with|for|after|third|today|this)?',
    'here we go again',
    'one of (our|the) (regulars|usuals)',
    '(heavy|high) (user+|utilizer+) of (the|our)? (emergency|er|ed|crisis|acute|services|service|hospital|resources|beds|system)',
    '(like|as) a hotel',
    'three hots (and a cot)?',
    '(bed|shelter|housing|hotel)-seeking',
    'take~ up (a)? bed+',
    'dumped (at|in|on|by)',
    'social admission+',
    '^ (predictably|unsurprisingly|as always|true to form|per usual|as per usual)',
    'the usual (story|complaints|demands|excuses)',
    'same old (story|complaints)',
    '(practically|basically) lives (here|in)',
    '(placement|disposition|dispo) (issue+|problem+)',
    '(nowhere|nobody|no one) will take (him|her|them)',
    '(not appropriate|inappropriate|unsuitable) for (this|our|the)? (unit|group|program|service|ward|admission)',
    '(heavy|high|frequent|chronic) (service|ed|er|system) (user+|utilizer+)',
    '(ed|er|system) abuser+',
    'same old ({charge}|presentation|stuff|thing|song|behaviour|behavior|routine|pattern)',
    '(nothing new|no surprise|surprise surprise|yet another|same as always|same as last time|deja vu)',
    '(third|fourth|fifth|3rd|4th|5th|6th|7th|sixth|seventh|tenth|10th|nth|umpteenth) (time|presentation|call) (this|in|today|since|for the same)',
    '(third|fourth|fifth|sixth|nth|umpteenth) (visit|admission|ed visit) for the same',
    '(abuse~|misuse~|overuse~|tie~ up|clog~|hog~) (the)? (crisis|distress|help|er|ed|emergency|911|line|system|ambulance|services|call) (line|lines|services|system|department|bed+)?',
    '(known|familiar|well-known) (face|to all|to ed|to er|to police|to psych|to mental health|to ems|to everyone|offender|quantity|entity)',
    '(a|our|another|one of our) regular+ (in|at|of|on) (the|our|this) (ed|er|emergency|ward|unit|icu|hospital|crisis)',
  ],
  except: [
    '(nowhere|nobody|no one) will take (her|his|their) (place|seat|spot|turn|chair|role|part|side)',
    'back again (next|tomorrow|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the))',
    'dumped by (his|her|their|a)? (girlfriend|boyfriend|partner|wife|husband|ex|fiance|fiancee)',
    'walk~ ... back again',
    'nothing new (on|to report|in|since)',
    'as usual (for|with|at|after|before|he|she|they)',
    '(appetite|sleep|slept|ate|sleeps|walks|walked|bowels|diet) as usual',
    'familiar face+ (help|around|to (him|her|them))',
  ],
  message: 'This counts visits and leaves out the need.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Back again, third time in May.', 'Sees us as a hotel.', 'Not appropriate for this unit.'],
  passes: [
    'He went back again to fetch his coat.',
    'She stayed at a hotel for the wedding.',
    'No one will take her place in the choir.',
  ],
}
