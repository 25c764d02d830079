import {expect} from '@open-wc/testing'
import {RecoveryWording} from '../../src/elements/recovery-wording/recovery-wording.js'
import {
  all,
  card,
  click,
  clickIn,
  findFlagged,
  key,
  line,
  marks,
  node,
  openNote,
  openRich,
  press,
  said,
  settled,
  type,
} from './wording-driver.js'

const notTaken = /Your text is as it was\./

/** Answers what a choice was, once the field has had its frames to take it. */
async function taken(wording: RecoveryWording): Promise<void> {
  for (let frame = 0; frame < 6; frame++) await settled(wording)
}

describe('A fix of recovery-wording changes the words that it is for, and nothing else', () => {
  it('where the page writes something into the field as it gets the focus', async () => {
    const note = await openNote('He claims to be well.')
    note.field.addEventListener('focus', () => (note.field.value = `RO 14:05 ${note.field.value}`), {
      once: true,
    })
    await press(note.wording, 'In the note')
    await press(note.wording, 'Write “says”')
    await taken(note.wording)
    expect(note.field.value).to.equal('RO 14:05 He claims to be well.')
    expect(said(note.wording)).to.match(notTaken)
  })

  it('where the page writes something itself when it is asked', async () => {
    const note = await openNote('He claims to be well.')
    note.field.addEventListener('beforeinput', () => (note.field.value += ' Signed.'), {once: true})
    await click(note, 5)
    await key(note, 'Enter', {altKey: true})
    await taken(note.wording)
    expect(note.field.value).to.equal('He claims to be well. Signed.')
    expect(said(note.wording)).to.match(notTaken)
  })

  const within: [string, () => Node][] = [
    ['a picture', () => node('img')],
    ['a drawing', () => document.createElementNS('http://www.w3.org/2000/svg', 'svg')],
    ['a box to tick', () => Object.assign(document.createElement('input'), {type: 'checkbox'})],
    ['a comment', () => new Comment('kept')],
    ['an anchor', () => Object.assign(document.createElement('a'), {id: 'there'})],
    ['something hidden', () => Object.assign(node('span', 'kept'), {style: 'display: none'})],
    ['a link', () => Object.assign(document.createElement('a'), {href: '#there', textContent: ' '})],
  ]
  for (const [name, kept] of within)
    it(`so that none is offered around ${name}`, async () => {
      const inside = kept()
      const first = new Text(inside.textContent === ' ' ? 'She is non' : 'She is non ')
      const note = await openRich([first, inside, new Text('compliant.')])
      await clickIn(note, first, 8)
      expect(card(note.wording)).to.contain('What did the person say?')
      expect(card(note.wording)).not.to.contain('not taking it')
      await key(note, 'Enter', {altKey: true})
      await taken(note.wording)
      expect(note.field.contains(inside)).to.be.true
      expect(note.field.textContent).to.contain('compliant.')
    })

  it('and makes nothing of the page anew to look at what stands among them', async () => {
    let made = 0
    class Chip extends HTMLElement {
      constructor() {
        super()
        made++
      }
    }
    customElements.define('test-chip', Chip)
    const [first, chip] = [new Text('She is non '), node('test-chip', '')]
    const note = await openRich([first, chip, new Text('compliant.')])
    await clickIn(note, first, 8)
    expect(card(note.wording)).not.to.contain('not taking it')
    expect(made).to.equal(1)
  })

  const answers: [string, (event: Event) => void][] = [
    ['refuses', event => event.preventDefault()],
    ['writes something itself', ({target}) => (target as HTMLElement).append(' Signed.')],
  ]
  for (const [how, answer] of answers)
    it(`and leaves nothing selected for the next key to write over, where the page ${how}`, async () => {
      const words = new Text('He claims it.')
      const note = await openRich([words])
      note.field.addEventListener('beforeinput', answer, {once: true})
      await clickIn(note, words, 5)
      await key(note, 'Enter', {altKey: true})
      await taken(note.wording)
      expect(said(note.wording)).to.match(notTaken)
      expect(getSelection()!.isCollapsed).to.be.true
      expect(note.field.textContent).to.match(/^He claims it\./)
    })

  it('so that none is offered for the whole of a link, which the browser would take away', async () => {
    const link = Object.assign(document.createElement('a'), {href: '#doc', textContent: 'claims'})
    const note = await openRich([new Text('See '), link, new Text(' report.')])
    await clickIn(note, link.firstChild!, 3)
    expect(card(note.wording)).not.to.contain('says')
  })

  it('and a link that goes on keeps its edge', async () => {
    const link = Object.assign(document.createElement('a'), {href: '#doc', textContent: 'what he claims'})
    const note = await openRich([new Text('See '), link, new Text(' here.')])
    await clickIn(note, link.firstChild!, 10)
    await key(note, 'Enter', {altKey: true})
    await taken(note.wording)
    expect(note.field.querySelector('a')!.textContent).to.equal('what he says')
    expect(note.field.textContent.replace(/\u00a0/g, ' ')).to.equal('See what he says here.')
  })

  it('and the blank before words in bold stays', async () => {
    const bold = node('b', 'claims')
    const note = await openRich([node('p', 'What he ', bold)])
    await clickIn(note, bold.firstChild!, 3)
    await key(note, 'Enter', {altKey: true})
    await taken(note.wording)
    expect(note.field.textContent.replace(/\u00a0/g, ' ')).to.equal('What he says')
  })

  it('and the caret stays on its empty line', async () => {
    const [empty, words] = [node('p', node('br')), node('p', 'He claims it.')]
    const note = await openRich([words, empty])
    note.field.focus()
    getSelection()!.collapse(empty, 0)
    await press(note.wording, 'In the note')
    await press(note.wording, 'Write “says”')
    await taken(note.wording)
    await type(note, 'New line')
    expect([...note.field.children].map(each => each.textContent)).to.deep.equal(['He says it.', 'New line'])
  })
})

describe('The keys of recovery-wording are the page’s where no card shows', () => {
  it('once the words are scrolled out of sight', async () => {
    const note = await openNote(`He claims it.${'\n'.repeat(60)}`, {css: 'width: 300px; height: 80px'})
    await click(note, 5)
    note.field.scrollTop = 0
    await settled(note.wording)
    expect(card(note.wording)).to.contain('says')
    note.field.scrollTop = 600
    await settled(note.wording)
    await settled(note.wording)
    expect(card(note.wording)).to.be.undefined
    const take = await key(note, 'Enter', {altKey: true})
    const leave = await key(note, 'Escape')
    await taken(note.wording)
    expect(note.field.value).to.contain('He claims it.')
    expect([take.defaultPrevented, leave.defaultPrevented]).to.deep.equal([false, false])
    expect(note.wording.findings).to.have.length(1)
  })

  it('and of two that watch one field, one acts', async () => {
    const note = await openNote('He claims to be well.')
    const second = Object.assign(document.createElement('recovery-wording'), {
      htmlFor: 'note',
      lint: findFlagged,
    })
    note.place.append(second)
    await settled(second)
    const longer: typeof findFlagged = (text, language) =>
      findFlagged(text, language).map(each => ({
        ...each,
        fixes: [{kind: 'replace' as const, text: 'claims, he says,'}],
      }))
    note.wording.lint = second.lint = longer
    await settled(second)
    await click(note, 5)
    await key(note, 'Enter', {altKey: true})
    await taken(note.wording)
    expect(note.field.value).to.equal('He claims, he says, to be well.')
    expect(all(second, '.card')).to.have.length(1)
  })
})

describe('An underline of recovery-wording is under its words, or nowhere', () => {
  it('where each line of a field has a direction of its own', async () => {
    const note = await openNote('שלום לכולם\nHe claims it.')
    note.field.dir = 'auto'
    await settled(note.wording)
    await settled(note.wording)
    const [mark] = marks(note.wording)
    expect(mark!.left - note.field.getBoundingClientRect().left).to.be.lessThan(120)
  })

  for (const transform of ['scale(1.3, 0.9)', 'rotate(4deg)'])
    it(`where the field is drawn by ${transform}, and the list still has it`, async () => {
      const note = await openNote('He claims it.', {css: 'width: 400px; height: 200px'})
      note.field.style.transform = transform
      dispatchEvent(new Event('resize'))
      await settled(note.wording)
      await settled(note.wording)
      expect(marks(note.wording)).to.have.length(0)
      expect(line(note.wording)).to.contain('1')
    })
})
