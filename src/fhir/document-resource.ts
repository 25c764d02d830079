import type {Attachment, Bundle, Coding, DocumentReference, Reference} from 'fhir/r4.js'
import {furtherSystems} from './further-systems.js'
import {keptIdentifier, labelsOf, type Kept} from './held.js'
import {systems} from './systems.js'

/** LOINC's plainest kind of document, «Note», which claims least of what a chart may take it for. */
export const documentType: Coding = {system: systems.loinc, code: '34109-9', display: 'Note'}

/** How what a document holds lies in it. */
export const heldMediaType = 'application/fhir+json'

/** What a document is written with, beside what it holds. */
export interface DocumentContext {
  /** A client UUID of this document, which a repeated create is recognised by. */
  identifier: string
  /** A FHIR instant. */
  time: string
  /** As a BCP 47 tag: of the text, not of the person's words in it. */
  language: string
  title: string
  /** For people: as plain text, and as a page that prints. */
  plain: string
  page: string
  /** For us: what it holds as JSON, with the digits that it was written with. */
  json: string
  author?: Reference
  /** The documents of the same that this one takes the place of. */
  replaced: readonly DocumentReference[]
}

/** What a document holds, as one resource: a Goal itself, the Observations of a sitting in a Bundle. */
export function attachedResource(kept: readonly Kept[]): Kept | Bundle {
  const [first] = kept
  if (first?.resourceType === 'Goal') return first
  return {resourceType: 'Bundle', type: 'collection', entry: kept.map(resource => ({resource}))}
}

/** A document that holds a Goal, or what a sitting wrote: to be read by people, and once more as it is. */
export function toDocument(kept: readonly Kept[], context: DocumentContext): DocumentReference {
  const {author, language, replaced, time, title} = context
  const attached = (contentType: string, text: string): {attachment: Attachment} => ({
    attachment: {contentType, language, data: base64(text), title, creation: time},
  })
  const related = kept.flatMap(each => {
    const identifier = keptIdentifier(each)
    return identifier ? {type: each.resourceType, identifier} : []
  })
  // Whom it was kept from, it is kept from still.
  const security = labelsOf(kept)
  const labels = replaced.flatMap(({securityLabel}) => securityLabel ?? [])
  return {
    resourceType: 'DocumentReference',
    ...(security.length && {meta: {security}}),
    identifier: [{system: furtherSystems.documentIdentifier, value: context.identifier}],
    status: 'current',
    docStatus: replaced.length ? 'amended' : 'final',
    type: {coding: [documentType]},
    category: [{coding: [{system: furtherSystems.documentCategory, code: 'clinical-note'}]}],
    subject: kept[0]!.subject!,
    date: time,
    ...(author && {author: [author]}),
    ...(replaced.length && {
      relatesTo: replaced.map(({id}) => ({
        code: 'replaces' as const,
        target: {reference: `DocumentReference/${id}`},
      })),
    }),
    description: title,
    ...(labels.length && {securityLabel: labels}),
    content: [
      attached('text/plain; charset=utf-8', context.plain),
      attached('text/html; charset=utf-8', context.page),
      attached(heldMediaType, context.json),
    ],
    ...(related.length && {context: {related}}),
  }
}

function base64(text: string): string {
  let letters = ''
  for (const byte of new TextEncoder().encode(text)) letters += String.fromCharCode(byte)
  return btoa(letters)
}
