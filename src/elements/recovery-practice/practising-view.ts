import {html, nothing, type TemplateResult} from 'lit'
import {keyed} from 'lit/directives/keyed.js'
import type {ContentEntry, Scenario} from '../../content/index.js'
import {practiceWords} from '../messages/practice/index.js'
import {originLine} from '../recovery-prompts/origin-line.js'
import {bringIntoSight, coverWith} from './banner.js'
import {leaving} from './leaving.js'
import {overView} from './over-view.js'
import type {PracticeSetting} from './practice-view.js'
import type {World} from './practice-world.js'

/** What two people do, with the chart beside. */
export function practising(setting: PracticeSetting, world: World): TemplateResult {
  const {desk} = setting
  const {scenario, isOver} = desk
  return html`<div class="beside ${scenario ? '' : 'free'}" @focusin=${bringIntoSight}>
    <div class="scenario ${scenario?.component ?? ''}" part="scenario">
      ${isOver ? overView(setting) : scenario ? doing(setting, scenario) : around(setting)}
    </div>
    ${keyed(world, chartOf(setting, world))}
  </div>`
}

/** The chart is another one in each round, with everything in it: nothing of the round before is left in a form. */
function chartOf({local, offers}: PracticeSetting, {backend, person, note, config}: World): TemplateResult {
  const words = practiceWords[local.language]
  const cover = ({currentTarget, detail}: CustomEvent<{shared: boolean}>): void =>
    coverWith((currentTarget as Element).closest('.practice')!, detail.shared)
  return html`<div class="world" @shared-screen-change=${cover}>
    <recovery-record .backend=${backend} .config=${config} patient=${person}>
      <recovery-chart note="note" .offers=${offers}></recovery-chart>
    </recovery-record>
    <div class="note">
      <label for="note">${words.note}</label>
      <textarea id="note" part="note" rows="6" data-written-by="staff" .value=${note}></textarea>
    </div>
  </div>`
}

function doing({local, desk}: PracticeSetting, scenario: ContentEntry<Scenario>): TemplateResult {
  const words = practiceWords[local.language]
  const {title, text, asks, answers, steps, minutes, language, origin} = scenario
  return html`<h3 tabindex="-1" lang=${language}>${title}</h3>
    <p class="small">${words.round(desk.round, minutes)}</p>
    <p lang=${language} dir="auto">${text}</p>
    <div class="role">
      <h4>${words.asks}</h4>
      <p lang=${language} dir="auto">${asks}</p>
    </div>
    ${keyed(
      desk.world,
      html`<details class="role">
        <summary>${words.answers}</summary>
        <p lang=${language} dir="auto">${answers}</p>
      </details>`,
    )}
    <p class="small">${words.answersHint}</p>
    <h4>${words.steps}</h4>
    <ol lang=${language}>
      ${steps.map(step => html`<li dir="auto">${step}</li>`)}
    </ol>
    ${scenario.note ? html`<button type="button" part="to-note" @click=${() => desk.goToNote()}>${words.toNote}</button>` : nothing}
    ${ending(words.endRound, () => desk.over(true))} ${leaving(words, () => desk.leave())}
    ${originLine(local, origin)}`
}

function around({local, desk}: PracticeSetting): TemplateResult {
  const words = practiceWords[local.language]
  return html`<h3 tabindex="-1">${words.free}</h3>
    <div class="row">
      ${ending(words.endFree, () => desk.over(true))} ${leaving(words, () => desk.leave())}
    </div>`
}

function ending(label: string, end: () => void): TemplateResult {
  return html`<button class="main" type="button" part="end" @click=${end}>${label}</button>`
}
