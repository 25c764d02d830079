import type {FhirResource} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {createSandbox, type Habits, type MadeUpPerson} from '../../src/sandbox/index.js'
import {tell} from './report.js'
import {perPerson, soak, type Server} from './soak.js'

const {SEED = '1', OPERATIONS = '600'} = process.env
/** So many operations are done on one server. */
const round = 1000
const rounds = Math.ceil(Number(OPERATIONS) / round)

/** What the servers are like, one after the other: few look themselves for what was created before. */
const servers: Habits[] = [
  {},
  {ignoresIfNoneExist: true},
  {ignoresIfNoneExist: true, staleIs409: true},
  {ignoresIfNoneExist: true, noPatch: true},
  {ignoresIfNoneExist: true, versionIds: 'uuid', emptyCreateBody: true},
  {ignoresIfNoneExist: true, pageSize: 7, duplicatesAcrossPages: true},
  {ignoresIfNoneExist: true, ignoresIfMatch: true},
  {ignoresIfNoneExist: true, absentTypes: ['QuestionnaireResponse']},
]

/** A sandbox with so many people, of whom nothing is known yet. */
function sandboxFor(many: number, habits: Habits): Server {
  const people = Array.from({length: many}, (_each, index) => `p${index}`)
  const made = people.map((id): MadeUpPerson => {
    return () => ({patient: {resourceType: 'Patient', id, name: [{text: `Made-up ${id}`}]}, resources: []})
  })
  const sandbox = createSandbox({people: made, habits})
  const {baseUrl, fetch, faults} = sandbox
  const versions = () =>
    sandbox.snapshot().versions.flatMap(({text}) => (text ? [JSON.parse(text) as FhirResource] : []))
  return {baseUrl, fetch, faults, people, versions: () => Promise.resolve(versions())}
}

describe('Whatever goes wrong, by chance', () => {
  it.each(Array.from({length: rounds}, (_each, index) => Number(SEED) + index))(
    'nothing is lost, doubled or mixed up: SEED=%i',
    async seed => {
      const operations = Math.min(round, Number(OPERATIONS))
      const habits = servers[seed % servers.length]!
      const server = sandboxFor(Math.ceil(operations / perPerson) + 3, habits)
      const {wrong, ...report} = await soak(server, {seed, operations})
      tell({seed, operations, habits, ...report})
      expect(wrong, `SEED=${seed} OPERATIONS=${operations}`).toEqual([])
    },
    600_000,
  )
})
