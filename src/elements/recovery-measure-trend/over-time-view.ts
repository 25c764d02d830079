import {html, nothing, svg, type TemplateResult} from 'lit'
import {repeat} from 'lit/directives/repeat.js'
import type {Reading} from '../../measures/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {measureWords} from '../messages/measures/index.js'
import {badgeStyles} from '../shared/badge.js'
import {besideAnswer, correctAnswer} from '../recovery-correction/of-answer.js'
import {grownFrom, grownInto} from './grown-into.js'
import type {LanguageController} from '../shared/language.js'
import {overTimeStyles} from './over-time.styles.js'
import {readoutStyles} from './readout.styles.js'
import type {OverTime, Shown} from './over-time.js'
import {markStyles} from './panel-marks.styles.js'
import {panelTable} from './panel-table.js'
import {panelView} from './panel-view.js'
import {ticksOf} from './time-axis.js'

export {overTime} from './over-time.js'
export const styles = [badgeStyles, overTimeStyles, markStyles, readoutStyles]

/** What is chosen of what is shown, and what happens when it changes. */
export interface OverTimeState {
  table: boolean
  toggleTable: () => void
  chosen: ReadonlyMap<string, Reading>
  choose: (key: string, reading: Reading) => void
  /** The keys of the tables that show all of their rows. */
  all: ReadonlySet<string>
  showAll: (key: string) => void
}

/** The record around it, what of it is shown, and which goals may have grown out of that. */
interface Around {
  goals: NonNullable<Shown['goals']>
  readings: readonly Reading[]
  record: RecordSnapshot | undefined
}

/** Measures over one time, a panel each, or a table each. */
export function overTimeView(
  local: LanguageController,
  {panels, span}: OverTime,
  {table, toggleTable, ...state}: OverTimeState,
  {goals, readings, record}: Around,
): TemplateResult {
  const words = measureWords[local.language]
  if (!panels.length) return html`<p>${words.none}</p>`
  const {trend} = local.words
  const isSaidOnce = panels.every(({scale}) => !scale?.threshold)
  const name = record?.person.name ?? ''
  const beside = (reading: Reading) =>
    html`${grownInto(local, grownFrom(goals, reading.id))} ${besideAnswer(local, reading, {readings, name})}`
  const correct = (reading: Reading, called: string) => correctAnswer(reading, called, record)
  // Said once for each instrument, or once for all of them.
  const firsts = panels.filter(
    ({series}, index) => index === 0 || panels[index - 1]!.series.instrument !== series.instrument,
  )
  return html`<div class="over-time">
    ${repeat(
      panels,
      ({series}) => series.key,
      panel => {
        const {key} = panel.series
        const shared = {saysThreshold: !isSaidOnce && firsts.includes(panel), beside, correct}
        return table
          ? panelTable(local, panel, {...shared, all: state.all.has(key), showAll: () => state.showAll(key)})
          : panelView(local, panel, {
              ...shared,
              span,
              chosen: state.chosen.get(key),
              choose: reading => state.choose(key, reading),
            })
      },
    )}
    ${span && !table ? axis(local, span) : nothing}
    ${isSaidOnce ? html`<p class="small">${trend.noThreshold}</p>` : nothing}
    <button class="quiet" type="button" part="as-table" aria-pressed=${table} @click=${toggleTable}>
      ${trend.asTable}
    </button>
  </div>`
}

/** The days below the pictures, once for all of them. */
function axis(local: LanguageController, span: readonly [number, number]): TemplateResult {
  const ticks = ticksOf(span)
  const [first, last] = span.map(moment => local.date(new Date(moment).toISOString()))
  const texts = ticks.length
    ? ticks.map(({place, date}) => [place, local.date(date), 'middle'] as const)
    : first === last
      ? [[0.5, first, 'middle'] as const]
      : [[0, first, 'start'] as const, [1, last, 'end'] as const]
  return html`<svg class="axis" part="axis" height="20" aria-hidden="true">
    ${texts.map(
      ([place, text, anchor], index) =>
        svg`<g class=${ticks.length > 2 && index % 2 ? 'spare' : ''}><line x1=${percent(place)} x2=${percent(place)} y1="0" y2="5"></line>
        <text x=${percent(place)} y="17" text-anchor=${anchor}>${text}</text></g>`,
    )}
  </svg>`
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`
