import type {Goal} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {goalFromResource, goalToResource, systems} from '../../src/fhir/index.js'
import {newGoal, reviseGoal, statuses} from '../../src/goals/index.js'

const achievement = (code: string) => ({coding: [{system: systems.goalAchievement, code}]})

function goalThatIs(lifecycleStatus: Goal['lifecycleStatus'], code?: string): Goal {
  return {
    resourceType: 'Goal',
    lifecycleStatus,
    ...(code && {achievementStatus: achievement(code)}),
    description: {text: 'Sing'},
    subject: {reference: 'Patient/p'},
    statusDate: '2026-01-01',
    statusReason: 'moved house',
  }
}

function move(original: Goal, status: (typeof statuses)[number], today?: string): Goal {
  return goalToResource(reviseGoal(goalFromResource(original), {status}, today), original)
}

describe('where a goal stands', () => {
  it.each([
    ['proposed', undefined, 'hoping'],
    ['planned', undefined, 'hoping'],
    ['accepted', undefined, 'working'],
    ['active', 'no-progress', 'working'],
    ['on-hold', undefined, 'pausing'],
    ['completed', 'achieved', 'reached'],
    ['completed', 'sustaining', 'reached'],
    ['cancelled', 'not-achieved', 'letting-go'],
    ['entered-in-error', undefined, 'mistaken'],
  ] as const)('is read from %s and %s as «%s»', (lifecycle, code, status) => {
    expect(goalFromResource(goalThatIs(lifecycle, code)).status).toBe(status)
  })

  it('is never called reached unless an achievement says so: R4 calls completed only what is no longer sought', () => {
    expect(goalFromResource(goalThatIs('completed')).status).toBe('closed')
    expect(goalFromResource(goalThatIs('completed', 'not-achieved')).status).toBe('closed')
    const foreign = {
      ...goalThatIs('completed'),
      achievementStatus: {coding: [{system: 'http://x.example', code: 'achieved'}]},
    }
    expect(goalFromResource(foreign).status).toBe('closed')
  })

  it('is not called let go by the person when what staff proposed was turned down', () => {
    expect(goalFromResource(goalThatIs('rejected')).status).toBe('closed')
  })

  it.each(statuses)(
    'can be chosen as «%s», is written, and reads back the same, from every state before',
    status => {
      const created = goalToResource({...newGoal({words: 'Sing', components: ['hope']}), status}, undefined, {
        patient: 'Patient/p',
        identifier: 'uuid',
      })
      expect(goalFromResource(created).status).toBe(status)
      for (const before of [
        'proposed',
        'planned',
        'accepted',
        'active',
        'on-hold',
        'completed',
        'cancelled',
      ] as const)
        for (const code of [undefined, 'in-progress', 'achieved', 'sustaining', 'not-attainable'])
          expect(goalFromResource(move(goalThatIs(before, code), status, '2026-11-23')).status).toBe(status)
    },
  )

  it.each(['changed', 'closed', 'unknown'] as const)(
    'is refused in words as «%s»: it would not read back',
    status => {
      const original = goalThatIs('active')
      const revised = reviseGoal(goalFromResource(original), {status})
      expect(() => goalToResource(revised, original)).toThrow(`A goal cannot be set to «${status}».`)
    },
  )

  it('says achieved when reached, and keeps the finer word when it already says so', () => {
    expect(move(goalThatIs('active', 'improving'), 'reached').achievementStatus).toMatchObject(
      achievement('achieved'),
    )
    expect(move(goalThatIs('active', 'sustaining'), 'reached').achievementStatus).toEqual(
      achievement('sustaining'),
    )
  })

  it('no longer says achieved when a reached goal is taken up again, and leaves other achievements alone', () => {
    expect(move(goalThatIs('completed', 'achieved'), 'working').achievementStatus).toMatchObject(
      achievement('in-progress'),
    )
    expect(move(goalThatIs('on-hold', 'sustaining'), 'working').achievementStatus).toEqual(
      achievement('sustaining'),
    )
  })

  it('says nothing of an achievement once a reached goal is let go of, and keeps why another was not reached', () => {
    for (const code of ['achieved', 'sustaining'])
      expect(move(goalThatIs('completed', code), 'letting-go')).not.toHaveProperty('achievementStatus')
    expect(move(goalThatIs('active', 'not-attainable'), 'letting-go').achievementStatus).toEqual(
      achievement('not-attainable'),
    )
  })

  it.each(['hoping', 'working', 'pausing'] as const)(
    'does not say achieved as «%s», although it was reached before it was let go of',
    status => {
      const letGo = move(goalThatIs('completed', 'achieved'), 'letting-go')
      expect(move(letGo, status)).not.toHaveProperty('achievementStatus')
      expect(move(goalThatIs('cancelled', 'achieved'), status).achievementStatus).toMatchObject(
        achievement('in-progress'),
      )
    },
  )

  it('has the day of the change, or none, but never the day of the state before', () => {
    expect(move(goalThatIs('active'), 'pausing', '2026-11-23').statusDate).toBe('2026-11-23')
    expect(move(goalThatIs('active'), 'pausing')).not.toHaveProperty('statusDate')
  })
})
