import {html, nothing, type TemplateResult} from 'lit'
import {keyed} from 'lit/directives/keyed.js'
import type {RecoveryEvents} from '../shared/events.js'
import {foundById} from '../shared/found-by-id.js'
import {insertText, takesLines} from './insert-text.js'

/** Goals as text for the note. */
export type GoalNoteEvent = CustomEvent<RecoveryEvents['goal-note']>

/**
 * Takes goals into the page's own note, where it has one that takes them; else they are left to the host, or copied. A
 * rich editor has a model of its own, which only a copy leaves in peace.
 */
export function intoNoteField(element: Element, id: string, event: GoalNoteEvent): void {
  const {plain, respondWith} = event.detail
  const field = id ? foundById(element, id) : undefined
  if (!takesLines(field, plain)) return
  event.stopPropagation()
  respondWith(insertText(field, plain))
}

/** Help with wording in the page's own note; another one for each person: what was left in one's note says nothing of another's. */
export function noteWording(
  element: Element,
  id: string,
  whose: string | undefined,
): ReturnType<typeof keyed> | typeof nothing {
  if (!id) return nothing
  return keyed(
    whose,
    html`<recovery-wording .field=${foundById(element, id)}></recovery-wording>` satisfies TemplateResult,
  )
}
