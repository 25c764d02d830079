import {expect} from 'vitest'
import {goal, observation, type startSandbox} from './client.js'

/** Stores what the searches look for: four Goals, four Observations, and who and what they refer to. */
export async function fillForSearch(ask: Awaited<ReturnType<typeof startSandbox>>['ask']): Promise<void> {
  const chime = (code: string) => [
    {coding: [{system: 'urn:chime', code, display: `The ${code}`}], text: code},
  ]
  const put = async (resource: Record<string, unknown>) => {
    const {status} = await ask('PUT', `${resource['resourceType']}/${resource['id']}`, resource)
    expect(status).toBe(201)
  }
  await put({
    resourceType: 'Patient',
    id: 'bo',
    name: [{family: 'Bélanger', given: ['Bo']}],
    birthDate: '1980-05',
  })
  await put({resourceType: 'Practitioner', id: 'dr', name: [{text: 'Dr Who'}]})
  await put(
    goal({
      id: 'g1',
      category: chime('hope'),
      startDate: '2026-01-10',
      achievementStatus: {coding: [{code: 'improving'}]},
      identifier: [{system: 'urn:ids', value: 'a,b|c'}],
    }),
  )
  await put(
    goal({
      id: 'g2',
      category: [...chime('hope'), ...chime('meaning')],
      startDate: '2026-02',
      lifecycleStatus: 'completed',
      expressedBy: {reference: 'Practitioner/dr'},
    }),
  )
  await put(
    goal({
      id: 'g3',
      subject: {reference: 'Patient/bo'},
      target: [{dueDate: '2026-09-01'}, {dueDate: '2026-07-01'}],
    }),
  )
  await put(
    goal({
      id: 'g4',
      subject: {identifier: {system: 'urn:mrn', value: '7'}},
      startDate: '2027',
      target: [{dueDate: '2026-08-01'}],
    }),
  )
  const quantity = {
    valueInteger: undefined,
    valueQuantity: {value: 7.5, unit: 'h', system: 'urn:u', code: 'h'},
  }
  const code = {coding: [{system: 'urn:c', code: 'sleep'}]}
  await put(
    observation({
      id: 'o1',
      ...quantity,
      code,
      performer: [{reference: 'Patient/ada'}],
      method: {text: 'Asked'},
    }),
  )
  await put(
    observation({
      id: 'o2',
      valueInteger: undefined,
      dataAbsentReason: {coding: [{code: 'asked-declined'}]},
      effectiveDateTime: '2026-03-01T23:30:00-05:00',
    }),
  )
  await put(
    observation({
      id: 'o3',
      valueInteger: undefined,
      valueString: 'Élan retrouvé',
      effectiveDateTime: undefined,
      effectivePeriod: {start: '2026-04-01'},
      hasMember: [{reference: 'Observation/o1'}],
    }),
  )
  await put(
    observation({
      id: 'o4',
      focus: [{reference: 'Goal/g1'}],
      derivedFrom: [{reference: 'Observation/o3'}],
      effectiveDateTime: '2025',
      component: [{code, valueQuantity: {value: 6}}],
    }),
  )
  await put({
    resourceType: 'CarePlan',
    id: 'c1',
    status: 'active',
    intent: 'plan',
    subject: {reference: 'Patient/ada'},
    period: {end: '2026'},
  })
  await put({
    resourceType: 'Provenance',
    id: 'p1',
    target: [{reference: 'Goal/g1'}],
    recorded: '2026-01-10T00:00:00Z',
    agent: [{who: {reference: 'Practitioner/dr'}}],
  })
}
