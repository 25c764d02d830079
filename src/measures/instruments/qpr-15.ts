import type {Instrument} from '../instrument.js'
import {allAnswered, numbered} from '../numbered.js'

const items = numbered(15, [0, 4])

/** Questionnaire about the Process of Recovery, 15 items, about the last seven days. One factor: no subscales. */
export const qpr15: Instrument = {
  id: 'qpr-15',
  version: '1.0',
  title: {
    en: 'Questionnaire about the Process of Recovery, 15 items (QPR-15)',
    fr: 'Questionnaire sur le processus de rétablissement, 15 questions (QPR-15)',
  },
  items,
  scoring: 'sum',
  range: [0, 60],
  direction: 'up',
  threshold: {
    change: 5,
    source:
      'Minimal important difference within a person: «MID for the QPR» (2021), doi 10.1080/17522439.2021.1883726',
  },
  chime: {
    components: ['connectedness', 'hope', 'identity', 'meaning', 'empowerment'],
    source: 'Shanks et al. (2013), doi 10.1176/appi.ps.005012012, of the 22 items',
  },
  source:
    'Items, answers, period: PhenX protocol 661101. One factor: Williams et al. (2015), doi 10.1192/bjp.bp.114.161695. No rule for missing answers was found.',
  licence: {
    tier: 'site',
    holder: 'Neil, Morrison and colleagues',
    terms: 'PhenX: freely available, permission not required for use. Nothing was seen on redistribution.',
    seen: '2026-11',
    url: 'https://www.phenxtoolkit.org',
  },
  languages: {en: 'PhenX protocol 661101'},
  administration: {minutes: [5, 5], mode: 'self', source: 'PhenX protocol 661101'},
  examples: [
    {answers: allAnswered(items, 0), total: 0},
    {answers: allAnswered(items, 2, {1: 4, 15: 1}), total: 31},
  ],
}
