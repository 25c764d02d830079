import type {Instrument} from '../instrument.js'
import {allAnswered, numbered} from '../numbered.js'

const items = numbered(10, [0, 4])

/** Mental Health Recovery Measure, the 10 items of the short form; one factor. */
export const mhrm10: Instrument = {
  id: 'mhrm-10',
  version: '1.0',
  title: {
    en: 'Mental Health Recovery Measure, 10 items (MHRM-10)',
    fr: 'Mesure du rétablissement en santé mentale, 10 questions (MHRM-10)',
  },
  items,
  scoring: 'sum',
  range: [0, 40],
  direction: 'up',
  source:
    'Ten items, one factor: Armstrong et al. (2014), doi 10.1176/appi.ps.201300215. No threshold of change was found.',
  unverified: [
    {en: 'That an answer is 0 to 4 is recalled.', fr: 'Les réponses de 0 à 4 sont citées de mémoire.'},
  ],
  licence: {
    tier: 'site',
    holder: 'The authors of the MHRM',
    terms: 'No terms were seen; ask the authors.',
    seen: '2026-11',
  },
  administration: {minutes: [2, 3], mode: 'self', source: 'a working estimate, not published'},
  examples: [{answers: allAnswered(items, 2, {10: 4}), total: 22}],
}
