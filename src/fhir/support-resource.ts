import type {CodeableConcept, HealthcareService} from 'fhir/r4.js'
import {components} from '../chime/index.js'
import type {Support, SupportCost} from '../goals/index.js'
import {shaped, type Shape} from './shaped.js'
import {concept, reference} from './shapes.js'
import {systems} from './systems.js'

/** A support of the endpoint's, and the references to where it is and who offers it. */
export interface SupportRead {
  support: Support
  locations: readonly string[]
  organization?: string
}

const shape = {
  id: 'string',
  active: 'boolean',
  name: 'string',
  comment: 'string',
  extraDetails: 'string',
  meta: {lastUpdated: 'string'},
  category: [concept],
  type: [concept],
  specialty: [concept],
  characteristic: [concept],
  communication: [concept],
  serviceProvisionCode: [concept],
  telecom: [{system: 'string', value: 'string'}],
  location: [reference],
  providedBy: reference,
  availabilityExceptions: 'string',
  notAvailable: [{during: {start: 'string', end: 'string'}}],
} as const satisfies {[element in keyof HealthcareService]?: Shape}

/** HL7's codes of what a service costs, https://hl7.org/fhir/R4/codesystem-service-provision-conditions.html */
const provision = 'http://terminology.hl7.org/CodeSystem/service-provision-conditions'
const costs: Readonly<Record<string, SupportCost>> = {free: 'free', disc: 'reduced', cost: 'paid'}

/**
 * A support, of a HealthcareService; nothing of one that is not active or has no name. The components are codings of
 * CHIME among its categories, types, specialties or characteristics; when it was last looked at is when the server last changed it.
 */
export function supportFromResource(resource: HealthcareService): SupportRead | undefined {
  const read = shaped<HealthcareService>(resource, shape)
  const {id, name, providedBy} = read
  if (!id || read.active === false) return undefined
  const called = name ?? textOf(read.type?.[0])
  if (!called) return undefined
  const tags = [read.category, read.type, read.specialty, read.characteristic].flatMap(each => each ?? [])
  const codes = (concepts: readonly CodeableConcept[] = [], system?: string): string[] =>
    concepts.flatMap(({coding = []}) =>
      coding.flatMap(each => (each.code && (!system || each.system === system) ? each.code : [])),
    )
  const about = [read.comment, read.extraDetails].filter(Boolean).join(' ')
  const cost = codes(read.serviceProvisionCode, provision).map(code => costs[code])[0]
  const places = read.location?.flatMap(({display}) => display ?? []) ?? []
  return {
    support: {
      id,
      name: called,
      components: components.filter(each => codes(tags, systems.chime).includes(each)),
      languages: codes(read.communication),
      reach: read.telecom?.flatMap(({value}) => value ?? []) ?? [],
      ...(about && {about}),
      ...(cost && {cost}),
      ...(read.availabilityExceptions && {when: read.availabilityExceptions}),
      ...(places.length && {place: places.join('; ')}),
      ...(providedBy?.display && {by: providedBy.display}),
      ...(read.meta?.lastUpdated && {checked: read.meta.lastUpdated}),
    },
    locations: read.location?.flatMap(each => (each.display ? [] : (each.reference ?? []))) ?? [],
    ...(providedBy?.reference && !providedBy.display && {organization: providedBy.reference}),
  }
}

function textOf(one: CodeableConcept | undefined): string | undefined {
  return one?.text ?? one?.coding?.find(({display}) => display)?.display
}
