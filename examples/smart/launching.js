/** What this app asks for, in the scopes of SMART 2: only what is used, and nothing is ever deleted. */
const scopes = [
  'openid',
  'fhirUser',
  'online_access',
  'patient/Patient.r',
  'patient/Practitioner.r',
  'patient/Goal.crus',
  'patient/Observation.crus',
  'patient/Questionnaire.rs',
  'patient/QuestionnaireResponse.crs',
  'patient/HealthcareService.rs',
  'patient/Provenance.c',
]

/**
 * The server of those that are allowed that a launch names by its `iss`, or nothing. A launch may come from anywhere: a
 * server that only claims to be the chart would read all that is written.
 *
 * @param {string} iss
 * @param {readonly {name: string, url: string}[]} servers
 */
export function allowedServer(iss, servers) {
  return servers.find(({url}) => address(iss) === address(url))
}

function address(url) {
  if (!URL.canParse(url)) return undefined
  const {origin, pathname, search, hash, username} = new URL(url)
  return search || hash || username ? undefined : origin + pathname.replace(/\/$/, '')
}

/**
 * What to ask a server for, in the version of scopes that it understands.
 *
 * @param {{capabilities?: readonly string[]}} configuration its `.well-known/smart-configuration`
 * @param {string} context `launch` where a chart launched the app, `launch/patient` where nobody did
 */
export function scopesFor({capabilities = []}, context) {
  const isSecond = capabilities.includes('permission-v2')
  return [context, ...(isSecond ? scopes : scopes.flatMap(firstVersionOf))].join(' ')
}

/** `patient/Goal.crus` as SMART 1 says it: `patient/Goal.read patient/Goal.write`. */
function firstVersionOf(scope) {
  const [, type, abilities] = /^(patient\/\w+)\.([cruds]+)$/.exec(scope) ?? []
  if (!type) return [scope]
  return [
    ...(/[rs]/.test(abilities) ? [`${type}.read`] : []),
    ...(/[cud]/.test(abilities) ? [`${type}.write`] : []),
  ]
}
