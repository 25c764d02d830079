import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {FhirResource, Observation, Questionnaire, QuestionnaireResponse} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {
  formToResources,
  instrumentFromQuestionnaire,
  questionnaireFromResource,
} from '../../src/fhir/index.js'
import {formValueIn} from '../../src/fhir/questionnaire-value.js'
import {formItems, formKinds, type FormAnswers} from '../../src/measures/index.js'

/** Examples that HL7 publishes; they are not part of this repository. */
const folder = join(import.meta.dirname, '../../../shared/fixtures')
const found = existsSync(folder)
const read = <T extends FhirResource>(path: string) =>
  JSON.parse(readFileSync(join(folder, path), 'utf8')) as T

/** Name of the Questionnaire, of its panel’s Observations, and the code of the panel. */
const screenings = [
  ['phq-9-example', 'PHQ9', '44249-1'],
  ['AUDIT-C', 'AUDIT-C', '72109-2'],
  ['TAPS', 'TAPS', '96841-2'],
  ['hunger-vital-sign-example', 'HVS', '88121-9'],
  ['exercise-vital-sign', 'EVS', '89574-8'],
] as const

function answered(id: string) {
  const form = questionnaireFromResource(read<Questionnaire>(`us-core/Questionnaire-${id}.json`))
  const given = read<QuestionnaireResponse>(`us-core/QuestionnaireResponse-${id}.json`)
  const answers: FormAnswers = Object.fromEntries(
    given.item!.map(({linkId, answer}) => [linkId, answer!.map(each => formValueIn(each, 'value')!)]),
  )
  const sitting = {
    patient: 'Patient/example',
    identifier: 'u',
    author: 'Practitioner/practitioner-1',
    withItems: true,
  }
  return {form, given, written: formToResources({form, answers, time: given.authored!}, sitting)}
}

describe.skipIf(!found)('the Questionnaires of US Core', () => {
  it.each(screenings)('%s is asked whole, and its answers come out as they were published', id => {
    const {form, given, written} = answered(id)
    expect(form.unsupported).toEqual([])
    expect(formItems(form.items).every(({kind}) => formKinds.includes(kind))).toBe(true)
    const whole = written.find(each => each.resourceType === 'QuestionnaireResponse') as QuestionnaireResponse
    const plain = (response: QuestionnaireResponse) =>
      response.item!.map(({linkId, answer}) => ({linkId, answer}))
    expect(plain(whole)).toEqual(plain(given))
    expect(whole).toMatchObject({
      questionnaire: given.questionnaire,
      status: given.status,
      authored: given.authored,
    })
  })

  it.each(screenings)('%s has Observations in the shape of the published ones', (id, prefix, code) => {
    const observations = answered(id).written.filter(
      (each): each is Observation => each.resourceType === 'Observation',
    )
    const panel = observations.at(-1)!
    const published = read<Observation>(`us-core/Observation-${prefix}-panel-example-${code}.json`)
    const {system} = published.code.coding![0]!
    expect(panel.code.coding![0]).toMatchObject({system, code})
    expect(panel.hasMember).toHaveLength(published.hasMember!.length)
    expect(published.category).toContainEqual(panel.category![0])
    expect(Object.keys(panel)).toEqual(
      expect.arrayContaining(
        Object.keys(published).filter(element => !/^(id|meta|text|value.*)$/.test(element)),
      ),
    )
    for (const {reference} of published.hasMember!) {
      const member = read<Observation>(`us-core/${reference!.replace('/', '-')}.json`)
      const ours = observations.find(each => each.code.coding?.[0]?.code === member.code.coding![0]!.code)!
      expect(ours.code.coding).toEqual(member.code.coding)
      expect(ours.valueCodeableConcept?.coding?.[0]?.code).toBe(
        member.valueCodeableConcept?.coding?.[0]?.code,
      )
      expect(ours.derivedFrom).toHaveLength(1)
    }
  })

  it('have no total of their own to score by: they carry weights, and say nothing of how they add up', () => {
    expect(instrumentFromQuestionnaire(read('us-core/Questionnaire-phq-9-example.json'))).toMatchObject({
      reason: expect.stringContaining('no calculated item that plainly adds them up'),
    })
  })
})

it.skipIf(!found)('the Personal Health Inventory of Person-Centered Outcomes is asked whole', () => {
  const form = questionnaireFromResource(read('pco/Questionnaire-health-inventory-example.json'))
  expect(form.unsupported).toEqual([])
  const items = formItems(form.items)
  expect(items.filter(({kind}) => kind === 'integer')).toHaveLength(18)
  expect(items.filter(({range}) => range?.[0] === 1 && range[1] === 5)).toHaveLength(18)
})
