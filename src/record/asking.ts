/** All that the Questionnaires of a site are found, read and saved with: fetched apart, when one is asked. */
export {findQuestionnaire} from './find-questionnaire.js'
export {readQuestionnaire} from './read-questionnaire.js'
export {saveForm} from './save-form.js'
