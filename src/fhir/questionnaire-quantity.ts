import type {Quantity} from 'fhir/r4.js'
import type {Code} from '../measures/index.js'

/** A number with its unit, if it has one. */
export function quantityOf(value: number, unit: Code | undefined): Quantity {
  if (!unit) return {value}
  const {system, code, display} = unit
  // A unit without a system is only a word for it.
  return {value, unit: display ?? code, ...(system && {system, code})}
}
