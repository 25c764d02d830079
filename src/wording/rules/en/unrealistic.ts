import type {Proof, Rule} from '../../rule.js'

/** Hopes that somebody else finds too large. */
export const unrealistic: Rule = {
  id: 'en.character.unrealistic',
  severity: 'suggest',
  frame: 'is',
  match: ['unrealistic'],
  anywhere: [
    '(unrealistic|unreasonable|far-fetched|over-ambitious) (goal+|expectation+|plan+|hopes|ideas|demand+|about)',
    '(goal+|expectation+|plan+|hopes) {link} (unrealistic|unreasonable|grandiose)',
    'not a realistic (goal|plan)',
    '^ (very|quite|somewhat|totally|completely|rather|wholly)? unrealistic ($|at|given|re|about|for (him|her|them|his|her|their|this)|in (his|her|their)|with)',
  ],
  except: [
    '(wait|deadline+|dates|hours|quota+|pace|rent|costs|targets) {link}? {link}? (very|quite|somewhat|rather)? unrealistic',
    'unrealistic (for (us|staff|the (team|clinic|agency))|of (us|the))',
    '(timeline+|schedule|budget|caseload|target+|deadline+|workload|policy|deadline|quota) ... unrealistic',
  ],
  message: 'This weighs a hope before it was explored.',
}

export const proof: Proof = {
  sources: ['uofl'],
  flags: [
    'Mr. Roy remains unrealistic.',
    'Unrealistic goals about university.',
    'Her plans are unrealistic.',
    'Wants to drive a truck again, unrealistic given his vision.',
  ],
  passes: [
    'Hours were unrealistic on that contract.',
    'The deadline set by the lab was unrealistic.',
    'A realistic portrait hangs in the hall.',
    'The deadline for the report is unrealistic, extension asked.',
  ],
}
