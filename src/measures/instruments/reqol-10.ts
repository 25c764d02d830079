import type {Instrument} from '../instrument.js'

/** ReQoL-10: its total alone, as the site calculated it elsewhere. */
export const reqol10: Instrument = {
  id: 'reqol-10',
  version: '1.0',
  title: {
    en: 'Recovering Quality of Life, 10 items (ReQoL-10)',
    fr: 'Qualité de vie en rétablissement, 10 questions (ReQoL-10)',
  },
  items: [{linkId: 'total', range: [0, 40]}],
  scoring: 'sum',
  range: [0, 40],
  direction: 'up',
  unverified: [
    {
      en: 'The range of the total, 0 to 40, is recalled.',
      fr: 'L’étendue du total, de 0 à 40, est citée de mémoire.',
    },
  ],
  chime: {
    components: ['connectedness', 'hope', 'identity', 'meaning', 'empowerment'],
    source:
      'An NHS group chose it as covering all five: Applied Research Collaboration Yorkshire and Humber (page seen 2026)',
  },
  source:
    'Themes: Keetharuth et al. (2018), doi 10.1192/bjp.2017.10. Cut-offs and thresholds of change were not seen and none is used.',
  licence: {
    tier: 'total-only',
    holder: 'Oxford University Innovation',
    terms:
      'A licence per site; free in publicly funded care in general; electronic versions are agreed apart.',
    seen: '2026-11',
    url: 'https://innovation.ox.ac.uk',
  },
  administration: {minutes: [2, 5], mode: 'self', source: 'a working estimate, not published'},
  examples: [{answers: {total: 24}, total: 24}],
}
