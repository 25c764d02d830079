import type {Proof, Rule} from '../../rule.js'

/** Nicknames and nursery words for grown people. */
export const mrGrumpy: Rule = {
  id: 'en.belittling.mr-grumpy',
  severity: 'suggest',
  match: [
    '(mr|miss|ms|mrs|little miss|mister) (grumpy|sunshine|personality|congeniality|cranky|chatty|crabby|know-it-all|cheerful|sassy|fussy|attitude|wonderful|bossy|sleepy|stubborn|fidgety)',
    '(his|her) (majesty|lordship|highness|ladyship|nibs)',
    '^ (sweetie|romeo|casanova|houdini|sleeping beauty|queen bee|the old (man|lady)) (wander~|refuse~|settled|slept|toileted|confused|incontinent|wants|at it|up|asleep|restless)',
    'messed (himself|herself|themselves|the bed)',
    '(his|her|their|the) usual (antics|tricks|drama|nonsense|shenanigans|shtick|carry-on|crankiness|whining)',
    'earn~ (back)? (his|her|their|the|a|an|more|extra|some)? (tv|smoke+|phone|privilege+|pass|passes|outing+|dessert|grounds|off-unit|canteen|cigarettes|screen|snack+)',
    '(doesn t|does not|didn t|did not|don t) (catch on|have a clue|know (any)? better)',
    'know~ no better',
    '(bounce~ off|climb~) the walls',
    'toys out of the (pram|cot|crib)',
    '(cutest|sweetest|loveliest|dearest) (little|old)? (lady|man|patient|soul|couple|gentleman)',
    '(blind|deaf|mad|nutty|stubborn|thick|daft|dumb) as a',
    '(tickled|happy as|pleased as|snug as|quiet as|good as|busy as|blind as|deaf as|mad as|nutty as) (a|punch|gold|pink|can|little)',
    '(^|another|big|had a|threw a|throws a|throwing a|having a|in a) [(strop+|paddy-fit|wobbly|hissy|right sulk)] ($|about|over|when|because|at|again|today|this)',
    '((threw|throws|spat) (the|his|her) (dummy|rattle)|busy little bee|old fart+|wrong side of (the)? bed|full of mischief|din-din|puppy-dog eyes|pouty face|tried it on ($|again)|had to have the last word|play~ (nice ($|with)|with (his|her) food)|run~ to (mommy|mummy|mama))',
    '(he|she|{charge}|^|and|then) (toddled|waddled) (off|about|around|back|down the)',
    '(little|right|proper) (madam|monster|emperor|horror|terror)',
    '(such a|being a|a big) [(big|real)? baby] (about|over|when)',
  ],
  except: [
    '(his|her) majesty (the|in|s) (queen|king|right)',
    '(son|daughter|toddler|child|grandson|granddaughter|baby|infant|niece|nephew|twin+) ... (strop+|wobbly|monster|terror|horror)',
    '(gait|legs|feels|table|walker|knee+) ... wobbly',
    '(son|daughter|toddler|child|baby|dog|puppy|twin+|duck|goose|infant) ... (dummy|rattle|toddled|waddled|tottered)',
  ],
  guards: {apart: false},
  message: 'This is how one speaks of a child.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Mr. Grumpy skipped breakfast.',
    'Her majesty is up at last.',
    'Bounced off the walls all evening.',
    'Had a strop over the bath.',
    'Being a right madam over her tea.',
    'She toddled off to bed.',
    'Played with her food at lunch.',
    'Got up on the wrong side of the bed.',
  ],
  passes: [
    'Mr. Busey called about his refill.',
    'He earned a certificate in welding.',
    'Knows his usual bus routine.',
    'The baby wet the bed twice.',
    'Her baby spat the dummy.',
  ],
}
