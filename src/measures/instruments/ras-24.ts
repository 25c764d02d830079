import type {Instrument} from '../instrument.js'
import {allAnswered} from '../numbered.js'

const item = (number: number): string => `ras-41-${number}`
const confidence = [11, 14, 15, 16, 20, 22, 24, 25, 36].map(item)
const help = [30, 31, 32].map(item)
const goals = [1, 2, 3, 4, 5].map(item)
const reliance = [6, 37, 39, 40].map(item)
const symptoms = [27, 28, 29].map(item)
const original = [
  1, 2, 3, 4, 5, 6, 11, 14, 15, 16, 20, 22, 24, 25, 27, 28, 29, 30, 31, 32, 36, 37, 39, 40,
].map(item)
const items = original.map(linkId => ({linkId, range: [1, 5] as const}))

/**
 * Recovery Assessment Scale, 24 items. Two printed orders are in use, so that a position says nothing: a linkId is the
 * item's number among the 41, and answers by position are scored only in an order that is named.
 */
export const ras24: Instrument = {
  id: 'ras-24',
  version: '1.0',
  title: {
    en: 'Recovery Assessment Scale, 24 items (RAS-24)',
    fr: 'Échelle d’évaluation du rétablissement, 24 questions (RAS-24)',
  },
  items,
  orders: {original, blocks: [...confidence, ...help, ...goals, ...reliance, ...symptoms]},
  subscales: [
    {
      id: 'confidence-and-hope',
      title: {en: 'Personal confidence and hope', fr: 'Confiance en soi et espoir'},
      items: confidence,
      scoring: 'mean',
      range: [1, 5],
    },
    {
      id: 'asking-for-help',
      title: {en: 'Willingness to ask for help', fr: 'Capacité à demander de l’aide'},
      items: help,
      scoring: 'mean',
      range: [1, 5],
    },
    {
      id: 'goals-and-success',
      title: {en: 'Goal and success orientation', fr: 'Orientation vers les buts et la réussite'},
      items: goals,
      scoring: 'mean',
      range: [1, 5],
    },
    {
      id: 'reliance-on-others',
      title: {en: 'Reliance on others', fr: 'Appui sur les autres'},
      items: reliance,
      scoring: 'mean',
      range: [1, 5],
    },
    {
      id: 'not-dominated-by-symptoms',
      title: {en: 'Not dominated by symptoms', fr: 'Ne pas être dominé par les symptômes'},
      items: symptoms,
      scoring: 'mean',
      range: [1, 5],
    },
  ],
  scoring: 'sum',
  range: [24, 120],
  direction: 'up',
  source:
    'Items, answers, subscale sizes: doi 10.1186/s12955-018-0849-3. The 41 items: Salzer and Brusilovskiy (2014), doi 10.1176/appi.ps.201300089. Order by blocks: a French short form in public use. No threshold of change; the cut-offs in circulation are not used, see doi 10.1176/appi.ps.201900049.',
  unverified: [
    {
      en: 'Which item belongs to which subscale in the original order is recalled, as is the order within a block.',
      fr: 'La répartition des questions par sous-échelle dans l’ordre d’origine est citée de mémoire, tout comme l’ordre à l’intérieur d’un bloc.',
    },
  ],
  licence: {
    tier: 'site',
    holder: 'The authors of the RAS',
    terms: 'No licence was seen; the French short form states neither licence nor scoring. Ask the authors.',
    seen: '2026-11',
  },
  languages: {fr: 'a short form used in French services, which states no source'},
  administration: {minutes: [5, 10], mode: 'self', source: 'a working estimate, not published'},
  examples: [
    {
      answers: allAnswered(items, 3),
      total: 72,
      subscales: {'confidence-and-hope': 3, 'reliance-on-others': 3},
    },
    {
      order: 'original',
      answers: byPosition(position => (position <= 5 ? 5 : 1)),
      total: 44,
      subscales: {'goals-and-success': 5, 'asking-for-help': 1},
    },
    {
      order: 'blocks',
      answers: byPosition(position => (position <= 9 ? 5 : 1)),
      total: 60,
      subscales: {'confidence-and-hope': 5, 'goals-and-success': 1},
    },
  ],
}

function byPosition(answer: (position: number) => number): Record<string, number> {
  return Object.fromEntries(items.map((_item, index) => [String(index + 1), answer(index + 1)]))
}
