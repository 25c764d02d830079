import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {asSaid} from '../shared/as-said.js'
import {cleanWords} from '../shared/clean-words.js'
import type {LanguageController} from '../shared/language.js'
import type {ReviewDraft} from './review-draft.js'
import type {ReviewActions} from './review-view.js'

interface Speaking {
  name: string
  actions: Pick<ReviewActions, 'change' | 'save'>
}

const voices = ['person', 'supporter', 'staff'] as const

/** Who says it. It is the person unless somebody says otherwise, and it always shows. */
export function speakerChoice(
  local: LanguageController,
  draft: ReviewDraft,
  {name, actions: {change}}: Speaking,
): TemplateResult {
  const words = local.words.goalReview
  return html`<fieldset class="speaker">
      <legend>${words.speaker}</legend>
      <div class="choices">
        ${voices.map(
          voice =>
            html`<label>
              <input
                type="radio"
                name="speaker"
                value=${voice}
                .checked=${live(draft.speaker === voice)}
                @change=${() => change({speaker: voice})}
              />
              ${words.speakers[voice](name)}
            </label>`,
        )}
      </div>
    </fieldset>
    ${
      draft.speaker === 'supporter'
        ? html`<label class="field"
            >${words.supporterName}
            <input
              type="text"
              name="supporter"
              ${asSaid()}
              dir="auto"
              ?readonly=${draft.saving}
              .value=${live(draft.name)}
              @input=${(event: InputEvent) => change({name: textOf(event)})}
            />
          </label>`
        : nothing
    }`
}

/** One line, as it was said. Enter saves; Shift and Enter breaks the line. */
export function lineField(
  local: LanguageController,
  draft: ReviewDraft,
  {name, actions: {change, save}}: Speaking,
): TemplateResult {
  const words = local.words.goalReview
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.isComposing) return
    event.preventDefault()
    save()
  }
  const spoken = draft.speaker !== 'staff'
  return html`<div class="field">
    <label for="line">${words.line[draft.speaker](name)}</label>
    <textarea
      id="line"
      part="line"
      class=${spoken ? 'spoken' : ''}
      rows="1"
      dir="auto"
      lang=${local.tag}
      enterkeyhint="done"
      ${spoken ? asSaid() : nothing}
      data-written-by=${spoken ? nothing : 'staff'}
      aria-describedby="line-hint"
      ?readonly=${draft.saving}
      .value=${live(draft.line)}
      @input=${(event: InputEvent) => change({line: textOf(event)})}
      @keydown=${press}
    ></textarea>
    ${spoken ? nothing : html`<recovery-wording for="line"></recovery-wording>`}
    <p id="line-hint" class="small">${words.lineHint}</p>
  </div>`
}

/** What stands in a field, without what no chart takes. */
export function textOf(event: InputEvent): string {
  return cleanWords((event.target as HTMLTextAreaElement | HTMLInputElement).value)
}
