import type {FhirResource, Identifier, Reference} from 'fhir/r4.js'
import {identifiersOf} from '../find-created.js'
import type {Rung} from './rung.js'
import {mapReferences} from './side-car-references.js'

/** How what stands on a rung is named from elsewhere, and the other way round. */
export interface KnownReferences {
  /** Remembers a resource of a rung, which has the id of the page by now; answers it as the page knows it. */
  keep(rung: Pick<Rung, 'place' | 'holds'>, resource: FhirResource): FhirResource
  /** As another place takes it: what stands on a rung is named by its identifier, which every server takes. */
  toElsewhere<Value>(value: Value): Value
  fromElsewhere<Value>(value: Value): Value
  /** As a rung takes it: what stands there has the id that it has there. */
  toRung<Value>(place: string, value: Value): Value
}

/** Remembers what was read of the rungs, so that references to it can be told. */
export function knownReferences(): KnownReferences {
  const identifiers = new Map<string, Identifier>()
  const references = new Map<string, string>()
  const tokenOf = ({system, value}: Identifier): string => `${system}|${value}`
  const fromElsewhere = <Value>(value: Value): Value =>
    mapReferences(value, reference => {
      const {identifier, ...rest} = reference
      const known = !rest.reference && identifier && references.get(tokenOf(identifier))
      return known ? {...rest, reference: known} : reference
    })
  const toElsewhere = <Value>(value: Value): Value =>
    mapReferences(value, reference => {
      const identifier = identifiers.get(reference.reference ?? '')
      if (!identifier) return reference
      const {reference: named = '', ...rest} = reference
      return {...rest, type: rest.type ?? named.split('/')[0]!, identifier}
    })
  return {
    keep({place, holds = () => false}, resource) {
      const name = `${resource.resourceType}/${resource.id}`
      for (const {system, value} of identifiersOf(resource)) {
        if (!system || !value) continue
        identifiers.set(name, {system, value})
        references.set(tokenOf({system, value}), name)
      }
      return fromElsewhere(
        renamed(resource, (type, id) =>
          identifiers.has(`${type}/${place}.${id}`) || holds(`${type}/${id}`) ? `${place}.${id}` : id,
        ),
      )
    },
    toElsewhere,
    fromElsewhere,
    toRung: (place, value) =>
      toElsewhere(
        renamed(value, (_type, id) => (id.startsWith(`${place}.`) ? id.slice(place.length + 1) : id)),
      ),
  }
}

/** A value with other ids in its references of this server. */
function renamed<Value>(value: Value, name: (type: string, id: string) => string): Value {
  return mapReferences(value, (reference: Reference) => {
    const [, type, id] = /^([A-Z][A-Za-z]*)\/([^/]+)$/.exec(reference.reference ?? '') ?? []
    const other = type && name(type, id!)
    return other && other !== id ? {...reference, reference: `${type}/${other}`} : reference
  })
}
