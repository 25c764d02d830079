import {html, nothing, type TemplateResult} from 'lit'
import {nextReview} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'
import type {GoalEntry} from '../../record/index.js'
import {pickerStyles} from '../shared/component-picker.js'
import type {LanguageController} from '../shared/language.js'
import {goalBodyStyles} from './goal-body.styles.js'
import {spokenOrWritten} from './goal-card.js'
import {goalFurtherStyles} from './goal-further.styles.js'
import {furtherParts, hasFurther, lastNotes, noteItem} from './goal-further.js'
import {goalSteps} from './goal-steps.js'
import {linkedGoals} from './linked-goals.js'
import {progressFact} from './progress-fact.js'
import {sortChoice} from './sort-choice.js'
import type {PlacedSave} from './saves-in-place.js'
import {twinNotice} from './twin-notice.js'

export {sortChoice, twinNotice}

/** How it looks, fetched with it. */
export const styles = [pickerStyles, goalBodyStyles, goalFurtherStyles]

/** What stands around one goal in the list. */
export interface GoalSetting {
  personName: string
  /** What was said of it before, oldest first. */
  readings: readonly Reading[]
  /** Today, as a FHIR date. */
  today: string
  save?: PlacedSave | undefined
  /** The goal that it became, if that is in the list. */
  successor?: GoalEntry | undefined
  /** The goals that changed into it. */
  predecessors: readonly GoalEntry[]
  unfolded: ReadonlySet<string>
  unfold: (what: string, open: boolean) => void
  /** Ticks a step, or takes the tick away; missing where the goal may not be changed. */
  tick?: ((step: string) => void) | undefined
  go: (id: string) => void
}

/** Under the words: that it is required, why it matters, the steps, what was noted last, what it grew out of and became. */
export function goalBody(local: LanguageController, entry: GoalEntry, setting: GoalSetting): TemplateResult {
  const {goal} = entry
  const {predecessors: goals, go} = setting
  const words = local.words.goals
  const whys = goal.notes.filter(({about}) => about === 'why')
  const notes = lastNotes(goal)
  return html`${linkedGoals(local, {label: words.grewOutOf, part: 'predecessor', goals, go})}
  ${goal.ownership === 'required' ? html`<p class="required">${words.required}</p>` : nothing}
  ${
    whys.length
      ? html`<div class="why" part="why">
          <p class="label">${words.why}</p>
          ${whys.map(({text, speaker}) => spokenOrWritten(local, text, speaker))}
        </div>`
      : nothing
  }
  ${goal.steps.length ? goalSteps(local, entry, setting) : nothing}
  ${
    notes.length
      ? html`<ul class="notes">
          ${notes.map(note => noteItem(local, note, setting.personName))}
        </ul>`
      : nothing
  }
  ${goal.status === 'changed' && goal.successor ? became(local, setting) : nothing}`
}

/** Beside where it stands: how far it has come, when to look again, whose it is, and whether they agree. */
export function bodyFacts(
  local: LanguageController,
  {goal}: GoalEntry,
  {personName, readings, today}: GoalSetting,
): TemplateResult {
  const words = local.words.goals
  const {ownership, agreement} = goal
  const next = nextReview(goal, readings.at(-1)?.time)
  const facts = [
    ownership && ownership !== 'required' && words.owned[ownership](personName),
    agreement && words.agrees[agreement](personName),
    next && (next <= today ? words.againNow : words.again(local.date(next))),
  ]
  return html`${progressFact(local, goal, readings)}
  ${facts.map(fact => (fact ? html`<span class="pill">${fact}</span>` : nothing))}`
}

/** What else is written of the goal, folded, and drawn only when it is unfolded. */
export function goalFurther(
  local: LanguageController,
  entry: GoalEntry,
  {personName, unfolded, unfold}: GoalSetting,
): TemplateResult | typeof nothing {
  if (!hasFurther(entry.goal)) return nothing
  const key = `further-${entry.id}`
  return html`<details
    part="further"
    .open=${unfolded.has(key)}
    @toggle=${(event: Event) => unfold(key, (event.target as HTMLDetailsElement).open)}
  >
    <summary>${local.words.goals.further}</summary>
    ${unfolded.has(key) ? furtherParts(local, entry.goal, personName) : nothing}
  </details>`
}

function became(local: LanguageController, {successor, go}: GoalSetting): TemplateResult | typeof nothing {
  const {became: label, becameElsewhere} = local.words.goals
  if (!successor) return html`<p>${becameElsewhere}</p>`
  return linkedGoals(local, {label, part: 'successor', goals: [successor], go})
}
