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
  /** By linkId; none for what was answered in words alone. */
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
  /** The instrument's id when it is one that the package knows; of a goal, `goal-progress` or `attainment`. */
  instrument?: string
  linkId?: string
  component?: Component
  /** The id of the goal that it is about: progress is 0 to 10 then, attainment -2 to +2. */
  goal?: string
  /** Who said it, of a goal: nobody else's rating is taken for the person's. */
  speaker?: 'person' | 'supporter' | 'staff' | 'unsaid'
  speakerName?: string
  /** What was observed, as the record calls it. */
  label: string
  /** A FHIR dateTime as it was written; absent when the record holds none. */
  time?: string
  /** Only what was plainly said as a number: declined, cancelled, compared or outside the scale is told in `text`. */
  value?: number
  /** The unit of the value, as the record writes it. */
  unit?: string
  /** The person was asked and did not want to answer. What is absent for another reason says so in `text`. */
  declined?: boolean
  /** What was observed in words, where it is not a number: also the parts of a panel, or why there is nothing. */
  text?: string
  /** What the person added in their own words; verbatim. Without a value, a text and a refusal they are the answer. */
  words?: string
  /** What somebody else, or nobody named, wrote beside it. */
  notes?: readonly {text: string; name?: string | undefined; speaker?: 'person' | 'supporter' | 'staff'}[]
  goingWell?: string
  talkAbout?: boolean
  /** True when the status says that it is not final. */
  preliminary?: boolean
  /** How it stands in the record, when it is not plainly final. */
  status?: 'registered' | 'preliminary' | 'amended' | 'corrected' | 'cancelled' | 'unknown'
  /** Set when it holds something that changes its meaning and that we cannot read: then nothing it says is given. */
  caution?: 'modifier' | 'rules'
}
