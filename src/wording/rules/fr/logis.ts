import type {Proof, Rule} from '../../rule.js'

/** Un logis ou un état, décrit avec dégoût. */
export const logis: Rule = {
  id: 'fr.appearance.logis',
  severity: 'suggest',
  match: [
    '(appartement|logement|logis|maison|chambre|studio|chez (lui|elle)|domicile|cuisine|salle de bain|toilette|lit) (est|était|très|vraiment|extrêmement|complètement|tout|toute|dans un état)? (est|très|tout)? (à l envers|à faire peur|dégueulasse|dégoûtant+|infect+|crasseux|crasseuse|bordélique+|répugnant+|immonde+|en (désordre|bordel|fouillis)|sens dessus dessous|dans un état (lamentable|pitoyable|épouvantable)|mal (tenu+|entretenu+)|négligé+|encombré+ de (déchets|vidanges|cochonneries)|qui (pue|sent))',
    '(soue à cochons|porcherie|dépotoir|taudis|capharnaüm|trou à rats|nid à (coquerelles|poux|feu)|bordel (total|complet|monstre|dans|chez)|fouillis (total|indescriptible|dans|chez)|une vraie soue)',
    '(état|condition+|tenue|hygiène|apparence|présentation) (jugé+|vraiment|plutôt|assez|absolument)? (lamentable+|pitoyable+|épouvantable+|dégoûtant+|repoussant+|répugnant+|dégueulasse+|atroce+|misérable+|déplorable+|pouilleux|pouilleuse|piteux|piteuse|honteux|honteuse|innommable+|dégradant+|affreux|affreuse|minable+|horrible+)',
    '(à faire peur|pouilleux|pouilleuse|crotté+|cradingue+|crade+|crottée|sale comme|cochon dans|vraie cochonne|vrai cochon|saleté repoussante|repoussant de saleté|repoussante de saleté|plein+ de (poux|puces|marde|merde|crasse|graisse|vermine))',
    '(vit|vivait|vivre|baigne|dort|traîne|croupit) (dans|parmi) (la|sa|ses|les|le|l|son|des) (crasse|saleté|propre+ (excréments|déchets|ordures)|excréments|ordures|déchets|cochonneries|vidanges|merde|fumier|bordel|jus|immondices|ordure)',
    '(malpropreté|saleté|crasse|incurie|puanteur|laideur) (du|de|des|de la|corporelle+|générale|évidente|repoussante|marquée|incrustée|importante|extrême|et)?',
  ],
  except: [
    '(chambre|logement|appartement|maison) négligé+ par (le|la)',
    '(saleté|crasse) (des|du|de la|de) (mur|murs|filtre|chambre|plaie|motel|immeuble|ruelle|cathéter)',
    'se (dit|sent|trouve) ... dégoûtant+',
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
    'Logement insalubre : plainte déposée à la Ville.',
    'La chambre du motel était infestée.',
    'Appartement au deuxième, bien tenu.',
  ],
}
