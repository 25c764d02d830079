import type {GoalChanges, GoalNote, GoalReview} from '../goals/index.js'
import {signatureOf, type Author} from './author.js'

/** What staff says at a review is said by whoever is at the keyboard, unless it names somebody else. */
export function signed(review: GoalReview, author: Author | undefined): GoalReview {
  if (!author || review.speaker !== 'staff' || review.speakerName) return review
  const {name, by} = signatureOf(author)
  return {...review, speakerName: name, ...(by && {by})}
}

/** The same of the notes that were written with it. */
export function signedNotes(
  {notes, ...changes}: GoalChanges,
  {time}: GoalReview,
  author: Author | undefined,
): GoalChanges {
  if (!notes || !author) return {...changes, ...(notes && {notes})}
  const sign = (note: GoalNote): GoalNote =>
    note.speaker !== 'staff' || note.name || note.time !== time ? note : {...note, ...signatureOf(author)}
  return {...changes, notes: notes.map(sign)}
}
