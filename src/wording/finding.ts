import type {Component} from '../chime/index.js'

/** What kind of wording a finding is about. The kinds follow the published guides and lexicons that the rules cite. */
export type Category =
  | 'label'
  | 'suffering'
  | 'credibility'
  | 'compliance'
  | 'character'
  | 'belittling'
  | 'appearance'
  | 'insight'
  | 'deficit'
  | 'pessimism'
  | 'failure'
  | 'suicide'
  | 'substance'
  | 'coercion'
  | 'risk'
  | 'service-use'
  | 'disability'
  | 'othering'

/** How sure the guides are: a hint is disputed, a suggestion is widely shared, a strong one has no dissent. */
export type Severity = 'hint' | 'suggest' | 'strong'

/** Help with a finding: words to put in its place, or a question that only the clinician can answer. */
export interface Fix {
  kind: 'replace' | 'prompt'
  text: string
}

/** One place in a text that a rule speaks about. Offsets are UTF-16 code units, half-open. */
export interface Finding {
  ruleId: string
  category: Category
  severity: Severity
  start: number
  end: number
  /** The words found, as they stand in the text. */
  text: string
  message: string
  why: string
  chime: readonly Component[]
  fixes: Fix[]
  /** A hash of the rule, the words and their neighbours: it survives edits elsewhere and holds no text. */
  context: string
}
