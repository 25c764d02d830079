import type {Shape} from './shape.js'

/** Goal, http://hl7.org/fhir/R4/goal.html */
export const goalShapes: Record<string, Shape> = {
  Goal: {
    identifier: '0..* Identifier',
    lifecycleStatus: '1..1 code(goal-status) Σ',
    achievementStatus: '0..1 CodeableConcept Σ',
    category: '0..* CodeableConcept Σ',
    priority: '0..1 CodeableConcept Σ',
    description: '1..1 CodeableConcept Σ',
    subject: '1..1 Reference(Patient|Group|Organization) Σ',
    'start[x]': '0..1 date|CodeableConcept Σ',
    target: '0..* Goal.target',
    statusDate: '0..1 date Σ',
    statusReason: '0..1 string',
    expressedBy: '0..1 Reference(Patient|Practitioner|PractitionerRole|RelatedPerson) Σ',
    addresses:
      '0..* Reference(Condition|Observation|MedicationStatement|NutritionOrder|ServiceRequest|RiskAssessment)',
    note: '0..* Annotation',
    outcomeCode: '0..* CodeableConcept',
    outcomeReference: '0..* Reference(Observation)',
  },
  'Goal.target': {
    measure: '0..1 CodeableConcept Σ',
    'detail[x]': '0..1 Quantity|Range|CodeableConcept|string|boolean|integer|Ratio Σ',
    'due[x]': '0..1 date|Duration Σ',
  },
}
