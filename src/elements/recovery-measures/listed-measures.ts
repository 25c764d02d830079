import {
  checkIn,
  dueForAsking,
  nextAsked,
  offeredId,
  type Instrument,
  type MeasureOffer,
  type Reading,
} from '../../measures/index.js'
import type {GoalEntry} from '../../record/index.js'
import {knownInstruments, overTime, type Panel} from '../recovery-measure-trend/over-time.js'
import {onTheWall} from '../shared/language.js'

/** A measure that the site offers or the record holds. */
export interface ListedMeasure {
  id: string
  instrument?: Instrument | undefined
  offer?: MeasureOffer | undefined
  /** Its scores over time; none where only single answers are there, or nothing is. */
  scores: readonly Panel[]
  /** When it was asked last, as the record has it. */
  last?: string | undefined
  /** When it is to be asked again, by the rhythm of the site: a FHIR date. */
  next?: string | undefined
  isDue: boolean
}

/** What has its own place elsewhere: the check-in above, progress and attainment with their goals, what is said of answers with them. */
const elsewhere: readonly string[] = [checkIn.id, 'goal-progress', 'attainment', 'said-of-answer']

/** The ids of instruments that say something about goals: they stand over the same time as the measures. */
export const goalMeasures = 'goal-progress attainment'

interface Sources {
  readings: readonly Reading[]
  offers: readonly MeasureOffer[]
  goals: readonly GoalEntry[]
  /** A FHIR date. */
  today: string
}

/** Every measure but the check-in: those that the site offers in its order, then what else the record holds. */
export function listedMeasures({readings, offers, goals, today}: Sources): ListedMeasure[] {
  const known = knownInstruments(offers)
  const held = readings.flatMap(({instrument}) => instrument ?? [])
  const ids = [...new Set([...offers.map(offeredId), ...held])].filter(id => !elsewhere.includes(id))
  return ids.map(id => {
    const own = readings.filter(({instrument}) => instrument === id)
    const offer = offers.find(each => offeredId(each) === id)
    const last = own.findLast(({time}) => time)?.time
    const wall = last && onTheWall(last)
    const {panels} = overTime({readings: own, measures: [id], offers, goals})
    return {
      id,
      instrument: known.get(id),
      offer,
      scores: panels.filter(({series}) => series.part === 'total' || series.part === 'subscale'),
      last,
      next: offer && nextAsked(offer, wall, today),
      isDue: offer !== undefined && dueForAsking(offer, wall, today),
    }
  })
}

/** Whether the record holds results that belong to no instrument that is known. */
export function hasOthers(readings: readonly Reading[]): boolean {
  return readings.some(({instrument, goal, members}) => !instrument && !goal && !members)
}
