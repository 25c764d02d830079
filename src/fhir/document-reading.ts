import type {Attachment, DocumentReference, Goal} from 'fhir/r4.js'
import {attachment, bytesOf} from './attachment-text.js'
import {goalMediaType} from './document-resource.js'
import {furtherSystems} from './further-systems.js'
import {heldBy, isHeldId} from './held-goal.js'
import {shaped, type Shape} from './shaped.js'
import {systems} from './systems.js'

/** What a document says of itself that may hold a goal. */
export interface GoalDocument {
  /** Whether it carries our identifier: then a goal is missed where none can be read. */
  isOurs: boolean
  /** It was neither replaced nor a mistake, as far as it says itself. */
  isCurrent: boolean
  /** The ids of the documents that it takes the place of. */
  replaces: readonly string[]
  /** Where the Goal itself is. */
  goal?: Attachment
}

const shape = {
  status: 'string',
  docStatus: 'string',
  identifier: [{system: 'string'}],
  relatesTo: [{code: 'string', target: {reference: 'string'}}],
  content: [{attachment}],
} as const satisfies {[element in keyof DocumentReference]?: Shape}

/** What a document says that may hold a goal; nothing of one that is of somebody else's making. Never throws. */
export function goalDocumentFrom(resource: DocumentReference): GoalDocument | undefined {
  const read = shaped<DocumentReference>(resource, shape)
  const goal = read.content?.find(
    each => each.attachment?.contentType?.split(';')[0]?.trim() === goalMediaType,
  )?.attachment
  const isOurs = Boolean(read.identifier?.some(({system}) => system === furtherSystems.documentIdentifier))
  if (!goal && !isOurs) return undefined
  return {
    isOurs,
    isCurrent: read.status === 'current' && read.docStatus !== 'entered-in-error',
    replaces: (read.relatesTo ?? []).flatMap(({code, target}) => {
      const id = /(?:^|\/)DocumentReference\/([A-Za-z0-9\-.]{1,64})(?:\/|$)/.exec(
        target?.reference ?? '',
      )?.[1]
      return code === 'replaces' && id ? id : []
    }),
    ...(goal && {goal}),
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
 * The Goal of a document. Its version is the document, as each change of it is another one. Nothing where it is no Goal of
 * ours.
 */
export function goalInDocument(read: unknown, holder: DocumentReference): Goal | undefined {
  const {resourceType, id, identifier} = shaped<Goal>(read, {
    resourceType: 'string',
    id: 'string',
    identifier: [{system: 'string'}],
  })
  const isOurs = [...(identifier ?? []), ...(holder.identifier ?? [])].some(
    ({system}) => system === systems.goalIdentifier || system === furtherSystems.documentIdentifier,
  )
  if (resourceType !== 'Goal' || !isOurs || !isHeldId(id)) return undefined
  return heldBy(holder, read as Goal, holder.id!)
}
