import {terms} from '../../chime/index.js'
import type {Instrument} from '../instrument.js'

const components = ['connectedness', 'hope', 'identity', 'meaning', 'empowerment'] as const

/** Brief INSPIRE-O: five items on recovery, one per component of CHIME, as its authors define them. */
export const briefInspireO: Instrument = {
  id: 'brief-inspire-o',
  version: '1.0',
  title: {en: 'Brief INSPIRE-O', fr: 'Brief INSPIRE-O'},
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
  threshold: {change: 8, source: 'Moeller et al. (2025), doi 10.1007/s00127-025-02948-7'},
  chime: {components, source: 'researchintorecovery.com, INSPIRE: one item per component'},
  source:
    'Structure: researchintorecovery.com, INSPIRE. Means on 0 to 100: Moeller et al. (2024), doi 10.3389/fpsyt.2024.1327020.',
  unverified: [
    {
      en: 'That an answer is 0 to 4 and that the total is five times the sum are recalled; the score sheet was not seen.',
      fr: 'Les réponses de 0 à 4 et le total égal à cinq fois la somme sont cités de mémoire; la feuille de cotation n’a pas été vue.',
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
  examples: [
    {
      answers: {connectedness: 4, hope: 3, identity: 2, meaning: 1, empowerment: 0},
      total: 50,
      subscales: {connectedness: 4, hope: 3, identity: 2, meaning: 1, empowerment: 0},
    },
    {answers: {connectedness: 4, hope: 4, identity: 4, meaning: 4, empowerment: 4}, total: 100},
  ],
}
