import {aTimeout, fixtureSync, html} from '@open-wc/testing'
import type {Component} from '../../src/chime/index.js'
import type {GoalChanges, RecoveryGoal} from '../../src/goals/index.js'
import type {RecoveryGoalForm} from '../../src/elements/recovery-goal-form/recovery-goal-form.js'
import type {SaveOutcome} from '../../src/record/index.js'

/** What a form asked to be saved: a new goal or a change, with all that either may hold. */
export interface GoalRequest {
  goal?: RecoveryGoal
  key?: string
  id?: string
  changes?: GoalChanges
  base?: RecoveryGoal
}

export async function open(
  {personName = 'Maya', ...properties}: Partial<RecoveryGoalForm> = {},
  lang = 'en',
): Promise<RecoveryGoalForm> {
  const place = fixtureSync(html`<div lang=${lang}><recovery-goal-form></recovery-goal-form></div>`)
  const form = place.firstElementChild as RecoveryGoalForm
  Object.assign(form, {personName, ...properties})
  await form.updateComplete
  return form
}

/** Takes the form's requests in, as a provider would, and lets the test say how each ends. */
export function answer(form: RecoveryGoalForm): {
  requests: GoalRequest[]
  settle: (outcome: SaveOutcome) => Promise<void>
  fail: (error: Error) => Promise<void>
} {
  const requests: GoalRequest[] = []
  let resolve: (outcome: SaveOutcome) => void
  let reject: (error: Error) => void
  form.addEventListener('goal-submit', event => {
    const {respondWith, ...request} = event.detail
    requests.push(request)
    respondWith(new Promise<SaveOutcome>((...both) => ([resolve, reject] = both)))
  })
  return {
    requests,
    settle: async outcome => (resolve(outcome), await settled(form)),
    fail: async error => (reject(error), await settled(form)),
  }
}

export const savedAs = (id: string): SaveOutcome => ({kind: 'saved', ids: [id]})

export const part = (form: RecoveryGoalForm, name: string): HTMLElement | null =>
  form.shadowRoot!.querySelector(`[part~='${name}']`)

export const words = (form: RecoveryGoalForm): HTMLTextAreaElement =>
  part(form, 'words') as HTMLTextAreaElement

export async function type(form: RecoveryGoalForm, text: string): Promise<void> {
  words(form).value = text
  words(form).dispatchEvent(new InputEvent('input', {bubbles: true}))
  await settled(form)
}

export async function choose(form: RecoveryGoalForm, component: Component): Promise<void> {
  form.shadowRoot!.querySelector<HTMLElement>(`[data-component='${component}']`)!.click()
  await settled(form)
}

export async function press(form: RecoveryGoalForm, name: string): Promise<void> {
  part(form, name)!.click()
  await settled(form)
}

/** Everything that the form says beside its fields. */
export const lines = (form: RecoveryGoalForm): string =>
  [...form.shadowRoot!.querySelectorAll('p, li, legend, h3, h4')]
    .map(line => line.textContent?.trim())
    .join('\n')

export const textOf = (form: RecoveryGoalForm, selector: string): string | undefined =>
  form.shadowRoot!.querySelector(selector)?.textContent?.trim()

async function settled(form: RecoveryGoalForm): Promise<void> {
  await aTimeout(0)
  await form.updateComplete
}
