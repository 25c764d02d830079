import type {Goal, Observation, QuestionnaireResponse} from 'fhir/r4.js'
import {goalForm} from './goal-form.js'
import {goalFromResource} from './goal-resource.js'
import {heldBy, heldId, isHeldId, type Kept} from './held.js'
import {shaped, type Shape} from './shaped.js'
import {sittingForm} from './sitting-form.js'
import {systems} from './systems.js'

const shape = {
  questionnaire: 'string',
  status: 'string',
  contained: [{resourceType: 'string', identifier: [{system: 'string', value: 'string'}]}],
  item: [{linkId: 'string', answer: [{valueString: 'string'}]}],
} as const satisfies {[element in keyof QuestionnaireResponse]?: Shape}

/** Whether these are answers to a form of ours that holds something; then it is missed where it cannot be read. */
export function isHoldingForm(response: QuestionnaireResponse): boolean {
  return isTo(response, goalForm) || isTo(response, sittingForm)
}

function isTo({questionnaire}: QuestionnaireResponse, form: string): boolean {
  return typeof questionnaire === 'string' && questionnaire.split('|')[0] === form
}

/** What stands in answers to a form of ours: a Goal, or all that a sitting wrote. Nothing where that cannot be read. Never throws. */
export function heldInForm(holder: QuestionnaireResponse): readonly Kept[] {
  if (isTo(holder, sittingForm)) return sittingInForm(holder)
  return goalInForm(holder) ?? []
}

/** As many as the answers refer to: a sitting without one of its answers would be taken for whole. */
function sittingInForm(holder: QuestionnaireResponse): readonly Kept[] {
  const {contained = [], item = []} = shaped<QuestionnaireResponse>(holder, shape)
  const found = contained.filter((each): each is Observation => each.resourceType === 'Observation')
  const kept = found.map(each => ({
    ...heldBy(holder, {...each, id: heldId(each) ?? ''}, versionOf(holder)),
    ...(holder.status === 'entered-in-error' && {status: 'entered-in-error' as const}),
  }))
  const named = item.find(({linkId}) => linkId === 'observation')?.answer?.length ?? 0
  return named <= kept.length && kept.every(({id}) => id) ? kept : []
}

/**
 * The Goal that stands in answers to our form, with an id that outlives them. Where somebody changed its words in the form, those are its words by now. Nothing
 * where there is none.
 */
function goalInForm(holder: QuestionnaireResponse): [Goal] | undefined {
  if (!isTo(holder, goalForm)) return undefined
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
  return [differs ? {...goal, description: {text: said}} : goal]
}

/** Which answers, and which version of them. */
function versionOf({id, meta}: QuestionnaireResponse): string {
  return [id, meta?.versionId].filter(Boolean).join('/')
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
