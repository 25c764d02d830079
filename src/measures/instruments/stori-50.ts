import type {Instrument, Item} from '../instrument.js'
import {allAnswered, numbered} from '../numbered.js'

const items = numbered(50, [0, 5])
const stages = [
  ['moratorium', 'Moratorium', 'Moratoire'],
  ['awareness', 'Awareness', 'Conscience'],
  ['preparation', 'Preparation', 'Préparation'],
  ['rebuilding', 'Rebuilding', 'Reconstruction'],
  ['growth', 'Growth', 'Croissance'],
] as const

/** The five stages: every fifth item is of the same one, answered 0 to 5. */
export const storiStages = (items: readonly Item[]): Instrument['subscales'] =>
  stages.map(([id, en, fr], stage) => ({
    id,
    title: {en, fr},
    items: items.filter((_item, index) => index % 5 === stage).map(({linkId}) => linkId),
    scoring: 'sum',
    range: [0, items.length],
  }))

/** Stages of Recovery Instrument, 50 items in groups of five, one per stage; the total is the place (1 to 5) of the highest. */
export const stori50: Instrument = {
  id: 'stori-50',
  version: '1.0',
  title: {
    en: 'Stages of Recovery Instrument, 50 items (STORI-50)',
    fr: 'Outil des étapes du rétablissement, 50 questions (STORI-50)',
  },
  items,
  subscales: storiStages(items),
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
      en: 'That the highest stage is the result, and of equally high ones the later, is recalled.',
      fr: 'La règle qui retient l’étape la plus haute, et à égalité la dernière, est citée de mémoire.',
    },
  ],
  licence: {
    tier: 'site',
    holder: 'Andresen, Oades and colleagues',
    terms: 'No charge for research or clinical use, with the usual acknowledgement.',
    seen: '2026-11',
    url: 'https://www.uow.edu.au',
  },
  administration: {minutes: [15, 20], mode: 'self', source: 'a working estimate, not published'},
  examples: [
    {answers: allAnswered(items, 1, {3: 5}), total: 3, subscales: {moratorium: 10, preparation: 14}},
    {answers: allAnswered(items, 4), total: 5, subscales: {growth: 40}},
  ],
}
