import type {CapabilityStatement} from 'fhir/r4.js'
import {capabilitiesFromResource} from '../fhir/index.js'
import {publishPlaces} from './publish-places.js'
import type {RecordState} from './state.js'
import {unguard} from './unguard.js'

/**
 * Takes to heart what an endpoint says that it allows, and where new things go. An endpoint that says nothing about itself
 * is believed to allow everything, until it refuses.
 */
export async function heed(state: RecordState, statement: CapabilityStatement | undefined): Promise<void> {
  try {
    if (statement) heedStatement(state, statement)
  } catch {
    // What cannot be read as a statement says nothing.
  }
  await publishPlaces(state)
}

function heedStatement(state: RecordState, statement: CapabilityStatement): void {
  const resources = statement.rest?.flatMap(({resource}) => resource ?? [])
  const versioning = resources?.find(({type}) => type === 'Goal')?.versioning
  if (versioning !== undefined && versioning !== 'versioned-update') unguard(state)
  state.statement = statement
  state.publish({capabilities: capabilitiesFromResource(statement, state.scopes)})
}
