import type {Proof, Rule} from '../../rule.js'

/** Reason, claimed for our side. */
export const reasonedWith: Rule = {
  id: 'en.insight.reasoned-with',
  severity: 'suggest',
  match: [
    '(despite|against|contrary|in the face of|notwithstanding) (to|all|clear|overwhelming|the|ample|strong|much|any)? (the|medical|of)? evidence',
    'convinced (that)? (nothing|he|she|they|there|his|her) (is|are|was|has|does|needs|need|isn|doesn|can|will|no|nothing|s)',
    '(reasoning|logic|thinking|rationale|judgment|judgement) {link} (very|quite|clearly|somewhat|often)? (flawed|faulty|illogical|irrational|distorted|unsound|circular|nonsensical|immature|skewed|childish)',
    '(not|t|cannot|never|unable|impossible|difficult|hard) (easily|able|possible)? (to)? (be)? (reasoned|reason|reality-tested|convinced|persuaded|swayed|dissuaded|talked|budged|convince|persuade|sway|dissuade|shift|redirected) (with|otherwise|out|from|that|to|him|her|them|of)',
    '(not|t|cannot|never|couldn|impossible to|hard to) be (reasoned|convinced|persuaded|swayed|dissuaded) $',
    '(no|without) (reasoning|arguing|point arguing|talking sense) with',
    '(beyond|past|immune to|deaf to|not amenable to|unamenable to|impervious to|closed to|unreceptive to|will not listen to|won t listen to) (all)? (reason|logic|reasoning|feedback|facts|evidence)',
    '(cling~|clings|clung|sticks|stuck|holds|holding|wedded|hangs on) (steadfastly|stubbornly|firmly|rigidly|fast)? to (the|his|her|their|this) (belief+|idea+|delusion+|notion|story|conviction|theory|explanation|version)',
    '(remain~|still|firmly|absolutely|utterly|totally|fully|completely|so|quite|stubbornly) (convinced|persuaded|certain|adamant) (that|of|he|she|they)',
    '(fixed|steadfast|entrenched|unshakeable|unshakable|rigid|unwavering|immovable|unmovable) (in|about|on|belief+|idea+|conviction|view+|thinking|false)',
    '(fantasy|fantasies|fantastical|delusional|magical|wishful) (about|thinking|hopes|plans|that|ideas|world|of)',
    '(recognize|challenge|correct|identify|reframe|replace|stop) (his|her|their|the)? [(irrational|distorted|faulty|illogical|maladaptive|dysfunctional) (thinking|thoughts|thought|beliefs|cognitions)]',
  ],
  except: [
    'fixed in (a|an|the|place|position)',
    '(magical|wishful) thinking (by|group|book)',
    'rigid (collar|lens|brace)',
    'fixed (in|on|with) (plaster|screws|plate|place|monday|tuesday)',
  ],
  message: 'This keeps reason on one side.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She cannot be reasoned with.',
    'Could not be convinced otherwise.',
    'Clings to the belief that he is watched.',
  ],
  passes: [
    'She could not be reached by phone.',
    'He explained his reasons with care.',
    'The picture was fixed in place.',
  ],
}
