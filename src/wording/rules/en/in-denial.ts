import type {Proof, Rule} from '../../rule.js'

/** Being in denial: disagreement read as a defence. */
export const inDenial: Rule = {
  id: 'en.credibility.in-denial',
  severity: 'suggest',
  frame: 'is',
  match: [
    'in (complete|total|deep)? denial',
    '(blind|oblivious) to (his|her|their)',
    '(oblivious|blind) to (the (extent|harm|risk+|danger|damage|severity|impact)|how)',
  ],
  message: 'This reads disagreement as a defect.',
}

export const proof: Proof = {
  sources: ['va'],
  flags: ['She is in denial about her illness.', 'Remains in denial despite teaching.'],
  passes: ['Denial of benefits was appealed.', 'He has no pain and is in good spirits.'],
}
