import type {ReactiveControllerHost} from 'lit'
import type {Component} from '../../chime/index.js'
import type {GoalEntry} from '../../record/index.js'
import {submitGoal, type GoalOutcome} from '../recovery-goal-form/goal-outcome.js'

/** A tag that was given to a goal with one tap; without an outcome it is on its way. */
export interface Tag {
  component: Component
  outcome?: GoalOutcome
  /** When the outcome came. */
  at?: Date
}

/** Gives untagged goals their component in place, one at a time for each goal, and knows what became of it. */
export class Tagging {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #tags = new Map<string, Tag>()

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
  }

  /** What was last tried for this goal. */
  of(id: string): Tag | undefined {
    return this.#tags.get(id)
  }

  /** Saves the tag, and answers it with its outcome; nothing when one is on its way already. */
  async give({id, goal}: GoalEntry, component: Component): Promise<Tag | undefined> {
    const running = this.#tags.get(id)
    if (running && !running.outcome) return undefined
    this.#tags.set(id, {component})
    this.#host.requestUpdate()
    const outcome = await submitGoal(this.#host, {id, changes: {components: [component]}, base: goal})
    const tag = {component, outcome, at: new Date()}
    this.#tags.set(id, tag)
    this.#host.requestUpdate()
    return tag
  }
}
