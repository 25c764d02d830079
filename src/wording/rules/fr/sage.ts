import type {Proof, Rule} from '../../rule.js'

/** La conduite d’un adulte, louée comme celle d’un enfant. */
export const sage: Rule = {
  id: 'fr.belittling.sage',
  severity: 'suggest',
  match: [
    '(est|été|était|bien|très|resté+|demeure|reste|{charge}) [sage+]',
    's (est|était) (très|assez)? (bien|mal) (comporté+) (ce|cette|pendant|hier|avec|aujourd|en|à|au|durant|$)',
    '^ sage (ce|cet|aujourd|cette|depuis|toute)',
    '(bon|bonne) (petit|petite)? (garçon|fille|patient|patiente|diable)',
    '(pépère|mémère|petit vieux|petite vieille|petit monsieur|petite dame|pauvre (petit|petite|madame|monsieur|femme|homme))',
    'se comporter~ (très)? (bien|mal|correctement|comme il faut)',
    '(aucun|pas de) (trouble|problème) (de (gestion|gérance)|pour le personnel)',
  ],
  except: [
    'sage+ (de|d|femme+)',
    '(conseil+|choix|décision+) ... sage+',
    '(sa|son|ma|mon|leur|une|un) (mémère|pépère)',
    '(chien|chat|enfant+|fils|fille|moteur|greffe|greffon|appareil|pile) ... (se comporter~|s est ... comporté+)',
  ],
  message: 'Ces mots parlent à un adulte comme à un enfant.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'A été sage toute la nuit.',
    'Pauvre monsieur, il est seul.',
    'Se comporte bien aujourd’hui.',
    'S’est bien comportée au souper.',
  ],
  passes: [
    'Suivie par une sage-femme.',
    'Son chien s’est bien comporté hier.',
    'Elle trouve que c’est une sage décision d’attendre.',
    'Aucun trouble du sommeil cette nuit.',
    'Son pépère l’a élevé à la ferme.',
    'Il est sage d’attendre les résultats.',
  ],
}
