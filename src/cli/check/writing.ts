import type {Goal} from 'fhir/r4.js'
import {attributionToResource, goalToResource, measureToResources, systems, toR5} from '../../fhir/index.js'
import {newGoal} from '../../goals/index.js'
import {checkIn} from '../../measures/index.js'
import {saidBy, type Ask} from './asking.js'
import {foundAgain, voidIt, type Written} from './created.js'
import type {Finding} from './finding.js'
import {keptAs, keptOf, located} from './kept.js'

/** Who and when, and where new identifiers come from. */
export interface Writing {
  patient: string
  newId: () => string
  /** A FHIR dateTime. */
  now: string
  /** Whether the endpoint speaks R5, and is written to in it. */
  inR5?: boolean
}

const words = 'A check of the connection by Recovery Charting. Nobody said this.'
const longText = 'A long note. '.repeat(4000).trim()
const asked = {prefer: 'return=representation'}

/**
 * Creates, changes and voids a Goal and an Observation of its own on a test patient, as the elements would, and says
 * what the endpoint made of that. What was created is voided whatever happens.
 */
export async function checkWriting(ask: Ask, writing: Writing): Promise<Finding[]> {
  const {patient, newId, now} = writing
  const context = {patient: `Patient/${patient}`, identifier: newId()}
  const start = {...newGoal({words, components: ['hope', 'meaning']}), startDate: now.slice(0, 10)}
  const goal = goalToResource(start, undefined, context)
  const sitting = {instrument: checkIn.id, version: checkIn.version, time: now, answers: {hope: 3}}
  const answers = measureToResources(sitting, {...context, identifier: newId()})
  const answer = answers.find(({valueInteger, valueQuantity}) => valueInteger ?? valueQuantity) ?? answers[0]!
  const inItsVersion = (each: Written): Written => (writing.inR5 ? toR5(each) : each)
  return [
    ...(await checkType(ask, inItsVersion(goal), writing)),
    ...(await checkType(ask, inItsVersion(answer), writing)),
  ]
}

async function checkType(ask: Ask, meant: Written, writing: Writing): Promise<Finding[]> {
  const type = meant.resourceType
  const answer = await ask('POST', type, {body: meant, headers: asked})
  if (answer.status !== 201) return [{code: 'created', type, verdict: 'fails', detail: saidBy(answer)}]
  const kept = (await keptOf(ask, type, answer)) as Written | undefined
  const findings: Finding[] = [{code: 'created', type, verdict: 'works'}, located(answer, type)]
  if (!kept)
    return [...findings, {code: 'voided', type, verdict: 'fails', detail: meant.identifier![0]!.value!}]
  try {
    findings.push(...keptAs(meant, kept), await foundAgain(ask, meant, writing.patient))
    if (type === 'Goal') findings.push(...(await checkGoal(ask, meant, kept as Goal, writing)))
  } finally {
    findings.push(await voidIt(ask, kept))
  }
  return findings
}

async function checkGoal(
  ask: Ask,
  meant: Goal,
  kept: Goal,
  {newId, patient, now}: Writing,
): Promise<Finding[]> {
  const type = 'Goal'
  const {id, meta} = kept
  const put = (body: Goal, version: string) =>
    ask('PUT', `Goal/${id}`, {body, headers: {...asked, 'if-match': `W/"${version}"`}})
  const changed = await put({...kept, note: [{text: longText}]}, meta?.versionId ?? '1')
  const findings: Finding[] = [
    changed.status === 200
      ? {code: 'long-text', type, verdict: 'works'}
      : {code: 'long-text', type, verdict: 'limited', detail: saidBy(changed)},
  ]
  // The version that was just replaced: to take it again would be to overwrite somebody.
  const stale = changed.status === 200 ? await put(kept, meta?.versionId ?? '1') : undefined
  if (stale) {
    const refused = stale.status === 412 || stale.status === 409
    findings.push({code: 'stale-update', type, verdict: refused ? 'works' : 'limited', detail: saidBy(stale)})
  }
  const query = `identifier=${systems.goalIdentifier}|${meant.identifier![0]!.value}`
  const again = await ask('POST', type, {body: meant, headers: {'if-none-exist': query}})
  const isTwin = again.status === 201
  if (isTwin) await voidIt(ask, (await keptOf(ask, type, again)) as Goal)
  findings.push({
    code: 'conditional-create',
    type,
    verdict: isTwin ? 'limited' : 'works',
    detail: saidBy(again),
  })
  const author = {display: 'Recovery Charting'}
  const whose = {targets: [`Goal/${id}`], patient: `Patient/${patient}`, recorded: now, author}
  const provenance = await ask('POST', 'Provenance', {body: {...attributionToResource(whose), id: newId()}})
  const told = provenance.status === 201
  return [
    ...findings,
    {code: 'provenance', verdict: told ? 'works' : 'limited', ...(!told && {detail: saidBy(provenance)})},
  ]
}
