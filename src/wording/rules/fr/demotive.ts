import type {Proof, Rule} from '../../rule.js'

/** Démotivé: un trait, là où l’offre ne convient peut-être pas. */
export const demotive: Rule = {
  id: 'fr.compliance.demotive',
  severity: 'suggest',
  frame: 'is',
  match: [
    'démotivé+',
    '(peu|pas|non|aucunement|guère) (motivé+|investi+|impliqué+|engagé+ (dans|envers))',
    '(manque|absence|peu|aucun|aucune|sans) (de|d)? (motivation|volonté|initiative)',
    '{lack} (de|d) intérêt (pour (les|ses|le|son) (activités|suivi|soins|traitement))?',
    'motivation : ({poor}|nulle|douteuse)',
    '(ne|n) (fait|fournit|met|faisait) (aucun|pas d|peu d|pas les) (effort|efforts)',
    '(ne|n) veut rien faire',
    '(ne|n) s (aide|implique|investit|engage|mobilise) (pas|guère|aucunement|nullement)',
    '(s’aide|s’implique|s’investit|se mobilise) (peu|très peu)',
    'se (complaît|complaire) dans',
    '(passif+ (dans|face)|apathique et|attend tout (de|des)|reste évaché+|se laisse (aller|vivre))',
  ],
  except: ['(projet|organisme) manque de'],
  guards: {negation: false},
  message: 'Ces mots font un trait de ce qui vient peut-être d’une offre qui ne convient pas.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Client démotivé en atelier.',
    'Manque de motivation pour les groupes.',
    'Ne s’implique pas dans son suivi.',
    'Se complaît dans l’attente.',
  ],
  passes: ['Elle est motivée à cuisiner.', 'Le projet manque de fonds.'],
}
