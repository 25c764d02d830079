import type {Component} from '../../chime/index.js'
import {changesBetween, newGoal, reviseGoal, type GoalChanges, type RecoveryGoal} from '../../goals/index.js'
import type {GoalEntry} from '../../record/index.js'
import {cleanWords, sameWords, withLineFeeds} from '../shared/clean-words.js'
import type {GoalStart} from '../shared/events.js'
import {newKey} from '../shared/new-key.js'
import type {NoteOutcome} from '../recovery-goals/into-note.js'
import type {GoalOutcome, SavedOutcome} from './goal-outcome.js'
import type {Aside} from './set-aside.js'

/** One goal as it is being written, and what became of saving it. Lives until the chart has it. */
export interface GoalDraft {
  /** The goal on the server that is being changed, as it was shown when the writing began. */
  id?: string
  base: RecoveryGoal
  /** A UUID that makes a second try at creating the same goal (or what it became) recognisable. */
  key: string
  /** What was changed of it, as it stands in the fields: also what says nothing yet, such as a step without words. */
  edits: GoalChanges
  /** The words of the goal that it became. */
  became: string
  /** Why it was a mistaken entry. */
  mistake: string
  saving: boolean
  /** Whether something was written in it since it was last sent. */
  touched?: boolean
  /** Whether control characters were taken out of what was typed or pasted. */
  cleaned: boolean
  outcome?: GoalOutcome
  /** What became of it as a text for the note, where nothing else takes it. */
  noted?: NoteOutcome | undefined
  /** What of it the chart has already, where it takes more than one request. */
  saved?: SavedOutcome
  /** What gave way when somebody else's was kept; it waits until it is written again or let go. */
  asides: readonly Aside[]
  /** The question that was asked, as it was put. */
  question?: string
  /** Whether nobody's record is open, so that there is nobody to write it for. */
  nobodys?: boolean
}

/** What may be written into a draft; edits come on top of those before. */
export type DraftChange = Partial<Pick<GoalDraft, 'edits' | 'became' | 'mistake'>>

/** A draft that says what the goal says, or what a new goal starts with. */
export function draftOf(entry?: Pick<GoalEntry, 'id' | 'goal'>, start: GoalStart = {}): GoalDraft {
  const {words: given = '', components = [], answer, question, voice} = start
  const words = cleanWords(given)
  // What was said just now is nowhere else yet: it is written here, and not only begun with.
  const {speaker, name} = voice ?? {speaker: 'person'}
  const voiced = {speaker, ...(name && {speakerName: name}), ...(voice?.by && {by: voice.by})}
  const base =
    entry?.goal ??
    newGoal({words: voice ? '' : words, components, answers: answer ? [answer] : [], ...voiced})
  return {
    id: entry?.id,
    base,
    key: newKey(),
    edits: voice && words.trim() ? {words} : {},
    became: '',
    mistake: '',
    saving: false,
    cleaned: withLineFeeds(given) !== words,
    asides: [],
    question,
  }
}

/** Whether the draft holds text, or a change of a goal, that the chart (or what it grew out of) does not. */
export function isDirty(draft: GoalDraft): boolean {
  if (draft.asides.length || draft.became.trim() || draft.mistake.trim()) return true
  const changes = changesBetween(draft.base, goalOf(draft))
  if (!changes || draft.id) return Boolean(changes)
  // Of a new goal, what it is about is nothing yet without a word.
  const {words, components: _, ...rest} = changes
  return Boolean(words) || Object.keys(rest).length > 0
}

/** What the draft says, to find it again by: its words, or else what was written about it. */
export function firstWords(draft: GoalDraft): string {
  const {words, notes, steps} = goalOf(draft)
  const [aside] = draft.asides.flatMap(({field, item}) => (field === 'words' ? [item] : []))
  const unchanged = sameWords(words, draft.base.words)
  return (unchanged && aside) || words || notes[0]?.text || steps[0]?.words || ''
}

/** Whether the goal of the draft is to become another one, also where somebody else has let it become a third. */
export function becomesAnother(draft: GoalDraft): boolean {
  const {edits, base, key} = draft
  return writtenIn(draft).status === 'changed' && (base.status !== 'changed' || edits.successor === key)
}

/** Writes something else into the draft, unless it is locked. */
export function changeDraft(draft: GoalDraft, {edits, ...rest}: DraftChange): void {
  if (isLocked(draft)) return
  Object.assign(draft, rest, {edits: {...draft.edits, ...edits}, touched: true})
  if (draft.outcome?.kind === 'unchanged') draft.outcome = undefined
}

/** Adds a component to what the draft is about, or takes it away. */
export function toggleComponent(draft: GoalDraft, component: Component): void {
  const {components} = writtenIn(draft)
  const without = components.filter(each => each !== component)
  const chosen = without.length < components.length
  changeDraft(draft, {edits: {components: chosen ? without : [...components, component]}})
}

/** Whether nothing may be changed in it now: it is on its way, the goal cannot be read safely, or no record is open. */
export function isLocked({saving, base, nobodys}: GoalDraft): boolean {
  return saving || Boolean(base.caution ?? nobodys)
}

/** The goal as it stands in the fields. */
export function writtenIn({base, edits}: GoalDraft): RecoveryGoal {
  return {...base, ...edits} as RecoveryGoal
}

/** The goal that the draft describes, without what says nothing. */
export function goalOf({base, edits, key}: GoalDraft): RecoveryGoal {
  const {notes, steps, levels, ...changes} = edits
  // What it becomes is a goal only once it is saved: until then the key stands for it.
  if (changes.successor === key) delete changes.successor
  // A field breaks lines in a way of its own: what another system wrote is not changed by having been shown.
  if (changes.words !== undefined && sameWords(changes.words, base.words)) delete changes.words
  return reviseGoal(base, {
    ...changes,
    ...(notes && {notes: told(notes, base.notes, 'text')}),
    ...(steps && {steps: told(steps, base.steps, 'words')}),
    ...(levels && {levels: told(levels, base.levels, 'words')}),
  })
}

/** The items that say something. What they said before stays as it is, to the last blank. */
function told<Item>(items: readonly Item[], before: readonly Item[], text: keyof Item): Item[] {
  const says = (item: Item): string => String(item[text]).trim()
  const isOld = (item: Item): boolean => before.some(each => each[text] === item[text])
  return items.filter(says).map(item => (isOld(item) ? item : {...item, [text]: says(item)}))
}
