import type {Instrument} from '../instrument.js'
import {allAnswered, linkIds, numbered} from '../numbered.js'

const items = numbered(11, [1, 7])

/** DIALOG: satisfaction with eight areas of life and three of treatment, as two means. There is no total. */
export const dialog: Instrument = {
  id: 'dialog',
  version: '1.0',
  title: {en: 'DIALOG', fr: 'DIALOG'},
  items,
  subscales: [
    {
      id: 'quality-of-life',
      title: {en: 'Quality of life', fr: 'Qualité de vie'},
      items: linkIds(1, 8),
      scoring: 'mean',
      range: [1, 7],
    },
    {
      id: 'treatment',
      title: {en: 'Satisfaction with treatment', fr: 'Satisfaction à l’égard du traitement'},
      items: linkIds(9, 11),
      scoring: 'mean',
      range: [1, 7],
    },
  ],
  scoring: 'none',
  direction: 'up',
  source:
    'Items and answers: dialog.elft.nhs.uk (page seen 2026). Parts: a leaflet of Pennine Care. No rule for missing answers and no threshold of change was found.',
  licence: {
    tier: 'site',
    holder: 'East London NHS Foundation Trust and Queen Mary University of London',
    terms: 'No wording of the licence was seen; ask the holder.',
    seen: '2026-11',
    url: 'https://dialog.elft.nhs.uk',
  },
  administration: {minutes: [3, 5], mode: 'together', source: 'a working estimate, not published'},
  examples: [
    {answers: allAnswered(items, 4, {1: 6, 2: 6, 11: 7}), subscales: {'quality-of-life': 4.5, treatment: 5}},
  ],
}
