import {openDraftDatabase, type SealedDraft} from '../../src/record/drafts/draft-database.js'
import type {RecoveryChart} from '../../src/elements/index.js'
import type {Author} from '../../src/record/index.js'
import {press} from './chart-driver.js'
import {put, within, type Charting} from './charting.js'
import {waitUntil} from './wait-until.js'

export const ada = {display: 'Ada (made up)'}
export const sam = {display: 'Sam (made up)'}

/** A page of the chart on which drafts are kept for twelve hours. */
export async function openPage(
  {backend}: Charting,
  {author = ada, patient = 'maya', kiosk = false}: {author?: Author; patient?: string; kiosk?: boolean} = {},
): Promise<RecoveryChart> {
  const config = {drafts: {hours: 12}, kiosk}
  const chart = put('recovery-chart', {backend, patient, author, config, lang: 'en'})
  await waitUntil(() => within(chart, 'header button').length && within(chart, '[data-goal]').length)
  // What is kept is known by now, or nothing is.
  await waitUntil(() => kiosk || form(chart).snapshot?.drafts)
  await form(chart).updateComplete
  return chart
}

const form = (chart: Element) =>
  within(chart, 'recovery-goal-form')[0] as HTMLElementTagNameMap['recovery-goal-form'] & {
    snapshot?: {drafts?: object}
  }

/** Types a new goal, and waits until the browser has it. */
export async function typeGoal(chart: Element, words: string): Promise<void> {
  const before = JSON.stringify(await lying())
  press(chart, 'header button')
  await waitUntil(() => within(chart, '#words').length)
  const field = within(chart, '#words')[0] as HTMLTextAreaElement
  field.value = words
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
  await waitUntil(async () => JSON.stringify(await lying()) !== before, 'nothing is kept')
}

/** What lies in the browser. */
export async function lying(): Promise<(Omit<SealedDraft, 'iv' | 'sealed'> & {bytes: number[]})[]> {
  const database = await openDraftDatabase()
  const drafts = await database.getAll('drafts')
  database.close()
  return drafts.map(({iv, sealed, ...rest}) => ({...rest, bytes: [...iv, ...new Uint8Array(sealed)]}))
}

export async function keysLying(): Promise<number> {
  const database = await openDraftDatabase()
  const count = await database.count('keys')
  database.close()
  return count
}

/** What the chart says is not in it yet. */
export const waiting = (chart: Element): string[] =>
  within(chart, '[part=unsaved] bdi').map(({textContent}) => textContent!.trim())

/** Nothing is left of earlier tests. */
export async function forgetAll(): Promise<void> {
  const database = await openDraftDatabase()
  await database.clear('drafts')
  await database.clear('keys')
  database.close()
}
