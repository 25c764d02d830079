import type {FhirResource} from 'fhir/r4.js'

/** Whether nobody can have changed it since it was created: that is known where versions are numbers. */
export function isFirstVersion({meta}: Pick<FhirResource, 'meta'>): boolean {
  return Number(meta?.versionId) === 1
}
