import type {ContentPack} from '../../content/index.js'
import type {Component} from '../../chime/index.js'
import type {
  GoalChanges,
  GoalFault,
  GoalField,
  GoalReview,
  RecoveryGoal,
  ReviewFault,
  Voice,
} from '../../goals/index.js'
import type {MeasureOffer, Response, SaidOfAnswer} from '../../measures/index.js'
import type {
  FormResponse,
  FormSitting,
  GoalEntry,
  GoalHistory,
  PlansOutcome,
  QuestionnaireOutcome,
  SaveOutcome,
  SupportsOutcome,
  Undo,
  WhatHelpsOutcome,
  WhatHelpsSaid,
} from '../../record/index.js'

/** Whoever takes a request in answers it: `respondWith` the outcome, or a promise of it. Without an answer nothing was saved. */
interface Answerable<Answer = SaveOutcome> {
  respondWith(answer: Answer | Promise<Answer>): void
}

/** Save a new goal. `key` is a UUID that stays with the draft, so that a second try is recognised. */
export interface GoalCreate extends Answerable {
  goal: RecoveryGoal
  key: string
}

/** Save what was changed of a goal that was shown as `base`. */
export interface GoalUpdate extends Answerable {
  id: string
  changes: GoalChanges
  base: RecoveryGoal
}

/** Save what a goal became, under a `key` like that of a new goal, and then that the goal shown as `base` changed into it. */
export interface GoalReplace extends Answerable {
  id: string
  goal: RecoveryGoal
  key: string
  base: RecoveryGoal
}

/** Save what was said when the goal shown as `base` was looked at again, and what was changed of it then. */
export interface GoalReviewed extends Answerable<SaveOutcome<GoalFault | ReviewFault>> {
  review: GoalReview
  changes?: GoalChanges
  base: RecoveryGoal
  key: string
}

/** Mark a goal as entered by mistake; the reason, in words, is required. */
export interface GoalVoid extends Answerable<SaveOutcome<GoalFault | 'reason-missing'>> {
  id: string
  reason: string
}

/** Goals as text for today's note. Whoever puts it into a note answers `true`; without that it is copied. */
export interface GoalNoteText extends Answerable<boolean> {
  plain: string
  html: string
}

/** What a new goal starts with, when it grows out of a question or an answer. */
export interface GoalStart {
  words?: string
  components?: readonly Component[]
  /** The question that was asked. */
  question?: string
  /** The Observation that it grows out of. */
  answer?: string
  /** Who said the words just now: nobody has them yet, so that the form keeps them like what is typed. */
  voice?: Voice
  /** The key of the draft that it goes on with, where several are in the same place. */
  draft?: string
}

/** Every event of the elements, by name: what the person did, and (in the past tense) what then happened. */
export interface RecoveryEvents {
  'goal-submit': GoalCreate | GoalUpdate
  'goal-replace-submit': GoalReplace
  'goal-review-submit': GoalReviewed
  'goal-void-submit': GoalVoid
  /** Take back a save, by what its outcome gave as `undo`: with a new version, nothing is deleted. What was new is void, for `reason`. */
  'goal-undo-submit': {undo: Undo; reason?: string} & Answerable
  /** Somebody wants to see how a goal came to be what it is. */
  'goal-history-request': {id: string} & Answerable<GoalHistory>
  'goal-note': GoalNoteText
  'goal-saved': {ids: readonly string[]}
  /** Somebody wants to write a new goal. */
  'goal-compose': GoalStart
  /** Somebody wants to change this goal. */
  'goal-edit': {entry: GoalEntry}
  /** The form has nothing more to do: it saved (as `ids`, `undo` takes it back, and what else its outcome told), or the person said «not now». */
  'form-close': {saved: boolean} & Partial<Omit<Extract<SaveOutcome, {kind: 'saved'}>, 'kind'>>
  /** What is being written, to be kept beyond the page under a name of its own; without a `value` it is let go of. */
  'draft-keep': {name: string; value?: unknown}
  /** Other drafts than before hold words that the chart does not have. */
  'drafts-change': undefined
  /** Of a field that two people changed, one version was chosen. */
  'conflict-keep-mine': {field: GoalField}
  'conflict-keep-theirs': {field: GoalField}
  /** All that two people changed is decided: what to save on top of theirs. */
  'conflict-settled': {changes: GoalChanges}
  /** Somebody wants to answer a measure together: this one of the site's, or the check-in where none is named. */
  'measure-start': MeasureOffer | undefined
  /** The site offers other measures from now on. */
  'measure-offers-change': {offers: readonly MeasureOffer[]}
  'measure-submit': {response: Response; key: string} & Answerable
  /** Save what the person says of an answer, under a `key` like that of a new goal. */
  'measure-said-submit': {said: SaidOfAnswer; key: string} & Answerable
  /** Somebody wants to be asked the Questionnaire of this canonical (`url` or `url|version`). */
  'questionnaire-request': {canonical: string} & Answerable<QuestionnaireOutcome>
  /** Save the answers to a Questionnaire, under a `key` like that of a new goal; `how` they came about, and what of them is written. */
  'questionnaire-submit': {response: FormResponse; key: string; how: FormSitting} & Answerable
  'measure-saved': {ids: readonly string[]}
  /** Somebody wants to see what the person says helps them; answered with what the record holds of it. */
  'what-helps-request': Answerable<WhatHelpsOutcome>
  /** Save what the person says helps them, on top of what was shown as its `base`. */
  'what-helps-submit': {said: WhatHelpsSaid} & Answerable
  'what-helps-saved': {ids: readonly string[]}
  /** Somebody wants to know of documents of these types (`system|code`) about the person. */
  'plans-request': {types: readonly string[]} & Answerable<PlansOutcome>
  /** Somebody looks for support; answered with what the endpoint and these packs of the site's list. */
  'supports-request': {packs: readonly ContentPack[]} & Answerable<SupportsOutcome>
  'record-reload': undefined
  /** Somebody wants to leave the shared screen: answered with whether it may be left. Without an answer, a question is asked there. */
  'shared-screen-leave': Answerable<boolean>
  /** The page is covered by the shared screen from now on, or no longer. */
  'shared-screen-change': {shared: boolean}
  /** An offered wording was put in place of what the clinician had written. */
  'wording-finding-taken': {ruleId: string}
  /** The clinician left the wording as it is, and may have said why. */
  'wording-finding-left': {ruleId: string; reason?: LeaveReason}
}

/** Why wording is left as it is: the person's own word, legal wording, a diagnosis, or the clinician sees it another way. */
export type LeaveReason = 'own-word' | 'legal' | 'diagnosis' | 'disagree'

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges our events into the platform's map
  interface HTMLElementEventMap extends RecoveryEventMap {}
}

type RecoveryEventMap = {[Name in keyof RecoveryEvents]: CustomEvent<RecoveryEvents[Name]>}

/** Fires one of our events, through shadow roots, so that the provider or the host hears it. */
export function fire<Name extends keyof RecoveryEvents>(
  target: EventTarget,
  name: Name,
  detail: RecoveryEvents[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}))
}

/** Fires a request and waits for its answer; nothing when nobody took it in. */
export async function ask<Name extends Request>(
  target: EventTarget,
  name: Name,
  detail: Unanswered<RecoveryEvents[Name]>,
): Promise<AnswerTo<Name> | undefined> {
  type Given = AnswerTo<Name> | Promise<AnswerTo<Name>>
  let answer: Given | undefined
  const respondWith = (given: Given): void => void (answer ??= given)
  fire(target, name, {...detail, respondWith} as unknown as RecoveryEvents[Name])
  return answer
}

/** The events that ask for an answer, and what they are answered with. */
export type Request = {
  [Name in keyof RecoveryEvents]: RecoveryEvents[Name] extends {respondWith: unknown} ? Name : never
}[keyof RecoveryEvents]
export type AnswerTo<Name extends Request> = RecoveryEvents[Name] extends {
  respondWith(given: infer Given): void
}
  ? Awaited<Given>
  : never

type Unanswered<Detail> = Detail extends {respondWith: unknown} ? Omit<Detail, 'respondWith'> : never
