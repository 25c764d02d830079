import type {Backend} from '../backend.js'
import type {BesideType} from '../survey.js'
import {laterBackend} from './later-backend.js'
import type {Rung} from './rung.js'
import type {MessagingOptions} from './web-messaging.js'

/** The rungs below the chart and the store beside it, by name, and what makes each: fetched where a site wants it. */
const rungs = {
  scratchpad: async (options: LadderOptions): Promise<Rung> =>
    (await import('./scratchpad.js')).scratchpadRung(options.messaging, options.scopes),
} as const

export type RungName = keyof typeof rungs

/** Of each type, the rungs that take what nothing above them takes, in this order; none that is not named. */
export type Ladder = Partial<Record<BesideType, readonly RungName[]>>

/** How far a ladder goes, and what its rungs need. */
export interface LadderOptions {
  ladder: Ladder
  /** Of the window that this page was launched from, where a SMART launch told of it. */
  messaging?: MessagingOptions | undefined
  /** The SMART scopes that were granted for the chart, where they are known. */
  scopes?: string | undefined
}

/**
 * A chart, or a chart with a store beside it, with the ladder that a site puts below them: goals and Observations that
 * neither takes go to the first rung that takes them. All are read, and what stands in several shows once.
 */
export function withLadder(chart: Backend, options: LadderOptions): Backend {
  const named = [...new Set(Object.values(options.ladder).flat())]
  return laterBackend(
    chart,
    id => named.find(place => id.startsWith(`${place}.`)),
    async () => {
      const [{ladderBackend}, {inR4}] = await Promise.all([import('./ladder.js'), import('./in-r4.js')])
      const built = await Promise.all(named.map(name => rungs[name](options)))
      return ladderBackend(chart.beside ? chart : inR4(chart), built, options)
    },
  )
}
