import {expect} from '@open-wc/testing'
import {
  all,
  card,
  click,
  key,
  line,
  marks,
  openNote,
  paused,
  press,
  said,
  settled,
  type,
} from './wording-driver.js'

const note = 'Maya claims that she slept. She is non compliant with it.'

describe('recovery-wording speaks when there is a pause', () => {
  it('underlines what it finds, and says how much it is', async () => {
    const {wording} = await openNote(note)
    expect(marks(wording)).to.have.length(2)
    expect(line(wording)).to.equal('In the note: 2 wording suggestions')
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
    expect(said(wording)).to.equal('In the note: 1 wording suggestion')
  })

  it('waits for a pause before it underlines something new, and keeps what was underlined', async () => {
    const opened = await openNote(note)
    const {field, wording} = opened
    field.setSelectionRange(0, 0)
    await type(opened, 'She claims')
    await type(opened, ' much. ')
    expect(marks(wording), 'the two from before, moved on').to.have.length(2)
    expect(wording.findings).to.have.length(3)
    expect(said(wording)).to.equal('')
    await paused(wording)
    expect(marks(wording)).to.have.length(3)
    expect(card(wording)).to.be.undefined
    expect(said(wording)).to.equal('In the note: 3 wording suggestions')
  })

  it('goes to what was just typed when it is asked to, without a pause', async () => {
    const opened = await openNote('')
    await type(opened, 'Maya claims that she slept. ')
    expect(marks(opened.wording)).to.be.empty
    expect((await key(opened, 'F8')).defaultPrevented).to.be.true
    expect(card(opened.wording)).to.contain('casts doubt')
  })

  it('sees a value that the page’s code has set', async () => {
    const {field, wording} = await openNote('')
    expect(all(wording, '.line')[0]!.checkVisibility(), 'an empty field says nothing').to.be.false
    field.value = 'Maya slept.'
    await paused(wording)
    expect(line(wording)).to.equal('No wording suggestions')
    expect(all(wording, '.line')[0]!.checkVisibility()).to.be.true
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
      /^“claims” It casts .*Write “says” Alt\+Enter Ask: What did the person say\? Alt\+Shift\+Enter Being believed .* I Identity E Empowerment Leave it Esc Leave it because… .* Alt\+↓ goes to these choices, Alt\+↑ back to the note\.$/,
    )
    await press(wording, 'Write “says”')
    expect(field.value).to.equal('Maya says that she slept. She is non compliant with it.')
    expect(field.selectionStart).to.equal(9)
    expect(heard).to.deep.equal(['input 0', 'wording-finding-taken {"ruleId":"test.claims"}'])
    expect(said(wording)).to.equal('Now it says “says”. In the note: 1 wording suggestion')
    expect(document.activeElement).to.equal(field)
    document.execCommand('undo')
    expect(field.value).to.equal(note)
  })

  it('works from the keys, without leaving the field', async () => {
    const opened = await openNote(note)
    const {field, wording} = opened
    await click(opened, 0)
    expect(card(wording)).to.be.undefined
    expect((await key(opened, 'Escape')).defaultPrevented, 'Escape is the page’s own').to.be.false
    expect((await key(opened, 'F8')).defaultPrevented).to.be.true
    expect(field.selectionStart).to.equal(5)
    expect(card(wording)).to.match(/^“claims”/)
    expect(said(wording)).to.equal('“claims” It casts doubt on what was said.')
    await key(opened, 'F8')
    expect(card(wording)).to.match(/^“non compliant”/)
    await key(opened, 'F8')
    expect(card(wording), 'round the end').to.match(/^“claims”/)
    await key(opened, 'F8', {shiftKey: true})
    expect(card(wording), 'and back').to.match(/^“non compliant”/)
    await key(opened, 'Enter', {altKey: true})
    expect(field.value).to.equal('Maya claims that she slept. She is not taking it with it.')
    expect(document.activeElement).to.equal(field)
  })

  it('leaves a wording for good, and swallows only the Escape that did so', async () => {
    const opened = await openNote(note)
    const {field, place, wording} = opened
    const left = new Promise<CustomEvent>(resolve => place.addEventListener('wording-finding-left', resolve))
    const escapes: Event[] = []
    place.addEventListener('keydown', event => escapes.push(event))
    await click(opened, 7)
    expect((await key(opened, 'Escape')).defaultPrevented).to.be.true
    expect(escapes).to.be.empty
    expect((await left).detail).to.deep.equal({ruleId: 'test.claims'})
    expect(card(wording)).to.be.undefined
    expect(wording.findings.map(({text}) => text)).to.deep.equal(['non compliant'])
    expect(said(wording)).to.equal('Left as it is. In the note: 1 wording suggestion')
    field.setSelectionRange(field.value.length, field.value.length)
    await type(opened, ' More was said.')
    await paused(wording)
    expect(wording.findings.map(({text}) => text)).to.deep.equal(['non compliant'])
    await key(opened, 'Escape')
    expect(escapes).to.have.length(1)
  })

  it('puts a question to the clinician and writes nothing', async () => {
    const opened = await openNote(note)
    await click(opened, 7)
    await press(opened.wording, 'Ask:')
    expect(opened.field.value).to.equal(note)
    expect(card(opened.wording)).to.be.undefined
    expect(document.activeElement).to.equal(opened.field)
    await paused(opened.wording)
    expect(card(opened.wording), 'it stays away while the caret stays').to.be.undefined
    expect(opened.wording.findings).to.have.length(2)
    await click(opened, 0)
    await click(opened, 7)
    expect(card(opened.wording)).to.match(/^“claims”/)
  })

  it('asks, and is reached and left again, by keys alone', async () => {
    const opened = await openNote(note)
    const {field, wording} = opened
    await click(opened, 7)
    const shortcuts = all(wording, '.card button:not(details *)').map(each =>
      each.getAttribute('aria-keyshortcuts'),
    )
    expect(shortcuts).to.deep.equal(['Alt+Enter', 'Alt+Shift+Enter', 'Escape'])
    await key(opened, 'ArrowDown', {altKey: true})
    const first = wording.shadowRoot!.activeElement!
    expect(first.textContent).to.contain('Write “says”')
    first.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'ArrowUp', altKey: true, bubbles: true, composed: true}),
    )
    await settled(wording)
    expect(document.activeElement).to.equal(field)
    expect(card(wording)).to.match(/^“claims”/)
    await key(opened, 'Enter', {altKey: true, shiftKey: true})
    expect(field.value).to.equal(note)
    expect(card(wording)).to.be.undefined
    expect((await key(opened, 'ArrowDown', {altKey: true})).defaultPrevented, 'the field’s own').to.be.false
  })

  it('goes away with the focus, and stays for who goes to its buttons', async () => {
    const opened = await openNote(note)
    await click(opened, 7)
    opened.wording.shadowRoot!.querySelector<HTMLElement>('.card button')!.focus()
    await settled(opened.wording)
    expect(card(opened.wording)).to.match(/^“claims”/)
    opened.field.focus()
    opened.field.blur()
    await settled(opened.wording)
    expect(card(opened.wording)).to.be.undefined
  })

  it('keeps a selection elsewhere when a wording is taken from the list', async () => {
    const opened = await openNote(note)
    const {field, wording} = opened
    field.setSelectionRange(27, 30)
    await press(wording, 'In the note')
    const [first] = wording.shadowRoot!.querySelectorAll<HTMLElement>('li button')
    first!.focus()
    await press(wording, 'Write “says”')
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(note.slice(27, 30))
    expect(wording.shadowRoot!.activeElement?.textContent).to.contain('Write “not taking it”')
    await press(wording, 'Leave it “non compliant”')
    expect(line(wording)).to.equal('No wording suggestions')
    expect(document.activeElement).to.equal(field)
  })
})

describe('recovery-wording is there for everybody', () => {
  for (const [lang, text] of [
    ['en', note],
    ['fr', 'Maya prétend que oui.'],
  ] as const)
    it(`passes axe with its card and its list, lang=${lang}`, async () => {
      const opened = await openNote(text, {lang})
      await expect(opened.place).to.be.accessible()
      await press(opened.wording, lang === 'en' ? 'In the note' : 'Dans la note')
      await click(opened, 6)
      expect(card(opened.wording)).to.contain(lang === 'en' ? 'Leave it Esc' : 'Laisser Échap')
      await expect(opened.place).to.be.accessible()
    })

  it('keeps the card inside the page, under the words or above them', async () => {
    const opened = await openNote(`${'\n'.repeat(20)}Maya claims that.`, {
      css: 'width: 100%; height: 100%; border: 0',
    })
    opened.place.style.cssText = 'position: fixed; inset: 0'
    await settled(opened.wording)
    await click(opened, 27)
    const box = opened.wording.shadowRoot!.querySelector('.card')!.getBoundingClientRect()
    const [mark] = marks(opened.wording)
    expect(box.left).to.be.at.least(0)
    expect(box.right).to.be.at.most(innerWidth)
    expect(box.top).to.be.at.least(0)
    expect(box.bottom).to.be.at.most(innerHeight)
    expect(box.bottom <= mark!.top || box.top >= mark!.bottom, 'it does not cover the words').to.be.true
  })
})
