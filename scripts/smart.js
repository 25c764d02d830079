import {createHash, randomUUID} from 'node:crypto'

/** What it says that it can do, beside the version of its scopes. */
const capabilities = [
  'launch-ehr',
  'launch-standalone',
  'client-public',
  'context-ehr-patient',
  'context-standalone-patient',
]

/**
 * A SMART App Launch 2.2 authorization server in front of the FHIR server at `/smart/fhir`, for the example app and its
 * tests. It believes everybody and approves everything, so it protects nothing but the rules of the launch: PKCE with
 * S256, an audience that is its own, a state, a code that counts once, tokens that end and are renewed.
 *
 * @param {{origin: string, people: readonly {id: string, name: string, clinician: string}[], permission?: 'v1' | 'v2',
 *   needPatientBanner?: boolean}} options `people`: whose chart may be opened, and the id of
 *   the Practitioner who then is at the keyboard; `permission`: the version of the scopes that it understands.
 */
export function smartServer({origin, people, permission = 'v2', needPatientBanner = true}) {
  const base = `${origin}/smart`
  const codesGiven = new Map()
  const refreshTokens = new Map()
  const tokens = new Set()
  let renewed = 0

  const configuration = {
    authorization_endpoint: `${base}/authorize`,
    token_endpoint: `${base}/token`,
    grant_types_supported: ['authorization_code', 'refresh_token'],
    code_challenge_methods_supported: ['S256'],
    capabilities: [...capabilities, `permission-${permission}`],
  }

  /** What is wrong with a request to be authorized, in words. */
  function wrongIn(asked) {
    const known = [
      [asked.response_type === 'code', 'response_type must be code.'],
      [asked.aud?.replace(/\/$/, '') === `${base}/fhir`, 'aud is not this FHIR server.'],
      [asked.redirect_uri?.startsWith(`${origin}/examples/smart/`), 'redirect_uri is not registered.'],
      [asked.code_challenge_method === 'S256' && asked.code_challenge, 'PKCE with S256 is required.'],
      [asked.state?.length >= 16, 'A state that cannot be guessed is required.'],
    ]
    return known.find(([holds]) => !holds)?.[1]
  }

  function authorize(url) {
    const asked = Object.fromEntries(url.searchParams)
    const wrong = wrongIn(asked)
    if (wrong) return text(400, wrong)
    const patient = asked.launch ?? asked.patient
    if (!patient) return choosePerson(url)
    if (!people.some(({id}) => id === patient)) return text(400, 'Nobody of that id is here.')
    const code = randomUUID()
    codesGiven.set(code, {...asked, patient})
    const back = new URL(asked.redirect_uri)
    back.search = new URLSearchParams({code, state: asked.state})
    return {status: 302, headers: {location: back.href}, body: ''}
  }

  /** Without a launch from a chart, whoever signs in says about whom. */
  function choosePerson(url) {
    const link = ({id, name}) =>
      `<li><a href="?${`${url.searchParams}&patient=${id}`.replaceAll('&', '&amp;')}">${name}</a></li>`
    const body = `<!doctype html><html lang="en-CA"><title>Whose chart?</title><h1>Whose chart?</h1><ul>${people.map(link).join('')}</ul></html>`
    return {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body}
  }

  function token(body) {
    const asked = Object.fromEntries(new URLSearchParams(body))
    if (asked.grant_type === 'refresh_token') {
      const grant = refreshTokens.get(asked.refresh_token)
      refreshTokens.delete(asked.refresh_token)
      if (grant) renewed++
      return grant ? json(200, give(grant)) : json(400, {error: 'invalid_grant'})
    }
    const grant = codesGiven.get(asked.code)
    codesGiven.delete(asked.code)
    const proof = createHash('sha256')
      .update(asked.code_verifier ?? '')
      .digest('base64url')
    const isRight = grant?.code_challenge === proof && grant.redirect_uri === asked.redirect_uri
    return isRight ? json(200, give(grant)) : json(400, {error: 'invalid_grant'})
  }

  function give(grant) {
    const [accessToken, refreshToken] = [randomUUID(), randomUUID()]
    tokens.add(accessToken)
    refreshTokens.set(refreshToken, grant)
    const {clinician} = people.find(({id}) => id === grant.patient)
    const claims = {iss: base, sub: clinician, aud: grant.client_id, fhirUser: `Practitioner/${clinician}`}
    const part = value => Buffer.from(JSON.stringify(value)).toString('base64url')
    return {
      access_token: accessToken,
      refresh_token: refreshToken,
      token_type: 'Bearer',
      expires_in: 3600,
      scope: grant.scope,
      patient: grant.patient,
      need_patient_banner: needPatientBanner,
      id_token: `${part({alg: 'none'})}.${part(claims)}.`,
    }
  }

  return {
    /** How often a token was renewed. */
    get renewed() {
      return renewed
    },
    /** Ends every access token, as a server does when it wants to. */
    expire: () => tokens.clear(),
    /** The answer to a request, or nothing where the FHIR server is to answer. */
    answer({url, method, headers, body}) {
      if (url.pathname === '/smart/fhir/.well-known/smart-configuration') return json(200, configuration)
      if (url.pathname === '/smart/authorize') return authorize(url)
      if (url.pathname === '/smart/token' && method === 'POST') return token(body)
      if (!url.pathname.startsWith('/smart/fhir/')) return text(404, 'Not here.')
      const isOpen = url.pathname === '/smart/fhir/metadata'
      const bearer = headers.authorization?.replace(/^Bearer /, '')
      return isOpen || tokens.has(bearer) ? undefined : json(401, refusal, 'application/fhir+json')
    },
  }
}

const refusal = {
  resourceType: 'OperationOutcome',
  issue: [{severity: 'error', code: 'login', diagnostics: 'No token, or one that has ended.'}],
}

function json(status, value, type = 'application/json') {
  return {status, headers: {'content-type': type, 'cache-control': 'no-store'}, body: JSON.stringify(value)}
}

function text(status, body) {
  return {status, headers: {'content-type': 'text/plain; charset=utf-8'}, body}
}
