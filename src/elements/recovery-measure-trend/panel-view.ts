import {html, nothing, svg, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import type {Reading} from '../../measures/index.js'
import {measureWords} from '../messages/measures/index.js'
import {badge} from '../shared/badge.js'
import {fire} from '../shared/events.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken} from '../shared/speech.js'
import {nameOf, type Panel} from './over-time.js'
import {bandPath, chosenPath, panelPicture, panelSize, type PanelPicture} from './panel-picture.js'
import {endsOf, sentencesOf, tellReading, toldAloud} from './panel-words.js'
import {numberBefore, numberInWords} from './reading-words.js'
import {momentOf, type Frame} from './trend-points.js'

/** What a panel is drawn with: the time that all share, what is chosen of it, and what is to happen. */
export interface PanelView {
  span: readonly [number, number] | undefined
  chosen: Reading | undefined
  choose: (reading: Reading) => void
  /** Says here that no threshold is published, where it is not said once for all. */
  saysThreshold: boolean
  /** What stands beside a reading: the goals that grew out of it, and what the person says of it. */
  beside: (reading: Reading) => TemplateResult
  /** The way to say what is not right of a reading, by what that is called. */
  correct: (reading: Reading, called: string) => TemplateResult | typeof nothing
}

/** What is drawn, worked out once for the same readings: choosing a point moves only what marks it. */
const drawn = new WeakMap<readonly Reading[], {key: string; picture: PanelPicture}>()

/** One measure over time: what it is, its line, and the chosen reading in words. */
export function panelView(local: LanguageController, panel: Panel, view: PanelView): TemplateResult {
  const chosen = view.chosen && panel.dated.includes(view.chosen) ? view.chosen : panel.dated.at(-1)
  return html`<figure class="panel ${panel.series.component ?? ''}" part="panel">
    ${captionOf(local, panel, view)}
    ${chosen && view.span ? plot(local, panel, {chosen, view, span: view.span}) : nothing}
    ${chosen ? readout(local, panel, {reading: chosen, view}) : nothing}
  </figure>`
}

/** What the panel is of, and what is to be known of it. */
export function captionOf(
  local: LanguageController,
  panel: Panel,
  {saysThreshold}: Pick<PanelView, 'saysThreshold'>,
): TemplateResult {
  const {component, part, goal} = panel.series
  const words = measureWords[local.language]
  const {threshold} = panel.scale ?? {}
  return html`<figcaption>
    <h4>${component && !part && !goal ? badge(component) : nothing} ${nameOf(panel, local)}</h4>
    ${panel.goal ? html`<p class="words" dir="auto">${asSpoken(local.words, panel.goal.goal.words, 'person')}</p>` : nothing}
    ${sentencesOf(local, panel).map(sentence => html`<p class="small">${sentence}</p>`)}
    ${
      threshold
        ? html`<p class="small">
            ${words.threshold(numberInWords(threshold.change, local))}
            <span lang="en">${threshold.source}.</span>
          </p>`
        : saysThreshold
          ? html`<p class="small">${local.words.trend.noThreshold}</p>`
          : nothing
    }
  </figcaption>`
}

interface Chosen {
  chosen: Reading
  view: PanelView
  span: readonly [number, number]
}

function plot(local: LanguageController, panel: Panel, {chosen, view, span}: Chosen): TemplateResult {
  const {dated, range} = panel
  const frame: Frame = {...panelSize, range, span}
  const words = measureWords[local.language]
  const index = dated.indexOf(chosen)
  const [low, high] = endsOf(local, panel)
  const point = (event: PointerEvent): void => {
    if (event.type === 'pointermove' && !event.buttons) return
    const {left, width} = (event.currentTarget as Element).getBoundingClientRect()
    view.choose(nearest(dated, span[0] + ((event.clientX - left) / width) * (span[1] - span[0])))
  }
  const place = words.place(index + 1, dated.length)
  return html`<div class="plot" part="picture">
    <span class="end">${high}</span><span class="end low">${low}</span>
    <div class="area" @pointerdown=${point} @pointermove=${point}>
      ${drawing(panel, frame, chosen)}
      <input
        type="range"
        min="1"
        max=${Math.max(dated.length, 1)}
        step="1"
        .value=${live(String(index + 1))}
        aria-label=${words.pointByPoint(nameOf(panel, local))}
        aria-valuetext=${toldAloud(tellReading(local, panel, chosen), place)}
        @input=${(event: Event) => view.choose(dated[Number((event.target as HTMLInputElement).value) - 1]!)}
      />
    </div>
  </div>`
}

function drawing(panel: Panel, frame: Frame, chosen: Reading): TemplateResult {
  const {width, height, margin} = frame
  const picture = pictureOf(panel.dated, frame)
  const {line, ring} = chosenPath(chosen, frame)
  const before = chosen.value === undefined ? undefined : numberBefore(panel.dated, chosen)
  const change = panel.scale?.threshold?.change
  const band = before && change ? bandPath(before, change, frame) : undefined
  return svg`<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
    ${band ? svg`<path class="band" d=${band}></path>` : nothing}
    <path class="scale" d="M0 ${margin}H${width}M0 ${height - margin}H${width}"></path>
    <path class="versions" d=${picture.versions}></path>
    <path class="unsaid" d=${picture.unsaid}></path>
    <path class="line" d=${picture.line}></path>
    <path class="dots" d=${picture.dots}></path>
    <path class="open" d=${picture.open}></path>
    <path class="chosen" d=${line}></path>
    <path class="ring" d=${ring}></path>
    <path class="core" d=${ring}></path>
  </svg>`
}

function pictureOf(readings: readonly Reading[], frame: Frame): PanelPicture {
  const key = [...frame.range, ...frame.span].join()
  const known = drawn.get(readings)
  if (known?.key === key) return known.picture
  const picture = panelPicture(readings, frame)
  drawn.set(readings, {key, picture})
  return picture
}

function nearest(readings: readonly Reading[], moment: number): Reading {
  const distance = (reading: Reading): number => Math.abs(momentOf(reading) - moment)
  return readings.reduce((one, other) => (distance(other) < distance(one) ? other : one))
}

/** A reading in words, with what can be made of it. */
export function readout(
  local: LanguageController,
  panel: Panel,
  {reading, view}: {reading: Reading; view: Pick<PanelView, 'beside' | 'correct'>},
): TemplateResult {
  const {day, answer, change, further} = tellReading(local, panel, reading)
  return html`<div class="readout" part="readout">
    <div class="told">
      <p>
        <span class="small">${day}</span> <b>${answer}</b>
        <span class="small">${[change, further].filter(Boolean).join(', ')}</span>
      </p>
      ${reading.words ? html`<p class="words" dir="auto">${local.words.quoted(reading.words)}</p>` : nothing}
      ${view.beside(reading)}
    </div>
    ${goalFrom(local, panel, reading)}
    ${panel.goal ? nothing : view.correct(reading, `${nameOf(panel, local)}, ${day}`)}
  </div>`
}

/** The way from a reading to a goal. */
export function goalFrom(
  local: LanguageController,
  panel: Panel,
  reading: Reading,
): TemplateResult | typeof nothing {
  if (reading.caution || (reading.value === undefined && !reading.words)) return nothing
  const {turnInto} = local.words.measures
  const compose = (event: Event) =>
    fire(event.currentTarget!, 'goal-compose', {
      components: reading.component ? [reading.component] : [],
      words: reading.words ?? '',
      answer: reading.id,
    })
  const {day} = tellReading(local, panel, reading)
  return html`<button
    class="quiet"
    type="button"
    part="compose"
    aria-label="${turnInto}: ${nameOf(panel, local)}, ${day}"
    @click=${compose}
  >
    ${turnInto}
  </button>`
}
