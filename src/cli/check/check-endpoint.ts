import {asking, type Ask} from './asking.js'
import type {Finding, Report} from './finding.js'
import {checkCors, checkSmart} from './network.js'
import {checkReading} from './reading.js'
import {checkStatement} from './statement.js'
import {checkWriting} from './writing.js'

/** What to check, and how. */
export interface CheckOptions {
  /** An access token, sent to this endpoint alone. */
  token?: string | undefined
  scopes?: string | undefined
  /** The origin of the page that will ask; without it, CORS is not checked. */
  origin?: string | undefined
  /** Whose record is read. */
  patient?: string | undefined
  /** Whether resources are created on that patient, changed and voided. */
  write?: boolean
  fetch?: typeof globalThis.fetch
  newId?: () => string
  /** A FHIR dateTime. */
  now: string
}

/** Checks a FHIR endpoint, and says what works, what does not and what was seen. Never rejects. */
export async function checkEndpoint(baseUrl: string, options: CheckOptions): Promise<Report> {
  const {token, fetch, scopes, origin, patient, write, now} = options
  const root = baseUrl.replace(/\/+$/, '')
  const how = {...(token && {token}), ...(fetch && {fetch})}
  const {plan, findings} = await checkStatement(asking(root, how), scopes)
  if (!plan) return {baseUrl: root, findings}
  const inR5 = plan.release === 'R5'
  const ask: Ask = asking(root, {...how, inR5})
  const {newId = () => crypto.randomUUID()} = options
  const steps: (() => Promise<readonly Finding[]>)[] = [
    () => checkSmart(ask),
    ...(origin ? [() => checkCors(ask, origin)] : []),
    ...(patient ? [() => checkReading(ask, root, patient)] : []),
    ...(patient && write ? [() => checkWriting(ask, {patient, newId, now, inR5})] : []),
  ]
  for (const step of steps) findings.push(...(await step()))
  return {baseUrl: root, findings}
}

/** The exit code of a report: 0 where everything works, 2 where nothing can be read, else 1. */
export function exitCodeOf({findings}: Report): number {
  if (findings.some(({code, verdict}) => code === 'reachable' && verdict === 'fails')) return 2
  return findings.every(({verdict}) => verdict === 'works') ? 0 : 1
}
