import type {Instrument} from '../instrument.js'

/** SWEMWBS: its metric total alone, converted by the site from the raw sum. */
export const swemwbs: Instrument = {
  id: 'swemwbs',
  version: '1.0',
  title: {
    en: 'Short Warwick-Edinburgh Mental Well-being Scale (SWEMWBS)',
    fr: 'Échelle abrégée de bien-être mental de Warwick-Édimbourg (SWEMWBS)',
  },
  items: [{linkId: 'total', range: [7, 35], decimal: true}],
  scoring: 'sum',
  range: [7, 35],
  direction: 'up',
  source:
    'Range: University of Warwick, WEMWBS (pages seen 2026). No threshold of change was found; it was insensitive in one community team (Blenkiron 2019).',
  licence: {
    tier: 'total-only',
    holder: 'University of Warwick',
    terms: 'A licence is needed; the non-commercial one does not allow providing it to other parties.',
    seen: '2026-11',
    url: 'https://warwick.ac.uk',
  },
  administration: {minutes: [2, 4], mode: 'self', source: 'a working estimate, not published'},
  examples: [{answers: {total: 22.35}, total: 22.35}],
}
