import type {Grammar, Mark} from './grammar.js'

/** One place in a pattern, and the words that fit it. */
export interface Place {
  words: string[]
  /** The mark on the word, and all forms of each word that it was put on. */
  mark?: Mark
  forms?: (readonly string[])[]
  optional: boolean
  /** How many words of any kind may stand here instead. */
  any: number
  flagged: boolean
  /** The weightiest gap that may stand before it: none, or after `:` in the pattern up to a colon. */
  gap: number
  /** The number of the outermost group or list that it stands in, from 1; 0 outside. */
  group: number
  list?: string
}

/** The words of a list of the language. */
export function listNamed(list: string, grammar: Grammar, pattern: string): Pick<Place, 'words' | 'list'> {
  const words = grammar.terms[list] ?? grammar.lists[list as keyof Grammar['lists']]
  if (!words) throw new SyntaxError(`There is no list {${list}} for the pattern “${pattern}”.`)
  return {words: words.split(' '), list}
}

/** The ways to write a word: as it stands, and without its hyphens. */
export function spell(written: string, place: Place, grammar: Grammar): Place[][] {
  const mark = /[~+]$/.exec(written)?.[0] as Mark | undefined
  const parts = (mark ? written.slice(0, -1) : written).split('-')
  const spellings = parts.length > 1 ? [parts, [parts.join('')]] : [parts]
  return spellings.map(words =>
    words.flatMap((word, index) => {
      if (!mark || index < words.length - 1)
        return word.split(/['’]/).map(part => ({...place, words: [part]}))
      const forms = grammar.inflect(word, mark)
      return {...place, words: [...forms], mark, forms: [forms]}
    }),
  )
}
