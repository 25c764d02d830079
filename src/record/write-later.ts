import {fetched} from './fetched.js'

/** What a record writes with, fetched once. */
export function writing(): Promise<typeof import('./writing.js')> {
  return fetched(import('./writing.js'))
}
