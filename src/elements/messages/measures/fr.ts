import type {MeasureWords} from './en.js'

/** What measures and their lines over time say in French. */
export const fr: MeasureWords = {
  overTime: 'Au fil du temps',
  scale: (low, high) => `De ${low} à ${high}.`,
  direction: {
    up: 'Plus le nombre est haut, mieux c’est.',
    down: 'Plus le nombre est bas, mieux c’est.',
    unsaid: 'Personne n’a dit de quel côté c’est mieux.',
  },
  unknownScale:
    'Le dossier ne dit pas jusqu’où va cette échelle\u00a0: l’image va de la réponse la plus basse à la plus haute.',
  threshold: change =>
    `La bande, autour de la réponse d’avant, contient les écarts de moins de ${change}\u00a0: trop petits pour être significatifs, selon ce qui est publié.`,
  offScale: count =>
    count < 2
      ? 'Une réponse sort de cette échelle. Elle est dans le tableau, pas dans l’image.'
      : `${count} réponses sortent de cette échelle. Elles sont dans le tableau, pas dans l’image.`,
  versions:
    'Un trait pointillé marque le passage à une autre version\u00a0: rien n’est comparé de part et d’autre.',
  undated: count =>
    count < 2
      ? 'Une réponse n’a pas de date. Elle est dans le tableau.'
      : `${count} réponses n’ont pas de date. Elles sont dans le tableau.`,
  notVerified: 'Non vérifié\u00a0:',
  none: 'Rien à montrer pour l’instant.',
  pointByPoint: name => `${name}\u00a0: point par point`,
  place: (number, count) => `${number} sur ${count}`,
  version: version => `version\u00a0${version}`,
  mode: {
    self: () => 'répondu par la personne',
    'with-support': () => 'répondu avec du soutien',
    interview: () => 'demandé en entrevue',
    proxy: (name = 'quelqu’un d’autre') => `répondu pour la personne par ${name}`,
  },
  status: {
    registered: 'inscrit, sans résultat encore',
    preliminary: 'préliminaire',
    amended: 'modifié depuis',
    corrected: 'corrigé depuis',
    cancelled: 'annulé',
    unknown: 'on ne sait pas si c’est définitif',
  },
  caution:
    'Cette entrée contient quelque chose qui peut en changer le sens et qui ne peut pas être lu ici. Elle n’est pas montrée\u00a0: voir le dossier lui-même.',
  showing: (shown, all) => `${shown} sur ${all} sont montrés.`,
  grewInto: 'Devenu un objectif\u00a0:',
  heading: 'Autres mesures',
  asked: date => `Dernière fois\u00a0: ${date}`,
  neverAsked: 'Pas encore demandé',
  due: 'Le moment de redemander',
  next: date => `Prochaine fois\u00a0: ${date}`,
  start: 'Répondre ensemble',
  startNamed: name => `Répondre ensemble\u00a0: ${name}`,
  tooHere: 'Autres résultats au dossier',
  together: 'Tout sur un même axe, avec les objectifs',
  serviceOnly: 'Porte sur un service\u00a0: jamais gardé au dossier d’une personne.',
  offersHeading: 'Mesures utilisées dans ce milieu',
  offersNote:
    'Ce logiciel ne contient le libellé d’aucun outil d’autrui. Les conditions sont données telles qu’elles ont été vues\u00a0: écrivez aux titulaires des droits avant d’utiliser un outil.',
  tier: {
    ours: 'Fourni avec son libellé.',
    site: 'Structure et cotation seulement\u00a0: votre milieu apporte le libellé et l’autorisation.',
    'total-only': 'Le total seulement, calculé ailleurs\u00a0: ni libellé ni cotation.',
  },
  terms: 'Titulaire des droits et conditions\u00a0:',
  seen: date => `(vu\u00a0: ${date})`,
  offer: 'Notre milieu l’utilise',
  checked: 'Notre milieu l’a vérifié dans le manuel et se fie au score',
  everyDays: 'Redemander après ce nombre de jours',
  questionnaire: 'Questionnaire sur notre serveur (url|version)',
}
