import type {Vocabulary} from './vocabulary.js'

/** Sets as lists of stems: new stems follow on each other, known ones are given by their number. */
export function openSets(numbers: readonly number[]): number[][] {
  const sets: number[][] = []
  let next = 0
  for (let at = 0; at < numbers.length;) {
    const stems: number[] = []
    const fresh = numbers[at++]!
    const known = numbers[at++]!
    for (const end = next + fresh; next < end; next++) stems.push(next)
    for (const end = at + known; at < end; at++) stems.push(numbers[at]!)
    sets.push(stems)
  }
  return sets
}

/** The words that stems make. */
export function wordsOfStems({formsFrom, wordOf}: Vocabulary, stems: readonly number[]): number[] {
  const words: number[] = []
  for (const stem of stems)
    for (let form = formsFrom[stem]!; form < formsFrom[stem + 1]!; form++) words.push(wordOf[form]!)
  return words
}
