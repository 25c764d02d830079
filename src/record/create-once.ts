import type {FhirResource, Identifier} from 'fhir/r4.js'
import {findCreated} from './find-created.js'
import {maybeSent, sent} from './sent.js'
import type {RecordState} from './state.js'
import type {Written} from './written.js'

/** What a create came to. */
interface Created<Type> {
  kept: Type
  /** It had arrived before, perhaps with other content than is meant now. */
  found: boolean
  /** All that was sent of it from this record before, oldest first; empty when another record sent it. */
  sent: readonly Type[]
}

/** Creates a resource so that it is there once, whatever happened before: what was sent already is looked for first. */
export async function createOnce<Type extends Written>(
  record: RecordState,
  meant: Type,
): Promise<Created<Type>> {
  return (await findSent(record, meant)) ?? sendFirst(record, meant)
}

/** What arrived of an earlier try, where there was one; nothing where it is to be sent. */
export async function findSent<Type extends Written>(
  record: RecordState,
  meant: Type,
): Promise<Created<Type> | undefined> {
  if (!wasSent(meant)) return undefined
  const [type, patient, identifier] = [meant.resourceType, record.patientId, identifierOf(meant)]
  const arrived = await findCreated(record.backend, {type, patient, identifier})
  if (!arrived || !record.isOurs(arrived)) return undefined
  return {
    kept: arrived as FhirResource & Type,
    found: true,
    sent: (record.sent.get(tokenOf(meant)) ?? []) as FhirResource[] as (FhirResource & Type)[],
  }
}

/** Sends to be created what is not there; from then on it may have arrived. */
export async function sendFirst<Type extends Written>(
  record: RecordState,
  meant: Type,
): Promise<Created<Type>> {
  sent.add(tokenOf(meant))
  remember(record, meant, meant)
  return {kept: (await record.backend.create(meant)) as FhirResource & Type, found: false, sent: []}
}

/** Says that nothing was sent after all: the endpoint refused it. */
export function forgetSent(meant: Identified): void {
  sent.delete(tokenOf(meant))
}

/** Remembers what was sent of a resource (or seen of it by whoever tries again), so that another try is told from it. */
export function remember(record: RecordState, meant: Identified, as: Written): void {
  const token = tokenOf(meant)
  record.sent.set(token, [...(record.sent.get(token) ?? []), as])
}

/** Whether what carries this identifier was ever sent to be created, as far as this page knows. */
export function wasSent(meant: Identified): boolean {
  const {system, value} = identifierOf(meant)
  return maybeSent(system, value)
}

interface Identified {
  identifier?: Identifier | Identifier[]
}

/** What a resource of ours is known by from the moment that it is first sent. */
function tokenOf(resource: Identified): string {
  const {system, value} = identifierOf(resource)
  return `${system}|${value}`
}

function identifierOf({identifier}: Identified): Identifier {
  return [identifier].flat()[0]!
}

/** The identifiers of all that was ever sent to be created as a part of the sitting with this key. */
export function sentUnder(key: string): Identifier[] {
  return [...sent].flatMap(token => {
    const [system, value = ''] = token.split('|', 2)
    return value.startsWith(`${key}/`) ? [{system, value}] : []
  })
}
