/** Whether something works as it is, works with a loss that is told, or does not work. */
export type Verdict = 'works' | 'limited' | 'fails'

/** One thing that was tried, by the code that its words go by; `detail` is what the server said or showed. */
export interface Finding {
  code: FindingCode
  verdict: Verdict
  /** The resource type that it is about. */
  type?: string
  detail?: string
}

/** Everything that a check can find. */
export type FindingCode =
  | 'reachable'
  | 'version'
  | 'scopes'
  | 'smart'
  | 'cors-origin'
  | 'cors-request'
  | 'cors-exposed'
  | 'search'
  | 'create'
  | 'holds-goals'
  | 'update'
  | 'history'
  | 'versions'
  | 'patient'
  | 'patient-filter'
  | 'identifier-search'
  | 'code-search'
  | 'paging'
  | 'created'
  | 'kept'
  | 'categories'
  | 'location'
  | 'found-again'
  | 'conditional-create'
  | 'stale-update'
  | 'long-text'
  | 'provenance'
  | 'voided'

/** All that a check found. */
export interface Report {
  baseUrl: string
  findings: readonly Finding[]
}
