import {html, nothing, type TemplateResult} from 'lit'
import {measureWords} from '../messages/measures/index.js'
import type {LanguageController} from '../shared/language.js'
import {nameOf, type Panel} from './over-time.js'
import {captionOf, goalFrom, type PanelView} from './panel-view.js'
import {tellReading} from './panel-words.js'

/** How many rows show before somebody asks for all of them. */
const firstRows = 50

/** The same as a table, newest first: every reading, also what has no place in the picture. */
export function panelTable(
  local: LanguageController,
  panel: Panel,
  {
    all,
    showAll,
    ...view
  }: Pick<PanelView, 'saysThreshold' | 'beside' | 'correct'> & {all: boolean; showAll: () => void},
): TemplateResult {
  const words = measureWords[local.language]
  const {trend, goals} = local.words
  const newestFirst = [...panel.series.readings].reverse()
  const rows = all ? newestFirst : newestFirst.slice(0, firstRows)
  const left = rows.length < newestFirst.length
  return html`<div class="panel" part="panel">
    ${captionOf(local, panel, view)}
    <table part="table">
      <caption class="visually-hidden">
        ${nameOf(panel, local)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${trend.date}</th>
          <th scope="col">${trend.answer}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(reading => {
          const {day, answer, change, further} = tellReading(local, panel, reading)
          return html`<tr>
            <th scope="row">${day}</th>
            <td>
              <b>${answer}</b> <span class="small">${[change, further].filter(Boolean).join(', ')}</span>
              ${reading.words ? html`<p class="words" dir="auto">${local.words.quoted(reading.words)}</p>` : nothing}
              ${view.beside(reading)} ${goalFrom(local, panel, reading)}
              ${panel.goal ? nothing : view.correct(reading, `${nameOf(panel, local)}, ${day}`)}
            </td>
          </tr>`
        })}
      </tbody>
    </table>
    ${
      left
        ? html`<p class="small">${words.showing(rows.length, newestFirst.length)}</p>
            <button class="quiet" type="button" part="show-all" @click=${showAll}>
              ${goals.showAll(newestFirst.length)}
            </button>`
        : nothing
    }
  </div>`
}
