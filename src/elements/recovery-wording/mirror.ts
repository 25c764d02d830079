import {css} from 'lit'
import {takeLetters} from './letters.js'
import {rectsWithin} from './rows.js'

/** The indent of a field is that of its first line. */
const {styleSheet} = css`
  div {
    /* Each line has a direction of its own where the field is told to find it. */
    unicode-bidi: inherit;
  }
  :not(:first-child) {
    text-indent: 0;
  }
`

/**
 * A hidden copy of a field's text, laid out as the field lays it out, so that a range of it can be measured: no
 * browser tells where the letters of a field are. One block to a line, so that a keystroke in a long note lays out
 * one line anew. It is closed: what records a page for others passes a field by, and must not find its text here.
 */
export class Mirror {
  readonly #box: HTMLElement
  readonly #page: ShadowRoot
  #lines: string[] = []
  #starts: number[] = []

  constructor(box: HTMLElement) {
    this.#box = box
    // eslint-disable-next-line wc/no-closed-shadow-root -- what is in it is nobody else’s to read
    this.#page = box.attachShadow({mode: 'closed'})
    this.#page.adoptedStyleSheets = [styleSheet!]
  }

  /** Takes on the field's type and the size of its padding box, in CSS pixels, and scrolls as it has scrolled. */
  follow(field: HTMLElement, width: number, height: number): void {
    const {style} = this.#box
    takeLetters(field, style)
    style.setProperty('width', `${width}px`)
    const isLine = field instanceof HTMLInputElement
    style.setProperty('height', isLine ? `${height}px` : 'auto')
    style.setProperty('display', isLine ? 'flex' : 'block')
    style.setProperty('transform', `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`)
  }

  /** Says what the field says, touching only the lines that changed. */
  write(text: string): void {
    const lines = text.split('\n')
    const old = this.#lines
    const shorter = Math.min(lines.length, old.length)
    let head = 0
    while (head < shorter && lines[head] === old[head]) head++
    if (head === lines.length && head === old.length) return
    let tail = 0
    while (tail < shorter - head && lines.at(-1 - tail) === old.at(-1 - tail)) tail++
    const {children} = this.#page
    const next = children[old.length - tail] ?? null
    for (let at = old.length - tail - 1; at >= head; at--) children[at]!.remove()
    for (const line of lines.slice(head, lines.length - tail)) {
      const block = document.createElement('div')
      // The line break gives an empty line its height.
      block.textContent = `${line}\n`
      this.#page.insertBefore(block, next)
    }
    this.#lines = lines
    let start = 0
    this.#starts = lines.map(line => (start += line.length + 1) - line.length - 1)
  }

  /** Where the letters from `start` to `end` are, in the viewport: a rectangle for each row that they run over. */
  rectsOf(start: number, end: number): DOMRect[] {
    const rects: DOMRect[] = []
    for (let line = this.#lineAt(start); line < this.#lines.length && this.#starts[line]! < end; line++) {
      const text = this.#page.children[line]!.firstChild as Text
      const first = this.#starts[line]!
      const to = Math.min(this.#lines[line]!.length, end - first)
      rects.push(...rectsWithin(text, Math.max(0, start - first), to))
    }
    return rects
  }

  #lineAt(offset: number): number {
    let low = 0
    for (let high = this.#starts.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
