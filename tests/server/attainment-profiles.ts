import type {ElementDefinition, StructureDefinition, ValueSet} from 'fhir/r4.js'

/**
 * What HL7 Person-Centered Outcomes 1.0.0 asks of a score of attainment (`pco-gas-score-observation`) and of the goal
 * that it is about, said again without US Core, so that a validator needs no network. Source: HL7/pco-ig,
 * input/fsh/GASProfiles.fsh and GASTerminology.fsh.
 */
const pco = 'http://hl7.org/fhir/us/pco'
const loinc = 'http://loinc.org'
const category = 'http://terminology.hl7.org/CodeSystem/observation-category'

export const scoreProfile = `${pco}/StructureDefinition/pco-gas-score-observation`

function valueSet(id: string, codes: readonly string[]): ValueSet {
  return {
    ...{resourceType: 'ValueSet', url: `${pco}/ValueSet/${id}`, status: 'active'},
    compose: {include: [{system: loinc, concept: codes.map(code => ({code}))}]},
  }
}

const answers = ['LA34479-8', 'LA34480-6', 'LA34481-4', 'LA34482-2', 'LA34483-0', 'LA34484-8']
const scores = valueSet('goal-attainment-scaling-score', ['107331-1', '107332-9', '107333-7', '107334-5'])
const levels = valueSet('LL6900-6', answers)

const elements: ElementDefinition[] = [
  {path: 'Observation'},
  {
    path: 'Observation.category',
    min: 1,
    slicing: {discriminator: [{type: 'value', path: '$this'}], rules: 'open'},
  },
  {
    ...{id: 'Observation.category:survey', path: 'Observation.category', sliceName: 'survey', min: 1},
    patternCodeableConcept: {coding: [{system: category, code: 'survey'}]},
  },
  {path: 'Observation.code', binding: {strength: 'required', valueSet: scores.url!}},
  {path: 'Observation.subject', min: 1},
  {
    path: 'Observation.focus',
    min: 1,
    max: '1',
    type: [{code: 'Reference', targetProfile: ['http://hl7.org/fhir/StructureDefinition/Goal']}],
  },
  {path: 'Observation.effective[x]', min: 1, type: [{code: 'dateTime'}, {code: 'Period'}]},
  {
    path: 'Observation.value[x]',
    min: 1,
    type: [{code: 'CodeableConcept'}],
    binding: {strength: 'required', valueSet: levels.url!},
  },
]

const score: StructureDefinition = {
  ...{resourceType: 'StructureDefinition', url: scoreProfile, name: 'GASScore', status: 'active'},
  ...{kind: 'resource', abstract: false, type: 'Observation', derivation: 'constraint', fhirVersion: '4.0.1'},
  baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Observation',
  differential: {element: elements.map(each => ({id: each.path, ...each}))},
}

export const attainmentProfiles = [scores, levels, score]
