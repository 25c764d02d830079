/** How much two texts have in common from the start on. Halves are compared whole, which costs next to nothing. */
export function commonStart(one: string, other: string): number {
  let low = 0
  let high = Math.min(one.length, other.length)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (one.slice(low, middle) === other.slice(low, middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** How much two texts have in common from the end back, beyond a common start. */
export function commonEnd(one: string, other: string, start: number): number {
  let low = 0
  let high = Math.min(one.length, other.length) - start
  const slice = (text: string, from: number, to: number) => text.slice(text.length - to, text.length - from)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (slice(one, low, middle) === slice(other, low, middle)) low = middle
    else high = middle - 1
  }
  return low
}
