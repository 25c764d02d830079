import type {PersonRecord, SaveOutcome} from '../../record/index.js'
import {fire, type AnswerTo, type RecoveryEvents, type Request} from '../shared/events.js'

type Answers = {
  [Name in Exclude<Request, 'goal-note' | 'shared-screen-leave'>]: (
    record: PersonRecord,
    detail: RecoveryEvents[Name],
  ) => Promise<AnswerTo<Name>>
}

/** How a record answers each request. */
const answers: Answers = {
  'goal-submit': (record, detail) =>
    'id' in detail
      ? record.updateGoal(detail.id, detail.changes, detail)
      : record.createGoal(detail.goal, detail.key),
  'goal-replace-submit': (record, {id, goal, key, base}) => record.replaceGoal(id, goal, key, {base}),
  'goal-review-submit': (record, {review, key, changes, base}) =>
    record.reviewGoal(review, key, {changes, base}),
  'goal-void-submit': (record, {id, reason}) => record.voidGoal(id, reason),
  'goal-undo-submit': (record, {undo, reason}) => record.undo(undo, reason),
  'goal-history-request': (record, {id}) => record.historyOf(id),
  'measure-submit': (record, {response, key}) => record.saveMeasure(response, key),
  'questionnaire-request': (record, {canonical}) => record.findQuestionnaire(canonical),
  'questionnaire-submit': (record, {response, key, how}) => record.saveForm(response, key, how),
  'measure-said-submit': async (record, {said, key}) => (await record.beside()).sayOfAnswer(said, key),
  'what-helps-request': async record => (await record.beside()).whatHelps(),
  'what-helps-submit': async (record, {said}) => (await record.beside()).saveWhatHelps(said),
  'plans-request': async (record, {types}) => (await record.beside()).plans(types),
  'supports-request': async (record, {packs}) => (await record.beside()).supports(packs),
}

/**
 * Answers the requests that come out of an element with the record that is open, and tells of what was saved, as long
 * as it is the same record still. Without one they stay unanswered: an outer record may be somebody else's.
 */
export function answerRequests(element: HTMLElement, open: () => PersonRecord | undefined): void {
  const listen = <Name extends keyof Answers>(name: Name): void =>
    element.addEventListener(name, event => {
      event.stopPropagation()
      const {detail} = event as CustomEvent<RecoveryEvents[Name]>
      const now = open()
      if (!now) return
      const answer = answers[name](now, detail as never)
      detail.respondWith(answer as never)
      // What breaks is told by whoever asked.
      void answer.then(
        settled => {
          const {kind, ids} = settled as Partial<SaveOutcome & {kind: 'saved'}>
          if (kind === 'saved' && ids && open() === now) fire(element, savedBy(name), {ids})
        },
        () => {},
      )
    })
  for (const name of Object.keys(answers) as (keyof Answers)[]) listen(name)
}

function savedBy(name: string): 'goal-saved' | 'measure-saved' | 'what-helps-saved' {
  if (name.startsWith('goal')) return 'goal-saved'
  return name === 'what-helps-submit' ? 'what-helps-saved' : 'measure-saved'
}
