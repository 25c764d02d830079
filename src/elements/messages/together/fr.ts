import type {TogetherWords} from './en.js'
import {hasDay} from '../french-day.js'

/** What is said where two people look at the chart together, in French. */
export const fr: TogetherWords = {
  title: 'Ensemble',
  entries: {
    look: 'Regarder ensemble',
    copy: 'Une copie à emporter',
    prompts: 'Des idées pour en parler',
    helps: 'Ce qui m’aide',
    supports: 'Où trouver du soutien',
  },
  waits: 'pas encore au dossier',
  close: 'Fermer',
  heading: name => (name ? `${name}, dans vos propres mots` : 'Dans vos propres mots'),
  choose: 'Ce qu’on regarde',
  nothing: 'Il n’y a encore rien au dossier dans vos propres mots.',
  reading: 'Lecture du dossier…',
  failed: 'Le dossier n’a pas pu être lu pour l’instant.',
  another: 'Un autre dossier est ouvert maintenant; rien n’est donc affiché ici.',
  whoDoes: {
    me: 'vous',
    together: 'ensemble',
    supporter: 'une personne proche',
    staff: 'le personnel',
  },
  asItStands: 'Ce que vous en dites',
  steps: 'Les étapes en chemin',
  overTime: 'Comment ça va, au fil du temps',
  lastTime: date => `Ce que vous avez dit${hasDay(date) ? ` le ${date}` : ` (${date})`}`,
  leftOut: others =>
    `Ce que le personnel a écrit n’est pas sur cet écran.${others ? ` Le dossier contient ${others < 2 ? `${others} autre objectif` : `${others} autres objectifs`}.` : ''}`,
  leave: 'Revenir au dossier',
  question: 'Quelqu’un du personnel est\u2011il de retour à l’écran?',
  next: 'Ensuite, tout le dossier s’affiche, y compris ce que le personnel a écrit.',
  stay: 'Rester ici',
  goOn: 'Oui, afficher le dossier',
  waiting: 'On demande si le dossier peut s’afficher…',
  refused: 'Le dossier reste fermé pour l’instant.',
}
