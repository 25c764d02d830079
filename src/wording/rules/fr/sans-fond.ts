import type {Proof, Rule} from '../../rule.js'

/** Puits sans fond, drôle de moineau, se fiche de tout: un besoin ou une manière, tournés en défaut. */
export const sansFond: Rule = {
  id: 'fr.character.sans-fond',
  severity: 'suggest',
  match: [
    '(gouffre|puits|trou noir|avidité|éponge|carence) (affectif+|émotionnel+|émotif+)',
    '(puits|panier|gouffre) sans fond',
    'besoin+ (constant+|continuel+|excessif+|insatiable+|démesuré+|perpétuel+|maladif) (d|de) (être)? (rassuré+|réassurance|validation|approbation|affection|attention|plaire|attirer|contrôler|contrôle|séduire|reconnaissance|admiré+|aimé+)',
    '(ne|n) se gêne (pas|jamais|aucunement|guère)',
    '(monopoliser~|accaparer~) (toujours|souvent|encore|sans cesse)? (les|la|le|l|toute la) (rencontre+|groupe|parole|discussion+|attention|atelier+|télé|téléphone|salon|conversation+|réunion+|intervenant+|poste|entretien+)',
    's (immiscer~|ingérer~) (dans|auprès)',
    '(parle|répond|s exprime|s adresse) (de (façon|manière)|d une (façon|manière)|sur un ton) (crue|vulgaire|grossière|bête|hautaine|agressive|enfantine|cassante|méprisante|sèche|impolie|baveuse|irrespectueuse|autoritaire|hautain|méprisant|sec|cassant|arrogant)',
    '(intimider~|terroriser~|tyranniser~|exploiter~|ridiculiser~) (les|ses|tous les) (plus|autres)? (faibles|vulnérables|démunis|pairs|colocs|résidents|patients)',
    'trop (gentil|gentille|poli+|fin|fine) pour être (vrai+|honnête+)',
    'difficile+ sur (la|sa|ses|les|le|son) (nourriture|bouffe|manger|repas|choix|goûts|menu)',
    '(met|mettait|rend) (le personnel|l équipe|les (autres|résidents|usagers|pairs|intervenant+)) mal à l aise',
    '(drôle de|sacré|sacrée|tout un) (moineau|pistolet|numéro|zèbre|oiseau|zig|spécimen|énergumène|bonhomme|caractère)',
    '(très|assez|plutôt|est|{charge}|demeure|un peu|vraiment|^) [(weird|combinard+|psychorigide+|crédule+|défensif+|creepy|fif|gossant+|fendant+|énergumène)]',
    '(intéressé+|s intéresse|motivé+|attiré+) (seulement|juste|uniquement|que|qu) (par|à|aux|au) (l|son|sa|ses|les|le|la) (argent|chèque|cigarettes|bouffe|héritage|sexe|drogue|filles|gain|pilules)',
    'prend (rien|jamais rien) au sérieux',
    'prend (tout|ça|cela) à la (légère|rigolade|blague)',
    '(un peu|pas mal|plutôt|assez) (niais|niaise|simplet|simplette|gnochon+|nono|cave)',
    '(jeter~|jette|garrocher~|flamber~|claquer~) (tout)? (son|leur) argent',
    '(dévorer~|vampiriser~|bouffer~|gruger~) (toute)? (notre|mon|votre) (énergie|temps)',
    'quémander~',
    'demandant+ à (l extrême|l excès|outrance)',
    '(parle|répond|réplique|s exprime|s adresse|répondre|parler) (très|toujours|souvent)? (sèchement|bêtement|hargneusement|grossièrement|vulgairement|arrogamment|cavalièrement|méchamment|effrontément|avec (arrogance|mépris|hargne|insolence|condescendance|hostilité|rudesse))',
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
    'Le téléphone sonne et quémande des gommes.',
    'Demandante à l’excès, dit la note.',
    'Répond sèchement à la préposée.',
  ],
  passes: [
    'Un bruit la met mal à l’aise.',
    'Elle demande de l’affection à son chat.',
    'La marche est difficile dans la neige.',
    'Spécimen d’urine envoyé au laboratoire.',
    'Le sujet du divorce le met mal à l’aise.',
    'Le chat quémande à table.',
  ],
}
