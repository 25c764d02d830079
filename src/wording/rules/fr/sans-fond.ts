import type {Proof, Rule} from '../../rule.js'

/** Puits sans fond, drôle de moineau, se fiche de tout: un besoin ou une manière, tournés en défaut. */
export const sansFond: Rule = {
  id: 'fr.character.sans-fond',
  severity: 'suggest',
  guards: {negation: false},
  match: [
    '(gouffre|puits|trou noir|quête|demande+|avidité|faim|éponge|carence) (affectif+|affective+|émotionnelle|émotif)',
    '(puits|panier|gouffre) sans fond',
    'jamais (rassasié+|comblé+|assouvi+|assez pour (lui|elle))',
    'besoin+ (constant+|continuel+|excessif+|énorme+|insatiable+|démesuré+|perpétuel+|maladif) (d|de) (être)? (rassuré+|réassurance|validation|approbation|affection|plaire|attirer|contrôler|contrôle|séduire|reconnaissance|être (vu|admiré+|entouré+|aimé+))',
    '(ne|n) se gêne (pas|jamais|aucunement|guère) (pour|de|d|avec)?',
    '(monopolise|monopolisait|accapare|squatte) (toujours|souvent|encore)? (les|la|le|l|toute la|sans cesse) (rencontre+|groupe|parole|discussion+|attention|atelier+|télé|téléphone|salon|conversation+|réunion+|intervenant+|poste|entretien+)',
    '(s impose|s immisce|s ingère|s incruste|s invite) (dans|auprès|partout|chez)',
    '(parle|répond|s exprime|s adresse) (de façon|de manière|d une façon|d une manière|sur un ton) (crue|vulgaire|grossière|bête|hautaine|agressive|enfantine|cassante|méprisante|sèche|impolie|baveuse|irrespectueuse|autoritaire|hautain|méprisant|sec|cassant|arrogant)',
    '(caïd|roi|reine|shérif|tyran|parrain|boss|terreur|crieur|police) (de|du) (l|la)? (unité|étage|département|groupe|fumoir|salon|foyer|plancher|corridor)',
    '(intimide|terrorise|tyrannise|exploite|domine|ridiculise) (les|ses|son|sa|tous les|tout)? (plus (faibles|jeunes|vieux|vulnérables|démunis)|pairs|colocs|résidents|autres patients)',
    'jalousie (pathologique|maladive|excessive|constante|féroce)',
    'trop (gentil|gentille|poli+|beau|belle|fin|fine) pour être (vrai+|honnête+)',
    'difficile+ (sur|dans) (la|sa|ses|les|le|son) (nourriture|bouffe|manger|repas|choix|goûts|menu|vêtements)?',
    '(fille|fils|garçon) à (papa|maman|sa mère)',
    '(met|mettait|rend) ... mal à l aise',
    '(drôle de|sacré|sacrée|tout un) (moineau|pistolet|numéro|zèbre|oiseau|bête|zig|spécimen|phénomène|énergumène|bonhomme|caractère|personnage)',
    '^ (spécimen|énergumène|phénomène|weird|combinard+|psychorigide+|crédule+|défensif+)',
    '(très|assez|plutôt|est|{charge}|demeure|un peu|vraiment) [(weird|combinard+|psychorigide+|crédule+|défensif+|creepy|heavy|rough|too much|fif|quétaine+|poche|plate|gossant+|gossante+|fendant+|slow)]',
    '(intéressé+|s intéresse|motivé+|attiré+) (seulement|juste|uniquement|que|qu) (par|à|aux|au) (l|son|sa|ses|les|le|la) (argent|chèque|cigarettes|bouffe|héritage|sexe|drogue|filles|gain|pilules|nourriture)',
    '(tête en l air|tête folle|tête heureuse|évaporé+|tête de linotte|tête brûlée|tête enflée|cerveau fêlé)',
    '(ne|n) prend (rien|jamais rien|pas grand-chose) au sérieux',
    'prend (tout|ça|cela) à la (légère|rigolade|blague)',
    'rien à (cirer|foutre|battre)',
    '(un peu|pas mal|plutôt|assez) (niais|niaise|simplet|simplette|gnochon+|nono|tarte|nouille|cave)',
    '(jette|jeter|garroche|pitche|lance|brûle|claque) (tout)? (son|l|leur) argent',
    '(dévore|aspire|vampirise|bouffe|suce) (toute)? (l|notre|mon|votre) (énergie|temps|sang)',
  ],
  except: [
    'difficile+ (dans|sur) (la|le|les) (escalier+|marche+|neige|glace|pente)',
    '(plaie|voix|bruit|film|musique|odeur|silence|question+) ... mal à l aise',
    'demande+ affective+ (de|d) (son|sa) (conjoint|mère)',
  ],
  message: 'Ces mots tournent un besoin en défaut.',
  ask: 'De quoi la personne a-t-elle besoin, et qu’est-ce qui l’aide?',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Puits sans fond affectif.',
    'Drôle de moineau au salon.',
    'Monopolise les rencontres de groupe.',
    'Ne prend rien au sérieux.',
  ],
  passes: [
    'Un bruit la met mal à l’aise.',
    'Elle demande de l’affection à son chat.',
    'La marche est difficile dans la neige.',
  ],
}
