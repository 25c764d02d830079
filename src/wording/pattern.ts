import type {Grammar, Mark} from './grammar.js'

/** One place in a pattern: the words that fit, each written as given; `inflected` when a mark made them. */
export interface Place {
  words: string[]
  mark?: Mark
  /** All forms of each word that the mark was put on. */
  forms?: (readonly string[])[]
  optional: boolean
  /** How many words of any kind may stand here instead. */
  any: number
  flagged: boolean
  /** The number of the group that it came from, from 1. */
  group: number
  /** The list that it stands for. */
  list?: string
}

/** A pattern with its choices of several words multiplied out: one sequence of places, and where it must begin or end. */
export interface Sequence {
  places: Place[]
  atStart: boolean
  atEnd: boolean
  replacement?: string
}

const pieces = /\s*(\^|\$|\[|\]|\.\.\.|\(([^)]*)\)|\{(\w+)\}|[^\s()[\]{}^$?|]+)(\?)?/gy

/** Reads a pattern of `Rule.match` or `Rule.except`. A mark that it does not know is an error that shows the pattern. */
export function parsePattern(pattern: string, grammar: Grammar): Sequence[] {
  const [source = '', replacement] = pattern.split(/\s*=>\s*/)
  const whole = !source.includes('[')
  let flagged = whole
  let groups = 0
  let atStart = false
  let atEnd = false
  let sequences: Place[][] = [[]]
  pieces.lastIndex = 0
  while (pieces.lastIndex < source.trimEnd().length) {
    const from = pieces.lastIndex
    const piece = pieces.exec(source)
    if (!piece) throw new SyntaxError(`Cannot read the pattern “${pattern}” from “${source.slice(from)}”.`)
    const [, mark, group, list, question] = piece
    if (mark === '^') atStart = true
    else if (mark === '$') atEnd = true
    else if (mark === '[' || mark === ']') flagged = mark === '['
    else {
      if (group !== undefined || list) groups++
      const of = {optional: !!question, any: 0, flagged, group: group !== undefined || list ? groups : 0}
      let choices: Place[][]
      if (mark === '...') choices = [[{...of, words: [], any: 3}]]
      else if (list) choices = [[{...of, list, words: listOf(list, grammar, pattern)}]]
      else choices = merge((group ?? mark!).split('|').flatMap(choice => spell(choice, grammar, of)))
      // Several words that may be absent together: one more choice, of no words.
      if (question && choices.some(choice => choice.length > 1)) {
        choices = [...choices.map(choice => choice.map(place => ({...place, optional: false}))), []]
      }
      sequences = sequences.flatMap(sequence => choices.map(choice => [...sequence, ...choice]))
    }
  }
  return sequences.map(places => ({places, atStart, atEnd, replacement}))
}

function listOf(name: string, grammar: Grammar, pattern: string): string[] {
  const words = grammar.terms[name] ?? grammar.lists[name as keyof Grammar['lists']]
  if (!words) throw new SyntaxError(`No list {${name}} for the pattern “${pattern}”.`)
  return words.split(' ')
}

/** All ways to write one choice: word after word, and a hyphenated word also as one. */
function spell(choice: string, grammar: Grammar, of: Omit<Place, 'words'>): Place[][] {
  let spellings: Place[][] = [[]]
  for (const written of choice.trim().split(/\s+/)) {
    const mark = /[~+]$/.exec(written)?.[0] as Mark | undefined
    const parts = (mark ? written.slice(0, -1) : written).split('-')
    const ways = [parts.flatMap(part => part.split(/['’]/)), ...(parts.length > 1 ? [[parts.join('')]] : [])]
    const places = ways.map(way =>
      way.map((word, index) => inflected(word, index === way.length - 1 ? mark : undefined, grammar, of)),
    )
    spellings = spellings.flatMap(spelling => places.map(more => [...spelling, ...more]))
  }
  return spellings
}

function inflected(word: string, mark: Mark | undefined, grammar: Grammar, of: Omit<Place, 'words'>): Place {
  if (!mark) return {...of, words: [word]}
  const forms = grammar.inflect(word, mark)
  return {...of, words: [...forms], mark, forms: [forms]}
}

/** Puts choices of one word each into one place. */
function merge(choices: Place[][]): Place[][] {
  const single = choices.filter(choice => choice.length === 1).map(choice => choice[0]!)
  if (single.length < 2) return choices
  const marked = single.find(place => place.mark)
  const words = single.flatMap(place => place.words)
  const forms = single.flatMap(place => place.forms ?? [])
  return [[{...single[0]!, words, mark: marked?.mark, forms}], ...choices.filter(choice => choice.length > 1)]
}
