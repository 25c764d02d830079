import {describe, expect, it, vi} from 'vitest'
import type {Questionnaire, QuestionnaireItem} from 'fhir/r4.js'
import {expressionsOf, questionnaireFromResource} from '../../src/fhir/index.js'
import {questionnaireExtensions as urls} from '../../src/fhir/questionnaire-extensions.js'
import {settleForm, type FormAnswers} from '../../src/measures/index.js'
import {everyFeature, weighing} from './every-feature.js'

const by = (url: string, expression: string) => ({
  extension: [{url, valueExpression: {language: 'text/fhirpath' as const, expression}}],
})
const calculated = (
  linkId: string,
  type: QuestionnaireItem['type'],
  expression: string,
): QuestionnaireItem => ({
  ...{linkId, type, readOnly: true},
  ...by(urls.calculated, expression),
})
const asking = (...item: QuestionnaireItem[]): Questionnaire => ({
  ...{resourceType: 'Questionnaire', status: 'active', item},
})
const step = (code: string) => [{system: 'urn:x', code}]

async function settled(questionnaire: Questionnaire, answers: FormAnswers) {
  const form = questionnaireFromResource(questionnaire)
  const {expressions, unsupported} = await expressionsOf(form)
  expect([...form.unsupported, ...unsupported]).toEqual([])
  return settleForm(form, answers, expressions)
}

describe('a form with FHIRPath', () => {
  it.each([
    '%resource.item.answer.value.ordinal().sum()',
    "%resource.item.where(linkId = 'a' or linkId = 'b').answer.value.weight().sum()",
    '%resource.descendants().answer.ordinal().sum()',
    "item.where(linkId in ('a' | 'b')).answer.value.ordinal().sum()",
  ])('adds up what the choices weigh: %s', async expression => {
    const {answers} = await settled(weighing(expression), {a: step('2'), b: step('1')})
    expect(answers.total).toEqual([5])
  })

  it('calculates again when an answer changes, and from what was calculated', async () => {
    const form = asking(
      {linkId: 'n', type: 'integer'},
      calculated('twice', 'integer', "%resource.item.where(linkId='n').answer.value * 2"),
      calculated('more', 'integer', "%resource.item.where(linkId='twice').answer.value + 1"),
    )
    expect((await settled(form, {n: [4]})).answers).toMatchObject({twice: [8], more: [9]})
    expect((await settled(form, {n: 'declined'})).answers).toMatchObject({twice: undefined, more: undefined})
  })

  it('asks what an expression says is to be asked, and takes no answer into account that does not count', async () => {
    const form = asking(
      {linkId: 'yes', type: 'boolean'},
      {
        linkId: 'how',
        type: 'integer',
        ...by(urls.enabled, "%resource.item.where(linkId='yes').answer.value = true"),
      },
      calculated('sum', 'integer', "%resource.item.where(linkId='how').answer.value + 1"),
    )
    const asked = await settled(form, {yes: [true], how: [3]})
    expect([...asked.asked]).toEqual(['yes', 'how', 'sum'])
    expect(asked.answers.sum).toEqual([4])
    const notAsked = await settled(form, {yes: [false], how: [3]})
    expect([...notAsked.asked]).toEqual(['yes', 'sum'])
    expect(notAsked.answers.sum).toBeUndefined()
  })

  it.each<[QuestionnaireItem['type'], string, unknown]>([
    ['decimal', "(%resource.item.where(linkId='q').answer.value.value) / 2", 1.5],
    ['boolean', "%resource.item.where(linkId='q').answer.value > 2 'kg'", true],
    ['date', "%resource.item.where(linkId='d').answer.value + 2 days", '2026-01-04'],
    [
      'string',
      "iif(%resource.item.where(linkId='c').answer.value.ofType(Coding).code = '2', 'two', 'other')",
      'two',
    ],
    [
      'quantity',
      "%resource.item.where(linkId='q').answer.value",
      {value: 3, unit: {code: 'kg', display: 'kg', system: 'http://unitsofmeasure.org'}},
    ],
    ['choice', "%resource.item.where(linkId='c').answer.value", {system: 'urn:x', code: '2'}],
  ])('calculates a %s: %s', async (type, expression, result) => {
    const option = {answerOption: [{valueCoding: {system: 'urn:x', code: '2'}}]}
    const form = asking(
      {linkId: 'q', type: 'quantity'},
      {linkId: 'd', type: 'date'},
      {linkId: 'c', type: 'choice', ...option},
      {...calculated('result', type, expression), ...(type === 'choice' && option)},
    )
    const kilograms = {value: 3, unit: {code: 'kg', system: 'http://unitsofmeasure.org'}}
    const {answers} = await settled(form, {q: [kilograms], d: ['2026-01-02'], c: step('2')})
    expect(answers.result).toEqual([result])
  })

  it('supports every feature at once', async () => {
    expect((await settled(everyFeature, {})).answers).toMatchObject({computed: [2]})
  })

  it.each(['%resource.nonsense((', '%unknown', 'nowhere()', "memberOf('http://x.example/vs')"])(
    'that cannot be evaluated is told before anyone starts: %s',
    async expression => {
      const form = questionnaireFromResource(asking(calculated('total', 'integer', expression)))
      const {unsupported} = await expressionsOf(form)
      expect(unsupported.map(({en}) => en)).toEqual([
        '«total» depends on a FHIRPath expression that cannot be evaluated here.',
      ])
    },
  )

  it('writes nothing to the console: an expression may trace what the person said', async () => {
    const said: unknown[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...parts) => void said.push(parts))
    try {
      await settled(
        asking({linkId: 'n', type: 'integer'}, calculated('t', 'integer', "item.trace('x').count()")),
        {
          n: [1],
        },
      )
    } finally {
      log.mockRestore()
    }
    expect(said).toEqual([])
  })
})
