/** What waits to be written of a thing, and what comes of it. */
interface Waiting<Item, Result> {
  items: Item[]
  results: Promise<readonly Result[]>
}

/**
 * Writes what is asked for of one thing in the same moment, or while it is being written, together, in turn; `write` answers
 * a result for each.
 */
export function gathering<Item, Result>(
  write: (thing: string, items: readonly Item[]) => Promise<readonly Result[]>,
): (thing: string, item: Item) => Promise<Result> {
  const waiting = new Map<string, Waiting<Item, Result>>()
  const busy = new Map<string, Promise<unknown>>()
  const start = (thing: string): Waiting<Item, Result> => {
    const items: Item[] = []
    const before = busy.get(thing) ?? new Promise(resolve => void setTimeout(resolve))
    const go = (): Promise<readonly Result[]> => {
      waiting.delete(thing)
      return write(thing, items)
    }
    const results = before.then(go, go)
    busy.set(thing, results)
    const end = (): void => void (busy.get(thing) === results && busy.delete(thing))
    results.then(end, end)
    return {items, results}
  }
  return async (thing, item) => {
    const now = waiting.get(thing) ?? start(thing)
    waiting.set(thing, now)
    const index = now.items.push(item) - 1
    return (await now.results)[index]!
  }
}
