import type {CapabilityStatement, FhirResource} from 'fhir/r4.js'
import type {BesidePlace} from './part.js'
import type {Problem} from './problem.js'
import type {Survey} from './survey.js'

/** Search parameters; an array repeats its name (AND), `undefined` is never sent. */
export type SearchParameters = Record<string, string | readonly string[] | undefined>

/** What a search brought: every match, or as many as the backend's page limit let through. */
export interface SearchResult {
  resources: FhirResource[]
  /** False when pages were left unread or the server said that something is missing. */
  complete: boolean
  /** What kept a second store from being read; then it is not complete. */
  unread?: Problem
  /** How many there are, where the server said so and not all of them came. */
  total?: number
}

/** One step of a JSON Patch (RFC 6902) on a whole element: `path` is `/` and its name. */
export type PatchOperation =
  {op: 'test' | 'add' | 'replace'; path: string; value: unknown} | {op: 'remove'; path: string}

/**
 * The port to a FHIR endpoint, drawn at the resource: a vendor writes it without knowing CHIME.
 * Every method rejects with a `Problem` and nothing else.
 */
export interface Backend {
  /** The endpoint's address without a trailing slash: absolute references under it are its own. */
  readonly baseUrl?: string
  /** False once an update could only be sent without a precondition. */
  guards?: boolean
  search(type: string, parameters: SearchParameters): Promise<SearchResult>
  read(type: string, id: string): Promise<FhirResource>
  /** Creates, and answers with what the server kept. The resource carries a client identifier, so a repeat is recognised. */
  create(resource: FhirResource): Promise<FhirResource>
  /** Updates the version that `version` names (a `meta.versionId`); a newer one on the server is a `conflict`. */
  update(resource: FhirResource, version: string | undefined): Promise<FhirResource>
  /** Updates only some elements of that version. Without this, or where the endpoint takes no patch, the whole is sent. */
  patch?(
    type: string,
    id: string,
    operations: readonly PatchOperation[],
    version: string | undefined,
  ): Promise<FhirResource>
  /** All versions of one resource; those that were deletions are left out. */
  history?(type: string, id: string): Promise<SearchResult>
  capabilities(): Promise<CapabilityStatement>
  /** Of a chart with other places beside it, for what it does not take. */
  readonly beside?: {
    /** Where a resource stands that has this id in the page, if not in the chart. */
    holding(id: string): BesidePlace | undefined
    /** What goes where, and why: asked of each place, or as it is `known` by now. Never rejects. */
    survey(known?: 'known'): Promise<Survey>
  }
}
