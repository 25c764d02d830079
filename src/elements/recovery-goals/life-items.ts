import {sameValue, type GoalNote, type GoalStep, type RecoveryGoal, type Speaker} from '../../goals/index.js'
import type {LanguageController} from '../shared/language.js'

/** One step or note that came, changed or went: what happened, and what it says. */
interface ChangedItem {
  label: string
  text: string
  speaker: Speaker
}

/** What came, changed or went among the steps or the notes of a goal, from one of its versions to the next. */
export function changedItems(
  local: LanguageController,
  {before, goal}: {before: RecoveryGoal; goal: RecoveryGoal},
  field: 'steps' | 'notes',
): ChangedItem[] {
  return field === 'steps'
    ? changedSteps(local, before.steps, goal.steps)
    : changedNotes(local, before.notes, goal.notes)
}

function changedSteps(
  {words}: LanguageController,
  before: readonly GoalStep[],
  after: readonly GoalStep[],
): ChangedItem[] {
  const {life} = words.goals
  const told = (label: string, {words: text, voice}: GoalStep): ChangedItem => ({
    label,
    text,
    speaker: voice?.speaker ?? 'unsaid',
  })
  const gone = before.filter(step => !after.some(({id}) => id === step.id))
  const here = after.flatMap(step => {
    const was = before.find(({id}) => id === step.id)
    if (was && sameValue(was, step)) return []
    if (!was) return told(life.stepNew, step)
    return told(step.done && !was.done ? life.stepDone : life.stepOther, step)
  })
  return [...here, ...gone.map(step => told(life.stepGone, step))]
}

function changedNotes(
  {words}: LanguageController,
  before: readonly GoalNote[],
  after: readonly GoalNote[],
): ChangedItem[] {
  const {goals, conflict} = words
  const isIn = (notes: readonly GoalNote[], note: GoalNote): boolean =>
    notes.some(each => sameValue(each, note))
  const topic = ({about}: GoalNote): string =>
    about === 'why' ? goals.why : about ? goals.topics[about] : conflict.fields.notes
  const come = after.filter(note => !isIn(before, note)).map(note => ({...note, label: topic(note)}))
  const gone = before.filter(note => !isIn(after, note))
  return [...come, ...gone.map(note => ({...note, label: goals.labelled(goals.life.noteGone, topic(note))}))]
}
