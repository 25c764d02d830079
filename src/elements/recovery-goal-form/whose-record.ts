import type {RecoveryRecord} from '../recovery-record/recovery-record.js'

/** The person whose record an element stands in, as the endpoint and id that `<recovery-record>` was given; empty outside of one. */
export function recordAround(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node instanceof Element && node.localName === 'recovery-record') {
      const {backend, baseUrl, patient} = node as RecoveryRecord
      return `${backend?.baseUrl ?? baseUrl} ${patient}`
    }
  }
  return ''
}
