import {consume} from '@lit/context'
import {html, LitElement, nothing, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {repeat} from 'lit/directives/repeat.js'
import {terms, type Component} from '../../chime/index.js'
import {groupGoals, type GoalGroup} from '../../goals/index.js'
import type {GoalEntry, RecordSnapshot} from '../../record/index.js'
import {outcomeSentences} from '../recovery-goal-form/goal-outcome.js'
import {badge, badgeStyles} from '../shared/badge.js'
import {componentPicker, pickerStyles} from '../shared/component-picker.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire} from '../shared/events.js'
import {LanguageController} from '../shared/language.js'
import {tokens} from '../shared/tokens.js'
import {goalCard} from './goal-card.js'
import {goalCardStyles} from './goal-card.styles.js'
import {inOrder} from './goal-order.js'
import {goalsStyles} from './recovery-goals.styles.js'
import {Tagging, type Tag} from './tagging.js'

/** How many goals of a group show before «show all». */
const shownAtFirst = 20

/**
 * The person's goals, by component of CHIME, in their own words. A component that nobody has talked about is an
 * open question; a goal that nobody has sorted can be sorted with one tap.
 *
 * @element recovery-goals
 * @fires goal-compose - Somebody wants to write a goal, for `detail.components`.
 * @fires goal-edit - Somebody wants to change the goal `detail.id`.
 * @fires goal-submit - A goal was sorted; answer it with `detail.respondWith(outcome)`.
 * @fires record-reload - The chart could not be read, and somebody wants to try again.
 * @csspart group - The goals of one component.
 * @csspart goal - One goal.
 * @csspart question - The open question of a component that nobody has talked about.
 * @csspart ask - The button that asks it.
 * @csspart edit - The button that changes a goal.
 * @csspart levels - How a goal could go.
 * @csspart details - What else is written of a goal.
 */
export class RecoveryGoals extends LitElement {
  static override styles = [tokens, controls, badgeStyles, pickerStyles, goalsStyles, goalCardStyles]

  /** The goals to show, where no record gives them. */
  @property({attribute: false}) entries?: readonly GoalEntry[]

  @consume({context: recordContext, subscribe: true})
  @state()
  protected snapshot?: RecordSnapshot

  @state() private said = ''

  readonly #local = new LanguageController(this)
  readonly #tagging = new Tagging(this)
  readonly #opened = new Set<Component | undefined>()

  protected override render(): TemplateResult {
    const {goals: words, status} = this.#local.words
    const entries = this.entries ?? this.snapshot?.goals ?? []
    const phase = this.entries ? 'ready' : (this.snapshot?.goalsPart.phase ?? 'waiting')
    const groups = groupGoals(entries)
    return html`<section aria-labelledby="heading">
      <h2 id="heading" class="visually-hidden">${words.heading}</h2>
      <p role="status" class="small">${phase === 'loading' && !entries.length ? status.loading : ''}</p>
      <div role="alert">${phase === 'failed' ? this.#problem() : nothing}</div>
      ${groups.map(group => this.#group(group, {entries, ready: phase === 'ready'}))}
      <p role="status" class="visually-hidden">${this.said}</p>
    </section>`
  }

  #problem(): TemplateResult {
    const {problem, tryAgain} = this.#local.words
    const found = this.snapshot?.goalsPart.problem
    const said = found
      ? outcomeSentences(this.#local.words, {kind: 'failed', problem: found})
      : [problem.server]
    return html`<div class="notice problem">
      ${said.map(sentence => html`<p>${sentence}</p>`)}
      <button type="button" part="reload" @click=${this.#onReload}>${tryAgain}</button>
    </div>`
  }

  #group(
    {component, entries}: GoalGroup<GoalEntry>,
    {entries: all, ready}: {entries: readonly GoalEntry[]; ready: boolean},
  ): TemplateResult | typeof nothing {
    if (!entries.length) return component && ready ? this.#question(component, all) : nothing
    const {count, showAll, untagged} = this.#local.words.goals
    const shown = this.#opened.has(component) ? entries.length : shownAtFirst
    return html`<section class="group" part="group" aria-labelledby="group-${component ?? 'untagged'}">
      <header class="row">
        ${component ? badge(component) : nothing}
        <h3 id="group-${component ?? 'untagged'}">
          ${component ? terms[this.#local.language][component].name : untagged}
        </h3>
        <span class="small">${count(entries.length)}</span>
      </header>
      <ul class="cards">
        ${repeat(
          inOrder(entries).slice(0, shown),
          entry => entry.id,
          entry => this.#card(entry),
        )}
      </ul>
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
    </section>`
  }

  #card(entry: GoalEntry): TemplateResult {
    const may = this.snapshot?.capabilities?.goal.update ?? true
    return goalCard(this.#local, entry, {
      personName: this.snapshot?.person.name ?? '',
      edit: may ? this.#edit : undefined,
      picker: may && !entry.goal.components.length && !entry.goal.caution ? this.#picker(entry) : undefined,
    })
  }

  /** An invitation, never a gap: nobody is behind on anything. */
  #question(component: Component, all: readonly GoalEntry[]): TemplateResult {
    const words = this.#local.words.goals
    const {name, question} = terms[this.#local.language][component]
    const under = all.flatMap(({goal}) => (goal.components.includes(component) ? [goal.components[0]!] : []))
    const names = [...new Set(under)].map(each => terms[this.#local.language][each].name)
    return html`<section class="group" part="group" aria-labelledby="group-${component}">
      <header class="row">
        ${badge(component)}
        <h3 id="group-${component}">${name}</h3>
        <span class="small">${names.length ? words.under(this.#local.list(names)) : words.notYet}</span>
      </header>
      ${
        names.length
          ? nothing
          : html`<div class="question row" part="question">
              <p>${question}</p>
              <button
                type="button"
                class="quiet"
                part="ask"
                aria-label="${words.ask} ${question}"
                @click=${() => fire(this, 'goal-compose', {components: [component]})}
              >
                ${words.ask}
              </button>
            </div>`
      }
    </section>`
  }

  #picker(entry: GoalEntry): TemplateResult {
    const tag = this.#tagging.of(entry.id)
    const chosen = tag && (!tag.outcome || tag.outcome.kind === 'saved') ? [tag.component] : []
    return html`<fieldset>
      <legend>${this.#local.words.goals.tag}</legend>
      ${componentPicker(this.#local, chosen, component => void this.#tag(entry, component))}
      ${tag ? html`<p class="outcome">${this.#told(tag)}</p>` : nothing}
    </fieldset>`
  }

  #told({outcome, at = new Date()}: Tag): string {
    const {goals, goalForm, status} = this.#local.words
    if (!outcome) return goalForm.saving
    if (outcome.kind === 'saved') return status.saved(this.#local.time(at))
    return [goals.tagFailed, ...outcomeSentences(this.#local.words, outcome)].join(' ')
  }

  /** The goal goes to its group when it is saved, and the focus with it. */
  async #tag(entry: GoalEntry, component: Component): Promise<void> {
    const tag = await this.#tagging.give(entry, component)
    if (!tag) return
    this.said = this.#told(tag)
    const card = (): HTMLElement | null =>
      this.renderRoot.querySelector(`[data-goal="${CSS.escape(entry.id)}"]`)
    const within = card()?.contains(this.shadowRoot!.activeElement)
    await this.updateComplete
    if (tag.outcome?.kind === 'saved' && within) card()?.focus()
  }

  /** The button goes away, so the focus goes to the first goal that was not there before. */
  async #showAll(event: Event, component: Component | undefined): Promise<void> {
    const group = (event.currentTarget as Element).closest('.group')
    this.#opened.add(component)
    this.requestUpdate()
    await this.updateComplete
    group?.querySelectorAll<HTMLElement>('.card')[shownAtFirst]?.focus()
  }

  #edit = (entry: GoalEntry): void => fire(this, 'goal-edit', {entry})

  #onReload = (): void => fire(this, 'record-reload', undefined)
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-goals': RecoveryGoals
  }
}
