import {sameValue, type GoalChanges, type RecoveryGoal} from '../../goals/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {fire} from '../shared/events.js'
import {personOf} from '../shared/person-of.js'
import type {DraftShelf, PlacedDraft} from './draft-shelf.js'
import {draftOf, writtenIn, type GoalDraft} from './goal-draft.js'

/** A draft as plain data: what JSON leaves out of it is nothing. */
type KeptGoalDraft = Pick<GoalDraft, (typeof whole)[number]> & {
  form: 1
  start?: PlacedDraft['start']
  written: RecoveryGoal
}

const whole = ['id', 'base', 'key', 'became', 'mistake', 'cleaned', 'asides', 'question'] as const

/** What was kept of each person's drafts, by name, as one form has last seen it. */
interface Seen {
  taken?: unknown
  kept: Map<string, string>
}

const seenBy = new WeakMap<HTMLElement, Map<string, Seen>>()

/**
 * Keeps a form's unsaved drafts beyond the page where the record does so, and takes up what an earlier page kept. To be
 * called after each change of the form. Answers whether it took something up.
 */
export function keepDrafts(
  form: HTMLElement,
  shelf: DraftShelf,
  snapshot: RecordSnapshot | undefined,
): boolean {
  const person = personOf(snapshot)
  const kept = snapshot?.drafts?.kept
  if (!kept || snapshot.goalsPart.phase !== 'ready') return false
  const people = seenBy.get(form) ?? new Map<string, Seen>()
  seenBy.set(form, people)
  const seen = people.get(person) ?? {kept: new Map<string, string>()}
  people.set(person, seen)
  const isNew = seen.taken !== kept
  seen.taken = kept
  if (isNew)
    for (const {name, value} of kept) {
      if (!isKept(value)) continue
      shelf.restore(person, placed(value, snapshot))
      seen.kept.set(name, JSON.stringify(value))
    }
  tell(
    form,
    seen.kept,
    new Map(shelf.unsavedOf(person).map(each => [`goal ${each.draft.key}`, asData(each)])),
  )
  return isNew && kept.length > 0
}

function tell(form: HTMLElement, before: Map<string, string>, now: ReadonlyMap<string, KeptGoalDraft>): void {
  for (const [name, value] of now) {
    const text = JSON.stringify(value)
    if (before.get(name) === text) continue
    before.set(name, text)
    fire(form, 'draft-keep', {name, value})
  }
  for (const name of [...before.keys()].filter(each => !now.has(each))) {
    before.delete(name)
    fire(form, 'draft-keep', {name})
  }
}

function asData({draft, start}: PlacedDraft): KeptGoalDraft {
  const parts = Object.fromEntries(whole.map(name => [name, draft[name]])) as Pick<
    GoalDraft,
    (typeof whole)[number]
  >
  return {form: 1, ...parts, written: writtenIn(draft), ...(start && {start})}
}

function isKept(value: unknown): value is KeptGoalDraft {
  return (value as Partial<KeptGoalDraft> | null)?.form === 1
}

/** The draft again, where it was written: on the goal as it was then, so that what others saved since is told apart. */
function placed({form: _, start, written, ...draft}: KeptGoalDraft, snapshot: RecordSnapshot): PlacedDraft {
  const names = Object.keys({...draft.base, ...written}) as (keyof RecoveryGoal)[]
  const changed = names.filter(name => !sameValue(written[name], draft.base[name]))
  const edits = Object.fromEntries(changed.map(name => [name, written[name]])) as GoalChanges
  const {id, base} = draft
  const entry = id
    ? (snapshot.goals.find(each => each.id === id) ?? {id, goal: base, origin: 'ours' as const})
    : undefined
  return {draft: {...draftOf(), ...draft, edits}, entry, start}
}
