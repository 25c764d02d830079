import {expect, it} from 'vitest'
import {checkEndpoint} from '../../src/cli/check/check-endpoint.js'

const baseUrl = process.env.FHIR_BASE_URL!

it('a check of a real server finds what it does, and voids what it created', async () => {
  const created = await fetch(`${baseUrl}/Patient`, {
    method: 'POST',
    headers: {'content-type': 'application/fhir+json'},
    body: JSON.stringify({resourceType: 'Patient', name: [{text: 'A test patient'}]}),
  })
  const {id: patient} = (await created.json()) as {id: string}
  const now = '2026-11-28T10:00:00-05:00'
  const report = await checkEndpoint(baseUrl, {patient, write: true, origin: 'https://ehr.example', now})
  const losses = report.findings.filter(({verdict}) => verdict !== 'works')
  expect(losses.map(({code, type}) => [code, type].filter(Boolean).join(' '))).toEqual(['smart'])
  for (const type of ['Goal', 'Observation']) {
    const bundle = await (await fetch(`${baseUrl}/${type}?patient=${patient}`)).json()
    for (const {resource} of bundle.entry)
      expect(resource.lifecycleStatus ?? resource.status).toBe('entered-in-error')
  }
})
