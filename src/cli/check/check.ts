import {localDateTime} from '../../record/index.js'
import {Misuse, type Command} from '../command.js'
import {checkEndpoint, exitCodeOf} from './check-endpoint.js'
import {reportJson, reportText} from './report.js'
import type {CheckWords} from './words.js'

/** `recovery-charting check`: what will work on a FHIR endpoint. */
export const command: Command = {
  options: {
    patient: {type: 'string'},
    write: {type: 'boolean'},
    'token-env': {type: 'string'},
    scopes: {type: 'string'},
    origin: {type: 'string'},
    json: {type: 'boolean'},
  },
  help: words => words.check.help,
  async run({given, surroundings, words: {check: words}}) {
    const patient = given.value('patient')?.replace(/^Patient\//, '')
    const origin = given.value('origin')
    if (patient !== undefined && !/^[A-Za-z0-9.-]{1,64}$/.test(patient))
      throw new Misuse(words.patientWrong(patient))
    if (given.is('write') && !patient) throw new Misuse(words.patientMissing)
    if (origin && !(URL.canParse(origin) && new URL(origin).origin === origin))
      throw new Misuse(words.originWrong(origin))
    const report = await checkEndpoint(addressIn(given.files[0], words), {
      ...{patient, origin, now: localDateTime(new Date())},
      token: tokenIn(given.value('token-env'), surroundings.env, words),
      scopes: given.value('scopes'),
      write: given.is('write'),
    })
    const {stdout} = surroundings
    stdout.write(given.is('json') ? reportJson(report, words) : reportText(report, words))
    return exitCodeOf(report)
  },
}

function addressIn(given: string | undefined, words: CheckWords): string {
  if (!given) throw new Misuse(words.baseUrlMissing)
  const url = URL.canParse(given) ? new URL(given) : undefined
  const near = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url?.hostname ?? '')
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && near)
  if (!url || !safe || url.search || url.hash || url.username) throw new Misuse(words.baseUrlWrong(given))
  return url.href
}

function tokenIn(
  name: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  words: CheckWords,
): string | undefined {
  if (name && !env[name]?.trim()) throw new Misuse(words.tokenMissing(name))
  return name && env[name]!.trim()
}
