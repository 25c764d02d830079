import {nothing, type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import type {GoalField, RecoveryGoal} from '../../goals/index.js'
import type {GoalHistory} from '../../record/index.js'
import {controls} from '../shared/controls.js'
import {ask, fire} from '../shared/events.js'
import {later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import {contestedParts, settle, type Contested, type Side} from './contested.js'

const view = later(() => import('./conflict-view.js'))

/**
 * What somebody else and oneself changed of the same goal at the same time: before, theirs and mine side by side, and a
 * choice for each part. Nothing is chosen beforehand, and what only one of both changed is kept without asking.
 *
 * @element recovery-conflict
 * @fires conflict-keep-mine - Mine was chosen for `detail.field`.
 * @fires conflict-keep-theirs - Theirs was chosen for `detail.field`.
 * @fires goal-history-request - Who saved theirs, and when? Answer it with the versions of the goal.
 * @fires conflict-settled - All is decided: `detail.changes` is what to save on top of theirs.
 * @csspart conflict - All of it.
 * @csspart before - A part as it was before.
 * @csspart theirs - A part as somebody else saved it.
 * @csspart saved - Who saved theirs, and when, as far as it is known.
 * @csspart mine - A part as it is meant here.
 * @csspart save - The button that settles it.
 */
export class RecoveryConflict extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The goal as it was before either changed it. */
  @property({attribute: false}) base?: RecoveryGoal

  /** The goal as somebody else saved it. */
  @property({attribute: false}) theirs?: RecoveryGoal

  /** The goal as it is meant here. */
  @property({attribute: false}) mine?: RecoveryGoal

  /** The fields that both changed. */
  @property({attribute: false}) fields: readonly GoalField[] = []

  /** What the person is called. */
  @property({attribute: 'person-name'}) personName = ''

  /** The id of the goal, to ask for who saved theirs; without it nobody is asked. */
  @property({attribute: 'goal-id'}) goalId?: string

  @state() protected history?: GoalHistory
  @state() protected kept: ReadonlyMap<string, Side> = new Map()

  /** Focuses the heading, so that it is read out. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h4')?.focus(options))
  }

  protected override get needs(): readonly [typeof view] {
    return [view]
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was chosen was chosen between other versions.
    if (changed.has('theirs') || changed.has('base')) this.kept = new Map()
    if (changed.has('theirs') || changed.has('goalId')) this.history = undefined
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('theirs') || changed.has('goalId')) void this.#askWhoSaved()
  }

  protected override render(): TemplateResult | typeof nothing {
    const {base, theirs, mine} = this
    if (!base || !theirs || !mine) return nothing
    if (!view.code) return this.notArrived()
    const versions = {base, theirs, mine}
    const parts = contestedParts(versions, this.fields)
    const {kept, history, personName: name} = this
    return view.code.conflictView(this.local, {
      versions,
      parts,
      kept,
      name,
      history,
      keep: (part, side) => this.#keep(part, side),
      save: () => {
        const open = parts.findIndex(({key}) => !kept.has(key))
        if (open < 0) fire(this, 'conflict-settled', {changes: settle(versions, parts, kept)})
        else this.renderRoot.querySelectorAll<HTMLElement>('.theirs input')[open]?.focus()
      },
    })
  }

  /** It is said when it is known; deciding does not wait for it. */
  async #askWhoSaved(): Promise<void> {
    const {theirs, goalId: id} = this
    if (!theirs || !id) return
    const history = await ask(this, 'goal-history-request', {id}).catch(() => undefined)
    if (theirs === this.theirs) this.history = history
  }

  #keep({key, field}: Contested, side: Side): void {
    this.kept = new Map(this.kept).set(key, side)
    fire(this, side === 'mine' ? 'conflict-keep-mine' : 'conflict-keep-theirs', {field})
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-conflict': RecoveryConflict
  }
}
