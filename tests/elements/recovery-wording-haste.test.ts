import {expect} from '@open-wc/testing'
import {readRichText} from '../../src/elements/recovery-wording/rich-text.js'
import {
  all,
  click,
  clickIn,
  findFlagged,
  key,
  node,
  openNote,
  openRich,
  paused,
  press,
  said,
  settled,
  type,
} from './wording-driver.js'

/** A key, in the same task as the next one. */
const strike = (field: HTMLElement, name: string, more: KeyboardEventInit = {}): boolean =>
  field.dispatchEvent(
    new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true, composed: true, ...more}),
  )

async function openAtClaims() {
  const paragraph = node('p', 'Maya claims that she slept.')
  const opened = await openRich([paragraph])
  await clickIn(opened, paragraph.firstChild!, 8)
  await paused(opened.wording)
  return opened
}

const note = 'Maya claims that. Ana claims that. Lou claims that.'

describe('recovery-wording in a hurry', () => {
  it('writes once, however often the key is struck, and lets a key that is held write nothing', async () => {
    const {field, wording} = await openAtClaims()
    strike(field, 'Enter', {altKey: true})
    strike(field, 'Enter', {altKey: true})
    expect(strike(field, 'Enter', {altKey: true, repeat: true}), 'a line break').to.be.false
    await paused(wording)
    expect(readRichText(field).text).to.equal('Maya says that she slept.\n\n')
  })

  it('takes nothing, and loses nothing, when somebody types on at once', async () => {
    const {field, wording} = await openAtClaims()
    strike(field, 'Enter', {altKey: true})
    strike(field, 'a')
    document.execCommand('insertText', false, 'a')
    await paused(wording)
    expect(readRichText(field).text).to.equal('Maya claaims that she slept.\n\n')
    expect(said(wording)).to.match(/^The field did not take it/)
  })

  it('takes, and leaves, one finding at a double click', async () => {
    const {field, wording} = await openNote(note)
    const twice = async (selector: string): Promise<void> => {
      for (const detail of [1, 2]) {
        all(wording, `li ${selector}`)[0]!.dispatchEvent(new MouseEvent('click', {detail, bubbles: true}))
        await settled(wording)
      }
    }
    await press(wording, 'In the note: 3')
    await twice('.fix')
    expect(field.value).to.equal('Maya says that. Ana claims that. Lou claims that.')
    await twice('.leave')
    expect(wording.findings).to.have.length(1)
  })

  it('hands on no key that is still held, to the next button or to the note', async () => {
    const {field, wording} = await openNote('Maya claims that. Ana claims that.')
    await press(wording, 'In the note: 2')
    const held = (): boolean => !strike(focused(), 'Enter', {repeat: true})
    const focused = (): HTMLElement =>
      (wording.shadowRoot!.activeElement ?? document.activeElement) as HTMLElement
    all(wording, 'li .fix')[0]!.focus()
    for (const left of [1, 0]) {
      focused().click()
      await settled(wording)
      expect(wording.findings).to.have.length(left)
      expect(held(), 'held').to.be.true
    }
    expect(focused()).to.equal(field)
    field.dispatchEvent(new KeyboardEvent('keyup', {key: 'Enter', bubbles: true}))
    expect(held(), 'let go of').to.be.false
  })

  it('turns first to what stands where the text begins', async () => {
    const opened = await openNote('claims that she slept, non compliant')
    opened.field.focus()
    opened.field.setSelectionRange(0, 0)
    await key(opened, 'F8')
    expect(opened.field.selectionStart).to.equal(0)
    expect(said(opened.wording)).to.match(/^“claims”/)
    await key(opened, 'F8')
    expect(said(opened.wording)).to.match(/^“non compliant”/)
  })
})

describe('recovery-wording remembers what was left', () => {
  it('while the words around it are still being written, by one mark for each', async () => {
    const opened = await openNote('Maya claims')
    const {field, wording} = opened
    wording.lint = (text, options) =>
      findFlagged(text, options).map(each => ({...each, context: text.slice(each.start, each.end + 6)}))
    await settled(wording)
    await click(opened, 7)
    await key(opened, 'Escape')
    field.setSelectionRange(11, 11)
    for (const letter of ' that') await type(opened, letter)
    await paused(wording)
    expect(field.value).to.equal('Maya claims that')
    expect(wording.findings).to.be.empty
    expect(wording.left.size).to.equal(1)
    field.value = 'Lou claims that, and Maya claims that'
    await paused(wording)
    expect(
      wording.findings.map(({start}) => start),
      'and no others like it',
    ).not.to.be.empty
  })

  it('as nothing while the page has not loaded it yet', async () => {
    const {wording} = await openNote(note)
    Object.assign(wording, {left: null, personTerms: null})
    await settled(wording)
    expect(wording.findings).to.have.length(3)
    wording.left = undefined as never
    await settled(wording)
    expect(wording.findings).to.have.length(3)
  })
})
