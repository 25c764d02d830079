import {expect} from '@open-wc/testing'
import {readRichText} from '../../src/elements/recovery-wording/rich-text.js'
import {
  card,
  clickIn,
  key,
  marks,
  node,
  openRich,
  paused,
  press,
  said,
  settled,
  type,
  type RichNote,
} from './wording-driver.js'

/** Where the browser puts these letters of a node. */
function rectOf(text: Node, start: number, end: number): DOMRect {
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, end)
  return range.getBoundingClientRect()
}

function expectUnder({wording}: RichNote, words: DOMRect[]): void {
  const drawn = marks(wording)
  expect(drawn).to.have.length(words.length)
  for (const [at, word] of words.entries())
    for (const side of ['left', 'right', 'top', 'bottom'] as const)
      expect(drawn[at]![side], `${at} ${side}`).to.be.closeTo(word[side], 0.6)
}

const textIn = (element: Element): Text => element.firstChild as Text

describe('recovery-wording reads what is editable', () => {
  const cases: [name: string, nodes: () => Node[], css: string, text: string][] = [
    ['lines', () => [node('div', 'One'), node('div', 'two')], '', 'One\ntwo\n'],
    ['paragraphs', () => [node('p', 'One'), node('p', 'two')], '', 'One\n\ntwo\n\n'],
    [
      'an empty line',
      () => [node('div', 'One'), node('div', node('br')), node('div', 'two')],
      '',
      'One\n\ntwo\n',
    ],
    ['line breaks', () => [node('div', 'One', node('br'), 'two', node('br'))], '', 'One\ntwo\n'],
    ['items', () => [node('ul', node('li', 'One'), node('li', 'two'))], '', 'One\n\ntwo\n\n'],
    ['bold', () => [node('p', 'She is non ', node('b', 'compliant'), '.')], '', 'She is non compliant.\n\n'],
    [
      'source blanks',
      () => [new Text('\n  '), node('p', 'One\n  two'), new Text('\n  ')],
      '',
      'One   two\n\n',
    ],
    ['kept blanks', () => [new Text('One\n\ttwo')], 'white-space: pre-wrap', 'One\n\ttwo'],
  ]
  for (const [name, nodes, css, text] of cases)
    it(`as lines of text: ${name}`, async () => {
      const {field} = await openRich(nodes(), {css})
      expect(readRichText(field).text).to.equal(text)
    })

  it('neither reads nor writes over what cannot be edited in it', async () => {
    const mention = node('span', 'claims')
    mention.contentEditable = 'false'
    const hidden = node('span', ' claims')
    hidden.hidden = true
    const {field, wording} = await openRich([node('p', 'Seen by ', mention, hidden, ' today.')])
    expect(readRichText(field).text).to.equal('Seen by \ufffc today.\n\n')
    expect(wording.findings).to.be.empty
  })
})

describe('recovery-wording in something editable', () => {
  it('underlines the words where the browser has put them, over marks and rows', async () => {
    const bold = node('b', 'compliant')
    const paragraph = node('p', 'Maya claims that she slept, and she is non ', bold, '.')
    const opened = await openRich([paragraph], {
      css: 'width: 300px; font: 17px/1.7 Georgia; padding: 9px 13px',
    })
    expect(opened.wording.findings.map(({text}) => text)).to.deep.equal(['claims', 'non compliant'])
    const [claims] = marks(opened.wording)
    const word = rectOf(textIn(paragraph), 5, 11)
    expect(claims!.left).to.be.closeTo(word.left, 0.6)
    expect(claims!.right).to.be.closeTo(word.right, 0.6)
    expect(Math.max(...marks(opened.wording).map(({right}) => right))).to.be.at.least(
      rectOf(textIn(bold), 0, 9).right - 0.6,
    )
  })

  it('stays under the words when the field is scrolled, grows, is scaled, and from right to left', async () => {
    const [first, second] = [node('div', 'كان مريض في البيت'), node('div', 'ثم قال إن مريض كان معه')]
    const filler = Array.from({length: 20}, () => node('div', 'وفي الحديقة'))
    const opened = await openRich([first, ...filler.slice(0, 2), second, ...filler.slice(2)], {
      dir: 'rtl',
      css: 'width: 250px; height: 170px; overflow: auto; padding: 7px; border: 3px solid',
    })
    const words = (): DOMRect[] => [rectOf(textIn(first), 4, 8), rectOf(textIn(second), 10, 14)]
    expectUnder(opened, words())
    opened.field.scrollTop = 15
    await settled(opened.wording)
    expectUnder(opened, words())
    opened.field.style.width = '333.3px'
    opened.field.style.fontSize = '18px'
    await settled(opened.wording)
    expectUnder(opened, words())
    opened.place.style.transformOrigin = '0 0'
    opened.place.style.transform = 'scale(1.1)'
    await settled(opened.wording)
    expectUnder(opened, words())
    opened.field.scrollTop = 400
    await settled(opened.wording)
    expect(marks(opened.wording), 'scrolled out of sight').to.be.empty
  })

  it('takes a wording so that the browser can undo it, keeps the caret, and leaves all other nodes as they are', async () => {
    const [one, two] = [
      node('p', 'Maya ', node('b', 'claims'), ' that she slept.'),
      node('p', 'Choir on Sunday.'),
    ]
    const opened = await openRich([one, two])
    const {field, wording} = opened
    const before = field.innerHTML
    const inputs: string[] = []
    field.addEventListener('input', event => inputs.push((event as InputEvent).inputType))
    await clickIn(opened, textIn(one.querySelector('b')!), 2)
    expect(card(wording)).to.match(/^“claims”/)
    await key(opened, 'Enter', {altKey: true})
    // A browser may keep a blank from being lost.
    expect(field.textContent!.replaceAll('\u00a0', ' ')).to.equal('Maya says that she slept.Choir on Sunday.')
    expect(inputs).to.deep.equal(['insertText'])
    expect(said(wording)).to.equal('Now it says “says”. No wording suggestions')
    expect(field.contains(two), 'the other paragraph is the same node').to.be.true
    expect(document.activeElement).to.equal(field)
    document.execCommand('undo')
    expect(field.innerHTML).to.equal(before)
  })

  it('puts back a caret that stood elsewhere, when a wording is taken from the list', async () => {
    const paragraph = node('p', 'Maya claims that she slept.')
    const opened = await openRich([paragraph])
    await clickIn(opened, textIn(paragraph), 27)
    await press(opened.wording, 'In the note')
    await press(opened.wording, 'Write “says”')
    const selection = document.getSelection()!
    expect([selection.anchorNode!.textContent, selection.anchorOffset]).to.deep.equal([
      'Maya says that she slept.',
      25,
    ])
  })

  it('waits for the pause here too', async () => {
    const paragraph = node('p', 'Maya ')
    const opened = await openRich([paragraph], {css: 'white-space: pre-wrap'})
    await clickIn(opened, textIn(paragraph), 5)
    await type(opened, 'claims')
    await type(opened, ' that')
    expect(marks(opened.wording)).to.be.empty
    await paused(opened.wording)
    expect(marks(opened.wording)).to.have.length(1)
  })

  it('goes from one to the next by key, and never changes the page around the words', async () => {
    const [one, two] = [node('p', 'Maya claims this.'), node('p', 'She is non compliant.')]
    const opened = await openRich([one, two])
    const before = document.documentElement.outerHTML
    const sheets = document.adoptedStyleSheets.length
    await clickIn(opened, textIn(one), 0)
    await key(opened, 'F8')
    expect(card(opened.wording)).to.match(/^“claims”/)
    await key(opened, 'F8')
    expect(card(opened.wording)).to.match(/^“non compliant”/)
    await expect(opened.place).to.be.accessible()
    expect(document.documentElement.outerHTML).to.equal(before)
    expect(document.adoptedStyleSheets.length).to.equal(sheets)
  })

  it('does not take an empty line for the end of the words above it', async () => {
    const empty = node('p', node('br'))
    const opened = await openRich([node('p', 'That is what Maya claims'), empty, node('p', 'claims it')])
    await clickIn(opened, empty, 0)
    expect(card(opened.wording)).to.be.undefined
  })

  it('lets go when it is no longer editable, and comes back with it', async () => {
    const {field, wording} = await openRich([node('p', 'Maya claims that.')])
    field.contentEditable = 'false'
    await paused(wording)
    expect(marks(wording)).to.be.empty
    expect(wording.findings).to.be.empty
    field.contentEditable = 'true'
    await paused(wording)
    expect(marks(wording)).to.have.length(1)
  })
})
