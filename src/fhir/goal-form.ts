import type {Goal, QuestionnaireResponse, QuestionnaireResponseItem, Reference} from 'fhir/r4.js'
import {terms, type Language} from '../chime/index.js'
import {furtherSystems} from './further-systems.js'
import {goalFromResource} from './goal-resource.js'
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
export const isGoalQuestion = (linkId: string): boolean => Object.hasOwn(goalFormQuestions, linkId)

/** What a goal is written as answers with, beside the Goal. */
export interface FormContext {
  /** A client UUID of these answers, which a repeated create is recognised by. */
  identifier: string
  /** A FHIR dateTime. */
  time: string
  language: Language
  /** All that was said of it, for people. */
  whole: string
  author?: Reference
}

/**
 * A Goal as answers to our form, of its id. Onto `original`, what else that holds stays. The Goal itself is contained, and an
 * answer refers to it: no other answer is read back into it but its words.
 */
export function goalToForm(
  {meta, ...goal}: Goal & {id: string},
  {author, identifier, language, time, whole}: FormContext,
  original?: QuestionnaireResponse,
): QuestionnaireResponse {
  const {components, words, status, speaker, by} = goalFromResource(goal)
  // What is contained has neither version nor labels: those of what holds it count.
  const {versionId: _version, lastUpdated: _time, security, ...kept} = meta ?? {}
  const item = (
    linkId: keyof typeof goalFormQuestions,
    answer: QuestionnaireResponseItem['answer'],
  ): QuestionnaireResponseItem[] =>
    answer?.length ? [{linkId, text: goalFormQuestions[linkId][language], answer}] : []
  const isMistake = status === 'mistaken'
  const source = speaker === 'person' ? goal.subject : by ? {reference: by} : undefined
  const {
    contained = [],
    item: items = [],
    author: _author,
    source: _source,
    ...rest
  } = original ?? start(goal, identifier)
  return {
    ...rest,
    ...(security && {meta: {...rest.meta, security}}),
    contained: [
      ...contained.filter(each => !isHeld(each, goal.id)),
      {...goal, ...(Object.keys(kept).length && {meta: kept})},
    ],
    status: isMistake ? 'entered-in-error' : original ? 'amended' : 'completed',
    authored: time,
    ...(author && {author}),
    ...(source && {source}),
    item: [
      ...items.filter(({linkId}) => !isGoalQuestion(linkId)),
      ...item('words', words && !isMistake ? [{valueString: words}] : []),
      ...item(
        'about',
        components.map(code => ({
          valueCoding: {system: systems.chime, code, display: terms[language][code].name},
        })),
      ),
      ...item('whole', [{valueString: whole}]),
      ...item('goal', [{valueReference: {reference: `#${goal.id}`}}]),
    ],
  }
}

function start({subject}: Goal, identifier: string): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    identifier: {system: furtherSystems.responseIdentifier, value: identifier},
    questionnaire: goalForm,
    subject,
  }
}

/** Whether a contained resource is the Goal of this id: a server may have given it another one within its resource. */
function isHeld({id, ...resource}: {id?: string; identifier?: unknown}, goal: string): boolean {
  return id === goal || JSON.stringify(resource.identifier ?? '').includes(goal)
}
