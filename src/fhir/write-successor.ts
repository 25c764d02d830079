import type {Goal} from 'fhir/r4.js'
import {readEach} from './read-each.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'
import {extensions} from './systems.js'
import {replacement, isReplacement} from './goal-successor.js'
import {replaceExtension, withExtension} from './write-extension.js'

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
