import {expect, fixtureSync, html} from '@open-wc/testing'
import '../../src/define.js'
import type {RecoveryWhatHelps} from '../../src/elements/index.js'
import {nothingSaid, type WhatHelps} from '../../src/goals/index.js'
import {
  emptySnapshot,
  Problem,
  type KeptWhatHelps,
  type RecordSnapshot,
  type SaveOutcome,
  type WhatHelpsOutcome,
  type WhatHelpsSaid,
} from '../../src/record/index.js'
import {messages} from '../messages.js'
import {says, within} from './charting.js'
import {find, has, press, say, settled} from './prompts-driver.js'
import {waitUntil} from './wait-until.js'

const words = messages.en.whatHelps
const music: WhatHelps = {...nothingSaid, helps: 'Music.\n  Loud.'}
const kept: KeptWhatHelps = {words: music, time: '2030-05-14T10:00:00-04:00', typedBy: 'Ifeoma'}
const saved: SaveOutcome = {kind: 'saved', ids: ['1']}
const failed = (kind: Problem['kind']) => ({kind: 'failed', problem: new Problem(kind, 'it broke')}) as const

/** A record that reads and saves as a test says. */
interface Answers {
  read: WhatHelpsOutcome | Promise<never>
  save: SaveOutcome
  asked: WhatHelpsSaid[]
}

async function open(start: Partial<Answers> = {}, more: Partial<RecoveryWhatHelps> = {}, lang = 'en') {
  const answers: Answers = {read: {kind: 'found'}, save: saved, asked: [], ...start}
  const place = fixtureSync<HTMLElement>(html`<div lang=${lang}></div>`)
  place.addEventListener('what-helps-request', ({detail}) => detail.respondWith(answers.read))
  place.addEventListener('what-helps-submit', ({detail}) => {
    answers.asked.push(detail.said)
    detail.respondWith(answers.save)
  })
  place.addEventListener('plans-request', ({detail}) =>
    detail.respondWith({
      kind: 'found',
      plans: [
        {id: '1', types: ['s|wellness'], title: 'Spring', url: 'https://chart.example/1.pdf'},
        {id: '2', types: ['s|crisis']},
      ],
    }),
  )
  const element = Object.assign(document.createElement('recovery-what-helps'), {personName: 'Maya', ...more})
  place.append(element)
  await waitUntil(() => has(element, '[part=nothing], [part=sheet], [part=again]'))
  return {element, answers}
}

const fields = (element: Element): string[] =>
  (within(element, 'textarea') as HTMLTextAreaElement[]).map(({value}) => value)
const mayLeave = (): boolean => window.dispatchEvent(new Event('beforeunload', {cancelable: true}))

describe('recovery-what-helps', () => {
  for (const lang of ['en', 'fr'])
    it(`is accessible, empty, read and written (${lang})`, async () => {
      const {element} = await open({}, {}, lang)
      await expect(element).to.be.accessible()
      await press(element, '[part=edit]')
      await say(element, 'La musique', '#helps')
      await expect(element).to.be.accessible()
      const {element: read} = await open({read: {kind: 'found', kept}}, {}, lang)
      await expect(read).to.be.accessible()
    })

  it('shows the words whole and quoted, and whom to call, and that nobody watches it', async () => {
    const {element} = await open({read: {kind: 'found', kept}})
    expect(find(element, 'article .words').textContent).to.equal('“Music.\n  Loud.”')
    for (const text of ['9-8-8', messages.en.copy.notWatched, 'typed by Ifeoma']) await says(element, text)
    expect(within(element, 'article')).to.have.length(1)
  })

  it('saves what is said on top of what was read, and says who will see it before', async () => {
    const {element, answers} = await open({read: {kind: 'found', kept}})
    await press(element, '[part=edit]')
    await says(element, words.seen)
    await say(element, ' Priya\n555-0142 ', '#people')
    await press(element, '[part=save]')
    await says(element, 'Saved to the chart')
    const [{words: sent, base}] = answers.asked as [WhatHelpsSaid]
    expect([sent, base]).to.deep.equal([{...music, people: ' Priya\n555-0142 '}, music])
    expect(mayLeave()).to.be.true
  })

  it('lets the page be left once it is saved, while what the chart holds now is still being read', async () => {
    const {element, answers} = await open()
    await press(element, '[part=edit]')
    await say(element, 'Music', '#helps')
    answers.read = new Promise<never>(() => {})
    await press(element, '[part=save]')
    await says(element, 'Saved to the chart')
    expect([mayLeave(), element.waits]).to.deep.equal([true, false])
    expect(find(element, 'article .words').textContent).to.equal('“Music”')
  })

  for (const kind of ['offline', 'forbidden', 'server'] as const)
    it(`keeps what was written when the server says ${kind}, and sends the very same again`, async () => {
      const {element, answers} = await open({save: failed(kind)})
      await press(element, '[part=edit]')
      await say(element, 'Music', '#helps')
      await press(element, '[part=save]')
      await says(element, messages.en.stillHere)
      expect([fields(element)[0], mayLeave(), element.waits]).to.deep.equal(['Music', false, true])
      await press(element, '[part=save]')
      expect(answers.asked[1]).to.deep.equal(answers.asked[0])
    })

  it('shows what somebody else wrote in the same part beside it, and takes over what they wrote in others', async () => {
    const {element, answers} = await open({read: {kind: 'found', kept}})
    await press(element, '[part=edit]')
    await say(element, 'Silence', '#helps')
    const theirs = {...music, helps: 'Birds', people: 'Leo'}
    Object.assign(answers, {read: {kind: 'found', kept: {words: theirs}}, save: failed('conflict')})
    await press(element, '[part=save]')
    await says(element, words.conflict)
    expect(find(element, '[part=theirs]').textContent).to.contain('“Birds”')
    expect(fields(element)).to.deep.equal(['Silence', '', '', 'Leo'])
    answers.save = saved
    await press(element, '[part=save]')
    expect(answers.asked[1]).to.include({base: theirs})
    expect(answers.asked[1]!.words).to.deep.equal({...theirs, helps: 'Silence'})
  })

  it('is not written over where it could not be read, and is read again when asked to', async () => {
    const {element, answers} = await open({read: failed('server')})
    expect(has(element, '[part=edit]')).to.be.false
    expect(has(element, '[part=nothing]')).to.be.false
    answers.read = {kind: 'found', kept}
    await press(element, '[part=again]')
    await says(element, 'Loud.')
  })

  it('is read anew each time it is opened, and keeps what is being written', async () => {
    const {element, answers} = await open({read: {kind: 'found', kept}})
    await press(element, '[part=edit]')
    await say(element, 'Music, soft', '#helps')
    element.active = false
    await settled(element)
    answers.read = {kind: 'found', kept: {words: {...music, people: 'Leo'}}}
    element.active = true
    await settled(element)
    expect(fields(element)[0]).to.equal('Music, soft')
    await press(element, '[part=not-now]')
    await says(element, 'Leo')
    await press(element, '[part=edit]')
    expect(fields(element)[0]).to.equal('Music, soft')
    await say(element, music.helps, '#helps')
  })

  it('shows nothing of one person under another', async () => {
    const of = (whose: string): RecordSnapshot => ({...emptySnapshot, whose, person: {name: whose}})
    const {element, answers} = await open({read: {kind: 'found', kept}}, {snapshot: of('maya')})
    await press(element, '[part=edit]')
    await say(element, 'Only mine', '#helps')
    answers.read = {kind: 'found'}
    element.snapshot = of('leo')
    await says(element, words.nothing)
    expect(element.shadowRoot!.textContent).not.to.contain('Loud').and.not.to.contain('Only mine')
    element.snapshot = of('maya')
    await waitUntil(() => fields(element)[0] === 'Only mine')
    await say(element, music.helps, '#helps')
  })

  it('names the plans that the site keeps as documents, by the site’s own names', async () => {
    const plans = [
      {name: {en: 'My wellness plan', fr: 'Mon plan'}, type: 's|wellness'},
      {name: {en: 'Crisis plan', fr: 'Plan de crise'}, type: 's|crisis'},
      {name: {en: 'Advance plan', fr: 'Plan'}, type: 's|advance'},
    ]
    const snapshot = {...emptySnapshot, whose: 'maya', site: {plans}}
    const {element} = await open({}, {snapshot})
    await waitUntil(() => has(element, '[part=plans]'))
    const said = within(element, '[part=plans] li').map(each => each.textContent.replace(/\s+/g, ' ').trim())
    expect(said).to.deep.equal([
      'My wellness plan Spring Open My wellness plan',
      `Crisis plan ${words.plan.inChart}`,
      `Advance plan ${words.plan.none}`,
    ])
    const link = find<HTMLAnchorElement>(element, '[part=plans] a')
    expect([link.href, link.rel]).to.deep.equal(['https://chart.example/1.pdf', 'noopener noreferrer'])
  })
})
