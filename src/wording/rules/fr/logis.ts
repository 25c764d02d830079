import type {Proof, Rule} from '../../rule.js'

/** Un logis ou un état, décrit avec dégoût. */
export const logis: Rule = {
  id: 'fr.appearance.logis',
  severity: 'suggest',
  match: [
    '(appartement|logement|logis|maison|chambre|studio|chez (lui|elle)|domicile|cuisine|salle de bain|toilette) (est|était)? (très|vraiment|extrêmement|complètement|tout|toute)? (à l envers|à faire peur|dégueulasse|dégoûtant+|infect+|crasseux|crasseuse|bordélique+|répugnant+|immonde+|en (désordre|bordel|fouillis)|sens dessus dessous|dans un état (lamentable|pitoyable|épouvantable)|mal (tenu+|entretenu+)|négligé+|encombré+ de (déchets|vidanges|cochonneries)|qui pue)',
    '(soue à cochons|(vraie|véritable|comme une) porcherie|(vrai|véritable|comme un) dépotoir|taudis|capharnaüm|trou à rats|nid à (coquerelles|poux|feu)|bordel (total|complet|monstre|dans|chez)|fouillis (total|indescriptible|dans|chez)|une vraie soue)',
    '(état|tenue|hygiène|apparence|présentation) (jugé+|vraiment|plutôt|assez|absolument)? (lamentable+|pitoyable+|épouvantable+|dégoûtant+|repoussant+|répugnant+|dégueulasse+|atroce+|misérable+|déplorable+|pouilleux|pouilleuse|piteux|piteuse|honteux|honteuse|innommable+|dégradant+|affreux|affreuse|minable+|horrible+)',
    '((sale+|maigre+|laid+|hygiène) à faire peur|pouilleux|pouilleuse+|crotté+|cradingue+|crade+|sale comme|cochon dans|vraie cochonne|vrai cochon|saleté repoussante|repoussant+ de saleté|plein+ de (marde|merde|crasse|vermine))',
    '(vit|vivait|vivre|baigne|dort|traîne|croupit) (dans|parmi) (la|sa|ses|les|le|l|son|des) (crasse|saleté|propre+ (excréments|déchets|ordures)|excréments|ordures|déchets|cochonneries|vidanges|merde|fumier|bordel|immondices|ordure)',
    '(malpropreté|incurie|(saleté|crasse|puanteur) (corporelle+|générale|évidente|repoussante|marquée|incrustée|importante|extrême))',
    '(saleté|crasse|puanteur|laideur) (du|de|des|de la|corporelle+|générale|évidente|repoussante|marquée|incrustée|importante|extrême|et)?',
  ],
  except: [
    '(chambre|logement|appartement|maison) négligé+ par (le|la)',
    '(bottes|souliers|chaussures|chien|auto|tapis|pattes) ... (crotté+|crade+)',
    '(état|saleté|crasse) ... (route|logement|immeuble|trottoir|toit|plancher|ascenseur|filtre|plaie)',
    '(toit|balcon|propriétaire|locateur|immeuble|concierge) ... (négligé+|mal entretenu+)',
    'se (dit|sent|trouve) ... dégoûtant+',
    '(saleté|crasse) (des|du|de la|de) (mur|murs|filtre|chambre|plaie|motel|immeuble|ruelle|cathéter)',
  ],
  message: 'Ces mots disent un dégoût; ce qui a été vu, et l’aide voulue, en diraient plus.',
  ask: 'Qu’est-ce qui a été vu, et de quelle aide la personne voudrait-elle?',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Appartement à l’envers, vaisselle partout.',
    'Vit dans la crasse avec son chat.',
    'Logis à faire peur.',
  ],
  passes: [
    'Travaille à la porcherie de son oncle.',
    'Le balcon du logement est négligé par la régie.',
    'Bottes crottées laissées à l’entrée.',
    'Logement insalubre : plainte déposée à la Ville.',
    'La chambre du motel était infestée.',
    'Appartement au deuxième, bien tenu.',
  ],
}
