import {components, type Component} from '../../chime/index.js'
import {checkIn, type Reading} from '../../measures/index.js'

/** What was answered together at one moment. */
export interface Sitting {
  /** A FHIR dateTime as it was written; empty when the record holds none. */
  time: string
  readings: readonly Reading[]
}

/** The answers to one component of the check-in, oldest first; scales of other instruments are left alone. */
export function readingsByComponent(readings: readonly Reading[]): Readonly<Record<Component, Reading[]>> {
  const answers = readings.filter(({instrument = checkIn.id}) => instrument === checkIn.id)
  const of = (component: Component): Reading[] => answers.filter(({linkId}) => linkId === component)
  return Object.fromEntries(components.map(component => [component, of(component)])) as Record<
    Component,
    Reading[]
  >
}

/** The same answers by when they were given, newest first. */
export function sittingsOf(byComponent: Readonly<Record<Component, readonly Reading[]>>): Sitting[] {
  const byTime = new Map<string, Reading[]>()
  for (const reading of components.flatMap(component => byComponent[component])) {
    const time = reading.time ?? ''
    byTime.set(time, [...(byTime.get(time) ?? []), reading])
  }
  const moment = (time: string): number => Date.parse(time) || -Infinity
  return [...byTime]
    .map(([time, readings]) => ({time, readings}))
    .sort((one, other) => moment(other.time) - moment(one.time))
}

/** Whether a moment (a FHIR dateTime) is less than a week ago; a clock that runs ahead counts too. */
export function isWithinWeek(time: string, now: Date): boolean {
  return now.getTime() - Date.parse(time) < 7 * 24 * 60 * 60 * 1000
}
