import {expect, fixture, html, nextFrame} from '@open-wc/testing'
import {
  card,
  click,
  findFlagged,
  key,
  line,
  marks,
  node,
  openNote,
  openRich,
  paused,
  press,
  said,
  settled,
  type,
} from './wording-driver.js'
import {waitUntil} from './wait-until.js'

const note = 'Maya claims that she slept.'

describe('recovery-wording fits into the page', () => {
  it('writes and tells the page where the browser cannot type for it', async () => {
    const opened = await openNote(note)
    const exec = document.execCommand
    document.execCommand = () => false
    const inputs: InputEvent[] = []
    opened.place.addEventListener('input', event => inputs.push(event as InputEvent))
    await click(opened, 7)
    await press(opened.wording, 'Write')
    document.execCommand = exec
    expect(opened.field.value).to.equal('Maya says that she slept.')
    expect(inputs.map(({inputType, composed}) => [inputType, composed])).to.deep.equal([
      ['insertReplacementText', true],
    ])
  })

  it('lets go of the field when it leaves, also when what it waited for arrives then', async () => {
    const opened = await openNote(note)
    opened.wording.remove()
    opened.wording.lint = (text, options) => findFlagged(text, options)
    await settled(opened.wording)
    expect((await key(opened, 'F8')).defaultPrevented).to.be.false
    opened.place.append(opened.wording)
    await settled(opened.wording)
    expect((await key(opened, 'F8')).defaultPrevented).to.be.true
  })

  it('never writes over words that have changed meanwhile', async () => {
    const opened = await openNote(note)
    await click(opened, 7)
    opened.field.value = 'Other words were put here.'
    await key(opened, 'Enter', {altKey: true})
    expect(opened.field.value).to.equal('Other words were put here.')
  })

  it('types into nothing else when the field does not take the focus: another field, or another document', async () => {
    const opened = await openNote(note)
    const other = document.createElement('textarea')
    const frame = document.createElement('iframe')
    other.setAttribute('aria-label', 'Other')
    frame.title = 'Other'
    opened.place.append(other, frame)
    const inside = frame.contentDocument!.body
    inside.contentEditable = 'true'
    for (const elsewhere of [other, inside]) {
      await press(opened.wording, 'In the note')
      opened.field.focus = () => elsewhere.focus()
      await press(opened.wording, 'Write “says”')
      await waitUntil(() => said(opened.wording).startsWith('The field did not take it.'))
      await paused(opened.wording)
      expect([other.value, inside.textContent, opened.field.value]).to.deep.equal(['', '', note])
      await press(opened.wording, 'In the note')
    }
  })

  for (const [name, change, offered] of [
    ['is read-only', {readOnly: true}, 'Leave Leave'],
    ['is disabled', {disabled: true}, 'Leave Leave'],
    ['has no room', {maxLength: 35}, 'Write Ask: Leave Ask: Leave'],
  ] as const)
    it(`offers nothing that cannot be written, when the field ${name}`, async () => {
      const {field, wording} = await openNote('Maya claims. Elle prétend que oui.')
      wording.lint = (text, options) =>
        findFlagged(text, options).map(finding =>
          finding.text === 'prétend'
            ? {...finding, fixes: [{kind: 'replace', text: 'a expliqué'}, finding.fixes[1]!]}
            : finding,
        )
      Object.assign(field, change)
      await paused(wording)
      await press(wording, 'In the note')
      const buttons = Array.from(wording.shadowRoot!.querySelectorAll('li button:not(details *)'), each =>
        each.textContent!.trim(),
      )
      expect(buttons.map(words => words.split(/\s/)[0]).join(' ')).to.equal(offered)
    })

  it('reads the editor that can be seen, and not the field that it hides and stands for', async () => {
    const opened = await openRich([node('p', 'Maya claims that.')])
    const {field, wording} = opened
    const hidden = document.createElement('textarea')
    hidden.hidden = true
    hidden.value = 'Nothing is there.'
    wording.htmlFor = ''
    wording.append(hidden, field)
    await settled(wording)
    expect(wording.findings.map(({text}) => text)).to.deep.equal(['claims'])
  })

  it('goes when a dialog that it is not in leaves it inert', async () => {
    const {place, field, wording} = await openNote('Maya claims that.')
    const dialog = document.createElement('dialog')
    place.append(dialog)
    dialog.append(field)
    dialog.showModal()
    await settled(wording)
    expect(marks(wording)).to.be.empty
    dialog.append(wording)
    await settled(wording)
    expect(marks(wording)).to.have.length(1)
    dialog.close()
  })

  it('leaves a composition alone', async () => {
    const opened = await openNote('Maya ')
    await type(opened, 'claims')
    opened.field.dispatchEvent(new InputEvent('input', {isComposing: true, bubbles: true}))
    await paused(opened.wording)
    expect(card(opened.wording)).to.be.undefined
    expect((await key(opened, 'F8', {isComposing: true})).defaultPrevented).to.be.false
    opened.field.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}))
    await paused(opened.wording)
    expect(card(opened.wording)).to.match(/^“claims”/)
  })

  it('never reads another field', async () => {
    const {place, wording} = await openNote(note)
    const own = document.createElement('textarea')
    own.value = 'Everybody claims that I am non compliant'
    place.prepend(own)
    await paused(wording)
    expect(wording.findings).to.have.length(1)
    expect(wording.shadowRoot!.textContent).not.to.contain('Everybody')
  })

  it('watches a field that comes later, in a shadow root, and one given as a property', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`)
    const root = host.attachShadow({mode: 'open'})
    const wording = document.createElement('recovery-wording')
    wording.htmlFor = 'later'
    wording.lint = findFlagged
    root.append(wording)
    await settled(wording)
    expect(marks(wording)).to.be.empty
    const field = Object.assign(document.createElement('input'), {id: 'later', value: note})
    root.prepend(field)
    await settled(wording)
    expect(marks(wording)).to.have.length(1)
    await click({place: host, field, wording}, 7)
    expect(card(wording)).to.match(/^“claims”/)
    wording.field = Object.assign(document.createElement('textarea'), {value: ''})
    root.prepend(wording.field)
    await settled(wording)
    expect(marks(wording)).to.be.empty
    expect(card(wording)).to.be.undefined
  })

  it('finds the field that the page has put in the place of the first one', async () => {
    const {place, field, wording} = await openNote('')
    const host = document.createElement('div')
    place.append(host)
    host.attachShadow({mode: 'open'}).append(wording)
    for (const handedIn of [undefined, field]) {
      wording.field = handedIn
      const old = place.querySelector('#note')!
      old.replaceWith(Object.assign(document.createElement('textarea'), {id: 'note', value: note}))
      await paused(wording)
      expect(wording.findings.map(({text}) => text)).to.deep.equal(['claims'])
    }
  })

  it('speaks the language of the field, and is silent in one that it has no rules for', async () => {
    const {field, wording} = await openNote(note)
    const heard: string[] = []
    wording.lint = (text, {language}) => (heard.push(language), findFlagged(text, {language}))
    for (const lang of ['fr-CA', 'es', 'en']) {
      field.lang = lang
      await settled(wording)
      expect(wording.findings).to.have.length(lang === 'es' ? 0 : 1)
    }
    expect(heard).to.deep.equal(['fr', 'en'])
    field.lang = 'fr'
    await settled(wording)
    expect(line(wording)).to.equal('Dans la note\u00a0: 1 suggestion de formulation')
  })

  it('reads with the shipped rules', async () => {
    const {wording} = await openNote('She is non-compliant with her meds.')
    wording.lint = document.createElement('recovery-wording').lint
    await settled(wording)
    expect(wording.findings.map(({text}) => text)).to.deep.equal(['non-compliant'])
  })

  it('draws only what is in view of a note of 100 KB, while it is typed in', async () => {
    const line =
      'Day by day, Maya claims that she slept and she is non compliant with all of it, as she said.\n'
    const {field, wording} = await openNote(line.repeat(1100), {css: 'width: 600px; height: 200px'})
    field.setSelectionRange(50_000, 50_000)
    for (let key = 0; key < 9; key++) {
      await nextFrame()
      field.focus()
      document.execCommand('insertText', false, 'x')
      await nextFrame()
      await wording.updateComplete
      expect(marks(wording).length).to.be.within(1, 40)
    }
    expect(wording.findings.length).to.be.above(1000)
  })
})
