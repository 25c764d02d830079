import type {Field} from './field.js'

/** What decides where a field's letters stand. */
const copied = [
  ...[
    'direction',
    'unicode-bidi',
    'writing-mode',
    'text-orientation',
    'text-align',
    'text-align-last',
    'text-indent',
  ],
  ...[
    'font-family',
    'font-size',
    'font-size-adjust',
    'font-style',
    'font-weight',
    'font-stretch',
    'font-kerning',
  ],
  ...['font-feature-settings', 'font-variation-settings', 'font-optical-sizing', 'font-synthesis'],
  ...['font-variant-caps', 'font-variant-ligatures', 'font-variant-numeric', 'font-variant-east-asian'],
  ...[
    'font-variant-alternates',
    'font-variant-position',
    'text-rendering',
    'text-transform',
    'text-size-adjust',
  ],
  ...[
    'line-height',
    'letter-spacing',
    'word-spacing',
    'tab-size',
    'white-space',
    'overflow-wrap',
    'word-break',
  ],
  ...['line-break', 'hyphens', 'hyphenate-character', 'text-autospace', 'text-spacing-trim'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
]

/** A browser sets the one line of an input in the middle of its box, and never breaks it. */
const asInput = {'white-space': 'pre', 'line-height': 'normal'}

/**
 * A hidden copy of a field's text, laid out as the field lays it out, so that a range of it can be measured: no
 * browser tells where the letters of a field are. One block to a line, so that a keystroke in a long note lays out
 * one line anew.
 */
export class Mirror {
  readonly #box: HTMLElement
  #lines: string[] = []
  #starts: number[] = []

  constructor(box: HTMLElement) {
    this.#box = box
  }

  /** Takes on the field's type and the size of its padding box, in CSS pixels, and scrolls as it has scrolled. */
  follow(field: Field, width: number, height: number): void {
    const {style} = this.#box
    const computed = getComputedStyle(field)
    for (const name of copied) style.setProperty(name, computed.getPropertyValue(name))
    style.setProperty('width', `${width}px`)
    const isLine = field instanceof HTMLInputElement
    style.setProperty('height', isLine ? `${height}px` : 'auto')
    style.setProperty('display', isLine ? 'flex' : 'block')
    if (isLine) for (const [name, value] of Object.entries(asInput)) style.setProperty(name, value)
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
    const {children} = this.#box
    const next = children[old.length - tail] ?? null
    for (let at = old.length - tail - 1; at >= head; at--) children[at]!.remove()
    for (const line of lines.slice(head, lines.length - tail)) {
      const block = document.createElement('div')
      // The line break gives an empty line its height.
      block.textContent = `${line}\n`
      this.#box.insertBefore(block, next)
    }
    this.#lines = lines
    let start = 0
    this.#starts = lines.map(line => (start += line.length + 1) - line.length - 1)
  }

  /** Where the letters from `start` to `end` are, in the viewport: a rectangle for each row that they run over. */
  rectsOf(start: number, end: number): DOMRect[] {
    const rects: DOMRect[] = []
    for (let line = this.#lineAt(start); line < this.#lines.length && this.#starts[line]! < end; line++) {
      const text = this.#box.children[line]!.firstChild as Text
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

/** Where some letters of one line are. The blanks that hang at the end of a row are not counted in. */
function rectsWithin(text: Text, from: number, to: number): DOMRect[] {
  const range = document.createRange()
  const measure = (start: number, end: number): DOMRect[] => {
    range.setStart(text, start)
    range.setEnd(text, end)
    return Array.from(range.getClientRects()).filter(rect => rect.width > 0)
  }
  const whole = measure(from, to)
  if (whole.length < 2) return whole
  const words = Array.from(text.data.slice(from, to).matchAll(/\S+/g), ({0: word, index}) =>
    measure(from + index, from + index + word.length),
  )
  return words.flat().reduce<DOMRect[]>((rows, rect) => {
    const last = rows.at(-1)
    if (last && last.top === rect.top && gapBetween(last, rect) < rect.height)
      rows[rows.length - 1] = join(last, rect)
    else rows.push(rect)
    return rows
  }, [])
}

const gapBetween = (a: DOMRect, b: DOMRect): number => Math.max(a.left, b.left) - Math.min(a.right, b.right)

function join(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left)
  return new DOMRect(left, a.top, Math.max(a.right, b.right) - left, a.height)
}
