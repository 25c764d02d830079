/** Where some letters of a node are in the viewport. The blanks that hang at the end of a row are not counted in. */
export function rectsWithin(text: Text, from: number, to: number): DOMRect[] {
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
  return rowsOf(words.flat())
}

/** One rectangle for those that stand side by side in a row. */
export function rowsOf(rects: readonly DOMRect[]): DOMRect[] {
  return rects.reduce<DOMRect[]>((rows, rect) => {
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
