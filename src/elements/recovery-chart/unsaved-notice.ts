import {html, nothing, type TemplateResult} from 'lit'
import type {UnsavedDraft} from '../recovery-goal-form/draft-shelf.js'
import {beginningOf} from '../recovery-goals/long-words.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken} from '../shared/speech.js'

/** Enough of somebody's words to know them by, in UTF-16 units. */
const enough = 60

/** What was written and is not in the chart yet, in sight as long as that is so, and the way back to it. */
export function unsavedNotice(
  local: LanguageController,
  drafts: readonly UnsavedDraft[],
  goOn: (event: Event, draft: UnsavedDraft) => void,
): TemplateResult | typeof nothing {
  if (!drafts.length) return nothing
  const {chart} = local.words
  return html`<div class="notice unsaved" part="unsaved">
    ${drafts.map(
      (draft, index) =>
        html`<div class="row">
          <p id="unsaved-${index}">
            ${chart.waiting}
            <bdi>${asSpoken(local.words, beginningOf(draft.words, enough), draft.speaker)}</bdi>
          </p>
          <button
            type="button"
            part="go-on"
            aria-describedby="unsaved-${index}"
            @click=${(event: Event) => goOn(event, draft)}
          >
            ${chart.goOn}
          </button>
        </div>`,
    )}
  </div>`
}
