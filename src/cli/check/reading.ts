import type {Bundle, FhirResource} from 'fhir/r4.js'
import {isAbout, readingCodes} from '../../fhir/index.js'
import {saidBy, type Answered, type Ask} from './asking.js'
import type {Finding} from './finding.js'

/** Reads one person's record as the elements would, and looks at what came. */
export async function checkReading(ask: Ask, baseUrl: string, patient: string): Promise<Finding[]> {
  const person = await ask('GET', `Patient/${patient}`)
  const findings: Finding[] = [
    {
      code: 'patient',
      ...(person.status === 200 ? {verdict: 'works'} : {verdict: 'fails', detail: saidBy(person)}),
    },
  ]
  const codes = readingCodes.join()
  const observations = await ask(
    'GET',
    `Observation?patient=${patient}&code=${encodeURIComponent(codes)}&_sort=-date&_count=200`,
  )
  const bare =
    observations.status === 200
      ? observations
      : await ask('GET', `Observation?patient=${patient}&category=survey`)
  findings.push({
    code: 'code-search',
    type: 'Observation',
    verdict: observations.status === 200 ? 'works' : bare.status === 200 ? 'limited' : 'fails',
    ...(observations.status !== 200 && {detail: saidBy(observations)}),
  })
  const goals = await ask('GET', `Goal?patient=${patient}&_count=100`)
  findings.push(
    ...filtered('Goal', goals, baseUrl, patient),
    ...filtered('Observation', bare, baseUrl, patient),
  )
  const nobody = await ask('GET', `Goal?patient=${patient}&identifier=urn:recovery-charting:check|none`)
  const found = nobody.status === 200 ? matches(nobody).length : undefined
  findings.push({
    code: 'identifier-search',
    type: 'Goal',
    verdict: found === 0 ? 'works' : 'limited',
    ...(found === undefined && {detail: saidBy(nobody)}),
  })
  const page = await ask('GET', `Goal?patient=${patient}&_count=1`)
  const next = (page.resource as Bundle | undefined)?.link?.find(({relation}) => relation === 'next')?.url
  const leaves = next && !new URL(next, `${baseUrl}/`).href.startsWith(baseUrl)
  return [
    ...findings,
    {code: 'paging', verdict: leaves ? 'fails' : 'works', ...(leaves && {detail: new URL(next).origin})},
  ]
}

function filtered(type: string, answer: Answered, baseUrl: string, patient: string): Finding[] {
  if (answer.status !== 200) return [{code: 'search', type, verdict: 'fails', detail: saidBy(answer)}]
  const foreign = matches(answer).filter(each => !isAbout(each as never, patient, baseUrl)).length
  return [
    {
      code: 'patient-filter',
      type,
      verdict: foreign ? 'limited' : 'works',
      ...(foreign && {detail: String(foreign)}),
    },
  ]
}

function matches({resource}: Answered): FhirResource[] {
  const {entry = []} = (resource ?? {}) as Bundle<FhirResource>
  return entry.flatMap(({resource: each, search}) => (each && search?.mode !== 'outcome' ? [each] : []))
}
