import {html, nothing, type TemplateResult} from 'lit'
import {doers} from '../../goals/index.js'
import {practiceWords, type PracticeWords} from '../messages/practice/index.js'
import type {LanguageController} from '../shared/language.js'
import type {PracticeSetting} from './practice-view.js'
import {per100, type Figures} from './then-and-now.js'

/** Then and now, only once the one who asked wants to see it. It is counted anew each time, and kept nowhere. */
export function figuresView({local, desk, lint}: PracticeSetting): TemplateResult {
  const words = practiceWords[local.language].figures
  const {language} = local
  const figures = desk.isLooking && lint ? desk.figures(text => lint(text, {language}).length) : undefined
  return html`<div class="figures" part="figures">
    <button
      type="button"
      part="look"
      aria-expanded="${desk.isLooking}"
      @click=${() => desk.look(!desk.isLooking)}
    >
      ${desk.isLooking ? words.hide : words.show}
    </button>
    ${
      desk.isLooking
        ? html`<p class="small">${words.lead}</p>
            ${figures ? table(local, words, figures) : html`<p>${words.reading}</p>`}`
        : nothing
    }
  </div>`
}

function table(
  local: LanguageController,
  words: PracticeWords['figures'],
  {then, now}: {then: Figures; now: Figures},
): TemplateResult {
  const row = (label: string, told: (figures: Figures) => string): TemplateResult =>
    html`<tr>
      <th scope="row">${label}</th>
      <td>${told(then)}</td>
      <td>${told(now)}</td>
    </tr>`
  return html`<table>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${words.then}</th>
        <th scope="col">${words.now}</th>
      </tr>
    </thead>
    <tbody>
      ${row(words.wording, figures => wordingOf(local, words, figures))}
      ${row(words.own, ({own, goals}) => words.of(own, goals))}
      <tr>
        <th scope="colgroup" colspan="3">${words.steps}</th>
      </tr>
      ${[...doers, 'unsaid' as const].map(doer => row(words.doers[doer], ({steps}) => String(steps[doer])))}
    </tbody>
  </table>`
}

function wordingOf(local: LanguageController, words: PracticeWords['figures'], figures: Figures): string {
  if (!figures.words) return words.none
  const rate = per100(figures)
  const told =
    rate === undefined
      ? words.few
      : words.rate(new Intl.NumberFormat(local.tag, {maximumFractionDigits: 1}).format(rate))
  return `${words.in(figures.findings, figures.words)} (${told})`
}
