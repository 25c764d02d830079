import type {Extension, Goal} from 'fhir/r4.js'
import type {Agreement} from '../goals/index.js'
import {extensionOf, listOf, replaceExtension, withExtension} from './extension.js'
import {speakerOf, voiceToReference} from './reference.js'
import {readEach} from './read-each.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'
import {extensions} from './systems.js'

/** Whether the person agrees with a Goal; what anybody else accepts of it is theirs. */
export function agreementOf(resource: Partial<Goal>): Agreement | undefined {
  const acceptance = resource.extension?.find(each => isOfPerson(each, resource))
  const status = extensionOf(acceptance, 'status')?.valueCode
  if (status === 'agree' || status === 'disagree') return status
  return extensionOf(acceptance, extensions.agreement)?.valueCode === 'partly' ? 'partly' : undefined
}

/**
 * A Goal with whether the person agrees, in HL7's extension for it. That knows no «partly»: it says `pending` then,
 * as nothing is settled yet, and ours beside it says the rest.
 */
export function writeAgreement(resource: Goal, agreement: Agreement | undefined): Goal {
  const read = shaped<Goal>(resource, goalShape)
  const person = voiceToReference({speaker: 'person'}, read.subject)
  return replaceExtension(
    resource,
    extension => isOfPerson(readEach('extension', [extension])[0], read),
    existing => {
      const start = existing ?? {
        url: extensions.acceptance,
        extension: [{url: 'individual', valueReference: person}],
      }
      const status = agreement === 'partly' ? 'pending' : agreement
      const settled = withExtension(start, 'status', status && {valueCode: status})
      const partly = agreement === 'partly' && {valueCode: agreement}
      const written = withExtension(settled, extensions.agreement, partly || undefined)
      return agreement || saysMore(written) ? written : undefined
    },
  )
}

function isOfPerson(extension: Extension | undefined, {subject}: Partial<Goal>): boolean {
  if (extension?.url !== extensions.acceptance) return false
  return speakerOf(extensionOf(extension, 'individual')?.valueReference, subject) === 'person'
}

/** Whether an acceptance holds more than whose it is, such as what the goal's priority is for them. */
function saysMore({extension}: Extension): boolean {
  return listOf(extension).some(part => part?.url !== 'individual')
}
