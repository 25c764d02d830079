import type {Attachment, Bundle, DocumentReference} from 'fhir/r4.js'
import {attachment, bytesOf} from './attachment-text.js'
import {heldMediaType} from './document-resource.js'
import {furtherSystems} from './further-systems.js'
import {heldBy, isHeldId, keptIdentifier, type Kept} from './held.js'
import {shaped, type Shape} from './shaped.js'

/** What a document says of itself that may hold something of ours. */
export interface HoldingDocument {
  /** Whether it carries our identifier: then something is missed where nothing can be read. */
  isOurs: boolean
  /** It was neither replaced nor a mistake, as far as it says itself. */
  isCurrent: boolean
  /** The ids of the documents that it takes the place of. */
  replaces: readonly string[]
  /** Where what it holds is. */
  held?: Attachment
}

const shape = {
  status: 'string',
  docStatus: 'string',
  identifier: [{system: 'string'}],
  relatesTo: [{code: 'string', target: {reference: 'string'}}],
  content: [{attachment}],
} as const satisfies {[element in keyof DocumentReference]?: Shape}

/** What a document says that may hold something of ours; nothing of one that is of somebody else's making. Never throws. */
export function holdingDocumentFrom(resource: DocumentReference): HoldingDocument | undefined {
  const read = shaped<DocumentReference>(resource, shape)
  const held = read.content?.find(
    each => each.attachment?.contentType?.split(';')[0]?.trim() === heldMediaType,
  )?.attachment
  const isOurs = Boolean(read.identifier?.some(({system}) => system === furtherSystems.documentIdentifier))
  if (!held && !isOurs) return undefined
  return {
    isOurs,
    isCurrent: read.status === 'current' && read.docStatus !== 'entered-in-error',
    replaces: (read.relatesTo ?? []).flatMap(({code, target}) => {
      const id = /(?:^|\/)DocumentReference\/([A-Za-z0-9\-.]{1,64})(?:\/|$)/.exec(
        target?.reference ?? '',
      )?.[1]
      return code === 'replaces' && id ? id : []
    }),
    ...(held && {held}),
  }
}

/** The text that is attached as base64, or nothing where it is none. */
export function attachedText(data: unknown): string | undefined {
  try {
    return typeof data === 'string' && data
      ? new TextDecoder('utf-8', {fatal: true}).decode(bytesOf(data))
      : undefined
  } catch {
    return undefined
  }
}

/**
 * What a document holds: a Goal, or all of a Bundle. Its version is the document, as each change of it is another one.
 * Nothing where a part of it is not of ours: a sitting without one of its answers would be taken for whole.
 */
export function heldInDocument(read: unknown, holder: DocumentReference): readonly Kept[] {
  const {resourceType, entry = []} = shaped<Bundle>(read, {resourceType: 'string', entry: [{}]})
  const all = resourceType === 'Bundle' ? entry.map(each => each.resource as unknown) : [read]
  const isOurs = holder.identifier?.some(({system}) => system === furtherSystems.documentIdentifier) ?? false
  const type = resourceType === 'Bundle' ? 'Observation' : 'Goal'
  return all.every(each => isKept(each, type, isOurs))
    ? all.map(each => heldBy(holder, each, holder.id!))
    : []
}

function isKept(read: unknown, type: Kept['resourceType'], isOurs: boolean): read is Kept {
  const {resourceType, id} = shaped<Kept>(read, {resourceType: 'string', id: 'string'})
  return resourceType === type && isHeldId(id) && (isOurs || keptIdentifier(read as Kept) !== undefined)
}
