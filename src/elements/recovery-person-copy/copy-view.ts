import {html, nothing, type TemplateResult} from 'lit'
import type {Language} from '../../chime/index.js'
import {copyWords} from '../messages/copy/index.js'
import type {LanguageController} from '../shared/language.js'
import {copyCard, onCard} from './copy-card.js'
import {optionsStyles} from './copy-options.styles.js'
import {copySheet, tagOf, type Copy} from './copy-sheet.js'
import {copyStyles, printCopy, type Paper} from './print-copy.js'

export {ownOf} from '../shared/for-person.js'
export {printCopy}
export const styles = [optionsStyles, ...copyStyles]

/** In which languages a copy is. */
export type CopyLanguages = Language | 'both'

/** A copy is a sheet, or a card for a pocket. */
export type CopyLayout = 'page' | 'card'

/** What was chosen, and how something else is. */
export interface CopyChoice {
  languages: CopyLanguages
  paper: Paper
  layout: CopyLayout
  choose: (name: 'languages' | 'paper' | 'layout', value: string) => void
  print: () => void
}

/** The choices, with the button that prints; and the copy itself, as it will be. */
export function copyView(
  local: LanguageController,
  {languages, paper, layout, choose, print}: CopyChoice,
  content: Omit<Copy, 'languages'>,
): TemplateResult {
  const words = copyWords[local.language].options
  const copy: Copy = {...content, languages: languages === 'both' ? ['en', 'fr'] : [languages]}
  const {others} = copy.own
  const {more} = layout === 'card' ? onCard(copy) : {more: 0}
  const choice = (name: 'languages' | 'paper' | 'layout', chosen: string, all: readonly [string, string][]) =>
    html`<label
      >${words[name]}
      <select
        part=${name}
        @change=${(event: Event) => choose(name, (event.target as HTMLSelectElement).value)}
      >
        ${all.map(
          ([value, label]) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
        )}
      </select></label
    >`
  return html`<section aria-labelledby="title">
    <h3 id="title">${words.title}</h3>
    <div class="choices">
      ${choice('languages', languages, [
        ['en', words.en],
        ['fr', words.fr],
        ['both', words.both],
      ])}
      ${choice('paper', paper, [
        ['letter', words.letter],
        ['a4', words.a4],
      ])}
      ${choice('layout', layout, [
        ['page', words.page],
        ['card', words.card],
      ])}
      <button class="main" type="button" part="print" @click=${print}>${words.print}</button>
    </div>
    ${others ? html`<p class="small" part="others">${words.others(others)}</p>` : nothing}
    ${more ? html`<p class="small" part="more">${words.tooMany(more)}</p>` : nothing}
    <div class="preview" role="region" aria-label=${words.preview} tabindex="0">
      <div class="copy" part="copy" lang=${tagOf(copy.languages[0]!)}>
        ${layout === 'card' ? copyCard(copy) : copySheet(copy)}
      </div>
    </div>
  </section>`
}
