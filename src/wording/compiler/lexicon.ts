import {signs} from '../pack/drawers.js'
import {fold, hashOf} from '../text/fold.js'
import type {Grammar, Mark} from '../grammar.js'
import {once} from './once.js'

type Forms = readonly string[]

/** A stem as the pack has it: with the sign of its endings, and the letters that all of its forms begin with, folded. */
export interface WrittenStem {
  written: string
  sign: string
  label: string
  sets: number[]
}

/** Collects the words of a language, and the sets of them that patterns name, both in the order of their first use. */
export interface Lexicon {
  grammar: Grammar
  stems: readonly WrittenStem[]
  /** Keeps signs for the endings of words that are replaced by others in the same form, and of those. */
  keep(words: readonly Forms[], replacement: string): void
  /** The set of some words, given to them if it is new; of none it is 0. */
  setOf(words: readonly Forms[]): number
  /** A replacement with the stems and signs of its inflected words. */
  writeReplacement(written: string): string
  /** The endings that each sign stands for, and how many forms there are. */
  write(): {endings: string; forms: number}
}

/** An empty lexicon. */
export function newLexicon(grammar: Grammar): Lexicon {
  const stems = new Map<string, WrittenStem>()
  const endings: string[] = ['']
  const spelled = new Map<number, string>()
  const sets = new Map<string, number>()
  let forms = 0

  /** The number of the endings after a stem; there may be no sign for it. */
  const endingOf = (written: Forms, stem: string): number => {
    const ending = written.map(form => form.slice(stem.length)).join()
    const number = endings.indexOf(ending)
    return number < 0 && endings.length < signs.length ? endings.push(ending) - 1 : number
  }
  const signed = (written: Forms): [stem: string, sign: string] => {
    const stem = commonStart(written)
    const sign = signs[endingOf(written, stem)]
    if (!sign)
      throw new RangeError(`There are more kinds of endings than signs for them, at “${written.join()}”.`)
    if (!/^[a-z0-9'\-\u0080-\u07ff]*$/.test(stem)) throw new SyntaxError(`“${written.join()}” is not a word.`)
    return [stem, sign]
  }
  const stemOf = (written: Forms): WrittenStem => {
    const key = written.join()
    const known = stems.get(key)
    if (known) return known
    for (const form of written) claim(spelled, form)
    forms += written.length
    const [stem, sign] = signed(written)
    const fresh = {written: stem, sign, label: commonStart(written.map(fold)), sets: []}
    stems.set(key, fresh)
    return fresh
  }
  const inflectOf = (word: string, mark: string) => grammar.inflect(word, mark as Mark)
  /** Of words that bend as few others do each form is a stem, once there is no sign left. */
  const stemsOf = (written: Forms): WrittenStem[] =>
    endingOf(written, commonStart(written)) < 0 ? written.map(form => stemOf([form])) : [stemOf(written)]
  return {
    grammar,
    get stems() {
      return [...stems.values()]
    },
    keep(words, replacement) {
      const others = [...replacement.matchAll(inflected)].map(([, word, mark]) => inflectOf(word!, mark!))
      for (const forms of [...words, ...others]) endingOf(forms, commonStart(forms))
    },
    setOf: once((words: readonly Forms[]) => {
      const key = words
        .map(forms => forms.join())
        .sort()
        .join(' ')
      if (!key) return 0
      const known = sets.get(key)
      if (known) return known
      const set = sets.size + 1
      sets.set(key, set)
      for (const stem of new Set(words.flatMap(forms => stemsOf(forms.map(form => form.toLowerCase())))))
        stem.sets.push(set)
      return set
    }),
    writeReplacement: written =>
      written.replace(
        inflected,
        (_, word: string, mark: string) => `<${signed(inflectOf(word, mark)).join('')}${mark}>`,
      ),
    write: () => ({endings: endings.slice(1).join(' '), forms}),
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
