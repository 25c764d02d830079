import type {Observation, QuestionnaireResponse} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {
  formToResources,
  instrumentFromQuestionnaire,
  questionnaireFromResource,
  type FormResponse,
  type MeasureSitting,
} from '../../src/fhir/index.js'
import {formWeights, score, type Instrument} from '../../src/measures/index.js'
import {everyFeature, weighing} from './every-feature.js'

const all = '%resource.item.answer.value.ordinal().sum()'
const instrumentOf = (expression: string, ...more: Parameters<typeof weighing>[1][]) =>
  instrumentFromQuestionnaire(weighing(expression, ...more)) as Instrument & {reason?: string}

describe('an instrument of a Questionnaire', () => {
  it('adds up the weights that its calculated item adds up, and knows whose it is', () => {
    const instrument = instrumentOf(all)
    expect(instrument).toMatchObject({
      ...{id: 'our-own', version: '2', canonical: 'https://site.example/Questionnaire/Our_Own|2'},
      ...{scoring: 'sum', range: [1, 5], direction: 'unsaid', totalLinkId: 'total'},
      codes: [{system: 'urn:x', code: 'whole'}],
      licence: {tier: 'site', holder: 'The site', terms: 'Ours'},
    })
    expect(score(instrument, {a: 3, b: 1})).toEqual({total: 4, range: [1, 5]})
    expect(score(instrument, {a: 3, b: 'declined'})).toMatchObject({total: undefined, missing: ['b']})
    expect(() => score(instrument, {a: 2})).toThrow('one of 0, 1, 3')
  })

  it.each([
    [`%resource.item.where(linkId = 'a').answer.value.ordinal().sum()`, ['a']],
    [`item.where(linkId='a' or linkId='b').answer.weight().sum()`, ['a', 'b']],
    [`%resource.descendants().where(linkId in ('b' | 'a')).answer.value.weight().sum()`, ['a', 'b']],
  ])('adds up only what is named: %s', (expression, linkIds) => {
    expect(instrumentOf(expression).items.map(({linkId}) => linkId)).toEqual(linkIds)
  })

  it.each([
    ['has another arithmetic', `(${all}) * 2`, 'no calculated item that plainly adds them up'],
    ['goes by something else', `item.where(text = 'a').answer.value.ordinal().sum()`, 'no calculated item'],
    [
      'names what has no weights',
      `item.where(linkId='z').answer.weight().sum()`,
      'adds up «z», which has no weights',
    ],
    ['is of a mean', all.replace('sum', 'avg'), 'no calculated item'],
  ])('is refused in words where its total %s', (_what, expression, reason) => {
    expect(instrumentOf(expression).reason).toContain(reason)
  })

  it('is refused in words where a question may be answered twice, has no weights or cannot be asked', () => {
    const option = weighing(all).item![0]!
    expect(instrumentOf(all, {...option, linkId: 'c', repeats: true}).reason).toContain('«c» may be answered')
    const plain = {...weighing(all), item: [{linkId: 'x', type: 'text' as const}]}
    expect(instrumentFromQuestionnaire(plain)).toMatchObject({
      reason: expect.stringContaining('no choices with weights'),
    })
    expect(instrumentOf(all, {linkId: 'c', type: 'attachment'}).reason).toContain('«attachment»')
  })
})

const step = (code: string) => [{system: 'urn:x', code, display: `Step ${code}`}]

function write(response: Partial<FormResponse>, more: Partial<MeasureSitting> = {}) {
  const form = questionnaireFromResource(weighing(all, {linkId: 'note', type: 'text'}))
  const resources = formToResources(
    {form, answers: {}, time: '2026-11-01T10:00:00Z', evaluate: () => [], ...response},
    {patient: 'Patient/p', identifier: 'u', ...more},
  )
  const observations = resources.filter((each): each is Observation => each.resourceType === 'Observation')
  const whole = resources.find(
    (each): each is QuestionnaireResponse => each.resourceType === 'QuestionnaireResponse',
  )
  return {observations, whole, texts: observations.map(({code}) => code.text)}
}

describe('what was answered to a form', () => {
  const answers = {a: step('2'), b: 'declined', note: ['Un mot']} as const

  it('is a QuestionnaireResponse in its own types, with what was declined', () => {
    const {whole, observations} = write({answers})
    expect(whole!.questionnaire).toBe('https://site.example/Questionnaire/Our_Own|2')
    expect(whole!.item).toMatchObject([
      {linkId: 'a', text: 'a', answer: [{valueCoding: {code: '2'}}]},
      {linkId: 'b', extension: [{valueCode: 'asked-declined'}]},
      {linkId: 'note', answer: [{valueString: 'Un mot'}]},
    ])
    expect(observations).toEqual([])
  })

  it('is a total by the code that the form gives it, once, under a panel with the answers', () => {
    const instrument = instrumentOf(all)
    const both = {a: step('2'), b: step('0'), total: [4]}
    const {observations, texts} = write({answers: both, instrument}, {withItems: true})
    expect(texts).toEqual(['a', 'b', 'Our own: total', 'Our own'])
    const [first, , total, panel] = observations
    expect(first!.valueCodeableConcept).toEqual({coding: step('2'), text: 'Step 2'})
    expect(total).toMatchObject({
      valueQuantity: {value: 4},
      code: {coding: [{system: 'urn:x', code: 'sum'}, {}]},
    })
    expect(panel!.hasMember).toHaveLength(3)
    expect(panel!.code.coding![0]).toEqual({system: 'urn:x', code: 'whole'})
  })

  it('has no total while an answer is missing, and says so when it was declined', () => {
    const {observations} = write({answers, instrument: instrumentOf(all)})
    expect(observations).toMatchObject([{dataAbsentReason: {coding: [{code: 'asked-declined'}]}}])
    expect(write({answers: {a: step('1')}, instrument: instrumentOf(all)}).observations).toEqual([])
  })

  it('holds groups, what is asked beneath a question, several answers, and nothing that is not asked any more', () => {
    const form = questionnaireFromResource(everyFeature)
    const {whole, observations} = write(
      {
        form,
        evaluate: () => [true],
        answers: {
          ...{boxes: [...step('0'), ...step('1')], slide: [5], yes: [false], why: ['gone'], day: ['2026-11']},
          weight: [{value: 70.5, unit: {system: 'http://unitsofmeasure.org', code: 'kg'}}],
        },
      },
      {withItems: true},
    )
    expect(whole!.item!.map(({linkId}) => linkId)).toEqual(['group', 'slide', 'yes', 'day', 'weight'])
    expect(whole!.item![0]!.item![0]!.answer).toHaveLength(2)
    expect(JSON.stringify([whole, observations])).not.toContain('gone')
    const weight = {value: 70.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg'}
    expect(whole!.item!.at(-1)!.answer).toEqual([{valueQuantity: weight}])
    expect(observations.map(each => each.valueDateTime).filter(Boolean)).toEqual(['2026-11'])
    expect(new Set(observations.map(({identifier}) => identifier![0]!.value)).size).toBe(observations.length)
  })

  it.each<[string, FormResponse['answers'], string]>([
    ['to no question', {z: [1]}, 'The answer to «z» cannot be written: the form has no such question.'],
    ['of another type', {note: [3]}, 'it is not of the type that the question asks for'],
    ['given twice', {note: ['a', 'b']}, 'the question takes one answer'],
  ])('is refused in words: an answer %s', (_what, answers, message) => {
    expect(() => write({answers})).toThrow(message)
  })

  it('is refused where the form cannot be asked as it was meant', () => {
    const form = questionnaireFromResource(weighing(all, {linkId: 'c', type: 'attachment'}))
    expect(() => write({form})).toThrow('«c» is of the type «attachment»')
  })

  it('shows all answers of the shape to what scores them', () => {
    const form = questionnaireFromResource(weighing(all))
    expect(formWeights(form, {a: step('2')})).toEqual({a: 3})
  })
})
