import type {Observation} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {measureToResources, observationsFromResources, systems} from '../../src/fhir/index.js'
import {instruments, panelsOf, type Panel, type Reading} from '../../src/measures/index.js'

const dialog = instruments.find(({id}) => id === 'dialog')!
const answers = Object.fromEntries(dialog.items.map(({linkId}) => [linkId, 4]))

const written = measureToResources(
  {instrument: 'dialog', version: '1.0', time: '2026-11-01T10:00:00-05:00', answers},
  {patient: 'Patient/p', identifier: 'u', instrument: dialog, withItems: true},
)
  .filter((each): each is Observation => each.resourceType === 'Observation')
  .map((each, index) => ({...each, id: `o${index}`}))

const observation = (id: string, parts: Partial<Observation> = {}): Observation => ({
  ...{resourceType: 'Observation', id, status: 'final', code: {text: id}, subject: {reference: 'Patient/p'}},
  ...parts,
})

const holding = (id: string, ...members: string[]) =>
  observation(id, {hasMember: members.map(member => ({reference: `Observation/${member}`}))})

/** The panels, as ids: a(b c). */
const drawn = (panels: readonly Panel[]): string =>
  panels.map(({reading, members}) => reading.id + (members.length ? `(${drawn(members)})` : '')).join(' ')

const panelsIn = (...resources: Observation[]) => drawn(panelsOf(observationsFromResources(resources)))

describe('what was written of an instrument, read back', () => {
  const readings = observationsFromResources(JSON.parse(JSON.stringify(written)))
  const find = (parts: Partial<Reading>) =>
    readings.filter(each => Object.entries(parts).every(([name, value]) => each[name as 'id'] === value))

  it('is each answer and each score, of which instrument and in which version', () => {
    expect(find({instrument: 'dialog', version: '1.0'})).toHaveLength(written.length)
    expect(find({part: 'subscale', subscale: 'treatment'})).toMatchObject([{value: 4, unit: 'score'}])
    expect(find({part: 'item', linkId: '11'})).toMatchObject([{value: 4}])
  })

  it('says how it was answered, and who answered for the person, as far as it was said', () => {
    const answeredAs = (sitting: object) =>
      observationsFromResources(
        measureToResources(
          {instrument: 'dialog', version: '1.0', time: '2026-11-01T10:00:00-05:00', answers},
          {patient: 'Patient/p', identifier: 'u', instrument: dialog, ...sitting},
        ).filter(each => each.resourceType === 'Observation'),
      ).map(({mode, answeredBy}) => [mode, answeredBy])[0]
    expect(answeredAs({})).toEqual([undefined, undefined])
    for (const mode of ['self', 'with-support', 'interview'] as const)
      expect(answeredAs({mode})).toEqual([mode, undefined])
    expect(answeredAs({mode: 'proxy', source: {display: 'Ada'}})).toEqual(['proxy', 'Ada'])
  })

  it('is held together by its panel, though no server has named its parts yet', () => {
    const [panel] = panelsOf(readings)
    expect(panelsOf(readings)).toHaveLength(1)
    expect(panel!.reading.part).toBe('panel')
    expect(panel!.members).toHaveLength(13)
  })

  it('keeps the version of a scale that is not ours to judge, and its value', () => {
    const other = written.map(each => ({
      ...each,
      extension: each.extension!.map(part => ({...part, valueString: '2.0'})),
    }))
    expect(observationsFromResources(other).every(({version}) => version === '2.0')).toBe(true)
  })

  it('does not judge the answers of others by the scale of the check-in', () => {
    const coding = [{system: systems.measure, code: 'x/item/hope'}]
    expect(observationsFromResources([observation('a', {code: {coding}, valueInteger: 9})])).toMatchObject([
      {instrument: 'x', linkId: 'hope', value: 9},
    ])
  })
})

describe('panels of other systems', () => {
  it('hold their members, which may be panels again', () => {
    expect(panelsIn(holding('a', 'b', 'c'), observation('b'), holding('c', 'd'), observation('d'))).toBe(
      'a(b c(d))',
    )
  })

  it('end where they go in a circle, and hold each once', () => {
    expect(panelsIn(holding('a', 'b'), holding('b', 'a'))).toBe('a(b)')
    expect(panelsIn(holding('a', 'a'))).toBe('a')
    expect(panelsIn(holding('a', 'c'), holding('b', 'c'), observation('c'))).toBe('a(c) b')
  })

  it('leave out what was entered in error, what is not there and what is on another server', () => {
    const elsewhere = {reference: 'https://other.example/fhir/Observation/b'}
    const wrong = observation('b', {status: 'entered-in-error'})
    expect(panelsIn({...holding('a', 'b', 'x'), hasMember: [elsewhere]}, wrong)).toBe('a')
  })

  it.each(['amended', 'corrected'] as const)('say that a member is %s', status => {
    const [, member] = observationsFromResources([
      holding('a', 'b'),
      observation('b', {status, valueInteger: 2}),
    ])
    expect(member).toMatchObject({status, value: 2})
  })

  it('say nothing of what they hold when what they say cannot be read safely', () => {
    const modified = {...holding('a', 'b'), modifierExtension: [{url: 'http://x.example/not'}]}
    expect(observationsFromResources([modified])[0]!.members).toBeUndefined()
  })
})
