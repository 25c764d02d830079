import {flag} from '../grammar.js'
import {ruleOf, type Match} from '../match/match.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from '../text/lists.js'

/** What is asked or doubted of somebody, and not said: “is she really …?”, “whether he is …”, “I doubt that he …”. */
export function isLeftOpen(block: Block, match: Match): boolean {
  const {from: first, to: last} = match
  if (isTakenSo(block, first, last)) return false
  if (ruleOf(block.tables, match).frame < 2 && isEpithet(block, first)) return false
  let persons = 0
  let isFurther = false
  for (let at = first - 1; at >= 0 && at > first - 10 && block.gap[at + 1]! < gaps.comma; at--) {
    // “Asked if he had eaten he was …”
    if (isAmong(block, at, 'whether') && isOpening(block, at)) return persons < 2 && !isFurther
    isFurther ||= isAmong(block, at, 'that')
    if (flagsAt(block, at) & flag.person) persons++
    if (isDoubt(block, at, first)) return true
    if (isInverted(block, at))
      return !isTerm(block, at - 1, 'why') && isQuestion(block) && isAlternative(block, last)
    const isNext = (flagsAt(block, at) & (flag.and | flag.or)) === flag.and
    if (isNext || flagsAt(block, at) & (flag.turn | flag.clause) || isAmong(block, at, 'why')) return false
  }
  return false
}

/** “This hostile patient”, “his hostile attitude”, “still hostile”: that it is so is not what is asked. */
const isTakenSo = (block: Block, first: number, last: number): boolean =>
  (block.gap[last + 1]! < gaps.comma && (flagsAt(block, last + 1) & (flag.person | flag.manner)) > 0) ||
  isAmong(block, first - 1, 'still') ||
  (block.gap[last + 1]! < gaps.comma && isAmong(block, last + 1, 'still'))

/** « Ce patient manipulateur », « une cliente aussi agressive » */
function isEpithet(block: Block, first: number): boolean {
  if (!block.tables.pack.nounFirst) return false
  let at = first - 1
  while (isOn(block, at, flag.pass | flag.negator) && !isOn(block, at, flag.link)) at--
  return isOn(block, at, flag.person) && !isAmong(block, at, 'they')
}

/** Whether the sentence ends with a question mark. */
function isQuestion({text, end, count}: Block): boolean {
  const from = end[count - 1]!
  return /^[\s)\]”»"’]*\?/.test(text.slice(from, from + 6))
}

/** “…, or have we never asked?” */
function isAlternative(block: Block, last: number): boolean {
  for (let at = last + 1; at < block.count && at < last + 16; at++)
    if (block.gap[at] === gaps.comma && flagsAt(block, at) & flag.or) return true
  return false
}

/** “Whether”, wherever it stands; “if” and « si » after a word of asking: “asked if”, « à vérifier si », « vérifier avec l’interprète si ». */
function isOpening(block: Block, at: number): boolean {
  const isIf = isAmong(block, at, 'condition')
  if (!isIf && !block.tables.pack.nounFirst) return true
  // « S’il », not « s’asseoir ».
  if (!isIf && !isAmong(block, at + 1, 'they')) return false
  for (let by = at - 1; by > at - 5 && by >= 0 && block.gap[by + 1]! < gaps.comma; by--)
    if (isAmong(block, by, 'asked')) return true
  return false
}

/** “I doubt that he …”, « doute fort que … »; not “no doubt that”, nor « se doute que ». */
function isDoubt(block: Block, at: number, first: number): boolean {
  if (!isAmong(block, at, 'doubts') || isOn(block, at - 1, flag.self)) return false
  if (isTerm(block, at - 1, 'scarce') || [1, 2].some(back => isOn(block, at - back, flag.negator)))
    return false
  const isTold = isTerm(block, at + 1, 'that') || isTerm(block, at + 2, 'that')
  return at + 1 < first && (isTold || isOn(block, at + 1, flag.person))
}

/** “Is she …”, « est-elle … », « s’agit-il … » */
function isInverted(block: Block, at: number): boolean {
  const {text, end, tables} = block
  if (tables.pack.nounFirst) return text.charAt(end[at]!) === '-' && isAmong(block, at + 1, 'they')
  const isHelp = flagsAt(block, at) & (flag.link | flag.pass)
  return isHelp > 0 && isFirst(block, at) && isOn(block, at + 1, flag.person | flag.other)
}
