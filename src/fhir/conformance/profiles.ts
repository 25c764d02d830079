import type {ElementDefinition, StructureDefinition} from 'fhir/r4.js'
import {checkIn} from '../../measures/index.js'
import {surveyConcept} from '../component-concept.js'
import {canonical} from '../systems.js'
import {valueSetUrl} from './code-list.js'

const patient = 'http://hl7.org/fhir/StructureDefinition/Patient'
const [steps] = checkIn.items.map(({range}) => range)

const chime: Partial<ElementDefinition> = {
  binding: {strength: 'required', valueSet: valueSetUrl('chime')},
}
const survey: Partial<ElementDefinition> = {
  patternCodeableConcept: {coding: surveyConcept.coding!.map(({system, code}) => ({system, code}))},
}

/**
 * What a recovery goal, a score and an answer of the check-in are, as profiles of R4 itself: an instance may follow US
 * Core or Person-Centered Outcomes as well. They say what is written; nothing claims them unless a site wants that.
 */
export const profiles: readonly StructureDefinition[] = [
  profile('recovery-goal', 'Goal', {
    title: 'Recovery goal',
    says: 'A goal of personal recovery, in the person’s own words, by component of CHIME.',
    elements: [
      {
        path: 'Goal.identifier',
        min: 1,
        short: 'Given by who wrote it first, so that a repeated create is recognised',
      },
      ...slices('Goal', {chime: {...chime, min: 0, max: '*'}}),
      {path: 'Goal.description.text', min: 1, short: 'The words, as they were said'},
      {path: 'Goal.subject', type: [{code: 'Reference', targetProfile: [patient]}]},
    ],
  }),
  profile('recovery-score', 'Observation', {
    title: 'Recovery score or answer',
    says: 'An answer, a score or a rating of how far a goal has come, as a survey; about a goal, or about an answer that the person says something of, by its focus.',
    elements: [
      {path: 'Observation.identifier', min: 1},
      ...slices('Observation', {
        survey: {...survey, min: 1, max: '1'},
        chime: {...chime, min: 0, max: '*'},
      }),
      {path: 'Observation.subject', min: 1, type: [{code: 'Reference', targetProfile: [patient]}]},
      {path: 'Observation.effective[x]', min: 1, type: [{code: 'dateTime'}]},
    ],
  }),
  profile('chime-check-in', 'Observation', {
    title: 'An answer of the CHIME check-in',
    says: `${checkIn.caution!.en} Each of the five answers stands alone: there is no total.`,
    base: `${canonical}/StructureDefinition/recovery-score`,
    elements: [
      {path: 'Observation.category', min: 2},
      {
        path: 'Observation.code',
        binding: {strength: 'required', valueSet: valueSetUrl('chime-check-in')},
      },
      {path: 'Observation.performer', min: 1},
      {
        path: 'Observation.value[x]',
        type: [{code: 'integer'}],
        minValueInteger: steps![0],
        maxValueInteger: steps![1],
      },
    ],
  }),
]

type Elements = readonly (Partial<ElementDefinition> & {path: string})[]

/** Categories of ours among whatever others there are; each with how often it may stand there. */
function slices(type: string, named: Readonly<Record<string, Partial<ElementDefinition>>>): Elements {
  const path = `${type}.category`
  const discriminator = [{type: 'value' as const, path: '$this'}]
  return [
    {path, slicing: {discriminator, rules: 'open', ordered: false}},
    ...Object.entries(named).map(([sliceName, element]) => ({
      ...{id: `${path}:${sliceName}`, path, sliceName},
      ...element,
    })),
  ]
}

interface Profile {
  title: string
  says: string
  base?: string
  elements: Elements
}

function profile(id: string, type: string, {title, says, base, elements}: Profile): StructureDefinition {
  return {
    resourceType: 'StructureDefinition',
    id,
    url: `${canonical}/StructureDefinition/${id}`,
    version: '1.0.0',
    name: id.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase()),
    title,
    status: 'active',
    experimental: false,
    description: says,
    fhirVersion: '4.0.1',
    kind: 'resource',
    abstract: false,
    type,
    baseDefinition: base ?? `http://hl7.org/fhir/StructureDefinition/${type}`,
    derivation: 'constraint',
    differential: {element: [{id: type, path: type}, ...elements.map(each => ({id: each.path, ...each}))]},
  }
}
