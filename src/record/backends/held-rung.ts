import type {DocumentReference, FhirResource, QuestionnaireResponse} from 'fhir/r4.js'
import {thingOf, type Kept} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {Problem} from '../problem.js'
import {gathering} from './gathering.js'
import {namedByIdentifier, nameOf, namesOnRung} from './held-references.js'
import {heldReader, type AllHeld} from './held-reading.js'
import {heldResource} from './held-resource.js'
import type {Rung} from './rung.js'

/** A goal, or what one sitting wrote, and all that hold it now: more than one where two wrote at once. */
export interface Holding<Holder> {
  resources: readonly Kept[]
  holders: readonly Holder[]
}

/** What stands in a chart's resources of another type, by `thingOf`. */
export interface Holdings<Holder> {
  holdings: ReadonlyMap<string, Holding<Holder>>
  /** Not so where one of ours cannot be read. */
  complete: boolean
}

export type AnyHolder = DocumentReference | QuestionnaireResponse

/** How a chart keeps goals and Observations in resources of another type. */
export interface HolderType<Holder extends AnyHolder> extends Pick<Rung, 'place' | 'allows'> {
  type: Holder['resourceType']
  patient: string
  /** What is searched by, beside the patient: each by itself, as not every server knows a list. */
  searches: readonly Record<string, string>[]
  /** What stands in these, each as it is newest. */
  holdingsIn(holders: readonly Holder[]): Promise<Holdings<Holder>>
  /**
   * Writes all of one thing, in the place of what holds it by now, if anything does; `named` is how a resource names others there.
   * The answer is what the chart kept.
   */
  write(
    kept: readonly Kept[],
    named: (resource: Kept) => Kept,
    there?: Holding<Holder>,
  ): Promise<{kept: readonly Kept[]; holder: Holder}>
}

/** What is to be written of a thing: new, or in the place of the version that is named. */
interface Change {
  resource: Kept
  isNew: boolean
  version?: string | undefined
}

/** A rung where the chart itself keeps goals and Observations in resources of another type. Their version is that of what holds them. */
export function heldRung<Holder extends AnyHolder>(chart: Backend, how: HolderType<Holder>): Rung {
  const {place, allows, type, write} = how
  const names = namesOnRung()
  const reader = heldReader(chart, how, names)
  const missing = (complete: boolean): Problem =>
    complete
      ? new Problem('gone', `No ${type} of the chart holds this any more.`)
      : new Problem('server', `Not every ${type} of the chart could be read.`)
  /** What keeps a change from being written. */
  const problemWith = ({resource, isNew, version}: Change, {kept, complete}: AllHeld<Holder>) => {
    if (isNew) return undefined
    const now = kept.get(nameOf(resource))
    if (!now) return missing(complete)
    if (version === undefined || now.meta?.versionId === version || reader.saysAsIn(version, now))
      return undefined
    return new Problem('conflict', `A newer ${type} holds this by now.`)
  }

  const writeThing = async (thing: string, changes: readonly Change[]): Promise<(Kept | Problem)[]> => {
    const all = await reader.all()
    const there = all.holdings.get(thing)
    const meant = new Map((there?.resources ?? []).map(each => [nameOf(each), each]))
    const problems = changes.map(change => problemWith(change, all))
    for (const [index, {resource}] of changes.entries())
      if (!problems[index]) meant.set(nameOf(resource), resource)
    if (problems.every(each => each)) return problems as Problem[]
    const whole = [...meant.values()].map(each => names.resolved(each))
    const {holder, kept} = await write(whole, each => namedByIdentifier(each, names), there)
    reader.wrote(holder, kept)
    const now = new Map(kept.map(each => [names.keep(each), names.resolved(each)]))
    return changes.map(({resource}, index) => problems[index] ?? now.get(nameOf(resource)) ?? missing(false))
  }
  const gathered = gathering(writeThing)
  const put = async (change: Change): Promise<FhirResource> => {
    const done = await gathered(thingOf(change.resource), change)
    if (done instanceof Problem) throw done
    return done
  }

  return {
    place,
    allows,
    holds: name => names.holds(name),
    async search(asked) {
      const {kept, complete} = await reader.all()
      const resources = [...kept.values()].filter(({resourceType}) => resourceType === asked)
      return {resources: resources.map(each => names.resolved(each)), complete}
    },
    async read(asked, id) {
      const {kept, complete} = await reader.all()
      const found = kept.get(`${asked}/${id}`)
      if (found) return names.resolved(found)
      throw missing(complete)
    },
    create: async resource => put({resource: heldResource(keptOf(resource)), isNew: true}),
    update: async (resource, version) =>
      put({resource: heldResource(keptOf(resource)), isNew: false, version}),
  }
}

function keptOf(resource: FhirResource): Kept {
  const {resourceType} = resource
  if (resourceType === 'Goal' || resourceType === 'Observation') return resource
  throw new Problem('refused', 'Only goals and Observations are kept there.')
}
