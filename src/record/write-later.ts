import {fetched} from './fetched.js'

/** What a record writes with, fetched once. */
export function writing(): Promise<typeof import('./writing.js')> {
  return fetched(import('./writing.js'))
}

/** What a record asks the Questionnaires of a site with, fetched once. */
export function asking(): Promise<typeof import('./asking.js')> {
  return fetched(import('./asking.js'))
}

/** What a record knows beside goals and measures, fetched once. */
export function besideGoals(): Promise<typeof import('./beside.js')> {
  return fetched(import('./beside.js'))
}
