import type {Observation, QuestionnaireResponse, QuestionnaireResponseItem} from 'fhir/r4.js'
import {formHolding, type FormContext} from './holding-form.js'
import {canonical} from './systems.js'

/** The form that holds what a sitting wrote, where a chart takes forms and no Observations. Without its version, as `goalForm`. */
export const sittingForm = `${canonical}/Questionnaire/sitting`

/** What the form asks: for people all that was answered; for us the Observations themselves. */
export const sittingFormQuestions = {
  whole: {en: 'All that was answered', fr: 'Tout ce qui a été répondu'},
  observation: {en: 'The answers and scores themselves', fr: 'Les réponses et les résultats eux-mêmes'},
} as const

const isQuestion = (linkId: string): boolean => Object.hasOwn(sittingFormQuestions, linkId)

/** What a sitting wrote as answers to our form, each Observation of its id: contained, with an answer that refers to it. */
export function sittingToForm(
  observations: readonly Observation[],
  context: FormContext,
  original?: QuestionnaireResponse,
): QuestionnaireResponse {
  const {language, whole} = context
  const item = (
    linkId: keyof typeof sittingFormQuestions,
    answer: QuestionnaireResponseItem['answer'] & {},
  ): QuestionnaireResponseItem => ({linkId, text: sittingFormQuestions[linkId][language], answer})
  const answers = {
    form: sittingForm,
    isQuestion,
    items: [
      item('whole', [{valueString: whole}]),
      item(
        'observation',
        observations.map(({id}) => ({valueReference: {reference: `#${id}`}})),
      ),
    ],
    // FHIR takes a person, or whoever answers for them, as a source; a name alone is in the Observations.
    source: observations[0]?.performer?.find(({reference}) => reference),
    isMistake: observations.every(({status}) => status === 'entered-in-error'),
  }
  return formHolding(observations, {...context, ...answers}, original)
}
