import type {Instrument} from '../instrument.js'
import {allAnswered, numbered} from '../numbered.js'

const items = numbered(22, [0, 4])

/**
 * Questionnaire about the Process of Recovery, 22 items. Its two subscales (17 and 5 items) are left out: which item
 * belongs to which was not seen, and the smaller one underperforms (Williams et al. 2015).
 */
export const qpr22: Instrument = {
  id: 'qpr-22',
  version: '1.0',
  title: {
    en: 'Questionnaire about the Process of Recovery, 22 items (QPR-22)',
    fr: 'Questionnaire sur le processus de rétablissement, 22 questions (QPR-22)',
  },
  items,
  scoring: 'sum',
  range: [0, 88],
  direction: 'up',
  chime: {
    components: ['connectedness', 'hope', 'identity', 'meaning', 'empowerment'],
    source: 'Shanks et al. (2013), doi 10.1176/appi.ps.005012012',
  },
  source:
    'Items and ranges: ggzdataportaal, page on the QPR. Subscales: Williams et al. (2015), doi 10.1192/bjp.bp.114.161695. No rule for missing answers was found.',
  licence: {
    tier: 'site',
    holder: 'Neil, Morrison and colleagues; the French version, Munuera and colleagues',
    terms: 'No terms of its own were seen; ask the authors.',
    seen: '2026-11',
  },
  languages: {
    fr: 'QPR-Fr: Munuera et al. (2024), doi 10.1037/prj0000601; a 19-item single factor fits there',
  },
  administration: {minutes: [5, 10], mode: 'self', source: 'a working estimate, not published'},
  examples: [
    {answers: allAnswered(items, 1), total: 22},
    {answers: allAnswered(items, 4, {7: 0}), total: 84},
  ],
}
