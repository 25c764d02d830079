import type {Proof, Rule} from '../../rule.js'

/** Us and them. */
export const normalPeople: Rule = {
  id: 'en.othering.normal-people',
  severity: 'suggest',
  match: [
    'normal (people|person|individuals|folks) $',
    '(these|those) (people|patients|clients|types) (always|never|are|tend|will|do)',
    '(this|that) (type|kind) of {charge}',
  ],
  guards: {negation: false},
  message: 'This draws a line between us and them.',
}

export const proof: Proof = {
  sources: ['apa', 'va'],
  flags: ['Wants a job like normal people.', 'Those patients never settle.'],
  passes: ['Normal gait and speech.', 'These people helped him move.'],
}
