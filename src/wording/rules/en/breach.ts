import type {Proof, Rule} from '../../rule.js'

/** Care written as a contract, and the person as who broke it. */
export const breach: Rule = {
  id: 'en.compliance.breach',
  severity: 'suggest',
  match: [
    '(break~|broke|broken|breach~|violate~) (the|his|her|their|a)? (safety|behaviour|behavior|treatment|unit|sobriety|attendance|visitor|program|housing|abstinence|no-harm)? (contract|care plan|pass conditions|curfew|treatment plan)',
    '(behaviour|behavior|behavioural|behavioral|conduct) contract',
    '(rule|rules)-(breaker+|breaking)',
    '[in breach] ($|because|again|as (he|she)|since (he|she)|of (his|her|their) (licence|license|conditions|contract|agreement|terms|curfew|plan|order))',
    '(house|unit|ward|program|shelter|visitor) (rule+|policy) (violation+|infraction+)',
  ],
  except: [
    '(landlord|employer|insurer|company|store|phone) ... (break~|broke|breach~|breached|violate~)',
    '(landlord|employer|insurer|company|store|hospital|agency) ... in breach',
  ],
  message: 'Care is no contract to be broken.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: [
    'Broke contract re alcohol.',
    'Behaviour contract in place.',
    'In breach again on Friday.',
    'Two house rule violations in May.',
  ],
  passes: [
    'The landlord broke the lease.',
    'A breach of her privacy was reported.',
    'The landlord is in breach of his duties.',
  ],
}
