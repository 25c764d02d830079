import {attainments, type Attainment} from './attainment.js'
import type {Speaker} from './voice.js'

/** What was said when a goal was looked at again: how far it has come, on either scale or both, and a line. */
export interface GoalReview {
  /** The id of the goal. */
  goal: string
  /** How far it has come, by who speaks: 0 to 10. */
  progress?: number
  /** Which of the goal's levels of attainment it is at. */
  level?: Attainment
  /** One line, verbatim. */
  line?: string
  speaker: Speaker
  speakerName?: string
  /** The reference of who speaks, such as `Practitioner/7`; the person needs none. */
  by?: string
  /** When: a FHIR dateTime with offset. */
  time: string
}

/** What keeps a review from being saved: nothing was said, or a rating is off its scale. */
export type ReviewFault = 'empty' | 'scale'

/** A review as it was just said: by the person, unless it tells of somebody else. */
export function reviewGoal(said: Omit<GoalReview, 'speaker'> & {speaker?: Speaker}): GoalReview {
  const {line, ...rest} = said
  return {speaker: 'person', ...rest, ...(line?.trim() && {line: line.trim()})}
}

/** What is still missing before a review can be saved; an empty list when it can. */
export function faultsOfReview({progress, level, line}: GoalReview): ReviewFault[] {
  const said = progress !== undefined || level !== undefined || line?.trim()
  const onScale =
    (progress === undefined || isRating(progress)) && (level === undefined || attainments.includes(level))
  return [...(said ? [] : (['empty'] as const)), ...(onScale ? [] : (['scale'] as const))]
}

/** Whether a number is on the scale of progress, importance and confidence: a whole one, 0 to 10. */
export function isRating(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 10
}
