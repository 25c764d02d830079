import type {Component} from '../chime/index.js'

/**
 * Where a goal stands, in words that a person would use of it. There is no «failed»: a goal is let go, or it
 * changes. `closed` is only ever read: another system ended the goal, or it was turned down before it began, and
 * nobody said that it was reached. `changed` cannot be written yet: it would have to name the goal that took its place.
 */
export type GoalStatus =
  'hoping' | 'working' | 'pausing' | 'reached' | 'changed' | 'letting-go' | 'closed' | 'mistaken' | 'unknown'

/** The states that a person can choose, in the order of a goal's life. */
export const statuses: readonly GoalStatus[] = ['hoping', 'working', 'pausing', 'reached', 'letting-go']

/** Whose goal it is. Only a `personal` goal counts as recovery; `unsaid` is a goal whose origin does not tell. */
export type GoalKind = 'personal' | 'clinical' | 'unsaid'

/** Who speaks. */
export type Speaker = 'person' | 'supporter' | 'staff' | 'unsaid'

/** Something said about a goal, and who said it. */
export interface GoalNote {
  text: string
  speaker: Speaker
  name?: string
  /** A FHIR dateTime, as it was written. */
  time?: string
}

/** One of the five levels of Goal Attainment Scaling, -2 (much less than expected) to +2 (much better), in words. */
export interface AttainmentLevel {
  level: -2 | -1 | 0 | 1 | 2
  words: string
}

/** Something else that a goal holds, for reading only: what it is (an element's name) and what it says. */
export interface GoalDetail {
  about: 'target' | 'addresses' | 'priority' | 'reason' | 'outcome' | 'category'
  text: string
}

/** A goal as the person and the clinician know it. Dates are FHIR dates as they were written, partial ones too. */
export interface RecoveryGoal {
  /** The person's own words, verbatim; empty when another system wrote none. */
  words: string
  components: readonly Component[]
  kind: GoalKind
  status: GoalStatus
  /** Since when it stands there. */
  statusDate?: string
  speaker: Speaker
  /** The speaker's name, when the record holds one. */
  speakerName?: string
  /** A date, or what the record says in its stead, such as «on admission». */
  startDate?: string
  dueDates: readonly string[]
  notes: readonly GoalNote[]
  levels: readonly AttainmentLevel[]
  details: readonly GoalDetail[]
  /** Ids of the answers (Observations) that the goal grew out of. */
  answers: readonly string[]
  /** Set when the goal holds something that changes its meaning and that we cannot read: it must not be edited. */
  caution?: 'modifier' | 'rules'
}
