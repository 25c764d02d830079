import type {Backend} from '../backend.js'
import type {BesideType} from '../survey.js'
import type {HolderOptions} from './held-text.js'
import {laterBackend} from './later-backend.js'
import type {Rung} from './rung.js'
import type {MessagingOptions} from './web-messaging.js'

/** The rungs below the chart and the store beside it, by name, and what makes each: fetched where a site wants it. */
const rungs = {
  form: async (options: LadderOptions, chart: Backend): Promise<Rung> =>
    (await import('./form.js')).formRung(chart, options),
  document: async (options: LadderOptions, chart: Backend): Promise<Rung> =>
    (await import('./document.js')).documentRung(chart, options),
  scratchpad: async ({messaging, scopes}: LadderOptions): Promise<Rung> =>
    (await import('./scratchpad.js')).scratchpadRung(messaging, scopes),
} as const

export type RungName = keyof typeof rungs

/** Of each type, the rungs that take what nothing above them takes, in this order; none that is not named. */
export interface Ladder extends Partial<Record<BesideType, readonly RungName[]>> {
  /** What never goes to the chart's own resources, whatever it says that it takes. */
  always?: readonly BesideType[]
}

/** How far a ladder goes, and what its rungs need. */
export interface LadderOptions extends HolderOptions {
  ladder: Ladder
  /** Of the window that this page was launched from, where a SMART launch told of it. */
  messaging?: MessagingOptions | undefined
}

/**
 * A chart, or a chart with a store beside it, with the ladder that a site puts below them: goals and Observations that
 * neither takes go to the first rung that takes them. All are read, and what stands in several shows once.
 */
export function withLadder(chart: Backend, options: LadderOptions): Backend {
  const {Goal = [], Observation = []} = options.ladder
  const named = [...new Set([...Goal, ...Observation])]
  return laterBackend(
    chart,
    id => named.find(place => id.startsWith(`${place}.`)),
    async () => {
      const [{ladderBackend}, {inR4}, {askedOnce}] = await Promise.all([
        import('./ladder.js'),
        import('./in-r4.js'),
        import('./asked-once.js'),
      ])
      const whole = askedOnce(chart.beside ? chart : inR4(chart))
      const built = await Promise.all(named.map(name => rungs[name](options, whole)))
      return ladderBackend(whole, built, options)
    },
  )
}
