import type {Proof, Rule} from '../../rule.js'

/** Gras, chétif, laid, mal vieilli, ménage négligé: le corps et la maison, jugés. */
export const vieilli: Rule = {
  id: 'fr.appearance.vieilli',
  severity: 'hint',
  match: [
    '(allure|air|démarche|apparence|manières|style|genre) (plutôt|très|assez|un peu)? (masculin|efféminé+|virile+|garçonne|féminin pour|androgyne|masculine)',
    '(tenue|robe|jupe|vêtements|habillement|chandail|linge|camisole|short) (très|trop|plutôt|assez) (léger|légère+|osé+|serré+|collant+|moulant+|aguichant+|révélateur+|transparent+|échancré+|voyant+)',
    '(face|nez|teint|gueule|tête|faciès|visage|mine|allure|voix|mains|yeux) (d|de) (buveur|ivrogne|alcoolique|soûlon|drogué|junkie|robineux|alcoolo|fond de bouteille)',
    '({charge}|^|assez|plutôt|très|un peu|petit|petite|garçon|fille|jeune) [(joufflu+|maigrelet|maigrelette|chétif|chétive|bouboule|dodu+|boulotte|rondouillard+|enrobé+|replet|replète|pansu+|fluet|fluette|malingre+|grassouillet|grassouillette|bedonnant+|corpulent+|disgracieux|disgracieuse|galeux|galeuse|crasseux|crasseuse|enveloppé+)]',
    '{charge} (plutôt|assez|très|pas|vraiment|bien|un peu|jadis)? [(gras|grasse|énorme+|laid|laide|joli|jolie|imposant+|costaud+)]',
    '(forte|grosse) (corpulence|bedaine|carrure|charpente)',
    '(silhouette|stature|carrure|gabarit|physique|ventre) (imposant+|lourd+|ingrat+|massif|massive|impressionnant+|énorme|proéminent)',
    '(bedaine de|gros derrière|grosses fesses|gras du ventre)',
    '^ (pas|assez|plutôt|très|pas très) [(jolie|joli|laide|laid|belle|beau)] $',
    '(jolie fille|joli (garçon|monsieur|brin|minois)|belle (blonde|brune|plante))',
    '(fait|paraît|parait|fait déjà) (plus|très|bien|beaucoup plus)? [(vieux|vieille|usé|usée|magané+)] $',
    '(a mal|mal|trop vite) vieilli+',
    '(mange|boit|mastique) (salement|goulûment|comme (un|une) (cochon|porc|animal)|en (bavant|rotant)|la bouche ouverte)',
    '(traîneries|cochonneries|guenilles|vidanges|mégots) (partout|au sol|dans|sur)',
    '(maison|domicile|logis|logement|appartement) (est|très|vraiment)? (dégueulasse|crasseux|crasseuse|dégoûtant+|repoussant+|en bordel)',
    '(ménage|vaisselle|entretien|lavage) (est)? (négligé+|laissé+ (aller|à)|inexistant+|jamais fait+|pas fait+ depuis|douteux|déficient|délaissé+)',
  ],
  except: [
    'vêtements (légers|courts) (pour|en|à)',
    '({charge}) (gros|grosse) (fumeur|fumeuse|buveur|consommateur|mangeur|dormeur)',
    '(se (trouve|sent|dit)|trouvait) ... (laid|laide|gros|grosse|maigre|énorme)',
    '(bas|chaussettes|bandage+|pansement|gaine) ... (serré+|collant+)',
    '(propriétaire|locateur|plainte+|insalubre) ... (malpropre+|sale|infect+|dégueulasse)',
    '(ventre) (proéminent|énorme) (depuis|ascite)',
  ],
  message: 'Le corps et la maison, jugés, cachent ce qui aiderait.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: [
    'Homme maigrelet, assis au salon.',
    'A mal vieilli depuis le divorce.',
    'Ménage jamais fait, vaisselle au sol.',
    'Allure masculine, cheveux rasés.',
  ],
  passes: [
    'Elle se trouve laide depuis la chirurgie.',
    'Bandage serré, refait.',
    'Gros fumeur, un paquet par jour.',
  ],
}
