/** What a server of R5 is read and written with. */
export {fromR5, toR5} from '../../fhir/index.js'
