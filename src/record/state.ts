import type {FhirResource, Goal, Observation} from 'fhir/r4.js'
import {goalFromResource, isAbout, observationsFromResources, systems} from '../fhir/index.js'
import {emptySnapshot, type GoalEntry, type RecordSnapshot} from './snapshot.js'

/** What the server has told us so far about one person, and who wants to hear of changes. Nothing else is kept. */
export class RecordState {
  snapshot: RecordSnapshot
  readonly goals = new Map<string, Goal>()
  readonly observations = new Map<string, Observation>()
  readonly #listeners = new Set<() => void>()
  readonly #patientId: string
  readonly #baseUrl: string | undefined
  #closed = false

  constructor(patientId: string, baseUrl: string | undefined) {
    this.#patientId = patientId
    this.#baseUrl = baseUrl
    this.snapshot = {...emptySnapshot, whose: `${baseUrl ?? ''} ${patientId}`}
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** After this, whatever still arrives is about somebody who is no longer on the screen, and is dropped. */
  close(): void {
    this.#closed = true
    this.#listeners.clear()
    this.goals.clear()
    this.observations.clear()
    this.snapshot = emptySnapshot
  }

  /** Replaces all of one type by what a search brought; what is about anybody else is dropped and counted. */
  take(type: 'Goal' | 'Observation', resources: readonly FhirResource[]): void {
    const matching = resources.filter(resource => resource.resourceType === type)
    this.goals.forEach((_goal, id) => type === 'Goal' && this.goals.delete(id))
    this.observations.forEach((_observation, id) => type === 'Observation' && this.observations.delete(id))
    const ours = matching.filter(resource => this.#store(resource))
    this.publish({...this.#contents(), foreign: this.snapshot.foreign + matching.length - ours.length})
  }

  /** Takes in what the server answered to one read or write; `savedAt` when it confirmed a save. */
  keep(resource: FhirResource, savedAt?: Date): void {
    if (this.#store(resource)) this.publish({...this.#contents(), ...(savedAt && {savedAt})})
  }

  publish(change: Partial<RecordSnapshot>): void {
    if (this.#closed) return
    this.snapshot = {...this.snapshot, ...change}
    for (const listener of this.#listeners) listener()
  }

  #store(resource: FhirResource): boolean {
    if (this.#closed || !resource.id || !isAbout(resource as Goal, this.#patientId, this.#baseUrl))
      return false
    if (resource.resourceType === 'Goal') this.goals.set(resource.id, resource)
    if (resource.resourceType === 'Observation') this.observations.set(resource.id, resource)
    return true
  }

  #contents(): Pick<RecordSnapshot, 'goals' | 'readings'> {
    return {
      goals: [...this.goals.values()].map(entryOf).filter(entry => entry.goal.status !== 'mistaken'),
      readings: observationsFromResources([...this.observations.values()]),
    }
  }
}

function entryOf(resource: Goal): GoalEntry {
  const ours = resource.identifier?.some(identifier => identifier.system === systems.goalIdentifier)
  return {
    id: resource.id!,
    goal: goalFromResource(resource),
    origin: ours ? 'ours' : 'other',
    updated: resource.meta?.lastUpdated,
  }
}
