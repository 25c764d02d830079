import {expect, fixture, html} from '@open-wc/testing'
import '../../src/define.js'
import type {RecoveryGoalForm} from '../../src/elements/recovery-goal-form/recovery-goal-form.js'
import {all, card, click, findFlagged, key, line, openNote, paused, press, settled} from './wording-driver.js'

const note = 'Maya claims that she slept. She is non compliant with it.'

describe('recovery-wording leaves what is better left', () => {
  for (const [words, reason] of [
    ['The person’s own words', 'own-word'],
    ['Legal wording', 'legal'],
    ['A diagnosis', 'diagnosis'],
    ['I see it another way', 'disagree'],
  ] as const)
    it(`with the reason “${words}”, and tells the page no word of the note`, async () => {
      const opened = await openNote(note)
      const {place, wording} = opened
      const heard: unknown[] = []
      place.addEventListener('wording-finding-left', event => heard.push((event as CustomEvent).detail))
      await click(opened, 7)
      await press(wording, words)
      expect(heard).to.deep.equal([{ruleId: 'test.claims', reason}])
      expect(Array.from(wording.left.values())).to.deep.equal([reason])
      expect(wording.findings.map(({text}) => text)).to.deep.equal(['non compliant'])
      expect(document.activeElement).to.equal(opened.field)
    })

  it('without a reason, by one key', async () => {
    const opened = await openNote(note)
    await click(opened, 7)
    await key(opened, 'Escape')
    expect(Array.from(opened.wording.left.values())).to.deep.equal([undefined])
  })

  it('in an element that the page makes anew, when it is handed what was left; and no more with an empty map', async () => {
    const opened = await openNote(note)
    await click(opened, 7)
    await press(opened.wording, 'Legal wording')
    const again = await openNote(note)
    again.wording.left = opened.wording.left
    await settled(again.wording)
    expect(again.wording.findings.map(({text}) => text)).to.deep.equal(['non compliant'])
    again.wording.left = new Map()
    await settled(again.wording)
    expect(again.wording.findings).to.have.length(2)
  })

  it('keeps the card open and in place while the reasons unfold, and folded for the next finding', async () => {
    const opened = await openNote(note)
    await click(opened, 7)
    const details = (): HTMLDetailsElement => all<HTMLDetailsElement>(opened.wording, '.card .because')[0]!
    details().querySelector('summary')!.click()
    await settled(opened.wording)
    expect(details().open).to.be.true
    expect(card(opened.wording)).to.match(/^“claims”/)
    await expect(opened.place).to.be.accessible()
    await key(opened, 'F8')
    expect(card(opened.wording)).to.match(/^“non compliant”/)
    expect(details().open).to.be.false
  })
})

describe('recovery-wording counts strengths too', () => {
  it('beside what could be said another way, and where there is nothing of that', async () => {
    const {field, wording} = await openNote('Maya claims that. She chose it, and she planned it.')
    wording.strengths = text => text.match(/chose|planned/g) ?? []
    await settled(wording)
    expect(line(wording)).to.match(/^In the note: 1 wording suggestion\s+· 2 strengths named$/)
    field.value = 'She chose it.'
    await paused(wording)
    expect(line(wording)).to.match(/^No wording suggestions\s+· 1 strength named$/)
  })
})

describe('recovery-wording says where a rule comes from', () => {
  it('once somebody asks, with what was not read said as such', async () => {
    const opened = await openNote(note)
    const asked: string[] = []
    opened.wording.sourcesOf = async ruleId => {
      asked.push(ruleId)
      return [
        {title: 'A guide', seen: true},
        {title: 'A memory', seen: false},
      ]
    }
    await click(opened, 7)
    expect(asked).to.be.empty
    all(opened.wording, '.card summary')[0]!.click()
    await settled(opened.wording)
    expect(asked).to.deep.equal(['test.claims'])
    expect(card(opened.wording)).to.contain('A guide')
    expect(card(opened.wording)).to.contain('A memory (not read yet: recalled, or written from practice)')
    expect(card(opened.wording)).not.to.contain('A guide (')
    await expect(opened.place).to.be.accessible()
  })

  it('and says so when they do not come, with another try', async () => {
    const opened = await openNote(note)
    let tries = 0
    opened.wording.sourcesOf = () =>
      ++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve([{title: 'A guide', seen: true}])
    await click(opened, 7)
    const summary = all(opened.wording, '.card summary')[0]!
    summary.click()
    await settled(opened.wording)
    expect(card(opened.wording)).to.contain('The sources did not load. Fold and unfold to try again.')
    summary.click()
    await settled(opened.wording)
    summary.click()
    await settled(opened.wording)
    expect(card(opened.wording)).to.contain('A guide')
  })
})

describe('recovery-wording keeps what is not its own', () => {
  it('leaves no copy of the note where the page, or what records it, could read one', async () => {
    const {wording} = await openNote('Maya sees Dr. Roy. She claims that she slept.')
    const read = (root: Element | ShadowRoot): string =>
      Array.from(root.querySelectorAll('*'), each => (each.shadowRoot ? read(each.shadowRoot) : '')).join() +
      root.textContent
    expect(read(wording.shadowRoot!)).not.to.contain('Dr. Roy')
    const attributes = all(wording, '*').flatMap(each => Array.from(each.attributes, ({value}) => value))
    expect(attributes.join(' ')).not.to.match(/claims|Roy/)
  })

  it('never reads what a person says in their own words', async () => {
    const heard: string[] = []
    const place = await fixture<HTMLElement>(
      html`<div lang="en">
        <recovery-wording><recovery-goal-form id="form"></recovery-goal-form></recovery-wording>
        <recovery-wording for="form"></recovery-wording>
        <recovery-wording></recovery-wording>
      </div>`,
    )
    const form = place.querySelector<RecoveryGoalForm>('#form')!
    await form.updateComplete
    await settled(place.querySelector('recovery-wording')!)
    const words = form.shadowRoot!.querySelector('textarea')!
    words.value = 'Everybody claims that I am non compliant'
    words.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
    const watchers = Array.from(place.querySelectorAll('recovery-wording'))
    for (const each of watchers) each.lint = (text, options) => (heard.push(text), findFlagged(text, options))
    watchers[2]!.field = words
    for (const each of watchers) await paused(each)
    expect(heard).to.be.empty
    expect(watchers.map(line)).to.deep.equal(Array(3).fill('No wording suggestions'))
    expect(form.shadowRoot!.querySelector('recovery-wording')).to.be.null
    words.dataset.writtenBy = 'staff'
    await paused(watchers[2]!)
    expect(heard, 'but what staff write there may be').to.deep.equal([words.value])
  })
})
