import {fold, hash} from './fold.js'
import type {Line} from './frame.js'

const neighbours = 2

/** A hash of a rule, the words from token `first` to `last`, and the words around them: what a dismissal is kept by. */
export function contextOf({text, tokens}: Line, ruleId: string, first: number, last: number): string {
  const words = [ruleId]
  for (let at = Math.max(0, first - neighbours); at <= Math.min(tokens.count - 1, last + neighbours); at++) {
    words.push(fold(text.slice(tokens.start[at], tokens.end[at])))
  }
  return (hash(words.join(' ')) >>> 0).toString(36)
}
