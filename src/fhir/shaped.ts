/** What a value must be to be read: a primitive, anything at all, a list of one shape, or an object's elements. */
export type Shape =
  'string' | 'number' | 'boolean' | 'any' | readonly [Shape] | {readonly [element: string]: Shape}

/**
 * A copy of what a resource says in the places that we read, in the shape that FHIR promises. What has another
 * shape, is blank or null, is left out of the copy (never out of the resource), so that reading needs no guards.
 */
export function shaped<Resource>(value: unknown, shape: Shape): Partial<Resource> {
  return (fit(value, shape) ?? {}) as Partial<Resource>
}

function fit(value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return undefined
  if (typeof shape === 'string') return shape === 'any' || kindOf(value) === shape ? value : undefined
  if (isList(shape)) {
    const entries = (Array.isArray(value) ? value : [value]).map(entry => fit(entry, shape[0]))
    const fitting = entries.filter(entry => entry !== undefined)
    return fitting.length ? fitting : undefined
  }
  if (typeof value !== 'object' || Array.isArray(value)) return undefined
  const result: Record<string, unknown> = {}
  for (const element of Object.keys(value)) {
    if (!Object.hasOwn(shape, element)) continue
    const part = fit((value as typeof result)[element], shape[element]!)
    if (part !== undefined) result[element] = part
  }
  return result
}

/** `Array.isArray` does not know read-only arrays. */
function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function kindOf(value: NonNullable<unknown>): string | undefined {
  if (typeof value === 'string') return value.trim() ? 'string' : undefined
  return isWrittenNumber(value) ? 'number' : typeof value
}

/** Whether a value is a number kept with its digits as they were written (a LosslessNumber), which no JSON can fake. */
export function isWrittenNumber(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'isLosslessNumber' in value &&
    Object.getPrototypeOf(value) !== Object.prototype
  )
}
