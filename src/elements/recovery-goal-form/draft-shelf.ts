import type {Speaker} from '../../goals/index.js'
import type {GoalEntry} from '../../record/index.js'
import type {GoalStart} from '../shared/events.js'
import {adopt, nobody} from '../shared/person-of.js'
import {waitsForConnection} from '../shared/when-back.js'
import {becomesAnother, draftOf, firstWords, goalOf, isDirty, type GoalDraft} from './goal-draft.js'

/** What a form is open for: which goal, or what a new one starts with. */
export interface DraftPlace {
  entry?: GoalEntry
  start?: GoalStart
}

/** What was written and is not in the chart: its words, whose they are, and (as `entry` or `start`) where it is open again. */
export interface UnsavedDraft extends DraftPlace {
  key: string
  words: string
  speaker: Speaker
  /** Whether the form is open on it. */
  open: boolean
  /** It was to be saved, could only not be sent, and is sent when the connection is back. */
  unsent: boolean
}

/** A draft in its place. */
export interface PlacedDraft extends DraftPlace {
  draft: GoalDraft
}

/**
 * The drafts of one form, by person and goal, in memory. A draft with unsaved text is never replaced; one person's draft
 * is never found under another's name.
 */
export class DraftShelf {
  readonly #drafts = new Map<string, Map<string, PlacedDraft>>()

  get dirty(): boolean {
    return [...this.#drafts.keys()].some(person => this.unsavedOf(person).length > 0)
  }

  /** This person's drafts that the chart does not have; the form is open on the `current` one. */
  unsaved(person: string, current: GoalDraft | undefined): UnsavedDraft[] {
    return this.unsavedOf(person).map(({draft, entry, start}) => ({
      key: draft.key,
      words: firstWords(draft),
      speaker: draft.base.speaker,
      open: draft === current,
      unsent: waitsForConnection(draft),
      entry,
      start,
    }))
  }

  /** The draft for this place: the one that is kept, or a fresh one when that one holds nothing of its own. */
  open(person: string, place: DraftPlace): GoalDraft {
    const drafts = this.#drafts.get(person) ?? new Map<string, PlacedDraft>()
    this.#drafts.set(person, drafts)
    const {entry, start} = place
    const kept = drafts.get(nameOf(place))?.draft
    if (kept && (kept.saving || isDirty(kept) || (entry && kept.base === entry.goal))) return kept
    const draft = {...draftOf(entry, start), nobodys: person === nobody}
    drafts.set(nameOf(place), {draft, entry, start})
    return draft
  }

  /** Puts a fresh draft where one lay that the chart has now, and answers it. What was not saved with it stays in it. */
  settle(draft: GoalDraft): GoalDraft {
    const fresh = draftOf(draft.id ? {id: draft.id, goal: goalOf(draft)} : undefined)
    fresh.asides = draft.asides
    fresh.mistake = draft.mistake
    if (!becomesAnother(draft)) fresh.became = draft.became
    for (const drafts of this.#drafts.values())
      for (const placed of drafts.values()) if (placed.draft === draft) placed.draft = fresh
    return fresh
  }

  /** Whose name came late has the drafts from before; answers whether that is so. */
  adopt(from: string | undefined, to: string): boolean {
    return adopt(this.#drafts, from, to)
  }

  /** Puts a draft back that an earlier page kept, unless it is here. What lies in its place stays, and both are found. */
  restore(person: string, {draft, entry, start}: PlacedDraft): void {
    const drafts = this.#drafts.get(person) ?? new Map<string, PlacedDraft>()
    this.#drafts.set(person, drafts)
    if ([...drafts.values()].some(each => each.draft.key === draft.key)) return
    const before = drafts.get(nameOf({entry, start}))?.draft
    const place = {entry, start: before && isDirty(before) ? {...start, draft: draft.key} : start}
    drafts.set(nameOf(place), {draft, ...place})
  }

  /** Lets go of a draft. */
  discard(person: string, key: string): void {
    const drafts = this.#drafts.get(person)
    for (const [name, {draft}] of drafts ?? []) if (draft.key === key) drafts!.delete(name)
  }

  /** This person's drafts that the chart does not have. */
  unsavedOf(person: string): PlacedDraft[] {
    return [...(this.#drafts.get(person)?.values() ?? [])].filter(({draft}) => isDirty(draft))
  }
}

/** New goals share one draft, but for those that grow out of a question, words or an answer, which are another goal. */
function nameOf({entry, start: {answer, words, question, draft} = {}}: DraftPlace): string {
  return JSON.stringify(entry ? ['goal', entry.id, draft] : ['new', answer, words, question, draft])
}
