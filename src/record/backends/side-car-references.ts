import type {Reference} from 'fhir/r4.js'
import {idFromSideCar, idInSideCar, isInSideCar} from './side-car-ids.js'

/** Two stores, and who one person is in each: the logical ids of the Patient. */
export interface TwoStores {
  chartUrl: string
  sideCarUrl: string
  patient: string
  sideCarPatient: string
}

/** The identifier that a resource of another server is named by: its address (RFC 3986). */
const addresses = 'urn:ietf:rfc:3986'
const literal = /^([A-Z][A-Za-z]*)\/([A-Za-z0-9.-]{1,64})(\/_history\/.+)?$/

/**
 * A resource of the page as the second store takes it: the person under the id that they have there, and what stands in
 * the chart named by its address, as an identifier: a reference to another server would be refused, or followed.
 */
export function toSideCar<Value>(value: Value, {chartUrl, patient, sideCarPatient}: TwoStores): Value {
  return mapReferences(value, reference => {
    const [, type, id = '', version = ''] = literal.exec(under(chartUrl, reference.reference)) ?? []
    if (!type) return reference
    if (type === 'Patient' && id === patient) return {...reference, reference: `Patient/${sideCarPatient}`}
    if (isInSideCar(id)) return {...reference, reference: `${type}/${idInSideCar(id)}${version}`}
    return elsewhere(reference, type, `${chartUrl}/${type}/${id}${version}`)
  })
}

/** A resource of the second store as the page knows it; the way back changes nothing that the page did not. */
export function fromSideCar<Value>(value: Value, stores: TwoStores): Value {
  const {chartUrl, sideCarUrl, patient, sideCarPatient} = stores
  return mapReferences(value, reference => {
    const named = here(reference, chartUrl)
    if (named) return named
    const relative = under(sideCarUrl, reference.reference)
    const [, type, id = '', version = ''] = literal.exec(relative) ?? []
    if (type === 'Patient' && id === sideCarPatient) return {...reference, reference: `Patient/${patient}`}
    // An absolute one is another system's way of writing, and stays.
    if (!type || relative !== reference.reference) return reference
    return {...reference, reference: `${type}/${idFromSideCar(id)}${version}`}
  })
}

/** A resource of the page as the chart takes it: what stands in the second store is named by its address. */
export function toChart<Value>(value: Value, sideCarUrl: string): Value {
  return mapReferences(value, reference => {
    const [, type, id = '', version = ''] = literal.exec(reference.reference ?? '') ?? []
    if (!type || !isInSideCar(id)) return reference
    return elsewhere(reference, type, `${sideCarUrl}/${type}/${idInSideCar(id)}${version}`)
  })
}

/** A resource of the chart as the page knows it. */
export function fromChart<Value>(value: Value, sideCarUrl: string): Value {
  return mapReferences(value, reference => {
    const named = here(reference, sideCarUrl)
    const [, type, id, version = ''] = literal.exec(named?.reference ?? '') ?? []
    return type ? {...named, reference: `${type}/${idFromSideCar(id!)}${version}`} : reference
  })
}

function elsewhere({reference: _, ...rest}: Reference, type: string, value: string): Reference {
  return {...rest, type: rest.type ?? type, identifier: {system: addresses, value}}
}

/** What an address names on this server, as a reference; nothing where it is not an address there. */
function here({identifier, ...rest}: Reference, baseUrl: string): Reference | undefined {
  const address = identifier?.system === addresses ? (identifier.value ?? '') : ''
  if (rest.reference || !address.startsWith(`${baseUrl}/`)) return undefined
  return {...rest, reference: under(baseUrl, address)}
}

function under(baseUrl: string, reference = ''): string {
  return reference.startsWith(`${baseUrl}/`) ? reference.slice(baseUrl.length + 1) : reference
}

/** Changes every reference in a value, however deep; what changes nothing is returned as it is. */
export function mapReferences<Value>(value: Value, change: (reference: Reference) => Reference): Value {
  // A number that keeps its digits is a number.
  if (typeof value !== 'object' || value === null || 'isLosslessNumber' in value) return value
  if (Array.isArray(value)) {
    const mapped = value.map(each => mapReferences(each as unknown, change))
    return mapped.some((each, index) => each !== value[index]) ? (mapped as Value) : value
  }
  let result = value as Record<string, unknown>
  for (const [name, inner] of Object.entries(value)) {
    const mapped = mapReferences(inner as unknown, change)
    if (mapped === inner) continue
    if (result === value) result = {...result}
    result[name] = mapped
  }
  const {reference, identifier} = result as Reference
  const refers =
    typeof reference === 'string' || (typeof identifier === 'object' && !Array.isArray(identifier))
  return (refers ? change(result) : result) as Value
}
