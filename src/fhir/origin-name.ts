import type {Goal} from 'fhir/r4.js'
import {shaped} from './shaped.js'
import {reference} from './shapes.js'

/** What the system that wrote a Goal is called, where the Goal says so: who issued its identifier, else the host of its source. */
export function originNameOf(resource: Goal): string | undefined {
  const shape = {identifier: [{assigner: reference}], meta: {source: 'string'}} as const
  const {identifier = [], meta} = shaped<Goal>(resource, shape)
  const issuer = identifier.find(({assigner}) => assigner?.display)?.assigner?.display
  return issuer ?? /^https?:\/\/([^/:?#]+)/.exec(meta?.source ?? '')?.[1]
}
