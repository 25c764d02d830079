import type {Goal} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {
  extensions,
  goalFromResource,
  goalToResource,
  furtherSystems,
  systems,
  type GoalContext,
} from '../../src/fhir/index.js'
import {newGoal, reviseGoal, type GoalChanges} from '../../src/goals/index.js'
import {freeze} from './freeze.js'

const start = {patient: 'Patient/p', identifier: 'uuid'}
const step = {id: 's1', words: 'Call', by: 'together', due: '2026-12-01', done: '2026-11-30'} as const
const sing = newGoal({words: 'Sing', components: ['hope']})
const created = (changes: GoalChanges, context: GoalContext = {}) =>
  goalToResource({...sing, ...changes} as typeof sing, undefined, {...start, ...context})

function edited(original: Goal, changes: GoalChanges, context?: GoalContext): Goal {
  return goalToResource(
    reviseGoal(goalFromResource(freeze(original)), changes, '2026-11-23'),
    original,
    context,
  )
}

const bare: Goal = {
  resourceType: 'Goal',
  lifecycleStatus: 'active',
  description: {text: 'Sing'},
  subject: {reference: 'Patient/p'},
}

describe('each part of a goal', () => {
  it('has its place in what is written: a system that knows only Goal reads a sensible goal', () => {
    expect(
      created(
        {
          notes: [{text: 'I miss it', speaker: 'person', time: '2026-11-23', about: 'why'}],
          steps: [{...step, voice: {speaker: 'supporter', name: 'Bo'}}],
          review: {date: '2026-12-24', everyWeeks: 4},
          agreement: 'partly',
          language: 'en-CA',
          themes: ['h-dreams'],
          successor: 'g2',
        },
        {typedBy: {reference: 'Practitioner/x', display: 'Dr X'}},
      ),
    ).toMatchObject({
      description: {text: 'Sing', _text: {extension: [{url: extensions.wordsLanguage, valueCode: 'en-CA'}]}},
      expressedBy: {reference: 'Patient/p'},
      category: [{coding: [{code: 'hope'}]}, {coding: [{system: systems.chimeTheme, code: 'h-dreams'}]}],
      note: [
        {
          text: 'I miss it',
          time: '2026-11-23',
          authorReference: {reference: 'Patient/p'},
          extension: [{url: extensions.noteTopic, valueCode: 'why'}],
        },
      ],
      target: [
        {
          id: 's1',
          measure: {coding: [{system: systems.goalPart, code: 'step'}], text: 'Step'},
          detailString: 'Call',
          dueDate: '2026-12-01',
          extension: [
            {url: extensions.stepVoice, valueReference: {type: 'RelatedPerson', display: 'Bo'}},
            {url: extensions.stepDoer, valueCode: 'together'},
            {url: extensions.stepDone, valueDate: '2026-11-30'},
          ],
        },
      ],
      extension: [
        {
          url: extensions.acceptance,
          extension: [
            {url: 'individual', valueReference: {reference: 'Patient/p'}},
            {url: 'status', valueCode: 'pending'},
            {url: extensions.agreement, valueCode: 'partly'},
          ],
        },
        {
          url: extensions.review,
          extension: [
            {url: 'date', valueDate: '2026-12-24'},
            {url: 'every', valueDuration: {value: 4, code: 'wk', system: furtherSystems.units}},
          ],
        },
        {
          url: extensions.relationship,
          extension: [{url: 'type'}, {url: 'target', valueReference: {reference: 'Goal/g2'}}],
        },
        {url: extensions.typedBy, valueReference: {reference: 'Practitioner/x', display: 'Dr X'}},
      ],
    })
  })

  it('is not told twice: a step is no target and no due date, a theme no other filing', () => {
    const read = goalFromResource(
      created({steps: [{id: 'a', words: 'Call', due: '2026'}], themes: ['h-dreams']}),
    )
    expect(read).toMatchObject({dueDates: [], details: []})
  })
})

describe('what cannot be written', () => {
  it.each<[string, GoalChanges, string]>([
    ['a step with no words', {steps: [{id: 'a', words: ' '}]}, 'A step with no words'],
    ['a note with no words', {notes: [{text: '\n', speaker: 'person'}]}, 'A note with no words'],
    ['a level with no words', {levels: [{level: 0, words: ''}]}, 'A level of attainment with no words'],
    ['a level that is none', {levels: [{level: 3 as never, words: 'More'}]}, 'is -2 to +2, not 3'],
    ['a theme that nobody knows', {themes: ['x-joy']}, 'There is no code «x-joy»'],
    ['a component that nobody knows', {components: ['joy' as never]}, 'There is no code «joy»'],
    ['a change into nothing', {status: 'changed'}, 'A goal cannot be set to «changed»'],
    [
      'words in another mouth',
      {notes: [{text: 'Hi', speaker: 'staff', by: 'RelatedPerson/x'}]},
      'does not name a speaker of the kind «staff»',
    ],
  ])('%s is refused in words, and nothing of the rest is written', (_what, changes, message) => {
    expect(() => created(changes)).toThrow(message)
  })
})

describe('who typed the words', () => {
  const typed = created({}, {typedBy: {display: 'Dr X'}})

  it('is named with the words, and changes only with them', () => {
    expect(goalFromResource(typed).typedBy).toBe('Dr X')
    const typedBy = {display: 'Dr Y'}
    expect(goalFromResource(edited(typed, {status: 'working'}, {typedBy})).typedBy).toBe('Dr X')
    expect(goalFromResource(edited(typed, {words: 'Dance'}, {typedBy})).typedBy).toBe('Dr Y')
  })

  it('is no longer said when somebody unknown changes them', () => {
    expect(goalFromResource(edited(typed, {words: 'Dance'})).typedBy).toBeUndefined()
  })
})

describe('what others hold', () => {
  it('of the language stays read where HL7’s own extension says it, and gives way to a new one', () => {
    const original: Goal = {
      ...bare,
      description: {text: 'Chanter', _text: {extension: [{url: extensions.language, valueCode: 'fr'}]}},
    }
    expect(goalFromResource(original).language).toBe('fr')
    expect(edited(original, {language: 'fr-CA'}).description._text!.extension).toEqual([
      {url: extensions.wordsLanguage, valueCode: 'fr-CA'},
    ])
    expect(edited(original, {language: undefined}).description).toEqual({text: 'Chanter'})
  })

  it('of acceptance is theirs: a clinician who agrees is not the person', () => {
    const accepted = (reference: string, ...more: object[]) => ({
      url: extensions.acceptance,
      extension: [{url: 'individual', valueReference: {reference}}, ...more],
    })
    const theirs = accepted('Practitioner/x', {url: 'status', valueCode: 'agree'})
    const priority = {url: 'priority', valueCodeableConcept: {text: 'high'}}
    const original: Goal = {
      ...bare,
      extension: [theirs, accepted('Patient/p', priority)] as Goal['extension'],
    }
    expect(goalFromResource(original).agreement).toBeUndefined()
    const disagreed = edited(original, {agreement: 'disagree'})
    expect(disagreed.extension![0]).toBe(original.extension![0])
    expect(disagreed.extension![1]!.extension).toHaveLength(3)
    expect(edited(disagreed, {agreement: undefined})).toEqual(original)
  })

  it('of other relations stays when a goal gets a successor and when it loses it', () => {
    const milestone = {
      url: extensions.relationship,
      extension: [
        {
          url: 'type',
          valueCodeableConcept: {coding: [{system: systems.goalRelationship, code: 'milestone'}]},
        },
        {url: 'target', valueReference: {reference: 'Goal/m'}},
      ],
    }
    const original: Goal = {...bare, extension: [milestone]}
    const changed = edited(original, {successor: 'g2', status: 'changed'})
    expect(goalFromResource(changed)).toMatchObject({status: 'changed', successor: 'g2'})
    expect(changed.extension![0]).toBe(milestone)
    expect(edited(changed, {successor: undefined, status: 'working'}).extension).toEqual([milestone])
  })

  it('of a step’s time after which it is due gives way to a day only', () => {
    const measure = {coding: [{system: systems.goalPart, code: 'step'}], text: 'Step'}
    const target = [{id: 's', measure, detailString: 'Call', dueDuration: {value: 3, unit: 'days'}}]
    const [reworded] = edited({...bare, target}, {steps: [{id: 's', words: 'Call Ada'}]}).target!
    expect(reworded).toEqual({...target[0], detailString: 'Call Ada'})
    const [dated] = edited({...bare, target}, {steps: [{id: 's', words: 'Call', due: '2026'}]}).target!
    expect(dated).toEqual({id: 's', measure, detailString: 'Call', dueDate: '2026'})
  })

  it('of steps without ids, or with one id for two, is told apart and left without an id that it never had', () => {
    const measure = {coding: [{system: systems.goalPart, code: 'step'}]}
    const target = ['Call', 'Go', 'Sing'].map(detailString => ({
      ...(detailString !== 'Call' && {id: 'x'}),
      measure,
      detailString,
    }))
    const {steps} = goalFromResource({...bare, target})
    expect(new Set(steps.map(step => step.id)).size).toBe(3)
    const done = steps.map((step, index) => (index === 2 ? {...step, done: '2026'} : step))
    const resource = edited({...bare, target}, {steps: done})
    expect(resource.target!.slice(0, 2)).toEqual(target.slice(0, 2))
    expect(resource.target![2]).toEqual({
      ...target[2],
      extension: [{url: extensions.stepDone, valueDate: '2026'}],
    })
    expect(created({steps: [{id: steps[0]!.id, words: 'Call'}]}).target![0]).not.toHaveProperty('id')
  })

  it('of what cannot be read as ours is neither shown as it nor lost', () => {
    const original: Goal = {
      ...bare,
      extension: [
        {url: extensions.importance, valueInteger: 11},
        {url: extensions.ownership, valueCode: 'theirs'},
        {url: extensions.review, extension: [{url: 'every', valueDuration: {value: 2, code: 'mo'}}]},
      ],
    }
    expect(goalFromResource(original)).toMatchObject({
      importance: undefined,
      ownership: undefined,
      review: undefined,
    })
    expect(edited(original, {importance: 3}).extension).toEqual([
      {url: extensions.importance, valueInteger: 3},
      ...original.extension!.slice(1),
    ])
  })

  it('as the reason of the state before goes with that state; a reason that is given is written', () => {
    const paused: Goal = {...bare, lifecycleStatus: 'on-hold', statusReason: 'moved house'}
    expect(edited(paused, {status: 'working'})).not.toHaveProperty('statusReason')
    expect(edited(paused, {status: 'mistaken'}, {reason: 'Wrong person'})).toMatchObject({
      lifecycleStatus: 'entered-in-error',
      statusReason: 'Wrong person',
    })
    expect(edited(paused, {words: 'Hum'}).statusReason).toBe('moved house')
  })
})
