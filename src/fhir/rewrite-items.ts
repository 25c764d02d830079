import {pairItems, sameValue} from '../goals/index.js'
import {listOf} from './extension.js'
import {nonEmpty} from './write-extension.js'

/** How the items of a list are told apart and written. */
export interface ItemWriter<Entry, Item> {
  /** What each entry of the list says, in the same order; nothing for one that is not ours to write. */
  read: (entries: readonly Entry[]) => readonly (Item | undefined)[]
  /** An item as an entry: a new one, or onto the entry that said `before`. */
  write: (item: Item, entry?: Entry, before?: Item) => Entry
  /** Whether the order of the items says something. */
  ordered: boolean
}

/**
 * A list with just these items among what others wrote. An item that stays keeps its place and, where nothing of it
 * changed, is the very same entry; one that was taken away takes only its entry along; what is new stands before
 * the item that it was put before, else at the end.
 */
export function rewriteItems<Entry, Item>(
  written: readonly Entry[] | undefined,
  wanted: readonly Item[],
  {read, write, ordered}: ItemWriter<Entry, Item>,
): Entry[] | undefined {
  const entries = listOf(written)
  const items = read(entries)
  const places = pairItems(wanted, items)
  const queue = wanted.map((item, index) => ({item, place: places[index]}))
  if (!ordered) queue.sort((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity) || 0)
  const result: Entry[] = []
  const put = ({item, place}: (typeof queue)[number]): void => {
    const before = place === undefined ? undefined : items[place]
    const entry = place === undefined ? undefined : entries[place]
    result.push(entry && sameValue(before, item) ? entry : write(item, entry, before))
  }
  for (const [place, entry] of entries.entries()) {
    if (items[place] === undefined) result.push(entry)
    // As many places stay as there are items that stay: each takes the next one, and the new ones before it.
    for (let next; places.includes(place) && (next = queue.shift());) {
      put(next)
      if (next.place !== undefined) break
    }
  }
  queue.forEach(put)
  return nonEmpty(result)
}
