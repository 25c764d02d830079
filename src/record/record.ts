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
import {takeTurns} from './turns.js'

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
  readonly #inTurn = takeTurns<SaveOutcome>()

  constructor({backend, patient, now = () => new Date()}: RecordOptions) {
    const id = patient.replace(/^Patient\//, '')
    if (!/^[A-Za-z0-9.-]{1,64}$/.test(id))
      throw new Problem('refused', 'A record needs the id of one patient.')
    this.backend = backend
    this.patientId = id
    this.now = now
    this.#state = new RecordState(id, backend)
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
    return this.#save(key, goal, () => createGoal(this, goal, key))
  }

  /**
   * Saves what was changed of a goal, on top of what `base` (the goal as it was shown) has become meanwhile. A field
   * that somebody else changed too is a conflict; to save on top of theirs, give theirs as the base.
   */
  updateGoal(id: string, changes: GoalChanges, {base}: {base?: RecoveryGoal} = {}): Promise<SaveOutcome> {
    return this.#save(id, changes, () => updateGoal(this, {id, changes, base}))
  }

  /** Saves one sitting. `key` is a UUID that stays with it, so that a second try writes only what is missing. */
  saveMeasure(response: Response, key: string): Promise<SaveOutcome> {
    return this.#save(key, response, () => saveMeasure(this, response, key))
  }

  /** The Goal with this id, as the server last gave it. */
  goalResource(id: string): Goal | undefined {
    return this.#state.goals.get(id)
  }

  /** Takes in what the server answered. */
  keep(resource: FhirResource): void {
    this.#state.keep(resource)
  }

  /** Whether a resource is about this person on this endpoint. */
  isOurs(resource: FhirResource): boolean {
    return this.#state.isOurs(resource)
  }

  /** Saves in turn, if anything may be written at all; «saved» stands on the screen only while the last save was one. */
  async #save(thing: string, request: unknown, save: () => Promise<SaveOutcome>): Promise<SaveOutcome> {
    return this.#inTurn(thing, JSON.stringify(request), async () => {
      const outcome = await Promise.resolve()
        .then(() => checkWritable(this.#state))
        .then(save)
        .catch((error: unknown): SaveOutcome => ({kind: 'failed', problem: problemOf(error)}))
      if (outcome.kind === 'saved') this.#state.publish({savedAt: this.now()})
      if (outcome.kind === 'failed' || outcome.kind === 'conflict') this.#state.publish({savedAt: undefined})
      return outcome
    })
  }
}

function checkWritable({closed, snapshot: {capabilities, person}}: RecordState): void {
  if (closed) throw new Problem('refused', 'The record was closed before this was saved.')
  if (capabilities?.writable === false) throw new Problem('refused', 'Only FHIR R4 and R4B are written to.')
  if (person.caution === 'unknown') throw new Problem('refused', 'The endpoint has no such patient.')
}
