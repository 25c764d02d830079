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
    '(drogue+|substance+) (de choix|dures|dure|de prédilection|récréatives|illicite+)',
    'marché noir',
    '(remplacer~|échanger~|troquer~|substituer~) (une|la) (drogue|dépendance|bouteille|boisson|substance) (par|pour|contre) (une|l|le|la) (autre|pot|pilules|méthadone|drogue)',
    'repiqué du nez',
    '(fait|faire|aime) (la fête|le party) (tous|toutes|encore|chaque|jusqu|sans)',
    'cesse pas de (boire|consommer|fumer)',
    'pique (encore)? du nez',
    '(boit|consomme|fume|sniffe) en cachette',
    'amateur+ (de|d) {substance}',
    '(sa|leur) drogue : c',
    'tout ce qui (lui)? (tombe|passe) (sous|par)',
    'sous influence',
    '(en|pris+ de|sous la) boisson',
    '(dans|de|la|sa|avec) (la|sa|de la|toute la)? [(dope|poudre|bouteille|boisson|drogue)] (jusqu|depuis|encore|aussi|par-dessus|à fond)',
    '(dans|la|sa|leur|de) (dope|coke|crystal|smack)',
    '(aussi|encore|toujours|tombé+|né+|élevé+|est|sont) dans (la|l) (dope|drogue|boisson|poudre|coke)',
    '^ pot (quotidien|régulier|à|tous|die|aux|le|du|depuis|en)',
    '(fumer~|fume) [(son|sa|ses|du|de la) (pot|weed|joint+|hasch|herbe)] (à|toute|du matin|sans|comme|non-stop)',
    '(fait|faire|font|fit) (la)? [(tournée|tour)] (des|de) (médecins|cliniques|urgences|pharmacies|bars)',
    '(dopé+|speedé+|wasté+|sur le (party|high|speed|crack)|gelé+ (comme|ben))',
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
  ],
  passes: ['Fume du cannabis le soir.', 'Le café noir lui plaît.'],
}
