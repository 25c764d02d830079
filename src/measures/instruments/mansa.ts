import type {Instrument} from '../instrument.js'
import {allAnswered} from '../numbered.js'

const items = Array.from({length: 12}, (_, index) => ({linkId: `rated-${index + 1}`, range: [1, 7] as const}))

/**
 * Manchester Short Assessment of Quality of Life: the mean of its twelve ratings. Its four yes-or-no questions are not
 * scored and not listed; a linkId counts the ratings alone, in their order.
 */
export const mansa: Instrument = {
  id: 'mansa',
  version: '1.0',
  title: {
    en: 'Manchester Short Assessment of Quality of Life (MANSA)',
    fr: 'Évaluation abrégée de la qualité de vie de Manchester (MANSA)',
  },
  items,
  scoring: 'mean',
  range: [1, 7],
  direction: 'up',
  source:
    'Ratings and questions: Priebe et al. (1999). Reliable change is published (de Beurs 2026, PMC12847227); its values were not seen and none is used. No rule for missing answers was found.',
  licence: {
    tier: 'site',
    holder: 'Priebe and colleagues',
    terms: 'No wording of the licence was seen; ask the authors.',
    seen: '2026-11',
  },
  administration: {minutes: [5, 10], mode: 'self', source: 'a working estimate, not published'},
  examples: [{answers: allAnswered(items, 5, {'rated-1': 2}), total: 4.75}],
}
