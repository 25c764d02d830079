import {Problem} from './problem.js'

/** What a record writes with, fetched once. */
export function writing(): Promise<typeof import('./writing.js')> {
  return import('./writing.js').catch(notFetched)
}

/** What a record asks the Questionnaires of a site with, fetched once. */
export function asking(): Promise<typeof import('./asking.js')> {
  return import('./asking.js').catch(notFetched)
}

/** Throws what happened when a part of the code did not come. */
export function notFetched(cause: unknown): never {
  throw new Problem('offline', 'A part of this page could not be fetched.', {cause})
}
