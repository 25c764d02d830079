/** Made-up people, so that a page or a test has somebody to practise with. Nobody in here exists. */
import type {FhirResource, Patient} from 'fhir/r4.js'
import {amina} from './amina.js'
import {leo} from './leo.js'
import {maya} from './maya.js'
import {week} from './week.js'

/** Builds a person whose last year ends on a given day: the Patient, and everything else by stable ids. */
export type MadeUpPerson = (today: Date) => {patient: Patient; resources: FhirResource[]}

/** Everyone: `maya`, `leo` (in French first) and `amina`; and a Questionnaire to ask them. */
export const people: readonly MadeUpPerson[] = [maya, leo, amina].map(withWeek)

function withWeek(person: MadeUpPerson): MadeUpPerson {
  return today => {
    const {patient, resources} = person(today)
    return {patient, resources: [...resources, week]}
  }
}
