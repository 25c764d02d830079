import type {Proof, Rule} from '../../rule.js'

/** Un oui que l’on trouve trop petit. */
export const aContrecoeur: Rule = {
  id: 'fr.compliance.a-contrecoeur',
  severity: 'suggest',
  match: [
    '(à contrecœur|de mauvais gré|de mauvaise grâce|en (maugréant|rechignant|bougonnant|chialant|râlant))',
    '(venir|vient|venu+|accepter~|participer~|collaborer~|consent|signer~) (à reculons|du bout des doigts)',
    '(prend|prenait|prendre) (ses|sa|son|les) (pilules|médicaments|médication|comprimés|insuline|antidépresseurs|traitement+|rx) ((quand|comme|si) (ça|bon|(il|elle) (le|y|en|veut))|n importe)',
    '(ne|n) (fait|faisait|complète|remplit|a) (pas|jamais|aucun+) fait? (ses|son|de|les) (devoirs|exercices|démarche+|tâche+|lectures|journal)',
    '(ne|n) s est (pas|jamais|aucunement|guère) (conformé+|soumis+|impliqué+|investi+|forcé+)',
    '(participation|collaboration|coopération) (est|était|demeure|reste)? (forcé+|minimale|passive|de façade|superficielle|symbolique|sous pression|réticente|minime|tiède|molle)',
    'ne tient (aucun|pas|jamais|guère) compte (de (nos|notre)|des (conseils|avis|consignes|recommandations|règles))',
    '(contester~|questionner~|négocier~|argumenter~|marchander~) (chaque|toute+|tout|tous) les? (consigne+|règle+|décision+|intervention+|soin+|dose+|demande+)',
    '(du|un|son|certain) laisser-aller',
    '(accepter~|participer~|signer~|consent) (seulement|uniquement)? (sous (pression|menace|insistance)|par (obligation|contrainte|dépit)|après (insistance|négociation+ ($|de|d|le|la|son|sa)|supplications|maintes|moult|(plusieurs|de nombreuses) (demandes|relances|tentatives|explications)))',
    '(s y prend|attend|attendait) toujours? (au dernier moment|à? la dernière minute)',
    '{lack} (de|d)? (assiduité|constance|persévérance|sérieux|rigueur|initiative)',
    '(faut|fallu|fallait) ((se battre|négocier|argumenter|ruser) avec (lui|elle)|(le|la) (menacer|supplier))',
    '(tergiverser~|procrastiner~|s esquive|se (défile|défiler))',
    '(prend|prenait|prendre) (ses|sa|son|les) (pilules|médicaments|médication|comprimés|insuline|antidépresseurs|traitement+|rx) (quand|si|comme|lorsqu|à|selon|n) (il|elle|bon|ça|son|ses|sa|moitié|en|importe)',
    'recracher~ (ses|sa|son|le|les|la|tout|encore)?',
    '(collaborer~|coopérer~) (très|bien|plutôt)? (peu|mal|minimalement|difficilement|à peine) (au|aux|lors|pendant|durant)',
  ],
  except: ['impliqué+ dans (l|un) accident', 'sans (aucun+|peu)'],
  message: 'Ces mots trouvent un accord trop petit; ce qui retient la personne manque.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Accepte l’injection à contrecœur.',
    'Ne fait pas ses devoirs entre les rencontres.',
    'Ne tient pas compte de nos avis.',
    'Participation minimale.',
    'Hier soir, collabore peu aux soins.',
    'Accepte après négociation.',
  ],
  passes: [
    'Il recule son fauteuil.',
    'Elle prend ses pilules avec du yogourt.',
    'La plante s’est engagée dans le tuteur.',
    'Elle discute avec sa sœur.',
    'Engourdissement du bout des doigts, elle marche à reculons sur le tapis.',
    'La mensualité ne tient pas compte de l’allocation.',
    'Le voisin coopère peu avec la ville.',
  ],
}
