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
  anywhere: [
    '(deep|still|clearly|obviously|firmly|very much|remain~|because|therefore|c|is|was|are|re|s) [in (complete|total|deep|full|utter)? denial]',
  ],
  except: [
    '(gp|clinic|hospital|family|father|mother|parents|husband|wife|partner|surgeon|company|government|team) ... in denial',
    'in denial of (the|this|our|a|his|her|their) (claim|application|request|appeal|coverage|benefit+)',
  ],
  message: 'This reads disagreement as a defect.',
}

export const proof: Proof = {
  sources: ['va'],
  flags: [
    'She is in denial about her illness.',
    'Remains in denial despite teaching.',
    'Not ready for rehab b/c in denial.',
  ],
  passes: ['Denial of benefits was appealed.', 'He has no pain and is in good spirits.'],
}
