import {css, html, nothing, type TemplateResult} from 'lit'
import type {SaveOutcome} from '../../record/index.js'
import {outcomeSentences, savedSentences, type GoalOutcome} from '../recovery-goal-form/goal-outcome.js'
import type {LanguageController} from '../shared/language.js'
import {inSentences, savedSentence} from '../shared/saved-sentence.js'
import type {PlacedSave} from './saves-in-place.js'

/** What became of the last save of a goal, in a sentence, and (while that can be done) the way to take it back. */
export function cardEnd(
  local: LanguageController,
  id: string,
  {save, takeBack}: {save: PlacedSave; takeBack: () => void},
): TemplateResult {
  const {outcome, back} = save
  const undo = outcome?.kind === 'saved' && outcome.undo
  const offered = undo && back !== 'asked' && !(back && isBack(back))
  return html`<div class="end row" part="end">
    <p class="small">${saveSentence(local, save)}</p>
    ${
      offered
        ? html`<button
            type="button"
            class="quiet"
            part="take-back"
            id="back-${id}"
            aria-labelledby="back-${id} words-${id}"
            @click=${takeBack}
          >
            ${local.words.goals.takeBack}
          </button>`
        : nothing
    }
  </div>`
}

/** What became of a save from within the list, or of taking it back. */
export function saveSentence(local: LanguageController, {outcome, back, at}: PlacedSave): string {
  const {goals, goalForm} = local.words
  if (back === 'asked') return goals.takingBack
  if (back && isBack(back)) return backSentence(local, back)
  if (back?.kind === 'conflict') return `${goals.notTakenBack} ${goals.changedSince}`
  if (back) return [goals.notTakenBack, ...outcomeSentences(local.words, back)].join(' ')
  if (!outcome) return goalForm.saving
  if (outcome.kind !== 'saved') return [goals.notSaved, ...outcomeSentences(local.words, outcome)].join(' ')
  return inSentences(savedSentence(local, at ?? new Date(), outcome.place), ...savedSentences(local, outcome))
}

/** That it is taken back, and what of that is not as it was meant. */
function backSentence(local: LanguageController, back: GoalOutcome): string {
  const {goals, goalForm, conflict} = local.words
  if (back.kind !== 'saved') return goals.tookBack
  const names = back.altered?.map(field => conflict.fields[field])
  const all = back.place ? goals.tookBackBeside : goals.tookBack
  return [
    names?.length ? goals.tookBackBut(local.list(names)) : all,
    ...(back.reasonAltered ? [goals.tookBackReason] : []),
    ...(back.overwrote ? [goalForm.overwrote] : []),
  ].join(' ')
}

function isBack({kind}: {kind: SaveOutcome['kind'] | 'nobody'}): boolean {
  return kind === 'saved' || kind === 'unchanged'
}

/** How it looks, fetched with it. */
export const styles = [
  css`
    .end {
      justify-content: space-between;
    }

    .end button {
      margin-block: -6px;
    }
  `,
]
