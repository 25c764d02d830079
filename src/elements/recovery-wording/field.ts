import type {Language} from '../../chime/index.js'
import type {Finding, Fix} from '../../wording/index.js'
import {nearestTag} from '../shared/language.js'

/** A text field that can be watched. */
export type Field = HTMLTextAreaElement | HTMLInputElement

/** Whether an element is a field of running text: a textarea, or an input of text or search. */
export function isField(element: unknown): element is Field {
  if (element instanceof HTMLTextAreaElement) return true
  return element instanceof HTMLInputElement && (element.type === 'text' || element.type === 'search')
}

/**
 * The field to watch: the one that was handed in, as long as it is on the page, else the one that has its id or `id`
 * now. A page may put another field in the place of the first one.
 */
export function findField(watcher: HTMLElement, handedIn: Field | undefined, id: string): Field | undefined {
  const sought = handedIn?.id || id
  const roots = [watcher.getRootNode() as ShadowRoot, watcher.ownerDocument]
  const found = handedIn?.isConnected ? [handedIn] : roots.map(root => root.getElementById(sought))
  return found.find(isField)
}

/** Whether the person may change what the field says. */
export const isWritable = (field: Field): boolean => !field.readOnly && !field.matches(':disabled')

/** Whether the field has the focus, in whatever shadow root it stands. */
export const isFocused = (field: Field): boolean =>
  (field.getRootNode() as Document | ShadowRoot).activeElement === field

/** The language that the field is written in: `other` when there are no rules for it, nothing when no `lang` says. */
export function languageOf(field: Field): Language | 'other' | undefined {
  const tag = nearestTag(field)
  if (!tag) return undefined
  return /^fr\b/.test(tag) ? 'fr' : /^en\b/.test(tag) ? 'en' : 'other'
}

/** What can be done about a finding in this field: nothing that may not be written in it, or would not fit. */
export function fixesFor(field: Field, {start, end, fixes}: Finding): readonly Fix[] {
  const room = field.maxLength < 0 ? Infinity : field.maxLength - field.value.length
  return isWritable(field)
    ? fixes.filter(({kind, text}) => kind === 'prompt' || text.length - (end - start) <= room)
    : []
}

/**
 * Puts `text` in place of what stands from `start` to `end`, as if it had been typed: the browser can undo it, and
 * the page hears `beforeinput` and `input`. A selection elsewhere stays where it was. Answers whether it was done.
 */
export function replaceIn(field: Field, {start, end}: Pick<Finding, 'start' | 'end'>, text: string): boolean {
  const before = field.value
  const after = before.slice(0, start) + text + before.slice(end)
  if (!isWritable(field)) return false
  const moved = (at: number) =>
    at <= start ? at : at < end ? start + text.length : at + after.length - before.length
  const from = moved(field.selectionStart ?? end)
  const to = moved(field.selectionEnd ?? end)
  const direction = field.selectionDirection ?? undefined
  let refused = false
  const hear = (event: Event): void => void (refused = event.defaultPrevented)
  window.addEventListener('beforeinput', hear)
  field.focus({preventScroll: true})
  field.setSelectionRange(start, end)
  // Deprecated, and still the only way to write that the browser's own undo takes back.
  field.ownerDocument.execCommand('insertText', false, text)
  window.removeEventListener('beforeinput', hear)
  if (field.value === before && !refused) {
    field.setRangeText(text, start, end, 'end')
    field.dispatchEvent(
      new InputEvent('input', {
        bubbles: true,
        composed: true,
        inputType: 'insertReplacementText',
        data: text,
      }),
    )
  }
  // A page that put something else there, or refused, has the last word on its caret as well.
  if (field.value === after) field.setSelectionRange(from, to, direction)
  return field.value !== before
}
