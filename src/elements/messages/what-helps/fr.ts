import type {WhatHelpsWords} from './en.js'
import {le} from '../french-day.js'

/** What is said around what helps a person, in French. */
export const fr: WhatHelpsWords = {
  title: 'Ce qui m’aide',
  intro: 'Ce sont mes mots. Merci de les lire avant de faire quelque chose pour moi.',
  nothing: 'Rien n’est encore écrit ici.',

  lead: 'Dans les mots de la personne, pour un jour difficile et pour tous les jours.',
  hints: {
    helps: 'Des gens, des lieux, des choses à faire, des mots qui font du bien.',
    hinders: 'Ce qui rend les choses plus dures, ou ce qu’il ne faut pas faire.',
    signs: 'Ce que vous voyez en premier, ou ce que les autres voient.',
    people: 'Un nom et un numéro par ligne.',
  },
  asSaid: 'Comme c’est dit. Rien n’est corrigé. Tout peut rester vide.',
  seen: 'Qui le voit\u00a0: toutes les personnes qui ont accès à ce dossier. Les versions d’avant restent dans l’historique.',
  change: 'Modifier',
  write: 'L’écrire',
  print: 'Imprimer',
  preview: 'À quoi ça va ressembler',
  save: 'Enregistrer au dossier',
  saving: 'Enregistrement…',
  notNow: 'Pas maintenant',
  kept: 'Gardé sur cet écran d’ici là',
  close: 'Fermer',
  reading: 'Lecture du dossier…',
  again: 'Réessayer',
  last: (date, name) =>
    name ? `Écrit la dernière fois ${le(date)}, saisi par ${name}.` : `Écrit la dernière fois ${le(date)}.`,
  merged: 'Quelqu’un avait modifié une autre partie entre-temps. Les deux sont gardées.',
  conflict: 'Quelqu’un a modifié la même partie entre-temps. Rien de ce que vous avez écrit n’est perdu.',
  theirs: part => `Au dossier maintenant, «\u00a0${part}\u00a0»\u00a0:`,
  onTop: 'Ce que vous enregistrez à partir d’ici le remplace.',
  emptied: 'rien',
  nobody: 'Rien dans cette page ne prend ceci, donc ce n’est pas enregistré.',
  noRecord: 'Aucun dossier n’est ouvert ici\u00a0: rien ne peut être écrit pour l’instant.',
  plans: 'Les plans au dossier',
  plan: {
    open: name => `Ouvrir ${name}`,
    inChart: 'Il est parmi les documents du dossier.',
    none: 'Le dossier n’en a pas.',
    unread: 'Les documents du dossier n’ont pas pu être lus.',
  },
}
