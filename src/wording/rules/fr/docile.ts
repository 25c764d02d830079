import type {Proof, Rule} from '../../rule.js'

/** L’obéissance, félicitée. */
export const docile: Rule = {
  id: 'fr.compliance.docile',
  severity: 'hint',
  frame: 'is',
  match: [
    '(compliant+|adhérent+) (à|au|aux|avec|avec les)',
    'compliant+',
    '(obéir~|obtempérer~) (bien|aux|à|au|sans|enfin|mal|rarement|peu|difficilement|toujours|maintenant)',
    'se (plie|pliait|soumet|soumettait|conforme|conformait) (bien|à|aux|au|enfin|difficilement|volontiers|maintenant|mieux)',
    '(soumis+|malléable+|bien dressé+|bien élevé+|facile à (gérer|contrôler|diriger|encadrer))',
  ],
  except: [
    '(masse|lésion|nodule|tumeur|pansement|croûte+|fibrine|capsule|ganglion) ... adhérent+',
    'adhérent+ (à|au|aux) (la|l|le)? (face|paroi|plan+|peau|structure+|os|organe+|muscle+)',
    'se conforme (bien)? à (son|la|le|un) ... (horaire|norme|bail)',

    '(obéir~) (bien)? (à|aux|un|des) ... (ordre+|commande+|demande+|commandement+)',
    'se plie (en deux|à la taille)',
  ],
  message: 'Ces mots félicitent l’obéissance plutôt que l’accord.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Obéit bien aux consignes.', 'Usager compliant.', 'Se plie aux règles de la ressource.'],
  passes: [
    'Ouvre les yeux et obéit aux ordres simples.',
    'Le poumon est compliant.',
    'Elle se plie en deux de douleur.',
  ],
}
