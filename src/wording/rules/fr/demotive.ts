import type {Proof, Rule} from '../../rule.js'

/** Démotivé: un trait, là où l’offre ne convient peut-être pas. */
export const demotive: Rule = {
  id: 'fr.compliance.demotive',
  severity: 'suggest',
  frame: 'is',
  match: [
    'démotivé+',
    '(peu|pas|non) (motivé+|investi+|impliqué+)',
    '{lack} (de|d) (motivation|volonté|intérêt)',
    '(ne|n) (fait|fournit) aucun effort',
  ],
  guards: {negation: false},
  message: 'Ces mots font un trait de ce qui vient peut-être d’une offre qui ne convient pas.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Client démotivé en atelier.', 'Manque de motivation pour les groupes.'],
  passes: ['Elle est motivée à cuisiner.', 'Le projet manque de fonds.'],
}
