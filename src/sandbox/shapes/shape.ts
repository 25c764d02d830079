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
  /** Its types, each with the JSON name it goes by: for a choice `valueQuantity`, else the element's own. */
  types: Type[]
}

/** A type that an element may have, and what of: the targets of a reference, the value set of a code. */
export interface Type {
  json: string
  name: string
  of: string[]
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

function readElement(written: string, line: string): Element {
  const [, low, high, types = ''] = /^([01])\.\.([1*]) (\S+)( Σ)?$/.exec(line) ?? []
  const name = written.replace('[x]', '')
  const jsonName = (type: string) =>
    written === name ? name : name + type.charAt(0).toUpperCase() + type.slice(1)
  return {
    name,
    required: low === '1',
    many: high === '*',
    summary: line.endsWith('Σ'),
    choice: written !== name,
    types: [...types.matchAll(/([\w.]+)(?:\(([^)]*)\))?/g)].map(([, type = '', of]) => ({
      json: jsonName(type),
      name: type,
      of: of?.split('|') ?? [],
    })),
  }
}
