import type {Proof, Rule} from '../../rule.js'

/** Des mises en garde qui font d’une personne un danger. */
export const miseEnGarde: Rule = {
  id: 'fr.risk.mise-en-garde',
  severity: 'suggest',
  match: [
    '(jamais|pas) (lui)? tourner le dos',
    '(^|à|faut) se méfier (de (lui|elle)|du patient|$)',
    '^ (attention|prudence|gare) à (lui|elle)',
    '(mord|frappe|crache) sans (avertissement|prévenir)',
    '(averti+|avisé+|prévenu+) ... [(isolement|contention+|expulsion)]',
    '(rappel+|rappeler~) (du|le) [code de vie]',
    'conséquence+ (donnée+|appliquée+|imposée+)',
  ],
  except: [
    'isolement (de|contact|gouttelettes|aérien|préventif|protecteur|respiratoire|infectieux|volontaire|covid)',
  ],
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
    'Avisée des conséquences du jeûne sur sa glycémie.',
  ],
}
