import type {CapabilityStatement} from 'fhir/r4.js'
import {
  allows,
  endpointPlan,
  neededScope,
  planOf,
  type Ability,
  type EndpointPlan,
  type PlannedType,
} from '../../fhir/index.js'
import {saidBy, type Ask} from './asking.js'
import type {Finding} from './finding.js'

/** What the statement and the scopes say of the types that a record is written in. */
function checkPlan(plan: EndpointPlan): Finding[] {
  const {release, fhirVersion, scopes} = plan
  const written = ['R4', 'R4B', 'R5'].includes(release)
  const needed: [PlannedType, Ability][] = [
    ['Goal', 'search'],
    ['Goal', 'create'],
    ['Goal', 'update'],
    ['Goal', 'history'],
    ['Observation', 'search'],
    ['Observation', 'create'],
    ['Observation', 'update'],
    ['Provenance', 'create'],
  ]
  const optional = (type: PlannedType, ability: Ability): boolean =>
    type === 'Provenance' || ability === 'history'
  return [
    {
      code: 'version',
      verdict: written ? 'works' : release === 'unsaid' ? 'limited' : 'fails',
      detail: fhirVersion,
    },
    ...(scopes === undefined ? [] : [{code: 'scopes', verdict: 'works', detail: scopes} as const]),
    ...needed.map(([type, ability]): Finding => {
      const verdict = planOf(plan, type)[ability]
      const code = ability as 'search' | 'create' | 'update' | 'history'
      if (allows(verdict)) return {code, type, verdict: verdict === 'yes' ? 'works' : 'limited'}
      const detail =
        verdict === 'scope' ? neededScope(type, ability) : verdict === 'version' ? fhirVersion : ''
      return {code, type, verdict: optional(type, ability) ? 'limited' : 'fails', ...(detail && {detail})}
    }),
    ...holders(plan),
    ...(['Goal', 'Observation'] as const).map((type): Finding => {
      const {versions} = planOf(plan, type)
      return {code: 'versions', type, verdict: versions === 'guarded' ? 'works' : 'limited', detail: versions}
    }),
  ]
}

/** What goals can be kept in, where the endpoint takes none: it must be created there, and found again. */
function holders(plan: EndpointPlan): Finding[] {
  if (allows(planOf(plan, 'Goal').create) || plan.release === 'R5') return []
  return (['QuestionnaireResponse', 'DocumentReference'] as const)
    .filter(type => (['create', 'search'] as const).every(each => allows(planOf(plan, type)[each])))
    .map(type => ({code: 'holds-goals', type, verdict: 'works'}))
}

/** Reads the statement; nothing where there is none. */
export async function checkStatement(
  ask: Ask,
  scopes?: string,
): Promise<{plan?: EndpointPlan; findings: Finding[]}> {
  const answer = await ask('GET', 'metadata')
  if (answer.resource?.resourceType !== 'CapabilityStatement')
    return {findings: [{code: 'reachable', verdict: 'fails', detail: saidBy(answer)}]}
  const plan = endpointPlan(answer.resource as CapabilityStatement, scopes)
  return {plan, findings: [{code: 'reachable', verdict: 'works'}, ...checkPlan(plan)]}
}
