import type {FhirResource, Goal} from 'fhir/r4.js'
import type {GoalChanges, RecoveryGoal} from '../goals/index.js'
import type {Response} from '../measures/index.js'
import type {Backend} from './backend.js'
import {loadRecord} from './load.js'
import {Problem, problemOf} from './problem.js'
import {createGoal, updateGoal} from './save-goal.js'
import {saveMeasure} from './save-measure.js'
import type {RecordSnapshot, SaveOutcome} from './snapshot.js'
import {RecordState} from './state.js'

/** What a record is made of. */
export interface RecordOptions {
  backend: Backend
  /** Whose record it is: the logical id of a Patient on this endpoint, or `Patient/id`. */
  patient: string
  /** The clock, for tests. */
  now?: () => Date
}

/** Opens a person's record. Nothing is asked of the endpoint before `load()`. */
export function createRecord(options: RecordOptions): PersonRecord {
  return new PersonRecord(options)
}

/**
 * One person's recovery record. State is only ever what the server said: a save shows as saved when it answered, and
 * what it answered is what shows. Saves in flight are recognised by their key, so that a double click is one save.
 */
export class PersonRecord {
  readonly backend: Backend
  readonly patientId: string
  readonly now: () => Date
  readonly #state: RecordState
  readonly #saving = new Map<string, {request: string; outcome: Promise<SaveOutcome>}>()

  constructor({backend, patient, now = () => new Date()}: RecordOptions) {
    const id = patient.replace(/^Patient\//, '')
    if (!/^[A-Za-z0-9.-]{1,64}$/.test(id))
      throw new Problem('refused', 'A record needs the id of one patient.')
    this.backend = backend
    this.patientId = id
    this.now = now
    this.#state = new RecordState(id, backend.baseUrl)
  }

  get snapshot(): RecordSnapshot {
    return this.#state.snapshot
  }

  /** Calls back after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener)
  }

  /** Reads everything, again if need be. Never rejects: each part says in the snapshot how it went. */
  load(): Promise<void> {
    return loadRecord(this.#state, this.backend, this.patientId)
  }

  /** Ends the record, for a change of person or a logout: it forgets everything, and late answers are dropped. */
  close(): void {
    this.#state.close()
  }

  /** Saves a goal that was just put into words. `key` is a UUID that stays with the draft. */
  createGoal(goal: RecoveryGoal, key: string): Promise<SaveOutcome> {
    return this.#inTurn(key, '', () => createGoal(this, goal, key))
  }

  /**
   * Saves what was changed of a goal, on top of what `base` (the goal as it was shown) has become meanwhile. With
   * `overwrite` a field that somebody else changed too is written all the same.
   */
  updateGoal(
    id: string,
    changes: GoalChanges,
    {base, overwrite = false}: {base?: RecoveryGoal; overwrite?: boolean} = {},
  ): Promise<SaveOutcome> {
    return this.#inTurn(id, JSON.stringify(changes), () => updateGoal(this, {id, changes, base, overwrite}))
  }

  /** Saves one sitting. `key` is a UUID that stays with it, so that a second try writes only what is missing. */
  saveMeasure(response: Response, key: string): Promise<SaveOutcome> {
    return this.#inTurn(key, '', () => saveMeasure(this, response, key))
  }

  /** The Goal with this id, as the server last gave it. */
  goalResource(id: string): Goal | undefined {
    return this.#state.goals.get(id)
  }

  /** Takes in what the server answered; `saved` when it confirmed a write. */
  keep(resource: FhirResource, {saved = false} = {}): void {
    this.#state.keep(resource, saved ? this.now() : undefined)
  }

  /**
   * One save at a time for one thing. The same request while the first is under way gets the first one's outcome (a
   * double click); another request waits for its turn, so that neither is lost.
   */
  #inTurn(thing: string, request: string, save: () => Promise<SaveOutcome>): Promise<SaveOutcome> {
    const running = this.#saving.get(thing)
    if (running?.request === request) return running.outcome
    const outcome = (running?.outcome ?? Promise.resolve())
      .then(save)
      .catch((error: unknown): SaveOutcome => ({kind: 'failed', problem: problemOf(error)}))
      .finally(() => this.#saving.get(thing)?.outcome === outcome && this.#saving.delete(thing))
    this.#saving.set(thing, {request, outcome})
    return outcome
  }
}
