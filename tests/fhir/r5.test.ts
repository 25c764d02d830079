import fc from 'fast-check'
import type {FhirResource} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {
  attributionToResource,
  fromR5,
  goalFromResource,
  goalToResource,
  measureToResources,
  questionnaireFromResource,
  supportFromResource,
  toR5,
} from '../../src/fhir/index.js'
import {reviseGoal} from '../../src/goals/index.js'
import {checkIn} from '../../src/measures/index.js'
import {people} from '../../src/sandbox/index.js'
import {chartedGoal} from './charted-goals.js'
import {freeze} from './freeze.js'
import {text} from './goals-of-all-kinds.js'

const today = new Date('2026-11-23T10:00:00Z')
const concept = fc.record({text: fc.string({minLength: 1})})
const reference = fc.record({reference: fc.constantFrom('Observation/1', 'Observation/2')})
const codeableReference = fc
  .record({concept, reference, id: fc.constantFrom('a', 'b')}, {requiredKeys: []})
  .filter(each => Object.keys(each).length > 0)

/** What a Goal of R5 can say: the parts that R4 has elsewhere, and those that it has not. */
const goalOfR5 = fc
  .tuple(
    chartedGoal,
    fc.record(
      {
        source: fc.record({reference: fc.constantFrom('Patient/p', 'CareTeam/c')}),
        outcome: fc.array(codeableReference, {minLength: 1, maxLength: 4}),
        continuous: fc.boolean(),
        acceptance: fc.constant([{participant: {reference: 'Patient/p'}}]),
      },
      {requiredKeys: []},
    ),
  )
  .map(([goal, more]) => ({...toR5(goal), ...more}) as unknown as FhirResource & {resourceType: 'Goal'})

/** There and back, with what is given left as it is. */
const thereAndBack = (resource: object): object => fromR5(toR5(freeze(resource) as FhirResource))
const hereAndThere = (resource: object): object => toR5(fromR5(freeze(resource) as FhirResource))

describe('A resource of R4, written in R5 and read again', () => {
  it('is what it was, whatever the Goal', () => {
    const outcomes = fc.record(
      {
        outcomeCode: fc.array(concept, {minLength: 1}),
        outcomeReference: fc.array(reference, {minLength: 1}),
        expressedBy: reference,
      },
      {requiredKeys: []},
    )
    fc.assert(
      fc.property(chartedGoal, outcomes, (goal, more) => {
        const whole = {...goal, ...more}
        expect(thereAndBack(whole)).toEqual(whole)
        expect(Object.keys(toR5(whole as never))).not.toContain('expressedBy')
      }),
    )
  })

  it('is what it was, of all that a record writes and all that the made-up people have', () => {
    const context = {patient: 'Patient/p', identifier: 'i'}
    const sitting = {instrument: checkIn.id, version: checkIn.version, time: '2026-11-23', answers: {hope: 3}}
    const written = [
      ...measureToResources(sitting, context),
      attributionToResource({
        ...{targets: ['Goal/g'], patient: 'Patient/p', recorded: '2026-11-23T10:00:00Z'},
        author: {display: 'Ifeoma'},
      }),
      ...people.flatMap(person => {
        const {patient, resources} = person(today)
        return [patient, ...resources]
      }),
    ]
    expect(written.length).toBeGreaterThan(30)
    for (const each of written) expect(thereAndBack(each)).toStrictEqual(each)
  })

  it('is what it was, of other types with elements that moved', () => {
    const many = [
      {
        resourceType: 'Provenance',
        reason: [{text: 'asked for'}],
        contained: [{resourceType: 'Goal', expressedBy: {display: 'x'}}],
      },
      {
        resourceType: 'HealthcareService',
        telecom: [{value: '1'}],
        availableTime: [{allDay: true}],
        notAvailable: [{description: 'x'}],
      },
      {
        resourceType: 'QuestionnaireResponse',
        identifier: {value: '1'},
        item: [{linkId: '1', answer: [{valueAttachment: {size: 12}, item: [{linkId: '2'}]}]}],
      },
      {
        resourceType: 'Questionnaire',
        item: [
          {linkId: '1', type: 'choice', answerOption: [{valueCoding: {code: 'a'}}]},
          {linkId: '2', type: 'open-choice', answerOption: [{valueString: 'a'}]},
          {linkId: '3', type: 'group', item: [{linkId: '4', type: 'choice', answerValueSet: '#v'}]},
        ],
      },
    ]
    for (const each of many) {
      expect(thereAndBack(each)).toStrictEqual(each)
      expect(hereAndThere(toR5(each as never))).toStrictEqual(toR5(each as never))
    }
    expect(toR5(many[2] as never)).toMatchObject({identifier: [{value: '1'}]})
    expect(JSON.stringify(toR5(many[2] as never))).toContain('"size":"12"')
    expect(JSON.stringify(toR5(many[3] as never))).toContain('"type":"string","answerOption"')
  })
})

describe('A resource of R5, read in R4 and written again', () => {
  it('is what it was, with all that R4 has no place for', () => {
    fc.assert(
      fc.property(goalOfR5, goal => {
        expect(hereAndThere(goal)).toEqual(goal)
        expect(toR5(toR5(goal))).toEqual(goal)
        expect(fromR5(fromR5(goal))).toEqual(fromR5(goal))
      }),
    )
  })

  it('loses nothing of it when the goal is edited', () => {
    fc.assert(
      fc.property(goalOfR5, text, (goal, words) => {
        const original = fromR5(freeze(goal))
        const edited = goalToResource(reviseGoal(goalFromResource(original), {words}, '2026-11-23'), original)
        const others = (resource: object) => ({...resource, description: 0})
        expect(others(toR5(edited))).toEqual(others(goal))
      }),
    )
  })

  it('keeps the pairs of what an outcome is called and where it was seen, when one more is added', () => {
    const [one, two] = [
      {concept: {text: 'sang'}, reference: {reference: 'Observation/1'}},
      {concept: {text: 'danced'}},
    ]
    const read = fromR5({resourceType: 'Goal', outcome: [one, two]} as never) as unknown as Record<
      string,
      never[]
    >
    expect(read).toMatchObject({
      outcomeCode: [{text: 'sang'}, {text: 'danced'}],
      outcomeReference: [{reference: 'Observation/1'}],
    })
    const more = {...read, outcomeCode: [{text: 'sang'}, {text: 'wrote'}]}
    expect(toR5(more as never)).toMatchObject({outcome: [one, {concept: {text: 'wrote'}}]})
  })

  it('tells how a service is reached and what a question asks, and keeps the rest', () => {
    const service = {
      resourceType: 'HealthcareService',
      id: 's',
      name: 'Choir',
      contact: [
        {name: [{text: 'Ana'}], telecom: [{system: 'phone', value: '514'}]},
        {telecom: [{value: 'a@b.example'}]},
      ],
      availability: [
        {availableTime: [{daysOfWeek: ['mon']}], notAvailableTime: [{description: 'August'}]},
        {},
      ],
    }
    expect(supportFromResource(fromR5(service as never))!.support.reach).toEqual(['514', 'a@b.example'])
    expect(hereAndThere(service)).toStrictEqual(service)
    const questions = ['optionsOnly', 'optionsOrString', 'optionsOrType', undefined].map(
      (answerConstraint, at) => ({
        ...{
          linkId: `${at}`,
          type: 'coding',
          text: 'Which?',
          answerOption: [{valueCoding: {code: 'a', display: 'A'}}],
        },
        ...(answerConstraint && {answerConstraint}),
      }),
    )
    const questionnaire = {resourceType: 'Questionnaire', status: 'active', item: questions}
    const read = fromR5(questionnaire as never)
    expect(questionnaireFromResource(read).items.map(({kind}) => kind)).toEqual([
      ...['choice', 'open-choice', 'open-choice', 'choice'],
    ])
    expect(hereAndThere(questionnaire)).toStrictEqual(questionnaire)
  })

  it.each([{outcome: 5}, {outcome: [null]}, {outcome: []}, {source: null}, {contained: 'x'}, {item: [1]}])(
    'is left as it came where it is no FHIR: %o',
    junk => {
      for (const resourceType of ['Goal', 'Questionnaire', 'QuestionnaireResponse', '__proto__'])
        expect(hereAndThere({resourceType, ...junk})).toStrictEqual({resourceType, ...junk})
    },
  )
})
