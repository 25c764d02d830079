import fc from 'fast-check'
import type {Provenance} from 'fhir/r4.js'
import {beforeAll, describe, expect, it} from 'vitest'
import {newGoal, type RecoveryGoal} from '../../src/goals/index.js'
import {createRecord, type Backend, type PersonRecord, type SaveOutcome} from '../../src/record/index.js'
import {changes, expectNothingLost} from './concurrent-edits.js'

const author = {display: 'Ifeoma (made up)'}
const everything: Partial<RecoveryGoal> = {
  language: 'fr-CA',
  themes: ['c-peer'],
  ownership: 'shared',
  agreement: 'partly',
  importance: 9,
  confidence: 4,
  review: {date: '2026-06-01', everyWeeks: 4},
  steps: [{id: 's1', words: 'Appeler la chorale', by: 'me', due: '2026-05-04', voice: {speaker: 'person'}}],
  notes: [{text: 'Parce que ça respire.', speaker: 'person', about: 'why'}],
}

/** What two pages on one person's record must come to over a real server; part of what every backend is tested by. */
export function describeRecords(whose: () => {backend: Backend; patient: string}): void {
  describe('under two records of one person', () => {
    let here: PersonRecord
    let there: PersonRecord

    beforeAll(async () => {
      const {backend, patient} = whose()
      here = createRecord({backend, patient, author})
      there = createRecord({backend, patient})
      await Promise.all([here.load(), there.load()])
    })

    const goalIn = (record: PersonRecord, id: string) =>
      record.snapshot.goals.find(entry => entry.id === id)!.goal
    const idOf = (outcome: SaveOutcome<unknown>) => {
      if (outcome.kind !== 'saved') throw new Error(`not saved: ${JSON.stringify(outcome)}`)
      return outcome.ids[0]!
    }
    const started = async (more: Partial<RecoveryGoal> = {}) => {
      const goal = newGoal({words: 'Chanter à nouveau 🎶', components: ['hope'], ...more})
      const id = idOf(await here.createGoal(goal, crypto.randomUUID()))
      await there.load()
      return {id, base: goalIn(here, id)}
    }

    it('keeps every part of a goal, and reads it back as it was meant', async () => {
      const outcome = await here.createGoal(
        newGoal({words: 'Chanter.', components: ['hope', 'meaning'], ...everything}),
        crypto.randomUUID(),
      )
      expect(outcome).not.toHaveProperty('altered')
      expect(outcome).not.toHaveProperty('unattributed')
      await there.load()
      expect(goalIn(there, idOf(outcome))).toMatchObject(everything)
    })

    it('says in a Provenance who typed, where the server takes it', async ({skip}) => {
      if (!here.snapshot.capabilities?.provenance.create) return skip('no Provenance here')
      const {id} = await started()
      const {resources} = await whose().backend.search('Provenance', {target: `Goal/${id}`})
      expect((resources[0] as Provenance).agent.map(({who}) => who.display ?? who.reference)).toEqual([
        `Patient/${whose().patient}`,
        author.display,
      ])
    })

    it('loses nothing of two edits, one after the other or at once', async () => {
      await fc.assert(
        fc.asyncProperty(changes, changes, fc.boolean(), async (mine, theirs, atOnce) => {
          const {id, base} = await started({importance: 5})
          const save = (record: PersonRecord, change: typeof mine) => record.updateGoal(id, change, {base})
          const first = save(here, mine)
          if (!atOnce) await first
          const outcomes = await Promise.all([first, save(there, theirs)])
          await here.load()
          const final = goalIn(here, id)
          expectNothingLost({
            base,
            final,
            edits: [
              [mine, outcomes[0]],
              [theirs, outcomes[1]],
            ],
          })
        }),
        {numRuns: 10},
      )
    })

    it('tells a conflict, and saves on top once it was decided', async () => {
      const {id, base} = await started()
      await there.updateGoal(id, {words: 'Theirs.'})
      const outcome = await here.updateGoal(id, {words: 'Mine.'}, {base})
      expect(outcome).toMatchObject({kind: 'conflict', fields: ['words'], theirs: {words: 'Theirs.'}})
      const seen = outcome.kind === 'conflict' ? outcome.theirs : base
      expect(await here.updateGoal(id, {words: 'Mine.'}, {base: seen})).toMatchObject({kind: 'saved'})
    })

    it('tells a goal that was voided meanwhile as gone, and writes nothing', async () => {
      const {id, base} = await started()
      await there.voidGoal(id, 'Written twice.')
      const outcome = await here.updateGoal(id, {words: 'Mine.'}, {base})
      expect(outcome).toMatchObject({kind: 'failed', problem: {kind: 'gone'}})
      expect(await whose().backend.read('Goal', id)).toMatchObject({lifecycleStatus: 'entered-in-error'})
    })

    it('reviews a goal, changes it into another, and takes both back', async () => {
      const {id, base} = await started()
      const review = {goal: id, progress: 6, level: 1, line: 'Two songs.', speaker: 'person'} as const
      const time = '2026-05-04T10:00:00-04:00'
      const reviewed = await here.reviewGoal({...review, time}, crypto.randomUUID())
      const another = newGoal({words: 'Teach a song.', components: ['hope']})
      const replaced = await here.replaceGoal(id, another, crypto.randomUUID(), {base})
      await there.load()
      const told = there.snapshot.readings.filter(reading => reading.goal === id)
      expect(told.map(({instrument, value}) => [instrument, value]).sort()).toEqual([
        ['attainment', 1],
        ['goal-progress', 6],
      ])
      expect(goalIn(there, id)).toMatchObject({status: 'changed', successor: idOf(replaced)})
      for (const outcome of [replaced, reviewed])
        expect(outcome.kind === 'saved' && (await here.undo(outcome.undo!))).toMatchObject({kind: 'saved'})
      await there.load()
      expect(goalIn(there, id)).toMatchObject({status: 'hoping', successor: undefined})
      expect(there.snapshot.readings.filter(reading => reading.goal === id)).toEqual([])
    })

    it('tells all that a goal has been', async ({skip}) => {
      if (!here.snapshot.capabilities?.goal.history) return skip('no history here')
      const {id} = await started()
      await here.updateGoal(id, {importance: 3})
      await here.updateGoal(id, {importance: 8})
      const {versions, complete} = await there.historyOf(id)
      expect(complete).toBe(true)
      expect(versions.map(({goal}) => goal.importance)).toEqual([undefined, 3, 8])
      // A server that counts what it tells only now and then leaves out the oldest: then it is not told as all.
      await here.updateGoal(id, {importance: 9})
      const again = await there.historyOf(id)
      expect(again.versions.at(-1)!.goal.importance).toBe(9)
      expect(again.complete).toBe(again.versions.length === 4)
    })
  })
}
