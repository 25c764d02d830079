import {enabledItems} from './enabled-items.js'
import {formItems, type Form, type FormAnswers, type FormItem, type FormValue} from './form.js'

/** What is wrong with an answer, or that one is still to be given. */
export interface FormFault {
  linkId: string
  fault: 'unknown' | 'type' | 'repeats' | 'length' | 'range' | 'required'
}

/**
 * What keeps the answers to a form from being right, by linkId: an answer to no question, of another type, given more
 * than once, too long, out of its range; and, last, what must be answered and is neither answered nor declined. `asked`
 * says what is asked now, where the form needs expressions for that.
 */
export function formFaults(
  form: Form,
  answers: FormAnswers,
  asked: ReadonlySet<string> = enabledItems(form, answers),
): FormFault[] {
  const items = formItems(form.items)
  const byLinkId = new Map(items.map(item => [item.linkId, item]))
  const wrong = Object.entries(answers).flatMap(([linkId, given]): FormFault[] => {
    if (given === undefined) return []
    const fault = faultOf(byLinkId.get(linkId), given === 'declined' ? [] : given)
    return fault ? [{linkId, fault}] : []
  })
  const missing = items.filter(
    ({linkId, required, kind, hidden}) =>
      required && !hidden && kind !== 'group' && asked.has(linkId) && !answers[linkId]?.length,
  )
  return [...wrong, ...missing.map(({linkId}) => ({linkId, fault: 'required'}) as const)]
}

function faultOf(item: FormItem | undefined, given: readonly FormValue[]): FormFault['fault'] | undefined {
  if (!item || item.kind === 'group' || item.kind === 'display') return 'unknown'
  const {kind, repeats, maxLength = Infinity, range: [low = -Infinity, high = Infinity] = []} = item
  if (given.some(value => !types[kind](value))) return 'type'
  if (given.length > 1 && !repeats) return 'repeats'
  if (given.some(value => typeof value === 'string' && value.length > maxLength)) return 'length'
  const numbers = given.map(value => (typeof value === 'object' && 'value' in value ? value.value : value))
  return numbers.some(value => typeof value === 'number' && (value < low || value > high))
    ? 'range'
    : undefined
}

const isWords = (value: FormValue): boolean => typeof value === 'string'
const isChoice = (value: FormValue): boolean => typeof value !== 'object' || 'code' in value

/** Whether a value answers a question of this kind. */
const types: Readonly<Record<FormItem['kind'], (value: FormValue) => boolean>> = {
  group: () => false,
  display: () => false,
  choice: isChoice,
  'open-choice': isChoice,
  boolean: value => typeof value === 'boolean',
  integer: value => Number.isInteger(value),
  decimal: value => Number.isFinite(value),
  string: isWords,
  text: isWords,
  date: value => isWords(value) && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(String(value)),
  dateTime: value =>
    isWords(value) && /^\d{4}(-\d{2}(-\d{2}(T.+(Z|[+-]\d{2}:\d{2}))?)?)?$/.test(String(value)),
  quantity: value => typeof value === 'object' && 'value' in value && Number.isFinite(value.value),
}
