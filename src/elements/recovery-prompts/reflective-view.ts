import {html, nothing, type TemplateResult} from 'lit'
import type {ContentPack} from '../../content/index.js'
import {promptWords} from '../messages/prompts/index.js'
import type {LanguageController} from '../shared/language.js'
import type {PromptsDesk} from './prompts-desk.js'
import {originLine} from './origin-line.js'

/** The questions for clinicians, once somebody asks for them: to be read and thought about, with nothing to write in. */
export function reflectiveView(
  local: LanguageController,
  desk: PromptsDesk,
  own: ContentPack,
): TemplateResult | typeof nothing {
  const questions = desk.questions(own)
  const words = promptWords[local.language]
  if (!questions.length) return nothing
  return html`<div class="reflect" part="reflect">
    <button
      class="quiet"
      type="button"
      part="reflect-open"
      aria-expanded="${desk.reflecting}"
      @click=${() => desk.reflect(!desk.reflecting)}
    >
      ${words.reflect.open}
    </button>
    ${
      desk.reflecting
        ? html`<h4>${words.reflect.heading}</h4>
            <p class="small">${words.reflect.note}</p>
            <ul>
              ${questions.map(
                ({text, dimension, language}) =>
                  html`<li>
                    <p lang=${language} dir="auto">${text}</p>
                    ${dimension ? html`<p class="small">${words.reflect.dimension(dimension)}</p>` : nothing}
                  </li>`,
              )}
            </ul>
            ${originLine(local, questions[0]!.origin)}`
        : nothing
    }
  </div>`
}
