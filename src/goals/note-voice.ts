import type {GoalNote, RecoveryGoal} from './goal.js'
import type {NoteTerms} from './note-terms.js'
import type {Speaker, Voice} from './voice.js'

/** What the person or a supporter said stands in quotation marks; what staff wrote does not. */
export function quoted(text: string, speaker: Speaker, words: NoteTerms): string {
  return speaker === 'person' || speaker === 'supporter' ? words.quoted(text) : text
}

/** Who speaks, in words; the person's name is known from the page when the record does not hold it. */
export function voice(
  {speaker, speakerName}: Pick<RecoveryGoal, 'speaker' | 'speakerName'>,
  words: NoteTerms,
  personName: string | undefined,
): string {
  if (speaker === 'person') return words.inOwnWords(speakerName ?? personName)
  if (speaker === 'supporter') return words.saidBySupporter(speakerName)
  return speaker === 'staff' ? words.writtenByStaff(speakerName) : words.unsaid
}

/** Who said a step: their name, or else what they are to the person. */
export function speakerIn({speaker, name}: Voice, words: NoteTerms, personName: string | undefined): string {
  if (speaker === 'person') return personName ?? name ?? words.person
  return speaker === 'supporter' ? words.saidBySupporter(name) : (name ?? words.doers.staff)
}

/** What was said, quoted where somebody speaks; of anybody but the person it says who. */
export function said(
  {text, speaker, name}: Omit<GoalNote, 'name'> & {name?: string | undefined},
  words: NoteTerms,
  personName: string | undefined,
): string {
  const who =
    speaker === 'person' ? '' : voice({speaker, ...(name && {speakerName: name})}, words, personName)
  return [quoted(text, speaker, words), who && `(${who})`].filter(Boolean).join(' ')
}
