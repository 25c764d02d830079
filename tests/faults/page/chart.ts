import {aTimeout, waitUntil as wait} from '@open-wc/testing'
import type {Goal} from 'fhir/r4.js'
import type {RecoveryChart} from '../../../src/elements/index.js'
import {fhirKitBackend, type FhirKitBackendOptions} from '../../../src/record/backends/fhir-kit.js'
import type {SandboxOptions} from '../../../src/sandbox/index.js'
import {focusIn, press, write} from '../../elements/chart-driver.js'
import {put, startCharting, within, type Charting} from '../../elements/charting.js'

export {aTimeout, focusIn, press, put, within, write}

/** Waits until it is so, also on a busy machine. */
export const waitUntil = (isSo: () => unknown, message = 'it never came'): Promise<void> =>
  wait(isSo, message, {timeout: 15_000})

/** Waits until this text is somewhere inside. */
export const says = (root: Element, text: string): Promise<void> =>
  waitUntil(
    () => within(root, '*').some(({textContent}) => textContent?.includes(text)),
    `nothing says «${text}»`,
  )

/** Maya's chart on the page, and the server behind it. */
export interface Page extends Charting {
  chart: RecoveryChart
}

/** Opens Maya's chart; `given` says how its backend reaches the server, `ready` what shows when it was read. */
export async function openChart(
  options: SandboxOptions = {},
  given: Partial<FhirKitBackendOptions> = {},
  ready = '[data-goal=maya-pottery]',
): Promise<Page> {
  const charting = startCharting(options)
  const {baseUrl, fetch} = charting.sandbox
  const quick = {wait: async () => undefined, ...given}
  const backend = fhirKitBackend({baseUrl, fetch, ...quick})
  const chart = put('recovery-chart', {backend, patient: 'maya', lang: 'en'})
  await waitUntil(() => within(chart, ready).length, 'the chart shows nothing')
  await waitUntil(() => within(chart, 'header button').length)
  return {...charting, backend, chart}
}

/** Opens the form for a new goal, writes the words and says what they are about. */
export async function compose(chart: Element, words: string): Promise<void> {
  press(chart, 'header button')
  await write(chart, words)
  press(form(chart), '[data-component=hope]')
}

export const form = (chart: Element): HTMLElement => within(chart, 'recovery-goal-form')[0]!

export const save = (chart: Element): void => press(form(chart), '[part~=save]')

/** The words as they stand in the form. */
export const wordsIn = (chart: Element): string =>
  (within(form(chart), '#words')[0] as HTMLTextAreaElement).value

/** Every goal that the server holds with these words, as it stands. */
export function goalsSaying({sandbox}: Charting, words: string): Goal[] {
  const goals = sandbox.snapshot().versions.filter(({type, text}) => type === 'Goal' && text)
  const newest = new Map(goals.map(({id, text}) => [id, JSON.parse(text!) as Goal]))
  return [...newest.values()].filter(({description}) => description.text === words)
}

/** Everything that is written on the page, through shadow roots. */
export const textOf = (root: Element): string =>
  within(root, '*')
    .map(element => [...element.childNodes].map(node => (node instanceof Text ? node.data : '')).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
