import {expect, waitUntil} from '@open-wc/testing'
import '../../src/define.js'
import type {Layer} from '../../src/wording/index.js'
import {put, startCharting} from './charting.js'
import {snapshotOf} from './check-in-readings.js'
import * as form from './goal-form-driver.js'
import {all, card, click, line, openNote, paused, press, type Note} from './wording-driver.js'

const note = 'He claims to be a zebra. Pt denies pain. She refused lunch.'
const site: Layer = {
  name: 'North Shore',
  language: 'en',
  off: ['en.credibility.claims'],
  on: ['en.credibility.denies-routine'],
  words: {'en.compliance.refused': {message: 'Here we write what was offered.'}},
  add: [
    {
      id: 'en.label.zebra',
      severity: 'strong',
      match: ['zebra+ => person'],
      message: 'A word of this house.',
    },
  ],
}

/** A busy machine takes its time over rules that are fetched and opened. */
const until = (isSo: () => boolean) => waitUntil(isSo, 'read by the rules', {timeout: 15_000})

async function openBy(layers: Layer | readonly Layer[], text = note, lang = 'en'): Promise<Note> {
  const open = await openNote(text, {lang})
  Object.assign(open.wording, {lint: undefined, layers})
  await until(() => open.wording.findings.length > 0)
  await paused(open.wording)
  return open
}
const foundIn = ({wording}: Note) => wording.findings.map(finding => finding.text)

describe('recovery-wording with layers of a site', () => {
  it('reads by the shipped rules as the page changes them', async () => {
    const open = await openBy([site])
    expect(foundIn(open)).to.deep.equal(['zebra', 'denies', 'refused'])
    await click(open, note.indexOf('refused') + 1)
    await paused(open.wording)
    expect(card(open.wording)).to.contain('Here we write what was offered.')
    open.wording.layers = []
    await paused(open.wording)
    expect(foundIn(open)).to.deep.equal(['claims to', 'refused'])
  })

  it('says of a rule of the site’s own whose it is, and claims no source for it', async () => {
    const open = await openBy([site])
    await press(open.wording, 'In the note:')
    const [first] = all<HTMLDetailsElement>(open.wording, '[part=list] details:not(.because)').filter(each =>
      each.textContent!.includes('Where this comes from'),
    )
    first!.open = true
    await paused(open.wording)
    expect(first!.textContent).to.contain('A rule of North Shore')
    expect(first!.textContent).not.to.contain('not read yet')
    await expect(open.wording).to.be.accessible()
  })

  it('leaves out a layer with a mistake, says which, and lays the others', async () => {
    const wrong = {name: 'Ward 4', language: 'en', off: ['en.label.adict']} as const
    const open = await openBy([wrong, site, {language: 'en-CA', off: []}, null as never])
    expect(foundIn(open)).to.deep.equal(['zebra', 'denies', 'refused'])
    const told = all(open.wording, '.notice')[0]!.textContent!.replace(/\s+/g, ' ')
    expect(told).to.contain('has mistakes')
    expect(told).to.contain('Layer “Ward 4”: off[0]: there is no rule “en.label.adict”.')
    expect(told).to.contain('Layer “3”: language: it must be en or fr, not "en-CA".')
    expect(told).to.contain('Layer “4”: The layer: it must be an object')
    await expect(open.wording).to.be.accessible()
  })

  it('leaves fields in another language as they are', async () => {
    const open = await openBy([site], 'Elle prétend dormir. Zebra.', 'fr')
    expect(foundIn(open)).to.deep.equal(['prétend'])
    open.wording.layers = [{language: 'fr', off: ['fr.credibility.pretend']}]
    await paused(open.wording)
    expect(foundIn(open)).to.deep.equal([])
  })

  it('takes those of the site’s configuration first, then those of the page', async () => {
    const open = await openBy({language: 'en', off: ['en.credibility.complains']})
    open.wording.layers = {language: 'en', off: ['en.label.zebra']}
    open.wording.snapshot = snapshotOf([], {site: {wording: [site]}})
    await paused(open.wording)
    expect(foundIn(open)).to.deep.equal(['denies', 'refused'])
  })

  it('reads what staff write in a goal by the configuration of the record around it', async () => {
    const {backend} = startCharting()
    const record = put('recovery-record', {backend, patient: 'maya', config: {wording: [site]}})
    const element = put('recovery-goal-form', {personName: 'Maya'}, record)
    await element.updateComplete
    await form.unfold(element, 'why')
    await form.type(element, note, '[id^=note-why]')
    await form.set(element, '[data-topic=why] select', 'staff')
    const wording = element.shadowRoot!.querySelector('recovery-wording')!
    await until(() => line(wording) === 'In the note: 3 wording suggestions')
  })
})
