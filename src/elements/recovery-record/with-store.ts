import {fhirKitBackend} from '../../record/backends/fhir-kit.js'
import {withSideCar} from '../../record/backends/with-side-car.js'
import {Problem, type Backend, type Configuration} from '../../record/index.js'
import {addressOf, underAuthor, type Page} from './stores.js'

/** A chart with the store beside it that the page or its site names. */
export function withStore(page: Page, chart: Backend, site: Configuration | undefined): Backend {
  const {patient, scopes} = page
  const {backend, baseUrl = '', authorization, ...rest} = {...site?.sideCar, ...page.sideCar}
  const {identifierSystem, always} = rest
  if (!identifierSystem) throw new Problem('refused', 'The second store needs an identifier system.')
  const options = {identifierSystem, ...(always && {always})}
  const signed = underAuthor(page, need => authorization?.(need))
  const store = backend ?? fhirKitBackend({baseUrl: addressOf(page, baseUrl), authorization: signed})
  return withSideCar(chart, {...options, backend: store, patient, scopes})
}
