import type {Instrument} from '../instrument.js'
import {allAnswered, linkIds, numbered} from '../numbered.js'

const items = numbered(38, [1, 4])

/** Recovery Assessment Scale, Domains and Stages: four domains, raw sums. */
export const rasDs: Instrument = {
  id: 'ras-ds',
  version: '1.0',
  title: {
    en: 'Recovery Assessment Scale, Domains and Stages (RAS-DS)',
    fr: 'Échelle d’évaluation du rétablissement, domaines et étapes (RAS-DS)',
  },
  items,
  subscales: [
    {
      id: 'doing-things-i-value',
      title: {en: 'Doing things I value', fr: 'Faire ce qui compte pour moi'},
      items: linkIds(1, 6),
      scoring: 'sum',
      range: [6, 24],
    },
    {
      id: 'looking-forward',
      title: {en: 'Looking forward', fr: 'Regarder vers l’avant'},
      items: linkIds(7, 24),
      scoring: 'sum',
      range: [18, 72],
    },
    {
      id: 'mastering-my-illness',
      title: {en: 'Mastering my illness', fr: 'Maîtriser ma maladie'},
      items: linkIds(25, 31),
      scoring: 'sum',
      range: [7, 28],
    },
    {
      id: 'connecting-and-belonging',
      title: {en: 'Connecting and belonging', fr: 'Liens et appartenance'},
      items: linkIds(32, 38),
      scoring: 'sum',
      range: [7, 28],
    },
  ],
  scoring: 'sum',
  range: [38, 152],
  direction: 'up',
  source:
    'Raw sums, no conversion needed: Hancock et al. (2014), PMC4941096. No threshold of change was found.',
  unverified: [
    {
      en: 'That an answer is 1 to 4, and which items make up which domain, are recalled; the manual was not seen.',
      fr: 'Les réponses de 1 à 4 et la répartition des questions par domaine sont citées de mémoire; le manuel n’a pas été vu.',
    },
  ],
  licence: {
    tier: 'site',
    holder: 'University of Sydney',
    terms: 'Copyrighted; users «sought permission» (doi 10.3389/fpsyt.2024.1256092).',
    seen: '2026-11',
  },
  administration: {
    minutes: [10, 15],
    mode: 'self',
    source: 'at most 15 minutes for most people: Hancock et al. (2014), PMC4941096',
  },
  examples: [
    {
      answers: allAnswered(items, 2),
      total: 76,
      subscales: {
        'doing-things-i-value': 12,
        'looking-forward': 36,
        'mastering-my-illness': 14,
        'connecting-and-belonging': 14,
      },
    },
  ],
}
