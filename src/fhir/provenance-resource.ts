import type {Provenance, Reference} from 'fhir/r4.js'
import type {Voice} from '../goals/index.js'
import {voiceToReference} from './write-voice.js'
import {systems} from './systems.js'

/** Who had a part in what one save wrote, and when. */
export interface Attribution {
  /** What was written, each as `Goal/id/_history/version`. */
  targets: readonly string[]
  /** `Patient/id` of whose record it is. */
  patient: string
  /** Who spoke; left out where nobody knows. */
  voice?: Voice
  /** Who was at the keyboard. */
  author: {reference?: string; display: string}
  /** When the server took it: a FHIR instant. */
  recorded: string
}

/** Who spoke and who typed, as the Provenance of what one save wrote: the speaker is its author, the clinician enters it. */
export function attributionToResource({targets, patient, voice, author, recorded}: Attribution): Provenance {
  const speaker = voice && voiceToReference(voice, {reference: patient})
  return {
    resourceType: 'Provenance',
    target: targets.map(reference => ({reference})),
    recorded,
    agent: [...(speaker ? [agent('author', 'Author', speaker)] : []), agent('enterer', 'Enterer', author)],
  }
}

function agent(code: string, display: string, who: Reference): Provenance['agent'][number] {
  return {type: {coding: [{system: systems.provenanceParticipant, code, display}]}, who}
}
