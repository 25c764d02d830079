import {html, nothing, type TemplateResult} from 'lit'
import {terms, type Component} from '../../chime/index.js'
import {checkIn, type Instrument, type Reading} from '../../measures/index.js'
import {badgeStyles} from '../shared/badge.js'
import type {LanguageController} from '../shared/language.js'
import {answerInWords, itemOf, lastInWords} from './reading-words.js'
import {styles as trendStyles} from './recovery-measure-trend.styles.js'
import {picture, trendPath} from './trend-path.js'

export const styles = [badgeStyles, trendStyles]

/** The answers to one component, oldest first, and the instrument that was answered. */
interface Trend {
  readings: readonly Reading[]
  component: Component
  instrument: Instrument
}

/** The line and the last answer, or the table; drawn anew only where something of it changed. */
export function trendView(
  local: LanguageController,
  {
    readings,
    component,
    instrument = checkIn,
  }: Omit<Trend, 'instrument'> & {instrument?: Instrument | undefined},
  asTable: boolean,
): TemplateResult {
  const trend = {readings, component, instrument}
  const last = lastInWords(trend.readings, trend.instrument, local)
  const inWords = html`<span class="change" part="change">
    <b>${last.answer}</b> <span class="small">${last.change}</span>
  </span>`
  if (asTable) return html`${inWords} ${table(local, trend)}`
  return html`<div class="trend ${trend.component}" role="img" aria-label=${summary(local, trend, last)}>
    ${line(trend)} ${inWords}
  </div>`
}

const itemIn = ({instrument, readings, component}: Trend) => itemOf(instrument, readings.at(-1), component)

const nameOf = (local: LanguageController, {component}: Trend): string =>
  terms[local.language][component]?.name ?? ''

/** What the picture and the words beside it say, for whoever hears them. */
function summary(local: LanguageController, trend: Trend, last: {answer: string; change: string}): string {
  const words = local.words.trend
  const labels = itemIn(trend)?.labels?.[local.language]
  const answered = trend.readings.filter(reading => reading.value !== undefined).length
  const said = [last.answer, last.change].filter(Boolean).join(', ')
  const text = words.summary(nameOf(local, trend), answered, said)
  return labels ? `${text}. ${words.range(labels[0] ?? '', labels.at(-1) ?? '')}.` : text
}

function line(trend: Trend): TemplateResult {
  const {width, height, margin} = picture
  const item = itemIn(trend)
  const path = item ? trendPath(trend.readings, item.range) : {line: '', dots: ''}
  return html`<svg
    part="picture"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="scale" d="M0 ${margin}H${width}M0 ${height - margin}H${width}"></path>
    <path class="line" d=${path.line}></path>
    <path class="dots" d=${path.dots}></path>
  </svg>`
}

function table(local: LanguageController, trend: Trend): TemplateResult {
  const {trend: words, quoted} = local.words
  const item = itemIn(trend)
  return html`<table part="table">
    <caption class="visually-hidden">
      ${nameOf(local, trend)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.date}</th>
        <th scope="col">${words.answer}</th>
      </tr>
    </thead>
    <tbody>
      ${[...trend.readings].reverse().map(
        reading =>
          html`<tr>
            <th scope="row">${reading.time ? local.date(reading.time) : words.noDate}</th>
            <td>
              ${answerInWords(reading, item, local)}
              ${reading.words ? html`<p class="words" dir="auto">${quoted(reading.words)}</p>` : nothing}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
