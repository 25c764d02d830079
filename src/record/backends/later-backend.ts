import type {Backend} from '../backend.js'
import {fetchFailed} from '../fetched.js'
import {Problem} from '../problem.js'

/** A chart with something around it whose code is fetched with the first request, again if it did not come. */
export function laterBackend(
  chart: Backend,
  holding: NonNullable<Backend['beside']>['holding'],
  load: () => Promise<Backend>,
): Backend {
  let loading: Promise<Backend> | undefined
  const whole = (): Promise<Backend> =>
    (loading ??= load().catch((cause: unknown) => {
      loading = undefined
      // What cannot be made says why; what cannot be fetched does not.
      throw cause instanceof Problem ? cause : fetchFailed(cause)
    }))
  return {
    ...(chart.baseUrl !== undefined && {baseUrl: chart.baseUrl}),
    get guards() {
      return chart.guards !== false
    },
    search: async (...request) => (await whole()).search(...request),
    read: async (...request) => (await whole()).read(...request),
    create: async (...request) => (await whole()).create(...request),
    update: async (...request) => (await whole()).update(...request),
    patch: async (...request) => (await whole()).patch!(...request),
    history: async (...request) => (await whole()).history!(...request),
    capabilities: () => chart.capabilities(),
    beside: {
      holding: id => holding(id) ?? chart.beside?.holding(id),
      survey: async known => (await whole()).beside!.survey(known),
    },
  }
}
