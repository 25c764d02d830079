import type {Proof, Rule} from '../../rule.js'

/** Sexuality, judged. */
export const seductive: Rule = {
  id: 'en.character.seductive',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(promiscuous|promiscuity|seductive|seductively|flirtatious|provocatively)',
    'sexually (inappropriate|provocative) (with|to|toward|towards|at|in)?',
    'sexualized (behaviour+|behavior+)',
  ],
  guards: {apart: false},
  message: 'This judges; what was said or done is missing.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: ['Sexually inappropriate at supper.', 'Seductive with visitors.'],
  passes: ['Sexual health teaching at the clinic.', 'She asked about contraception.'],
}
