/** What stands in the text for something within that cannot be edited. */
export const atom = '\ufffc'

/** Letters of the text that stand in one node of the page. */
interface Run {
  node: Text
  /** Where its first letter is in the text. */
  start: number
}

/** The text of something editable, and which nodes hold it. Breaks between blocks stand in no node. */
export interface RichText {
  text: string
  runs: readonly Run[]
}

/** Reads what is editable as one text: lines as a textarea would have them, a blank line between paragraphs, an `atom` for what cannot be edited. */
export function readRichText(root: HTMLElement): RichText {
  const runs: Run[] = []
  let text = ''
  /** Line breaks to write before the next letter. */
  let breaks = 0
  const write = (letters: string): number => {
    text += '\n'.repeat(breaks)
    breaks = 0
    text += letters
    return text.length - letters.length
  }
  const readText = (node: Text, keepsBlanks: boolean): void => {
    // As many letters as the node has: the page draws a row of blanks as one, or as none between two blocks.
    const letters = keepsBlanks ? node.data : node.data.replace(/[\t\n\f\r]/g, ' ')
    const isNothing = !keepsBlanks && (breaks > 0 || !text) && !/[^ ]/.test(letters)
    if (letters && !isNothing) runs.push({node, start: write(letters)})
  }
  const readElement = (element: HTMLElement): void => {
    if (element.localName === 'br') return void breaks++
    const {display, whiteSpace} = getComputedStyle(element)
    if (display === 'none') return
    const around = element === root || /^(inline|contents|ruby)/.test(display) ? 0 : breaksAround(element)
    if (text) breaks = Math.max(breaks, around)
    if (!element.isContentEditable) {
      if (element.textContent) write(atom)
    } else {
      for (const node of element.childNodes)
        if (node instanceof Text) readText(node, /^(pre|break)/.test(whiteSpace))
        else if (node instanceof HTMLElement) readElement(node)
    }
    if (text) breaks = Math.max(breaks, around)
  }
  readElement(root)
  // The caret of an empty last line stands behind the words, not at their end.
  write('')
  return {text, runs}
}

/** A browser makes a division of each line; anything else is a paragraph, an item or a cell, which no phrase runs over. */
const breaksAround = ({localName}: HTMLElement): number => (localName === 'div' ? 1 : 2)

/** The runs of which letters stand from `start` to `end`, with the offsets of those letters in their nodes. */
export function piecesOf(
  {runs}: RichText,
  start: number,
  end: number,
): {node: Text; from: number; to: number}[] {
  const pieces = []
  for (let at = Math.max(0, runAt(runs, start)); at < runs.length && runs[at]!.start < end; at++) {
    const {node, start: first} = runs[at]!
    const [from, to] = [Math.max(0, start - first), Math.min(node.length, end - first)]
    if (from < to) pieces.push({node, from, to})
  }
  return pieces
}

/** The place in the page of an offset, as the end of letters before it where it `isEnd`; none where nothing is written yet. */
export function placeAt(
  {runs}: RichText,
  offset: number,
  isEnd = false,
): [node: Text, offset: number] | undefined {
  const run = runs[Math.max(0, runAt(runs, isEnd ? offset - 1 : offset))]
  return run && [run.node, Math.min(run.node.length, Math.max(0, offset - run.start))]
}

/** The offset of a place in the page. */
export function offsetOf({text, runs}: RichText, node: Node, offset: number): number {
  const own = runs.find(run => run.node === node)
  if (own) return own.start + offset
  const here = document.createRange()
  here.setStart(node, offset)
  const next = runs.find(run => here.comparePoint(run.node, 0) >= 0)
  if (!next) return text.length
  // On an empty line, the next letter is that of another one.
  return node.contains(next.node) ? next.start : Math.max(0, next.start - 1)
}

/** The last run that begins at an offset or before it; -1 for none. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = -1
  for (let high = runs.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
