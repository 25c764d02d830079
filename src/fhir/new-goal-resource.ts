import type {Goal} from 'fhir/r4.js'
import type {RecoveryGoal} from '../goals/index.js'
import {voiceToReference} from './write-voice.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'
import {extensions, systems} from './systems.js'
import {withElement, withExtension} from './write-extension.js'
import {writeWords} from './write-words.js'

/** What a Goal is written with, beside the goal itself. */
export interface GoalContext {
  /** Of a new goal: `Patient/id` of whose it is, and the client UUID that makes a repeated create recognisable. */
  patient?: string
  identifier?: string
  /** Who is at the keyboard: noted on a new goal, and where the words change. */
  typedBy?: {reference?: string; display: string}
  /** Why the goal now stands where it stands, such as why it was a mistake: written with a change of status. */
  reason?: string
}

/** The bare Goal that the parts of a new one are written onto: whose it is, its words, and what no edit changes. */
export function newGoalResource(goal: RecoveryGoal, {patient, identifier}: GoalContext): Goal {
  if (!patient || !identifier)
    throw new Error('A new goal needs the patient whose it is and an identifier of its own.')
  const {startDate, dueDates, statusDate, answers} = goal
  const start: Goal = {
    resourceType: 'Goal',
    identifier: [{system: systems.goalIdentifier, value: identifier}],
    lifecycleStatus: 'proposed',
    ...(statusDate && {statusDate}),
    description: {},
    subject: {reference: patient},
    ...(startDate && (isDate(startDate) ? {startDate} : {startCodeableConcept: {text: startDate}})),
    ...(dueDates.length && {target: dueDates.map(dueDate => ({dueDate}))}),
    ...(answers.length && {addresses: answers.map(id => ({reference: `Observation/${id}`}))}),
  }
  return writeWords(writeSpeaker(start, goal), goal.words)
}

/** A Goal with who speaks in it. Throws a RangeError where their reference names somebody of another kind. */
export function writeSpeaker(resource: Goal, {speaker, speakerName, by}: RecoveryGoal): Goal {
  const {subject} = shaped<Goal>(resource, goalShape)
  const expressedBy = voiceToReference({speaker, name: speakerName, by}, subject)
  return withElement(resource, 'expressedBy', expressedBy)
}

/** A Goal with who typed its words; where that is not known, nobody is named, and least of all who typed others before. */
export function writeTypist(resource: Goal, {typedBy}: GoalContext): Goal {
  return withExtension(resource, extensions.typedBy, typedBy && {valueReference: typedBy})
}

function isDate(text: string): boolean {
  return /^\d{4}(-\d\d(-\d\d)?)?$/.test(text)
}
