import type {Goal, Observation} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {goalFromResource, goalToResource, observationsFromResources, systems} from '../../src/fhir/index.js'
import {reviseGoal} from '../../src/goals/index.js'
import {freeze} from './freeze.js'

const here = 'https://ehr.example/fhir/'
const elsewhere = 'https://else.example/fhir/'
const replacedBy = (reference: string) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/goal-relationship',
  extension: [
    {
      url: 'type',
      valueCodeableConcept: {coding: [{system: systems.goalRelationship, code: 'replacement'}]},
    },
    {url: 'target', valueReference: {reference}},
  ],
})
const goal = (base: string): Goal =>
  freeze({
    resourceType: 'Goal',
    lifecycleStatus: 'completed',
    description: {text: 'Sing'},
    subject: {reference: `${here}Patient/p`},
    addresses: [{reference: `${base}Observation/a`}],
    extension: [replacedBy(`${base}Goal/g2`)],
  })
const progress = (base: string): Observation => ({
  resourceType: 'Observation',
  id: 'o1',
  status: 'final',
  code: {coding: [{system: systems.goalProgress, code: 'progress'}]},
  subject: {reference: `${here}Patient/p`},
  focus: [{reference: `${base}Goal/g1`}],
  hasMember: [{reference: `${base}Observation/o2`}],
  valueInteger: 4,
})

describe('a server that writes its references with its own address', () => {
  it('names its own goals and answers by them', () => {
    expect(goalFromResource(goal(here))).toMatchObject({status: 'changed', successor: 'g2', answers: ['a']})
    expect(observationsFromResources([progress(here)])).toMatchObject([
      {goal: 'g1', instrument: 'goal-progress', value: 4, members: ['o2']},
    ])
  })

  it('names nothing of ours by the address of another server', () => {
    expect(goalFromResource(goal(elsewhere))).toMatchObject({status: 'closed', answers: []})
    const [reading] = observationsFromResources([progress(elsewhere)])
    expect([reading!.goal, reading!.members]).toEqual([undefined, undefined])
  })

  it('keeps them as they were written, and gets another successor in the place of the first', () => {
    const original = goal(here)
    const read = goalFromResource(original)
    expect(goalToResource(reviseGoal(read, {importance: 7}), original)).toMatchObject({
      extension: [replacedBy(`${here}Goal/g2`), {valueInteger: 7}],
    })
    expect(goalToResource(reviseGoal(read, {successor: 'g3'}), original).extension).toEqual([
      replacedBy('Goal/g3'),
    ])
  })
})
