/** What a backend writes with: fetched with the first write, as nobody needs it to read. */
export {sameContent} from '../../fhir/index.js'
export {findCreated, patientOf} from '../find-created.js'
export {isPatched, preferences, settleCreate, settleUpdate} from './settle.js'
