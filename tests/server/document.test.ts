import type {DocumentReference, Patient, QuestionnaireResponse} from 'fhir/r4.js'
import {describe, expect, it, test} from 'vitest'
import {conformance} from '../../src/fhir/index.js'
import {newGoal} from '../../src/goals/index.js'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import {withLadder} from '../../src/record/backends/with-ladder.js'
import {createRecord, type PersonRecord} from '../../src/record/index.js'
import {createSandbox} from '../../src/sandbox/index.js'
import {withValidator, type Validator} from './with-validator.js'

/** This page may read everything, and write documents and forms alone. */
const scopes = 'patient/*.rs patient/DocumentReference.cu patient/QuestionnaireResponse.cu'
const goal = newGoal({
  ...{words: 'Chanter à nouveau\n— «avec la chorale» 🎶', components: ['meaning'], importance: 8},
  notes: [{text: 'It was home.', speaker: 'person', about: 'why'}],
})

const server = () => fhirKitBackend({baseUrl: process.env.FHIR_BASE_URL!})

/** A person on a server, and the record of theirs that keeps goals as documents, or as answers to a form. */
async function start(
  chart: ReturnType<typeof fhirKitBackend>,
  place: 'document' | 'form',
): Promise<{
  patient: string
  open: () => Promise<PersonRecord>
  answers: () => Promise<QuestionnaireResponse[]>
  documents: () => Promise<DocumentReference[]>
}> {
  const person: Patient = {
    resourceType: 'Patient',
    identifier: [{system: 'https://example.org/id', value: crypto.randomUUID()}],
  }
  const patient = (await chart.create(person)).id!
  return {
    patient,
    async open() {
      const backend = withLadder(chart, {ladder: {Goal: [place]}, patient, scopes})
      const record = createRecord({backend, patient, scopes})
      await record.load()
      return record
    },
    answers: async () =>
      (await chart.search('QuestionnaireResponse', {patient})).resources as QuestionnaireResponse[],
    documents: async () =>
      (await chart.search('DocumentReference', {patient})).resources as DocumentReference[],
  }
}

it('a goal that a real server keeps as a document is read back, changed and replaced there', async () => {
  const {open, documents} = await start(server(), 'document')
  const key = crypto.randomUUID()
  expect(await (await open()).createGoal(goal, key)).toMatchObject({kind: 'saved', place: 'document'})
  const record = await open()
  const [read] = record.snapshot.goals
  expect(read).toMatchObject({id: `document.${key}`, goal: {words: goal.words, importance: 8}})
  expect(await record.updateGoal(read!.id, {status: 'working'})).toMatchObject({kind: 'saved'})
  expect((await documents()).map(({status}) => status).toSorted()).toEqual(['current', 'superseded'])
  expect((await open()).snapshot.goals.map(({goal: {status, words}}) => [status, words])).toEqual([
    ['working', goal.words],
  ])
})

it('a goal that a real server keeps as answers to a form is read back, and changed in place', async () => {
  const {open, answers} = await start(server(), 'form')
  const key = crypto.randomUUID()
  expect(await (await open()).createGoal(goal, key)).toMatchObject({kind: 'saved', place: 'form'})
  const record = await open()
  const [read] = record.snapshot.goals
  expect(read).toMatchObject({id: `form.${key}`, goal: {words: goal.words, importance: 8}})
  expect(await record.updateGoal(read!.id, {status: 'working'})).toMatchObject({kind: 'saved'})
  expect((await answers()).map(({status}) => status)).toEqual(['amended'])
  expect((await open()).snapshot.goals.map(({goal: {status, words}}) => [status, words])).toEqual([
    ['working', goal.words],
  ])
})

describe('what is written as a document, or as answers to a form,', () => {
  let validator: Validator | undefined
  withValidator(found => (validator = found))

  test('is right by R4, and so is the Goal in it', async ({skip}) => {
    if (!validator) return skip('Java or Maven is missing')
    const {open, documents} = await start(fhirKitBackend(createSandbox()), 'document')
    const key = crypto.randomUUID()
    await (await open()).createGoal(goal, key)
    await (await open()).updateGoal(`document.${key}`, {status: 'working'})
    const written = await documents()
    const held = written.map(({content}) =>
      JSON.parse(Buffer.from(content[2]!.attachment.data!, 'base64').toString()),
    )
    const form = await start(fhirKitBackend(createSandbox()), 'form')
    await (await form.open()).createGoal(goal, key)
    const answered = await form.answers()
    expect(answered).toHaveLength(1)
    const found = await validator.validate([...written, ...held, ...answered], [...conformance])
    const told = found.flatMap(issues =>
      issues
        .filter(({severity}) => severity !== 'information')
        .map(({expression, text}) => `${expression}: ${text}`),
    )
    // What cannot be looked up offline.
    const offline =
      /questionnaire '[^']+' could not be resolved|loinc\.org|us\/(pco|core)\/|hl7\.fhir\.r4\.core#null/
    expect(told.filter(each => !offline.test(each))).toEqual([])
  })
})
