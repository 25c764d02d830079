import type {Proof, Rule} from '../../rule.js'

/** Resistance and opposition, seen from the side of whoever wanted cooperation. */
export const uncooperative: Rule = {
  id: 'en.compliance.uncooperative',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(uncooperative|non-cooperative|obstructive|oppositional|defiant|recalcitrant|obstinate|stubborn|disobedient)',
    '(not|poorly|minimally) (cooperative|cooperating)',
    '[(resistant|resistive)] (to|of) {care}',
    '[resist~] {care}',
    '(uncoop|non-cooperation)',
    'resistant $',
    '(met|meets|meeting) with resistance',
    'resistance to {care}',
    '[resist~] (agency|intervention+|support|services|assessment|suggestion+|attempts|bathing|showering)',
    '({charge}|he|she|they|very|quite|more|remains|is|was) [resistant] (when|during|with|about|at|in|and|throughout)',
    '(not|less than) forthcoming',
    'superficially cooperative',
    '(mute|silent) by choice',
    'selectively mute',
  ],
  except: [
    'oppositional defiant disorder',
    '(hypertension|organism|strain+|infection|isolate|bacteria|insulin|antibiotic|drug|epilepsy|fire|heat) ... (resistant|resistance)',
  ],
  guards: {negation: true},
  message: 'This says what was wanted of the person, not what they wanted.',
}

export const proof: Proof = {
  sources: ['uofl', 'picu', 'cobert'],
  flags: [
    'Uncooperative with the morning interview.',
    'She is resistant to care at bedtime.',
    'Met with resistance at bath time.',
  ],
  passes: [
    'The swab grew a resistant organism.',
    'He was never uncooperative with us.',
    'Insulin resistance to treatment was reviewed.',
  ],
}
