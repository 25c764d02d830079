import {progressStyles} from './progress.js'
import {fieldStyles} from './form-fields.styles.js'
import {screenStyles} from './form-screens.styles.js'
import {styles as formStyles} from './recovery-measure-form.styles.js'

/** What asks the Questionnaires of a site and how it looks, fetched when one is asked. */
export {QuestionnaireDesk} from './questionnaire-desk.js'
export const styles = [progressStyles, formStyles, screenStyles, fieldStyles]
