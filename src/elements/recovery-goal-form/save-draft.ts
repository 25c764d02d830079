import {changesBetween, faultsOf, newGoal, reviseGoal, type RecoveryGoal} from '../../goals/index.js'
import {becomesAnother, goalOf, isDirty, type GoalDraft} from './goal-draft.js'
import {fieldAt, submit, type FormFault, type GoalOutcome, type SavedOutcome} from './goal-outcome.js'

/** Where a draft is saved from: in which language, and how what shows by then is shown. */
interface Saving {
  /** The language of the page, as a BCP 47 tag: that of the words, unless another was chosen. */
  language: string
  show: () => void
}

/** Tries to save a draft that is not locked, and keeps in it what became of that. Never rejects. */
export async function saveDraft(
  from: EventTarget,
  draft: GoalDraft,
  {language, show}: Saving,
): Promise<void> {
  const faults = faultsOfDraft(draft)
  const changed = !draft.id || changesBetween(draft.base, goalOf(draft)) || becomesAnother(draft)
  const outcome: GoalOutcome | undefined = !changed
    ? {kind: 'unchanged'}
    : faults.length
      ? {kind: 'invalid', faults}
      : undefined
  const {id} = draft
  await keepOutcome(
    draft,
    show,
    () => outcome ?? (id ? update(from, draft, {id, language}) : create(from, draft, language)),
  )
}

/** Tries to mark the goal of a draft as a mistaken entry. What else was written in it stays, and is told as unsaved. */
export async function voidDraft(from: EventTarget, draft: GoalDraft, show: () => void): Promise<void> {
  const {id, mistake} = draft
  const reason = mistake.trim()
  if (!id) return
  await keepOutcome(draft, show, () =>
    reason ? submit(from, 'goal-void-submit', {id, reason}) : {kind: 'invalid', faults: ['reason-missing']},
  )
  if (draft.outcome?.kind !== 'saved') return
  draft.mistake = ''
  if (!isDirty(draft)) draft.base = {...draft.base, status: 'mistaken'}
}

/** What keeps the draft from being saved. */
export function faultsOfDraft(draft: GoalDraft): FormFault[] {
  const faults = faultsOf(goalOf(draft), draft.id ? draft.base : undefined)
  return becomesAnother(draft) && !draft.became.trim() ? [...faults, 'became-missing'] : faults
}

/** What in the form takes the focus after a try to save, as a selector: what there is to decide, or to fill in. */
export function whatToDo(outcome: GoalOutcome | undefined): string | undefined {
  if (outcome?.kind === 'conflict') return 'recovery-conflict'
  if (outcome?.kind === 'failed') {
    const [field] = outcome.problem.issues.flatMap(({expression}) => fieldAt(expression) ?? [])
    return field === 'words' ? '#words' : field === 'components' ? '.picker button' : undefined
  }
  if (outcome?.kind !== 'invalid') return undefined
  const places: [FormFault, string][] = [
    ['words-missing', '#words'],
    ['component-missing', '.picker button'],
    ['became-missing', '#became'],
    ['reason-missing', '#mistake'],
  ]
  return places.find(([fault]) => outcome.faults.includes(fault))?.[1]
}

async function keepOutcome(
  draft: GoalDraft,
  show: () => void,
  save: () => GoalOutcome | Promise<GoalOutcome>,
): Promise<void> {
  draft.outcome = undefined
  draft.touched = false
  const saved = save()
  if (saved instanceof Promise) {
    draft.saving = true
    show()
  }
  draft.outcome = await saved
  draft.saving = false
  show()
}

function create(from: EventTarget, draft: GoalDraft, language: string): Promise<GoalOutcome> {
  const goal = goalOf(draft)
  return submit(from, 'goal-submit', {goal: {...goal, language: goal.language ?? language}, key: draft.key})
}

/** What was changed, and then (in a request of its own) what the goal became. */
async function update(
  from: EventTarget,
  draft: GoalDraft,
  {id, language}: {id: string; language: string},
): Promise<GoalOutcome> {
  const {base, key} = draft
  const changes = changesBetween(base, goalOf(draft)) ?? {}
  if (!becomesAnother(draft)) return withSaved(draft, await submit(from, 'goal-submit', {id, changes, base}))
  const {status: _, ...others} = changes
  if (Object.keys(others).length) {
    const outcome = withSaved(draft, await submit(from, 'goal-submit', {id, changes: others, base}))
    if (outcome.kind === 'saved') draft.saved = outcome
    else if (outcome.kind !== 'unchanged') return outcome
    draft.base = reviseGoal(base, others)
  }
  const goal = successorOf(draft, language)
  return withSaved(draft, await submit(from, 'goal-replace-submit', {id, goal, key, base: draft.base}))
}

/** An outcome and what the chart had of the draft before it, as of one save: it is told, and taken back, as one. */
function withSaved({saved}: GoalDraft, outcome: GoalOutcome): GoalOutcome {
  if (!saved || outcome.kind !== 'saved') return outcome
  const both = [saved, outcome]
  const altered = both.flatMap(each => each.altered ?? [])
  const {undo: _part, ...joined}: SavedOutcome = {
    ...saved,
    ...outcome,
    ids: [...new Set([...outcome.ids, ...saved.ids])],
    ...(altered.length > 0 && {altered: [...new Set(altered)]}),
  }
  // With only one of them, a part would be taken back and told as all of it.
  if (!both.every(({undo}) => undo)) return joined
  return {...joined, undo: {edits: both.flatMap(({undo}) => undo!.edits)}}
}

/** The goal that it became: in new words, about the same, of the same people. What was agreed for the old one stays there. */
function successorOf(draft: GoalDraft, language: string): RecoveryGoal {
  const {
    components,
    themes,
    kind,
    ownership,
    speaker,
    speakerName,
    by,
    language: before = language,
  } = goalOf(draft)
  const start = {components, themes, kind, ownership, speaker, speakerName, by, language: before}
  return newGoal({...start, words: draft.became})
}
