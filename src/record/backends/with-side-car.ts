import type {Backend} from '../backend.js'
import {Problem} from '../problem.js'
import {isInSideCar} from './side-car-ids.js'

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
  let loading: Promise<Backend> | undefined
  const whole = (): Promise<Backend> =>
    (loading ??= import('./side-car.js').then(
      ({sideCarBackend}) => sideCarBackend(chart, options),
      (cause: unknown) => {
        loading = undefined
        throw new Problem('offline', 'A part of this page could not be fetched.', {cause})
      },
    ))
  return {
    baseUrl: chart.baseUrl,
    search: async (...request) => (await whole()).search(...request),
    read: async (...request) => (await whole()).read(...request),
    create: async (...request) => (await whole()).create(...request),
    update: async (...request) => (await whole()).update(...request),
    patch: async (...request) => (await whole()).patch!(...request),
    history: async (...request) => (await whole()).history!(...request),
    capabilities: () => chart.capabilities(),
    sideCar: {
      holds: isInSideCar,
      always: options.always ?? [],
      capabilities: () => options.backend.capabilities(),
    },
  }
}
