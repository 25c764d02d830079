import type {Goal} from 'fhir/r4.js'
import {listOf} from './extension.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'

/** What each entry of one of a Goal's lists says, in the same order; nothing for one that cannot be read. */
export function readEach<Name extends 'extension' | 'note' | 'target'>(
  name: Name,
  entries: readonly NonNullable<Goal[Name]>[number][] | undefined,
): (NonNullable<Goal[Name]>[number] | undefined)[] {
  return listOf<unknown>(entries).map(entry => shaped<Goal>({[name]: [entry]}, goalShape)[name]?.[0])
}
