import {badgeStyles} from '../shared/badge.js'
import {pickerStyles} from '../shared/component-picker.js'
import {progressStyles} from './progress.js'
import {styles as formStyles} from './recovery-measure-form.styles.js'

/** The screens of the check-in and how they look, fetched apart from what a chart shows at once. */
export {closingScreen} from './closing-screen.js'
export {progress} from './progress.js'
export {questionScreen} from './question-screen.js'
export {savedScreen} from './saved-screen.js'
export const styles = [badgeStyles, pickerStyles, progressStyles, formStyles]
