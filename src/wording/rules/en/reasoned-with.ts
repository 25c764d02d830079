import type {Proof, Rule} from '../../rule.js'

/** Reason, claimed for our side. */
export const reasonedWith: Rule = {
  id: 'en.insight.reasoned-with',
  severity: 'suggest',
  match: [
    '(despite|against|in the face of|contrary to) ((all|overwhelming) (the)? evidence|(clear|ample|the)? evidence to the contrary)',
    '(reasoning|logic|thinking|rationale) {link} (very|quite|clearly|somewhat|often)? (flawed|faulty|illogical|irrational|distorted|unsound|circular|nonsensical|immature|skewed|childish)',
    '(not|t|cannot|never|impossible to|difficult to|hard to) be (easily)? (reasoned with|swayed|dissuaded|reality-tested|talked out|(convinced|persuaded) (otherwise|that (he|she|they|this)|$))',
    '(cannot|can t|unable to|impossible to|hard to|difficult to) (reason with|dissuade|talk (him|her|them|pt) out of|convince (him|her|them|pt) (otherwise|that))',
    'no (reasoning|arguing|talking sense) with',
    '(beyond|immune to|deaf to|amenable to|impervious to|closed to|unreceptive to) (all)? (reason|logic|reasoning|feedback)',
    '(cling~|clung|stick~|stuck|hold~|wedded) (stubbornly|firmly|rigidly|fast)? to (the|his|her|their|this) (belief+|idea+|delusion+|notion|story|conviction|theory|version)',
    '(remain~|firmly|absolutely|utterly|totally|stubbornly) convinced (that|of|he|she|they)',
    '(entrenched|unshakeable|unshakable|rigid|immovable) (in (his|her|their))? (belief+|idea+|view+|conviction+|thinking)',
    'wishful thinking',
    '(distorted|twisted|warped|flawed|faulty|skewed|illogical) (thinking|logic|beliefs) ($|about)',
    '(not|t|never|refuse~ to|unwilling to|unable to) (see|listen to) (reason|sense)',
    '(not|t|cannot|unable to|fail~ to|never) (link|connect) (the|his|her|their)? (use|drinking|cannabis|weed|alcohol|drugs|missed|symptoms|behaviour|smoking|meds) ... (to|and|with)',
    '(not|t|cannot|never|unable|impossible|difficult|hard) (easily|able|possible)? (to)? (be)? (reasoned|reason|convinced|persuaded|swayed|dissuaded|talked|budged|convince|persuade|sway|dissuade|shift) (with|otherwise|out|from|that|to|him|her|them|of)',
  ],
  except: ['fixed (in|on|with) (plaster|screws|plate|place|monday|tuesday)'],
  message: 'This keeps reason on one side.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She cannot be reasoned with.',
    'Could not be convinced otherwise.',
    'Clings to the belief that he is watched.',
    'Distorted thinking about the team.',
    'He will not see reason.',
  ],
  passes: [
    'She could not be reached by phone.',
    'He explained his reasons with care.',
    'The picture was fixed in place.',
    'The old screw could not be budged.',
    'She is steadfast in her faith.',
    'Discharged home despite evidence of a small effusion.',
    'He could not link the phone to his hearing aid.',
  ],
}
