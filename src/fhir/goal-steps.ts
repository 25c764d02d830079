import type {GoalTarget} from 'fhir/r4.js'
import {doers, type GoalStep} from '../goals/index.js'
import {extensionOf} from './extension.js'
import {stepCoding} from './goal-codes.js'
import {extensions} from './systems.js'

/**
 * What each target says as a step on the way; nothing for a target of another kind. A step whose id is missing, or
 * is another's too, gets one by its order, which no FHIR id can be.
 */
export function stepsOf(targets: readonly (GoalTarget | undefined)[]): (GoalStep | undefined)[] {
  const taken = new Set<string>()
  return targets.map(target => {
    if (!target?.detailString || !isStep(target)) return undefined
    const id = target.id && !taken.has(target.id) ? target.id : `step ${taken.size + 1}`
    taken.add(id)
    return stepOf(target, id)
  })
}

function stepOf(target: GoalTarget, id: string): GoalStep {
  const doer = extensionOf(target, extensions.stepDoer)?.valueCode
  const by = doers.find(each => each === doer)
  const done = extensionOf(target, extensions.stepDone)?.valueDate
  return {
    id,
    words: target.detailString!,
    ...(by && {by}),
    ...(target.dueDate && {due: target.dueDate}),
    ...(done && {done}),
  }
}

function isStep(target: GoalTarget): boolean {
  return Boolean(
    target.measure?.coding?.some(
      coding => coding.system === stepCoding.system && coding.code === stepCoding.code,
    ),
  )
}
