import type {Proof, Rule} from '../../rule.js'

/** Gras, chétif, laid, mal vieilli, ménage négligé: le corps et la maison, jugés. */
export const vieilli: Rule = {
  id: 'fr.appearance.vieilli',
  severity: 'hint',
  match: [
    '(allure|air|démarche|apparence|manières) (plutôt|très|assez|un peu)? (masculin+|efféminé+|virile+|garçonne|androgyne)',
    '(tenue|robe|jupe|vêtements|habillement|chandail|camisole|short) (très|trop|plutôt|assez) (osé+|moulant+|aguichant+|révélateur+|échancré+|voyant+)',
    '(face|nez|teint|gueule|tête|faciès|visage|mine|allure|voix|mains|yeux) (d|de) (buveur|ivrogne|alcoolique|soûlon|drogué|junkie|robineux|alcoolo)',
    '({charge}|^|assez|plutôt|très|un peu|petit|petite|garçon|fille|jeune) [(dodu+|boulotte|replet|replète|pansu+|fluet|fluette|galeux|galeuse|crasseux|crasseuse)]',
    '({charge}|(il|elle|{charge}) (est|était)) (plutôt|assez|très|pas|vraiment|bien|un peu|jadis)? [(gras|grasse|énorme+|joli|jolie|imposant+|costaud+)]',
    '(forte|grosse) (corpulence|bedaine|carrure)',
    '(silhouette|stature|carrure|gabarit|physique) (imposant+|lourd+|ingrat+|massif|massive|énorme)',
    '(bedaine de bière|gros derrière|grosses fesses|gras du ventre)',
    '(jolie (fille|femme)|joli (garçon|monsieur|minois)|belle (blonde|brune))',
    '(fait|paraît|parait) (plus|très|bien|beaucoup plus)? [(vieux|vieille|usé|usée|magané+)] $',
    '((mal|trop vite) vieilli+|(ne|n) (fait|paraît) pas son âge|^ (plus|moins) (vieux|vieille|âgé+) que son âge)',
    '(mange|mastique) (salement|comme (un|une) (cochon|porc|animal))',
    '(traîneries|cochonneries|guenilles|vidanges|mégots) partout',
    '(maison|domicile|logis|logement|appartement) (est|très|vraiment)? (dégueulasse|crasseux|crasseuse|dégoûtant+|repoussant+|en bordel)',
    '(ménage|vaisselle) (est)? (négligé+|laissé+ (aller|à)|inexistant+|jamais fait+|pas fait+ depuis|délaissé+)',
  ],
  except: [
    '(se (trouve|sent|dit)|trouvait) ... (laid|laide|gros|grosse|maigre|énorme)',
    '(propriétaire|locateur|plainte+|insalubre) ... (dégueulasse|crasseux|dégoûtant+)',
  ],
  message: 'Le corps et la maison, jugés, cachent ce qui aiderait.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: [
    'Homme fluet, assis au salon.',
    'Elle ne fait pas son âge.',
    'Elle est plutôt jolie.',
    'Ménage jamais fait, vaisselle au sol.',
    'Allure masculine, cheveux rasés.',
  ],
  passes: [
    'Elle se trouve laide depuis la chirurgie.',
    'Bandage serré, refait.',
    'Gros fumeur, un paquet par jour.',
    'Genre masculin au dossier.',
    'Enveloppée dans une couverture chaude.',
  ],
}
