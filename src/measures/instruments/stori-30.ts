import type {Instrument} from '../instrument.js'
import {allAnswered, numbered} from '../numbered.js'
import {stori50, storiStages} from './stori-50.js'

const items = numbered(30, [0, 5])

/** The short form of the Stages of Recovery Instrument: 30 items in groups of five, scored as the 50 are. */
export const stori30: Instrument = {
  ...stori50,
  id: 'stori-30',
  title: {
    en: 'Stages of Recovery Instrument, 30 items (STORI-30)',
    fr: 'Outil des étapes du rétablissement, 30 questions (STORI-30)',
  },
  items,
  subscales: storiStages(items),
  unverified: [
    {
      en: 'That the 30 items follow the same pattern of stages as the 50 is assumed.',
      fr: 'Que les 30 questions suivent le même ordre d’étapes que les 50 est une supposition.',
    },
    ...(stori50.unverified ?? []),
  ],
  administration: {minutes: [8, 10], mode: 'self', source: 'a working estimate, not published'},
  examples: [
    {answers: allAnswered(items, 1, {3: 5}), total: 3, subscales: {moratorium: 6, preparation: 10}},
    {answers: allAnswered(items, 4), total: 5, subscales: {growth: 24}},
  ],
}
