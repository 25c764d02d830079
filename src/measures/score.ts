import {answersByLinkId, checkAnswers} from './answers.js'
import type {Instrument} from './instrument.js'
import type {Answers} from './response.js'
import {missingOf, scoreScale, type ScaleScore} from './scale.js'

/** Why there is no total, for a program: `reason` says it in words. */
export type NoScoreCause = 'order' | 'unverified' | 'stands-alone' | 'missing' | 'tie'

/**
 * A total with its range, or the reason in words why there is none, with the items that are missing; and the subscales
 * by id, also of an instrument that has no total.
 */
export type Score = (
  | {total: number; range: readonly [number, number]}
  | {total: undefined; cause: NoScoreCause; reason: string; missing: readonly string[]}
) & {subscales?: Readonly<Record<string, ScaleScore>>}

/** How to score. */
export interface ScoreOptions {
  /** The name of the order in which the answers stand, where they are keyed by position. */
  order?: string
  /** The site has checked what the definition holds `unverified`, and takes its score for right. */
  checked?: boolean
}

/**
 * Answers (by linkId) to a score. An instrument without a published rule for missing answers gives no total unless
 * every item is answered; one whose items stand alone never gives one; one that holds anything unverified gives none
 * until the site says `checked`. Throws a RangeError for an answer that the instrument does not know or that is
 * outside its range.
 */
export function score(instrument: Instrument, answers: Answers, options: ScoreOptions = {}): Score {
  const placed = answersByLinkId(instrument, answers, options.order)
  if (!placed.answers) return refusal('order', placed.reason)
  checkAnswers(instrument, placed.answers)
  const missing = missingOf(
    instrument.items.filter(({linkId}) => placed.answers[linkId] !== 'not-applicable'),
    placed.answers,
  )
  if (instrument.unverified?.length && !options.checked)
    return refusal('unverified', notVerified(instrument), missing)
  const subscales = subscaleScores(instrument, placed.answers)
  return {
    ...totalOf(instrument, placed.answers, missing, subscales),
    ...(instrument.subscales && {subscales}),
  }
}

function totalOf(
  instrument: Instrument,
  answers: Answers,
  missing: readonly string[],
  subscales: Readonly<Record<string, ScaleScore>>,
): Score {
  if (instrument.scoring === 'none')
    return refusal('stands-alone', `${instrument.title.en} has no total: each answer stands alone.`, missing)
  if (instrument.scoring === 'highest') return highest(instrument, subscales, missing)
  const all = scoreScale(instrument, instrument.items, answers)
  return all.total === undefined ? incomplete(all.missing) : all
}

function subscaleScores(
  {items, subscales = []}: Instrument,
  answers: Answers,
): Readonly<Record<string, ScaleScore>> {
  const of = (linkIds: readonly string[]) => items.filter(item => linkIds.includes(item.linkId))
  return Object.fromEntries(subscales.map(part => [part.id, scoreScale(part, of(part.items), answers)]))
}

/** The place, from 1, of the subscale with the highest score; of several, the last if a rule says so. */
function highest(
  {subscales = [], ties}: Instrument,
  scores: Readonly<Record<string, ScaleScore>>,
  missing: readonly string[],
): Score {
  const totals = subscales.map(({id}) => scores[id]?.total)
  if (totals.includes(undefined)) return incomplete(missing)
  const top = Math.max(...(totals as number[]))
  const places = totals.flatMap((total, index) => (total === top ? index + 1 : []))
  if (places.length > 1 && ties !== 'later') {
    const names = places.map(place => subscales[place - 1]!.title.en).join(', ')
    return refusal('tie', `No total: ${names} are equally high, and no rule says which counts.`, missing)
  }
  return {total: places.at(-1)!, range: [1, subscales.length]}
}

function incomplete(missing: readonly string[]): Score {
  const reason = missing.length
    ? `No total: ${missing.join(', ')} not answered, and no rule says how to fill in.`
    : 'No total: nothing that was asked applies.'
  return refusal('missing', reason, missing)
}

function notVerified({title, unverified = []}: Instrument): string {
  const what = unverified.map(({en}) => en).join(' ')
  return `No score: ${title.en} holds what has not been verified. ${what} A site that has checked it against the instrument’s manual switches the score on.`
}

function refusal(cause: NoScoreCause, reason: string, missing: readonly string[] = []): Score {
  return {total: undefined, cause, reason, missing}
}
