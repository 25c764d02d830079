import type {Proof, Rule} from '../../rule.js'

/** Des mises en garde qui font d’une personne un danger. */
export const miseEnGarde: Rule = {
  id: 'fr.risk.mise-en-garde',
  severity: 'suggest',
  match: [
    '(jamais|pas) (lui)? tourner le dos',
    '(se méfier|méfiez-vous) (de (lui|elle)|du patient)?',
    '(attention|prudence|gare) (à (lui|elle)|avec (lui|elle))',
    'en (a|avait) (contre|après) (le|la|les|l|tout)',
    '(mord|frappe|crache) (sans (avertissement|prévenir)|sur (tout|le|les))',
    '(averti+|avisé+|prévenu+) ... [(isolement|contention+|expulsion|perdra|perdrait|conséquence+)]',
    '(rappel+|rappeler~) (des|les|aux|du|le) [(règles|code de vie|règlements|attentes)]',
    'conséquence+ (donnée+|appliquée+|imposée+)',
  ],
  guards: {negation: false},
  message: 'Cela met en garde contre quelqu’un; ce qui s’est passé manque.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Ne jamais lui tourner le dos.',
    'Se méfier de lui en soirée.',
    'Averti du risque d’isolement.',
    'Conséquence donnée pour son retard.',
  ],
  passes: [
    'Attention à la marche mouillée.',
    'Elle ne veut pas rester seule ce soir.',
    'Conséquence de la pluie, le pont est fermé.',
    'Rappel des consignes de sécurité par le pompier.',
  ],
}
