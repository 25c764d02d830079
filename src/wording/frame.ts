import {flag, type Grammar} from './grammar.js'
import {gaps, type Tokens} from './tokens.js'

/** A line being read: its text, its words, and the flags of each word. */
export interface Line {
  text: string
  tokens: Tokens
  grammar: Grammar
  flagsAt(token: number): number
}

const reach = 12

const wordAt = ({text, tokens}: Line, at: number) => text.slice(tokens.start[at], tokens.end[at])
const isCapital = (letter: string) => letter !== letter.toLowerCase()
const isAcronym = (word: string) => word.length > 2 && word === word.toUpperCase()
const isNumber = (word: string) => /^\d/.test(word)

/** Whether the verb at `first` has the person as its subject: named, meant, or left out at the start of a telegraphic clause. */
export function personDoes(line: Line, first: number): boolean {
  return isSubjectPerson(line, first)
}

/**
 * Whether the words from `first` to `last` say what a person is: after a linking verb or a person, or before a person.
 * One word that qualifies some other noun says it of that; a phrase is complete in itself.
 */
export function personIs(line: Line, first: number, last: number, isPhrase: boolean): boolean {
  const {tokens} = line
  const next = last + 1
  const isTold =
    line.grammar.nounFirst &&
    first > 0 &&
    (line.flagsAt(first - 1) & (flag.person | flag.link | flag.manner)) > 0
  if (tokens.gap[next]! === gaps.none && !isPhrase && !isTold) {
    const word = wordAt(line, next)
    if (line.flagsAt(next) & (flag.person | flag.manner) || isNumber(word)) return true
    if (!(line.flagsAt(next) & flag.after) && !word.toLowerCase().endsWith(line.grammar.adverb)) return false
  }
  return isSubjectPerson(line, first)
}

/** Walks left from a word to its subject, past helping words, and past the other half of a pair, which shares the subject. */
function isSubjectPerson(line: Line, first: number): boolean {
  const {tokens} = line
  let shared = false
  for (let at = first - 1, steps = 0; steps < reach; at--, steps++) {
    if (at < 0 || tokens.gap[at + 1]! >= gaps.comma) return at < 0 || !continuesOther(line, at)
    const flags = line.flagsAt(at)
    if (flags & flag.other) return false
    if (flags & (flag.person | flag.title | flag.manner)) return true
    if (flags & flag.and) shared = true
    else if (!shared && !(flags & (flag.pass | flag.link | flag.negator | flag.after))) {
      const word = wordAt(line, at)
      if (!word.toLowerCase().endsWith(line.grammar.adverb)) return isName(line, at, word)
    }
  }
  return false
}

/** After a comma, a clause without a subject goes on about the last one: not the person if that was somebody else. */
function continuesOther(line: Line, at: number): boolean {
  if (line.tokens.gap[at + 1]! > gaps.comma) return false
  for (let steps = 0; at >= 0 && steps < reach; at--, steps++) {
    const flags = line.flagsAt(at)
    if (flags & flag.person) return false
    if (flags & flag.other && (at === 0 || line.tokens.gap[at]! > gaps.comma)) return true
    if (line.tokens.gap[at]! > gaps.comma) return false
  }
  return false
}

/** A capital that no sentence asks for, or a lone capitalised word before the verb, is taken for a name; an acronym is not. */
function isName({tokens}: Line, at: number, word: string): boolean {
  if (!isCapital(word.charAt(0)) || isAcronym(word)) return false
  return tokens.gap[at]! < gaps.colon || !/(?:ing|tion|ment|ness|ity)$/.test(word)
}
