import {aTimeout, fixtureSync, html} from '@open-wc/testing'
import '../../src/define.js'
import type {RecoveryPrompts} from '../../src/elements/recovery-prompts/recovery-prompts.js'
import type {GoalUpdate} from '../../src/elements/shared/events.js'
import type {SaveOutcome} from '../../src/record/index.js'
import {waitUntil} from './wait-until.js'

/** The prompts on their own, with what is given to them. */
export async function open(properties: Partial<RecoveryPrompts> = {}, lang = 'en'): Promise<RecoveryPrompts> {
  const place = fixtureSync(html`<div lang=${lang}><recovery-prompts></recovery-prompts></div>`)
  const prompts = place.firstElementChild as RecoveryPrompts
  Object.assign(prompts, {personName: 'Maya', ...properties})
  await waitUntil(() => has(prompts, '#prompt'))
  return prompts
}

/** Takes the requests in, as a provider would, and lets the test say how each ends. */
export function answer(prompts: Element): {
  asked: Omit<GoalUpdate, 'respondWith'>[]
  settle: (outcome: SaveOutcome) => Promise<void>
} {
  const asked: Omit<GoalUpdate, 'respondWith'>[] = []
  let resolve: (outcome: SaveOutcome) => void
  prompts.addEventListener('goal-submit', event => {
    const {respondWith, ...request} = (event as CustomEvent<GoalUpdate>).detail
    asked.push(request)
    respondWith(new Promise<SaveOutcome>(settle => (resolve = settle)))
  })
  return {asked, settle: async outcome => (resolve(outcome), await aTimeout(0), await settled(prompts))}
}

export async function settled(prompts: Element): Promise<void> {
  await (prompts as RecoveryPrompts).updateComplete
  await (prompts as RecoveryPrompts).updateComplete
}

export const find = <Found extends HTMLElement>(prompts: Element, selector: string): Found =>
  prompts.shadowRoot!.querySelector<Found>(selector)!

/** A truth instead of an element, of which a failing test would print all. */
export const has = (prompts: Element, selector: string): boolean => find(prompts, selector) !== null

export const says = (prompts: Element, selector = '.prompts'): string =>
  find(prompts, selector).textContent!.replace(/\s+/g, ' ').trim()

export async function press(prompts: Element, selector: string): Promise<void> {
  find(prompts, selector).click()
  await settled(prompts)
}

export async function say(prompts: Element, text: string, selector = '#said'): Promise<void> {
  const field = find<HTMLTextAreaElement>(prompts, selector)
  field.value = text
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
  await settled(prompts)
}

export async function choose(prompts: Element, selector: string, value: string): Promise<void> {
  const field = find<HTMLSelectElement>(prompts, selector)
  field.value = value
  field.dispatchEvent(new Event('change', {bubbles: true}))
  await settled(prompts)
}

export const words = (prompts: Element): string => find<HTMLTextAreaElement>(prompts, '#said').value
