import type {Instrument} from '../instrument.js'
import {allAnswered, numbered} from '../numbered.js'

const items = numbered(12, [1, 4], {reversed: [3, 6]})

/** Herth Hope Index. Items 3 and 6 are reversed. Its factors differ between languages and are not scored. */
export const hhi: Instrument = {
  id: 'hhi',
  version: '1.0',
  title: {en: 'Herth Hope Index (HHI)', fr: 'Indice d’espoir de Herth (HHI)'},
  items,
  scoring: 'sum',
  range: [12, 48],
  direction: 'up',
  chime: {components: ['hope'], source: 'Its subject: socialsuite, HHI (page seen 2026)'},
  source:
    'Items, answers, reversed items: socialsuite, HHI (page seen 2026). No rule for missing answers and no threshold of change was found.',
  licence: {
    tier: 'site',
    holder: 'Kaye Herth',
    terms: 'No terms were seen; ask the author.',
    seen: '2026-11',
  },
  languages: {fr: 'HHI-F: Gronier (2023), doi 10.1016/j.erap.2022.100822; two factors fit there'},
  administration: {minutes: [3, 5], mode: 'self', source: 'a working estimate, not published'},
  examples: [
    {answers: allAnswered(items, 4, {3: 1, 6: 1}), total: 48},
    {answers: allAnswered(items, 1), total: 18},
    {answers: allAnswered(items, 3, {3: 4, 6: 2}), total: 34},
  ],
}
