import {html, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import type {Attainment} from '../../goals/index.js'
import {asSaid} from '../shared/as-said.js'
import {sameWords, withLineFeeds} from '../shared/clean-words.js'
import {isLocked, writtenIn} from './goal-draft.js'
import type {GoalForm} from './goal-form.js'

/** In the order in which they are talked about: what both expect, then better, then less. */
const order: readonly Attainment[] = [0, 1, 2, -1, -2]

/** How the goal could go, in five lines of words. A line that is left empty is no level. */
export function levelFields(form: GoalForm): TemplateResult {
  return html`<div class="field">
    <p class="small" id="levels-hint">${form.local.words.goalForm.levelsHint}</p>
    ${order.map(level => levelField(form, level))}
  </div>`
}

function levelField({local, draft, actions}: GoalForm, level: Attainment): TemplateResult {
  const {levels, language} = writtenIn(draft)
  const before = draft.base.levels.find(each => each.level === level)
  const there = levels.findIndex(each => each.level === level)
  const put = (typed: string) => {
    const words = before && sameWords(typed, before.words) ? before.words : typed
    const place = there < 0 ? levels.length : there
    return {edits: {levels: [...levels.slice(0, place), {level, words}, ...levels.slice(place + 1)]}}
  }
  return html`<div class="item">
    <label for="level-${level}">${local.words.goals.level[level]}</label>
    <textarea
      id="level-${level}"
      class="written"
      rows="1"
      lang=${language ?? local.tag}
      dir="auto"
      ${asSaid()}
      aria-describedby="levels-hint"
      ?readonly=${isLocked(draft)}
      .value=${live(withLineFeeds(levels[there]?.words ?? ''))}
      @input=${(event: Event) => actions.type(event, put)}
    ></textarea>
  </div>`
}
