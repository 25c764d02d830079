import {html, nothing, type TemplateResult} from 'lit'
import {components, terms} from '../../chime/index.js'
import {checkIn, dueForAsking, offeredId} from '../../measures/index.js'
import {localDate} from '../../record/index.js'
import {measureWords} from '../messages/measures/index.js'
import {badge} from '../shared/badge.js'
import {besideAnswer} from '../recovery-correction/of-answer.js'
import {onTheWall, type LanguageController} from '../shared/language.js'
import {lastSitting} from './last-sitting.js'
import type {CheckIns, MeasuresView} from './measures-view.js'
import {isWithinWeek, type Sitting} from './sittings.js'
import {sittingsTable} from './sittings-table.js'

/** The check-ins so far: five small lines or one table, what was said last time, and the way to check in together. */
export function checkInPart(
  local: LanguageController,
  view: MeasuresView,
  checkIns: CheckIns,
): TemplateResult {
  const {measures} = local.words
  return html`<section class="check-ins" aria-labelledby="heading">
    <h3 id="heading">${measures.heading}</h3>
    <p class="small" part="caution">${checkIn.caution?.[local.language]}</p>
    ${stateOf(local, view, checkIns)} ${checkIns.sittings.length ? answers(local, view, checkIns) : nothing}
  </section>`
}

/** How the reading of the record goes, and the invitation when it holds nothing. */
function stateOf(local: LanguageController, view: MeasuresView, {sittings}: CheckIns): TemplateResult {
  const {status, measures, tryAgain, problemSaid} = local.words
  const {phase, complete, problem} = view.part
  const waiting = (phase === 'waiting' || phase === 'loading') && !sittings.length
  return html`<div role="status" class="small">${waiting ? status.loading : nothing}</div>
    ${
      phase === 'failed'
        ? html`<div class="notice" role="alert">
            <p>${measures.failed} ${problem?.issues.map(issue => problemSaid(issue.text)).join(' ')}</p>
            <button type="button" part="reload" @click=${view.reload}>${tryAgain}</button>
          </div>`
        : nothing
    }
    ${phase === 'ready' && !complete ? html`<p class="notice small">${status.incomplete}</p>` : nothing}
    ${
      phase === 'ready' && !sittings.length
        ? html`<p>${measures.none} ${measures.invite}</p>
            <div class="row">${startButton(local, view, 'main')}</div>`
        : nothing
    }`
}

function answers(
  local: LanguageController,
  view: MeasuresView,
  {byComponent, sittings}: CheckIns,
): TemplateResult {
  const {trend} = local.words
  const {overTime} = measureWords[local.language]
  const [last] = sittings
  const isOpen = view.open.has(checkIn.id)
  const name = view.snapshot?.person.name ?? ''
  const rows = components.map(
    component =>
      html`<li part="row">
        ${badge(component)}
        <span class="name small">${terms[local.language][component].name}</span>
        <recovery-measure-trend
          component=${component}
          .readings=${byComponent[component]}
        ></recovery-measure-trend>
        ${besideAnswer(local, byComponent[component].at(-1), {readings: view.readings, name})}
      </li>`,
  )
  return html`
    ${
      view.asTable
        ? sittingsTable(local, sittings, {...view, all: view.allRows})
        : html`<ul>
            ${rows}
          </ul>`
    }
    <p class="small">${trend.noThreshold}</p>
    <div class="row">
      ${startButton(local, view, '')}
      <button
        class="quiet"
        type="button"
        part="as-table"
        aria-pressed=${view.asTable}
        @click=${view.toggleTable}
      >
        ${trend.asTable}
      </button>
      <button
        class="quiet"
        type="button"
        part="over-time"
        aria-expanded=${isOpen}
        @click=${() => view.toggle(checkIn.id)}
      >
        ${overTime}
      </button>
    </div>
    ${
      isOpen
        ? html`<recovery-measure-trend
            measures=${checkIn.id}
            .readings=${view.readings}
            .snapshot=${view.snapshot}
          ></recovery-measure-trend>`
        : nothing
    }
    <p class="small">${lastDate(local, last!)} ${dueIn(local, view, last!)}</p>
    ${lastSitting(local, last!, view.snapshot)}
  `
}

function startButton(local: LanguageController, view: MeasuresView, kind: 'main' | ''): TemplateResult {
  const {measures, status} = local.words
  return view.snapshot?.goes?.answers === 'text'
    ? html`<p class="small">${status.noCheckIns}</p>`
    : html`<button class=${kind} type="button" part="start" @click=${(event: Event) => view.start(event)}>
        ${view.waits ? measures.goOn : measures.start}
      </button>`
}

function lastDate(local: LanguageController, {time}: Sitting): string {
  const {measures, trend} = local.words
  if (!time) return measures.last(trend.noDate)
  const date = local.date(time)
  return isWithinWeek(time, new Date()) ? measures.recent(date) : measures.last(date)
}

/** That it is time to check in again, where the site has a rhythm for it. */
function dueIn(local: LanguageController, {offers}: MeasuresView, {time}: Sitting): string {
  const offer = offers.find(each => offeredId(each) === checkIn.id)
  const isDue = offer && dueForAsking(offer, time && onTheWall(time), localDate(new Date()))
  return isDue ? `${measureWords[local.language].due}.` : ''
}
