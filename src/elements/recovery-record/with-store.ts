import {fhirKitBackend} from '../../record/backends/fhir-kit.js'
import {withLadder} from '../../record/backends/with-ladder.js'
import {withSideCar} from '../../record/backends/with-side-car.js'
import {Problem, type Backend, type Configuration} from '../../record/index.js'
import {nearestTag} from '../shared/language.js'
import {addressOf, underAuthor, type Page} from './stores.js'

/** A chart with what the page or its site puts beside it: a store, and the ladder below both. */
export function withStore(page: Page & Element, chart: Backend, site: Configuration | undefined): Backend {
  const {scopes, messaging, patient, author} = page
  const language = () => (/^fr\b/i.test(nearestTag(page) ?? '') ? 'fr' : 'en')
  const both = page.sideCar || site?.sideCar ? withOwnStore(page, chart, site) : chart
  if (!site?.ladder) return both
  return withLadder(both, {ladder: site.ladder, messaging, scopes, patient, author, language})
}

function withOwnStore(page: Page, chart: Backend, site: Configuration | undefined): Backend {
  const {patient, scopes} = page
  const {backend, baseUrl = '', authorization, ...rest} = {...site?.sideCar, ...page.sideCar}
  const {identifierSystem, always} = rest
  if (!identifierSystem) throw new Problem('refused', 'The second store needs an identifier system.')
  const options = {identifierSystem, ...(always && {always})}
  const signed = underAuthor(page, need => authorization?.(need))
  const store = backend ?? fhirKitBackend({baseUrl: addressOf(page, baseUrl), authorization: signed})
  return withSideCar(chart, {...options, backend: store, patient, scopes})
}
