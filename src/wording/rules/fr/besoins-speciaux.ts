import type {Proof, Rule} from '../../rule.js'

/** Le handicap fait nom: les incontinents, l’aphasique, les besoins spéciaux. */
export const besoinsSpeciaux: Rule = {
  id: 'fr.disability.besoins-speciaux',
  severity: 'suggest',
  match: [
    '(besoins spéciaux|besoin spécial)',
    '(clientèle+|nos|les|deux|trois|groupe) [(di|tsa|di-tsa|di-tsa-dp|dip|dp|tgc)]',
    '(l|un|une|le|la|les|nos|des|cet|cette|ce|deux|trois) [(aphasique+|incontinent+|dysphasique+|paraplégique+|tétraplégique+|quadriplégique+|hémiplégique+|amputé!|amputée!|amputés|polyhandicapé+|multihandicapé+|paralysés|impotent+|boiteux|boiteuse|alités|dysarthrique+|malvoyant+|paralytique+|unijambiste+|autiste+ (profond+|sévère+|lourd+|léger+)|épileptique+)]',
    '^ [(aphasique+|dysphasique+|polyhandicapé+|bancal+|bègue+|boiteux|boiteuse|autiste+ profond+)] (du|de la|de|depuis|connu+|comme|total+|complet|sévère+|et)',
    '(muet+|muette+) (comme|de naissance)',
    '(^|est|un|une|les|des|le|la|{charge}) [déficient+] (moyen+|léger+|modéré+|sévère+|profond+|intellectuel+|visuel+|auditif+|physique+)',
    '(sa|son) [(mauvais|mauvaise)] (jambe|bras|main|œil|oreille|pied)',
    '[(victime+|affligé+|accablé+|frappé+|éprouvé+)] (d|de|par) (un|une|son|sa|la)? (handicap+|infirmité+|polio|surdité|cécité|trisomie|déficience|malformation|paralysie|autisme)',
    '((lourd+|gros|grave+|terrible+) (handicap+|infirmité+)|handicap+ (très|assez)? (lourd+|sévère+|grave+|majeur+|profond+))',
    '(pas|plus) toute là',
    'il? lui manque (un bardeau|une case|un boulon)',
    'ne sera jamais comme? [(normal+|les autres|tout le monde)] $',
    'réduit+ (à|au|à l) (un|son|une|sa|le|la|l)? [(fauteuil+|chaise roulante|immobilité|marchette|lit|déambulateur)]',
    '(coincé+|pogné+|captif+) (dans|de|d) (un|son|sa|une) (fauteuil|chaise|corps)',
    '(invalidité (profonde|lourde)|sous-doué+|idiot+ congénital+|vieux débris|moitié (sourd+|aveugle+|paralysé+|mort+))',
    '(parle|communique|comprend|raisonne|fonctionne|se comporte) comme (un|une) (trisomique|attardé+|débile|animal)',
    '(frère|sœur|fils|fille|mère|père|parents|conjoint+|jumeau|jumelle) (est|sont)? [normal+] $',
    '(autiste+|tsa|autisme|déficience|autistique) (de|à) (très)? (bas|haut|faible) (niveau|fonctionnement)',
    '(place+|chambre|appartement|logement|entrée|table) [pour handicapés]',
    '(les|nos|deux|trois) [(chaises roulantes|fauteuils roulants|marchettes)] (mangent|dînent|en premier)',
    '(limité!|limitée!|diminué!|diminuée!) par (son|sa) (handicap+|déficience|surdité|cécité|infirmité)',
    '^ [(incontinent+|anormal+|malvoyant+|muet|muette)] (du|de la|de|depuis|connu+|comme|total+|complet+|sévère+|et)',
    '(muet|muette|muets|muettes) (depuis)',
    '(^|{charge}|est|était) [bancal+] (de|d|à|sur)',
    '(anormalité+|dégénéré+|mutilé+|difformité+|contrefait+|rabougri+)',
    'à la charge (de|d) (son|sa|ses)',
  ],
  except: [
    '(cellule|classe|école|programme|service+|projet|équipe) ... (di|tsa|di-tsa|dp|tgc)',
    '(stationnement|institut|fondation|association|école|office|centre|ligue|canne|double|essai) ... (amputé+|paralysé+|épileptique+|aphasique+|malvoyant+)',
    '(crise+|état|mal|aphasie|trouble+|accès|syndrome|foyer+) épileptique+',
    '(sent|sentait|dit|décrit) ... (prisonnier+|pris+|coincé+|captif+)',
    '(film|roman|livre|pièce|reportage) (sur|d) (un|une|l|les)',
    '(stationnement|institut|fondation|association|école|office|centre|ligue|canne|double|essai) ... (aveugle+|amputé+|paralysé+|sourd+|épileptique+|aphasique+|malvoyant+)',
  ],
  message: 'Ces mots font du handicap le nom de la personne.',
}

export const proof: Proof = {
  sources: ['onug', 'respectueux', 'neads'],
  flags: [
    'Besoins spéciaux au repas.',
    'Les incontinents sont levés à 7 h.',
    'L’aphasique du 12 a dîné.',
    'Sa mauvaise jambe traîne.',
    'Déficient moyen, vit chez sa sœur.',
  ],
  passes: [
    'Aphasie depuis l’AVC, cahier d’images utile.',
    'Incontinente la nuit, culotte offerte.',
    'Crise épileptique de deux minutes.',
    'Orteil amputé en 2020.',
    'La peur la paralyse; elle a la mauvaise main aux cartes.',
    'Invité à la retraite du voisin; un homme sourd qui lit sur les lèvres.',
  ],
}
