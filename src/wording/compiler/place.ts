import type {Grammar, ListName, Mark} from '../grammar.js'
import {PatternError} from '../pattern-error.js'
import type {Reader} from './reader.js'

/** One place in a pattern, and the words that fit it. */
export interface Place {
  /** For each word its forms: one, unless it was marked to be inflected. */
  words: (readonly string[])[]
  mark?: Mark
  optional: boolean
  /** Whether up to three words of any kind may stand here instead. */
  any: boolean
  flagged: boolean
  /** Whether a colon may stand before it. */
  colon: boolean
  /** Whether accents count: a word in capitals may still go without. */
  exact: boolean
  /** The number of the outermost group or list that it stands in, from 1; 0 outside. */
  group: number
  list?: string
  /** No word at all: the clause begins or ends here. */
  edge?: '^' | '$'
}

/** The words of a list of the language. */
export function listNamed(list: string, grammar: Grammar, pattern: string): Pick<Place, 'words' | 'list'> {
  const words = [grammar.terms, grammar.lists].find(lists => Object.hasOwn(lists, list))?.[list as ListName]
  if (!words) throw new PatternError('no-list', pattern, `{${list}}`)
  return {words: words.split(' ').map(word => [word]), list}
}

/** The ways to write a word: as it stands, and without its hyphens. */
export function spellings(written: string, place: Place, {grammar, pattern}: Reader): Place[][] {
  const [, word = '', mark, accents] = /^(.*?)([~+])?(!)?$/u.exec(written)!
  const exact = accents !== undefined
  // A mark after a group is a word without letters; what stands beyond U+07FF no text is told apart by.
  if (
    /[\u0800-\u2018\u201a-\uffff]/.test(word) ||
    !/^[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*$/u.test(word)
  )
    throw new PatternError('no-word', pattern, written)
  const parts = word.split('-').filter(Boolean)
  const ways = parts.length > 1 ? [parts, [parts.join('')]] : [parts]
  return ways.map(words =>
    words.flatMap(wordsIn).map((piece, index, {length}): Place => {
      if (!mark || index < length - 1) return {...place, exact, words: [[piece]]}
      return {...place, exact, words: [grammar.inflect(piece, mark as Mark)], mark: mark as Mark}
    }),
  )
}

/** As the reader cuts it: l’école and b.s. are two words each. */
const wordsIn = (written: string) => written.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
