import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {isArticle} from '../subject/others.js'
import {flagsAt, isAmong, isOn, isTerm} from '../text/lists.js'

/** What somebody says of themself: “calls herself …”, “self-described …”, “…, as she calls herself”. */
export function isOwn(block: Block, first: number, last: number): boolean {
  let between = 0
  for (let at = first - 1; at >= 0 && at >= first - 9 && block.gap[at + 1]! < gaps.comma; at--) {
    const flags = flagsAt(block, at)
    const before = at > 0 && block.gap[at]! < gaps.comma ? flagsAt(block, at - 1) : 0
    // “Sees himself as …”
    if (between & flag.self && isAmong(block, at, 'view') && isAsBefore(block, first)) return true
    // « Se présente en pyjama »: how somebody looks, and not what they call themself, unless « comme » follows.
    const isNaming = flags & flag.naming && (between & flag.own || !isAmong(block, at, 'look'))
    if (isNaming && (between | flags | before) & flag.self) return true
    // “Said he hurt himself and was …”: another clause.
    // « Se reproche d’être … »
    if ((flags & (flag.link | flag.pass)) === flag.link && !isAmong(block, at, 'infinitive')) break
    if (flags & flag.and && flagsAt(block, at + 1) & (flag.negator | flag.link)) break
    between |= flags
  }
  if (isPut(block, first)) return true
  let isAside = false
  for (let at = last + 1; at < last + 8 && at < block.count && block.gap[at]! < gaps.answer; at++) {
    if (block.gap[at]! >= gaps.colon && !(flagsAt(block, at) & flag.own)) break
    if (block.gap[at]! >= gaps.comma) isAside = true
    if (isAside && flagsAt(block, at) & flag.own && isToldOfSelf(block, at + 1)) return true
    // “… is how she introduces herself”
    const isHow = isTerm(block, at, 'how') && (isAside || isOn(block, at - 1, flag.link))
    if (isHow && isToldOfSelf(block, at + 1)) return true
  }
  return false
}

/** Whether “as” comes before the words, past an article and the like. */
function isAsBefore(block: Block, first: number): boolean {
  let at = first - 1
  while (!isAmong(block, at, 'as') && (isArticle(block, at) || isOn(block, at, flag.pass))) at--
  return isTerm(block, at, 'as')
}

/** “…, as they put it, …” right before the words. */
function isPut(block: Block, first: number): boolean {
  let at = first - 1
  while (
    at > first - 4 &&
    at > 2 &&
    block.gap[at + 1]! < gaps.comma &&
    !(flagsAt(block, at) & (flag.person | flag.link))
  )
    at--
  const isAside = at > 2 && block.gap[at + 1] === gaps.comma && isAmong(block, at - 1, 'put')
  return isAside && isOn(block, at - 2, flag.person) && isOn(block, at - 3, flag.own)
}

/** “…, as she calls herself”, « …, ainsi qu’il se décrit ». */
function isToldOfSelf(block: Block, from: number): boolean {
  let said = 0
  for (let at = from; at < from + 5 && at < block.count && block.gap[at]! < gaps.comma; at++) {
    // “…, as he puts it”
    if (isAmong(block, at, 'put') && isOn(block, at - 1, flag.person) && flagsAt(block, at + 1) & flag.other)
      return true
    said |= flagsAt(block, at) & (flag.naming | flag.self)
    if (said === (flag.naming | flag.self)) return true
  }
  return false
}
