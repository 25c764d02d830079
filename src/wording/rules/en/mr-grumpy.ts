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
  ],
  except: ['(his|her) majesty (the|in|s) (queen|king|right)'],
  guards: {apart: false},
  message: 'This is how one speaks of a child.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Mr. Grumpy skipped breakfast.',
    'Her majesty is up at last.',
    'Bounced off the walls all evening.',
  ],
  passes: [
    'Mr. Busey called about his refill.',
    'He earned a certificate in welding.',
    'Knows his usual bus routine.',
    'The baby wet the bed twice.',
  ],
}
