import type {Proof, Rule} from '../../rule.js'

/** Le jugement, jugé. */
export const jugement: Rule = {
  id: 'fr.insight.jugement',
  severity: 'suggest',
  match: [
    '(jugement) (social|pratique)? : (est|demeure|semble)? (très)? {poor}',
    '({poor}|manque de|peu de) jugement',
    '(mauvaises|mauvais) (décisions|choix)',
    '(mauvais|mauvaises) (fréquentations|influences)',
    '(ne|n) (apprend|tire) (pas|jamais|aucune) (de ses erreurs|leçon)',
    'jugement (est)? (à surveiller|discutable|questionnable)',
  ],
  guards: {negation: false},
  message: 'Ces mots notent des décisions et taisent leurs raisons.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Jugement altéré au triage.', 'Manque de jugement avec son budget.'],
  passes: ['Le jugement de la cour est attendu.', 'Jugement conservé.'],
}
