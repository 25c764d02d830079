import {html, nothing, type TemplateResult} from 'lit'
import type {ContentEntry, Scenario} from '../../content/index.js'
import {practiceWords} from '../messages/practice/index.js'
import {figuresView} from './figures-view.js'
import {leaving} from './leaving.js'
import type {PracticeSetting} from './practice-view.js'

/** A round is over: the one who asked may look at what changed; then they swap, or talk about it. */
export function overView(setting: PracticeSetting): TemplateResult {
  const {local, desk} = setting
  const {scenario, round} = desk
  const words = practiceWords[local.language]
  const isLast = round === 2
  return html`<h3 tabindex="-1">${scenario ? words.over(round) : words.overFree}</h3>
    <p class="small">${words.goOn}</p>
    ${scenario && isLast ? reflection(setting, scenario) : nothing} ${figuresView(setting)}
    ${
      scenario && !isLast
        ? html`<button
              class="main"
              type="button"
              part="swap"
              aria-describedby="swap-hint"
              @click=${() => desk.swap()}
            >
              ${words.swap}
            </button>
            <p id="swap-hint" class="small">${words.swapHint}</p>`
        : nothing
    }
    <button type="button" part="back" @click=${() => desk.over(false)}>${words.back}</button>
    ${leaving(words, () => desk.leave())}`
}

/** What the two ask each other: nothing to write in, and nothing of it goes anywhere. */
function reflection(
  {local, desk, own}: PracticeSetting,
  {reflection: asked, language}: ContentEntry<Scenario>,
): TemplateResult {
  const words = practiceWords[local.language]
  const more = desk.questions(own)
  return html`<div class="reflection" part="reflection">
    <h4>${words.reflection}</h4>
    <p class="small">${words.reflectionLead}</p>
    <ul lang=${language}>
      ${asked.map(question => html`<li dir="auto">${question}</li>`)}
    </ul>
    ${
      more.length
        ? html`<h4>${words.more}</h4>
            <ul>
              ${more.map(
                each =>
                  html`<li lang=${each.language}>
                    ${each.text}
                    ${
                      each.dimension
                        ? html`<span class="small" lang=${local.language}
                            >${words.dimension(each.dimension)}</span
                          >`
                        : nothing
                    }
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </div>`
}
