/** Measures: what a recovery measure is, how answers become scores, and what may be said of a change. Knows no FHIR. */
export type {Answer, Instrument, Item, Licence, LocalText, Reading, Response} from './instrument.js'
export {score, type Score} from './score.js'
export {change, type Change} from './change.js'
export {checkIn} from './instruments/chime-check-in.js'
export {instruments} from './instruments/index.js'
