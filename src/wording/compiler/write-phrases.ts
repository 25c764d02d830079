import {writeNumbers, type Pack} from '../pack/pack.js'
import {edge, place, type Phrase} from '../pack/phrases.js'

/** Writes phrases by the sets that they are anchored at, and the shapes that they have; sets under the number that each is given. */
export function writePhrases(
  phrases: readonly Phrase[],
  numberOf: (set: number) => number,
): Pick<Pack, 'phrases' | 'shapes'> {
  const shapes = byUses(phrases.map(shapeOf))
  const numbers = new Map(shapes.map((shape, number) => [shape, number]))
  const shaped = phrases.map(phrase => ({...phrase, shape: numbers.get(shapeOf(phrase))!}))
  const lines: (typeof shaped)[] = []
  for (const phrase of shaped) (lines[numberOf(phrase.sets[phrase.anchor]!)] ??= []).push(phrase)
  return {
    phrases: Array.from(lines, (line = []) => {
      line.sort((one, other) => one.rule - other.rule || one.shape - other.shape)
      return writeNumbers(
        line.flatMap(({rule, shape, ...phrase}, index) => {
          const before = line[index - 1] ?? {rule: 0, shape: 0}
          const isNew = rule > before.rule
          const replaced = phrase.replacement ? [phrase.replacement] : []
          return [
            rule - before.rule,
            isNew ? shape : shape - before.shape,
            ...setsBeside(phrase).map(numberOf),
            ...replaced,
          ]
        }),
      )
    }).join(' '),
    shapes: shapes.join(' '),
  }
}

/** The sets that phrases name most beside their anchors; with more of them, numbers get longer elsewhere. */
export const frequentIn = (phrases: readonly Phrase[]): number[] =>
  byUses(phrases.flatMap(setsBeside)).slice(0, 200)

const setsBeside = ({anchor, kinds, sets}: Pick<Phrase, 'anchor' | 'kinds' | 'sets'>) =>
  sets.filter((_, slot) => slot !== anchor && !(kinds[slot]! & place.any))

const shapeOf = ({edges, anchor, kinds, replacement}: Phrase): string =>
  writeNumbers([edges | (replacement ? edge.replaced : 0), anchor, ...kinds])

/** Each of several things once, the most frequent first. */
function byUses<Each>(all: readonly Each[]): Each[] {
  const uses = new Map<Each, number>()
  for (const each of all) uses.set(each, (uses.get(each) ?? 0) + 1)
  return [...uses.keys()].sort((one, other) => uses.get(other)! - uses.get(one)!)
}
