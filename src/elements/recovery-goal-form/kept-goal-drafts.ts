import {sameValue, type GoalChanges, type RecoveryGoal} from '../../goals/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {keepDrafts as keep, type DraftKind, type KeptAs} from '../shared/kept-drafts.js'
import type {DraftShelf, PlacedDraft} from './draft-shelf.js'
import {draftOf, writtenIn, type GoalDraft} from './goal-draft.js'

/** A draft of a goal as it is kept. */
type KeptGoalDraft = KeptAs &
  Pick<GoalDraft, (typeof whole)[number]> & {
    start?: PlacedDraft['start']
    written: RecoveryGoal
  }

const whole = ['id', 'base', 'key', 'became', 'mistake', 'cleaned', 'asides', 'question'] as const

const kinds = new WeakMap<DraftShelf, DraftKind>()

/** Keeps a form's unsaved drafts beyond the page, and takes up what an earlier page kept; see `keepDrafts` of all forms. */
export function keepDrafts(
  form: HTMLElement,
  shelf: DraftShelf,
  snapshot: RecordSnapshot | undefined,
): boolean {
  const kind: DraftKind = kinds.get(shelf) ?? {
    name: 'goal',
    unsaved: person => shelf.unsavedOf(person).map(asData),
    restore: (person, value, now) => (shelf.restore(person, placed(value as KeptGoalDraft, now)), true),
  }
  kinds.set(shelf, kind)
  return keep(form, kind, snapshot)
}

function asData({draft, start}: PlacedDraft): KeptGoalDraft {
  const parts = Object.fromEntries(whole.map(name => [name, draft[name]])) as Pick<
    GoalDraft,
    (typeof whole)[number]
  >
  return {form: 1, ...parts, written: writtenIn(draft), ...(start && {start})}
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
