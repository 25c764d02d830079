import type {Goal, Observation, QuestionnaireResponse} from 'fhir/r4.js'

/** What is written of a person, but for who wrote it. */
export type Written = Goal | Observation | QuestionnaireResponse
