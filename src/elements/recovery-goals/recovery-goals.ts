import {consume} from '@lit/context'
import {html, nothing, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import type {Component} from '../../chime/index.js'
import {groupGoals} from '../../goals/index.js'
import type {GoalEntry, RecordSnapshot, Undo} from '../../record/index.js'
import {badgeStyles} from '../shared/badge.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {later, type Later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import type {Waiting} from '../shared/waiting.js'
import {goalCardStyles} from './goal-card.styles.js'
import {goalsStyles} from './recovery-goals.styles.js'
import {goalGroup, shownAtFirst} from './goal-group.js'
import {doing, ListActions} from './list-actions.js'
import {ListSources} from './list-sources.js'
import {body, end, life, noting} from './listed-card.js'
import {readProblem} from './read-problem.js'

const bar = later(() => import('./goals-bar.js'))

type Part = RecordSnapshot['goalsPart']
const whole = (phase: Part['phase']): Part => ({phase, complete: true})

/**
 * The person's goals, by component of CHIME, in their own words. A component that nobody has talked about is an
 * open question; a goal that nobody has sorted can be sorted with one tap. Each can be looked at again in place, found,
 * and put into the note; what was saved can be taken back.
 *
 * @element recovery-goals
 * @fires goal-compose - Somebody wants to write a goal, for `detail.components`, after `detail.question`.
 * @fires goal-edit - Somebody wants to change the goal `detail.entry`.
 * @fires goal-submit - A goal was sorted, or a step was ticked; answer it with `detail.respondWith(outcome)`.
 * @fires goal-review-submit - Something was said of how a goal goes; answer it likewise.
 * @fires goal-undo-submit - A save is to be taken back, by `detail.undo`; answer it likewise.
 * @fires goal-void-submit - The same goal is there more than once, and one of them is a mistake; answer it likewise.
 * @fires goal-history-request - Somebody wants to see how a goal came to this; answer it with its versions.
 * @fires goal-note - Goals as text for the note, `detail.plain` and `detail.html`; answer it with `true` when it is in the note.
 * @fires drafts-change - Something else waits than before that the chart does not have; see `waiting`.
 * @fires record-reload - The chart could not be read, and somebody wants to try again.
 * @csspart due - How many goals it is time to look at again.
 * @csspart bar - How to find a goal, and to put goals into the note.
 * @csspart group - The goals of one component.
 * @csspart goal - One goal.
 * @csspart why - Why it matters.
 * @csspart steps - The steps on the way.
 * @csspart tick - The box that ticks a step.
 * @csspart progress - How far it has come.
 * @csspart review - The button that opens its review.
 * @csspart note - The button that puts it into the note.
 * @csspart edit - The button that changes it.
 * @csspart further - What else is written of it.
 * @csspart life - How it came to this.
 * @csspart end - What became of the last save, and the way to take it back.
 * @csspart question - The open question of a component that nobody has talked about.
 * @csspart ask - The button that asks it.
 * @csspart sort - How a clinical goal can be sorted.
 * @csspart levels - How a goal could go.
 * @csspart details - What another system has written of it.
 */
export class RecoveryGoals extends RecoveryElement {
  static override styles = [tokens, controls, badgeStyles, goalsStyles, goalCardStyles]

  /** The goals to show, where no record gives them. */
  @property({attribute: false}) entries?: readonly GoalEntry[]

  @consume({context: recordContext, subscribe: true})
  @state()
  protected snapshot?: RecordSnapshot

  readonly #sources = new ListSources(this.local, id => this.focusGoal(id))
  readonly #actions = new ListActions(this, this.#sources)
  #whose?: string
  /** Whether all that it draws with has come, or did not come. */
  #came = false

  /** Focuses a goal, also one that is not looked for or waits behind «show all»; answers whether it is in the list. */
  async focusGoal(id: string): Promise<boolean> {
    await this.updateComplete
    const goal = this.#sources.entryOf(id)?.goal
    if (goal && !this.#cardOf(id)) {
      this.#actions.list.search = {}
      this.#actions.list.whole.add(goal.components[0])
      this.requestUpdate()
      await this.updateComplete
    }
    this.#cardOf(id)?.focus()
    return Boolean(goal)
  }

  /** Offers, at a goal, to take back what a form has just saved of it. */
  offerUndo(id: string, undo: Undo): void {
    this.#actions.do(doing => doing.offer(id, undo))
  }

  /** What was said of goals, in reviews that are closed, that the chart does not have. */
  get waiting(): readonly Waiting[] {
    return this.#actions.reviews?.waiting ?? []
  }

  protected override get needs(): readonly Later<object>[] {
    // What is wanted later is drawn once it is there: nothing that shows by now waits for it.
    const wanted = [end, life].filter(({code}) => code)
    return this.#given.length ? [body, bar, doing, ...wanted] : wanted
  }

  override connectedCallback(): void {
    super.connectedCallback()
    // They are on their way while the chart is still being read.
    void Promise.all([body, bar, doing].map(part => part.fetch())).then(() => {
      this.#came = true
      this.requestUpdate()
    })
  }

  protected override willUpdate(): void {
    const whose = this.snapshot?.whose
    if (whose !== this.#whose) this.#actions.reset()
    if (this.snapshot?.loggedOut) this.#actions.reviews?.shelf.clear()
    this.#whose = whose
    // What an earlier page kept is found before anything is done here.
    if (this.snapshot?.drafts?.kept.length) this.#actions.do(() => {})
    const {search} = this.#actions.list
    const left = this.entries ? none : (this.#actions.reviews?.leftBehind(this.#given, this.snapshot) ?? none)
    this.#sources.take(this.#given, this.snapshot, {left, search, find: bar.code?.found})
  }

  protected override render(): TemplateResult {
    const {goals: words, status} = this.local.words
    const part = this.entries ? whole('ready') : (this.snapshot?.goalsPart ?? whole('waiting'))
    const {drawn, entries} = this.#sources
    const {list, said} = this.#actions
    const setting = {
      listing: this.#actions,
      entries,
      ready: part.phase === 'ready',
      complete: part.complete,
      showAll: (event: Event, component?: Component) => void this.#showAll(event, component),
    }
    const arrived = !this.#came || !entries.length || (body.code && bar.code)
    return html`<section aria-labelledby="heading" @focusin=${noting.fetch} @pointerover=${noting.fetch}>
      <h3 id="heading" class="visually-hidden" tabindex="-1">${words.heading}</h3>
      <p role="status" class="small">${part.phase === 'loading' && !entries.length ? status.loading : ''}</p>
      <div role="alert">
        ${part.phase === 'failed' ? readProblem(this, this.local.words, part.problem) : nothing}
      </div>
      ${arrived ? nothing : this.notArrived()} ${entries.length ? this.#bar() : nothing}
      ${groupGoals(drawn).map(group => goalGroup(this.local, group, setting))}
      <p role="status" class="said small">${said}</p>
      ${noting.code?.copyByHand(this.local, list.note, () => this.#actions.do(({notes}) => notes.close()))}
    </section>`
  }

  protected override updated(): void {
    const {saidAbout} = this.#actions
    // What a card shows is only read out.
    const isShown = saidAbout !== undefined && this.#cardOf(saidAbout) !== null
    this.renderRoot.querySelector('.said')?.classList.toggle('visually-hidden', isShown)
  }

  get #given(): readonly GoalEntry[] {
    return this.entries ?? this.snapshot?.goals ?? none
  }

  #cardOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-goal="${CSS.escape(id)}"]`)
  }

  #bar(): TemplateResult | undefined {
    const {entries, found} = this.#sources
    const {list, today, may, search, look} = this.#actions
    const due = (may.review && bar.code?.dueOn(today, this.#sources)) || []
    return bar.code?.goalsBar(this.local, {
      ...{list, entries, found, due, search, look},
      lookAgain: () => this.#actions.do(({reviews}) => reviews.open(due.map(({id}) => id))),
      choose: choosing => this.#actions.do(({notes}) => notes.begin(choosing)),
      toNote: () =>
        this.#actions.do(({notes}) => notes.put(found.filter(({id}) => list.chosen?.has(id) ?? true))),
    })
  }

  /** The button goes away, so the focus goes to the first goal that was not there before. */
  async #showAll(event: Event, component: Component | undefined): Promise<void> {
    const group = (event.currentTarget as Element).closest('.group')
    this.#actions.list.whole.add(component)
    this.requestUpdate()
    await this.updateComplete
    group?.querySelectorAll<HTMLElement>('.card')[shownAtFirst]?.focus()
  }
}

const none: readonly GoalEntry[] = []

declare global {
  interface HTMLElementTagNameMap {
    'recovery-goals': RecoveryGoals
  }
}
