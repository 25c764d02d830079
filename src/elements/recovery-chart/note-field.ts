import type {RecoveryEvents} from '../shared/events.js'
import {insertText} from './insert-text.js'

/** The text field with this id on the page, or in the shadow root, where an element stands; none while it stands on neither. */
export function noteField(element: Element, id: string): HTMLTextAreaElement | HTMLInputElement | undefined {
  const root = element.getRootNode()
  const onPage = root instanceof Document || root instanceof DocumentFragment
  const field = onPage ? root.getElementById(id) : undefined
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : undefined
}

/** Goals as text for the note. */
export type GoalNoteEvent = CustomEvent<RecoveryEvents['goal-note']>

/** Takes goals into the page's own note, where it has one that can be written in; else they are copied. */
export function intoNoteField(element: Element, id: string, event: GoalNoteEvent): void {
  const field = id ? noteField(element, id) : undefined
  if (!field || !insertText(field, event.detail.plain)) return
  event.stopPropagation()
  event.detail.respondWith(true)
}
