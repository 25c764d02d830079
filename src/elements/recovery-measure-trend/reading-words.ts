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

/** What was answered, in words: the step's label, «not today», or what the record says where there is no number. */
export function answerInWords(reading: Reading, item: Item | undefined, local: LanguageController): string {
  const {trend} = local.words
  const {value} = reading
  const step = value === undefined ? undefined : item?.labels?.[local.language][value - item.range[0]]
  const answer = reading.declined
    ? trend.declined
    : (step ?? value?.toString() ?? reading.text ?? trend.unsaid)
  return reading.preliminary ? `${answer} (${trend.preliminary})` : answer
}

/**
 * The last answer beside the one before it, in words: what it is, and compared with when. Only answers to the same
 * instrument are compared; never with what was declined.
 */
export function changeInWords(
  readings: readonly Reading[],
  instrument: Instrument,
  local: LanguageController,
): {direction: string; since: string} {
  const {trend} = local.words
  const latest = readings.at(-1)
  if (!latest) return {direction: trend.never, since: ''}
  if (latest.value === undefined)
    return {direction: answerInWords(latest, itemOf(instrument, latest, ''), local), since: ''}
  const index = readings.findLastIndex(
    reading => reading !== latest && reading.value !== undefined && reading.instrument === latest.instrument,
  )
  const earlier = readings[index]
  if (earlier?.value === undefined) return {direction: trend.once, since: ''}
  const {direction} = change(instrument, earlier.value, latest.value)
  const same = direction === 'same'
  if (index === readings.length - 2)
    return {direction: trend[direction], since: same ? trend.asLast : trend.thanLast}
  const date = local.date(earlier.time ?? '')
  return {
    direction: trend[direction],
    since: same ? trend.asAnswered(date) : trend.thanAnswered(date),
  }
}
