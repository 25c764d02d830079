import type {Identifier} from 'fhir/r4.js'
import {keptIdentifier, type Kept} from '../../fhir/index.js'
import {mapReferences} from './side-car-references.js'

/** What stands on a rung, by the names that references give it. */
export interface Names {
  /** Remembers a resource; answers its name, such as `Goal/id`. */
  keep(resource: Kept): string
  holds(name: string): boolean
  identifier(name: string): Identifier | undefined
  /** With a reference by id again, where it stands here, for what was named by an identifier. */
  resolved(resource: Kept): Kept
}

/** How a resource is named in references. */
export const nameOf = ({resourceType, id}: Kept): string => `${resourceType}/${id}`

/** Remembers what stands on a rung. */
export function namesOnRung(): Names {
  const identifiers = new Map<string, Identifier>()
  const names = new Map<string, string>()
  const tokenOf = ({system, value}: Identifier): string => `${system}|${value}`
  return {
    keep(resource) {
      const name = nameOf(resource)
      const identifier = keptIdentifier(resource)
      if (identifier) {
        const {system, value} = identifier
        identifiers.set(name, {system: system!, value: value!})
        names.set(tokenOf(identifier), name)
      }
      return name
    },
    holds: name => identifiers.has(name),
    identifier: name => identifiers.get(name),
    resolved: resource =>
      mapReferences(resource, reference => {
        const {identifier, ...rest} = reference
        const name = !rest.reference && identifier && names.get(tokenOf(identifier))
        return name ? {...rest, reference: name} : reference
      }),
  }
}

/** A resource that names others which stand on the rung by their identifiers: the chart has none of that id to refer to. */
export function namedByIdentifier(resource: Kept, names: Names): Kept {
  return mapReferences(resource, reference => {
    const {reference: name = '', ...rest} = reference
    const identifier = names.identifier(name)
    return identifier ? {...rest, type: rest.type ?? name.split('/')[0]!, identifier} : reference
  })
}
