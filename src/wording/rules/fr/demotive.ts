import type {Proof, Rule} from '../../rule.js'

/** Démotivé: un trait, là où l’offre ne convient peut-être pas. */
export const demotive: Rule = {
  id: 'fr.compliance.demotive',
  severity: 'suggest',
  frame: 'is',
  match: [
    'peu (mobilisé+|engagé+|participatif+|participative+|intéressé+|proactif+|proactive+|combatif+|combative+) (dans|envers|par|face|pour|à|au|aux|lors|en|durant)?',
    'démotivé+',
    '(n|ne)? (est|semble)? (peu|pas|non|aucunement) (du tout|très|vraiment|toujours|assez)? (motivé+|investi+|impliqué+)',
    '(n|ne)? a? {lack} (de|d)? (motivation|volonté|intérêt (pour)?)',
    '(ne|n) (fait|fournit|met) (aucun|pas d|peu d) effort+',
    '(ne|n) s (aide|implique|investit|engage|mobilise) pas',
    '(complaît dans|désintéressé+|désinvestit|passif+ (dans|face)|rien de ses journées|évaché+|prend pas en main|ne fait rien)',
    'doit se prendre en main',
    '(amotivé+|désengagé+|démobilisé+|désinvesti+|apathique+|amorphe+|indolent+|nonchalant+|inerte+|oisif+|oisive+|passif+|passive+)',
    '(tout est à faire|faut tout faire|il faut tout lui faire|à bout de bras|faut (le|la) pousser|besoin (d être)? poussé+)',
    '(ne|n) se (mobilise|mobilisait|prend|bouge|force|donne) (pas|jamais|aucunement|guère|peu)',
    '(s en (fout|fiche|contrefiche|balance))',
  ],
  except: [
    '(mouvement+|mobilisation+|amplitude+|flexion|exercices) passif+',
    'projet manque de',
    'se prend pas pour',
  ],
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
