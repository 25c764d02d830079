import type {Instrument} from '../instrument.js'
import {allAnswered, numbered} from '../numbered.js'

const items = numbered(30, [0, 5])
const stages = [
  ['moratorium', 'Moratorium', 'Moratoire'],
  ['awareness', 'Awareness', 'Conscience'],
  ['preparation', 'Preparation', 'Préparation'],
  ['rebuilding', 'Rebuilding', 'Reconstruction'],
  ['growth', 'Growth', 'Croissance'],
] as const

/** Stages of Recovery Instrument, 30 items in groups of five, one per stage; the total is the place (1 to 5) of the highest. */
export const stori30: Instrument = {
  id: 'stori-30',
  version: '1.0',
  title: {
    en: 'Stages of Recovery Instrument, 30 items (STORI-30)',
    fr: 'Outil des étapes du rétablissement, 30 questions (STORI-30)',
  },
  items,
  subscales: stages.map(([id, en, fr], stage) => ({
    id,
    title: {en, fr},
    items: items.filter((_item, index) => index % 5 === stage).map(({linkId}) => linkId),
    scoring: 'sum',
    range: [0, 30],
  })),
  scoring: 'highest',
  ties: 'later',
  range: [1, 5],
  direction: 'up',
  chime: {
    components: ['hope', 'identity', 'meaning', 'empowerment'],
    source: 'Items built on hope, identity, meaning and responsibility: summaries of SISR and STORI (2012)',
  },
  source:
    'Answers and stages: University of Wollongong, recovery measures. Stage of an item, (n − 1) mod 5: the listing of the STORI.',
  unverified: [
    {
      en: 'That the 30 items follow the same pattern of stages as the 50 is assumed.',
      fr: 'Que les 30 questions suivent le même ordre d’étapes que les 50 est une supposition.',
    },
    {
      en: 'That of equally high stages the later one counts is recalled.',
      fr: 'La règle qui retient la dernière de plusieurs étapes à égalité est citée de mémoire.',
    },
  ],
  licence: {
    tier: 'site',
    holder: 'Andresen, Oades and colleagues',
    terms: 'No charge for research or clinical use, with the usual acknowledgement.',
    seen: '2026-11',
    url: 'https://www.uow.edu.au',
  },
  administration: {minutes: [8, 10], mode: 'self', source: 'a working estimate, not published'},
  examples: [
    {answers: allAnswered(items, 1, {3: 5}), total: 3, subscales: {moratorium: 6, preparation: 10}},
    {answers: allAnswered(items, 4), total: 5, subscales: {growth: 24}},
  ],
}
