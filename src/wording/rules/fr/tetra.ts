import type {Proof, Rule} from '../../rule.js'

/** Le tétra du 5, presque normale, un boulet: des raccourcis de salle et des mesures de la norme. */
export const tetra: Rule = {
  id: 'fr.disability.tetra',
  severity: 'suggest',
  match: [
    '(le|la|un|une|notre|^) [(tétra|quadra|quadraplégique+|para|hémi|polio|aphasique|trisomique|tsa non|sourdingue)] (du|de|gauche|droit|droite|connu+|qui|à|en)',
    '(jeune+|dame|usager+|élève+|ado+|fillette|garçon|résident+|individu+|adulte+|enfant+|bénéficiaire+) [handicapé+] (lourd+|sévère+|mental+|de|du|qui|depuis|physique|$)',
    '(cas|patient+|client+) [(di|tsa|dp|tgc|trisomie|autiste|autisme|alzheimer)] (léger+|légère+|moyen+|moyenne|sévère|lourd+|profond+|connu+)',
    '(un peu|assez|plutôt|pas mal|légèrement|probablement|sûrement) [(retardé!|retardée!|attardé+|débile+|déficient+|handicapé+|simple d esprit|lent+ d esprit)]',
    '(esprit simple|esprit borné|petite tête|petit esprit|q i (très)? (bas|faible|limite))',
    '(presque|quasi|quasiment|semble|paraît|a l air|l air|parait|assez) [(normal|normale)] (malgré|pour (un|une)|pareil|quand même)',
    'normal+ comme (vous|moi|nous|toi|tout le monde|les autres)',
    '(inutile+|bon à rien|bonne à rien) (au travail|à la société|dans la vie)',
    '(bouche inutile|monstre de foire|bête de (foire|cirque)|bois mort)',
    '(un|vrai|véritable|gros) boulet (pour|au|à)? (l|la|sa|ses|le|les|son)',
    '(lourde|grosse|terrible) charge (pour|à) (sa|son|ses|la|l|le)',
    '(en|au|dans un) fauteuil (roulant)? [(pour (le reste|toujours|toute)|à vie|à jamais|à perpétuité)]',
    '(dépend|dépendait) (de|d) (son|un|sa|la) (fauteuil|chaise|marchette|canne|déambulateur|lève-personne)',
    '(porteur+|porteuse+|affligé+|doté+|pourvu+) (d|de) (un|une)? (handicap+|infirmité+|tare+|déficience|trisomie)',
    '^ [(incontinent+)] : (porte|double|total+|à changer|souillé+)',
    '(alzheimer|parkinson|sclérosé+|parkinsonien+) (avancé+|errant+|agité+|lourd+)',
    '^ (nain|naine|bossu+|nabot+|géant difforme|avorton+|infirme+|invalide+|diminué+ (physiquement|mentalement|par))',
    '(diminué+|amoindri+|usé+|hypothéqué+) (physiquement|mentalement|intellectuellement|par (l|la|sa|son|les))',
    '(mal|dur+|demi) [(entendante+|entendant|voyant+|d oreille|sourd+)] : (difficile+|impossible+|ne|pénible+)',
    '(à moitié|presque|quasi|complètement) (sourd|sourde|aveugle+) : (il faut crier|faut crier|ne|n|difficile)',
    '(ne|n) (aura|pourra|sera|vivra) (jamais|plus) (de|une|la|avoir|vivre|être)? (vie normale|normalement|normal+|autonome+|comme les autres|comme tout le monde)',
    '(né|née) (comme ça|de même|pas normal+|pas pareil+|avec (une tare|un défaut))',
  ],
  except: [
    '(examen|test|bilan|résultat|tension|pouls|marche|peau|tonus|audition|vision|humeur|frottis|radio|ecg|échographie|sommeil|appétit|température|hémoglobine|enfant) ... (normal|normale)',
    '(semble|paraît|l air) (normal|normale) (à (l|la)|sur|selon|au)',
    '(ce|cet|la|le) (médicament|traitement|examen|test|pilule|exercice) ... (sert|inutile+)',
    'ne sert à rien (de|d)',
    '(se sent|sentir|sentait|se dit|se trouve|peur|craint) ... (inutile+|boulet|normal|normale|diminué+)',
    '(débit|pouls|murmure|réflexe+|urine+|appétit|force|vision|sensation|douleur) ... diminué+',
    'incontinent+ : à changer de',
    'association ... (alzheimer|parkinson|sclérose)',
  ],
  message: 'Ces mots font du handicap un raccourci.',
}

export const proof: Proof = {
  sources: ['onug', 'respectueux', 'neads'],
  flags: [
    'Le tétra du 5 a sonné.',
    'Presque normale malgré tout.',
    'Jeune handicapé de 19 ans.',
    'Diminué physiquement par l’accident.',
  ],
  passes: [
    'Examen normal malgré la douleur.',
    'Elle se sent inutile et en parle.',
    'Ne sert à rien de hâter le congé, dit-elle.',
  ],
}
