import type {Component} from '../chime/index.js'

/** An answer: a number within the item's range, or that the person did not want to answer today. Never 0 for a no. */
export type Answer = number | 'declined'

/** Answers by linkId; `not-applicable` only where the authors let that be said of the item. */
export type Answers = Readonly<Record<string, Answer | 'not-applicable' | undefined>>

/** How answers came about, and by whom. */
export type AnswerMode = 'self' | 'with-support' | 'interview' | 'proxy'

/** Everything that was answered in one sitting. */
export interface Response {
  instrument: string
  version: string
  /** When, as a FHIR dateTime with offset. */
  time: string
  /** By linkId; none for what was answered in words alone. */
  answers: Answers
  /** Of the check-in, what was asked where it was not our own words, by linkId; and whose words these are, with a version. */
  asked?: Readonly<Record<string, {text: string; wording: string}>>
  /** What the person added in their own words, by linkId; verbatim. */
  words?: Readonly<Record<string, string>>
  /** The component that the person most wants to talk about, and what already goes well, in their words. */
  talkAbout?: Component
  goingWell?: string
}
