import type {RecordSnapshot} from '../../record/index.js'
import {fire} from './events.js'
import {personOf} from './person-of.js'

/** Drafts of one kind: what of them the chart does not have, as plain data, and how one gets back that an earlier page kept. */
export interface DraftKind {
  /** The first word of the names that they are kept under. */
  name: string
  unsaved(person: string): readonly KeptAs[]
  /** Takes a draft up; false where it cannot, or not yet: then it stays kept as it is. */
  restore(person: string, value: unknown, snapshot: RecordSnapshot): boolean
}

/** A draft as plain data: what JSON leaves out of it is nothing. `form` is that of the data. */
export interface KeptAs {
  form: 1
  key: string
}

/** What was kept of each person's drafts, by name, as their kind was last told. */
interface Seen {
  from?: unknown
  told: Map<string, string>
}

const seenIn = new WeakMap<object, Map<string, Seen>>()

/**
 * Keeps the unsaved drafts of a kind beyond the page, where the record does so, and takes up what an earlier page kept. To
 * be called after each change, by whatever element shows them. Answers whether it took something up.
 */
export function keepDrafts(
  element: EventTarget,
  kind: DraftKind,
  snapshot: RecordSnapshot | undefined,
): boolean {
  const kept = snapshot?.drafts?.kept
  if (!kept) return false
  const person = personOf(snapshot)
  const people = seenIn.get(kind) ?? new Map<string, Seen>()
  seenIn.set(kind, people)
  const seen = people.get(person) ?? {told: new Map<string, string>()}
  people.set(person, seen)
  // A draft meets its goal as it is now; what is written until then, or where that cannot be read, is kept as well.
  const isRead = ['ready', 'failed'].includes(snapshot.goalsPart.phase)
  let isTaken = false
  if (isRead && seen.from !== kept)
    for (const {name, value} of kept) {
      if (seen.told.has(name) || !name.startsWith(`${kind.name} `) || !isKept(value)) continue
      if (!kind.restore(person, value, snapshot)) continue
      seen.told.set(name, JSON.stringify(value))
      isTaken = true
    }
  if (isRead) seen.from = kept
  tell(element, seen.told, new Map(kind.unsaved(person).map(each => [`${kind.name} ${each.key}`, each])))
  return isTaken
}

function tell(element: EventTarget, before: Map<string, string>, now: ReadonlyMap<string, KeptAs>): void {
  for (const [name, value] of now) {
    const text = JSON.stringify(value)
    if (before.get(name) === text) continue
    before.set(name, text)
    fire(element, 'draft-keep', {name, value})
  }
  for (const name of [...before.keys()].filter(each => !now.has(each))) {
    before.delete(name)
    fire(element, 'draft-keep', {name})
  }
}

/** Whether this is a draft as it is kept today. */
export function isKept(value: unknown): value is KeptAs {
  return (value as Partial<KeptAs> | null)?.form === 1
}
