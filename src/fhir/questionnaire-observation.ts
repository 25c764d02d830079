import type {Observation} from 'fhir/r4.js'
import type {FormAnswers, FormItem, FormValue} from '../measures/index.js'
import {absent} from './absent.js'
import {observationOf, type Occasion} from './measure-sitting.js'
import {quantityOf} from './questionnaire-quantity.js'
import {surveyConcept} from './component-concept.js'
import {codeToCoding} from './measure-coding.js'

/** What was answered to one question, an Observation for each value; or that the person did not want to today. */
export function formItemToObservations(
  item: FormItem,
  answer: FormAnswers[string],
  occasion: Occasion,
): Observation[] {
  const {linkId, codes, text} = item
  const said = text?.text ?? codes[0]?.display ?? linkId
  const code = {...(codes.length && {coding: codes.map(codeToCoding)}), text: said}
  const observation = (key: string, value: Partial<Observation>): Observation => ({
    ...observationOf(occasion, key, code),
    category: [surveyConcept],
    ...value,
  })
  if (answer === 'declined')
    return [observation(`item/${linkId}`, {dataAbsentReason: absent('asked-declined')})]
  return (answer ?? []).map((value, index) =>
    observation(index ? `item/${linkId}/${index + 1}` : `item/${linkId}`, observedValue(item, value)),
  )
}

/** One value, as an Observation can hold it. */
function observedValue({units, kind}: FormItem, value: FormValue): Partial<Observation> {
  if (typeof value === 'object') {
    if ('value' in value) return {valueQuantity: quantityOf(value.value, value.unit)}
    return {valueCodeableConcept: {coding: [codeToCoding(value)], text: value.display ?? value.code}}
  }
  if (typeof value === 'boolean') return {valueBoolean: value}
  if (typeof value === 'string')
    return kind === 'date' || kind === 'dateTime' ? {valueDateTime: value} : {valueString: value}
  if (kind === 'integer' && !units.length) return {valueInteger: value}
  return {valueQuantity: quantityOf(value, units[0])}
}
