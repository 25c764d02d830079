import {consume} from '@lit/context'
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {terms, type Component} from '../../chime/index.js'
import {checkIn, type Instrument, type Reading} from '../../measures/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {badgeStyles} from '../shared/badge.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import {answerInWords, itemOf, lastInWords} from './reading-words.js'
import {styles} from './recovery-measure-trend.styles.js'
import {picture, trendPath, type TrendPath} from './trend-path.js'

const noPath: TrendPath = {line: '', dots: ''}

/**
 * The answers to one component over time: a small line with true gaps, the last answer in words and how it changed,
 * never as good or bad; or the same as a table. That no threshold is published is said by whoever shows it, once for all.
 *
 * @element recovery-measure-trend
 * @csspart picture - The line.
 * @csspart change - The last answer and the change, in words.
 * @csspart table - The table.
 */
export class RecoveryMeasureTrend extends RecoveryElement {
  static override styles = [tokens, controls, badgeStyles, styles]

  /** The answers of one component, oldest first; those of the record around it when left out. */
  @property({attribute: false}) readings?: readonly Reading[]

  /** Which component they are about. */
  @property() component: Component = 'connectedness'

  /** The instrument that was answered; its scale is the height of the picture. */
  @property({attribute: false}) instrument: Instrument = checkIn

  @consume({context: recordContext, subscribe: true})
  @state()
  protected snapshot?: RecordSnapshot

  /** Shows the answers as a table instead of the line. */
  @property({type: Boolean, reflect: true}) table = false

  #shown: readonly Reading[] = []
  #path = noPath

  protected override willUpdate(changed: PropertyValues<this>): void {
    const shown = this.readings ?? this.#ofRecord()
    if (shown === this.#shown && !changed.has('instrument') && !changed.has('component')) return
    this.#shown = shown
    this.#path = this.#item ? trendPath(shown, this.#item.range) : noPath
  }

  protected override render(): TemplateResult {
    const last = lastInWords(this.#shown, this.instrument, this.local)
    const inWords = html`<span class="change" part="change">
      <b>${last.answer}</b> <span class="small">${last.change}</span>
    </span>`
    if (this.table) return html`${inWords} ${this.#table()}`
    return html`<div class="trend ${this.component}" role="img" aria-label=${this.#summary(last)}>
      ${this.#picture()} ${inWords}
    </div>`
  }

  #ofRecord(): readonly Reading[] {
    return (this.snapshot?.readings ?? []).filter(
      ({instrument, component}) => instrument === this.instrument.id && component === this.component,
    )
  }

  get #item() {
    return itemOf(this.instrument, this.#shown.at(-1), this.component)
  }

  get #name(): string {
    return terms[this.local.language][this.component]?.name ?? ''
  }

  /** What the picture and the words beside it say, for whoever hears them. */
  #summary({answer, change}: {answer: string; change: string}): string {
    const {trend} = this.local.words
    const labels = this.#item?.labels?.[this.local.language]
    const answered = this.#shown.filter(reading => reading.value !== undefined).length
    const summary = trend.summary(this.#name, answered, [answer, change].filter(Boolean).join(', '))
    return labels ? `${summary}. ${trend.range(labels[0] ?? '', labels.at(-1) ?? '')}.` : summary
  }

  #picture(): TemplateResult {
    const {width, height, margin} = picture
    return html`<svg
      part="picture"
      viewBox="0 0 ${width} ${height}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="scale" d="M0 ${margin}H${width}M0 ${height - margin}H${width}"></path>
      <path class="line" d=${this.#path.line}></path>
      <path class="dots" d=${this.#path.dots}></path>
    </svg>`
  }

  #table(): TemplateResult {
    const {trend, quoted} = this.local.words
    const newestFirst = [...this.#shown].reverse()
    return html`<table part="table">
      <caption class="visually-hidden">
        ${this.#name}
      </caption>
      <thead>
        <tr>
          <th scope="col">${trend.date}</th>
          <th scope="col">${trend.answer}</th>
        </tr>
      </thead>
      <tbody>
        ${newestFirst.map(
          reading =>
            html`<tr>
              <th scope="row">${reading.time ? this.local.date(reading.time) : trend.noDate}</th>
              <td>
                ${answerInWords(reading, this.#item, this.local)}
                ${reading.words ? html`<p class="words" dir="auto">${quoted(reading.words)}</p>` : nothing}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-measure-trend': RecoveryMeasureTrend
  }
}
