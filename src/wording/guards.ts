import type {Category} from './finding.js'
import {flag} from './grammar.js'
import type {Line} from './frame.js'
import {categoryOf, type Guard, type Rule} from './rule.js'
import {gaps} from './tokens.js'

/** What a negation takes back is a judgement; a term stays a term: “no history of …” still uses the word. */
const terms: readonly Category[] = [
  'label',
  'suffering',
  'substance',
  'suicide',
  'disability',
  'othering',
  'service-use',
]

/** Whether something around the words silences the rule: a negation, a mention, a proper name, a line of diagnoses. */
export function isSilenced(line: Line, rule: Rule, first: number, last: number): boolean {
  const applies = (guard: Guard) =>
    rule.guards?.[guard] ?? (guard !== 'negation' || !terms.includes(categoryOf(rule)))
  return (
    (applies('negation') && isNegated(line, first, last)) ||
    (applies('mention') && isMentioned(line, first)) ||
    (applies('name') && isNamed(line, first, last)) ||
    (applies('formal') && isFormal(line, first))
  )
}

/** A negator in the same clause; past a comma only in a list that goes on with “or” or “nor”. */
function isNegated({tokens, flagsAt}: Line, first: number, last: number): boolean {
  let listed = false
  for (let at = last; at < last + 6 && at + 1 < tokens.count && tokens.gap[at + 1]! < gaps.colon; at++) {
    if (flagsAt(at + 1) & flag.or) listed = true
  }
  for (let at = first - 1, steps = 0; at >= 0 && steps < 14; at--, steps++) {
    const gap = tokens.gap[at + 1]!
    const flags = flagsAt(at)
    if (flags & flag.or) listed = true
    if (flags & flag.and && (flagsAt(at + 1) | flagsAt(at + 2)) & flag.person) return false
    if (gap >= gaps.colon || (gap === gaps.comma && !listed) || flags & flag.turn) return false
    if (flags & flag.negator) return true
  }
  return false
}

/** Words that are spoken about rather than used: “the term …”, “labelled as …”, “no longer write …”. */
function isMentioned({tokens, flagsAt}: Line, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 5 && tokens.gap[at + 1]! < gaps.colon; at--) {
    if (flagsAt(at) & flag.mention) return true
  }
  return false
}

/** Part of the name of a service, a test or a law: capitals around it, one of them on a word that such names have. */
function isNamed(line: Line, first: number, last: number): boolean {
  const {tokens, text} = line
  const isTitled = (at: number) => /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.start[at], tokens.end[at]))
  const joins = (at: number) => isTitled(at) || tokens.end[at]! - tokens.start[at]! < 4
  if (!isTitled(first)) return false
  let from = first
  let to = last
  while (from > 0 && first - from < 8 && tokens.gap[from] === gaps.none && joins(from - 1)) from--
  while (to + 1 < tokens.count && to - last < 8 && tokens.gap[to + 1] === gaps.none && joins(to + 1)) to++
  for (let at = from; at <= to; at++) {
    if (isTitled(at) && line.flagsAt(at) & flag.name) return true
  }
  return false
}

/** A line of diagnoses carries the names that the classification gives. */
function isFormal({tokens, flagsAt}: Line, first: number): boolean {
  for (let at = first, steps = 0; at >= 0 && steps < 30; at--, steps++) {
    if (
      flagsAt(at) & flag.formal &&
      (at + 1 >= tokens.count || tokens.gap[at + 1]! >= gaps.colon || flagsAt(at + 1) === 0)
    ) {
      return true
    }
    if (at < first && tokens.gap[at + 1]! === gaps.sentence) return false
  }
  return false
}
