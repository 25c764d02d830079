import type {Goal} from 'fhir/r4.js'
import {goalFromResource, isRestricted, originNameOf, systems} from '../fhir/index.js'
import type {Backend} from './backend.js'
import type {GoalEntry} from './snapshot.js'

/** A Goal as a goal that stands somewhere, and who wrote it there. */
export function entryOf(resource: Goal, {beside}: Backend): GoalEntry {
  const ours = resource.identifier?.some(identifier => identifier.system === systems.goalIdentifier)
  const place = beside?.holding(resource.id!)
  const originName = ours ? undefined : originNameOf(resource)
  return {
    id: resource.id!,
    goal: goalFromResource(resource),
    origin: ours ? 'ours' : 'other',
    ...(originName && {originName}),
    ...(place && {place}),
    updated: resource.meta?.lastUpdated,
    ...(isRestricted(resource) && {restricted: true}),
  }
}
