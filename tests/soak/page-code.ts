/** What a page runs of the product, but for what it draws: its record, its forms' drafts, and how they are kept and sent. */
export {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
export {createRecord} from '../../src/record/index.js'
export {contestedParts, settle} from '../../src/elements/recovery-conflict/contested.js'
export {DraftShelf} from '../../src/elements/recovery-goal-form/draft-shelf.js'
export {changeDraft, goalOf, isDirty, isLocked} from '../../src/elements/recovery-goal-form/goal-draft.js'
export {keepDrafts as keepGoals} from '../../src/elements/recovery-goal-form/kept-goal-drafts.js'
export {saveDraft, voidDraft} from '../../src/elements/recovery-goal-form/save-draft.js'
export {settleOn} from '../../src/elements/recovery-goal-form/set-aside.js'
export {keepReviews} from '../../src/elements/recovery-goal-review/kept-reviews.js'
export {settleConflict} from '../../src/elements/recovery-goal-review/review-draft.js'
export {ReviewShelf} from '../../src/elements/recovery-goal-review/review-shelf.js'
export {submitReview} from '../../src/elements/recovery-goal-review/submit-review.js'
export {checkInAgain, keptCheckIn} from '../../src/elements/recovery-measure-form/kept-check-in.js'
export {
  formResponseOf,
  giveAnswer,
  isFormUnsaved,
  newFormSitting,
} from '../../src/elements/recovery-measure-form/form-sitting.js'
export {giveAgain, keptSitting} from '../../src/elements/recovery-measure-form/kept-sitting.js'
export {isUnsaved, newSitting, responseOf} from '../../src/elements/recovery-measure-form/sitting.js'
export {answerRequests} from '../../src/elements/recovery-record/answers.js'
export {RecordDrafts} from '../../src/elements/recovery-record/record-drafts.js'
export {ask} from '../../src/elements/shared/events.js'
export {keepDrafts} from '../../src/elements/shared/kept-drafts.js'
export {personOf} from '../../src/elements/shared/person-of.js'
export {waitsForConnection} from '../../src/elements/shared/when-back.js'
export {openDrafts, readQuestionnaire} from '../../src/record/index.js'
