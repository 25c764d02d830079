export type Elements = Record<string, unknown>

/** An element of R5, and the elements that R4 has in its place. */
export interface MovedElement {
  /** Its name in R5. */
  name: string
  /** The names of R4. */
  names: readonly string[]
  /** What R4 says of it; nothing where it is not what R5 has there. */
  split(value: unknown): Elements | undefined
  /** What R5 says of them; `was` is what R5 said before something of it was changed. */
  join(parts: Elements, was?: unknown): unknown
}

/**
 * An element of R5 as R4 has it. What R4 cannot say of it stays beside, under the name of R5, which R4 does not know; it is
 * what `movedBack` begins with.
 */
export function moved(resource: Elements, element: MovedElement): Elements {
  const {name, names, split, join} = element
  const value = resource[name]
  if (value === undefined || names.some(each => resource[each] !== undefined)) return resource
  const parts = split(value)
  if (!parts) return resource
  return {...(isSame(join(parts), value) ? without(resource, [name]) : resource), ...parts}
}

/**
 * The elements of R4 as R5 has them: what was not changed is, letter for letter, what R5 said before. What was never moved,
 * or has none of its elements of R4 left, stays, so that a resource that is R5 already is not changed.
 */
export function movedBack(resource: Elements, element: MovedElement): Elements {
  const {name, names, split, join} = element
  const parts = Object.fromEntries(
    names.flatMap(each => (resource[each] === undefined ? [] : [[each, resource[each]]])),
  )
  const was = resource[name]
  const before = was === undefined ? {} : split(was)
  if (!before || !Object.keys(parts).length) return resource
  if (isSame(before, parts)) return without(resource, names)
  const value = join(parts, was)
  return {...without(resource, [name, ...names]), ...(value !== undefined && {[name]: value})}
}

/** Whether two elements say the same, down to the digits of a decimal, in whatever order their parts come. */
export function isSame(one: unknown, other: unknown): boolean {
  return ordered(one) === ordered(other)
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}

function without(resource: Elements, names: readonly string[]): Elements {
  return Object.fromEntries(Object.entries(resource).filter(([name]) => !names.includes(name)))
}
