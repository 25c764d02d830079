import type {NoteOptions} from '../../goals/index.js'
import type {AnswerMode} from '../../measures/index.js'

type Mode = Exclude<AnswerMode, 'proxy'>

/** The words around what was answered, where a sitting is a document or a form; each language written for itself. */
interface SittingTerms {
  title: (name: string | undefined) => string
  answered: Readonly<Record<Mode, (name: string | undefined) => string>>
  proxy: (by: string | undefined) => string
  score: (label: string) => string
  outOf: (value: string, most: number, said: string) => string
  declined: string
  leftOut: string
  talkAbout: string
  goingWell: string
  progress: string
  attainment: string
  saidOf: string
  /** Of those that were marked as a mistake: how many. */
  mistaken: (count: number) => string
  written: (day: string) => string
  why: string
}

const english: SittingTerms = {
  title: name => (name ? `What was answered: ${name}` : 'What was answered'),
  answered: {
    self: name => `answered by ${name ?? 'the person'}`,
    'with-support': name => `answered by ${name ?? 'the person'}, with support`,
    interview: name => `answered by ${name ?? 'the person'}, in conversation`,
  },
  proxy: by => `answered for the person by ${by ?? 'somebody else'}`,
  score: label => `Score, ${label}`,
  outOf: (value, most, said) => `${value} out of ${most}, ${said}`,
  declined: 'asked; the person did not want to answer',
  leftOut: 'left out',
  talkAbout: 'The person wants to talk about this most.',
  goingWell: 'What is going well',
  progress: 'How it is going with a goal',
  attainment: 'How far a goal has come',
  saidOf: 'What the person says of an answer',
  mistaken: count =>
    count === 1
      ? 'An answer was entered by mistake, and is not repeated here.'
      : `${count} answers were entered by mistake, and are not repeated here.`,
  written: day => `Written on ${day}.`,
  why: 'This chart takes no results that this page writes, so these are kept here. A newer version takes the place of this one.',
}

const french: SittingTerms = {
  title: name => (name ? `Ce qui a été répondu\u00a0: ${name}` : 'Ce qui a été répondu'),
  answered: {
    self: name => `répondu par ${name ?? 'la personne'}`,
    'with-support': name => `répondu par ${name ?? 'la personne'}, avec de l’aide`,
    interview: name => `répondu par ${name ?? 'la personne'}, au fil d’une conversation`,
  },
  proxy: by => `répondu pour la personne par ${by ?? 'quelqu’un d’autre'}`,
  score: label => `Résultat, ${label}`,
  outOf: (value, most, said) => `${value} sur ${most}, ${said}`,
  declined: 'demandé; la personne n’a pas voulu répondre',
  leftOut: 'laissé de côté',
  talkAbout: 'C’est de cela que la personne veut surtout parler.',
  goingWell: 'Ce qui va bien',
  progress: 'Comment va un objectif',
  attainment: 'Où en est un objectif',
  saidOf: 'Ce que la personne dit d’une réponse',
  mistaken: count =>
    count === 1
      ? 'Une réponse a été inscrite par erreur; elle n’est pas répétée ici.'
      : `${count} réponses ont été inscrites par erreur; elles ne sont pas répétées ici.`,
  written: day => `Écrit\u00a0: ${day}.`,
  why: 'Ce dossier ne prend pas les résultats écrits depuis cette page; ils sont donc gardés ici. Une version plus récente remplace celle-ci.',
}

/** The terms of a sitting, in English and in French. */
export const sittingTerms: Readonly<Record<NoteOptions['language'], SittingTerms>> = {en: english, fr: french}
