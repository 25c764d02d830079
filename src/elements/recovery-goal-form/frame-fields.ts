import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import type {FrameTag} from '../../record/index.js'
import {originLine} from '../recovery-prompts/origin-line.js'
import {frameTagsOf, goalTagOf} from '../shared/frame-tags.js'
import {writtenIn} from './goal-draft.js'
import type {GoalForm} from './goal-form.js'

/** What the goal is about in the site's second frame, in the community's words; never needed, and nothing follows from it. */
export function frameFields({local, draft, frame, actions}: GoalForm): TemplateResult {
  if (!frame) return html``
  const {language} = local
  const goal = writtenIn(draft)
  const chosen = frameTagsOf(goal, frame)
  const toggle = (tag: FrameTag): void => {
    const wanted = goalTagOf(frame, tag, language)
    const without = goal.tags.filter(({id}) => id !== wanted.id)
    actions.change({edits: {tags: chosen.includes(tag) ? without : [...without, wanted]}})
  }
  return html`<fieldset class="pills">
      <legend>${local.words.goalForm.frame.about}</legend>
      <div class="choices">
        ${frame.tags.map(
          (tag, index) =>
            html`<label>
              <input
                type="checkbox"
                value=${tag.code}
                aria-describedby=${tag.text ? `frame-${index}` : nothing}
                .checked=${live(chosen.includes(tag))}
                @change=${() => toggle(tag)}
              />
              ${tag.name[language]}
            </label>`,
        )}
      </div>
    </fieldset>
    ${frame.tags.map(({name, text}, index) =>
      text
        ? html`<p class="small" id="frame-${index}"><b>${name[language]}</b> ${text[language]}</p>`
        : nothing,
    )}
    <p class="small">${local.words.goalForm.frame.says}</p>
    ${originLine(local, frame.origin)}`
}
