import type {Extension, Goal} from 'fhir/r4.js'
import type {Agreement} from '../goals/index.js'
import {listOf} from './extension.js'
import {voiceToReference} from './write-voice.js'
import {readEach} from './read-each.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'
import {extensions} from './systems.js'
import {isOfPerson} from './goal-agreement.js'
import {replaceExtension, withExtension} from './write-extension.js'

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

/** Whether an acceptance holds more than whose it is, such as what the goal's priority is for them. */
function saysMore({extension}: Extension): boolean {
  return listOf(extension).some(part => part?.url !== 'individual')
}
