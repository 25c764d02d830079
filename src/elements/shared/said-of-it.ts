import type {GoalNote} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'

/** Whether a note is what the person says of a goal as it stands: it shows beside the goal, and is never folded away. */
export function isSaidOfIt({about, speaker}: GoalNote): boolean {
  return about === 'agreement' && speaker === 'person'
}

/** Whether a reading is what the person says of an answer as it stands. */
export function isSaidOfAnswer({saidOf, words, caution}: Reading): boolean {
  return Boolean(saidOf && words) && !caution
}

/** What the person says of an answer as it stands, oldest first. */
export function saidOfAnswer(readings: readonly Reading[], {id}: Pick<Reading, 'id'>): readonly Reading[] {
  return readings.filter(reading => reading.saidOf === id && isSaidOfAnswer(reading))
}

/**
 * What the person says of a goal as it stands, oldest first. Of a goal that can only be read, it is what they said of it
 * in an entry of its own: a line, and no rating.
 */
export function saidOfIt(notes: readonly GoalNote[], beside: readonly Reading[]): GoalNote[] {
  const lines = beside.flatMap(({speaker, words, value, time, caution}): GoalNote[] =>
    speaker === 'person' && words && value === undefined && !caution
      ? [{text: words, speaker, about: 'agreement', ...(time && {time})}]
      : [],
  )
  return [...notes.filter(isSaidOfIt), ...lines]
}
