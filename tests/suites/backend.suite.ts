import type {FhirResource, Goal, Identifier, Observation, Patient} from 'fhir/r4.js'
import {LosslessNumber} from 'lossless-json'
import {beforeAll, describe, expect, it} from 'vitest'
import {Problem, type Backend} from '../../src/record/index.js'
import {describeRecords} from './record.suite.js'
import {describeSupports} from './supports.suite.js'
import {describeWhatHelps} from './what-helps.suite.js'

const chime = 'https://recovery-charting.org/fhir/CodeSystem/chime'
const extension = [{url: 'https://example.org/fhir/unknown', valueString: 'kept by another system'}]
const words = 'Je veux chanter à nouveau — « avec la chorale » 🎶\nand be heard, <b>not</b> fixed.'

const fresh = (): Identifier[] => [
  {system: 'https://example.org/fhir/identifier', value: crypto.randomUUID()},
]
const tokenOf = ({identifier}: {identifier?: Identifier[]}) =>
  `${identifier![0]!.system}|${identifier![0]!.value}`

/**
 * What every backend must do over any FHIR R4 server that takes Goal and Observation. It makes its own Patient, whom
 * it leaves behind with what it charted; `makeBackend` may answer with the same backend each time.
 */
export function runBackendSuite(name: string, makeBackend: () => Backend | Promise<Backend>): void {
  describe(name, () => {
    let backend: Backend
    let patientId: string

    beforeAll(async () => {
      backend = await makeBackend()
      patientId = (await createPatient()).id!
    })

    const createPatient = () =>
      backend.create({
        resourceType: 'Patient',
        identifier: fresh(),
        name: [{family: 'Invented', given: ['Person']}],
      } satisfies Patient)

    const goal = (...components: string[]): Goal => ({
      resourceType: 'Goal',
      identifier: fresh(),
      lifecycleStatus: 'active',
      category: components.map(code => ({coding: [{system: chime, code}]})),
      description: {text: words},
      subject: {reference: `Patient/${patientId}`},
      startDate: '2026-02-03',
      extension,
    })

    const observation = (value: Partial<Observation>): Observation => ({
      resourceType: 'Observation',
      identifier: fresh(),
      status: 'final',
      code: {text: 'How hopeful today'},
      subject: {reference: `Patient/${patientId}`},
      effectiveDateTime: '2026-02-03',
      ...value,
    })

    const idsOf = (resources: FhirResource[]) => resources.map(({id}) => id).sort()

    it('says what the server can do', async () => {
      const {resourceType, fhirVersion, rest} = await backend.capabilities()
      expect(resourceType).toBe('CapabilityStatement')
      expect(fhirVersion).toMatch(/^(4\.[03]|5\.0)\./)
      expect(rest?.[0]?.resource?.map(({type}) => type)).toContain('Goal')
    })

    it('creates a goal and answers with what was kept: its id, its version, every word', async () => {
      const meant = goal('hope')
      const {id, meta, ...kept} = (await backend.create(meant)) as Goal
      expect(id).toMatch(/^[A-Za-z0-9\-.]{1,64}$/)
      expect(meta?.versionId).toBeTruthy()
      expect(kept).toMatchObject({...meant})
    })

    it('reads back what was created, with the extension of another system', async () => {
      const {id} = await backend.create(goal('meaning'))
      expect(await backend.read('Goal', id!)).toMatchObject({
        description: {text: words},
        startDate: '2026-02-03',
        extension,
      })
    })

    it('keeps the digits of a decimal through create, read and update', async () => {
      const value = new LosslessNumber('1.00') as unknown as number
      const {id} = await backend.create(observation({valueQuantity: {value, unit: '{score}'}}))
      const read = (await backend.read('Observation', id!)) as Observation
      expect(String(read.valueQuantity?.value)).toBe('1.00')
      const note = [{text: 'looked at together'}]
      const kept = (await backend.update({...read, note}, read.meta?.versionId)) as Observation
      expect([String(kept.valueQuantity?.value), kept.note]).toEqual(['1.00', note])
    })

    it('keeps a declined answer as declined', async () => {
      const dataAbsentReason = {
        coding: [
          {system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'asked-declined'},
        ],
      }
      const {id} = await backend.create(observation({dataAbsentReason}))
      const read = (await backend.read('Observation', id!)) as Observation
      expect(read).toMatchObject({dataAbsentReason})
      expect(Object.keys(read).filter(key => key.startsWith('value'))).toEqual([])
    })

    it('updates the version that it was given, and gives the next one', async () => {
      const first = (await backend.create(goal('identity'))) as Goal
      const second = await backend.update({...first, lifecycleStatus: 'on-hold'}, first.meta?.versionId)
      expect(second.meta?.versionId).not.toBe(first.meta?.versionId)
      expect(await backend.read('Goal', first.id!)).toMatchObject({lifecycleStatus: 'on-hold', extension})
      const third = {...(second as Goal), lifecycleStatus: 'completed'} as const
      expect(await backend.update(third, second.meta?.versionId)).toMatchObject({
        lifecycleStatus: 'completed',
      })
    })

    it('calls an update of an older version a conflict, and writes nothing', async () => {
      const first = (await backend.create(goal('hope'))) as Goal
      const theirs = {...first, description: {text: 'what somebody else saved'}}
      await backend.update(theirs, first.meta?.versionId)
      const ours = {...first, description: {text: 'what we would have saved'}}
      expect(await problemOf(backend.update(ours, first.meta?.versionId))).toMatchObject({kind: 'conflict'})
      expect(await backend.read('Goal', first.id!)).toMatchObject({description: theirs.description})
    })

    it('voids a goal as entered in error, and can still read it', async () => {
      const first = (await backend.create(goal('hope'))) as Goal
      await backend.update({...first, lifecycleStatus: 'entered-in-error'}, first.meta?.versionId)
      expect(await backend.read('Goal', first.id!)).toMatchObject({lifecycleStatus: 'entered-in-error'})
    })

    it('finds one resource by the identifier that its author gave it', async () => {
      const kept = (await backend.create(goal('hope'))) as Goal
      const parameters = {patient: patientId, identifier: tokenOf(kept)}
      expect(idsOf((await backend.search('Goal', parameters)).resources)).toEqual([kept.id])
    })

    it('finds goals by component, of one person only, over all pages, each once', async () => {
      const other = await createPatient()
      await backend.create({...goal('empowerment'), subject: {reference: `Patient/${other.id}`}})
      const mine = [goal('empowerment'), goal('empowerment', 'connectedness'), goal('hope', 'empowerment')]
      const kept = await Promise.all(
        [...mine, ...mine.map(one => ({...one, identifier: fresh()}))].map(backend.create),
      )
      const parameters = {patient: patientId, category: `${chime}|empowerment`, _count: '2'}
      const {resources, complete} = await backend.search('Goal', parameters)
      expect([idsOf(resources), complete]).toEqual([idsOf(kept), true])
      const both = [`${chime}|empowerment`, `${chime}|connectedness`]
      const narrowed = await backend.search('Goal', {patient: patientId, category: both})
      expect(idsOf(narrowed.resources)).toEqual(idsOf([kept[1]!, kept[4]!]))
    })

    it('finds nothing, completely, where nothing is', async () => {
      const {id} = await createPatient()
      expect(await backend.search('Goal', {patient: id})).toEqual({resources: [], complete: true})
    })

    it('never asks for everybody’s goals', async () => {
      for (const parameters of [{}, {patient: undefined}, {patient: ''}, {category: 'x'}])
        expect(await problemOf(backend.search('Goal', parameters))).toMatchObject({kind: 'refused'})
    })

    it('creates eight at once, of more than 64 KiB together, each exactly once', async () => {
      const many = Array.from({length: 8}, () => ({...goal('hope'), note: [{text: 'x'.repeat(10_000)}]}))
      const kept = await Promise.all(many.map(backend.create))
      expect(new Set(idsOf(kept)).size).toBe(8)
      for (const one of many) {
        const {resources} = await backend.search('Goal', {patient: patientId, identifier: tokenOf(one)})
        expect(resources).toHaveLength(1)
      }
    })

    it('says that something is not there', async () => {
      expect(await problemOf(backend.read('Goal', crypto.randomUUID()))).toMatchObject({kind: 'not-found'})
    })

    it('says why the server rejected a resource', async () => {
      const wrong = {...goal('hope'), lifecycleStatus: 'banana' as 'active'}
      const {kind, issues} = await problemOf(backend.create(wrong))
      expect(kind).toBe('rejected')
      expect(issues[0]?.text).toBeTruthy()
    })

    it('patches whole elements of the version that it was given, where it can', async ({skip}) => {
      if (!backend.patch) return skip('this backend sends the whole')
      const first = (await backend.create(goal('hope'))) as Goal
      const patch = (text: string, version: string | undefined) =>
        backend.patch!(
          'Goal',
          first.id!,
          [
            {op: 'test', path: '/description', value: first.description},
            {op: 'replace', path: '/description', value: {text}},
          ],
          version,
        )
      const second = await patch('in other words', first.meta?.versionId)
      expect(second).toMatchObject({
        description: {text: 'in other words'},
        extension,
        startDate: '2026-02-03',
      })
      expect(await problemOf(patch('too late', first.meta?.versionId))).toMatchObject({kind: 'conflict'})
      const {kind} = await problemOf(patch('tested in vain', second.meta?.versionId))
      expect(['rejected', 'conflict']).toContain(kind)
      expect(await backend.read('Goal', first.id!)).toMatchObject({description: {text: 'in other words'}})
    })

    it('tells all versions of one resource, where it can', async ({skip}) => {
      if (!backend.history) return skip('this backend tells no history')
      const first = (await backend.create(goal('hope'))) as Goal
      const second = await backend.update({...first, lifecycleStatus: 'on-hold'}, first.meta?.versionId)
      const {resources, complete} = await backend.history('Goal', first.id!)
      const versions = resources.map(({meta}) => meta?.versionId).sort()
      expect([versions, complete]).toEqual([[first.meta?.versionId, second.meta?.versionId].sort(), true])
    })

    describeRecords(() => ({backend, patient: patientId}))

    describeWhatHelps(() => ({backend, patient: patientId}))

    describeSupports(() => ({backend, patient: patientId}))

    it.each(['../Patient', 'a/b', '', '..', '1?_format=xml'])('sends no id like "%s"', async id => {
      expect(await problemOf(backend.read('Goal', id))).toMatchObject({kind: 'refused'})
    })
  })
}

async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error = await promise.catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Problem)
  return error as Problem
}
