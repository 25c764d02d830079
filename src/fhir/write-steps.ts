import type {GoalTarget, Reference} from 'fhir/r4.js'
import {sameValue, type GoalStep} from '../goals/index.js'
import {stepCoding} from './goal-codes.js'
import {stepsOf} from './goal-steps.js'
import type {ItemWriter} from './rewrite-items.js'
import {readEach} from './read-each.js'
import {voiceToReference} from './write-voice.js'
import {extensions} from './systems.js'
import {withElement, withExtension} from './write-extension.js'

/** How steps are written: as targets, each onto its own. */
export function stepWriter(subject: Reference | undefined): ItemWriter<GoalTarget, GoalStep> {
  return {
    read: targets => stepsOf(readEach('target', targets), subject),
    write: (step, target, before) => stepToTarget(step, subject, target, before),
    ordered: true,
  }
}

function stepToTarget(
  step: GoalStep,
  subject: Reference | undefined,
  target?: GoalTarget,
  before?: GoalStep,
): GoalTarget {
  if (!step.words.trim()) throw new RangeError('A step with no words cannot be written.')
  let written = target ?? newTarget(step.id)
  if (step.words !== before?.words) written = {...written, detailString: step.words}
  if (step.due !== before?.due) {
    // A target is due either on a day or after some time.
    if (step.due) written = withElement(written, 'dueDuration', undefined)
    written = withElement(written, 'dueDate', step.due)
  }
  if (!sameValue(step.voice, before?.voice)) {
    const valueReference = step.voice && voiceToReference(step.voice, subject)
    written = withExtension(written, extensions.stepVoice, valueReference && {valueReference})
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
