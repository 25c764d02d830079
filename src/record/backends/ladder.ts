import type {FhirResource} from 'fhir/r4.js'
import type {Capabilities} from '../../fhir/index.js'
import type {Backend, SearchResult} from '../backend.js'
import {Problem, problemOf} from '../problem.js'
import {besideTypes, goesTo, stepsFor, type BesideType, type Step, type Survey} from '../survey.js'
import type {AskedOnce} from './asked-once.js'
import {knownReferences} from './ladder-references.js'
import {mergeSources} from './merge-sources.js'
import {problemAt} from './problem-at.js'
import {idThere, type Rung} from './rung.js'
import {sharedWhile} from './shared-while.js'
import {surveyChart} from './survey-stores.js'
import type {LadderOptions} from './with-ladder.js'

const nothing = {read: false, create: false, update: false, patch: false, history: false}
const isBesideType = (type: string): type is BesideType => besideTypes.some(each => each === type)

/** A chart with rungs below it. See `withLadder`. */
export function ladderBackend(
  chart: AskedOnce,
  rungs: readonly Rung[],
  {ladder, scopes}: LadderOptions,
): Backend {
  const references = knownReferences()
  const rungOf = (id = ''): Rung | undefined => rungs.find(({place}) => id.startsWith(`${place}.`))
  const rungsFor = (type: BesideType): Rung[] =>
    (ladder[type] ?? []).flatMap(name => rungs.find(({place}) => place === name) ?? [])
  const here = (resource: FhirResource): FhirResource => references.fromElsewhere(resource)
  const readIn = (rung: Rung, resource: FhirResource): FhirResource =>
    references.keep(rung, {...resource, id: `${rung.place}.${resource.id}`})
  /** Does something on a rung; what goes wrong there is told of it. */
  const there = async <Result>({place}: Rung, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (error) {
      throw problemAt(place, error)
    }
  }
  const searchIn = async (rung: Rung, type: BesideType): Promise<SearchResult> => {
    const found = await there(rung, () => rung.search(type)).catch((error: unknown): SearchResult => {
      // Without what stands there, the rest still shows.
      return {resources: [], complete: false, unread: problemOf(error)}
    })
    return {...found, resources: found.resources.map(each => readIn(rung, each))}
  }
  const survey = async (known?: 'known'): Promise<Survey> => {
    const above = await surveyChart(chart, {scopes, always: ladder.always}, known)
    const told = await Promise.all(
      rungs.map(async rung => ({
        place: rung.place,
        Goal: await rung.allows('Goal'),
        Observation: await rung.allows('Observation'),
      })),
    )
    const steps = (type: BesideType): Step[] => [
      ...above.steps[type],
      ...rungsFor(type).map(({place}) => ({
        place,
        verdict: told.find(each => each.place === place)![type].verdict,
      })),
    ]
    const beside = told.map(({place, Goal: goal, Observation: observation}) => {
      const allowed = {
        fhirVersion: '4.0.1',
        writable: true,
        provenance: nothing,
      } satisfies Partial<Capabilities>
      return [place, {...allowed, goal: goal.permission, observation: observation.permission}] as const
    })
    return {steps: stepsFor(steps), beside: {...above.beside, ...Object.fromEntries(beside)}}
  }
  /** Asked once for what is created in the same moment, so that it also arrives together. */
  const surveyed = sharedWhile(() => survey('known'))
  /** The rung that something new goes to, if it goes to one. */
  const rungFor = async ({resourceType: type}: FhirResource): Promise<Rung | undefined> => {
    if (!isBesideType(type)) return undefined
    const place = goesTo(await surveyed(), type)
    return rungs.find(each => each.place === place)
  }

  const {patch, history} = chart
  return {
    ...chart,
    get guards() {
      return chart.guards !== false
    },
    beside: {holding: id => rungOf(id)?.place ?? chart.beside?.holding(id), survey},
    search: async (type, parameters) => {
      const inChart = chart
        .search(type, parameters)
        .then(({resources, ...rest}) => ({...rest, resources: resources.map(here)}))
      if (!isBesideType(type)) return inChart
      const sources = await Promise.all([inChart, ...rungsFor(type).map(rung => searchIn(rung, type))])
      return sources.reduce((one, other) => mergeSources(one, other))
    },
    read: async (type, id) => {
      const rung = rungOf(id)
      if (!rung) return here(await chart.read(type, id))
      return there(rung, async () => readIn(rung, await rung.read(type as BesideType, idThere(id))))
    },
    create: async resource => {
      const rung = await rungFor(resource)
      if (!rung) return here(await chart.create(references.toElsewhere(resource)))
      return there(rung, async () => readIn(rung, await rung.create(references.toRung(rung.place, resource))))
    },
    update: async (resource, version) => {
      const rung = rungOf(resource.id)
      if (!rung) return here(await chart.update(references.toElsewhere(resource), version))
      const meant = {...references.toRung(rung.place, resource), id: idThere(resource.id!)}
      return there(rung, async () => readIn(rung, await rung.update(meant, version)))
    },
    patch: async (type, id, operations, version) => {
      if (!patch || rungOf(id)) throw new Problem('forbidden', 'There is no patch here.', {status: 405})
      return here(await patch(type, id, references.toElsewhere(operations), version))
    },
    history: async (type, id) =>
      (!rungOf(id) && (await history?.(type, id))) || {resources: [], complete: false},
  }
}
