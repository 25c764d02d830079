import type {CopyWords} from './en.js'
import {hasDay, le} from '../french-day.js'

/** Une date complète prend l’article; un mois ou une année seule prend « en ». */

/** What stands on the copy that somebody takes home, and beside it, in French. */
export const fr: CopyWords = {
  heading: 'Vos objectifs',
  intro: 'Ce sont vos mots. Gardez la feuille, montrez-la ou jetez-la. Elle est à vous.',
  quoted: words => `«\u00a0${words}\u00a0»`,
  inFrame: (frame, names) => `${frame}\u00a0: ${names}.`,
  bySupporter: name => (name ? `C’est ${name} qui le dit.` : 'C’est une personne proche qui le dit.'),
  statuses: {
    hoping: 'Vous le souhaitez.',
    working: 'Vous y allez, pas à pas.',
    pausing: 'Vous faites une pause.',
    reached: 'C’est fait.',
  },
  asItStands: 'Ce que vous en dites',
  why: 'Pourquoi ça compte pour vous',
  other: 'Et aussi',
  steps: 'Les pas à faire',
  who: {me: 'vous', together: 'ensemble', supporter: 'une personne proche', staff: 'le personnel'},
  by: date => (hasDay(date) ? `d’ici le ${date}` : `d’ici ${date}`),
  done: date => `fait ${le(date)}`,
  helps: 'Ce qui vous aide',
  next: date => `À revoir ${le(date)}.`,
  said: date => `Ce que vous avez dit ${le(date)}`,
  noTest: 'C’était pour se parler. Ce n’est pas un test.',
  notToday: 'pas ce jour-là',
  well: 'Ce qui va bien',
  nothing: 'Pas encore d’objectif dans vos mots.',
  inPart:
    'Votre dossier n’a pas pu être lu en entier pour cette copie. Il peut manquer quelque chose\u00a0: demandez-en une nouvelle.',
  call: 'Qui appeler',
  callAt: name => `${name}\u00a0:`,
  crisis: 'Besoin de parler tout de suite? Appelez ou textez le 9-8-8 (Canada, jour et nuit).',
  callMore: 'D’autres numéros sont sur la feuille.',
  notWatched: 'Personne ne surveille cette feuille. On ne voit pas ce que vous y notez.',
  leftOut: 'Ce que le personnel a écrit n’est pas ici.',
  fold: 'Coupez le long du bord. Pliez d’abord en deux dans le sens du long, puis sur chaque trait court.',

  options: {
    title: 'Une copie à emporter',
    lead: 'Ce qui est à vous dans le dossier, à imprimer.',
    close: 'Fermer',
    languages: 'La langue de la copie',
    en: 'Anglais',
    fr: 'Français',
    both: 'Les deux, côte à côte',
    paper: 'Le papier',
    letter: 'Lettre',
    a4: 'A4',
    layout: 'La forme',
    page: 'Feuille',
    card: 'Carte de poche',
    print: 'Imprimer',
    choose: 'Ce qui est dessus',
    chooseWhy: 'Tout y est, sauf ce que vous enlevez. Le dossier ne change pas.',
    checkIn: 'Le dernier tour d’horizon',
    leftOff: count =>
      count < 2
        ? `${count} objectif n’est pas sur la copie, par choix.`
        : `${count} objectifs ne sont pas sur la copie, par choix.`,
    moreContacts: count =>
      count < 2
        ? `La carte n’a pas de place pour ${count} autre numéro. Il est sur la feuille.`
        : `La carte n’a pas de place pour ${count} autres numéros. Ils sont sur la feuille.`,
    preview: 'À quoi ça va ressembler',
    others: count =>
      count < 2
        ? `${count} objectif du dossier n’est pas sur la copie\u00a0: il est fini, son accès est restreint, ou on ne sait pas si ce sont les mots de la personne.`
        : `${count} objectifs du dossier ne sont pas sur la copie\u00a0: ils sont finis, leur accès est restreint, ou on ne sait pas si ce sont les mots de la personne.`,
    tooMany: count =>
      count < 2
        ? `La carte n’a pas de place pour ${count} autre objectif. Il est sur la feuille.`
        : `La carte n’a pas de place pour ${count} autres objectifs. Ils sont sur la feuille.`,
  },
}
