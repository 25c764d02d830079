import {aTimeout, fixture, html} from '@open-wc/testing'
import type {RecoveryMeasureForm} from '../../src/elements/recovery-measure-form/recovery-measure-form.js'
import type {Response} from '../../src/measures/index.js'
import type {SaveOutcome} from '../../src/record/index.js'

/** The ids that a chart gives to the five answers, in the order of the questions. */
export const ids = ['id-c', 'id-h', 'id-i', 'id-m', 'id-e']

export const saved: SaveOutcome = {kind: 'saved', ids}

export async function open(lang = 'en'): Promise<RecoveryMeasureForm> {
  return fixture(html`<recovery-measure-form lang=${lang}></recovery-measure-form>`)
}

/** Takes the form's requests in, as a provider would, and lets the test say how each ends. */
export function answer(form: RecoveryMeasureForm): {
  requests: {response: Response; key: string}[]
  settle: (outcome: SaveOutcome) => Promise<void>
  fail: (error: Error) => Promise<void>
} {
  const requests: {response: Response; key: string}[] = []
  let resolve: (outcome: SaveOutcome) => void
  let reject: (error: Error) => void
  form.addEventListener('measure-submit', event => {
    const {respondWith, response, key} = event.detail
    requests.push({response, key})
    respondWith(new Promise<SaveOutcome>((...both) => ([resolve, reject] = both)))
  })
  return {
    requests,
    settle: async outcome => (resolve(outcome), await settled(form)),
    fail: async error => (reject(error), await settled(form)),
  }
}

export const part = <Kind extends HTMLElement = HTMLElement>(form: HTMLElement, name: string): Kind | null =>
  form.shadowRoot!.querySelector<Kind>(`[part~='${name}']`)

export const parts = (form: HTMLElement, name: string): HTMLElement[] => [
  ...form.shadowRoot!.querySelectorAll<HTMLElement>(`[part~='${name}']`),
]

export async function press(form: RecoveryMeasureForm, name: string): Promise<void> {
  part(form, name)!.click()
  await settled(form)
}

/** Presses one of the five steps, 0 to 4. */
export async function step(form: RecoveryMeasureForm, value: number): Promise<void> {
  parts(form, 'step')[value]!.click()
  await settled(form)
}

export async function choose(form: RecoveryMeasureForm, component: string): Promise<void> {
  form.shadowRoot!.querySelector<HTMLElement>(`[data-component='${component}']`)!.click()
  await settled(form)
}

export async function type(form: RecoveryMeasureForm, text: string): Promise<void> {
  const field = part<HTMLTextAreaElement>(form, 'words')!
  field.value = text
  field.dispatchEvent(new InputEvent('input', {bubbles: true}))
  await settled(form)
}

export async function answerAll(form: RecoveryMeasureForm, values = [0, 1, 2, 3, 4]): Promise<void> {
  for (const value of values) await step(form, value)
}

/** The heading of the screen that shows, as it is read out. */
export const heading = (form: RecoveryMeasureForm): string => spoken(form.shadowRoot!.querySelector('h3'))

export const spoken = (element: Element | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

export const all = (form: HTMLElement): string => spoken(form.shadowRoot!.firstElementChild)

export async function settled(form: RecoveryMeasureForm): Promise<void> {
  await aTimeout(0)
  await form.updateComplete
}
