import type {Proof, Rule} from '../../rule.js'

/** Drogues dures, illicites, marijuana: des mots de loi et de peur. */
export const droguesDures: Rule = {
  id: 'fr.substance.drogues-dures',
  severity: 'hint',
  match: [
    'de la marijuana => du cannabis',
    'à la marijuana => au cannabis',
    'la marijuana => le cannabis',
    'marijuana',
    '(drogue+|substance+) (de choix|dure+|de rue|de prédilection|récréative+|illicite+)',
    '(remplacer~|échanger~|troquer~|substituer~) (une|la) (drogue|dépendance|bouteille|substance) (par|pour|contre) (une|l|le|la) (autre|pot|pilules|méthadone|drogue)',
    '(fait|faire) (la fête|le party) (tous|toutes) les',
    'cesse pas de (boire|consommer|fumer)',
    '(boit|consomme|fume|sniffe) en cachette',
    'amateur+ (de|d) {substance}',
    '(boit|consomme|fume|avale|sniffe) tout ce qui',
    '({charge}|est|était|arrive|arrivé+|encore) (sous influence|en boisson)',
    'pris de boisson',
    '(la|sa|leur|de) (dope|smack)',
    '(la|sa|leur) coke',
    '(encore|toujours|tombé+|retombé+|né+|élevé+) dans (la|l|sa) (drogue|boisson|bouteille|alcool)',
    '^ pot (quotidien|régulier|tous|die|depuis)',
    'fumer~ [(son|ses|du|de la) (pot|weed|joint+|hasch|herbe)] (toute|du matin|sans arrêt|comme|non-stop)',
    'tournée (des|de) bars',
    '(dopé+|speedé+|wasté+|sur le (party|high|speed|crack)|gelé+ (comme une balle|ben))',
    '(en|pris+ de|sous la) boisson',
    '(dans|de|la|sa|avec) (la|sa|de la|toute la)? [(poudre|bouteille|boisson|drogue)] (jusqu|depuis|encore|aussi|par-dessus|à fond)',
    '(fumer~|fume) [(son|sa|ses|du|de la) (pot|weed|joint+|hasch|herbe)] (à|sans)',
    '(boit|buvait) (beaucoup|bien)? trop ($|et|depuis|chaque|les fins|tous)',
    '(boit|consomme|fume|buvait|consommait) ... de (façon|manière) (abusive|excessive|compulsive|anarchique)',
  ],
  message: 'Ces mots jugent la substance au lieu de la nommer.',
  ask: 'Quelle substance, et que lui apporte-t-elle?',
}

export const proof: Proof = {
  sources: ['dss', 'radio-canada', 'bseo'],
  flags: [
    'Fume de la marijuana le soir.',
    'Drogues dures depuis 2015.',
    'Substances illicites au dépistage.',
    'Remplace une drogue par une autre.',
    'Boit trop depuis le divorce.',
  ],
  passes: [
    'Fume du cannabis le soir.',
    'Le café noir lui plaît.',
    'Elle pique du nez devant la télévision.',
    'Canette de Coke bue au dîner.',
    'Remplacer la bouteille par le gobelet à un an.',
    'Boit trop de café; ne boit pas trop.',
  ],
}
