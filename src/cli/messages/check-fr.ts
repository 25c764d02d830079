import type {CheckWords} from '../check/words.js'

/** Ce que dit `recovery-charting check` en français. */
export const checkInFrench: CheckWords = {
  help: `recovery-charting check\u00a0: dit ce qui fonctionnera sur un serveur FHIR, ce qui ne fonctionnera pas et ce qu’il faut changer.

  recovery-charting check <adresse> [options]

La commande ne fait que lire, sauf avec --write\u00a0: elle crée, modifie et annule alors ses propres ressources, pour une
personne d’essai (une Provenance ne peut pas être annulée; elle reste).

  --patient ID      l’identifiant logique d’un Patient à lire, comme le feraient les composants
  --write           écrit aussi, pour cette personne\u00a0: ne nommez qu’une personne d’essai
  --token-env NOM   la variable d’environnement qui contient le jeton d’accès
  --scopes PORTÉES  les portées SMART accordées, telles que les donne la réponse du serveur d’autorisation
  --origin ORIGINE  l’origine de la page qui fera les requêtes, pour CORS; sans elle, CORS n’est pas vérifié
  --json            le rapport en JSON

Codes de sortie\u00a0: 0 tout fonctionne; 1 quelque chose se perd ou ne fonctionne pas; 2 rien ne peut être lu; 64 la demande n’est pas recevable.
`,
  verdicts: {works: 'fonctionne', limited: 'avec une perte', fails: 'ne fonctionne pas'},
  change: 'À changer\u00a0:',
  summary: (works, limited, fails) =>
    `${works} ${works > 1 ? 'fonctionnent' : 'fonctionne'}, ${limited} avec une perte, ${fails} sans succès.`,
  baseUrlMissing: 'L’adresse du serveur manque, par exemple https://ehr.example/fhir.',
  baseUrlWrong: url =>
    `«\u00a0${url}\u00a0» n’est pas une adresse qui commence par https:// (ou par http:// sur cet ordinateur).`,
  patientMissing: '--write demande --patient\u00a0: l’identifiant d’une personne d’essai.',
  patientWrong: id => `«\u00a0${id}\u00a0» n’est pas l’identifiant d’un Patient.`,
  originWrong: origin => `«\u00a0${origin}\u00a0» n’est pas une origine, comme https://ehr.example.`,
  tokenMissing: name => `La variable d’environnement ${name} est vide ou absente.`,
  sentences: {
    reachable: {
      works: 'Le serveur répond par un CapabilityStatement.',
      fails: 'Le serveur ne donne pas de CapabilityStatement.',
      change: 'Vérifier l’adresse\u00a0: GET <adresse>/metadata doit répondre en JSON FHIR.',
    },
    version: {
      works: 'Il utilise une version de FHIR qui se prête à l’écriture.',
      limited: 'Il ne dit pas sa version de FHIR; on suppose que c’est R4.',
      fails: 'Seules R4, R4B et R5 se prêtent à l’écriture; il est lu de notre mieux.',
      change: 'Donner un serveur R4, R4B ou R5, ou un serveur d’appoint qui en est un.',
    },
    scopes: {works: 'Il est tenu compte de ces portées.'},
    search: {
      works: 'se cherche.',
      limited: 'se cherche peut-être\u00a0: le CapabilityStatement ne le dit pas.',
      fails: 'ne se cherche pas.',
      change: 'Permettre search-type et accorder la portée nommée, s’il y en a une.',
    },
    create: {
      works: 'se crée.',
      limited: 'ne se crée pas, ou le CapabilityStatement ne le dit pas.',
      fails: 'ne se crée pas.',
      change:
        'Le permettre et accorder la portée nommée, s’il y en a une; ou donner un serveur d’appoint, ou une échelle d’autres endroits.',
    },
    'holds-goals': {
      works:
        'se crée et se retrouve, et peut donc contenir des objectifs, des tours d’horizon et des résultats\u00a0: le nommer dans l’échelle.',
    },
    update: {
      works: 'se modifie.',
      limited: 'ne se modifie pas, ou le CapabilityStatement ne le dit pas.',
      fails: 'ne se modifie pas.',
      change: 'Le permettre et accorder la portée nommée, s’il y en a une; ou donner un serveur d’appoint.',
    },
    history: {
      works: 'a un historique.',
      limited: 'n’a pas d’historique\u00a0: le chemin d’un objectif n’est pas affiché.',
      change: 'Permettre history-instance.',
    },
    versions: {
      works: 'ne laisse passer aucune modification d’une ancienne version, selon le serveur.',
      limited:
        'ne promet pas de refuser la modification d’une ancienne version\u00a0: tout est relu avant un changement.',
      change: 'Déclarer et respecter «\u00a0versioned-update\u00a0».',
    },
    smart: {
      works: 'SMART App Launch est publié, avec PKCE S256 et les portées de version 2.',
      limited: 'SMART App Launch n’est pas publié, ou pas avec tout ce qu’il faut.',
      change: 'Publier .well-known/smart-configuration, si des pages se lancent depuis le dossier.',
    },
    'cors-origin': {
      works: 'Une page de cette origine peut faire des requêtes.',
      fails: 'Une page de cette origine ne peut pas faire de requêtes.',
      change:
        'Permettre l’origine dans Access-Control-Allow-Origin, ou servir FHIR sous l’origine de la page.',
    },
    'cors-request': {
      works: 'Une page peut envoyer tous les en-têtes requis.',
      limited:
        'Une page ne peut pas envoyer tous les en-têtes\u00a0: sans If-Match, une modification peut écraser celle d’une autre personne.',
      fails: 'Une page ne peut pas envoyer les en-têtes dont chaque requête a besoin.',
      change: 'Les nommer dans Access-Control-Allow-Headers.',
    },
    'cors-exposed': {
      works: 'Une page peut lire ETag et Location.',
      limited: 'Une page ne peut pas lire ces en-têtes\u00a0: ce qui a été créé est alors cherché.',
      change: 'Les nommer dans Access-Control-Expose-Headers.',
    },
    patient: {
      works: 'Le Patient peut être lu.',
      fails: 'Le Patient ne peut pas être lu.',
      change: 'Vérifier l’identifiant, le jeton et la portée patient/Patient.r.',
    },
    'patient-filter': {
      works: 'Une recherche ne donne que les ressources de cette personne.',
      limited:
        'Une recherche donne aussi les ressources d’autres personnes. La page les écarte; elles ne devraient jamais être envoyées.',
      change: 'Faire respecter le paramètre de recherche `patient`.',
    },
    'code-search': {
      works: 'Les tours d’horizon se trouvent par leurs codes, par ordre de date.',
      limited: 'La recherche par codes ou son ordre est refusé\u00a0: tous les questionnaires sont lus.',
      fails: 'Les tours d’horizon ne peuvent pas être lus.',
      change: 'Permettre de chercher Observation par plusieurs valeurs de `code`, et par `_sort=-date`.',
    },
    'identifier-search': {
      works: 'Les objectifs se cherchent par identifiant.',
      limited:
        'Le paramètre `identifier` est sans effet ou donne une erreur\u00a0: après une réponse perdue, tous les objectifs sont lus.',
      change: 'Permettre de chercher Goal par `identifier`.',
    },
    paging: {
      works: 'Les liens vers d’autres pages restent sur le serveur.',
      fails: 'Les liens vers d’autres pages mènent à une autre adresse; ils ne sont pas suivis.',
      change: 'Régler l’adresse de base du serveur, dont ses liens sont faits.',
    },
    created: {
      works: 'a été créé.',
      fails: 'a été refusé.',
      change:
        'Voir ce que dit le serveur\u00a0: un profil, une catégorie ou une permission peut être en cause.',
    },
    kept: {
      works: 'a été gardé tel qu’envoyé.',
      limited: 'a été gardé sans ces éléments.',
      change: 'Faire garder ces éléments; ce qui manque est dit à qui enregistre.',
    },
    categories: {
      works: 'garde toutes ses catégories.',
      limited: 'perd des catégories\u00a0: la composante CHIME ne s’y trouve plus.',
      change: 'Faire garder plusieurs catégories.',
    },
    location: {
      works: 'dit où et dans quelle version la création a eu lieu.',
      limited: 'ne dit pas tout de l’endroit et de la version où la création a eu lieu.',
      change: 'Répondre à une création par Location et ETag, ou par la ressource.',
    },
    'found-again': {
      works: 'se retrouve tout de suite par son identifiant.',
      limited:
        'ne se retrouve pas seul et tout de suite par son identifiant\u00a0: un enregistrement répété peut être reconnu plus tard.',
      change: 'Permettre la recherche par `identifier`, et montrer ce qui vient d’être écrit.',
    },
    'conditional-create': {
      works: 'Une deuxième création sous If-None-Exist ne fait pas de double.',
      limited: 'Une deuxième création sous If-None-Exist fait un double. Recovery Charting n’y compte pas.',
    },
    'stale-update': {
      works: 'La modification d’une ancienne version est refusée.',
      limited: 'La modification d’une ancienne version écrase la nouvelle.',
      change: 'Faire respecter If-Match.',
    },
    'long-text': {
      works: 'Une longue note est gardée.',
      limited: 'Une note de 50 000 caractères est refusée.',
      change: 'Permettre de plus grandes ressources.',
    },
    provenance: {
      works: 'Une Provenance est acceptée\u00a0: qui a parlé et qui a saisi est au dossier.',
      limited: 'Une Provenance n’est pas acceptée\u00a0: qui a saisi n’est noté que sur l’objectif.',
      change: 'Permettre la création de Provenance.',
    },
    voided: {
      works: 'a été annulé (entered-in-error).',
      fails: 'n’a pas pu être annulé; il reste au dossier d’essai.',
      change: 'Le marquer à la main comme saisi par erreur.',
    },
  },
}
