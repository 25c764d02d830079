import {fixture, html} from '@open-wc/testing'
import {components} from '../../src/chime/index.js'
import {RecoveryMeasureTrend} from '../../src/elements/recovery-measure-trend/recovery-measure-trend.js'
import {RecoveryMeasures} from '../../src/elements/recovery-measures/recovery-measures.js'
import type {Reading} from '../../src/measures/index.js'
import {localDateTime, type RecordSnapshot} from '../../src/record/index.js'
import {part} from './check-in-driver.js'
import {reading} from './check-in-readings.js'

for (const [tag, element] of Object.entries({
  'recovery-measures': RecoveryMeasures,
  'recovery-measure-trend': RecoveryMeasureTrend,
}))
  if (!customElements.get(tag)) customElements.define(tag, element)

export const daysAgo = (days: number): string =>
  localDateTime(new Date(Date.now() - days * 24 * 60 * 60 * 1000))

/** A check-in: each component answered with its place in CHIME, but for what `more` says of it. */
export const sitting = (time: string, more: Partial<Record<string, Partial<Reading>>> = {}): Reading[] =>
  components.map((component, index) => reading(component, time, {value: index, ...more[component]}))

export async function show(snapshot: RecordSnapshot | undefined, lang = 'en'): Promise<RecoveryMeasures> {
  return fixture(html`<recovery-measures lang=${lang} .snapshot=${snapshot}></recovery-measures>`)
}

export async function press(measures: RecoveryMeasures, name: string): Promise<void> {
  part(measures, name)!.click()
  await measures.updateComplete
}
