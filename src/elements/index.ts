/** Elements: what people see and touch. Classes only; `recovery-charting/define` registers their tags. */
export {RecoveryChart} from './recovery-chart/recovery-chart.js'
export {RecoveryConflict} from './recovery-conflict/recovery-conflict.js'
export {RecoveryCorrection} from './recovery-correction/recovery-correction.js'
export {RecoveryGoalForm} from './recovery-goal-form/recovery-goal-form.js'
export {RecoveryGoalReview} from './recovery-goal-review/recovery-goal-review.js'
export {RecoveryGoals} from './recovery-goals/recovery-goals.js'
export {RecoveryMeasureForm} from './recovery-measure-form/recovery-measure-form.js'
export {RecoveryMeasureTrend} from './recovery-measure-trend/recovery-measure-trend.js'
export {RecoveryMeasures} from './recovery-measures/recovery-measures.js'
export {RecoveryPersonCopy} from './recovery-person-copy/recovery-person-copy.js'
export {RecoveryPractice} from './recovery-practice/recovery-practice.js'
export {RecoveryPrompts} from './recovery-prompts/recovery-prompts.js'
export {RecoveryRecord} from './recovery-record/recovery-record.js'
export {RecoveryStatus} from './recovery-status/recovery-status.js'
export {RecoverySupports} from './recovery-supports/recovery-supports.js'
export {RecoveryTogether} from './recovery-together/recovery-together.js'
export {RecoveryWhatHelps} from './recovery-what-helps/recovery-what-helps.js'
export {RecoveryWording} from './recovery-wording/recovery-wording.js'
export type {
  GoalCreate,
  GoalNoteText,
  GoalReplace,
  GoalReviewed,
  GoalStart,
  GoalUpdate,
  GoalVoid,
  RecoveryEvents,
} from './shared/events.js'
