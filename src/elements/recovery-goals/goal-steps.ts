import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import type {GoalStep} from '../../goals/index.js'
import type {GoalEntry} from '../../record/index.js'
import {stepFacts} from '../recovery-conflict/part-words.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken, isSpeech} from '../shared/speech.js'
import type {GoalSetting} from './goal-body.js'

/** How many steps show at once; of more, those that are done fold away. */
const enough = 5

/** The steps on the way: what, who, by when. A tap ticks one, and that is saved; it is ticked when the chart has it. */
export function goalSteps(
  local: LanguageController,
  {goal, id}: GoalEntry,
  {personName, unfolded, unfold, tick}: GoalSetting,
): TemplateResult {
  const {steps} = goal
  const words = local.words.goals
  const done = steps.filter(step => step.done)
  const folds = steps.length > enough && done.length > 0
  const list = (some: readonly GoalStep[]): TemplateResult =>
    html`<ul>
      ${some.map(step => stepItem(local, step, {personName, tick, place: `${id}-${step.id}`}))}
    </ul>`
  const key = `done-${id}`
  return html`<div class="steps" part="steps" role="group" aria-labelledby="steps-${id}">
    <p class="label" id="steps-${id}">${words.stepsDone(done.length, steps.length)}</p>
    ${list(folds ? steps.filter(step => !step.done) : steps)}
    ${
      folds
        ? html`<details
            .open=${unfolded.has(key)}
            @toggle=${(event: Event) => unfold(key, (event.target as HTMLDetailsElement).open)}
          >
            <summary>${words.doneBefore(done.length)}</summary>
            ${unfolded.has(key) ? list(done) : nothing}
          </details>`
        : nothing
    }
  </div>`
}

function stepItem(
  local: LanguageController,
  step: GoalStep,
  {personName, tick, place}: {personName: string; tick: GoalSetting['tick']; place: string},
): TemplateResult {
  // It shows what the chart says: the browser's own tick would be one that nobody has saved yet.
  const press = (event: Event): void => {
    event.preventDefault()
    tick?.(step.id)
  }
  const facts = stepFacts(local, step, personName).join(' · ')
  return html`<li class=${step.done ? 'done' : ''}>
    <input
      type="checkbox"
      id="step-${place}"
      part="tick"
      aria-describedby="facts-${place}"
      .checked=${live(Boolean(step.done))}
      ?disabled=${!tick}
      @click=${press}
    />
    <label for="step-${place}">
      <span class=${isSpeech(step.voice?.speaker ?? 'unsaid') ? 'words' : ''} dir="auto"
        >${asSpoken(local.words, step.words, step.voice?.speaker ?? 'unsaid')}</span
      >
      <span class="small" id="facts-${place}">${facts}</span>
    </label>
  </li>`
}
