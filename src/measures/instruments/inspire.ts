import {terms} from '../../chime/index.js'
import type {Instrument} from '../instrument.js'
import {allAnswered, linkIds, numbered} from '../numbered.js'

const items = numbered(27, [0, 4], {mayNotApply: true})
const components = ['connectedness', 'hope', 'identity', 'meaning', 'empowerment'] as const

/**
 * INSPIRE: how a worker supports recovery (20 items, four per component) and the relationship with them (7). What the
 * person calls unimportant is `not-applicable` and stays out of the mean. There is no total over both parts.
 */
export const inspire: Instrument = {
  id: 'inspire',
  version: '1.0',
  title: {en: 'INSPIRE', fr: 'INSPIRE'},
  caution: {
    en: 'About the support that a worker gives, not about the person’s recovery.',
    fr: 'Porte sur le soutien d’un membre du personnel, non sur le rétablissement de la personne.',
  },
  items,
  subscales: [
    {
      id: 'support',
      title: {en: 'Support', fr: 'Soutien'},
      items: linkIds(1, 20),
      scoring: 'mean',
      factor: 25,
      range: [0, 100],
    },
    ...components.map((component, index) => ({
      id: component,
      component,
      items: linkIds(index * 4 + 1, index * 4 + 4),
      title: {en: terms.en[component].name, fr: terms.fr[component].name},
      scoring: 'mean' as const,
      factor: 25,
      range: [0, 100] as const,
    })),
    {
      id: 'relationship',
      title: {en: 'Relationship', fr: 'Relation'},
      items: linkIds(21, 27),
      scoring: 'mean',
      factor: 25,
      range: [0, 100],
    },
  ],
  scoring: 'none',
  direction: 'up',
  chime: {components, source: 'researchintorecovery.com, INSPIRE: four items per component'},
  source: 'Structure: researchintorecovery.com, INSPIRE.',
  unverified: [
    {
      en: 'The answers of 0 to 4, which items make up which part, and the mean of the items called important as a percentage are recalled.',
      fr: 'Les réponses de 0 à 4, la répartition des questions et la moyenne en pourcentage des questions jugées importantes sont citées de mémoire.',
    },
  ],
  licence: {
    tier: 'site',
    holder: 'Slade and colleagues',
    terms: 'Older terms: copyrighted, no licence needed, may not be changed.',
    seen: '2026-11',
    url: 'https://www.researchintorecovery.com',
  },
  administration: {minutes: [5, 10], mode: 'self', source: 'a working estimate, not published'},
  examples: [
    {answers: allAnswered(items, 2), subscales: {support: 50, hope: 50, relationship: 50}},
    {
      answers: {...allAnswered(items, 4, {6: 0, 7: 2}), 5: 'not-applicable'},
      subscales: {hope: 50, connectedness: 100},
    },
  ],
}
