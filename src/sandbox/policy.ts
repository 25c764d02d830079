import type {CapabilityStatementRestResource as Declared} from 'fhir/r4.js'
import type {Ask, Reply} from './exchange.js'
import type {Resource} from './resource.js'
import type {Release} from './shapes/index.js'
import type {Store} from './store.js'

/** What the server does where servers differ. */
export interface Policy {
  pageSize: number
  maximumPageSize: number
  /** How many entries of the page before a page shows again. */
  pageOverlap: number
  validates: boolean
  release: Release
  checksReferences: boolean
  updateCreates: boolean
  atomic: boolean
  tellsIgnored: boolean
  versionId(ofResource: number, ofStore: number, newId: () => string, now: Date): string
  /** How much of the log a search sees. */
  visibleUntil(store: Store, now: Date): number
  declare(resource: Declared): Declared | undefined
}

/** A habit: what it is, and what it changes of the server's policy, of what is asked, kept, answered or declared. */
export interface Habit<Value> {
  about: string
  policy?(value: Value): Partial<Policy>
  /** Changes what is asked, or throws a refusal. */
  ask?(ask: Ask, value: Value): void
  keep?(resource: Resource, value: Value): Resource
  reply?(reply: Reply, ask: Ask, value: Value): Reply
  declare?(resource: Declared, value: Value): Declared | undefined
}

/** What the server does without any habit. */
export const usual: Policy = {
  pageSize: 20,
  maximumPageSize: 1000,
  pageOverlap: 0,
  validates: true,
  release: 'R4',
  checksReferences: true,
  updateCreates: true,
  atomic: true,
  tellsIgnored: false,
  versionId: ofResource => String(ofResource),
  visibleUntil: ({log}) => log.length,
  declare: resource => resource,
}
