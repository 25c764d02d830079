import type {Annotation, Attachment, Reference} from 'fhir/r4.js'
import {textInAttachment} from './attachment-text.js'
import type {Whose} from './whose-words.js'

/** A text that staff wrote in a resource: where it stands there, and its language where that is said. */
export interface StaffText {
  path: string
  text: string
  language?: string | undefined
}

/** What staff wrote in a resource, and what else was written there. */
export interface StaffTexts {
  texts: StaffText[]
  /** How many texts are the person's own words, or those of a supporter. */
  own: number
  /** How many texts are by nobody knows whom, and may be the person's own. */
  unsaid: number
  /** Attachments of staff without plain text: for each its media type, `url` if its content is elsewhere, `untyped`, `unreadable` if broken. */
  unread: string[]
  /** Whether something has not the shape that FHIR gives it: then nobody can tell who wrote what, and nothing counts as staff’s. */
  isMisshapen: boolean
}

export function add(
  found: StaffTexts,
  path: string,
  text: string | undefined,
  whose: Whose = 'staff',
  language?: string,
): void {
  if (!text) return
  if (whose !== 'staff') found[whose]++
  else found.texts.push({path, text, language})
}

/** Notes say who wrote them; `beside` is whose the words are that they stand beside, `unsigned` whose those by nobody are. */
export function addNotes(
  found: StaffTexts,
  notes: Annotation[] = [],
  whoseWords: (by: Reference | undefined) => Whose,
  beside: Whose,
  unsigned: Whose = 'staff',
): void {
  for (const [index, {authorReference, authorString, text}] of notes.entries()) {
    // A name alone tells nobody apart: beside a person's own words it may be theirs.
    const named = authorString ? (beside === 'staff' ? 'staff' : 'unsaid') : unsigned
    add(found, `note[${index}].text`, text, authorReference ? whoseWords(authorReference) : named)
  }
}

export function addAttachment(
  found: StaffTexts,
  path: string,
  attached: Attachment | undefined,
  whose: Whose,
): void {
  if (!attached) return
  const {text, instead} = textInAttachment(attached)
  if (instead && whose !== 'staff') found[whose]++
  else if (instead) found.unread.push(instead)
  add(found, path, text, whose, attached.language)
}
