import {
  mergeWhatHelps,
  nothingSaid,
  sameValue,
  whatHelpsParts,
  type WhatHelps,
  type WhatHelpsPart,
} from '../../goals/index.js'
import {
  Problem,
  problemOf,
  type KeptWhatHelps,
  type PlanDocument,
  type RecordSnapshot,
} from '../../record/index.js'
import type {GoalOutcome} from '../recovery-goal-form/goal-outcome.js'
import {cleanWords} from '../shared/clean-words.js'
import {ask} from '../shared/events.js'
import {newKey} from '../shared/new-key.js'
import {waitsForConnection} from '../shared/when-back.js'

/** What is being written: it is nowhere but here. */
export interface WhatHelpsDraft {
  words: WhatHelps
  base: WhatHelps
  key: string
  saving?: boolean
  touched?: boolean
  outcome?: GoalOutcome
  /** What somebody else says in a part that was changed here too. */
  theirs?: Partial<Record<WhatHelpsPart, string>>
}

/** One person's: what the chart holds, as it was last read, and what is being written. */
export interface WhatHelpsSheet {
  phase: 'unread' | 'reading' | 'read' | 'failed'
  kept?: KeptWhatHelps | undefined
  problem?: Problem | undefined
  draft?: WhatHelpsDraft | undefined
  editing: boolean
  /** When it was last saved from here, and whether that met somebody else's. */
  saved?: {at: Date; merged: boolean} | undefined
  plans?: readonly PlanDocument[] | Problem | undefined
}

/** What a desk works for. */
export interface WhatHelpsHost extends HTMLElement {
  readonly person: string
  snapshot?: RecordSnapshot
  requestUpdate(): void
}

/** What goes on around what helps a person: read each time it is opened, written, and kept until the chart has it. */
export class WhatHelpsDesk {
  readonly #host: WhatHelpsHost
  readonly sheets = new Map<string, WhatHelpsSheet>()

  constructor(host: WhatHelpsHost) {
    this.#host = host
  }

  get sheet(): WhatHelpsSheet {
    const {person} = this.#host
    const sheet = this.sheets.get(person) ?? {phase: 'unread', editing: false}
    this.sheets.set(person, sheet)
    return sheet
  }

  /** Whether anything of anybody’s is written here that is nowhere else. */
  get dirty(): boolean {
    return [...this.sheets.values()].some(isDirty)
  }

  /** Whether that is so of the person who is here. */
  get waits(): boolean {
    return isDirty(this.sheet)
  }

  /** Reads what the chart holds now. What is being written stays. */
  async read(): Promise<void> {
    const {sheet} = this
    if (sheet.phase === 'reading') return
    sheet.phase = 'reading'
    const types = this.#host.snapshot?.site?.plans?.map(({type}) => type) ?? []
    const plans = types.length ? ask(this.#host, 'plans-request', {types}).catch(failed) : undefined
    const outcome = await ask(this.#host, 'what-helps-request', {}).catch(failed)
    sheet.phase = outcome?.kind === 'failed' ? 'failed' : 'read'
    sheet.problem = outcome?.kind === 'failed' ? outcome.problem : undefined
    if (outcome?.kind === 'found') sheet.kept = outcome.kept
    this.#host.requestUpdate()
    const documents = await plans
    sheet.plans = documents?.kind === 'failed' ? documents.problem : documents?.plans
    this.#host.requestUpdate()
  }

  edit(): void {
    const {sheet} = this
    const base = sheet.kept?.words ?? nothingSaid
    if (!isDirty(sheet)) sheet.draft = {words: base, base, key: newKey()}
    Object.assign(sheet, {editing: true, saved: undefined})
    this.#host.requestUpdate()
  }

  /** Folds the form away; what was written is kept. */
  leave(): void {
    this.sheet.editing = false
    this.#host.requestUpdate()
  }

  say(part: WhatHelpsPart, typed: string): void {
    const {draft} = this.sheet
    this.#host.requestUpdate()
    // What is on its way is not changed: what is sent is what shows.
    if (!draft || draft.saving) return
    draft.words = {...draft.words, [part]: cleanWords(typed)}
    draft.touched = true
    delete draft.outcome
  }

  /** Sends it. Never rejects; what was written stays until the chart has it. */
  async send(): Promise<void> {
    const {sheet} = this
    const {draft} = sheet
    if (!draft || draft.saving) return
    if (!isDirty(sheet)) return this.leave()
    Object.assign(draft, {saving: true, touched: false, outcome: undefined})
    this.#host.requestUpdate()
    const {words, base, key} = draft
    draft.outcome = await ask(this.#host, 'what-helps-submit', {said: {words, base, key}}).then(
      outcome => outcome ?? ({kind: 'nobody'} as const),
      failed,
    )
    draft.saving = false
    const {outcome} = draft
    if (outcome.kind === 'saved') {
      Object.assign(sheet, {draft: undefined, editing: false, kept: {words}})
      sheet.saved = {at: new Date(), merged: outcome.merged ?? false}
      // It is saved though reading it again takes long: nothing asks any more before the page is left.
      this.#host.requestUpdate()
      await this.read()
    } else if (outcome.kind === 'failed' && outcome.problem.kind === 'conflict') await this.#meet(draft)
    this.#host.requestUpdate()
  }

  /** What waits for the connection, and nothing else, is sent when it is back. */
  whenBack(): void {
    const {draft} = this.sheet
    if (draft && waitsForConnection(draft)) void this.send()
  }

  /** What somebody else says by now is read, and shows beside what both changed; what is saved next goes on top of it. */
  async #meet(draft: WhatHelpsDraft): Promise<void> {
    const {sheet} = this
    await this.read()
    if (sheet.phase !== 'read') return
    const theirs = sheet.kept?.words ?? nothingSaid
    const {merged, contested} = mergeWhatHelps(draft.base, theirs, draft.words)
    draft.theirs = Object.fromEntries(contested.map(part => [part, theirs[part]]))
    Object.assign(draft, {words: merged, base: theirs})
  }
}

/** Whether something is written that the chart does not have. */
function isDirty({draft}: WhatHelpsSheet): boolean {
  return draft !== undefined && whatHelpsParts.some(part => !sameValue(draft.words[part], draft.base[part]))
}

function failed(error: unknown): {kind: 'failed'; problem: Problem} {
  return {kind: 'failed', problem: problemOf(error)}
}
