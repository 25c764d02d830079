import {flag} from '../grammar.js'
import {isArticle} from '../subject/others.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong} from '../text/lists.js'

/** Part of the name of a service, a test, a law or a film: capitals around it, one on a word that such names have. */
export function isNamed(block: Block, first: number, last: number): boolean {
  const {text, start, end} = block
  const isTitled = (at: number) => {
    // Most words begin with a small letter of ASCII, which is told at once.
    const code = text.charCodeAt(start[at]!)
    if (code > 96 && code < 123) return false
    const [capital, small] = [text.charAt(start[at]!), text.charAt(start[at]! + 1)]
    const isLower = small !== small.toUpperCase() || /['’]/.test(small)
    return capital !== capital.toLowerCase() && isLower
  }
  const joins = (at: number) => isTitled(at) || end[at]! - start[at]! < 4
  const isShown = (block.lists & flag.media) > 0
  // « Les Liaisons dangereuses », « le club Le Roi paresseux »: an article and a noun with capitals open a title.
  const opensTitle = (at: number) => at > 0 && isTitled(at) && isArticle(block, at)
  if (opensTitle(first - 2) && isTitled(first - 1) && (isShown || block.gap[first - 2] === gaps.none))
    return true
  // « l’Association des personnes handicapées », « la rue de la Folie »: where nouns come first, one capital may do.
  let isCapital = isTitled(first)
  if (block.tables.pack.nounFirst)
    for (let at = first - 1; at > 0 && at > first - 7 && block.gap[at + 1] === gaps.none; at--) {
      isCapital ||= isTitled(at) && !(flagsAt(block, at) & (flag.title | flag.person))
      if (isCapital && flagsAt(block, at) & flag.name && block.gap[at]! < gaps.answer) return true
    }
  if (!isTitled(first)) return false
  if (first && block.gap[first] === gaps.none && flagsAt(block, first - 1) & flag.title) return true
  // « la chorale Les Paresseux »: no sentence asks for the capital of an article.
  const article = isAmong(block, first, 'definite') ? first : first - 1
  if (opensTitle(article) && isAmong(block, article, 'definite') && article < last && isTitled(article + 1))
    return true
  // “The Aggressive Behaviour scale”
  let part = last + 1
  while (part < last + 4 && block.gap[part] === gaps.none && isTitled(part)) part++
  const isPart = block.gap[part] === gaps.none && (flagsAt(block, part) & flag.name) > 0
  if (first && block.gap[first] === gaps.none && isPart) return true
  // “Wayne Moody”, “Crazy Eddie”: a name has a word beside it that nobody knows.
  const isStrange = (at: number) => block.word[at] === 0 && isTitled(at)
  if (first === last && first && block.gap[first] === gaps.none && isStrange(first - 1)) return true
  // “Refused Metoprolol”: the capital of a verb that opens a sentence tells nothing.
  const isVerb = first === 0 && block.tables.finite.test(text.slice(start[first], end[first]))
  const isNextStrange = last + 1 < block.count && block.gap[last + 1] === gaps.none && isStrange(last + 1)
  if (first === last && !isVerb && isNextStrange) return true
  const isDated = last + 1 < block.count && /^[12]\d{3}$/.test(text.slice(start[last + 1], end[last + 1]))
  if (isShown && (first || isDated)) return true
  let from = first
  let to = last
  while (from > 0 && first - from < 8 && block.gap[from] === gaps.none && joins(from - 1)) from--
  while (
    joins(last) &&
    to + 1 < block.count &&
    to - last < 8 &&
    block.gap[to + 1] === gaps.none &&
    joins(to + 1)
  )
    to++
  for (let at = from; at <= to; at++) if (isTitled(at) && flagsAt(block, at) & flag.name) return true
  // “the Adult Children of Alcoholics”: three capitals are a name where a sentence goes before; a heading is all capitals.
  if (!from || block.gap[from]! > gaps.none) {
    if (isTitled(from + 1)) return false
    while (++from < first) if (isTitled(from)) break
  }
  let capitals = 0
  for (let at = from; at <= to; at++) if (isTitled(at)) capitals++
  return capitals > 2
}
