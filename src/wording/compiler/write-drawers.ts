import {labelWith, lettersOf} from '../pack/drawers.js'
import {writeNumbers, type Pack} from '../pack/pack.js'
import type {WrittenStem} from './lexicon.js'

/** The words of a language as the pack has them, and the number that each set has there. */
interface Written extends Pick<Pack, 'drawers' | 'stems' | 'sets'> {
  numberOf(set: number): number
}

/**
 * Writes stems into drawers. The sets that phrases name most come first, so that their numbers are short; the others
 * are numbered as they begin: at their first stem they need no number.
 */
export function writeDrawers(all: readonly WrittenStem[], frequent: readonly number[]): Written {
  const drawers = new Map<number, WrittenStem[]>()
  for (const stem of all) {
    const label = labelOf(stem.label)
    drawers.set(label, [...(drawers.get(label) ?? []), stem])
  }
  const labels = [...drawers.keys()].sort((one, other) => one - other)
  const numbers = new Map([0, ...frequent].map((set, number) => [set, number]))
  const numberOf = (set: number) => numbers.get(set)!
  const heads: number[] = [numbers.size - 1]
  const stems: string[] = []
  const sets: string[] = []
  for (const [index, label] of labels.entries()) {
    const drawer = drawers.get(label)!.sort(byLetters)
    const before = numbers.size
    stems.push(writeStems(drawer, lettersOf(label)))
    sets.push(drawer.map(stem => writeSets(stem, numbers)).join(' '))
    heads.push(label - (labels[index - 1] ?? 0), numbers.size - before)
  }
  return {drawers: writeNumbers(heads), stems: stems.join(' '), sets: sets.join('!'), numberOf}
}

const byLetters = (one: WrittenStem, other: WrittenStem) =>
  one.written < other.written ? -1 : Number(one.written > other.written)

/** The label of the drawer for words that begin with these letters, folded. */
const labelOf = (letters: string): number =>
  [...letters.slice(0, 3)].reduce((label, letter, index) => labelWith(label, letter.charCodeAt(0), index), 0)

/** Each stem as how many letters it shares with the one before, the others, and the sign of its endings. */
function writeStems(stems: readonly WrittenStem[], label: string): string {
  let before = label
  let text = ''
  for (const {written, sign} of stems) {
    let shared = 0
    while (shared < 9 && shared < written.length && written[shared] === before[shared]) shared++
    text += shared + written.slice(shared) + sign
    before = written
  }
  return text
}

/** How many sets begin with a stem, which are numbered then, and the steps between the others that it is in. */
function writeSets({sets}: WrittenStem, numbers: Map<number, number>): string {
  const known = sets.filter(set => numbers.has(set)).map(set => numbers.get(set)!)
  for (const set of sets) if (!numbers.has(set)) numbers.set(set, numbers.size)
  const steps = known.sort((one, other) => one - other).map((set, index) => set - (known[index - 1] ?? 0))
  return writeNumbers([sets.length - steps.length, ...steps])
}
