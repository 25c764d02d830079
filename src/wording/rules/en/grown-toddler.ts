import type {Proof, Rule} from '../../rule.js'

/** Somebody grown, made small: their age, their patience, their tears. */
export const grownToddler: Rule = {
  id: 'en.belittling.grown-toddler',
  severity: 'suggest',
  match: [
    '((overgrown|six-foot|giant) (toddler|schoolboy|teenager|infant)|man-child)',
    '(patience|attention span|maturity|manners|temper|self-control) of a (toddler|gnat|goldfish|teenager|(two|three|five)-year-old)',
    'teenage (attitude|strop+|tantrum+|nonsense|sulk+)',
    'a (right|little|cheeky|awkward|old) (little|old)? so-and-so',
    '(just|only|merely) (copying|imitating) (her|his|the|other) (friend+|sister|brother|peer+|others|room-mate)',
    '(in bits|crying|cried|distraught|hysterics|tears|crisis) over (a|some|another) (boy|lad|fella) ($|at|from)',
    '(doe-eyed|bat~ (his|her) (eyelashes|lashes))',
    '(start~|began|come|came|comes|put~ on|bring~ on) (with)? the waterworks',
    '(lovely|sweet|funny|odd|dear) little (thing|soul|creature)',
    '(nice|lovely|charming|polite|charmer|thing) when (he|she) (wants (a|something)|is after|is in the mood|s in the mood)',
    'waddle~ (to|in|into|off|down|over|about|around|out|up|along|back)',
    '(can t|cannot) fix stupid',
    '(his|her|the usual) (sundowning|usual|nightly|paranoid)? nonsense ($|about)',
  ],
  except: ['(duck+|penguin+|toddler|dog) ... waddle~', 'waddle~ ... ... (weeks|pregnant)'],
  guards: {apart: false},
  message: 'This makes a person small; what was seen or said is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'An overgrown schoolboy, mother cooks.',
    'Has the attention span of a gnat.',
    'Brought on, so to speak: out came the waterworks.',
    'In hysterics over some lad.',
    'Only imitating her sister.',
    'Polite when he is after a taxi.',
    'Up again with her usual nonsense about a train.',
  ],
  passes: [
    'Giant cell arteritis; memory of a child lost in 1980.',
    'He has trouble with his waterworks: flow, nocturia.',
    'She laughed at the nonsense rhyme.',
    'A duck waddled over the lawn.',
    'Her teenage son is kind when they want company.',
  ],
}
