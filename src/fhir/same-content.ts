import {isWrittenNumber} from './shaped.js'

/**
 * Whether two resources say the same, whatever the server added of its own: `meta`, `text` and `id` do not count.
 * It is how a lost answer is told from a lost write.
 */
export function sameContent(one: object, other: object): boolean {
  return equal(content(one), content(other))
}

const serversOwn = ['meta', 'text', 'id']

function content(resource: object): object {
  return Object.fromEntries(Object.entries(resource).filter(([element]) => !serversOwn.includes(element)))
}

function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
    // A decimal that was kept as text equals the number that it reads as.
    return isNumeric(one) && isNumeric(other) && Number(String(one)) === Number(String(other))
  if (isNumeric(one) && isNumeric(other)) return Number(String(one)) === Number(String(other))
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = definedKeys(one)
  return (
    keys.length === definedKeys(other).length &&
    keys.every(key => equal(valueOf(one, key), valueOf(other, key)))
  )
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || isWrittenNumber(value)
}

function definedKeys(value: object): string[] {
  return Object.keys(value).filter(key => valueOf(value, key) !== undefined)
}

function valueOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}
