import type {Bundle, Goal, Observation} from 'fhir/r4.js'
import {saidBy, type Ask} from './asking.js'
import type {Finding} from './finding.js'

/** What a check creates. */
export type Written = Goal | Observation

/** Whether a search by identifier finds at once what was just created, and it alone. */
export async function foundAgain(
  ask: Ask,
  {resourceType, identifier}: Written,
  patient: string,
): Promise<Finding> {
  const [{system, value}] = identifier as [{system: string; value: string}]
  const token = encodeURIComponent(`${system}|${value}`)
  const answer = await ask('GET', `${resourceType}?patient=${patient}&identifier=${token}`)
  const {length} = ((answer.resource ?? {}) as Bundle).entry ?? []
  const detail = answer.status === 200 ? String(length) : saidBy(answer)
  return {code: 'found-again', type: resourceType, verdict: length === 1 ? 'works' : 'limited', detail}
}

/** Marks what the check created as entered in error, in whatever version it is by now. */
export async function voidIt(ask: Ask, {resourceType: type, id}: Written): Promise<Finding> {
  const {resource} = await ask('GET', `${type}/${id}`)
  const status = type === 'Goal' ? {lifecycleStatus: 'entered-in-error'} : {status: 'entered-in-error'}
  const version = resource?.meta?.versionId
  const headers: Record<string, string> = version ? {'if-match': `W/"${version}"`} : {}
  const answer = resource && (await ask('PUT', `${type}/${id}`, {body: {...resource, ...status}, headers}))
  if (answer?.status === 200) return {code: 'voided', type, verdict: 'works'}
  return {
    code: 'voided',
    type,
    verdict: 'fails',
    detail: `${type}/${id} ${answer ? saidBy(answer) : ''}`.trim(),
  }
}
