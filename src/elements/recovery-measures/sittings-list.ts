import {html, nothing, type TemplateResult} from 'lit'
import {terms} from '../../chime/index.js'
import {checkIn} from '../../measures/index.js'
import type {LanguageController} from '../shared/language.js'
import {turnAnswers, type OpenSittings} from './last-sitting.js'
import {answersTo, datesOf, saidToGoWell} from './sitting-words.js'
import type {Sitting} from './sittings.js'

/** The table as a list of dates, each with its answers by component: for a narrow column. */
export function sittingsList(
  local: LanguageController,
  sittings: readonly Sitting[],
  turn: OpenSittings,
): TemplateResult {
  const dates = datesOf(local, sittings)
  return html`<ol class="dates" aria-label=${checkIn.title[local.language]} part="dates">
    ${sittings.map(
      (sitting, index) =>
        html`<li>
          <h4>${dates[index]}</h4>
          <dl>
            ${checkIn.items.map(item =>
              entry(
                terms[local.language][item.component!].name,
                answersTo(item, sitting, local, turn.snapshot),
              ),
            )}
            ${entry(local.words.measures.goingWell, saidToGoWell(sitting, local))}
          </dl>
          ${turnAnswers(local, sitting, turn)}
        </li>`,
    )}
  </ol>`
}

const entry = (term: string, said: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  said.length
    ? html`<div>
        <dt class="small">${term}</dt>
        <dd>${said}</dd>
      </div>`
    : nothing
