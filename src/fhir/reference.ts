import type {Reference} from 'fhir/r4.js'
import type {Speaker, Voice} from '../goals/index.js'

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

/** What a voice without a name is called where a reference must say something (FHIR's ref-2); never read as a name. */
export const nameless = {supporter: 'Supporter', staff: 'Staff'} as const

/** Who a reference names; their own reference only where it alone tells who speaks. */
export function voiceOf(reference: Reference | undefined, subject: Reference | undefined): Voice {
  const speaker = speakerOf(reference, subject)
  const by = reference?.reference ?? ''
  const tells = speaker !== 'person' && literal.test(by) && speakerOf({reference: by}, subject) === speaker
  const isName = reference?.reference || !Object.values<unknown>(nameless).includes(reference?.display)
  return {speaker, name: isName ? reference?.display : undefined, ...(tells && {by})}
}

/**
 * The id that a reference names on this very endpoint, if it is of this type: the same id elsewhere is another's. An
 * absolute reference is to this endpoint where the `subject` of the resource, who is this person, is named under the
 * same address.
 */
export function idOf(reference: Reference, type: string, subject?: Reference): string | undefined {
  const [, base, found, id] = literal.exec(reference.reference ?? '') ?? []
  const [, own] = literal.exec(subject?.reference ?? '') ?? []
  return found === type && (!base || base === own) ? id : undefined
}

/** Whether a `focus` names somebody or something else than the person (such as their mother), a goal of theirs aside. */
export function isAboutOther(focus: readonly Reference[] = [], subject: Reference | undefined): boolean {
  const person = subject && idOf(subject, 'Patient', subject)
  const isThem = (each: Reference): boolean => Boolean(person) && idOf(each, 'Patient', subject) === person
  return focus.some(each => !idOf(each, 'Goal', subject) && !isThem(each))
}
