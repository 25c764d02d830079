import {
  reviseGoal,
  sameValue,
  type AttainmentLevel,
  type GoalChanges,
  type GoalNote,
  type GoalStep,
} from '../../goals/index.js'
import {sameWords} from '../shared/clean-words.js'
import {newKey} from '../shared/new-key.js'
import {changeDraft, goalOf, isLocked, writtenIn, type GoalDraft} from './goal-draft.js'

/** Something that was written here and gave way to what somebody else wrote. */
export type Aside =
  | {field: 'words'; item: string}
  | {field: 'became'; item: string}
  | {field: 'notes'; item: GoalNote}
  | {field: 'steps'; item: GoalStep}
  | {field: 'levels'; item: AttainmentLevel}

/** What it says. */
export function wordsAside({item}: Aside): string {
  return typeof item === 'string' ? item : 'text' in item ? item.text : item.words
}

/** Goes on from what somebody else saved, with what is to be changed of it. What of one's own gave way is set aside. */
export function settleOn(draft: GoalDraft, changes: GoalChanges): void {
  if (draft.outcome?.kind !== 'conflict') return
  const {theirs, fields} = draft.outcome
  const {base} = draft
  const [mine, kept] = [goalOf(draft), reviseGoal(theirs, changes)]
  const givenUp = (['notes', 'steps', 'levels'] as const).flatMap(field =>
    mine[field]
      .filter(item => ![...base[field], ...kept[field]].some(other => sameValue(item, other)))
      .map(item => ({field, item}) as Aside),
  )
  const words: Aside[] = [mine.words]
    .filter(item => !sameWords(item, base.words) && !sameWords(item, kept.words))
    .map(item => ({field: 'words', item}))
  const became: Aside[] = []
  // It became what somebody else says: what is written here is not what it becomes any more.
  if (fields.includes('successor') && !('successor' in changes)) {
    if (draft.became.trim()) became.push({field: 'became', item: draft.became})
    draft.became = ''
  }
  draft.asides = [...draft.asides, ...words, ...became, ...givenUp]
  draft.base = theirs
  draft.edits = changes
  draft.outcome = undefined
}

/** Writes again what had been set aside, unless the draft is locked. What was unsaved in its place is set aside for it. */
export function takeUp(draft: GoalDraft, aside: Aside): void {
  if (isLocked(draft)) return
  const {words, notes, steps, levels} = writtenIn(draft)
  letGo(draft, aside)
  if (aside.field === 'words') {
    if (words.trim() && !sameWords(words, draft.base.words))
      draft.asides = [...draft.asides, {field: 'words', item: words}]
    changeDraft(draft, {edits: {words: aside.item}})
  } else if (aside.field === 'became') {
    if (draft.became.trim()) draft.asides = [...draft.asides, {field: 'became', item: draft.became}]
    changeDraft(draft, {edits: {status: 'changed', successor: draft.key}, became: aside.item})
  } else if (aside.field === 'notes') changeDraft(draft, {edits: {notes: [...notes, aside.item]}})
  else if (aside.field === 'steps')
    changeDraft(draft, {edits: {steps: [...steps, {...aside.item, id: newKey()}]}})
  else {
    const {level} = aside.item
    const there = levels.find(each => each.level === level)
    if (there && !draft.base.levels.includes(there))
      draft.asides = [...draft.asides, {field: 'levels', item: there}]
    changeDraft(draft, {edits: {levels: [...levels.filter(each => each !== there), aside.item]}})
  }
}

/** Lets go of what had been set aside. */
export function letGo(draft: GoalDraft, aside: Aside): void {
  draft.asides = draft.asides.filter(each => each !== aside)
}
