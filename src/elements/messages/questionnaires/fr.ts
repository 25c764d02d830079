import type {QuestionnaireWords} from './en.js'

/** Ce que disent en français les Questionnaires d’un établissement. */
export const fr: QuestionnaireWords = {
  loading: 'Lecture des questions…',
  count: count => (count < 2 ? `${count} question` : `${count} questions`),
  begin: 'Commencer',
  goOn: 'Continuer',
  close: 'Fermer',
  how: 'Comment y répond-on?',
  modes: {
    self: 'La personne, par elle-même',
    'with-support': 'La personne, avec du soutien',
    interview: 'Quelqu’un d’autre pose les questions et note',
    proxy: 'Quelqu’un d’autre répond pour la personne',
  },
  proxyName: 'Qui répond pour la personne?',
  advice: 'Toucher une réponse mène à la question suivante.',
  sharedAdvice: 'À partir d’ici, seules les questions paraissent à l’écran.',
  earlier: date =>
    `Ces questions ont changé depuis qu’on y a répondu en partie (${date}). Une question peut vouloir dire autre chose maintenant\u00a0: rien n’est donc rempli.`,
  earlierAnswers: 'Ce qui avait été répondu',
  rights: 'Droits et conditions',
  cannotBegin: 'Ceci ne peut pas être posé ici comme il se doit; personne ne commence donc.',
  missing: canonical => `Le serveur du dossier n’a pas de Questionnaire «\u00a0${canonical}\u00a0».`,
  several: versions =>
    `Le serveur du dossier a plusieurs versions de ce Questionnaire (${versions}), et rien ne dit laquelle poser.`,
  unreadable: 'Le serveur du dossier ne nous laisse pas lire ses Questionnaires.',
  retired: 'Ce Questionnaire est retiré\u00a0: on ne le pose plus.',
  draft: 'Ce Questionnaire porte la mention d’ébauche.',
  ask: 'Consultez votre équipe d’informatique clinique.',
  notVerified: 'Aucun score ne sera donné\u00a0:',
  service: title =>
    `${title} porte sur un service. Il n’est jamais gardé au dossier d’une personne et ne se pose donc pas ici.`,
  required: 'à répondre',
  optional: 'si vous voulez',
  yes: 'Oui',
  no: 'Non',
  choose: 'Choisir…',
  other: 'Autre chose',
  otherLabel: 'Dans vos propres mots',
  sliderUntouched: 'Pas encore de réponse\u00a0: déplacez le curseur pour répondre.',
  unit: 'Unité',
  another: 'Ajouter une réponse',
  entry: number => `Réponse ${number}`,
  clear: 'Reprendre la réponse',
  left: count => (count < 2 ? `Il reste ${count} caractère` : `Il reste ${count} caractères`),
  fault: {
    type: {
      integer: 'Écrivez un nombre entier, s’il vous plaît.',
      decimal: 'Écrivez un nombre, s’il vous plaît.',
      quantity: 'Écrivez un nombre et son unité, s’il vous plaît.',
      date: 'Cette date n’est pas encore complète.',
      dateTime: 'Cette date et cette heure ne sont pas encore complètes.',
      other: 'Ceci ne répond pas à cette question.',
    },
    repeats: 'Une seule réponse est possible ici.',
    length: most => `Au plus ${most} caractères sont possibles ici. Rien n’a été coupé.`,
    range: (low, high) =>
      low === undefined
        ? `Au plus ${high}.`
        : high === undefined
          ? `Au moins ${low}.`
          : `De ${low} à ${high}.`,
    required: 'Il reste à répondre, ou à laisser avec «\u00a0Pas aujourd’hui\u00a0».',
    mustAnswer: 'Il reste à répondre.',
    unknown: 'Ceci ne répond pas à cette question.',
  },
  calculatedLater: 'Découle des réponses.',
  sumLater: 'Quand chaque question qui compte aura sa réponse.',
  soFar: '(pour l’instant\u00a0: il manque des réponses)',
  endTitle: 'C’était la dernière question',
  stillOpen: count =>
    count < 2
      ? `Il reste ${count} question à répondre, ou à laisser avec «\u00a0Pas aujourd’hui\u00a0»\u00a0:`
      : `Il reste ${count} questions à répondre, ou à laisser avec «\u00a0Pas aujourd’hui\u00a0»\u00a0:`,
  stillToAnswer: count =>
    count < 2
      ? `Il reste ${count} question à répondre\u00a0:`
      : `Il reste ${count} questions à répondre\u00a0:`,
  unanswered: count =>
    count < 2
      ? `${count} question est restée sans réponse.`
      : `${count} questions sont restées sans réponse.`,
  toWrite: 'À revoir avant de pouvoir enregistrer\u00a0:',
  handBackTitle: 'Merci',
  handBack: 'Vous pouvez maintenant redonner l’écran.',
  toChart: 'Retour au dossier',
  nothing: 'Rien n’a encore été répondu.',
  withoutResponse:
    'Le serveur de ce dossier ne prend pas de questionnaire entier\u00a0: chaque réponse y est une entrée à part.',
  score: 'Score',
  scale: (low, high) => `de ${low} à ${high}`,
  noScore: {
    order: 'Pas de score\u00a0: l’ordre des questions n’est pas connu.',
    unverified: 'Pas de score\u00a0: ce sur quoi il repose n’a pas été vérifié ici.',
    'stands-alone': 'Pas de score\u00a0: chaque réponse vaut pour elle-même.',
    missing: 'Pas de score\u00a0: toutes les questions n’ont pas de réponse.',
    tie: 'Pas de score\u00a0: plusieurs parties sont aussi hautes l’une que l’autre.',
  },
  noLink: 'La réponse n’a pas pu être liée à l’objectif.',
  unsure: {
    why: 'Ces réponses ont peut-être déjà été envoyées. Le serveur du dossier ne nous laisse pas le vérifier; rien n’a donc été envoyé maintenant.',
    then: 'Regardez au dossier si elles y sont. Sinon, copiez-les d’abord d’ici.',
    answers: 'Ce qui a été répondu',
    copy: 'Copier les réponses',
    copied: 'C’est copié.',
    byHand: 'Ce navigateur ne les a pas copiées. Elles sont sélectionnées, à copier à la main.',
  },
  broken: 'Une chose que ce Questionnaire calcule n’a pas pu l’être. Toutes les réponses restent ici.',
}
