import type {Proof, Rule} from '../../rule.js'

/** La souffrance présumée. */
export const souffreDe: Rule = {
  id: 'fr.suffering.souffre-de',
  severity: 'suggest',
  match: [
    '[souffrir~ d (un|une)] {illness} => vivre~ avec {1}',
    '[souffrir~ de (la|l|sa|son|ses)] {illness} => vivre~ avec {1}',
    '(souffrir~|souffrant+) (tous|toutes|elle|lui|eux|depuis)? (deux|déjà|aussi|toujours|encore|beaucoup|longtemps|probablement|surtout|peu)? (de|d|du|des)',
    '[souffrir~ ... (d|de|du)] (un|une|la|l)? {ailment}',
    'souffrir~ (en silence|le martyre|énormément|atrocement|terriblement|cruellement)',
    '[est (atteint+|affligé+|frappé+) (d|de|par) (un|une|la|l)] {illness} => vit avec {3}',
    'atteint+ (depuis|déjà|aussi)? (d|de|du|des)',
    '(affligé+|accablé+) (depuis|déjà|aussi)? (d|de|du|des|par)',
    'aux prises ... avec',
    'en proie (à|aux) ... ({ailment}|crise+|délire+)',
    '[(porteur+|porteuse+) (de|d) (la|un|une)? (diagnostic+|lourd+|schizophrénie|trouble|maladie mentale|déficience)]',
    '[(enfermé+|emmuré+|noyé+|englué+|enlisé+|muré+|plongé+) dans (l|la|le|sa|son|ses|une)] ({ailment}|boisson|mutisme)',
    '(maladie|alcool|drogue|jeu|dépression|psychose|consommation) (lui|leur) (a|avait) tout (pris|volé|enlevé|arraché)',
    '(griffes|fardeau|poids|joug|étau) (de|d|du) (la|l|une|un|sa|son)? {ailment}',
    'grevé+ (de|d|par) ... {ailment}',
    '(malheureusement|hélas|injustement) (diagnostiqué+|atteint+|porteur+|porteuse+|née|devenu+|frappé+|touché+|pris+|aux prises|malade+|handicapé+|schizophrène|bipolaire)',
    'en proie à',
    'grevé+ (de|d|par)',
  ],
  except: [
    '(l|une|d|cette|sans|toute|aucune|autre|les|des|légère|discrète|ni|ou|avec|pas|signe+|type|par) atteinte+ (d|de|du|des)',
    'atteinte+ (d|de|du|des) (l|la|les|ses|son)? (nerf+|fonction+|organe+|articulation+|rein+|foie|peau|poumon+|racine+|moelle|muscle+|genou+|membre+|os|doigts|sphincter+|œil|yeux|deux|poignet|main|épaule|voies)',
    '(objectif|objectifs|cible|but|seuil|plafond|âge|sommet|poids) ... atteint+',
    'atteint+ (de|d) (la|l|le|sa)? (cible|objectif|sommet)',
    '(association|société|amis|aide|fondation|maison|groupe|centre) ... (atteint+|souffrant+) ... (maladie|troubles|cancer)',
    'souffrir~ ... (froid|chaleur|verglas|construction|gel|bruit|fracture+|entorse+|foulure+|faim|soif|canicule|sécheresse|travaux|inflation|absence|départ|perte|deuil|rupture|éloignement|ne|voir|être|décès|papule+|brûlure+|plaie+|séparation)',
    'souffrir~ (souvent|beaucoup)? (de|d) (l|une|cette|longue)? attente',
    'souffrant ... papule+',
    '(affligé+|accablé+) ... (décès|mort|deuil|départ|perte|séparation|rupture|nouvelle|chaleur|dettes|travail)',
    'aux prises ... avec ... (propriétaire|assureur|voisin+|locateur|éviction|dette+|loyer|employeur|facture+|punaises|huissier|travaux|dégât|incendie|assurance|banque|ramq|cnesst|bureau|formulaires)',
    'dans (ses|des|les|une)? (idées|pensées)',
    '(chien|chat|toit|commerce|maison|genou|épaule|moteur|récolte|jardin|équipe|entreprise|poumon+|rein+|ganglion+|œil|peau|tissu|artère|articulation+|os|nerf) ... (souffrir~|atteint+)',
  ],
  message: 'Ces mots présument la souffrance.',
}

export const proof: Proof = {
  sources: ['onug', 'respectueux'],
  flags: [
    'Il souffre d’une dépression.',
    'Aux prises avec un trouble anxieux.',
    'Souffrait déjà de diabète.',
  ],
  passes: [
    'Elle vit avec un trouble bipolaire.',
    'Il souffre de la chaleur dans sa chambre.',
    'Le toit a souffert du verglas.',
    'Aux prises avec son propriétaire.',
    'Elle souffre de ne plus voir ses fils.',
    'Malheureusement ne pourra venir, tempête.',
    'Affligée par le décès de sa sœur.',
  ],
}
