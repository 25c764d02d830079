import type {Proof, Rule} from '../../rule.js'

/** La conduite d’un adulte, louée comme celle d’un enfant. */
export const sage: Rule = {
  id: 'fr.belittling.sage',
  severity: 'suggest',
  match: [
    '(a|est|été|était|bien|très|resté+) (été)? (très|bien)? [sage+] (toute|tout|ce|cette|aujourd|hier|cet|depuis|pendant|en|au|dans|avec)?',
    '(bon|bonne) (petit|petite)? (garçon|fille|patient|patiente|élève|diable)',
    '(mange|mangé) (bien)? [(toute|tout) (son assiette|sa soupe|son repas)]',
    '(couche|culotte d’incontinence|bavette|bavoir) (propre|changée|installée|mise|souillée|en place)',
    '(mon petit|ma petite|pépère|mémère|petit vieux|petite vieille|petit monsieur|petite dame|pauvre (petit|petite|madame|monsieur|femme|homme))',
    '^ sage (ce|aujourd|cette|depuis)',
    'se comporter~ (très)? (bien|mal|correctement|comme il faut)',
    '^ (aucun|pas de) (trouble|problème) (de (gestion|gérance)|pour le personnel|cette nuit|ce soir)',
  ],
  except: [
    'dents? de sagesse',
    '(conseils|choix|décision) sage+',
    'sage-femme',
    'sage femme+',
    '(chien|chat|enfant+|fils|fille) ... se comporter~',
  ],
  message: 'Ces mots parlent à un adulte comme à un enfant.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['A été sage toute la nuit.', 'Pauvre monsieur, il est seul.', 'Se comporte bien aujourd’hui.'],
  passes: [
    'Suivie par une sage-femme.',
    'Elle trouve que c’est une sage décision d’attendre.',
    'Aucun trouble du sommeil cette nuit.',
  ],
}
