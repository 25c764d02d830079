import type {Instrument} from '../instrument.js'
import {reqol10} from './reqol-10.js'

/** ReQoL-20, the long form of ReQoL-10: its total alone, as the site calculated it elsewhere. */
export const reqol20: Instrument = {
  ...reqol10,
  id: 'reqol-20',
  title: {
    en: 'Recovering Quality of Life, 20 items (ReQoL-20)',
    fr: 'Qualité de vie en rétablissement, 20 questions (ReQoL-20)',
  },
  items: [{linkId: 'total', range: [0, 80]}],
  range: [0, 80],
  unverified: [
    {
      en: 'The range of the total, 0 to 80, is recalled.',
      fr: 'L’étendue du total, de 0 à 80, est citée de mémoire.',
    },
  ],
  administration: {minutes: [2, 5], mode: 'self', source: 'a working estimate, not published'},
  examples: [{answers: {total: 24}, total: 24}],
}
