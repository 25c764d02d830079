import {ContextProvider} from '@lit/context'
import {fixture, fixtureSync, html, oneEvent} from '@open-wc/testing'
import type {RecoveryGoals} from '../../src/elements/recovery-goals/recovery-goals.js'
import {recordContext} from '../../src/elements/shared/context.js'
import type {GoalEntry, RecordSnapshot} from '../../src/record/index.js'

/** A list of these goals, without a record. */
export async function show(entries: readonly GoalEntry[], lang = 'en'): Promise<RecoveryGoals> {
  return fixture<RecoveryGoals>(html`<recovery-goals lang=${lang} .entries=${entries}></recovery-goals>`)
}

/** A list inside of a record that stands like this. */
export async function within(snapshot: Partial<RecordSnapshot>): Promise<RecoveryGoals> {
  const place = fixtureSync<HTMLElement>(html`<div lang="en"></div>`)
  const ready = {phase: 'ready', complete: true} as const
  const initialValue = {
    whose: 'here maya',
    person: {name: 'Maya'},
    goals: [],
    readings: [],
    goalsPart: ready,
    readingsPart: ready,
    personPart: ready,
    foreign: 0,
    ...snapshot,
  }
  new ContextProvider(place, {context: recordContext, initialValue})
  const list = place.appendChild(document.createElement('recovery-goals'))
  await list.updateComplete
  return list
}

export const all = (list: RecoveryGoals, selector: string): HTMLElement[] => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(selector),
]
export const card = (list: RecoveryGoals, id: string): HTMLElement =>
  list.shadowRoot!.querySelector(`[data-goal="${id}"]`)!
export const focused = (list: RecoveryGoals): string | undefined =>
  (list.shadowRoot!.activeElement as HTMLElement | null)?.dataset.goal
export const text = (node: Element | ShadowRoot): string =>
  [...(node instanceof ShadowRoot ? node.querySelectorAll('section') : [node])]
    .map(each => each.textContent)
    .join('')
    .trim()

/** What a control is called by the elements that label it. */
export const nameOf = (list: RecoveryGoals, control: Element): string =>
  control
    .getAttribute('aria-labelledby')!
    .split(' ')
    .map(id => list.shadowRoot!.getElementById(id)!.textContent!.trim())
    .join(' ')

/** Unfolds a part of a goal that is folded, if it has it. */
export async function unfold(list: RecoveryGoals, id: string, part: string): Promise<void> {
  const details = card(list, id).querySelector<HTMLDetailsElement>(`[part=${part}]`)
  if (!details) return
  const toggled = oneEvent(details, 'toggle')
  details.open = true
  await toggled
  await list.updateComplete
}
