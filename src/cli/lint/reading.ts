import type {Category, Finding, Pack, Severity} from '../../wording/index.js'
import type {Counts} from './counts.js'
import type {Trouble} from './piece.js'

/** What all pieces are read with. */
export interface Setup {
  /** The language of texts that do not say theirs. */
  language: string
  /** The field that holds the note, in JSON that is no FHIR resource. */
  field: string
  /** The severities that are told. */
  severities: readonly Severity[]
  /** Whether only to count. */
  countsOnly: boolean
  /** What texts are read by. */
  packs: readonly Pack[]
}

/** Where a text stands: the line or entry of its file, the resource and the place in it. */
export interface Place {
  line?: number | undefined
  entry?: number | undefined
  resource?: string | undefined
  path?: string | undefined
  language: string
}

/** A finding without what its rule always says; lines and columns from 1, in the text, in UTF-16 units. */
export interface Found extends Pick<Finding, 'ruleId' | 'text' | 'fixes' | 'context'> {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
}

/** What a rule always says. */
export interface RuleWords extends Pick<Finding, 'message' | 'why' | 'chime'> {
  category: Category
  severity: Severity
}

/** What was read in a piece. */
export interface Reading {
  passages: {place: Place; found: Found[]}[]
  /** The rules that this reader speaks of for the first time. */
  rules: [id: string, words: RuleWords][]
  troubles: Trouble[]
  counts: Counts
}
