import type {Proof, Rule} from '../../rule.js'

/** Démotivé: un trait, là où l’offre ne convient peut-être pas. */
export const demotive: Rule = {
  id: 'fr.compliance.demotive',
  severity: 'suggest',
  frame: 'is',
  match: [
    'peu (mobilisé+|engagé+|impliqué+|participatif+|proactif+|combatif+|volontaire+|discipliné+|persévérant+|rigoureux|rigoureuse)',
    'démotivé+',
    '(n|ne)? (est|semble)? (peu|pas|non|aucunement) (du tout|très|vraiment|toujours|assez)? (motivé+|investi+)',
    '(n|ne)? a? {lack} (de|d)? (motivation|volonté|intérêt pour)',
    '(manquant|manquait|manquaient|manquent|manquer|manqué|dépourvu+) (de|d|totalement de) (motivation|volonté)',
    '(ne|n) (fait|fournit|met) (aucun|pas d|peu d) effort+',
    '(ne|n) s (aider~|impliquer~|investir~|engager~) pas',
    '(complaît dans|désintéressé+|désinvestit|passif+ (dans|face)|rien de ses journées|évaché+|prend pas en main)',
    'ne se mobilise pas (dans|pour|face)',
    'doit se prendre en main',
    '(amotivé+|immotivé+|attentiste+|désengagé+|démobilisé+|désinvesti+|apathique+|amorphe+|nonchalant+|oisif+|passif+)',
    '(faut tout lui? faire|tout est à faire (pour|avec)|faut (le|la) pousser (à|pour|constamment|sans cesse)|besoin d être poussé+)',
    '(ne|n) se (bouge|force) (pas|jamais|aucunement|guère)',
    's en (fout|fiche|contrefiche|balance)',
    '(tout est à faire|à bout de bras)',
    '(non|pas|guère) (discipliné+|rigoureux|rigoureuse|persévérant+)',
  ],
  except: [
    'apathique+ et (ralenti+|aboulique+|anhédonique+|pâle+|léthargique+|somnolent+|mou|molle)',
    's aide pas (de|du|d)',
    'impliqué+ dans (l|un) accident',
    'volonté politique',
    '(mouvement+|mobilisation+|amplitude+|flexion|exercices) passif+',
    'projet (manque|manquait|manquant) de',
    '(pas|non) motivé de (consultation+|soins|visite)',
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
    'Peu discipliné, mange à toute heure.',
    'Immotivée, reste au lit.',
    'Le participant, manquant de motivation, quitte à midi.',
  ],
  passes: [
    'Elle est motivée à cuisiner.',
    'Le projet manque de fonds.',
    'Ne se mobilise pas au lit sans aide; masse indolente, mobile.',
    'Une toux de quatre mois qui n’avait pas motivé de consultation.',
  ],
}
