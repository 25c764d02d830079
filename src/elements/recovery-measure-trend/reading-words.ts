import {change, type Instrument, type Item, type Reading} from '../../measures/index.js'
import type {LanguageController} from '../shared/language.js'

/** The item that readings of one component answer. */
export function itemOf(
  instrument: Instrument,
  reading: Reading | undefined,
  component: string,
): Item | undefined {
  return (
    instrument.items.find(item => item.linkId === reading?.linkId) ??
    instrument.items.find(item => item.component === component)
  )
}

/**
 * What was answered: the step's label, «not today», or what the record says where there is no number. Empty where
 * the person's own words are the whole answer: they stand beside it.
 */
export function answerInWords(reading: Reading, item: Item | undefined, local: LanguageController): string {
  const {trend} = local.words
  const {value} = reading
  const step = value === undefined ? undefined : item?.labels?.[local.language][value - item.range[0]]
  const unsaid = reading.words ? '' : trend.unsaid
  const answer = reading.declined ? trend.declined : (step ?? value?.toString() ?? reading.text ?? unsaid)
  return reading.preliminary ? `${answer} (${trend.preliminary})`.trim() : answer
}

/**
 * The last answer, in words, and how it stands beside the one before it: what changed, and since when. Only answers
 * to the same instrument are compared; never with what was declined.
 */
export function lastInWords(
  readings: readonly Reading[],
  instrument: Instrument,
  local: LanguageController,
): {answer: string; change: string} {
  const {trend} = local.words
  const latest = readings.at(-1)
  if (!latest) return {answer: trend.never, change: ''}
  const answer = answerInWords(latest, itemOf(instrument, latest, ''), local) || trend.inWords
  if (latest.value === undefined) return {answer, change: ''}
  const index = readings.findLastIndex(
    reading => reading !== latest && reading.value !== undefined && reading.instrument === latest.instrument,
  )
  const earlier = readings[index]
  if (earlier?.value === undefined) return {answer, change: trend.once}
  const {direction} = change(instrument, earlier.value, latest.value)
  const same = direction === 'same'
  const date = index === readings.length - 2 ? undefined : local.date(earlier.time ?? '')
  const since = date
    ? (same ? trend.asAnswered : trend.thanAnswered)(date)
    : same
      ? trend.asLast
      : trend.thanLast
  // «About» only where a published threshold says that the difference means nothing.
  const isAbout = same && earlier.value !== latest.value
  return {answer, change: `${trend[isAbout ? 'about-same' : direction]} ${since}`}
}
