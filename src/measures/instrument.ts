import type {Component, Language} from '../chime/index.js'
import type {Answers} from './response.js'

/** A text in both languages. */
export type LocalText = Readonly<Record<Language, string>>

/** Who may use an instrument and on what terms, as they were seen. */
export interface Licence {
  /** `ours`: text ships with the package. `site`: the site brings text and permission. `total-only`: no scoring either. */
  tier: 'ours' | 'site' | 'total-only'
  holder: string
  terms: string
  /** When the terms were seen (a partial date), and where. */
  seen?: string
  url?: string
}

/** A code of a terminology, by which an instrument, an item or a total is known outside. */
export interface Code {
  system?: string
  code: string
  display?: string
}

/** One thing that is asked. */
export interface Item {
  linkId: string
  /** The component that the authors assigned the item to, if they did. */
  component?: Component
  /** Only for instruments of ours: no item text of anybody else is in the package. */
  text?: LocalText
  /** Lowest and highest answer, in whole steps unless `decimal`; `steps` where not every whole number is one. */
  range: readonly [number, number]
  decimal?: boolean
  steps?: readonly number[]
  /** The highest answer counts as the lowest. */
  reversed?: boolean
  /** The authors let it be said that this does not apply; it is then left out of a mean. */
  mayNotApply?: boolean
  /** What each step is called, from lowest to highest. */
  labels?: Readonly<Record<Language, readonly string[]>>
  codes?: readonly Code[]
}

/** How answers become one number. */
export interface Scale {
  /** `none`: the items stand alone and nothing is ever added up. `highest`: the place of the highest subscale. */
  scoring: 'none' | 'sum' | 'mean' | 'highest'
  /** What the sum or the mean is multiplied by. */
  factor?: number
  /** The lowest and the highest number, as published; the suite proves that the items give it. */
  range?: readonly [number, number]
  /** A published rule: the mean of the others stands in for so many missing answers at most. Without one, none may miss. */
  missing?: {atMost: number; source: string}
}

/** A part of an instrument that its authors score. */
export interface Subscale extends Scale {
  id: string
  title: LocalText
  /** The linkIds of its items. */
  items: readonly string[]
  /** The component that the authors made it for, if they did. */
  component?: Component
}

/** Answers and what they come to: each is computed anew by the suite. */
export interface WorkedExample {
  answers: Answers
  order?: string
  total?: number
  subscales?: Readonly<Record<string, number>>
}

/** A recovery measure, as data. */
export interface Instrument extends Scale {
  id: string
  /** Of this definition; written with every score. Scores of different versions are never joined. */
  version: string
  title: LocalText
  /** What must be said wherever the instrument shows. */
  caution?: LocalText
  /** The canonical URL of the Questionnaire that asks it, and the codes of the whole and of its total, where there are any. */
  canonical?: string
  codes?: readonly Code[]
  totalCodes?: readonly Code[]
  /** The item of that Questionnaire which shows the total. */
  totalLinkId?: string
  /** `service`: it is about a service, and is not kept in a person's chart. */
  level?: 'service'
  items: readonly Item[]
  /** False where the authors want every question answered: then there is no «not today». */
  mayDecline?: boolean
  /** Where it is printed in several orders: the linkIds by position, by the name of the order. */
  orders?: Readonly<Record<string, readonly string[]>>
  subscales?: readonly Subscale[]
  /** Of several highest subscales the later counts; without the rule, none does. */
  ties?: 'later'
  /** Which direction is better for the person, by the authors; never coloured as good or bad. */
  direction: 'up' | 'down' | 'unsaid'
  /** The smallest published change that means something, with its source; absent when none is published. */
  threshold?: {change: number; source: string}
  /** The components that it speaks to, as the literature says; no part of its score. */
  chime?: {components: readonly Component[]; source: string}
  /** What the instrument is and rests on: items, scoring, range. */
  source: string
  /** What stands here without having been seen in a source: while there is any, no score is given unasked. */
  unverified?: readonly LocalText[]
  licence: Licence
  /** The languages with a version that was seen, by BCP 47 code, each with its source. */
  languages?: Readonly<Record<string, string>>
  /** How long it takes, at least and at most, and how it is asked. */
  administration?: {
    minutes: readonly [number, number]
    mode: 'self' | 'together' | 'interview'
    source: string
  }
  examples?: readonly WorkedExample[]
}
