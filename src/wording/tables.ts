import {flag} from './grammar.js'
import type {Pack} from './pack.js'
import {openPhrases, type Phrases} from './phrases.js'
import {openRule, type ReadyRule} from './ready-rule.js'
import {openVocabulary, type Vocabulary} from './vocabulary.js'
import {openSets, wordsIn, type WordSets} from './word-sets.js'

/** A pack opened: what texts are read by. */
export interface Tables extends Phrases {
  pack: Pack
  vocabulary: Vocabulary
  sets: WordSets
  /** The lists that each word is on, and where its phrases begin in `phrasesAt`: those that are anchored at it. */
  flags: Int32Array
  phrasesFrom: Uint16Array
  phrasesAt: Uint16Array
  /** The replacements as they are written, and the parts of those used so far, see `fixes.ts`. */
  replacements: readonly string[]
  parts: (readonly string[])[]
  /** The rules as they are written, and those that were opened so far, see `ruleAt`. */
  written: readonly string[]
  rules: ReadyRule[]
}

/** Opens a pack. */
export function openPack(pack: Pack): Tables {
  const vocabulary = openVocabulary(pack)
  const sets = openSets(pack.sets, vocabulary)
  const phrases = openPhrases(pack)
  const flags = new Int32Array(vocabulary.count)
  for (const [list, bit] of Object.values(flag).entries())
    for (const word of wordsIn(sets, list)) flags[word]! |= bit
  return {
    ...phrases,
    ...indexPhrases(phrases, sets, vocabulary.count),
    pack,
    vocabulary,
    sets,
    flags,
    replacements: pack.replacements.split('\n'),
    parts: [],
    written: pack.rules.split('\n'),
    rules: [],
  }
}

/** A rule by its number, opened when it is first asked for. */
export const ruleAt = ({pack, rules, written}: Tables, rule: number): ReadyRule =>
  (rules[rule] ??= openRule(pack, written[rule]!))

/** Sorts phrases by the words that they may be anchored at. */
function indexPhrases({anchor, set}: Phrases, sets: WordSets, count: number) {
  const phrasesFrom = new Uint16Array(count + 1)
  const seen = new Uint16Array(count)
  let total = 0
  // From the last phrase to the first, so that those of a word end up in their own order; first to count, then to sort.
  const phrasesAt = [0, 1].map(pass => {
    const sorted = new Uint16Array(total)
    seen.fill(0)
    for (let phrase = anchor.length - 1; phrase >= 0; phrase--) {
      const words = wordsIn(sets, set[anchor[phrase]!]!)
      for (let at = 0; at < words.length; at++) {
        const word = words[at]!
        if (seen[word] === phrase + 1) continue
        seen[word] = phrase + 1
        if (pass) sorted[--phrasesFrom[word]!] = phrase
        else phrasesFrom[word]!++
      }
    }
    if (!pass) for (let word = 0; word <= count; word++) phrasesFrom[word] = total += phrasesFrom[word]!
    return sorted
  })[1]!
  return {phrasesFrom, phrasesAt}
}
