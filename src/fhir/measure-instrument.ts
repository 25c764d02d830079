import type {Observation, QuestionnaireResponse, QuestionnaireResponseItem} from 'fhir/r4.js'
import {
  answersByLinkId,
  checkIn,
  score,
  type Answers,
  type Instrument,
  type Response,
} from '../measures/index.js'
import {absent} from './absent.js'
import {linkTo} from './measure-links.js'
import {responseToResource} from './measure-response.js'
import {scoresToObservations} from './measure-score.js'
import {
  checkOccasion,
  observationOf,
  performerOf,
  type MeasureSitting,
  type Occasion,
} from './measure-sitting.js'
import {extensions} from './systems.js'
import {componentToConcept, surveyConcept} from './component-concept.js'
import {instrumentConcept, itemConcept} from './measure-coding.js'

/**
 * The answers to any instrument: the QuestionnaireResponse, the answers where they are asked for, the subscales and the
 * total as far as they can be scored, and the panel of them all. In this order each comes after what it points at.
 * Throws a RangeError, in words, for what cannot be written without loss: another instrument's answers, answers out of
 * range or in an order that is not known, an instrument about a service, a time without offset.
 */
export function instrumentToResources(
  instrument: Instrument,
  response: Response,
  sitting: MeasureSitting,
): (QuestionnaireResponse | Observation)[] {
  const occasion = {sitting, time: response.time, title: instrument.title.en, version: instrument.version}
  const answers = checkedAnswers(instrument, response, occasion)
  const items = itemsToObservations(instrument, response, answers, occasion)
  const scores = scoresToObservations(instrument, score(instrument, answers, sitting), answers, occasion)
  const panel: Observation = {
    ...observationOf(occasion, 'panel', instrumentConcept(instrument)),
    category: [surveyConcept],
    hasMember: [...items, ...scores].map(linkTo),
  }
  const whole = responseToResource(responseItems(instrument, answers), occasion, instrument.canonical)
  return [...(sitting.withoutResponse ? [] : [whole]), ...items, ...scores, ...(items.length ? [panel] : [])]
}

function checkedAnswers(instrument: Instrument, response: Response, occasion: Occasion): Answers {
  const {title, id, version, level, items} = instrument
  if (response.instrument !== id || response.version !== version)
    throw new RangeError(
      `These are answers to «${response.instrument}» ${response.version}, not to ${title.en} ${version}.`,
    )
  if (level === 'service')
    throw new RangeError(`${title.en} is about a service: it is never kept in a person’s chart.`)
  if (id === 'goal-progress' || id === 'attainment')
    throw new RangeError(`${title.en} is written with a review of its goal.`)
  if (response.talkAbout || response.goingWell?.trim())
    throw new RangeError(`Only the ${checkIn.title.en} asks what to talk about and what goes well.`)
  checkOccasion(occasion)
  const {answers, reason} = answersByLinkId(instrument, response.answers, occasion.sitting.order)
  if (!answers) throw new RangeError(reason)
  const stray = Object.keys(response.words ?? {}).find(linkId => !items.some(item => item.linkId === linkId))
  if (stray) throw new RangeError(`${title.en} has no item «${stray}».`)
  return answers
}

function itemsToObservations(
  instrument: Instrument,
  {words = {}}: Response,
  answers: Answers,
  occasion: Occasion,
): Observation[] {
  const {withItems, withoutResponse} = occasion.sitting
  return instrument.items
    .filter(
      ({linkId}) =>
        words[linkId]?.trim() || ((withItems || withoutResponse) && answers[linkId] !== undefined),
    )
    .map(item => {
      const answer = answers[item.linkId]
      const text = words[item.linkId]?.trim()
      const author = performerOf(occasion.sitting)
      return {
        ...observationOf(occasion, `item/${item.linkId}`, itemConcept(instrument, item)),
        category: [surveyConcept, ...(item.component ? [componentToConcept(item.component)] : [])],
        ...(typeof answer === 'number' ? numberValue(answer) : {dataAbsentReason: absent(reasonFor(answer))}),
        ...(text && {note: [{authorReference: author, text}]}),
      }
    })
}

/** Words alone are `unknown`: the question was neither declined nor left out. */
function reasonFor(answer: 'declined' | 'not-applicable' | undefined) {
  return answer === 'declined' ? 'asked-declined' : (answer ?? 'unknown')
}

function numberValue(answer: number): Partial<Observation> {
  return Number.isInteger(answer) ? {valueInteger: answer} : {valueQuantity: {value: answer}}
}

function responseItems({items}: Instrument, answers: Answers): QuestionnaireResponseItem[] {
  return items.flatMap(({linkId}): QuestionnaireResponseItem[] => {
    const answer = answers[linkId]
    if (answer === undefined) return []
    if (typeof answer !== 'number')
      return [{linkId, extension: [{url: extensions.dataAbsentReason, valueCode: reasonFor(answer)}]}]
    return [{linkId, answer: [Number.isInteger(answer) ? {valueInteger: answer} : {valueDecimal: answer}]}]
  })
}
