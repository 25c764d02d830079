/** Where our canonical URLs live. They identify; nothing is ever fetched from them. */
export const canonical = 'https://recovery-charting.org/fhir'

/** Every code system that the package reads or writes; the only place where their URLs stand. */
export const systems = {
  chime: `${canonical}/CodeSystem/chime`,
  checkIn: `${canonical}/CodeSystem/chime-check-in`,
  goalIdentifier: `${canonical}/identifier/goal`,
  observationIdentifier: `${canonical}/identifier/observation`,
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
  goalAchievement: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
  dataAbsentReason: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  loinc: 'http://loinc.org',
  units: 'http://unitsofmeasure.org',
} as const
