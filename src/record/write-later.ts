import {Problem} from './problem.js'

/** What a record writes with, fetched once. */
export function writing(): Promise<typeof import('./writing.js')> {
  return import('./writing.js').catch((cause: unknown) => {
    throw new Problem('offline', 'A part of this page could not be fetched.', {cause})
  })
}
