import {faultsInPack, type ContentPack} from '../../content/index.js'
import {matchingSupports, type GoalStep, type Support, type SupportSearch} from '../../goals/index.js'
import type {MeasureOffer} from '../../measures/index.js'
import {problemOf, type GoalEntry, type RecordSnapshot, type SupportsOutcome} from '../../record/index.js'
import {submit, type GoalOutcome} from '../recovery-goal-form/goal-outcome.js'
import {livingGoals} from '../recovery-prompts/living-goals.js'
import {ask} from '../shared/events.js'
import {newKey} from '../shared/new-key.js'

/** What a desk works for. */
export interface SupportsHost extends HTMLElement {
  snapshot?: RecordSnapshot
  content?: ContentPack | readonly ContentPack[]
  requestUpdate(): void
  readonly updateComplete: Promise<boolean>
}

/** A support on its way to become a step, and what became of that. */
export interface StepSave {
  support: string
  goal: GoalEntry
  /** The step keeps its id, so that a second try is the same step. */
  step: GoalStep
  saving: boolean
  outcome?: GoalOutcome
  /** When the outcome came. */
  at?: Date
  /** What became of taking it back; `asked` while that is on its way. */
  back?: GoalOutcome | 'asked'
}

/** What goes on where support is looked for: what is listed, what is looked for, and what became a step. */
export class SupportsDesk {
  listed?: SupportsOutcome
  reading = false
  mistakes: readonly string[] = []
  search: SupportSearch = {}
  /** The id of the goal that steps go to, where there are several. */
  chosen?: string | undefined
  save?: StepSave | undefined
  /** The id of the support for which it is still to be chosen which goal it goes to. */
  asked?: string | undefined
  readonly #host: SupportsHost

  constructor(host: SupportsHost) {
    this.#host = host
  }

  get found(): readonly Support[] {
    return matchingSupports(this.listed?.supports ?? [], this.search)
  }

  /** The measures that the site asks beside the check-in. */
  get offers(): readonly MeasureOffer[] {
    return this.#host.snapshot?.site?.measures ?? []
  }

  get goals(): readonly GoalEntry[] {
    const {snapshot} = this.#host
    return livingGoals(snapshot, snapshot?.goals ?? [])
  }

  /** Where a step goes: to the only goal, or to the one that is chosen. */
  get goal(): GoalEntry | undefined {
    const {goals} = this
    return goals.length === 1 ? goals[0] : goals.find(({id}) => id === this.chosen)
  }

  /** Another person: what was chosen and done was about somebody else. */
  forget(): void {
    this.chosen = this.save = this.asked = undefined
  }

  /** Reads what the site and the endpoint list. A pack with a mistake is left out, and its mistakes are told. */
  async read(): Promise<void> {
    if (this.reading) return
    this.reading = true
    this.#host.requestUpdate()
    const {snapshot, content = []} = this.#host
    const packs = [...(snapshot?.site?.content ?? []), ...[content].flat()] as ContentPack[]
    const faults = packs.map(pack => faultsInPack(pack).map(({text}) => text))
    this.mistakes = faults.flat()
    const whole = packs.filter((_pack, index) => !faults[index]!.length)
    this.listed = await ask(this.#host, 'supports-request', {packs: whole}).catch((error: unknown) => ({
      supports: [],
      problem: problemOf(error),
    }))
    this.reading = false
    this.#host.requestUpdate()
  }

  look(search: SupportSearch): void {
    this.search = {...this.search, ...search}
    this.#host.requestUpdate()
  }

  choose(goal: string): void {
    ;[this.chosen, this.save, this.asked] = [goal, undefined, undefined]
    this.#host.requestUpdate()
  }

  /** Adds a support to the goal as a step, with how to reach it. Never rejects. */
  async makeStep(support: Support): Promise<void> {
    const {goal} = this
    if (this.save?.saving || this.save?.back === 'asked') return
    this.asked = goal ? undefined : support.id
    if (!goal) return this.#host.requestUpdate()
    const again = this.save?.support === support.id && this.save.goal.id === goal.id ? this.save : undefined
    const words = [support.name, support.reach[0]].filter(Boolean).join(', ')
    const step = again?.step ?? {id: newKey(), words}
    const save: StepSave = {support: support.id, goal, step, saving: true}
    this.save = save
    this.#host.requestUpdate()
    const base = again?.outcome?.kind === 'conflict' ? again.outcome.theirs : goal.goal
    const steps = [...base.steps.filter(({id}) => id !== step.id), step]
    save.outcome = await submit(this.#host, 'goal-submit', {id: goal.id, changes: {steps}, base})
    save.saving = false
    save.at = new Date()
    this.#host.requestUpdate()
  }

  /** Takes the step away again, as if it had never been one. Never rejects. */
  async takeBack(reason: string): Promise<void> {
    const {save} = this
    if (save?.outcome?.kind !== 'saved' || !save.outcome.undo || save.back === 'asked') return
    const root = this.#host.shadowRoot
    const had = root?.activeElement?.id === `back-${save.support}`
    save.back = 'asked'
    this.#host.requestUpdate()
    save.back = await submit(this.#host, 'goal-undo-submit', {undo: save.outcome.undo, reason})
    // What is made a step after that is another step.
    if (save.back.kind === 'saved' || save.back.kind === 'unchanged') save.step = {...save.step, id: newKey()}
    this.#host.requestUpdate()
    await this.#host.updateComplete
    // The button goes while it is asked, and stays away where it did what it says.
    const button =
      root?.getElementById(`back-${save.support}`) ?? root?.getElementById(`step-${save.support}`)
    if (had && !root?.activeElement) button?.focus()
  }
}
