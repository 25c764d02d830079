import type {Goal, Observation} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import type {Habits} from '../../src/sandbox/index.js'
import {goalInWords, idOfGoal, reviewOf, sittingOf, startCharting} from '../record/charting.js'

const author = {reference: 'Practitioner/maya-nurse', display: 'Ifeoma Bright'}

async function opened(habits: Habits = {}, options = {}) {
  const charting = startCharting({habits})
  return {charting, record: await charting.open('maya', options)}
}

describe('A server that does not take what is written', () => {
  it('W2 a 400 without a reason is told as a refusal, with no reason made up, and can be sent again', async () => {
    const {charting, record} = await opened()
    for (const body of ['', 'Bad Request', '<h1>400</h1>', '{"error": "nope"}']) {
      charting.sandbox.faults.push({kind: 'status', status: 400, body, match: {method: 'POST'}})
      const outcome = await record.createGoal(goalInWords('Sing'), 'key')
      expect(outcome).toMatchObject({kind: 'failed', problem: {kind: 'rejected', status: 400, issues: []}})
    }
    expect(await record.createGoal(goalInWords('Sing'), 'key')).toMatchObject({kind: 'saved'})
    expect(await charting.identified('Goal', 'key')).toHaveLength(1)
  })

  it('W3 what the server dropped without a word (Oracle) is named after the save', async () => {
    const {charting, record} = await opened({dropsFields: ['note', 'Goal.expressedBy']})
    const goal = {...goalInWords('Sing'), notes: [{text: 'It is who I am', speaker: 'person'}]} as const
    const outcome = await record.createGoal(goal, 'key')
    expect(outcome).toMatchObject({kind: 'saved', altered: ['notes']})
    expect((await charting.identified('Goal', 'key'))[0]).not.toHaveProperty('note')
  })

  it('W4 a server that takes one category only gets one, and a check-in is saved there', async () => {
    const {charting, record} = await opened({oneCategoryOnly: true})
    expect(await record.saveMeasure(sittingOf(3), 'sitting')).toMatchObject({kind: 'saved'})
    const [hope] = (await charting.identified('Observation', 'sitting/hope')) as Observation[]
    expect(hope).toMatchObject({category: [{coding: [{code: 'survey'}]}], valueInteger: 3})
    await record.load()
    const read = record.snapshot.readings.filter(({component}) => component === 'hope')
    expect(read.at(-1)).toMatchObject({value: 3})
    const goal = idOfGoal(record, 'Go back')
    expect(await record.reviewGoal(reviewOf(goal, {progress: 4}), 'review')).toMatchObject({kind: 'saved'})
    // What a goal is about is the person's to say: which of two to leave out is told, and not decided for them.
    const two = {...goalInWords('Sing'), components: ['connectedness', 'hope']} as const
    expect(await record.createGoal(two, 'two')).toMatchObject({
      kind: 'failed',
      problem: {kind: 'rejected', issues: [{expression: 'Goal.category'}]},
    })
    expect(await record.createGoal(goalInWords('Sing'), 'two')).toMatchObject({kind: 'saved'})
  })

  it('W6 a body that is too large (413) is told, nothing is cut off, and a shorter one is saved', async () => {
    const {charting, record} = await opened({maxBodyBytes: 5000})
    const outcome = await record.createGoal(goalInWords('Sing. '.repeat(2000)), 'key')
    expect(outcome).toMatchObject({kind: 'failed', problem: {kind: 'rejected', status: 413}})
    expect(await charting.identified('Goal', 'key')).toEqual([])
    expect(await record.createGoal(goalInWords('Sing.'), 'key')).toMatchObject({kind: 'saved'})
  })

  it('W7 references are written relative, as a server with its own rule takes them; those that came absolute stay so', async () => {
    const {charting, record} = await opened({}, {patient: 'Patient/maya'})
    await record.createGoal(goalInWords('Sing'), 'key')
    await record.saveMeasure(sittingOf(3), 'sitting')
    const written = charting.writes().map(({body}) => body)
    expect(
      written.filter(body => /"reference":"(?!Patient\/maya"|Practitioner\/|Goal\/)/.test(body)),
    ).toEqual([])
    const id = idOfGoal(record, 'Go back')
    const absolute = {reference: `${charting.sandbox.baseUrl}/Patient/maya`}
    await charting.backend().update({...(await charting.goal(id)), subject: absolute}, '1')
    await record.load()
    expect(await record.updateGoal(id, {importance: 6})).toMatchObject({kind: 'saved'})
    expect(await charting.goal(id)).toMatchObject({subject: absolute})
  })

  it('W8 what a profile requires is there: a time, a performer, a status, a subject, a category and a start', async () => {
    const {charting, record} = await opened()
    await record.createGoal(goalInWords('Sing'), 'key')
    await record.saveMeasure(sittingOf(3), 'sitting')
    await record.reviewGoal(reviewOf(idOfGoal(record, 'Go back'), {progress: 4}), 'review')
    const bodies = charting.writes().map(({body}) => JSON.parse(body) as Goal | Observation)
    for (const body of bodies)
      if (body.resourceType === 'Goal')
        expect(body).toMatchObject({startDate: expect.any(String), expressedBy: {reference: 'Patient/maya'}})
      else {
        expect(body).toMatchObject({status: 'final', performer: [{reference: 'Patient/maya'}]})
        expect(body.effectiveDateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
        expect(body.category![0]!.coding![0]!.code).toBe('survey')
      }
    // And where a site asks for more than that, it is told which part.
    const issue = [
      {
        severity: 'error',
        code: 'required',
        details: {text: 'A device is required.'},
        expression: ['Observation.device'],
      },
    ]
    const body = JSON.stringify({resourceType: 'OperationOutcome', issue})
    charting.sandbox.faults.push({kind: 'status', status: 422, body, match: {method: 'POST'}, times: 9})
    expect(await record.saveMeasure(sittingOf(3), 'other')).toMatchObject({
      kind: 'failed',
      problem: {
        kind: 'rejected',
        issues: [{expression: 'Observation.device', text: 'A device is required.'}],
      },
    })
  })

  it('W9 words that the server rewrote and an id that it chose are told and shown as the server has them', async () => {
    const {charting, record} = await opened({rewritesText: true})
    const outcome = await record.createGoal(goalInWords('No  more\n“waiting”'), 'key')
    expect(outcome).toMatchObject({kind: 'saved', altered: ['words']})
    const [kept] = (await charting.identified('Goal', 'key')) as Goal[]
    const shown = record.snapshot.goals.find(entry => entry.id === kept!.id)!
    expect([shown.goal.words, kept!.description.text]).toEqual(Array(2).fill('No more "waiting"'))
  })

  it('W10 a Provenance that may only be read, or is refused, keeps no goal from being saved, and the goal names who typed it', async () => {
    const silent = await opened({readOnlyTypes: ['Provenance']}, {author})
    const outcome = await silent.record.createGoal(goalInWords('Sing'), 'key')
    expect(outcome).toMatchObject({kind: 'saved'})
    expect(outcome).not.toHaveProperty('unattributed')
    expect(silent.charting.writes().filter(({path}) => path === '/Provenance')).toEqual([])
    expect(silent.record.snapshot.goals.find(({goal}) => goal.words === 'Sing')).toMatchObject({
      goal: {typedBy: author.display},
    })
    const refused = await opened({}, {author})
    refused.charting.sandbox.faults.push({kind: 'status', status: 405, match: {path: 'Provenance'}, times: 9})
    expect(await refused.record.createGoal(goalInWords('Sing'), 'key')).toMatchObject({
      kind: 'saved',
      unattributed: true,
    })
  })
})
