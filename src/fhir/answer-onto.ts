import type {Annotation, Observation} from 'fhir/r4.js'
import {listOf} from './extension.js'
import {speakerOf} from './reference.js'
import {sameContent} from './same-content.js'
import {systems} from './systems.js'
import {codeIn} from './words.js'
import {nonEmpty, withElement} from './write-extension.js'

/** The elements that an answer or a review alone writes; to its notes and components others may have added. */
const own = [
  'status',
  'code',
  'effectiveDateTime',
  'performer',
  'valueInteger',
  'valueCodeableConcept',
  'dataAbsentReason',
] as const

/**
 * An answer that is sent again, written onto what the server holds of it, where `sent` is all that was sent of it
 * before: what was sent and is meant otherwise now is replaced (the answer, who speaks, their line, closing answers),
 * what others added stays. With nothing to replace it is the original itself; nothing when somebody else has changed
 * the very answer that is meant to change.
 */
export function answerOnto(
  existing: Observation,
  meant: Observation,
  sent: readonly Observation[],
): Observation | undefined {
  const isNew = (part: Part): boolean => sent.some(each => !isSame(part(each), part(meant)))
  const isOurs = [...sent, meant].some(each => isSame(answerIn(each), answerIn(existing)))
  if (isNew(answerIn) && !isOurs) return undefined
  let written = existing
  for (const name of own.filter(element => isNew(each => each[element])))
    written = withElement(written, name, meant[name])
  if (isNew(each => each.note)) {
    const wasSent = (note: Annotation): boolean =>
      sent.some(each => listOf(each.note).some(line => isSameLine(line, note, existing)))
    const others = listOf(existing.note).filter(note => !wasSent(note))
    written = withElement(written, 'note', nonEmpty([...listOf(meant.note), ...others]))
  }
  if (isNew(closingIn)) {
    const others = listOf(existing.component).filter(part => !closingIn(existing).includes(part))
    written = withElement(written, 'component', nonEmpty([...listOf(meant.component), ...others]))
  }
  return sameContent(written, existing) ? existing : written
}

/** An answer without the notes of others: what was sent of it, as far as it can be told where nobody remembers. */
export function withoutOthers(existing: Observation): Observation {
  const [speaker] = listOf(existing.performer)
  const lines = listOf(existing.note).filter(
    ({authorReference, authorString}) => !authorString && isSame(authorReference, speaker),
  )
  return withElement(existing, 'note', nonEmpty(lines))
}

type Part = (resource: Observation) => unknown

function answerIn(resource: Observation): unknown {
  const {valueInteger, valueCodeableConcept, dataAbsentReason} = resource
  return {valueInteger, valueCodeableConcept, dataAbsentReason, closing: closingIn(resource)}
}

function closingIn({component}: Observation) {
  return listOf(component).filter(part => codeIn(part.code, systems.checkIn))
}

/** A server may have written out who an author is; what they said and whose part they have stays. */
function isSameLine(one: Annotation, other: Annotation, {subject}: Observation): boolean {
  const [speaker, same] = [one, other].map(({authorReference}) => speakerOf(authorReference, subject))
  return one.text === other.text && speaker === same
}

function isSame(one: unknown, other: unknown): boolean {
  return sameContent({value: one}, {value: other})
}
