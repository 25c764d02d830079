/** How a search parameter is compared. */
export type Kind = 'token' | 'date' | 'reference' | 'string' | 'uri' | 'quantity' | 'composite'

/** A search parameter: its kind, the paths it looks at, and for references the types it points to. */
export interface SearchParameter {
  kind: Kind
  paths: string[]
  targets: string[]
  /** For a token on a plain code: the value set whose system its codes are of. */
  valueSet?: string
}

const who = 'Practitioner|PractitionerRole|RelatedPerson|Patient|Device|Organization'
const everywhere = {
  _id: 'token id',
  _lastUpdated: 'date meta.lastUpdated',
  _tag: 'token meta.tag',
  _security: 'token meta.security',
  _profile: 'uri meta.profile',
  _source: 'uri meta.source',
}
const named = {
  name: 'string name',
  family: 'string name.family',
  given: 'string name.given',
  identifier: 'token identifier',
}
const contactable = {telecom: 'token telecom', address: 'string address', active: 'token active'}
const published = {
  url: 'uri url',
  version: 'token version',
  name: 'string name',
  title: 'string title',
  status: 'token status publication-status',
  identifier: 'token identifier',
  date: 'date date',
  publisher: 'string publisher',
}
const ofPatient = {
  patient: 'reference subject Patient',
  subject: 'reference subject Patient|Group',
  identifier: 'token identifier',
}

/** Each line: kind, paths joined by commas (`effective[x]` is any type of a choice), then reference targets or value set. */
const lines: Record<string, Record<string, string>> = {
  Goal: {
    ...ofPatient,
    subject: 'reference subject Patient|Group|Organization',
    'achievement-status': 'token achievementStatus',
    category: 'token category',
    'lifecycle-status': 'token lifecycleStatus goal-status',
    'start-date': 'date startDate',
    'target-date': 'date target.dueDate',
  },
  Observation: {
    ...ofPatient,
    subject: 'reference subject Patient|Group|Device|Location',
    'based-on':
      'reference basedOn CarePlan|DeviceRequest|ImmunizationRecommendation|MedicationRequest|NutritionOrder|ServiceRequest',
    category: 'token category',
    code: 'token code',
    'combo-code': 'token code,component.code',
    'component-code': 'token component.code',
    'data-absent-reason': 'token dataAbsentReason',
    'combo-data-absent-reason': 'token dataAbsentReason,component.dataAbsentReason',
    'component-data-absent-reason': 'token component.dataAbsentReason',
    date: 'date effective[x]',
    'derived-from':
      'reference derivedFrom DocumentReference|ImagingStudy|Media|QuestionnaireResponse|Observation|MolecularSequence',
    device: 'reference device Device|DeviceMetric',
    encounter: 'reference encounter Encounter',
    focus: 'reference focus',
    'has-member': 'reference hasMember Observation|QuestionnaireResponse|MolecularSequence',
    method: 'token method',
    'part-of':
      'reference partOf MedicationAdministration|MedicationDispense|MedicationStatement|Procedure|Immunization|ImagingStudy',
    performer: `reference performer ${who}|CareTeam`,
    specimen: 'reference specimen Specimen',
    status: 'token status observation-status',
    'value-concept': 'token valueCodeableConcept',
    'combo-value-concept': 'token valueCodeableConcept,component.valueCodeableConcept',
    'component-value-concept': 'token component.valueCodeableConcept',
    'value-date': 'date valueDateTime,valuePeriod',
    'value-quantity': 'quantity valueQuantity,valueSampledData',
    'combo-value-quantity':
      'quantity valueQuantity,valueSampledData,component.valueQuantity,component.valueSampledData',
    'component-value-quantity': 'quantity component.valueQuantity,component.valueSampledData',
    'value-string': 'string valueString,valueCodeableConcept.text',
    'code-value-concept': 'composite code,value-concept',
    'code-value-date': 'composite code,value-date',
    'code-value-quantity': 'composite code,value-quantity',
    'code-value-string': 'composite code,value-string',
  },
  Patient: {
    ...named,
    ...contactable,
    birthdate: 'date birthDate',
    gender: 'token gender administrative-gender',
    'general-practitioner': 'reference generalPractitioner Organization|Practitioner|PractitionerRole',
    link: 'reference link.other Patient|RelatedPerson',
    organization: 'reference managingOrganization Organization',
  },
  Practitioner: {...named, ...contactable, gender: 'token gender administrative-gender'},
  PractitionerRole: {
    identifier: 'token identifier',
    practitioner: 'reference practitioner Practitioner',
    organization: 'reference organization Organization',
    role: 'token code',
  },
  RelatedPerson: {
    ...named,
    ...contactable,
    patient: 'reference patient Patient',
    relationship: 'token relationship',
  },
  Questionnaire: {...published, code: 'token item.code', 'subject-type': 'token subjectType'},
  QuestionnaireResponse: {
    ...ofPatient,
    subject: 'reference subject',
    author: `reference author ${who}`,
    authored: 'date authored',
    'based-on': 'reference basedOn CarePlan|ServiceRequest',
    encounter: 'reference encounter Encounter',
    'part-of': 'reference partOf Observation|Procedure',
    questionnaire: 'reference questionnaire Questionnaire',
    source: 'reference source Patient|Practitioner|PractitionerRole|RelatedPerson',
    status: 'token status questionnaire-answers-status',
  },
  Provenance: {
    agent: `reference agent.who ${who}`,
    'agent-role': 'token agent.role',
    'agent-type': 'token agent.type',
    entity: 'reference entity.what',
    location: 'reference location Location',
    patient: 'reference target Patient',
    recorded: 'date recorded',
    target: 'reference target',
    when: 'date occurredDateTime',
  },
  DocumentReference: {
    ...ofPatient,
    identifier: 'token masterIdentifier,identifier',
    author: `reference author ${who}`,
    category: 'token category',
    date: 'date date',
    description: 'string description',
    encounter: 'reference context.encounter Encounter|EpisodeOfCare',
    status: 'token status document-reference-status',
    type: 'token type',
  },
  CarePlan: {
    ...ofPatient,
    'activity-reference': 'reference activity.reference',
    'based-on': 'reference basedOn CarePlan',
    category: 'token category',
    date: 'date period',
    encounter: 'reference encounter Encounter',
    goal: 'reference goal Goal',
    intent: 'token intent care-plan-intent',
    status: 'token status request-status',
  },
  Condition: {
    ...ofPatient,
    category: 'token category',
    code: 'token code',
    'clinical-status': 'token clinicalStatus',
    encounter: 'reference encounter Encounter',
  },
  Encounter: {...ofPatient, status: 'token status', class: 'token class', date: 'date period'},
  CareTeam: {
    ...ofPatient,
    status: 'token status',
    participant: `reference participant.member ${who}|CareTeam`,
  },
  Communication: {
    ...ofPatient,
    status: 'token status',
    category: 'token category',
    sent: 'date sent',
    sender: `reference sender ${who}|HealthcareService`,
    recipient: `reference recipient ${who}|CareTeam|Group|HealthcareService`,
  },
  ServiceRequest: {
    ...ofPatient,
    status: 'token status',
    category: 'token category',
    code: 'token code',
    authored: 'date authoredOn',
  },
  Task: {
    identifier: 'token identifier',
    patient: 'reference for Patient',
    subject: 'reference for',
    status: 'token status',
    focus: 'reference focus',
    owner: `reference owner ${who}|CareTeam|HealthcareService`,
  },
  HealthcareService: {
    identifier: 'token identifier',
    active: 'token active',
    name: 'string name',
    location: 'reference location Location',
    organization: 'reference providedBy Organization',
    'service-category': 'token category',
    'service-type': 'token type',
    specialty: 'token specialty',
    program: 'token program',
    characteristic: 'token characteristic',
    'coverage-area': 'reference coverageArea Location',
  },
  Organization: {
    identifier: 'token identifier',
    active: 'token active',
    name: 'string name,alias',
    type: 'token type',
    address: 'string address',
    partof: 'reference partOf Organization',
  },
  Location: {
    identifier: 'token identifier',
    status: 'token status',
    name: 'string name,alias',
    type: 'token type',
    address: 'string address',
    organization: 'reference managingOrganization Organization',
    partof: 'reference partOf Location',
  },
  Group: {
    identifier: 'token identifier',
    type: 'token type',
    actual: 'token actual',
    member: `reference member.entity ${who}|Medication|Substance|Group`,
  },
  Device: {
    identifier: 'token identifier',
    patient: 'reference patient Patient',
    status: 'token status',
    type: 'token type',
  },
  List: {
    ...ofPatient,
    status: 'token status',
    code: 'token code',
    date: 'date date',
    item: 'reference entry.item',
  },
  CodeSystem: {...published, code: 'token concept.code', system: 'uri url'},
  ValueSet: {...published, reference: 'uri compose.include.system'},
  ConceptMap: published,
  StructureDefinition: {...published, base: 'uri baseDefinition', type: 'uri type'},
  SearchParameter: {...published, code: 'token code', base: 'token base'},
  Bundle: {identifier: 'token identifier', type: 'token type', timestamp: 'date timestamp'},
  Basic: {...ofPatient, code: 'token code', author: `reference author ${who}`},
}

const table = new Map(
  Object.entries(lines).map(([type, ofType]) => [
    type,
    new Map(Object.entries({...everywhere, ...ofType}).map(([name, line]) => [name, readLine(line)])),
  ]),
)

/** The resource types that the sandbox stores. */
export const storableTypes: readonly string[] = [...table.keys()]

/** The search parameters of a type, by name. */
export function searchParametersOf(type: string): ReadonlyMap<string, SearchParameter> {
  return table.get(type) ?? new Map()
}

function readLine(line: string): SearchParameter {
  const [kind, paths = '', extra] = line.split(' ')
  return {
    kind: kind as Kind,
    paths: paths.split(','),
    targets: kind === 'reference' ? (extra?.split('|') ?? []) : [],
    ...(kind === 'token' && extra && {valueSet: extra}),
  }
}
