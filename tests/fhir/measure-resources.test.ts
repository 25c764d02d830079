import type {Observation, QuestionnaireResponse} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {
  measureToResources,
  furtherSystems,
  systems,
  withReferences,
  type MeasureSitting,
} from '../../src/fhir/index.js'
import {instruments, type Answers, type Instrument, type Response} from '../../src/measures/index.js'

const instrument = (id: string): Instrument => instruments.find(each => each.id === id)!
const qpr = instrument('qpr-15')
const all = ({items}: Instrument, answer: number): Answers =>
  Object.fromEntries(items.map(({linkId}) => [linkId, answer]))

function write(
  of: Instrument,
  answers: Answers,
  more: Partial<MeasureSitting> = {},
  said: Partial<Response> = {},
) {
  const response = {
    instrument: of.id,
    version: of.version,
    time: '2026-11-01T10:00:00-05:00',
    answers,
    ...said,
  }
  const sitting = {patient: 'Patient/p', identifier: '8d1f0c1e', instrument: of, ...more}
  const resources = measureToResources(response, sitting)
  const observations = resources.filter((each): each is Observation => each.resourceType === 'Observation')
  return {
    resources,
    observations,
    whole: resources.find(
      (each): each is QuestionnaireResponse => each.resourceType === 'QuestionnaireResponse',
    ),
    /** The Observation with this code of ours. */
    of: (code: string) =>
      observations.find(each => each.code.coding?.some(coding => coding.code === `${of.id}${code}`)),
  }
}

describe('what was answered to an instrument', () => {
  it('is a QuestionnaireResponse of the person, and a total that was derived from it', () => {
    const {resources, whole, of} = write(qpr, all(qpr, 3))
    expect(whole).toMatchObject({
      status: 'completed',
      subject: {reference: 'Patient/p'},
      source: {reference: 'Patient/p'},
      author: {reference: 'Patient/p'},
      authored: '2026-11-01T10:00:00-05:00',
    })
    expect(whole!.item).toHaveLength(15)
    expect(whole!.item![0]).toEqual({linkId: '1', answer: [{valueInteger: 3}]})
    expect(resources).toHaveLength(2)
    expect(of('/total')).toMatchObject({
      status: 'final',
      valueQuantity: {value: 45, unit: 'score', system: furtherSystems.units, code: '{score}'},
      effectiveDateTime: '2026-11-01T10:00:00-05:00',
      performer: [{reference: 'Patient/p'}],
      derivedFrom: [{type: 'QuestionnaireResponse', identifier: whole!.identifier}],
    })
  })

  it('is an Observation for each answer too where that is asked for, under a panel that has no value', () => {
    const {observations, of} = write(qpr, all(qpr, 2), {withItems: true})
    const panel = of('')!
    expect(Object.keys(panel).filter(element => /^value|^dataAbsent/.test(element))).toEqual([])
    const members = observations.filter(each => each !== panel)
    expect(members).toHaveLength(16)
    expect(panel.hasMember!.map(({identifier}) => identifier)).toEqual(
      members.map(({identifier}) => identifier![0]),
    )
    expect(of('/item/7')).toMatchObject({valueInteger: 2})
    expect(new Set(observations.map(({identifier}) => identifier![0]!.value)).size).toBe(17)
  })

  it('loses no answer where the server takes no QuestionnaireResponse', () => {
    const {whole, observations, of} = write(qpr, all(qpr, 2), {withoutResponse: true})
    expect(whole).toBeUndefined()
    expect(of('/item/15')).toMatchObject({valueInteger: 2})
    expect(observations.some(({derivedFrom}) => derivedFrom)).toBe(false)
  })

  it('never makes a number of what was not answered: not today is said as that, and so is the total', () => {
    const {whole, of} = write(qpr, {...all(qpr, 2), 4: 'declined', 5: undefined}, {withItems: true})
    expect(whole!.item!.find(({linkId}) => linkId === '4')).toEqual({
      linkId: '4',
      extension: [
        {url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-declined'},
      ],
    })
    expect(whole!.item!.some(({linkId}) => linkId === '5')).toBe(false)
    for (const part of ['/item/4', '/total']) {
      expect(of(part)!.dataAbsentReason!.coding![0]!.code).toBe('asked-declined')
      expect(of(part)!.valueQuantity).toBeUndefined()
    }
    expect(write(qpr, {1: 2}).observations).toEqual([])
  })

  it('keeps every word, as a note of who said it', () => {
    const {of} = write(qpr, all(qpr, 2), {}, {words: {3: ' Some days. '}})
    expect(of('/item/3')).toMatchObject({
      valueInteger: 2,
      note: [{authorReference: {reference: 'Patient/p'}, text: 'Some days.'}],
    })
    expect(of('')!.hasMember).toHaveLength(2)
  })

  it('says who answered for the person, who wrote it down, and how', () => {
    const more = {source: 'RelatedPerson/r', author: 'Practitioner/n', mode: 'proxy'} as const
    const {whole, of} = write(qpr, all(qpr, 2), {...more, questionnaire: 'https://x.example/q|2'})
    expect(whole).toMatchObject({
      questionnaire: 'https://x.example/q|2',
      source: {reference: 'RelatedPerson/r'},
      author: {reference: 'Practitioner/n'},
    })
    expect(of('/total')!.performer).toEqual([{reference: 'RelatedPerson/r'}])
    expect(of('/total')!.extension!.map(({valueCode, valueString}) => valueCode ?? valueString)).toContain(
      'proxy',
    )
  })
})

describe('a component', () => {
  const components = (resource?: Observation) =>
    resource!.category!.flatMap(({coding}) => coding!.filter(({system}) => system === systems.chime))

  it('is what a subscale is filed under when its authors made it for one', () => {
    const brief = instrument('brief-inspire-o')
    const {of} = write(
      brief,
      {connectedness: 4, hope: 3, identity: 2, meaning: 1, empowerment: 0},
      {checked: true},
    )
    expect(of('/total')).toMatchObject({valueQuantity: {value: 50}})
    expect(of('/subscale/hope')).toMatchObject({valueQuantity: {value: 3}})
    expect(components(of('/subscale/hope')).map(({code}) => code)).toEqual(['hope'])
  })

  it('is only a relation of any other total', () => {
    const {of} = write(qpr, all(qpr, 2))
    expect(components(of('/total'))).toEqual([])
    expect(of('/total')!.extension!.flatMap(({valueCoding}) => valueCoding?.code ?? [])).toHaveLength(5)
  })
})

describe('what is not known to be right', () => {
  it('gives no score, and every answer is kept', () => {
    const ras = instrument('ras-24')
    const {whole, observations} = write(ras, all(ras, 3))
    expect(whole!.item).toHaveLength(24)
    expect(observations).toEqual([])
    expect(write(ras, all(ras, 3), {checked: true}).of('/subscale/asking-for-help')).toMatchObject({
      valueQuantity: {value: 3},
    })
  })

  it.each<[string, () => unknown, string]>([
    [
      'a service',
      () => write(instrument('rsa-r'), {}),
      'is about a service: it is never kept in a person’s chart.',
    ],
    ['other answers', () => write(qpr, {}, {}, {instrument: 'x'}), 'These are answers to «x» 1.0, not to'],
    ['another version', () => write(qpr, {}, {}, {version: '0.9'}), 'These are answers to «qpr-15» 0.9'],
    ['no offset', () => write(qpr, {}, {}, {time: '2026-11-01T10:00:00'}), 'dateTime with an offset'],
    ['an answer out of range', () => write(qpr, {1: 9}), 'a whole number from 0 to 4, not 9'],
    ['words about nothing', () => write(qpr, {}, {}, {words: {99: 'Hi'}}), 'has no item «99»'],
    ['closing words', () => write(qpr, {}, {}, {goingWell: 'Singing'}), 'Only the CHIME check-in asks'],
    ['a proxy without a name', () => write(qpr, {}, {mode: 'proxy'}), 'Answers by proxy need who gave them'],
    ['positions in no order', () => write(instrument('ras-24'), {1: 3}), 'is printed in several orders'],
    [
      'progress of a goal',
      () => write(instrument('goal-progress'), {progress: 3}),
      'with a review of its goal',
    ],
  ])('is refused in words: %s', (_what, attempt, message) => {
    expect(attempt).toThrow(message)
  })
})

describe('links within a sitting', () => {
  it('become references as the server names what it took, and stay by identifier until then', () => {
    const {whole, of} = write(qpr, all(qpr, 2), {withItems: true})
    const known = new Map([[whole!.identifier!.value, 'QuestionnaireResponse/7']])
    const panel = withReferences(of('')!, ({value}) => known.get(value))
    expect(panel.derivedFrom).toEqual([{reference: 'QuestionnaireResponse/7'}])
    expect(panel.hasMember).toEqual(of('')!.hasMember)
  })
})
