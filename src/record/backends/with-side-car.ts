import type {Backend} from '../backend.js'
import {Problem} from '../problem.js'
import {laterBackend} from './later-backend.js'
import {holding} from './side-car-ids.js'

/** A second FHIR store beside the chart, for what the chart does not take. */
export interface SideCarOptions {
  backend: Backend
  /** Whose record it is: the logical id of the Patient in the chart. */
  patient: string
  /** The system of the identifier that the chart's Patient and the store's have in common, such as that of the record number. */
  identifierSystem: string
  /** What goes to the store also where the chart says that it takes it: some charts take vital signs alone. */
  always?: readonly ('Goal' | 'Observation')[]
  /** The SMART scopes that were granted for the chart, where they are known. */
  scopes?: string
}

/**
 * A chart with a second store beside it, as one backend for one person. Goals and Observations that the chart does not
 * take go to the store; both are read, and what stands in both shows once. Both must be known by their addresses.
 */
export function withSideCar(chart: Backend, options: SideCarOptions): Backend {
  if (!chart.baseUrl || !options.backend.baseUrl)
    throw new Problem(
      'refused',
      'A chart and a second store beside it must both be known by their addresses.',
    )
  return laterBackend(chart, holding, async () => {
    const [{sideCarBackend}, {inR4}, {askedOnce}] = await Promise.all([
      import('./side-car.js'),
      import('./in-r4.js'),
      import('./asked-once.js'),
    ])
    return sideCarBackend(askedOnce(inR4(chart)), {...options, backend: askedOnce(inR4(options.backend))})
  })
}
