import type {Finding} from '../finding.js'
import {isSilenced} from '../guards/guards.js'
import {edge} from '../pack/phrases.js'
import {spells} from '../pack/spelling.js'
import {isMet, triesAt} from '../pack/tries.js'
import {bitOf} from '../pack/word-sets.js'
import {personDoes, personIs} from '../subject/frame.js'
import type {Block} from '../text/block.js'
import {strongest, withoutExcepted} from './choose.js'
import {findingOf} from './finding-of.js'
import {matchAt, ruleOf, type Match} from './match.js'

/** The person's own words: for each term the hashes of its words. */
export type OwnWords = readonly (readonly number[])[]

/** The findings of a block that was read, in order and apart. */
export function findIn(block: Block, own: OwnWords): Finding[] {
  const {tables} = block
  const matches = matchesIn(block)
  if (!matches.length) return none
  const spoken: Match[] = []
  for (const match of withoutExcepted(matches, matchesIn(block, matches)))
    if (speaks(block, match, own)) insert(spoken, match)
  const findings: Finding[] = []
  for (const match of strongest(tables, spoken)) findings.push(findingOf(block, match))
  return findings
}

/** Whether a match is said of the person, in words that nothing silences. */
const speaks = (block: Block, match: Match, own: OwnWords) =>
  isInFrame(block, match) &&
  !isSilenced(block, ruleOf(block.tables, match).guards, match) &&
  !(own.length && isOwn(block, match, own)) &&
  isSpelled(block, match)

/** Puts a match in its place, by where it begins and then the longest first; there are mostly two or three. */
function insert(matches: Match[], match: Match): void {
  let at = matches.push(match) - 1
  for (; at > 0 && comesBefore(match, matches[at - 1]!); at--) matches[at] = matches[at - 1]!
  matches[at] = match
}

const comesBefore = (one: Match, other: Match) =>
  one.from < other.from || (one.from === other.from && one.to > other.to)

/** Where phrases match that rules speak of, or the exceptions of the rules that matched. */
function matchesIn(block: Block, matched?: readonly Match[]): Match[] {
  const {tables, word, hits, hitCount} = block
  const {sets} = tables
  let matches = noMatch
  // The rules that matched, as bits that some share: what is tried in vain for that does no harm.
  let rules = 0
  if (matched) for (const {phrase} of matched) rules |= 1 << phrase.rule
  for (let hit = 0; hit < hitCount; hit++) {
    const at = hits[hit]!
    const {phrases, needs, exceptions} = triesAt(tables, word[at]!)
    const after = bitAt(block, at + 1)
    const before = bitAt(block, at - 1)
    const end = matched ? phrases.length : exceptions
    for (let index = matched ? exceptions : 0; index < end; index++) {
      const need = 4 * index
      if (!isMet(sets, needs, need, after) || !isMet(sets, needs, need + 1, before)) continue
      if (!isMet(sets, needs, need + 2, bitAt(block, at + 2))) continue
      if (!isMet(sets, needs, need + 3, bitAt(block, at - 2))) continue
      const phrase = phrases[index]!
      if (matched && !(rules & (1 << phrase.rule))) continue
      const match = matchAt(block, phrase, at)
      if (match && matches.length) matches.push(match)
      else if (match) matches = [match]
    }
  }
  return matches
}

const bitAt = ({count, word}: Block, at: number) => bitOf(at >= 0 && at < count ? word[at]! : 0)

const noMatch: Match[] = []
const none: Finding[] = []

function isInFrame(block: Block, match: Match): boolean {
  const {frame} = ruleOf(block.tables, match)
  const {edges} = match.phrase
  if (!frame || edges & edge.anywhere) return true
  if (frame > 1) return personDoes(block, match.from, match.to)
  return personIs(block, match.from, match.to, (edges & edge.several) > 0)
}

/** Whether the words overlap a word that the person uses for themselves. */
function isOwn({hash, count}: Block, {from, to}: Match, own: OwnWords): boolean {
  return own.some(words => {
    for (let first = Math.max(0, from - words.length + 1); first <= to; first++) {
      if (first + words.length <= count && words.every((word, index) => hash[first + index] === word))
        return true
    }
    return false
  })
}

/** Whether the words are those of the phrase, and not others of the same hash. */
const isSpelled = ({tables: {vocabulary}, text, start, word}: Block, {at}: Match): boolean =>
  spells(vocabulary, word[at]!, text, start[at]!)
