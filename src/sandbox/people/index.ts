/** Made-up people, so that a page or a test has somebody to practise with. Nobody in here exists. */
import type {FhirResource, Patient} from 'fhir/r4.js'

/** Builds a person whose last year ends on a given day: the Patient, and everything else by stable ids. */
export type Person = (today: Date) => {patient: Patient; resources: FhirResource[]}

/** Everyone. */
export const people: readonly Person[] = []
