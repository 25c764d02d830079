import type {Shape} from './shape.js'

const value =
  '0..1 Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|SampledData|time|dateTime|Period|Attachment|Reference(MolecularSequence) Σ'

/**
 * Where the elements of R5 differ from those of R4, by the StructureDefinitions of hl7.fhir.r5.core 5.0.0. An element that R5
 * no longer has is empty.
 */
export const r5Shapes: Record<string, Shape> = {
  CodeableReference: {concept: '0..1 CodeableConcept Σ', reference: '0..1 Reference Σ'},
  Attachment: {
    size: '0..1 integer64',
    height: '0..1 positiveInt',
    width: '0..1 positiveInt',
    frames: '0..1 positiveInt',
    duration: '0..1 decimal',
    pages: '0..1 positiveInt',
  },
  Goal: {
    expressedBy: '',
    outcomeCode: '',
    outcomeReference: '',
    continuous: '0..1 boolean',
    source: '0..1 Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|CareTeam) Σ',
    addresses:
      '0..* Reference(Condition|Observation|MedicationStatement|MedicationRequest|NutritionOrder|ServiceRequest|RiskAssessment|Procedure)',
    outcome: '0..* CodeableReference',
  },
  Observation: {
    'instantiates[x]': '0..1 canonical|Reference(ObservationDefinition) Σ',
    triggeredBy: '0..* Observation.triggeredBy',
    partOf:
      '0..* Reference(MedicationAdministration|MedicationDispense|MedicationStatement|Procedure|Immunization|ImagingStudy|GenomicStudy) Σ',
    subject: '0..1 Reference Σ',
    'value[x]': value,
    bodyStructure: '0..1 Reference(BodyStructure)',
    specimen: '0..1 Reference(Specimen|Group)',
    derivedFrom:
      '0..* Reference(DocumentReference|ImagingStudy|ImagingSelection|QuestionnaireResponse|Observation|MolecularSequence|GenomicStudy) Σ',
  },
  'Observation.triggeredBy': {
    observation: '1..1 Reference(Observation) Σ',
    type: '1..1 code Σ',
    reason: '0..1 string',
  },
  'Observation.referenceRange': {normalValue: '0..1 CodeableConcept', text: '0..1 markdown'},
  'Observation.component': {'value[x]': value},
  QuestionnaireResponse: {
    identifier: '0..* Identifier Σ',
    questionnaire: '1..1 canonical Σ',
    source: '0..1 Reference(Device|Organization|Patient|Practitioner|PractitionerRole|RelatedPerson) Σ',
  },
  'QuestionnaireResponse.item.answer': {
    'value[x]':
      '1..1 boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|Coding|Quantity|Reference',
  },
  Provenance: {
    reason: '',
    recorded: '0..1 instant Σ',
    authorization: '0..* CodeableReference',
    basedOn: '0..* Reference',
    patient: '0..1 Reference(Patient)',
    encounter: '0..1 Reference(Encounter)',
  },
  'Provenance.entity': {role: '1..1 code Σ'},
  Practitioner: {'deceased[x]': '0..1 boolean|dateTime Σ', communication: '0..* any'},
  DocumentReference: {
    masterIdentifier: '',
    authenticator: '',
    version: '0..1 string Σ',
    basedOn: '0..* Reference',
    modality: '0..* CodeableConcept Σ',
    subject: '0..1 Reference Σ',
    context: '0..* Reference(Appointment|Encounter|EpisodeOfCare)',
    event: '0..* CodeableReference',
    bodySite: '0..* CodeableReference Σ',
    facilityType: '0..1 CodeableConcept',
    practiceSetting: '0..1 CodeableConcept',
    period: '0..1 Period Σ',
    docStatus: '0..1 code Σ',
    attester: '0..* any',
  },
  'DocumentReference.content': {format: '', profile: '0..* any Σ'},
}
