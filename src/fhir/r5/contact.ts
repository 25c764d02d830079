import type {Elements, MovedElement} from './moved-element.js'

/** HealthcareService: R5 keeps every way to reach it in a list of contacts, R4 in one list. */
export const contact: MovedElement = {
  name: 'contact',
  names: ['telecom'],
  split(value) {
    if (!isList(value)) return undefined
    const telecom = value.flatMap(each => (isList(each['telecom']) ? each['telecom'] : []))
    return telecom.length ? {telecom} : {}
  },
  join: ({telecom}, was) => [
    ...(telecom ? [{telecom}] : []),
    // Who answers there, and where, stays.
    ...(isList(was) ? was.map(({telecom: _, ...rest}) => rest).filter(each => Object.keys(each).length) : []),
  ],
}

/** HealthcareService: R5 keeps when it is open, and when not, in a list; R4 in two, under other names. */
export const availability: MovedElement = {
  name: 'availability',
  names: ['availableTime', 'notAvailable'],
  split(value) {
    if (!isList(value)) return undefined
    const of = (name: string): Elements[] => value.flatMap(each => (isList(each[name]) ? each[name] : []))
    const [availableTime, notAvailable] = [of('availableTime'), of('notAvailableTime')]
    return {
      ...(availableTime.length && {availableTime}),
      ...(notAvailable.length && {notAvailable}),
    }
  },
  join: ({availableTime, notAvailable}) => [
    {
      ...(availableTime !== undefined && {availableTime}),
      ...(notAvailable !== undefined && {notAvailableTime: notAvailable}),
    },
  ],
}

function isList(value: unknown): value is Elements[] {
  return Array.isArray(value) && value.every(each => typeof each === 'object' && each !== null)
}
