import type {Instrument} from '../instrument.js'

/** Self-Identified Stage of Recovery: part A, one of five statements; part B, four items, all of them needed. No total. */
export const sisr: Instrument = {
  id: 'sisr',
  version: '1.0',
  title: {en: 'Self-Identified Stage of Recovery (SISR)', fr: 'Étape de rétablissement autodéclarée (SISR)'},
  items: [
    {linkId: 'a', range: [1, 5]},
    ...['b1', 'b2', 'b3', 'b4'].map(linkId => ({linkId, range: [1, 6] as const})),
  ],
  subscales: [
    {
      id: 'a',
      title: {en: 'Part A: stage', fr: 'Partie A: étape'},
      items: ['a'],
      scoring: 'sum',
      range: [1, 5],
    },
    {
      id: 'b',
      title: {en: 'Part B', fr: 'Partie B'},
      items: ['b1', 'b2', 'b3', 'b4'],
      scoring: 'sum',
      range: [4, 24],
    },
  ],
  scoring: 'none',
  direction: 'up',
  chime: {
    components: ['hope', 'empowerment', 'identity', 'meaning'],
    source: 'Part B asks of hope, responsibility, identity and meaning: summaries of SISR and STORI (2012)',
  },
  source: 'Structure: summaries of SISR and STORI (2012). No threshold of change was found.',
  licence: {
    tier: 'site',
    holder: 'Andresen, Oades and colleagues',
    terms: 'No charge for research or clinical use, with the usual acknowledgement.',
    seen: '2026-11',
    url: 'https://www.uow.edu.au',
  },
  administration: {minutes: [2, 3], mode: 'self', source: 'a working estimate, not published'},
  examples: [{answers: {a: 4, b1: 6, b2: 5, b3: 4, b4: 1}, subscales: {a: 4, b: 16}}],
}
