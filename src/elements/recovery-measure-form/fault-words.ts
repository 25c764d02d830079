import type {FormFault, FormItem} from '../../measures/index.js'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import type {LanguageController} from '../shared/language.js'
import type {Asking} from './form-actions.js'
import {mayDecline} from './form-sitting.js'

/** What is told of an answer: `mustAnswer` where a question may not be left with «not today». */
type ToldFault = FormFault['fault'] | 'mustAnswer'

/** What is told of a fault, as the measure is asked. */
export function toldFault({sitting, form}: Asking, fault: FormFault['fault']): ToldFault {
  return fault === 'required' && !mayDecline(sitting, form) ? 'mustAnswer' : fault
}

/** What is wrong with an answer, and what would be right. */
export function faultWords({language, tag}: LanguageController, item: FormItem, fault: ToldFault): string {
  const words = questionnaireWords[language].fault
  const {kind, maxLength = 0, range: [low, high] = []} = item
  if (fault === 'type') return words.type[kind as keyof typeof words.type] ?? words.type.other
  if (fault === 'length') return words.length(maxLength)
  if (fault !== 'range') return words[fault]
  const numbers = new Intl.NumberFormat(tag)
  const [from, to] = [low, high].map(end => (end === undefined ? undefined : numbers.format(end)))
  return words.range(from, to)
}
