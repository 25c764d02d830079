import type {QuestionnaireResponse} from 'fhir/r4.js'
import {beforeAll, describe, expect, it} from 'vitest'
import {nothingSaid, type WhatHelps} from '../../src/goals/index.js'
import {whatHelpsForm} from '../../src/fhir/index.js'
import {createRecord, type Backend, type Beside} from '../../src/record/index.js'

const said: WhatHelps = {
  helps: 'La musique — fort.\n  Marcher, <b>pas</b> parler. 🎶',
  hinders: 'Being asked “are you okay?” ten times.',
  signs: '',
  people: 'Ma sœur, 555-0142',
}

/** What helps a person, kept on a real server; part of what every backend is tested by. */
export function describeWhatHelps(whose: () => {backend: Backend; patient: string}): void {
  describe('keeps what helps a person', () => {
    let here: Beside
    let there: Beside

    beforeAll(async () => {
      const records = [createRecord(whose()), createRecord(whose())]
      await Promise.all(records.map(record => record.load()))
      ;[here, there] = (await Promise.all(records.map(record => record.beside()))) as [Beside, Beside]
    })

    const wordsIn = async (beside: Beside): Promise<WhatHelps | undefined> => {
      const outcome = await beside.whatHelps()
      if (outcome.kind !== 'found') throw outcome.problem
      return outcome.kept?.words
    }
    const save = (beside: Beside, base: WhatHelps, words: Partial<WhatHelps>) =>
      beside.saveWhatHelps({base, words: {...base, ...words}, key: crypto.randomUUID()})

    it('as they say it, to the letter', async () => {
      expect(await wordsIn(here)).toBeUndefined()
      expect(await save(here, nothingSaid, said)).toMatchObject({kind: 'saved'})
      expect(await wordsIn(there)).toEqual(said)
    })

    it('with what two people wrote in different parts at once, and neither’s over the other’s', async () => {
      const base = (await wordsIn(here))!
      const outcomes = await Promise.all([
        save(here, base, {signs: 'I stop answering.'}),
        save(there, base, {people: 'Priya'}),
      ])
      expect(outcomes.map(({kind}) => kind)).toEqual(['saved', 'saved'])
      expect(await wordsIn(here)).toEqual({...said, signs: 'I stop answering.', people: 'Priya'})
      const same = await save(there, base, {people: 'Leo'})
      expect(same).toMatchObject({kind: 'failed', problem: {kind: 'conflict'}})
      expect(await wordsIn(here)).toMatchObject({people: 'Priya'})
    })

    it('and leaves what another system wrote there', async () => {
      const {backend, patient} = whose()
      const {resources} = await backend.search('QuestionnaireResponse', {
        patient,
        questionnaire: whatHelpsForm,
      })
      const kept = resources[0] as QuestionnaireResponse
      const item = {linkId: 'of-the-site', text: 'Music', answer: [{valueString: 'Bach'}]}
      await backend.update({...kept, item: [item, ...kept.item!]}, kept.meta?.versionId)
      const base = (await wordsIn(here))!
      expect(await save(here, base, {helps: '', people: 'Priya and Leo'})).toMatchObject({kind: 'saved'})
      const after = (await backend.read('QuestionnaireResponse', kept.id!)) as QuestionnaireResponse
      expect(after.item).toContainEqual(item)
      expect(after.item!.map(({linkId}) => linkId)).not.toContain('helps')
      expect(await wordsIn(there)).toEqual({...base, helps: '', people: 'Priya and Leo'})
    })
  })
}
