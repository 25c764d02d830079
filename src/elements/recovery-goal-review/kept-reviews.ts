import type {RecordSnapshot} from '../../record/index.js'
import {keepDrafts, type DraftKind, type KeptAs} from '../shared/kept-drafts.js'
import type {ReviewDraft} from './review-draft.js'
import type {ReviewShelf} from './review-shelf.js'

/** A review as it is kept. */
type KeptReview = KeptAs & Omit<ReviewDraft, 'saving' | 'touched' | 'outcome' | 'oneTyped'>

const kinds = new WeakMap<ReviewShelf, DraftKind>()

/** Keeps what was said on a shelf beyond the page, and takes up what an earlier page kept; see `keepDrafts` of all forms. */
export function keepReviews(
  element: HTMLElement,
  shelf: ReviewShelf,
  snapshot: RecordSnapshot | undefined,
): boolean {
  return keepDrafts(element, reviewsOn(shelf), snapshot)
}

/** The reviews on a shelf: the same for every element that shows them. */
export function reviewsOn(shelf: ReviewShelf): DraftKind {
  const kind: DraftKind = kinds.get(shelf) ?? {
    name: 'review',
    unsaved: person => shelf.unsavedOf(person).map(asData),
    restore: (person, value, {goals}) => {
      const {form: _, ...said} = value as KeptReview
      const {id, base} = said
      const entry = goals.find(each => each.id === id) ?? {id, goal: base, origin: 'ours' as const}
      shelf.restore(person, {...said, saving: false}, entry)
      return true
    },
  }
  kinds.set(shelf, kind)
  return kind
}

function asData({saving: _s, touched: _t, outcome: _o, oneTyped: _n, ...said}: ReviewDraft): KeptReview {
  return {form: 1, ...said}
}
