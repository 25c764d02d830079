import type {Goal, QuestionnaireResponse, QuestionnaireResponseItem} from 'fhir/r4.js'
import {terms} from '../chime/index.js'
import {goalFromResource} from './goal-resource.js'
import {formHolding, type FormContext} from './holding-form.js'
import {canonical, systems} from './systems.js'

/** The form that a goal can be an answer to, where a chart takes forms and no goals. Its version is left out, as not every server finds a canonical by it. */
export const goalForm = `${canonical}/Questionnaire/personal-goal`

/** What the form asks: for people its words, what it is about and all that was said of it; for us the Goal itself. */
export const goalFormQuestions = {
  words: {en: 'What do you want for yourself?', fr: 'Que voulez-vous pour vous-même?'},
  about: {en: 'What is it about?', fr: 'De quoi s’agit-il?'},
  whole: {en: 'All that was said of it', fr: 'Tout ce qui en a été dit'},
  goal: {en: 'The goal itself', fr: 'L’objectif lui-même'},
} as const

/** Whether a question is one of ours; a site's own beside them stay. */
const isGoalQuestion = (linkId: string): boolean => Object.hasOwn(goalFormQuestions, linkId)

/**
 * A Goal as answers to our form, of its id. Onto `original`, what else that holds stays. The Goal itself is contained, and an
 * answer refers to it: no other answer is read back into it but its words.
 */
export function goalToForm(
  goal: Goal & {id: string},
  context: FormContext,
  original?: QuestionnaireResponse,
): QuestionnaireResponse {
  const {components, words, status, speaker, by} = goalFromResource(goal)
  const {language, whole} = context
  const item = (
    linkId: keyof typeof goalFormQuestions,
    answer: QuestionnaireResponseItem['answer'],
  ): QuestionnaireResponseItem[] =>
    answer?.length ? [{linkId, text: goalFormQuestions[linkId][language], answer}] : []
  const isMistake = status === 'mistaken'
  const source = speaker === 'person' ? goal.subject : by ? {reference: by} : undefined
  const items = [
    ...item('words', words && !isMistake ? [{valueString: words}] : []),
    ...item(
      'about',
      components.map(code => ({
        valueCoding: {system: systems.chime, code, display: terms[language][code].name},
      })),
    ),
    ...item('whole', [{valueString: whole}]),
    ...item('goal', [{valueReference: {reference: `#${goal.id}`}}]),
  ]
  return formHolding(
    [goal],
    {...context, form: goalForm, isQuestion: isGoalQuestion, items, source, isMistake},
    original,
  )
}
