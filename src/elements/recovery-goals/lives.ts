import type {ReactiveControllerHost} from 'lit'
import type {RecoveryGoal} from '../../goals/index.js'
import {problemOf, type GoalEntry, type GoalHistory} from '../../record/index.js'
import {ask} from '../shared/events.js'

/** How goals came to be what they are: asked for when somebody wants to see it, and anew once the goal has changed. */
export class Lives {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #asked = new Map<string, {goal: RecoveryGoal; history?: GoalHistory}>()

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
  }

  /** What was a goal before, once that is known; what was known of it until then, while it is asked for again. */
  of({id, goal}: GoalEntry): GoalHistory | undefined {
    const known = this.#asked.get(id)
    if (known?.goal !== goal) {
      this.#asked.set(id, {goal, ...(known?.history && {history: known.history})})
      void this.#ask(id, goal)
    }
    return known?.history
  }

  async #ask(id: string, goal: RecoveryGoal): Promise<void> {
    const nothing: GoalHistory = {versions: [{goal}], complete: false}
    const history = await Promise.resolve(ask(this.#host, 'goal-history-request', {id}))
      .then(answer => answer ?? nothing)
      .catch((error: unknown): GoalHistory => ({...nothing, problem: problemOf(error)}))
    if (this.#asked.get(id)?.goal !== goal) return
    this.#asked.set(id, {goal, history})
    this.#host.requestUpdate()
  }
}
