import type {OwnWords} from './match/find.js'
import {hashOf} from './text/fold.js'
import type {Pack} from './pack/pack.js'
import {openPack, type Tables} from './pack/tables.js'

/** What a text is read by. */
export interface LintOptions {
  /** A BCP 47 tag: `fr-CA` reads as `fr`. */
  language: string
  /** The person's own words for themselves, which are never flagged. */
  personTerms?: readonly string[]
}

/** What a text is read with: the packs of its language, opened. */
export interface Reading {
  tables: readonly Tables[]
  own: OwnWords
}

/** Finds what to read with. The packs of a language are opened when they are first asked for. */
export function newReadings(packs: readonly Pack[]): (options: LintOptions) => Reading {
  const opened = new Map<string, readonly Tables[]>()
  const tablesFor = (tag: string) => {
    const language = tag.toLowerCase().split(/[-_]/)[0]!
    const tables =
      opened.get(language) ?? packs.filter(pack => pack.language === language).map(pack => openPack(pack))
    if (!tables.length) {
      const known = [...new Set(packs.map(pack => pack.language))].join(', ')
      throw new RangeError(`No wording rules for the language “${tag}”; there are rules for ${known}.`)
    }
    opened.set(language, tables)
    return tables
  }
  return ({language, personTerms = []}) => ({
    tables: tablesFor(language),
    own: personTerms.map(wordsOf).filter(words => words.length > 0),
  })
}

const wordsOf = (term: string) => (term.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(word => hashOf(word))
