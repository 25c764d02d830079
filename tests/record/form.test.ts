import type {Goal, QuestionnaireResponse} from 'fhir/r4.js'
import {beforeEach, describe, expect, it} from 'vitest'
import {goalFromResource, goalToResource} from '../../src/fhir/index.js'
import {newGoal} from '../../src/goals/index.js'
import type {PersonRecord} from '../../src/record/index.js'
import {charted} from '../server/charted-goal.js'
import {all, goal, openBelow, put, startTwoStores, type TwoStores} from './two-stores.js'

let stores: TwoStores
let key: string
const author = {display: 'Dr. Okafor'}
const createAlone = 'patient/*.rs patient/QuestionnaireResponse.c'

beforeEach(async () => {
  key = crypto.randomUUID()
  stores = await startTwoStores()
})

const open = (scopes?: string): Promise<PersonRecord> =>
  openBelow(stores, {ladder: {Goal: ['form', 'document']}, author, scopes})

const answers = () => all<QuestionnaireResponse>(stores.chart, 'QuestionnaireResponse')
const shown = async () =>
  (await open()).snapshot.goals.map(({id, place, goal: {words}}) => [words, place, id] as const)
const linkIds = ({item = []}: QuestionnaireResponse) => item.map(({linkId}) => linkId)

/** The answers that the chart holds, changed by somebody else. */
async function change(edit: (response: QuestionnaireResponse) => object): Promise<void> {
  const [response] = await answers()
  await put(stores.chart, {...response, ...edit(response!)} as never)
}

describe('A chart that takes forms and no goals', () => {
  it('keeps a goal as answers to a form, never says that it stands among the goals, and shows both again', async () => {
    const record = await open()
    expect(record.snapshot.goes?.goals).toBe('form')
    expect(await record.createGoal(goal, key)).toMatchObject({
      kind: 'saved',
      place: 'form',
      ids: [`form.${key}`],
    })
    expect(record.snapshot.savedIn).toBe('form')
    const [response] = await answers()
    expect(response).toMatchObject({
      status: 'completed',
      questionnaire: 'https://recovery-charting.org/fhir/Questionnaire/personal-goal',
      subject: {reference: 'Patient/maya'},
      source: {reference: 'Patient/maya'},
      author,
    })
    expect(linkIds(response!)).toEqual(['words', 'about', 'whole', 'goal'])
    expect(response!.item![0]).toMatchObject({answer: [{valueString: 'See my sister more.'}]})
    expect(await shown()).toEqual([
      ['Walk every day.', undefined, 'ehr-goal'],
      ['See my sister more.', 'form', `form.${key}`],
    ])
  })

  it('changes the answers in place, and leaves what else somebody answered', async () => {
    await (await open()).createGoal(goal, key)
    const theirs = {linkId: 'site-question', answer: [{valueString: 'theirs'}]}
    await change(({item = []}) => ({item: [theirs, ...item]}))
    const id = `form.${key}`
    const edit = {words: 'See my sister weekly.'}
    expect(await (await open()).updateGoal(id, edit)).toMatchObject({kind: 'saved', ids: [id]})
    const [response, ...others] = await answers()
    expect(others).toEqual([])
    expect(response).toMatchObject({status: 'amended', contained: [{description: {text: edit.words}}]})
    expect(linkIds(response!)).toEqual(['site-question', 'words', 'about', 'whole', 'goal'])
    expect((await shown())[1]).toEqual([edit.words, 'form', id])
  })

  it('answers anew where a chart changes no answers, and shows the newest alone', async () => {
    const record = await open(createAlone)
    await record.createGoal(goal, key)
    expect(await record.updateGoal(`form.${key}`, {words: 'See my sister weekly.'})).toMatchObject({
      kind: 'saved',
      ids: [`form.${key}`],
    })
    const [first, second] = (await answers()).toSorted((one, other) => Number(one.id) - Number(other.id))
    expect(second).toBeDefined()
    // Somebody files the older ones again, an hour after they were given.
    const hourAgo = new Date(Date.parse(second!.authored!) - 3_600_000).toISOString()
    await put(stores.chart, {...first, authored: hourAgo} as never)
    expect((await shown()).map(([words]) => words)).toEqual(['Walk every day.', 'See my sister weekly.'])
  })

  it('keeps a goal once although no answer came, and shows it once if it also stands in the chart', async () => {
    const record = await open()
    stores.chart.faults.push({kind: 'dropResponse', match: {method: 'POST'}, times: 2})
    await record.createGoal(goal, key)
    expect(await record.createGoal(goal, key)).toMatchObject({kind: 'saved', place: 'form'})
    const [response, ...others] = await answers()
    expect(others).toEqual([])
    stores.chart.habits.readOnlyTypes = []
    await put(stores.chart, response!.contained![0] as never)
    expect((await shown()).map(([, place]) => place)).toEqual([undefined, undefined])
  })

  it('brings back everything that a goal can hold', async () => {
    await (await open()).createGoal(newGoal({words: 'x', components: ['hope']}), key)
    const whole = charted[0]![1] as Goal
    const {id: _, ...rest} = {...whole, subject: {reference: 'Patient/maya'}} as Goal
    const held = {...rest, id: key, identifier: [{...whole.identifier![0]!, value: key}]}
    await change(({item = []}) => ({
      contained: [held],
      item: item.filter(({linkId}) => linkId !== 'words'),
    }))
    const id = `form.${key}`
    expect(await (await open()).updateGoal(id, {importance: 3})).toMatchObject({kind: 'saved'})
    const {contained} = (await answers())[0]!
    const meant = goalToResource({...goalFromResource(held), importance: 3}, held)
    expect(contained![0]).toEqual(meant)
  })

  it('takes words for the goal’s that somebody changed in the form', async () => {
    await (await open()).createGoal(goal, key)
    await change(({item = []}) => ({
      item: [{...item[0], answer: [{valueString: 'See her on Sundays.'}]}, ...item.slice(1)],
    }))
    expect((await shown())[1]![0]).toBe('See her on Sundays.')
  })

  it('shows no goal that was a mistake, and repeats no word of it', async () => {
    const record = await open()
    await record.createGoal(goal, key)
    await record.voidGoal(`form.${key}`, 'Written in another person’s record.')
    const [response] = await answers()
    expect(response!.status).toBe('entered-in-error')
    expect(JSON.stringify(response!.item)).not.toContain('See my sister')
    expect((await shown()).map(([words]) => words)).toEqual(['Walk every day.'])
  })

  it('says that something is missing where the goal in the answers cannot be read', async () => {
    await (await open()).createGoal(goal, key)
    await change(({item = []}) => ({contained: undefined, item: item.slice(0, 2)}))
    expect((await open()).snapshot.goalsPart.complete).toBe(false)
  })
})
