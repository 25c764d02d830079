import {systems} from '../../fhir/index.js'
import {mapReferences} from './side-car-references.js'

/** A Goal that names others which lie in forms by their identifiers: the chart has no Goal of that id to refer to. */
export function namedByIdentifier<Resource>(resource: Resource, known: ReadonlySet<string>): Resource {
  return mapReferences(resource, reference => {
    const id = /^Goal\/(.+)$/.exec(reference.reference ?? '')?.[1]
    if (!id || !known.has(id)) return reference
    const {reference: _, ...rest} = reference
    return {...rest, type: 'Goal', identifier: {system: systems.goalIdentifier, value: id}}
  })
}
