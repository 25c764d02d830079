import {ruleOf, type Match} from './match.js'
import {severities} from './ready-rule.js'
import type {Tables} from './tables.js'

/** Of matches that no exception of their rule overlaps. */
export function withoutExcepted(tables: Tables, matches: Match[], exceptions: readonly Match[]): Match[] {
  if (!exceptions.length) return matches
  const covered = coveredBy(tables, exceptions)
  return matches.filter(match => !isExcepted(tables, match, covered))
}

/** The words that exceptions of each rule cover. */
function coveredBy(tables: Tables, exceptions: readonly Match[]): Map<number, Set<number>> {
  const covered = new Map<number, Set<number>>()
  for (const {phrase, first, last} of exceptions) {
    const rule = tables.rule[phrase]!
    const words = covered.get(rule) ?? new Set()
    for (let at = first; at <= last; at++) words.add(at)
    covered.set(rule, words)
  }
  return covered
}

function isExcepted({rule}: Tables, {phrase, from, to}: Match, covered: Map<number, Set<number>>): boolean {
  const words = covered.get(rule[phrase]!)
  for (let at = from; words && at <= to; at++) if (words.has(at)) return true
  return false
}

/** Of matches that overlap, the strongest, then the longest, then that of the earlier rule, then one with other words to offer. */
export function strongest(tables: Tables, matches: Match[]): Match[] {
  if (matches.length < 2) return matches
  const weigh = (match: Match) => severities.indexOf(ruleOf(tables, match).severity)
  const isBetter = (a: Match, b: Match) =>
    weigh(a) - weigh(b) ||
    a.to - a.from - (b.to - b.from) ||
    tables.rule[b.phrase]! - tables.rule[a.phrase]! ||
    Math.sign(tables.replacement[a.phrase]!) - Math.sign(tables.replacement[b.phrase]!)
  const kept: Match[] = []
  for (const match of matches.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (!last || match.from > last.to) kept.push(match)
    else if (isBetter(match, last) > 0) kept[kept.length - 1] = match
  }
  return kept
}
