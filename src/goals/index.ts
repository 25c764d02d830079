/** Goals: what a personal recovery goal is, how it is written, revised and looked at again. Knows no clock, no FHIR, no DOM. */
export {
  statuses,
  type AttainmentLevel,
  type GoalDetail,
  type GoalKind,
  type GoalNote,
  type GoalStatus,
  type RecoveryGoal,
  type Speaker,
} from './goal.js'
export {changesBetween, faultsOf, newGoal, reviseGoal, type GoalChanges, type GoalFault} from './write.js'
export {groupGoals, type GoalGroup} from './group.js'
export {attainmentT} from './attainment.js'
