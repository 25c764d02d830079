import {allows, endpointPlan, isR5, planOf, type PlannedType, type TypePlan} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import type {Rung} from './rung.js'

/** What a chart lets be done with the resources that a rung keeps others in, and with those there. */
export interface RungType {
  /** Nothing where the chart does not tell. */
  plan(): Promise<TypePlan | undefined>
  allows: Rung['allows']
}

/** Of a type of the chart that holds others: they go there where it can be created, and found again. */
export function rungType(chart: Backend, type: PlannedType, scopes: string | undefined): RungType {
  const plan = async (): Promise<TypePlan | undefined> => {
    const statement = await chart.capabilities().catch(() => undefined)
    if (!statement) return undefined
    const told = planOf(endpointPlan(statement, scopes), type)
    // What lies inside is R4, and is not translated with what holds it.
    return isR5(statement.fhirVersion) ? {...told, create: 'version'} : told
  }
  return {
    plan,
    async allows() {
      const told = await plan()
      const verdict = told
        ? ([told.create, told.search].find(each => !allows(each)) ?? told.create)
        : 'unsaid'
      const may = allows(verdict)
      return {verdict, permission: {read: may, create: may, update: may, patch: false, history: false}}
    },
  }
}
