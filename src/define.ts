import {RecoveryChart} from './elements/recovery-chart/recovery-chart.js'
import {RecoveryConflict} from './elements/recovery-conflict/recovery-conflict.js'
import {RecoveryCorrection} from './elements/recovery-correction/recovery-correction.js'
import {RecoveryGoalForm} from './elements/recovery-goal-form/recovery-goal-form.js'
import {RecoveryGoalReview} from './elements/recovery-goal-review/recovery-goal-review.js'
import {RecoveryGoals} from './elements/recovery-goals/recovery-goals.js'
import {RecoveryMeasureForm} from './elements/recovery-measure-form/recovery-measure-form.js'
import {RecoveryMeasureTrend} from './elements/recovery-measure-trend/recovery-measure-trend.js'
import {RecoveryMeasures} from './elements/recovery-measures/recovery-measures.js'
import {RecoveryPersonCopy} from './elements/recovery-person-copy/recovery-person-copy.js'
import {RecoveryPractice} from './elements/recovery-practice/recovery-practice.js'
import {RecoveryPrompts} from './elements/recovery-prompts/recovery-prompts.js'
import {RecoveryRecord} from './elements/recovery-record/recovery-record.js'
import {RecoveryStatus} from './elements/recovery-status/recovery-status.js'
import {RecoverySupports} from './elements/recovery-supports/recovery-supports.js'
import {RecoveryTogether} from './elements/recovery-together/recovery-together.js'
import {RecoveryWhatHelps} from './elements/recovery-what-helps/recovery-what-helps.js'
import {RecoveryWording} from './elements/recovery-wording/recovery-wording.js'

/** Every element by its tag. Importing this file registers them: the only file with a side effect. */
const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'recovery-record': RecoveryRecord,
  'recovery-status': RecoveryStatus,
  'recovery-goals': RecoveryGoals,
  'recovery-goal-form': RecoveryGoalForm,
  'recovery-goal-review': RecoveryGoalReview,
  'recovery-conflict': RecoveryConflict,
  'recovery-correction': RecoveryCorrection,
  'recovery-measures': RecoveryMeasures,
  'recovery-measure-form': RecoveryMeasureForm,
  'recovery-measure-trend': RecoveryMeasureTrend,
  'recovery-together': RecoveryTogether,
  'recovery-person-copy': RecoveryPersonCopy,
  'recovery-prompts': RecoveryPrompts,
  'recovery-supports': RecoverySupports,
  'recovery-what-helps': RecoveryWhatHelps,
  'recovery-practice': RecoveryPractice,
  'recovery-wording': RecoveryWording,
  'recovery-chart': RecoveryChart,
}

// A tag that somebody else took is left to them: throwing here would lose the rest of the page's script.
for (const [tag, element] of Object.entries(elements)) {
  if (!customElements.get(tag)) customElements.define(tag, element)
}
