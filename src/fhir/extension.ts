import type {Extension} from 'fhir/r4.js'

/** Anything that extensions stand on. */
export interface Extended {
  extension?: Extension[] | undefined
}

/** The extension of this kind: the first, where somebody wrote several. */
export function extensionOf(holder: Extended | undefined, url: string): Extension | undefined {
  return holder?.extension?.find(extension => extension.url === url)
}

/** What stands in a list, also where somebody wrote one thing instead of a list. */
export function listOf<Entry>(entries: readonly Entry[] | undefined): Entry[] {
  return [entries ?? []].flat() as Entry[]
}
