import type {Goal} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import type {Fault} from '../../src/sandbox/index.js'
import {goalInWords, idOfGoal, startCharting} from '../record/charting.js'

/** A save that meets these faults, and the same save once they are over: what became of each, and what the server holds. */
async function saveTwice(faults: Fault[], options = {}) {
  const charting = startCharting()
  const key = crypto.randomUUID()
  const waits: number[] = []
  const wait = async (milliseconds: number) => void waits.push(milliseconds)
  const backend = charting.backend({wait, ...options})
  const record = await charting.open('maya', {backend})
  charting.sandbox.faults.push(...faults)
  const first = await record.createGoal(goalInWords('Sing'), key)
  const savedAt = record.snapshot.savedAt
  charting.sandbox.faults.length = 0
  const second = await record.createGoal(goalInWords('Sing'), key)
  const kept = await charting.identified('Goal', key)
  return {first, second, kept, waits, savedAt, record}
}

const write = {method: 'POST'}

describe('On the way to the server', () => {
  it('T2 response lost after commit on POST gives exactly one resource', async () => {
    const found = await saveTwice([{kind: 'dropResponse', match: write}])
    expect([found.first.kind, found.second.kind, found.kept.length]).toEqual(['saved', 'saved', 1])
    // Nothing gets through any more, and so nobody can ask what became of it: it is not told as saved.
    const cut = await saveTwice([
      {kind: 'dropResponse', match: write},
      {kind: 'offline', times: 20},
    ])
    expect([cut.first.kind, cut.savedAt, cut.second.kind, cut.kept.length]).toEqual([
      'failed',
      undefined,
      'saved',
      1,
    ])
  })

  it('T3 response lost after commit on PUT is recognised as our own, also when it meets us as a 412', async () => {
    const charting = startCharting({habits: {noPatch: true}})
    const record = await charting.open()
    const {id, goal: base} = record.snapshot.goals[0]!
    const versions = () => charting.sandbox.snapshot().versions.filter(version => version.id === id).length
    charting.sandbox.faults.push({kind: 'dropResponse', match: {method: 'PUT'}})
    expect(await record.updateGoal(id, {importance: 7}, {base})).toMatchObject({kind: 'saved'})
    expect(versions()).toBe(2)
    charting.sandbox.faults.push({kind: 'dropResponse', match: {method: 'PUT'}}, {kind: 'offline', times: 20})
    const changed = record.snapshot.goals.find(entry => entry.id === id)!.goal
    expect(await record.updateGoal(id, {confidence: 5}, {base: changed})).toMatchObject({kind: 'failed'})
    charting.sandbox.faults.length = 0
    const statuses: number[] = []
    const again = await record.updateGoal(id, {confidence: 5}, {base: changed})
    for (const {method, headers} of charting.writes().slice(-1)) {
      expect([method, headers.get('if-match')]).toEqual(['PUT', 'W/"2"'])
      statuses.push(versions())
    }
    expect(again).toMatchObject({kind: 'saved'})
    expect(again).not.toHaveProperty('merged')
    expect(statuses).toEqual([3])
  })

  it('T7 an answer that breaks off, a byte order mark or a wrong content type loses nothing', async () => {
    const broken = await saveTwice([{kind: 'truncated', match: write}])
    expect([broken.first.kind, broken.kept.length]).toEqual(['saved', 1])
    for (const mimeType of ['application/json+fhir', 'text/html', 'text/plain; charset=utf-8']) {
      const charting = startCharting({habits: {mimeType}})
      const record = await charting.open()
      const patient = JSON.stringify({resourceType: 'Patient', id: 'maya', name: [{given: ['Maya']}]})
      charting.sandbox.faults.push({kind: 'emptyJson', body: `\uFEFF${patient}`, match: {path: 'Patient/'}})
      await record.load()
      expect(record.snapshot).toMatchObject({person: {name: 'Maya'}, goalsPart: {phase: 'ready'}})
      expect(await record.createGoal(goalInWords('Sing'), 'key')).toMatchObject({kind: 'saved'})
    }
  })

  it.each(['null', '[]', '"saved"'])(
    'T8 a body of `null`, a list or a string is no answer, and what was sent is there once: %s',
    async body => {
      const {first, kept, record} = await saveTwice([{kind: 'emptyJson', body, match: write}])
      expect([first.kind, kept.length]).toEqual(['saved', 1])
      const reading = startCharting()
      reading.sandbox.faults.push({kind: 'emptyJson', body, match: {path: 'Goal?'}, times: 20})
      const {snapshot} = await reading.open()
      expect(snapshot.goalsPart).toMatchObject({phase: 'failed', problem: {kind: 'not-fhir'}})
      expect(record.snapshot.goals.length).toBeGreaterThan(0)
    },
  )

  it.each([
    [500, 'server', {'content-type': 'text/html'}],
    [502, 'server', {'retry-after': '2'}],
    [503, 'busy', {'retry-after': '2'}],
    [504, 'timeout', {}],
  ])(
    'T9 a fault of the server or a gateway is told as one, and the save goes through when it is over: %i',
    async (status, kind, headers) => {
      const fault: Fault = {kind: 'status', status, headers, body: '<h1>Fault</h1>', match: write, times: 20}
      const {first, savedAt, second, kept, waits} = await saveTwice([fault])
      expect(first).toMatchObject({kind: 'failed', problem: {kind, status}})
      expect([savedAt, second.kind, kept.length]).toEqual([undefined, 'saved', 1])
      if ('retry-after' in headers) expect(waits[0]).toBeGreaterThanOrEqual(2000)
    },
  )

  it.each<[string, Record<string, string>, number, number]>([
    ['seconds', {'retry-after': '3'}, 3000, 4500],
    [
      'a date',
      {'retry-after': 'Sat, 01 Jan 2000 00:00:03 GMT', date: 'Sat, 01 Jan 2000 00:00:00 GMT'},
      3000,
      4500,
    ],
    ['nothing', {}, 1, 1000],
  ])(
    'T10 a 429 is waited for as long as it asks, a bounded number of times: %s',
    async (_, headers, low, high) => {
      const busy: Fault = {kind: 'status', status: 429, headers, match: write}
      const {first, kept, waits} = await saveTwice([{...busy, times: 1}])
      expect([first.kind, kept.length]).toEqual(['saved', 1])
      expect(waits[0]).toBeGreaterThanOrEqual(low)
      expect(waits[0]).toBeLessThanOrEqual(high)
      const endless = await saveTwice([{...busy, times: 1000}])
      expect(endless.first).toMatchObject({kind: 'failed', problem: {kind: 'busy'}})
      expect([endless.waits.length < 5, endless.second.kind, endless.kept.length]).toEqual([true, 'saved', 1])
      const tomorrow = await saveTwice([{...busy, headers: {'retry-after': '86400'}}])
      expect(tomorrow.first).toMatchObject({kind: 'failed', problem: {kind: 'busy', retryAfter: 86400}})
      expect(tomorrow.waits).toEqual([])
    },
  )

  it('T11 a 401 in mid-form is renewed once for all that is in flight, and each is sent once more', async () => {
    const charting = startCharting()
    const asked: boolean[] = []
    let token = 'Bearer old'
    const authorization = async (need?: {refresh: true}) => {
      asked.push(Boolean(need))
      if (need) await new Promise(resolve => setTimeout(resolve, 5))
      if (need) token = 'Bearer new'
      return token
    }
    const record = await charting.open('maya', {backend: charting.backend({authorization})})
    charting.sandbox.faults.push({kind: 'status', status: 401, match: write, times: 3})
    const saves = ['Sing', 'Dance', 'Walk'].map(words =>
      record.createGoal(goalInWords(words), `key ${words}`),
    )
    expect((await Promise.all(saves)).map(({kind}) => kind)).toEqual(['saved', 'saved', 'saved'])
    expect(asked.filter(Boolean)).toHaveLength(1)
    const posts = charting.writes().filter(({path}) => path === '/Goal')
    expect(posts.map(({headers}) => headers.get('authorization')).sort()).toEqual([
      ...Array<string>(3).fill('Bearer new'),
      ...Array<string>(3).fill('Bearer old'),
    ])
  })

  it('T17 a clock that is a day off loses no edit and orders nothing wrongly', async () => {
    for (const days of [-1, 1]) {
      const charting = startCharting()
      const now = () => new Date(Date.now() + days * 86_400_000)
      const [skewed, other] = [await charting.open('maya', {now}), await charting.open()]
      const id = idOfGoal(skewed, 'Go back')
      const {goal: base} = skewed.snapshot.goals.find(entry => entry.id === id)!
      expect(await other.updateGoal(id, {importance: 9}, {base})).toMatchObject({kind: 'saved'})
      const mine = {words: 'Throw a bowl'}
      expect(await skewed.updateGoal(id, mine, {base})).toMatchObject({kind: 'saved', merged: true})
      // Which version is newer is for the server's counter and clock to say, never for the page's.
      await other.load()
      const {goal} = other.snapshot.goals.find(entry => entry.id === id)!
      expect(goal).toMatchObject({words: 'Throw a bowl', importance: 9})
      const {versions} = await skewed.historyOf(id)
      expect(versions.map(version => version.goal.words)).toEqual([base.words, base.words, 'Throw a bowl'])
      const resource: Goal = await charting.goal(id)
      expect(Math.abs(Date.parse(resource.meta!.lastUpdated!) - Date.now())).toBeLessThan(3_600_000)
    }
  })
})
