import type {GoalFault} from '../../goals/index.js'
import {Problem, type SaveOutcome} from '../../record/index.js'
import type {Messages} from '../messages/index.js'
import {ask, type GoalCreate, type GoalUpdate} from '../shared/events.js'

/** What a form or a list asks to be saved. */
export type GoalRequest = Omit<GoalCreate, 'respondWith'> | Omit<GoalUpdate, 'respondWith'>

/** What became of it; `nobody` when nothing on the page took it in. */
export type GoalOutcome = SaveOutcome | {kind: 'nobody'}

/** Asks for a goal to be saved. Never rejects: an answer that breaks is a failure like any other. */
export async function submitGoal(from: EventTarget, request: GoalRequest): Promise<GoalOutcome> {
  try {
    return (await ask(from, 'goal-submit', request)) ?? {kind: 'nobody'}
  } catch (cause) {
    const problem =
      cause instanceof Problem ? cause : new Problem('server', 'The save was not answered.', {cause})
    return {kind: 'failed', problem}
  }
}

/** The words for what keeps a goal from being saved. */
export function faultSentence(words: Messages, fault: GoalFault): string {
  const sentences: Record<GoalFault, string> = {
    'words-missing': words.goalForm.wordsMissing,
    'component-missing': words.goalForm.componentMissing,
    unreadable: words.goalForm.unreadable,
    scale: words.goalForm.scale,
  }
  return sentences[fault]
}

/** What became of a save, in sentences; none when it went as it should. */
export function outcomeSentences(words: Messages, outcome: GoalOutcome): string[] {
  switch (outcome.kind) {
    case 'failed':
      return [
        words.problem[outcome.problem.kind],
        // A server may say the same of every field.
        ...new Set(outcome.problem.issues.map(issue => words.problemSaid(issue.text))),
      ]
    case 'nobody':
      return [words.goalForm.nobody]
    case 'unchanged':
      return [words.goalForm.unchanged]
    case 'invalid':
      return outcome.faults.map(fault => faultSentence(words, fault))
    case 'conflict':
      return [words.goalForm.conflict]
    case 'saved':
      return outcome.merged ? [words.goalForm.merged] : []
  }
}
