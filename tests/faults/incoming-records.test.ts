import type {FhirResource, Goal, Observation, Patient} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {observationsFromResources} from '../../src/fhir/index.js'
import {goalInWords, startCharting} from '../record/charting.js'

const goal = (more: object = {}): Goal => ({
  resourceType: 'Goal',
  id: 'g1',
  lifecycleStatus: 'active',
  description: {text: 'Sing'},
  subject: {reference: 'Patient/maya'},
  ...more,
})

/** A chart whose goals are these. */
async function openedWith(resources: readonly FhirResource[]) {
  const charting = startCharting()
  const entry = resources.map(resource => ({resource}))
  const body = JSON.stringify({resourceType: 'Bundle', type: 'searchset', entry})
  charting.sandbox.faults.push({kind: 'emptyJson', body, match: {path: 'Goal?'}})
  return {charting, record: await charting.open()}
}

describe('A record from elsewhere', () => {
  it('D13 the same goal from two sources is shown once, and two that say something else are both shown', async () => {
    const identifier = [{system: 'urn:region', value: '7'}]
    const copies = [
      goal({identifier, meta: {source: 'https://hospital.example'}}),
      goal({id: 'g2', identifier, meta: {source: 'https://clinic.example'}}),
      goal({id: 'g3', identifier, description: {text: 'Sing in the choir'}}),
      goal({id: 'g4'}),
    ]
    const {record} = await openedWith(copies)
    const shown = record.snapshot.goals.map(({id, twins}) => [id, twins])
    expect(shown).toEqual([
      ['g1', ['g2']],
      ['g3', undefined],
      ['g4', undefined],
    ])
  })

  it('D14 a restricted label (R, V) is told with the goal, and no other label is taken for it', async () => {
    const system = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
    const labelled = (id: string, ...security: object[]) => goal({id, meta: {security}})
    const {record} = await openedWith([
      labelled('restricted', {system, code: 'R'}),
      labelled('very', {system, code: 'N'}, {system, code: 'V'}),
      labelled('normal', {system, code: 'N'}),
      labelled('other', {system: 'urn:other', code: 'R'}),
      labelled('none'),
      goal({id: 'junk', meta: {security: 'R'}}),
    ])
    const restricted = record.snapshot.goals.filter(entry => entry.restricted)
    expect(restricted.map(({id}) => id)).toEqual(['restricted', 'very'])
  })

  it('D20 an STU3 resource, or one of R5 on a server that says R4, is read as far as it can be; a server of another version than R4 and R5 is never written to', async () => {
    const {lifecycleStatus: _, ...bare} = goal()
    const stu3 = {...bare, status: 'in-progress', target: {dueDate: '2018-05-01'}, id: 'stu3'}
    const r5 = {
      ...goal({id: 'r5'}),
      source: {reference: 'Patient/maya'},
      continuous: true,
      outcome: [{reference: {reference: 'Observation/1'}}],
    }
    const {charting, record} = await openedWith([stu3 as never, r5 as never])
    expect(record.snapshot.goals.map(({id, goal}) => [id, goal.words, goal.status])).toEqual([
      ['stu3', 'Sing', 'unknown'],
      ['r5', 'Sing', 'working'],
    ])
    expect(record.snapshot.goals[0]!.goal.dueDates).toEqual(['2018-05-01'])
    for (const fhirVersion of ['6.0.0-ballot2', '3.0.2']) {
      const backend = charting.backend()
      backend.capabilities = async () => ({resourceType: 'CapabilityStatement', fhirVersion}) as never
      const other = await charting.open('maya', {backend})
      const outcome = await other.createGoal(goalInWords('Sing'), fhirVersion)
      expect(outcome).toMatchObject({kind: 'failed', problem: {kind: 'refused'}})
      expect(other.snapshot.capabilities).toMatchObject({writable: false, fhirVersion})
    }
    expect(charting.writes()).toEqual([])
  })

  it('D21 a merged, inactive or deceased patient is told, and nothing is written to a record that was merged away', async () => {
    const patients: [Partial<Patient>, string][] = [
      [{link: [{type: 'replaced-by', other: {reference: 'Patient/leo'}}]}, 'merged'],
      [{active: false}, 'inactive'],
      [{deceasedDateTime: '2026-01-01'}, 'deceased'],
    ]
    for (const [change, caution] of patients) {
      const charting = startCharting()
      const body = JSON.stringify({resourceType: 'Patient', id: 'maya', ...change})
      charting.sandbox.faults.push({kind: 'emptyJson', body, match: {path: 'Patient/maya'}})
      const record = await charting.open()
      expect(record.snapshot.person.caution).toBe(caution)
      const outcome = await record.createGoal(goalInWords('Sing'), `key ${caution}`)
      if (caution !== 'merged') expect(outcome).toMatchObject({kind: 'saved'})
      else {
        expect(outcome).toMatchObject({kind: 'failed', problem: {kind: 'refused'}})
        expect(charting.writes()).toEqual([])
      }
    }
  })

  it('D22 what was observed of somebody else than the patient is named, and never taken for the person’s', () => {
    const read = (focus: Observation['focus']) =>
      observationsFromResources([
        {
          resourceType: 'Observation',
          id: 'o',
          status: 'final',
          code: {text: 'Mood'},
          subject: {reference: 'Patient/maya'},
          focus,
          effectiveDateTime: '2026-03-01',
          valueInteger: 3,
          note: [{text: 'My mother is unwell', authorReference: {reference: 'Patient/maya'}}],
        },
      ])[0]!
    for (const focus of [
      'Patient/leo',
      'RelatedPerson/mother',
      'https://x.example/Patient/maya',
      'Device/1',
    ]) {
      const reading = read([{reference: focus}])
      expect([reading.caution, reading.value, reading.words]).toEqual(['focus', undefined, undefined])
    }
    expect(read([{display: 'Her mother'}]).caution).toBe('focus')
    for (const focus of [[], undefined, [{reference: 'Goal/1'}], [{reference: 'Patient/maya'}]])
      expect(read(focus)).toMatchObject({value: 3})
  })
})
