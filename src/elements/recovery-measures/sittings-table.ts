import {html, nothing, type TemplateResult} from 'lit'
import {components, terms} from '../../chime/index.js'
import {checkIn} from '../../measures/index.js'
import type {LanguageController} from '../shared/language.js'
import {turnAnswers, type OpenSittings} from './last-sitting.js'
import {answersTo, datesOf, saidToGoWell} from './sitting-words.js'
import {sittingsList} from './sittings-list.js'
import type {Sitting} from './sittings.js'

/** How many rows show before somebody asks for all of them. */
const firstRows = 50

/**
 * Every answer by date, newest first: what the five lines show, in words, with what the person said. A table where
 * there is room for one, else date by date; the other one is shown to nobody.
 */
export function sittingsTable(
  local: LanguageController,
  sittings: readonly Sitting[],
  {all, showAll, ...turn}: {all: boolean; showAll: () => void} & OpenSittings,
): TemplateResult {
  const {goals} = local.words
  const rows = all ? sittings : sittings.slice(0, firstRows)
  return html`${table(local, rows, turn)} ${sittingsList(local, rows, turn)}
  ${
    rows.length < sittings.length
      ? html`<button class="quiet" type="button" part="show-all" @click=${showAll}>
          ${goals.showAll(sittings.length)}
        </button>`
      : nothing
  }`
}

function table(local: LanguageController, sittings: readonly Sitting[], turn: OpenSittings): TemplateResult {
  const {trend, measures} = local.words
  const goingWell = sittings.some(({readings}) => readings.some(reading => reading.goingWell))
  const dates = datesOf(local, sittings)
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="caption" part="table">
    <table>
      <caption id="caption" class="visually-hidden">
        ${checkIn.title[local.language]}
      </caption>
      <thead>
        <tr>
          <th scope="col">${trend.date}</th>
          ${components.map(component => html`<th scope="col">${terms[local.language][component].name}</th>`)}
          ${goingWell ? html`<th scope="col">${measures.goingWell}</th>` : nothing}
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${sittings.map(
          (sitting, index) =>
            html`<tr>
              <th scope="row">${dates[index]}</th>
              ${checkIn.items.map(item => html`<td>${answersTo(item, sitting, local, turn.snapshot)}</td>`)}
              ${goingWell ? html`<td>${saidToGoWell(sitting, local)}</td>` : nothing}
              <td>${turnAnswers(local, sitting, turn)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
