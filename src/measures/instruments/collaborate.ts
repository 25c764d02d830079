import type {Instrument} from '../instrument.js'
import {allAnswered, numbered} from '../numbered.js'

const items = numbered(3, [0, 4])

/** CollaboRATE: whether a visit was shared decision-making, in three items; all are needed. */
export const collaborate: Instrument = {
  id: 'collaborate',
  version: '1.0',
  title: {en: 'CollaboRATE', fr: 'CollaboRATE'},
  caution: {
    en: 'About how a visit went, not about the person’s recovery.',
    fr: 'Porte sur le déroulement d’une rencontre, non sur le rétablissement de la personne.',
  },
  items,
  scoring: 'sum',
  range: [0, 12],
  direction: 'up',
  source: 'Items and answers: PhenX protocol 662301. No threshold of change was found.',
  licence: {
    tier: 'site',
    holder: 'Elwyn and colleagues',
    terms: 'PhenX: freely available, permission not required for use. Nothing was seen on redistribution.',
    seen: '2026-11',
    url: 'https://www.phenxtoolkit.org',
  },
  languages: {en: 'PhenX protocol 662301'},
  administration: {minutes: [0, 1], mode: 'self', source: 'under 30 seconds: Elwyn et al. (2013)'},
  examples: [
    {answers: allAnswered(items, 4), total: 12},
    {answers: {1: 4, 2: 2, 3: 0}, total: 6},
  ],
}
