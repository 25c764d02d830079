import type {QuestionnaireResponse, QuestionnaireResponseItem} from 'fhir/r4.js'
import {performerOf, referenceTo, responseLink, type Occasion} from './measure-sitting.js'
import {extensions} from './systems.js'

/** What was answered, as a QuestionnaireResponse: of whom, by whom, written down by whom, and when. */
export function responseToResource(
  item: QuestionnaireResponseItem[],
  {sitting, time}: Occasion,
  canonical: string | undefined,
): QuestionnaireResponse {
  const questionnaire = sitting.questionnaire ?? canonical
  return {
    resourceType: 'QuestionnaireResponse',
    ...(sitting.mode && {extension: [{url: extensions.answerMode, valueCode: sitting.mode}]}),
    identifier: responseLink(sitting).identifier!,
    ...(questionnaire && {questionnaire}),
    status: 'completed',
    subject: {reference: sitting.patient},
    authored: time,
    author: sitting.author ? referenceTo(sitting.author) : performerOf(sitting),
    source: performerOf(sitting),
    ...(item.length && {item}),
  }
}
