import {
  changesBetween,
  reviewGoal,
  reviseGoal,
  type Attainment,
  type GoalChanges,
  type GoalField,
  type GoalNote,
  type GoalReview,
  type GoalStatus,
  type RecoveryGoal,
} from '../../goals/index.js'
import type {GoalEntry} from '../../record/index.js'
import {newKey} from '../shared/new-key.js'
import type {ReviewOutcome} from './submit-review.js'

/** What is being said of one goal, and what became of saving it. Lives until the chart has it. */
export interface ReviewDraft {
  readonly id: string
  /** The goal as it was shown when the review began. */
  base: RecoveryGoal
  /** A UUID that makes a second try recognisable. */
  readonly key: string
  progress?: number
  /** When a 1 was typed, which a 0 right after it makes a ten: in milliseconds since the page was opened. */
  oneTyped?: number
  level?: Attainment
  line: string
  speaker: 'person' | 'supporter' | 'staff'
  /** What a supporter is called, if they like. */
  name: string
  status: GoalStatus
  learned: string
  /** The next day to look at it, as a FHIR date, where somebody chose one. */
  next: string
  /** The moment that was first sent; a second try says the same one. */
  time?: string
  saving: boolean
  /** Whether something was said since it was last sent. */
  touched?: boolean
  outcome?: ReviewOutcome
}

/** A review in which nothing was said yet. */
export function reviewDraftOf({id, goal}: Pick<GoalEntry, 'id' | 'goal'>): ReviewDraft {
  const said = {line: '', learned: '', name: '', next: '', speaker: 'person'} as const
  return {id, base: goal, key: newKey(), ...said, status: goal.status, saving: false}
}

/** Whether anything was said that the chart does not have. */
export function isSaid({base, progress, level, status, ...written}: ReviewDraft): boolean {
  const {line, learned, name, next} = written
  const rated = progress !== undefined || level !== undefined
  return rated || status !== base.status || [line, learned, name, next].some(text => text.trim())
}

/** What was said of the goal, as it is sent. */
export function reviewOf(draft: ReviewDraft): GoalReview {
  const {id, progress, level, line, time = ''} = draft
  return reviewGoal({
    goal: id,
    ...(progress !== undefined && {progress}),
    ...(level !== undefined && {level}),
    line,
    ...voiceOf(draft),
    time,
  })
}

/** What the review changes of the goal, if anything: where it stands, what was learned, when to look again. */
export function changesOf(draft: ReviewDraft): GoalChanges | undefined {
  const {base, status, learned, next, time} = draft
  const {speaker, speakerName: name} = voiceOf(draft)
  const text = learned.trim()
  const note: GoalNote = {text, speaker, ...(name && {name}), ...(time && {time}), about: 'learned'}
  const review = next ? {...base.review, date: next} : base.review
  // What was sent before, and is in the chart by now, is not said twice.
  const others = base.notes.filter(each => !isSameMoment(each, note))
  const notes = text ? [...others, note] : base.notes
  return changesBetween(base, reviseGoal(base, {status, notes, review}))
}

/** Puts the draft on top of what somebody else saved: with one's own choices, or with theirs where both chose. */
export function settleConflict(draft: ReviewDraft, keep: 'mine' | 'theirs'): void {
  const {outcome} = draft
  if (outcome?.kind !== 'conflict') return
  const {theirs, fields} = outcome
  const yields = (field: GoalField): boolean => keep === 'theirs' && fields.includes(field)
  if (yields('status') || draft.status === draft.base.status) draft.status = theirs.status
  if (yields('review')) draft.next = ''
  if (yields('notes')) draft.learned = ''
  draft.base = theirs
  draft.outcome = undefined
}

function isSameMoment(one: GoalNote, other: GoalNote): boolean {
  return one.about === other.about && one.time !== undefined && one.time === other.time
}

function voiceOf({speaker, name}: ReviewDraft): {speaker: ReviewDraft['speaker']; speakerName?: string} {
  return {speaker, ...(speaker === 'supporter' && name.trim() && {speakerName: name.trim()})}
}
