import type {CodeableConcept} from 'fhir/r4.js'
import {systems} from './systems.js'

/** What a code of ours names: the instrument, and which part of it. */
export function measureOf(
  code: CodeableConcept | undefined,
): {instrument: string; part?: 'total' | 'subscale' | 'item'; name?: string} | undefined {
  const ours = code?.coding?.find(({system}) => system === systems.measure)?.code
  const [, instrument, part, name] = /^([^/]+)(?:\/(total|subscale|item)(?:\/(.+))?)?$/.exec(ours ?? '') ?? []
  if (!instrument) return undefined
  return {instrument, ...(part && {part: part as 'total'}), ...(name && {name})}
}
