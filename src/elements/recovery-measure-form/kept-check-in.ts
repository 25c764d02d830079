import type {KeptAs} from '../shared/kept-drafts.js'
import type {Sitting} from './sitting.js'

/** A check-in as it is kept beyond the page. */
type KeptCheckIn = KeptAs & Omit<Sitting, 'writing' | 'saving' | 'touched' | 'outcome'> & {writing: string[]}

export function keptCheckIn(sitting: Sitting): KeptCheckIn {
  const {saving: _s, touched: _t, outcome: _o, writing, ...said} = sitting
  return {form: 1, ...said, writing: [...writing]}
}

/** The check-in again, at the question where it was left. */
export function checkInAgain(kept: unknown): Sitting {
  const {form: _, writing, ...said} = kept as KeptCheckIn
  return {...said, writing: new Set(writing), saving: false}
}
