import {readNumber, readNumbers, type Pack} from './pack.js'

/**
 * The words of a pack as it has them: in drawers, each labelled by up to three letters that all forms of its words begin
 * with. A drawer is opened when a word is met that may be in it.
 */
export interface Drawers {
  /** For each label its drawer, from 1, while it is shut. */
  shut: Uint16Array
  /** For each drawer its label, its stems, the sets of each, and the first set that begins in it. */
  labels: readonly number[]
  stems: readonly string[]
  sets: readonly string[]
  firstSet: readonly number[]
  /** One more than the highest number of a set; the number 0 is that of none. */
  setCount: number
  endings: readonly (readonly string[])[]
}

/** The signs that end a stem, each for one list of endings; the first is for a word of one form. */
export const signs = '`ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,./:;<=>?@[]^_{|}~'

/** The drawers of a pack, all of them shut. */
export function newDrawers(pack: Pack): Drawers {
  const shut = new Uint16Array(1 << 15)
  const labels: number[] = []
  const firstSet: number[] = []
  const numbers = readNumbers(pack.drawers)
  let label = 0
  let set = 1 + numbers[0]!
  for (let at = 1; at < numbers.length; at += 2) {
    label += numbers[at]!
    shut[label] = labels.push(label)
    firstSet.push(set)
    set += numbers[at + 1]!
  }
  return {
    shut,
    labels,
    stems: pack.stems.split(' '),
    sets: pack.sets.split('!'),
    firstSet,
    setCount: set,
    endings: [[''], ...pack.endings.split(' ').map(list => list.split(','))],
  }
}

/** The label that has one more letter, of each its last five bits. */
export const labelWith = (label: number, letter: number, letters: number): number =>
  label | ((letter & 31) << (10 - 5 * letters))

/** The letters on a label, as far as they are those of the alphabet. */
export function lettersOf(label: number): string {
  const codes = [label >> 10, (label >> 5) & 31, label & 31].filter(Boolean)
  return String.fromCharCode(...codes.map(bits => 96 + bits))
}

/** The sets of a stem in a drawer: those that begin with it follow on each other, the others are told by the steps between them. */
export function setsOf({sets, firstSet}: Drawers, drawer: number, stem: number): number[] {
  const stems = sets[drawer]!.split(' ')
  let first = firstSet[drawer]!
  for (let before = 0; before < stem; before++) first += readNumber(stems[before]!)
  const numbers = readNumbers(stems[stem]!)
  const own: number[] = []
  for (let index = 1, set = 0; index < numbers.length; index++) own.push((set += numbers[index]!))
  for (let begun = numbers[0]!; begun > 0; begun--) own.push(first++)
  return own
}

/** A form of a stem as it is written: each stem shares some letters with the one before it, the first of all with the label. */
export function spell(
  {labels, stems, endings}: Drawers,
  drawer: number,
  stem: number,
  ending: number,
): string {
  const signed = stems[drawer]!.match(/[a-z0-9'\-\u0080-\u07ff]*./g)!
  let written = lettersOf(labels[drawer]!)
  for (let index = 0; index <= stem; index++)
    written = written.slice(0, Number(signed[index]![0])) + signed[index]!.slice(1, -1)
  return written + endings[signs.indexOf(signed[stem]!.at(-1)!)]![ending]!
}
