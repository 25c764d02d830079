import {components, terms} from '../../chime/index.js'
import {
  instruments,
  offeredId,
  scaleOf,
  seriesOf,
  type Instrument,
  type MeasureOffer,
  type Reading,
  type Series,
  type SeriesScale,
} from '../../measures/index.js'
import type {GoalEntry} from '../../record/index.js'
import type {LanguageController} from '../shared/language.js'
import {momentOf, spanOf} from './trend-points.js'

/** One measure over time, with what is needed to draw it and to tell it. */
export interface Panel {
  series: Series
  scale?: SeriesScale | undefined
  /** The scale that is drawn: that of the instrument, else from the lowest answer to the highest. */
  range: readonly [number, number]
  /** What the site has not said that it checked. */
  unverified: readonly {en: string; fr: string}[]
  /** The goal that it is about, in its words. */
  goal?: GoalEntry | undefined
  /** The readings that have a place in time, oldest first. */
  dated: readonly Reading[]
}

/** The panels of some measures, and the time that they share. */
export interface OverTime {
  panels: readonly Panel[]
  span: readonly [number, number] | undefined
}

/** What is shown: which measures (ids of instruments, in this order; `*` is all that are not named) of which readings. */
export interface Shown {
  readings: readonly Reading[]
  measures: readonly string[]
  offers?: readonly MeasureOffer[] | undefined
  goals?: readonly GoalEntry[] | undefined
}

/** Every instrument by its id: those of the package, and those that the site brings. */
export function knownInstruments(offers: readonly MeasureOffer[] = []): ReadonlyMap<string, Instrument> {
  const own = offers.flatMap(({instrument}) => (typeof instrument === 'string' ? [] : [instrument]))
  return new Map([...instruments, ...own].map(instrument => [instrument.id, instrument]))
}

/**
 * The panels of some measures over one time: of an instrument its total first, then its subscales in their order; its
 * single answers only where it has neither. The check-in in the order of its components.
 */
export function overTime({readings, measures, offers = [], goals = []}: Shown): OverTime {
  const known = knownInstruments(offers)
  const series = seriesOf(readings)
  const others = [...new Set(series.map(({instrument = ''}) => instrument))].filter(
    id => !measures.includes(id),
  )
  const ids = measures.flatMap(id => (id === '*' ? others : [id]))
  const panels = ids.flatMap(id => {
    const of = series.filter(({instrument = ''}) => instrument === id)
    const scored = of.filter(({part}) => part === 'total' || part === 'subscale')
    const chosen = scored.length ? scored : of
    const instrument = known.get(id)
    const isChecked = offers.some(offer => offeredId(offer) === id && offer.checked)
    return inOrder(chosen, instrument).map(each => {
      const scale = instrument && scaleOf(each, instrument)
      return {
        series: each,
        scale,
        range: scale?.range ?? rangeIn(each.readings),
        unverified: isChecked ? [] : (scale?.unverified ?? []),
        goal: goals.find(entry => entry.id === each.goal),
        dated: each.readings.filter(reading => !Number.isNaN(momentOf(reading))),
      }
    })
  })
  return {panels, span: spanOf(panels.flatMap(({dated}) => dated))}
}

function inOrder(series: readonly Series[], instrument: Instrument | undefined): Series[] {
  const subscales = instrument?.subscales?.map(({id}) => id) ?? []
  const places = [...subscales, ...components] as string[]
  const placeOf = ({part, subscale, linkId}: Series): number =>
    part === 'total' ? -1 : places.indexOf(subscale ?? linkId ?? '')
  return [...series].sort((one, other) => placeOf(one) - placeOf(other))
}

/** From the lowest number to the highest, where nobody says how far the scale goes. */
function rangeIn(readings: readonly Reading[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const {value} of readings)
    if (value !== undefined) [low, high] = [Math.min(low, value), Math.max(high, value)]
  return low < high
    ? [low, high]
    : [(Number.isFinite(low) ? low : 0) - 1, (Number.isFinite(high) ? high : 0) + 1]
}

/** What a panel is called: the component of a check-in, the scale of an instrument, else what the record calls it. */
export function nameOf({series, scale}: Panel, {language}: LanguageController): string {
  const {part, linkId, label, component} = series
  if (!part && component && component === linkId) return terms[language][component].name
  return scale?.title[language] ?? label
}
