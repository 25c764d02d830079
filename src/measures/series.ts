import {checkIn} from './instruments/chime-check-in.js'
import type {Instrument, LocalText} from './instrument.js'
import type {Reading} from './reading.js'

/** What is measured again and again, with all that was said to it: one line over time. */
export interface Series extends Pick<
  Reading,
  'instrument' | 'part' | 'subscale' | 'linkId' | 'component' | 'goal' | 'speaker' | 'speakerName'
> {
  /** Tells it from every other series of the same person. */
  key: string
  /** What the record calls it. */
  label: string
  /** As the record has them, oldest first: also what was declined, and what says something else than a number. */
  readings: readonly Reading[]
}

/**
 * Readings as series, in the order in which each first appears. A panel that says nothing itself is in none: what it
 * holds is. Of a goal, each voice has a line of its own: nobody else's rating is taken for the person's.
 */
export function seriesOf(readings: readonly Reading[]): Series[] {
  const found = new Map<string, Reading[]>()
  let last: Reading[] | undefined
  for (const reading of readings) {
    if (isHolder(reading)) continue
    // Most often it goes on as it went: then no key is needed to find where.
    if (!last || !isSame(last.at(-1)!, reading)) {
      const key = keyOf(reading)
      found.set(key, (last = found.get(key) ?? []))
    }
    last.push(reading)
  }
  return [...found].map(([key, of]) => {
    const {instrument, part, subscale, linkId, component, goal, speaker, speakerName, label} = of.at(-1)!
    return {
      key,
      instrument,
      part,
      subscale,
      linkId,
      component,
      goal,
      speaker,
      speakerName,
      label,
      readings: of,
    }
  })
}

/** Holds others together, and says nothing of its own. */
function isHolder({part, members, value, text, words, declined, caution}: Reading): boolean {
  const says = value !== undefined || text || words || declined || caution
  return !says && (part === 'panel' || members !== undefined)
}

function isSame(one: Reading, other: Reading): boolean {
  const isOfOne = one.instrument === other.instrument && one.part === other.part && one.label === other.label
  const isPartOfOne = one.subscale === other.subscale && one.linkId === other.linkId
  return isOfOne && isPartOfOne && one.goal === other.goal && one.speaker === other.speaker
}

function keyOf({instrument, part, subscale, linkId, goal, speaker, label}: Reading): string {
  const named = instrument ? [instrument, part, subscale, linkId] : ['', label]
  return JSON.stringify([...named, goal, goal && speaker])
}

/** The scale that a series is measured on, as far as it is known. */
export interface SeriesScale extends Pick<
  Instrument,
  'direction' | 'threshold' | 'unverified' | 'caution' | 'version'
> {
  title: LocalText
  range?: readonly [number, number]
  /** What each step is called. */
  labels?: Readonly<Record<'en' | 'fr', readonly string[]>>
}

/**
 * The scale of a series, as its instrument defines it: a published threshold is that of the total and of nothing else.
 * Nothing for an instrument that is another one, or a part of it that is not known.
 */
export function scaleOf(
  {instrument: id, part, subscale, linkId}: Series,
  instrument: Instrument,
): SeriesScale | undefined {
  if (id !== instrument.id) return undefined
  const {title, direction, unverified, caution, version, threshold, subscales = [], items, range} = instrument
  const shared = {direction, unverified, caution, version}
  const scored = subscales.find(each => each.id === subscale)
  if (part === 'subscale') return scored && {...shared, title: both(title, scored.title), range: scored.range}
  if (part === 'total') return {...shared, title, range, threshold}
  // Progress and attainment of a goal are one item; the check-in has its items by component.
  const item = items.find(each => each.linkId === linkId) ?? (items.length === 1 ? items[0] : undefined)
  const own = instrument === checkIn || !part ? title : both(title, {en: `${linkId}`, fr: `${linkId}`})
  return item && {...shared, title: own, range: item.range, labels: item.labels}
}

function both(one: LocalText, other: LocalText): LocalText {
  return {en: `${one.en}: ${other.en}`, fr: `${one.fr}\u00a0: ${other.fr}`}
}
