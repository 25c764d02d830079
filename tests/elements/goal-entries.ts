import type {RecoveryGoal} from '../../src/goals/index.js'
import type {GoalEntry} from '../../src/record/index.js'

/** A made-up goal of Maya's as the record gives it. */
export function goalEntry(
  id: string,
  goal: Partial<RecoveryGoal> = {},
  origin: GoalEntry['origin'] = 'ours',
): GoalEntry {
  return {
    id,
    origin,
    goal: {
      words: `Goal ${id}`,
      components: [],
      themes: [],
      tags: [],
      steps: [],
      kind: 'personal',
      status: 'working',
      speaker: 'person',
      dueDates: [],
      notes: [],
      levels: [],
      details: [],
      answers: [],
      ...goal,
    },
  }
}
