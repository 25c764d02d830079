import {doers, type Doer, type GoalNote, type RecoveryGoal} from '../../goals/index.js'

/** A chart and the note beside it, at one moment. */
export interface Moment {
  goals: readonly RecoveryGoal[]
  note: string
}

/** What can be counted of a practice; of the talk itself, nothing can. */
export interface Figures {
  /** How many words somebody wrote as staff, and how much in them was pointed out. */
  words: number
  findings: number
  /** How many goals are lived or hoped for, and how many of these are in the person's own words. */
  goals: number
  own: number
  /** Steps of those goals, by who takes them. */
  steps: Readonly<Record<Doer | 'unsaid', number>>
}

/**
 * Counts a moment. What staff wrote is the note, and what staff said of goals that was not there `before`; `count` tells
 * how much of a text is pointed out.
 */
export function figuresOf(moment: Moment, before: Moment, count: (text: string) => number): Figures {
  const lived = moment.goals.filter(({status}) => ['hoping', 'working', 'pausing'].includes(status))
  const texts = [moment.note, ...addedByStaff(moment, before)]
  const steps = lived.flatMap(goal => goal.steps)
  const number = (by: Doer | undefined): number => steps.filter(step => step.by === by).length
  return {
    words: texts.reduce((sum, text) => sum + wordsIn(text), 0),
    findings: texts.reduce((sum, text) => sum + count(text), 0),
    goals: lived.length,
    own: lived.filter(({speaker}) => speaker === 'person').length,
    steps: {
      ...(Object.fromEntries(doers.map(by => [by, number(by)])) as Record<Doer, number>),
      unsaid: number(undefined),
    },
  }
}

/** How many findings that is in a hundred words; nothing for a text that is too short to say it of. */
export function per100({findings, words}: Figures): number | undefined {
  return words < 20 ? undefined : (findings / words) * 100
}

function addedByStaff(moment: Moment, before: Moment): string[] {
  const there = new Set(staffNotes(before).map(keyOf))
  return staffNotes(moment)
    .filter(note => !there.has(keyOf(note)))
    .map(({text}) => text)
}

function staffNotes({goals}: Moment): GoalNote[] {
  return goals.flatMap(({notes}) => notes.filter(({speaker}) => speaker === 'staff'))
}

function keyOf({time, text}: GoalNote): string {
  return `${time} ${text}`
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
