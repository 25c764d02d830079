import {html, type TemplateResult} from 'lit'
import {togetherWords} from '../messages/together/index.js'
import type {LanguageController} from '../shared/language.js'

/** How far the way back is: nobody wants it; the page is asked; the page said no; or whoever holds the screen is asked. */
export type Leaving = 'no' | 'waiting' | 'refused' | 'asked'

/** Who wants the whole chart back. It keeps a touch from showing it; it does not keep anybody out. */
export function leavingQuestion(
  local: LanguageController,
  {stay, goOn}: {stay: () => void; goOn: () => void},
): TemplateResult {
  const words = togetherWords[local.language]
  return html`<h2 id="shared-title" tabindex="-1">${words.question}</h2>
    <p>${words.next}</p>
    <div class="row">
      <button class="main" type="button" part="stay" @click=${stay}>${words.stay}</button>
      <button type="button" part="go-on" @click=${goOn}>${words.goOn}</button>
    </div>`
}
