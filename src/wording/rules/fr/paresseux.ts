import type {Proof, Rule} from '../../rule.js'

/** Jugements sur le caractère. */
export const paresseux: Rule = {
  id: 'fr.character.paresseux',
  severity: 'strong',
  frame: 'is',
  match: [
    '(paresseux+|irresponsable+|immature+|lâche+!|profiteur+|profiteuse+|négligent+|stupide+|idiot+|imbécile+|insouciant+|fainéant+|oisif+|sans-cœur|ignorant+|naïf+|naïve+|indigne+|irrationnel+|déraisonnable+|imprévoyant+|insensé+)',
    '(mauvais choix (de vie|depuis)|manque de (volonté|maturité)|l’a bien cherché|(n est)? pas (très)? intelligent+)',
  ],
  anywhere: [
    '(ce|cette|notre|nos|quel|quelle|ces) (grand+|vrai+|gros|grosse+|sacré+|maudit+|petit+|vieux|vieille|beau|belle)? [(paresseux|paresseuse+|fainéant+|sans-cœur)]',
    '(rien (d autre)? (que|qu)|pas autre chose (que|qu)) (un|une|de la)? (paresseux|paresseuse|fainéant+|paresse)',
    '(sa|pure|grande|c est de la) paresse',
  ],
  except: [
    'paresse (intestinale|vésicale|gastrique|rectale|du|de (l|la) (intestin|vessie|estomac|œil|pupille))',
    '(cellules|lymphocytes|neutrophiles|granulocytes|poumons) immature+',
    '(après-midi|journée+|dimanche|intestin+|ventre|transit|vessie|estomac|œil|côlon|vésicule|bras|moteur|appareil|ressort) paresseux',
    '((naïf+|naïve+) (aux|au|de|d|à)|(irrationnel|déraisonnable|insensé) (de|d|que|qu)|(peur+|croyance+|pensée+|crainte+|idée+|inquiétude+|délai+|prix|loyer+|rythme) ... (irrationnel+|déraisonnable+|insensé+)|c (est|était) (un peu|tout à fait|complètement)? (irrationnel|déraisonnable|insensé|stupide|idiot))',
  ],
  message: 'Ces mots jugent et n’expliquent rien.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'M. Roy est déraisonnable dès qu’on attend.',
    'Elle est paresseuse le matin.',
    'Client immature et irresponsable.',
    'Naïve dans ses relations.',
    'Ce grand paresseux n’a pas bougé; elle n’est rien d’autre que paresseuse.',
  ],
  passes: [
    'Opération pour un œil paresseux.',
    'Ce n’est pas irresponsable de dire non.',
    'Côlon paresseux, fibres ajoutées au déjeuner.',
    'Patient naïf aux opioïdes.',
    'Son frère l’a cherché à l’aéroport.',
    'Bras paresseux du lève-personne réparé.',
  ],
}
