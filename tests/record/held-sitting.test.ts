import type {Bundle, DocumentReference, Observation, QuestionnaireResponse} from 'fhir/r4.js'
import {beforeEach, describe, expect, it} from 'vitest'
import {measureToResources} from '../../src/fhir/index.js'
import {reviewGoal} from '../../src/goals/index.js'
import type {Response} from '../../src/measures/index.js'
import type {PersonRecord} from '../../src/record/index.js'
import {sittingTerms} from '../../src/record/backends/sitting-terms.js'
import {lint} from '../../src/wording/index.js'
import {textsOf} from '../house/texts-of.js'
import {all, goal, openBelow, put, startTwoStores, type TwoStores} from './two-stores.js'

const response: Response = {
  ...{instrument: 'chime-check-in', version: '1.0', time: '2026-11-29T10:00:00-05:00'},
  answers: {connectedness: 3, hope: 'declined', identity: 0},
  words: {meaning: 'Ma sœur\net <b>Léo</b>'},
  ...{talkAbout: 'connectedness', goingWell: 'I slept.'},
}
let stores: TwoStores
let key: string

beforeEach(async () => {
  key = crypto.randomUUID()
  stores = await startTwoStores()
})

type Holder = DocumentReference | QuestionnaireResponse

/** All that a holder holds, and what it says for people. */
const inside = (holder: Holder): {held: Observation[]; text: string} => {
  const whole = (holder as QuestionnaireResponse).item?.find(({linkId}) => linkId === 'whole')
  if (holder.resourceType === 'QuestionnaireResponse')
    return {held: holder.contained as Observation[], text: whole!.answer![0]!.valueString!}
  const read = (index: number) =>
    Buffer.from(holder.content[index]!.attachment.data!, 'base64').toString('utf8')
  const {entry = []} = JSON.parse(read(2)) as Bundle<Observation>
  return {held: entry.map(({resource}) => resource!), text: read(0)}
}

it.each(['en', 'fr'] as const)('What stands around answers passes our own linter (%s)', language => {
  for (const text of textsOf(sittingTerms[language], ['Ada', 4, 'x']))
    expect(lint(text, {language}), text).toEqual([])
})

describe.each([
  {place: 'document', type: 'DocumentReference'},
  {place: 'form', type: 'QuestionnaireResponse'},
] as const)('What one sitting writes, in a chart that keeps it as a $place', ({place, type}) => {
  const open = (more = {}): Promise<PersonRecord> =>
    openBelow(stores, {
      ladder: {Goal: [place], Observation: [place]},
      author: {display: 'Dr. Okafor'},
      ...more,
    })
  const holders = () => all<Holder>(stores.chart, type)
  const standing = async () =>
    (await holders()).filter(({status}) => status !== 'superseded' && status !== 'entered-in-error')
  const ids = ({snapshot}: PersonRecord) => snapshot.readings.map(({id}) => id)
  const change = async (edit: (holder: Holder) => object): Promise<void> => {
    const [holder] = await standing()
    await put(stores.chart, {...holder, ...edit(holder!)} as never)
  }

  it('goes there though the chart says that it takes Observations, where the site says so', async () => {
    stores.chart.habits.readOnlyTypes = ['Goal', 'Provenance']
    const ladder = {Goal: [place], Observation: [place]}
    expect((await open()).snapshot.goes?.answers).toBe('chart')
    const record = await open({ladder: {...ladder, always: ['Observation']}})
    expect(record.snapshot.goes).toEqual({goals: place, answers: place})
    expect(await record.saveMeasure(response, key)).toMatchObject({kind: 'saved', place})
    expect([(await holders()).length, (await all(stores.chart, 'Observation')).length]).toEqual([1, 0])
  })

  it('says there what was asked, where the site asked it in words of its own', async () => {
    const asked = {connectedness: {text: 'I have people to laugh with.', wording: 'site 2.0.0'}}
    await (await open()).saveMeasure({...response, asked}, key)
    const {text} = inside((await holders())[0]!)
    expect(text).toContain('I have people to laugh with.')
    expect(text).not.toContain('someone to share good news with')
  })

  it('stands in one of them, unchanged, and is read back', async () => {
    const record = await open()
    expect(record.snapshot.goes).toEqual({goals: place, answers: place})
    const outcome = await record.saveMeasure(response, key)
    expect(outcome).toMatchObject({kind: 'saved', place})
    expect(outcome).not.toHaveProperty('answersAltered')
    const [holder, ...others] = await holders()
    expect(others).toEqual([])
    expect(holder).toMatchObject({subject: {reference: 'Patient/maya'}})
    const {held} = inside(holder!)
    const meant = measureToResources(response, {patient: 'Patient/maya', identifier: key})
    expect(held.map(({id: _, ...rest}) => rest)).toEqual(meant)
    const read = (await open()).snapshot.readings
    expect(read).toEqual(record.snapshot.readings)
    expect(read).toHaveLength(5)
    expect(read[0]).toMatchObject({id: `${place}.${key}-connectedness`, value: 3, talkAbout: true})
  })

  it.each([
    {
      language: 'en',
      said: [
        'CHIME check-in\nA conversation starter, not a validated measure. · November 29, 2026 · answered by Maya',
        '“I have someone to share good news with.”:\n  - 3 out of 4, mostly\n',
        'What is going well: “I slept.”',
        '“There are things I want to do or see one day.”: asked; the person did not want to answer',
        '“I know what matters most to me.”: “Ma sœur\net <b>Léo</b>”',
        '“My say counts in decisions about me.”: left out',
      ],
    },
    {
      language: 'fr',
      said: [
        'Tour d’horizon CHIME\nUne amorce de conversation, pas un outil validé. · 29 novembre 2026 · répondu par Maya',
        '3 sur 4, en bonne partie',
        'Ce qui va bien\u00a0: «\u00a0I slept.\u00a0»',
        'demandé; la personne n’a pas voulu répondre',
        'laissé de côté',
      ],
    },
  ] as const)(
    'says for people what was asked, when, by whom, and each answer ($language)',
    async ({language, said}) => {
      await (await open({language: () => language})).saveMeasure(response, key)
      const {text} = inside((await holders())[0]!)
      for (const each of said) expect(text).toContain(each)
    },
  )

  it('is there once although no answer came', async () => {
    const record = await open()
    stores.chart.faults.push({kind: 'dropResponse', match: {method: 'POST'}, times: 6})
    await record.saveMeasure(response, key)
    expect(await record.saveMeasure(response, key)).toMatchObject({kind: 'saved', place})
    expect(await (await open()).saveMeasure(response, key)).toMatchObject({kind: 'saved', place})
    expect(await holders()).toHaveLength(1)
    expect(ids(await open())).toHaveLength(5)
  })

  it('takes what was corrected before another try, all of it', async () => {
    const record = await open()
    stores.chart.faults.push({kind: 'dropResponse', match: {method: 'POST'}, times: 6})
    await record.saveMeasure(response, key)
    const other = {...response, answers: {connectedness: 1, hope: 2, identity: 4, empowerment: 0}}
    expect(await record.saveMeasure(other, key)).toMatchObject({kind: 'saved'})
    expect(await standing()).toHaveLength(1)
    expect((await open()).snapshot.readings.map(({value}) => value)).toEqual([1, 2, 4, undefined, 0])
  })

  it('is taken back as a whole, and none of its words is repeated', async () => {
    const record = await open()
    const saved = await record.saveMeasure(response, key)
    if (saved.kind !== 'saved' || !saved.undo) throw new Error('It cannot be taken back.')
    expect(await record.undo(saved.undo, 'Another person’s.')).toMatchObject({kind: 'saved'})
    expect(ids(await open())).toEqual([])
    const now = (await holders()).toSorted((one, other) => Number(one.id) - Number(other.id)).at(-1)!
    expect(now.status).toBe(place === 'form' ? 'entered-in-error' : 'current')
    expect(inside(now).held.map(({status}) => status)).toEqual(Array(5).fill('entered-in-error'))
    expect(inside(now).text).not.toContain('sœur')
    expect(inside(now).text).not.toContain('slept')
  })

  it('loses one answer that was a mistake, and keeps the rest', async () => {
    const record = await open()
    const saved = await record.saveMeasure(response, key)
    if (saved.kind !== 'saved' || !saved.undo) throw new Error('It cannot be taken back.')
    const edits = saved.undo.edits.filter(({after}) => after.id!.endsWith('meaning'))
    expect(await record.undo({edits})).toMatchObject({kind: 'saved'})
    expect(ids(await open())).toHaveLength(4)
    const [now, ...others] = await standing()
    expect(others).toEqual([])
    expect(inside(now!).text).toContain('An answer was entered by mistake')
    expect(inside(now!).text).not.toContain('sœur')
  })

  it('is told to be missing as a whole where a part of it cannot be read', async () => {
    await (await open()).saveMeasure(response, key)
    await change(holder => {
      if (holder.resourceType === 'QuestionnaireResponse') {
        const [first, ...rest] = holder.contained as Observation[]
        return {contained: [{...first!, identifier: undefined}, ...rest]}
      }
      const read = JSON.parse(Buffer.from(holder.content[2]!.attachment.data!, 'base64').toString()) as Bundle
      read.entry![0]!.resource = {resourceType: 'Patient', id: 'x'}
      holder.content[2]!.attachment.data = Buffer.from(JSON.stringify(read)).toString('base64')
      return holder
    })
    const {snapshot} = await open()
    expect(snapshot.readings).toEqual([])
    expect(snapshot.readingsPart.complete).toBe(false)
  })

  it('is nothing of another person, whatever a search brings', async () => {
    await (await open()).saveMeasure(response, key)
    await put(stores.chart, {resourceType: 'Patient', id: 'leo'})
    await change(() => ({subject: {reference: 'Patient/leo'}}))
    stores.chart.habits.ignoresPatientFilter = true
    expect((await open()).snapshot.readings).toEqual([])
  })

  it('is restricted where its holder is, and stays so when it changes', async () => {
    const security = [{system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R'}]
    const record = await open()
    const saved = await record.saveMeasure(response, key)
    await change(() => ({meta: {security}}))
    if (saved.kind !== 'saved' || !saved.undo) throw new Error('It cannot be taken back.')
    expect(await record.undo({edits: saved.undo.edits.slice(0, 1)})).toMatchObject({kind: 'saved'})
    expect((await standing())[0]!.meta).toMatchObject({security})
  })

  it('tells of which goal a review is, in whatever order they are read', async () => {
    const record = await open()
    await record.createGoal(goal, key)
    const id = `${place}.${key}`
    const review = reviewGoal({
      goal: id,
      progress: 6,
      line: 'A start',
      speaker: 'person',
      time: response.time,
    })
    expect(await record.reviewGoal(review, crypto.randomUUID())).toMatchObject({kind: 'saved', place})
    expect((await open()).snapshot.readings).toMatchObject([{goal: id, value: 6, words: 'A start'}])
    const text = (await holders()).map(each => inside(each).text).find(each => each.includes('A start'))
    expect(text).toContain('How it is going with a goal:\n  - 6 out of 10\n  - “A start”')
  })
})
