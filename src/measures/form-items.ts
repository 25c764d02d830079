import type {FormItem} from './form.js'

/** Worked out once for the same items: it is asked for at every key. */
const known = new WeakMap<readonly FormItem[], readonly FormItem[]>()

/** Every item of a form, each before what it holds. */
export function formItems(items: readonly FormItem[]): readonly FormItem[] {
  const found = known.get(items)
  if (found) return found
  const all = items.flatMap(item => [item, ...formItems(item.items)])
  known.set(items, all)
  return all
}
