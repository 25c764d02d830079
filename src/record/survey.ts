import type {CapabilityStatement} from 'fhir/r4.js'
import {allows, endpointPlan, planOf, type Capabilities, type Verdict} from '../fhir/index.js'
import type {BesidePlace, Place} from './part.js'

/** What is kept beside a chart that does not take it. */
export const besideTypes = ['Goal', 'Observation'] as const
export type BesideType = (typeof besideTypes)[number]

/** Why something may go to a place or not: as of an endpoint; or the `site` sends it elsewhere, or the `page` does not tell of it. */
export type StepVerdict = Verdict | 'site' | 'page'

/** A place on the way down the ladder. */
export interface Step {
  place: Place
  verdict: StepVerdict
}

/** Which places were looked at for new resources of each type, in this order, and what may be done in those beside the chart. */
export interface Survey {
  steps: Readonly<Record<BesideType, readonly Step[]>>
  beside: Partial<Record<BesidePlace, Capabilities>>
}

/** Where new resources of a type go: to the first place that takes them; `text` where none does. */
export function goesTo({steps}: Pick<Survey, 'steps'>, type: BesideType): Place {
  return steps[type].find(({verdict}) => isOpen(verdict))?.place ?? 'text'
}

/** What a chart says of new resources of a type, which the site may always send elsewhere. */
export function chartStep(
  statement: CapabilityStatement | undefined,
  type: BesideType,
  {scopes, always = []}: {scopes?: string | undefined; always?: readonly string[] | undefined},
): Step {
  const verdict = statement ? planOf(endpointPlan(statement, scopes), type).create : 'unsaid'
  return {place: 'chart', verdict: always.includes(type) ? 'site' : verdict}
}

/** A step for each type. */
export function stepsFor(of: (type: BesideType) => readonly Step[]): Survey['steps'] {
  return {Goal: of('Goal'), Observation: of('Observation')}
}

function isOpen(verdict: StepVerdict): boolean {
  return verdict !== 'site' && verdict !== 'page' && allows(verdict)
}
