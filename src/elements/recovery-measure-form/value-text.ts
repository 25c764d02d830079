import {isSameValue, type FormItem, type FormValue} from '../../measures/index.js'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import type {LanguageController} from '../shared/language.js'
import {plain} from './said-text.js'

/** One value of an answer, as it is read. */
export function valueText(local: LanguageController, item: FormItem, value: FormValue): string {
  const option = item.options.find(each => isSameValue(each.value, value))
  if (option) return plain(local, option.text)
  const words = questionnaireWords[local.language]
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return number(local, value)
  if (typeof value === 'string')
    return item.kind === 'date' || item.kind === 'dateTime' ? local.date(value) : value
  if (!('value' in value)) return value.display ?? value.code
  return [number(local, value.value), value.unit?.display ?? value.unit?.code].filter(Boolean).join(' ')
}

function number({tag}: LanguageController, value: number): string {
  return new Intl.NumberFormat(tag, {maximumFractionDigits: 6}).format(value)
}
