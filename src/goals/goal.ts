import type {Component} from '../chime/index.js'
import type {AttainmentLevel} from './attainment.js'
import type {GoalTag} from './tag.js'
import type {Speaker, Voice} from './voice.js'

/**
 * Where a goal stands, in words that a person would use of it. There is no «failed»: a goal is let go, or it
 * changes into another, which `successor` then names. `closed` is only ever read: another system ended the goal, or
 * it was turned down before it began, and nobody said that it was reached.
 */
export type GoalStatus =
  'hoping' | 'working' | 'pausing' | 'reached' | 'changed' | 'letting-go' | 'closed' | 'mistaken' | 'unknown'

/** The states that a person can choose, in the order of a goal's life. */
export const statuses: readonly GoalStatus[] = ['hoping', 'working', 'pausing', 'reached', 'letting-go']

/** Whose goal it is. Only a `personal` goal counts as recovery; `unsaid` is a goal whose origin does not tell. */
export type GoalKind = 'personal' | 'clinical' | 'unsaid'

/**
 * What a note is about, in the order of a conversation: why it matters, the strengths that the person brings, who and
 * what helps, what gets in the way (surroundings first), plan B, what they say of what was agreed, what was learned.
 */
export const topics = ['why', 'strength', 'support', 'barrier', 'plan-b', 'agreement', 'learned'] as const
export type GoalTopic = (typeof topics)[number]

/** Something said about a goal, and who said it. */
export interface GoalNote {
  text: string
  speaker: Speaker
  name?: string
  /** The reference of who speaks, where the record holds one and it is not the person. */
  by?: string
  /** A FHIR dateTime, as it was written. */
  time?: string
  /** What it is about; a note that does not say stands for itself. */
  about?: GoalTopic
}

/** Who takes a step. */
export const doers = ['me', 'together', 'supporter', 'staff'] as const
export type Doer = (typeof doers)[number]

/** One step on the way, as it was agreed. */
export interface GoalStep {
  /** Tells it from the other steps of its goal; stays when its words change. */
  id: string
  words: string
  /** Whose words these are, where somebody said them. */
  voice?: Voice
  by?: Doer
  /** By when: a FHIR date. */
  due?: string
  /** The FHIR date on which it was done. */
  done?: string
}

/** Whose goal it is; a goal that is required by law or order says so plainly. */
export const ownerships = ['mine', 'shared', 'suggested', 'required'] as const
export type Ownership = (typeof ownerships)[number]

/** Whether the person agrees with the goal as it stands; their words about it are a note. */
export const agreements = ['agree', 'partly', 'disagree'] as const
export type Agreement = (typeof agreements)[number]

/** When to look at a goal again: on a day, and in a rhythm of so many weeks (1 to 52) after each review. */
export interface ReviewPlan {
  /** A FHIR date. */
  date?: string
  everyWeeks?: number
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
  /** The language of the words, as a BCP 47 tag. */
  language?: string
  components: readonly Component[]
  /** Codes of sub-themes (`themes` of chime); never required. */
  themes: readonly string[]
  /** What else it is filed under, in the order written. */
  tags: readonly GoalTag[]
  kind: GoalKind
  status: GoalStatus
  /** Since when it stands there. */
  statusDate?: string
  speaker: Speaker
  /** The speaker's name, when the record holds one, and their reference, when they are not the person. */
  speakerName?: string
  by?: string
  /** The name of who typed it, when the record holds one. */
  typedBy?: string
  ownership?: Ownership
  agreement?: Agreement
  /** How much it matters to the person now, and how sure they are of it: 0 to 10. */
  importance?: number
  confidence?: number
  steps: readonly GoalStep[]
  review?: ReviewPlan
  /** The id of the goal that it changed into. */
  successor?: string
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
