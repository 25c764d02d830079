import type {RecoveryEvents} from '../shared/events.js'
import {foundById} from '../shared/found-by-id.js'
import {insertText} from './insert-text.js'

/** Goals as text for the note. */
export type GoalNoteEvent = CustomEvent<RecoveryEvents['goal-note']>

/** Takes goals into the page's own note, where it has one that can be written in; else they are copied. */
export function intoNoteField(element: Element, id: string, event: GoalNoteEvent): void {
  const field = id ? foundById(element, id) : undefined
  // A rich editor has a model of its own, which only a copy leaves in peace.
  const isPlain = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  if (!isPlain || !insertText(field, event.detail.plain)) return
  event.stopPropagation()
  event.detail.respondWith(true)
}
