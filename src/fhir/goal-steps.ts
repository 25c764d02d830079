import type {GoalTarget, Reference} from 'fhir/r4.js'
import {doers, sameValue, type GoalStep, type Voice} from '../goals/index.js'
import {extensionOf, withElement, withExtension} from './extension.js'
import {stepCoding} from './goal-codes.js'
import type {ItemWriter} from './rewrite-items.js'
import {readEach} from './read-each.js'
import {voiceOf, voiceToReference} from './reference.js'
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

/** How steps are written: as targets, each onto its own. */
export function stepWriter(subject: Reference | undefined): ItemWriter<GoalTarget, GoalStep> {
  return {
    read: targets => stepsOf(readEach('target', targets), subject),
    write: (step, target, before) => stepToTarget(step, subject, target, before),
    ordered: true,
  }
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

function isStep(target: GoalTarget): boolean {
  return Boolean(
    target.measure?.coding?.some(
      coding => coding.system === stepCoding.system && coding.code === stepCoding.code,
    ),
  )
}
