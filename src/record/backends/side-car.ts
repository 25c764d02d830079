import type {FhirResource, Provenance} from 'fhir/r4.js'
import {capabilitiesFromResource} from '../../fhir/index.js'
import type {Backend, SearchParameters, SearchResult} from '../backend.js'
import {Problem} from '../problem.js'
import {besideTypes} from '../survey.js'
import type {AskedOnce} from './asked-once.js'
import {mergeSources} from './merge-sources.js'
import {problemAt} from './problem-at.js'
import {holding, idFromSideCar, idInSideCar, isInSideCar} from './side-car-ids.js'
import {personThere} from './side-car-person.js'
import {fromChart, fromSideCar, toChart, toSideCar, type TwoStores} from './side-car-references.js'
import {surveyStores, type StoreOptions} from './survey-stores.js'

/** What stands in both stores; everything else is the chart's alone. */
const shared: readonly string[] = besideTypes
const nothing: SearchResult = {resources: [], complete: true}

/** The chart, and a second store beside it, both in R4. See `withSideCar`. */
export function sideCarBackend(chart: AskedOnce, options: StoreOptions): Backend {
  const {backend: sideCar, patient, always = [], scopes} = options
  const [chartUrl, sideCarUrl] = [chart.baseUrl!, sideCar.baseUrl!]
  const person = personThere(chart, options)
  const stores = (sideCarPatient: string) => ({chartUrl, sideCarUrl, patient, sideCarPatient})
  const here = <Resource extends FhirResource>(resource: Resource): Resource =>
    fromChart(resource, sideCarUrl)
  /** Does something in the second store, for who this person is there. */
  const there = async <Result>(work: (both: TwoStores) => Promise<Result>): Promise<Result> => {
    try {
      return await work(stores(await person.findOrCreate()))
    } catch (error) {
      throw problemAt('side-car', error)
    }
  }
  const permission = async (type: string) => {
    const {goal, observation} = capabilitiesFromResource(await chart.capabilities(), scopes)
    return type === 'Goal' ? goal : observation
  }
  const searchHere = async (type: string, parameters: SearchParameters): Promise<SearchResult> => {
    const {resources, ...rest} = await chart.search(type, parameters)
    return {...rest, resources: resources.map(here)}
  }
  const searchThere = async (type: string, parameters: SearchParameters): Promise<SearchResult> => {
    try {
      const id = await person.find()
      if (!id) return nothing
      const {resources, complete} = await sideCar.search(type, {...parameters, patient: id})
      return {complete, resources: resources.map(each => read(each, stores(id)))}
    } catch (error) {
      const unread = problemAt('side-car', error)
      // What the store does not understand is asked for in another way; without the rest, the chart still shows.
      if (unread.kind === 'rejected' && parameters['_sort']) throw unread
      return {resources: [], complete: false, unread}
    }
  }
  const historyOf = async (backend: Backend, type: string, id: string): Promise<SearchResult> =>
    (await backend.history?.(type, id)) ?? {...nothing, complete: false}
  const goesThere = async (resource: FhirResource): Promise<boolean> => {
    const type = resource.resourceType
    if (!shared.includes(type)) return isAboutSideCar(resource)
    return always.some(each => each === type) || !(await permission(type)).create
  }

  return {
    ...chart,
    beside: {holding, survey: known => surveyStores(chart, options, known)},
    search: async (type, parameters) => {
      if (!shared.includes(type)) return chart.search(type, parameters)
      const isRead = (await permission(type).catch(() => undefined))?.read ?? true
      const both = [isRead ? searchHere(type, parameters) : nothing, searchThere(type, parameters)] as const
      return mergeSources(...(await Promise.all(both)))
    },
    read: async (type, id) => {
      if (!isInSideCar(id)) return here(await chart.read(type, id))
      return there(async both => read(await sideCar.read(type, idInSideCar(id)), both))
    },
    create: async resource => {
      if (!(await goesThere(resource))) return here(await chart.create(toChart(resource, sideCarUrl)))
      return there(async both => read(await sideCar.create(toSideCar(resource, both)), both))
    },
    update: async (resource, version) => {
      const {id = ''} = resource
      if (!isInSideCar(id)) return here(await chart.update(toChart(resource, sideCarUrl), version))
      return there(async both => {
        const meant = {...toSideCar(resource, both), id: idInSideCar(id)}
        return read(await sideCar.update(meant, version), both)
      })
    },
    patch: async (type, id, operations, version) => {
      const {patch} = isInSideCar(id) ? sideCar : chart
      if (!patch) throw new Problem('forbidden', 'There is no patch here.', {status: 405})
      if (!isInSideCar(id)) return here(await patch(type, id, toChart(operations, sideCarUrl), version))
      return there(async both =>
        read(await patch(type, idInSideCar(id), toSideCar(operations, both), version), both),
      )
    },
    history: async (type, id) => {
      const of = (found: SearchResult, take: (resource: FhirResource) => FhirResource): SearchResult => ({
        ...found,
        resources: found.resources.map(take),
      })
      if (!isInSideCar(id)) return of(await historyOf(chart, type, id), here)
      return there(async both =>
        of(await historyOf(sideCar, type, idInSideCar(id)), each => read(each, both)),
      )
    },
  }
}

function read(resource: FhirResource, both: TwoStores): FhirResource {
  const {id} = resource
  return {...fromSideCar(resource, both), ...(id && {id: idFromSideCar(id)})} as FhirResource
}

/** Whether it says something of what stands in the second store: who wrote it is told where it is. */
function isAboutSideCar(resource: FhirResource): boolean {
  const {target} = resource as Partial<Provenance>
  return Boolean(target?.some(({reference}) => isInSideCar(reference?.split('/')[1] ?? '')))
}
