import type {Bundle, FhirResource, Goal} from 'fhir/r4.js'
import {newGoal, type GoalReview, type RecoveryGoal} from '../../src/goals/index.js'
import type {Response} from '../../src/measures/index.js'
import {fhirKitBackend, type FhirKitBackendOptions} from '../../src/record/backends/fhir-kit.js'
import {
  createRecord,
  type Backend,
  type PersonRecord,
  type RecordOptions,
  type SaveOutcome,
  type Undo,
} from '../../src/record/index.js'
import {createSandbox, people, type Sandbox, type SandboxOptions} from '../../src/sandbox/index.js'

/** A chart at work: the sandbox with its made-up people, and every request that was sent to it. */
export interface Charting {
  sandbox: Sandbox
  requests: {method: string; path: string; headers: Headers; body: string}[]
  /** A client of its own, as every page has one. */
  backend(options?: Partial<FhirKitBackendOptions>): Backend
  open(patient?: string, options?: Partial<RecordOptions>): Promise<PersonRecord>
  /** A Goal as the server holds it now. */
  goal(id: string): Promise<Goal>
  /** Everything of one type that carries this identifier. */
  identified(type: 'Goal' | 'Observation', value: string): Promise<FhirResource[]>
  /** Requests that changed something. */
  writes(): {method: string; path: string; headers: Headers; body: string}[]
}

/** Starts the sandbox and counts what is sent to it. */
export function startCharting(options: SandboxOptions = {}): Charting {
  const sandbox = createSandbox({people, ...options})
  const requests: Charting['requests'] = []
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    const body = await request.clone().text()
    requests.push({
      method: request.method,
      path: request.url.slice(sandbox.baseUrl.length),
      headers: request.headers,
      body,
    })
    return sandbox.fetch(request)
  }
  const backend = (more: Partial<FhirKitBackendOptions> = {}) =>
    fhirKitBackend({baseUrl: sandbox.baseUrl, fetch, wait: async () => {}, ...more})
  const ask = async (path: string) => (await sandbox.fetch(`${sandbox.baseUrl}/${path}`)).json()
  return {
    sandbox,
    requests,
    backend,
    async open(patient = 'maya', options = {}) {
      const record = createRecord({backend: backend(), patient, ...options})
      await record.load()
      return record
    },
    goal: async id => (await ask(`Goal/${id}`)) as Goal,
    identified: async (type, value) =>
      ((await ask(`${type}?identifier=${encodeURIComponent(value)}`)) as Bundle).entry?.flatMap(
        ({resource}) => (resource as FhirResource | undefined) ?? [],
      ) ?? [],
    writes: () => requests.filter(({method}) => method !== 'GET'),
  }
}

/** The person's words, as a goal. */
export function goalInWords(words: string): RecoveryGoal {
  return newGoal({words, components: ['connectedness']})
}

/** What the person said of a goal when it was looked at again. */
export function reviewOf(goal: string, said: Partial<GoalReview>): GoalReview {
  return {goal, speaker: 'person', time: '2026-03-01T10:00:00-05:00', ...said}
}

/** A sitting in which every prompt was answered with the same step. */
export function sittingOf(step: number): Response {
  const answers = {
    connectedness: step,
    hope: step,
    identity: step,
    meaning: step,
    empowerment: 'declined',
  } as const
  return {instrument: 'chime-check-in', version: '1.0', time: '2026-03-01T10:00:00-05:00', answers}
}

/** The id of a goal that this person has, by how its words begin. */
export function idOfGoal(record: PersonRecord, words: string): string {
  return record.snapshot.goals.find(entry => entry.goal.words.startsWith(words))!.id
}

/** What takes a save back; fails where it was not saved. */
export function undoOf(outcome: SaveOutcome<unknown>): Undo {
  if (outcome.kind !== 'saved' || !outcome.undo) throw new Error(`nothing to take back: ${outcome.kind}`)
  return outcome.undo
}
