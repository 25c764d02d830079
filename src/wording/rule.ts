import type {Component} from '../chime/index.js'
import type {Category, Severity} from './finding.js'
import type {Grammar} from './grammar.js'

/** What can silence a rule around its words; which of them apply by default depends on the category (`compiler/write-rule.ts`). */
export type Guard =
  'negation' | 'mention' | 'name' | 'formal' | 'apart' | 'legal' | 'claimed' | 'denied' | 'told'

/**
 * A clinical idea, as data. `match` and `except` hold patterns over words, read without case, accents or hyphens:
 *
 *     refuse~            any form of a verb              addict+      any number or gender of a noun or adjective
 *     (a|b c)  word?     one of these; may be absent     {person}     a list of the language
 *     [words]            the part to underline           ...          up to three words of any kind
 *     ^  $  (from|$)     start, end of a clause          non-compliant  also "non compliant" and "noncompliant"
 *     insight : poor     a colon or comma may stand there
 *     refusé!            with this accent, or in capitals without; otherwise accents do not count
 *     old~ => new~       what to write instead, in the same form; {1} is what the first (group) matched,
 *                        {a} the article that was matched by {article}, made to agree
 */
export interface Rule {
  /** Language, category and file name: `en.compliance.noncompliant`. */
  id: `${string}.${Category}.${string}`
  severity: Severity
  /** Guides disagree about it: it does not speak unless a layer puts it `on`. */
  off?: boolean
  match: readonly string[]
  /** Patterns that silence a match which they overlap. */
  except?: readonly string[]
  /** Speak only where the words say what a person `is`, or what a person `does`. Without it, wherever they stand. */
  frame?: 'is' | 'does'
  /** Patterns that speak wherever they stand, though the rule has a frame. */
  anywhere?: readonly string[]
  guards?: Partial<Record<Guard, boolean>>
  /** What the words do, in one short sentence. */
  message: string
  /** What this rule says better than the reasons of its category. */
  why?: string
  ask?: string
  chime?: readonly Component[]
}

/** What the rules of a category share. */
export interface Reason {
  /** Why the wording matters for recovery. */
  why: string
  /** A question that only the clinician, or better the person, can answer. */
  ask: string
  chime: readonly Component[]
}

/** What the compiler makes a pack of: a language's grammar, its reasons and its rules. */
export interface RuleBook {
  language: string
  grammar: Grammar
  reasons: Readonly<Record<Category, Reason>>
  rules: readonly Rule[]
}

/** The category that a rule's id names. */
export const categoryOf = (rule: Rule): Category => rule.id.split('.')[1] as Category

/** What a rule rests on, exported beside it under the name `proof`: tests and documentation read it, pages do not load it. */
export interface Proof {
  /** Where the idea comes from: ids of `rules/sources.ts`. */
  sources: readonly string[]
  /** Sentences in which the rule must speak. */
  flags: readonly string[]
  /** Sentences in which it must stay silent. */
  passes: readonly string[]
}
