/** Goals: what a personal recovery goal is, how it is written, revised and looked at again. Knows no clock, no FHIR, no DOM. */
export {
  agreements,
  doers,
  ownerships,
  statuses,
  topics,
  type Agreement,
  type Doer,
  type GoalDetail,
  type GoalKind,
  type GoalNote,
  type GoalStatus,
  type GoalStep,
  type GoalTopic,
  type Ownership,
  type RecoveryGoal,
  type ReviewPlan,
} from './goal.js'
export type {Speaker, Voice} from './voice.js'
export {
  changeable,
  changesBetween,
  faultsOf,
  newGoal,
  reviseGoal,
  sameField,
  type GoalChanges,
  type GoalFault,
  type GoalField,
} from './write.js'
export {sameValue} from './same-value.js'
export {mergeChanges} from './merge.js'
export {pairItems} from './pair-items.js'
export {faultsOfReview, isRating, reviewGoal, type GoalReview, type ReviewFault} from './review.js'
export {groupGoals, type GoalGroup} from './group.js'
export {attainments, attainmentT, type Attainment, type AttainmentLevel} from './attainment.js'
export {leadsAway} from './leads-away.js'
export {dueForReview, nextReview} from './due-for-review.js'
export {matches, type GoalSearch} from './matches.js'
export {lifeOf, type LifeEvent} from './life.js'
export {goalPage, printedPage} from './goal-page.js'
export {goalText, noteText, type NoteOptions} from './note-text.js'
export type {NoteEntry, NoteLines} from './note-lines.js'
export {dayIn} from './note-day.js'
export {quoted, said, voice} from './note-voice.js'
export {noteTerms, type NoteTerms} from './note-terms.js'
export {
  mergeWhatHelps,
  nothingSaid,
  whatHelpsParts,
  whatHelpsQuestions,
  type WhatHelps,
  type WhatHelpsPart,
} from './what-helps.js'
export {
  matchingSupports,
  oncePerSupport,
  supportAge,
  supportCosts,
  supportGaps,
  type Support,
  type SupportCost,
  type SupportSearch,
} from './support.js'
export type {GoalTag} from './tag.js'
