import {consume} from '@lit/context'
import {nothing, type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import type {Reading} from '../../measures/index.js'
import {allowedFor, type GoalEntry, type RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire} from '../shared/events.js'
import {later} from '../shared/later.js'
import {mayMoveFocus} from '../shared/may-move-focus.js'
import {isNowNamed, personOf} from '../shared/person-of.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {savedSentence} from '../shared/saved-sentence.js'
import {tokens} from '../shared/tokens.js'
import {UnloadGuard} from '../shared/unload-guard.js'
import {waitsForConnection, WhenBack} from '../shared/when-back.js'
import type {ReviewDraft} from './review-draft.js'
import {isGone, ReviewShelf} from './review-shelf.js'

const view = later(() => import('./review-view.js'))

/**
 * Where a goal is looked at together again: how far it has come, with one tap, and a line. What mattered then stands
 * beside what is said now. What was said is kept until the chart's server has it: through a failure, «not now», or
 * another goal.
 *
 * @element recovery-goal-review
 * @fires goal-review-submit - Something was said; answer it with `detail.respondWith(outcome)`.
 * @fires goal-submit - Nothing was said, but the goal changes; answer it likewise.
 * @fires form-close - It is saved (`detail.saved`, as `detail.ids`; `detail.undo` takes it back), or the person said «not now».
 * @fires drafts-change - Something is said that the chart does not have, or no longer.
 * @csspart then - What mattered then.
 * @csspart now - What is said now.
 * @csspart rating - One number, or one of the goal's own levels.
 * @csspart line - The field for the line.
 * @csspart problem - What kept it from being saved.
 * @csspart save - The button that saves.
 * @csspart not-now - The button that leaves it for later.
 */
export class RecoveryGoalReview extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The goal to look at. It is that of the person whose record is open when it is set. */
  @property({attribute: false}) entry?: GoalEntry

  /** In place of `entry`: the id of a goal in the record around it. */
  @property() goal = ''

  /** What was said of the goal before, oldest first; that of the record around it when left out. */
  @property({attribute: false}) readings?: readonly Reading[]

  /** What the person is called, where no record says so; there, another name is another person. */
  @property({attribute: 'person-name'}) personName?: string

  /** Leaves out the goal's words, where they stand right above. */
  @property({type: Boolean}) brief = false

  /** Where what is said is kept until it is saved; a place of its own when left out. */
  @property({attribute: false}) shelf = new ReviewShelf()

  @consume({context: recordContext, subscribe: true})
  @state()
  protected snapshot?: RecordSnapshot

  #draft?: ReviewDraft
  #person?: string
  /** Whose the goal is: under another person it means nothing, however long a host leaves it where it is. */
  #entryOf?: string
  #unsaid = true
  #said = ''

  constructor() {
    super()
    new UnloadGuard(this, () => this.shelf.dirty)
    new WhenBack(this, () => this.#draft && waitsForConnection(this.#draft) && void this.#save())
  }

  /** Whether anything was said here that the chart does not have. */
  get dirty(): boolean {
    return this.shelf.dirty
  }

  /** Focuses the first thing that can be said, or what was chosen. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() =>
      (this.#find('[part=rating] :checked') ?? this.#find('[part=rating] input'))?.focus(options),
    )
  }

  protected override get needs(): readonly [typeof view] {
    return [view]
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const person = personOf(this.snapshot, this.personName)
    if (this.snapshot?.loggedOut) this.shelf.clear()
    if (changed.has('entry')) this.#entryOf = person
    // A name that is told late is the name of whoever it was.
    if (this.#person && person !== this.#person && isNowNamed(this.#person, person)) {
      this.#entryOf = person
      this.shelf.adopt(this.#person, person)
    }
    this.#person = person
    const before = this.#draft
    const given = this.#entryOf === person ? this.entry : undefined
    const entry = given ?? this.snapshot?.goals.find(({id}) => id === this.goal)
    this.#draft = entry && this.shelf.open(person, entry)
    if (before && this.#draft?.id !== before.id) this.#said = ''
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!view.code) return this.notArrived()
    const draft = this.#draft
    if (!draft) return nothing
    const name = this.snapshot?.person.name || this.personName || ''
    const readings = (this.readings ?? this.snapshot?.readings ?? []).filter(({goal}) => goal === draft.id)
    return view.code.reviewView(this.local, draft, {
      name,
      readings,
      brief: this.brief,
      said: this.#said,
      isGone: isGone(this.snapshot, draft.id),
      mayChange: this.#mayChange,
      actions: {
        change: change => this.#change(change),
        settle: keep => {
          view.code!.settleConflict(draft, keep)
          void this.#save()
        },
        save: () => void this.#save(),
        leave: () => fire(this, 'form-close', {saved: false}),
      },
    })
  }

  protected override updated(): void {
    const unsaid = !this.#draft || !this.shelf.holds(this.#person!, this.#draft.id)
    if (unsaid !== this.#unsaid) fire(this, 'drafts-change', undefined)
    this.#unsaid = unsaid
    if (view.code?.keepReviews(this, this.shelf, this.snapshot)) this.requestUpdate()
  }

  get #mayChange(): boolean {
    return (
      !this.#draft?.base.caution && (allowedFor(this.snapshot, this.#draft?.id ?? '')?.goal.update ?? true)
    )
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector)
  }

  #change(change: Partial<ReviewDraft>): void {
    // Drawn again also while it is saved: what shows is what was sent.
    this.requestUpdate()
    if (!this.#draft || this.#draft.saving) return
    Object.assign(this.#draft, change, {touched: true})
    if (this.#draft.outcome?.kind === 'invalid') this.#draft.outcome = undefined
    this.#said = ''
  }

  async #save(): Promise<void> {
    const draft = this.#draft
    if (!draft || draft.saving || !view.code) return
    // What cannot be read safely, or must first be decided, is not sent by a key either.
    if (draft.base.caution || draft.outcome?.kind === 'conflict') return
    await view.code.submitReview(this, draft, {
      mayChange: this.#mayChange,
      show: () => this.requestUpdate(),
    })
    const {outcome} = draft
    if (outcome?.kind === 'saved') {
      this.shelf.settle(draft)
      this.requestUpdate()
      if (draft !== this.#draft) return
      this.#said = savedSentence(this.local, new Date(), outcome.place)
      const {kind: _, ...told} = outcome
      fire(this, 'form-close', {saved: true, ...told})
    }
    if (draft !== this.#draft || !mayMoveFocus(this)) return
    await this.updateComplete
    this.#find('[part=problem] button')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-goal-review': RecoveryGoalReview
  }
}
