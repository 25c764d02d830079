import type {Proof, Rule} from '../../rule.js'

/** Nicknames and nursery words for grown people. */
export const mrGrumpy: Rule = {
  id: 'en.belittling.mr-grumpy',
  severity: 'suggest',
  match: [
    '(mr|miss|ms|mrs|little miss|mister) (grumpy|happy|sunshine|personality|congeniality|perfect|cranky|chatty|crabby|know-it-all|charming|busy|moody|cheerful|sassy|helpless|fussy|thing|attitude|wonderful|popular|trouble|bossy|sleepy|stubborn|fidgety|crabapple)',
    '(his|her) (majesty|lordship|highness|ladyship|nibs|royal)',
    '^ (granddad|grandad|grandpa|gramps|granny|nana|grandma|papa|pops|sweetie|princess|romeo|casanova|houdini|sleeping beauty|the princess|the queen|queen bee|old man|old lady|the old man|the old lady) (wandered|refused|settled|slept|needs|toileted|confused|sleeping|incontinent|combative|wandering|wanting|wants|at it|again|up|asleep|restless|tucked)',
    '(bed-wetting|wet the bed|peed the bed|messed the bed|messed (himself|herself)|little accident|had an accident in) (again|x|overnight|twice|his|her)?',
    '(doing|does|did|at|up to) (his|her|their) usual (rounds|thing|tricks|antics|drama|stuff|nonsense|song|routine|games|dance|shenanigans|pacing|whining)',
    '(the|his|her|their) usual (antics|tricks|drama|complaints|demands|song|nonsense|shenanigans|games|behaviours|performance|shtick|fuss|carry-on|crankiness|grumpy|cheerful chatter)',
    '(earned|earn|earns|earning) (back)? (his|her|their|the|a|an|more|extra|some)? (tv|smoke|smokes|phone|privileges|privilege|pass|passes|outing|dessert|points|stars|grounds|computer|treat|snack|coffee|screen|freedom|canteen|cigarettes|cigarette|off-unit|walk|walks|yard|shoes|clothes)',
    '(explain~|told|broke|broken|taught|teach~|instructed|put) ... (baby steps|baby words|kindergarten|kiddie|terms he|terms she)',
    '(doesn t|does not|didn t|don t|never|won t) (catch on|have a clue|know (any better|better|what day|up from))',
    '(knows|know|known) no better',
    '(bounced|bouncing|climbing|climbed|bounces) off the walls',
    '(spit|threw|throws|throwing) (out)? (the|his|her) (dummy|toys|soother|rattle|binky|pacifier)',
    '(told|reminded|asked|had|made) (him|her|them|to)? (to)? (play nice|sit nicely|say sorry|say please|apologize nicely|mind (his|her) manners|use (his|her) manners|be nice|act like an adult|act like a (grown-up|lady|gentleman|big)|wash (his|her) hands like)',
    '(enjoys|loves|likes|happy|content) (with)? (his|her|their|a)? (little)? (dolly|dollies|doll|dolls|teddy|teddies|stuffies|stuffie|colouring book|colouring|blankie|soother|toy)',
    '(needs|need|needed|wants|wanted|gets|got|gave|given) (a|some|his|her|lots of|extra)? (little|good|big|extra)? (tlc|cuddles|cuddle|pat on the (head|back)|babying|mothering|mollycoddling|talking to|nap-time|quiet time|hand held)',
    '(cutest|sweetest|loveliest|funniest|dearest) (little|old|thing|lady|man|patient|soul|couple|gentleman|guy)',
    '(tickled|happy as|pleased as|snug as|cute as|quiet as|good as|busy as|stubborn as|blind as|deaf as|mad as|nutty as) (a|punch|gold|pink|can|little)',
  ],
  except: [
    '(son|daughter|toddler|child|baby|grandson|granddaughter|niece|nephew|kid+|infant|puppy|dog|twin+|grandchild|grandchildren) ... (bed-wetting|dolly|doll|dolls|teddy|toy|soother|colouring|cuddle|cuddles|wet the bed|share|nap-time)',
    '(asked|told) (her|him|them|to|me|us)? (to)? share (his|her|their|a|with|the|what|how|more|about|in|room)',
    'had (to)? share',
    'tlc score',
    '(her|his) majesty (the|in|s) (queen|king|right)',
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
  ],
  passes: ['Mr. Busey called about his refill.', 'He earned a certificate in welding.'],
}
