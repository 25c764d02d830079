import type {GoalEntry} from '../../record/index.js'
import type {GoalStart} from '../shared/events.js'
import {draftOf, goalOf, isDirty, type GoalDraft} from './goal-draft.js'

/** What a form is open for: whose goal, and which one or what a new one starts with. */
export interface DraftPlace {
  person: string
  entry?: GoalEntry
  start?: GoalStart
}

/**
 * The drafts of one form, by person and goal, in memory alone. A draft with unsaved text is never replaced; one person's draft
 * is never found under another's name. A person without a name yet is the first one who gets a name.
 */
export class DraftShelf {
  #drafts = new Map<string, Map<string, GoalDraft>>()

  get dirty(): boolean {
    return [...this.#drafts.values()].some(drafts => [...drafts.values()].some(isDirty))
  }

  /** The draft for this place: the one that is kept, or a fresh one when that one holds nothing of its own. */
  open({person, entry, start}: DraftPlace): GoalDraft {
    const drafts = this.#of(person)
    const name = nameOf({entry, start})
    const kept = drafts.get(name)
    if (kept && (kept.saving || isDirty(kept) || (entry && kept.base === entry.goal))) return kept
    const draft = draftOf(entry, start)
    drafts.set(name, draft)
    return draft
  }

  /** Puts a fresh draft where one lay that the chart has now, and answers it. */
  settle(draft: GoalDraft): GoalDraft {
    const fresh = draftOf(draft.id ? {id: draft.id, goal: goalOf(draft)} : undefined)
    for (const drafts of this.#drafts.values())
      for (const [name, each] of drafts) if (each === draft) drafts.set(name, fresh)
    return fresh
  }

  #of(person: string): Map<string, GoalDraft> {
    const nameless = this.#drafts.get('')
    if (nameless && person && !this.#drafts.has(person)) {
      this.#drafts.set(person, nameless)
      this.#drafts.delete('')
    }
    const drafts = this.#drafts.get(person) ?? new Map<string, GoalDraft>()
    this.#drafts.set(person, drafts)
    return drafts
  }
}

/** New goals share one draft, but for those that grow out of words or an answer, which are another goal. */
function nameOf({entry, start}: Omit<DraftPlace, 'person'>): string {
  return entry ? `goal ${entry.id}` : `new ${start?.answer ?? ''} ${start?.words ?? ''}`
}
