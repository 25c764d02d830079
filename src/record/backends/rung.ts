import type {FhirResource} from 'fhir/r4.js'
import type {Permission} from '../../fhir/index.js'
import type {SearchResult} from '../backend.js'
import type {BesidePlace} from '../part.js'
import type {BesideType, StepVerdict} from '../survey.js'

/**
 * A rung of the ladder: a place that takes what neither the chart nor a store beside it takes, where the site wants that.
 * Resources have the ids that they have there. Every method but `allows` rejects with a `Problem` and nothing else.
 */
export interface Rung {
  readonly place: Exclude<BesidePlace, 'side-car'>
  /** What may be done there with a type, and why (or why not) something new goes there. Never rejects. */
  allows(type: BesideType): Promise<{verdict: StepVerdict; permission: Permission}>
  /** Whether it is known to hold what has this name there (`Goal/id`), also of a type that was not asked for. */
  holds?(name: string): boolean
  /** All of a type that is there, as far as it can be read. */
  search(type: BesideType): Promise<SearchResult>
  read(type: BesideType, id: string): Promise<FhirResource>
  create(resource: FhirResource): Promise<FhirResource>
  /** Changes the version that `version` names (a `meta.versionId`), where the place tells versions apart. */
  update(resource: FhirResource, version?: string): Promise<FhirResource>
}

/** The id that a resource has on its rung. */
export function idThere(id: string): string {
  return id.slice(id.indexOf('.') + 1)
}
