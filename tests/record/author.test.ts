import type {Bundle, Provenance} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {goalInWords, reviewOf, startCharting, type Charting} from './charting.js'

const author = {reference: 'Practitioner/maya-nurse', display: 'Ifeoma (made up) Bright'}

const provenances = (charting: Charting) =>
  charting
    .writes()
    .filter(({path}) => path === '/Provenance')
    .map(({body}) => JSON.parse(body) as Provenance)
const agents = ({agent}: Provenance) =>
  agent.map(({type, who}) => [type!.coding![0]!.code, who.reference ?? who.display])

describe('Who typed', () => {
  it('stands on a new goal, and in a Provenance of its version with who spoke', async () => {
    const charting = startCharting()
    const record = await charting.open('maya', {author})
    const outcome = await record.createGoal(goalInWords('Sing again.'), 'author-1')
    const id = outcome.kind === 'saved' ? outcome.ids[0]! : ''
    expect(outcome).not.toHaveProperty('unattributed')
    expect(record.snapshot.goals.find(entry => entry.id === id)!.goal.typedBy).toBe(author.display)
    const [provenance, ...more] = provenances(charting)
    expect(more).toEqual([])
    expect(provenance!.target).toEqual([{reference: `Goal/${id}/_history/1`}])
    expect(agents(provenance!)).toEqual([
      ['author', 'Patient/maya'],
      ['enterer', author.reference],
    ])
  })

  it('follows the words: another step leaves it, other words bring another', async () => {
    const charting = startCharting()
    const first = await charting.open('maya', {author})
    const outcome = await first.createGoal(goalInWords('Sing again.'), 'author-2')
    const id = outcome.kind === 'saved' ? outcome.ids[0]! : ''
    const second = await charting.open('maya', {author: {display: 'Sam'}})
    const typedBy = () => second.snapshot.goals.find(entry => entry.id === id)!.goal.typedBy
    await second.updateGoal(id, {importance: 7})
    expect(typedBy()).toBe(author.display)
    expect(agents(provenances(charting).at(-1)!)).toEqual([['enterer', 'Sam']])
    await second.updateGoal(id, {words: 'Sing in the choir again.'})
    expect(typedBy()).toBe('Sam')
    expect(agents(provenances(charting).at(-1)!)).toEqual([
      ['author', 'Patient/maya'],
      ['enterer', 'Sam'],
    ])
  })

  it('is told of a review too', async () => {
    const charting = startCharting()
    const record = await charting.open('maya', {author})
    await record.reviewGoal(reviewOf(record.snapshot.goals[0]!.id, {progress: 6}), 'author-3')
    expect(agents(provenances(charting)[0]!)).toEqual([
      ['author', 'Patient/maya'],
      ['enterer', author.reference],
    ])
    expect(provenances(charting)[0]!.target[0]!.reference).toMatch(/^Observation\//)
  })

  it.each([
    ['is not known', {}, {}],
    ['is not asked for by the endpoint', {habits: {absentTypes: ['Provenance']}}, {author}],
    ['may not be written there', {habits: {readOnlyTypes: ['Provenance']}}, {author}],
  ])('is not sent where it %s, and nothing is said to be missing', async (_, options, given) => {
    const charting = startCharting(options)
    const record = await charting.open('maya', given)
    const outcome = await record.createGoal(goalInWords('Sing again.'), crypto.randomUUID())
    expect(outcome).toMatchObject({kind: 'saved'})
    expect(outcome).not.toHaveProperty('unattributed')
    expect(provenances(charting)).toEqual([])
  })

  it.each(['offline', 'status', 'dropResponse'] as const)(
    'could not be told (%s): the goal is saved all the same, and the outcome says that it is unattributed',
    async kind => {
      const charting = startCharting()
      const record = await charting.open('maya', {author})
      charting.sandbox.faults.push({kind, status: 422, match: {path: 'Provenance'}, times: 9})
      const goal = goalInWords('Sing again.')
      expect(await record.createGoal(goal, crypto.randomUUID())).toMatchObject({
        kind: 'saved',
        unattributed: true,
      })
      expect(record.snapshot.savedAt).toBeInstanceOf(Date)
    },
  )

  it('is told once of what was written once, although another part of the save had to be tried again', async () => {
    const charting = startCharting()
    const record = await charting.open('maya', {author})
    const {id, goal: base} = record.snapshot.goals.find(({goal}) => goal.status === 'working')!
    await (await charting.open()).updateGoal(id, {status: 'pausing'})
    const [review, key] = [reviewOf(id, {progress: 4}), crypto.randomUUID()]
    const changes = {status: 'reached'} as const
    const met = await record.reviewGoal(review, key, {changes, base})
    const theirs = met.kind === 'conflict' ? met.theirs : base
    expect(await record.reviewGoal(review, key, {changes, base: theirs})).toMatchObject({kind: 'saved'})
    const targets = provenances(charting).flatMap(({target}) => target.map(({reference}) => reference))
    expect(targets).toEqual([expect.stringMatching(/^Observation\//), `Goal/${id}/_history/3`])
  })

  it.each([false, true])(
    'is told of what had arrived, unless somebody else wrote on it: %s',
    async touched => {
      const charting = startCharting()
      const record = await charting.open('maya', {author})
      charting.sandbox.faults.push(
        {kind: 'dropResponse', match: {method: 'POST'}},
        {kind: 'offline', times: 20},
      )
      const [goal, key] = [goalInWords('Dance.'), crypto.randomUUID()]
      await record.createGoal(goal, key)
      charting.sandbox.faults.length = 0
      const other = await charting.open()
      const {id} = other.snapshot.goals.find(entry => entry.goal.words === 'Dance.')!
      if (touched) await other.updateGoal(id, {importance: 3})
      expect(await record.createGoal(goal, key)).toMatchObject({kind: 'saved', ids: [id]})
      const targets = provenances(charting).flatMap(({target}) => target.map(({reference}) => reference))
      expect(targets).toEqual(touched ? [] : [`Goal/${id}/_history/1`])
    },
  )

  it('names no version of somebody else as ours, where they wrote before a lost answer was read', async () => {
    const charting = startCharting()
    const there = await charting.open()
    const {id, goal: base} = there.snapshot.goals[0]!
    let lose = true
    const record = await charting.open('maya', {
      author,
      backend: charting.backend({
        fetch: async (input, init) => {
          const request = new Request(input, init)
          const answered = await charting.sandbox.fetch(request)
          if (request.method !== 'PATCH' || !lose) return answered
          lose = false
          await there.load()
          await there.updateGoal(id, {words: 'Theirs.'})
          throw new TypeError('Failed to fetch')
        },
      }),
    })
    expect(await record.updateGoal(id, {importance: 9}, {base})).toMatchObject({kind: 'saved'})
    const told = await charting.sandbox.fetch(`${charting.sandbox.baseUrl}/Provenance`)
    const provenance = ((await told.json()) as Bundle<Provenance>).entry![0]!.resource!
    expect(await charting.goal(id)).toMatchObject({meta: {versionId: '3'}})
    expect(provenance.target).toEqual([{reference: `Goal/${id}`}])
    // Nor is it said that the person spoke: the words are theirs, who saved them.
    expect(agents(provenance)).toEqual([['enterer', author.reference]])
    const {versions} = await record.historyOf(id)
    expect(versions.map(({by}) => by)).not.toContain(author.display)
  })
})
