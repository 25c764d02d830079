import type {Proof, Rule} from '../../rule.js'

/** The no-suicide contract. */
export const contractForSafety: Rule = {
  id: 'en.suicide.contract-for-safety',
  severity: 'suggest',
  match: [
    'contract~ (verbally)? for safety',
    '((no-suicide|no-harm|safety|suicide) contract+|(no-suicide|no-harm|anti-suicide) (agreement+|pact+|promise+|pledge+))',
    '(contract~|promise~|swore|pledge~|vow~) not to (self-harm|overdose|(harm|hurt|kill) (self|himself|herself|themselves))',
    '(contract~) not to (self-harm|harm|hurt|kill)',
    '((able|unable|agrees|agreed|willing|unwilling) to cfs ($|and|on|until|overnight|with|at|tonight|while|this)|cfs (verbally|with (staff|writer|me|rn))|verbal contract (not to|with (writer|me|rn)))',
    '(gave|gives|give) (me|us|staff|writer)? (his|her|their) word (that|not)? (he|she|they)? ... (self-harm|overdose|(harm|hurt|kill|cut) (himself|herself|themselves))',
    '((gave|gives|provided|offered) (verbal)? assurance+ of (his|her|their)? (own)? safety|guarantee~ (his|her|their) own safety)',
    'promise~ to (stay|remain|keep (himself|herself|themselves)) safe ($|until|overnight)',
  ],
  message: 'A contract asks for a promise, not for help.',
  why: 'A safety plan made together holds what helps and who can be called.',
}

export const proof: Proof = {
  sources: ['silverman', 'practice'],
  flags: [
    'Patient contracted for safety.',
    'Signed a no-suicide contract.',
    'Able to CFS overnight.',
    'Cannot guarantee her own safety.',
  ],
  passes: [
    'The safety plan was written with him.',
    'Her lease is a one-year contract.',
    'CFS and fibromyalgia since 2015.',
  ],
}
