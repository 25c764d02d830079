import type {Proof, Rule} from '../../rule.js'

/** Mothers and fathers, graded. */
export const whoseParent: Rule = {
  id: 'en.character.whose-parent',
  severity: 'suggest',
  frame: 'does',
  match: [
    'no (bond|attachment|maternal (instinct+|feeling+)|warmth|affection) (noted|seen|at all)? (with|to|for|toward|towards) (the|her|his|their)? (baby|infant|newborn|child|children|kids|toddler|son|daughter)',
    '(cold|offhand|robotic|mechanical|heavy-handed|indifferent) (with|to|towards|toward) (the|her|his|their)? (baby|infant|newborn|child|children|kids|toddler|son|daughter)',
    'leave~ (the|to the)? (nurse+|staff|midwives|gran|nan|her mother|his mother|grandparents|everyone else|us|others) to (do (it|everything|all|the)|feed|change|deal with|look after|raise|rear|cope|pick up|manage)',
    '(let~|allow~) (the|her|his|their)? (kids|children|child|boys|girls|toddler+|son|daughter|him|her|them) (to)? (run (wild|riot|amok|feral)|walk all over|rule the)',
    '(kids|children) (run~|running|ran) (wild|riot|amok|feral)',
    '(kids|children|child|boys|family) (was|were|is|are|been|being)? dragged up',
    'drag~ (the|her|his|their) (kids|children) (from|around|round|all)',
    '(put~|putting) (himself|herself|her boyfriend|his girlfriend|(his|her) (own needs|social life|drinking|fix|habit|drugs)) (before|ahead of) (the|her|his|their)? (baby|infant|newborn|child|children|kids|toddler|son|daughter)',
    '(palm~|fob~|dump~|shove~|foist~|offload~|farm~|pawn~) (the|her|his|their)? (baby|infant|newborn|child|children|kids|toddler|son|daughter) (off|out|on|onto)',
    'hand~ (the|her|his|their)? (baby|infant|newborn|child|children|kids|toddler|son|daughter) (over)? to (anyone|whoever|any nurse|strangers|the first)',
    '(handle~|treat~|hold~|held|carry~|carries) (the|her|his|their)? (baby|infant|newborn|child|children|kids|toddler|son|daughter) (like|as if) (a|it|he|she)',
    '(not|isn t) (very|particularly|exactly|overly|the) (maternal|motherly)',
    'not cut out (to be|for|as) (a)? (mother|parent|father|parenthood|motherhood)',
    '(pop~|churn~|pump~|squirt~) out (kids|babies|children|another)',
    '(kids|children|babies|baby) (by|to) (two|three|four|five|six|several|different|various|multiple|3|4|5) (different)? (men|fathers|dads)',
    '(cannot|can t|unable to|couldn t) control (her|his|their) (own)? (kids|children|son|daughter|child|toddler|boys)',
    '(us~|using) (the|her|his|their) (kids|children|child|baby|son|daughter) as (pawns|a pawn|a weapon|weapons|leverage|bargaining|an excuse|a crutch|a shield|a meal ticket)',
    '(turn~|turning) a blind eye',
    'too busy (partying|gallivanting|on (his|her|their) phone|with (his|her|their) (boyfriend|girlfriend|phone|mates))',
    '(father|dad|mother|mum|mom|husband|wife|parents) (does|do|doing|did|is doing) (absolutely|sweet)? (nothing|damn all|bugger all|feck all) ($|and|with|around|in)',
    '(phone|tv|telly|tablet|boyfriend|ipad) (is|was|seems)? (clearly|far)? more interesting than (the|her|his|their)? (baby|infant|newborn|child|children|kids|toddler|son|daughter)',
    '(mum|mom|mother|dad|father|parents) : (has|with|have)? no (idea|clue) ($|how to|what to do|about (babies|feeding|baby|children))',
  ],
  except: [
    '(says|said|reports|feels|worry~|thinks|told|hates|describes|called|calls|fear~|afraid) ... ... (useless|hopeless|toxic|overprotective|overbearing|interfering|ignorant|irresponsible)',
    '(useless|hopeless|toxic) (mother|father|parent) in (the|a)',
  ],
  anywhere: [
    '[(feckless|useless|hopeless|deadbeat|good-for-nothing|clueless|toxic|overbearing|interfering|smothering|overindulgent|overinvolved|enmeshed|irresponsible|pushy|meddling|domineering|helicopter|overprotective|overanxious|neurotic|litigious)] (young|single|elderly|old)? (mother|mum|mom|mam|father|dad|parent+|family|families|daughter|son|wife|husband|gran|grandmother|sister|brother)',
  ],
  message: 'This grades a parent; what was seen between parent and child is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'No bond with baby seen.',
    'Leaves the midwives to do it all.',
    'Lets the kids run wild.',
    'Palms the baby off on her sister.',
    'Handles baby like a doll.',
    'Pops out kids.',
    'Father does nothing.',
    'A feckless father.',
    'Too busy partying.',
  ],
  passes: [
    'He handles the doll like a baby.',
    'Not maternal, fetal heart 140.',
    'The kids ran to the park and dragged up the sled.',
    'He could not control the bike.',
    'No bond posted with the court.',
    'She left the nurses to rest.',
    'Cold, baby wrapped.',
  ],
}
