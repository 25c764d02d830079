import type {Attainment} from './attainment.js'
import type {Language} from '../chime/index.js'
import {english} from './note-terms-en.js'
import {french} from './note-terms-fr.js'
import type {Agreement, Doer, GoalStatus, GoalTopic, Ownership} from './goal.js'

/** The words around the person's own in a note; each language written for itself. */
export interface NoteTerms {
  title: string
  clinical: string
  /** What stands between a label and what it says. */
  colon: string
  quoted: (words: string) => string
  inOwnWords: (name: string | undefined) => string
  saidBySupporter: (name: string | undefined) => string
  writtenByStaff: (name: string | undefined) => string
  unsaid: string
  noWords: string
  caution: string
  status: Readonly<Record<GoalStatus, string>>
  since: (day: string) => string
  topics: Readonly<Record<GoalTopic, string>>
  /** What stands over a note that does not say what it is about. */
  note: string
  steps: string
  doers: Readonly<Record<Exclude<Doer, 'me'>, string>>
  saidBy: (who: string) => string
  saysAndDoes: (who: string) => string
  /** Who «me» is, seen from the chart. */
  person: string
  due: (day: string) => string
  done: (day: string) => string
  importance: string
  confidence: string
  outOfTen: (rating: number) => string
  progress: (day: string | undefined) => string
  ownership: Readonly<Record<Ownership, string>>
  agreement: Readonly<Record<Agreement, string>>
  dueDates: string
  levels: string
  level: Readonly<Record<Attainment, string>>
  review: string
  everyWeeks: (weeks: number) => string
  /** Around a goal that is a document of its own. */
  document: {
    title: (name: string | undefined) => string
    written: (day: string) => string
    why: string
    mistaken: string
  }
}

/** The terms of a note, in English and in French. */
export const noteTerms: Readonly<Record<Language, NoteTerms>> = {en: english, fr: french}
