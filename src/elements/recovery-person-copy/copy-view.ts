import {html, nothing, type TemplateResult} from 'lit'
import type {Language} from '../../chime/index.js'
import {copyWords} from '../messages/copy/index.js'
import type {LanguageController} from '../shared/language.js'
import {copyCard, onCard} from './copy-card.js'
import {stageHead, stageHeadStyles} from '../shared/stage-head.js'
import {unfoldStyles} from '../shared/unfold.styles.js'
import {goalChoice, type LeftOff, withoutLeftOff} from './copy-chosen.js'
import {optionsStyles} from './copy-options.styles.js'
import {copySheet, tagOf, type Copy} from './copy-sheet.js'
import {copyStyles, printCopy, type Paper} from './print-copy.js'

export {ownOf} from '../shared/for-person.js'
export {printCopy}
export const styles = [stageHeadStyles, unfoldStyles, optionsStyles, ...copyStyles]

/** In which languages a copy is. */
export type CopyLanguages = Language | 'both'

/** A copy is a sheet, or a card for a pocket. */
export type CopyLayout = 'page' | 'card'

/** What was chosen, and how something else is. */
export interface CopyChoice {
  languages: CopyLanguages
  paper: Paper
  layout: CopyLayout
  /** What somebody chose not to have on it. */
  off: LeftOff
  choose: (name: 'languages' | 'paper' | 'layout', value: string) => void
  /** Takes something off the copy, or puts it back. */
  turn: (off: LeftOff) => void
  print: () => void
  close: () => void
}

/** The choices, with the button that prints; and the copy itself, as it will be. */
export function copyView(
  local: LanguageController,
  {languages, paper, layout, off, choose, turn, print, close}: CopyChoice,
  content: Omit<Copy, 'languages'>,
): TemplateResult {
  const words = copyWords[local.language].options
  const own = withoutLeftOff(content.own, off)
  const copy: Copy = {...content, own, languages: languages === 'both' ? ['en', 'fr'] : [languages]}
  const card = layout === 'card' ? onCard(copy) : undefined
  const left = [
    ['others', own.others, words.others],
    ['left-off', content.own.goals.length - own.goals.length, words.leftOff],
    ['more', card?.more, words.tooMany],
    ['more-contacts', card?.calls.more, words.moreContacts],
  ] as const
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
    ${stageHead(words, close)}
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
    ${goalChoice(local, content.own, off, turn)}
    <div role="status">
      ${copy.read === 'reading' ? html`<p class="small">${local.words.status.loading}</p>` : nothing}
      ${left.map(([part, count, say]) =>
        count ? html`<p class="small" part=${part}>${say(count)}</p>` : nothing,
      )}
    </div>
    <div class="preview" role="region" aria-label=${words.preview} tabindex="0">
      <div class="copy" part="copy" lang=${tagOf(copy.languages[0]!)}>
        ${card ? copyCard(copy, card) : copySheet(copy)}
      </div>
    </div>
  </section>`
}
