import type {FhirResource, HealthcareService} from 'fhir/r4.js'
import type {ContentPack, SupportEntry} from '../content/index.js'
import {supportFromResource, type SupportRead} from '../fhir/index.js'
import type {Support} from '../goals/index.js'
import {heeded} from './load.js'
import {problemOf, type Problem} from './problem.js'
import type {RecordState} from './state.js'
import {askingForLess} from './take-in.js'

/** Where there is support: what the site's packs and the endpoint list, by name; and what of the endpoint could not be read. */
export interface SupportsOutcome {
  supports: readonly Support[]
  /** The endpoint did not give everything. */
  incomplete?: true
  problem?: Problem
}

/** How many places and organizations are looked up by their id, at most. */
const lookUps = 60

/** Reads the HealthcareServices of the endpoint. What cannot be read is told, and what the site lists shows nevertheless. Never rejects. */
export async function findSupports(
  record: RecordState,
  packs: readonly ContentPack[],
): Promise<SupportsOutcome> {
  const listed = packs.flatMap(pack =>
    (pack.supports ?? []).map(each => ({language: each.language ?? pack.language, ...supportOfPack(each)})),
  )
  try {
    await heeded(record)
    const {backend} = record
    const {resources, complete} = await askingForLess(
      backend.search('HealthcareService', {active: 'true', _count: '200'}),
      () => backend.search('HealthcareService', {}),
    )
    const read = resources.flatMap(each =>
      each.resourceType === 'HealthcareService' ? (supportFromResource(each as HealthcareService) ?? []) : [],
    )
    const names = await namesOf(record, read)
    const there = read.map(each => withNames(each, names))
    return {supports: byName([...listed, ...there]), ...(!complete && {incomplete: true})}
  } catch (error) {
    return {supports: byName(listed), problem: problemOf(error)}
  }
}

function supportOfPack({text, component, also = [], reach, checkedOn, ...entry}: SupportEntry): Support {
  const {id, name, languages, cost, when, place, until} = entry
  return {
    ...{id: `pack-${id}`, name, about: text, languages, reach: [reach], checked: checkedOn},
    components: [...new Set([component, ...also])],
    ...(cost && {cost}),
    ...(when && {when}),
    ...(place && {place}),
    ...(until && {until}),
  }
}

/** What places and organizations are called that a service names by their id alone. */
async function namesOf(record: RecordState, read: readonly SupportRead[]): Promise<Map<string, string>> {
  const references = read.flatMap(({locations, organization}) => [...locations, organization ?? []].flat())
  const names = new Map<string, string>()
  const look = async (reference: string): Promise<void> => {
    const [, type, id] = /^(Location|Organization)\/([A-Za-z0-9.-]{1,64})$/.exec(reference) ?? []
    if (!type || !id) return
    const found = await record.backend.read(type, id).catch(() => undefined)
    const name = found && nameIn(found)
    if (name) names.set(reference, name)
  }
  await Promise.all([...new Set(references)].slice(0, lookUps).map(look))
  return names
}

/** A place is called by its name, and found by its address. */
function nameIn(resource: FhirResource): string | undefined {
  if (resource.resourceType !== 'Location' && resource.resourceType !== 'Organization') return undefined
  const address = resource.resourceType === 'Location' ? resource.address : undefined
  const where = address?.text ?? [address?.line?.join(' '), address?.city].filter(Boolean).join(', ')
  return [resource.name, where].filter(Boolean).join(', ') || undefined
}

function withNames({support, locations, organization}: SupportRead, names: Map<string, string>): Support {
  const places = locations.flatMap(each => names.get(each) ?? [])
  const by = organization && names.get(organization)
  const place = [support.place, ...places].filter(Boolean).join('; ')
  return {...support, ...(place && {place}), ...(by && {by})}
}

const byName = (supports: readonly Support[]): Support[] =>
  supports.toSorted((one, other) => one.name.localeCompare(other.name))
