import {aTimeout, fixture, html, nextFrame} from '@open-wc/testing'
import {RecoveryWording} from '../../src/elements/recovery-wording/recovery-wording.js'
import type {Finding} from '../../src/wording/index.js'

if (!customElements.get('recovery-wording')) customElements.define('recovery-wording', RecoveryWording)

/** Words for the tests to find, whatever the rules of the day say, and what to write instead. */
const flagged: Record<string, string> = {
  claims: 'says',
  'non compliant': 'not taking it',
  prétend: 'dit',
  مريض: 'شخص',
}

/** Finds the flagged words; a word that stands twice is told apart by the two letters before it. */
export const findFlagged: NonNullable<RecoveryWording['lint']> = text =>
  Object.entries(flagged)
    .flatMap(([word, better]) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({index}) => finding(text, word, better, index)),
    )
    .sort((a, b) => a.start - b.start)

const finding = (text: string, word: string, better: string, start: number): Finding => ({
  ruleId: `test.${word}`,
  category: 'credibility',
  severity: 'suggest',
  start,
  end: start + word.length,
  text: word,
  message: 'It casts doubt on what was said.',
  why: 'Being believed is where trust begins.',
  chime: ['identity', 'empowerment'],
  fixes: [
    {kind: 'replace', text: better},
    {kind: 'prompt', text: 'What did the person say?'},
  ],
  context: text.slice(start - 2, start + word.length),
})

export interface Note {
  place: HTMLElement
  field: HTMLTextAreaElement | HTMLInputElement
  wording: RecoveryWording
}

/** A field with a wording element after it, inside a place that can scroll. */
export async function openNote(
  value: string,
  {css = 'width: 600px', lang = 'en', tag = 'textarea', dir = 'ltr'} = {},
): Promise<Note> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`)
  place.style.cssText = 'position: relative; overflow: auto; height: 400px; width: 700px'
  const field = document.createElement(tag) as Note['field']
  field.id = 'note'
  field.setAttribute('aria-label', 'Note')
  field.value = value
  field.style.cssText = css
  const wording = document.createElement('recovery-wording')
  wording.setAttribute('for', 'note')
  wording.lint = findFlagged
  place.append(field, wording)
  await settled(wording)
  return {place, field, wording}
}

/** Something editable with a wording element after it. */
export interface RichNote {
  place: HTMLElement
  field: HTMLElement
  wording: RecoveryWording
}

/** Something editable with nodes of the page in it, and a wording element that watches it. */
export async function openRich(
  nodes: readonly Node[],
  {css = 'width: 600px', lang = 'en', dir = 'ltr'} = {},
): Promise<RichNote> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`)
  place.style.cssText = 'position: relative; overflow: auto; height: 400px; width: 700px'
  const field = document.createElement('div')
  field.id = 'note'
  field.contentEditable = 'true'
  field.setAttribute('role', 'textbox')
  field.setAttribute('aria-multiline', 'true')
  field.setAttribute('aria-label', 'Note')
  field.style.cssText = css
  field.append(...nodes)
  const wording = document.createElement('recovery-wording')
  wording.htmlFor = 'note'
  wording.lint = findFlagged
  place.append(field, wording)
  await settled(wording)
  return {place, field, wording}
}

/** An element of the page with what is in it. */
export function node(tag: string, ...within: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag)
  element.append(...within)
  return element
}

/** Puts the caret in a text node of something editable, as a click does. */
export async function clickIn({field, wording}: RichNote, text: Node, at: number): Promise<void> {
  field.focus()
  document.getSelection()!.setBaseAndExtent(text, at, text, at)
  field.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}))
  await settled(wording)
}

/** After the frame in which the element reads the page, and what it draws. */
export async function settled(wording: RecoveryWording): Promise<void> {
  await nextFrame()
  await nextFrame()
  await wording.updateComplete
  await aTimeout(0)
}

/** After the pause that a person makes when they have typed a word. */
export async function paused(wording: RecoveryWording): Promise<void> {
  await aTimeout(650)
  await settled(wording)
}

export const all = <E extends Element = HTMLElement>(wording: RecoveryWording, selector: string): E[] =>
  Array.from(wording.shadowRoot!.querySelectorAll<E>(selector))

/** The boxes over which something is underlined, in the viewport, as far as they are not cut off. */
export const marks = (wording: RecoveryWording): DOMRect[] =>
  all(wording, '.cover:not([hidden]) .wash').map(wash => wash.getBoundingClientRect())

/** What the card says, when it is there. */
export function card(wording: RecoveryWording): string | undefined {
  const [box] = all(wording, '.card:popover-open')
  return box?.textContent?.replace(/\s+/g, ' ').trim()
}

export const said = (wording: RecoveryWording): string => all(wording, '[role=status]')[0]!.textContent ?? ''

export const line = (wording: RecoveryWording): string => all(wording, '.line')[0]!.textContent!.trim()

/** Presses the button that starts with these words, on the card or in the list. */
export async function press(wording: RecoveryWording, words: string): Promise<void> {
  const button = all(wording, 'button').find(each =>
    each.textContent!.replace(/\s+/g, ' ').trim().startsWith(words),
  )
  if (!button) throw new Error(`There is no button “${words}”.`)
  button.click()
  await settled(wording)
}

export async function key(
  {field, wording}: Note | RichNote,
  name: string,
  more: KeyboardEventInit = {},
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...more,
  })
  field.dispatchEvent(event)
  await settled(wording)
  return event
}

/** Puts the caret there, as a click does. */
export async function click({field, wording}: Note, at: number): Promise<void> {
  field.focus()
  field.setSelectionRange(at, at)
  field.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}))
  await settled(wording)
}

/** Types at the caret. */
export async function type({field, wording}: Note | RichNote, text: string): Promise<void> {
  field.focus()
  document.execCommand('insertText', false, text)
  await settled(wording)
}
