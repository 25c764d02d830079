import {Problem} from '../problem.js'

/** How often, and on which clock, a request is sent again. */
export interface RetryOptions {
  retries: number
  /** Waits for so many milliseconds. */
  wait(milliseconds: number): Promise<void>
}

/** A wait longer than this, in seconds, is left to the person. */
const patience = 10

/** Waits before the next attempt, as long as the server asked or a little longer each time; throws when that is too long. */
export async function waitAfter(
  problem: Problem,
  attempt: number,
  wait: RetryOptions['wait'],
): Promise<void> {
  const seconds = problem.retryAfter ?? 0.3 * 2 ** attempt
  if (seconds > patience) throw problem
  // Jitter only adds: earlier than the server asked would be rude, all at once would be a stampede.
  await wait(seconds * 1000 * (1 + Math.random() / 2))
}

/** Runs again while what went wrong is `passing`; the last Problem is thrown. */
export async function retry<T>(
  run: () => Promise<T>,
  passing: (problem: Problem) => boolean,
  {retries, wait}: RetryOptions,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await run()
    } catch (problem) {
      if (!(problem instanceof Problem) || attempt >= retries || !passing(problem)) throw problem
      await waitAfter(problem, attempt, wait)
    }
  }
}

/** The server said that it did nothing, and to come back. */
export const isBusy = ({kind}: Problem): boolean => kind === 'busy'

/** A read that is worth another attempt. Our own time-out is not: the person has waited long enough. */
export const isPassing = ({kind, status}: Problem): boolean =>
  kind === 'offline' || kind === 'busy' || kind === 'not-fhir' || status === 502 || status === 504

/** Whether a write may have been done although its answer did not arrive. */
export const isLost = ({kind}: Problem): boolean =>
  ['offline', 'timeout', 'not-fhir', 'server', 'busy'].includes(kind)
