import type {FhirResource} from 'fhir/r4.js'
import {isAbout, type Kept} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import type {Names} from './held-references.js'
import {heldResource} from './held-resource.js'
import {nameOf} from './held-references.js'
import type {AnyHolder, HolderType, Holdings} from './held-rung.js'

/** What stands in the holders of a chart: by its thing, and by its name. */
export interface AllHeld<Holder> extends Holdings<Holder> {
  kept: ReadonlyMap<string, Kept>
}

/** Reads what stands in the holders of a chart, with what this page wrote. */
export interface HeldReader<Holder> {
  all(): Promise<AllHeld<Holder>>
  /** Remembers what was written: a search may not find it yet. */
  wrote(holder: Holder, kept: readonly Kept[]): void
  /** Whether a resource says now what it said in that version of its holder, as far as this page saw that. */
  saysAsIn(version: string, now: Kept): boolean
}

export function heldReader<Holder extends AnyHolder>(
  chart: Backend,
  {type, patient, searches, holdingsIn}: HolderType<Holder>,
  names: Names,
): HeldReader<Holder> {
  const written = new Map<string, Holder>()
  /** What was seen in each version: a holder's may be another one although this did not change. */
  const seen = new Map<string, string>()
  const see = (kept: Kept): void => void seen.set(`${nameOf(kept)} ${kept.meta?.versionId}`, contentOf(kept))
  return {
    async all() {
      const answers = await Promise.all(searches.map(each => chart.search(type, {patient, ...each})))
      const found = answers
        .flatMap(({resources}) => resources)
        .filter(
          (each): each is FhirResource & Holder =>
            each.resourceType === type && isAbout(each as AnyHolder, patient, chart.baseUrl),
        )
      const holders = new Map([...written, ...found.map(each => [each.id!, each] as const)])
      const {holdings, complete} = await holdingsIn([...holders.values()])
      const kept = new Map<string, Kept>()
      for (const each of [...holdings.values()].flatMap(({resources}) => resources)) {
        kept.set(names.keep(each), each)
        see(each)
      }
      return {holdings, kept, complete: complete && answers.every(each => each.complete)}
    },
    wrote(holder, kept) {
      written.set(holder.id!, holder)
      for (const each of kept) see(each)
    },
    saysAsIn: (version, now) => seen.get(`${nameOf(now)} ${version}`) === contentOf(now),
  }
}

/** All that it says and who may see it, whichever version of its holder that is. */
function contentOf(resource: Kept): string {
  return JSON.stringify(heldResource(resource))
}
