import type {CheckWords} from '../check/words.js'

/** What `recovery-charting check` says in English. */
export const checkInEnglish: CheckWords = {
  help: `recovery-charting check: says what will work on a FHIR endpoint, what will not, and what to change.

  recovery-charting check <base-url> [options]

It only reads, unless --write is given: then it creates, changes and voids resources of its own on a test patient
(a Provenance cannot be voided, and stays).

  --patient ID      the logical id of a Patient to read as the elements would
  --write           also writes, on that patient: only ever name a test patient
  --token-env NAME  the environment variable that holds the access token
  --scopes SCOPES   the granted SMART scopes, as a token response says them
  --origin ORIGIN   the origin of the page that will ask, for CORS; left out, CORS is not checked
  --json            the report as JSON

Exit codes: 0 everything works; 1 something is lost or does not work; 2 nothing can be read; 64 it was asked for in a way that cannot be.
`,
  verdicts: {works: 'works', limited: 'with a loss', fails: 'does not work'},
  change: 'To change:',
  summary: (works, limited, fails) =>
    `${works} work, ${limited} with a loss, ${fails} ${fails === 1 ? 'does' : 'do'} not work.`,
  baseUrlMissing: 'The address of the endpoint is missing, such as https://ehr.example/fhir.',
  baseUrlWrong: url => `“${url}” is not an address that begins with https:// (or http:// on this machine).`,
  patientMissing: '--write needs --patient: the id of a test patient.',
  patientWrong: id => `“${id}” is not the id of a Patient.`,
  originWrong: origin => `“${origin}” is not an origin, such as https://ehr.example.`,
  tokenMissing: name => `The environment variable ${name} is empty or not set.`,
  sentences: {
    reachable: {
      works: 'The endpoint answers with a CapabilityStatement.',
      fails: 'The endpoint gives no CapabilityStatement.',
      change: 'Check the address: GET <base-url>/metadata must answer with FHIR JSON.',
    },
    version: {
      works: 'It speaks a FHIR version that is written.',
      limited: 'It does not say its FHIR version; it is taken for R4.',
      fails: 'Only R4, R4B and R5 are written; it is read as well as it can be.',
      change: 'Give an endpoint of R4, R4B or R5, or a store beside the chart that is one.',
    },
    scopes: {works: 'These scopes were taken into account.'},
    search: {
      works: 'can be searched.',
      limited: 'may be searched: the statement does not say.',
      fails: 'cannot be searched.',
      change: 'Allow search-type, and grant the scope that is named, if one is.',
    },
    create: {
      works: 'can be created.',
      limited: 'cannot be created, or the statement does not say.',
      fails: 'cannot be created.',
      change:
        'Allow it and grant the scope that is named, if one is; or give a store beside the chart, or a ladder of other places.',
    },
    'holds-goals': {
      works:
        'can be created and found, so that goals, check-ins and scores can be kept in it: name it on the ladder.',
    },
    update: {
      works: 'can be updated.',
      limited: 'cannot be updated, or the statement does not say.',
      fails: 'cannot be updated.',
      change: 'Allow it and grant the scope that is named, if one is; or give a store beside the chart.',
    },
    history: {
      works: 'has a history.',
      limited: 'has no history: how a goal came to be is not shown.',
      change: 'Allow history-instance.',
    },
    versions: {
      works: 'lets no update of an older version through, it says.',
      limited: 'does not say that it refuses an update of an older version: each change is first read again.',
      change: 'Declare and keep versioning “versioned-update”.',
    },
    smart: {
      works: 'SMART App Launch is published, with PKCE S256 and scopes of version 2.',
      limited: 'SMART App Launch is not published, or without all that is needed.',
      change: 'Publish .well-known/smart-configuration, if pages launch from the EHR.',
    },
    'cors-origin': {
      works: 'A page of this origin may ask.',
      fails: 'A page of this origin may not ask.',
      change:
        'Allow the origin in Access-Control-Allow-Origin, or serve the endpoint under the origin of the page.',
    },
    'cors-request': {
      works: 'A page may send all headers that are needed.',
      limited: 'A page may not send all headers: without If-Match, an update can overwrite somebody.',
      fails: 'A page may not send the headers that every request needs.',
      change: 'Name them in Access-Control-Allow-Headers.',
    },
    'cors-exposed': {
      works: 'A page may read ETag and Location.',
      limited: 'A page may not read these headers: what was created is looked for instead.',
      change: 'Name them in Access-Control-Expose-Headers.',
    },
    patient: {
      works: 'The Patient can be read.',
      fails: 'The Patient cannot be read.',
      change: 'Check the id, the token and the scope patient/Patient.r.',
    },
    'patient-filter': {
      works: 'A search brings this person’s resources alone.',
      limited:
        'A search brings other people’s resources too. They are dropped in the page, and should never be sent.',
      change: 'Let the server keep to the search parameter `patient`.',
    },
    'code-search': {
      works: 'Check-ins are found by their codes, in order of date.',
      limited: 'The search by codes or its order is refused: all surveys are read instead.',
      fails: 'Check-ins cannot be read.',
      change: 'Let Observation be searched by `code` with several values, and by `_sort=-date`.',
    },
    'identifier-search': {
      works: 'Goals are searched by identifier.',
      limited:
        'The search parameter `identifier` has no effect or is an error: after a lost answer, all goals are read.',
      change: 'Let Goal be searched by `identifier`.',
    },
    paging: {
      works: 'Links to further pages stay at the endpoint.',
      fails: 'Links to further pages lead to another address, and are not followed.',
      change: 'Set the server’s own base URL, so that its links are made of it.',
    },
    created: {
      works: 'was created.',
      fails: 'was refused.',
      change: 'See what the server says: a profile, a category or a permission may be the reason.',
    },
    kept: {
      works: 'was kept as it was sent.',
      limited: 'was kept without these elements.',
      change: 'Let the server keep them; whoever saves is shown what is dropped.',
    },
    categories: {
      works: 'keeps all its categories.',
      limited: 'loses categories: the component of CHIME is not found there any more.',
      change: 'Let the server keep several categories.',
    },
    location: {
      works: 'tells where and in which version it was created.',
      limited: 'does not tell all of where and in which version it was created.',
      change: 'Answer a create with Location and ETag, or with the resource.',
    },
    'found-again': {
      works: 'is found by its identifier at once.',
      limited:
        'is not found alone by its identifier at once: a repeated save may take longer to be recognised.',
      change: 'Let it be searched by `identifier`, and show in a search what was just written.',
    },
    'conditional-create': {
      works: 'Creating it again under If-None-Exist makes no second one.',
      limited:
        'Creating it again under If-None-Exist makes a second one. Recovery Charting does not rely on it.',
    },
    'stale-update': {
      works: 'An update of an older version is refused.',
      limited: 'An update of an older version overwrites the newer one.',
      change: 'Let the server honour If-Match.',
    },
    'long-text': {
      works: 'A long note is kept.',
      limited: 'A note of 50,000 characters is refused.',
      change: 'Allow larger bodies.',
    },
    provenance: {
      works: 'A Provenance is taken: who spoke and who typed is in the chart.',
      limited: 'A Provenance is not taken: who typed is noted on the goal alone.',
      change: 'Allow create on Provenance.',
    },
    voided: {
      works: 'was voided (entered-in-error).',
      fails: 'could not be voided, and stays on the test patient.',
      change: 'Mark it as entered in error by hand.',
    },
  },
}
