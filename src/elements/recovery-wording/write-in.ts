import type {Field, Span} from './field.js'

/**
 * Puts `text` in place of a span, as if it had been typed: the browser can undo it, and the page hears `beforeinput`
 * and `input`. A selection elsewhere stays where it was. Answers whether the field says something else now.
 */
export async function writeIn(field: Field, span: Span, text: string): Promise<boolean> {
  const {element, text: before, selected = {start: span.end, end: span.end}} = field
  if (!field.isWritable) return false
  const by = text.length - (span.end - span.start)
  const moved = (at: number): number =>
    at <= span.start ? at : at < span.end ? span.start + text.length : at + by
  element.focus({preventScroll: true})
  field.select(span)
  const isRefused = type(element.ownerDocument, text)
  if (field.text === before && !isRefused) field.put?.(span, text)
  // An editor that draws its text by itself does so a moment later.
  if (field.text === before) await new Promise(requestAnimationFrame)
  // A page that put something else there, or refused, has the last word on its caret as well.
  if (field.text.length === before.length + by)
    field.select({...selected, start: moved(selected.start), end: moved(selected.end)})
  return field.text !== before
}

/** Types over what is selected. Answers whether the page refused it. */
function type(page: Document, text: string): boolean {
  let isRefused = false
  const hear = (event: Event): void => void (isRefused = event.defaultPrevented)
  window.addEventListener('beforeinput', hear)
  // Deprecated, and still the only way to write that the browser's own undo takes back.
  page.execCommand('insertText', false, text)
  window.removeEventListener('beforeinput', hear)
  return isRefused
}
