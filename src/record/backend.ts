import type {CapabilityStatement, FhirResource} from 'fhir/r4.js'

/** Search parameters; an array repeats its name (AND), `undefined` is never sent. */
export type SearchParameters = Record<string, string | readonly string[] | undefined>

/** What a search brought: every match, or as many as the backend's page limit let through. */
export interface SearchResult {
  resources: FhirResource[]
  /** False when pages were left unread or the server said that something is missing. */
  complete: boolean
}

/**
 * The port to a FHIR endpoint, drawn at the resource: a vendor writes it without knowing CHIME.
 * Every method rejects with a `Problem` and nothing else.
 */
export interface Backend {
  /** The endpoint's address without a trailing slash: absolute references under it are its own. */
  readonly baseUrl?: string
  search(type: string, parameters: SearchParameters): Promise<SearchResult>
  read(type: string, id: string): Promise<FhirResource>
  /** Creates, and answers with what the server kept. The resource carries a client identifier, so a repeat is recognised. */
  create(resource: FhirResource): Promise<FhirResource>
  /** Updates the version that `version` names (a `meta.versionId`); a newer one on the server is a `conflict`. */
  update(resource: FhirResource, version: string | undefined): Promise<FhirResource>
  capabilities(): Promise<CapabilityStatement>
}
