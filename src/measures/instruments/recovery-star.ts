import type {Instrument} from '../instrument.js'

/** Recovery Star: the mean of its ten areas alone, as the site calculated it elsewhere. */
export const recoveryStar: Instrument = {
  id: 'recovery-star',
  version: '1.0',
  title: {en: 'Recovery Star', fr: 'Étoile du rétablissement'},
  items: [{linkId: 'total', range: [1, 10], decimal: true}],
  scoring: 'sum',
  range: [1, 10],
  direction: 'up',
  source:
    'Ten areas, a ladder of 1 to 10, mean: outcomesstar.org.uk (page seen 2026). Two areas load on no factor (Dickens 2012).',
  licence: {
    tier: 'total-only',
    holder: 'Outcomes Star',
    terms: 'A licence, and training for all staff.',
    seen: '2026-11',
    url: 'https://outcomesstar.org.uk',
  },
  administration: {minutes: [30, 60], mode: 'together', source: 'outcomesstar.org.uk (page seen 2026)'},
  examples: [{answers: {total: 6.2}, total: 6.2}],
}
