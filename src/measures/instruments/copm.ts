import type {Instrument} from '../instrument.js'

const range = [1, 10] as const

/** Canadian Occupational Performance Measure: its two means alone, as the site calculated them elsewhere. No total. */
export const copm: Instrument = {
  id: 'copm',
  version: '1.0',
  title: {
    en: 'Canadian Occupational Performance Measure (COPM)',
    fr: 'Mesure canadienne du rendement occupationnel (MCRO)',
  },
  items: [
    {linkId: 'performance', range, decimal: true},
    {linkId: 'satisfaction', range, decimal: true},
  ],
  subscales: [
    {
      id: 'performance',
      title: {en: 'Performance', fr: 'Rendement'},
      items: ['performance'],
      scoring: 'sum',
      range,
    },
    {
      id: 'satisfaction',
      title: {en: 'Satisfaction', fr: 'Satisfaction'},
      items: ['satisfaction'],
      scoring: 'sum',
      range,
    },
  ],
  scoring: 'none',
  direction: 'up',
  source:
    'Two means of up to five issues. Cost page of the COPM (seen 2026). The threshold in circulation was not seen and is not used.',
  licence: {tier: 'total-only', holder: 'The authors of the COPM', terms: 'Sold.', seen: '2026-11'},
  languages: {fr: 'MCRO: Carpenter et al. (2001)'},
  administration: {minutes: [20, 40], mode: 'interview', source: 'a working estimate, not published'},
  examples: [{answers: {performance: 4.5, satisfaction: 6}, subscales: {performance: 4.5, satisfaction: 6}}],
}
