import type {Instrument} from '../instrument.js'
import {allAnswered, numbered} from '../numbered.js'

const items = numbered(32, [1, 5], {mayNotApply: true})

/**
 * Recovery Self-Assessment, Revised: how far a service works in a recovery-oriented way. Never kept in a person's
 * chart. What does not apply, or is not known, stays out of the mean. Item numbers of its five parts were not seen.
 */
export const rsaR: Instrument = {
  id: 'rsa-r',
  version: '1.0',
  title: {
    en: 'Recovery Self-Assessment, Revised (RSA-R)',
    fr: 'Autoévaluation du rétablissement, version révisée (RSA-R)',
  },
  caution: {en: 'About a service, not about a person.', fr: 'Porte sur un service, non sur une personne.'},
  level: 'service',
  items,
  scoring: 'mean',
  range: [1, 5],
  direction: 'up',
  source:
    'Items, answers, «not applicable» and «don’t know» left out: rtcom.umn.edu, RSA (page seen 2026). Four versions, by who answers.',
  licence: {
    tier: 'site',
    holder: 'Yale Program for Recovery and Community Health',
    terms: 'No terms were seen; ask the holder.',
    seen: '2026-11',
  },
  administration: {minutes: [10, 10], mode: 'self', source: 'a working estimate, not published'},
  examples: [
    {answers: allAnswered(items, 4), total: 4},
    {
      answers: {
        ...allAnswered(items, 3, {1: 4}),
        2: 'not-applicable',
        3: 'not-applicable',
        4: 'not-applicable',
        5: 'not-applicable',
        6: 'not-applicable',
        7: 'not-applicable',
        8: 'not-applicable',
        9: 'not-applicable',
        10: 'not-applicable',
        11: 'not-applicable',
        12: 'not-applicable',
        13: 'not-applicable',
      },
      total: 3.05,
    },
  ],
}
