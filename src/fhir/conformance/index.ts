import type {CodeSystem, ValueSet} from 'fhir/r4.js'
import {chimeCodeSystem, chimeValueSet} from './chime.js'
import {checkInCodeSystem} from './check-in.js'

/** The FHIR resources that say what we write, made from the same constants that write it. */
export const conformance: readonly (CodeSystem | ValueSet)[] = [
  chimeCodeSystem,
  chimeValueSet,
  checkInCodeSystem,
]
