import type {FhirResource, Goal, Observation} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {components} from '../../src/chime/index.js'
import {systems} from '../../src/fhir/index.js'
import {createSandbox, people} from '../../src/sandbox/index.js'
import {validate} from '../../src/sandbox/validate.js'
import {asking} from './client.js'

const today = new Date('2026-03-20T02:30:00Z')
const everyone = people.map(person => person(today)).map(one => ({...one, name: one.patient.id ?? ''}))
const ofType = <Type extends FhirResource>(resources: FhirResource[], type: string) =>
  resources.filter(({resourceType}) => resourceType === type) as Type[]

describe.each(everyone)('$name', ({patient, resources, name}) => {
  const goals = ofType<Goal>(resources, 'Goal')
  const all = ofType<Observation>(resources, 'Observation')
  const observations = all.filter(({code}) => code.coding?.[0]?.system === systems.checkIn)
  const ours = goals.filter(({identifier}) => identifier?.[0]?.system === systems.goalIdentifier)

  it('is marked as made up', () => {
    expect(patient.name?.[0]?.text).toMatch(/\((made up|personne fictive)\)/)
    expect(patient.meta?.tag?.[0]?.code).toBe('HTEST')
    for (const practitioner of ofType<FhirResource & {name: {text: string}[]}>(resources, 'Practitioner'))
      expect(practitioner.name[0]?.text).toMatch(/\((made up|personne fictive)\)/)
  })

  it('passes the validation of the sandbox', () => {
    for (const resource of [patient, ...resources]) expect(validate(resource)).toEqual([])
  })

  it('has four to seven goals: their own by component, a clinician’s, and one from elsewhere without a tag', () => {
    expect(goals.length).toBeGreaterThanOrEqual(4)
    expect(goals.length).toBeLessThanOrEqual(7)
    for (const goal of ours) {
      expect(goal.expressedBy?.reference).toBe(`Patient/${name}`)
      expect(
        goal.category
          ?.flatMap(({coding}) => coding ?? [])
          .every(({code}) => components.some(one => one === code)),
      ).toBe(true)
    }
    const others = goals.filter(goal => !ours.includes(goal))
    expect(others.some(goal => goal.expressedBy?.reference?.startsWith('Practitioner/'))).toBe(true)
    expect(others.some(goal => goal.expressedBy?.reference === `Patient/${name}` && !goal.category)).toBe(
      true,
    )
    expect(new Set(goals.map(({lifecycleStatus}) => lifecycleStatus)).size).toBeGreaterThan(2)
  })

  it('has five to eight check-ins of five answers each, of one moment, within the last year', () => {
    const moments = [...new Set(observations.map(({effectiveDateTime}) => effectiveDateTime))]
    for (const moment of moments) {
      const answers = observations.filter(({effectiveDateTime}) => effectiveDateTime === moment)
      expect(answers.map(({code}) => code.coding?.[0]?.code)).toEqual(components)
      expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00-0[4-7]:00$/)
    }
    const times = observations.map(({effectiveDateTime}) => Date.parse(effectiveDateTime!))
    expect(Math.max(...times)).toBeLessThan(today.getTime())
    expect(Math.min(...times)).toBeGreaterThan(today.getTime() - 366 * 86_400_000)
    expect(moments.length).toBeGreaterThanOrEqual(5)
    expect(moments.length).toBeLessThanOrEqual(8)
  })

  it('has a value from 0 to 4 or a declined answer, never both, and some of each', () => {
    for (const {valueInteger, dataAbsentReason} of observations)
      expect(dataAbsentReason ? valueInteger === undefined : [0, 1, 2, 3, 4].includes(valueInteger!)).toBe(
        true,
      )
    expect(
      observations.some(({dataAbsentReason}) => dataAbsentReason?.coding?.[0]?.code === 'asked-declined'),
    ).toBe(true)
  })

  it('has scores of other measures as totals alone, marked as made up, with nothing of what was asked', () => {
    for (const {code, meta, method} of all.filter(each => each.method?.text?.endsWith('Made up.'))) {
      expect(code.coding?.[0]?.code).toMatch(/\/total$/)
      expect(meta?.tag?.[0]?.code).toBe('HTEST')
      expect(method?.text).toContain('Made up')
    }
  })

  it('has no id and no identifier twice', () => {
    const made = [...goals, ...all]
    expect(new Set(made.map(({id}) => id)).size).toBe(made.length)
    const values = made.map(({identifier}) => identifier?.[0]?.value)
    expect(new Set(values).size).toBe(made.length)
    for (const {identifier} of [...ours, ...all])
      expect(identifier?.[0]?.value).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
  })
})

it('the people refer to nobody who is not there', async () => {
  const ask = asking(createSandbox({people, now: () => today}))
  for (const {patient, resources} of everyone)
    for (const resource of [patient, ...resources])
      expect((await ask('PUT', `${resource.resourceType}/${resource.id}`, resource)).status).toBe(200)
})

it('a year ends on the day that is today where the person lives', () => {
  const [maya] = everyone
  const last = ofType<Observation>(maya!.resources, 'Observation').findLast(
    ({code}) => code.coding?.[0]?.system === systems.checkIn,
  )
  expect(last?.effectiveDateTime).toBe('2026-03-09T10:10:00-04:00')
})
