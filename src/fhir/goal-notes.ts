import type {Annotation, Reference} from 'fhir/r4.js'
import {topics, type GoalNote} from '../goals/index.js'
import {extensionOf} from './extension.js'
import {voiceOf} from './reference.js'
import {extensions} from './systems.js'

/** What each annotation says, and who says it; nothing for one without a text. */
export function notesOf(
  annotations: readonly (Annotation | undefined)[],
  subject: Reference | undefined,
): (GoalNote | undefined)[] {
  return annotations.map(annotation => {
    if (!annotation?.text) return undefined
    const topic = extensionOf(annotation, extensions.noteTopic)?.valueCode
    const {speaker, name = annotation.authorString, by} = voiceOf(annotation.authorReference, subject)
    const about = topics.find(each => each === topic)
    return {
      text: annotation.text,
      speaker,
      ...(name && {name}),
      ...(by && {by}),
      ...(annotation.time && {time: annotation.time}),
      ...(about && {about}),
    }
  })
}
