import type {
  Coding,
  DocumentReference,
  Goal,
  Identifier,
  Observation,
  QuestionnaireResponse,
} from 'fhir/r4.js'
import {shaped} from './shaped.js'
import {systems} from './systems.js'

/** What can stand in another resource, where a chart takes none of its own type. */
export type Kept = Goal | Observation

/** Whether something can be known by this id in what holds it, with a mark of the place before it. */
export function isHeldId(id: string | undefined): id is string {
  return /^[A-Za-z0-9-]{1,50}$/.test(id ?? '')
}

/** By what a resource is known that we wrote, wherever it stands; nothing where it is not ours. */
export function keptIdentifier(resource: Kept): Identifier | undefined {
  const {identifier} = shaped<Kept>(resource, {identifier: [{system: 'string', value: 'string'}]})
  const ours: unknown[] = [systems.goalIdentifier, systems.observationIdentifier]
  return identifier?.find(({system}) => ours.includes(system))
}

/** The id that a resource of ours has in what holds it. It follows from its identifier, so that it outlives any holder. */
export function heldId(resource: Kept): string | undefined {
  const [key, ...rest] = keptIdentifier(resource)?.value?.split('/') ?? []
  const part = rest.join('/')
  const id = part ? `${key}-${/^[A-Za-z]{1,13}$/.test(part) ? part : digest(part)}` : key
  return isHeldId(id) ? id : undefined
}

/** What stands in one holder: a goal by itself, all that one sitting wrote together. */
export function thingOf(resource: Kept): string {
  const {resourceType, id} = resource
  const [key] = keptIdentifier(resource)?.value?.split('/') ?? []
  return `${resourceType}/${(resourceType === 'Observation' && key) || id}`
}

/** All labels of what is to be held together, each once: the strictest counts for all of it. */
export function labelsOf(kept: readonly Kept[]): Coding[] {
  const all = kept.flatMap(({meta}) => meta?.security ?? [])
  return [...new Map(all.map(each => [`${each.system}|${each.code}`, each])).values()]
}

/**
 * A resource as it stands in another one: what keeps that from some eyes, or changes its meaning, counts for it too. Its
 * `version` is that of what holds it.
 */
export function heldBy<Resource extends Kept>(
  {meta, modifierExtension: modifiers = [], implicitRules}: DocumentReference | QuestionnaireResponse,
  resource: Resource,
  version: string,
): Resource {
  return {
    ...resource,
    meta: {
      ...resource.meta,
      ...(meta?.security && {security: meta.security}),
      versionId: version,
      ...(meta?.lastUpdated && {lastUpdated: meta.lastUpdated}),
    },
    ...(modifiers.length && {modifierExtension: [...(resource.modifierExtension ?? []), ...modifiers]}),
    ...(implicitRules && {implicitRules}),
  }
}

/** A short name for a text, 53 bits of it (cyrb53): it tells the answers of one sitting apart. */
function digest(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 2654435761)
    other = Math.imul(other ^ unit, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36)
}
