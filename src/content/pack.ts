import type {Component} from '../chime/index.js'
import type {Origin} from './origin.js'

/** Whom a prompt speaks to: the person, or somebody who stands beside them. */
export type Deck = 'person' | 'supporter'

/** What every entry of a pack has. */
export interface PackEntry {
  /** Tells it from the others of its kind and language: small letters, digits, hyphens. */
  id: string
  component: Component
  text: string
  /** A BCP 47 tag, where it is not that of the pack. */
  language?: string
  /** Where it comes from, if not from where the pack comes. */
  origin?: Origin
}

/** Something to talk about, asked of the person or of somebody who stands beside them. */
export interface Prompt extends PackEntry {
  for: Deck
}

/** A question for a clinician to think about, alone or with a colleague. It asks nothing of the person. */
export interface ReflectiveQuestion extends PackEntry {
  /** A dimension (1 to 6) of the Guidelines for Recovery-Oriented Practice: a cross-reference for teaching. */
  dimension?: number
}

/** The made-up people of practice mode, by the id of each. */
export const madeUpPeople = ['maya', 'leo', 'amina'] as const
export type MadeUpName = (typeof madeUpPeople)[number]

/**
 * Something for two to practise: one asks, the other answers as a made-up person would, then they swap. Its `text` is
 * the situation, which both know.
 */
export interface Scenario extends PackEntry {
  title: string
  /** With which made-up person it is practised. */
  person: MadeUpName
  /** How long one round takes, in minutes. */
  minutes: number
  /** What each of the two is told. */
  asks: string
  answers: string
  /** What they do, one after the other, with the chart beside. */
  steps: readonly string[]
  /** What they ask each other at the end. */
  reflection: readonly string[]
  /** A note that somebody else began, to go on from: it may hold the very wording that is to be looked at. */
  note?: string
}

/** Somebody's own story of recovery, told with their consent. */
export interface Story extends PackEntry {
  /** What they want to be called there. */
  attribution: string
  /** Since when (a FHIR date) it may be shown, and what the storyteller agreed to. */
  consent: {given: string; to: string}
  /** The first day (a FHIR date) on which it is shown no more. */
  withdrawn?: string
}

/** Somewhere or somebody that may support a person; its `text` says what it is. */
export interface SupportEntry extends PackEntry {
  name: string
  /** Other components that it goes with. */
  also?: readonly Component[]
  /** BCP 47 tags of what is spoken there. */
  languages: readonly string[]
  cost?: 'free' | 'reduced' | 'paid'
  reach: string
  when?: string
  place?: string
  /** The day (a FHIR date) on which somebody last saw to it that this is true, and the last one on which it is there. */
  checkedOn: string
  until?: string
}

/** What the check-in asks about a component, in the place of our own words: a statement that the five steps answer. */
export type CheckInQuestion = PackEntry

/** What a pack is made of. */
export const contentKinds = [
  'prompts',
  'reflectiveQuestions',
  'scenarios',
  'stories',
  'supports',
  'checkIn',
] as const
export type ContentKind = (typeof contentKinds)[number]

/** Content as a site writes it down: one JSON file, checked by `faultsInPack`, laid on other content by `withPack`. */
export interface ContentPack {
  $schema?: string
  /** Tells it from other packs: small letters, digits, hyphens. */
  id: string
  version: string
  /** The language of what does not say another, as a BCP 47 tag. */
  language: string
  origin: Origin
  prompts?: readonly Prompt[]
  reflectiveQuestions?: readonly ReflectiveQuestion[]
  scenarios?: readonly Scenario[]
  stories?: readonly Story[]
  supports?: readonly SupportEntry[]
  checkIn?: readonly CheckInQuestion[]
  /** Of these kinds, nothing stays of what was there in its language. */
  replaces?: readonly ContentKind[]
  /** The ids of entries in its language that are not to be shown. */
  leavesOut?: readonly string[]
}

/** An entry that is in use: its language and origin are always told. */
export type ContentEntry<Entry extends PackEntry> = Entry & Required<Pick<PackEntry, 'language' | 'origin'>>
