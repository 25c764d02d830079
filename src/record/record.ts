import type {GoalChanges, GoalFault, GoalReview, RecoveryGoal, ReviewFault} from '../goals/index.js'
import type {Response} from '../measures/index.js'
import type {GoalHistory} from './history.js'
import {loadRecord} from './load.js'
import type {RecordOptions} from './options.js'
import {Problem} from './problem.js'
import {findQuestionnaire} from './read-later.js'
import type {FormResponse, FormSitting} from './save-form.js'
import {savesOf, type Save} from './saves.js'
import type {Undo} from './edit.js'
import type {RecordSnapshot, SaveOutcome} from './snapshot.js'
import {RecordState} from './state.js'
import {asking, besideGoals, writing} from './write-later.js'

/** The goal as it was when somebody began to change it. */
type Seen = {base?: RecoveryGoal}

/** Opens a person's record. Nothing is asked of the endpoint before `load()`. */
export function createRecord(options: RecordOptions): PersonRecord {
  return new PersonRecord(options)
}

/**
 * One person's recovery record. State is only ever what the server said: a save shows as saved when it answered, and
 * what it answered is what shows. Saves in flight are recognised by their key, so that a double click is one save.
 */
export class PersonRecord {
  readonly #state: RecordState
  readonly #save: Save

  constructor({backend, patient, author, scopes, now = () => new Date()}: RecordOptions) {
    const id = patient.replace(/^Patient\//, '')
    if (!/^[A-Za-z0-9.-]{1,64}$/.test(id))
      throw new Problem('refused', 'A record needs the id of one patient.')
    this.#state = new RecordState(backend, id, now, author, scopes)
    this.#save = savesOf(this.#state)
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
    return loadRecord(this.#state)
  }

  /** Ends the record, for a change of person or a logout: it forgets everything, and late answers are dropped. */
  close(): void {
    this.#state.close()
  }

  /** Saves a goal that was just put into words. `key` is a UUID that stays with the draft. */
  createGoal(goal: RecoveryGoal, key: string): Promise<SaveOutcome> {
    return this.#save(key, goal, async () => (await writing()).createGoal(this.#state, goal, key))
  }

  /**
   * Saves what was changed of a goal, on top of what `base` (the goal as it was shown) has become meanwhile. A field
   * that somebody else changed too is a conflict; to save on top of theirs, give theirs as the base.
   */
  updateGoal(id: string, changes: GoalChanges, {base}: Seen = {}): Promise<SaveOutcome> {
    return this.#save(id, changes, async () => (await writing()).updateGoal(this.#state, {id, changes, base}))
  }

  /** Saves what was said when a goal was looked at again, and with it what that changes of the goal. */
  reviewGoal(
    review: GoalReview,
    key: string,
    also: Seen & {changes?: GoalChanges} = {},
  ): Promise<SaveOutcome<GoalFault | ReviewFault>> {
    return this.#save(review.goal, [key, review, also.changes], async () =>
      (await writing()).saveReview(this.#state, {review, key, ...also}),
    )
  }

  /** Saves that a goal has changed into another, which is created. `key` is a UUID that stays with the new one. */
  replaceGoal(id: string, goal: RecoveryGoal, key: string, {base}: Seen = {}): Promise<SaveOutcome> {
    return this.#save(id, [key, goal], async () =>
      (await writing()).replaceGoal(this.#state, {id, goal, key, base}),
    )
  }

  /** Marks a goal as a mistaken entry, with the reason in words. */
  voidGoal(id: string, reason: string): Promise<SaveOutcome<GoalFault | 'reason-missing'>> {
    return this.#save(id, {reason}, async () => (await writing()).voidGoal(this.#state, id, reason))
  }

  /** Takes back a save by what its outcome gave as `undo`; `reason` is written where that voids what was created. */
  undo(undo: Undo, reason = 'Taken back.'): Promise<SaveOutcome> {
    const thing = undo.edits.map(({after}) => after.id).join()
    return this.#save(thing, undo, async () => (await writing()).undoSave(this.#state, undo, reason))
  }

  /** All that a goal has been. */
  readonly historyOf = async (id: string): Promise<GoalHistory> =>
    (await writing()).historyOf(this.#state, id)

  /** Saves one sitting. `key` is a UUID that stays with it, so that a second try writes only what is missing. */
  saveMeasure(response: Response, key: string): Promise<SaveOutcome> {
    return this.#save(key, response, async () => (await writing()).saveMeasure(this.#state, response, key))
  }

  /** The Questionnaire of this canonical (`url` or `url|version`) on the endpoint, read. Never rejects. */
  readonly findQuestionnaire = (canonical: string) => findQuestionnaire(this.#state, canonical)

  /** Saves the answers to a Questionnaire. `key` is a UUID that stays with the sitting. */
  saveForm(response: FormResponse, key: string, how?: FormSitting): Promise<SaveOutcome> {
    const save = async () => (await asking()).saveForm(this.#state, response, key, how)
    return this.#save(key, [response.answers, response.time, how], save)
  }

  /** What the record knows beside goals and measures. Rejects with an `offline` Problem when that cannot be fetched. */
  readonly beside = async () => (await besideGoals()).besideOf(this.#state, this.#save)
}
