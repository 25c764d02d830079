import type {Attachment, Coding, DocumentReference, Goal, Reference} from 'fhir/r4.js'
import {furtherSystems} from './further-systems.js'
import {systems} from './systems.js'

/** LOINC's plainest kind of document, «Note», which claims least of what a chart may take it for. */
export const documentType: Coding = {system: systems.loinc, code: '34109-9', display: 'Note'}

/** How the Goal itself lies in its document. */
export const goalMediaType = 'application/fhir+json'

/** What a document of a goal is written with, beside the Goal. */
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
  /** For us: the Goal as JSON, with the digits that it was written with. */
  json: string
  author?: Reference
  /** The documents of the same goal that this one takes the place of. */
  replaced: readonly DocumentReference[]
}

/** A document that holds a Goal: to be read by people, and once more as the Goal itself. */
export function goalToDocument(
  {identifier, meta, subject}: Goal,
  context: DocumentContext,
): DocumentReference {
  const {author, language, replaced, time, title} = context
  const attached = (contentType: string, text: string): {attachment: Attachment} => ({
    attachment: {contentType, language, data: base64(text), title, creation: time},
  })
  const goal = identifier?.find(({system}) => system === systems.goalIdentifier)
  // Whom it was kept from, it is kept from still.
  const security = meta?.security
  const labels = replaced.flatMap(({securityLabel}) => securityLabel ?? [])
  return {
    resourceType: 'DocumentReference',
    ...(security && {meta: {security}}),
    identifier: [{system: furtherSystems.documentIdentifier, value: context.identifier}],
    status: 'current',
    docStatus: replaced.length ? 'amended' : 'final',
    type: {coding: [documentType]},
    category: [{coding: [{system: furtherSystems.documentCategory, code: 'clinical-note'}]}],
    subject,
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
      attached(goalMediaType, context.json),
    ],
    ...(goal && {context: {related: [{type: 'Goal', identifier: goal}]}}),
  }
}

function base64(text: string): string {
  let letters = ''
  for (const byte of new TextEncoder().encode(text)) letters += String.fromCharCode(byte)
  return btoa(letters)
}
