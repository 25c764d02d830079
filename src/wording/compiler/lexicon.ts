import {fold, hashOf} from '../fold.js'
import type {Grammar, Mark} from '../grammar.js'
import {writeNumbers, type Pack} from '../pack.js'
import {signs} from '../vocabulary.js'

type Forms = readonly string[]

/** Collects the words of a language, and the sets of them that patterns name, in the order of their first use. */
export interface Lexicon {
  grammar: Grammar
  /** Adds words with spaces between as a set. */
  addSet(words: string): void
  /** Keeps signs for the endings of words that are replaced by others in the same form, and of those. */
  keep(words: readonly Forms[], replacement: string): void
  /** The number of a set, given to it if it is new. */
  setOf(words: readonly Forms[]): number
  /** A replacement with its inflected words as stems. */
  writeReplacement(written: string): string
  write(): Pick<Pack, 'counts' | 'stems' | 'endings' | 'sets'>
}

/** An empty lexicon. */
export function newLexicon(grammar: Grammar): Lexicon {
  const stems: string[] = []
  const numbers = new Map<string, number>()
  const endings: string[] = ['']
  const spelled = new Map<number, string>()
  const sets = {fresh: [] as number[], known: [] as number[], steps: [] as number[]}
  const known = new Map<string, number>()
  let count = 0
  let forms = 0

  /** The number of the endings after a stem; there may be no sign for it. */
  const endingOf = (written: Forms, stem: string): number => {
    const ending = written.map(form => form.slice(stem.length)).join()
    const number = endings.indexOf(ending)
    return number < 0 && endings.length < signs.length ? endings.push(ending) - 1 : number
  }
  const stemOf = (written: Forms): number => {
    const key = written.join()
    const number = numbers.get(key) ?? stems.length
    if (number < stems.length) return number
    for (const form of written) claim(spelled, form)
    forms += written.length
    const stem = commonStart(written)
    const sign = signs[endingOf(written, stem)]
    if (!sign) throw new RangeError(`There are more kinds of endings than signs for them, at “${key}”.`)
    if (!/^[a-z0-9'\-\u0080-\u07ff]*$/.test(stem)) throw new SyntaxError(`“${key}” is not a word.`)
    stems.push(stem + sign)
    numbers.set(key, number)
    return number
  }
  const inflectOf = (word: string, mark: string) => grammar.inflect(word, mark as Mark)
  /** Of words that bend as few others do each form is a stem, once there is no sign left. */
  const stemsOf = (written: Forms): number[] =>
    endingOf(written, commonStart(written)) < 0 ? written.map(form => stemOf([form])) : [stemOf(written)]
  const add = (words: readonly Forms[], key: string) => {
    const before = stems.length
    const all = [...new Set(words.flatMap(forms => stemsOf(forms.map(form => form.toLowerCase()))))]
    const old = all.filter(stem => stem < before).sort((one, other) => one - other)
    sets.fresh.push(all.length - old.length)
    sets.known.push(old.length)
    sets.steps.push(...old.map((stem, index) => stem - (old[index - 1] ?? 0)))
    if (!known.has(key)) known.set(key, count)
    return count++
  }
  const keyOf = (words: readonly Forms[]) =>
    words
      .map(forms => forms.join())
      .sort()
      .join(' ')
  return {
    grammar,
    addSet(written) {
      const forms = written
        .split(' ')
        .filter(Boolean)
        .map(word => [word])
      add(forms, keyOf(forms))
    },
    keep(words, replacement) {
      const others = [...replacement.matchAll(inflected)].map(([, word, mark]) => inflectOf(word!, mark!))
      for (const forms of [...words, ...others]) endingOf(forms, commonStart(forms))
    },
    setOf: words => known.get(keyOf(words)) ?? add(words, keyOf(words)),
    writeReplacement: written =>
      written.replace(
        inflected,
        (_, word: string, mark: string) => `<${stemOf(inflectOf(word, mark))}${mark}>`,
      ),
    write: () => ({
      counts: [stems.length, forms],
      stems: stems.join(''),
      endings: endings.slice(1).join(' '),
      sets: writeNumbers([count, ...sets.fresh, ...sets.known, ...sets.steps]),
    }),
  }
}

/** The words of a replacement that take the form of those replaced. */
const inflected = /([\p{L}’'-]+)([~+])/gu

/** Two words of one hash would be one word to the reader. */
function claim(spelled: Map<number, string>, form: string): void {
  const folded = fold(form)
  const other = spelled.get(hashOf(form)) ?? folded
  if (other !== folded) throw new RangeError(`“${folded}” and “${other}” have the same hash.`)
  spelled.set(hashOf(form), folded)
}

function commonStart([one = '', ...others]: Forms): string {
  let length = one.length
  for (const other of others) while (!other.startsWith(one.slice(0, length))) length--
  return one.slice(0, length)
}
