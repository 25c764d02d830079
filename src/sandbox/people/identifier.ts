import type {Identifier} from 'fhir/r4.js'

/** An identifier with a UUID that is the same at every start, so that nothing made up doubles when it is loaded again. */
export function identifierOf(system: string, name: string): Identifier {
  const digits = [0, 1, 2, 3].map(seed => hash(name, seed).toString(16).padStart(8, '0')).join('')
  const variant = ((parseInt(digits.charAt(16), 16) & 3) | 8).toString(16)
  const value = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20),
  ].join('-')
  return {system, value}
}

// FNV-1a: only to spread made-up names over UUIDs.
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ (seed * 0x9e3779b9)) >>> 0
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193) >>> 0
  return value
}
