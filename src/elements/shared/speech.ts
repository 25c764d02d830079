import type {Speaker} from '../../goals/index.js'
import type {Messages} from '../messages/index.js'

/** Whether this is speech: only the person and who stands beside them speak; staff and other systems write. */
export function isSpeech(speaker: Speaker): boolean {
  return speaker === 'person' || speaker === 'supporter'
}

/** Words as they are shown: in quotation marks when somebody said them, and plain when it was written, or not noted who. */
export function asSpoken(words: Messages, text: string, speaker: Speaker): string {
  return isSpeech(speaker) ? words.quoted(text) : text
}
