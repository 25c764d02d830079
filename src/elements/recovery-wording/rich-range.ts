import {piecesOf, placeAt, type RichText} from './rich-text.js'

/** The range of the page that letters stand in; none where nothing is written. */
export function rangeOf(rich: RichText, start: number, end: number): Range | undefined {
  const first = placeAt(rich, start)
  const inside = end > start ? placeAt(rich, end, true) : first
  // Firefox eats the blank after an element that is written up to its end; a link is cut where it is written past it.
  const last = inside && linkOf(inside[0]) ? inside : placeAt(rich, end)
  if (!first || !last) return undefined
  const range = document.createRange()
  range.setStart(...first)
  range.setEnd(...last)
  return range
}

/**
 * Whether letters can be typed over and nothing goes but words and how they look: no picture, no comment, nothing hidden
 * stands among them, and no link ends with them, which a browser takes away with the last of its words. It looks and copies
 * nothing: a copy of the page's nodes would fetch a picture anew, and run what an element of its own does when it is made.
 */
export function isOnlyWords(rich: RichText, start: number, end: number): boolean {
  const range = rangeOf(rich, start, end)
  if (!range) return false
  const letters = piecesOf(rich, start, end).reduce((sum, {from, to}) => sum + to - from, 0)
  if (range.toString().length !== letters) return false
  const around = range.commonAncestorContainer
  const nodes = document.createTreeWalker(around)
  while (nodes.nextNode())
    if (range.intersectsNode(nodes.currentNode) && !isOnlyLook(nodes.currentNode)) return false
  const link = linkOf(around)
  return !link || link.textContent.length > letters
}

const linkOf = (node: Node): Element | null | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest('a')

const isOnlyLook = (node: Node): boolean =>
  node instanceof Text ||
  (node instanceof HTMLElement && looks.has(node.localName) && node.textContent.length > 0)

/** Elements that say how words look. */
const looks = new Set(
  'b strong i em u s strike del ins mark small big sub sup span font code kbd abbr cite q'.split(' '),
)
