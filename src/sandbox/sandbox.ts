import type {Ask, Reply, Server} from './exchange.js'
import {sendThrough, type Fault} from './faults.js'
import {activeHabits, policyOf, type Habits} from './habits.js'
import {askFrom, responseFrom} from './http.js'
import {copyOf} from './json.js'
import {refuseAll, replyOf, type Issue} from './outcome.js'
import type {MadeUpPerson} from './people/index.js'
import type {Resource} from './resource.js'
import {route} from './router.js'
import {learn} from './shapes/index.js'
import {append, createStore, rollBack, snapshotOf, storeFrom, type Snapshot} from './store.js'
import {validate} from './validate.js'

/** How a sandbox is made; everything may be left out. */
export interface SandboxOptions {
  /** Made-up people to begin with, under stable ids; not loaded where `data` is given. */
  people?: readonly MadeUpPerson[]
  /** What an earlier `snapshot()` gave. */
  data?: Snapshot
  /** The quirks of the server: read at every request, so they can be switched while it runs. */
  habits?: Habits
  /** What goes wrong on the way: push to it at any time; a fault that is over leaves the list. */
  faults?: Fault[]
  /** Where the server seems to be; an absolute URL without a slash at its end. */
  baseUrl?: string
  now?: () => Date
  newId?: () => string
}

/** A FHIR server that lives in the page or the test. */
export interface Sandbox {
  /** Takes and gives what the global fetch does; an address that is not under `baseUrl` rejects like an unreachable host. */
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>
  baseUrl: string
  habits: Habits
  faults: Fault[]
  /** All versions of everything, as a plain JSON value. */
  snapshot(): Snapshot
  /** Back to how it began. */
  reset(): void
}

/** Makes a FHIR R4 server behind a `fetch`. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const {
    people = [],
    data,
    habits = {},
    faults = [],
    now = () => new Date(),
    newId = () => crypto.randomUUID(),
  } = options
  const baseUrl = (options.baseUrl ?? 'https://sandbox.invalid/fhir').replace(/\/+$/, '')
  const begin = () => (data ? storeFrom(data) : storeOf(people, now()))
  let store = begin()
  activeHabits(habits)

  const server = (): Server => {
    const active = activeHabits(habits)
    const self: Server = {
      ...{baseUrl, store, policy: policyOf(habits), now, newId},
      keep: resource => active.reduce((kept, {habit, value}) => habit.keep?.(kept, value) ?? kept, resource),
      answer: ask =>
        active.reduce((reply, {habit, value}) => habit.reply?.(reply, ask, value) ?? reply, attempt(ask)),
    }
    const attempt = (ask: Ask): Reply => {
      const asked = {...ask, headers: new Headers(ask.headers), query: new URLSearchParams(ask.query)}
      const {length} = store.log
      try {
        for (const {habit, value} of active) habit.ask?.(asked, value)
        return route(self, asked)
      } catch (error) {
        rollBack(store, length)
        return replyOf(error)
      }
    }
    return self
  }

  const send = async (request: Request): Promise<Response> => {
    const text = await request.text()
    if (request.signal.aborted) throw request.signal.reason
    await learn(policyOf(habits).release)
    return responseFrom(reply(server(), request, text), request)
  }

  return {
    baseUrl,
    habits,
    faults,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      if (request.signal.aborted) throw request.signal.reason
      if (!isUnder(request.url, baseUrl))
        throw new TypeError(`Failed to fetch: ${request.url} is not under ${baseUrl}.`)
      return sendThrough(faults, request, baseUrl, send)
    },
    snapshot: () => snapshotOf(store),
    reset: () => {
      store = begin()
    },
  }
}

function reply(server: Server, request: Request, text: string): Reply {
  try {
    return server.answer(askFrom(request, text, server))
  } catch (error) {
    return replyOf(error)
  }
}

function isUnder(url: string, baseUrl: string): boolean {
  return url.startsWith(baseUrl) && ['', '/', '?'].includes(url.charAt(baseUrl.length))
}

function storeOf(people: readonly MadeUpPerson[], today: Date) {
  const store = createStore()
  const lastUpdated = today.toISOString()
  const all = people.flatMap(person => {
    const {patient, resources} = person(today)
    return [patient, ...resources] as unknown as Resource[]
  })
  const once = new Map(all.map(resource => [`${resource.resourceType}/${resource.id}`, copyOf(resource)]))
  for (const {resourceType, id, meta, ...rest} of once.values()) {
    const resource: Resource = {resourceType, id, meta: {...meta, versionId: '1', lastUpdated}, ...rest}
    const issues: Issue[] = validate(resource)
    if (issues.length > 0) throw refuseAll(422, issues)
    append(store, {type: resourceType, id: id!, versionId: '1', lastUpdated, method: 'PUT', resource})
  }
  return store
}
