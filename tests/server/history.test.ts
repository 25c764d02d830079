import type {Goal, Patient} from 'fhir/r4.js'
import {expect, it} from 'vitest'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'

const baseUrl = process.env.FHIR_BASE_URL!

it('every version of a goal is there, although the server counted its history a moment ago', async () => {
  const backend = fhirKitBackend({baseUrl})
  const patient: Patient = {resourceType: 'Patient', name: [{text: 'Made up for a test'}]}
  const {id: person} = await backend.create(patient)
  const said = (text: string): Goal => ({
    resourceType: 'Goal',
    lifecycleStatus: 'active',
    description: {text},
    subject: {reference: `Patient/${person}`},
  })
  let goal = (await backend.create(said('Sing 1.'))) as Goal
  const texts: string[][] = []
  for (const text of ['Sing 2.', 'Sing 3.', 'Sing 4.']) {
    const {resources} = await backend.history!('Goal', goal.id!)
    texts.push((resources as Goal[]).map(({description}) => description.text!))
    goal = (await backend.update({...said(text), id: goal.id!}, goal.meta?.versionId)) as Goal
  }
  const {resources, complete} = await backend.history!('Goal', goal.id!)
  const last = (resources as Goal[]).map(({description}) => description.text)
  expect([texts.at(-1), last, complete]).toEqual([
    ['Sing 3.', 'Sing 2.', 'Sing 1.'],
    ['Sing 4.', 'Sing 3.', 'Sing 2.', 'Sing 1.'],
    true,
  ])
})
