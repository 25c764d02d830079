import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken} from '../shared/speech.js'
import type {ReviewDraft} from './review-draft.js'
import type {ReviewActions} from './review-view.js'

/** How long after a 1 a 0 still belongs to it, in milliseconds. */
const soon = 1000

const numbers = Array.from({length: 11}, (_, number) => number)

/**
 * How far the goal has come, 0 to 10: one tap, the arrows, or the digit itself (1 and at once 0 is ten). Nothing is chosen
 * before somebody chooses.
 */
export function progressChoice(
  local: LanguageController,
  draft: ReviewDraft,
  {name, actions: {change}}: {name: string; actions: Pick<ReviewActions, 'change'>},
): TemplateResult {
  const words = local.words.goalReview
  const press = (event: KeyboardEvent): void => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
    const {oneTyped = -Infinity} = draft
    const isTen = event.key === '0' && draft.progress === 1 && event.timeStamp - oneTyped < soon
    const progress = isTen ? 10 : Number(event.key)
    change({progress, oneTyped: progress === 1 ? event.timeStamp : undefined})
    const radios = (event.currentTarget as Element).querySelectorAll<HTMLElement>('input')
    radios[progress]?.focus()
  }
  return html`<fieldset class="progress" @keydown=${press}>
    <legend>${words.scale(name)}</legend>
    <div class="numbers">
      ${numbers.map(
        number =>
          html`<label part="rating">
            <input
              type="radio"
              name="progress"
              value=${number}
              aria-describedby="ends"
              .checked=${live(draft.progress === number)}
              @change=${() => change({progress: number})}
            />
            <span>${number}</span>
          </label>`,
      )}
    </div>
    <div class="ends small">
      <p id="ends">${words.ends}</p>
      ${
        draft.progress === undefined
          ? nothing
          : html`<button
              type="button"
              class="quiet"
              part="no-number"
              @click=${() => change({progress: undefined})}
            >
              ${words.noNumber}
            </button>`
      }
    </div>
  </fieldset>`
}

/** Where the goal is now, by its own levels, in the sentences that were agreed; the best first. */
export function levelChoice(
  local: LanguageController,
  {base, level}: ReviewDraft,
  {change}: Pick<ReviewActions, 'change'>,
): TemplateResult {
  const bestFirst = base.levels.toSorted((one, other) => other.level - one.level)
  return html`<fieldset class="levels">
    <legend>${local.words.goalReview.levels}</legend>
    ${bestFirst.map(
      each =>
        html`<label part="rating">
          <input
            type="radio"
            name="level"
            value=${each.level}
            .checked=${live(level === each.level)}
            @change=${() => change({level: each.level})}
          />
          <span>
            <span class="words" dir="auto">${asSpoken(local.words, each.words, base.speaker)}</span>
            <span class="small">${local.words.goals.level[`${each.level}`]}</span>
          </span>
        </label>`,
    )}
  </fieldset>`
}
