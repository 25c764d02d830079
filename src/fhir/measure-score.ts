import type {CodeableConcept, Extension, Observation} from 'fhir/r4.js'
import type {Component} from '../chime/index.js'
import type {Answers, Instrument, Score} from '../measures/index.js'
import {absent} from './absent.js'
import {furtherSystems} from './further-systems.js'
import {observationOf, type Occasion} from './measure-sitting.js'
import {extensions} from './systems.js'
import {componentToConcept, surveyConcept} from './component-concept.js'
import {subscaleConcept, totalConcept} from './measure-coding.js'

/**
 * The subscales and the total of an instrument. One that cannot be scored because something was declined says so; one
 * that cannot be scored for another reason is not written: the answers are. Only a subscale that its authors made for
 * a component is filed under it; what else an instrument speaks to is told as a relation.
 */
export function scoresToObservations(
  instrument: Instrument,
  scored: Score,
  answers: Answers,
  occasion: Occasion,
): Observation[] {
  const parts = (instrument.subscales ?? []).map(part => {
    const result = scored.subscales?.[part.id]
    const code = subscaleConcept(instrument, part)
    return scoreToObservation(
      {key: `subscale/${part.id}`, code, result, component: part.component},
      answers,
      occasion,
    )
  })
  const result = 'cause' in scored && scored.cause !== 'missing' ? undefined : scored
  const total = scoreToObservation({key: 'total', code: totalConcept(instrument), result}, answers, occasion)
  const relations = (instrument.chime?.components ?? []).map(relation)
  return [
    ...parts.flatMap(part => part ?? []),
    ...(total
      ? [relations.length ? {...total, extension: [...(total.extension ?? []), ...relations]} : total]
      : []),
  ]
}

interface Scored {
  key: string
  code: CodeableConcept
  result: {total: number} | {total: undefined; missing: readonly string[]} | undefined
  component?: Component | undefined
}

function scoreToObservation(
  {key, code, result, component}: Scored,
  answers: Answers,
  occasion: Occasion,
): Observation | undefined {
  if (!result) return undefined
  const value = valueOf(result, answers)
  return (
    value && {
      ...observationOf(occasion, key, code),
      category: [surveyConcept, ...(component ? [componentToConcept(component)] : [])],
      ...value,
    }
  )
}

function valueOf(result: NonNullable<Scored['result']>, answers: Answers): Partial<Observation> | undefined {
  if (result.total !== undefined) {
    // Six digits after the point: a mean of thirds has no end.
    const value = Number(result.total.toFixed(6))
    return {valueQuantity: {value, unit: 'score', system: furtherSystems.units, code: '{score}'}}
  }
  const isDeclined = result.missing.some(linkId => answers[linkId] === 'declined')
  return isDeclined ? {dataAbsentReason: absent('asked-declined')} : undefined
}

function relation(component: Component): Extension {
  return {url: extensions.relatedComponent, valueCoding: componentToConcept(component).coding![0]!}
}
