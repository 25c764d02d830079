import {css, html, type TemplateResult} from 'lit'
import {terms} from '../../chime/index.js'
import type {GoalChanges, RecoveryGoal} from '../../goals/index.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken} from '../shared/speech.js'
import {goalOf, type GoalDraft} from './goal-draft.js'

/** Somebody else's version and one's own, side by side in words, and the choice between them. */
export function goalConflict(
  local: LanguageController,
  draft: GoalDraft,
  {keepMine, keepTheirs, leave}: Record<'keepMine' | 'keepTheirs' | 'leave', () => void>,
): TemplateResult | undefined {
  if (draft.outcome?.kind !== 'conflict') return undefined
  const {theirs, fields} = draft.outcome
  const words = local.words.goalForm
  return html`<section class="conflict" part="conflict" aria-labelledby="conflict">
    <h4 id="conflict" tabindex="-1">${words.conflict}</h4>
    <div class="versions">
      ${version(local, 'theirs', words.theirs, theirs, fields)}
      ${version(local, 'mine', words.mine, goalOf(draft), fields)}
    </div>
    <div class="row">
      <button type="button" part="keep-mine" @click=${keepMine}>${words.keepMine}</button>
      <button type="button" part="keep-theirs" @click=${keepTheirs}>${words.takeTheirs}</button>
      <button type="button" part="not-now" class="quiet" @click=${leave}>${words.notNow}</button>
    </div>
  </section>`
}

/** One version: what it says where the two differ, and its words always, so that one knows what it is about. */
function version(
  local: LanguageController,
  side: 'theirs' | 'mine',
  title: string,
  goal: RecoveryGoal,
  fields: readonly (keyof GoalChanges)[],
): TemplateResult {
  const names = goal.components.map(component => terms[local.language][component].name)
  const {goals} = local.words
  const says = goal.words ? asSpoken(local.words, goal.words, goal.speaker) : goals.noWords
  return html`<div class="version ${side}">
    <h5>${title}</h5>
    <p class="words" dir="auto">${says}</p>
    ${
      fields.includes('components')
        ? html`<p>${names.length ? local.list(names) : goals.untagged}</p>`
        : undefined
    }
    ${fields.includes('status') ? html`<p>${goals.statuses[goal.status]}</p>` : undefined}
  </div>`
}

/** What a conflict looks like: side by side where there is room. */
export const goalConflictStyles = css`
  .versions {
    display: grid;
    gap: 12px;
    margin-block: 12px 16px;
  }

  .version {
    padding: 12px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .version h5 {
    margin: 0;
    font-size: 0.933em;
  }

  .version .words {
    max-block-size: 12em;
    overflow: auto;
  }

  @container (min-width: 520px) {
    .versions {
      grid-template-columns: 1fr 1fr;
    }
  }
`
