import type {ReactiveControllerHost} from 'lit'
import type {GoalChanges} from '../../goals/index.js'
import {problemOf, type GoalEntry, type SaveOutcome} from '../../record/index.js'
import {submitGoal, type GoalOutcome} from '../recovery-goal-form/goal-outcome.js'
import {ask} from '../shared/events.js'

/** What was last saved of a goal from within the list; without an outcome it is on its way. */
export interface PlacedSave {
  /** What it changes, where it was one tap. */
  changes?: GoalChanges
  outcome?: GoalOutcome
  /** When the outcome came. */
  at?: Date
  /** What became of taking it back; `asked` while that is on its way. */
  back?: GoalOutcome | 'asked'
}

/** Saves what is done to a goal in place with one tap, one thing at a time for each goal; knows what became of it, and takes it back. */
export class SavesInPlace {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #saves = new Map<string, PlacedSave>()

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
  }

  /** What was last tried for this goal. */
  of(id: string): PlacedSave | undefined {
    return this.#saves.get(id)
  }

  /** Forgets all of it: it was about somebody else. */
  clear(): void {
    this.#saves.clear()
  }

  /** Notes what a form saved of this goal. */
  note(id: string, outcome: SaveOutcome): PlacedSave {
    return this.#put(id, {outcome, at: new Date()})
  }

  /** Saves, and answers with what became of it; nothing when something is on its way already. */
  async save({id, goal}: GoalEntry, changes: GoalChanges): Promise<PlacedSave | undefined> {
    const before = this.#saves.get(id)
    if (before && (!before.outcome || before.back === 'asked')) return undefined
    const under = this.#put(id, {changes})
    const outcome = await submitGoal(this.#host, {id, changes, base: goal})
    return this.#settle(id, under, {changes, outcome, at: new Date()})
  }

  /** Takes back what was last saved of this goal, and answers with what became of that; `reason` says why what was new is void. */
  async takeBack(id: string, reason: string): Promise<PlacedSave | undefined> {
    const save = this.#saves.get(id)
    if (save?.outcome?.kind !== 'saved' || !save.outcome.undo || save.back === 'asked') return undefined
    const under = this.#put(id, {...save, back: 'asked'})
    const {undo} = save.outcome
    const back = await Promise.resolve(ask(this.#host, 'goal-undo-submit', {undo, reason}))
      .then((outcome): GoalOutcome => outcome ?? {kind: 'nobody'})
      .catch((error: unknown): GoalOutcome => ({kind: 'failed', problem: problemOf(error)}))
    return this.#settle(id, under, {...save, back, at: new Date()})
  }

  /** An answer that comes after all was forgotten is about somebody else. */
  #settle(id: string, under: PlacedSave, settled: PlacedSave): PlacedSave | undefined {
    return this.#saves.get(id) === under ? this.#put(id, settled) : undefined
  }

  #put(id: string, save: PlacedSave): PlacedSave {
    this.#saves.set(id, save)
    this.#host.requestUpdate()
    return save
  }
}
