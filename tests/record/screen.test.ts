import {describe, expect, it} from 'vitest'
import {goalInWords, sittingOf, startCharting} from './charting.js'

describe('What is on the screen', () => {
  it('does not go back to before a save because a reading was slower', async () => {
    const charting = startCharting()
    const backend = charting.backend()
    const record = await charting.open('maya', {backend})
    const id = record.snapshot.goals[0]!.id
    charting.sandbox.faults.push({kind: 'delay', milliseconds: 80, match: {method: 'GET', path: '/Goal?'}})
    const search = backend.search.bind(backend)
    const early = search('Goal', {patient: 'maya', _count: '100'})
    backend.search = (type, parameters) =>
      type === 'Goal'
        ? new Promise(resolve => setTimeout(() => resolve(early), 60))
        : search(type, parameters)
    const loading = record.load()
    await record.updateGoal(id, {words: 'Reworded.'})
    await record.createGoal(goalInWords('Brand new'), 'key-5')
    await loading
    const words = record.snapshot.goals.map(entry => entry.goal.words)
    expect(words).toContain('Reworded.')
    expect(words).toContain('Brand new')
  })

  it('says «saved» only while the last save was one', async () => {
    const charting = startCharting()
    const record = await charting.open()
    await record.createGoal(goalInWords('Sing'), 'key-6')
    expect(record.snapshot.savedAt).toBeInstanceOf(Date)
    charting.sandbox.faults.push({kind: 'status', status: 403, match: {method: 'POST'}, times: 1})
    expect(await record.saveMeasure(sittingOf(1), 'sitting-6')).toMatchObject({kind: 'failed'})
    expect(record.snapshot.savedAt).toBeUndefined()
  })

  it('does not wait for ever for an endpoint that says nothing of its version, or nothing at all', async () => {
    const charting = startCharting()
    const backend = charting.backend()
    const record = await charting.open('maya', {backend})
    backend.capabilities = async () => ({resourceType: 'CapabilityStatement'}) as never
    await record.load()
    expect(record.snapshot.readingsPart.phase).toBe('ready')
    expect(record.snapshot.capabilities?.writable).toBe(true)
  })

  it('writes nothing to another version of FHIR, and nothing for a person whom the endpoint does not have', async () => {
    const charting = startCharting()
    const backend = charting.backend()
    const record = await charting.open('maya', {backend})
    backend.capabilities = async () => ({fhirVersion: '6.0.0-ballot2'}) as never
    await record.load()
    const nobody = await charting.open('nobody')
    expect(nobody.snapshot.person.caution).toBe('unknown')
    for (const [index, each] of [record, nobody].entries())
      expect(await each.createGoal(goalInWords('Sing'), `key-closed-${index}`)).toMatchObject({
        kind: 'failed',
        problem: {kind: 'refused'},
      })
    expect(charting.writes()).toEqual([])
  })
})
