import type {FhirResource, Goal, Observation} from 'fhir/r4.js'
import {describe, expect, test} from 'vitest'
import {conformance, conformanceExamples, measureToResources} from '../../src/fhir/index.js'
import {checkIn} from '../../src/measures/index.js'
import {charted} from './charted-goal.js'
import type {ValidationIssue} from './validate.js'
import {withValidator, type Validator} from './with-validator.js'

const profile = (name: string): string => `https://recovery-charting.org/fhir/StructureDefinition/${name}`
const claiming = <Type extends FhirResource>(resource: Type, name: string): Type => ({
  ...resource,
  meta: {profile: [profile(name)]},
})
const sitting = {
  ...{instrument: checkIn.id, version: checkIn.version, time: '2026-11-23T10:00:00-05:00'},
  answers: {connectedness: 4, hope: 0, identity: 2, meaning: 'declined'} as const,
  asked: {identity: {text: 'I like who I am.', wording: 'north-shore 2.0.0'}},
  ...{words: {empowerment: 'Some days.'}, talkAbout: 'hope' as const, goingWell: 'Chess.'},
}
const answers = measureToResources(sitting, {patient: 'Patient/p', identifier: 'uuid'})
const goals = charted.filter(([, {resourceType}]) => resourceType === 'Goal')
const ratings = charted.filter(([, {resourceType}]) => resourceType === 'Observation')

const told = (issues: ValidationIssue[] = []): string[] =>
  issues.filter(({severity}) => /fatal|error/.test(severity)).map(each => `${each.expression}: ${each.text}`)

describe('our profiles', () => {
  let validator: Validator | undefined
  const faultsOf = async (resource: FhirResource): Promise<string[]> =>
    told((await validator!.validate([resource], [...conformance]))[0])

  withValidator(found => (validator = found))

  test.for([
    ...goals.map(([what, goal]) => [what, claiming(goal, 'recovery-goal')] as const),
    ...ratings.map(([what, rating]) => [what, claiming(rating, 'recovery-score')] as const),
    ...conformanceExamples.map(each => [`the example ${each.id}`, each] as const),
    ...answers.map(answer => [answer.identifier![0]!.value!, claiming(answer, 'chime-check-in')] as const),
  ])('take what is written: %s', async ([, resource], {skip}) => {
    if (!validator) return skip('Java or Maven is missing')
    expect(await faultsOf(resource)).toEqual([])
  })

  test('take a goal that others have filed as well', async ({skip}) => {
    if (!validator) return skip('Java or Maven is missing')
    const [[, goal]] = goals as unknown as [[string, Goal]]
    const category = [
      ...goal.category!,
      {text: 'Behavioural'},
      {coding: [{system: 'http://x.example', code: 'y'}]},
    ]
    expect(await faultsOf(claiming({...goal, category}, 'recovery-goal'))).toEqual([])
  })

  test('refuse what is none', async ({skip}) => {
    if (!validator) return skip('Java or Maven is missing')
    const [[, goal]] = goals as unknown as [[string, Goal]]
    const [answer] = answers as [Observation]
    const {code} = answer
    const wrong: [FhirResource, string][] = [
      [{...goal, identifier: undefined} as Goal, 'recovery-goal'],
      [{...goal, description: {coding: goal.description.coding ?? [{code: 'x'}]}}, 'recovery-goal'],
      [{...answer, category: answer.category!.slice(1)}, 'recovery-score'],
      [{...answer, valueInteger: 5}, 'chime-check-in'],
      [{...answer, code: {...code, coding: [{...code.coding![0]!, code: 'joy'}]}}, 'chime-check-in'],
    ]
    for (const [resource, name] of wrong)
      expect(await faultsOf(claiming(resource, name)), JSON.stringify(resource).slice(0, 300)).not.toEqual([])
  })
})
