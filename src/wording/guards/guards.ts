import {flag} from '../grammar.js'
import {ruleOf, type Match} from '../match/match.js'
import {guards} from '../pack/ready-rule.js'
import {isOfAnyone} from '../subject/clause.js'
import {isSeenSo} from '../subject/others.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isTerm} from '../text/lists.js'
import {isApart, isInner} from './apart.js'
import {isBlamed, isByOne} from './called.js'
import {isClaimed} from './claimed.js'
import {isDenied} from './denied.js'
import {isFormal} from './formal.js'
import {isImagined} from './imagined.js'
import {isLeftOpen} from './left-open.js'
import {isMentioned} from './mentioned.js'
import {isNamed} from './named.js'
import {isNegated} from './negated.js'
import {isOwn} from './own.js'
import {isTold} from './told.js'
import {isUnmarked} from './unmarked.js'

/**
 * Whether something around the words silences a rule with these guards: a negation, a mention, a proper name, an item that nobody marked, a line of
 * diagnoses, somebody else, the law, the person’s own choice of words. None is looked for where no word of the block could make it.
 */
export function isSilenced(block: Block, applied: number, match: Match): boolean {
  const {lists} = block
  const {from: first, to: last} = match
  return (
    ((applied & guards.negation && lists & (flag.negator | flag.refuted)) > 0 && isNegated(block, match)) ||
    ((applied & guards.denied && lists & flag.negator) > 0 && isDenied(block, match)) ||
    ((applied & guards.mention && lists & (flag.mention | flag.link)) > 0 &&
      isMentioned(block, first, last)) ||
    ((applied & guards.mention && lists & (flag.self | flag.own)) > 0 && isOwn(block, first, last)) ||
    ((applied & guards.told && lists & (flag.naming | flag.link)) > 0 && isTold(block, first, last)) ||
    ((applied & guards.told && lists & flag.harmed) > 0 && isBlamed(block, first)) ||
    ((applied & guards.name) > 0 && isNamed(block, first, last)) ||
    isUnmarked(block, first, last, !(applied & guards.negation)) ||
    isImagined(block, first) ||
    ((applied & guards.negation) > 0 && isLeftOpen(block, match)) ||
    isOfAnyone(block, first) ||
    ((applied & guards.formal) > 0 && isFormal(block, match)) ||
    ((lists & flag.agent) > 0 &&
      ruleOf(block.tables, match).category === 'label' &&
      isByOne(block, first, last)) ||
    ((applied & guards.apart && lists & (flag.apart | flag.agent | flag.fellow)) > 0 &&
      isApart(block, match)) ||
    ((applied & (guards.apart | guards.claimed | guards.negation) && lists & flag.inner) > 0 &&
      isInner(block, first, !(applied & guards.apart))) ||
    ((applied & guards.legal && lists & flag.legal) > 0 && isLegal(block, first, last)) ||
    ((applied & guards.claimed) > 0 && isClaimed(block, first, last))
  )
}

/** In a sentence that a word of law opens, or in the same clause with one. */
function isLegal(block: Block, first: number, last: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 12 && !isAmong(block, at, 'but'); at--)
    if (isLaw(block, at)) return true
  for (let at = last + 1; at < last + 9 && at < block.count && block.gap[at]! < gaps.colon; at++)
    if (isLaw(block, at)) return true
  return false
}

/** A word of law; “probation officer” and « agente de probation » are somebody. */
const isLaw = (block: Block, at: number): boolean =>
  (flagsAt(block, at) & flag.legal) > 0 &&
  !isSeenSo(block, at) &&
  !isAmong(block, at + 1, 'officer') &&
  !(isTerm(block, at - 1, 'of') && isTerm(block, at - 2, 'officer'))
