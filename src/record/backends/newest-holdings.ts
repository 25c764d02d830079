import {thingOf, type Kept} from '../../fhir/index.js'
import {nameOf} from './held-references.js'
import type {Holding} from './held-rung.js'

/** What stands in holders, which come in their order: of each resource what the last one says, and all that hold its thing. */
export function newestHoldings<Holder>(
  inOrder: readonly {kept: readonly Kept[]; holder: Holder}[],
): ReadonlyMap<string, Holding<Holder>> {
  const holdings = new Map<string, {resources: Map<string, Kept>; holders: Set<Holder>}>()
  for (const {kept, holder} of inOrder)
    for (const each of kept) {
      const thing = thingOf(each)
      const {resources, holders} = holdings.get(thing) ?? {resources: new Map(), holders: new Set()}
      holdings.set(thing, {resources: resources.set(nameOf(each), each), holders: holders.add(holder)})
    }
  return new Map(
    [...holdings].map(([thing, {resources, holders}]) => [
      thing,
      {resources: [...resources.values()], holders: [...holders]},
    ]),
  )
}
