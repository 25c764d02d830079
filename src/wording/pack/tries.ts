import {edge, phrasesAt, place, type Phrase} from './phrases.js'
import {isSilent} from './ready-rule.js'
import type {Tables} from './tables.js'
import {entryAt, setsIn} from './vocabulary.js'
import type {WordSets} from './word-sets.js'

/** What to try at a word: the phrases that are anchored at it. */
export interface Tries {
  phrases: readonly Phrase[]
  /** Where those of exceptions begin, which only matter where something was found. */
  exceptions: number
  /**
   * For each phrase what must stand just after the word and before it, and one further: a set, 0 if that may be anything, or
   * below 0 where several sets are that any of may, up to a 0. They tell most that fail without trying them.
   */
  needs: Int32Array
}

/** What to try at a word, made ready when it is first asked for. */
export function triesAt(tables: Tables, word: number): Tries {
  const entry = entryAt(tables.vocabulary, word)
  return (entry.tries ??= openTries(tables, setsIn(entry)))
}

/** Those of rules that do not speak are left out. */
function openTries({phrases, written}: Tables, sets: readonly number[]): Tries {
  const anchors = new Set(sets.filter(set => phrases.anchored[set]))
  const spoken: Phrase[] = []
  const exceptions: Phrase[] = []
  for (const set of anchors)
    for (const phrase of phrasesAt(phrases, set))
      if (isSilent(written[phrase.rule]!)) continue
      else if (phrase.edges & edge.exception) exceptions.push(phrase)
      else spoken.push(phrase)
  const tried = spoken.concat(exceptions)
  return {phrases: tried, exceptions: spoken.length, needs: needsOf(tried)}
}

function needsOf(phrases: readonly Phrase[]): Int32Array {
  const needs: number[] = []
  const choices: number[] = []
  for (const phrase of phrases) {
    for (let distance = 1; distance < 3; distance++) {
      for (let step = 1; step > -2; step -= 2) {
        const sets = setsAt(phrase, phrase.anchor + step, step, distance)
        if (sets.length < 2) needs.push(sets[0] ?? 0)
        else {
          needs.push(-(4 * phrases.length + choices.length))
          choices.push(...sets, 0)
        }
      }
    }
  }
  return new Int32Array(needs.concat(choices))
}

/** The sets of the words that may stand so far from an anchor; none where any word may, or where none need. */
function setsAt(phrase: Phrase, slot: number, step: number, distance: number): readonly number[] {
  const {kinds, sets} = phrase
  if (slot < 0 || slot >= kinds.length || kinds[slot]! & place.any) return []
  const here = distance > 1 ? setsAt(phrase, slot + step, step, distance - 1) : [sets[slot]!]
  if (!(kinds[slot]! & place.optional)) return here
  const beyond = setsAt(phrase, slot + step, step, distance)
  return here.length && beyond.length ? [...new Set([...here, ...beyond])] : []
}

/** Whether a word of this bit may stand where a phrase has a need. */
export function isMet({bits}: WordSets, needs: Int32Array, at: number, bit: number): boolean {
  const need = needs[at]!
  if (need >= 0) return (bits[need]! & bit) !== 0
  for (let choice = -need; needs[choice]; choice++) if (bits[needs[choice]!]! & bit) return true
  return false
}
