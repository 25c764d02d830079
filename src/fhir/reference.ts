import type {Reference} from 'fhir/r4.js'
import type {Speaker} from '../goals/index.js'

const literal = /^(.*\/)?([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?$/

/**
 * Who a reference names, by its type alone: a speaker is never guessed from a name. A patient who is not the
 * `subject` of the resource is somebody else.
 */
export function speakerOf(reference: Reference | undefined, subject: Reference | undefined): Speaker {
  if (reference?.reference && reference.reference === subject?.reference) return 'person'
  const [, , literalType, id] = literal.exec(reference?.reference ?? '') ?? []
  // A type may be written as the address of its definition.
  const type = reference?.type?.split('/').at(-1) ?? literalType
  const [, , subjectType, subjectId] = literal.exec(subject?.reference ?? '') ?? []
  if (type === 'Patient') return id && subjectType === 'Patient' && id !== subjectId ? 'unsaid' : 'person'
  if (type === 'RelatedPerson') return 'supporter'
  return type === 'Practitioner' || type === 'PractitionerRole' ? 'staff' : 'unsaid'
}

/** The id that a reference names on this very endpoint, if it is of this type: the same id elsewhere is another's. */
export function idOf(reference: Reference, type: string): string | undefined {
  const [, elsewhere, found, id] = literal.exec(reference.reference ?? '') ?? []
  return found === type && !elsewhere ? id : undefined
}
