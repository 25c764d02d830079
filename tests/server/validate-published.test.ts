import type {Goal, Observation} from 'fhir/r4.js'
import {describe, expect, test} from 'vitest'
import {
  conformance,
  goalFromResource,
  observationsFromResources,
  reviewToResources,
} from '../../src/fhir/index.js'
import {reviewGoal, reviseGoal, type Speaker} from '../../src/goals/index.js'
import {fixture, fixturesAreThere, publishedGoals} from '../journey/fixtures.js'
import {attainmentProfiles, scoreProfile} from './attainment-profiles.js'
import type {ValidationIssue} from './validate.js'
import {withValidator, type Validator} from './with-validator.js'

const time = '2026-11-23T10:00:00-05:00'
const speakers: readonly Speaker[] = ['person', 'supporter', 'staff', 'unsaid']
const narrative = {
  status: 'generated',
  div: '<div xmlns="http://www.w3.org/1999/xhtml">A level</div>',
} as const

/** Goals with levels of attainment that HL7 published, tagged by a component as they would be before they are looked at. */
const scaled = (fixturesAreThere ? publishedGoals().goals : []).filter(
  goal => goalFromResource(goal).levels.length,
)

/** Every level of a goal, as anybody may say that it is there. */
function rated(goal: Goal, speaker: Speaker): Observation[] {
  const {components} = reviseGoal(goalFromResource(goal), {components: ['connectedness']})
  return goalFromResource(goal).levels.flatMap(({level}) =>
    reviewToResources(reviewGoal({goal: goal.id!, level, time, speaker, speakerName: 'Z'}), {
      ...{patient: goal.subject.reference!, identifier: `${speaker}${level}`, components},
    }).map(each => ({...each, text: narrative, meta: {profile: [scoreProfile]}})),
  )
}

const told = (issues: ValidationIssue[] = []): string[] =>
  issues.filter(({severity}) => /fatal|error/.test(severity)).map(each => `${each.expression}: ${each.text}`)

describe.skipIf(!fixturesAreThere)('the levels of a goal that HL7 published', () => {
  let validator: Validator | undefined
  const faultsOf = async (resources: Observation[]): Promise<string[]> =>
    (await validator!.validate(resources, [...conformance, ...attainmentProfiles])).flatMap(told)

  withValidator(found => (validator = found))

  test('are there', () => expect(scaled.map(({id}) => id)).toContain('pcoGoalWalkDogExample'))

  test.for(scaled.flatMap(goal => speakers.map(speaker => [goal.id!, speaker, goal] as const)))(
    'are each rated as R4 and Person-Centered Outcomes ask: %s, by %s',
    async ([id, speaker, goal], {skip}) => {
      const ratings = rated(goal, speaker)
      const levels = goalFromResource(goal).levels.map(({level}) => level)
      expect(ratings.map(({focus}) => focus)).toEqual(levels.map(() => [{reference: `Goal/${id}`}]))
      expect(observationsFromResources(ratings).map(({value}) => value)).toEqual(levels)
      if (!validator) return skip('Java or Maven is missing')
      expect(await faultsOf(ratings)).toEqual([])
    },
  )

  test('are rated as the guide’s own example is, and say more: a component, and what it is known by', () => {
    const example = fixture<Observation>(
      'pco/pcoPatientJones/Observation-pcoGASScorePatientFollowupExample.json',
    )
    const [goal] = scaled.filter(each => example.focus![0]!.reference === `Goal/${each.id}`)
    const {id: _, category, effectiveDateTime: _when, performer, ...rest} = example
    const [ours] = rated(goal!, 'person').filter(
      each => each.valueCodeableConcept!.coding![0]!.code === example.valueCodeableConcept!.coding![0]!.code,
    )
    expect(ours).toMatchObject(rest)
    expect(ours!.category![0]).toMatchObject(category![0]!)
    expect(ours!.performer![0]).toMatchObject(performer![0]!)
  })

  test('are held to what the guide asks: a score without goal, level, moment or one of its codes is found', async ({
    skip,
  }) => {
    if (!validator) return skip('Java or Maven is missing')
    const [good] = rated(scaled[0]!, 'person') as [Observation]
    const loinc = 'http://loinc.org'
    const wrong: [string, Observation][] = [
      ['focus', {...good, focus: undefined} as unknown as Observation],
      ['effective', {...good, effectiveDateTime: undefined} as unknown as Observation],
      ['value', {...good, valueCodeableConcept: undefined, valueInteger: 1} as unknown as Observation],
      ['value', {...good, valueCodeableConcept: {coding: [{system: loinc, code: 'LA6111-4'}]}}],
      ['code', {...good, code: {coding: [{system: loinc, code: '44261-6'}]}}],
      ['category', {...good, category: good.category!.slice(1)}],
    ]
    for (const [where, observation] of wrong)
      expect((await faultsOf([observation])).join(), where).toMatch(new RegExp(where, 'i'))
  })
})
