/** Where our canonical URLs live. They identify; nothing is ever fetched from them. */
export const canonical = 'https://recovery-charting.org/fhir'

/**
 * Every code system and namespace that the package reads or writes; here, and in `further-systems.ts`, is the only place
 * where their URLs stand.
 */
export const systems = {
  chime: `${canonical}/CodeSystem/chime`,
  chimeTheme: `${canonical}/CodeSystem/chime-theme`,
  checkIn: `${canonical}/CodeSystem/chime-check-in`,
  measure: `${canonical}/CodeSystem/measure`,
  goalPart: `${canonical}/CodeSystem/goal-part`,
  goalProgress: `${canonical}/CodeSystem/goal-progress`,
  goalIdentifier: `${canonical}/identifier/goal`,
  observationIdentifier: `${canonical}/identifier/observation`,
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
  goalAchievement: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
  goalRelationship: 'http://terminology.hl7.org/CodeSystem/goal-relationship-type',
  provenanceParticipant: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
  confidentiality: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  dataAbsentReason: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  loinc: 'http://loinc.org',
} as const

/** Whether a code system is one of ours. */
export function isOurs(system: string): boolean {
  return system.startsWith(`${canonical}/`)
}

/** Every extension that a goal or a measure is read from and written to: those that HL7 publishes, then ours. */
export const extensions = {
  acceptance: 'http://hl7.org/fhir/StructureDefinition/goal-acceptance',
  relationship: 'http://hl7.org/fhir/StructureDefinition/goal-relationship',
  attainmentScaling: 'http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling',
  language: 'http://hl7.org/fhir/StructureDefinition/language',
  dataAbsentReason: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  agreement: `${canonical}/StructureDefinition/goal-agreement`,
  confidence: `${canonical}/StructureDefinition/goal-confidence`,
  importance: `${canonical}/StructureDefinition/goal-importance`,
  ownership: `${canonical}/StructureDefinition/goal-ownership`,
  review: `${canonical}/StructureDefinition/goal-review`,
  noteTopic: `${canonical}/StructureDefinition/note-topic`,
  stepDoer: `${canonical}/StructureDefinition/step-doer`,
  stepVoice: `${canonical}/StructureDefinition/step-voice`,
  stepDone: `${canonical}/StructureDefinition/step-done`,
  typedBy: `${canonical}/StructureDefinition/typed-by`,
  answerMode: `${canonical}/StructureDefinition/answer-mode`,
  instrumentVersion: `${canonical}/StructureDefinition/instrument-version`,
  relatedComponent: `${canonical}/StructureDefinition/related-component`,
  wordsLanguage: `${canonical}/StructureDefinition/words-language`,
} as const
