import type {Proof, Rule} from '../../rule.js'

/** Distress waved away. */
export const booHoo: Rule = {
  id: 'en.belittling.boo-hoo',
  severity: 'suggest',
  match: [
    '^ (well)? : (tough luck|hard luck|boo hoo|my heart bleeds|diddums|join the club|welcome to (the (club|real world)|parenthood|motherhood)|get over it|we (are|re) all (tired|busy|stressed)|aren t we all)',
    '(need~|should|must|could do with|time) (to)? (a hobby|get a (hobby|grip|life)|man up|get over (it|himself|herself)|toughen~ up|grow a (pair|spine|backbone))',
    'tempest in a tea-pot',
    '(could|should|might) (have|ve) thought (of|about) (that|it|this) (before|first|earlier)',
    '(has|have) (only|no-one but) (himself|herself|themselves) to thank',
    '(not|without) so much as (a|an) (apology|thank you|please|word|sorry)',
    '(took|taken) (him|her|them) long enough',
    '(told|remind~|inform~) ... (he|she|they) (is|was|isn|wasn|s) (not|t)? (a guest|in a hotel|the only (one|patient|resident) (here|on|in) ($|the|this))',
    'before (we|i) (all)? (strangle|murder)',
  ],
  except: ['(grip (on|rail)|life (jacket|insurance))'],
  guards: {apart: false, told: false},
  message: 'This waves a trouble away; what it was like is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Needs to get a grip.',
    'Join the club.',
    'Took him long enough.',
    'Should have thought about that first.',
    'Reminded he is not the only patient here.',
  ],
  passes: [
    'She wants a new hobby and a dog.',
    'There is nothing for the nausea on the chart.',
    'He is not the only one in his family with asthma.',
    'Joined the book club.',
  ],
}
