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
import {systems} from './systems.js'
import {wordsOf} from './words.js'

/** A Goal to what a person and a clinician know of it. Reads anything that claims to be a Goal; never throws. */
export function goalFromResource(resource: Goal): RecoveryGoal {
  const components = componentsOf(resource.category)
  const speaker = speakerOf(resource.expressedBy)
  const caution = cautionOf(resource)
  return {
    words: wordsOf(resource.description) ?? '',
    components,
    kind: kindOf(speaker, components.length > 0),
    status: statusFromResource(resource),
    statusDate: resource.statusDate,
    speaker,
    speakerName: resource.expressedBy?.display,
    startDate: resource.startDate ?? wordsOf(resource.startCodeableConcept),
    dueDates: (resource.target ?? []).flatMap(target => target.dueDate ?? []),
    notes: (resource.note ?? []).map(noteFromAnnotation),
    levels: attainmentLevels(resource),
    details: goalDetails(resource),
    answers: (resource.addresses ?? []).flatMap(reference => idOf(reference, 'Observation') ?? []),
    ...(caution && {caution}),
  }
}

/**
 * A goal to a Goal. Onto an original it writes only what changed, so that what other systems wrote survives; with no
 * change the answer is the original itself. A new one needs whose it is (`patient`, as `Patient/id`) and the client
 * identifier that makes a repeated create recognisable.
 */
export function goalToResource(
  goal: RecoveryGoal,
  original?: Goal,
  start?: {patient: string; identifier: string},
): Goal {
  if (original) return writeOnto(original, goal)
  if (!start) throw new Error('A new goal needs the patient whose it is and an identifier of its own.')
  return {
    resourceType: 'Goal',
    identifier: [{system: systems.goalIdentifier, value: start.identifier}],
    ...statusToElements(goal.status, {}),
    category: replaceComponents([], goal.components),
    description: {text: goal.words},
    subject: {reference: start.patient},
    ...(goal.startDate && {startDate: goal.startDate}),
    ...(goal.speaker === 'person' && {expressedBy: {reference: start.patient}}),
    ...(goal.answers.length && {addresses: goal.answers.map(id => ({reference: `Observation/${id}`}))}),
  }
}

function writeOnto(original: Goal, goal: RecoveryGoal): Goal {
  const changes = changesBetween(goalFromResource(original), goal)
  if (!changes) return original
  const resource: Goal = {...original}
  if (changes.words !== undefined) resource.description = {...original.description, text: changes.words}
  if (changes.components) {
    const category = replaceComponents(original.category, changes.components)
    if (category) resource.category = category
    else delete resource.category
  }
  if (changes.status) {
    Object.assign(resource, statusToElements(changes.status, original))
    if (goal.statusDate) resource.statusDate = goal.statusDate
  }
  return resource
}

function kindOf(speaker: Speaker, tagged: boolean): GoalKind {
  if (speaker === 'person' || speaker === 'supporter') return 'personal'
  if (speaker === 'staff') return 'clinical'
  return tagged ? 'personal' : 'unsaid'
}

/** Who a reference names, by its type alone: a goal's owner is never guessed from a name. */
export function speakerOf(reference: Reference | undefined): Speaker {
  const type = reference?.type ?? reference?.reference?.split('/').at(-2)
  if (type === 'Patient') return 'person'
  if (type === 'RelatedPerson') return 'supporter'
  return type === 'Practitioner' || type === 'PractitionerRole' ? 'staff' : 'unsaid'
}

function noteFromAnnotation(note: Annotation): GoalNote {
  return {
    text: note.text,
    speaker: speakerOf(note.authorReference),
    name: note.authorReference?.display ?? note.authorString,
    time: note.time,
  }
}

/** The id that a reference names, if it is of this type. */
export function idOf(reference: Reference, type: string): string | undefined {
  return new RegExp(`(?:^|/)${type}/([A-Za-z0-9.-]{1,64})(?:/_history/|$)`).exec(
    reference.reference ?? '',
  )?.[1]
}
