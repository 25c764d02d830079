import {LosslessNumber} from 'lossless-json'
import {describe, expect, it} from 'vitest'
import {createPatch} from '../../src/record/create-patch.js'
import {startCharting} from './charting.js'
import {json, offline, scriptedEndpoint, stored} from './scripted-endpoint.js'

const methods = (requests: {method: string}[]) => requests.map(({method}) => method).join(' ')

describe('A patch', () => {
  it('tests, and then replaces, adds or takes away whole elements, and no others', () => {
    const before = {
      resourceType: 'Goal',
      meta: {versionId: '1'},
      note: [{text: 'a'}],
      priority: {text: 'high'},
    }
    const after = {resourceType: 'Goal', meta: {versionId: '2'}, note: [{text: 'a'}, {text: 'b'}], target: []}
    expect(createPatch(before, after)).toEqual([
      {op: 'test', path: '/note', value: before.note},
      {op: 'replace', path: '/note', value: after.note},
      {op: 'test', path: '/priority', value: {text: 'high'}},
      {op: 'remove', path: '/priority'},
      {op: 'add', path: '/target', value: []},
    ])
  })

  it('of a copy that says the same is empty, decimals as they were written too', () => {
    const goal = () => ({target: [{detailQuantity: {value: new LosslessNumber('1.00')}}]})
    expect(createPatch(goal(), goal())).toEqual([])
    expect(
      createPatch(goal(), {target: [{detailQuantity: {value: new LosslessNumber('1.0')}}]}),
    ).toHaveLength(2)
  })

  it('sends only what changed, under the version that was changed', async () => {
    const charting = startCharting()
    const record = await charting.open()
    const {id} = record.snapshot.goals[0]!
    await record.updateGoal(id, {words: 'Sing again.'})
    const [write, ...more] = charting.writes()
    expect(more).toEqual([])
    expect(write!.headers.get('content-type')).toBe('application/json-patch+json')
    expect(write!.headers.get('if-match')).toBe('W/"1"')
    expect(JSON.parse(write!.body).map(({path}: {path: string}) => path)).toEqual([
      '/description',
      '/description',
    ])
    expect(write!.body.length).toBeLessThan(JSON.stringify(await charting.goal(id)).length / 2)
  })

  it('keeps the digits of decimals beside what it changes', async () => {
    const charting = startCharting()
    const {baseUrl, fetch} = charting.sandbox
    const record = await charting.open()
    const {id} = record.snapshot.goals[0]!
    const goal = JSON.stringify({
      ...(await charting.goal(id)),
      target: [{detailQuantity: {value: 'x'}, measure: {text: 'm'}}],
    })
    const body = goal.replace('"x"', '1.00')
    await fetch(`${baseUrl}/Goal/${id}`, {
      method: 'PUT',
      body,
      headers: {'content-type': 'application/fhir+json'},
    })
    await record.load()
    const steps = [{id: 's1', words: 'Buy clay'}]
    expect(await record.updateGoal(id, {steps})).toMatchObject({kind: 'saved'})
    expect(charting.writes().at(-1)!.method).toBe('PATCH')
    expect(await (await fetch(`${baseUrl}/Goal/${id}`)).text()).toContain('1.00')
  })
})

describe('An endpoint that does not take a patch', () => {
  it('and does not say that it does, is never sent one', async () => {
    const charting = startCharting({habits: {noPatch: true}})
    const record = await charting.open()
    await record.updateGoal(record.snapshot.goals[0]!.id, {words: 'Sing again.'})
    expect(methods(charting.writes())).toBe('PUT')
  })

  it.each([400, 405, 415, 422, 501])(
    'although it says that it does (%i), gets the whole, and no other patch',
    async status => {
      const charting = startCharting()
      const record = await charting.open()
      const [one, other] = record.snapshot.goals
      charting.sandbox.faults.push({kind: 'status', status, match: {method: 'PATCH'}, times: 9})
      expect(await record.updateGoal(one!.id, {words: 'Sing again.'})).toMatchObject({kind: 'saved'})
      expect(await record.updateGoal(other!.id, {words: 'Bake bread.'})).toMatchObject({kind: 'saved'})
      expect(methods(charting.writes())).toBe('PATCH PUT PUT')
      expect((await charting.goal(one!.id)).description.text).toBe('Sing again.')
    },
  )

  it('because one of its tests fails on the very version that was read, gets the whole', async () => {
    const charting = startCharting()
    const record = await charting.open()
    charting.sandbox.faults.push({kind: 'status', status: 409, match: {method: 'PATCH'}, times: 9})
    const outcome = await record.updateGoal(record.snapshot.goals[0]!.id, {words: 'Sing again.'})
    expect(outcome).toMatchObject({kind: 'saved'})
    expect(outcome).not.toHaveProperty('merged')
  })

  it('and refuses the whole with a conflict in which nobody else took part, says why', async () => {
    const charting = startCharting()
    const record = await charting.open()
    const {id} = record.snapshot.goals[0]!
    charting.sandbox.faults.push(
      {kind: 'status', status: 409, match: {method: 'PATCH'}, times: 9},
      {kind: 'status', status: 409, match: {method: 'PUT'}, times: 9},
    )
    expect(await record.updateGoal(id, {words: 'Sing again.'})).toMatchObject({
      kind: 'failed',
      problem: {kind: 'rejected', status: 409},
    })
  })

  it('and rejects the whole too, says why', async () => {
    const charting = startCharting({habits: {oneCategoryOnly: true}})
    const record = await charting.open()
    const {id} = record.snapshot.goals[0]!
    expect(await record.updateGoal(id, {components: ['hope', 'meaning']})).toMatchObject({
      kind: 'failed',
      problem: {kind: 'rejected', issues: [{text: 'This server takes exactly one category.'}]},
    })
  })
})

describe('A server that overwrites whatever If-Match says', () => {
  it('is stopped by what the patch tests: another’s words are not written over', async () => {
    const charting = startCharting({habits: {ignoresIfMatch: true}})
    const backend = charting.backend()
    const record = await charting.open('maya', {backend})
    const {id, goal: base} = record.snapshot.goals[0]!
    const read = backend.read.bind(backend)
    // Somebody saves in the moment between the last look and the write.
    backend.read = async (type, which) => {
      const found = await read(type, which)
      backend.read = read
      const theirs = {...(await charting.goal(id)), description: {text: 'Theirs.'}}
      await charting.backend().update(theirs, undefined)
      return found
    }
    expect(await record.updateGoal(id, {words: 'Mine.'}, {base})).toMatchObject({
      kind: 'conflict',
      theirs: {words: 'Theirs.'},
    })
    expect((await charting.goal(id)).description.text).toBe('Theirs.')
  })
})

describe('A patch whose answer was lost', () => {
  const operations = [
    {op: 'test', path: '/priority', value: {text: 'high'}},
    {op: 'remove', path: '/priority'},
    {op: 'replace', path: '/description', value: {text: 'Sing'}},
  ] as const

  it('is done when the server holds what was meant, whatever else was changed since', async () => {
    const now = stored({meta: {versionId: '3'}, description: {text: 'Sing'}, note: [{text: 'theirs'}]})
    const {backend, seen} = scriptedEndpoint([offline, json(now)])
    expect(await backend.patch!('Goal', 'g1', operations, '1')).toEqual(now)
    expect(methods(seen)).toBe('PATCH GET')
  })

  it('and that never arrived is sent once more under the same version', async () => {
    const after = stored({meta: {versionId: '2'}, description: {text: 'Sing'}})
    const {backend, seen} = scriptedEndpoint([offline, json(stored()), json(after)])
    expect(await backend.patch!('Goal', 'g1', operations, '1')).toEqual(after)
    expect(seen[2]!.headers.get('if-match')).toBe('W/"1"')
  })
})
