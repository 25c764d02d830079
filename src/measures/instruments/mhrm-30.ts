import type {Instrument} from '../instrument.js'
import {allAnswered, linkIds, numbered} from '../numbered.js'

const items = numbered(30, [0, 4])
const parts = [
  ['overcoming-stuckness', 1, 4, 'Overcoming stuckness', 'Sortir de l’impasse'],
  ['self-empowerment', 5, 8, 'Self-empowerment', 'Pouvoir d’agir'],
  ['learning', 9, 12, 'Learning and self-redefinition', 'Apprentissage et redéfinition de soi'],
  ['basic-functioning', 13, 16, 'Basic functioning', 'Fonctionnement de base'],
  ['well-being', 17, 20, 'Overall well-being', 'Bien-être général'],
  ['new-potentials', 21, 24, 'New potentials', 'Nouvelles possibilités'],
  ['spirituality', 25, 26, 'Spirituality', 'Spiritualité'],
  ['advocacy', 27, 30, 'Advocacy and enrichment', 'Défense des droits et enrichissement'],
] as const

/** Mental Health Recovery Measure, 30 items. */
export const mhrm30: Instrument = {
  id: 'mhrm-30',
  version: '1.0',
  title: {
    en: 'Mental Health Recovery Measure, 30 items (MHRM-30)',
    fr: 'Mesure du rétablissement en santé mentale, 30 questions (MHRM-30)',
  },
  items,
  subscales: parts.map(([id, from, to, en, fr]) => ({
    id,
    title: {en, fr},
    items: linkIds(from, to),
    scoring: 'sum',
    range: [0, (to - from + 1) * 4],
  })),
  scoring: 'sum',
  range: [0, 120],
  direction: 'up',
  chime: {
    components: ['connectedness', 'hope', 'identity', 'meaning', 'empowerment'],
    source: 'Balanced over the five, in a sample of 52: Vogel et al. (2020), doi 10.1111/inm.12711',
  },
  source:
    'Names of the parts: listing of the MHRM. Minimal important differences exist by gender (Beentjes et al. 2021, doi 10.1007/s11136-021-02779-4); their values were not seen and none is used.',
  unverified: [
    {
      en: 'That an answer is 0 to 4, and which items make up which part, are recalled.',
      fr: 'Les réponses de 0 à 4 et la répartition des questions par partie sont citées de mémoire.',
    },
  ],
  licence: {
    tier: 'site',
    holder: 'The authors of the MHRM',
    terms: 'No terms were seen; ask the authors.',
    seen: '2026-11',
  },
  administration: {minutes: [5, 10], mode: 'self', source: 'a working estimate, not published'},
  examples: [
    {answers: allAnswered(items, 3), total: 90, subscales: {'overcoming-stuckness': 12, spirituality: 6}},
  ],
}
