import type {Query} from './query.js'
import type {Resource} from './resource.js'
import {elementsOf, shapeOf, type Element, type Release} from './shapes/index.js'

/** A resource cut down by `_elements` or `_summary` and tagged SUBSETTED; what a resource must have stays. */
export function summarized(
  resource: Resource,
  {elements, summary}: Pick<Query, 'elements' | 'summary'>,
  release: Release,
): Resource {
  const shape = shapeOf(resource.resourceType, release)
  const keep = (chosen: (element: Element) => boolean) =>
    new Set(
      shape
        ? elementsOf(shape)
            .filter(one => one.required || chosen(one))
            .flatMap(({types}) => types.map(({json}) => json))
        : [],
    )
  if (elements) {
    const kept = keep(({name}) => elements.includes(name))
    return cut(resource, key => kept.has(key) || elements.includes(key))
  }
  if (summary === 'data') return cut(resource, key => key !== 'text')
  if (summary === 'text') {
    const kept = keep(() => false)
    return cut(resource, key => key === 'text' || kept.has(key))
  }
  if (summary !== 'true') return resource
  const kept = keep(one => one.summary)
  return cut(resource, key => (shape ? kept.has(key) : key !== 'text'))
}

function cut(resource: Resource, keeps: (key: string) => boolean): Resource {
  const always = ['resourceType', 'id', 'meta', 'implicitRules']
  const fields = Object.entries(resource).filter(
    ([key]) => always.includes(key) || keeps(key.replace(/^_/, '')),
  )
  const subsetted = {system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED'}
  return {
    ...Object.fromEntries(fields),
    resourceType: resource.resourceType,
    meta: {...resource.meta, tag: [...(resource.meta?.tag ?? []), subsetted]},
  }
}
