import type {CapabilityStatement} from 'fhir/r4.js'

/** What an endpoint lets an app do with one resource type. */
export interface Permission {
  read: boolean
  create: boolean
  update: boolean
  /** JSON Patch, and only where the endpoint says so. */
  patch: boolean
  /** The versions of one resource, and only where the endpoint says so. */
  history: boolean
}

/** What an endpoint says of itself, as far as the record needs it. */
export interface Capabilities {
  fhirVersion: string
  /** Only R4 and R4B are written; anything else is read as well as it can be and never changed. */
  writable: boolean
  goal: Permission
  observation: Permission
  provenance: Permission
}

/** A CapabilityStatement to what can be done. A statement that lists no resources at all forbids nothing. */
export function capabilitiesFromResource(statement: CapabilityStatement): Capabilities {
  const version = String(statement.fhirVersion ?? '')
  // One that does not say its version answered a request for R4's own format.
  const writable = /^(4\.[03]|$)/.test(version)
  return {
    fhirVersion: version,
    writable,
    goal: permissionFor('Goal', statement, writable),
    observation: permissionFor('Observation', statement, writable),
    provenance: permissionFor('Provenance', statement, writable),
  }
}

function permissionFor(type: string, statement: CapabilityStatement, writable: boolean): Permission {
  const listed = statement.rest?.find(rest => rest.mode === 'server')?.resource
  if (!listed?.length) return {read: true, create: writable, update: writable, patch: false, history: false}
  const codes =
    listed.find(resource => resource.type === type)?.interaction?.map(interaction => interaction.code) ?? []
  return {
    read: codes.includes('search-type'),
    create: writable && codes.includes('create'),
    update: writable && codes.includes('update'),
    patch: writable && codes.includes('patch') && Boolean(statement.patchFormat?.includes(jsonPatch)),
    history: codes.includes('history-instance'),
  }
}

const jsonPatch = 'application/json-patch+json'
