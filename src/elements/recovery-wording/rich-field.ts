import type {Field} from './field.js'
import {offsetOf, piecesOf, placeAt, readRichText, type RichText} from './rich-text.js'
import {rectsWithin, rowsOf} from './rows.js'

/** Something editable, a rich editor's too, which may put other nodes in the place of its own at any time. Only ever read, and typed into. */
export function richField(element: HTMLElement): Field {
  let known: RichText | undefined
  const changes = new MutationObserver(() => (known = undefined))
  changes.observe(element, {subtree: true, childList: true, characterData: true, attributes: true})
  const rich = (): RichText => {
    if (changes.takeRecords().length > 0) known = undefined
    return (known ??= readRichText(element))
  }
  return {
    element,
    get text() {
      return rich().text
    },
    get selected() {
      const range = selectionIn(element)
      if (!range) return undefined
      const {startContainer, startOffset, endContainer, endOffset} = range
      const start = offsetOf(rich(), startContainer, startOffset)
      return {start, end: range.collapsed ? start : offsetOf(rich(), endContainer, endOffset)}
    },
    get isWritable() {
      return element.isContentEditable
    },
    room: Infinity,
    select({start, end}) {
      const [first, last] = [placeAt(rich(), start), placeAt(rich(), end)]
      if (first && last) element.ownerDocument.getSelection()?.setBaseAndExtent(...first, ...last)
    },
    get targetRanges() {
      const range = selectionIn(element)
      return range ? [new StaticRange(range)] : []
    },
    rectsOf: (start, end) =>
      rowsOf(piecesOf(rich(), start, end).flatMap(({node, from, to}) => rectsWithin(node, from, to))),
    close: () => changes.disconnect(),
  }
}

/** What is selected, if that is in an element, in whatever shadow root it stands. */
function selectionIn(element: HTMLElement): AbstractRange | undefined {
  const selection = element.ownerDocument.getSelection()
  const root = element.getRootNode()
  const [range] =
    root instanceof ShadowRoot
      ? (selection?.getComposedRanges?.({shadowRoots: [root]}) ?? rangesOf(root))
      : selection?.rangeCount
        ? [selection.getRangeAt(0)]
        : []
  const isIn = range && [range.startContainer, range.endContainer].every(node => element.contains(node))
  return isIn ? range : undefined
}

/** What is selected in a shadow root, where the browser does not tell across roots: by its own way, or not at all. */
function rangesOf(root: ShadowRoot & {getSelection?(): Selection | null}): Range[] {
  const selection = root.getSelection?.()
  return selection?.rangeCount ? [selection.getRangeAt(0)] : []
}
