import {change, type Instrument, type Item, type Reading} from '../../measures/index.js'
import {measureWords} from '../messages/measures/index.js'
import type {LanguageController} from '../shared/language.js'
import {isSameScale} from './trend-points.js'

/** What an answer is told by: the range, and what each step of it is called. */
export interface AnswerScale {
  range?: readonly [number, number] | undefined
  labels?: Item['labels'] | undefined
}

/** The item that readings of one component answer. */
export function itemOf(
  instrument: Instrument,
  reading: Reading | undefined,
  component: string | undefined,
): Item | undefined {
  return (
    instrument.items.find(item => item.linkId === reading?.linkId) ??
    instrument.items.find(item => component && item.component === component)
  )
}

/**
 * What was answered: the step's label, «not today», or what the record says where there is no number; and how it stands
 * in the record, where that is not plainly final. Empty where the person's own words are the whole answer: they stand
 * beside it.
 */
export function answerInWords(
  reading: Reading,
  scale: AnswerScale | undefined,
  local: LanguageController,
): string {
  const {trend} = local.words
  const {caution, status = reading.preliminary ? 'preliminary' : undefined} = reading
  if (caution) return measureWords[local.language].caution
  const told = status && `(${measureWords[local.language].status[status]})`
  return [wordsOf(reading, scale, local) || (reading.words ? '' : trend.unsaid), told]
    .filter(Boolean)
    .join(' ')
}

function wordsOf(
  {value, declined, text}: Reading,
  scale: AnswerScale | undefined,
  local: LanguageController,
): string | undefined {
  if (declined) return local.words.trend.declined
  if (value === undefined) return text
  return scale?.labels?.[local.language][value - (scale.range?.[0] ?? 0)] ?? numberInWords(value, local)
}

/** A number as the language writes it; of a mean, two digits after the point. */
export function numberInWords(value: number, {tag}: LanguageController): string {
  return new Intl.NumberFormat(tag, {maximumFractionDigits: 2}).format(value)
}

/** The last number before a reading that it may be compared with: of the same instrument, in the same version. */
export function numberBefore(readings: readonly Reading[], reading: Reading): Reading | undefined {
  for (let index = readings.lastIndexOf(reading) - 1; index >= 0; index--) {
    const earlier = readings[index]!
    if (earlier.value !== undefined && isSameScale(earlier, reading)) return earlier
  }
  return undefined
}

/** How a reading stands beside the number before it: higher, about the same or lower, and since when. */
export function changeInWords(
  readings: readonly Reading[],
  reading: Reading,
  scale: Pick<Instrument, 'threshold'>,
  local: LanguageController,
): string {
  const {trend} = local.words
  if (reading.value === undefined) return ''
  const earlier = numberBefore(readings, reading)
  if (earlier?.value === undefined) return trend.once
  const {direction} = change(scale, earlier.value, reading.value)
  const same = direction === 'same'
  const isLast = readings.indexOf(earlier) === readings.lastIndexOf(reading) - 1
  const date = local.date(earlier.time ?? '')
  const since = isLast
    ? same
      ? trend.asLast
      : trend.thanLast
    : (same ? trend.asAnswered : trend.thanAnswered)(date)
  return `${trend[direction]} ${since}`
}

/** The last answer, in words, and how it stands beside the one before it. */
export function lastInWords(
  readings: readonly Reading[],
  instrument: Instrument,
  local: LanguageController,
): {answer: string; change: string} {
  const {trend} = local.words
  const latest = readings.at(-1)
  if (!latest) return {answer: trend.never, change: ''}
  const answer = answerInWords(latest, itemOf(instrument, latest, undefined), local) || trend.inWords
  return {answer, change: changeInWords(readings, latest, instrument, local)}
}
