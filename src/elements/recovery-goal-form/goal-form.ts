import type {Component} from '../../chime/index.js'
import type {Speaker, Voice} from '../../goals/index.js'
import {signatureOf, type Author, type DraftsKept, type Frame, type Place} from '../../record/index.js'
import type {LanguageController} from '../shared/language.js'
import type {DraftChange, GoalDraft} from './goal-draft.js'
import type {Aside} from './set-aside.js'

/** The parts of a goal that unfold where they are wanted, in the order of a conversation. */
export const parts = [
  'why',
  'strengths',
  'steps',
  'supports',
  'barriers',
  'ratings',
  'levels',
  'review',
  'agreement',
  'frame',
  'finer',
] as const
export type Part = (typeof parts)[number]

/** What is folded: each part, and apart from them the way to mark the goal as a mistake. */
export type Fold = Part | 'mistake'

/** What a person can do in the form. */
export interface GoalFormActions {
  toggle: (component: Component) => void
  /** Chooses something. */
  change: (change: DraftChange) => void
  /** Takes over what is typed into a field, as it may be saved. */
  type: (event: Event, take: (text: string) => DraftChange) => void
  /** A fold was opened or closed. */
  unfold: (fold: Fold, event: Event) => void
  takeUp: (aside: Aside) => void
  letGo: (aside: Aside) => void
  press: (event: KeyboardEvent) => void
  settle: (event: HTMLElementEventMap['conflict-settled']) => void
  save: () => void
  /** The connection is back: what could only not be sent for want of it is sent again, one after the other. */
  whenBack: () => Promise<void>
  /** The text is in the note: the draft is done with. */
  handOver: () => void
  closeCopy: () => void
  voidIt: () => void
  leave: () => void
}

/** A form as it is drawn: one draft, in a language, and what can be done with it. */
export interface GoalForm {
  local: LanguageController
  draft: GoalDraft
  /** What the person is called. */
  name: string
  /** Where it goes. */
  goes: Place
  /** Who is at the keyboard, where that is known. */
  author?: Author | undefined
  /** Every how many weeks a goal is usually looked at again here, where the site says so. */
  reviewWeeks?: number | undefined
  /** What a goal can be about beside CHIME, where the site has a frame of its own. */
  frame?: Frame | undefined
  /** Where what is being written outlives the page, if the site wants that. */
  drafts?: DraftsKept | undefined
  /** What was true last, such as that it is saved. */
  said: readonly string[]
  unfolded: ReadonlySet<Fold>
  actions: GoalFormActions
}

/** A voice that was just chosen: staff is whoever is at the keyboard, until another name is typed. */
export function voiceChosen({author}: GoalForm, speaker: Speaker): Voice {
  return {speaker, ...(speaker === 'staff' && author && signatureOf(author))}
}
