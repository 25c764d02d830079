import {describe, expect, it} from 'vitest'
import {mergeWhatHelps, nothingSaid} from '../../src/goals/index.js'
import {startCharting} from './charting.js'

const said = {...nothingSaid, helps: 'Walking by the river'}
const key = '7a1b9c52-0d7e-4d5c-9c59-0d1c3f5a7b11'

describe('What helps a person', () => {
  it('is there once, however often it is sent because no answer came', async () => {
    const {open, sandbox, writes} = startCharting()
    const beside = await (await open()).beside()
    sandbox.faults.push({kind: 'dropResponse', match: {method: 'POST'}})
    const sent = {words: said, base: nothingSaid, key}
    await beside.saveWhatHelps(sent)
    expect(await beside.saveWhatHelps(sent)).toMatchObject({kind: 'saved'})
    const kept = await (
      await sandbox.fetch(`${sandbox.baseUrl}/QuestionnaireResponse?patient=maya&identifier=${key}`)
    ).json()
    expect((kept as {total: number}).total).toBe(1)
    expect(writes().length).toBeLessThanOrEqual(2)
  })

  it('says who typed it, and that the person says it', async () => {
    const {open, sandbox} = startCharting()
    const author = {reference: 'Practitioner/maya-nurse', display: 'Ifeoma (made up) Bright'}
    const record = await open('maya', {author})
    const outcome = await (await record.beside()).saveWhatHelps({words: said, base: nothingSaid, key})
    const [id] = (outcome as {ids?: readonly string[]}).ids!
    const kept = await (await sandbox.fetch(`${sandbox.baseUrl}/QuestionnaireResponse/${id}`)).json()
    expect(kept).toMatchObject({source: {reference: 'Patient/maya'}, author, status: 'completed'})
    expect((kept as {authored: string}).authored).toMatch(/[+-]\d\d:\d\d$/)
  })

  it('becomes a new answer where an endpoint takes no update, and the newest is read', async () => {
    const {open} = startCharting()
    const scopes = 'patient/*.rs patient/QuestionnaireResponse.crs'
    const beside = await (await open('maya', {scopes})).beside()
    await beside.saveWhatHelps({words: said, base: nothingSaid, key})
    const more = {...said, people: 'Priya'}
    const again = await beside.saveWhatHelps({words: more, base: said, key: key.replace('7a', '8b')})
    expect(again).toMatchObject({kind: 'saved'})
    expect(await beside.whatHelps()).toMatchObject({kind: 'found', kept: {words: more}})
  })

  it('is told as not read where the server is away, and not as nothing', async () => {
    const {open, sandbox} = startCharting()
    const beside = await (await open()).beside()
    sandbox.faults.push(...Array.from({length: 9}, () => ({kind: 'offline'}) as const))
    expect(await beside.whatHelps()).toMatchObject({kind: 'failed', problem: {kind: 'offline'}})
  })

  it('lets nobody decide for the person what both changed', () => {
    const [theirs, mine] = [
      {...said, people: 'Leo'},
      {...said, people: 'Priya'},
    ]
    expect(mergeWhatHelps(said, theirs, mine).contested).toEqual(['people'])
    expect(mergeWhatHelps(said, theirs, theirs).contested).toEqual([])
  })
})
