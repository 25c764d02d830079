import type {Extension, Goal, Reference} from 'fhir/r4.js'
import {extensionOf} from './extension.js'
import {idOf} from './reference.js'
import {extensions, systems} from './systems.js'

/** What HL7 calls a goal that took another's place. */
export const replacement = {system: systems.goalRelationship, code: 'replacement', display: 'Replacement'}

/** The id of the goal on this endpoint that took a Goal's place. */
export function successorOf(resource: Partial<Goal>): string | undefined {
  const {extension, subject} = resource
  return idIn(
    extension?.find(each => isReplacement(each, subject)),
    subject,
  )
}

/** Whether an extension names a goal on this endpoint that took the place of this one. */
export function isReplacement(extension: Extension | undefined, subject: Reference | undefined): boolean {
  if (extension?.url !== extensions.relationship || !idIn(extension, subject)) return false
  return Boolean(
    extensionOf(extension, 'type')?.valueCodeableConcept?.coding?.some(
      coding => coding.system === replacement.system && coding.code === replacement.code,
    ),
  )
}

function idIn(extension: Extension | undefined, subject: Reference | undefined): string | undefined {
  return idOf(extensionOf(extension, 'target')?.valueReference ?? {}, 'Goal', subject)
}
