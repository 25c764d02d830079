import type {Instrument} from '../instrument.js'

/**
 * Goal attainment scaling: where one goal stands among five levels that were agreed for it, each in words of its own.
 * The levels of several goals become a T-score by `attainmentT` of the goals, for reports alone.
 */
export const attainment: Instrument = {
  id: 'attainment',
  version: '1.0',
  title: {en: 'Goal attainment, five levels', fr: 'Atteinte de l’objectif, cinq niveaux'},
  caution: {
    en: 'One goal, on levels that were agreed for it alone. Two goals are not compared by it.',
    fr: 'Un seul objectif, selon des niveaux convenus pour lui. Deux objectifs ne se comparent pas ainsi.',
  },
  items: [
    {
      linkId: 'level',
      range: [-2, 2],
      text: {en: 'Which of these is it now?', fr: 'Lequel de ces niveaux est-ce maintenant?'},
      labels: {
        en: [
          'much less than expected',
          'less than expected',
          'as expected',
          'better than expected',
          'much better than expected',
        ],
        fr: [
          'beaucoup moins que prévu',
          'moins que prévu',
          'comme prévu',
          'mieux que prévu',
          'beaucoup mieux que prévu',
        ],
      },
    },
  ],
  scoring: 'sum',
  range: [-2, 2],
  direction: 'up',
  source:
    'Levels and T-score: the method of Kiresuk and Sherman, its formula as corrected in Turner-Stokes (2009) erratum, doi 10.1177/0269215508101742. No threshold of change was found.',
  licence: {tier: 'ours', holder: 'Recovery Charting', terms: 'The method is free; our labels: CC BY 4.0'},
  languages: {en: 'ours', fr: 'ours'},
  administration: {
    minutes: [5, 10],
    mode: 'together',
    source: 'a working estimate of setting the levels, not published',
  },
  examples: [
    {answers: {level: -2}, total: -2},
    {answers: {level: 1}, total: 1},
  ],
}
