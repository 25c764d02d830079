import type {CorrectionWords} from './en.js'

/** What is said where the person, or who types for them, says what is not right, in French. */
export const fr: CorrectionWords = {
  open: 'Quelque chose ne va pas ici',
  title: 'Qu’est-ce qui n’est pas juste, ou qui manque?',
  hint: 'Écrivez-le comme c’est dit. Rien n’est corrigé.',
  fits: 'Cet objectif convient-il encore?',
  said: name => (name ? `Ce que ${name} en dit` : 'Ce que la personne en dit'),
  seen: {
    heading: 'Qui le voit',
    chart: name =>
      `Toutes les personnes qui ont accès à cet objectif au dossier. C’est écrit à côté de l’objectif, avec la date${name ? ` et le nom de ${name}` : ''}.`,
    'side-car': name =>
      `Toutes les personnes qui ont accès au serveur d’appoint du dossier. C’est écrit à côté de l’objectif, avec la date${name ? ` et le nom de ${name}` : ''}.`,
    form: name =>
      `Toutes les personnes qui ont accès aux formulaires du dossier. C’est écrit à côté de l’objectif, avec la date${name ? ` et le nom de ${name}` : ''}.`,
    document: name =>
      `Toutes les personnes qui ont accès aux documents du dossier. C’est écrit à côté de l’objectif, avec la date${name ? ` et le nom de ${name}` : ''}.`,
    scratchpad: name =>
      `Toutes les personnes qui ont accès au bloc-notes du dossier, puis au dossier si on l’y verse. C’est écrit à côté de l’objectif, avec la date${name ? ` et le nom de ${name}` : ''}.`,
    beside:
      'C’est gardé comme une note à part, car on peut seulement lire cet objectif ici. D’autres systèmes pourraient ne pas la montrer à côté de l’objectif.',
    shared: 'C’est aussi sur l’écran partagé et sur la copie à emporter.',
    staff: 'L’écran partagé et la copie ne montrent pas cet objectif, donc pas ceci non plus.',
    all: 'On ne peut pas le cacher à certaines personnes. Si vous l’annulez, l’historique du dossier le garde.',
  },
  seenOfAnswer: {
    chart: name =>
      `Toutes les personnes qui ont accès à cette réponse au dossier. C’est écrit à côté de la réponse, avec la date${name ? ` et le nom de ${name}` : ''}.`,
    'side-car': name =>
      `Toutes les personnes qui ont accès au serveur d’appoint du dossier. C’est écrit à côté de la réponse, avec la date${name ? ` et le nom de ${name}` : ''}.`,
    scratchpad: name =>
      `Toutes les personnes qui ont accès au bloc-notes du dossier, puis au dossier si on l’y verse. C’est écrit à côté de la réponse, avec la date${name ? ` et le nom de ${name}` : ''}.`,
    apart:
      'C’est gardé à part, pour que la réponse reste telle qu’elle a été donnée. D’autres systèmes pourraient ne pas le montrer à côté de la réponse.',
    staff: 'L’écran partagé et la copie ne montrent pas cette réponse, donc pas ceci non plus.',
  },
  save: 'L’enregistrer, à la vue de tout le monde',
  saveIn: {
    'side-car': 'L’enregistrer au serveur d’appoint',
    form: 'Le garder au dossier comme formulaire',
    document: 'Le garder au dossier comme document',
    scratchpad: 'Le garder au bloc-notes du dossier',
  },
  notNow: 'Pas maintenant',
  kept: 'Gardé sur cet écran d’ici là',
  empty: 'Écrivez d’abord ce qui n’est pas juste.',
  nobody: 'Rien dans cette page ne prend ceci, donc ce n’est pas enregistré.',
  waits: 'Ce qui a été écrit ici n’est pas encore au dossier.',
}
