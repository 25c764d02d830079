import {html, nothing, type TemplateResult} from 'lit'
import {components, terms} from '../../chime/index.js'
import {oncePerSupport, supportCosts, supportGaps, type SupportCost} from '../../goals/index.js'
import {checkIn, offeredId} from '../../measures/index.js'
import {localDate} from '../../record/index.js'
import {supportWords} from '../messages/supports/index.js'
import {beginningOf} from '../recovery-goals/long-words.js'
import {knownInstruments} from '../recovery-measure-trend/over-time.js'
import {badgeStyles} from '../shared/badge.js'
import {componentPicker, pickerStyles} from '../shared/component-picker.js'
import type {LanguageController} from '../shared/language.js'
import {notice} from '../shared/notice.js'
import {problemSentences} from '../shared/problem-sentences.js'
import {asSpoken} from '../shared/speech.js'
import {stageHead, stageHeadStyles} from '../shared/stage-head.js'
import {unfoldStyles} from '../shared/unfold.styles.js'
import {supportCard} from './support-card.js'
import type {SupportsDesk} from './supports-desk.js'
import {supportsStyles} from './supports.styles.js'

export {SupportsDesk} from './supports-desk.js'
export const styles = [badgeStyles, pickerStyles, stageHeadStyles, unfoldStyles, supportsStyles]

/** The list, with what it is looked through by; and, folded, what is listed for nobody. */
export function supportsView(
  local: LanguageController,
  desk: SupportsDesk,
  close: () => void,
): TemplateResult {
  const words = supportWords[local.language]
  const {listed, reading, mistakes} = desk
  const found = oncePerSupport(desk.found, local.language)
  const all = listed?.supports ?? []
  return html`<section aria-labelledby="title">
    ${stageHead(words, close)}
    <div role="alert">
      ${mistakes.length ? notice([words.mistakes, ...mistakes]) : nothing}
      ${listed?.problem ? unread(local, desk) : nothing}
      ${listed?.incomplete ? notice([words.incomplete]) : nothing}
    </div>
    ${all.length ? searchFields(local, desk) : nothing} ${goalChoice(local, desk)}
    <p role="status" class="small" part="found">
      ${reading && !listed ? words.reading : all.length ? words.found(found.length) : listed ? words.none : ''}
    </p>
    ${all.length && !found.length ? html`<p>${words.noneFound}</p>` : nothing}
    <ul class="supports">
      ${found.map(support => supportCard(local, support, desk))}
    </ul>
    ${measuresInUse(local, desk)} ${listed && !listed.problem ? gaps(local, desk) : nothing}
  </section>`
}

function unread(local: LanguageController, desk: SupportsDesk): TemplateResult {
  const words = supportWords[local.language]
  const again = html`<button type="button" part="again" @click=${() => void desk.read()}>
    ${words.again}
  </button>`
  return notice([words.unread, ...problemSentences(local.words, desk.listed!.problem!)], again)
}

function searchFields(local: LanguageController, desk: SupportsDesk): TemplateResult {
  const words = supportWords[local.language]
  const {search, listed} = desk
  const spoken = new Set(
    listed!.supports.flatMap(({languages}) => languages.map(each => each.split('-')[0]!.toLowerCase())),
  )
  const names = new Intl.DisplayNames([local.tag], {type: 'language', fallback: 'code'})
  const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value
  return html`<div class="search" role="search" aria-labelledby="title">
    <label
      >${words.text}
      <input
        part="text"
        type="search"
        .value=${search.text ?? ''}
        @input=${(event: Event) => desk.look({text: valueOf(event)})}
    /></label>
    <label
      >${words.language}
      <select part="language" @change=${(event: Event) => desk.look({language: valueOf(event) || undefined})}>
        <option value="">${words.any}</option>
        ${[...spoken]
          .filter(each => /^[a-z]{2,3}$/.test(each))
          .map(
            each =>
              html`<option value=${each} ?selected=${each === search.language}>${names.of(each)}</option>`,
          )}
      </select></label
    >
    <label
      >${words.cost}
      <select
        part="cost"
        @change=${(event: Event) => desk.look({cost: (valueOf(event) || undefined) as SupportCost | undefined})}
      >
        <option value="">${words.any}</option>
        ${supportCosts.map(
          each => html`<option value=${each} ?selected=${each === search.cost}>${words.costs[each]}</option>`,
        )}
      </select></label
    >
    <fieldset>
      <legend>${words.component}</legend>
      ${componentPicker(local, search.component ? [search.component] : [], component =>
        desk.look({component: component === search.component ? undefined : component}),
      )}
    </fieldset>
  </div>`
}

function goalChoice(local: LanguageController, desk: SupportsDesk): TemplateResult | typeof nothing {
  const words = supportWords[local.language]
  const {goals, goal, listed} = desk
  if (!listed?.supports.length) return nothing
  if (!goals.length) return html`<p class="small">${words.noGoals}</p>`
  return html`<label class="goal"
    >${words.goal}
    <select part="goal" @change=${(event: Event) => desk.choose((event.target as HTMLSelectElement).value)}>
      ${goals.length > 1 ? html`<option value="" ?selected=${!goal}>${words.choose}</option>` : nothing}
      ${goals.map(
        each =>
          html`<option value=${each.id} ?selected=${each.id === goal?.id}>
            ${asSpoken(local.words, beginningOf(each.goal.words, 80), each.goal.speaker)}
          </option>`,
      )}
    </select></label
  >`
}

/** What the site asks, since that belongs to what it has: the check-in always, and each measure that it has set. */
function measuresInUse(local: LanguageController, {offers}: SupportsDesk): TemplateResult {
  const known = knownInstruments(offers)
  const ids = [...new Set([checkIn.id, ...offers.map(offeredId)])]
  const titles = ids.map(id => known.get(id)?.title[local.language] ?? id)
  return html`<div part="measures">
    <h4 id="measures">${supportWords[local.language].measures}</h4>
    <ul aria-labelledby="measures">
      ${titles.map(title => html`<li>${title}</li>`)}
    </ul>
  </div>`
}

function gaps(local: LanguageController, {listed}: SupportsDesk): TemplateResult {
  const {gaps: words} = supportWords[local.language]
  const names = new Intl.DisplayNames([local.tag], {type: 'language'})
  const missing = supportGaps(listed!.supports, {
    components,
    languages: ['en', 'fr'],
    today: localDate(new Date()),
  })
  const one = ({component, language}: (typeof missing)[number]): string =>
    words.one(terms[local.language][component].name, names.of(language)!)
  return html`<details part="gaps">
    <summary>${words.open}</summary>
    <p class="small">${words.lead}</p>
    ${
      missing.length
        ? html`<ul>
            ${missing.map(each => html`<li>${one(each)}</li>`)}
          </ul>`
        : html`<p>${words.none}</p>`
    }
  </details>`
}
