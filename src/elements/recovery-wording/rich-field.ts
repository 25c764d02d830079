import type {Field} from './field.js'
import {isOnlyWords, rangeOf} from './rich-range.js'
import {offsetOf, piecesOf, readRichText, type RichText} from './rich-text.js'
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
      const range = rangeOf(rich(), start, end)
      if (!range) return
      const {startContainer, startOffset, endContainer, endOffset} = range
      const selection = element.ownerDocument.getSelection()
      selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
    },
    holdsOnlyWords: ({start, end}) => isOnlyWords(rich(), start, end),
    keepCaret() {
      const range = selectionIn(element)
      // Where it stands in letters, these may be others by then.
      if (!range?.collapsed || range.startContainer instanceof Text) return undefined
      const {startContainer: node, startOffset: at} = range
      return () => {
        if (!element.contains(node) || at > node.childNodes.length) return false
        element.ownerDocument.getSelection()?.collapse(node, at)
        return true
      }
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
