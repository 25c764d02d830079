import type {FhirResource, OperationOutcome} from 'fhir/r4.js'

/** A resource that stands on a scratchpad. */
export type Held = FhirResource & {id: string}
/** What a chart's window answers of something that it did, and of something that it made. */
export type Done = {status: string; outcome?: OperationOutcome}
export type Made = Done & {location: string}

/** The status of an answer is that of HTTP, such as `201 Created`. */
export function isDone(payload: object): payload is Done {
  const {status} = payload as {status?: unknown}
  return typeof status === 'string' && /^[1-5]\d\d(?:\s|$)/.test(status)
}

export const isFine = ({status}: Done): boolean => status.startsWith('2')

export function isLocation(type: string, payload: object): payload is Made {
  const {location} = payload as {location?: unknown}
  return typeof location === 'string' && new RegExp(`^${type}/[A-Za-z0-9.-]{1,64}$`).test(location)
}

export function isScratchpad(payload: object): payload is {scratchpad?: unknown[]} {
  const {scratchpad} = payload as {scratchpad?: unknown}
  return scratchpad === undefined || Array.isArray(scratchpad)
}

export function isHeld(value: unknown): value is Held {
  const {resourceType, id} = (value ?? {}) as Partial<Held>
  return typeof resourceType === 'string' && typeof id === 'string' && /^[A-Za-z0-9.-]{1,64}$/.test(id)
}

export const locationOf = ({resourceType, id}: Held): string => `${resourceType}/${id}`
