import {isFocused, type Field, type Span} from './field.js'

/**
 * Puts `text` in place of a span, as if it had been typed: the page hears `beforeinput`, and `input` when the browser
 * wrote it, which the browser can undo. A selection elsewhere stays where it was. Answers whether the field says
 * something else now.
 */
export async function writeIn(field: Field, span: Span, text: string): Promise<boolean> {
  const {element, text: before, selected = {start: span.end, end: span.end}} = field
  if (!field.isWritable) return false
  const by = text.length - (span.end - span.start)
  const moved = (at: number): number =>
    at <= span.start ? at : at < span.end ? span.start + text.length : at + by
  const backToCaret = field.keepCaret?.()
  element.focus({preventScroll: true})
  // A page may write something of its own as the field gets the focus, and as it is asked.
  if (field.text !== before) return false
  field.select(span)
  // An editor with a model of its own hears a moment later what is selected.
  if (field.targetRanges && !(await isUndisturbed(field, span, {before, selected}))) return false
  // What is typed goes to whatever has the focus: a field that did not take it leaves the caret in another document.
  if (isFocused(field) && mayType(field, text)) {
    if (field.text === before) type(field, span, {text, before})
    else return letGo(field)
  }
  // An editor that writes by itself draws it a moment later.
  for (let frame = 0; frame < 3 && field.text === before; frame++) await nextFrame()
  // A page that put something else there, or refused, has the last word on its caret as well.
  if (field.text.length === before.length + by && !backToCaret?.())
    field.select({...selected, start: moved(selected.start), end: moved(selected.end)})
  if (field.text !== before) return true
  field.select(selected)
  return false
}

/** Leaves nothing selected where others wrote meanwhile: the next key would write over it. */
function letGo(field: Field): false {
  const {end} = field.selected ?? {}
  if (end !== undefined) field.select({start: end, end})
  return false
}

/** Types over what is selected, so that the browser's own undo takes it back. */
function type(field: Field, span: Span, {text, before}: {text: string; before: string}): void {
  const page = field.element.ownerDocument
  // Deprecated, and still the only way to write that the browser's own undo takes back.
  page.execCommand('insertText', false, text)
  if (field.text === before) return field.put?.(span, text)
  // Firefox takes the blank beside words that an element of their own begins or ends with.
  const meant = before.slice(0, span.start) + text + before.slice(span.end)
  for (const at of [span.start - 1, span.start + text.length]) {
    if (meant[at] !== ' ' || field.text !== meant.slice(0, at) + meant.slice(at + 1)) continue
    field.select({start: at, end: at})
    page.execCommand('insertText', false, ' ')
  }
}

/**
 * Whether nobody wrote or selected anything in the next frame. Who does goes first: a key would write over the words
 * that are selected, so it finds the caret where the person left it, and one that is only held does nothing.
 */
async function isUndisturbed(
  field: Field,
  {start, end}: Span,
  {before, selected}: {before: string; selected: Span},
): Promise<boolean> {
  let isFree = true
  const giveWay = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return
    if (event.repeat) return event.preventDefault()
    if (isFree) field.select(selected)
    isFree = false
  }
  field.element.addEventListener('keydown', giveWay, true)
  await nextFrame()
  field.element.removeEventListener('keydown', giveWay, true)
  const now = field.selected
  const isSelected = now?.start === start && now.end === end
  if (isFree && isSelected && field.text === before) return true
  // What stays selected would be written over by the next key.
  if (isSelected) field.select(selected)
  return false
}

/**
 * Asks the page as the browser asks before a key writes; it does not ask for a command. A page may refuse. An editor
 * with a model of its own takes it from here, and would not learn of what was written past it.
 */
function mayType({element, targetRanges}: Field, text: string): boolean {
  const question = {inputType: 'insertReplacementText', data: text, targetRanges: targetRanges ?? []}
  return element.dispatchEvent(
    new InputEvent('beforeinput', {...question, bubbles: true, composed: true, cancelable: true}),
  )
}

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame)
