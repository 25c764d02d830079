import type {Component, Language} from '../chime/index.js'

/** A text in both languages. */
export type LocalText = Readonly<Record<Language, string>>

/** Who may use an instrument and on what terms, as they were seen. */
export interface Licence {
  /** `ours`: text ships with the package. `site`: the site brings text and permission. */
  tier: 'ours' | 'site'
  holder: string
  terms: string
}

/** One thing that is asked. */
export interface Item {
  linkId: string
  /** The component that the authors assigned the item to, if they did. */
  component?: Component
  /** Only for instruments of ours: no item text of anybody else is in the package. */
  text?: LocalText
  /** Lowest and highest answer, in whole steps. */
  range: readonly [number, number]
  /** What each step is called, from lowest to highest. */
  labels?: Readonly<Record<Language, readonly string[]>>
}

/** A recovery measure, as data. */
export interface Instrument {
  id: string
  version: string
  title: LocalText
  /** What must be said wherever the instrument shows. */
  caution?: LocalText
  items: readonly Item[]
  /** `none`: the items stand alone and nothing is ever added up. */
  scoring: 'none' | 'sum'
  /** Which direction is better for the person, by the authors; never coloured as good or bad. */
  direction: 'up' | 'down'
  /** The smallest published change that means something, with its source; absent when none is published. */
  threshold?: {change: number; source: string}
  /** What the instrument is and rests on. */
  source: string
  licence: Licence
}

/** An answer: a number within the item's range, or that the person did not want to answer today. Never 0 for a no. */
export type Answer = number | 'declined'

/** Everything that was answered in one sitting. */
export interface Response {
  instrument: string
  version: string
  /** When, as a FHIR dateTime with offset. */
  time: string
  /** By linkId. */
  answers: Readonly<Record<string, Answer>>
  /** What the person added in their own words, by linkId; verbatim. */
  words?: Readonly<Record<string, string>>
  /** The component that the person most wants to talk about, and what already goes well, in their words. */
  talkAbout?: Component
  goingWell?: string
}

/** One answer, read back from the record. */
export interface Reading {
  id: string
  /** The instrument's id when it is one that the package knows. */
  instrument?: string
  linkId?: string
  component?: Component
  /** What was observed, as the record calls it. */
  label: string
  /** A FHIR dateTime as it was written; absent when the record holds none. */
  time?: string
  value?: number
  declined?: boolean
  /** The value in words, where it is not a number, or a number with a comparator. */
  text?: string
  words?: string
  goingWell?: string
  talkAbout?: boolean
  /** True when the status says that it is not final. */
  preliminary?: boolean
}
