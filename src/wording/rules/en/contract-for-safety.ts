import type {Proof, Rule} from '../../rule.js'

/** The no-suicide contract. */
export const contractForSafety: Rule = {
  id: 'en.suicide.contract-for-safety',
  severity: 'suggest',
  match: [
    'contract~ (verbally)? for safety',
    '(no-suicide|no-harm|safety|suicide) contract+',
    '(contract~|promise~|swore|pledge~|vow~) not to (self-harm|overdose|(harm|hurt|kill) (self|himself|herself|themselves))',
    '(contract~) not to (self-harm|harm|hurt|kill)',
  ],
  message: 'A contract asks for a promise, not for help.',
  why: 'A safety plan made together holds what helps and who can be called.',
}

export const proof: Proof = {
  sources: ['silverman', 'practice'],
  flags: ['Patient contracted for safety.', 'Signed a no-suicide contract.'],
  passes: ['The safety plan was written with him.', 'Her lease is a one-year contract.'],
}
