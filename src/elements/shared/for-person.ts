import type {Component} from '../../chime/index.js'
import type {GoalNote, GoalStatus, GoalStep, GoalTopic, Speaker} from '../../goals/index.js'
import {nextReview} from '../../goals/index.js'
import {checkInId, type Reading} from '../../measures/index.js'
import type {GoalEntry, RecordSnapshot} from '../../record/index.js'
import {inOrder} from '../recovery-goals/goal-order.js'

/** A goal as the person is shown it, on a screen or on paper: nothing that staff wrote about them is in it. */
export interface OwnGoal {
  id: string
  words: string
  language?: string | undefined
  /** The person, or who stands beside them: then `name` says who. */
  speaker: Speaker
  name?: string | undefined
  components: readonly Component[]
  status: GoalStatus
  steps: readonly GoalStep[]
  /** What the person said of it, in their words, oldest first. */
  notes: readonly GoalNote[]
  /** When to look at it again: a FHIR date. */
  next?: string | undefined
  /** How far it has come by the person's own last word: 0 to 10. */
  progress?: number | undefined
}

/** Everything of a record that is the person's own. */
export interface Own {
  goals: readonly OwnGoal[]
  /** How many other goals the record holds. */
  others: number
  /** The person's answers to the check-in, oldest first. */
  answers: readonly Reading[]
}

/** What is lived, or was reached; the rest is over. */
const shown: ReadonlySet<GoalStatus> = new Set(['hoping', 'working', 'pausing', 'reached'])

/**
 * What of a record the person is shown. Left out is whatever staff or another system wrote: clinical goals, and those of
 * which nobody said whose words they are; notes of others, details, reasons, who typed. So is what the record marks as
 * restricted, or what cannot be read safely: it is for the chart, where staff see the mark.
 */
export function ownOf({goals, readings}: Pick<RecordSnapshot, 'goals' | 'readings'>): Own {
  const own = inOrder(goals).filter(isOwn)
  return {
    goals: own.map(entry => ownGoal(entry, readings)),
    others: goals.filter(({goal}) => goal.status !== 'mistaken').length - own.length,
    answers: readings.filter(isOwnAnswer).map(withoutOthers),
  }
}

/** What the person said of a goal about one thing; without a topic, what stands for itself. */
export function saidAbout({notes}: OwnGoal, topic?: GoalTopic): readonly GoalNote[] {
  return notes.filter(({about}) => about === topic)
}

function isOwn({goal, restricted}: GoalEntry): boolean {
  const isSaid = goal.speaker === 'person' || goal.speaker === 'supporter'
  const isRead = !goal.caution && !restricted && goal.words.trim() !== ''
  return goal.kind === 'personal' && isSaid && isRead && shown.has(goal.status)
}

function ownGoal({id, goal}: GoalEntry, readings: readonly Reading[]): OwnGoal {
  const {words, language, speaker, speakerName, components, status, steps} = goal
  const about = readings.filter(reading => reading.goal === id && !reading.caution)
  const rated = about.filter(each => each.speaker === 'person' && each.instrument === 'goal-progress')
  return {
    ...{id, words, language, speaker, components, status, steps},
    name: speaker === 'person' ? undefined : speakerName,
    notes: goal.notes.filter(note => note.speaker === 'person'),
    next: nextReview(goal, about.at(-1)?.time),
    progress: rated.findLast(({value}) => value !== undefined)?.value,
  }
}

function isOwnAnswer({instrument, mode, caution, value, words, declined}: Reading): boolean {
  const says = value !== undefined || Boolean(words) || declined
  return instrument === checkInId && mode !== 'proxy' && !caution && Boolean(says)
}

function withoutOthers({notes: _notes, text: _text, ...reading}: Reading): Reading {
  return reading
}
