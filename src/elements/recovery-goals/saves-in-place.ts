import type {ReactiveControllerHost} from 'lit'
import {changesBetween, reviseGoal, type GoalChanges, type RecoveryGoal} from '../../goals/index.js'
import type {SaveOutcome} from '../../record/index.js'
import {submit, type GoalOutcome} from '../recovery-goal-form/goal-outcome.js'

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

type Save = Promise<PlacedSave | undefined>

/** Saves what is done to a goal in place with one tap, one thing after the other for each goal; knows what became of it, and takes it back. */
export class SavesInPlace {
  readonly #host: ReactiveControllerHost & HTMLElement
  #saves = new Map<string, PlacedSave>()
  /** What is done last to each goal, whose end the next one waits for. */
  readonly #turns = new Map<string, Promise<unknown>>()

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
  }

  /** What was last tried for this goal. */
  of(id: string): PlacedSave | undefined {
    return this.#saves.get(id)
  }

  /** Forgets all of it: it was about somebody else. */
  clear(): void {
    this.#saves = new Map()
    this.#turns.clear()
  }

  /** Notes what a form saved of this goal. */
  note(id: string, outcome: SaveOutcome): PlacedSave {
    return this.#put(id, {outcome, at: new Date()})
  }

  /**
   * Saves what is to be changed of a goal as it stands once all before that is done, and answers with what became of
   * it; nothing when it says so already.
   */
  save(id: string, goalNow: () => RecoveryGoal, change: (goal: RecoveryGoal) => GoalChanges): Save {
    return this.#inTurn(id, async settle => {
      const base = goalNow()
      const changes = changesBetween(base, reviseGoal(base, change(base)))
      if (!changes) return undefined
      this.#put(id, {changes})
      const outcome = await submit(this.#host, 'goal-submit', {id, changes, base})
      return settle({changes, outcome, at: new Date()})
    })
  }

  /** Takes back what was last saved of this goal, and answers with what became of that; `reason` says why what was new is void. */
  async takeBack(id: string, reason: string): Save {
    const save = this.#saves.get(id)
    if (save?.outcome?.kind !== 'saved' || !save.outcome.undo || save.back === 'asked') return undefined
    const {undo} = save.outcome
    this.#put(id, {...save, back: 'asked'})
    return this.#inTurn(id, async settle => {
      const back = await submit(this.#host, 'goal-undo-submit', {undo, reason})
      return settle({...save, back, at: new Date()})
    })
  }

  /** Does something to a goal when all before it is done. What ends after all was forgotten is about somebody else. */
  #inTurn(id: string, act: (settle: (save: PlacedSave) => PlacedSave | undefined) => Save): Save {
    const saves = this.#saves
    const isOurs = (): boolean => this.#saves === saves
    const settle = (save: PlacedSave): PlacedSave | undefined => (isOurs() ? this.#put(id, save) : undefined)
    const turn = this.#turns.get(id)?.then(() => (isOurs() ? act(settle) : undefined)) ?? act(settle)
    this.#turns.set(id, turn)
    void turn.then(() => this.#turns.get(id) === turn && this.#turns.delete(id))
    return turn
  }

  #put(id: string, save: PlacedSave): PlacedSave {
    this.#saves.set(id, save)
    this.#host.requestUpdate()
    return save
  }
}
