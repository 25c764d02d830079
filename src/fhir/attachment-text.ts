import type {Attachment} from 'fhir/r4.js'

/** What we read of an Attachment. */
export const attachment = {contentType: 'string', language: 'string', data: 'string', url: 'string'} as const

/** The plain text that an attachment carries, or what it has instead. Never throws. */
export function textInAttachment({contentType = '', data, url}: Attachment): {
  text?: string
  instead?: string
} {
  const [type = '', ...parameters] = contentType.toLowerCase().split(/\s*;\s*/)
  if (!data) return url ? {instead: 'url'} : {}
  if (type !== 'text/plain') return {instead: type || 'untyped'}
  const charset = parameters
    .find(each => each.startsWith('charset='))
    ?.slice(8)
    .replace(/"/g, '')
  try {
    return {text: new TextDecoder(charset || 'utf-8', {fatal: true}).decode(bytesOf(data))}
  } catch {
    return {instead: 'unreadable'}
  }
}

/** Throws where it is no base64. */
export function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}
