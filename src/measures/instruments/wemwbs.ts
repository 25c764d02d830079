import type {Instrument} from '../instrument.js'

/** WEMWBS: its total alone, as the site calculated it elsewhere. */
export const wemwbs: Instrument = {
  id: 'wemwbs',
  version: '1.0',
  title: {
    en: 'Warwick-Edinburgh Mental Well-being Scale (WEMWBS)',
    fr: 'Échelle de bien-être mental de Warwick-Édimbourg (WEMWBS)',
  },
  items: [{linkId: 'total', range: [14, 70]}],
  scoring: 'sum',
  range: [14, 70],
  direction: 'up',
  threshold: {
    change: 3,
    source: 'About 3 points for one person: University of Warwick, questions about WEMWBS (page seen 2026)',
  },
  source: 'Items and range: University of Warwick, WEMWBS (pages seen 2026).',
  licence: {
    tier: 'total-only',
    holder: 'University of Warwick',
    terms: 'A licence is needed; the non-commercial one does not allow providing it to other parties.',
    seen: '2026-11',
    url: 'https://warwick.ac.uk',
  },
  administration: {minutes: [2, 4], mode: 'self', source: 'a working estimate, not published'},
  examples: [{answers: {total: 49}, total: 49}],
}
