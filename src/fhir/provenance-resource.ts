import type {Provenance, Reference} from 'fhir/r4.js'
import {voiceToReference, type Voice} from './reference.js'
import {systems} from './systems.js'

/** Who had a part in one version of a goal, and when. */
export interface Attribution {
  /** What was written: `Goal/id/_history/version`. */
  target: string
  /** `Patient/id` of whose record it is. */
  patient: string
  /** Who spoke; left out where nobody knows. */
  voice?: Voice
  /** Who was at the keyboard. */
  author: {reference?: string; display: string}
  /** When the server took it: a FHIR instant. */
  recorded: string
}

/** Who spoke and who typed, as the Provenance of one version: the speaker is its author, the clinician enters it. */
export function attributionToResource({target, patient, voice, author, recorded}: Attribution): Provenance {
  const speaker = voice && voiceToReference(voice, {reference: patient})
  return {
    resourceType: 'Provenance',
    target: [{reference: target}],
    recorded,
    agent: [...(speaker ? [agent('author', 'Author', speaker)] : []), agent('enterer', 'Enterer', author)],
  }
}

function agent(code: string, display: string, who: Reference): Provenance['agent'][number] {
  return {type: {coding: [{system: systems.provenanceParticipant, code, display}]}, who}
}
