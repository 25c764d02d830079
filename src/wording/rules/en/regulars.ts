import type {Proof, Rule} from '../../rule.js'

/** Coming back, counted as a habit. */
export const regulars: Rule = {
  id: 'en.service-use.regulars',
  severity: 'suggest',
  match: [
    'yet again',
    '^ back again',
    '(back|here|in) again $',
    'here we go again',
    'one of (our|the) (regulars|usuals)',
    '(heavy|high) (user+|utilizer+) of',
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
    'part of the furniture',
  ],
  message: 'This counts visits and leaves out the need.',
}

export const proof: Proof = {
  sources: ['goddu', 'practice'],
  flags: ['Back again, third time in May.', 'Uses the unit like a hotel.'],
  passes: ['He went back again to fetch his coat.', 'She stayed at a hotel for the wedding.'],
}
