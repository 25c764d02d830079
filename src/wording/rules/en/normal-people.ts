import type {Proof, Rule} from '../../rule.js'

/** Us and them. */
export const normalPeople: Rule = {
  id: 'en.othering.normal-people',
  severity: 'suggest',
  match: [
    'normal (people|person|individuals|folks) $',
    '(these|those) (people|patients|clients|types) (always|never|are|tend|will|do)',
    '(this|that) (type|kind) of {charge}',
    'normal (kid+|child|children|peers|siblings|brother|sister|adult+|patients)',
    'broken home',
    'you know the type',
    '(their|his|her) kind $',
  ],
  guards: {negation: false},
  message: 'This draws a line between us and them.',
}

export const proof: Proof = {
  sources: ['apa'],
  flags: [
    'Wants a job like normal people.',
    'Those patients never settle.',
    'Wants to play with normal kids.',
  ],
  passes: ['Normal gait and speech.', 'These people helped him move.'],
}
