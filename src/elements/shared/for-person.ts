import type {Component} from '../../chime/index.js'
import type {GoalNote, GoalStatus, GoalStep, GoalTopic, Speaker} from '../../goals/index.js'
import {nextReview} from '../../goals/index.js'
import {checkInId, type Reading} from '../../measures/index.js'
import {
  allowedFor,
  type Frame,
  type FrameTag,
  type GoalEntry,
  type RecordSnapshot,
} from '../../record/index.js'
import {inOrder} from '../recovery-goals/goal-order.js'
import {frameTagsOf} from './frame-tags.js'
import {isSaidOfAnswer, saidOfIt} from './said-of-it.js'

/** A goal as the person is shown it, on a screen or on paper: nothing that staff wrote about them is in it. */
export interface OwnGoal {
  id: string
  words: string
  language?: string | undefined
  /** The person, or who stands beside them: then `name` says who. */
  speaker: Speaker
  name?: string | undefined
  components: readonly Component[]
  /** What it is filed under in the site's second frame, where there is one. */
  tags: readonly FrameTag[]
  status: GoalStatus
  steps: readonly GoalStep[]
  /** What the person said of it, in their words, oldest first. */
  notes: readonly GoalNote[]
  /** What they say of the goal as it stands: what is not right, or is missing. */
  asItStands: readonly GoalNote[]
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
  /** The site's second frame, beside CHIME. */
  frame?: Frame | undefined
  /** The person's answers to the check-in, oldest first. */
  answers: readonly Reading[]
  /** What they say of answers as they stand. */
  ofAnswers: readonly Reading[]
}

/** What of a record it is chosen from. */
type Shown = Pick<RecordSnapshot, 'goals' | 'readings' | 'capabilities' | 'beside' | 'site'>

/** What is lived, or was reached; the rest is over. */
const shown: ReadonlySet<GoalStatus> = new Set(['hoping', 'working', 'pausing', 'reached'])

/**
 * What of a record the person is shown. Left out is whatever staff or another system wrote: clinical goals, and those of
 * which nobody said whose words they are; notes of others, details, reasons, who typed. So is what the record marks as
 * restricted, or what cannot be read safely: it is for the chart, where staff see the mark.
 */
export function ownOf(record: Shown): Own {
  const {goals, readings} = record
  const own = inOrder(goals).filter(isOwn)
  return {
    goals: own.map(entry => ownGoal(entry, record)),
    frame: record.site?.frame,
    others: goals.filter(({goal}) => goal.status !== 'mistaken').length - own.length,
    answers: readings.filter(isOwnAnswer).map(withoutOthers),
    ofAnswers: readings.filter(isSaidOfAnswer),
  }
}

/** What the person said of a goal about one thing; without a topic, what stands for itself. */
export function saidAbout({notes}: OwnGoal, topic?: GoalTopic): readonly GoalNote[] {
  return notes.filter(({about}) => about === topic)
}

/** Whether a goal is the person’s own, and so on what they are shown. */
export function isOwn({goal, restricted}: GoalEntry): boolean {
  const isSaid = goal.speaker === 'person' || goal.speaker === 'supporter'
  const isRead = !goal.caution && !restricted && goal.words.trim() !== ''
  return goal.kind === 'personal' && isSaid && isRead && shown.has(goal.status)
}

function ownGoal({id, goal}: GoalEntry, record: Shown): OwnGoal {
  const {readings} = record
  const mayChange = allowedFor(record, id)?.goal.update ?? true
  const {words, language, speaker, speakerName, components, status, steps} = goal
  const about = readings.filter(reading => reading.goal === id && !reading.caution)
  const rated = about.filter(each => each.speaker === 'person' && each.instrument === 'goal-progress')
  return {
    ...{id, words, language, speaker, components, status, steps},
    tags: record.site?.frame ? frameTagsOf(goal, record.site.frame) : [],
    name: speaker === 'person' ? undefined : speakerName,
    notes: goal.notes.filter(note => note.speaker === 'person'),
    asItStands: saidOfIt(goal.notes, mayChange ? [] : about),
    next: nextReview(goal, about.at(-1)?.time),
    progress: rated.findLast(({value}) => value !== undefined)?.value,
  }
}

/** Whether an answer is the person’s own, and so on what they are shown. */
export function isOwnAnswer({instrument, mode, caution, value, words, declined}: Reading): boolean {
  const says = value !== undefined || Boolean(words) || declined
  return instrument === checkInId && mode !== 'proxy' && !caution && Boolean(says)
}

function withoutOthers({notes: _notes, text: _text, ...reading}: Reading): Reading {
  return reading
}
