import type {Goal} from 'fhir/r4.js'
import {shaped} from './shaped.js'

/**
 * The host of the system that a Goal came from, where its `meta.source` says so. Who assigned its identifier is not
 * asked: a registry that did so need not be where the goal was written.
 */
export function originNameOf(resource: Goal): string | undefined {
  const {meta} = shaped<Goal>(resource, {meta: {source: 'string'}} as const)
  return /^https?:\/\/([^/:?#]+)/.exec(meta?.source ?? '')?.[1]
}
