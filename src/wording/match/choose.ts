import type {Tables} from '../pack/tables.js'
import {bestApart} from './apart.js'
import {ruleOf, type Match} from './match.js'

/** Of matches that no exception of their rule overlaps. */
export function withoutExcepted(matches: Match[], exceptions: readonly Match[]): Match[] {
  if (!exceptions.length) return matches
  // There are mostly one or two; where there are many, all words that they cover are marked first.
  if (exceptions.length > few) {
    const covered = coveredBy(exceptions)
    return matches.filter(match => !isCovered(match, covered.get(match.phrase.rule)))
  }
  return matches.filter(
    ({phrase, from, to}) =>
      !exceptions.some(
        exception => exception.phrase.rule === phrase.rule && exception.first <= to && exception.last >= from,
      ),
  )
}

const few = 8

/** The words that exceptions of each rule cover. */
function coveredBy(exceptions: readonly Match[]): Map<number, Set<number>> {
  const covered = new Map<number, Set<number>>()
  for (const {phrase, first, last} of exceptions) {
    const words = covered.get(phrase.rule) ?? new Set()
    for (let at = first; at <= last; at++) words.add(at)
    covered.set(phrase.rule, words)
  }
  return covered
}

function isCovered({from, to}: Match, words: ReadonlySet<number> | undefined): boolean {
  for (let at = from; words && at <= to; at++) if (words.has(at)) return true
  return false
}

/**
 * Of matches in their order that overlap, the strongest, then the longest, then that of the earlier rule, then one with
 * other words to offer.
 */
export function strongest(tables: Tables, matches: readonly Match[]): readonly Match[] {
  // There are mostly one or two.
  if (matches.every((match, index) => !index || match.from > matches[index - 1]!.to)) return matches
  if (matches.length === 2) return [matches[compare(tables, matches[1]!, matches[0]!) > 0 ? 1 : 0]!]
  return bestApart(
    matches,
    ({from, to}) => [from, to + 1],
    (one, other) => compare(tables, one, other),
  )
}

/** Above 0 where the first is the better one. */
function compare(tables: Tables, one: Match, other: Match): number {
  return (
    ruleOf(tables, one).rank - ruleOf(tables, other).rank ||
    one.to - one.from - (other.to - other.from) ||
    other.phrase.rule - one.phrase.rule ||
    Math.sign(one.phrase.replacement) - Math.sign(other.phrase.replacement)
  )
}
