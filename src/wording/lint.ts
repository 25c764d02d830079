import {compile, type Compiled} from './compile.js'
import type {Finding} from './finding.js'
import {fold} from './fold.js'
import {findQuotations} from './quotation.js'
import {readLine, type Reading} from './read-line.js'
import type {Pack, Rule} from './rule.js'
import {newSession, type Session} from './session.js'
import {newTokens} from './tokens.js'

/** What a text is read by. */
export interface LintOptions {
  /** A BCP 47 tag: `fr-CA` reads as `fr`. */
  language: string
  /** Rules to use instead of the shipped ones. Keep the array: it is made ready once. */
  rules?: readonly Rule[]
  /** The person's own words for themselves, which are never flagged. */
  personTerms?: readonly string[]
}

/** A linter for some languages. */
export interface Linter {
  /** The findings in a text, in order and apart. */
  lint(text: string, options: LintOptions): Finding[]
  createSession(): Session
}

/** Makes a linter for the languages given, so that a page in one language loads no other. */
export function createLinter(...packs: Pack[]): Linter {
  const ready = new WeakMap<readonly Rule[], Map<string, Compiled>>()
  const prepare = (language: string, rules?: readonly Rule[]): Compiled => {
    const pack = packs.find(({language: known}) => known === language.toLowerCase().split(/[-_]/)[0])
    if (!pack) {
      const known = packs.map(({language}) => language).join(', ')
      throw new RangeError(`No wording rules for the language “${language}”; there are rules for ${known}.`)
    }
    const chosen = rules ?? pack.rules
    const byLanguage = ready.get(chosen) ?? new Map<string, Compiled>()
    const compiled = byLanguage.get(pack.language) ?? compile(chosen, pack)
    ready.set(chosen, byLanguage.set(pack.language, compiled))
    return compiled
  }
  const toReading = (text: string, {language, rules, personTerms = []}: LintOptions): Reading => {
    const lines = linesOf(text)
    return {
      compiled: prepare(language, rules),
      lines,
      quotations: findQuotations(text),
      ownWords: personTerms.map(wordsOf).filter(words => words.length > 0),
      tokens: newTokens(lines.reduce((longest, [from, to]) => Math.max(longest, to - from), 0)),
    }
  }
  return {
    lint(text, options) {
      const reading = toReading(text, options)
      return reading.lines.flatMap(([from, to]) => readLine(text, from, to, reading))
    },
    createSession: () => newSession(toReading),
  }
}

const wordsOf = (term: string) =>
  term
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .filter(Boolean)

/** Where each line of a text starts and ends. */
function linesOf(text: string): [from: number, to: number][] {
  const lines: [number, number][] = []
  let from = 0
  for (const {index} of text.matchAll(/[\n\r\u2028\u2029]/g)) {
    if (index > from) lines.push([from, index])
    from = index + 1
  }
  lines.push([from, text.length])
  return lines
}
