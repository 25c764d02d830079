import {flag} from '../grammar.js'
import {ruleOf, type Match} from '../match/match.js'
import {isWithPerson} from '../subject/counted.js'
import {isArticle, isDescribed, isElse, isInPlace, isKin, otherBefore} from '../subject/others.js'
import {isSeenAs} from '../subject/subject.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from '../text/lists.js'

/**
 * Said of somebody or something else: as the subject before the words, or as the one who did it after them.
 */
export function isApart(block: Block, match: Match): boolean {
  const {from: first, to: last} = match
  if (isAgent(block, first, last)) return true
  if (isOpenedByElse(block, first)) return true
  // “Knocks at our door when it suits him”: the door is not what the words are said of.
  if (
    !(flagsAt(block, first) & flag.clause) &&
    isSubjectApart(block, first, ruleOf(block.tables, match).frame !== 1)
  )
    return true
  for (let at = last + 1; at < last + 9 && at < block.count && block.gap[at]! < gaps.comma; at++) {
    // “… because nobody”
    if (flagsAt(block, at) & flag.turn) break
    const isTold =
      flagsAt(block, at - 1) & (flag.pass | flag.shown) && block.end[at - 1]! - block.start[at - 1]! > 3
    // “Reported by her friends”: they told it, and did not do it.
    if (!(flagsAt(block, at) & flag.agent) || isTold) continue
    const reach = Math.min(at + 4, block.count)
    for (let who = at + 1; who < reach && block.gap[who]! < gaps.comma; who++)
      if (flagsAt(block, who) & flag.apart && flagsAt(block, who) & flag.other) return true
  }
  return false
}

/** “Hurt by a violent man”, « frappé par un homme violent »: whoever did it, unless a patient. */
function isAgent(block: Block, first: number, last: number): boolean {
  for (let at = first - 1; at <= last + 1; at++) if (isAmong(block, at, 'patient')) return false
  let at = first - 1
  // “By a man who was …”
  let who = at
  while (isOn(block, who, flag.link | flag.pass)) who--
  if (isTerm(block, who, 'relative')) at = who - 1
  if (isAmong(block, at, 'patient')) return false
  // « par un manque de volonté » names nobody.
  if (isOn(block, at, flag.person)) at--
  else if (block.tables.pack.nounFirst) return false
  return isTerm(block, at, 'indefinite') && isOn(block, at - 1, flag.agent)
}

/** Whether the nearest noun before the words, past helping words, is somebody or something else. */
function isSubjectApart(block: Block, first: number, isVerb: boolean): boolean {
  for (let at = first - 1, steps = 0; steps < 8; at--, steps++) {
    if (at < 0) return false
    if (block.gap[at + 1]! >= gaps.comma) {
      const other = otherBefore(block, at, isVerb)
      return other >= 0 && isDescribed(block, other)
    }
    // “A father who …”
    if (isAmong(block, at, 'relative') && at > 0 && flagsAt(block, at - 1) & flag.apart) continue
    const flags = flagsAt(block, at)
    if (flags & flag.apart && isElse(block, at))
      return (
        !isKin(block, at, isVerb) && !isWithPerson(block, at) && !(at === first - 1 && isInPlace(block, at))
      )
    if (isAmong(block, at, 'as') && isSeenAs(block, at)) return false
    if (!(flags & (flag.pass | flag.link | flag.negator)) || flags & (flag.person | flag.other)) return false
  }
  return false
}

/** In what somebody fears (the person, where it must be their own), or a voice says: “worries that she is …”. A fear or a voice that only is there opens nothing. */
export function isInner(block: Block, first: number, isOwn: boolean): boolean {
  for (let at = first - 1; at >= 0 && at > first - 13 && block.gap[at + 1]! < gaps.comma; at--) {
    const flags = flagsAt(block, at)
    const next = flagsAt(block, at + 1)
    // “Fears the food and is …”
    if (flags & flag.turn || (flags & flag.and && next & flag.link)) return false
    if (
      flags & flag.inner &&
      !isWriter(block, at) &&
      at + 1 < first &&
      (flags & flag.other ? next & flag.naming : !(next & flag.and))
    )
      return !isOwn || (isThought(block, at + 1) && otherBefore(block, at - 1, true) < 0)
  }
  return false
}

/** “… that she is”, “… people will”, « … d’être »: what is feared is told. */
const isThought = (block: Block, from: number): boolean =>
  isAmong(block, from, 'that') ||
  isAmong(block, from + 1, 'infinitive') ||
  (flagsAt(block, from) & flag.person) > 0 ||
  // “Worried aloud that …”
  (isOn(block, from, flag.pass) && isTerm(block, from + 1, 'that'))

/** “I fear that …”, « j’ai bien peur que … »: those who chart. */
export function isWriter(block: Block, inner: number): boolean {
  let at = inner
  while (at > inner - 4 && !isFirst(block, at)) at--
  return at < inner && isFirst(block, at) && isAmong(block, at, 'writer')
}

/** “Another young man from the unit …”, “the landlord of the building …”: somebody else opens the clause, and nothing but helping words goes on to the words. */
function isOpenedByElse(block: Block, first: number): boolean {
  let opens = first
  while (opens > first - 10 && !isFirst(block, opens)) opens--
  if (!isFirst(block, opens)) return false
  let at = isArticle(block, opens) ? opens + 1 : opens
  const isFellow = (flagsAt(block, at) & flag.fellow) > 0 && isOn(block, at + 1, flag.person)
  const isOther = at > opens && isOn(block, at, flag.apart) && isElse(block, at) && !isKin(block, at, true)
  if (isFellow) for (at += 2; isOn(block, at, flag.person) || isAmong(block, at, 'aged'); at++);
  else if (isOther && isAmong(block, at + 1, 'prep')) at++
  else return false
  if (isAmong(block, at, 'prep')) at += isArticle(block, at + 1) ? 3 : 2
  while (at < first && isOn(block, at, flag.pass | flag.link) && !isOn(block, at, flag.agent)) at++
  return at === first
}
