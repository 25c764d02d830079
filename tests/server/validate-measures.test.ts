import type {FhirResource} from 'fhir/r4.js'
import {describe, expect, test} from 'vitest'
import {
  conformance,
  formToResources,
  instrumentFromQuestionnaire,
  measureToResources,
  questionnaireFromResource,
  type MeasureSitting,
} from '../../src/fhir/index.js'
import {instruments, type Answers, type Instrument} from '../../src/measures/index.js'
import {weighing} from '../fhir/every-feature.js'
import type {ValidationIssue} from './validate.js'
import {withValidator, type Validator} from './with-validator.js'

const told = (issues: ValidationIssue[] = []) =>
  issues.filter(({severity}) => severity !== 'information').map(each => `${each.expression}: ${each.text}`)

/** What the validator cannot look up offline, and what the made-up Questionnaire points at. */
const offline = /loinc\.org|hl7\.fhir\.r4\.core#null|urn:x|site\.example|Our own/

const time = '2026-11-01T10:00:00-05:00'
const sitting: MeasureSitting = {
  patient: 'Patient/p',
  identifier: 'u',
  withItems: true,
  checked: true,
  mode: 'interview',
}
/** Progress and attainment are written with a review of their goal: `validate-charted` has them. */
const ofGoals = ['goal-progress', 'attainment']
const person = instruments.filter(({id, level}) => !level && !ofGoals.includes(id))

function written(instrument: Instrument): FhirResource[] {
  const answers: Answers = Object.fromEntries(instrument.items.map(({linkId, range}) => [linkId, range[1]]))
  const declined = {...answers, [instrument.items[0]!.linkId]: 'declined' as const}
  return [answers, declined].flatMap<FhirResource>(each =>
    measureToResources(
      {instrument: instrument.id, version: instrument.version, time, answers: each},
      {...sitting, instrument},
    ),
  )
}

function writtenOfForm(): FhirResource[] {
  const questionnaire = weighing('%resource.item.answer.value.ordinal().sum()', {
    linkId: 'note',
    type: 'text',
  })
  const choice = (code: string) => [{system: 'urn:x', code, display: `Step ${code}`}]
  return formToResources(
    {
      form: questionnaireFromResource(questionnaire),
      answers: {a: choice('2'), b: choice('1'), note: ['Un mot'], total: [5]},
      instrument: instrumentFromQuestionnaire(questionnaire) as Instrument,
      evaluate: () => [true],
      time,
    },
    sitting,
  )
}

describe('what is written about measures', () => {
  let validator: Validator | undefined

  withValidator(found => (validator = found))

  test.for([...person.map(each => [each.id, written(each)] as const), ['a form', writtenOfForm()] as const])(
    'is right by R4 and by what we publish: %s',
    {timeout: 60_000},
    async ([, resources], {skip}) => {
      if (!validator) return skip('Java or Maven is missing')
      const answers = await validator.validate(resources, [...conformance])
      expect([...new Set(answers.flatMap(told))].filter(each => !offline.test(each))).toEqual([])
    },
  )
})
