import type {Proof, Rule} from '../../rule.js'

/** Coming back, counted as a habit. */
export const regulars: Rule = {
  id: 'en.service-use.regulars',
  severity: 'suggest',
  match: [
    '((wear~|wore|worn) out|outstayed|overstayed) (her|his|their) welcome',
    '(^ yet again|(back|here|presents|presented|returns|returned|admitted|readmitted|missed|skipped|late|relapsed) ... yet again)',
    '^ back again (tonight|overnight|with|w|for|after|on our|third|today|this|in (er|ed|emerg|hospital|crisis)|$)',
    'here we go again',
    'one of (our|the) (regulars|usuals)',
    '(heavy|high|frequent|chronic) ((user+|utilizer+) of (the|our)? (emergency|er|ed|crisis|acute|services|service|hospital|resources|beds|system)|(service|ed|er|system) (user+|utilizer+))',
    '(treat~|use~|see~|us) ... (like|as) a hotel',
    'three hots',
    '(bed|shelter|housing|hotel)-seeking',
    'take~ up (a|an|the|acute)? bed+',
    'dumped (at|in|on) (the|our)? (er|ed|emergency|hospital|ward|unit|us|doorstep)',
    'social admission+',
    '^ (predictably|unsurprisingly|true to form)',
    '((the usual|same old) (story|complaint+|demands|excuses)|same old ({charge}|presentation|song|behaviour|behavior))',
    '(practically|basically) lives (here|in (the)? (er|ed|emergency|hospital))',
    '(disposition|dispo) (issue+|problem+)',
    '(nowhere|nobody|no one) will take (him|her|them) (in|$)',
    '(not appropriate|inappropriate|unsuitable) for (this|our|the)? (unit|group|program|service|ward|admission)',
    '(ed|er|system)-abuser+',
    '(surprise surprise|^ no surprise|yet another (presentation|admission|visit|overdose|od|crisis|call|complaint|request|referral|victim)|(missed|skipped) yet another)',
    '(nth|umpteenth) (presentation|call|visit|admission|time)',
    '(abuse~|misuse~|overuse~|tie~ up|clog~) (the)? (crisis|distress|er|ed|emergency|911|system|ambulance|services)',
    '(known|well-known) to (all (staff|of us)|ed|er|police|psych|mental health|ems|everyone)',
    '(a|our|another|one of our) regular+ (in|at|of|on) (the|our|this) (ed|er|emergency|ward|unit|icu|hospital|crisis)',
    '(like|as) a hotel',
    'dumped (at|in|on|by)',
    '(nothing new|yet another|same as always|same as last time)',
    '(known|familiar|well-known) (face|to police|to psych|quantity|entity)',
  ],
  except: [
    'as a hotel (clerk|manager|cleaner|worker)',
    'dumped by (his|her|their|a)? (girlfriend|boyfriend|partner|wife|husband|ex|fiance|fiancee)',
    'nothing new (on|to report|in|since)',
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
    'He had a spell of déjà vu before the seizure.',
    'Back again sore after raking.',
  ],
}
