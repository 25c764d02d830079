import type {Shape} from './shape.js'

const value =
  '0..1 Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|SampledData|time|dateTime|Period Σ'

/** Observation, http://hl7.org/fhir/R4/observation.html */
export const observationShapes: Record<string, Shape> = {
  Observation: {
    identifier: '0..* Identifier Σ',
    basedOn:
      '0..* Reference(CarePlan|DeviceRequest|ImmunizationRecommendation|MedicationRequest|NutritionOrder|ServiceRequest) Σ',
    partOf:
      '0..* Reference(MedicationAdministration|MedicationDispense|MedicationStatement|Procedure|Immunization|ImagingStudy) Σ',
    status: '1..1 code(observation-status) Σ',
    category: '0..* CodeableConcept',
    code: '1..1 CodeableConcept Σ',
    subject: '0..1 Reference(Patient|Group|Device|Location) Σ',
    focus: '0..* Reference Σ',
    encounter: '0..1 Reference(Encounter) Σ',
    'effective[x]': '0..1 dateTime|Period|Timing|instant Σ',
    issued: '0..1 instant Σ',
    performer: '0..* Reference(Practitioner|PractitionerRole|Organization|CareTeam|Patient|RelatedPerson) Σ',
    'value[x]': value,
    dataAbsentReason: '0..1 CodeableConcept',
    interpretation: '0..* CodeableConcept',
    note: '0..* Annotation',
    bodySite: '0..1 CodeableConcept',
    method: '0..1 CodeableConcept',
    specimen: '0..1 Reference(Specimen)',
    device: '0..1 Reference(Device|DeviceMetric)',
    referenceRange: '0..* Observation.referenceRange',
    hasMember: '0..* Reference(Observation|QuestionnaireResponse|MolecularSequence) Σ',
    derivedFrom:
      '0..* Reference(DocumentReference|ImagingStudy|Media|QuestionnaireResponse|Observation|MolecularSequence) Σ',
    component: '0..* Observation.component Σ',
  },
  'Observation.referenceRange': {
    low: '0..1 Quantity',
    high: '0..1 Quantity',
    type: '0..1 CodeableConcept',
    appliesTo: '0..* CodeableConcept',
    age: '0..1 Range',
    text: '0..1 string',
  },
  'Observation.component': {
    code: '1..1 CodeableConcept Σ',
    'value[x]': value,
    dataAbsentReason: '0..1 CodeableConcept',
    interpretation: '0..* CodeableConcept',
    referenceRange: '0..* Observation.referenceRange',
  },
}
