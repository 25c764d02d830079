/**
 * Whether two resources say the same, whatever the server added of its own: `meta`, `text` and `id` do not count.
 * It is how a lost answer is told from a lost write.
 */
export function sameContent(one: object, other: object): boolean {
  return equal(content(one), content(other))
}

function content(resource: object): Record<string, unknown> {
  const {meta: _meta, text: _text, id: _id, ...rest} = resource as Record<string, unknown>
  return rest
}

function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
    // A decimal that was kept as text equals the number that it reads as.
    return isNumeric(one) && isNumeric(other) && Number(one) === Number(other)
  if (isNumeric(one) && isNumeric(other)) return Number(one) === Number(other)
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = definedKeys(one)
  return (
    keys.length === definedKeys(other).length &&
    keys.every(key => equal(valueOf(one, key), valueOf(other, key)))
  )
}

function isNumeric(value: unknown): boolean {
  return (
    typeof value === 'number' || (typeof value === 'object' && value !== null && 'isLosslessNumber' in value)
  )
}

function definedKeys(value: object): string[] {
  return Object.keys(value).filter(key => valueOf(value, key) !== undefined)
}

function valueOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}
