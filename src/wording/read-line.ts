import type {Compiled} from './compile.js'
import type {Finding, Severity} from './finding.js'
import {findingOf} from './finding-of.js'
import {fold} from './fold.js'
import {personDoes, personIs, type Line} from './frame.js'
import {isSilenced} from './guards.js'
import {matchAt, type Match} from './match.js'
import {isQuoted} from './quotation.js'
import type {Rule} from './rule.js'
import {tokenize, type Tokens} from './tokens.js'

/** What lines are read with: rules made ready, where each line starts and ends, where the text quotes somebody, and the person's own words, folded. */
export interface Reading {
  compiled: Compiled
  lines: readonly [from: number, to: number][]
  quotations: readonly number[]
  ownWords: readonly (readonly string[])[]
  /** Room for the words of its longest line. */
  tokens: Tokens
}

const weights: Record<Severity, number> = {hint: 0, suggest: 1, strong: 2}

/** The findings of one line, from `from` to `to` of `text`. Nothing outside the line but open quotations bears on them. */
export function readLine(text: string, from: number, to: number, reading: Reading): Finding[] {
  const {compiled, quotations, ownWords, tokens} = reading
  const {vocabulary, phrases, pack} = compiled
  tokenize(text, from, to, vocabulary, tokens)
  const line: Line = {text, tokens, grammar: pack.grammar, flagsAt: at => vocabulary.flags[tokens.word[at]!]!}
  const matches: Match[] = []
  const exceptions: Match[] = []
  for (let at = 0; at < tokens.count; at++) {
    const candidates = tokens.word[at] ? phrases.get(tokens.word[at]!) : undefined
    if (!candidates || isQuoted(quotations, tokens.start[at]!, tokens.end[at]!)) continue
    for (const phrase of candidates) {
      const match = matchAt(phrase, tokens, at)
      if (match) (phrase.exception ? exceptions : matches).push(match)
    }
  }
  const covered = coveredBy(exceptions)
  const spoken = matches.filter(
    match =>
      !isQuoted(quotations, tokens.start[match.from]!, tokens.end[match.to]!) &&
      !isExcepted(match, covered) &&
      isInFrame(line, match) &&
      !isSilenced(line, match.phrase.rule, match.from, match.to) &&
      !isOwn(line, match, ownWords),
  )
  return strongest(spoken).map(match => findingOf(line, match, pack))
}

function isInFrame(line: Line, {phrase, from, to}: Match): boolean {
  const {frame} = phrase.rule
  if (!frame) return true
  const isPhrase = phrase.slots.filter(slot => !slot.optional).length > 1
  return frame === 'is' ? personIs(line, from, to, isPhrase) : personDoes(line, from)
}

/** The tokens that exceptions of each rule cover. */
function coveredBy(exceptions: readonly Match[]): Map<Rule, Set<number>> {
  const covered = new Map<Rule, Set<number>>()
  for (const {phrase, first, last} of exceptions) {
    const tokens = covered.get(phrase.rule) ?? new Set()
    for (let at = first; at <= last; at++) tokens.add(at)
    covered.set(phrase.rule, tokens)
  }
  return covered
}

function isExcepted({phrase, from, to}: Match, covered: Map<Rule, Set<number>>): boolean {
  const tokens = covered.get(phrase.rule)
  for (let at = from; tokens && at <= to; at++) if (tokens.has(at)) return true
  return false
}

/** Whether the words overlap a word that the person uses for themselves. */
function isOwn({text, tokens}: Line, {from, to}: Match, ownWords: Reading['ownWords']): boolean {
  const says = (words: readonly string[], first: number) =>
    words.every(
      (word, index) => fold(text.slice(tokens.start[first + index], tokens.end[first + index])) === word,
    )
  return ownWords.some(words => {
    for (let first = Math.max(0, from - words.length + 1); first <= to; first++) {
      if (first + words.length <= tokens.count && says(words, first)) return true
    }
    return false
  })
}

/** Of matches that overlap, the strongest, then the longest, then that of the earlier rule. */
function strongest(matches: Match[]): Match[] {
  const isBetter = (a: Match, b: Match) =>
    weights[a.phrase.rule.severity] - weights[b.phrase.rule.severity] ||
    a.to - a.from - (b.to - b.from) ||
    b.phrase.order - a.phrase.order
  const kept: Match[] = []
  for (const match of matches.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (!last || match.from > last.to) kept.push(match)
    else if (isBetter(match, last) > 0) kept[kept.length - 1] = match
  }
  return kept
}
