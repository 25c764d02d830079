import {fhirKitBackend, type Authorization} from '../../record/backends/fhir-kit.js'
import type {MessagingOptions} from '../../record/backends/web-messaging.js'
import type {SideCarOptions} from '../../record/backends/with-side-car.js'
import {Problem, type Author, type Backend} from '../../record/index.js'
import {isOther} from '../shared/is-other.js'

export type {Authorization, MessagingOptions}

/** A second FHIR store: where it is (or a backend), how to authorize there, and by which identifier both know a person. */
export interface SideCar extends Partial<Pick<SideCarOptions, 'identifierSystem' | 'always'>> {
  baseUrl?: string
  authorization?: Authorization
  backend?: Backend
}

/** What a page says of where its record is: the element that it says it to. */
export interface Page {
  ownerDocument: Document
  patient: string
  author?: Author
  scopes?: string
  authorization?: Authorization
  sideCar?: SideCar
  messaging?: MessagingOptions
}

/** The backend of an address. */
export function ownBackend(page: Page, baseUrl: string): Backend {
  const authorization = underAuthor(page, need => page.authorization?.(need))
  return fhirKitBackend({baseUrl: addressOf(page, baseUrl), authorization})
}

/** What waits to be sent under one author is never sent under another. */
export function underAuthor(page: Page, give: Authorization): Authorization {
  const {author} = page
  return need => {
    if (isOther(page.author, author)) throw new Problem('refused', 'Somebody else is at the keyboard by now.')
    return give(need)
  }
}

export function addressOf({ownerDocument: {baseURI}}: Page, url: string): string {
  if (URL.canParse(url, baseURI)) return new URL(url, baseURI).href
  throw new Problem('refused', 'The address of the FHIR endpoint is not a URL.')
}
