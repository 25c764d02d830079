import {Problem} from './problem.js'

/** Code of ours that is fetched when it is needed; where it does not come, that is a Problem like any other. */
export function fetched<Code>(coming: Promise<Code>): Promise<Code> {
  return coming.catch((cause: unknown) => {
    throw fetchFailed(cause)
  })
}

/** Code of ours did not come. */
export function fetchFailed(cause: unknown): Problem {
  return new Problem('offline', 'A part of this page could not be fetched.', {cause})
}
