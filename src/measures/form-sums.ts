import {formItems, type Form} from './form.js'
import {isWeighted} from './form-weights.js'
import type {SettledForm} from './settle-form.js'

/**
 * The linkIds of the sums that are none yet: of what they add up, something that is asked was not answered, or was
 * declined. The sum of some of the answers is no total.
 */
export function partialSums(form: Form, {answers, asked}: SettledForm): ReadonlySet<string> {
  const items = formItems(form.items)
  const open = items
    .filter(item => isWeighted(item) && asked.has(item.linkId))
    .map(({linkId}) => linkId)
    .filter(linkId => answers[linkId] === 'declined' || !answers[linkId]?.length)
  const partial = items.filter(
    ({adds}) => adds && (adds.length ? open.some(id => adds.includes(id)) : open.length),
  )
  return new Set(partial.map(({linkId}) => linkId))
}
