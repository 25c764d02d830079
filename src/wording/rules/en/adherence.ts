import type {Proof, Rule} from '../../rule.js'

/** Adherence: preferred to compliance, and still about obedience to some. */
export const adherence: Rule = {
  id: 'en.compliance.adherence',
  severity: 'hint',
  off: true,
  match: ['(adherence|adherent|adhere~) (to|with)?'],
  except: ['adherence (of the dressing|scale|clinic|aid)', '(patch|dressing|tape) ... adhere~'],
  message: 'Guides differ on “adherence”: a plan may be agreed rather than adhered to.',
}

export const proof: Proof = {
  sources: ['harrigian'],
  flags: ['Adherence to the plan was reviewed.', 'She adheres to treatment.'],
  passes: ['The patch adheres to the skin.', 'They agreed on a plan.'],
}
