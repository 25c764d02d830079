import {LosslessNumber} from 'lossless-json'

/** The same value, frozen through and through: whoever changes it fails. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const key of Reflect.ownKeys(value)) freeze((value as Record<PropertyKey, unknown>)[key])
  return value instanceof LosslessNumber ? value : Object.freeze(value)
}
