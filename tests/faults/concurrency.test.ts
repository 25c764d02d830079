import type {Goal} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import type {Habits} from '../../src/sandbox/index.js'
import {goalInWords, sittingOf, startCharting} from '../record/charting.js'

/** Two pages open on the same goal; the other one has saved its words in the meantime. */
async function twoPages(habits: Habits = {}) {
  const charting = startCharting({habits})
  const [here, there] = [await charting.open(), await charting.open()]
  const {id, goal: base} = here.snapshot.goals[0]!
  return {charting, here, there, id, base, words: async () => (await charting.goal(id)).description.text}
}

describe('Two at once', () => {
  it('C1 a stale If-Match (412) writes nothing over, tells both versions, and merges what does not touch', async () => {
    const {here, there, id, base, words, charting} = await twoPages({noPatch: true})
    await there.updateGoal(id, {words: 'Theirs'}, {base})
    expect(await here.updateGoal(id, {importance: 7}, {base})).toMatchObject({kind: 'saved', merged: true})
    expect(charting.writes().map(({headers}) => headers.get('if-match'))).toContain('W/"1"')
    const conflict = await here.updateGoal(id, {words: 'Mine'}, {base})
    expect(conflict).toMatchObject({kind: 'conflict', fields: ['words'], theirs: {words: 'Theirs'}, base})
    expect(await words()).toBe('Theirs')
  })

  it('C2 a stale update that is answered with 409 (Oracle) is the same conflict', async () => {
    const {here, there, id, base, words} = await twoPages({staleIs409: true, noPatch: true})
    await there.updateGoal(id, {words: 'Theirs'}, {base})
    expect(await here.updateGoal(id, {words: 'Mine'}, {base})).toMatchObject({kind: 'conflict'})
    expect(await here.updateGoal(id, {importance: 7}, {base})).toMatchObject({kind: 'saved', merged: true})
    expect(await words()).toBe('Theirs')
  })

  it('C4 a server without versions is read again before each write, and what others saved is kept', async () => {
    const {charting, here, there, id, base, words} = await twoPages({noVersions: true})
    await there.updateGoal(id, {words: 'Theirs'}, {base})
    const from = charting.requests.length
    expect(await here.updateGoal(id, {words: 'Mine'}, {base})).toMatchObject({
      kind: 'conflict',
      theirs: {words: 'Theirs'},
    })
    expect(await here.updateGoal(id, {importance: 7}, {base})).toMatchObject({kind: 'saved', merged: true})
    const methods = charting.requests.slice(from).map(({method}) => method)
    expect(methods.slice(0, 2)).toEqual(['GET', 'GET'])
    expect(await words()).toBe('Theirs')
    // That such a server is not as safe is said by recovery-status.
    expect(here.snapshot.unguarded).toBe(true)
  })

  it('C8 two edits of one list at the same moment lose no item of it, whatever the patch points at', async () => {
    for (const habits of [{}, {ignoresIfMatch: true}] satisfies Habits[]) {
      const {charting, here, there, id, base} = await twoPages(habits)
      const note = (text: string) => ({notes: [...base.notes, {text, speaker: 'person'} as const]})
      await there.updateGoal(id, note('Theirs'), {base})
      expect(await here.updateGoal(id, note('Mine'), {base})).toMatchObject({kind: 'saved'})
      const {note: notes = []} = await charting.goal(id)
      expect(notes.map(({text}) => text)).toEqual(expect.arrayContaining(['Theirs', 'Mine']))
      for (const {method, body, headers} of charting.writes().filter(({method}) => method === 'PATCH')) {
        const paths = (JSON.parse(body) as {op: string; path: string}[]).map(({path}) => path)
        expect([method, paths.filter(path => /\d|-$/.test(path))]).toEqual(['PATCH', []])
        expect(headers.get('if-match')).toMatch(/^W\/"\d+"$/)
      }
    }
  })

  it('C10 a check-in that the server took only in part is completed, and no answer is there twice', async () => {
    const charting = startCharting({habits: {nonAtomicTransactions: true}})
    const record = await charting.open()
    charting.sandbox.faults.push({kind: 'status', status: 403, match: {method: 'POST'}, times: 2})
    const first = await record.saveMeasure(sittingOf(3), 'sitting')
    expect(first).toMatchObject({kind: 'failed'})
    expect((first as {saved?: string[]}).saved).toHaveLength(3)
    expect(await record.saveMeasure(sittingOf(3), 'sitting')).toMatchObject({kind: 'saved'})
    for (const component of ['connectedness', 'hope', 'identity', 'meaning', 'empowerment'])
      expect(await charting.identified('Observation', `sitting/${component}`)).toHaveLength(1)
    // Made so: the record sends no transaction, which half of the servers do not have; its parts are saves of their own.
    expect(charting.writes().filter(({path}) => path === '' || path === '/')).toEqual([])
  })
})

describe('A server that overwrites whatever If-Match says', () => {
  it('C3 a lost edit is noticed by what the server holds after the write', async () => {
    const charting = startCharting({habits: {ignoresIfMatch: true, noPatch: true}})
    const backend = charting.backend()
    const record = await charting.open('maya', {backend})
    const {id, goal: base} = record.snapshot.goals[0]!
    const update = backend.update.bind(backend)
    // Somebody saves between the last look and the write, and the server takes both.
    backend.update = async (resource, version) => {
      backend.update = update
      await charting.backend().update({...(await charting.goal(id)), description: {text: 'Theirs'}}, '1')
      return update(resource, version)
    }
    const outcome = await record.updateGoal(id, {importance: 7}, {base})
    expect(outcome).toMatchObject({kind: 'saved', overwrote: true})
    const {versions} = await record.historyOf(id)
    expect(versions.map(({goal}) => goal.words)).toContain('Theirs')
  })
})

describe('A goal that went away while it was being changed', () => {
  it('C9 deleted (410) or entered in error while editing is told as gone, and nothing is written', async () => {
    const {charting, here, there, id, base} = await twoPages()
    await there.voidGoal(id, 'Written for somebody else.')
    const written = charting.writes().length
    const gone = {kind: 'failed', problem: {kind: 'gone'}}
    expect(await here.updateGoal(id, {words: 'Still mine.'}, {base})).toMatchObject(gone)
    expect(await here.updateGoal(id, {words: 'Still mine.'}, {base})).toMatchObject({kind: 'failed'})
    const sent = charting.writes().slice(written)
    expect(sent.map(({headers}) => headers.get('if-match'))).toEqual(['W/"1"'])
    expect(await charting.goal(id)).toMatchObject({
      lifecycleStatus: 'entered-in-error',
      meta: {versionId: '2'},
    })
    // A new one: nothing points at it, so the server lets it be deleted.
    await here.createGoal(goalInWords('Sing'), 'key')
    const {id: other, goal} = here.snapshot.goals.find(each => each.goal.words === 'Sing')!
    await charting.sandbox.fetch(`${charting.sandbox.baseUrl}/Goal/${other}`, {method: 'DELETE'})
    expect(await here.updateGoal(other, {words: 'Still mine.'}, {base: goal})).toMatchObject(gone)
    expect(here.snapshot.goals.map(entry => entry.id)).not.toEqual(expect.arrayContaining([id, other]))
  })
})

describe('The same goal twice', () => {
  it('C7 two creates that raced to one identifier show once, and the other can be voided', async () => {
    const charting = startCharting()
    const record = await charting.open()
    await record.createGoal(goalInWords('Sing'), 'key')
    const [first] = (await charting.identified('Goal', 'key')) as Goal[]
    const {id: _, meta: __, ...copy} = first!
    await charting.sandbox.fetch(`${charting.sandbox.baseUrl}/Goal`, {
      method: 'POST',
      headers: {'content-type': 'application/fhir+json'},
      body: JSON.stringify(copy),
    })
    await record.load()
    const shown = record.snapshot.goals.filter(({goal}) => goal.words === 'Sing')
    expect(shown).toMatchObject([{id: first!.id}])
    const [twin] = shown[0]!.twins!
    expect(await record.voidGoal(twin!, 'It was in the chart twice.')).toMatchObject({kind: 'saved'})
    await record.load()
    const after = record.snapshot.goals.filter(({goal}) => goal.words === 'Sing')
    expect(after.map(({id, twins}) => [id, twins])).toEqual([[first!.id, undefined]])
    expect(await charting.goal(twin!)).toMatchObject({lifecycleStatus: 'entered-in-error'})
  })
})
