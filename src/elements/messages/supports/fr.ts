import type {SupportWords} from './en.js'

const le = (date: string): string => (/^\d{1,2} /.test(date) ? `le ${date}` : `en ${date}`)

/** What is said where support is looked for, in French. */
export const fr: SupportWords = {
  title: 'Où trouver du soutien',
  lead: 'Des lieux, des gens et des programmes, selon votre établissement et le dossier.',
  text: 'Un mot de la fiche',
  component: 'À quoi ça sert',
  language: 'Langue parlée là-bas',
  cost: 'Coût',
  any: 'tout',
  costs: {free: 'gratuit', reduced: 'à prix réduit', paid: 'payant'},
  goal: 'L’étape va à l’objectif',
  choose: 'Choisir un objectif',
  noGoals: 'Un soutien peut devenir une étape dès qu’il y a un objectif.',
  step: 'En faire une étape',
  isStep: goal => `C’est maintenant une étape de cet objectif\u00a0: ${goal}`,
  goalFirst: 'Choisissez d’abord à quel objectif va l’étape.',
  found: count => (count < 2 ? `${count} fiche` : `${count} fiches`),
  none: 'Rien n’est encore inscrit ici.',
  noneFound: 'Aucune fiche ne répond à tout cela.',
  showAll: 'Tout afficher',
  by: name => `offert par ${name}`,
  speaks: languages => `on y parle\u00a0: ${languages}`,
  untagged: 'pas encore classé',
  ages: {
    current: date => `vérifié ${le(date)}`,
    old: date => `Fiche ancienne, vérifiée ${le(date)}. Demandez avant de compter là-dessus.`,
    ended: date => `C’est terminé depuis ${le(date).replace(/^en /, '')}.`,
    undated: 'Personne ne dit quand ceci a été vérifié. Demandez avant de compter là-dessus.',
  },
  reading: 'Lecture de la liste…',
  unread: 'Ce que le dossier en dit n’a pas pu être lu.',
  incomplete: 'Le serveur du dossier n’a pas tout donné. Il y en a peut-être plus.',
  mistakes: 'Ce que votre établissement a écrit contient des erreurs. C’est mis de côté d’ici là\u00a0:',
  again: 'Réessayer',
  gaps: {
    open: 'Ce qui n’est inscrit nulle part\u00a0: pour la gestion',
    lead: 'Par composante, en anglais et en français. C’est ce qui manque à la liste, et rien sur les besoins de qui que ce soit.',
    one: (component, language) => `Rien d’inscrit pour «\u00a0${component}\u00a0» en ${language}`,
    none: 'Quelque chose est inscrit pour chaque composante, dans les deux langues.',
  },
  close: 'Fermer',
}
