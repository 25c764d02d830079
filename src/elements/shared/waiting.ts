import type {Speaker} from '../../goals/index.js'

/** Something that was said or written and is not in the chart, to be known by, gone on with, and let go of. */
export interface Waiting {
  /** The key that stays with it until the chart has it. */
  key: string
  /** What is said in it, if anything is in words; and who says so. */
  words: string
  speaker: Speaker
  /** What it is about, as it stands on the page: what was asked, or a goal's words. */
  about?: string
  /** It was to be saved, could only not be sent, and is sent by itself when the connection is back. */
  unsent: boolean
  goOn(event: Event): void
  letGo(): void
}

/** What one form holds: of the measure form, which says what is asked (of the check-in, nothing). */
export type Held = Omit<Waiting, 'goOn'> & {questionnaire?: string | object}
