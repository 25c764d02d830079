import {badgeStyles} from '../shared/badge.js'
import {pickerStyles} from '../shared/component-picker.js'
import {progressStyles} from './progress.js'
import {styles as formStyles} from './recovery-measure-form.styles.js'

/** What asks the check-in and how it looks, fetched apart from what a chart shows at once. */
export {CheckInDesk} from './check-in-desk.js'
export const styles = [badgeStyles, pickerStyles, progressStyles, formStyles]
