import type {Instrument} from '../instrument.js'

/** SRS: its total alone, as the site calculated it elsewhere. */
export const srs: Instrument = {
  id: 'srs',
  version: '1.0',
  title: {en: 'Session Rating Scale (SRS)', fr: 'Échelle d’évaluation de la séance (SRS)'},
  items: [{linkId: 'total', range: [0, 40], decimal: true}],
  scoring: 'sum',
  range: [0, 40],
  direction: 'up',
  caution: {
    en: 'About how a session went, not about the person’s recovery.',
    fr: 'Porte sur le déroulement d’une séance, non sur le rétablissement de la personne.',
  },
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
