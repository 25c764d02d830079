import type {Resource} from './resource.js'
import type {Policy} from './policy.js'
import type {Store, Version} from './store.js'

/** One interaction asked of the server, from the wire or from an entry of a batch. */
export interface Ask {
  method: string
  path: string[]
  query: URLSearchParams
  headers: Headers
  body?: unknown
  /** Size of the body on the wire; absent for an entry of a Bundle. */
  bytes?: number
  /** The id a transaction promised to a new resource before writing it. */
  promisedId?: string
  /** Within a transaction: what was written, so that references are checked once all of it is there. */
  deferred?: Version[]
}

/** What the server answers: a resource, text of another kind, or nothing. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body?: Resource
}

/** The server as its parts see it. */
export interface Server {
  baseUrl: string
  store: Store
  policy: Policy
  now(): Date
  newId(): string
  answer(ask: Ask): Reply
  keep(resource: Resource): Resource
}
