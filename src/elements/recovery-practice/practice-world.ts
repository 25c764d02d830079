import type {ContentPack, MadeUpName} from '../../content/index.js'
import {fhirKitBackend} from '../../record/backends/fhir-kit.js'
import type {Backend, Configuration} from '../../record/index.js'
import {createSandbox, people} from '../../sandbox/index.js'
import type {Layer} from '../../wording/index.js'

/** A made-up person with a chart of their own, in memory alone, as it was when it began. */
export interface World {
  person: MadeUpName
  backend: Backend
  /** What a note begins with. */
  note: string
  /** The site's own content, for what of it is shown in a chart, and what it changes about the wording rules. */
  config: Configuration | undefined
}

let made = 0

/**
 * Makes a world. All that its record may send with is the sandbox's own `fetch`, which knows no network: its address is
 * of the kind that exists nowhere (RFC 2606, `.invalid`), and another one each time, so that no two are taken for the same.
 */
export function newWorld(
  person: MadeUpName,
  {
    note = '',
    content,
    wording,
  }: {note?: string | undefined; content: readonly ContentPack[]; wording: readonly Layer[]},
): World {
  const sandbox = createSandbox({
    people: people.filter(each => each(new Date()).patient.id === person),
    baseUrl: `https://practice-${++made}.invalid/fhir`,
  })
  const backend = fhirKitBackend({baseUrl: sandbox.baseUrl, fetch: sandbox.fetch})
  const config = content.length || wording.length ? {content, wording} : undefined
  return {person, backend, note, config}
}
