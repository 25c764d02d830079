import {afterAll, describe, expect, it, vi} from 'vitest'
import {createSandbox, people} from '../../src/sandbox/index.js'
import {toR5} from '../../src/fhir/index.js'
import {goalInWords, startCharting} from './charting.js'

let isDown = true

/** The record as it is where the file that R5 is read and written with does not come. */
async function recordWithoutR5() {
  vi.resetModules()
  vi.doMock('../../src/record/fetched.js', async original => {
    const {fetched} = await original<typeof import('../../src/record/fetched.js')>()
    const arrived = (code: object) => {
      if (isDown && 'goThroughR4' in code) throw new TypeError('Failed to fetch a module')
      return code
    }
    return {fetched: (coming: Promise<object>) => fetched(coming.then(arrived))}
  })
  return import('../../src/record/index.js')
}

afterAll(() => {
  vi.doUnmock('../../src/record/fetched.js')
  vi.resetModules()
})

describe('A record over a server that speaks R5, where what translates it cannot be fetched', () => {
  it('shows nothing untranslated, says why, writes nothing, and goes on when it is there', async () => {
    const {versions} = createSandbox({people}).snapshot()
    const data = {
      versions: versions.map(each => ({...each, text: JSON.stringify(toR5(JSON.parse(each.text!)))})),
    }
    const charting = startCharting({data, habits: {speaksR5: true}})
    const {createRecord} = await recordWithoutR5()
    const record = createRecord({backend: charting.backend(), patient: 'maya'})
    await record.load()
    const failed = {phase: 'failed', problem: {kind: 'offline'}}
    expect(record.snapshot).toMatchObject({goals: [], goalsPart: failed, readingsPart: failed})
    const key = crypto.randomUUID()
    const save = () => record.createGoal(goalInWords('Sing again'), key)
    expect(await save()).toMatchObject({kind: 'failed', problem: {kind: 'offline'}})
    expect(charting.writes()).toEqual([])

    isDown = false
    expect(await save()).toMatchObject({kind: 'saved'})
    expect(await charting.identified('Goal', key)).toHaveLength(1)
    await record.load()
    expect(record.snapshot).toMatchObject({goalsPart: {phase: 'ready'}, readingsPart: {phase: 'ready'}})
    expect(record.snapshot.goals.some(({goal}) => goal.speaker === 'person')).toBe(true)
  })
})
