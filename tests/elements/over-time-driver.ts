import {fixture, html} from '@open-wc/testing'
import {RecoveryMeasureTrend} from '../../src/elements/recovery-measure-trend/recovery-measure-trend.js'
import type {Reading} from '../../src/measures/index.js'
import {all, spoken} from './check-in-driver.js'

if (!customElements.get('recovery-measure-trend'))
  customElements.define('recovery-measure-trend', RecoveryMeasureTrend)

/** A score of QPR-15, so many days after 1 March 2025. */
export const score = (day: number, value: number | undefined, more: Partial<Reading> = {}): Reading => ({
  id: `qpr-${day}`,
  instrument: 'qpr-15',
  part: 'total',
  version: '1.0',
  label: 'QPR-15: total',
  time: new Date(Date.UTC(2025, 2, 1 + day, 12)).toISOString(),
  ...(value !== undefined && {value}),
  ...more,
})

export async function showOver(
  measures: string,
  readings: readonly Reading[],
  more: {lang?: string; table?: boolean} & Partial<RecoveryMeasureTrend> = {},
): Promise<RecoveryMeasureTrend> {
  const {lang = 'en', table = false, offers = []} = more
  return fixture(
    html`<recovery-measure-trend
      lang=${lang}
      measures=${measures}
      .readings=${readings}
      .offers=${offers}
      ?table=${table}
    ></recovery-measure-trend>`,
  )
}

export const panels = (trend: RecoveryMeasureTrend): Element[] => [
  ...trend.shadowRoot!.querySelectorAll('[part=panel]'),
]

export const path = (panel: Element, name: string): string =>
  panel.querySelector(`.${name}`)?.getAttribute('d') ?? ''

/** How many points each stretch of a line joins. */
export const joined = (d: string): number[] =>
  d
    .split('M')
    .slice(1)
    .map(stretch => stretch.split('L').length)

export const dots = (d: string): number => d.split('M').length - 1

export const readout = (panel: Element): string => spoken(panel.querySelector('[part=readout]'))

export const slider = (panel: Element): HTMLInputElement => panel.querySelector('input')!

export {all, spoken}
