import type {FhirResource, Identifier, Patient} from 'fhir/r4.js'
import {serverStatement} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {identifiersOf} from '../find-created.js'
import {Problem} from '../problem.js'
import type {SideCarOptions} from './with-side-car.js'

type Named = Identifier & {system: string; value: string}

/** Who a person of the chart is in a second store, by an identifier of theirs that both have. */
export interface PersonThere {
  /** Their logical id there; nothing while the store knows nobody with that identifier. */
  find(): Promise<string | undefined>
  /** The same; where nobody is known, a Patient is created there that holds the identifier and nothing else. */
  findOrCreate(): Promise<string>
}

/** Looks a person up, until they are found. */
export function personThere(chart: Backend, options: SideCarOptions): PersonThere {
  const {backend: sideCar, patient, identifierSystem} = options
  let known: string | undefined
  const identifier = async (): Promise<Named> => {
    const here = identifiersOf(await chart.read('Patient', patient))
    const [value, ...others] = new Set(here.flatMap(each => valueOf(each, identifierSystem)))
    if (value && !others.length) return {system: identifierSystem, value}
    const found = value ? 'several identifiers' : 'no identifier'
    throw new Problem('refused', `The chart has ${found} for this person that the second store goes by.`)
  }
  return {
    find: async () => (known ??= await search(sideCar, await identifier())),
    findOrCreate: async () => {
      const named = known ?? (await identifier())
      if (typeof named === 'string') return named
      return (known = (await search(sideCar, named)) ?? (await create(sideCar, named)))
    },
  }
}

function valueOf({system, value}: Identifier, wanted: string): string | readonly never[] {
  return (system === wanted && value) || []
}

async function search(sideCar: Backend, {system, value}: Named): Promise<string | undefined> {
  const {resources, complete} = await sideCar.search('Patient', {identifier: `${system}|${value}`})
  const isThem = (each: FhirResource): boolean =>
    identifiersOf(each).some(one => valueOf(one, system) === value)
  const [found, ...others] = resources.filter(isThem)
  if (others.length || !complete)
    throw new Problem('refused', 'The second store does not tell one person by that identifier.')
  return found?.id
}

/** Under an id that follows from the identifier, where the store lets us choose it: two pages then create one person. */
async function create(sideCar: Backend, named: Named): Promise<string> {
  const patient: Patient = {resourceType: 'Patient', identifier: [named]}
  const {types} = serverStatement(await sideCar.capabilities())
  const id = types?.get('Patient')?.updateCreate ? await idFor(named) : undefined
  const kept = await (id ? sideCar.update({...patient, id}, undefined) : sideCar.create(patient))
  return kept.id!
}

/** Nothing of the identifier can be read from it. A page without Web Cryptography has none. */
async function idFor({system, value}: Named): Promise<string | undefined> {
  const {subtle} = globalThis.crypto as Partial<Crypto>
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(`${system}|${value}`))
  if (!digest) return undefined
  const hex = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return `person-${hex.slice(0, 40)}`
}
