/**
 * The elements of a resource, data type or backbone element: name → cardinality and type(s), as in the tables of the
 * specification. `value[x]` is a choice, `code(goal-status)` is bound to that value set, `Reference(Patient)` names
 * its targets, `Goal.target` is another shape, `Σ` marks what a summary shows.
 */
export type Shape = Readonly<Record<string, string>>

/** An element as read from a shape. */
export interface Element {
  name: string
  required: boolean
  many: boolean
  summary: boolean
  choice: boolean
  types: {name: string; of: string[]}[]
}

const cache = new WeakMap<Shape, Element[]>()

/** Reads a shape's elements. */
export function elementsOf(shape: Shape): Element[] {
  if (!cache.has(shape))
    cache.set(
      shape,
      Object.entries(shape).map(([name, written]) => readElement(name, written)),
    )
  return cache.get(shape)!
}

function readElement(name: string, written: string): Element {
  const [, low, high, types = ''] = /^([01])\.\.([1*]) (\S+)( Σ)?$/.exec(written) ?? []
  return {
    name: name.replace('[x]', ''),
    required: low === '1',
    many: high === '*',
    summary: written.endsWith('Σ'),
    choice: name.endsWith('[x]'),
    types: [...types.matchAll(/([\w.]+)(?:\(([^)]*)\))?/g)].map(([, type, of]) => ({
      name: type!,
      of: of?.split('|') ?? [],
    })),
  }
}

/** The JSON names that an element may take: its own, or for a choice one per type (`valueQuantity`). */
export function jsonNames(element: Element): {json: string; type: Element['types'][number]}[] {
  return element.types.map(type => ({
    json: element.choice
      ? element.name + type.name.charAt(0).toUpperCase() + type.name.slice(1)
      : element.name,
    type,
  }))
}
