import {html, type TemplateResult} from 'lit'
import type {GoalEntry} from '../../record/index.js'
import {submit} from '../recovery-goal-form/goal-outcome.js'
import type {LanguageController} from '../shared/language.js'
import {notice} from '../shared/notice.js'

/** That the chart holds a goal more than once, and the way to mark one of the others as a mistake. */
export function twinNotice(local: LanguageController, {twins = []}: GoalEntry): TemplateResult {
  const {goals} = local.words
  const [id] = twins
  const voidIt = ({target}: Event): void => {
    if (id) void submit(target!, 'goal-void-submit', {id, reason: goals.twinReason})
  }
  return notice(
    [goals.twins],
    html`<button type="button" class="void-twin" @click=${voidIt}>${goals.voidTwin}</button>`,
  )
}
