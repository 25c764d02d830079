import {html, nothing, type TemplateResult} from 'lit'
import type {AnswerMode} from '../../record/index.js'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import {asSaid} from '../shared/as-said.js'
import type {LanguageController} from '../shared/language.js'
import type {Asking, FormActions} from './form-actions.js'

const modes: readonly AnswerMode[] = ['self', 'with-support', 'interview', 'proxy']

/** How it is answered, and by whom. Nothing is chosen before somebody says so; once it was sent, it stays. */
export function answerModes(
  {language}: LanguageController,
  {proxy}: Asking['form'],
  {mode, proxyName, time}: Asking['sitting'],
  actions: FormActions,
): TemplateResult {
  const words = questionnaireWords[language]
  return html`<fieldset class="modes" ?disabled=${time !== undefined}>
      <legend>${words.how}</legend>
      ${modes.map(
        each =>
          html`<label class="option"
            ><input
              type="radio"
              name="mode"
              .checked=${mode === each}
              @change=${() => actions.setMode(each)}
            /><span>${words.modes[each]}</span></label
          >`,
      )}
    </fieldset>
    ${
      mode === 'proxy' && !proxy
        ? html`<div>
            <label for="proxy">${words.proxyName}</label>
            <input
              id="proxy"
              part="proxy"
              type="text"
              ${asSaid()}
              .value=${proxyName}
              ?readonly=${time !== undefined}
              @input=${(event: InputEvent) => actions.nameProxy((event.target as HTMLInputElement).value)}
            />
          </div>`
        : nothing
    }`
}
