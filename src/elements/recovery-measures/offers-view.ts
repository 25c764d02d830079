import {html, nothing, type TemplateResult} from 'lit'
import {offeredId, type Instrument, type MeasureOffer} from '../../measures/index.js'
import {measureWords} from '../messages/measures/index.js'
import {knownInstruments} from '../recovery-measure-trend/over-time.js'
import type {LanguageController} from '../shared/language.js'
import {offersStyles} from './offers.styles.js'

export const styles = [offersStyles]

type Change = (offers: readonly MeasureOffer[]) => void

/** Every instrument, with whose it is, on what terms, and what of it is not verified: for whoever decides what a site asks. */
export function offersView(
  local: LanguageController,
  offers: readonly MeasureOffer[],
  change: Change,
): TemplateResult {
  const words = measureWords[local.language]
  return html`<section aria-labelledby="heading">
    <h3 id="heading">${words.offersHeading}</h3>
    <p class="small">${words.offersNote}</p>
    <ul>
      ${[...knownInstruments(offers).values()].map(instrument => row(local, {instrument, offers, change}))}
    </ul>
  </section>`
}

interface Row {
  instrument: Instrument
  offers: readonly MeasureOffer[]
  change: Change
}

function row(local: LanguageController, {instrument, offers, change}: Row): TemplateResult {
  const {id, title, caution, licence, unverified = [], level} = instrument
  const words = measureWords[local.language]
  const offer = offers.find(each => offeredId(each) === id)
  const others = offers.filter(each => each !== offer)
  const toggle = (): void => change(offer ? others : [...offers, {instrument: id}])
  const set = (part: Partial<MeasureOffer>): void =>
    change(offers.map(each => (each === offer ? {...each, ...part} : each)))
  return html`<li part="offer">
    <h4>${title[local.language]}</h4>
    ${caution ? html`<p class="small">${caution[local.language]}</p>` : nothing}
    <p class="small">${words.tier[licence.tier]}</p>
    <p class="small">
      ${words.terms} <span lang="en">${licence.holder}. ${licence.terms}</span>
      ${licence.seen ? words.seen(local.date(licence.seen)) : nothing}
    </p>
    ${unverified.map(each => html`<p class="small"><b>${words.notVerified}</b> ${each[local.language]}</p>`)}
    ${
      level === 'service'
        ? html`<p class="small">${words.serviceOnly}</p>`
        : html`<label
            ><input type="checkbox" .checked=${offer !== undefined} @change=${toggle} /> ${words.offer}</label
          >`
    }
    ${offer && level !== 'service' ? details(local, {instrument, offer, set}) : nothing}
  </li>`
}

function details(
  local: LanguageController,
  {
    instrument: {unverified, licence},
    offer: {checked = false, everyDays, questionnaire},
    set,
  }: {instrument: Instrument; offer: MeasureOffer; set: (part: Partial<MeasureOffer>) => void},
): TemplateResult {
  const words = measureWords[local.language]
  const valueOf = (event: Event): string => (event.target as HTMLInputElement).value.trim()
  const days = (event: Event): void => set({everyDays: Number(valueOf(event)) || undefined})
  return html`<div class="details">
    ${
      unverified?.length
        ? html`<label
            ><input type="checkbox" .checked=${checked} @change=${() => set({checked: !checked})} />
            ${words.checked}</label
          >`
        : nothing
    }
    <label
      >${words.everyDays}
      <input type="number" min="1" step="1" .value=${String(everyDays ?? '')} @change=${days}
    /></label>
    ${
      licence.tier === 'site'
        ? html`<label
            >${words.questionnaire}
            <input
              type="url"
              spellcheck="false"
              .value=${questionnaire ?? ''}
              @change=${(event: Event) => set({questionnaire: valueOf(event) || undefined})}
          /></label>`
        : nothing
    }
  </div>`
}
