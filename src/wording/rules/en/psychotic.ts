import type {Proof, Rule} from '../../rule.js'

/** States of mind, worn as labels. */
export const psychotic: Rule = {
  id: 'en.label.psychotic',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(acutely|floridly|actively)? (psychotic|manic|mentally (unstable|disturbed)|emotionally disturbed|unbalanced)',
    '(super|very|really|so|totally)? (psychotic|manic|hypomanic) (again|today|tonight)',
    '(unhinged|deranged|off (his|her|their) (rocker|head|meds)|not all there|out to lunch|floridly unwell)',
    '(super|mega|hyper|full-blown|frankly|grossly|blatantly|clearly|obviously)? manic (up|and|since|all|on|again|with)',
  ],
  except: ['(psychotic|manic) (features|symptoms|episode|disorder|depression|illness|experiences|phase)'],
  guards: {negation: true},
  message: 'This makes a passing state the whole person.',
}

export const proof: Proof = {
  sources: ['apa', 'calbhbc'],
  flags: ['Floridly psychotic at triage.', 'She is manic since Sunday.'],
  passes: ['Diagnosed with a psychotic disorder.', 'He is not delusional now.'],
}
