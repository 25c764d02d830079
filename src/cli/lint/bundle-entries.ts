import type {TypeOf} from '../../fhir/index.js'

/** What an entry of a Bundle has beside its resource: it may have none. */
export const isOfEntry = (key: string): boolean =>
  /^(id|fullUrl|link|search|request|response|\w*[eE]xtension)$/.test(key)

/** The types of what a Bundle holds, by what its entries are linked by. */
export function typesIn(entries: readonly unknown[]): TypeOf {
  const types = new Map<unknown, unknown>()
  for (const each of entries) {
    const {fullUrl, resource} = (each ?? {}) as {fullUrl?: unknown; resource?: {resourceType?: unknown}}
    types.set(fullUrl, resource?.resourceType)
  }
  return reference => {
    const type = types.get(reference)
    return typeof type === 'string' ? type : undefined
  }
}
