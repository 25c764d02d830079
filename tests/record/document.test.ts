import type {DocumentReference, Goal} from 'fhir/r4.js'
import {beforeEach, describe, expect, it} from 'vitest'
import {goalFromResource} from '../../src/fhir/index.js'
import {newGoal} from '../../src/goals/index.js'
import type {LadderOptions} from '../../src/record/backends/with-ladder.js'
import type {PersonRecord} from '../../src/record/index.js'
import {all, goal, openBelow, put, startTwoStores, type TwoStores} from './two-stores.js'

let stores: TwoStores
let key: string
const author = {display: 'Dr. Okafor'}

beforeEach(async () => {
  key = crypto.randomUUID()
  stores = await startTwoStores()
})

const open = (more: Partial<LadderOptions> = {}): Promise<PersonRecord> =>
  openBelow(stores, {ladder: {Goal: ['document']}, author, ...more})

const documents = () => all<DocumentReference>(stores.chart, 'DocumentReference')
const attached = (document: DocumentReference, type: string): string => {
  const {attachment} = document.content.find(each => each.attachment.contentType?.startsWith(type))!
  return Buffer.from(attachment.data!, 'base64').toString('utf8')
}
const shown = async () =>
  (await open()).snapshot.goals.map(({id, place, goal: {words}}) => [words, place, id] as const)

describe('A chart that takes documents and no goals', () => {
  it('keeps a goal as a document, never says that it stands among the goals, and shows both again', async () => {
    const record = await open()
    expect(record.snapshot.goes).toEqual({goals: 'document', answers: 'text'})
    expect(await record.createGoal(goal, key)).toMatchObject({
      kind: 'saved',
      place: 'document',
      ids: [`document.${key}`],
    })
    expect(record.snapshot.savedIn).toBe('document')
    expect(await all(stores.chart, 'Goal')).toHaveLength(1)
    expect(await documents()).toMatchObject([
      {
        status: 'current',
        docStatus: 'final',
        type: {coding: [{code: '34109-9'}]},
        subject: {reference: 'Patient/maya'},
        author: [author],
        context: {related: [{type: 'Goal', identifier: {value: key}}]},
      },
    ])
    expect(await shown()).toEqual([
      ['Walk every day.', undefined, 'ehr-goal'],
      ['See my sister more.', 'document', `document.${key}`],
    ])
  })

  it('says for people what was said and by whom, in their language, with nothing that runs or is fetched', async () => {
    const record = await open({language: () => 'fr'})
    const said = newGoal({words: 'Voir <script>ma sœur</script> & "Léo"', components: ['connectedness']})
    await record.createGoal(said, key)
    const [document] = await documents()
    const [plain, page] = [attached(document!, 'text/plain'), attached(document!, 'text/html')]
    expect(plain).toContain('«\u00a0Voir <script>ma sœur</script> & "Léo"\u00a0»')
    expect(plain).toContain('Maya, dans ses propres mots')
    expect(page).toContain('Voir &lt;script&gt;ma sœur&lt;/script&gt; &amp; &quot;Léo&quot;')
    expect(page).not.toMatch(/<script|src=|href=|url\(|\son\w+=/)
    expect(document!.content[0]!.attachment.language).toBe('fr-CA')
  })

  it('replaces the document when the goal changes, under the same goal, and shows the newest alone', async () => {
    const record = await open()
    await record.createGoal(goal, key)
    const id = `document.${key}`
    expect(await record.updateGoal(id, {words: 'See my sister weekly.'})).toMatchObject({
      kind: 'saved',
      place: 'document',
      ids: [id],
    })
    await record.updateGoal(id, {status: 'reached'})
    const [first, second, third] = (await documents()).toSorted((a, b) => Number(a.id) - Number(b.id))
    const replaces = ({id}: DocumentReference) => [
      {code: 'replaces', target: {reference: `DocumentReference/${id}`}},
    ]
    expect([first, second, third].map(each => each?.status)).toEqual(['superseded', 'superseded', 'current'])
    expect(second).toMatchObject({docStatus: 'amended', relatesTo: replaces(first!)})
    expect(third!.relatesTo).toEqual(replaces(second!))
    expect(attached(first!, 'text/plain')).toContain('See my sister more.')
    expect((await shown())[1]).toEqual(['See my sister weekly.', 'document', id])
  })

  it('shows the newest also where a chart takes no update of a document', async () => {
    const scopes = 'patient/Goal.rs patient/Observation.rs patient/Patient.r patient/DocumentReference.crs'
    const record = await open({scopes})
    await record.createGoal(goal, key)
    await record.updateGoal(`document.${key}`, {words: 'See my sister weekly.'})
    expect((await documents()).map(({status}) => status)).toEqual(['current', 'current'])
    expect((await shown()).map(([words]) => words)).toEqual(['Walk every day.', 'See my sister weekly.'])
  })

  it('brings back everything that the goal held, also what others put into it', async () => {
    const record = await open()
    await record.createGoal(
      {...goal, importance: 7, notes: [{text: 'I miss her.', speaker: 'person', about: 'why'}]},
      key,
    )
    const [document] = await documents()
    const priority = {text: 'high', extension: [{url: 'x:y', valueDecimal: '1.00'}]}
    const held = {...JSON.parse(attached(document!, 'application/fhir+json')), priority}
    const text = JSON.stringify(held).replace('"1.00"', '1.00')
    document!.content[2]!.attachment.data = Buffer.from(text).toString('base64')
    await put(stores.chart, document as never)
    const id = `document.${key}`
    expect(await (await open()).updateGoal(id, {words: 'See her weekly.'})).toMatchObject({kind: 'saved'})
    const now = (await documents()).find(({status}) => status === 'current')!
    expect(attached(now, 'application/fhir+json')).toContain('"valueDecimal":1.00')
    const read = JSON.parse(attached(now, 'application/fhir+json')) as Goal
    expect(read).toMatchObject({id: key, priority: {text: 'high'}})
    expect(goalFromResource(read)).toEqual((await open()).snapshot.goals.find(each => each.id === id)!.goal)
  })

  it('keeps a goal once although no answer came', async () => {
    const record = await open()
    const {chart} = stores
    chart.faults.push({kind: 'dropResponse', match: {method: 'POST'}, times: 2})
    await record.createGoal(goal, key)
    expect(await record.createGoal(goal, key)).toMatchObject({kind: 'saved', place: 'document'})
    expect(await documents()).toHaveLength(1)
  })

  it('shows a goal once that also stands in the chart by now', async () => {
    await (await open()).createGoal(goal, key)
    const [document] = await documents()
    stores.chart.habits.readOnlyTypes = []
    await put(stores.chart, JSON.parse(attached(document!, 'application/fhir+json')))
    expect((await shown()).map(([words, place]) => [words, place])).toEqual([
      ['Walk every day.', undefined],
      ['See my sister more.', undefined],
    ])
  })

  it('repeats no word of a goal that was a mistake', async () => {
    const record = await open()
    await record.createGoal(goal, key)
    await record.voidGoal(`document.${key}`, 'Written in another person’s record.')
    const now = (await documents()).find(({status}) => status === 'current')!
    for (const type of ['text/plain', 'text/html']) expect(attached(now, type)).not.toContain('See my sister')
    expect((await shown()).map(([words]) => words)).toEqual(['Walk every day.'])
  })
})
