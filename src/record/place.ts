import type {Backend} from './backend.js'

const places = new WeakMap<Backend, string>()
let count = 0

/** What tells an endpoint from another: its address, else that it is this very backend. */
export function placeOf(backend: Backend): string {
  const place = backend.baseUrl ?? places.get(backend) ?? `backend ${++count}`
  places.set(backend, place)
  return place
}
