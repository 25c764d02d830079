/** What a backend writes with, and reads a history with: fetched with the first of them, as nobody needs it to read. */
export {sameContent} from '../../fhir/index.js'
export {findCreated, patientOf} from '../find-created.js'
export {gatherVersions} from './gather-versions.js'
export {isPatched, preferences, settleCreate, settleUpdate} from './settle.js'
