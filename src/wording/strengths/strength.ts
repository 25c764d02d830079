import type {Component} from '../../chime/index.js'

/** What speaks of strengths: patterns as in a wording rule, and the components of recovery that they touch. */
export interface StrengthRule {
  id: `${string}.strength.${string}`
  match: readonly string[]
  /** Patterns that look the same and tell of no strength. */
  except?: readonly string[]
  chime: readonly Component[]
}

/** One place in a text that speaks of the person’s strengths. Offsets are UTF-16 code units, half-open. */
export interface Strength {
  ruleId: string
  chime: readonly Component[]
  start: number
  end: number
  text: string
}
