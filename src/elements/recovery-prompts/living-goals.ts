import {allowedFor, type GoalEntry, type RecordSnapshot} from '../../record/index.js'
import {inOrder} from '../recovery-goals/goal-order.js'
import {isSpeech} from '../shared/speech.js'

/** What is said goes with a goal that is lived now, and not with one that is over. */
const alive: ReadonlySet<string> = new Set(['hoping', 'working', 'pausing'])

/** The goals that something may be added to while two people look: the person's own, in their words, that may be changed. */
export function livingGoals(snapshot: RecordSnapshot | undefined, goals: readonly GoalEntry[]): GoalEntry[] {
  const may = (id: string): boolean => allowedFor(snapshot, id)?.goal.update ?? true
  return inOrder(goals).filter(({id, goal, restricted}) => {
    const isOwn = goal.kind === 'personal' && isSpeech(goal.speaker)
    return isOwn && alive.has(goal.status) && !goal.caution && !restricted && may(id)
  })
}
