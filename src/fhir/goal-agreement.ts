import type {Extension, Goal} from 'fhir/r4.js'
import type {Agreement} from '../goals/index.js'
import {extensionOf} from './extension.js'
import {speakerOf} from './reference.js'
import {extensions} from './systems.js'

/** Whether the person agrees with a Goal; what anybody else accepts of it is theirs. */
export function agreementOf(resource: Partial<Goal>): Agreement | undefined {
  const acceptance = resource.extension?.find(each => isOfPerson(each, resource))
  const status = extensionOf(acceptance, 'status')?.valueCode
  if (status === 'agree' || status === 'disagree') return status
  return extensionOf(acceptance, extensions.agreement)?.valueCode === 'partly' ? 'partly' : undefined
}

/** Whether an extension is HL7's acceptance of the person themselves. */
export function isOfPerson(extension: Extension | undefined, {subject}: Partial<Goal>): boolean {
  if (extension?.url !== extensions.acceptance) return false
  return speakerOf(extensionOf(extension, 'individual')?.valueReference, subject) === 'person'
}
