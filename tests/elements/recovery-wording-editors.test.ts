import {expect} from '@open-wc/testing'
import {
  clickIn,
  findFlagged,
  key,
  marks,
  node,
  openNote,
  openRich,
  paused,
  press,
  said,
  click,
} from './wording-driver.js'

/** Draws lines anew from a model, as an editor with a model of its own does: no node is the same afterwards. */
const draw = (field: HTMLElement, lines: readonly string[]): void =>
  field.replaceChildren(...lines.map(line => node('p', line)))

/** Where the caret stands in a field of paragraphs: which one, and the offset. */
function caretIn(field: HTMLElement): [line: number, offset: number] {
  const {anchorNode, anchorOffset} = document.getSelection()!
  return [Array.from(field.children).findIndex(each => each.contains(anchorNode)), anchorOffset]
}

describe('recovery-wording in a rich editor', () => {
  it('follows an editor that draws all of its text anew after each change', async () => {
    const opened = await openRich([])
    const {field, wording} = opened
    const words = ['Maya claims that she slept.', 'She is non compliant.']
    draw(field, words)
    field.addEventListener('input', () =>
      draw(
        field,
        Array.from(field.children, each => each.textContent!),
      ),
    )
    await paused(wording)
    expect(marks(wording)).to.have.length(2)
    await clickIn(opened, field.children[1]!.firstChild!, 12)
    await key(opened, 'Enter', {altKey: true})
    await paused(wording)
    expect(field.children[1]!.textContent).to.equal('She is not taking it.')
    expect(caretIn(field)).to.deep.equal([1, 20])
    expect(marks(wording), 'under the new nodes').to.have.length(1)
  })

  it('hands the words to an editor that writes by itself, and finds them drawn a moment later', async () => {
    const opened = await openRich([node('p', 'Maya claims that she slept.')])
    const {field, wording} = opened
    let model = field.textContent!
    field.addEventListener('beforeinput', event => {
      const [{startOffset, endOffset}] = event.getTargetRanges() as [StaticRange]
      event.preventDefault()
      model = model.slice(0, startOffset) + event.data! + model.slice(endOffset)
      requestAnimationFrame(() => draw(field, [model]))
    })
    await clickIn(opened, field.firstChild!.firstChild!, 7)
    await key(opened, 'Enter', {altKey: true})
    await paused(wording)
    expect(model).to.equal('Maya says that she slept.')
    expect(field.textContent, 'written once').to.equal(model)
    expect(said(wording)).to.equal('Now it says “says”. No wording suggestions')
  })

  it('says so when the page does not let it write, and changes nothing', async () => {
    const heard: string[] = []
    const rich = await openRich([node('p', 'Maya claims that she slept.')])
    rich.place.addEventListener('wording-finding-taken', () => heard.push('taken'))
    rich.field.addEventListener('beforeinput', event => event.preventDefault())
    await clickIn(rich, rich.field.firstChild!.firstChild!, 7)
    await press(rich.wording, 'Write “says”')
    await paused(rich.wording)
    expect(rich.field.textContent).to.equal('Maya claims that she slept.')
    expect(said(rich.wording)).to.match(/^The field did not take it\. Your text is as it was\./)
    expect(heard).to.be.empty
  })

  it('underlines what somebody else wrote into the same text, without a key here', async () => {
    const {field, wording} = await openRich([node('p', 'Maya slept.')])
    ;(field.firstChild!.firstChild as Text).data = 'Maya claims that she slept.'
    await paused(wording)
    expect(marks(wording)).to.have.length(1)
  })

  it('reads an editor of which only the box around it has the id', async () => {
    const {place, field, wording} = await openRich([node('p', 'Maya claims that she slept.')])
    field.removeAttribute('id')
    const box = node('div')
    box.id = 'editor'
    place.prepend(box)
    box.append(field)
    wording.htmlFor = 'editor'
    await paused(wording)
    expect(marks(wording)).to.have.length(1)
    wording.htmlFor = ''
    wording.field = box
    await paused(wording)
    expect(marks(wording)).to.have.length(1)
  })
})

describe('recovery-wording in a form of a framework', () => {
  const note = 'Maya claims that she slept.'
  const better = 'Maya says that she slept.'

  /** How each takes in what was typed, as its own code does it. */
  const frameworks: Record<string, (field: HTMLTextAreaElement, take: (value: string) => void) => void> = {
    React(field, take) {
      // Listens at the root, and believes only a value that it has not set itself.
      const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!
      let tracked = field.value
      Object.defineProperty(field, 'value', {
        configurable: true,
        get: () => native.get!.call(field) as string,
        set: (value: string) => native.set!.call(field, (tracked = value)),
      })
      field.parentElement!.addEventListener('input', ({target}) => {
        if (target !== field || field.value === tracked) return
        tracked = field.value
        take(field.value)
        field.value = tracked
      })
    },
    Vue(field, take) {
      // Looks away while a word is being composed.
      const typing = field as HTMLTextAreaElement & {composing?: boolean}
      field.addEventListener('compositionstart', () => (typing.composing = true))
      field.addEventListener('compositionend', () => (typing.composing = false))
      field.addEventListener('input', ({target}) => {
        if (!(target as typeof typing).composing) take(field.value)
      })
    },
    Angular(field, take) {
      let isComposing = false
      field.addEventListener('compositionstart', () => (isComposing = true))
      field.addEventListener('compositionend', () => (isComposing = false))
      field.addEventListener('input', event => {
        if (!isComposing) take((event.target as HTMLTextAreaElement).value)
      })
    },
  }

  for (const [name, listen] of Object.entries(frameworks))
    it(`${name} learns of a wording that was taken, and of its undoing`, async () => {
      const opened = await openNote(note)
      const {field, wording} = opened
      let state = note
      listen(field as HTMLTextAreaElement, value => (state = value))
      await click(opened, 7)
      await press(wording, 'Write “says”')
      expect([field.value, state]).to.deep.equal([better, better])
      expect(field.selectionStart, 'the caret').to.equal(9)
      document.execCommand('undo')
      expect([field.value, state]).to.deep.equal([note, note])
      await paused(wording)
      expect(marks(wording), 'found again').to.have.length(1)
    })

  it('reads around a field that it is put around, and leaves that as the page styles it', async () => {
    const {place, field, wording} = await openNote(note)
    place.style.cssText +=
      '; font: italic 19px Georgia; color: rgb(1, 2, 3); letter-spacing: 2px; text-align: right'
    const label = node('label', 'Note')
    place.append(label)
    /** All but where and how large it is, and our own custom properties, which the page has no names for. */
    const look = (element: Element): Record<string, string> => {
      const style = getComputedStyle(element)
      const names = Array.from(style).filter(
        name => !/^--_|^(perspective|transform)-origin$|^(inline|block)-size$|^(width|height)$/.test(name),
      )
      return Object.fromEntries(names.map(name => [name, style.getPropertyValue(name)]))
    }
    const before = [look(field), look(label)]
    wording.removeAttribute('for')
    wording.lint = findFlagged
    wording.append(label, field)
    await paused(wording)
    expect(marks(wording)).to.have.length(1)
    expect(look(field)).to.deep.equal(before[0])
    expect(look(label)).to.deep.equal(before[1])
    const line = wording.shadowRoot!.querySelector('.line')!
    expect(getComputedStyle(line).letterSpacing, 'and our own words as we style them').to.equal('normal')
    expect(getComputedStyle(line).fontStyle).to.equal('normal')
    await expect(place).to.be.accessible()
  })
})
