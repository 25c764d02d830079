import type {Proof, Rule} from '../../rule.js'

/** Roublard, borné, odieux: le défaut dit comme ce qu’est la personne. */
export const roublard: Rule = {
  id: 'fr.character.roublard',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(roublard+|cachotier+|véreux|véreuse|faux-cul|chapardeur+|cabochon+|crinqué+|boqué+|irrévérencieux|irrévérencieuse|frais chié|fraîche chiée|tripoteux|tripoteuse|ingouvernable+|peu (délicat+|discret|discrète|ambitieux|ambitieuse|éduqué+|attachant+|allumé+|éveillé+)|sans (vergogne|éducation)|couard+|poltron+|pleutre+|pusillanime+|frimeur+|hâbleur+|chipoteur+|potineux|potineuse|outrecuidant+|narquois+|sardonique+|sadique+|rageur+|rebutant+|quétaine+|prude+|pudibond+|mégère+|impudent+|impudique+|indélicat+|inconsidéré+|fantasque+|dépravé+|barbare+|bestial+|abject+|acrimonieux|acrimonieuse|épouvantable+ (avec|envers)|dévoyé+|retors|retorse|madré+|filou+|ergoteur+|ergoteuse|raisonneur+|raisonneuse|rouspéteuse|discutailleur+|contrariant+ (avec|envers)|rabâcheur+|radoteuse|ennuyant+ à|sans-génie|sans-allure|tête-en-l-air|propre-à-rien|lèche-bottes|béni-oui-oui)',
    '(il|elle|{charge}) (est|était|demeure|reste|se montre|s est montré+|a été|semble|paraît) (très|plutôt|assez|trop|vraiment|bien|tellement|parfois|souvent)? [(culotté+|vilain+|scandaleux|scandaleuse|complaisant+|versatile+|véhément+|virulent+|tannant+|pourri+|tricheur+|tricheuse|frustrant+|ennuyant+|casse-cou|conflictuel+|indésirable+|nuisible+)] ($|et|mais|avec (le|la|l|les|nous|tout|son|sa|ses|elle|lui|ma|notre)|envers|en (entrevue|groupe)|pendant|durant|lors|ce matin|ce soir|aujourd|encore|comme)',
    '(usager|usagère|patient|patiente|client|cliente|résident|résidente|homme|femme|dame|monsieur|madame) (très|plutôt|assez|trop|vraiment|bien)? [(culotté+|vilain+|tannant+|versatile+|conflictuel+|frustrant+|ennuyant+|tricheur+|indésirable+|nuisible+|bizarroïde+)] ($|et|avec|envers)',
    '(insensible+|indifférent+) (à|aux|envers) (la|les|ses|sa|l|son|autres|souffrance|besoins|émotions|sentiments|pleurs)? (besoins|souffrance|émotions|sentiments|pleurs|détresse|autres|enfants|conjoint+|mère|proches)',
  ],
  anywhere: [
    '(vie|train de vie|mœurs|conduite) (dissolu+|dépravé+|de débauche|de bâton de chaise|déréglé+|légères)',
    '(({charge}|il|elle) (est)? d une|({charge}|il|elle) (est)? d un|fait preuve d une|fait preuve d un) (rare|grande|totale|incroyable|telle|tel|certain|certaine)? [(mauvaise foi|mauvaise volonté|bêtise|cruauté|vulgarité|insolence|arrogance|ingratitude|culot|sans-gêne|entêtement|égoïsme|cynisme|mépris)]',
  ],
  message: 'Ces mots font d’un moment ce qu’est la personne.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Usager roublard et poltron.',
    'Elle est impudente avec le médecin.',
    'Patiente culottée, encore ce matin.',
    'Il se montre insensible aux besoins de ses enfants.',
    'Patient d’une rare mauvaise foi.',
    'Monsieur mène une vie de débauche.',
  ],
  passes: [
    'Pied insensible au froid et au toucher.',
    'Fièvre et toux; la nuit a été épouvantable.',
    'Elle se sent insignifiante à côté de sa sœur.',
    'Son fils est casse-cou au vélo.',
    'Le voisin est louche, dit-elle; il est impossible de le joindre.',
    'Victime d’une grande cruauté; anémie pernicieuse.',
    'Une odeur louche dans la cave.',
  ],
}
