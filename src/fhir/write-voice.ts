import type {Reference} from 'fhir/r4.js'
import type {Voice} from '../goals/index.js'
import {nameless, speakerOf} from './reference.js'

/**
 * Who speaks, as a reference that reads back as the same voice. Throws a RangeError where the reference names somebody
 * of another kind than the speaker: nothing that was said is put into another mouth.
 */
export function voiceToReference(
  {speaker, name, by}: Voice,
  subject: Reference | undefined,
): Reference | undefined {
  const display = name && {display: name}
  if (speaker === 'person')
    return {...(subject?.reference ? {reference: subject.reference} : {type: 'Patient'}), ...display}
  if (by) {
    if (speakerOf({reference: by}, subject) === speaker) return {reference: by, ...display}
    throw new RangeError(`The reference of who speaks does not name a speaker of the kind «${speaker}».`)
  }
  if (speaker === 'unsaid') return display || undefined
  const type = speaker === 'supporter' ? 'RelatedPerson' : 'Practitioner'
  return {type, display: name || nameless[speaker]}
}
