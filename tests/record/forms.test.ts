import type {Observation, Questionnaire, QuestionnaireResponse} from 'fhir/r4.js'
import {beforeEach, describe, expect, it} from 'vitest'
import type {Charting} from './charting.js'
import {startCharting} from './charting.js'
import {canonical, found, kept, ownMeasure, publish, responseTo, step} from './questionnaires.js'

/** Another sitting for each test: what was sent once is remembered for as long as the page lives. */
let key = ''
beforeEach(() => {
  key = crypto.randomUUID()
})
const ends = ({identifier}: Observation) => identifier![0]!.value!.slice(key.length + 1)
const version = (version: string, more: Partial<Questionnaire> = {}): Questionnaire => ({
  ...{...ownMeasure, version},
  ...more,
})

async function begun(...resources: Questionnaire[]) {
  const charting = startCharting()
  await publish(charting, ...(resources.length ? resources : [ownMeasure]))
  const record = await charting.open('maya', {
    author: {reference: 'Practitioner/maya-nurse', display: 'Ifeoma'},
  })
  return {charting, record}
}

const response = (charting: Charting) => kept<QuestionnaireResponse>(charting, 'QuestionnaireResponse', key)
const observations = (charting: Charting) => kept<Observation>(charting, 'Observation', key)

describe('a Questionnaire on the endpoint', () => {
  it('is found by its canonical, and of several versions the one that is named', async () => {
    const {record} = await begun(version('1'), version('2'))
    expect((await found(record, `${ownMeasure.url}|1`)).form.version).toBe('1')
    expect((await found(record)).instrument?.range).toEqual([1, 5])
  })

  it('is the active one of several when no version is named', async () => {
    const {record} = await begun(version('1', {status: 'retired'}), version('2'))
    expect((await found(record, ownMeasure.url!)).form).toMatchObject({version: '2', status: 'active'})
  })

  it('is not guessed among several: their versions are told', async () => {
    const {record} = await begun(version('1'), version('2'))
    expect(await record.findQuestionnaire(ownMeasure.url!)).toEqual({kind: 'several', versions: ['1', '2']})
  })

  it('that is not there is missing, also where the server answers with others', async () => {
    const {charting, record} = await begun()
    expect(await record.findQuestionnaire('https://site.example/other')).toEqual({kind: 'missing'})
    charting.sandbox.faults.push({
      kind: 'status',
      status: 200,
      headers: {'content-type': 'application/fhir+json'},
      body: JSON.stringify({
        resourceType: 'Bundle',
        type: 'searchset',
        entry: [{resource: {...ownMeasure, id: 'x'}}],
      }),
    })
    expect(await record.findQuestionnaire('https://site.example/other')).toEqual({kind: 'missing'})
  })

  it('that may not be read is told as a problem', async () => {
    const {charting, record} = await begun()
    charting.sandbox.faults.push({kind: 'status', status: 403, match: {path: 'Questionnaire'}, times: 9})
    expect(await record.findQuestionnaire(canonical)).toMatchObject({
      kind: 'failed',
      problem: {kind: 'forbidden'},
    })
  })
})

describe('the answers to a Questionnaire', () => {
  it('are kept as they were given, and its total derived from them, each pointing at what is really there', async () => {
    const {charting, record} = await begun()
    const given = await responseTo(record, {a: step('2'), b: step('1'), note: ['Un mot']})
    const outcome = await record.saveForm(given, key, {mode: 'with-support'})
    expect(outcome).toMatchObject({kind: 'saved', answers: {}})
    const [whole] = await response(charting)
    expect(whole).toMatchObject({
      ...{questionnaire: canonical, status: 'completed', authored: given.time},
      source: {reference: 'Patient/maya'},
      author: {reference: 'Practitioner/maya-nurse'},
    })
    const [total, ...others] = await observations(charting)
    expect(others).toEqual([])
    expect(total).toMatchObject({
      ...{valueQuantity: {value: 5}, effectiveDateTime: given.time},
      derivedFrom: [{reference: `QuestionnaireResponse/${whole!.id}`}],
      performer: [{reference: 'Patient/maya'}],
    })
  })

  it('are Observations too where the site asks, under a panel without a value', async () => {
    const {charting, record} = await begun()
    const given = await responseTo(record, {a: step('2'), b: 'declined', note: ['Un mot']})
    const outcome = await record.saveForm(given, key, {withItems: true})
    const written = await observations(charting)
    const byEnd = Object.fromEntries(written.map(each => [ends(each), each]))
    expect(Object.keys(byEnd).sort()).toEqual(['item/a', 'item/b', 'item/note', 'panel', 'total'])
    expect(byEnd['item/b']).toMatchObject({dataAbsentReason: {coding: [{code: 'asked-declined'}]}})
    expect(byEnd.total).toMatchObject({dataAbsentReason: {coding: [{code: 'asked-declined'}]}})
    expect(Object.keys(byEnd.panel!).filter(name => name.startsWith('value'))).toEqual([])
    expect(byEnd.panel!.hasMember!.map(({reference}) => reference).sort()).toEqual(
      ['item/a', 'item/b', 'item/note', 'total'].map(end => `Observation/${byEnd[end]!.id}`).sort(),
    )
    expect(outcome).toMatchObject({answers: {a: byEnd['item/a']!.id, note: byEnd['item/note']!.id}})
  })

  it.each([
    ['says that it takes none', {readOnlyTypes: ['QuestionnaireResponse']}],
    ['has no such type', {absentTypes: ['QuestionnaireResponse']}],
  ])(
    'are each an Observation where the endpoint %s: none is lost, and that is told',
    async (_what, habits) => {
      const {charting, record} = await begun()
      Object.assign(charting.sandbox.habits, habits)
      const outcome = await record.saveForm(await responseTo(record, {a: step('2'), note: ['x']}), key)
      expect(outcome).toMatchObject({kind: 'saved', withoutResponse: true})
      const written = await observations(charting)
      expect(written.map(ends).sort()).toEqual(['item/a', 'item/note', 'panel'])
      expect(written.some(({derivedFrom}) => derivedFrom)).toBe(false)
    },
  )

  it('are there once, whatever got lost on the way', async () => {
    const {charting, record} = await begun()
    const given = await responseTo(record, {a: step('2'), b: step('0')})
    charting.sandbox.faults.push({
      kind: 'dropResponse',
      match: {method: 'POST', path: 'QuestionnaireResponse'},
    })
    charting.sandbox.faults.push({kind: 'offline', match: {path: 'Observation'}, times: 99})
    expect((await record.saveForm(given, key, {withItems: true})).kind).toBe('failed')
    charting.sandbox.faults.length = 0
    expect((await record.saveForm(given, key, {withItems: true})).kind).toBe('saved')
    expect(await response(charting)).toHaveLength(1)
    expect((await observations(charting)).map(ends).sort()).toEqual(['item/a', 'item/b', 'panel', 'total'])
  })

  it.each(['GET', 'PUT'])(
    'that had arrived are not written again as Observations where what follows (%s) is refused',
    async method => {
      const {charting, record} = await begun()
      charting.sandbox.faults.push({
        kind: 'dropResponse',
        match: {method: 'POST', path: 'QuestionnaireResponse'},
      })
      charting.sandbox.faults.push({kind: 'offline', match: {path: 'QuestionnaireResponse'}, times: 9})
      expect((await record.saveForm(await responseTo(record, {a: step('2')}), key)).kind).toBe('failed')
      charting.sandbox.faults.length = 0
      const refused = {kind: 'status', status: 403, match: {method, path: 'QuestionnaireResponse'}} as const
      charting.sandbox.faults.push(refused)
      const reworded = await responseTo(record, {a: step('1')})
      const problem = {kind: 'forbidden'}
      const outcome = await record.saveForm(reworded, key)
      expect(outcome).toMatchObject({kind: 'failed', problem})
      expect('unsure' in outcome).toBe(method === 'GET')
      expect(await observations(charting)).toEqual([])
      charting.sandbox.faults.length = 0
      expect(await record.saveForm(reworded, key)).not.toHaveProperty('withoutResponse')
      expect(await response(charting)).toMatchObject([{item: [{linkId: 'a'}]}])
    },
  )

  it('that had arrived are found, although the endpoint refuses a later sitting’s', async () => {
    const {charting, record} = await begun()
    const given = await responseTo(record, {a: step('2'), note: ['x']})
    charting.sandbox.faults.push({
      kind: 'dropResponse',
      match: {method: 'POST', path: 'QuestionnaireResponse'},
    })
    charting.sandbox.faults.push({kind: 'offline', match: {path: 'QuestionnaireResponse'}, times: 9})
    expect((await record.saveForm(given, key)).kind).toBe('failed')
    charting.sandbox.faults.length = 0
    charting.sandbox.faults.push({
      kind: 'status',
      status: 403,
      match: {method: 'POST', path: 'QuestionnaireResponse'},
      times: 9,
    })
    const later = await record.saveForm(given, crypto.randomUUID())
    expect(later).toMatchObject({kind: 'saved', withoutResponse: true})
    expect(await record.saveForm(given, key)).not.toHaveProperty('withoutResponse')
    expect((await observations(charting)).map(ends)).not.toContain('item/note')
  })

  it('are each an Observation where it is refused on another try, also when nothing may be looked for then', async () => {
    const {charting, record} = await begun()
    const given = await responseTo(record, {a: step('2'), note: ['x']})
    const refused = {kind: 'status', status: 403, times: 99} as const
    charting.sandbox.faults.push({...refused, match: {path: 'QuestionnaireResponse'}})
    charting.sandbox.faults.push({kind: 'offline', match: {path: 'Observation'}, times: 99})
    expect((await record.saveForm(given, key)).kind).toBe('failed')
    charting.sandbox.faults.pop()
    const another = await charting.open('maya')
    expect(await another.saveForm(given, key)).toMatchObject({kind: 'saved', withoutResponse: true})
    expect((await observations(charting)).map(ends).sort()).toEqual(['item/a', 'item/note', 'panel'])
  })

  it('that were changed before another try are corrected, and what is not said any more is void', async () => {
    const {charting, record} = await begun()
    const first = await responseTo(record, {a: step('2'), b: step('0'), note: ['x']})
    const lost = {times: 99, match: {path: 'Observation'}}
    charting.sandbox.faults.push({kind: 'dropResponse', ...lost, match: {method: 'POST', ...lost.match}})
    charting.sandbox.faults.push({kind: 'offline', ...lost})
    expect((await record.saveForm(first, key, {withItems: true})).kind).toBe('failed')
    charting.sandbox.faults.length = 0
    const second = await responseTo(record, {a: step('0'), b: step('0')})
    expect((await record.saveForm(second, key, {withItems: true})).kind).toBe('saved')
    const [whole] = await response(charting)
    expect(whole!.item!.map(({linkId}) => linkId)).toEqual(['a', 'b', 'total'])
    const written = await observations(charting)
    const valueOf = (end: string) => written.find(each => ends(each) === end)
    expect(valueOf('item/a')).toMatchObject({valueCodeableConcept: {coding: [{code: '0'}]}})
    expect(valueOf('total')).toMatchObject({valueQuantity: {value: 1}})
    expect(valueOf('item/note')?.status).toBe('entered-in-error')
    expect(valueOf('panel')!.hasMember).toHaveLength(3)
  })

  it('can have one of them as an Observation later, for a goal that grows out of it', async () => {
    const {charting, record} = await begun()
    const given = await responseTo(record, {a: step('2'), b: step('0')})
    await record.saveForm(given, key)
    const before = charting.writes().length
    const outcome = await record.saveForm(given, key, {withItems: ['a']})
    expect(outcome).toMatchObject({kind: 'saved', answers: {a: expect.any(String)}})
    expect(
      charting
        .writes()
        .slice(before)
        .filter(({path}) => !path.startsWith('/Provenance')),
    ).toHaveLength(2)
  })

  it('by proxy are said by whoever gave them', async () => {
    const {charting, record} = await begun()
    const given = await responseTo(record, {a: step('2'), b: step('0')})
    await record.saveForm(given, key, {mode: 'proxy', source: {display: 'Her aunt'}})
    expect((await response(charting))[0]).toMatchObject({source: {display: 'Her aunt'}})
    expect((await observations(charting))[0]).toMatchObject({performer: [{display: 'Her aunt'}]})
  })
})
