import {html, nothing, type TemplateResult} from 'lit'
import type {Component} from '../../chime/index.js'
import type {GoalStatus} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'
import type {Frame, GoalEntry, GoalHistory} from '../../record/index.js'
import type {RecoveryEvents} from '../shared/events.js'
import type {LanguageController} from '../shared/language.js'
import {later} from '../shared/later.js'
import {goalCard, type CardAction} from './goal-card.js'
import type {ListState} from './list-state.js'
import type {ReviewActions} from './review-actions.js'
import type {PlacedSave} from './saves-in-place.js'

/** What cards are drawn with and that is fetched apart: all parts of a goal, what became of a save, how it came to be. */
export const body = later(() => import('./goal-body.js'))
export const end = later(() => import('./card-end.js'))
export const life = later(() => import('./goal-life.js'))
/** How goals become a text for the note, fetched when somebody comes near to wanting one. */
export const noting = later(() => import('./into-note.js'))

/** What is over is not looked at again. */
const over: ReadonlySet<GoalStatus> = new Set(['reached', 'changed', 'letting-go', 'closed', 'mistaken'])

/** The list that a card is in: what it knows of the goal, what may be done, and what is then done. */
export interface Listing {
  list: ListState
  personName: string
  today: string
  frame: Frame | undefined
  may: {change: (id: string) => boolean; review: boolean}
  reviews: ReviewActions | undefined
  readingsOf: (id: string) => readonly Reading[]
  answersOf: (entry: GoalEntry) => readonly Reading[]
  /** The goal that it became, if that is in the list. */
  successorOf: (entry: GoalEntry) => GoalEntry | undefined
  predecessorsOf: (id: string) => readonly GoalEntry[]
  saveOf: (id: string) => PlacedSave | undefined
  lifeOf: (entry: GoalEntry) => GoalHistory | undefined
  review: (id: string) => void
  edit: (event: Event, entry: GoalEntry) => void
  note: (entry: GoalEntry) => void
  choose: (id: string) => void
  tag: (entry: GoalEntry, component: Component) => void
  tick: (entry: GoalEntry, step: string) => void
  takeBack: (id: string) => void
  unfold: (key: string, open: boolean) => void
  go: (id: string) => void
}

/** One goal of a list, with all that can be seen of it and done with it. */
export function listedCard(local: LanguageController, entry: GoalEntry, listing: Listing): TemplateResult {
  const {goal, id} = entry
  const {personName, may, list} = listing
  const isLeft = listing.reviews?.isLeft(id)
  const mayChange = may.change(id) && !goal.caution && !isLeft
  const parts = body.code?.bodyParts(local, entry, {listing, mayChange})
  const save = listing.saveOf(id)
  return goalCard(local, entry, {
    personName,
    chosen: list.chosen?.has(id),
    choose: () => listing.choose(id),
    body: parts?.body,
    facts: parts?.facts,
    actions: actionsOf(local, entry, listing),
    folds: html`${parts?.folds} ${isLeft ? nothing : unfoldingLife(local, entry, listing)}`,
    below: html`${parts?.below}
    ${listing.reviews?.isGone(id) ? html`<p class="notice">${local.words.problem.gone}</p>` : nothing}
    ${waits(entry, listing) ? html`<p class="small">${local.words.goals.reviewWaits}</p>` : nothing}
    ${reviewing(entry, listing)}
    ${save && end.code ? end.code.cardEnd(local, id, {save, takeBack: () => listing.takeBack(id)}) : nothing}`,
  })
}

function actionsOf(local: LanguageController, entry: GoalEntry, listing: Listing): CardAction[] {
  const {goal, id} = entry
  const {goals, chart} = local.words
  const {may, list} = listing
  if (goal.caution) return []
  const review: CardAction = {
    name: 'review',
    label: waits(entry, listing) ? chart.goOn : goals.review,
    expanded: list.reviewing.has(id),
    act: () => listing.review(id),
  }
  const note: CardAction = {name: 'note', label: goals.note.one, act: () => listing.note(entry)}
  const edit: CardAction = {name: 'edit', label: goals.edit, act: event => listing.edit(event, entry)}
  if (listing.reviews?.isLeft(id)) return [review]
  return [...(may.review && !over.has(goal.status) ? [review] : []), note, ...(may.change(id) ? [edit] : [])]
}

/** Whether something was said of the goal that is neither in the chart nor in sight. */
function waits({id}: GoalEntry, {list, reviews}: Listing): boolean {
  return !list.reviewing.has(id) && Boolean(reviews?.hasUnsaid(id))
}

function reviewing(entry: GoalEntry, {list, reviews, readingsOf}: Listing): TemplateResult {
  if (!reviews || !list.reviewing.has(entry.id)) return html``
  return html`<recovery-goal-review
    brief
    .entry=${entry}
    .readings=${readingsOf(entry.id)}
    .shelf=${reviews.shelf}
    @form-close=${(event: CustomEvent<RecoveryEvents['form-close']>) => {
      event.stopPropagation()
      void reviews.close(entry.id, event.detail)
    }}
  ></recovery-goal-review>`
}

function unfoldingLife(local: LanguageController, entry: GoalEntry, listing: Listing): TemplateResult {
  const {id} = entry
  const key = `life-${id}`
  const open = listing.list.unfolded.has(key)
  return html`<details
    part="life"
    .open=${open}
    @toggle=${(event: Event) => listing.unfold(key, (event.target as HTMLDetailsElement).open)}
  >
    <summary>${local.words.goals.life.title}</summary>
    ${
      open && life.code
        ? life.code.goalLife(local, entry, {
            history: listing.lifeOf(entry),
            readings: listing.readingsOf(id),
            answers: listing.answersOf(entry),
            personName: listing.personName,
            predecessors: listing.predecessorsOf(id),
            successor: listing.successorOf(entry),
            go: listing.go,
          })
        : nothing
    }
  </details>`
}
