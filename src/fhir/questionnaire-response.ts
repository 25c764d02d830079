import type {QuestionnaireResponseItem, QuestionnaireResponseItemAnswer} from 'fhir/r4.js'
import type {FormAnswers, FormItem, FormValue} from '../measures/index.js'
import {quantityOf} from './questionnaire-quantity.js'
import {extensions} from './systems.js'
import {codeToCoding} from './measure-coding.js'

/** The items of a QuestionnaireResponse: in the groups of the form, and only what was asked and answered or declined. */
export function responseItems(
  items: readonly FormItem[],
  answers: FormAnswers,
  asked: ReadonlySet<string>,
): QuestionnaireResponseItem[] {
  return items
    .filter(item => item.kind !== 'display' && asked.has(item.linkId))
    .flatMap(item => {
      const inner = responseItems(item.items, answers, asked)
      const answer = answers[item.linkId]
      const given = answer === 'declined' ? [] : (answer ?? [])
      if (!inner.length && !given.length && answer !== 'declined') return []
      const holds = item.kind === 'group' || !given.length
      return [
        {
          linkId: item.linkId,
          ...(item.text && {text: item.text.text}),
          ...(answer === 'declined' && {
            extension: [{url: extensions.dataAbsentReason, valueCode: 'asked-declined'}],
          }),
          ...(given.length && {
            answer: given.map((value, index) => ({
              ...answerValue(item, value),
              // What is asked beneath a question stands under its first answer.
              ...(index === 0 && inner.length && {item: inner}),
            })),
          }),
          ...(holds && inner.length && {item: inner}),
        },
      ]
    })
}

/** One value of an answer, as the type that its question asks for. */
function answerValue({kind}: FormItem, value: FormValue): QuestionnaireResponseItemAnswer {
  if (typeof value === 'object')
    return 'value' in value
      ? {valueQuantity: quantityOf(value.value, value.unit)}
      : {valueCoding: codeToCoding(value)}
  if (typeof value === 'boolean') return {valueBoolean: value}
  if (typeof value === 'number')
    return kind !== 'decimal' && Number.isInteger(value) ? {valueInteger: value} : {valueDecimal: value}
  if (kind === 'date') return {valueDate: value}
  return kind === 'dateTime' ? {valueDateTime: value} : {valueString: value}
}
