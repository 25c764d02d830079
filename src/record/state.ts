import type {CapabilityStatement, FhirResource, Goal, Observation} from 'fhir/r4.js'
import {isAbout, observationsFromResources} from '../fhir/index.js'
import type {Author} from './author.js'
import type {Backend} from './backend.js'
import {placeOf} from './place.js'
import {entriesOf} from './goal-entries.js'
import {emptySnapshot} from './empty-snapshot.js'
import type {Written} from './written.js'
import type {RecordSnapshot} from './snapshot.js'

/** One person's record: what the server has told us of it so far, and who wants to hear of changes. Nothing else is kept. */
export class RecordState {
  snapshot: RecordSnapshot
  readonly goals = new Map<string, Goal>()
  readonly observations = new Map<string, Observation>()
  readonly known = {Goal: this.goals, Observation: this.observations} as const
  /** What was sent to be created, by its identifier, every try of it: what another try is told from. */
  readonly sent = new Map<string, readonly Written[]>()
  /** The versions of which it was told who wrote them. */
  readonly attributed = new Set<string>()
  /** What the endpoint says of itself, once it has; and what is over then, or once it is known not to come. */
  statement?: CapabilityStatement
  heeded?: Promise<void>
  /** Whether the endpoint says that it refuses an update of an older version. */
  guards = true
  /** Set when the endpoint refused a patch although it says that it takes them. */
  patchRefused = false
  /** Set when the endpoint refused a QuestionnaireResponse. */
  refusesResponses = false
  /** Puts what the endpoint says into the shape of R4, where it speaks another version. */
  inR4?: (resource: FhirResource) => FhirResource
  closed = false
  readonly #listeners = new Set<() => void>()
  /** What a save of ours brought since the last reading began: newer than anything that reading may bring. */
  readonly #fresh = new Set<string>()
  /** What was ever saved here: a search that lags behind does not take it off the screen. */
  readonly saved = new Set<string>()

  constructor(
    public backend: Backend,
    readonly patientId: string,
    readonly now: () => Date,
    readonly author: Author | undefined,
    readonly scopes?: string,
  ) {
    this.snapshot = {...emptySnapshot, whose: `${placeOf(backend)} ${patientId}`, ...(author && {author})}
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** After this, whatever still arrives is about somebody who is no longer on the screen, and is dropped. */
  close(): void {
    this.closed = true
    for (const held of [this.#listeners, this.goals, this.observations, this.sent, this.attributed])
      held.clear()
    this.snapshot = emptySnapshot
  }

  beginReading(): void {
    this.#fresh.clear()
  }

  /** Replaces all of one type by what a search brought; what is about anybody else is dropped and counted. */
  take(type: 'Goal' | 'Observation', resources: readonly FhirResource[]): void {
    const matching = resources.filter(resource => resource.resourceType === type)
    const known = this.known[type]
    for (const id of known.keys()) if (!this.#fresh.has(`${type}/${id}`)) known.delete(id)
    const isFresh = ({id}: FhirResource): boolean => this.#fresh.has(`${type}/${id}`)
    const ours = matching.filter(resource => isFresh(resource) || this.#store(resource))
    this.publish({...this.#contents(), foreign: this.snapshot.foreign + matching.length - ours.length})
  }

  /** Takes in what the server answered to one read or write. */
  keep(resource: FhirResource): void {
    if (!this.#store(resource)) return
    this.#fresh.add(`${resource.resourceType}/${resource.id}`)
    this.saved.add(`${resource.resourceType}/${resource.id}`)
    this.publish(this.#contents())
  }

  /** Drops a goal that the server no longer has. */
  forget(id: string): void {
    if (this.goals.delete(id)) this.publish(this.#contents())
  }

  /** What is allowed where a resource stands. */
  allowedFor(id: string): RecordSnapshot['capabilities'] {
    const place = this.backend.beside?.holding(id)
    return place ? this.snapshot.beside?.[place] : this.snapshot.capabilities
  }

  /** Whether a resource is about this person on this endpoint. */
  isOurs(resource: FhirResource): boolean {
    return isAbout(resource as Goal, this.patientId, this.backend.baseUrl)
  }

  publish(change: Partial<RecordSnapshot>): void {
    if (this.closed) return
    this.snapshot = {...this.snapshot, ...change}
    for (const listener of this.#listeners) listener()
  }

  #store(said: FhirResource): boolean {
    const resource = this.inR4?.(said) ?? said
    if (this.closed || !resource.id || !this.isOurs(resource)) return false
    if (resource.resourceType === 'Goal') this.goals.set(resource.id, resource)
    if (resource.resourceType === 'Observation') this.observations.set(resource.id, resource)
    return true
  }

  #contents(): Pick<RecordSnapshot, 'goals' | 'readings'> {
    return {
      goals: entriesOf(this.goals.values(), this.backend),
      readings: observationsFromResources([...this.observations.values()]),
    }
  }
}
