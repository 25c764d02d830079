import type {Annotation, Goal, Reference} from 'fhir/r4.js'
import {
  changesBetween,
  type GoalKind,
  type GoalNote,
  type RecoveryGoal,
  type Speaker,
} from '../goals/index.js'
import {attainmentLevels} from './attainment-levels.js'
import {componentsOf, replaceComponents} from './component-coding.js'
import {goalDetails} from './goal-details.js'
import {statusFromResource, statusToElements} from './goal-status.js'
import {cautionOf} from './person-resource.js'
import {idOf, speakerOf} from './reference.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'
import {systems} from './systems.js'
import {displayOf, wordsOf} from './words.js'

/** A Goal to what a person and a clinician know of it. Reads anything that claims to be a Goal; never throws. */
export function goalFromResource(resource: Goal): RecoveryGoal {
  const read = shaped<Goal>(resource, goalShape)
  const components = componentsOf(read.category)
  const speaker = speakerOf(read.expressedBy, read.subject)
  const caution = cautionOf(resource)
  return {
    // A bare code is nobody's words.
    words: displayOf(read.description) ?? '',
    components,
    themes: [],
    steps: [],
    kind: kindOf(speaker, components.length > 0),
    status: statusFromResource(read),
    statusDate: read.statusDate,
    speaker,
    speakerName: read.expressedBy?.display,
    startDate: read.startDate ?? wordsOf(read.startCodeableConcept),
    dueDates: (read.target ?? []).flatMap(target => target.dueDate ?? []),
    notes: (read.note ?? []).flatMap(note => noteFromAnnotation(note, read.subject) ?? []),
    levels: attainmentLevels(read),
    details: goalDetails(read),
    answers: (read.addresses ?? []).flatMap(reference => idOf(reference, 'Observation') ?? []),
    ...(caution && {caution}),
  }
}

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

/**
 * A goal to a Goal. Onto an original it writes only what changed, so that what other systems wrote survives; with no
 * change the answer is the original itself. A new one needs whose it is (`patient`, as `Patient/id`) and the client
 * identifier that makes a repeated create recognisable.
 */
export function goalToResource(goal: RecoveryGoal, original?: Goal, start: GoalContext = {}): Goal {
  if (original) return writeOnto(original, goal)
  if (!start.patient || !start.identifier)
    throw new Error('A new goal needs the patient whose it is and an identifier of its own.')
  if (!goal.words.trim()) throw new Error('A goal with no words cannot be written.')
  return {
    resourceType: 'Goal',
    identifier: [{system: systems.goalIdentifier, value: start.identifier}],
    ...statusToElements(goal.status, {}),
    ...(goal.statusDate && {statusDate: goal.statusDate}),
    category: replaceComponents([], goal.components),
    description: {text: goal.words},
    subject: {reference: start.patient},
    ...(goal.startDate && {startDate: goal.startDate}),
    ...(goal.speaker === 'person' && {expressedBy: {reference: start.patient}}),
    ...(goal.answers.length && {addresses: goal.answers.map(id => ({reference: `Observation/${id}`}))}),
  }
}

function writeOnto(original: Goal, goal: RecoveryGoal): Goal {
  const before = goalFromResource(original)
  const changes = changesBetween(before, goal)
  if (!changes) return original
  if (before.caution)
    throw new Error('This goal holds something that we cannot read, so it cannot be edited.')
  const resource: Goal = {...original}
  if (changes.words !== undefined) {
    if (!changes.words.trim()) throw new Error('A goal with no words cannot be written.')
    resource.description = {...original.description, text: changes.words}
  }
  if (changes.components) {
    resource.category = replaceComponents(original.category, changes.components)
    if (!resource.category) delete resource.category
  }
  if (changes.status) {
    Object.assign(resource, statusToElements(changes.status, original), {statusDate: goal.statusDate})
    // The date of the state before says nothing about this one.
    if (!goal.statusDate) delete resource.statusDate
  }
  return resource
}

function kindOf(speaker: Speaker, tagged: boolean): GoalKind {
  if (speaker === 'person' || speaker === 'supporter') return 'personal'
  if (speaker === 'staff') return 'clinical'
  return tagged ? 'personal' : 'unsaid'
}

function noteFromAnnotation(note: Annotation, subject: Reference | undefined): GoalNote | undefined {
  if (!note.text) return undefined
  return {
    text: note.text,
    speaker: speakerOf(note.authorReference, subject),
    name: note.authorReference?.display ?? note.authorString,
    time: note.time,
  }
}
