import type {Coding} from 'fhir/r4.js'
import {systems} from './systems.js'

/** What makes a target of a Goal a step on the way. */
export const stepCoding: Coding = {system: systems.goalPart, code: 'step', display: 'Step'}

/** What an Observation of progress is about: how far the goal has come, from 0 to 10, by who says so. */
export const progressCoding = {
  system: systems.goalProgress,
  code: 'progress',
  display: 'How far a goal has come, 0 to 10',
} as const satisfies Coding
