import type {Proof, Rule} from '../../rule.js'

const kin =
  'patient+|client+|usager+|monsieur|madame|homme|femme|dame|jeune+|enfant+|fille|fils|garçon|père|mère|frère+|sœur+|conjoint+|oncle|tante|cousin+|résident+|pt|pte|élève+|voisin+|épouse|mari|ami+|neveu|nièce'

/** Le corps et l’esprit mesurés à une norme. */
export const infirme: Rule = {
  id: 'fr.disability.infirme',
  severity: 'suggest',
  match: [
    '(paralytique+|éclopé+|estropié+|cul-de-jatte|manchot+|bossu+|boiteux|boiteuse+|avorton+|unijambiste+|gogol+|simplet|simplette+|idiot+ du village|crétin+|arriération|débilité|mongoloïde+|mésadapté+|taré+ de naissance|(^|un) grand enfant|éternel enfant|sourd+ comme un pot|dur+ de la feuille|poids mort|déficience mentale|mongolisme|handicap+ mental)',
    '(sourd+|sourde) (et|ou)? (muet|muette+|muets)',
    `(${kin}) (adulte+|aîné+|cadet|cadette|unique)? [(retardé!|retardée!|paraplégique+|tétraplégique+|quadriplégique+|hémiplégique+|infirme+|anormal+|nain+|invalide+|difforme+|débile+)]`,
    '^ aveugle+ (depuis|de|connu+|complet|complète)',
    '^ [(hémiplégique+|paraplégique+|tétraplégique+|quadriplégique+|amputé+)]',
    '((il|elle|monsieur|madame) (est|était|demeure|reste) infirme+|bigleux|bigleuse+|aveugle+ comme une taupe|anormal+ de naissance|(confiné+|cloué+|emprisonné+) chez (lui|elle))',
    '((handicapé+|infirme+|attardé+) (de naissance|depuis)|infirme+ (d|du|de la|des) (un|une)? (bras|jambe+|main+|pied+)|(qi|cerveau|état|intelligence) de (légume|poule|moineau|moule))',
    '(rivé+|enchaîné+|vissé+|scotché+|cloué+|confiné+|condamné+) (à|au|dans) (son|sa|un|une|le|la)? (lit|fauteuil|chaise|maison|domicile|marchette|civière|déambulateur)',
    '(relégué+|coincé+|bloqué+|collé+|réduit+|dépendant+) (à|au|de|dans|en) (son|un)? (fauteuil|lit)',
    '(lourdement|sévèrement|gravement|profondément|légèrement|physiquement|mentalement|très) [(handicapé+|attardé+)]',
    '(un|le|les|la|une|nos|des|pauvre) [(déficient+|infirme+|invalide+|trisomique+|mongol+|attardée+|attardés|handicapée+|handicapés|retardée+|retardés|handicapé!|retardé!|attardé!)] (de|du|qui|et|ont|est|a|en|sont)?',
    '(c est un|plus qu un|véritable|comme un|état de|(devenu|resté) un?|vivre en|(il|elle|{charge}) est un) légume',
    '(un|le|quel|poids) poids pour (sa|ses|son|les|l|la) (équipe|société|famille|parents|proches|fille|fils|entourage|conjoint+)',
    '(une|la|lourde) [charge+ pour (sa|ses|son|les|l) (vieux)? (famille|parents|proches|fille|fils|entourage|conjoint+)]',
    '(fardeau pour|boulet (pour|de)) (sa|la|le|son|ses|les|toute|l) (vieux|pauvre+)? (famille|mère|père|fils|fille|proches|conjoint+|parents|entourage|société|état|équipe|système)',
    '(pas|plus|pu) (toute|tous|toutes) (sa|ses) (tête|esprits|facultés)',
    '(dépendant+ (pour|de)|(il|elle|{charge}|^) dépend pour) (tout|tous|autrui|toutes)',
    '(enfant+ spécial|enfant+ (pas comme les autres|à problèmes)|inutile à la société)',
    '(malgré|en dépit de) (son|sa|ses|leur) (handicap+|fauteuil|déficience|trisomie|cécité|surdité|infirmité|limitations|maladie mentale)',
    '((courageux|courageuse+) malgré|exemple de courage|leçon de vie|(surmonter~|dépasse|vaincu|vaincre|transcende|triomphe+ de) (son|sa|ses) (handicap+|infirmité+|déficience|cécité|surdité))',
    '(rivé+|coincé+|enchaîné+|bloqué+|collé+|vissé+|scotché+|cloué+|confiné+|condamné+|réduit+|dépendant+) (en|de) (son|sa|un|une|le|la)? (lit|fauteuil|chaise|maison|domicile|marchette|civière|déambulateur)',
    '(lourdement|sévèrement|gravement|profondément|légèrement|physiquement|mentalement|très) [(hypothéqué+)]',
    '(trisomique+|autiste+|handicapé+|sourd|sourde|muet|muette|aveugle+|épileptique+|sale+|alcoolique+) et [(déficient+|retardé!|retardée!|attardé!|attardée!|débile+|demeuré!|demeurée!)]',
    '(il|elle|monsieur|madame|m|mme|patient+|usager+|client+|dame) (est|était|demeure|est resté+) [invalide+] (depuis|suite|et|$)',
  ],
  except: [
    '((frais|coût+|loyer|soins|horaire|traitement|médicament+|dettes) ... (fardeau|poids|charge)|(chien|canne|association|institut|fondation|œuvre|centre|rente|pension|assurance|côlon|test|angle|étude|double) ... (aveugle+|sourd+|invalide+|muet))',
    'confiné+ (à la maison|chez (lui|elle)) (de|du|pendant|par|durant)',
    '(être un (fardeau|boulet|poids)|(se sent|sentir|sentiment|impression|croit|peur|craint|dit|perçoit|voit|verbalise|exprime|crainte|idées) ... (poids|fardeau|boulet|charge))',
    '(raisonnement|argument|logique|table|chaise|fauteuil ... ...|lit|banc|tabouret|bureau|excuse|histoire) ... (boiteux|boiteuse+)',
    '((pas|plus|jamais) (confiné+|cloué+|rivé+|vissé+)|(plus|moins|non|peu) handicapé+)',
    '(échelle|grille|inventaire|test) ... ... fardeau',
    '(terrain de débilité|retardé+ (par|à cause|en raison|faute))',
    '(attaché+|confiné+) (à|au|dans) (la|le|sa|son) (maison|chaise) (familiale|de|du|pendant|par)',
    '(se|s) (dit|dire|décrit|définit|nomme) (boiteux|boiteuse|infirme+|éclopé+|aveugle+)',
    '(aveugle+ ... : (terme|mot|nom) (qu|que|choisi)|(légume (qu|que|vert|cru)))',
  ],
  message: 'Ces mots mesurent la personne à une norme.',
}

export const proof: Proof = {
  sources: ['onug', 'neads', 'respectueux'],
  flags: [
    'Sourde et muette, vit à Laval.',
    'Patient paraplégique, sonde changée.',
    'Elle a surmonté sa cécité.',
    'Dépendante pour tout.',
    'C’est un boulet pour ses parents.',
    'Madame est invalide depuis sa chute.',
  ],
  passes: [
    'Un légume au souper, purée lisse.',
    'Courageuse à la prise de sang, elle a choisi son collant.',
    'Test de glycémie fait, étude en double aveugle.',
    'Se déplace avec un chien-guide.',
    'Elle aime se dire boiteuse, avec humour.',
    'Aveugle de naissance, mot qu’il a choisi.',
    'Le permis est invalide depuis mai.',
  ],
}
