import type {Annotation, Reference} from 'fhir/r4.js'
import type {GoalNote} from '../goals/index.js'
import {voiceToReference} from './write-voice.js'
import type {ItemWriter} from './rewrite-items.js'
import {readEach} from './read-each.js'
import {extensions} from './systems.js'
import {notesOf} from './goal-notes.js'
import {withElement, withExtension} from './write-extension.js'

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
