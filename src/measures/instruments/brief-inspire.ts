import {terms} from '../../chime/index.js'
import type {Instrument} from '../instrument.js'

const components = ['connectedness', 'hope', 'identity', 'meaning', 'empowerment'] as const

/** Brief INSPIRE: five items on how a worker supports recovery, one per component. Not a measure of recovery itself. */
export const briefInspire: Instrument = {
  id: 'brief-inspire',
  version: '1.0',
  title: {en: 'Brief INSPIRE', fr: 'Brief INSPIRE'},
  caution: {
    en: 'About the support that a worker gives, not about the person’s recovery.',
    fr: 'Porte sur le soutien d’un membre du personnel, non sur le rétablissement de la personne.',
  },
  items: components.map(component => ({linkId: component, component, range: [0, 4] as const})),
  subscales: components.map(component => ({
    id: component,
    component,
    items: [component],
    scoring: 'sum',
    range: [0, 4],
    title: {en: terms.en[component].name, fr: terms.fr[component].name},
  })),
  scoring: 'sum',
  factor: 5,
  range: [0, 100],
  direction: 'up',
  chime: {components, source: 'researchintorecovery.com, INSPIRE: one item per component'},
  source: 'Structure and range of 0 to 100: researchintorecovery.com, INSPIRE.',
  unverified: [
    {
      en: 'That an answer is 0 to 4 and that the total is five times the sum are taken from its sister measure; the score sheet was not seen.',
      fr: 'Les réponses de 0 à 4 et le total égal à cinq fois la somme sont repris de l’outil apparenté; la feuille de cotation n’a pas été vue.',
    },
  ],
  licence: {
    tier: 'site',
    holder: 'Slade and colleagues',
    terms:
      'Older terms: copyrighted, no licence needed, may not be changed, freely used for teaching, research and clinical work.',
    seen: '2026-11',
    url: 'https://www.researchintorecovery.com',
  },
  administration: {minutes: [1, 2], mode: 'self', source: 'a working estimate, not published'},
  examples: [{answers: {connectedness: 0, hope: 4, identity: 3, meaning: 3, empowerment: 2}, total: 60}],
}
