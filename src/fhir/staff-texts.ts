import type {Communication, DocumentReference, Goal, Observation} from 'fhir/r4.js'
import {attachment} from './attachment-text.js'
import {componentsOf} from './component-coding.js'
import {speakerOf} from './reference.js'
import {shaped, type Shape} from './shaped.js'
import {annotation as note, goalShape, reference} from './shapes.js'
import {add, addAttachment, addNotes, isOwn, type StaffTexts} from './staff-words.js'

type Reader = (resource: unknown, found: StaffTexts) => void

/** Where staff write, by type of resource; what is not here holds no notes, or only those of others. */
const readers: Readonly<Record<string, Reader>> = {
  Goal: (resource, found) => {
    const goal = shaped<Goal>(resource, {
      category: goalShape.category,
      description: {text: 'string'},
      subject: reference,
      expressedBy: reference,
      note: [note],
    })
    const {category: categories, description, expressedBy, subject} = goal
    const speaker = speakerOf(expressedBy, subject)
    if (speaker === 'staff') add(found, 'description', description?.text)
    else if (description?.text)
      found[isOwn(expressedBy, subject) || componentsOf(categories).length ? 'own' : 'unsaid']++
    addNotes(found, goal.note, subject)
  },
  DocumentReference: (resource, found) => {
    const shape: Shape = {
      description: 'string',
      subject: reference,
      author: [reference],
      content: [{attachment}],
    }
    const {author = [], content = [], description, subject} = shaped<DocumentReference>(resource, shape)
    const own = author.length > 0 && author.every(each => isOwn(each, subject))
    add(found, 'description', description, own)
    for (const [index, each] of content.entries())
      addAttachment(found, `content[${index}].attachment`, each.attachment, own)
  },
  Communication: (resource, found) => {
    const shape: Shape = {
      subject: reference,
      sender: reference,
      payload: [{contentString: 'string', contentAttachment: attachment}],
      note: [note],
    }
    const {note: notes, payload = [], sender, subject} = shaped<Communication>(resource, shape)
    const own = isOwn(sender, subject)
    for (const [index, {contentAttachment, contentString}] of payload.entries()) {
      add(found, `payload[${index}].contentString`, contentString, own)
      addAttachment(found, `payload[${index}].contentAttachment`, contentAttachment, own)
    }
    addNotes(found, notes, subject)
  },
  Observation: (resource, found) => {
    const shape: Shape = {subject: reference, performer: [reference], note: [note]}
    const {note: notes, performer = [], subject} = shaped<Observation>(resource, shape)
    addNotes(found, notes, subject, performer.length > 0 && performer.every(each => isOwn(each, subject)))
  },
}

/**
 * What staff wrote in a resource; nothing for a type that holds no notes. Reads whatever comes, and never throws. What
 * a person said themselves is only counted.
 */
export function staffTexts(resource: {resourceType?: unknown}): StaffTexts | undefined {
  const {resourceType} = resource
  const read = Object.hasOwn(readers, String(resourceType)) && readers[String(resourceType)]
  if (!read) return undefined
  const found: StaffTexts = {texts: [], own: 0, unsaid: 0, unread: []}
  read(resource, found)
  return found
}
