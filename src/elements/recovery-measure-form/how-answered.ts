import type {FormSitting as HowAnswered} from '../../record/index.js'
import type {FormSitting} from './form-sitting.js'
import type {RecoveryMeasureForm} from './recovery-measure-form.js'

/** How a sitting came about, as it is written; only `items` of its answers as Observations of their own, where they are named. */
export function howAnswered(
  {checked, withItems, proxy}: RecoveryMeasureForm,
  {mode, proxyName}: FormSitting,
  items?: readonly string[],
): HowAnswered {
  const name = proxyName.trim()
  const source = mode === 'proxy' ? (proxy ?? {display: name}) : undefined
  return {
    ...(mode && {mode}),
    ...(source && {source}),
    ...(checked && {checked}),
    ...(withItems ? {withItems} : items && {withItems: items}),
  }
}
