/** Where something stands: from one place to another, which is behind it. */
type Span = readonly [start: number, end: number]

/**
 * Of things in the order in which they start, the best ones of those that overlap: what overlaps none that is better and
 * is kept stays as well. `compare` is above 0 where its first is the better one; of equals it is the earlier one.
 */
export function bestApart<Each>(
  all: readonly Each[],
  spanOf: (each: Each) => Span,
  compare: (one: Each, other: Each) => number,
): Each[] {
  const kept: Each[] = []
  for (let first = 0, next = 1; first < all.length; first = next++) {
    let [, end] = spanOf(all[first]!)
    while (next < all.length && spanOf(all[next]!)[0] < end) end = Math.max(end, spanOf(all[next++]!)[1])
    if (next === first + 1) kept.push(all[first]!)
    else for (const each of bestOf(all.slice(first, next), spanOf, compare)) kept.push(each)
  }
  return kept
}

/** The same of things that hang together; the places that are taken are marked, however many there are. */
function bestOf<Each>(
  some: readonly Each[],
  spanOf: (each: Each) => Span,
  compare: (one: Each, other: Each) => number,
): Each[] {
  const taken = new Set<number>()
  const isTaken = (start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (taken.has(at)) return true
    return false
  }
  const kept = [...some]
    .sort((one, other) => compare(other, one))
    .filter(each => {
      const [start, end] = spanOf(each)
      if (isTaken(start, end)) return false
      for (let at = start; at < end; at++) taken.add(at)
      return true
    })
  return kept.sort((one, other) => spanOf(one)[0] - spanOf(other)[0])
}
