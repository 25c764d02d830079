import type {FhirResource, Identifier} from 'fhir/r4.js'
import {sameContent} from '../../fhir/index.js'
import type {PatchOperation} from '../backend.js'
import {identifiersOf} from '../find-created.js'
import {Problem} from '../problem.js'
import type {Answer} from './answer.js'
import {isLost, waitAfter, type RetryOptions} from './retry.js'
import type {Named} from './versions.js'

/** The steps of a create, each over the endpoint. `repeated` says that it is the second attempt. */
export interface CreateSteps {
  post(repeated: boolean): Promise<Answer>
  read(id: string): Promise<FhirResource>
  find(identifier: Identifier): Promise<FhirResource | undefined>
  wait: RetryOptions['wait']
}

/**
 * Creates a resource exactly once, although answers get lost: what may have arrived is looked for, first where the
 * server said it is, then by its identifier, and only what is not there is sent a second time.
 */
export async function settleCreate(
  resource: FhirResource,
  steps: CreateSteps,
  repeated = false,
): Promise<FhirResource> {
  const {resourceType} = resource
  const outcome = await steps.post(repeated).catch((problem: Problem) => problem)
  if (outcome instanceof Problem && !isLost(outcome)) throw outcome
  if (!(outcome instanceof Problem)) {
    const {resource: kept, location} = outcome
    if (kept?.resourceType === resourceType && kept.id) return kept
    const id = location?.match(`(?:^|/)${resourceType}/([A-Za-z0-9\\-.]{1,64})(?:/|$)`)?.[1]
    const read = id && (await steps.read(id).catch(() => undefined))
    if (read) return read
  }
  const problem =
    outcome instanceof Problem ? outcome : new Problem('server', 'What was created could not be read back.')
  const [identifier] = identifiersOf(resource)
  if (!identifier?.value) {
    // It exists, and nobody can ask for it: what was sent is all that is known of it.
    if (outcome.status === 201) return resource
    throw problem
  }
  await waitAfter(problem, 0, steps.wait)
  const found = await steps.find(identifier).catch(() => {
    throw problem
  })
  if (found) return found
  // After 201 it exists, even if the search does not show it yet: a second one would be a duplicate.
  if (repeated || outcome.status === 201) throw problem
  return settleCreate(resource, steps, true)
}

/** A request that changes a version, and what the resource is then. */
export interface Change {
  send(headers: Record<string, string>): Promise<unknown>
  isMeant(current: FhirResource): boolean
}

/** The steps of an update, each over the endpoint. */
export interface UpdateSteps {
  /** `guarded` unless a preflight seems to deny `If-Match`. */
  send(repeated: boolean, guarded: boolean): Promise<Answer>
  read(): Promise<FhirResource>
  /** Whether what the server holds is what was meant. */
  isMeant(current: FhirResource): boolean
  /** Told when the update can only be sent without its precondition; missing where that is not to be done. */
  unguard?: () => void
}

/**
 * Updates a resource although the answer gets lost: if the server then holds what was meant, that is the result; if
 * it still holds the version that was changed, the update is sent a second time.
 */
export async function settleUpdate(
  target: Named,
  version: string | undefined,
  steps: UpdateSteps,
  attempt = 0,
): Promise<FhirResource> {
  const outcome = await steps.send(attempt > 0, attempt < 2).catch((problem: Problem) => problem)
  if (!(outcome instanceof Problem)) {
    const {resource: kept} = outcome
    if (attempt === 2) steps.unguard?.()
    return kept?.resourceType === target.resourceType && kept.id === target.id ? kept : steps.read()
  }
  if (!isLost(outcome) || outcome.kind === 'busy') throw outcome
  const current = await steps.read().catch(() => {
    throw outcome
  })
  if (steps.isMeant(current)) return current
  // Safe only with If-Match: should the first one still arrive, the second is a conflict.
  const unchanged = version !== undefined && current.meta?.versionId === version
  // Reads get through and updates do not: a preflight that denies If-Match looks like that. What was read just now is
  // what was changed, so it is sent without, and told.
  const last = steps.unguard ? 2 : 1
  if (attempt >= last || !unchanged || outcome.kind !== 'offline') throw outcome
  return settleUpdate(target, version, steps, attempt + 1)
}

/** Whether a resource is as these operations on whole elements leave it. */
export function isPatched(resource: FhirResource, operations: readonly PatchOperation[]): boolean {
  return operations.every(operation => {
    const value = (resource as unknown as Record<string, unknown>)[operation.path.slice(1)]
    if (operation.op === 'test') return true
    return operation.op === 'remove' ? value === undefined : sameContent({value}, {value: operation.value})
  })
}

/** What is asked of an answer. A preflight that does not know Prefer looks like a dead network: another try goes without. */
export function preferences(again: boolean): Record<string, string> {
  return again ? {} : {prefer: 'return=representation'}
}
