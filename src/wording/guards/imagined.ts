import {flag} from '../grammar.js'
import {isArticle} from '../subject/others.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from '../text/lists.js'
import {isAdverb} from '../text/word-shape.js'
import {isWriter} from './apart.js'
import {isByStaff} from './called.js'

/** “Afraid of coming over as …”, “feels seen as …”, « craint de passer pour … »: what somebody fears, or believes, that others see in them, or what others did to them. */
export function isImagined(block: Block, first: number): boolean {
  if (isFelt(block, first)) return true
  const as = asBefore(block, first)
  if (as < 1) return false
  if (isWronged(block, as)) return true
  const image = isTerm(block, as - 1, 'image') ? as - 1 : as - 2
  if (!isTerm(block, image, 'image')) return false
  for (let at = image - 1; at >= 0 && at > image - 9 && block.gap[at + 1]! < gaps.comma; at--) {
    const flags = flagsAt(block, at)
    if (flags & (flag.turn | flag.and)) return false
    if ((flags & (flag.inner | flag.other)) === flag.inner && !isWriter(block, at)) return true
    if (isAmong(block, at, 'feeling') && isTheirs(block, at)) return true
    // “Asked whether he will be seen as …”
    if (isAmong(block, at, 'asked') && isTerm(block, at + 1, 'that')) return true
  }
  return false
}

/** “Feels like a …”, “was made to feel …”, “makes her feel …”; not “we feel like …”. */
function isFelt(block: Block, first: number): boolean {
  let isLike = false
  let at = first - 1
  for (; isArticle(block, at) || isTerm(block, at, 'like') || isOn(block, at, flag.pass); at--)
    isLike ||= isTerm(block, at, 'like')
  if (!isTerm(block, at, 'felt') || isTerm(block, at - 1, 'writer')) return false
  const isMade = isTerm(block, at - 1, 'claim') && isTerm(block, at - 2, 'gave')
  return isLike || isMade || isTerm(block, at - 1, 'them')
}

/** “Dismissed as hysterical”, “painted her as …”, « traitée comme une … »: what is told of as a wrong; not “we wrote her off as …”. */
function isWronged(block: Block, as: number): boolean {
  const verb = isTerm(block, as - 1, 'wronged') ? as - 1 : as - 2
  return isTerm(block, verb, 'wronged') && !isFirst(block, verb) && !isByStaff(block, verb)
}

/** Where “as a”, “as though she”, « pour une » begins before a word, -1 if it does not. */
function asBefore(block: Block, first: number): number {
  for (let at = first - 1; at > first - 6 && at >= 0 && block.gap[at + 1]! < gaps.comma; at--) {
    if (isAmong(block, at, 'as') || isAmong(block, at, 'because')) return at
    const isPassed =
      isOn(block, at, flag.pass | flag.person | flag.clause | flag.turn | flag.link) ||
      isArticle(block, at) ||
      isAdverb(block, at)
    if (!isPassed) return -1
  }
  return -1
}

/** “Feels …”, “she feels …”, « a l’impression … »; not “we feel” nor “my impression”. */
function isTheirs(block: Block, feeling: number): boolean {
  let at = feeling
  while (!isFirst(block, at) && isOn(block, at - 1, flag.pass | flag.negator)) at--
  return isFirst(block, at) || isOn(block, at - 1, flag.person)
}
