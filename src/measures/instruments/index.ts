import type {Instrument} from '../instrument.js'
import {checkIn} from './chime-check-in.js'

/** Every instrument that the package knows. */
export const instruments: readonly Instrument[] = [checkIn]
