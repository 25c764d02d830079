import type {Language} from '../../chime/index.js'
import {foundById} from '../shared/found-by-id.js'
import {nearestTag} from '../shared/language.js'
import {isFormControl} from './form-field.js'

/**
 * The element to watch: in what was handed in, as long as it is on the page, else in what has its id or `id` now, else
 * in what `watcher` is put around. A page may put another field in the place of the first one.
 */
export function findField(
  watcher: HTMLElement,
  handedIn: HTMLElement | undefined,
  id: string,
): HTMLElement | undefined {
  if (handedIn?.isConnected) return fieldIn(handedIn)
  const sought = handedIn?.id || id
  if (!sought) return fieldIn(watcher)
  if (!watcher.isConnected) return undefined
  for (const found of [foundById(watcher, sought), watcher.ownerDocument.getElementById(sought)]) {
    const field = found && fieldIn(found)
    if (field) return field
  }
  return undefined
}

/**
 * An element that can be watched, or the first one within: an editor has its field somewhere inside, and may hide there
 * the one that it stands for.
 */
function fieldIn(element: HTMLElement): HTMLElement | undefined {
  const within = element.querySelectorAll<HTMLElement>('textarea, input, [contenteditable]')
  const fields = [element, ...within].filter(isField)
  return fields.find(field => field.checkVisibility()) ?? fields[0]
}

/** Whether clinicians may be writing there. What a person says in one of our forms is theirs: it is read only where the form says that it is `staff` who write. */
function isField(element: HTMLElement): boolean {
  const {host} = element.getRootNode() as ShadowRoot
  if (host?.localName.startsWith('recovery-') && element.dataset.writtenBy !== 'staff') return false
  return isFormControl(element) || (element.isContentEditable && element.contentEditable !== 'inherit')
}

/** The language that a field is written in: `other` when there are no rules for it, nothing when no `lang` says. */
export function languageOf(field: HTMLElement): Language | 'other' | undefined {
  const tag = nearestTag(field)
  if (!tag) return undefined
  return /^fr\b/.test(tag) ? 'fr' : /^en\b/.test(tag) ? 'en' : 'other'
}
