import type {GoalTarget} from 'fhir/r4.js'
import {doers, type GoalStep} from '../goals/index.js'
import {extensionOf, withElement, withExtension} from './extension.js'
import {stepCoding} from './goal-codes.js'
import type {ItemWriter} from './rewrite-items.js'
import {readEach} from './read-each.js'
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

/** How steps are written: as targets, each onto its own. */
export const stepWriter: ItemWriter<GoalTarget, GoalStep> = {
  read: targets => stepsOf(readEach('target', targets)),
  write: stepToTarget,
  ordered: true,
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

function stepToTarget(step: GoalStep, target?: GoalTarget, before?: GoalStep): GoalTarget {
  if (!step.words.trim()) throw new RangeError('A step with no words cannot be written.')
  let written = target ?? newTarget(step.id)
  if (step.words !== before?.words) written = {...written, detailString: step.words}
  if (step.due !== before?.due) {
    // A target is due either on a day or after some time.
    if (step.due) written = withElement(written, 'dueDuration', undefined)
    written = withElement(written, 'dueDate', step.due)
  }
  if (step.by !== before?.by)
    written = withExtension(written, extensions.stepDoer, step.by && {valueCode: step.by})
  if (step.done !== before?.done)
    written = withExtension(written, extensions.stepDone, step.done && {valueDate: step.done})
  return written
}

function newTarget(id: string): GoalTarget {
  return {
    // The id of an element holds no blanks; one that was only ever counted is counted again.
    ...(/^\S{1,64}$/.test(id) && {id}),
    measure: {coding: [stepCoding], text: stepCoding.display!},
  }
}

function isStep(target: GoalTarget): boolean {
  return Boolean(
    target.measure?.coding?.some(
      coding => coding.system === stepCoding.system && coding.code === stepCoding.code,
    ),
  )
}
