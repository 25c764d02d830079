import {html, nothing, type TemplateResult} from 'lit'
import type {Component} from '../../chime/index.js'
import {nextReview} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'
import type {Frame, GoalEntry} from '../../record/index.js'
import {correctionWords} from '../messages/correction/index.js'
import {pickerStyles} from '../shared/component-picker.js'
import {detailsBeside, frameNames} from '../shared/frame-tags.js'
import type {LanguageController} from '../shared/language.js'
import {saidOfIt} from '../shared/said-of-it.js'
import {goalBodyStyles} from './goal-body.styles.js'
import {spokenOrWritten, type CardParts} from './goal-card.js'
import {goalFurtherStyles} from './goal-further.styles.js'
import {furtherParts, hasFurther, lastNotes, noteItem} from './goal-further.js'
import {goalSteps} from './goal-steps.js'
import type {Listing} from './listed-card.js'
import {linkedGoals} from './linked-goals.js'
import {progressFact} from './progress-fact.js'
import {sortChoice} from './sort-choice.js'
import {twinNotice} from './twin-notice.js'

/** How it looks, fetched with it. */
export const styles = [pickerStyles, goalBodyStyles, goalFurtherStyles]

/** What stands around one goal in the list. */
export interface GoalSetting {
  personName: string
  /** What was said of it before, oldest first. */
  readings: readonly Reading[]
  /** Today, as a FHIR date. */
  today: string
  /** The site's second frame, where it has one. */
  frame?: Frame | undefined
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

/** All that a card shows of its goal beside the words, from the list that it is in. */
export function bodyParts(
  local: LanguageController,
  entry: GoalEntry,
  {listing, mayChange}: {listing: Listing; mayChange: boolean},
): Pick<CardParts, 'body' | 'facts' | 'folds' | 'below'> {
  const {goal, id, twins} = entry
  const {personName, today, frame, list, unfold, go} = listing
  const setting: GoalSetting = {
    ...{personName, today, frame, unfold, go},
    readings: listing.readingsOf(id),
    successor: listing.successorOf(entry),
    predecessors: listing.predecessorsOf(id),
    unfolded: list.unfolded,
    tick: mayChange ? step => listing.tick(entry, step) : undefined,
  }
  const save = listing.saveOf(id)
  const sort = (component: Component): void => listing.tag(entry, component)
  return {
    body: goalBody(local, entry, setting),
    facts: bodyFacts(local, entry, setting),
    folds: goalFurther(local, entry, setting),
    below: html`${mayChange && !goal.components.length ? sortChoice(local, {goal, save}, sort) : nothing}
    ${mayChange && twins ? twinNotice(local, entry) : nothing}`,
  }
}

/** Under the words: that it is required, why it matters, the steps, what was noted last, what it grew out of and became. */
function goalBody(local: LanguageController, entry: GoalEntry, setting: GoalSetting): TemplateResult {
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
  ${asItStands(local, entry, setting)} ${goal.steps.length ? goalSteps(local, entry, setting) : nothing}
  ${
    notes.length
      ? html`<ul class="notes">
          ${notes.map(note => noteItem(local, note, setting.personName))}
        </ul>`
      : nothing
  }
  ${goal.status === 'changed' && goal.successor ? became(local, setting) : nothing}`
}

/** What the person says of the goal as it stands, beside it, for all who see it. */
function asItStands(
  local: LanguageController,
  {goal}: GoalEntry,
  {personName, readings, tick}: GoalSetting,
): TemplateResult | typeof nothing {
  const said = saidOfIt(goal.notes, tick ? [] : readings)
  if (!said.length) return nothing
  return html`<div part="as-it-stands">
    <p class="label">${correctionWords[local.language].said(personName)}</p>
    <ul class="notes">
      ${said.map(note => noteItem(local, note, personName))}
    </ul>
  </div>`
}

/** Beside where it stands: how far it has come, when to look again, whose it is, and whether they agree. */
function bodyFacts(
  local: LanguageController,
  {goal}: GoalEntry,
  {personName, readings, today, frame}: GoalSetting,
): TemplateResult {
  const words = local.words.goals
  const tags = frameNames(goal, frame, local.language)
  const {ownership, agreement} = goal
  const next = nextReview(goal, readings.at(-1)?.time)
  const facts = [
    ownership && ownership !== 'required' && words.owned[ownership](personName),
    agreement && words.agrees[agreement](personName),
    tags.length > 0 && words.labelled(frame!.name[local.language], local.list(tags)),
    next && (next <= today ? words.againNow : words.again(local.date(next))),
  ]
  return html`${progressFact(local, goal, readings)}
  ${facts.map(fact => (fact ? html`<span class="pill">${fact}</span>` : nothing))}`
}

/** What else is written of the goal, folded, and drawn only when it is unfolded. */
function goalFurther(
  local: LanguageController,
  entry: GoalEntry,
  {personName, unfolded, unfold, frame}: GoalSetting,
): TemplateResult {
  const correction = html`<recovery-correction
    .entry=${entry}
    person-name=${personName}
  ></recovery-correction>`
  const goal = {...entry.goal, details: detailsBeside(entry.goal, frame)}
  if (!hasFurther(goal)) return correction
  const key = `further-${entry.id}`
  return html`<details
      part="further"
      .open=${unfolded.has(key)}
      @toggle=${(event: Event) => unfold(key, (event.target as HTMLDetailsElement).open)}
    >
      <summary>${local.words.goals.further}</summary>
      ${unfolded.has(key) ? furtherParts(local, goal, personName) : nothing}
    </details>
    ${correction}`
}

function became(local: LanguageController, {successor, go}: GoalSetting): TemplateResult | typeof nothing {
  const {became: label, becameElsewhere} = local.words.goals
  if (!successor) return html`<p>${becameElsewhere}</p>`
  return linkedGoals(local, {label, part: 'successor', goals: [successor], go})
}
