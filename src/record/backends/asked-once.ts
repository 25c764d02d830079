import type {CapabilityStatement} from 'fhir/r4.js'
import type {Backend} from '../backend.js'

/** A backend that is asked once what it says of itself. */
export interface AskedOnce extends Backend {
  /** From now on, what it said before counts no more. */
  askAgain(): void
}

/**
 * Keeps what an endpoint says of itself until it is to be asked again, or refuses what it was said to take; what did not come
 * is asked by the next who needs it.
 */
export function askedOnce(backend: Backend): AskedOnce {
  let said: Promise<CapabilityStatement> | undefined
  return {
    ...backend,
    get guards() {
      return backend.guards !== false
    },
    create: async resource => {
      try {
        return await backend.create(resource)
      } catch (error) {
        said = undefined
        throw error
      }
    },
    capabilities: () =>
      (said ??= backend.capabilities().catch((error: unknown) => {
        said = undefined
        throw error
      })),
    askAgain: () => (said = undefined),
  }
}
