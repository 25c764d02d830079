import type {Severity} from './finding.js'
import type {Rule} from './rule.js'

/** A rule that a layer adds: as the shipped ones, with sentences that prove it. */
export interface AddedRule extends Rule {
  /** Sentences in which it must speak. */
  flags?: readonly string[]
  /** Sentences in which it must stay silent. */
  passes?: readonly string[]
}

/** What a country, a site, a unit or a person changes about the rules of a language; laid one upon the other. */
export interface Layer {
  $schema?: string
  /** Who it is of: “North Shore”. It is told of rules that are its own, and of mistakes. */
  name?: string
  language: string
  /** Rules of its own; one with the id of another takes its place. */
  add?: readonly AddedRule[]
  /** Ids of rules that do not speak here. */
  off?: readonly string[]
  /** Ids of disputed rules that speak here, which they do not of themselves. */
  on?: readonly string[]
  /** How sure rules are here, by id. */
  severity?: Readonly<Record<string, Severity>>
  /** What rules say here, by id. */
  words?: Readonly<Record<string, Partial<Pick<Rule, 'message' | 'why' | 'ask'>>>>
}
