import type {FhirResource, Identifier, Observation, Reference} from 'fhir/r4.js'
import {listOf} from './extension.js'

/** An Observation of the same sitting, known by its identifier until the server has given it an id. */
export function linkTo({identifier}: Observation): Reference {
  return {type: 'Observation', identifier: listOf(identifier)[0]!}
}

/**
 * A resource with each link to another of its sitting replaced by the reference that the server gave it; itself where
 * there is none to replace. Links that are not known yet stay by identifier, which R4 takes too.
 */
export function withReferences<Resource extends FhirResource>(
  resource: Resource,
  referenceOf: (identifier: Identifier) => string | undefined,
): Resource {
  if (resource.resourceType !== 'Observation') return resource
  const {derivedFrom, hasMember} = resource
  const linked = (links: Reference[]): Reference[] =>
    links.map(link => {
      const reference = !link.reference && link.identifier && referenceOf(link.identifier)
      return reference ? {reference} : link
    })
  return {
    ...resource,
    ...(derivedFrom && {derivedFrom: linked(derivedFrom)}),
    ...(hasMember && {hasMember: linked(hasMember)}),
  }
}
