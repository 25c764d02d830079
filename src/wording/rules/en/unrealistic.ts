import type {Proof, Rule} from '../../rule.js'

/** Hopes that somebody else finds too large. */
export const unrealistic: Rule = {
  id: 'en.character.unrealistic',
  severity: 'suggest',
  match: [
    '(unrealistic|unreasonable|far-fetched|over-ambitious) (goal+|expectation+|plan+|hopes|ideas|demand+|about)',
    '(goal+|expectation+|plan+|hopes) {link} (unrealistic|unreasonable|grandiose)',
    'not a realistic (goal|plan)',
  ],
  message: 'This weighs a hope before it was explored.',
}

export const proof: Proof = {
  sources: ['uofl'],
  flags: ['Unrealistic goals about university.', 'Her plans are unrealistic.'],
  passes: ['The deadline set by the lab was unrealistic.', 'A realistic portrait hangs in the hall.'],
}
