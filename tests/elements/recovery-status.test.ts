import {expect} from '@open-wc/testing'
import {endpointPlan} from '../../src/fhir/index.js'
import {messages} from '../messages.js'
import type {RecoveryStatus} from '../../src/elements/index.js'
import {Problem, type RecordSnapshot} from '../../src/record/index.js'
import {put} from './charting.js'
import {snapshotOf} from './check-in-readings.js'
import {waitUntil} from './wait-until.js'

const may = {read: true, create: true, update: true, patch: false, history: false}
const mayNot = {...may, create: false, update: false}
const allowing = (goal: typeof may, observation = may): Partial<RecordSnapshot> => ({
  capabilities: {fhirVersion: '4.0.1', writable: true, goal, observation, provenance: mayNot},
})

async function statusOf(more: Partial<RecordSnapshot>, lang = 'en'): Promise<RecoveryStatus> {
  const element = put('recovery-status', {snapshot: snapshotOf([], more), lang})
  await element.updateComplete
  return element
}

const said = (element: RecoveryStatus): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim()
const texts = (within: Element): string[] =>
  [...within.querySelectorAll('dt, dd')].map(each => each.textContent!.trim())

describe('recovery-status says what is true', () => {
  it('says nothing before anything happened', async () => {
    expect(said(await statusOf({}))).to.equal('')
  })

  it('says that the chart is being read', async () => {
    const goalsPart = {phase: 'loading', complete: true} as const
    expect(said(await statusOf({goalsPart}))).to.equal(messages.en.status.loading)
  })

  it('says «saved» only with the time at which the server said so', async () => {
    const savedAt = new Date(2026, 10, 23, 10, 42)
    expect(said(await statusOf({savedAt}))).to.match(/^Saved to the chart, 10:42/)
    expect(said(await statusOf({savedAt}, 'fr-CA'))).to.match(/^Enregistré au dossier, 10 h 42/)
  })

  for (const [savedIn, en, fr] of [
    [
      'side-car',
      'Saved in the store beside the chart, 10:42',
      'Enregistré au serveur d’appoint du dossier, 10 h 42',
    ],
    [
      'both',
      'Saved, some of it beside the chart and not in it, 10:42',
      'Enregistré, en partie à côté du dossier et non au dossier lui-même, 10 h 42',
    ],
    [
      'form',
      'Kept in the chart as answers to a form, not among its goals and results, 10:42',
      'Gardé au dossier comme réponses à un formulaire, pas parmi ses objectifs et résultats, 10 h 42',
    ],
    [
      'document',
      'Kept in the chart as a document, not among its goals and results, 10:42',
      'Gardé au dossier comme document, pas parmi ses objectifs et résultats, 10 h 42',
    ],
    [
      'scratchpad',
      'Kept on the chart’s scratchpad, not in the chart itself, 10:42',
      'Gardé au bloc-notes du dossier, pas au dossier lui-même, 10 h 42',
    ],
  ] as const)
    it(`never says that the chart has what is saved in ${savedIn}`, async () => {
      const savedAt = new Date(2026, 10, 23, 10, 42)
      expect(said(await statusOf({savedAt, savedIn}))).to.contain(en)
      expect(said(await statusOf({savedAt, savedIn}, 'fr-CA'))).to.contain(fr)
    })

  for (const lang of ['en', 'fr'] as const)
    it(`says in ${lang} that there is no connection, and that it is back`, async () => {
      const {offline, back} = messages[lang].status
      const element = await statusOf({}, lang)
      await waitUntil(() => {
        window.dispatchEvent(new Event('offline'))
        return said(element) === offline
      })
      expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain(offline)
      await expect(element).to.be.accessible()
      window.dispatchEvent(new Event('online'))
      await waitUntil(() => said(element) === back.replace(/\s+/g, ' '))
    })

  it('says it again when a second save comes within the same minute', async () => {
    const element = await statusOf({savedAt: new Date(2026, 10, 23, 10, 42, 5)})
    const before = element.shadowRoot!.querySelector('.saved')
    element.snapshot = snapshotOf([], {savedAt: new Date(2026, 10, 23, 10, 42, 40)})
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('.saved') === before).to.be.false
    expect(said(element)).to.match(/^Saved to the chart, 10:42/)
  })

  it('says «saved» no longer than the record does', async () => {
    const element = await statusOf({savedAt: new Date(2026, 10, 23, 10, 42)})
    element.snapshot = snapshotOf([])
    await element.updateComplete
    expect(said(element)).to.equal('')
  })

  for (const caution of ['merged', 'deceased', 'inactive', 'unknown'] as const)
    it(`reads out that the person’s record is ${caution}`, async () => {
      const element = await statusOf({person: {name: 'Maya', caution}})
      expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain(
        messages.en.status[caution],
      )
    })

  for (const lang of ['en', 'fr'] as const)
    it(`says in ${lang} why, to those who unfold it`, async () => {
      const scopes = 'launch patient/Goal.rs patient/Observation.cruds'
      const statement = {
        fhirVersion: '4.0.1',
        rest: [
          {
            mode: 'server',
            resource: ['Goal', 'Observation'].map(type => ({
              type,
              versioning: 'no-version',
              interaction: ['read', 'search-type', 'create', 'update'].map(code => ({code})),
              searchParam: [{name: 'patient'}, {name: 'category'}],
            })),
          },
        ],
      } as never
      const plan = endpointPlan(statement, scopes)
      const element = await statusOf({...allowing(mayNot), plan}, lang)
      const details = element.shadowRoot!.querySelector('details')!
      details.open = true
      await waitUntil(() => details.textContent!.includes(scopes), 'nothing is explained')
      const {abilities, scope, may, searchedBy, nothing, versions} = messages[lang].endpoint
      const list = (...names: (keyof typeof abilities)[]): string =>
        new Intl.ListFormat(`${lang}-CA`).format(names.map(name => abilities[name]))
      const {textContent} = details
      expect(textContent).to.contain(may(list('read', 'search')))
      expect(textContent).to.contain(
        scope(
          list('create', 'update'),
          new Intl.ListFormat(`${lang}-CA`).format(['patient/Goal.c', 'patient/Goal.u']),
        ),
      )
      expect(textContent).to.contain(may(list('read', 'search', 'create', 'update')))
      expect(textContent).to.contain(searchedBy('patient, category'))
      expect(textContent).to.contain(nothing)
      expect(textContent!.split(versions.none!)).to.have.length(2)
      await expect(element).to.be.accessible()
    })

  for (const lang of ['en', 'fr'] as const)
    it(`says in ${lang} which places were looked at for something new, and which one takes it`, async () => {
      const steps = {
        Goal: [
          {place: 'chart', verdict: 'endpoint'},
          {place: 'document', verdict: 'yes'},
        ],
        Observation: [{place: 'chart', verdict: 'scope'}],
      } as const
      const element = await statusOf({...allowing(mayNot), plan: endpointPlan({} as never), steps}, lang)
      const details = element.shadowRoot!.querySelector('details')!
      details.open = true
      const {ladder, places, verdicts, taken, step} = messages[lang].endpoint
      await waitUntil(() => details.textContent!.includes(ladder.Goal), 'nothing is explained')
      expect(texts(details).slice(0, 6)).to.deep.equal([
        ladder.Goal,
        step(places.chart, verdicts.endpoint),
        step(places.document, `${verdicts.yes}, ${taken}`),
        places.text,
        ladder.Observation,
        step(places.chart, verdicts.scope),
      ])
      await expect(element).to.be.accessible()
    })

  it('says nothing of why where everything is allowed', async () => {
    const plan = endpointPlan({} as never)
    const element = await statusOf({...allowing(may), plan})
    expect(element.shadowRoot!.querySelector('details')).to.equal(null)
  })

  for (const lang of ['en', 'fr'] as const) {
    const {status} = messages[lang]
    const r6 = {fhirVersion: '6.0.0', writable: false, goal: mayNot, observation: mayNot, provenance: mayNot}
    const part = {phase: 'ready', complete: false} as const
    const cases: [string, Partial<RecordSnapshot>, string][] = [
      ['goals cannot be written', allowing(mayNot), status.readOnly],
      ['check-ins cannot be written', allowing(may, mayNot), status.noCheckIns],
      ['the endpoint speaks another version', {capabilities: r6}, status.unknownVersion('6.0.0')],
      ['something is missing', {goalsPart: part}, status.incomplete],
      [
        'the store beside the chart is missing',
        {goalsPart: {...part, problem: new Problem('offline', '', {place: 'side-car'})}},
        status.unread['side-car'],
      ],
      [
        'new goals and check-ins go onto the scratchpad',
        {...allowing(mayNot, mayNot), goes: {goals: 'scratchpad', answers: 'scratchpad'}},
        `${status.readOnly} ${status.goalsGo.scratchpad}${status.noCheckIns} ${status.checkInsGo.scratchpad}`,
      ],
      [
        'new goals go into the chart as documents',
        {...allowing(mayNot), goes: {goals: 'document', answers: 'chart'}},
        `${status.readOnly} ${status.goalsGo.document}`,
      ],
      [
        'new goals go beside the chart',
        {...allowing(mayNot), goes: {goals: 'side-car', answers: 'chart'}},
        `${status.readOnly} ${status.goalsGo['side-car']}`,
      ],
      [
        'new goals go into the note, and check-ins beside the chart',
        {...allowing(mayNot, mayNot), goes: {goals: 'text', answers: 'side-car'}},
        `${status.readOnly} ${status.goalsGo.text}${status.noCheckIns} ${status.checkInsGo['side-car']}`,
      ],
      ['somebody else’s entries came', {foreign: 2}, status.foreign(2)],
      ['the record is merged', {person: {name: 'Maya', caution: 'merged'}}, status.merged],
    ]
    for (const [what, more, sentence] of cases)
      it(`says in ${lang} that ${what}`, async () => {
        const element = await statusOf(more, lang)
        expect(said(element)).to.equal(sentence)
        await expect(element).to.be.accessible()
      })
  }
})
