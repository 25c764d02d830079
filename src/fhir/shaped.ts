/** What a value must be to be read: a primitive, anything at all, a list of one shape, or an object's elements. */
export type Shape =
  'string' | 'number' | 'boolean' | 'any' | readonly [Shape] | {readonly [element: string]: Shape}

/**
 * A resource in the shape that FHIR promises, in the places that we read: itself when it is, else a copy without what
 * has another shape, is blank or null. So reading needs no guards, and the resource itself loses nothing.
 */
export function shaped<Resource>(value: unknown, shape: Shape): Partial<Resource> {
  return (fit(value, shape) ?? {}) as Partial<Resource>
}

function fit(value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return undefined
  if (typeof shape === 'string') return shape === 'any' || kindOf(value) === shape ? value : undefined
  if (isList(shape)) return fitList(Array.isArray(value) ? value : [value], shape[0])
  if (typeof value !== 'object' || Array.isArray(value)) return undefined
  let result = value as Record<string, unknown>
  for (const element of Object.keys(value)) {
    if (!Object.hasOwn(shape, element)) continue
    const part = fit(result[element], shape[element]!)
    if (part === result[element]) continue
    if (result === value) result = {...result}
    result[element] = part
  }
  return result
}

function fitList(entries: readonly unknown[], shape: Shape): unknown {
  const fitting = entries.map(entry => fit(entry, shape))
  if (entries.length && fitting.every((entry, index) => entry === entries[index] && entry !== undefined))
    return entries
  const kept = fitting.filter(entry => entry !== undefined)
  return kept.length ? kept : undefined
}

/** Whether something has another shape, and is left out by `shaped`: what is blank or null says nothing, and one stands for a list of one. */
export function isMisshapen(value: unknown, shape: Shape): boolean {
  if (value === null || value === undefined || shape === 'any') return false
  if (typeof shape === 'string') return kindOf(value) !== shape && value !== ''
  if (isList(shape))
    return (Array.isArray(value) ? value : [value]).some(entry => isMisshapen(entry, shape[0]))
  if (typeof value !== 'object' || Array.isArray(value)) return true
  return Object.entries(shape).some(([element, of]) =>
    isMisshapen((value as Record<string, unknown>)[element], of),
  )
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
