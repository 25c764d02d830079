import type {Ask} from './asking.js'
import type {Finding} from './finding.js'

const sent = ['authorization', 'content-type', 'if-match', 'prefer']
const exposed = ['etag', 'location']

/** Whether a page of this origin may ask the endpoint, send what the elements send, and read what they read. */
export async function checkCors(ask: Ask, origin: string): Promise<Finding[]> {
  const answer = await ask('GET', 'metadata', {headers: {origin}})
  const allowed = answer.headers.get('access-control-allow-origin')
  if (allowed !== '*' && allowed !== origin)
    return [{code: 'cors-origin', verdict: 'fails', detail: allowed ? `${origin}: ${allowed}` : origin}]
  const preflight = await ask('OPTIONS', 'Goal/1', {
    headers: {
      origin,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': sent.join(','),
    },
  })
  // `*` says nothing of Authorization, and of nothing where credentials are sent.
  const may = namesIn(preflight.headers.get('access-control-allow-headers'))
  const refused = sent.filter(name => !may.includes(name) && (name === 'authorization' || !may.includes('*')))
  const shown = namesIn(answer.headers.get('access-control-expose-headers'))
  const hidden = exposed.filter(name => !shown.includes(name) && !shown.includes('*'))
  const vital = refused.some(name => name === 'authorization' || name === 'content-type')
  return [
    {code: 'cors-origin', verdict: 'works', detail: origin},
    verdictOf('cors-request', refused, vital ? 'fails' : 'limited'),
    verdictOf('cors-exposed', hidden, 'limited'),
  ]
}

/** What the endpoint publishes for SMART App Launch, where it does. */
export async function checkSmart(ask: Ask): Promise<Finding[]> {
  const {status, text} = await ask('GET', '.well-known/smart-configuration', {
    headers: {accept: 'application/json'},
  })
  const said = status === 200 ? object(text) : undefined
  if (!said) return [{code: 'smart', verdict: 'limited', detail: status ? String(status) : text}]
  const methods = listOf(said['code_challenge_methods_supported'])
  const capabilities = listOf(said['capabilities'])
  const missing = [
    ...(methods.includes('S256') ? [] : ['PKCE S256']),
    ...(capabilities.includes('permission-v2') ? [] : ['permission-v2']),
  ]
  return [verdictOf('smart', missing, 'limited')]
}

function verdictOf(code: Finding['code'], missing: readonly string[], verdict: Finding['verdict']): Finding {
  return missing.length ? {code, verdict, detail: missing.join(', ')} : {code, verdict: 'works'}
}

function namesIn(header: string | null): string[] {
  return (header ?? '')
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
}

function object(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
