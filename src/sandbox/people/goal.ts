import type {Annotation, Goal} from 'fhir/r4.js'
import {terms, type Component} from '../../chime/index.js'
import {systems} from '../../fhir/index.js'
import {identifierOf} from './identifier.js'

type Achievement =
  | 'in-progress'
  | 'improving'
  | 'worsening'
  | 'no-change'
  | 'achieved'
  | 'sustaining'
  | 'not-achieved'
  | 'no-progress'
  | 'not-attainable'

/** A goal in the person's own words, as this package writes it. */
export interface PersonalGoal {
  id: string
  words: string
  components: Component[]
  status: Goal['lifecycleStatus']
  achievement?: Achievement
  start: string
  due?: string
  statusDate?: string
  statusReason?: string
  notes?: Annotation[]
}

/** A person's goal → the Goal resource. */
export function personalGoal(person: string, goal: PersonalGoal): Goal {
  const {id, words, components, status, achievement, start, due, statusDate, statusReason, notes} = goal
  const patient = {reference: `Patient/${person}`}
  return {
    resourceType: 'Goal',
    id: `${person}-${id}`,
    identifier: [identifierOf(systems.goalIdentifier, `${person} ${id}`)],
    lifecycleStatus: status,
    ...(achievement && {achievementStatus: achievementStatus(achievement)}),
    category: components.map(code => ({
      coding: [{system: systems.chime, code, display: terms.en[code].name}],
    })),
    description: {text: words},
    subject: patient,
    startDate: start,
    ...(due && {target: [{dueDate: due}]}),
    ...(statusDate && {statusDate}),
    ...(statusReason && {statusReason}),
    expressedBy: patient,
    ...(notes && {note: notes}),
  }
}

/** How far a goal has come, as a code of HL7's goal-achievement. */
export function achievementStatus(code: Achievement): NonNullable<Goal['achievementStatus']> {
  const words = code.split('-').map(word => word.charAt(0).toUpperCase() + word.slice(1))
  return {coding: [{system: systems.goalAchievement, code, display: words.join(' ')}]}
}

/** A note by somebody, at a moment. */
export function noteBy(author: string, time: string, text: string): Annotation {
  return {authorReference: {reference: author}, time, text}
}

/** That a resource is made up, for whoever meets it outside this room. */
export const madeUp = {
  tag: [
    {
      system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
      code: 'HTEST',
      display: 'test health data',
    },
  ],
}
