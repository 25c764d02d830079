import {endpointPlan} from '../fhir/index.js'
import type {RecordState} from './state.js'

/** Tells all of what the endpoint allows and why, where it has said something of itself. */
export function publishPlan(state: RecordState): void {
  const {statement, scopes} = state
  if (statement) state.publish({plan: endpointPlan(statement, scopes)})
}
