import type {FormFault, FormItem} from '../../measures/index.js'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import type {LanguageController} from '../shared/language.js'

/** What is wrong with an answer, and what would be right. */
export function faultWords(
  {language, tag}: LanguageController,
  item: FormItem,
  fault: FormFault['fault'],
): string {
  const words = questionnaireWords[language].fault
  const {kind, maxLength = 0, range: [low, high] = []} = item
  if (fault === 'type') return words.type[kind as keyof typeof words.type] ?? words.type.other
  if (fault === 'length') return words.length(maxLength)
  if (fault !== 'range') return words[fault]
  const numbers = new Intl.NumberFormat(tag)
  const [from, to] = [low, high].map(end => (end === undefined ? undefined : numbers.format(end)))
  return words.range(from, to)
}
