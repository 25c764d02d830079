import type {CapabilityStatement} from 'fhir/r4.js'
import {serverStatement, type ServerStatement} from './capability-statement.js'
import {isGranted, scopeFor, type Interaction} from './granted-scopes.js'

/** The resource types that a record is read from and written to. */
export const plannedTypes = [
  'Patient',
  'Goal',
  'Observation',
  'Provenance',
  'QuestionnaireResponse',
  'DocumentReference',
] as const

export type PlannedType = (typeof plannedTypes)[number]

/** What may be done with a type: what SMART scopes know, and what only a server says. */
export type Ability = Exclude<Interaction, 'delete'> | 'patch' | 'history'

/**
 * Whether something may be done: `yes`; `unsaid`, nobody forbids it; or what forbids it: the `endpoint` does not list
 * it, no `scope` for it was granted, or the FHIR `version` is not one that is written.
 */
export type Verdict = 'yes' | 'unsaid' | 'endpoint' | 'scope' | 'version'

/** What may be done with one resource type on an endpoint. */
export interface TypePlan extends Readonly<Record<Ability, Verdict>> {
  type: PlannedType
  /** The search parameters that it lists. */
  searchedBy: readonly string[]
  /** `guarded`: an update of an older version is refused; `kept`, `none`, `unsaid`: what is overwritten is not told. */
  versions: 'guarded' | 'kept' | 'none' | 'unsaid'
  conditionalCreate: boolean
}

/** What may be done on an endpoint, by all that it and the granted scopes say. */
export interface EndpointPlan {
  release: 'R4' | 'R4B' | 'R5' | 'other' | 'unsaid'
  fhirVersion: string
  /** Several writes as one. */
  transaction: boolean
  /** The granted SMART scopes, where the host said so. */
  scopes?: string
  types: readonly TypePlan[]
}

/** The plan for an endpoint: its CapabilityStatement (R4, R4B or R5), and the granted SMART scopes if they are known. */
export function endpointPlan(statement: CapabilityStatement, scopes?: string): EndpointPlan {
  const server = serverStatement(statement)
  const {fhirVersion, system} = server
  return {
    release: releaseOf(fhirVersion),
    fhirVersion,
    transaction: system.includes('transaction'),
    ...(scopes !== undefined && {scopes}),
    types: plannedTypes.map(type => typePlan(type, server, scopes)),
  }
}

/** The plan of one type. */
export function planOf({types}: EndpointPlan, type: PlannedType): TypePlan {
  return types.find(each => each.type === type)!
}

/** Whether a verdict lets it be done. */
export function allows(verdict: Verdict): boolean {
  return verdict === 'yes' || verdict === 'unsaid'
}

/** The scope that an ability asks for: patching is updating, a history is read. */
export function neededScope(type: PlannedType, ability: Ability): string {
  return scopeFor(type, interactionOf(ability))
}

function typePlan(
  type: PlannedType,
  {types, patch, writable}: ServerStatement,
  scopes: string | undefined,
): TypePlan {
  const {interactions = [], searchedBy = [], versioning, conditionalCreate = false} = types?.get(type) ?? {}
  const verdict = (ability: Ability): Verdict => {
    const isListed = interactions.includes(codeOf[ability] ?? ability) && (ability !== 'patch' || patch)
    if (types ? !isListed : !silent.has(ability)) return 'endpoint'
    if (!writable && writes.has(ability)) return 'version'
    if (!isGranted(scopes, type, interactionOf(ability))) return 'scope'
    return types ? 'yes' : 'unsaid'
  }
  return {
    type,
    read: verdict('read'),
    search: verdict('search'),
    create: verdict('create'),
    update: verdict('update'),
    patch: verdict('patch'),
    history: verdict('history'),
    searchedBy,
    versions: (versioning && policies[versioning]) ?? 'unsaid',
    conditionalCreate,
  }
}

/** A server that lists nothing is asked for no more than these. */
const silent: ReadonlySet<Ability> = new Set(['read', 'search', 'create', 'update'])
const writes: ReadonlySet<Ability> = new Set(['create', 'update', 'patch'])
const codeOf: Partial<Record<Ability, string>> = {search: 'search-type', history: 'history-instance'}

function interactionOf(ability: Ability): Interaction {
  return ability === 'patch' ? 'update' : ability === 'history' ? 'read' : ability
}

const policies = {'no-version': 'none', versioned: 'kept', 'versioned-update': 'guarded'} as const

function releaseOf(version: string): EndpointPlan['release'] {
  if (!version) return 'unsaid'
  return (
    ({'4.0': 'R4', '4.3': 'R4B', '5.0': 'R5'} as Record<string, EndpointPlan['release']>)[
      version.slice(0, 3)
    ] ?? 'other'
  )
}
