import type {GoalChanges, GoalNote, GoalReview} from '../../goals/index.js'
import {signatureOf, type Author, type PersonRecord, type SaveOutcome} from '../../record/index.js'
import {fire, type AnswerTo, type RecoveryEvents, type Request} from '../shared/events.js'

/** A record that is open, and who is at the keyboard. */
export interface OpenRecord {
  record: PersonRecord
  author?: Author
}

type Answers = {
  [Name in Exclude<Request, 'goal-note' | 'shared-screen-leave'>]: (
    open: OpenRecord,
    detail: RecoveryEvents[Name],
  ) => Promise<AnswerTo<Name>>
}

/** How a record answers each request. */
const answers: Answers = {
  'goal-submit': ({record}, detail) =>
    'id' in detail
      ? record.updateGoal(detail.id, detail.changes, detail)
      : record.createGoal(detail.goal, detail.key),
  'goal-replace-submit': ({record}, {id, goal, key, base}) => record.replaceGoal(id, goal, key, {base}),
  'goal-review-submit': ({record, author}, {review, key, changes, base}) =>
    record.reviewGoal(signed(review, author), key, {
      changes: changes && signedNotes(changes, review, author),
      base,
    }),
  'goal-void-submit': ({record}, {id, reason}) => record.voidGoal(id, reason),
  'goal-undo-submit': ({record}, {undo, reason}) => record.undo(undo, reason),
  'goal-history-request': ({record}, {id}) => record.historyOf(id),
  'measure-submit': ({record}, {response, key}) => record.saveMeasure(response, key),
  'questionnaire-request': ({record}, {canonical}) => record.findQuestionnaire(canonical),
  'questionnaire-submit': ({record}, {response, key, how}) => record.saveForm(response, key, how),
}

/**
 * Answers the requests that come out of an element with the record that is open, and tells of what was saved, as long
 * as it is the same record still. Without one they stay unanswered: an outer record may be somebody else's.
 */
export function answerRequests(element: HTMLElement, open: () => OpenRecord | undefined): void {
  const listen = <Name extends keyof Answers>(name: Name): void =>
    element.addEventListener(name, event => {
      event.stopPropagation()
      const {detail} = event as CustomEvent<RecoveryEvents[Name]>
      const now = open()
      if (!now) return
      const answer = answers[name](now, detail as never)
      detail.respondWith(answer as never)
      void answer.then(settled => {
        const {kind, ids} = settled as Partial<SaveOutcome & {kind: 'saved'}>
        if (kind !== 'saved' || !ids || open()?.record !== now.record) return
        fire(element, name.startsWith('goal') ? 'goal-saved' : 'measure-saved', {ids})
      })
    })
  for (const name of Object.keys(answers) as (keyof Answers)[]) listen(name)
}

/** What staff says is said by whoever is at the keyboard, unless it names somebody else. */
function signed(review: GoalReview, author: Author | undefined): GoalReview {
  if (!author || review.speaker !== 'staff' || review.speakerName) return review
  const {name, by} = signatureOf(author)
  return {...review, speakerName: name, ...(by && {by})}
}

function signedNotes(
  {notes, ...changes}: GoalChanges,
  {time}: GoalReview,
  author: Author | undefined,
): GoalChanges {
  if (!notes || !author) return {...changes, ...(notes && {notes})}
  const sign = (note: GoalNote): GoalNote =>
    note.speaker !== 'staff' || note.name || note.time !== time ? note : {...note, ...signatureOf(author)}
  return {...changes, notes: notes.map(sign)}
}
