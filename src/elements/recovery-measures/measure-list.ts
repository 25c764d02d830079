import {html, nothing, type TemplateResult} from 'lit'
import {repeat} from 'lit/directives/repeat.js'
import {localDate} from '../../record/index.js'
import {measureWords} from '../messages/measures/index.js'
import {nameOf, type Panel} from '../recovery-measure-trend/over-time.js'
import {tellReading} from '../recovery-measure-trend/panel-words.js'
import {besideAnswer, correctAnswer} from '../recovery-correction/of-answer.js'
import type {LanguageController} from '../shared/language.js'
import {goalMeasures, hasOthers, listedMeasures, type ListedMeasure} from './listed-measures.js'
import type {MeasuresView} from './measures-view.js'

/** All lines over one time, and what belongs to no instrument, are open or not as a measure is. */
const [together, others] = ['*', '']

/** Every measure but the check-in: what came of it, when it was asked, when it is due, and the way to answer it together. */
export function measureList(local: LanguageController, view: MeasuresView): TemplateResult | typeof nothing {
  const {readings, offers, snapshot} = view
  const today = localDate(new Date())
  const listed = listedMeasures({readings, offers, goals: snapshot?.goals ?? [], today})
  const words = measureWords[local.language]
  const isMore = hasOthers(readings)
  if (!listed.length && !isMore) return nothing
  const held = listed.filter(({last}) => last).map(({id}) => id)
  return html`<section class="others" aria-labelledby="others">
    <h3 id="others">${words.heading}</h3>
    <ul>
      ${repeat(
        listed,
        ({id}) => id,
        measure => item(local, view, measure),
      )}
    </ul>
    ${
      isMore
        ? html`<div class="row">${toggle(view, others, words.tooHere)}</div>
            ${lines(
              view,
              others,
              '*',
              readings.filter(each => !each.instrument && !each.goal),
            )}`
        : nothing
    }
    ${
      held.length
        ? html`<div class="row">${toggle(view, together, words.together)}</div>
            ${lines(view, together, `${held.join(' ')} ${goalMeasures}`, readings)}`
        : nothing
    }
  </section>`
}

function item(local: LanguageController, view: MeasuresView, measure: ListedMeasure): TemplateResult {
  const {id, instrument, scores, last, offer} = measure
  const words = measureWords[local.language]
  const title = instrument?.title[local.language] ?? id
  const caution = instrument?.caution?.[local.language]
  const mayStart =
    offer?.questionnaire && instrument?.level !== 'service' && view.snapshot?.goes?.answers !== 'text'
  // One among several is said beside itself.
  const score = scores.length === 1 ? scores[0]!.series.readings.at(-1) : undefined
  const called = [title, last && local.date(last)].filter(Boolean).join(', ')
  return html`<li part="measure">
    <h4>${title}</h4>
    ${caution ? html`<p class="small">${caution}</p>` : nothing}
    ${scores.map(panel => lastScore(local, panel, view, {called, isOne: scores.length === 1}))}
    <p class="small">${asked(local, measure)}</p>
    <div class="row">
      ${
        mayStart
          ? html`<button
              type="button"
              part="start-measure"
              aria-label=${words.startNamed(title)}
              @click=${(event: Event) => view.start(event, offer)}
            >
              ${words.start}
            </button>`
          : nothing
      }
      ${last ? toggle(view, id, words.overTime, title) : nothing}
      ${score ? correctAnswer(score, called, view.snapshot) : nothing}
    </div>
    ${lines(view, id, id, view.readings)}
  </li>`
}

/** The last of a score, and how it stands beside the one before it. */
function lastScore(
  local: LanguageController,
  panel: Panel,
  {readings, snapshot}: MeasuresView,
  {called, isOne}: {called: string; isOne: boolean},
): TemplateResult | typeof nothing {
  const reading = panel.series.readings.at(-1)
  if (!reading) return nothing
  const {answer, change, further} = tellReading(local, panel, reading)
  const name = isOne ? '' : nameOf(panel, local).split(': ').at(-1)
  return html`<p class="score">
      ${name ? html`<span class="small">${name}</span>` : nothing} <b>${answer}</b>
      <span class="small">${[change, further].filter(Boolean).join(', ')}</span>
    </p>
    ${besideAnswer(local, reading, {readings, name: snapshot?.person.name ?? ''})}
    ${isOne ? nothing : correctAnswer(reading, `${name}, ${called}`, snapshot)}`
}

/** When it was asked last, and when it is time to ask again. */
function asked(local: LanguageController, {last, next, isDue, instrument}: ListedMeasure): string {
  const words = measureWords[local.language]
  if (instrument?.level === 'service') return words.serviceOnly
  const before = last ? words.asked(local.date(last)) : words.neverAsked
  const again = isDue ? words.due : next && words.next(local.date(next))
  return [before, isDue && !last ? '' : again].filter(Boolean).join('. ') + '.'
}

function toggle({open, toggle}: MeasuresView, id: string, label: string, of = ''): TemplateResult {
  return html`<button
    class="quiet"
    type="button"
    part="over-time"
    aria-label=${of ? `${label}: ${of}` : label}
    aria-expanded=${open.has(id)}
    @click=${() => toggle(id)}
  >
    ${label}
  </button>`
}

function lines(
  {open, offers, snapshot}: MeasuresView,
  id: string,
  measures: string,
  readings: MeasuresView['readings'],
): TemplateResult | typeof nothing {
  if (!open.has(id)) return nothing
  return html`<recovery-measure-trend
    measures=${measures}
    .readings=${readings}
    .offers=${offers}
    .snapshot=${snapshot}
  ></recovery-measure-trend>`
}
