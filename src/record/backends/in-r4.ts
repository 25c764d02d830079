import type {FhirResource} from 'fhir/r4.js'
import {isR5} from '../../fhir/index.js'
import type {Backend, SearchResult} from '../backend.js'
import {fetched} from '../fetched.js'
import {Problem} from '../problem.js'

/** Fetched once a server says that it speaks R5. */
const translation = () => fetched(import('./r5-translation.js'))

/**
 * A backend that speaks R4, whether its server speaks R4 or R5. What the server speaks is asked beside the first reading,
 * where it is not `known`; one that does not say is taken for R4. What is changed is sent whole: a patch of an element that
 * R5 has in another place could not be told from one that fits.
 */
export function inR4(backend: Backend, known?: 'R5'): Backend {
  let asking: Promise<boolean> | undefined
  const speaksR5 = () =>
    (asking ??= known
      ? Promise.resolve(true)
      : backend.capabilities().then(
          ({fhirVersion}) => isR5(fhirVersion),
          () => false,
        ))
  const translated = async () => ((await speaksR5()) ? translation() : undefined)

  const one = async (answer: Promise<FhirResource>): Promise<FhirResource> => {
    const [resource, code] = await Promise.all([answer, translated()])
    return code?.fromR5(resource) ?? resource
  }
  const all = async (answer: Promise<SearchResult>): Promise<SearchResult> => {
    const [found, code] = await Promise.all([answer, translated()])
    return code ? {...found, resources: found.resources.map(each => code.fromR5(each))} : found
  }
  const meant = async (resource: FhirResource) => (await translated())?.toR5(resource) ?? resource
  const {history, patch} = backend

  return {
    ...(backend.baseUrl !== undefined && {baseUrl: backend.baseUrl}),
    get guards() {
      return backend.guards !== false
    },
    search: (...request) => all(backend.search(...request)),
    read: (...request) => one(backend.read(...request)),
    create: async resource => one(backend.create(await meant(resource))),
    update: async (resource, version) => one(backend.update(await meant(resource), version)),
    ...(patch &&
      !known && {
        patch: async (...request) => {
          if (await speaksR5()) throw new Problem('forbidden', 'R5 is sent whole.', {status: 405})
          return patch(...request)
        },
      }),
    ...(history && {history: (...request) => all(history(...request))}),
    capabilities: () => backend.capabilities(),
  }
}
