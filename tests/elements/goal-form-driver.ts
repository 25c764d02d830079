import {aTimeout, fixtureSync, html} from '@open-wc/testing'
import type {Component} from '../../src/chime/index.js'
import type {GoalChanges, RecoveryGoal} from '../../src/goals/index.js'
import {RecoveryConflict} from '../../src/elements/recovery-conflict/recovery-conflict.js'
import type {Part} from '../../src/elements/recovery-goal-form/goal-form.js'
import {RecoveryGoalForm} from '../../src/elements/recovery-goal-form/recovery-goal-form.js'
import type {SaveOutcome} from '../../src/record/index.js'
import {waitUntil} from './wait-until.js'

if (!customElements.get('recovery-goal-form')) customElements.define('recovery-goal-form', RecoveryGoalForm)
if (!customElements.get('recovery-conflict')) customElements.define('recovery-conflict', RecoveryConflict)

/** What a form asked to be saved: a new goal or a change, with all that either may hold. */
export interface GoalRequest {
  goal?: RecoveryGoal
  key?: string
  id?: string
  changes?: GoalChanges
  base?: RecoveryGoal
  reason?: string
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
  for (const name of ['goal-submit', 'goal-replace-submit', 'goal-void-submit'] as const)
    form.addEventListener(name, event => {
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

export async function type(form: RecoveryGoalForm, text: string, field = '#words'): Promise<void> {
  const into = form.shadowRoot!.querySelector<HTMLTextAreaElement>(field)!
  into.value = text
  into.dispatchEvent(new InputEvent('input', {bubbles: true}))
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

/** Presses a choice. */
export async function pick(form: RecoveryGoalForm, selector: string): Promise<void> {
  form.shadowRoot!.querySelector<HTMLElement>(selector)!.click()
  await settled(form)
}

/** Chooses this value in a list or a field for a day. */
export async function set(form: RecoveryGoalForm, selector: string, value: string): Promise<void> {
  const field = form.shadowRoot!.querySelector<HTMLSelectElement | HTMLInputElement>(selector)!
  field.value = value
  field.dispatchEvent(new Event('change', {bubbles: true}))
  await settled(form)
}

/** Opens a part that is folded, as a press on its row does. */
export async function unfold(form: RecoveryGoalForm, part: Part): Promise<void> {
  const row = form.shadowRoot!.querySelector<HTMLDetailsElement>(`[data-part=${part}]`)!
  row.querySelector('summary')!.click()
  await waitUntil(() => row.querySelector('.inside'), `${part} did not unfold`)
  await settled(form)
}

/** What a folded part says so far. */
export const soFar = (form: RecoveryGoalForm, part: Part): string | undefined =>
  textOf(form, `[data-part=${part}] .so-far`)

/** The conflict that is shown, if there is one. */
export const conflictIn = (form: RecoveryGoalForm): RecoveryConflict | null =>
  form.shadowRoot!.querySelector('recovery-conflict')

/** Decides each part of a conflict for one side, and saves that. */
export async function decide(form: RecoveryGoalForm, ...sides: ('theirs' | 'mine')[]): Promise<void> {
  const conflict = conflictIn(form)!
  await conflict.updateComplete
  const rows = conflict.shadowRoot!.querySelectorAll('fieldset')
  for (const [index, side] of sides.entries())
    rows[index]!.querySelector<HTMLElement>(`input[value=${side}]`)!.click()
  await conflict.updateComplete
  conflict.shadowRoot!.querySelector<HTMLElement>('[part=save]')!.click()
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
