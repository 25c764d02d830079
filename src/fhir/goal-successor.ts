import type {Extension, Goal, Reference} from 'fhir/r4.js'
import {extensionOf, replaceExtension, withExtension} from './extension.js'
import {idOf} from './reference.js'
import {readEach} from './read-each.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'
import {extensions, systems} from './systems.js'

const replacement = {system: systems.goalRelationship, code: 'replacement', display: 'Replacement'}

/** The id of the goal on this endpoint that took a Goal's place. */
export function successorOf(resource: Partial<Goal>): string | undefined {
  const {extension, subject} = resource
  return idIn(
    extension?.find(each => isReplacement(each, subject)),
    subject,
  )
}

/** A Goal with the goal that took its place, in HL7's extension for it; how it relates to other goals stays. */
export function writeSuccessor(resource: Goal, successor: string | undefined): Goal {
  const {subject} = shaped<Goal>(resource, goalShape)
  return replaceExtension(
    resource,
    extension => isReplacement(readEach('extension', [extension])[0], subject),
    existing => {
      const start = existing ?? {
        url: extensions.relationship,
        extension: [{url: 'type', valueCodeableConcept: {coding: [replacement]}}],
      }
      return successor
        ? withExtension(start, 'target', {valueReference: {reference: `Goal/${successor}`}})
        : undefined
    },
  )
}

function isReplacement(extension: Extension | undefined, subject: Reference | undefined): boolean {
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
