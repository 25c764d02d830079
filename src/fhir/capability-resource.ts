import type {CapabilityStatement} from 'fhir/r4.js'
import {serverStatement, type ServerStatement} from './capability-statement.js'
import {isGranted} from './granted-scopes.js'

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
  /** R4 and R4B are written, and R5 through R4; anything else is read as well as it can be and never changed. */
  writable: boolean
  goal: Permission
  observation: Permission
  provenance: Permission
  questionnaireResponse?: Permission
}

/**
 * A CapabilityStatement, and the SMART scopes that were granted (where the host knows them), to what can be done. A
 * statement that lists no resources at all forbids nothing.
 */
export function capabilitiesFromResource(statement: CapabilityStatement, scopes?: string): Capabilities {
  const server = serverStatement(statement)
  const {fhirVersion, writable} = server
  const can = (type: string): Permission => permissionFor(type, server, scopes)
  return {
    fhirVersion,
    writable,
    goal: can('Goal'),
    observation: can('Observation'),
    provenance: can('Provenance'),
    questionnaireResponse: can('QuestionnaireResponse'),
  }
}

function permissionFor(
  type: string,
  {types, writable, patch}: ServerStatement,
  scopes: string | undefined,
): Permission {
  const codes = types ? (types.get(type)?.interactions ?? []) : ['search-type', 'create', 'update']
  const mayUpdate = writable && isGranted(scopes, type, 'update')
  return {
    read: codes.includes('search-type') && isGranted(scopes, type, 'search'),
    create: writable && codes.includes('create') && isGranted(scopes, type, 'create'),
    update: mayUpdate && codes.includes('update'),
    patch: mayUpdate && codes.includes('patch') && patch,
    history: codes.includes('history-instance') && isGranted(scopes, type, 'read'),
  }
}
