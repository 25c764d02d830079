import {consume} from '@lit/context'
import {html, nothing, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {repeat} from 'lit/directives/repeat.js'
import {terms, type Component} from '../../chime/index.js'
import {groupGoals, type GoalGroup} from '../../goals/index.js'
import type {GoalEntry, RecordSnapshot} from '../../record/index.js'
import {outcomeSentences} from '../recovery-goal-form/goal-outcome.js'
import {badge, badgeStyles} from '../shared/badge.js'
import {pickerStyles} from '../shared/component-picker.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire} from '../shared/events.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {mayMoveFocus} from '../shared/may-move-focus.js'
import {tokens} from '../shared/tokens.js'
import {goalCard} from './goal-card.js'
import {goalCardStyles} from './goal-card.styles.js'
import {inOrder} from './goal-order.js'
import {goalsStyles} from './recovery-goals.styles.js'
import {openQuestion, type OpenQuestion} from './open-question.js'
import {sortChoice, whatBecameOf} from './sort-choice.js'
import {Tagging} from './tagging.js'

/** How many goals of a group show before «show all». */
const shownAtFirst = 20

type Part = Pick<RecordSnapshot['goalsPart'], 'phase' | 'complete'>
const waiting: Part = {phase: 'waiting', complete: true}
const given: Part = {phase: 'ready', complete: true}

/**
 * The person's goals, by component of CHIME, in their own words. A component that nobody has talked about is an
 * open question; a goal that nobody has sorted can be sorted with one tap.
 *
 * @element recovery-goals
 * @fires goal-compose - Somebody wants to write a goal, for `detail.components`, after `detail.question`.
 * @fires goal-edit - Somebody wants to change the goal `detail.entry`.
 * @fires goal-submit - A goal was sorted; answer it with `detail.respondWith(outcome)`.
 * @fires record-reload - The chart could not be read, and somebody wants to try again.
 * @csspart group - The goals of one component.
 * @csspart goal - One goal.
 * @csspart question - The open question of a component that nobody has talked about.
 * @csspart ask - The button that asks it.
 * @csspart edit - The button that changes a goal.
 * @csspart sort - How a clinical goal can be sorted.
 * @csspart levels - How a goal could go.
 * @csspart details - What else is written of a goal.
 */
export class RecoveryGoals extends RecoveryElement {
  static override styles = [tokens, controls, badgeStyles, pickerStyles, goalsStyles, goalCardStyles]

  /** The goals to show, where no record gives them. */
  @property({attribute: false}) entries?: readonly GoalEntry[]

  @consume({context: recordContext, subscribe: true})
  @state()
  protected snapshot?: RecordSnapshot

  @state() private said = ''

  readonly #tagging = new Tagging(this)
  readonly #opened = new Set<Component | undefined>()

  /** Focuses a goal, also one that waits behind «show all»; answers whether it is in the list. */
  async focusGoal(id: string): Promise<boolean> {
    await this.updateComplete
    const goal = this.#entries.find(entry => entry.id === id)?.goal
    if (goal && !this.#cardOf(id)) {
      this.#opened.add(goal.components[0])
      this.requestUpdate()
      await this.updateComplete
    }
    this.#cardOf(id)?.focus()
    return Boolean(goal)
  }

  protected override render(): TemplateResult {
    const {goals: words, status} = this.local.words
    const part = this.entries ? given : (this.snapshot?.goalsPart ?? waiting)
    const entries = this.#entries
    return html`<section aria-labelledby="heading">
      <h3 id="heading" class="visually-hidden">${words.heading}</h3>
      <p role="status" class="small">${part.phase === 'loading' && !entries.length ? status.loading : ''}</p>
      <div role="alert">${part.phase === 'failed' ? this.#problem() : nothing}</div>
      ${groupGoals(entries).map(group => this.#group(group, {entries, part}))}
      <p role="status" class="visually-hidden">${this.said}</p>
    </section>`
  }

  get #entries(): readonly GoalEntry[] {
    return this.entries ?? this.snapshot?.goals ?? []
  }

  #cardOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-goal="${CSS.escape(id)}"]`)
  }

  #problem(): TemplateResult {
    const {problem, tryAgain} = this.local.words
    const found = this.snapshot?.goalsPart.problem
    const outcome = found && ({kind: 'failed', problem: found} as const)
    const said = outcome ? outcomeSentences(this.local.words, outcome) : [problem.server]
    return html`<div class="notice problem">
      ${said.map(sentence => html`<p>${sentence}</p>`)}
      <button type="button" part="reload" @click=${this.#reload}>${tryAgain}</button>
    </div>`
  }

  #group(
    {component, entries}: GoalGroup<GoalEntry>,
    {entries: all, part}: {entries: readonly GoalEntry[]; part: Part},
  ): TemplateResult | typeof nothing {
    if (!entries.length && !(component && part.phase === 'ready')) return nothing
    const {count, showAll, untagged} = this.local.words.goals
    const id = `group-${component ?? 'untagged'}`
    const open = component && !entries.length ? this.#question(component, all, part.complete) : undefined
    const shown = this.#opened.has(component) ? entries.length : shownAtFirst
    return html`<div class="group" part="group" role="group" aria-labelledby=${id}>
      <header class="row">
        ${component ? badge(component) : nothing}
        <h4 id=${id}>${component ? terms[this.local.language][component].name : untagged}</h4>
        <span class="small">${open?.aside ?? count(entries.length)}</span>
      </header>
      ${
        open?.question ??
        html`<ul class="cards">
          ${repeat(
            inOrder(entries).slice(0, shown),
            entry => entry.id,
            entry => this.#card(entry),
          )}
        </ul>`
      }
      ${
        shown < entries.length
          ? html`<button
              type="button"
              part="show-all"
              @click=${(event: Event) => void this.#showAll(event, component)}
            >
              ${showAll(entries.length)}
            </button>`
          : nothing
      }
    </div>`
  }

  #card(entry: GoalEntry): TemplateResult {
    const {goal} = entry
    const may = this.snapshot?.capabilities?.goal.update ?? true
    const unsorted = may && !goal.components.length && !goal.caution
    const tag = this.#tagging.of(entry.id)
    return goalCard(this.local, entry, {
      personName: this.snapshot?.person.name ?? '',
      edit: may ? this.#edit : undefined,
      picker: unsorted
        ? sortChoice(this.local, {goal, tag}, component => void this.#tag(entry, component))
        : undefined,
    })
  }

  #question(component: Component, entries: readonly GoalEntry[], complete: boolean): OpenQuestion {
    const may = this.snapshot?.capabilities?.goal.create ?? true
    const start = {components: [component], question: terms[this.local.language][component].question}
    const ask = ({target}: Event): void => fire(target!, 'goal-compose', start)
    return openQuestion(this.local, component, {entries, complete, ask: may ? ask : undefined})
  }

  /** The goal goes to its group when it is saved, and the focus with it. */
  async #tag(entry: GoalEntry, component: Component): Promise<void> {
    const tag = await this.#tagging.give(entry, component)
    if (!tag) return
    this.said = whatBecameOf(this.local, tag)
    await this.updateComplete
    const card = this.#cardOf(entry.id)
    if (tag.outcome?.kind === 'saved' && card && mayMoveFocus(card)) card.focus()
  }

  /** The button goes away, so the focus goes to the first goal that was not there before. */
  async #showAll(event: Event, component: Component | undefined): Promise<void> {
    const group = (event.currentTarget as Element).closest('.group')
    this.#opened.add(component)
    this.requestUpdate()
    await this.updateComplete
    group?.querySelectorAll<HTMLElement>('.card')[shownAtFirst]?.focus()
  }

  /** From the button itself, so that whoever opens a form knows where to come back to. */
  #edit = ({target}: Event, entry: GoalEntry): void => fire(target!, 'goal-edit', {entry})

  #reload = (): void => fire(this, 'record-reload', undefined)
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-goals': RecoveryGoals
  }
}
