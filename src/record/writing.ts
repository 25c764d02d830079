/** All that a record writes with, and reads a history with: fetched apart, as a chart is first of all read. */
export {historyOf} from './history.js'
export {publishPlan} from './publish-plan.js'
export {replaceGoal} from './replace-goal.js'
export {createGoal, updateGoal} from './save-goal.js'
export {saveMeasure} from './save-measure.js'
export {saveReview} from './save-review.js'
export {undoSave} from './undo.js'
export {voidGoal} from './void-goal.js'
