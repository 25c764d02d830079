import type {Goal, QuestionnaireResponse} from 'fhir/r4.js'
import {goalForm} from './goal-form.js'
import {goalFromResource} from './goal-resource.js'
import {heldBy, isHeldId} from './held-goal.js'
import {shaped, type Shape} from './shaped.js'
import {systems} from './systems.js'

const shape = {
  questionnaire: 'string',
  status: 'string',
  contained: [{resourceType: 'string', identifier: [{system: 'string', value: 'string'}]}],
  item: [{linkId: 'string', answer: [{valueString: 'string'}]}],
} as const satisfies {[element in keyof QuestionnaireResponse]?: Shape}

/** Whether these are answers to our form; then a goal is missed where none can be read. */
export function isGoalForm({questionnaire}: QuestionnaireResponse): boolean {
  return typeof questionnaire === 'string' && questionnaire.split('|')[0] === goalForm
}

/**
 * The Goal that stands in answers to our form, with an id that outlives them. Where somebody changed its words in the form, those are its words by now. Nothing
 * where there is none. Never throws.
 */
export function goalInForm(holder: QuestionnaireResponse): Goal | undefined {
  if (!isGoalForm(holder)) return undefined
  const read = shaped<QuestionnaireResponse>(holder, shape)
  const found = read.contained?.find(each => each.resourceType === 'Goal') as Goal | undefined
  const id = found?.identifier?.find(({system}) => system === systems.goalIdentifier)?.value
  if (!found || !isHeldId(id)) return undefined
  const goal: Goal = {
    ...heldBy(holder, {...found, id}, versionOf(holder)),
    ...(holder.status === 'entered-in-error' && {lifecycleStatus: 'entered-in-error'}),
  }
  const said = read.item?.find(({linkId}) => linkId === 'words')?.answer?.[0]?.valueString
  const differs = said !== undefined && flat(said) !== flat(goalFromResource(goal).words)
  return differs ? {...goal, description: {text: said}} : goal
}

/** Which answers, and which version of them. */
function versionOf({id, meta}: QuestionnaireResponse): string {
  return [id, meta?.versionId].filter(Boolean).join('/')
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
