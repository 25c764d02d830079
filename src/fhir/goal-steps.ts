import type {GoalTarget, Reference} from 'fhir/r4.js'
import {doers, type GoalStep, type Voice} from '../goals/index.js'
import {extensionOf} from './extension.js'
import {stepCoding} from './goal-codes.js'
import {voiceOf} from './reference.js'
import {extensions} from './systems.js'

/**
 * What each target says as a step on the way; nothing for a target of another kind. A step whose id is missing, or
 * is another's too, gets one by its order, which no FHIR id can be.
 */
export function stepsOf(
  targets: readonly (GoalTarget | undefined)[],
  subject: Reference | undefined,
): (GoalStep | undefined)[] {
  const taken = new Set<string>()
  return targets.map(target => {
    if (!target?.detailString || !isStep(target)) return undefined
    const id = target.id && !taken.has(target.id) ? target.id : `step ${taken.size + 1}`
    taken.add(id)
    return stepOf(target, id, subject)
  })
}

function stepOf(target: GoalTarget, id: string, subject: Reference | undefined): GoalStep {
  const doer = extensionOf(target, extensions.stepDoer)?.valueCode
  const by = doers.find(each => each === doer)
  const done = extensionOf(target, extensions.stepDone)?.valueDate
  const voice = voiceIn(target, subject)
  return {
    id,
    words: target.detailString!,
    ...(voice && {voice}),
    ...(by && {by}),
    ...(target.dueDate && {due: target.dueDate}),
    ...(done && {done}),
  }
}

/** Who said a step, where somebody did and it is told who. */
function voiceIn(target: GoalTarget, subject: Reference | undefined): Voice | undefined {
  const {speaker, name, by} = voiceOf(extensionOf(target, extensions.stepVoice)?.valueReference, subject)
  if (speaker === 'unsaid' && !name) return undefined
  return {speaker, ...(name && {name}), ...(by && {by})}
}

function isStep(target: GoalTarget): boolean {
  return Boolean(
    target.measure?.coding?.some(
      coding => coding.system === stepCoding.system && coding.code === stepCoding.code,
    ),
  )
}
