import type {FormItem} from '../../measures/index.js'
import type {Asking} from './form-actions.js'

/** What a field says of itself: its question, and what helps and what is wrong. */
export function named(asking: Asking, item: FormItem): {name: string; describedBy: string} {
  const name = asking.sitting.names.get(item.linkId)!
  return {name, describedBy: `${item.help.length ? `${name}-help ` : ''}${name}-fault`}
}
