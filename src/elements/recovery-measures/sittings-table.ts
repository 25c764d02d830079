import {html, nothing, type TemplateResult} from 'lit'
import {checkIn, type Item} from '../../measures/index.js'
import {components, terms} from '../../chime/index.js'
import {answerInWords} from '../recovery-measure-trend/reading-words.js'
import type {LanguageController} from '../shared/language.js'
import type {Sitting} from './sittings.js'

/** How many rows show before somebody asks for all of them. */
const firstRows = 50

/** Every answer by date, newest first: what the five lines show, in words, with what the person said. */
export function sittingsTable(
  local: LanguageController,
  sittings: readonly Sitting[],
  {all, showAll}: {all: boolean; showAll: () => void},
): TemplateResult {
  const {trend, measureForm, goals} = local.words
  const rows = all ? sittings : sittings.slice(0, firstRows)
  const goingWell = sittings.some(({readings}) => readings.some(reading => reading.goingWell))
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="caption" part="table">
      <table>
        <caption id="caption" class="visually-hidden">
          ${checkIn.title[local.language]}
        </caption>
        <thead>
          <tr>
            <th scope="col">${trend.date}</th>
            ${components.map(component => html`<th scope="col">${terms[local.language][component].name}</th>`)}
            ${goingWell ? html`<th scope="col">${measureForm.goingWell}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (sitting, index) =>
              html`<tr>
                <th scope="row">${dateOf(local, sitting, [rows[index - 1], rows[index + 1]])}</th>
                ${checkIn.items.map(item => html`<td>${answers(local, sitting, item)}</td>`)}
                ${goingWell ? html`<td>${saidToGoWell(local, sitting)}</td>` : nothing}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      rows.length < sittings.length
        ? html`<button class="quiet" type="button" part="show-all" @click=${showAll}>
            ${goals.showAll(sittings.length)}
          </button>`
        : nothing
    }`
}

/** The day; with the time of day as it was written, when another check-in was on the same day. */
function dateOf(
  local: LanguageController,
  {time}: Sitting,
  beside: readonly (Sitting | undefined)[],
): string {
  if (!time) return local.words.trend.noDate
  const sameDay = beside.some(other => other?.time.slice(0, 10) === time.slice(0, 10))
  return [local.date(time), sameDay ? time.slice(11, 16) : ''].filter(Boolean).join(', ')
}

function answers(local: LanguageController, {readings}: Sitting, item: Item): TemplateResult[] {
  return readings
    .filter(reading => reading.linkId === item.linkId)
    .map(
      reading =>
        html`<p>${answerInWords(reading, item, local)}</p>
          ${reading.words ? html`<p class="words" dir="auto">${local.words.quoted(reading.words)}</p>` : nothing}`,
    )
}

function saidToGoWell(local: LanguageController, {readings}: Sitting): TemplateResult[] {
  return readings.flatMap(({goingWell}) =>
    goingWell ? [html`<p class="words" dir="auto">${local.words.quoted(goingWell)}</p>`] : [],
  )
}
