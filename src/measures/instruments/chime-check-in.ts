import type {Component} from '../../chime/index.js'
import {checkInId, checkInRange} from '../check-in-answer.js'
import type {Instrument, Item} from '../instrument.js'

const labels = {
  en: ['not at all', 'a little', 'somewhat', 'mostly', 'very much'],
  fr: ['pas du tout', 'un peu', 'moyennement', 'en bonne partie', 'tout à fait'],
} as const

function prompt(component: Component, en: string, fr: string): Item {
  return {linkId: component, component, text: {en, fr}, range: checkInRange, labels}
}

/**
 * The CHIME check-in: five prompts, one per component, to open a conversation. It has no total, no average and no
 * cut-off, and is never compared between people. A site that wants a validated one-to-one tool loads one that it
 * is licensed to use, such as Brief INSPIRE-O.
 *
 * Written for this package, English and French side by side, from the themes of the Mental Health Commission of
 * Canada's «Recovery Education and Training Overview»; no item of any instrument was used.
 */
export const checkIn: Instrument = {
  id: checkInId,
  version: '1.0',
  title: {en: 'CHIME check-in', fr: 'Tour d’horizon CHIME'},
  caution: {
    en: 'A conversation starter, not a validated measure.',
    fr: 'Une amorce de conversation, pas un outil validé.',
  },
  items: [
    prompt(
      'connectedness',
      'I have someone to share good news with.',
      'J’ai quelqu’un avec qui partager une bonne nouvelle.',
    ),
    prompt(
      'hope',
      'There are things I want to do or see one day.',
      'Il y a des choses que je veux faire ou voir un jour.',
    ),
    prompt('identity', 'I can be who I am.', 'Je peux être moi-même.'),
    prompt('meaning', 'I know what matters most to me.', 'Je sais ce qui compte le plus pour moi.'),
    prompt(
      'empowerment',
      'My say counts in decisions about me.',
      'Mon avis compte dans les décisions qui me touchent.',
    ),
  ],
  scoring: 'none',
  direction: 'up',
  source:
    'Our own wording, version 1.0. Not validated: cognitive interviews, retest and comparison with a validated measure are still to be done. Not yet reviewed with people with lived experience.',
  licence: {tier: 'ours', holder: 'Recovery Charting', terms: 'CC BY 4.0'},
  languages: {en: 'ours', fr: 'ours'},
  administration: {minutes: [1, 2], mode: 'together', source: 'ours; not measured'},
}
