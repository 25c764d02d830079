import type {Instrument} from '../instrument.js'

/** How far a goal has come, from 0 to 10, by whoever is asked. A method that anybody may use; the wording is ours. */
export const goalProgress: Instrument = {
  id: 'goal-progress',
  version: '1.0',
  title: {en: 'Goal progress, 0 to 10', fr: 'Avancement de l’objectif, de 0 à 10'},
  caution: {
    en: 'One person’s view of one goal. No change on it is known to mean more than another.',
    fr: 'Le regard d’une personne sur un objectif. Aucun écart n’y est connu comme plus parlant qu’un autre.',
  },
  items: [
    {
      linkId: 'progress',
      range: [0, 10],
      text: {
        en: 'How far along is this goal, as I see it?',
        fr: 'Où en est cet objectif, à mes yeux?',
      },
    },
  ],
  scoring: 'sum',
  range: [0, 10],
  direction: 'up',
  source: 'Our own wording of a common method: one rating per goal, from 0 to 10. Not validated.',
  licence: {tier: 'ours', holder: 'Recovery Charting', terms: 'CC BY 4.0'},
  languages: {en: 'ours', fr: 'ours'},
  administration: {minutes: [0, 1], mode: 'self', source: 'ours; not measured'},
  examples: [{answers: {progress: 7}, total: 7}],
}
