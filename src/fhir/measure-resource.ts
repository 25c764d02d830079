import type {Annotation, Observation, ObservationComponent, QuestionnaireResponse} from 'fhir/r4.js'
import {checkIn, score, type Instrument, type Item, type Response} from '../measures/index.js'
import {terms} from '../chime/index.js'
import {absent} from './absent.js'
import {instrumentToResources} from './measure-instrument.js'
import type {MeasureSitting, Sitting} from './measure-sitting.js'
import {extensions, systems} from './systems.js'
import {componentToConcept, surveyConcept} from './component-concept.js'

/**
 * The answers of a check-in as five Observations, one per component, each standing alone: no total and no average.
 * A declined or missing answer is a `dataAbsentReason`, never a number; one that was given in words alone is `unknown`
 * with the words as its note, as the question was neither declined nor left out. The closing words go with the component that
 * the person most wants to talk about, else with the first. What was asked in words of a site stands as the text of the code,
 * and whose words these are as the version. Of another `instrument`, what `instrumentToResources` says.
 * Throws a RangeError for an answer out of range, for another instrument, and for words about something that was not asked.
 */
export function measureToResources(
  response: Response,
  sitting: MeasureSitting & {instrument: Instrument},
): (QuestionnaireResponse | Observation)[]
export function measureToResources(response: Response, sitting: Sitting): Observation[]
export function measureToResources(
  response: Response,
  sitting: MeasureSitting & {instrument?: Instrument},
): (QuestionnaireResponse | Observation)[] {
  const {instrument = checkIn} = sitting
  if (instrument.id !== checkIn.id) return instrumentToResources(instrument, response, sitting)
  checkResponse(response)
  const closing = response.talkAbout ?? checkIn.items[0]?.linkId
  return checkIn.items.map(item => ({
    ...observationOf(item, response, sitting),
    ...(item.linkId === closing && closingComponents(response)),
  }))
}

function checkResponse({instrument, answers, words, talkAbout}: Response): void {
  if (instrument !== checkIn.id)
    throw new RangeError(`Only the ${checkIn.title.en} can be written, not «${instrument}».`)
  score(checkIn, answers)
  const asked = checkIn.items.map(item => item.linkId)
  const stray = [...Object.keys(words ?? {}), talkAbout].find(linkId => linkId && !asked.includes(linkId))
  if (stray) throw new RangeError(`${checkIn.title.en} has no item «${stray}».`)
}

function observationOf(item: Item, response: Response, sitting: Sitting): Observation {
  const answer = response.answers[item.linkId]
  const words = response.words?.[item.linkId]?.trim()
  const component = item.component!
  const performer = {reference: sitting.patient}
  const asked = response.asked?.[item.linkId]
  return {
    resourceType: 'Observation',
    ...(asked && {extension: [{url: extensions.instrumentVersion, valueString: asked.wording}]}),
    identifier: [{system: systems.observationIdentifier, value: `${sitting.identifier}/${item.linkId}`}],
    status: 'final',
    category: [surveyConcept, componentToConcept(component)],
    code: {
      coding: [{system: systems.checkIn, code: item.linkId, display: terms.en[component].name}],
      text: asked?.text ?? `${checkIn.title.en}: ${terms.en[component].name}`,
    },
    subject: {reference: sitting.patient},
    effectiveDateTime: response.time,
    performer: [performer],
    ...(typeof answer === 'number'
      ? {valueInteger: answer}
      : {
          dataAbsentReason: absent(
            answer === 'declined' ? 'asked-declined' : words ? 'unknown' : 'not-asked',
          ),
        }),
    method: {
      text: `${checkIn.title.en} ${asked ? `in the words of ${asked.wording}` : response.version}. ${checkIn.caution!.en}`,
    },
    ...(words && {note: [{authorReference: performer, text: words} satisfies Annotation]}),
  }
}

function closingComponents(response: Response): {component?: ObservationComponent[]} {
  const component: ObservationComponent[] = []
  if (response.talkAbout) component.push({code: closingCode('talk-about'), valueBoolean: true})
  const goingWell = response.goingWell?.trim()
  if (goingWell) component.push({code: closingCode('going-well'), valueString: goingWell})
  return component.length ? {component} : {}
}

function closingCode(code: string) {
  return {coding: [{system: systems.checkIn, code}]}
}
