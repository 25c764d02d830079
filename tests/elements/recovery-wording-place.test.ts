import {expect} from '@open-wc/testing'
import {findFlagged, marks, openNote, paused, settled, type Note} from './wording-driver.js'

const odd =
  'box-sizing: border-box; width: 301.7px; height: 97.3px; margin: 3.3px; padding: 7.3px 11px 4px 19.6px; border: 3.4px solid; ' +
  'font: italic 13.37px/1.83 Georgia, serif; letter-spacing: 0.03em; word-spacing: 2px; tab-size: 3; text-indent: 9px; overflow: auto;'
const long = Array.from(
  {length: 12},
  (_, n) => `Day ${n}.\tMaya claims that she slept, and she is non compliant again.`,
).join('\n')

/** Where the browser itself puts the flagged words when the same text stands in an element that can be measured. */
function reference(note: Note, css: string): DOMRect[] {
  const {place, field} = note
  const twin = document.createElement('div')
  twin.textContent = `${field.value}\n`
  const white = field instanceof HTMLInputElement ? 'pre' : 'pre-wrap'
  twin.style.cssText = `white-space: ${white}; overflow-wrap: break-word; ${css}; position: absolute; margin: 0; visibility: hidden`
  place.append(twin)
  const {left, top} = field.getBoundingClientRect()
  const origin = twin.getBoundingClientRect()
  twin.style.left = `${left - origin.left + twin.offsetLeft}px`
  twin.style.top = `${top - origin.top + twin.offsetTop}px`
  twin.scrollTop = field.scrollTop
  twin.scrollLeft = field.scrollLeft
  const rects = findFlagged(field.value, {language: 'en'}).flatMap(({start, end}) => {
    const range = document.createRange()
    const words = field.value.slice(start, end).split(' ')
    let at = start
    return words.flatMap(word => {
      range.setStart(twin.firstChild!, at)
      range.setEnd(twin.firstChild!, at + word.length)
      at += word.length + 1
      return Array.from(range.getClientRects())
    })
  })
  twin.remove()
  return rects.filter(isInSight(note))
}

const isInSight = ({place, field}: Note): ((rect: DOMRect) => boolean) => {
  const boxes = [field, place].map(each => each.getBoundingClientRect())
  return rect => boxes.every(box => rect.bottom > box.top + 6 && rect.top < box.bottom - 6)
}

/** Every flagged word in sight has a line under it from its first letter to its last, and nothing else has. */
function expectUnderWords(note: Note, css: string): void {
  const drawn = marks(note.wording).filter(isInSight(note))
  const words = reference(note, css)
  expect(words).not.to.be.empty
  const covers = (mark: DOMRect, word: DOMRect): boolean =>
    Math.abs(mark.bottom - word.bottom) < 0.6 && mark.left < word.left + 0.6 && mark.right > word.right - 0.6
  for (const word of words)
    expect(
      drawn.some(mark => covers(mark, word)),
      describeRect(word, drawn),
    ).to.be.true
  for (const mark of drawn) {
    const under = words.filter(word => covers(mark, word))
    expect(Math.min(...under.map(({left}) => left)), 'a line starts with a word').to.be.closeTo(
      mark.left,
      0.6,
    )
    expect(Math.max(...under.map(({right}) => right)), 'a line ends with a word').to.be.closeTo(
      mark.right,
      0.6,
    )
  }
}

const describeRect = (word: DOMRect, drawn: DOMRect[]): string => JSON.stringify({word, drawn})

describe('recovery-wording draws right under the words', () => {
  const cases: Record<string, {text: string; css?: string; tag?: string; dir?: string}> = {
    'in a textarea of odd sizes, over two rows': {text: long},
    'in a textarea with a content box and a percentage width': {
      text: long,
      css: 'width: 43.21%; height: 150px; padding: 1em; border: 2.5px solid; font: 17px/normal monospace; overflow: auto',
    },
    'from right to left': {
      text: 'كان مريض في البيت\nثم قال إن مريض آخر كان معه في البيت وفي الحديقة',
      dir: 'rtl',
    },
    'in a text of both directions': {text: 'Maya claims קראה ספר claims בבית\nMaya claims that', dir: 'rtl'},
    'in an input that is taller than its line': {
      text: 'Maya claims that she is non compliant.',
      tag: 'input',
      css: 'box-sizing: border-box; width: 400px; height: 47px; padding: 3px 9px; border: 2px solid; font: 14px/37px sans-serif; text-align: center',
    },
    'in capitals, centred': {
      text: 'Maya claims that it ß went.\nShe is non compliant.',
      css: 'width: 211px; height: 120px; padding: 5px; border: 1px solid; text-transform: uppercase; text-align: center; font: 15px sans-serif',
    },
    'where lines do not wrap': {
      text: long,
      css: 'width: 400px; height: 90px; padding: 0 4px; border: 0 solid; white-space: pre; font: 12px serif; overflow: auto',
    },
  }
  for (const [name, {text, css = odd, ...more}] of Object.entries(cases))
    it(name, async () => {
      expectUnderWords(await openNote(text, {css, ...more}), css)
    })

  it('after the field, the page and a place around it were scrolled', async () => {
    const note = await openNote(long, {css: odd})
    note.place.append(Object.assign(document.createElement('div'), {textContent: 'x'}))
    note.place.lastElementChild!.setAttribute('style', 'height: 2000px')
    note.field.scrollTop = 61
    await settled(note.wording)
    expectUnderWords(note, odd)
    note.place.scrollTop = 23
    await settled(note.wording)
    expectUnderWords(note, odd)
  })

  it('after the field grew, and was moved by what stands before it', async () => {
    const note = await openNote(long, {css: odd})
    const before = marks(note.wording).length
    const taller = odd.replace('97.3px', '233.9px').replace('301.7px', '355.5px')
    note.field.style.cssText = taller
    await settled(note.wording)
    expectUnderWords(note, taller)
    expect(marks(note.wording).length).to.be.above(before)
    note.field.before(Object.assign(document.createElement('p'), {textContent: 'A new line above.'}))
    await settled(note.wording)
    expectUnderWords(note, taller)
  })

  it('where the page is scaled', async () => {
    const note = await openNote(long, {css: odd})
    note.place.style.transform = 'scale(1.3)'
    note.place.style.transformOrigin = '0 0'
    await settled(note.wording)
    const [first] = marks(note.wording)
    note.place.style.transform = ''
    await settled(note.wording)
    const [plain] = marks(note.wording)
    expect(first!.width).to.be.closeTo(plain!.width * 1.3, 0.5)
    expectUnderWords(note, odd)
  })

  it('where the field alone is scaled, or something that holds it and not the element', async () => {
    const note = await openNote(long, {css: odd})
    const around = document.createElement('div')
    note.field.before(around)
    around.append(note.field)
    for (const scaled of [note.field, around]) {
      scaled.style.transformOrigin = '0 0'
      scaled.style.transform = 'scale(1.5)'
      await settled(note.wording)
      const drawn = marks(note.wording)
      scaled.style.transform = ''
      await settled(note.wording)
      const plain = marks(note.wording)
      const {left, top} = note.field.getBoundingClientRect()
      expect(drawn[0]!.left - left).to.be.closeTo((plain[0]!.left - left) * 1.5, 2)
      expect(drawn[0]!.bottom - top).to.be.closeTo((plain[0]!.bottom - top) * 1.5, 2)
      expect(drawn[0]!.width).to.be.closeTo(plain[0]!.width * 1.5, 2)
    }
  })

  it('where the page is zoomed by its own style, by which the browser sets the words anew', async () => {
    const css = 'width: 400px; font: 16px/1.5 sans-serif'
    const note = await openNote(long, {css})
    const [plain] = marks(note.wording)
    note.place.style.zoom = '1.5'
    await settled(note.wording)
    expect(marks(note.wording)[0]!.height).to.be.closeTo(plain!.height * 1.5, 1.5)
    const field = note.field.getBoundingClientRect()
    for (const {left, right} of marks(note.wording)) {
      expect(left).to.be.at.least(field.left)
      expect(right).to.be.at.most(field.right)
    }
  })
})

describe('recovery-wording draws only what can be seen', () => {
  it('cuts the lines off where the field or a place around it ends', async () => {
    const {place, field, wording} = await openNote(long, {
      css: 'width: 300px; height: 900px; font: 14px/2 serif',
    })
    const cover = wording.shadowRoot!.querySelector<HTMLElement>('.cover')!
    expect(Math.max(...marks(wording).map(({top}) => top))).to.be.below(place.getBoundingClientRect().bottom)
    const below = field.getBoundingClientRect().bottom - place.getBoundingClientRect().bottom
    const [, , cut] = cover.style.clipPath.match(/[\d.]+/g)!.map(Number)
    expect(cut).to.be.closeTo(below, 3)
  })

  it('is not cut by a place that the field is positioned out of', async () => {
    const {field, wording} = await openNote('Maya claims that.', {css: 'position: absolute; top: 60px'})
    const flat = document.createElement('div')
    flat.style.cssText = 'height: 20px; overflow: hidden'
    field.before(flat)
    flat.append(field)
    await settled(wording)
    expect(marks(wording)).to.have.length(1)
    const {clipPath} = wording.shadowRoot!.querySelector<HTMLElement>('.cover')!.style
    expect(
      clipPath
        .match(/[\d.]+/g)!
        .map(Number)
        .every(cut => cut < 1),
      clipPath,
    ).to.be.true
  })

  it('goes when the field is hidden or taken away, and comes back with it', async () => {
    const {place, field, wording} = await openNote(long, {css: odd})
    for (const [name, value] of [
      ['display', 'none'],
      ['visibility', 'hidden'],
    ] as const) {
      field.style.setProperty(name, value)
      await settled(wording)
      expect(marks(wording), name).to.be.empty
      field.style.removeProperty(name)
      await settled(wording)
      expect(marks(wording), name).not.to.be.empty
    }
    field.remove()
    await settled(wording)
    expect(marks(wording)).to.be.empty
    expect(wording.findings).to.be.empty
    expect(wording.shadowRoot!.textContent).not.to.contain('Maya')
    place.prepend(field)
    await settled(wording)
    expect(marks(wording)).not.to.be.empty
  })

  it('leaves the field, its styles and the page as they were', async () => {
    const note = await openNote(long, {css: odd})
    const look = (): string =>
      Array.from(
        getComputedStyle(note.field),
        name => `${name}:${getComputedStyle(note.field).getPropertyValue(name)}`,
      ).join('\n')
    const own = Object.getOwnPropertyNames(note.field).join()
    const [html, styles] = [document.documentElement.outerHTML, look()]
    note.wording.remove()
    expect(look()).to.equal(styles)
    note.place.append(note.wording)
    await paused(note.wording)
    expect(look()).to.equal(styles)
    expect(document.documentElement.outerHTML).to.equal(html)
    expect(Object.getOwnPropertyNames(note.field).join()).to.equal(own)
  })
})
