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
  ],
  except: ['oppositional defiant disorder'],
  guards: {negation: true},
  message: 'This says what was wanted of the person, not what they wanted.',
}

export const proof: Proof = {
  sources: ['uofl', 'picu'],
  flags: ['Uncooperative with the morning interview.', 'She is resistant to care at bedtime.'],
  passes: ['The swab grew a resistant organism.', 'He was never uncooperative with us.'],
}
