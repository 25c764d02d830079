import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {themes} from '../../chime/index.js'
import {languageName, languages} from '../recovery-conflict/language-name.js'
import {themeName} from '../shared/theme-name.js'
import {writtenIn} from './goal-draft.js'
import type {GoalForm} from './goal-form.js'

/** Sub-themes of what the goal is about, and the language of its words; neither is ever needed. */
export function finerFields(form: GoalForm): TemplateResult {
  return html`${themesField(form)} ${languageField(form)}`
}

function themesField({local, draft, actions}: GoalForm): TemplateResult | typeof nothing {
  const {components, themes: chosen} = writtenIn(draft)
  const known = themes.filter(({component}) => components.includes(component)).map(({code}) => code)
  // What was chosen before stays in sight, also of another component, and of a code that we do not know.
  const codes = [...new Set([...known, ...draft.base.themes, ...chosen])]
  if (!codes.length) return nothing
  return html`<fieldset class="pills">
    <legend>${local.words.goals.themes}</legend>
    <div class="choices">
      ${codes.map(
        code =>
          html`<label>
            <input
              type="checkbox"
              value=${code}
              .checked=${live(chosen.includes(code))}
              @change=${() => actions.change({edits: {themes: toggled(chosen, code)}})}
            />
            ${themeName(local, code)}
          </label>`,
      )}
    </div>
  </fieldset>`
}

function languageField({local, draft, actions}: GoalForm): TemplateResult {
  const words = local.words.goalForm
  const {language} = writtenIn(draft)
  const here = languageName(local, local.language)
  const codes = [...new Set([...(language ? [language] : []), ...languages])]
  return html`<div class="field">
    <label for="language">${words.language}</label>
    <select
      id="language"
      part="language"
      .value=${live(language ?? '')}
      @change=${(event: Event) =>
        actions.change({edits: {language: (event.target as HTMLSelectElement).value || undefined}})}
    >
      <option value="" ?selected=${!language}>${draft.id ? words.unsaid : words.asPage(here)}</option>
      ${codes.map(
        code =>
          html`<option value=${code} ?selected=${code === language}>${languageName(local, code)}</option>`,
      )}
    </select>
  </div>`
}

function toggled(chosen: readonly string[], code: string): string[] {
  const without = chosen.filter(each => each !== code)
  return without.length < chosen.length ? without : [...chosen, code]
}
