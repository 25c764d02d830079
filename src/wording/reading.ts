import type {OwnWords} from './match/find.js'
import {hashOf} from './text/fold.js'
import type {Pack} from './pack/pack.js'
import type {Rule} from './rule.js'
import {openPack, type Tables} from './pack/tables.js'

/** What a text is read by. */
export interface LintOptions {
  /** A BCP 47 tag: `fr-CA` reads as `fr`. */
  language: string
  /** Rules to use instead of the shipped ones. Keep the array: it is made ready once. */
  rules?: readonly Rule[]
  /** The person's own words for themselves, which are never flagged. */
  personTerms?: readonly string[]
}

/** A pack to read by, and how to make one of other rules where the page has a compiler. */
export interface LanguagePack extends Pack {
  compile?(rules: readonly Rule[]): Pack
}

/** What a text is read with. */
export interface Reading {
  tables: Tables
  own: OwnWords
}

/** Finds what to read with. Packs are opened, and rules made ready, when they are first asked for. */
export function newReadings(languages: readonly LanguagePack[]): (options: LintOptions) => Reading {
  const ready = new WeakMap<object, Map<string, Tables>>()
  const tablesFor = (language: string, rules?: readonly Rule[]) => {
    const pack = languages.find(({language: known}) => known === language.toLowerCase().split(/[-_]/)[0])
    if (!pack) {
      const known = languages.map(({language}) => language).join(', ')
      throw new RangeError(`No wording rules for the language “${language}”; there are rules for ${known}.`)
    }
    if (rules && !pack.compile) {
      throw new TypeError(
        'This linter reads by its own rules alone. Make a pack of yours with `compilePack`.',
      )
    }
    const key = rules ?? pack
    const byLanguage = ready.get(key) ?? new Map<string, Tables>()
    const tables = byLanguage.get(pack.language) ?? openPack(rules ? pack.compile!(rules) : pack)
    ready.set(key, byLanguage.set(pack.language, tables))
    return tables
  }
  return ({language, rules, personTerms = []}) => ({
    tables: tablesFor(language, rules),
    own: personTerms.map(wordsOf).filter(words => words.length > 0),
  })
}

const wordsOf = (term: string) => (term.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(word => hashOf(word))
