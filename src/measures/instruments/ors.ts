import type {Instrument} from '../instrument.js'

/** ORS: its total alone, as the site calculated it elsewhere. */
export const ors: Instrument = {
  id: 'ors',
  version: '1.0',
  title: {en: 'Outcome Rating Scale (ORS)', fr: 'Échelle d’évaluation des résultats (ORS)'},
  items: [{linkId: 'total', range: [0, 40], decimal: true}],
  scoring: 'sum',
  range: [0, 40],
  direction: 'up',
  source:
    'Four lines of 10 cm: Miller and Bargmann (2012). Threshold and cut-off were not seen and none is used.',
  licence: {
    tier: 'total-only',
    holder: 'Miller and colleagues',
    terms:
      'The licence forbids copying or distributing electronic versions or scoring products; individual use only, groups pay.',
    seen: '2026-11',
  },
  languages: {fr: 'a French version exists: Miller and Bargmann (2012)'},
  administration: {minutes: [0, 1], mode: 'self', source: 'Miller and Bargmann (2012)'},
  examples: [{answers: {total: 28.4}, total: 28.4}],
}
