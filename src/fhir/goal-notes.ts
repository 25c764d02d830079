import type {Annotation, Reference} from 'fhir/r4.js'
import {topics, type GoalNote} from '../goals/index.js'
import {extensionOf, withElement, withExtension} from './extension.js'
import {voiceOf, voiceToReference} from './reference.js'
import type {ItemWriter} from './rewrite-items.js'
import {readEach} from './read-each.js'
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

/** How notes are written: as annotations, each onto its own. */
export function noteWriter(subject: Reference | undefined): ItemWriter<Annotation, GoalNote> {
  return {
    read: annotations => notesOf(readEach('note', annotations), subject),
    write: (note, annotation, before) => noteToAnnotation(note, subject, annotation, before),
    ordered: true,
  }
}

function noteToAnnotation(
  note: GoalNote,
  subject: Reference | undefined,
  annotation?: Annotation,
  before?: GoalNote,
): Annotation {
  if (!note.text.trim()) throw new RangeError('A note with no words cannot be written.')
  let written: Annotation = {...annotation, text: note.text}
  if (!before || !isSameVoice(note, before)) {
    written = withElement(withElement(written, 'authorString', undefined), '_authorString', undefined)
    written = withElement(written, 'authorReference', voiceToReference(note, subject))
  }
  if (note.time !== before?.time) written = withElement(written, 'time', note.time)
  if (note.about !== before?.about)
    written = withExtension(written, extensions.noteTopic, note.about && {valueCode: note.about})
  return written
}

function isSameVoice(one: GoalNote, other: GoalNote): boolean {
  return one.speaker === other.speaker && one.name === other.name && one.by === other.by
}
