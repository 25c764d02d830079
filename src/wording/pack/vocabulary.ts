import {newDrawers, setsOf, spell, type Drawers} from './drawers.js'
import type {Pack} from './pack.js'
import type {Tries} from './tries.js'

/** The words that rules and grammar know, as far as their drawers were opened. */
export interface Vocabulary {
  drawers: Drawers
  /** For each word its hash and the lists that it is on; a word’s number is where its hash leads, openly addressed. */
  known: Int32Array
  /** One more than the highest number of a word. */
  count: number
  /** For each word the last of the forms that spell it, numbered from 1 as drawers are opened; for each form the one before. */
  lastForm: Uint16Array
  formBefore: Uint16Array
  forms: number
  /** Where each form is. */
  drawerOf: Uint16Array
  stemOf: Uint16Array
  endingOf: Uint8Array
  /** What is kept of the words that were met, and which of it of each word. */
  entries: Entry[]
  entryOf: Uint16Array
}

/** What is kept of a word: the forms that spell it, and once that was asked for what is tried at it. */
export interface Entry {
  forms: readonly Form[]
  tries: Tries | undefined
}

/** A form of a word: the sets that its stem is in, which of the endings it has, and once that was asked for how it is written. */
export interface Form {
  drawer: number
  stem: number
  ending: number
  sets: readonly number[]
  written: string | undefined
}

/** Beside the lists that a word is on: phrases are anchored at it; it is yet to be met, see `meet.ts`. */
export const anchored = 1 << 31
export const unmet = 1 << 30
export const listed = ~(anchored | unmet)

/** The words of a pack, of which none is known yet. */
export function newVocabulary(pack: Pack): Vocabulary {
  const count = 4 << (31 - Math.clz32(pack.forms + 1))
  const known = new Int32Array(2 * count)
  // What is no word of ours stays unmet.
  known[1] = unmet
  return {
    drawers: newDrawers(pack),
    known,
    count,
    lastForm: new Uint16Array(count),
    formBefore: new Uint16Array(pack.forms + 1),
    forms: 0,
    drawerOf: new Uint16Array(pack.forms + 1),
    stemOf: new Uint16Array(pack.forms + 1),
    endingOf: new Uint8Array(pack.forms + 1),
    entries: [],
    entryOf: new Uint16Array(count),
  }
}

/** Where a hash stands, or else the first free place that it leads to; it is never 0. */
export function placeOf({known, count}: Vocabulary, hash: number): number {
  let word = (hash ^ (hash >>> 15)) & (count - 1) || 1
  while (known[2 * word] && known[2 * word] !== hash) word = (word + 1) & (count - 1) || 1
  return word
}

/** Makes the entry of a word that is met. */
export function enter(vocabulary: Vocabulary, word: number): Entry {
  const {drawers, lastForm, formBefore, drawerOf, stemOf, endingOf, entries, entryOf} = vocabulary
  const forms: Form[] = []
  for (let form = lastForm[word]!; form; form = formBefore[form]!) {
    const drawer = drawerOf[form]!
    const stem = stemOf[form]!
    const sets = setsOf(drawers, drawer, stem)
    forms.push({drawer, stem, ending: endingOf[form]!, sets, written: undefined})
  }
  const entry = {forms: forms.reverse(), tries: undefined}
  entryOf[word] = entries.push(entry) - 1
  return entry
}

/** What is kept of a word that was met. */
export const entryAt = ({entries, entryOf}: Vocabulary, word: number): Entry => entries[entryOf[word]!]!

/** The sets that a word is in; one may be told twice. */
export const setsIn = ({forms}: Entry): readonly number[] =>
  forms.length > 1 ? forms.flatMap(({sets}) => sets) : forms[0]!.sets

/** A form as it is written. */
export const writtenAs = ({drawers}: Vocabulary, form: Form): string =>
  (form.written ??= spell(drawers, form.drawer, form.stem, form.ending))
