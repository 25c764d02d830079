import type {Authorization} from './exchange.js'

/** Where the endpoint is and how to reach it; only `baseUrl` is needed. */
export interface FhirKitBackendOptions {
  baseUrl: string
  /** Asked before every request and never stored; the host owns tokens. */
  authorization?: Authorization
  /** A `fetch` of the host's, or the sandbox's; the global one otherwise. */
  fetch?: typeof globalThis.fetch
  /** `post` keeps what is searched for out of addresses, where an endpoint takes `_search`; `get` unless told. */
  search?: 'get' | 'post'
  /** Milliseconds for one request; 30 000 unless told. */
  timeout?: number
  /** Pages read of one search; 50 unless told. */
  pageLimit?: number
  /** Further attempts at a request that failed in passing; 2 unless told. */
  retries?: number
  /** Waits for so many milliseconds. */
  wait?(milliseconds: number): Promise<void>
}
