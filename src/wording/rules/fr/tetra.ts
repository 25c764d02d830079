import type {Proof, Rule} from '../../rule.js'

/** Le tétra du 5, presque normale, un boulet: des raccourcis de salle et des mesures de la norme. */
export const tetra: Rule = {
  id: 'fr.disability.tetra',
  severity: 'suggest',
  match: [
    '(le|la|un|une|notre|^) [(tétra|quadra|quadraplégique+|para|hémi|aphasique|trisomique|sourdingue)] (du|de|gauche|droit|droite|connu+|qui|à|en)',
    '(jeune+|dame|usager+|ado|fillette|garçon|résident+|individu+|adulte+|enfant+|bénéficiaire+) [handicapé+] (lourd+|sévère+|mental+|de|du|qui|depuis|physique|$)',
    '(cas|patient+|client+) [(di|tsa|dp|tgc|trisomie|autiste|autisme|alzheimer)] (léger+|moyen+|sévère|lourd+|profond+|connu+)',
    '(un peu|assez|plutôt|pas mal|légèrement|probablement|sûrement) [(retardé!|retardée!|attardé+|débile+|handicapé+|simple d esprit|lent+ d esprit)]',
    '(esprit simple|esprit borné|q i (très)? (bas|faible|limite))',
    '(presque|quasi|quasiment) [(normal|normale)] (malgré|pareil|quand même)',
    'normal+ comme (vous|moi|nous|toi|tout le monde)',
    '(inutile+|bon à rien|bonne à rien) (au travail|à la société|dans la vie)',
    '(un|vrai|véritable|gros) boulet (pour|$)',
    '(en|au|dans un) fauteuil (roulant)? [(pour (le reste|toujours|toute)|à vie|à jamais|à perpétuité)]',
    '(porteur+|porteuse+|affligé+|doté+|pourvu+) (d|de) (un|une)? (handicap+|infirmité+|tare+|déficience|trisomie)',
    '(alzheimer|parkinson|sclérosé+|parkinsonien+) (errant+|agité+|lourd+)',
    '^ (nain|naine|bossu+|nabot+|avorton+|infirme+|invalide+|(demeuré!|demeurée!) ($|de naissance|d après|léger+|profond+))',
    '(l (handicapé+|infirme+ (du|de la|qui|au|à))|cet (handicapé+|infirme+))',
    '(diminué+|amoindri+|hypothéqué+) (physiquement|mentalement|intellectuellement)',
    '((physiquement|mentalement|intellectuellement) (diminué+|amoindri+)|(paralysé+|handicapé+|invalide+|infirme+) (à vie|pour (la vie|toujours|le reste)))',
    '(ne|n) (aura|pourra|sera|vivra) (jamais|plus) (de|une|la|avoir|vivre|être)? (vie normale|normalement|normal+|autonome+|comme (les autres|tout le monde))',
  ],
  except: [
    '(examen|test|bilan|résultat|tension|pouls|marche|vie|fonction|force|amplitude|tonus|audition|vision|frottis|radio|ecg|échographie|sommeil|appétit|température|enfant) ... (normal|normale)',
    '(se sent|sentir|sentait|se dit|se trouve|peur|craint) ... (inutile+|boulet|normal|normale|diminué+)',
    '(nain|naine) : (de|par) son (propre)? : (choix|mot)',
    '(prestation+|supplément+|allocation+|soutien|crédit) ... handicapé+',
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
    'Rampe posée chez l’handicapée du rez-de-chaussée.',
    'Paralysé à vie par la chute.',
  ],
  passes: [
    'Examen normal malgré la douleur.',
    'Elle se sent inutile et en parle.',
    'Ne sert à rien de hâter le congé, dit-elle.',
    'Douleur diminuée par la glace.',
    'A eu la polio à cinq ans.',
    'Naine, par son propre choix de mot.',
  ],
}
