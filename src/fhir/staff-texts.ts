import type {Communication, DocumentReference, Goal, Observation, Reference} from 'fhir/r4.js'
import {attachment} from './attachment-text.js'
import {componentsOf} from './component-coding.js'
import {speakerOf} from './reference.js'
import {isMisshapen, shaped, type Shape} from './shaped.js'
import {annotation as note, goalShape, reference} from './shapes.js'
import {add, addAttachment, addNotes, type StaffTexts} from './staff-words.js'
import {withTypes, whoseWords, whoseWordsOfAll, type TypeOf, type Whose} from './whose-words.js'

type Reader = (resource: unknown, found: StaffTexts, typed: (by: Reference) => Reference) => void

/** Where staff write, by type of resource; what is not here holds no notes, or only those of others. */
const readers: Readonly<Record<string, Reader>> = {
  Goal: (resource, found, typed) => {
    const goal = shapedIn<Goal>(found, resource, {
      category: goalShape.category,
      description: {text: 'string'},
      subject: reference,
      expressedBy: reference,
      note: [note],
    })
    const {category: categories, description, expressedBy, subject} = goal
    const by = expressedBy && typed(expressedBy)
    const isOwn = (by && whoseWords(by, subject) === 'own') || componentsOf(categories).length > 0
    const whose = speakerOf(by, subject) === 'staff' ? 'staff' : isOwn ? 'own' : 'unsaid'
    add(found, 'description', description?.text, whose)
    addNotes(found, goal.note, whoseIn(subject, typed), whose)
  },
  DocumentReference: (resource, found, typed) => {
    const shape: Shape = {
      description: 'string',
      subject: reference,
      author: [reference],
      content: [{attachment}],
    }
    const {
      author = [],
      content = [],
      description,
      subject,
    } = shapedIn<DocumentReference>(found, resource, shape)
    const whose = whoseWordsOfAll(author.map(whoseIn(subject, typed)))
    add(found, 'description', description, whose)
    for (const [index, each] of content.entries())
      addAttachment(found, `content[${index}].attachment`, each.attachment, whose)
  },
  Communication: (resource, found, typed) => {
    const shape: Shape = {
      subject: reference,
      sender: reference,
      payload: [{contentString: 'string', contentAttachment: attachment}],
      note: [note],
    }
    const {note: notes, payload = [], sender, subject} = shapedIn<Communication>(found, resource, shape)
    const whose = whoseIn(subject, typed)(sender)
    for (const [index, {contentAttachment, contentString}] of payload.entries()) {
      add(found, `payload[${index}].contentString`, contentString, whose)
      addAttachment(found, `payload[${index}].contentAttachment`, contentAttachment, whose)
    }
    addNotes(found, notes, whoseIn(subject, typed), whose)
  },
  Observation: (resource, found, typed) => {
    const shape: Shape = {subject: reference, performer: [reference], note: [note]}
    const {note: notes, performer = [], subject} = shapedIn<Observation>(found, resource, shape)
    const whose = whoseIn(subject, typed)
    const ofAll = whoseWordsOfAll(performer.map(whose))
    addNotes(found, notes, whose, ofAll, ofAll)
  },
}

/** What is read of a resource; that something could not be read is noted. */
function shapedIn<Resource>(found: StaffTexts, resource: unknown, shape: Shape): Partial<Resource> {
  found.isMisshapen ||= isMisshapen(resource, shape)
  return shaped<Resource>(resource, shape)
}

const whoseIn =
  (subject: Reference | undefined, typed: (by: Reference) => Reference) =>
  (by: Reference | undefined): Whose =>
    whoseWords(by && typed(by), subject)

/**
 * What staff wrote in a resource; nothing for a type that holds no notes. Reads whatever comes, and never throws. What
 * a person said themselves is only counted, and so is what is by a whose whose type nothing tells; `typeOf` may, for
 * what is outside of the resource.
 */
export function staffTexts(resource: {resourceType?: unknown}, typeOf?: TypeOf): StaffTexts | undefined {
  const {resourceType} = resource
  const read = Object.hasOwn(readers, String(resourceType)) && readers[String(resourceType)]
  if (!read) return undefined
  const found: StaffTexts = {texts: [], own: 0, unsaid: 0, unread: [], isMisshapen: false}
  read(resource, found, withTypes(resource, typeOf))
  // What cannot be read may have been who wrote it.
  return found.isMisshapen ? {...found, texts: [], unsaid: found.unsaid + found.texts.length} : found
}
