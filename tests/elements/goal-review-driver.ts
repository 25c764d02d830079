import {ContextProvider} from '@lit/context'
import {aTimeout, fixtureSync, html} from '@open-wc/testing'
import '../../src/define.js'
import type {RecoveryGoalReview} from '../../src/elements/recovery-goal-review/recovery-goal-review.js'
import {recordContext} from '../../src/elements/shared/context.js'
import type {GoalReviewed, GoalUpdate} from '../../src/elements/shared/events.js'
import {emptySnapshot, type RecordSnapshot, type SaveOutcome} from '../../src/record/index.js'

/** A review on its own, with what is given to it. */
export async function open(
  properties: Partial<RecoveryGoalReview>,
  lang = 'en',
): Promise<RecoveryGoalReview> {
  const place = fixtureSync(html`<div lang=${lang}><recovery-goal-review></recovery-goal-review></div>`)
  const review = place.firstElementChild as RecoveryGoalReview
  Object.assign(review, {personName: 'Maya', ...properties})
  await settled(review)
  return review
}

/** A review inside of a record, which the test can turn into another. */
export async function openWithin(
  snapshot: Partial<RecordSnapshot>,
  properties: Partial<RecoveryGoalReview>,
): Promise<{review: RecoveryGoalReview; turn: (snapshot: Partial<RecordSnapshot>) => Promise<void>}> {
  const place = fixtureSync<HTMLElement>(html`<div lang="en"></div>`)
  const initialValue = {...emptySnapshot, ...snapshot}
  const provider = new ContextProvider(place, {context: recordContext, initialValue})
  const review = place.appendChild(document.createElement('recovery-goal-review'))
  await settled(review)
  Object.assign(review, properties)
  await settled(review)
  return {
    review,
    turn: async to => (provider.setValue({...emptySnapshot, ...to}), await settled(review)),
  }
}

type Asked = Partial<Omit<GoalReviewed & GoalUpdate, 'respondWith'>>

/** Takes a review's requests in, as a provider would, and lets the test say how each ends. */
export function answer(review: Element): {
  asked: Asked[]
  settle: (outcome: SaveOutcome) => Promise<void>
  fail: (error: Error) => Promise<void>
} {
  const asked: Asked[] = []
  let resolve: (outcome: SaveOutcome) => void
  let reject: (error: Error) => void
  for (const name of ['goal-review-submit', 'goal-submit'] as const)
    review.addEventListener(name, event => {
      const {respondWith, ...request} = (event as HTMLElementEventMap['goal-review-submit']).detail
      asked.push(request)
      respondWith(new Promise<SaveOutcome>((...both) => ([resolve, reject] = both)))
    })
  return {
    asked,
    settle: async outcome => (resolve(outcome), await aTimeout(0), await settled(review)),
    fail: async error => (reject(error), await aTimeout(0), await settled(review)),
  }
}

export async function settled(element: Element): Promise<void> {
  await (element as RecoveryGoalReview).updateComplete
  await (element as RecoveryGoalReview).updateComplete
}

export const find = <Found extends HTMLElement>(review: Element, selector: string): Found =>
  review.shadowRoot!.querySelector<Found>(selector)!

/** A truth instead of an element, of which a failing test would print all. */
export const has = (review: Element, selector: string): boolean => find(review, selector) !== null

export const says = (review: Element): string => review.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim()

export async function rate(review: Element, rating: number): Promise<void> {
  find(review, `[name=progress][value="${rating}"]`).click()
  await settled(review)
}

export async function write(review: Element, text: string, selector = '#line'): Promise<void> {
  const field = find<HTMLTextAreaElement>(review, selector)
  field.focus()
  field.value = text
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
  await settled(review)
}

export async function save(review: Element): Promise<void> {
  find(review, '[part=save]').click()
  await settled(review)
}
