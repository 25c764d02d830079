import type {Annotation, Extension, Goal, GoalTarget} from 'fhir/r4.js'
import {terms, type Component} from '../../chime/index.js'
import {extensions, furtherSystems, systems} from '../../fhir/index.js'
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
  /** The steps on the way, and what else stands on the Goal. */
  steps?: GoalTarget[]
  extension?: Extension[]
}

/** A person's goal → the Goal resource. */
export function personalGoal(person: string, goal: PersonalGoal): Goal {
  const {id, words, components, status, achievement, start, due, statusDate, statusReason, notes} = goal
  const {steps = [], extension} = goal
  const patient = {reference: `Patient/${person}`}
  return {
    resourceType: 'Goal',
    id: `${person}-${id}`,
    identifier: [identifierOf(systems.goalIdentifier, `${person} ${id}`)],
    ...(extension && {extension}),
    lifecycleStatus: status,
    ...(achievement && {achievementStatus: achievementStatus(achievement)}),
    category: components.map(code => ({
      coding: [{system: systems.chime, code, display: terms.en[code].name}],
    })),
    description: {text: words},
    subject: patient,
    startDate: start,
    ...((due || steps.length) && {target: [...(due ? [{dueDate: due}] : []), ...steps]}),
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

/** The same note, about why the goal matters. */
export function whyItMatters(note: Annotation): Annotation {
  return {...note, extension: [{url: extensions.noteTopic, valueCode: 'why'}]}
}

/** A step on the way: who takes it, by when, and the day on which it was done; `said` is the reference of who said it. */
export function step(
  words: string,
  {by, due, done, said}: {by: string; due?: string; done?: string; said?: string},
): GoalTarget {
  return {
    id: words.toLowerCase().replace(/[^a-z]+/g, '-'),
    extension: [
      ...(said ? [{url: extensions.stepVoice, valueReference: {reference: said}}] : []),
      {url: extensions.stepDoer, valueCode: by},
      ...(done ? [{url: extensions.stepDone, valueDate: done}] : []),
    ],
    measure: {coding: [{system: systems.goalPart, code: 'step', display: 'Step'}], text: 'Step'},
    detailString: words,
    ...(due && {dueDate: due}),
  }
}

/** When to look at a goal again, and after how many weeks each time. */
export function reviewPlan(date: string, everyWeeks: number): Extension {
  const every = {value: everyWeeks, unit: 'weeks', system: furtherSystems.units, code: 'wk'}
  return {
    url: extensions.review,
    extension: [
      {url: 'date', valueDate: date},
      {url: 'every', valueDuration: every},
    ],
  }
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
