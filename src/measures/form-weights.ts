import {formItems, type FormAnswers, type FormItem, type Form, type FormValue} from './form.js'
import type {Answers} from './response.js'

/**
 * What the answers to a form count, by linkId, to be scored: the weight of a choice, and a number itself; what is not
 * answered has no weight.
 */
export function formWeights(form: Form, answers: FormAnswers): Answers {
  const weighted = formItems(form.items).filter(item => isWeighted(item) || isNumber(item))
  const entries = weighted.map(item => [item.linkId, weightOf(item, answers[item.linkId])] as const)
  return Object.fromEntries(entries.filter(([, weight]) => weight !== undefined))
}

/** Whether every choice of an item counts something. */
export function isWeighted({options}: FormItem): boolean {
  return options.length > 0 && options.every(option => option.weight !== undefined)
}

function isNumber({kind, options}: FormItem): boolean {
  return (kind === 'integer' || kind === 'decimal') && !options.length
}

function weightOf(item: FormItem, answer: FormAnswers[string]): Answers[string] {
  if (answer === 'declined') return answer
  const [value] = answer ?? []
  if (typeof value === 'number' && isNumber(item)) return value
  return value === undefined
    ? undefined
    : item.options.find(option => isSameValue(option.value, value))?.weight
}

/** Whether two values are the same choice, whatever it is called. */
export function isSameValue(one: FormValue, other: FormValue): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  return 'code' in one && 'code' in other && one.code === other.code && one.system === other.system
}
