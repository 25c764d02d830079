import type {Instrument} from '../instrument.js'
import {allAnswered, numbered} from '../numbered.js'

const items = numbered(12, [1, 6])

/** Individual Recovery Outcomes Counter: twelve items, talked over together. Item numbers of its four areas were not seen. */
export const iRoc: Instrument = {
  id: 'i-roc',
  version: '1.0',
  title: {
    en: 'Individual Recovery Outcomes Counter (I.ROC)',
    fr: 'Compteur individuel des résultats du rétablissement (I.ROC)',
  },
  items,
  scoring: 'sum',
  range: [12, 72],
  direction: 'up',
  source: 'Items and answers: Monger et al. (2013); penumbra.org.uk. No threshold of change was found.',
  licence: {
    tier: 'site',
    holder: 'Penumbra',
    terms: 'Offered with training; no wording of the licence was seen.',
    seen: '2026-11',
    url: 'https://www.penumbra.org.uk',
  },
  administration: {minutes: [10, 20], mode: 'together', source: 'minddistrict, I.ROC (page seen 2026)'},
  examples: [{answers: allAnswered(items, 4, {12: 6}), total: 50}],
}
