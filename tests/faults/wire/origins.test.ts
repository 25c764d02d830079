import type {Goal} from 'fhir/r4.js'
import {afterEach, describe, expect, it} from 'vitest'
import {newGoal} from '../../../src/goals/index.js'
import {openOrigins, type Origins} from './origins.js'

let origins: Origins | undefined
afterEach(() => origins?.close())

const create = (words: string, key: string) => ({goal: newGoal({words, components: ['hope']}), key})

/** The newest version of every Goal that carries this identifier. */
function identified({sandbox}: Origins, key: string): Goal[] {
  const versions = sandbox.snapshot().versions.filter(({type, text}) => type === 'Goal' && text)
  const newest = new Map(versions.map(({id, text}) => [id, JSON.parse(text!) as Goal]))
  return [...newest.values()].filter(({identifier}) => identifier?.some(({value}) => value === key))
}

describe('A page at one origin, the FHIR server at another', () => {
  it('T6 a captive portal that redirects gets no request, no token and no word', async () => {
    let captive = false
    origins = await openOrigins({
      instead: (_request, response) => {
        if (!captive) return false
        response.writeHead(302, {location: `${origins!.portal}/sign-in`}).end()
        return true
      },
    })
    await origins.page.waitForFunction(
      () =>
        (document.querySelector('recovery-record') as unknown as {snapshot: {goals: object[]}}).snapshot.goals
          .length,
    )
    captive = true
    const [outcome] = await origins.ask('goal-submit', [create('Sing', 'key')])
    expect(outcome).toMatchObject({kind: 'failed', problem: {kind: 'signed-out'}})
    expect(origins.elsewhere.filter(({url}) => url !== '/favicon.ico')).toEqual([])
    captive = false
    expect((await origins.ask('goal-submit', [create('Sing', 'key')]))[0]).toMatchObject({kind: 'saved'})
    expect(identified(origins, 'key')).toHaveLength(1)
  })

  it('T14 a preflight that denies Prefer and If-Match keeps nothing from being saved, and is told', async () => {
    origins = await openOrigins({allow: ['accept', 'authorization', 'content-type']})
    const [outcome] = await origins.ask('goal-submit', [create('Sing', 'key')])
    expect(outcome).toMatchObject({kind: 'saved'})
    expect(identified(origins, 'key')).toHaveLength(1)
    const [goal] = identified(origins, 'key') as [Goal]
    const base = newGoal({words: 'Sing', components: ['hope']})
    const update = {id: goal.id, changes: {importance: 7}, base}
    expect((await origins.ask('goal-submit', [update]))[0]).toMatchObject({kind: 'saved'})
    expect((await origins.snapshot()).unguarded).toBe(true)
    expect(identified(origins, 'key')[0]!.meta!.versionId).toBe('2')
    expect(origins.requests.filter(({headers}) => headers['if-match'])).toEqual([])
  })

  it('T15 where neither ETag nor Location can be read and a create answers nothing, it is found by its identifier', async () => {
    origins = await openOrigins({expose: []}, {emptyCreateBody: true})
    const [outcome] = await origins.ask('goal-submit', [create('Sing', 'key')])
    expect(outcome).toMatchObject({kind: 'saved'})
    expect(identified(origins, 'key')).toHaveLength(1)
    const [{id}] = identified(origins, 'key') as unknown as [{id: string}]
    expect((await origins.snapshot()).goals).toContainEqual({id, words: 'Sing'})
    const base = newGoal({words: 'Sing', components: ['hope']})
    expect((await origins.ask('goal-submit', [{id, changes: {importance: 7}, base}]))[0]).toMatchObject({
      kind: 'saved',
    })
  })

  it('T16 a body of more than 64 KiB and eight posts at once go through Chromium', async () => {
    origins = await openOrigins()
    const long = 'Sing with my aunt. '.repeat(5000)
    const [outcome] = await origins.ask('goal-submit', [create(long, 'long')])
    expect(outcome).toMatchObject({kind: 'saved'})
    expect(identified(origins, 'long').map(({description}) => description.text)).toEqual([long.trim()])
    const eight = Array.from({length: 8}, (_, index) =>
      create(`${index} ${'x'.repeat(12_000)}`, `key ${index}`),
    )
    const outcomes = await origins.ask('goal-submit', eight)
    expect(outcomes.map(({kind}) => kind)).toEqual(Array(8).fill('saved'))
    for (const {key} of eight) expect(identified(origins, key)).toHaveLength(1)
  })
})
