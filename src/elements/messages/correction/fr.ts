import type {CorrectionWords} from './en.js'

const seenBy = (where: string, ofWhat: string) => (name: string) =>
  `Toutes les personnes qui ont accès ${where}. C’est écrit à côté ${ofWhat}, avec la date${name ? ` et le nom de ${name}` : ''}.`

const seenIn = (what: string, ofWhat: string) => ({
  chart: seenBy(`${what} au dossier`, ofWhat),
  'side-car': seenBy('au serveur d’appoint du dossier', ofWhat),
  scratchpad: seenBy('au bloc-notes du dossier, puis au dossier si on l’y verse', ofWhat),
})

/** What is said where the person, or who types for them, says what is not right, in French. */
export const fr: CorrectionWords = {
  open: 'Quelque chose ne va pas ici',
  title: 'Qu’est-ce qui n’est pas juste, ou qui manque?',
  hint: 'Écrivez-le comme c’est dit. Rien n’est corrigé.',
  fits: 'Cet objectif convient-il encore?',
  said: name => (name ? `Ce que ${name} en dit` : 'Ce que la personne en dit'),
  seen: {
    heading: 'Qui le voit',
    ...seenIn('à cet objectif', 'de l’objectif'),
    form: seenBy('aux formulaires du dossier', 'de l’objectif'),
    document: seenBy('aux documents du dossier', 'de l’objectif'),
    beside:
      'C’est gardé comme une note à part, car on peut seulement lire cet objectif ici. D’autres systèmes pourraient ne pas la montrer à côté de l’objectif.',
    shared: 'C’est aussi sur l’écran partagé et sur la copie à emporter.',
    staff: 'L’écran partagé et la copie ne montrent pas cet objectif, donc pas ceci non plus.',
    all: 'On ne peut pas le cacher à certaines personnes. Si vous l’annulez, l’historique du dossier le garde.',
  },
  seenOfAnswer: {
    ...seenIn('à cette réponse', 'de la réponse'),
    apart:
      'C’est gardé à part, pour que la réponse reste telle qu’elle a été donnée. D’autres systèmes pourraient ne pas le montrer à côté de la réponse.',
    shared: 'C’est aussi sur l’écran partagé et sur la copie à emporter, là où ils montrent cette réponse.',
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
