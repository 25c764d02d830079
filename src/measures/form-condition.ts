import type {FormCondition, FormValue} from './form.js'

/** Whether a condition holds for what was answered to its question. */
export function meets({operator, value}: FormCondition, given: readonly FormValue[]): boolean {
  if (operator === 'exists') return given.length > 0 === value
  // As R4 words it: «not equal» holds when no answer is equal, so also while there is none.
  if (operator === '!=') return !given.some(each => difference(each, value) === 0)
  return given.some(each => holds(operator, difference(each, value)))
}

function holds(operator: FormCondition['operator'], found: number | undefined): boolean {
  if (found === undefined) return false
  if (found === 0) return operator.includes('=')
  return operator.startsWith(found > 0 ? '>' : '<')
}

/** How far one value is from another, by sign; nothing where one is neither more, less nor equal. */
function difference(one: FormValue, other: FormValue): number | undefined {
  if (typeof one === 'object' && typeof other === 'object') {
    if ('value' in one && 'value' in other)
      return one.unit?.code === other.unit?.code ? one.value - other.value : undefined
    if ('value' in one || 'value' in other) return undefined
    return one.code === other.code && one.system === other.system ? 0 : undefined
  }
  if (typeof one !== typeof other) return undefined
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [first, second] = [momentOf(one), momentOf(other)]
  if (first !== undefined && second !== undefined) return first - second
  if (one === other) return 0
  return typeof one === 'string' ? (one > other ? 1 : -1) : undefined
}

function momentOf(value: FormValue): number | undefined {
  const isMoment = typeof value === 'string' && /^\d{4}-\d{2}(-\d{2}(T.+)?)?$/.test(value)
  const moment = isMoment ? Date.parse(value) : NaN
  return Number.isNaN(moment) ? undefined : moment
}
