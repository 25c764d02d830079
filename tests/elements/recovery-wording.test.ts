import {expect} from '@open-wc/testing'
import {card, click, line, marks, openNote, paused, press, said, type} from './wording-driver.js'

const note = 'Maya claims that she slept. She is non compliant with it.'

describe('recovery-wording speaks when there is a pause', () => {
  it('underlines what it finds, and says how much it is', async () => {
    const {wording} = await openNote(note)
    expect(marks(wording)).to.have.length(2)
    expect(line(wording)).to.equal('2 wording suggestions')
    expect(wording.findings.map(({text}) => text)).to.deep.equal(['claims', 'non compliant'])
    expect(card(wording)).to.be.undefined
    expect(said(wording)).to.equal('')
  })

  it('leaves the word that is being typed alone until the person pauses', async () => {
    const opened = await openNote('Maya ')
    const {wording} = opened
    await type(opened, 'claims')
    expect(marks(wording)).to.be.empty
    expect(said(wording)).to.equal('')
    await paused(wording)
    expect(marks(wording)).to.have.length(1)
    expect(card(wording)).to.contain('casts doubt')
    expect(said(wording)).to.equal('1 wording suggestion')
  })

  it('underlines a word at once when the caret has left it, without a card', async () => {
    const opened = await openNote('Maya ')
    await type(opened, 'claims')
    await type(opened, ' that')
    expect(marks(opened.wording)).to.have.length(1)
    expect(card(opened.wording)).to.be.undefined
  })

  it('sees a value that the page’s code has set', async () => {
    const {field, wording} = await openNote('')
    expect(line(wording)).to.equal('No wording suggestions')
    field.value = note
    await paused(wording)
    expect(marks(wording)).to.have.length(2)
  })
})

describe('recovery-wording offers', () => {
  it('opens a card where one clicks, and takes the wording so that the browser can undo it', async () => {
    const opened = await openNote(note)
    const {field, wording} = opened
    const heard: string[] = []
    for (const name of ['input', 'wording-finding-taken'])
      opened.place.addEventListener(name, event =>
        heard.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
      )
    await click(opened, 7)
    expect(card(wording)).to.match(
      /^“claims” .*Write “says” Alt\+Enter Ask: What did the person say\? I Identity E Empowerment Leave it Esc$/,
    )
    await press(wording, 'Write “says”')
    expect(field.value).to.equal('Maya says that she slept. She is non compliant with it.')
    expect(field.selectionStart).to.equal(9)
    expect(heard).to.deep.equal(['input 0', 'wording-finding-taken {"ruleId":"test.claims"}'])
    expect(said(wording)).to.equal('Now it says “says”. 1 wording suggestion')
    expect(document.activeElement).to.equal(field)
    document.execCommand('undo')
    expect(field.value).to.equal(note)
  })
})
