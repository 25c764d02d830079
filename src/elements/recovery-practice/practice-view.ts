import {html, nothing, type TemplateResult} from 'lit'
import {madeUpPeople, type ContentEntry, type ContentPack, type Scenario} from '../../content/index.js'
import type {MeasureOffer} from '../../measures/index.js'
import type {Linter} from '../../wording/index.js'
import {practiceWords} from '../messages/practice/index.js'
import {pills, pillStyles} from '../recovery-goal-form/pills.js'
import {originLine} from '../recovery-prompts/origin-line.js'
import {badge, badgeStyles} from '../shared/badge.js'
import type {LanguageController} from '../shared/language.js'
import {notice} from '../shared/notice.js'
import {banner} from './banner.js'
import {bannerStyles} from './banner.styles.js'
import {keepWithin} from './keep-within.js'
import {PracticeDesk} from './practice-desk.js'
import {practising} from './practising-view.js'
import {scenarioStyles} from './scenario.styles.js'
import {practiceStyles} from './recovery-practice.styles.js'
import type {RecoveryPractice} from './recovery-practice.js'

export const styles = [badgeStyles, pillStyles, practiceStyles, scenarioStyles, bannerStyles]

/** What practice mode is drawn from. */
export interface PracticeSetting {
  local: LanguageController
  desk: PracticeDesk
  own: ContentPack
  offers: readonly MeasureOffer[] | undefined
  /** Points out wording, once the rules are here. */
  lint: Linter['lint'] | undefined
}

/** Opens practice on an element, from which nothing of it is heard outside. */
export function openDesk(host: RecoveryPractice, local: LanguageController): PracticeDesk {
  keepWithin(host)
  return new PracticeDesk(host, local)
}

/** All of it: what says that it is practice, and what two people are at. */
export function practiceView(setting: PracticeSetting): TemplateResult {
  const {local, desk} = setting
  return html`<section class="practice" aria-labelledby="title">
    ${banner(local)} ${desk.world ? practising(setting, desk.world) : choosing(setting)}
  </section>`
}

function choosing({local, desk, own}: PracticeSetting): TemplateResult {
  const words = practiceWords[local.language]
  const {mistakes} = desk.siteContent(own)
  return html`<div class="choosing">
    <p>${words.lead}</p>
    ${mistakes.length ? html`<div role="alert">${notice([words.mistakes, ...mistakes])}</div>` : nothing}
    <h3 tabindex="-1">${words.scenarios}</h3>
    <ul class="scenarios">
      ${desk.scenarios(own).map((scenario, index) => offered(local, desk, scenario, index))}
    </ul>
    <div class="free">
      <h3>${words.free}</h3>
      <p>${words.freeLead}</p>
      ${pills({
        name: 'person',
        legend: words.whom,
        options: madeUpPeople.map(each => [each, words.people[each]]),
        chosen: desk.person,
        choose: person => desk.choose(person),
      })}
      <button type="button" part="look-around" @click=${() => desk.begin()}>${words.free}</button>
    </div>
  </div>`
}

function offered(
  local: LanguageController,
  desk: PracticeDesk,
  scenario: ContentEntry<Scenario>,
  index: number,
): TemplateResult {
  const words = practiceWords[local.language]
  const {title, text, component, language, minutes, origin} = scenario
  return html`<li class=${component}>
    <h4 lang=${language}>${badge(component)} <span id="scenario-${index}">${title}</span></h4>
    <p lang=${language} dir="auto">${text}</p>
    <p class="small">${words.minutes(minutes)}</p>
    <button
      class="main"
      type="button"
      part="begin"
      id="begin-${index}"
      aria-labelledby="begin-${index} scenario-${index}"
      @click=${() => desk.begin(scenario)}
    >
      ${words.begin}
    </button>
    ${originLine(local, origin)}
  </li>`
}
