import type {Proof, Rule} from '../../rule.js'

/** Care written as a contract, and the person as who broke it. */
export const breach: Rule = {
  id: 'en.compliance.breach',
  severity: 'suggest',
  match: [
    '(break~|broke|broken|breach~|violate~) (the|his|her|their|a)? (safety|behaviour|behavior|treatment|unit|sobriety|attendance|visitor|program|housing|abstinence|no-harm)? (contract|care plan|pass conditions|curfew|treatment plan)',
    '(behaviour|behavior|behavioural|behavioral|conduct) contract',
    '(rule|rules)-(breaker+|breaking)',
  ],
  except: ['(landlord|employer|insurer|company|store|phone) ... (break~|broke|breach~|breached|violate~)'],
  message: 'Care is no contract to be broken.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: ['Broke contract re alcohol.', 'Behaviour contract in place.'],
  passes: ['The landlord broke the lease.', 'A breach of her privacy was reported.'],
}
