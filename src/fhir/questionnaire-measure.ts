import type {CodeableConcept, Observation, QuestionnaireResponse} from 'fhir/r4.js'
import {
  enabledItems,
  formFaults,
  formItems,
  formWeights,
  partialSums,
  score,
  type Answers,
  type Evaluate,
  type Form,
  type FormAnswers,
  type Instrument,
} from '../measures/index.js'
import {linkTo} from './measure-links.js'
import {responseToResource} from './measure-response.js'
import {scoresToObservations} from './measure-score.js'
import {
  checkOccasion,
  isItemised,
  observationOf,
  type MeasureSitting,
  type Occasion,
} from './measure-sitting.js'
import {formItemToObservations} from './questionnaire-observation.js'
import {responseItems} from './questionnaire-response.js'
import {surveyConcept} from './component-concept.js'
import {codeToCoding, instrumentConcept} from './measure-coding.js'

/** What was answered to a form, when; and how it is scored, if it is. */
export interface FormResponse {
  form: Form
  answers: FormAnswers
  /** A FHIR dateTime with offset. */
  time: string
  /** The instrument that was made of the same Questionnaire. */
  instrument?: Instrument
  /** Evaluates FHIRPath over the answers, where the form uses it. */
  evaluate?: Evaluate
}

/**
 * The answers to a form: the QuestionnaireResponse; each answer as an Observation where that is asked for; the total,
 * where there is an instrument; the panel of them. In this order each comes after what it points at. Answers to what
 * is not asked any more are not written. Throws a RangeError, in words, for a form that cannot be asked as it was
 * meant, for an answer to no question of it, and for a time without offset.
 */
export function formToResources(
  {form, answers, time, instrument, evaluate}: FormResponse,
  sitting: MeasureSitting,
): (QuestionnaireResponse | Observation)[] {
  const occasion = {sitting, time, title: form.title.text, version: form.version}
  const asked = enabledItems(form, answers, evaluate)
  checkForm(form, answers, asked)
  checkOccasion(occasion)
  const given = Object.fromEntries(Object.entries(answers).filter(([linkId]) => asked.has(linkId)))
  const scores = instrument ? scoredAs(instrument, formWeights(form, given), occasion) : []
  // The sum of some of the answers is no total, even where the form calculates one.
  const partial = partialSums(form, {answers: given, asked})
  const kept = Object.fromEntries(Object.entries(given).filter(([linkId]) => !partial.has(linkId)))
  const items = formItems(form.items).filter(({linkId}) => linkId !== instrument?.totalLinkId)
  const members = items
    .filter(({linkId}) => isItemised(sitting, linkId))
    .flatMap(item => formItemToObservations(item, kept[item.linkId], occasion))
  const panel: Observation = {
    ...observationOf(occasion, 'panel', instrument ? instrumentConcept(instrument) : formConcept(form)),
    category: [surveyConcept],
    hasMember: [...members, ...scores].map(linkTo),
  }
  const whole = responseToResource(responseItems(form.items, kept, asked), occasion, canonicalOf(form))
  return [
    ...(sitting.withoutResponse ? [] : [whole]),
    ...members,
    ...scores,
    ...(members.length ? [panel] : []),
  ]
}

function checkForm(form: Form, answers: FormAnswers, asked: ReadonlySet<string>): void {
  if (form.unsupported.length) throw new RangeError(form.unsupported.map(({en}) => en).join(' '))
  const [wrong] = formFaults(form, answers, asked).filter(({fault}) => fault !== 'required')
  if (!wrong) return
  const {linkId, fault} = wrong
  throw new RangeError(`The answer to «${linkId}» cannot be written: ${words[fault as keyof typeof words]}.`)
}

const words = {
  unknown: 'the form has no such question',
  type: 'it is not of the type that the question asks for',
  repeats: 'the question takes one answer',
  length: 'it is longer than the question allows',
  range: 'it is outside the range of the question',
} as const

/** The instrument may score only some of what the form weighs. */
function scoredAs(instrument: Instrument, weights: Answers, occasion: Occasion): Observation[] {
  const known = instrument.items.map(({linkId}) => [linkId, weights[linkId]] as const)
  const answers = Object.fromEntries(known)
  return scoresToObservations(instrument, score(instrument, answers, occasion.sitting), answers, occasion)
}

function formConcept({title, codes}: Form): CodeableConcept {
  return {...(codes.length && {coding: codes.map(codeToCoding)}), text: title.text}
}

function canonicalOf({url, version}: Form): string | undefined {
  return url && version ? `${url}|${version}` : url
}
