import type {Language} from '../../chime/index.js'
import type {Ability, BesideType, EndpointPlan, Place, StepVerdict, TypePlan} from '../../record/index.js'

/** What an endpoint allows, for those who set it up: fetched when somebody asks why. */
export interface EndpointWords {
  server: (version: string) => string
  release: Partial<Record<EndpointPlan['release'], string>>
  scopes: (scopes: string) => string
  noScopes: string
  abilities: Readonly<Record<Ability, string>>
  may: (abilities: string) => string
  unsaid: (abilities: string) => string
  endpoint: (abilities: string) => string
  version: (abilities: string) => string
  scope: (abilities: string, needed: string) => string
  nothing: string
  searchedBy: (parameters: string) => string
  versions: Partial<Record<TypePlan['versions'], string>>
  /** Over the places that were looked at for something new, in their order. */
  ladder: Readonly<Record<BesideType, string>>
  places: Readonly<Record<Place, string>>
  verdicts: Readonly<Record<StepVerdict, string>>
  taken: string
  /** A place, and why something new goes there or not. */
  step: (place: string, why: string) => string
}

const en: EndpointWords = {
  server: version => `The server says that it uses FHIR ${version}.`,
  release: {
    R4B: 'R4B is written like R4.',
    R5: 'R5 is read and written by way of R4; what R4 has no place for stays as it was.',
    other: 'Only R4, R4B and R5 are written.',
    unsaid: 'The server does not say which FHIR version it uses. It is taken for R4.',
  },
  scopes: scopes => `Granted SMART scopes: ${scopes}`,
  noScopes: 'This page was not told which SMART scopes were granted, so only the CapabilityStatement counts.',
  abilities: {
    read: 'read',
    search: 'search',
    create: 'create',
    update: 'update',
    patch: 'patch',
    history: 'history',
  },
  may: abilities => `Possible: ${abilities}.`,
  unsaid: abilities => `Not said, so tried: ${abilities}.`,
  endpoint: abilities => `Not in the CapabilityStatement: ${abilities}.`,
  version: abilities => `Not with this FHIR version: ${abilities}.`,
  scope: (abilities, needed) => `No scope granted for: ${abilities}. It would take ${needed}.`,
  nothing: 'Nothing is possible.',
  searchedBy: parameters => `Searched by: ${parameters}.`,
  versions: {
    none: 'It keeps no versions: before a change, it is read again.',
    kept: 'It does not promise to refuse a change of an older version: before a change, it is read again.',
  },
  ladder: {Goal: 'New goals go to the first of', Observation: 'Check-ins and reviews go to the first of'},
  places: {
    chart: 'the chart itself',
    'side-car': 'the store beside the chart',
    form: 'answers to a form in the chart (QuestionnaireResponse)',
    document: 'a document in the chart (DocumentReference)',
    scratchpad: 'the chart’s scratchpad',
    text: 'the note, as text',
  },
  verdicts: {
    yes: 'possible',
    unsaid: 'not said, so tried',
    endpoint: 'not in the CapabilityStatement',
    scope: 'no scope granted',
    version: 'not with this FHIR version',
    site: 'the site wants it elsewhere',
    page: 'the page does not tell of one',
  },
  taken: 'it goes here',
  step: (place, why) => `${place}: ${why}`,
}

const fr: EndpointWords = {
  server: version => `Le serveur dit utiliser FHIR ${version}.`,
  release: {
    R4B: 'L’écriture en R4B se fait comme en R4.',
    R5: 'La lecture et l’écriture en R5 passent par R4; ce qui n’a pas de place en R4 reste tel quel.',
    other: 'Seules les versions R4, R4B et R5 se prêtent à l’écriture.',
    unsaid: 'Le serveur ne dit pas quelle version de FHIR il utilise. On suppose que c’est R4.',
  },
  scopes: scopes => `Portées SMART accordées\u00a0: ${scopes}`,
  noScopes:
    'Cette page ne sait pas quelles portées SMART ont été accordées; seul le CapabilityStatement compte donc.',
  abilities: {
    read: 'lire',
    search: 'chercher',
    create: 'créer',
    update: 'modifier',
    patch: 'modifier en partie',
    history: 'voir l’historique',
  },
  may: abilities => `Possible\u00a0: ${abilities}.`,
  unsaid: abilities => `Non précisé, donc tenté\u00a0: ${abilities}.`,
  endpoint: abilities => `Absent du CapabilityStatement\u00a0: ${abilities}.`,
  version: abilities => `Exclu par cette version de FHIR\u00a0: ${abilities}.`,
  scope: (abilities, needed) => `Aucune portée accordée pour\u00a0: ${abilities}. Il faudrait ${needed}.`,
  nothing: 'Rien n’est possible.',
  searchedBy: parameters => `Recherche par\u00a0: ${parameters}.`,
  versions: {
    none: 'Le serveur ne garde pas de versions\u00a0: tout est relu avant un changement.',
    kept: 'Le serveur ne promet pas de refuser le changement d’une ancienne version\u00a0: tout est relu avant un changement.',
  },
  ladder: {
    Goal: 'Les nouveaux objectifs vont au premier de',
    Observation: 'Les tours d’horizon et les bilans vont au premier de',
  },
  places: {
    chart: 'le dossier lui-même',
    'side-car': 'le serveur d’appoint du dossier',
    form: 'des réponses à un formulaire du dossier (QuestionnaireResponse)',
    document: 'un document du dossier (DocumentReference)',
    scratchpad: 'le bloc-notes du dossier',
    text: 'la note, sous forme de texte',
  },
  verdicts: {
    yes: 'permis',
    unsaid: 'non précisé, donc tenté',
    endpoint: 'absent du CapabilityStatement',
    scope: 'aucune portée accordée',
    version: 'exclu par cette version de FHIR',
    site: 'l’établissement le veut ailleurs',
    page: 'la page n’en indique pas',
  },
  taken: 'c’est ici',
  step: (place, why) => `${place}\u00a0: ${why}`,
}

export const endpointWords: Readonly<Record<Language, EndpointWords>> = {en, fr}
