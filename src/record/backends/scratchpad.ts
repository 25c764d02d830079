import type {FhirResource} from 'fhir/r4.js'
import type {SearchResult} from '../backend.js'
import {Problem, problemOf} from '../problem.js'
import {kindOf} from './answer.js'
import {writeJson} from './json.js'
import {issuesOf} from './operation-outcome.js'
import type {Rung} from './rung.js'
import {
  isDone,
  isFine,
  isHeld,
  isLocation,
  isScratchpad,
  locationOf,
  type Done,
  type Held,
  type Made,
} from './scratchpad-answers.js'
import {openMessaging, type MessagingOptions} from './web-messaging.js'

/** So long a chart is waited for while it is read, in milliseconds: what it has itself shows only then. */
const patience = 3000

/** The scope that lets a page use the scratchpad (SMART Web Messaging 1.0: by group, not by message). */
const scope = 'messaging/scratchpad'

/**
 * The scratchpad of the chart that this page was launched from: what is put there is for somebody to file, and is not in
 * the chart. A scratchpad that cannot be read still has what this page put there.
 */
export function scratchpadRung(messaging: MessagingOptions | undefined, scopes: string | undefined): Rung {
  const send = messaging && openMessaging(messaging)
  const granted = scopes === undefined ? 'unsaid' : scopes.split(/\s+/).includes(scope) ? 'yes' : 'scope'
  const may = send !== undefined && granted !== 'scope'
  const permission = {read: may, create: may, update: may, patch: false, history: false}
  /** What this page put there, by its location. */
  const put = new Map<string, Held>()
  /** Whether it could be read when that was last tried. */
  let answers: boolean | undefined

  const chartsWindow = (): NonNullable<typeof send> => {
    if (send && may) return send
    throw new Problem('forbidden', 'The chart’s window lets nothing be put on a scratchpad.')
  }
  const readAll = async (): Promise<Held[]> => {
    const {scratchpad = []} = await chartsWindow()('scratchpad.read', {}, isScratchpad, patience)
    return scratchpad.filter(isHeld)
  }

  return {
    place: 'scratchpad',
    allows: () => Promise.resolve({verdict: send ? granted : 'page', permission}),

    async search(type): Promise<SearchResult> {
      if (!may) return {resources: [], complete: true}
      const ours = (): FhirResource[] => [...put.values()].filter(each => each.resourceType === type)
      if (answers === false) {
        // Nobody waits for it twice; the next one does when it has answered anything.
        answers = undefined
        return {resources: ours(), complete: false, unread: unread()}
      }
      try {
        const held = await readAll()
        answers = true
        return {resources: held.filter(each => each.resourceType === type), complete: true}
      } catch (error) {
        answers = false
        return {resources: ours(), complete: false, unread: problemOf(error)}
      }
    },

    async read(type, id) {
      const location = `${type}/${id}`
      const known = put.get(location)
      if (answers !== true && known) return known
      const isAnswer = (payload: object): payload is {resource?: Held} => {
        const {resource} = payload as {resource?: unknown}
        return resource === undefined || (isHeld(resource) && locationOf(resource) === location)
      }
      const {resource} = await chartsWindow()('scratchpad.read', {location}, isAnswer)
      if (resource) return resource
      put.delete(location)
      throw new Problem('gone', 'This is not on the scratchpad any more.')
    },

    async create(resource) {
      const {id: _, ...meant} = await plain(resource)
      const isAnswer = (payload: object): payload is Made =>
        isDone(payload) && (!isFine(payload) || isLocation(resource.resourceType, payload))
      const done = await chartsWindow()('scratchpad.create', {resource: meant}, isAnswer)
      check(done)
      const held = {...meant, id: done.location.slice(done.location.indexOf('/') + 1)} as Held
      put.set(done.location, held)
      return held
    },

    async update(resource) {
      const meant = (await plain(resource)) as Held
      check(await chartsWindow()('scratchpad.update', {resource: meant}, isDone))
      put.set(locationOf(meant), meant)
      return meant
    },
  }
}

/** As a message carries it: digits that were kept are numbers again. */
async function plain(resource: FhirResource): Promise<FhirResource> {
  return JSON.parse(await writeJson(resource)) as FhirResource
}

function check({status, outcome}: Done): void {
  const code = Number.parseInt(status)
  if (isFine({status})) return
  throw new Problem(kindOf(code), `The chart’s window answered with status ${code}.`, {
    status: code,
    issues: outcome ? issuesOf(outcome) : [],
  })
}

const unread = (): Problem => new Problem('timeout', 'The scratchpad could not be read.')
