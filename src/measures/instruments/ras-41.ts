import type {Instrument} from '../instrument.js'
import {allAnswered, numbered} from '../numbered.js'

const items = numbered(41, [1, 5])

/** Recovery Assessment Scale, 41 items. Its five factors take in only 24 of them: they are scored with RAS-24. */
export const ras41: Instrument = {
  id: 'ras-41',
  version: '1.0',
  title: {
    en: 'Recovery Assessment Scale, 41 items (RAS-41)',
    fr: 'Échelle d’évaluation du rétablissement, 41 questions (RAS-41)',
  },
  items,
  scoring: 'sum',
  range: [41, 205],
  direction: 'up',
  source:
    'Items and answers: Salzer and Brusilovskiy (2014), doi 10.1176/appi.ps.201300089. No rule for missing answers and no threshold of change was found.',
  licence: {
    tier: 'site',
    holder: 'The authors of the RAS',
    terms: 'No open licence was seen; ask the authors.',
    seen: '2026-11',
  },
  administration: {minutes: [10, 20], mode: 'self', source: 'a working estimate, not published'},
  examples: [
    {answers: allAnswered(items, 3), total: 123},
    {answers: allAnswered(items, 5, {41: 1}), total: 201},
  ],
}
